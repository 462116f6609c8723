/** Calls back once what is in the document now has been shown, so that nothing of it waits for what the callback does. */
export function afterPaint(callback: () => unknown): void {
  requestAnimationFrame(() => {
    // A frame's callbacks come before its picture, its tasks after it.
    setTimeout(callback);
  });
}
