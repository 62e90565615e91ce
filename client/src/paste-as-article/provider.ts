/** Offers what is pasted from a web page as an article, and takes it as one where it clearly is. */
import { isolate } from '../../../server/src/core/left-to-right';
import type { ProvideServer } from '../check-folder/checker';
import { setting } from '../settings';
import type { PasteApi, PasteContext, PasteEdit, PasteEditKind, PasteEditProvider } from './api';
import { type Clipboard, requestPaste } from './request';

export const pasteMimeTypes = { html: 'text/html', plain: 'text/plain' };

export function kindOfPaste({ DocumentDropOrPasteEditKind }: PasteApi): PasteEditKind {
  return DocumentDropOrPasteEditKind.Empty.append('dossier', 'article');
}

/** `server` starts the server where it isn't running. */
export function articlePasteProvider(api: PasteApi, server: ProvideServer): PasteEditProvider {
  const kind = kindOfPaste(api);
  return {
    async provideDocumentPasteEdits(document, ranges, data, context, token) {
      const chosen = setting('pasteAsArticle', document);
      const clipboard: Clipboard = {
        ...(await read('html', pasteMimeTypes.html)),
        ...(await read('plain', pasteMimeTypes.plain)),
      };
      const [range, ...others] = ranges;
      const isAsked = isAskedFor(kind, context);
      if (chosen === 'off' && !isAsked) return undefined;
      // Plain text is an article only to whom says so.
      if (!range || others.length > 0 || (!clipboard.html && !isAsked)) return undefined;
      const paste = await requestPaste(await server(), document, range.end, clipboard, token);
      if (!paste) return undefined;
      const edit: PasteEdit = new api.DocumentPasteEdit('', isolate(paste.title), kind);
      edit.additionalEdit = paste.edit;
      if (!paste.isArticle || chosen !== 'auto') edit.yieldTo = [api.DocumentDropOrPasteEditKind.Text];
      return [edit];

      async function read(name: keyof Clipboard, mimeType: string): Promise<Clipboard> {
        const text = await data.get(mimeType)?.asString();
        return text ? { [name]: text } : {};
      }
    },
  };
}

function isAskedFor(kind: PasteEditKind, { only }: PasteContext): boolean {
  return only?.contains(kind) === true;
}
