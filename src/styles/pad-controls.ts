import { css } from 'lit';

/** Controls and words in the panels of `<signing-pad>`. */
export const padControls = css`
  :is(button, input, canvas, .button):focus-visible,
  .button:has(input:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .label,
  legend {
    padding: 0;
    font-weight: 600;
    font-size: 0.9375em;
  }
  .label {
    margin-block-end: calc(var(--_space) * -2);
  }
  legend {
    margin-block-end: var(--_space);
  }
  .text {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin: 0;
    padding: var(--_space) calc(var(--_space) * 3);
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: inherit;
    font: 1rem/1.4 var(--_font);
  }
  .initials .text {
    max-inline-size: 12rem;
  }
  .styles {
    display: grid;
    grid-auto-rows: minmax(4.75rem, auto);
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--_space) * 2);
  }
  .initials .styles {
    grid-template-columns: repeat(auto-fill, minmax(6rem, 1fr));
  }
  .styles.long {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 30rem) {
    .styles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .styles.long {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .style {
    container-type: inline-size;
    display: grid;
    align-items: center;
    overflow: clip;
    cursor: pointer;
  }
  .style input {
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border-radius: inherit;
    opacity: 0;
    cursor: inherit;
  }
  .style:hover {
    border-color: var(--_accent);
  }
  .style:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .style:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .style:has(:disabled) {
    cursor: default;
  }
  .letters {
    padding-block: 0.35em;
    font-family: var(--_family);
    font-size: min(2.25rem * var(--_size), 80cqi / var(--_ems));
    line-height: 1.1;
    text-align: center;
    white-space: nowrap;
  }
  .letters.system {
    font-style: italic;
  }
  .letters.loading {
    visibility: hidden;
  }
  .tick {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: none;
    padding: 2px;
    border-start-end-radius: inherit;
    border-end-start-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.75rem;
  }
  .style:has(:checked) .tick {
    display: flex;
  }
  .below,
  .notice:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .below .hint {
    flex: 1 1 14rem;
  }
  .hint {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  /* Not taken away: readers hear of words in a region only if it was there before. Its gap is taken back. */
  .notice:empty {
    margin-block-start: calc(var(--_space) * -3);
  }
  .notice {
    font-size: 0.9375em;
  }
  .notice p {
    flex: 1 1 12rem;
  }
  .tools,
  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .tool,
  .button {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 2.25rem;
    margin: 0;
    padding: 0 calc(var(--_space) * 3);
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    font: 500 0.9375em/1.2 var(--_font);
    cursor: pointer;
    touch-action: manipulation;
  }
  :is(.tool, .button):hover {
    background: color-mix(in oklab, var(--_text) 7%, var(--_surface-raised));
  }
  .tool:disabled,
  .button:has(:disabled) {
    border-color: var(--_border);
    color: var(--_text-muted);
    cursor: default;
  }
  .drop:not(:has(.given)) {
    padding: calc(var(--_space) * 6) calc(var(--_space) * 4);
    border: 1px dashed var(--_border-control);
    border-radius: var(--_radius);
    align-items: center;
    text-align: center;
  }
  .drop:not(:has(.given)) .pickers {
    justify-content: center;
  }
  .button input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .camera {
    display: none;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  @media (pointer: coarse) {
    .camera {
      display: inline-flex;
    }
    .by-mouse {
      display: none;
    }
    .tool,
    .button,
    .choice {
      min-block-size: 2.75rem;
    }
    .choice input {
      inline-size: 1.5rem;
      block-size: 1.5rem;
    }
  }
  @media (forced-colors: active) {
    .style:has(:checked) {
      outline: 3px solid Highlight;
    }
    .tool:disabled {
      color: GrayText;
    }
  }
`;
