import { css } from 'lit';

/** The pages and the fields on them. The paper stays white in every scheme, as the PDF is. */
export const paper = css`
  .main:focus-visible {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .leaf:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Two fingers are ours here, and a double tap: the pages are painted anew, where the browser would only enlarge. */
  .frame[data-layout='document'] .main {
    touch-action: pan-x pan-y;
  }
  .badge {
    position: absolute;
    inset-block-end: calc(var(--_space) * 3);
    inset-inline: 0;
    display: none;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 2px calc(var(--_space) * 3);
    border-radius: 99px;
    background: color-mix(in oklab, var(--_text) 82%, transparent);
    color: var(--_surface);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  @container signing-form (max-width: 44rem) {
    .badge {
      display: block;
    }
  }
  .pages[data-zoom='fixed'] {
    --_pt: calc(var(--_zoom) * 96px / 72);
    container-type: normal;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .pages[data-zoom='page'] .stretch {
    --_column: calc(100cqw / var(--_widest));
    --_whole: calc(var(--_pane-height, 100vh) - 2 * var(--_gap));
    inline-size: auto;
    block-size: calc(var(--_fitted) + var(--_gaps) * var(--_gap));
  }
  .pages[data-zoom='page'] .leaf {
    --_pt: min(var(--_column), var(--_whole) / var(--_height));
  }
  /* What hangs over the edge of a page lies on the next one. */
  :is(.stretch, .leaf):is(:focus-within, :hover) {
    z-index: 1;
  }
  .fields {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .page-failed {
    position: absolute;
    inset-inline: 10%;
    inset-block-start: 10%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_error);
    border-radius: var(--_radius);
    background: #fff;
  }
  .field {
    position: absolute;
    scroll-margin-block: 5rem;
    border-radius: 3px;
    color: var(--field-color, var(--_ink));
    font-family: var(--field-font-family, 'Liberation Sans', Helvetica, Arial, sans-serif);
    font-size: var(--field-font-size);
    font-style: var(--field-font-style, normal);
    font-weight: var(--field-font-weight, 400);
    line-height: 1.2;
    pointer-events: auto;
  }
  .field[data-look='required'],
  .field[data-look='optional'],
  .field[data-look='error'] {
    background: var(--field-background, var(--_field));
    outline: 1px solid var(--_field-border);
  }
  .field[data-look='optional'] {
    outline-style: dashed;
  }
  .field[data-look='done'] {
    background: var(--field-background, color-mix(in oklab, var(--_success) 7%, transparent));
    outline: 1px solid color-mix(in oklab, var(--_success) 55%, transparent);
  }
  .field[data-look='locked'] {
    background: var(--field-background, transparent);
  }
  /* The platform's way of asking for a date is no answer. */
  .field[data-look='locked'] .date.empty {
    opacity: 0;
  }
  .field[data-look='error'] {
    outline: 2px solid var(--_error);
  }
  /* On paper, which is white whatever the host's accent is. */
  .field:focus-within {
    outline: 2px solid var(--_field-border);
    outline-offset: 1px;
    z-index: 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    .field:focus-within {
      animation: arrive 0.25s ease-out;
    }
    @keyframes arrive {
      from {
        outline-offset: 8px;
      }
    }
  }
  .field .marker {
    position: absolute;
    /* As large as a small letter of the page, so that it never hides what stands beside the field. */
    --_mark: clamp(7px, calc(9 * var(--_pt)), 16px);
    /* A page is never mirrored: its words run as they ran when it was made. */
    top: calc(var(--_mark) * -0.4);
    right: calc(var(--_mark) * -0.4);
    display: grid;
    place-items: center;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    border-radius: 50%;
    background: var(--_field-border);
    color: #fff;
    font: 700 calc(var(--_mark) * 0.85) / 1 var(--_font);
    pointer-events: none;
  }
  .field[data-look='error'] .marker {
    background: var(--_error);
  }
  /* Physical sides, as a page is never mirrored: towards the middle, so that it does not widen what scrolls. */
  .field .hints {
    position: absolute;
    top: 100%;
    left: 0;
    display: grid;
    justify-items: start;
    gap: 3px;
    inline-size: max-content;
    max-inline-size: min(18rem, 0.8 * var(--_width) * var(--_pt));
    padding-block-start: 3px;
    font: 500 0.8125rem/1.4 var(--_font);
    z-index: 2;
    /* They lie over the next field, which must stay within reach. */
    pointer-events: none;
  }
  .field[data-side='right'] .hints {
    right: 0;
    left: auto;
    justify-items: end;
  }
  .field :is(.issue, .help, .counter) {
    padding: 1px 7px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: var(--_error);
    color: #fff;
  }
  .field :is(.help, .counter) {
    background: #14181f;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .field .help :is(p, ul) {
    margin-block: 2px;
  }
  .field .help a {
    color: inherit;
    pointer-events: auto;
  }
  /* What is wrong is read out with the control, and shown where one is: a page full of messages hides itself. */
  .field:not(:focus-within, :hover) .issue,
  .field:not(:focus-within) :is(.help, .counter),
  .field[data-quiet] :is(.issue, .help, .counter) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
