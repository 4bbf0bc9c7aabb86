import { createInterface } from 'node:readline';

/** Where a command writes its output and asks questions. */
export interface Terminal {
  /** To standard output, as it is. */
  write(text: string): void;
  /** To standard error: progress, if standard output is a document. */
  writeError(text: string): void;
  /** Whether a person sees the output and can answer. */
  readonly isTerminal: boolean;
  /** Whether lines can be redrawn in place. */
  readonly canRedraw: boolean;
  readonly color: boolean;
  size(): { readonly columns: number; readonly rows: number };
  /** The line that the person types; `undefined` after Ctrl-C, at the end of the input, and once the signal is aborted. */
  ask(question: string, signal?: AbortSignal): Promise<string | undefined>;
  /** Each calls back until the returned function is called. */
  onResize(handler: () => void): () => void;
  onInterrupt(handler: () => void): () => void;
  /** The reader of the output is gone. */
  onGone(handler: () => void): () => void;
}

/** For output that has no size. */
const USUAL = { columns: 80, rows: 24 };

/** The terminal, or the files and pipes, that this process was started with. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // The reader of the output may be gone (`| head -1`). The command continues anyway.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  const isTerminal = stdin.isTTY === true && stdout.isTTY === true;
  const canRedraw = stdout.isTTY === true && env.TERM !== 'dumb';
  return {
    isTerminal,
    canRedraw,
    color: canRedraw && (env.NO_COLOR ?? '') === '',
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    size: () => ({ columns: stdout.columns || USUAL.columns, rows: stdout.rows || USUAL.rows }),
    ask: (question, signal) =>
      new Promise((resolve) => {
        const lines = createInterface({ input: stdin, output: stdout, terminal: canRedraw });
        let answer: string | undefined;
        const cancel = (): void => {
          stdout.write('\n');
          lines.close();
        };
        lines.on('close', () => {
          signal?.removeEventListener('abort', cancel);
          resolve(answer);
        });
        lines.on('SIGINT', cancel);
        signal?.addEventListener('abort', cancel);
        lines.question(question, (text) => {
          answer = text;
          lines.close();
        });
      }),
    onResize: (handler) => listen(stdout, 'resize', handler),
    onInterrupt: (handler) => listen(process, 'SIGINT', handler),
    onGone: (handler) => listen(stdout, 'error', handler),
  };
}

function listen(
  emitter: {
    on(event: string, handler: () => void): unknown;
    off(event: string, handler: () => void): unknown;
  },
  event: string,
  handler: () => void,
): () => void {
  emitter.on(event, handler);
  return () => void emitter.off(event, handler);
}
