// One file loads five times as fast as the tool's modules one by one. So the tool and the project's stacks run from a
// bundle, which is rebuilt when one of their sources changes.
const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { writeAtomically } = require('../files/atomic.cjs');
const { cacheFolder } = require('../files/cache-folder.cjs');

const project = join(__dirname, '..', '..');
const cache = cacheFolder(project, 'stacks') ?? join(project, '.cache', 'stacks');
const bundle = join(cache, 'stacks.cjs');
const stamps = join(cache, 'stamps.json');

/** The path of the current bundle. Fails with esbuild's report if a source has a syntax error. */
async function freshBundle() {
  const stacks = stackFiles();
  if (!isFresh(stacks)) await makeBundle(stacks);
  return bundle;
}

function stackFiles() {
  return ['templates', 'templates/systems', 'nested-stacks'].flatMap((folder) => {
    const absolute = join(project, folder);
    const files = existsSync(absolute) ? readdirSync(absolute) : [];
    return files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .map((file) => `${folder}/${file}`);
  });
}

function isFresh(stacks) {
  if (!existsSync(bundle) || !existsSync(stamps)) return false;
  const known = JSON.parse(readFileSync(stamps, 'utf8'));
  return (
    known.stacks === stacks.join() &&
    Object.entries(known.files).every(([file, stamp]) => stampOf(file) === stamp)
  );
}

async function makeBundle(stacks) {
  const { build } = require('esbuild');
  const entry = stacks.map(
    (file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`,
  );
  const { metafile, outputFiles } = await build({
    stdin: { contents: `require('./src/cli/main').main({${entry.join('')}});`, resolveDir: project },
    absWorkingDir: project,
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile: bundle,
    write: false,
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
    // Large, and needed by few commands: those load it from node_modules.
    external: ['@aws-sdk/*', 'dynalite', 'elkjs/*', 'esbuild', 'typescript/*'],
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [ownPlace],
  });
  const sources = Object.keys(metafile.inputs).filter(
    (file) => !file.startsWith('node_modules/') && file !== '<stdin>',
  );
  const files = [
    ...sources,
    'package-lock.json',
    'src/cli/bundle.cjs',
    'src/files/atomic.cjs',
    'src/files/cache-folder.cjs',
  ];
  const known = {
    stacks: stacks.join(),
    files: Object.fromEntries(files.map((file) => [file, stampOf(file)])),
  };
  for (const { path, contents } of outputFiles) {
    writeAtomically(path, contents);
  }
  writeAtomically(stamps, JSON.stringify(known));
}

/** In the bundle a module still finds the files beside its source. */
const ownPlace = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('__dirname')) return undefined;
      return { contents: `const __dirname = ${JSON.stringify(dirname(path))};${source}`, loader: 'ts' };
    });
  },
};

function stampOf(file) {
  const stat = statSync(join(project, file), { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : 'gone';
}

module.exports = { freshBundle, ownPlace };
