/**
 * `executeServerCommand('media', { features: [{ name, value }] })`: media features through CDP, in Chromium only. Unlike the
 * stock `emulateMedia` it reaches forced-colors and prefers-contrast too. An empty list ends it.
 */
export function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const page = session.browser.getPage(session.id);
      const protocol = await page.createCDPSession();
      await protocol.send('Emulation.setEmulatedMedia', { features: payload.features });
      return { ok: true };
    },
  };
}
