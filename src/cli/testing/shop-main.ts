import { apply } from '../apply';
import { type Command, exitCodes } from '../command';
import { deploy } from '../deploy';
import { destroy } from '../destroy';
import { finish } from '../finish';
import { processTerminal } from '../terminal/terminal';
import { watch } from '../watch';
import { shopProject } from './shop';

/** A command on the shop in a process of its own, with the folder of the project as the first argument. */
const commands: Readonly<Record<string, Command>> = { apply, deploy, destroy, watch };

export async function main([folder = '', name = '', ...args]: readonly string[]): Promise<void> {
  const result = await commands[name]?.run(args, shopProject(folder), processTerminal());
  finish(result ?? { exitCode: exitCodes.failed, output: '' });
}
