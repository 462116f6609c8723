import type { SigningForm } from '../elements/signing-form.js';
import type { SigningPad } from '../elements/signing-pad.js';
import type { AttributesOf, FormEvents, FormProps, PadEvents, PadProps, RawCallbacksOf } from './props.js';
import type { TagProps } from './react.js';

type FormTag = FormProps & AttributesOf<FormProps> & RawCallbacksOf<FormEvents>;
type PadTag = PadProps & AttributesOf<PadProps> & RawCallbacksOf<PadEvents>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'signing-form': TagProps<SigningForm, FormTag>;
      'signing-pad': TagProps<SigningPad, PadTag>;
    }
  }
}
