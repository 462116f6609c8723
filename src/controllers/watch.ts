import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/directive.js';
import type { FieldState } from '../session/field-state.js';
import type { SigningSession } from '../session/signing-session.js';

/** How often fields rendered: lets tests show that a keystroke costs the same in any template. */
export interface RenderStats {
  fieldRenders: number;
}

type View = (state: FieldState) => unknown;

/** Written out, for inferred it would name a package in our types that is only a dependency of Lit. */
export type Directive<Class extends new (...given: never[]) => AsyncDirective> = (
  ...values: Parameters<InstanceType<Class>['render']>
) => DirectiveResult;

/** Renders one field's piece and renders it again when that field changes, and only then. */
class WatchField extends AsyncDirective {
  #session: SigningSession | undefined;
  #uuid = '';
  #view: View = () => undefined;
  #stats: RenderStats | undefined;
  #stop: (() => void) | undefined;

  override render(session: SigningSession, uuid: string, view: View, stats?: RenderStats): unknown {
    this.#view = view;
    this.#stats = stats;
    if (session !== this.#session || uuid !== this.#uuid) {
      this.#session = session;
      this.#uuid = uuid;
      this.#listen();
    }
    return this.#draw(session.state(uuid));
  }

  override disconnected(): void {
    this.#stop?.();
  }

  override reconnected(): void {
    this.#listen();
    if (this.#session) this.setValue(this.#draw(this.#session.state(this.#uuid)));
  }

  #listen(): void {
    this.#stop?.();
    this.#stop = this.#session?.onField(this.#uuid, (state) => {
      this.setValue(this.#draw(state));
    });
  }

  #draw(state: FieldState): unknown {
    if (this.#stats) this.#stats.fieldRenders += 1;
    return this.#view(state);
  }
}

export const watchField: Directive<typeof WatchField> = directive(WatchField);

/** Renders what depends on the whole session (progress, issues) after each change, once. */
class WatchSession extends AsyncDirective {
  #session: SigningSession | undefined;
  #view: () => unknown = () => undefined;
  #stop: (() => void) | undefined;

  override render(session: SigningSession, view: () => unknown): unknown {
    this.#view = view;
    if (session !== this.#session) {
      this.#session = session;
      this.reconnected();
    }
    return view();
  }

  override disconnected(): void {
    this.#stop?.();
  }

  override reconnected(): void {
    this.#stop?.();
    this.#stop = this.#session?.onChange(() => {
      this.setValue(this.#view());
    });
  }
}

export const watchSession: Directive<typeof WatchSession> = directive(WatchSession);
