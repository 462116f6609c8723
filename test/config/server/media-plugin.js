/**
 * `executeServerCommand('media', { features: [{ name, value }] })`: media features through CDP, in Chromium only. Unlike the
 * stock `emulateMedia` it reaches forced-colors and prefers-contrast too. An empty list ends it.
 */
export function mediaPlugin() {
  /** What a protocol session emulates only that session can end, and the runner uses a page for one file after another. */
  const sessions = new WeakMap();

  async function protocolOf(page) {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
  }

  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const protocol = await protocolOf(session.browser.getPage(session.id));
      await protocol.send('Emulation.setEmulatedMedia', { features: payload.features });
      return { ok: true };
    },
  };
}
