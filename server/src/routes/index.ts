/** Every feature that answers requests: one file each. */
import { articlesRoute } from './articles';
import { codeActionsRoute } from './code-actions';
import { definitionRoute } from './definition';
import { foldingRoute } from './folding';
import { hoverRoute } from './hover';
import { outlineRoute } from './outline';
import type { Route } from './route';
import { semanticTokensRoute } from './semantic-tokens';

export const routes: readonly Route[] = [
  articlesRoute,
  outlineRoute,
  definitionRoute,
  foldingRoute,
  hoverRoute,
  semanticTokensRoute,
  codeActionsRoute,
];
