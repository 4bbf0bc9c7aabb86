import { Namespaces } from './namespaces';
import { NodePermissions } from './node-permissions';
import { type Sandbox, SandboxRefusal } from './sandbox';

export type { Sandbox } from './sandbox';

/** Tasks never run as root. */
const refused: Sandbox = {
  description:
    'Tasks are not run: the endpoint runs as root, and this machine does not let it create namespaces. Start it as another user.',
  enter() {
    throw new SandboxRefusal(
      'tasks do not run as root, and this machine does not allow namespaces: start the endpoint as another user',
    );
  },
};

/** The strongest isolation that the platform offers. */
export function openSandbox(folder: string): Sandbox {
  const namespaces = Namespaces.open(folder);
  if (namespaces) return namespaces;
  return process.getuid?.() === 0 ? refused : new NodePermissions();
}
