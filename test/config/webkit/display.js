// What MiniBrowser needs to show itself without a screen.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// MiniBrowser's toolbar keeps the window at least 447 px wide; this takes that floor away, for tests of phones.
const GTK_CSS =
  'toolbar, toolbar *, headerbar, headerbar *, entry, button { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }';

/** A screen and a GTK configuration: `env` for the browser's process, `close()` to end it. */
export async function openDisplay() {
  const home = mkdtempSync(join(tmpdir(), 'signing-form-gtk-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), GTK_CSS);
  const screen = process.env['DISPLAY'] ? { name: process.env['DISPLAY'] } : await startXvfb();
  return {
    env: { ...process.env, DISPLAY: screen.name, XDG_CONFIG_HOME: home, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    close() {
      screen.process?.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

// With -displayfd Xvfb chooses a free display number and writes it to that descriptor.
function startXvfb() {
  const options = ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    xvfb.on('error', reject);
    xvfb.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    xvfb.stdio[3].once('data', (number) => resolve({ name: `:${String(number).trim()}`, process: xvfb }));
  });
}
