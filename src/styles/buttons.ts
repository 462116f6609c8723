import { css } from 'lit';

/** Buttons and links, and the one focus ring. */
export const buttons = css`
  :is(.primary, .secondary, .plain, .danger, .link, .icon-button) {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 2.5rem;
    padding: 0 calc(var(--_space) * 4);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: 600 0.9375em/1.2 var(--_font);
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .secondary {
    border-color: var(--_border-control);
    background: var(--_surface-raised);
  }
  .secondary:hover,
  .plain:hover,
  .icon-button:hover {
    background: color-mix(in oklab, var(--_text) 8%, var(--_surface-raised));
  }
  .plain {
    font-weight: 500;
  }
  .danger {
    background: var(--_error);
    color: var(--_surface);
  }
  .icon-button {
    inline-size: 2.5rem;
    padding: 0;
  }
  .link {
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    color: var(--_accent);
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-align: start;
  }
  :is(.primary, .secondary, .plain, .danger, .link, .icon-button, summary, .dialog-body .input):focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--_focus);
  }
  @media (pointer: coarse) {
    :is(.primary, .secondary, .plain, .danger) {
      min-block-size: 2.75rem;
    }
    .icon-button {
      min-block-size: 2.75rem;
      inline-size: 2.75rem;
    }
  }
`;
