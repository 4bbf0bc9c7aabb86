// Runs the bundle with V8's own memory of it, and maps its stack traces only when somebody reads one: both cost more
// than most commands do.
const { createHash } = require('node:crypto');
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire, SourceMap } = require('node:module');
const { join, dirname } = require('node:path');
const { pathToFileURL, fileURLToPath } = require('node:url');
const { Script } = require('node:vm');

function loadBundle(bundle) {
  const memory = `${bundle}.v8`;
  const text = readFileSync(bundle);
  const digest = createHash('sha256').update(text).digest();
  const cachedData = recalled(memory, digest);
  const source = `(function (require, module) {${text}\n})`;
  const script = new Script(source, { filename: bundle, cachedData });
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => remember(script, memory, digest));
  mapStackTraces(bundle);
  script.runInThisContext()(createRequire(bundle), { exports: {} });
}

/** At exit V8 knows what this command needed, and that is what the next one needs. */
function remember(script, memory, digest) {
  const draft = `${memory}.${process.pid}.new`;
  try {
    writeFileSync(draft, Buffer.concat([digest, script.createCachedData()]));
    renameSync(draft, memory);
  } catch {
    // A folder that can't be written costs the next start some time, nothing else.
  }
}

/** A finding tells the TypeScript line that made it, not the bundle's. */
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

/** V8 compares only the length of a source with what it remembers, so the memory begins with a digest of its own source. */
function recalled(memory, digest) {
  try {
    const kept = readFileSync(memory);
    return kept.subarray(0, digest.length).equals(digest) ? kept.subarray(digest.length) : undefined;
  } catch {
    return undefined;
  }
}

module.exports = { loadBundle };
