/** An editor at work on one dossier: someone types, and the editor asks for what it shows. */
import type { TextEdit } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { at, type Client, of } from '../support/client';

/** Numbers from 0 to 1. */
export type Random = () => number;

const letters = 'ابتجدرسعفقلمنهوي ';

export class Editor {
  readonly #document: TextDocument;
  #cursor = 0;
  #keys = 0;
  #resultId: string | undefined;

  constructor(
    readonly client: Client,
    readonly text: string,
    readonly random: Random,
  ) {
    this.#document = client.open(text);
    this.#jump();
  }

  get uri(): string {
    return this.#document.uri;
  }

  /** One keystroke, and what an editor asks after it. Throws where the server answers with an error. */
  async press(): Promise<void> {
    this.#keys++;
    if (this.#keys % 40 === 0) this.#jump();
    this.#type();
    await this.#problems();
    if (this.#keys % 3 === 0) await this.#ask(shown, this.#cursor);
    if (this.#keys % 20 === 0) await this.#ask(pointed, this.#cursor);
    if (this.#keys % 60 === 0) await this.#operate();
    if (this.#keys % 300 === 0) this.#beginAgain();
  }

  /** Types letters into the middle of the text and takes them back, key by key: in the end the text is what it was. */
  async typeAndTakeBack(letters: number): Promise<void> {
    this.#cursor = Math.floor(this.#length / 2);
    for (let i = 0; i < letters; i++) await this.#replace(this.#cursor, this.#cursor, 'س');
    for (let i = 0; i < letters; i++) await this.#replace(this.#cursor - 1, this.#cursor, '');
  }

  async #replace(start: number, end: number, words: string): Promise<void> {
    this.#put(start, end, words);
    await this.#problems();
  }

  close(): void {
    this.client.close(this.#document);
  }

  /** Applies what the server wants of this document. */
  apply(edits: readonly TextEdit[]): void {
    const offsets = edits.map(({ range, newText }) => ({
      start: this.#document.offsetAt(range.start),
      end: this.#document.offsetAt(range.end),
      newText,
    }));
    for (const { start, end, newText } of offsets.sort((a, b) => b.start - a.start))
      this.client.edit(this.#document, start, end, newText);
    this.#cursor = Math.min(this.#cursor, this.#length);
  }

  get #length(): number {
    return this.#document.getText().length;
  }

  /** With the text that it was opened with. */
  #beginAgain(): void {
    this.#put(0, this.#length, this.text);
    this.#jump();
  }

  #jump(): void {
    this.#cursor = Math.floor(this.random() * this.#length);
  }

  /** Mostly a letter; now and then one is taken back, a line is broken, or a paragraph is pasted. */
  #type(): void {
    const chance = this.random();
    if (chance < 0.1 && this.#cursor > 0) this.#put(this.#cursor - 1, this.#cursor, '');
    else if (chance < 0.12) this.#put(this.#cursor, this.#cursor, '\n');
    else if (chance < 0.125) this.#put(this.#cursor, this.#cursor, this.text.slice(-3000));
    else if (chance < 0.13) this.#put(this.#cursor, Math.min(this.#length, this.#cursor + 3000), '');
    else this.#put(this.#cursor, this.#cursor, letters[Math.floor(this.random() * letters.length)] as string);
  }

  #put(start: number, end: number, words: string): void {
    this.client.edit(this.#document, start, end, words);
    this.#cursor = start + words.length;
  }

  async #problems(): Promise<void> {
    const params = { ...of(this.#document), previousResultId: this.#resultId };
    const { resultId } = await this.client.connection.sendRequest<{ resultId?: string }>(
      'textDocument/diagnostic',
      params,
    );
    this.#resultId = resultId;
  }

  async #ask(methods: readonly string[], offset: number): Promise<void> {
    const { textDocument, position } = at(this.#document, offset);
    const range = { start: position, end: position };
    const details = {
      position,
      range,
      positions: [position],
      context: { diagnostics: [], includeDeclaration: true },
      options: { tabSize: 2, insertSpaces: true },
      query: 'سد',
      uri: this.uri,
    };
    await Promise.all(
      methods.map((method) => this.client.connection.sendRequest(method, { textDocument, ...details })),
    );
  }

  /** Articles change places, are numbered anew or go; a dossier that is too broken for it answers so. */
  async #operate(): Promise<void> {
    const operations = [
      { command: 'moveArticle', article: 0, to: 2 },
      { command: 'renumber' },
      { command: 'updateContents' },
      { command: 'deleteArticle', article: 1 },
      { command: 'insertArticle', at: 0, outlet: 'الراصد', title: 'خبر جديد', body: 'نص الخبر.' },
    ];
    const { command, ...details } = operations[Math.floor(this.random() * operations.length)] as { command: string };
    await this.client.connection.sendRequest('workspace/executeCommand', {
      command: `dossier.edit.${command}`,
      arguments: [{ uri: this.uri, ...details }],
    });
  }
}

const textDocument = (name: string) => `textDocument/${name}`;
/** What an editor shows of any version. */
const shown = [
  ...['documentSymbol', 'foldingRange', 'documentLink', 'semanticTokens/full'].map(textDocument),
  ...['codeAction', 'documentHighlight', 'linkedEditingRange'].map(textDocument),
  ...['dossier/articles', 'dossier/summary'],
];
/** What its user points at now and then. */
const pointed = [
  ...['hover', 'definition', 'references', 'selectionRange', 'prepareRename', 'formatting'].map(textDocument),
  'workspace/symbol',
];
