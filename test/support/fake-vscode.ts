/** As much of VS Code's API as the extension needs to be activated in this process: commands are real, all else does nothing. */
import Module from 'node:module';

export interface FakeVSCode {
  /** The commands that are registered, by name. */
  readonly commands: ReadonlyMap<string, (...args: unknown[]) => unknown>;
  /** What was asked of `commands.executeCommand`, which runs nothing. */
  readonly executed: readonly (readonly unknown[])[];
}

/** From now on, whatever asks for `vscode` in this process gets it. */
export function fakeVSCode(): FakeVSCode {
  const commands = new Map<string, (...args: unknown[]) => unknown>();
  const executed: unknown[][] = [];
  const api = including({
    version: '1.91.0',
    Disposable: FakeDisposable,
    workspace: including({ textDocuments: [], workspaceFolders: undefined }),
    window: including({ visibleTextEditors: [], activeTextEditor: undefined }),
    commands: {
      registerCommand(name: string, run: (...args: unknown[]) => unknown) {
        if (commands.has(name)) throw new Error(`${name} is there already`);
        commands.set(name, run);
        return new FakeDisposable(() => commands.delete(name));
      },
      executeCommand: async (...asked: unknown[]) => void executed.push(asked),
    },
  });
  const loader = Module as unknown as { _load(request: string, ...others: unknown[]): unknown };
  const load = loader._load;
  loader._load = (request, ...others) => (request === 'vscode' ? api : load.call(Module, request, ...others));
  return { commands, executed };
}

class FakeDisposable {
  constructor(readonly dispose: () => void) {}

  static from(...all: FakeDisposable[]): FakeDisposable {
    return new FakeDisposable(() => {
      for (const each of all) each.dispose();
    });
  }
}

/** An object of which everything that isn't known can be called, made and asked for whatever else. */
function including(known: object): object {
  return new Proxy(known, {
    get: (target, name) => Reflect.get(target, name) ?? (name in target ? undefined : anything),
  });
}

const anything: unknown = new Proxy(class {}, {
  get(target, name) {
    if (name === Symbol.toPrimitive) return () => 'anything';
    return typeof name === 'symbol' || name === 'prototype' ? Reflect.get(target, name) : anything;
  },
  apply: () => anything,
  construct: () => anything as object,
});
