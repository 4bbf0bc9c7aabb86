import { apply } from '../apply';
import { type Command, exitCodes } from '../command';
import { deploy } from '../deploy';
import { destroy } from '../destroy';
import { finish } from '../finish';
import { processTerminal } from '../terminal/terminal';
import { watch } from '../watch';
import { marketProject } from './market';
import { shopProject } from './shop';

/**
 * A command in a process of its own, with the folder of the project as the first argument. The project is the shop, or the
 * market if TEST_PROJECT says so.
 */
const commands: Readonly<Record<string, Command>> = { apply, deploy, destroy, watch };

const projectOf = process.env.TEST_PROJECT === 'market' ? marketProject : shopProject;

export async function main([folder = '', name = '', ...args]: readonly string[]): Promise<void> {
  const result = await commands[name]?.run(args, projectOf(folder), processTerminal());
  finish(result ?? { exitCode: exitCodes.failed, output: '' });
}
