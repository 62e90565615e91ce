/** Every feature that answers requests: one file each. */
import { codeActionsRoute } from './code-actions';
import { commandsRoute } from './commands';
import { definitionRoute } from './definition';
import { foldingRoute } from './folding';
import { outlineRoute } from './outline';
import type { Route } from './route';
import { semanticTokensRoute } from './semantic-tokens';

export const routes: readonly Route[] = [
  outlineRoute,
  definitionRoute,
  foldingRoute,
  semanticTokensRoute,
  codeActionsRoute,
  commandsRoute,
];
