import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Sandbox, SandboxedCommand } from './sandbox';

/** `nobody` on every Linux. */
const NOBODY = 65_534;
const PATH = '/opt/node:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * Builds a root file system in a mount namespace: the system's programs and libraries, the folder of the image, an empty /tmp
 * and the processes of its own PID namespace. The command runs without privileges. The shell stays as the first process of the
 * namespace, like the init process of a container: the kernel keeps signals without a handler from the first process.
 * $1: a folder to mount on. $2: the image. $3: node.
 */
const SETUP = `set -e
root=$1; app=$2; node=$3; shift 3
mount -t tmpfs -o mode=755 tmpfs "$root"
cd "$root"
mkdir app dev etc proc tmp usr opt opt/node old
chmod 1777 tmp
for name in bin lib lib32 lib64 libx32 sbin; do
  if [ -L "/$name" ]; then ln -s "$(readlink "/$name")" "$name"
  elif [ -d "/$name" ]; then mkdir "$name"; mount --rbind "/$name" "$name"; fi
done
mount --rbind /usr usr
mount --rbind /etc etc
mount --bind "$app" app
touch opt/node/node; mount --bind "$node" opt/node/node
for name in null zero random urandom; do touch "dev/$name"; mount --bind "/dev/$name" "dev/$name"; done
mount -t proc proc proc 2>/dev/null || true
pivot_root . old
cd /app
umount -l /old
rmdir /old
"$@"
exit $?`;

/** Mount and PID namespaces, by `unshare` of util-linux. */
export class Namespaces implements Sandbox {
  readonly description =
    'Tasks run as an unprivileged user in namespaces of their own: they see the system’s programs and their image, and no home folder, credentials, other projects or processes. They share the network of this machine.';

  private constructor(private readonly root: string) {}

  /** `undefined` where the platform has no such namespaces, or does not let this user create them. */
  static open(folder: string): Namespaces | undefined {
    if (process.platform !== 'linux') return undefined;
    const root = resolve(folder, 'sandbox');
    mkdirSync(root, { recursive: true });
    const sandbox = new Namespaces(root);
    const { command } = sandbox.enter({ command: ['true'], folder: root, environment: {} });
    const [program = '', ...args] = command;
    return spawnSync(program, args, { stdio: 'ignore' }).status === 0 ? sandbox : undefined;
  }

  enter({ command, folder, environment }: SandboxedCommand): SandboxedCommand {
    const setup = ['sh', '-c', SETUP, 'sh', this.root, resolve(folder), process.execPath];
    const namespaces = ['--mount', '--pid', '--ipc', '--fork', '--kill-child'];
    return {
      command: ['unshare', ...identity(), ...namespaces, '--', ...setup, ...unprivileged(), ...command],
      folder,
      environment: { ...environment, PATH },
    };
  }
}

const SETPRIV = ['setpriv', '--no-new-privs', '--inh-caps=-all'];

const isRoot = (): boolean => process.getuid?.() === 0;

/** Root creates namespaces directly. Other users do so as the root of a user namespace, which is themselves outside of it. */
function identity(): string[] {
  return isRoot() ? [] : ['--user', '--map-root-user'];
}

function unprivileged(): string[] {
  const [uid, gid] = [process.getuid?.() ?? NOBODY, process.getgid?.() ?? NOBODY];
  return isRoot()
    ? [...SETPRIV, '--bounding-set=-all', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--']
    : ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--', ...SETPRIV, '--'];
}
