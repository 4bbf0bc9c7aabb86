import type { Terminal } from './terminal';

/** A terminal that only keeps what is written: for tests, and for sessions that are shown later. */
export interface CaptureTerminal extends Terminal {
  /** All that was written to standard output so far. */
  output(): string;
  /** All that was written to standard error so far. */
  errors(): string;
  /** What the person will answer, question by question. */
  readonly answers: (string | undefined)[];
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
  const handlers = { interrupt: new Set<() => void>(), resize: new Set<() => void>() };
  const answers: (string | undefined)[] = [];
  let size = { columns, rows };
  const on = (set: Set<() => void>) => (handler: () => void) => {
    set.add(handler);
    return () => void set.delete(handler);
  };
  return {
    isTerminal,
    colour,
    answers,
    write: (text) => {
      written.output += text;
    },
    tell: (text) => {
      written.errors += text;
    },
    size: () => size,
    ask: async (question) => {
      const answer = answers.shift();
      written.output += `${question}${answer ?? ''}\n`;
      return answer;
    },
    onResize: on(handlers.resize),
    onInterrupt: on(handlers.interrupt),
    output: () => written.output,
    errors: () => written.errors,
    interrupt: () => {
      for (const handler of handlers.interrupt) handler();
    },
    resize: (toColumns, toRows) => {
      size = { columns: toColumns, rows: toRows };
      for (const handler of handlers.resize) handler();
    },
  };
}
