/** Articles and outlets under other names, in the headers and in the contents alike. */
import type { Article } from '../dossier';
import { slice } from '../edits/names';
import { outletEverywhere, type Renaming, renameAll, titleOfArticle } from '../edits/renames';
import { applyEdits, replace } from '../edits/text-edit';
import { fold } from '../fold';
import { namesOf } from '../outlets/identity';
import { keyOfFolded, spellingKey } from '../outlets/spelling';
import type { Subject } from '../rules/rule';
import { isArticle, type Outcome, reasons, settle } from './operation';

/** Gives an article another title, in its header and its entry. */
export function retitle(subject: Subject, { article, title }: { article: number; title: string }): Outcome {
  if (!isArticle(subject, article)) return { reason: reasons.noArticle };
  const { name, headed } = subject.dossier.articles[article] as Article;
  if (!headed || !name.outlet || !name.title) return { reason: reasons.noHeader };
  return renamed(subject, titleOfArticle(subject, article), title);
}

/** Writes another name for an outlet wherever an entry or a header names it, however it is spelled there. */
export function renameOutlet(subject: Subject, { outlet, name }: { outlet: string; name: string }): Outcome {
  const own = spellingKey(outlet);
  const known = namesOf(subject).find(({ outletKey }) => own !== '' && keyOfFolded(outletKey) === own);
  const renaming = known && outletEverywhere(subject, known);
  return renaming ? renamed(subject, renaming, name) : { reason: reasons.noOutlet, values: { outlet } };
}

function renamed(subject: Subject, renaming: Renaming, chosen: string): Outcome {
  const { text, articles } = subject.dossier;
  const words = oneLine(chosen);
  const outcome = renameAll(text, renaming, words);
  if ('refusal' in outcome) return { reason: outcome.refusal };
  const spanOf = new Map(renaming.places.map(({ name, span }) => [name, span]));
  const expected = articles.map(({ name }) => {
    const span = spanOf.get(name);
    if (!span) return name.wordsKey;
    const by = name.span.start;
    const edit = { span: { start: span.start - by, end: span.end - by }, text: words };
    return fold(applyEdits(slice(text, name.span), [edit]));
  });
  const edits = outcome.edits.flatMap((edit) => replace(text, edit.span, edit.text));
  return settle(subject, edits, { words: expected, focus: articles.findIndex(({ name }) => spanOf.has(name)) });
}

/** Words as they fit on one line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
