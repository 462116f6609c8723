import { css } from 'lit';
import { padControls } from './pad-controls.js';

/** The frame of `<signing-pad>`: tabs, panels and the paper, which stays white in every scheme, as the PDF is. */
const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 30rem;
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.45;
    text-align: start;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .pad,
  .panel,
  .drop {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
    min-inline-size: 0;
  }
  p,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tabs {
    display: flex;
    gap: 3px;
    padding: 3px;
    border-radius: calc(var(--_radius) + 3px);
    background: color-mix(in oklab, var(--_text) 9%, transparent);
  }
  .tab {
    flex: 1 1 0;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
    min-block-size: 2.25rem;
    margin: 0;
    padding: 0 calc(var(--_space) * 2);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: 500 0.9375em/1.2 var(--_font);
    cursor: pointer;
    touch-action: manipulation;
  }
  .tab:hover {
    background: color-mix(in oklab, var(--_surface-raised) 45%, transparent);
  }
  .tab[aria-selected='true'] {
    border-color: var(--_border);
    background: light-dark(var(--_surface-raised), color-mix(in oklab, var(--_text) 22%, var(--_surface-raised)));
    box-shadow: 0 1px 2px rgb(16 24 40 / 14%);
    font-weight: 600;
  }
  @container (max-width: 19rem) {
    .tab .icon {
      display: none;
    }
  }
  .paper {
    position: relative;
    color-scheme: light;
    forced-color-adjust: none;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: #fff;
    color: var(--_pen, var(--_ink));
  }
  .line,
  .given {
    box-sizing: border-box;
    inline-size: 100%;
    aspect-ratio: 3;
    min-block-size: 9.5rem;
    max-block-size: 16rem;
  }
  /* A phone on its side: the whole paper is in sight between the dialog's title and its buttons. */
  @media (max-height: 30rem) {
    .line,
    .given {
      aspect-ratio: auto;
      block-size: max(7rem, calc(100dvh - 15.5rem));
      min-block-size: 0;
    }
  }
  .initials :is(.line, .given) {
    max-inline-size: 22rem;
    aspect-ratio: 2;
    min-block-size: 0;
  }
  .line::before {
    content: '';
    position: absolute;
    inset-inline: 6%;
    inset-block-end: 24%;
    border-block-end: 1px solid #c4cad6;
  }
  .line::after {
    content: '×';
    position: absolute;
    inset-inline-start: 6%;
    inset-block-end: calc(24% - 0.1em);
    color: #7d879a;
    font:
      1.25rem/1 system-ui,
      sans-serif;
  }
  .prompt {
    position: absolute;
    inset-inline: calc(6% + 1.5rem) 6%;
    inset-block-end: calc(24% + 0.25rem);
    color: #566074;
  }
  .given {
    display: grid;
    place-items: center;
    padding: calc(var(--_space) * 4);
  }
  .sheet {
    overflow: clip;
  }
  .sheet canvas {
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    cursor: crosshair;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .sheet canvas.locked {
    pointer-events: none;
  }
  .sheet .given {
    position: absolute;
    inset: 0;
    max-block-size: none;
    min-block-size: 0;
    aspect-ratio: auto;
    max-inline-size: none;
    border: 0;
    background: none;
  }
  .crop {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 2);
  }
  .crop-picture {
    position: relative;
    max-inline-size: 100%;
    overflow: clip;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    cursor: crosshair;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .crop-picture canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 18rem;
  }
  /* What is left out lies in the shade. */
  .crop-frame {
    position: absolute;
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
    box-shadow: 0 0 0 200vmax rgb(10 14 25 / 50%);
    pointer-events: none;
  }
  .crop-edges {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    gap: var(--_space) calc(var(--_space) * 4);
    inline-size: 100%;
    font-size: 0.875em;
  }
  .crop-edges input {
    display: block;
    inline-size: 100%;
    min-block-size: 1.75rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  img.preview {
    display: block;
    min-inline-size: 0;
    min-block-size: 0;
    max-inline-size: 100%;
    max-block-size: 100%;
    object-fit: contain;
  }
  @media (pointer: coarse) {
    .tab {
      min-block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

export const padStyles = [frame, padControls];
