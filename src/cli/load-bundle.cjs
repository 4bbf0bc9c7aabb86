// Runs the bundle with V8's code cache, and maps stack traces only when they are read: both would otherwise take longer
// than most commands.
const { readFileSync } = require('node:fs');
const { createRequire, SourceMap } = require('node:module');
const { join, dirname } = require('node:path');
const { pathToFileURL, fileURLToPath } = require('node:url');
const { compileWithCache } = require('../files/code-cache.cjs');

function loadBundle(bundle) {
  const source = `(function (require, module) {${readFileSync(bundle, 'utf8')}\n})`;
  const { script, isCurrent, save } = compileWithCache(source, bundle, `${bundle}.v8`);
  if (!isCurrent) process.once('exit', save);
  mapStackTraces(bundle);
  // The bundle may be in the user's cache directory. Packages are those of the project.
  script.runInThisContext()(createRequire(__filename), { exports: {} });
}

/** Findings and errors show the line of the TypeScript source, not that of the bundle. */
function mapStackTraces(bundle) {
  let map;
  const sourceOf = (frame) => {
    if (frame.getFileName() !== bundle) return String(frame);
    map ??= new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
    const entry = map.findEntry(frame.getLineNumber() - 1, frame.getColumnNumber() - 1);
    if (!entry.originalSource) return String(frame);
    const file = fileURLToPath(new URL(entry.originalSource, pathToFileURL(join(dirname(bundle), '/'))));
    return `${frame.getFunctionName() ?? '<anonymous>'} (${file}:${entry.originalLine + 1}:${entry.originalColumn + 1})`;
  };
  Error.prepareStackTrace = (error, frames) =>
    [String(error), ...frames.map((frame) => `    at ${sourceOf(frame)}`)].join('\n');
}

module.exports = { loadBundle };
