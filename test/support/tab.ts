/** Lets the page believe that its tab lies behind others: browsers under test have no such tab. */
export function hideTab(): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The tab is in front again. */
export function showTab(): void {
  if (!Reflect.deleteProperty(document, 'visibilityState')) return;
  document.dispatchEvent(new Event('visibilitychange'));
}
