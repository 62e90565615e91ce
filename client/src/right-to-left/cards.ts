/** Cards (hovers, what a completion is about), which VS Code lays out from left to right: Arabic ones begin at the right. */
import { MarkdownString, type MarkedString } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { lineDirection } from '../../../server/src/core/direction';

export const rightToLeftCards: Pick<Middleware, 'provideHover' | 'resolveCompletionItem'> = {
  async provideHover(document, position, token, next) {
    const hover = await next(document, position, token);
    hover?.contents.forEach(alignRight);
    return hover;
  },
  async resolveCompletionItem(item, token, next) {
    const resolved = await next(item, token);
    if (resolved?.documentation) alignRight(resolved.documentation);
    return resolved;
  },
};

/** Each line is isolated as what it is, so that its side is all that lacks. The server has escaped whatever looks like HTML. */
function alignRight(card: MarkdownString | MarkedString): void {
  if (!(card instanceof MarkdownString) || lineDirection(card.value.replace(isolates, '')) !== 'rtl') return;
  card.supportHtml = true;
  card.value = ['<div align="right">', card.value, '</div>'].join('\n\n');
}

const isolates = /[\u2066-\u2069]/g;
