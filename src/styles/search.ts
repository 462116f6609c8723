import { css } from 'lit';

/** The search of the document's text, and its marks on the pages. */
export const search = css`
  .search {
    display: flex;
    flex: none;
    align-items: center;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 4);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  .search .input {
    flex: 1;
    min-inline-size: 4rem;
    max-inline-size: 24rem;
    min-block-size: 2.5rem;
    padding-inline: calc(var(--_space) * 3);
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(16px, 1em);
  }
  .matches {
    flex: 1;
    padding-inline-start: var(--_space);
    color: var(--_text-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .search [aria-disabled='true'] {
    opacity: 0.4;
  }
  /* On white paper in every scheme; the current one is darker, and the browser's own colours stand where it forces them. */
  ::highlight(signing-form-match) {
    background-color: rgb(255 213 0 / 45%);
  }
  ::highlight(signing-form-current) {
    background-color: rgb(255 120 0 / 65%);
  }
  .text-layer .found {
    background: rgb(255 213 0 / 45%);
  }
  .text-layer .found-current {
    background: rgb(255 120 0 / 65%);
  }
`;
