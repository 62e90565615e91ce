/** Messages that ask nothing. */
import { window } from 'vscode';
import type { Texts } from '../../server/src/core/language';
import { isolate } from '../../server/src/core/left-to-right';
import { say } from './display-language';

export type Severity = 'error' | 'warning' | 'information';

const close: Texts = { ar: 'إغلاق', en: 'Close' };

/**
 * VS Code puts a message without buttons on one line, which loses its right end where it is too long: of Arabic, the
 * beginning. One with a button is shown whole. UTF-16 units.
 */
const longestLine = 45;

/** Tells a text, isolated or not. Nobody waits for the message to go. */
export function tell(severity: Severity, text: string): void {
  const buttons = text.length > longestLine ? [say(close, undefined)] : [];
  if (severity === 'error') void window.showErrorMessage(isolate(text), ...buttons);
  else if (severity === 'warning') void window.showWarningMessage(isolate(text), ...buttons);
  else void window.showInformationMessage(isolate(text), ...buttons);
}
