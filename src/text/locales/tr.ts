import type { Dictionary } from '../dictionary.js';
import { fields } from './tr/fields.js';
import { frame } from './tr/frame.js';
import { problems } from './tr/problems.js';
import { screens } from './tr/screens.js';

/** Turkish. */
const turkish: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default turkish;
