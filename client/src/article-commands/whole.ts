/** Operations on a whole dossier, and at the cursor. */
import type { ProvideServer } from '../check-folder';
import { editorOf } from '../shown-dossier';
import type { Operation } from './edit';
import type { Target } from './target';

/** Those that need nothing but the dossier, each under the name of its command. */
export const wholeOperations = ['updateContents', 'orderAsContents', 'groupByOutlet', 'renumber'] as const;

/** Undefined where the dossier is in no editor. */
export async function splitArticle(server: ProvideServer, { listing }: Target): Promise<Operation | undefined> {
  const editor = editorOf(listing.document);
  if (!editor) return undefined;
  const { client } = await server();
  return {
    operation: 'splitArticle',
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  };
}
