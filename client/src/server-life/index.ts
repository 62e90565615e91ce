/** The server's life: started when it is first needed, again when it dies, and by a command. */
import { commands, type Disposable, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import type { Server } from '../check-folder';
import { say } from '../display-language';
import { type Severity, tell } from '../messages';
import type { Deaths } from './deaths';

const command = 'dossier.restartServer';

const gaveUp: Texts = {
  ar: 'تعطّل خادم الملفات الصحفية مرة بعد مرة، فلم يُعد تشغيله. نصوصك كما هي، غير أن الأخطاء والمخطط والأوامر تغيب حتى تعيد تشغيله.',
  en: 'The Dossier server broke down again and again, and was not restarted. Your text is untouched, but problems, outline and commands are missing until you restart it.',
};
const notStarted: Texts = {
  ar: 'تعذّر تشغيل خادم الملفات الصحفية. نصوصك كما هي، غير أن الأخطاء والمخطط والأوامر تغيب حتى تعيد تشغيله.',
  en: 'The Dossier server could not be started. Your text is untouched, but problems, outline and commands are missing until you restart it.',
};
const restart: Texts = { ar: 'إعادة التشغيل', en: 'Restart' };
const showLog: Texts = { ar: 'عرض السجل', en: 'Show Log' };

/** What each client is told of the server's life. */
export type LifeOptions = Required<
  Pick<LanguageClientOptions, 'errorHandler' | 'outputChannel' | 'initializationFailedHandler'>
>;

export class ServerLife implements Disposable {
  #starting: Promise<Server> | undefined;
  #client: BaseLanguageClient | undefined;
  /** It outlives the clients that write in it. */
  #log: LogOutputChannel | undefined;
  #deaths: Deaths | undefined;
  #isTelling = false;
  readonly #command = commands.registerCommand(command, () => this.restart());

  /** `started` is called the first time that a server runs, not when it runs again. */
  constructor(
    readonly create: (options: LifeOptions) => Promise<Server>,
    readonly started: (server: Server) => void,
  ) {}

  /** The server, which is started where it isn't running. What failed once may go well the next time. */
  provide(): Promise<Server> {
    this.#starting ??= this.#start().catch((failure) => {
      this.#starting = undefined;
      throw failure;
    });
    return this.#starting;
  }

  /** Starts it where nobody waits for it: that it failed is told, and logged. */
  begin(): void {
    this.provide().catch((failure) => {
      this.#log?.error(failure);
      void this.#tell(notStarted);
    });
  }

  get running(): BaseLanguageClient | undefined {
    return this.#client?.isRunning() ? this.#client : undefined;
  }

  async restart(): Promise<void> {
    this.#deaths?.forget();
    const known = await this.#starting?.catch(() => undefined);
    if (known) {
      // One that doesn't answer any more is given up, and its process killed.
      await known.client.stop().catch(() => undefined);
      await known.client.start();
    } else await this.provide();
  }

  dispose(): void {
    this.#command.dispose();
    this.#log?.dispose();
  }

  async #start(): Promise<Server> {
    this.#log ??= window.createOutputChannel('Dossier', { log: true });
    const { Deaths } = await import('./deaths');
    this.#deaths ??= new Deaths(
      () => this.#client,
      () => void this.#tell(gaveUp),
    );
    const server = await this.create({
      errorHandler: this.#deaths,
      outputChannel: this.#log,
      initializationFailedHandler: () => false,
    });
    this.#client = server.client;
    silence(server.client);
    server.client.onNotification('window/showMessage', showMessage);
    await server.client.start();
    // A start that was cut short doesn't always fail.
    if (!server.client.isRunning()) throw new Error(`${command}: ${server.client.state}`);
    this.started(server);
    return server;
  }

  /** A server that dies while it starts has failed to start, too: one of the two is enough. */
  async #tell(fault: Texts): Promise<void> {
    if (this.#isTelling) return;
    this.#isTelling = true;
    const [again, log] = [say(restart, undefined), say(showLog, undefined)];
    const chosen = await window.showErrorMessage(isolate(say(fault, undefined)), again, log);
    this.#isTelling = false;
    if (chosen === again) await this.restart();
    if (chosen === log) this.#log?.show();
  }
}

/** The client's own notifications of a server's death are in English alone, and lead nowhere. They stay in the log. */
function silence(client: BaseLanguageClient): void {
  const error = client.error.bind(client);
  client.error = (message, data, show) => error(message, data, show === 'force' ? false : show);
}

/** What the server tells its user. Its types of messages are numbers: an error is one. */
function showMessage({ type, message }: { readonly type: number; readonly message: string }): void {
  const severities: readonly (Severity | undefined)[] = [undefined, 'error', 'warning'];
  tell(severities[type] ?? 'information', message);
}
