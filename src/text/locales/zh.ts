import type { Dictionary } from '../dictionary.js';
import { fields } from './zh/fields.js';
import { frame } from './zh/frame.js';
import { problems } from './zh/problems.js';
import { screens } from './zh/screens.js';

/** Chinese, in simplified characters. */
const chinese: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default chinese;
