/** Every feature that answers requests: one file each. */
import { articlesRoute } from './articles';
import { codeActionsRoute } from './code-actions';
import { commandsRoute } from './commands';
import { completionRoute } from './completion';
import { definitionRoute } from './definition';
import { documentHighlightRoute } from './document-highlight';
import { documentLinksRoute } from './document-links';
import { dossierSummaryRoute } from './dossier-summary';
import { foldingRoute } from './folding';
import { formattingRoute } from './formatting';
import { hoverRoute } from './hover';
import { linkedEditingRoute } from './linked-editing';
import { newDossierRoute } from './new-dossier';
import { onTypeFormattingRoute } from './on-type-formatting';
import { outlineRoute } from './outline';
import { pasteAsArticleRoute } from './paste-as-article';
import { referencesRoute } from './references';
import { renameRoute } from './rename';
import type { Route } from './route';
import { selectionRangesRoute } from './selection-ranges';
import { semanticTokensRoute } from './semantic-tokens';
import { workspaceSymbolsRoute } from './workspace-symbols';

export const routes: readonly Route[] = [
  articlesRoute,
  codeActionsRoute,
  commandsRoute,
  completionRoute,
  definitionRoute,
  documentHighlightRoute,
  documentLinksRoute,
  dossierSummaryRoute,
  foldingRoute,
  formattingRoute,
  hoverRoute,
  linkedEditingRoute,
  newDossierRoute,
  onTypeFormattingRoute,
  outlineRoute,
  pasteAsArticleRoute,
  referencesRoute,
  renameRoute,
  selectionRangesRoute,
  semanticTokensRoute,
  workspaceSymbolsRoute,
];
