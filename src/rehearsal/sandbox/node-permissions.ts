import { basename } from 'node:path';
import { type Sandbox, type SandboxedCommand, SandboxRefusal } from './sandbox';

/** Node's permission model: for programs of Node, on every platform. */
export class NodePermissions implements Sandbox {
  readonly description =
    'Tasks run with Node’s permission model: they can read the folder of their image only, and can write no files and start no processes. Other programs than Node are refused. Tasks share the user and the network of this machine.';

  enter({ command: [program = '', ...args], folder, environment }: SandboxedCommand): SandboxedCommand {
    if (basename(program) !== 'node')
      throw new SandboxRefusal(
        `${program} cannot be isolated on this machine: only programs of Node can, because there are no user namespaces`,
      );
    const permissions = [flag(), `--allow-fs-read=${folder}/*`];
    return { command: [process.execPath, ...permissions, ...args], folder, environment };
  }
}

/** The flag lost its prefix in Node 22.13 and 23.5. */
function flag(): string {
  return process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
}
