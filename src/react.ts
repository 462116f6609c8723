'use client';

import { define } from './elements/define.js';

define();

export { SigningForm, SigningPad, type SigningFormProps, type SigningPadProps } from './frameworks/react.js';
export type { SigningForm as SigningFormElement } from './elements/signing-form.js';
export type { PadValue, SigningPad as SigningPadElement } from './elements/signing-pad.js';
