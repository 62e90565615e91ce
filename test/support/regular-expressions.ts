/** Every regular expression of the product: the literals in its sources, what its sources build, and what its manifest holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

export interface Found {
  readonly expression: RegExp;
  /** The file it is in. */
  readonly file: string;
}

const root = join(__dirname, '../..');

/** The TypeScript files of the product, from the checkout's folder on. */
export const sources: readonly string[] = ['client/src', 'server/src'].flatMap((folder) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);

export function literals(): Found[] {
  return sources.flatMap((file) => {
    const code = transformSync(readFileSync(join(root, file), 'utf8'), { loader: 'ts', charset: 'utf8' }).code;
    return literalsIn(code).map((expression) => ({ expression, file }));
  });
}

/** The literals in JavaScript as esbuild prints it: without comments, and with blanks around operators. */
export function literalsIn(code: string): RegExp[] {
  const found: RegExp[] = [];
  // A string, a template without what is filled in, or a slash where a value may begin, up to the one that ends it.
  const tokens =
    /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|((?:[(,=:[!&|?{};+~^<>%*-]|\breturn|\bcase|\bof|=>)\s*|^\s*)\/((?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/gm;
  for (let at = 0; at < code.length; ) {
    tokens.lastIndex = at;
    const match = tokens.exec(code);
    if (!match) break;
    const [whole, , source, flags] = match;
    if (source !== undefined) found.push(new RegExp(source, flags));
    else if (whole.startsWith('`')) found.push(...literalsIn(filledIn(whole)));
    at = match.index + whole.length;
  }
  return found;
}

/** What is filled into a template, as code. */
function filledIn(template: string): string {
  return [...template.matchAll(/\$\{([^}]*)\}/g)].map(([, code]) => `(${code})`).join(';\n');
}

/** Runs what makes expressions by `new RegExp`, and gives them with the files that made them. */
export async function built(run: () => Promise<unknown>): Promise<Found[]> {
  const found: Found[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string, string?]) {
      const expression = new target(...given);
      const caller = new Error().stack?.split('\n')[2];
      const file = sources.find((source) => caller?.includes(source));
      if (file) found.push({ expression, file });
      return expression;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** Those of the manifest and of the language's configuration. */
export function declared(): Found[] {
  return ['package.json', 'syntaxes/language-configuration.json'].flatMap((file) =>
    valuesOf(JSON.parse(readFileSync(join(root, file), 'utf8')), ['firstLine', 'pattern']).map((source) => ({
      expression: new RegExp(source, 'u'),
      file,
    })),
  );
}

/** Those of the grammar, in Oniguruma's words. */
export function grammarSources(): string[] {
  const grammar = readFileSync(join(root, 'syntaxes/dossier.tmLanguage.json'), 'utf8');
  return [...new Set(valuesOf(JSON.parse(grammar), ['match', 'begin', 'end', 'while']))];
}

function valuesOf(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.includes(key) && typeof inner === 'string' ? [inner] : valuesOf(inner, keys),
  );
}
