import { createInterface } from 'node:readline';

/** Where a command shows what it does, and asks. */
export interface Terminal {
  /** To standard output, as it is. */
  write(text: string): void;
  /** To standard error: what goes on, where standard output is somebody else's. */
  tell(text: string): void;
  /** Whether a person sees the output and can answer. */
  readonly isTerminal: boolean;
  readonly colour: boolean;
  size(): { readonly columns: number; readonly rows: number };
  /** The line that the person types; `undefined` where they end or interrupt it. */
  ask(question: string): Promise<string | undefined>;
  /** Each calls back until the function that it returns is called. */
  onResize(handler: () => void): () => void;
  onInterrupt(handler: () => void): () => void;
  /** Nobody reads the output any more. */
  onGone(handler: () => void): () => void;
}

/** Narrow enough for every terminal, where none tells its size. */
const USUAL = { columns: 80, rows: 24 };

/** The terminal, or the files and pipes, that this process was started with. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // Who read the output may be gone (`| head -1`). What was begun goes on to its end all the same.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  const isTerminal = stdin.isTTY === true && stdout.isTTY === true && env.TERM !== 'dumb';
  return {
    isTerminal,
    colour: stdout.isTTY === true && env.TERM !== 'dumb' && (env.NO_COLOR ?? '') === '',
    write: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(text),
    size: () => ({ columns: stdout.columns || USUAL.columns, rows: stdout.rows || USUAL.rows }),
    ask: (question) =>
      new Promise((resolve) => {
        const lines = createInterface({ input: stdin, output: stdout, terminal: isTerminal });
        let answer: string | undefined;
        lines.on('close', () => resolve(answer));
        lines.on('SIGINT', () => {
          stdout.write('\n');
          lines.close();
        });
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
