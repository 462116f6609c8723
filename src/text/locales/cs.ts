import type { Dictionary } from '../dictionary.js';
import { fields } from './cs/fields.js';
import { frame } from './cs/frame.js';
import { problems } from './cs/problems.js';
import { screens } from './cs/screens.js';

/** Czech. */
const czech: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default czech;
