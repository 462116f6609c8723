import type { Dictionary } from '../dictionary.js';
import { fields } from './nl/fields.js';
import { frame } from './nl/frame.js';
import { problems } from './nl/problems.js';
import { screens } from './nl/screens.js';

/** Dutch. */
const dutch: Dictionary = { ...frame, ...screens, ...fields, ...problems };

export default dutch;
