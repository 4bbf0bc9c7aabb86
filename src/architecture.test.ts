import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependencies } from '../package.json';
import { cyclesIn } from '../tools/testing/cycles';
import { importsBelow } from '../tools/testing/imports';
import { projectFolder } from './spec/project-folder';

const layers = layerTable();
const imports = importsBelow(['src', 'templates', 'nested-stacks'], isTest);
const within = imports.filter(({ isPackage }) => !isPackage);

test('the layers in ARCHITECTURE.md are the folders of src/', () => {
  expect([...layers.keys()].sort()).toEqual(
    readdirSync(join(projectFolder, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  );
});

test('a folder of src/ imports only from layers below its own', () => {
  const wrong = within.filter(({ file, target }) => {
    const [from, to] = [folderOf(file), folderOf(target)];
    return from !== undefined && to !== undefined && from !== to && depth(from) >= depth(to);
  });
  expect(wrong.map(shown)).toEqual([]);
});

test('files of src/ do not import each other in a circle', () => {
  const edges = within.map(({ file, target }) => [file, target] as const);
  expect(cyclesIn(edges.filter(([file]) => file.startsWith('src/')))).toEqual([]);
});

test('src/ does not import from comentarios', () => {
  const wrong = within.filter(({ file, target }) => file.startsWith('src/') && !target.startsWith('src/'));
  expect(wrong.map(shown)).toEqual([]);
});

test('stacks import only src/template', () => {
  const isStack = (path: string): boolean => /^(templates|nested-stacks)\//.test(path);
  const wrong = within.filter(
    ({ file, target }) =>
      isStack(file) && !isStack(target) && !/^src\/template\/(index|aws)\.ts$/.test(target),
  );
  expect(wrong.map(shown)).toEqual([]);
});

test('the service imports nothing from outside its folder', () => {
  const wrong = importsBelow(['app/src', 'app/test', 'app/bench', 'app/site']).filter(
    ({ isPackage, target }) => !isPackage && !target.startsWith('app/'),
  );
  expect(wrong.map(shown)).toEqual([]);
});

test('packages that the tool loads are dependencies, so that they are installed with it', () => {
  const loaded = imports.filter(({ file, target, isPackage, isType }) => {
    const isTool = file.startsWith('src/') && !file.startsWith('src/spec/generate/');
    return isPackage && !isType && isTool && !target.startsWith('node:');
  });
  expect(loaded.filter(({ target }) => !Object.hasOwn(dependencies, target)).map(shown)).toEqual([]);
  expect(Object.keys(dependencies).filter((name) => !loaded.some(({ target }) => target === name))).toEqual(
    [],
  );
});

/** Each folder with the number of its layer, from the table in ARCHITECTURE.md. */
function layerTable(): ReadonlyMap<string, number> {
  const text = readFileSync(join(projectFolder, 'ARCHITECTURE.md'), 'utf8');
  const rows = text.matchAll(/^\| *(\d+) *\| *`src\/([a-z]+)` *\|/gm);
  return new Map([...rows].map(([, layer, folder = '']) => [folder, Number(layer)]));
}

function depth(folder: string): number {
  return layers.get(folder) ?? Number.NaN;
}

function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** Tests and what only they use may look at every layer. */
function isTest(file: string): boolean {
  return /\.test\.tsx?$|\/(fixtures|corpus|testing)\//.test(file);
}

function shown({ file, line, target }: (typeof imports)[number]): string {
  return `${file}:${line} imports ${target}`;
}
