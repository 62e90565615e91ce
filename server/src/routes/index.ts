/** Every feature that answers requests: one file each. */
import { codeActionsRoute } from './code-actions';
import { definitionRoute } from './definition';
import { foldingRoute } from './folding';
import { outlineRoute } from './outline';
import { pasteAsArticleRoute } from './paste-as-article';
import type { Route } from './route';
import { semanticTokensRoute } from './semantic-tokens';

export const routes: readonly Route[] = [
  outlineRoute,
  definitionRoute,
  foldingRoute,
  semanticTokensRoute,
  codeActionsRoute,
  pasteAsArticleRoute,
];
