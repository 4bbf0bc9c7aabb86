import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const repository = join(__dirname, '../../..');

interface Instruction {
  name: string;
  rest: string;
}

/** The instructions of a Dockerfile, continued lines joined. */
export function instructions(file: string): Instruction[] {
  const text = readFileSync(file, 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '');
  return [...text.matchAll(/^([A-Z]+) (.*)$/gm)].map(([, name = '', rest = '']) => ({ name, rest }));
}

export interface BuiltImage {
  workdir: string;
  env: Record<string, string>;
  command: string[];
  healthCheck: string[];
}

/**
 * Does what a Docker build does with files and commands, in one folder per stage: every path must exist, and the
 * result must run without the rest of the repository.
 */
export function buildWithoutDocker(file: string, folder: string): BuiltImage {
  const roots = new Map<string, string>();
  let root = '';
  let image: BuiltImage = { workdir: '', env: {}, command: [], healthCheck: [] };
  const args: Record<string, string> = {};
  const expanded = (value: string) => value.replace(/\$\{(\w+)\}/g, (_all, name: string) => args[name] ?? '');

  const steps: Record<string, (rest: string) => void> = {
    FROM(rest) {
      const name = / AS (\w+)$/.exec(rest)?.[1] ?? 'last';
      root = join(folder, name);
      roots.set(name, root);
      image = { workdir: '', env: {}, command: [], healthCheck: [] };
    },
    ARG(rest) {
      const [name = '', value = ''] = rest.split('=');
      args[name] = value;
    },
    ENV(rest) {
      for (const [, name = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g))
        image.env[name] = expanded(value);
    },
    WORKDIR(rest) {
      image.workdir = join(root, rest);
      mkdirSync(image.workdir, { recursive: true });
    },
    COPY(rest) {
      const [, stage, paths = ''] = /^(?:--from=(\w+) )?(.*)$/.exec(rest) ?? [];
      const sources = paths.split(' ');
      const target = sources.pop() ?? '';
      for (const source of sources) {
        const from = join(stage === undefined ? repository : (roots.get(stage) ?? ''), source);
        if (!existsSync(from)) throw new Error(`COPY ${rest}: there is no ${source}`);
        const isInto = target.endsWith('/') && stage === undefined;
        cpSync(from, join(image.workdir, target, isInto ? (source.split('/').at(-1) ?? '') : ''), {
          recursive: true,
        });
      }
    },
    RUN(rest) {
      execFileSync('sh', ['-c', rest.replace('npm ci', 'npm ci --prefer-offline')], {
        cwd: image.workdir,
        stdio: 'pipe',
        env: { PATH: process.env.PATH, HOME: process.env.HOME },
      });
    },
    HEALTHCHECK(rest) {
      image.healthCheck = JSON.parse(/CMD (.*)$/.exec(rest)?.[1] ?? '[]');
    },
    CMD(rest) {
      image.command = JSON.parse(rest);
    },
    USER() {},
    EXPOSE() {},
    LABEL() {},
  };
  for (const { name, rest } of instructions(file)) {
    const step = steps[name];
    if (!step) throw new Error(`${name} is an instruction that this test does not know`);
    step(rest);
  }
  return image;
}
