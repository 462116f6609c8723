import type { Dictionary } from '../dictionary.js';
import { fields } from './pt/fields.js';
import { frame } from './pt/frame.js';
import { problems } from './pt/problems.js';
import { screens } from './pt/screens.js';

/** Portuguese, as it is written in Brazil; words that Portugal shares are preferred. */
const portuguese: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default portuguese;
