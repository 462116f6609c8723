import type { Dictionary } from '../dictionary.js';
import { fields } from './he/fields.js';
import { frame } from './he/frame.js';
import { problems } from './he/problems.js';
import { screens } from './he/screens.js';

/** Hebrew. */
const hebrew: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default hebrew;
