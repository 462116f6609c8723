import { css } from 'lit';

/** Controls in the steps: plain form controls, large enough for fingers and never under 16 px of type (iOS would zoom). */
export const stepControls = css`
  .step.input {
    inline-size: 100%;
    min-block-size: 40px;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: max(16px, 1em);
  }

  .step.input[aria-invalid='true'] {
    border-color: var(--_error);
    border-width: 2px;
  }

  .step.input:read-only:not(select) {
    background: var(--_backdrop);
  }

  .step.area {
    max-block-size: 16em;
    field-sizing: content;
    resize: vertical;
  }

  @supports not (field-sizing: content) {
    .step.area {
      min-block-size: 7.5em;
    }
  }

  /* Its words stand below those of the label, not its edge. */
  .step .quiet {
    margin-inline-start: calc(-2 * var(--_space));
  }

  .step.cells {
    font-family: ui-monospace, 'Liberation Mono', 'Courier New', monospace;
    letter-spacing: 0.25em;
  }

  .step.figures {
    font-variant-numeric: tabular-nums;
  }

  .step.tick {
    display: inline-grid;
    place-content: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    appearance: none;
    border: 2px solid var(--_border-control);
    border-radius: 4px;
    background: var(--_surface);
    cursor: pointer;
  }

  .step.tick.radio {
    border-radius: 50%;
  }

  .step.tick[aria-invalid='true'] {
    border-color: var(--_error);
  }

  .step.tick:checked {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .step.tick::before {
    content: '';
    inline-size: 20px;
    block-size: 20px;
    background: currentColor;
    clip-path: polygon(15% 52%, 25% 42%, 41% 58%, 76% 20%, 86% 30%, 41% 78%);
    opacity: 0;
  }

  .step.tick.radio::before {
    clip-path: circle(25%);
  }

  .step.tick:checked::before {
    opacity: 1;
  }

  .step.tick:disabled {
    cursor: default;
  }

  .step.sign {
    display: grid;
    place-items: center;
    gap: var(--_space);
    inline-size: 100%;
    min-block-size: 88px;
    padding: calc(2 * var(--_space));
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .step.sign:has(img) {
    border-style: solid;
    border-color: var(--_border-control);
  }

  /* Ink is dark: it needs its paper in a dark scheme too. */
  .step.sign img {
    max-inline-size: 100%;
    block-size: 80px;
    border-radius: 4px;
    background: #fff;
    object-fit: contain;
  }

  .step.sign:disabled {
    cursor: default;
  }

  .step.host-step {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_space));
  }

  .step.placeholder {
    color: var(--_text-muted);
  }

  @media (pointer: coarse) {
    .step.input {
      min-block-size: 44px;
    }

    .step.tick {
      inline-size: 28px;
      block-size: 28px;
    }
  }

  @media (forced-colors: active) {
    .step.tick {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }

    .step.tick:checked {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
