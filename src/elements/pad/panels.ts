import { html, nothing, type TemplateResult } from 'lit';
import type { Mode, PadView } from './mode.js';
import type { PadKind } from './pad-value.js';
import { tabs } from './tabs.js';

interface Panels {
  readonly view: PadView;
  readonly kinds: readonly PadKind[];
  readonly active: PadKind;
  readonly modes: Readonly<Record<PadKind, Mode>>;
  readonly select: (kind: PadKind) => void;
}

/** The tabs, where there is a choice, and a panel for each way to sign. */
export function panels({ view, kinds, active, modes, select }: Panels): TemplateResult {
  const { choice } = view;
  return html`${choice ? tabs({ view, kinds, active, select }) : nothing}
  ${kinds.map(
    (kind) =>
      html`<div
        id="panel-${kind}"
        class="panel ${kind}"
        part="panel"
        role=${choice ? 'tabpanel' : nothing}
        aria-labelledby=${choice ? `tab-${kind}` : nothing}
        ?hidden=${kind !== active}
      >
        ${modes[kind].render(view)}
      </div>`,
  )}`;
}
