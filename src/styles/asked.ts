import { css } from 'lit';

/** What single dialogs ask besides: reasons to choose from, whether to remember. */
export const asked = css`
  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  /* A start: what the host's own style sheet says of its elements wins. */
  .presets ::slotted(*) {
    min-block-size: 2.25rem;
    padding: var(--_space) calc(var(--_space) * 3);
    border: 1px solid var(--_border-control);
    border-radius: 99px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  .remember .muted {
    font-size: 0.875em;
  }
  .remember > p {
    padding-inline-start: calc(1.25rem + var(--_space) * 2);
  }
  .left:empty {
    display: none;
  }
`;
