import { css } from 'lit';

/** One field at a time, and the screens in place of the pages. */
export const screens = css`
  .steps {
    display: grid;
    gap: calc(var(--_space) * 5);
    max-inline-size: 40rem;
    margin-inline: auto;
    padding: calc(var(--_space) * 6) calc(var(--_space) * 4);
  }
  .frame[data-layout='steps'] .main {
    background: var(--_surface);
  }
  @container signing-form (min-width: 44rem) {
    .frame[data-layout='steps'] .main {
      padding: calc(var(--_space) * 6);
      background: none;
    }
    .steps {
      padding: calc(var(--_space) * 7) calc(var(--_space) * 8) calc(var(--_space) * 8);
      border: 1px solid var(--_border);
      border-radius: calc(var(--_radius) * 1.5);
      background: var(--_surface-raised);
      box-shadow: var(--_shadow);
    }
  }
  .step-position {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .step {
    display: grid;
    gap: calc(var(--_space) * 2);
    scroll-margin-block: 6rem;
  }
  .label {
    font-size: 1.125em;
    font-weight: 600;
  }
  .marker {
    color: var(--_error);
  }
  .optional {
    color: var(--_text-muted);
    font-size: 0.875rem;
    font-weight: 400;
  }
  .help {
    color: var(--_text-muted);
  }
  /* The author's words run as they are written, and stand where those of the form stand. */
  .help,
  .help > * {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  .issue {
    color: var(--_error);
    font-size: 0.9375em;
    font-weight: 500;
  }
  .counter {
    color: var(--_text-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .step .counter[data-over] {
    color: var(--_error);
  }
  .snippet {
    display: grid;
    gap: calc(var(--_space) * 2);
    color: var(--_text-muted);
    font-size: 0.8125em;
  }
  .snippet figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 4);
  }
  .snippet .link {
    font-size: inherit;
  }
  .snippet-window {
    position: relative;
    color-scheme: light;
    aspect-ratio: var(--_width) / calc(var(--_height) * var(--_window));
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: #fff;
  }
  .snippet-page {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(-100% * var(--_top) / var(--_window));
    aspect-ratio: var(--_width) / var(--_height);
  }
  .spot {
    position: absolute;
    border-radius: 2px;
    outline: 2px solid var(--_field-border);
    background: var(--_field);
  }
  .prefilled summary {
    inline-size: fit-content;
    padding-block: calc(var(--_space) * 2);
    color: var(--_accent);
    cursor: pointer;
  }
  .prefilled ul {
    padding: 0;
    list-style: none;
  }
  .screen[data-look='error'] .card > .icon {
    color: var(--_error);
  }
  .screen[data-look='success'] .card > .icon {
    color: var(--_success);
  }
  .card h2 {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_space) * 2);
  }
  .skeleton .spot {
    outline-width: 1px;
    outline-offset: 0;
  }
  .code {
    overflow-wrap: anywhere;
  }
`;
