// CommonJS, because the launcher needs it before there is a bundle.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { writeAtomically } = require('./atomic.cjs');

/**
 * Compiles a script with the code cache that V8 made of it in an earlier process. The file starts with a digest of Node's
 * version and the source: V8 compares only the length of the source, and crashes on the cache of another patch release of
 * Node that has the same version of V8.
 */
function compileWithCache(source, filename, cacheFile) {
  const digest = createHash('sha256').update(`${process.version} ${process.arch} `).update(source).digest();
  const cachedData = readCache(cacheFile, digest);
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  const isCurrent = cachedData !== undefined && !script.cachedDataRejected;
  /** Called late: V8 then knows which functions were used. A folder that is read-only only costs time at the next start. */
  const save = () => {
    if (isCurrent) return;
    try {
      writeAtomically(cacheFile, Buffer.concat([digest, script.createCachedData()]));
    } catch {}
  };
  return { script, isCurrent, save };
}

function readCache(file, digest) {
  try {
    const kept = readFileSync(file);
    return kept.subarray(0, digest.length).equals(digest) ? kept.subarray(digest.length) : undefined;
  } catch {
    return undefined;
  }
}

module.exports = { compileWithCache };
