import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';

type Start = (element: HTMLElement) => () => void;

/** Starts something on an element when it is rendered, and stops it when the element goes. */
class Attach extends AsyncDirective {
  #element: HTMLElement | undefined;
  #start: Start | undefined;
  #stop: (() => void) | undefined;

  override render(_start: Start): unknown {
    return noChange;
  }

  override update(part: ElementPart, [start]: [Start]): unknown {
    if (start === this.#start) return noChange;
    this.disconnected();
    this.#element = part.element as HTMLElement;
    this.#start = start;
    this.reconnected();
    return noChange;
  }

  override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  override reconnected(): void {
    if (this.#element && !this.#stop) this.#stop = this.#start?.(this.#element);
  }
}

/** `<div ${attach(start)}>`: `start(element)` returns what stops it; pass the same function at each rendering. */
export const attach = directive(Attach);
