import type { Dictionary } from '../dictionary.js';
import { fields } from './ko/fields.js';
import { frame } from './ko/frame.js';
import { problems } from './ko/problems.js';
import { screens } from './ko/screens.js';

/** Korean. */
const korean: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default korean;
