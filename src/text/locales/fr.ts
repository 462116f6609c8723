import type { Dictionary } from '../dictionary.js';
import { fields } from './fr/fields.js';
import { frame } from './fr/frame.js';
import { problems } from './fr/problems.js';
import { screens } from './fr/screens.js';

/** French. A narrow no-break space (U+202F) stands before ; : ! ? and inside « ». */
const french: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default french;
