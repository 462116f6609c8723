import type { LitElement } from 'lit';
import type { FormEvents } from '../controllers/form-events.js';
import type { FormOptions } from '../elements/form-options.js';
import type { PadOptions } from '../elements/pad-options.js';
import type { PadValue } from '../elements/signing-pad.js';

/** What a host sets on an element, by property names; `lang`, `class` and the like are every element's. */
type Settable<Element> = {
  readonly [Name in Exclude<keyof Element, keyof LitElement>]?: Element[Name] | undefined;
};

/** The properties of `<signing-form>` that a host sets. */
export type FormProps = Settable<FormOptions>;

/** The properties of `<signing-pad>` that a host sets. */
export type PadProps = Settable<Omit<PadOptions, 'timeZone'> & { value: PadValue | null }>;

/** `submitUrl` → `submit-url`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${Lowercase<First>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${Kebab<Rest>}`
  : Name;

/** `submit-url` → `SubmitUrl`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** Names of several words, which are written another way as attributes. */
type SeveralWords<Props> = { [Name in keyof Props & string]: Kebab<Name> extends Name ? never : Name }[keyof Props &
  string];

/** Attributes whose name differs from their property's: they take text. */
export type AttributesOf<Props> = {
  readonly [Name in SeveralWords<Props> as Kebab<Name>]?: string | boolean | undefined;
};

/** The events of `<signing-pad>`, which are those of a native control. */
export interface PadEvents {
  input: Event;
  change: Event;
}

export type { FormEvents };

type Listener<Type> = ((event: Type) => void) | undefined;

/** `onFormCompleted`, as wrapped components and Vue's templates name it. */
export type CallbacksOf<Events> = {
  readonly [Name in keyof Events & string as `on${Pascal<Name>}`]?: Listener<Events[Name]>;
};

/** `onform-completed`, as React 19 and Svelte 5 take it on a raw tag. */
export type RawCallbacksOf<Events> = {
  readonly [Name in keyof Events & string as `on${Name}`]?: Listener<Events[Name]>;
};

/** A name with a prefix, as in Solid's `on:form-completed` and `prop:template`. */
export type Prefixed<Prefix extends string, Types> = {
  readonly [Name in keyof Types & string as `${Prefix}${Name}`]?: Types[Name];
};

/** The same, for listeners. */
export type PrefixedCallbacksOf<Prefix extends string, Events> = {
  readonly [Name in keyof Events & string as `${Prefix}${Name}`]?: Listener<Events[Name]>;
};
