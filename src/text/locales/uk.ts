import type { Dictionary } from '../dictionary.js';
import { fields } from './uk/fields.js';
import { frame } from './uk/frame.js';
import { problems } from './uk/problems.js';
import { screens } from './uk/screens.js';

/** Ukrainian. */
const ukrainian: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default ukrainian;
