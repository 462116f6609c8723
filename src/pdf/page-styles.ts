import { pictureStyles } from './picture-styles.js';

/**
 * The rules under which a page's picture and text lie exactly on its placeholder, as the text of a style sheet for the
 * shadow root (or document) that holds the placeholders. The placeholder is positioned, empty and ours; PageViews keeps
 * `--points`, CSS pixels a point, on it. `--font-height`, `--scale-x`, `--rotate`, `--min-font-size` and `data-main-rotation`
 * come from pdf.js: a text run's height in the page's own units, how much it is stretched, its angle, the smallest font size
 * that the browser allows, and the page's /Rotate, before which its text is laid.
 */
export const pageStyles = `${pictureStyles}/* Placed by PageViews: the part of a page in sight, where the whole is too large to be sharp. */
.page-detail {
  position: absolute;
}
.text-layer {
  --total-scale-factor: calc(var(--points, 1) * var(--user-unit, 1));
  --scale-round-x: 0.01px;
  --scale-round-y: 0.01px;
  position: absolute;
  top: 0;
  left: 0;
  overflow: clip;
  transform-origin: 0 0;
  color-scheme: only light;
  color: transparent;
  forced-color-adjust: none;
  text-align: start;
  letter-spacing: normal;
  word-spacing: normal;
  line-height: 1;
  -webkit-text-size-adjust: none;
  text-size-adjust: none;
}
.text-layer[data-main-rotation='90'] {
  transform: rotate(90deg) translateY(-100%);
}
.text-layer[data-main-rotation='180'] {
  transform: rotate(180deg) translate(-100%, -100%);
}
.text-layer[data-main-rotation='270'] {
  transform: rotate(270deg) translateX(-100%);
}
.text-layer :is(span, br) {
  position: absolute;
  transform-origin: 0 0;
  transform: rotate(var(--rotate, 0deg)) scaleX(var(--scale-x, 1)) scale(calc(1 / var(--min-font-size, 1)));
  font-size: calc(var(--font-height, 0px) * var(--total-scale-factor) * var(--min-font-size, 1));
  white-space: pre;
  cursor: text;
  -webkit-user-select: text;
  user-select: text;
}
.text-layer ::selection {
  color: transparent;
  background: rgb(0 90 255 / 0.3);
}
.text-layer br::selection {
  background: transparent;
}
.page-links a {
  position: absolute;
  border-radius: 2px;
}
.page-links a:hover {
  background: rgb(0 90 255 / 0.12);
}
.page-links a:focus-visible {
  outline: 2px solid #0b57d0;
  outline-offset: 1px;
}
`;
