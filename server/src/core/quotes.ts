/** Quotation marks without their partner, within one line. */

export interface Unbalanced {
  /** UTF-16 offset into the line. */
  readonly at: number;
  readonly fault: 'opened' | 'closed' | 'odd';
}

/**
 * The marks of a line that have no partner, one for each pair of signs. Precision first: curly marks that come in even
 * numbers are taken for pairs, whichever way they point, and an apostrophe or a sign of inches is none.
 */
export function findUnbalanced(line: string): Unbalanced[] {
  return [guillemets(line), curly(line), straight(line), single(line)].filter((found) => found !== undefined);
}

function guillemets(line: string): Unbalanced | undefined {
  const open: number[] = [];
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '«') open.push(at);
    else if (line[at] === '»' && open.pop() === undefined) return { at, fault: 'closed' };
  }
  const at = open.at(-1);
  return at === undefined ? undefined : { at, fault: 'opened' };
}

function curly(line: string): Unbalanced | undefined {
  const marks = positions(line, /[“”„‟]/g);
  // A straight mark may be the partner of a curly one: then both numbers are odd.
  if (marks.length % 2 === 0 || straightMarks(line).length % 2 === 1) return undefined;
  const depth: number[] = [];
  for (const at of marks) {
    if (line[at] !== '”') depth.push(at);
    else if (depth.pop() === undefined) return { at, fault: 'closed' };
  }
  return { at: depth.at(-1) ?? (marks.at(-1) as number), fault: 'opened' };
}

function straight(line: string): Unbalanced | undefined {
  const marks = straightMarks(line);
  if (marks.length % 2 === 0 || positions(line, /[“”„‟]/g).length % 2 === 1) return undefined;
  return { at: marks.at(-1) as number, fault: marks.length === 1 ? 'opened' : 'odd' };
}

/** Straight marks, without those of inches: `55"`. */
function straightMarks(line: string): number[] {
  return positions(line, /"/g).filter((at) => !(/[0-9٠-٩]/.test(line.charAt(at - 1)) && !isPaired(line, at)));
}

/** Whether a mark after a digit closes a quotation: another one stands before it in the line. */
function isPaired(line: string, at: number): boolean {
  return positions(line.slice(0, at), /"/g).length % 2 === 1;
}

/** `‘` before an Arabic letter; elsewhere it may be an ayn, as `’` may be an apostrophe. */
function single(line: string): Unbalanced | undefined {
  const at = line.search(/‘(?=\p{Script=Arabic})/u);
  return at >= 0 && !line.includes('’', at) ? { at, fault: 'opened' } : undefined;
}

function positions(line: string, sign: RegExp): number[] {
  return Array.from(line.matchAll(sign), (found) => found.index);
}
