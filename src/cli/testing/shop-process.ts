import { apply } from '../apply';
import type { Command } from '../command';
import { deploy } from '../deploy';
import { destroy } from '../destroy';
import { processTerminal } from '../terminal/terminal';
import { watch } from '../watch';
import { shopProject } from './shop';

/** A command on the shop as a process of its own: `node -r tsx/cjs shop-process.ts FOLDER COMMAND ...`. */
const commands: Readonly<Record<string, Command>> = { apply, deploy, destroy, watch };
const [folder = '', name = '', ...args] = process.argv.slice(2);

async function main(): Promise<void> {
  const result = await commands[name]?.run(args, shopProject(folder), processTerminal());
  process.exitCode = result?.exitCode ?? 2;
  if (result && result.output !== '') process.stdout.write(`${result.output}\n`);
}

void main();
