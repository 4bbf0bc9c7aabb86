import { once } from 'node:events';
import type { Terminal } from './terminal';

/** The person does not answer until the question is withdrawn. */
export const NO_ANSWER = Symbol('no answer');

export type Answer = string | undefined | typeof NO_ANSWER;

/** A terminal that records what is written, for tests and for sessions that are shown later. */
export interface CaptureTerminal extends Terminal {
  /** Everything written to standard output so far. */
  output(): string;
  /** Everything written to standard error so far. */
  errors(): string;
  /** The answers of the person, question by question. */
  readonly answers: Answer[];
  /** Acts once, when this text is written. */
  when(text: string, act: () => void): void;
  /** The person presses Ctrl-C. */
  interrupt(): void;
  resize(columns: number, rows: number): void;
}

export function captureTerminal({
  isTerminal = false,
  color = false,
  columns = 80,
  rows = 40,
} = {}): CaptureTerminal {
  const written = { output: '', errors: '' };
  const handlers = {
    interrupt: new Set<() => void>(),
    gone: new Set<() => void>(),
    resize: new Set<() => void>(),
  };
  const answers: Answer[] = [];
  const waiting: { readonly text: string; readonly act: () => void }[] = [];
  let size = { columns, rows };
  const put = (stream: 'output' | 'errors', text: string): void => {
    written[stream] += text;
    const due = waiting.findIndex((each) => text.includes(each.text));
    // The action may write, so it runs later.
    if (due >= 0) for (const { act } of waiting.splice(due, 1)) setImmediate(act);
  };
  const on = (set: Set<() => void>) => (handler: () => void) => {
    set.add(handler);
    return () => void set.delete(handler);
  };
  return {
    isTerminal,
    canRedraw: isTerminal,
    color,
    answers,
    write: (text) => put('output', text),
    writeError: (text) => put('errors', text),
    size: () => size,
    ask: async (question, signal) => {
      const answer = answers.shift();
      if (answer === NO_ANSWER) {
        put('output', question);
        if (signal && !signal.aborted) await once(signal, 'abort');
        return undefined;
      }
      put('output', `${question}${answer ?? ''}\n`);
      return answer;
    },
    onResize: on(handlers.resize),
    onInterrupt: on(handlers.interrupt),
    onGone: on(handlers.gone),
    output: () => written.output,
    errors: () => written.errors,
    when: (text, act) => void waiting.push({ text, act }),
    interrupt: () => {
      for (const handler of handlers.interrupt) handler();
    },
    resize: (toColumns, toRows) => {
      size = { columns: toColumns, rows: toRows };
      for (const handler of handlers.resize) handler();
    },
  };
}
