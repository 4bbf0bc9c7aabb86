import { apply } from '../apply';
import { type Command, exitCodes } from '../command';
import { deploy } from '../deploy';
import { destroy } from '../destroy';
import { finish } from '../finish';
import { processTerminal } from '../terminal/terminal';
import { watch } from '../watch';
import { shopProject } from './shop';

/** A command on the shop as a process of its own: `node -r tsx/cjs shop-process.ts FOLDER COMMAND ...`. */
const commands: Readonly<Record<string, Command>> = { apply, deploy, destroy, watch };
const [folder = '', name = '', ...args] = process.argv.slice(2);

async function main(): Promise<void> {
  const result = await commands[name]?.run(args, shopProject(folder), processTerminal());
  finish(result ?? { exitCode: exitCodes.failed, output: '' });
}

void main();
