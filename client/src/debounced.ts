/** An action that waits until nothing has asked for it for a while. */
import type { Disposable } from 'vscode';

export interface Debounced extends Disposable {
  (): void;
}

/** `delay` is in milliseconds. */
export function debounced(delay: number, action: () => void): Debounced {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(waiting);
  const ask = () => {
    stop();
    waiting = setTimeout(action, delay);
  };
  return Object.assign(ask, { dispose: stop });
}
