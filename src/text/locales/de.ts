import type { Dictionary } from '../dictionary.js';
import { fields } from './de/fields.js';
import { frame } from './de/frame.js';
import { problems } from './de/problems.js';
import { screens } from './de/screens.js';

/** German. */
const german: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default german;
