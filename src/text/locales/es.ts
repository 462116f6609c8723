import type { Dictionary } from '../dictionary.js';
import { fields } from './es/fields.js';
import { frame } from './es/frame.js';
import { problems } from './es/problems.js';
import { screens } from './es/screens.js';

/** Spanish. */
const spanish: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default spanish;
