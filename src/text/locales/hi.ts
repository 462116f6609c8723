import type { Dictionary } from '../dictionary.js';
import { fields } from './hi/fields.js';
import { frame } from './hi/frame.js';
import { problems } from './hi/problems.js';
import { screens } from './hi/screens.js';

/** Hindi. */
const hindi: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default hindi;
