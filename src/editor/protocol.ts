// The parts of the Language Server Protocol 3.17 that the server uses. Lines and characters are counted from 0.

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

export interface Diagnostic {
  readonly range: Range;
  readonly severity: 1 | 2 | 3;
  readonly code: string;
  readonly codeDescription?: { readonly href: string };
  readonly source: string;
  readonly message: string;
}

export interface CompletionItem {
  readonly label: string;
  readonly kind: number;
  readonly detail?: string;
  readonly sortText?: string;
  readonly textEdit?: TextEdit;
}

export interface Hover {
  readonly contents: { readonly kind: 'markdown'; readonly value: string };
  readonly range: Range;
}

export interface DocumentSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly kind: number;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children?: readonly DocumentSymbol[];
}

export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix';
  readonly isPreferred: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly edit: { readonly changes: Readonly<Record<string, readonly TextEdit[]>> };
}
