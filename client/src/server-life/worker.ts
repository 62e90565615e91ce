/** The server as a web worker, and how its death is noticed: nothing tells of that as a process's end does. */
import {
  BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';

/**
 * A client that starts a worker each time it is started. vscode-languageclient's own keeps one for good, and takes a
 * function only where `Worker` is a class, which it isn't in VS Code's web host.
 */
export class WorkerClient extends BaseLanguageClient {
  #worker: Worker | undefined;

  constructor(
    id: string,
    name: string,
    readonly script: string,
    options: LanguageClientOptions,
  ) {
    super(id, name, options);
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    this.#worker?.terminate();
    const name = `dossier-${crypto.randomUUID()}`;
    const worker = new Worker(this.script, { name });
    this.#worker = worker;
    return { reader: new WorkerReader(worker, name), writer: new BrowserMessageWriter(worker) };
  }

  override async stop(timeout?: number): Promise<void> {
    // A worker doesn't end by itself.
    await super.stop(timeout).finally(() => this.#worker?.terminate());
  }
}

/**
 * Closes when the worker is gone, ended by itself, by the browser or for want of memory, as a process's stream does. The
 * worker holds a lock under its name as long as it lives (see `server/src/main.browser.ts`): who gets it later learns that.
 */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker, name: string) {
    super(worker);
    // By the time that the server speaks, it has the lock.
    const listening = this.listen(() => {
      listening.dispose();
      void closeWhenFree(name, () => this.fireClose());
    });
  }
}

/** Pages of no secure origin have no locks, and a host may drop a worker's name: there the restart command remains. */
async function closeWhenFree(name: string, close: () => void): Promise<void> {
  const { locks } = navigator;
  const held = (await locks?.query())?.held ?? [];
  if (held.some((lock) => lock.name === name)) await locks.request(name, close);
}
