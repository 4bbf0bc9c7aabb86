// Compiles TypeScript with esbuild, and keeps the results in .cache. tsc checks the types.
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { basename, dirname, extname, join, relative, resolve } = require('node:path');
const { transform, transformSync, version } = require('esbuild');

const root = resolve(__dirname, '../../..');
const cache = join(root, '.cache/tests');
const options = { format: 'cjs', target: 'node20', sourcemap: 'external', sourcesContent: false };
const loaders = { '.ts': 'ts', '.js': 'js' };

const cached = (path) => join(cache, `${relative(root, path)}.js`);
const mapOf = (path) => `${cached(path)}.map`;
const optionsFor = (path) => ({ ...options, loader: loaders[extname(path)], sourcefile: basename(path) });

function transpiled(path, source) {
  const mark = markOf(path, source);
  const known = read(cached(path));
  return known?.endsWith(mark) ? known : store(path, mark, transformSync(source, optionsFor(path)));
}

/** Transpiles what has changed in these folders: in one process, and before the workers start one for each file. */
async function transpileAll(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => join(folder, file)),
  );
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  await Promise.all(
    sources.map(async (path) => {
      const source = readFileSync(path, 'utf8');
      const mark = markOf(path, source);
      if (read(cached(path))?.endsWith(mark)) return;
      // A file that does not compile is reported by the test that loads it.
      const result = await transform(source, optionsFor(path)).catch(() => undefined);
      if (result) store(path, mark, result);
    }),
  );
}

/** The last line of a cached file. */
function markOf(path, source) {
  const hash = createHash('sha1').update(JSON.stringify([version, options, relative(root, path)]));
  return `// ${hash.update(source).digest('hex')}\n`;
}

function store(path, mark, { code, map }) {
  mkdirSync(dirname(cached(path)), { recursive: true });
  replace(mapOf(path), map);
  replace(cached(path), code + mark);
  return code;
}

/** Other workers may read the file now. */
function replace(path, text) {
  const written = `${path}.${process.pid}`;
  writeFileSync(written, text);
  renameSync(written, path);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

module.exports = { mapOf, transpileAll, transpiled };
