import { css } from 'lit';

/** The pages in miniature, beside the pages. */
export const thumbnails = css`
  .thumbnail {
    display: grid;
    flex: none;
    justify-items: center;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text-muted);
    font: 400 0.8125em/1.2 var(--_font);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .thumbnail:hover {
    background: color-mix(in oklab, var(--_text) 6%, transparent);
  }
  .thumbnail:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .thumbnail[aria-current='page'] {
    color: var(--_text);
    font-weight: 600;
  }
  .miniature {
    position: relative;
    inline-size: 4.75rem;
    aspect-ratio: var(--_width) / var(--_height);
    border: 1px solid var(--_border-control);
    border-radius: 2px;
    /* Lines of writing, as far as one sees any at this size. */
    background:
      repeating-linear-gradient(transparent 0 4px, rgb(20 24 31 / 9%) 4px 5px) content-box,
      linear-gradient(#fff, #fff);
    padding: 0.5rem 0.625rem;
  }
  .thumbnail[aria-current='page'] .miniature {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .dot {
    position: absolute;
    min-inline-size: 5px;
    min-block-size: 5px;
    border: 1px solid var(--_field-border);
    border-radius: 1px;
    background: color-mix(in oklab, var(--_field-border) 35%, #fff);
  }
  .dot[data-look='optional'],
  .dot[data-look='locked'] {
    border: 1px dashed #7d879a;
    background: #fff;
  }
  .dot[data-look='done'] {
    border: 0;
    background: #12714a;
  }
  .dot[data-look='error'] {
    border-color: #b42318;
    background: #b42318;
  }
  .thumbnail-number {
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }
  /* All that is asked on this page is done. */
  .thumbnail-number .icon {
    display: none;
    color: var(--_success);
    stroke-width: 2.5;
  }
  .thumbnail:has([data-look='done']):not(:has([data-look='required'], [data-look='error'])) .thumbnail-number .icon {
    display: block;
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
    }
  }
`;
