/**
 * Asks in the page's dialog; resolves when agreed to, rejects when cancelled or when the form gives up waiting.
 * @param {{ title: string, text: string, yes: string }} words
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export function pretend({ title, text, yes }, signal) {
  const dialog = document.querySelector('dialog.pretend');
  const agree = dialog.querySelector('[data-answer="yes"]');
  dialog.querySelector('h2').textContent = title;
  dialog.querySelector('p').textContent = text;
  agree.textContent = yes;
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    dialog.returnValue = '';
    for (const button of dialog.querySelectorAll('button')) {
      button.addEventListener('click', () => dialog.close(button.dataset.answer), { signal: over.signal });
    }
    signal.addEventListener('abort', () => dialog.close('no'), { signal: over.signal });
    dialog.addEventListener(
      'close',
      () => {
        over.abort();
        if (dialog.returnValue === 'yes') resolve();
        else reject(new DOMException('Cancelled', 'AbortError'));
      },
      { signal: over.signal },
    );
    dialog.showModal();
  });
}
