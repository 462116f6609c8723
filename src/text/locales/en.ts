import { fields } from './en/fields.js';
import { frame } from './en/frame.js';
import { problems } from './en/problems.js';
import { screens } from './en/screens.js';

/** English: the language in the core, and the one from which the keys of all others follow. */
export default { ...frame, ...screens, ...fields, ...problems } as const;
