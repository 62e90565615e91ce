/** The options of `dossier edit`: the arguments of operations, by the names that `docs/commands.md` gives them. */
import { type Operation, operations } from '../core/operations';
import { usage } from './texts';
import { readCount, UsageError } from './values';

export const editOptions = {
  article: { type: 'string', multiple: true },
  to: { type: 'string' },
  at: { type: 'string' },
  outlet: { type: 'string' },
  title: { type: 'string' },
  name: { type: 'string' },
  body: { type: 'string' },
  'body-file': { type: 'string' },
  position: { type: 'string' },
  from: { type: 'string' },
  arguments: { type: 'string' },
} as const;

type EditOption = keyof typeof editOptions;

const taken: Readonly<Record<string, readonly EditOption[]>> = {
  moveArticle: ['article', 'to'],
  deleteArticle: ['article'],
  insertArticle: ['at', 'outlet', 'title', 'body', 'body-file'],
  retitle: ['article', 'title'],
  renameOutlet: ['outlet', 'name'],
  splitArticle: ['position'],
  merge: ['from'],
};

export function optionsOfOperation({ name }: Operation): readonly EditOption[] {
  return [...(taken[name] ?? []), 'arguments'];
}

/** By its public name or the same without `Article`, written in one word or with hyphens. Throws `UsageError`. */
export function operationNamed(given: string | undefined): Operation {
  const choices = operations.map(({ name }) => name).join(' | ');
  if (given === undefined) throw new UsageError(usage.noOperation, { choices });
  const plain = (name: string) =>
    name
      .replaceAll('-', '')
      .replace(/(?<=.)article$/i, '')
      .toLowerCase();
  const operation = operations.find(({ name }) => plain(name) === plain(given));
  if (!operation) throw new UsageError(usage.unknownOperation, { name: given, choices });
  return operation;
}

export interface EditArguments {
  /** For the operation, but for what is in files and what only the text tells. */
  readonly given: Readonly<Record<string, unknown>>;
  /** By the name of an argument, the path of the file that holds it. */
  readonly files: Readonly<Record<string, string>>;
}

/** What lacks is left out: the operation tells it. Throws `UsageError`. */
export function readEditArguments(values: { readonly [option in EditOption]?: unknown }): EditArguments {
  const { article, to, at, position, from, arguments: json, 'body-file': bodyFile, ...words } = values;
  const { outlet, title, name, body } = words;
  return {
    given: {
      ...(typeof json === 'string' && readObject(json)),
      ...defined({
        ...{ outlet, title, name, body },
        article: article === undefined ? undefined : readArticles([article].flat()),
        to: to === undefined ? undefined : readCount('--to', to),
        at: at === undefined ? undefined : readCount('--at', at),
        position: position === undefined ? undefined : readPosition(String(position)),
      }),
    },
    files: defined({ text: from, body: bodyFile }) as Record<string, string>,
  };
}

function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** `3`, or `3,5` and the like, as an operation wants it. */
function readArticles(values: readonly unknown[]): number | number[] {
  const articles = values.flatMap((value) => String(value).split(',')).map((each) => readCount('--article', each));
  return articles.length === 1 ? (articles[0] as number) : articles;
}

/** As `dossier check` tells places: `LINE` or `LINE:COLUMN`, from one. */
function readPosition(value: string): { line: number; character: number } {
  const [, line = '', column = '1'] = /^([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/.exec(value) ?? [];
  if (line === '') throw new UsageError(usage.badPosition);
  return { line: Number(line) - 1, character: Number(column) - 1 };
}

function readObject(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {}
  throw new UsageError(usage.badArguments);
}
