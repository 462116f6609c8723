/** CSS px: bars of the browser that come and go are smaller than any keyboard on the screen. */
const SMALLEST_KEYBOARD = 100;

/**
 * Keeps `--_keyboard` (how much of the window's lower edge a keyboard on the screen covers) and `--_overlap` (how much of the
 * element) on an element, in CSS px: iOS, and others by default, lay the keyboard over the page without telling its layout.
 */
export function followKeyboard(element: HTMLElement): () => void {
  const viewport = element.ownerDocument.defaultView?.visualViewport;
  if (!viewport) return () => undefined;
  const measure = (): void => {
    const { keyboard, overlap } = covered(element, viewport);
    element.style.setProperty('--_keyboard', `${String(keyboard)}px`);
    element.style.setProperty('--_overlap', `${String(overlap)}px`);
  };
  viewport.addEventListener('resize', measure);
  viewport.addEventListener('scroll', measure);
  return () => {
    viewport.removeEventListener('resize', measure);
    viewport.removeEventListener('scroll', measure);
  };
}

function covered(element: HTMLElement, viewport: VisualViewport): { keyboard: number; overlap: number } {
  const visible = viewport.offsetTop + viewport.height;
  const missing = (element.ownerDocument.defaultView?.innerHeight ?? visible) - visible;
  // Zoomed in by the browser, the visible part is small without any keyboard.
  const open = Math.abs(viewport.scale - 1) < 0.05 && missing >= SMALLEST_KEYBOARD;
  const keyboard = open ? Math.round(missing) : 0;
  const below = Math.round(element.getBoundingClientRect().bottom - visible);
  return { keyboard, overlap: Math.min(keyboard, Math.max(0, below)) };
}
