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
  readonly written: string;
  readonly replacement: string;
  /** All that the replacement takes the place of: in the header, in its entry, or in both. */
  readonly places: readonly Span[];
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
    const usage = usages.get(meaning.rightKey) ?? { writings: new Map(), mentions: [] };
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
  /** All its mentions, those to be spelled otherwise too. */
  readonly mentions: Mention[];
}

function addTo({ writings, mentions }: Usage, outlet: ArticleOutlet, { kind }: Meaning): void {
  mentions.push(...outlet.mentions);
  if (kind !== 'right') return;
  const own = new Set(outlet.mentions.map(({ written }) => written));
  for (const written of own) writings.set(written, (writings.get(written) ?? 0) + 1);
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
  const spelling = preferred(usage, meaning);
  const isRight = ({ written }: Mention) =>
    meaning.kind === 'right' && (written === spelling || meaning.spellings.includes(written));
  const isOddlyQuoted = ({ isQuoted }: Mention) => isQuoted && usage.mentions.some((other) => !other.isQuoted);
  const wrong = mentions.filter((mention) => !isRight(mention) || isOddlyQuoted(mention));
  const [first] = wrong;
  if (!first) return undefined;
  const replacement = isRight(first) ? first.written : spelling;
  const isModel = (other: Mention) => other.written === replacement && !isOddlyQuoted(other);
  return {
    kind: meaning.kind === 'right' ? 'mixed' : meaning.kind,
    span: first.span,
    written: first.written,
    replacement,
    places: wrong.map((mention) => (isOddlyQuoted(mention) ? mention.span : mention.inner)),
    model: [...mentions, ...usage.mentions].find(isModel)?.span,
  };
}
