/** The contents that a dossier should have: one entry for each article. */
import type { Analysis } from '../analysis';
import { digitValue } from '../characters';
import { isWellFormed } from '../contents-match';
import type { Dossier, Name } from '../dossier';
import { languageOf, type Texts } from '../language';

const usualHeading: Texts = { ar: 'عناوين الملف :', en: 'Contents:' };

/**
 * The heading and a line for each article in order, in the way that the dossier's own first whole entry is written:
 * indentation, digits, and the sign after the number. An article that repeats another has no line, nor has one whose
 * name neither its header nor an entry tells. The lines end with LF; empty where there are no articles.
 */
export function tableOfContents({ dossier, match }: Analysis): string {
  const { text, entries, articles, contents } = dossier;
  const style = styleOf(dossier);
  const names = articles.flatMap(({ name, headed }, index): Name[] => {
    if (match.repeatedArticles.has(index)) return [];
    const entry = entries[match.entryOf[index] ?? -1];
    return [headed ? name : undefined, entry]
      .filter((each) => each !== undefined && isWellFormed(each))
      .slice(0, 1) as Name[];
  });
  if (names.length === 0) return '';
  const heading = contents?.heading;
  const lines = names.map(
    (name, index) => style.indent + numeral(index + 1, style.zero) + style.sign + words(text, name),
  );
  return `${[heading ? text.slice(heading.start, heading.end) : usualHeading[languageOf(text)], ...lines].join('\n')}\n`;
}

/** From the outlet to the title: a number or a bullet before them is none of a header's words. */
function words(text: string, { outlet, title, span }: Name): string {
  return text.slice(outlet?.start ?? span.start, title?.end ?? span.end);
}

interface Style {
  readonly indent: string;
  /** The code of the digit zero. */
  readonly zero: number;
  readonly sign: string;
}

const usualStyle: Style = { indent: '  ', zero: 0x30, sign: '. ' };

function styleOf({ text, entries }: Dossier): Style {
  const whole = entries.find(({ number, marker, outlet }) => number && marker && outlet);
  if (!whole?.number || !whole.outlet) return usualStyle;
  const { number, outlet } = whole;
  const lineStart = Math.max(text.lastIndexOf('\n', number.start - 1), text.lastIndexOf('\r', number.start - 1)) + 1;
  const first = text.charCodeAt(number.start);
  return {
    indent: text.slice(lineStart, number.start),
    zero: first - (digitValue(first) ?? 0),
    sign: text.slice(number.end, outlet.start),
  };
}

function numeral(value: number, zero: number): string {
  return [...String(value)].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
}
