// Node's module loader with TypeScript, for one test file after another. Compiled scripts are kept, so to load a module
// again only runs it.
const Module = require('node:module');
const { readFileSync } = require('node:fs');
const { dirname, sep } = require('node:path');
const { Script } = require('node:vm');
const { mapOf, transpiled } = require('./transpile.cjs');

const packages = `${sep}node_modules${sep}`;
/** ES modules, which the older versions of Node cannot load with require(). */
const esModules = /\/node_modules\/jose\//;
const scripts = new Map();
/** The source map of each transpiled file, in the form that jest reads. */
const sourceMaps = new Map();
let mapped = [];

const { '.js': loadJs, '.json': loadJson } = Module._extensions;
// './registry' is registry.ts, even beside registry.json: Node tries the extensions in their order.
delete Module._extensions['.json'];
Module._extensions['.ts'] = load;
Module._extensions['.json'] = loadJson;
Module._extensions['.js'] = (module, path) => (esModules.test(path) ? load : loadJs)(module, path);

const { _resolveFilename: resolve } = Module;
Module._resolveFilename = function (request, ...rest) {
  const [, target] = mapped.find(([pattern]) => pattern.test(request)) ?? [];
  return target ?? resolve.call(this, request, ...rest);
};

function load(module, path) {
  if (!scripts.has(path)) scripts.set(path, compile(path));
  scripts
    .get(path)
    .call(module.exports, module.exports, Module.createRequire(path), module, path, dirname(path));
}

function compile(path) {
  const code = transpiled(path, readFileSync(path, 'utf8'));
  sourceMaps.set(path, mapOf(path));
  return new Script(Module.wrap(code), { filename: path }).runInThisContext();
}

/** Starts anew for a test file of this project: with new modules, except for packages and for jest's own. */
function startAnew({ moduleNameMapper }) {
  mapped = moduleNameMapper.map(([pattern, target]) => [new RegExp(pattern), target]);
  for (const path of Object.keys(require.cache))
    if (!path.includes(packages) && !path.startsWith(__dirname)) delete require.cache[path];
}

module.exports = { sourceMaps, startAnew };
