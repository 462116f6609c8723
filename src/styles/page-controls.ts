import { css } from 'lit';

/**
 * Controls on the paper. The box around them (`data-field`) has the field's type in `--field-*` properties; a control fills
 * it, looks like what will be printed, and is never a smaller target than 24 px, even where its box is. Paper is white in
 * every colour scheme.
 */
export const pageControls = css`
  .fill {
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    color: var(--field-color, #14181f);
    font-family: var(--field-font-family, 'Liberation Sans', Helvetica, Arial, sans-serif);
    font-size: var(--field-font-size, 11px);
    font-style: var(--field-font-style, normal);
    font-weight: var(--field-font-weight, 400);
    line-height: 1.2;
  }

  /* What draws itself by the size of its box. Text does not, and is what there is most of. */
  .fill:has(> .page:is(.tick, .sign, .attach)) {
    container-type: size;
  }

  .page:is(.input, .tick, .sign, .attach) {
    position: absolute;
    inset-block-start: min(0px, (100% - 24px) / 2);
    inset-inline-start: min(0px, (100% - 24px) / 2);
    inline-size: max(100%, 24px);
    block-size: max(100%, 24px);
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color-scheme: only light;
    line-height: inherit;
  }

  .page:focus-visible {
    outline-color: var(--_field-border);
  }

  /* Browsers set one line in the middle: what is free goes above and below it as the template says. */
  .page.input {
    --_free: max(0px, var(--field-height, 0px) - 1.2em);
    padding-block: calc(var(--_free) * var(--field-above, 0.5)) calc(var(--_free) * (1 - var(--field-above, 0.5)));
    padding-inline: 0.25em;
    text-align: var(--field-align, start);
    text-overflow: ellipsis;
  }

  .page.area {
    align-content: var(--field-valign, start);
    padding-block: 1px;
    overflow: auto;
    resize: none;
  }

  .page.select {
    cursor: pointer;
  }

  button.page.select {
    overflow: hidden;
    white-space: nowrap;
  }

  .page.cells {
    padding-inline-start: calc((var(--cell-width, 1.2em) - 1ch) / 2);
    padding-inline-end: 0;
    font-family: ui-monospace, 'Liberation Mono', 'Courier New', monospace;
    letter-spacing: calc(var(--cell-width, 1.2em) - 1ch);
    text-overflow: clip;
  }

  /* Each letter brings its space behind it: half of the last one hangs over, so that letters stand in the middle. */
  .page.cells.to-the-right {
    inline-size: calc(100% + (var(--cell-width, 1.2em) - 1ch) / 2);
    padding-inline-start: 0;
    text-align: right;
  }

  .shown-date {
    display: none;
  }

  /* At rest the date stands as it will be printed; the platform's own way of writing it shows while one edits. */
  .page.date:not(:focus, .empty) {
    opacity: 0;
  }

  .page.date:not(:focus, .empty) + .shown-date {
    display: grid;
    align-items: var(--field-valign, center);
    block-size: 100%;
    padding-inline: 0.25em;
    overflow: hidden;
    text-align: var(--field-align, start);
    white-space: nowrap;
    pointer-events: none;
  }

  .page.date:not(.empty):hover + .shown-date {
    text-decoration: underline dotted;
  }

  .page.tick {
    display: grid;
    place-content: center;
    appearance: none;
    cursor: pointer;
  }

  .page.tick::before {
    content: '';
    inline-size: min(100cqi, 100cqb);
    block-size: min(100cqi, 100cqb);
    background: currentColor;
    clip-path: polygon(15% 52%, 25% 42%, 41% 58%, 76% 20%, 86% 30%, 41% 78%);
    opacity: 0;
  }

  .page.tick:checked::before {
    opacity: 1;
  }

  .page:is(.sign, .attach) {
    display: grid;
    place-items: center;
    overflow: hidden;
    cursor: pointer;
  }

  .page:is(.sign, .attach) img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .page:is(.sign, .attach) > span {
    max-inline-size: 100%;
    padding-inline: 0.25em;
    box-sizing: border-box;
    overflow: hidden;
    color: var(--_field-border);
    font-size: clamp(7px, min(45cqb, 14cqi), 16px);
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* No room for words: a pen says it; the words are still there for those who hear them. */
  @container (max-inline-size: 4rem) {
    .page.sign:enabled > .words {
      font-size: 0;
    }

    .page.sign:enabled:not(:has(img))::before {
      content: '';
      block-size: min(60cqb, 1rem);
      aspect-ratio: 1;
      background: var(--_field-border);
      clip-path: polygon(0 100%, 6% 70%, 72% 4%, 96% 28%, 30% 94%);
    }
  }

  /* What others sign here is no call to do so. */
  .page:is(.sign, .attach):disabled > span {
    color: #566074;
    font-weight: 400;
  }

  .page.heading {
    display: grid;
    align-content: var(--field-valign, center);
    block-size: 100%;
    padding-inline: 0.25em;
    overflow: hidden;
    text-align: var(--field-align, start);
    white-space: pre-wrap;
  }

  .page.placeholder {
    display: grid;
    place-items: center;
    block-size: 100%;
    overflow: hidden;
    color: #566074;
    text-align: center;
  }

  .strike {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .page:disabled,
  .page.input:read-only:not(select, button) {
    cursor: default;
  }

  .page:disabled {
    color: inherit;
    opacity: 1;
  }

  @media (forced-colors: active) {
    .page.sign::before,
    .page.tick::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
