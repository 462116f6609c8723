import { css } from 'lit';
import { pageControls } from './page-controls.js';
import { stepControls } from './step-controls.js';

/** What controls look alike in both places: focus, small buttons, hints, sheets, and what only readers hear. */
const shared = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .input,
  .tick,
  .sign,
  .attach,
  .button,
  .quiet {
    box-sizing: border-box;
    margin: 0;
    font: inherit;
    color: inherit;
  }

  :is(.input, .tick, .sign, .attach, .button, .quiet):focus-visible,
  .button:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    z-index: 1;
  }

  .button,
  .quiet {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_space));
    min-block-size: 36px;
    padding: var(--_space) calc(3 * var(--_space));
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    cursor: pointer;
  }

  .quiet {
    min-block-size: 28px;
    padding-inline: calc(2 * var(--_space));
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .button:has(:disabled),
  :is(.button, .quiet):disabled {
    cursor: default;
    color: var(--_text-muted);
  }

  .hint,
  .refused,
  .price {
    margin: 0;
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  :is(.hint, .refused):empty {
    display: none;
  }

  .refused {
    color: var(--_error);
  }

  .price {
    color: var(--_text);
    font-size: inherit;
    font-weight: 600;
  }

  .options {
    display: grid;
    gap: var(--_space);
  }

  .option {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: 32px;
    cursor: pointer;
  }

  .sheet {
    box-sizing: border-box;
    inline-size: min(28rem, calc(100vw - 8 * var(--_space)));
    max-block-size: calc(100dvh - 8 * var(--_space));
    margin: auto;
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: auto;
    background: var(--_surface-raised);
    color: var(--_text);
    font: 400 var(--_font-size) / 1.5 var(--_font);
    text-align: start;
    box-shadow: var(--_shadow);
  }

  .files {
    display: grid;
    gap: calc(2 * var(--_space));
  }

  .files ul {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .files ul[hidden] {
    display: none;
  }

  .files li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_space));
    overflow-wrap: anywhere;
  }

  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }

  .button {
    position: relative;
  }

  .preview {
    max-inline-size: 100%;
    max-block-size: 12rem;
    justify-self: start;
    border-radius: 4px;
    background: #fff;
    object-fit: contain;
  }

  .camera {
    display: none;
  }

  @media (pointer: coarse) {
    .camera {
      display: inline-flex;
    }

    .button,
    .quiet,
    .option {
      min-block-size: 44px;
    }
  }
`;

/** All styles of the fields' controls, on the page and in the steps; for the form's one shadow root. */
export const controls = css`
  ${shared}${pageControls}${stepControls}
`;
