import type { FormUi } from '../../controllers/form-ui.js';
import type { PageList } from '../../controllers/run/page-list.js';
import type { SigningRun } from '../../controllers/run/signing-run.js';
import type { RenderStats } from '../../controllers/watch.js';
import type { PageViews } from '../../pdf/page-views.js';
import type { SigningSession } from '../../session/signing-session.js';
import type { Translator } from '../../text/translator.js';
import type { FormOptions } from '../form-options.js';
import type { Companions } from './companions.js';
import type { Finder } from './finder.js';
import type { Pane } from './pane.js';
import type { TextNote } from './page-texts.js';
import type { NearPages } from './near-pages.js';
import type { ShownPages } from './shown-pages.js';

/** What every piece of the form is rendered from, and the few acts that are not the signer's answers. */
export interface FormView {
  readonly options: FormOptions;
  readonly run: SigningRun;
  readonly session: SigningSession | null;
  readonly ui: FormUi;
  readonly i18n: Translator;
  /** Nothing may be changed or sent now. */
  readonly disabled: boolean;
  readonly stats: RenderStats;
  readonly views: PageViews;
  readonly near: NearPages;
  readonly shown: ShownPages;
  /** What is told instead of a page's text, by its number from 1. */
  readonly textNotes: ReadonlyMap<number, TextNote>;
  readonly finder: Finder;
  /** The tag under which `<signing-pad>` is registered. */
  readonly padTag: string;
  chooseLayout(layout: 'document' | 'steps'): void;
  readonly pane: Pane;
  readonly companions: Companions;
  /** Says something to screen readers, politely. */
  announce(text: string): void;
  reload(): void;
  /** Something beside the answers changed: show it. */
  changed(): void;
}

/** The same, once there is a session. */
export interface OpenView extends FormView {
  readonly session: SigningSession;
  readonly pages: PageList;
}

/** Whether a part of the chrome was left out by the `hide` attribute. */
export function hidden(view: FormView, part: string): boolean {
  return view.options.hide?.includes(part) ?? false;
}
