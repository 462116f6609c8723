import { createComponent } from '@lit/react';
import React from 'react';
import type { DetailedHTMLProps, ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import { SigningForm as FormElement } from '../elements/signing-form.js';
import { SigningPad as PadElement } from '../elements/signing-pad.js';
import type { CallbacksOf, FormEvents, FormProps, PadEvents, PadProps } from './props.js';

/** What React itself gives to any element, but for what an element of ours means by that name. */
type Common<Element, Own> = Omit<HTMLAttributes<Element>, keyof Own>;

type FormOwn = FormProps & CallbacksOf<FormEvents>;
type PadOwn = PadProps & CallbacksOf<PadEvents>;

export type SigningFormProps = FormOwn & Common<FormElement, FormOwn>;
export type SigningPadProps = PadOwn & Common<PadElement, PadOwn>;

/** What a raw tag takes: our own, and what React gives to any tag. */
export type TagProps<Element, Own> = Own & Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own>;

/** Narrower than what `createComponent` says, which takes methods and what is only to be read for props too. */
type Wrapped<Element, Props> = ForwardRefExoticComponent<Props & RefAttributes<Element>>;

const formEvents = {
  onFormReady: 'form-ready',
  onFormViewed: 'form-viewed',
  onFormStarted: 'form-started',
  onFieldChange: 'field-change',
  onFormProgress: 'form-progress',
  onFormBeforeComplete: 'form-before-complete',
  onFormBeforeDecline: 'form-before-decline',
  onFormCompleted: 'form-completed',
  onFormDeclined: 'form-declined',
  onSignatureAdopted: 'signature-adopted',
  onFormDraftSaved: 'form-draft-saved',
  onFormError: 'form-error',
} satisfies Record<keyof CallbacksOf<FormEvents>, keyof FormEvents>;

const padEvents = {
  onInput: 'input',
  onChange: 'change',
} satisfies Record<keyof CallbacksOf<PadEvents>, keyof PadEvents>;

/**
 * `<signing-form>` as a component of React. React 19 knows custom elements, but when it hydrates what a server rendered it
 * drops their listeners and objects; this sets both in an effect, in every version.
 */
export const SigningForm = createComponent({
  react: React,
  tagName: 'signing-form',
  elementClass: FormElement,
  events: formEvents,
}) as unknown as Wrapped<FormElement, SigningFormProps>;

/** `<signing-pad>` as a component of React. */
export const SigningPad = createComponent({
  react: React,
  tagName: 'signing-pad',
  elementClass: PadElement,
  events: padEvents,
}) as unknown as Wrapped<PadElement, SigningPadProps>;
