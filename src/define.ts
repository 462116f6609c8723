import { define } from './elements/define.js';

define();

export { define } from './elements/define.js';
export { SigningForm } from './elements/signing-form.js';
export { SigningPad } from './elements/signing-pad.js';
