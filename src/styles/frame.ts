import { css } from 'lit';

/** The element itself, its frame, and what everything shares. */
export const frame = css`
  :host {
    display: block;
    isolation: isolate;
    min-block-size: min(24rem, 100%);
    font: 400 var(--_font-size) / 1.5 var(--_font);
    color: var(--_text);
    text-align: start;
    container: signing-form / inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  /* Not of ::before and ::after: a rule for these has them worked out for every element, and none here has an edge. */
  * {
    box-sizing: border-box;
  }
  .frame {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: inherit;
    padding-block-end: var(--_overlap, 0px);
    background: var(--_backdrop);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  figure {
    margin: 0;
  }
  .muted {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .frame[dir='rtl'] .mirrored {
    scale: -1 1;
  }
`;
