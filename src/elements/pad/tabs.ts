import { html, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { PadView } from './mode.js';
import type { PadKind } from './pad-value.js';

interface Tabs {
  readonly view: PadView;
  readonly kinds: readonly PadKind[];
  readonly active: PadKind;
  readonly select: (kind: PadKind) => void;
}

const WORDS = { type: 'signatureTabType', draw: 'signatureTabDraw', upload: 'signatureTabUpload' } as const;

/**
 * The ways to sign as tabs: one stop of the Tab key, arrow keys, Home and End between them, and what has focus is shown at
 * once (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).
 */
export function tabs({ view: { i18n, locked }, kinds, active, select }: Tabs): TemplateResult {
  return html`<div
    class="tabs"
    part="tablist"
    role="tablist"
    aria-label=${i18n.t('signatureTabs')}
    @keydown=${(event: KeyboardEvent) => {
      const next = neighbour(kinds, active, event.key, i18n.dir);
      if (!next) return;
      event.preventDefault();
      select(next);
      // The listener is on the list of the tabs.
      (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    }}
  >
    ${kinds.map(
      (kind) =>
        html`<button
          id="tab-${kind}"
          class="tab"
          part="tab"
          type="button"
          role="tab"
          aria-selected=${String(kind === active) as 'true' | 'false'}
          aria-controls="panel-${kind}"
          tabindex=${kind === active ? '0' : '-1'}
          ?disabled=${locked}
          @click=${() => select(kind)}
        >
          ${icon(kind)}<span>${i18n.t(WORDS[kind])}</span>
        </button>`,
    )}
  </div>`;
}

/** Where a key leads; arrows follow the direction of reading, and from the last tab to the first. */
function neighbour(kinds: readonly PadKind[], active: PadKind, key: string, dir: 'ltr' | 'rtl'): PadKind | undefined {
  if (key === 'Home') return kinds[0];
  if (key === 'End') return kinds.at(-1);
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
  const step = (steps[key] ?? 0) * (dir === 'rtl' ? -1 : 1);
  return step === 0 ? undefined : kinds[(kinds.indexOf(active) + step + kinds.length) % kinds.length];
}
