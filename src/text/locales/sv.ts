import type { Dictionary } from '../dictionary.js';
import { fields } from './sv/fields.js';
import { frame } from './sv/frame.js';
import { problems } from './sv/problems.js';
import { screens } from './sv/screens.js';

/** Swedish. */
const swedish: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default swedish;
