/** Tells which rules broke off, a mistake of ours: the user in one message, the log with what mends it. */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { fill, type Language, type Texts } from './core/language';
import { isolate } from './core/left-to-right';
import type { RuleFailure } from './core/problems';

const brokenRule: Texts = {
  ar: 'تعطلت القاعدة {code} لخطأ في الإضافة ({reason})، فلا تظهر أخطاؤها كلها. بقية القواعد تعمل.',
  en: 'The rule {code} broke off by a mistake of this extension ({reason}), so not all that it finds is shown. The other rules go on.',
};

/** A rule that breaks does so with every keystroke, and is told once. */
export function brokenRules(connection: Connection): (failure: RuleFailure, language: Language) => void {
  const told = new Set<string>();
  return ({ code, error }, language) => {
    if (told.has(code)) return;
    told.add(code);
    const message = fill(brokenRule, language, { code, reason: String(error) });
    connection.console.error(error instanceof Error ? `${message}\n${error.stack}` : message);
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: isolate(message),
    });
  };
}
