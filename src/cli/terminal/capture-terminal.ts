import type { Terminal } from './terminal';

/** A terminal that only keeps what is written: for tests, and for sessions that are shown later. */
export interface CaptureTerminal extends Terminal {
  /** All that was written to standard output so far. */
  output(): string;
  /** All that was written to standard error so far. */
  errors(): string;
  /** What the person will answer, question by question. */
  readonly answers: (string | undefined)[];
  /** Does something as soon as this text shows, once. */
  when(text: string, act: () => void): void;
  /** Lets the person press Ctrl-C. */
  interrupt(): void;
  resize(columns: number, rows: number): void;
}

export function captureTerminal({
  isTerminal = false,
  colour = false,
  columns = 80,
  rows = 40,
} = {}): CaptureTerminal {
  const written = { output: '', errors: '' };
  const handlers = {
    interrupt: new Set<() => void>(),
    gone: new Set<() => void>(),
    resize: new Set<() => void>(),
  };
  const answers: (string | undefined)[] = [];
  const waiting: { readonly text: string; readonly act: () => void }[] = [];
  let size = { columns, rows };
  const put = (stream: 'output' | 'errors', text: string): void => {
    written[stream] += text;
    const due = waiting.findIndex((each) => text.includes(each.text));
    // What it does may write in its turn, so it comes after this.
    if (due >= 0) for (const { act } of waiting.splice(due, 1)) setImmediate(act);
  };
  const on = (set: Set<() => void>) => (handler: () => void) => {
    set.add(handler);
    return () => void set.delete(handler);
  };
  return {
    isTerminal,
    colour,
    answers,
    write: (text) => put('output', text),
    tell: (text) => put('errors', text),
    size: () => size,
    ask: async (question) => {
      const answer = answers.shift();
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
