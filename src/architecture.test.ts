import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** The layers of `src/`, top first. A module imports from layers below its own; peers may use each other, one way only. */
const layers = [
  ['cli'],
  ['publish'],
  ['deploy', 'local', 'rehearsal', 'console', 'catalogue'],
  ['review', 'plan'],
  ['compile', 'validate'],
  ['template'],
  ['spec', 'aws'],
  ['document'],
];
/** Which peer may import which. */
const peers = new Set([
  'rehearsal local',
  'deploy local',
  'console local',
  'console deploy',
  'console catalogue',
  'review plan',
  'compile validate',
]);

const project = join(__dirname, '..');

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports = ['src', 'templates', 'nested-stacks', 'app'].flatMap((folder) => importsBelow(folder));

test('there are imports to look at', () => {
  expect(imports.length).toBeGreaterThan(100);
});

test('imports of src/ run one way: cli, deploy, review, plan, validate and compile, template, spec', () => {
  const wrong = imports.filter(({ file, target }) => {
    const from = layerOf(file);
    const to = layerOf(target);
    if (!from || !to || from === to || isTest(file)) return false;
    const [above, below] = [depth(from), depth(to)];
    return below < above || (below === above && !peers.has(`${from} ${to}`));
  });
  expect(wrong).toEqual([]);
});

test('src/ knows nothing of comentarios', () => {
  const wrong = imports.filter(
    ({ file, target }) => file.startsWith('src/') && /^(templates|nested-stacks|app)\//.test(target),
  );
  expect(wrong).toEqual([]);
});

test('stacks import only the authoring library', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      /^(templates|nested-stacks)\//.test(file) &&
      !isTest(file) &&
      !/^(templates|nested-stacks)\//.test(target) &&
      !/^src\/template(\/(index|aws|environment))?(\.ts)?$/.test(target),
  );
  expect(wrong).toEqual([]);
});

test('the service imports nothing from outside its folder', () => {
  expect(imports.filter(({ file, target }) => file.startsWith('app/') && !target.startsWith('app/'))).toEqual(
    [],
  );
});

function importsBelow(folder: string): Import[] {
  if (!existsSync(join(project, folder))) return [];
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
    )
    .flatMap((entry) =>
      importsOf(relative(project, join(entry.parentPath, entry.name)).split(sep).join('/')),
    );
}

/** The relative imports of a file, as paths from the project's root; packages don't count. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(project, file), 'utf8');
  const targets = text.matchAll(
    /^(?:import|export)\b[^;'"]*?from\s*['"](\.[^'"]*)['"]|(?:=> |^const .*= )require\(\s*['"](\.[^'"]*)['"]\s*\)/gm,
  );
  return [...targets].map(([, from, called]) => ({
    file,
    target: posix.join(posix.dirname(file), from ?? called ?? ''),
  }));
}

function layerOf(path: string): string | undefined {
  return /^src\/([^/]+)(\/|$)/.exec(path)?.[1];
}

function depth(layer: string): number {
  return layers.findIndex((names) => names.includes(layer));
}

function isTest(file: string): boolean {
  return /\.test\.ts$|\/(fixtures|corpus)\//.test(file);
}
