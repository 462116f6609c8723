// The part of a puppeteer page that the plugins of @web/test-runner-commands call.
import { setTimeout as delay } from 'node:timers/promises';

// W3C WebDriver, "keyboard actions": keys without a character.
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  ShiftLeft: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const RESIZE_TRIES = 800;

const keyValue = (name) => KEYS[name] ?? name;
const keyDown = (name) => ({ type: 'keyDown', value: keyValue(name) });
const keyUp = (name) => ({ type: 'keyUp', value: keyValue(name) });
const moveTo = (x, y, duration = 0) => ({ type: 'pointerMove', duration, x: Math.round(x), y: Math.round(y) });
const pointerDown = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
const pointerUp = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });

const unsupported = (what) => () => {
  throw new Error(`${what} is not available through WebKitWebDriver`);
};

export class Page {
  constructor(driver) {
    this.driver = driver;
    this.keyboard = keyboard(driver);
    this.mouse = mouse(driver);
    this.emulateMediaFeatures = unsupported('emulateMedia');
    this.emulateMediaType = unsupported('emulateMedia');
    this.accessibility = { snapshot: unsupported('a11ySnapshot') };
  }

  async open(url) {
    this.address = url;
    await this.driver.command('POST', '/url', { url });
  }

  url() {
    return this.address;
  }

  /** One finger down, moved, up. WebKitWebDriver delivers it as a mouse. */
  touch([[x, y], ...rest]) {
    const path = rest.map(([toX, toY]) => moveTo(toX, toY, 16));
    return this.driver.actions({
      type: 'pointer',
      id: 'finger',
      parameters: { pointerType: 'touch' },
      actions: [moveTo(x, y), pointerDown(), ...path, pointerUp()],
    });
  }

  async setViewport({ width, height }) {
    const [outerWidth, outerHeight, innerWidth, innerHeight] = await this.driver.evaluate(
      'return [outerWidth, outerHeight, innerWidth, innerHeight]',
    );
    const size = { width: width + outerWidth - innerWidth, height: height + outerHeight - innerHeight };
    await this.driver.command('POST', '/window/rect', { x: 0, y: 0, ...size });
    for (let tries = 0; tries < RESIZE_TRIES; tries += 1) {
      const [nowWidth, nowHeight] = await this.driver.evaluate('return [innerWidth, innerHeight]');
      if (nowWidth === width && nowHeight === height) return;
      await delay(25);
    }
    throw new Error(`The window did not become ${width}x${height}`);
  }

  screenshot() {
    return this.driver.screenshot();
  }
}

function keyboard(driver) {
  const run = (...actions) => driver.actions({ type: 'key', id: 'keyboard', actions });
  return {
    type: (text) => run(...[...text].flatMap((character) => [keyDown(character), keyUp(character)])),
    press(combination) {
      const keys = combination.length > 1 ? combination.split('+') : [combination];
      return run(...keys.map(keyDown), ...keys.toReversed().map(keyUp));
    },
    down: (name) => run(keyDown(name)),
    up: (name) => run(keyUp(name)),
  };
}

function mouse(driver) {
  const run = (...actions) =>
    driver.actions({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  return {
    move: (x, y) => run(moveTo(x, y)),
    click: (x, y, options) => run(moveTo(x, y), pointerDown(options?.button), pointerUp(options?.button)),
    down: (options) => run(pointerDown(options?.button)),
    up: (options) => run(pointerUp(options?.button)),
    reset: () => driver.command('DELETE', '/actions'),
  };
}
