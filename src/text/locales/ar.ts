import type { Dictionary } from '../dictionary.js';
import { fields } from './ar/fields.js';
import { frame } from './ar/frame.js';
import { problems } from './ar/problems.js';
import { screens } from './ar/screens.js';

/** Arabic. */
const arabic: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default arabic;
