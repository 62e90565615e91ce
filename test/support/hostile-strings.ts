/** Strings that keep a regular expression busy, made from what it is looking for. */

/** More would make tests long: the first ones, and with them what an expression begins with, matter most. */
const mostPieces = 12;
/** Nothing looks for it: what came before has to be tried again in every way that there is. */
const end = '\u0001';

export interface Hostile {
  /** What it is made of, for a failure to tell. */
  readonly name: string;
  /** So many UTF-16 units, about. */
  make(length: number): string;
}

/** Repetitions of each thing that an expression looks for, by itself. */
export function simpleStrings(source: string): Hostile[] {
  return piecesOf(source).flatMap((piece) => [
    { name: `${shown(piece)}…`, make: (length) => repeated(piece, length) },
    { name: `${shown(piece)}…, end`, make: (length) => repeated(piece, length) + end },
  ]);
}

/** The same of every two of them, by turns and one after the other. */
export function mixedStrings(source: string): Hostile[] {
  const pieces = piecesOf(source);
  return pieces.flatMap((one) =>
    pieces.flatMap((other) => [
      { name: `${shown(one + other)}…, end`, make: (length: number) => repeated(one + other, length) + end },
      { name: `${shown(one)}, ${shown(other)}…, end`, make: (length: number) => one + repeated(other, length) + end },
    ]),
  );
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function shown(piece: string): string {
  return JSON.stringify(piece);
}

/** A character of each kind that an expression names, and the words in it. */
export function piecesOf(source: string): string[] {
  const pieces: string[] = [];
  let word = '';
  const endWord = () => {
    if ([...word].length > 1) pieces.push(word);
    word = '';
  };
  for (const [atom] of source.matchAll(atoms)) {
    const characters = charactersOf(atom);
    if (characters.length === 1 && !atom.startsWith('[')) word += characters[0];
    else endWord();
    pieces.push(...characters);
  }
  endWord();
  return [...new Set([...pieces, 'x', ' '])].slice(0, mostPieces);
}

/** A class, an escape, a quantifier, what opens a group, or any other character. */
const atoms =
  /\[\^?(?:\\.|[^\]\\])+\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\x\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\{\d+(?:,\d*)?\}|\(\?(?:<?[=!]|[i:]+|<\w+>)|[\s\S]/gu;
const candidates = ['ا', 'a', '1', ' ', '\u00a0', '.', '=', ':', '/', '"', '«', '\n', '\u0301', '\u200e', '-', '<'];

/** What an atom matches: some of it. */
function charactersOf(atom: string): string[] {
  if (/^[()|?*+^$]$|^\(\?|^\{\d|^\\[bB\d]$/.test(atom)) return [];
  if (atom.length === 1 && atom !== '.') return [atom];
  const javaScript = atom.replace(/\\x\{([^}]*)\}/g, '\\u{$1}').replace(/(?<!\\)\\([^\w\\/^$.*+?()[\]{}|-])/g, '$1');
  const expression = new RegExp(`^${javaScript}$`, 'u');
  const named = atom.startsWith('[') ? [...atom.replace(/\\[pPu]\{[^}]*\}|\\./g, '').slice(1, -1)] : [literalOf(atom)];
  return [...new Set([...candidates, ...named])].filter((each) => expression.test(each)).slice(0, 3);
}

function literalOf(atom: string): string {
  const code = /^\\[ux]\{?([\da-fA-F]+)\}?$/.exec(atom)?.[1];
  if (code) return String.fromCodePoint(Number.parseInt(code, 16));
  return ({ '\\n': '\n', '\\r': '\r', '\\t': '\t' } as Record<string, string>)[atom] ?? atom.slice(-1);
}
