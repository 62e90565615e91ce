/** What happens when the server dies: it is started again, unless it does nothing but die. */
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  State,
} from 'vscode-languageclient';

/** After as many restarts within the period, the next death is one too many. */
const mostRestarts = 4;
/** Milliseconds. */
const period = 3 * 60_000;

export class Deaths implements ErrorHandler {
  #times: number[] = [];

  /** `giveUp` is called where the server isn't started again. */
  constructor(
    readonly client: () => BaseLanguageClient | undefined,
    readonly giveUp: () => void,
  ) {}

  /** What can't be written or read is logged; a server that is gone is told by `closed`. */
  error(): { action: ErrorAction; handled: true } {
    return { action: ErrorAction.Continue, handled: true };
  }

  /** A server that dies while it starts would do so again. */
  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#times = [...this.#times.filter((time) => now - time < period), now];
    const isStarting = this.client()?.state === State.Starting;
    if (this.#times.length <= mostRestarts && !isStarting) return { action: CloseAction.Restart, handled: true };
    this.giveUp();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  /** Whoever starts it by hand gives it another chance. */
  forget(): void {
    this.#times = [];
  }
}
