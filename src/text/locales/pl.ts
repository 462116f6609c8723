import type { Dictionary } from '../dictionary.js';
import { fields } from './pl/fields.js';
import { frame } from './pl/frame.js';
import { problems } from './pl/problems.js';
import { screens } from './pl/screens.js';

/** Polish. */
const polish: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default polish;
