import { css } from 'lit';

/** The screen of a form that loads, and what it shares with those that come after it. */
export const loading = css`
  .toolbar,
  .bar {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2) max(calc(var(--_space) * 4), env(safe-area-inset-right)) calc(var(--_space) * 2)
      max(calc(var(--_space) * 4), env(safe-area-inset-left));
    background: var(--_surface);
    z-index: 2;
  }
  .toolbar {
    position: sticky;
    inset-block-start: 0;
    /* As high as its buttons for a finger make it, so that what comes to stand in it moves nothing below. */
    min-block-size: calc(2.75rem + var(--_space) * 4 + 1px);
    border-block-end: 1px solid var(--_border);
  }
  progress {
    inline-size: 10rem;
    max-inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    appearance: none;
    background: color-mix(in oklab, var(--_text) 14%, var(--_surface));
    accent-color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_accent);
  }
  .screen {
    display: grid;
    flex: 1;
    place-items: center;
    min-block-size: 20rem;
    padding: calc(var(--_space) * 4);
    outline: none;
  }
  .card {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 4);
    inline-size: fit-content;
    max-inline-size: min(32rem, 100%);
    padding: clamp(1.5rem, 6cqi, 3rem);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface-raised);
    text-align: center;
    text-wrap: pretty;
    box-shadow: var(--_shadow);
  }
  .card > .icon {
    inline-size: 3rem;
    block-size: 3rem;
    padding: 0.625rem;
    border-radius: 50%;
    background: color-mix(in oklab, currentcolor 12%, transparent);
    stroke-width: 2;
  }
  .screen[aria-busy='true'] {
    position: relative;
    overflow: hidden;
  }
  .screen[aria-busy='true'] .card {
    position: relative;
    padding: calc(var(--_space) * 6) calc(var(--_space) * 8);
  }
  /* The paper that is to come, where it will be. */
  .skeleton {
    position: absolute;
    /* Below the toolbar that is to come. */
    inset-block-start: calc(3.75rem + var(--_space) * 4);
    inset-inline: calc(var(--_space) * 4);
    max-inline-size: 56rem;
    aspect-ratio: 595 / 842;
    margin-inline: auto;
    background:
      repeating-linear-gradient(transparent 0 1.5rem, rgb(20 24 31 / 7%) 1.5rem 2.25rem) content-box,
      linear-gradient(#fff, #fff);
    padding: 12% 10% 0;
    box-shadow: var(--_shadow);
    opacity: 0.7;
  }
  .toolbar [role='status'] {
    flex: 1;
    min-inline-size: 0;
    font-size: 0.875em;
  }
`;
