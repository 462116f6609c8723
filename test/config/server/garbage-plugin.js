/**
 * `executeServerCommand('collect-garbage')`: collects it through CDP, so that a test sees whether something is held on to.
 * In Chromium only: `{ ok: false }` elsewhere.
 */
export function garbagePlugin() {
  return {
    name: 'collect-garbage',
    async executeCommand({ command, session }) {
      if (command !== 'collect-garbage') return undefined;
      if (session.browser.name !== 'Chrome') return { ok: false };
      const protocol = await session.browser.getPage(session.id).createCDPSession();
      await protocol.send('HeapProfiler.enable');
      // What a finalizer lets go of is found by the second.
      await protocol.send('HeapProfiler.collectGarbage');
      await protocol.send('HeapProfiler.collectGarbage');
      await protocol.detach();
      return { ok: true };
    },
  };
}
