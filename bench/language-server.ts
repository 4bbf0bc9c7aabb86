import { emitTemplate } from '../src/compile/emit';
import { parseDocument } from '../src/document/document';
import type { Message } from '../src/editor/message';
import { Server } from '../src/editor/server';
import { noSettings } from '../src/validate/settings/settings';
import { validateDocument } from '../src/validate/validate';
import { syntheticStack } from './synthetic';
import { median, type Row } from './table';

const RESOURCES = 500;
const PLACES = 40;
const uri = 'file:///synthetic.yaml';

/** How long the language server takes to answer on a template of 500 resources, at places all over it. */
export function languageServer(): Row[] {
  const text = emitTemplate(syntheticStack(RESOURCES), 'synthetic.yaml', 'bench');
  const sent: Message[] = [];
  const server = new Server({
    version: '0',
    settings: noSettings,
    pause: 2 ** 30,
    send: (message) => sent.push(message),
    exit: () => undefined,
  });
  const notify = (method: string, params: object): void => server.receive({ jsonrpc: '2.0', method, params });
  notify('textDocument/didOpen', { textDocument: { uri, text } });
  const lines = text.split('\n');
  const rows = ['completion', 'hover', 'definition', 'documentSymbol'].map((what) => {
    const ask = (place: number): void => {
      const line = Math.floor((place * lines.length) / PLACES);
      const position = { line, character: lines[line]?.length ?? 0 };
      server.receive({
        jsonrpc: '2.0',
        id: 1,
        method: `textDocument/${what}`,
        params: { textDocument: { uri }, position },
      });
    };
    return figures(what, ask);
  });
  const change = (): void =>
    notify('textDocument/didChange', { textDocument: { uri }, contentChanges: [{ text }] });
  const validate = (): void =>
    void validateDocument(parseDocument('synthetic.yaml', text), { nested: false });
  const all = [...rows, figures('didChange', change), figures('diagnostics, after a pause', validate)];
  // Otherwise the pause would keep the process alive.
  notify('textDocument/didClose', { textDocument: { uri } });
  return all;
}

function figures(what: string, run: (place: number) => void): Row {
  run(0);
  const times = Array.from({ length: PLACES }, (_, place) => {
    const begun = performance.now();
    run(place);
    return performance.now() - begun;
  });
  return {
    what,
    figures: { median: `${median(times).toFixed(1)} ms`, worst: `${Math.max(...times).toFixed(1)} ms` },
  };
}
