/** Tells what of the settings was ignored: all of it in the log, and the user in one message. */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Ignored } from './core/configuration/ignored';
import { fill, type Language, type Texts } from './core/language';
import { isolate } from './core/left-to-right';

/** A log of a thousand lines that say the same helps nobody. */
const mostLogged = 50;

const more: Texts = { ar: 'وفي السجل بقية ما أُهمل.', en: 'The log tells what else was ignored.' };

/** Editors send settings again for a change of any of them: the same faults are told once, until they change. */
export function ignoredSettings(connection: Connection): (ignored: readonly Ignored[], language: Language) => void {
  let told = '[]';
  return (ignored, language) => {
    const before = told;
    told = JSON.stringify(ignored);
    if (told === before) return;
    const lines = ignored.map(({ reason, values }) => fill(reason, language, values));
    for (const line of lines.slice(0, mostLogged)) connection.console.warn(line);
    const [first, ...others] = lines;
    if (first === undefined) return;
    const message = isolate(others.length > 0 ? `${first} ${more[language]}` : first);
    // As a notification: what vscode-languageserver's own window shows is a request, for an answer that nobody gives.
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  };
}
