/**
 * `executeServerCommand('touch-path', { points: [[x, y], …] })` from '@web/test-runner-commands': one finger down at the
 * first point, moved along the others, up. CSS pixels of the window. WebKit delivers it as a mouse.
 */
export function touchPlugin() {
  return {
    name: 'touch-path',
    async executeCommand({ command, payload, session }) {
      if (command !== 'touch-path') return undefined;
      const page = session.browser.getPage(session.id);
      if (page.touch) await page.touch(payload.points);
      else await touchAlong(page.touchscreen, payload.points);
      return { ok: true };
    },
  };
}

async function touchAlong(touchscreen, [[x, y], ...rest]) {
  const touch = await touchscreen.touchStart(x, y);
  for (const [toX, toY] of rest) await touch.move(toX, toY);
  await touch.end();
}
