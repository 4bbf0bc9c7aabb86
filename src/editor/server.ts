import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../validate/settings/settings';
import { actionsIn } from './actions';
import { completionsAt } from './completion';
import { definitionAt } from './definition';
import { type Checked, check } from './diagnostics';
import { hoverAt } from './hover';
import type { Message } from './message';
import { OpenDocument } from './open-document';
import type { Position, Range } from './protocol';
import { symbolsOf } from './symbols';

export interface ServerOptions {
  readonly version: string;
  readonly settings: Settings;
  send(message: Message): void;
  exit(code: number): void;
  /** How long the text rests before it is validated, in milliseconds. */
  readonly pause?: number;
}

const METHOD_NOT_FOUND = -32_601;
const INTERNAL_ERROR = -32_603;

const CAPABILITIES = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: 1 },
  completionProvider: { triggerCharacters: [':', ' ', '.', '"', '{'] },
  hoverProvider: true,
  definitionProvider: true,
  documentSymbolProvider: true,
  codeActionProvider: { codeActionKinds: ['quickfix'] },
};

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly range: Range;
}

/** A language server for templates. It answers requests at once, and validates a template when its text rests. */
export class Server {
  private readonly documents = new Map<string, OpenDocument>();
  private readonly checked = new WeakMap<OpenDocument, readonly Checked[]>();
  private readonly pending = new Map<string, NodeJS.Timeout>();
  private isShutDown = false;

  constructor(private readonly options: ServerOptions) {}

  receive({ id, method, params }: Message): void {
    if (method === undefined) return;
    try {
      const handle = Object.hasOwn(this.handlers, method) ? this.handlers[method] : undefined;
      const result = handle?.(params as Place);
      if (id === undefined || id === null) return;
      if (handle) this.options.send({ jsonrpc: '2.0', id, result: result ?? null });
      else this.fail(id, METHOD_NOT_FOUND, `unknown method ${method}`);
    } catch (error) {
      if (id !== undefined && id !== null) this.fail(id, INTERNAL_ERROR, String(error));
    }
  }

  private fail(id: number | string, code: number, message: string): void {
    this.options.send({ jsonrpc: '2.0', id, error: { code, message } });
  }

  private readonly handlers: Readonly<Record<string, (params: Place) => unknown>> = {
    initialize: () => ({
      capabilities: CAPABILITIES,
      serverInfo: { name: 'stacks', version: this.options.version },
    }),
    shutdown: () => {
      this.isShutDown = true;
      for (const timer of this.pending.values()) clearTimeout(timer);
    },
    exit: () => this.options.exit(this.isShutDown ? 0 : 1),
    'textDocument/didOpen': (params) => {
      const { uri, text } = params.textDocument as { uri: string; text: string };
      this.open(uri, text);
    },
    'textDocument/didChange': (params) => {
      const { contentChanges } = params as unknown as { contentChanges: readonly { text: string }[] };
      this.open(params.textDocument.uri, contentChanges.at(-1)?.text ?? '');
    },
    'textDocument/didClose': ({ textDocument: { uri } }) => {
      this.documents.delete(uri);
      clearTimeout(this.pending.get(uri));
      this.publish(uri, []);
    },
    'textDocument/completion': (params) => {
      const open = this.document(params.textDocument.uri);
      return open ? completionsAt(open, params.position, (uri) => this.document(uri)) : [];
    },
    'textDocument/hover': (params) => {
      const open = this.document(params.textDocument.uri);
      return open && hoverAt(open, params.position);
    },
    'textDocument/definition': (params) => {
      const open = this.document(params.textDocument.uri);
      return open && definitionAt(open, params.position, (uri) => this.document(uri));
    },
    'textDocument/codeAction': (params) => {
      const open = this.documents.get(params.textDocument.uri);
      return open ? actionsIn(open, this.checked.get(open) ?? this.check(open), params.range) : [];
    },
    'textDocument/documentSymbol': (params) => {
      const open = this.document(params.textDocument.uri);
      return open ? symbolsOf(open) : [];
    },
  };

  private open(uri: string, text: string): void {
    this.documents.set(uri, new OpenDocument(uri, text));
    clearTimeout(this.pending.get(uri));
    this.pending.set(
      uri,
      setTimeout(() => this.validate(uri), this.options.pause ?? 200),
    );
  }

  private validate(uri: string): void {
    this.pending.delete(uri);
    const open = this.documents.get(uri);
    if (!open) return;
    const diagnostics = this.check(open).map(({ diagnostic }) => diagnostic);
    this.publish(uri, diagnostics);
  }

  private check(open: OpenDocument): readonly Checked[] {
    const checked = check(open, this.options.settings);
    this.checked.set(open, checked);
    return checked;
  }

  private publish(uri: string, diagnostics: readonly object[]): void {
    this.options.send({
      jsonrpc: '2.0',
      method: 'textDocument/publishDiagnostics',
      params: { uri, diagnostics },
    });
  }

  /** As the editor has it, or else from disk. */
  private document(uri: string): OpenDocument | undefined {
    const open = this.documents.get(uri);
    if (open) return open;
    try {
      return new OpenDocument(uri, readFileSync(fileURLToPath(uri), 'utf8'));
    } catch {
      return undefined;
    }
  }
}
