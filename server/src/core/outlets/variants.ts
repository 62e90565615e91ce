/** Outlets that are spelled differently from the registry, or from the dossier's own other mentions of them. */
import type { Subject } from '../rules/rule';
import type { Span } from '../text';
import { findMeanings, type Meaning } from './meanings';
import { type ArticleOutlet, collectOutlets, type Mention } from './mentions';

/** An article's outlet that should be spelled otherwise. Spans are UTF-16 offsets. */
export interface OutletVariant {
  /** `variant`: the registry prefers another spelling; `mixed`: the dossier has several; `misspelt`: it looks a slip. */
  readonly kind: 'variant' | 'mixed' | 'misspelt';
  /** The name where it is told: the header's; the entry's where that alone is to change, or no article is there. */
  readonly span: Span;
  readonly replacement: string;
  /** All that the replacement takes the place of: in the header, in its entry, or in both; first what is told. */
  readonly places: readonly [Span, ...Span[]];
  /** Where the dossier has that spelling already. */
  readonly model: Span | undefined;
}

/** Finds the outlets that should be spelled otherwise, at most one for each article. */
export function findOutletVariants(subject: Subject): OutletVariant[] {
  const outlets = collectOutlets(subject);
  const meanings = findMeanings(outlets, subject.outlets);
  const usages = new Map<string, Usage>();
  for (const outlet of outlets) {
    const meaning = meanings.get(outlet.key) as Meaning;
    const usage = usages.get(meaning.rightKey) ?? { writings: new Map(), models: new Map(), isQuoted: true };
    usages.set(meaning.rightKey, usage);
    addTo(usage, outlet, meaning);
  }
  return outlets.flatMap((outlet) => {
    const meaning = meanings.get(outlet.key) as Meaning;
    return judge(outlet, meaning, usages.get(meaning.rightKey) as Usage) ?? [];
  });
}

/** How a dossier writes one name. */
interface Usage {
  /** The ways of writing that are right, but for a hamza and the like, and how many articles have each. */
  readonly writings: Map<string, number>;
  /** The first mention of each way of writing; one without quotation marks, where there is any. */
  readonly models: Map<string, Mention>;
  /** Whether all mentions, the wrong ones too, have quotation marks around them. */
  isQuoted: boolean;
  /** The spelling to use, once it was asked for. */
  preferred?: string;
}

function addTo(usage: Usage, { mentions }: ArticleOutlet, { kind }: Meaning): void {
  for (const mention of mentions) {
    usage.isQuoted &&= mention.isQuoted;
    const model = usage.models.get(mention.written);
    if (!model || (model.isQuoted && !mention.isQuoted)) usage.models.set(mention.written, mention);
  }
  if (kind !== 'right') return;
  const own = new Set(mentions.map(({ written }) => written));
  for (const written of own) usage.writings.set(written, (usage.writings.get(written) ?? 0) + 1);
}

/**
 * The spelling to use: the dossier's own while it has but one; else the registry's; else the one that most articles
 * have, the first among equals.
 */
function preferred({ writings }: Usage, { spellings }: Meaning): string {
  const byCount = [...writings].sort(([, a], [, b]) => b - a).map(([written]) => written);
  return (byCount.length === 1 ? byCount[0] : (spellings[0] ?? byCount[0])) as string;
}

function judge({ mentions }: ArticleOutlet, meaning: Meaning, usage: Usage): OutletVariant | undefined {
  usage.preferred ??= preferred(usage, meaning);
  const spelling = usage.preferred;
  const isRight = ({ written }: Mention) =>
    meaning.kind === 'right' && (written === spelling || meaning.spellings.includes(written));
  const isOddlyQuoted = ({ isQuoted }: Mention) => isQuoted && !usage.isQuoted;
  const [first, ...others] = mentions.filter((mention) => !isRight(mention) || isOddlyQuoted(mention));
  if (!first) return undefined;
  const replacement = isRight(first) ? first.written : spelling;
  const placeOf = (mention: Mention) => (isOddlyQuoted(mention) ? mention.span : mention.inner);
  const isModel = (other: Mention | undefined) => other?.written === replacement && !isOddlyQuoted(other);
  return {
    kind: meaning.kind === 'right' ? 'mixed' : meaning.kind,
    span: first.span,
    replacement,
    places: [placeOf(first), ...others.map(placeOf)],
    model: [...mentions, usage.models.get(replacement)].find(isModel)?.span,
  };
}
