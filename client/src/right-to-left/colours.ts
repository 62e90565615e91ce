/** Lets colours into a line of Arabic only where it is shown from right to left: elsewhere they would scramble it. */
import { type SemanticTokens, SemanticTokensBuilder, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { hasRightToLeft } from '../../../server/src/core/direction';
import { isRightToLeft } from './lines';
import { showsRightToLeft } from './setting';

export const harmlessColours: Pick<Middleware, 'provideDocumentSemanticTokens' | 'provideDocumentRangeSemanticTokens'> =
  {
    async provideDocumentSemanticTokens(document, token, next) {
      const tokens = await next(document, token);
      return tokens && harmlessTokens(document, tokens);
    },
    async provideDocumentRangeSemanticTokens(document, range, token, next) {
      const tokens = await next(document, range, token);
      return tokens && harmlessTokens(document, tokens);
    },
  };

/**
 * The tokens that do no harm. VS Code shows each coloured token with Arabic in it as an island of its own, laid out in
 * the line's direction: in a line shown from left to right, `OUTLET :TITLE` in three colours would begin with the title.
 */
function harmlessTokens(document: TextDocument, tokens: SemanticTokens): SemanticTokens {
  const isShown = showsRightToLeft(document);
  const builder = new SemanticTokensBuilder();
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < tokens.data.length; at += 5) {
    const [lines, characters, length, type, modifiers] = tokens.data.subarray(at, at + 5) as unknown as FiveNumbers;
    character = lines === 0 ? character + characters : characters;
    line += lines;
    if (isHarmless(document, line, isShown)) builder.push(line, character, length, type, modifiers);
  }
  return builder.build();
}

type FiveNumbers = [number, number, number, number, number];

function isHarmless(document: TextDocument, line: number, isShown: boolean): boolean {
  if (line >= document.lineCount || !hasRightToLeft(document.lineAt(line).text)) return true;
  return isShown && isRightToLeft(document, line);
}
