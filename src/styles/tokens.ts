import { css } from 'lit';

/**
 * The one place of colours, sizes and type: every `--signing-*` property that a host may set, with its light and dark
 * default. The element follows the page's `color-scheme`. The paper itself stays white, as the PDF is.
 *
 * @cssprop --signing-color-accent - Buttons, links, progress, and what has the focus.
 * @cssprop --signing-color-on-accent - Text on the accent colour.
 * @cssprop --signing-color-text - Text.
 * @cssprop --signing-color-text-muted - Text of less weight.
 * @cssprop --signing-color-surface - Bars and panels.
 * @cssprop --signing-color-surface-raised - Dialogs and menus.
 * @cssprop --signing-color-backdrop - Behind the pages.
 * @cssprop --signing-color-border - Lines.
 * @cssprop --signing-color-border-control - The edge of what can be operated.
 * @cssprop --signing-color-error - What is wrong.
 * @cssprop --signing-color-success - What is done.
 * @cssprop --signing-color-field - The fill of a field on the page.
 * @cssprop --signing-color-field-border - The edge of a field on the page.
 * @cssprop --signing-color-ink - The ink of signatures.
 * @cssprop --signing-radius - The corners.
 * @cssprop --signing-space - The unit of all distances.
 * @cssprop --signing-font - The font of everything around the pages.
 * @cssprop --signing-font-size - The size of that font.
 * @cssprop --signing-shadow - The shadow of pages and dialogs.
 * @cssprop --signing-focus-ring - The ring around what has the focus, as a `box-shadow`.
 */
export const tokens = css`
  :host {
    --_accent: var(--signing-color-accent, light-dark(#1d4ed8, #93b4ff));
    --_on-accent: var(--signing-color-on-accent, light-dark(#fff, #0b1430));
    --_text: var(--signing-color-text, light-dark(#1b2130, #e8ebf2));
    --_text-muted: var(--signing-color-text-muted, light-dark(#566074, #a4adbf));
    --_surface: var(--signing-color-surface, light-dark(#fff, #171b24));
    --_surface-raised: var(--signing-color-surface-raised, light-dark(#fff, #1f2530));
    --_backdrop: var(--signing-color-backdrop, light-dark(#eef0f4, #0d1017));
    --_border: var(--signing-color-border, light-dark(#d3d8e2, #343c4b));
    --_border-control: var(--signing-color-border-control, light-dark(#7d879a, #7a859b));
    --_error: var(--signing-color-error, light-dark(#b42318, #ff9c91));
    --_success: var(--signing-color-success, light-dark(#12714a, #6fd3a3));
    --_field: var(--signing-color-field, rgb(29 78 216 / 9%));
    --_field-border: var(--signing-color-field-border, #3b63d9);
    --_ink: var(--signing-color-ink, #12215a);
    --_radius: var(--signing-radius, 8px);
    --_space: var(--signing-space, 4px);
    --_font: var(--signing-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_font-size: var(--signing-font-size, 1rem);
    --_shadow: var(--signing-shadow, 0 1px 2px rgb(16 24 40 / 8%), 0 4px 16px rgb(16 24 40 / 8%));
    --_focus: var(--signing-focus-ring, 0 0 0 2px var(--_surface), 0 0 0 4px var(--_accent));
  }
`;
