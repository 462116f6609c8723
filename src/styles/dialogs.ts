import { css } from 'lit';

/** Dialogs and what stands in them. */
export const dialogs = css`
  dialog {
    inline-size: min(40rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: 0 16px 48px rgb(0 0 0 / 30%);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(10 14 25 / 55%);
  }
  .dialog-head,
  .dialog-buttons {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
  }
  .dialog-head h2 {
    outline: none;
    font-size: 1.25em;
  }
  .dialog-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    overflow: auto;
    padding: calc(var(--_space) * 1) calc(var(--_space) * 5);
  }
  .dialog-body > form {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .dialog-buttons {
    flex-wrap: wrap;
    justify-content: end;
  }
  .agree {
    display: flex;
    align-items: start;
    gap: calc(var(--_space) * 2);
  }
  .agree input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
  }
  .dialog-body .input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: max(16px, 1em);
  }
  .dialog-body textarea.input {
    min-block-size: 6.5rem;
    resize: vertical;
  }
  .dialog-body .input[aria-invalid='true'] {
    border-color: var(--_error);
  }
  /* One table: the answers stand under each other, whether they can be changed or not. */
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    border-block-start: 1px solid var(--_border);
  }
  .answer {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
  }
  .answer dt {
    color: var(--_text-muted);
    font-size: 0.9375em;
  }
  .answer dd {
    overflow-wrap: anywhere;
  }
  .field-group h3 {
    padding-block: calc(var(--_space) * 2) var(--_space);
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .field-group ul {
    padding: 0;
    list-style: none;
  }
  .entry,
  .menu-item {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: var(--_space) calc(var(--_space) * 3);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  :is(.entry, .menu-item):hover:enabled,
  .entry[aria-current='true'] {
    background: color-mix(in oklab, var(--_text) 7%, transparent);
  }
  :is(.entry, .menu-item):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .entry:disabled {
    color: var(--_text-muted);
    cursor: default;
  }
  :is(.entry, .menu-item) .icon {
    flex: none;
    color: var(--_text-muted);
  }
  .entry[data-look='required'] .icon {
    color: var(--_accent);
  }
  .entry[data-look='done'] .icon {
    color: var(--_success);
  }
  .entry[data-look='error'] :is(.icon, .entry-state) {
    color: var(--_error);
  }
  .entry-label {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .entry-state {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .menu {
    position: fixed;
    inset: auto;
    inset-block-start: calc(var(--_top, 0px) + 4px);
    inset-inline-end: var(--_end, 0px);
    min-inline-size: 14rem;
    max-inline-size: calc(100vw - 1rem);
    margin: 0;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  .menu:popover-open {
    display: block;
  }
  .handoff {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 3);
    text-align: center;
  }
  /* Cameras need dark on light, in a dark scheme too. */
  .qr {
    inline-size: 13rem;
    max-inline-size: 100%;
    aspect-ratio: 1;
    border-radius: var(--_radius);
    background: #fff;
    color: #000;
    forced-color-adjust: none;
  }
  .qr svg {
    display: block;
    fill: currentcolor;
  }
  .handoff a {
    color: var(--_accent);
  }
  .waiting {
    color: var(--_text-muted);
  }
  .keys > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_border);
  }
  kbd {
    padding: 1px 6px;
    border: 1px solid var(--_border-control);
    border-radius: 4px;
    font: 500 0.8125em var(--_font);
    white-space: nowrap;
  }
  .mark {
    max-inline-size: 100%;
    max-block-size: 3rem;
    padding: 2px 6px;
    border-radius: 4px;
    background: #fff;
  }
  /* On a phone a sheet at the lower edge, where the thumbs are; as high as it needs to be. */
  @media (max-width: 34rem) {
    dialog.dialog {
      inline-size: 100%;
      max-inline-size: 100%;
      max-block-size: calc(100dvh - 1.5rem);
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      border-inline: 0;
      padding-block-end: env(safe-area-inset-bottom);
    }
    .dialog-head,
    .dialog-buttons {
      padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    }
    .dialog-buttons > * {
      flex: 1 1 auto;
    }
    .dialog-body {
      padding-inline: calc(var(--_space) * 4);
    }
  }
  @media (max-height: 30rem) {
    dialog.dialog {
      max-block-size: calc(100dvh - 0.5rem);
    }
    .dialog-head,
    .dialog-buttons {
      padding-block: var(--_space);
    }
  }
  @container signing-form (max-width: 34rem) {
    .answers {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .answer {
      row-gap: 0;
    }
    .answer dt,
    .answer dd:not(.edit) {
      grid-column: 1;
    }
    .answer .edit {
      grid-area: 1 / 2 / span 2;
    }
  }
  @media (forced-colors: active) {
    .field,
    .field:focus-within {
      outline: 2px solid CanvasText;
      background: Canvas;
    }
    :is(button, .button, input, select, textarea):focus-visible {
      outline-color: Highlight;
    }
  }
`;
