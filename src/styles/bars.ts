import { css } from 'lit';

/** The bars above and below the pages, and notices between. */
export const bars = css`
  .bar {
    position: sticky;
    inset-block-end: var(--_keyboard, 0px);
    padding-block-end: max(calc(var(--_space) * 2), env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_border);
  }
  .heading {
    min-inline-size: 0;
  }
  .start {
    flex: none;
    padding-inline: calc(var(--_space) * 4) calc(var(--_space) * 3);
  }
  .title {
    overflow: hidden;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* One line, whatever it says: it changes while one works, and nothing below may move for it. */
  .asked {
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_text-muted);
    font-size: 0.8125em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tools,
  .zoom,
  .bar-buttons {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1);
  }
  .tools {
    flex: none;
    margin-inline-start: auto;
  }
  .pager {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin-inline-end: calc(var(--_space) * 2);
    color: var(--_text-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .page-number {
    box-sizing: content-box;
    min-inline-size: 1.5em;
    block-size: 1.75rem;
    padding: 0 var(--_space);
    border: 1px solid var(--_border-control);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface-raised);
    color: var(--_text);
    font: inherit;
    text-align: center;
  }
  .menu-item.narrow-only {
    display: none;
  }
  .bar-buttons {
    gap: calc(var(--_space) * 2);
  }
  .plain {
    padding-inline: calc(var(--_space) * 3);
  }
  .progress {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
    color: var(--_text-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 4);
  }
  .pressing {
    border-inline-start: 4px solid var(--_accent);
    font-weight: 600;
  }
  .notice,
  .problems,
  .consent-bar {
    flex: none;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .problems {
    border-inline-start: 4px solid var(--_error);
  }
  .problems h3 {
    color: var(--_error);
    font-size: 1em;
  }
  .problems ul {
    padding-inline-start: calc(var(--_space) * 5);
  }
  .problems {
    max-block-size: 11rem;
    overflow: auto;
  }
  .consent-bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    max-block-size: 50%;
    overflow: auto;
  }
  .consent-bar > :is(slot, .issue) {
    display: block;
    grid-column: 1 / -1;
  }
  .consent-bar details p {
    margin-block-start: calc(var(--_space) * 2);
    color: var(--_text-muted);
  }
  .consent-bar summary {
    inline-size: fit-content;
    min-block-size: 1.75rem;
    border-radius: 4px;
    color: var(--_accent);
    cursor: pointer;
  }
  .consent-bar .issue:empty {
    display: none;
  }
  .toast {
    position: sticky;
    z-index: 2;
    inset-block-end: calc(5rem + var(--_keyboard, 0px));
    display: flex;
    flex: none;
    align-items: center;
    align-self: center;
    gap: calc(var(--_space) * 4);
    margin: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1) calc(var(--_space) * 2) calc(var(--_space) * 1) calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
  }
  /* Narrow: the name gets a line of its own; what one seldom needs goes into the menu. */
  @container signing-form (max-width: 44rem) {
    .zoom,
    .pager,
    .wide-only {
      display: none;
    }
    .menu-item.narrow-only {
      display: flex;
    }
  }
  @container signing-form (max-width: 34rem) {
    .toolbar {
      flex-wrap: wrap;
      gap: 0 calc(var(--_space) * 2);
      padding-block-end: 0;
    }
    .heading {
      display: contents;
    }
    .title {
      flex: 1 1 100%;
    }
    .asked {
      flex: 1 1 25%;
      order: 2;
    }
    /* Beside the title, on a line that is no higher for it. */
    .toolbar:has(.start) .title {
      flex-basis: 60%;
    }
    .toolbar .start {
      order: 1;
      min-block-size: 2.25rem;
      margin-block: -0.5rem;
    }
    .minor,
    .optional-count {
      display: none;
    }
    .tools {
      order: 3;
      gap: 0;
      margin-inline-end: calc(var(--_space) * -3);
    }
    .bar {
      flex-wrap: wrap;
      gap: calc(var(--_space) * 2);
    }
    .progress,
    .bar-buttons {
      flex: 1 1 100%;
    }
    .progress {
      grid-template-columns: 1fr auto;
      gap: calc(var(--_space) * 3);
      align-items: center;
    }
    .progress progress {
      inline-size: 100%;
    }
    .bar-buttons > * {
      flex: 1;
      padding-inline: calc(var(--_space) * 2);
    }
    .consent-bar {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* A phone on its side: every line counts. */
  @media (max-height: 30rem) {
    .toolbar,
    .bar {
      padding-block: var(--_space);
    }
    .asked {
      display: none;
    }
    .progress,
    .bar-buttons {
      flex: 0 1 auto;
    }
    .bar-buttons {
      margin-inline-start: auto;
    }
    .progress progress {
      display: none;
    }
    .problems,
    .consent-bar {
      max-block-size: 6rem;
    }
  }
`;
