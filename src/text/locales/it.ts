import type { Dictionary } from '../dictionary.js';
import { fields } from './it/fields.js';
import { frame } from './it/frame.js';
import { problems } from './it/problems.js';
import { screens } from './it/screens.js';

/** Italian. */
const italian: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default italian;
