/** Writes what is generated from the rules: their page, and their part of the extension's manifest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withRuleSettings, withRuleTexts } from './manifest';
import { rulesPage } from './rules-page';

rewrite('docs/rules.md', rulesPage);
rewrite('package.json', withRuleSettings);
rewrite('package.nls.json', (texts) => withRuleTexts(texts, 'en'));
rewrite('package.nls.ar.json', (texts) => withRuleTexts(texts, 'ar'));

function rewrite(name: string, change: (text: string) => string): void {
  const path = join(__dirname, '..', name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
