import { analyse } from '../analysis';
import { nameKey } from '../contents-match';
import type { Article, Dossier } from '../dossier';
import { bodySpan } from '../edits/articles';
import { usualLineEnd } from '../edits/lines';
import { slice } from '../edits/names';
import { countShared, fingerprint } from '../fingerprints';
import { fold } from '../fold';
import { plain } from '../layouts/plain';
import { bodyOf } from '../places';
import type { Subject } from '../rules/rule';
import { splitLines } from '../text';
import { isUnwritten } from '../unwritten';
import { type Outcome, reasons } from './operation';
import { type NewArticle, rearrange } from './rearrange';

/**
 * Adds the articles of another dossier at the end, but for those that are here already: of the same outlet and title,
 * with no text of their own or mostly the same.
 */
export function merge(subject: Subject, { text }: { text: string }): Outcome {
  const other = analyse(text, { outlets: subject.outlets }).dossier;
  const written = other.articles.filter((article) => !isUnwritten(article));
  const named = written.filter(({ name, headed }) => headed && nameKey(name) !== undefined);
  if (other.layout === plain || named.length < written.length || named.length === 0) {
    return { reason: reasons.nothingToMerge };
  }
  const known = new Map(
    subject.dossier.articles.map((article) => [nameKey(article.name), bodyWords(subject.dossier.text, article)]),
  );
  const fresh = named.filter((article) => {
    const body = bodyWords(text, article);
    const twin = known.get(nameKey(article.name));
    if (twin !== undefined && isSameText(body, twin, subject.nearDuplicates.limits.threshold)) return false;
    known.set(nameKey(article.name), body);
    return true;
  });
  if (fresh.length === 0) return { edits: [] };
  const own = subject.dossier.articles.map((_, index) => index);
  const lineEnd = usualLineEnd(subject.dossier.text);
  return rearrange(subject, [...own, ...fresh.map((article) => asNew(other, article, lineEnd))], own.length);
}

function bodyWords(text: string, article: Article): string {
  return slice(text, bodyOf(text, article));
}

function isSameText(text: string, twin: string, threshold: number): boolean {
  const [own, other] = [fold(text), fold(twin)];
  if (own === '' || other.includes(own)) return true;
  const [a, b] = [fingerprint(text), fingerprint(twin)];
  return a.shingles.length > 0 && countShared(a, b) / a.shingles.length >= threshold;
}

function asNew(dossier: Dossier, article: Article, lineEnd: string): NewArticle {
  const { text } = dossier;
  const { outlet, colon, title } = article.name;
  const part = (span: typeof outlet) => (span ? slice(text, span) : '');
  const body = slice(text, bodySpan(dossier, article));
  const words = splitLines(body)
    .map((line) => slice(body, line))
    .join(lineEnd);
  return { outlet: part(outlet), colon: part(colon), title: part(title), words };
}
