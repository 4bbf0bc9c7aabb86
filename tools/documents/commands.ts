import type { Markdown } from './markdown';

/** A command in a document that readers run. */
export interface DocumentedCommand {
  readonly document: string;
  readonly line: number;
  readonly text: string;
}

const SHELL = new Set(['sh', 'bash', 'console']);
const PROGRAM = /^(?:[A-Z_]+=\S+ )*(?:make|npm|npx|aws|docker|git|node|\.ci\/run)(?: |$)/;

/** The commands in shell blocks, without comments, and those within text. */
export function commandsIn(document: string, { blocks, inline }: Markdown): DocumentedCommand[] {
  const inBlocks = blocks
    .filter(({ language }) => SHELL.has(language))
    .flatMap(({ line, text }) => linesOf(text).map((command) => ({ line, text: command })));
  const inText = inline.filter(({ text }) => PROGRAM.test(text));
  return [...inBlocks, ...inText].map(({ line, text }) => ({ document, line, text }));
}

/** Whether another of the commands makes all targets of this one, and more. */
export function isCovered(command: string, all: readonly { readonly text: string }[]): boolean {
  const targets = targetsOf(command);
  return all.some(({ text }) => {
    const others = targetsOf(text);
    return (
      targets.length > 0 && others.length > targets.length && targets.every((each) => others.includes(each))
    );
  });
}

/** Variables change what make does, so only commands without them compare. */
function targetsOf(command: string): readonly string[] {
  return /^make( [a-z-]+)+$/.test(command) ? command.split(' ').slice(1) : [];
}

/** Lines that end with a backslash continue on the next one. */
function linesOf(block: string): string[] {
  return block
    .replaceAll(/\s*\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s+)#.*$/, '').trim())
    .filter((line) => line !== '');
}
