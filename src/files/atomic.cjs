// CommonJS, because the launcher needs it before there is a bundle.
const { mkdirSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { randomBytes } = require('node:crypto');

/** Writes a file or folder beside its place, then renames it: a reader sees the old content or the new, never a part. */
function replaceAtomically(path, write) {
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.new`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    write(draft);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

function writeAtomically(file, content, options) {
  replaceAtomically(file, (draft) => writeFileSync(draft, content, options));
}

module.exports = { replaceAtomically, writeAtomically };
