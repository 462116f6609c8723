import type { Translator } from '../../text/translator.js';
import type { FormOptions } from '../form-options.js';

/** The element as its app sees it. */
export interface AppHost extends FormOptions {
  readonly i18n: Translator;
  readonly padTag: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isDisabled: boolean;
  reload(): void;
}
