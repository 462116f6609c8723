import type { Dictionary } from '../dictionary.js';
import { fields } from './ja/fields.js';
import { frame } from './ja/frame.js';
import { problems } from './ja/problems.js';
import { screens } from './ja/screens.js';

/** Japanese. */
const japanese: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default japanese;
