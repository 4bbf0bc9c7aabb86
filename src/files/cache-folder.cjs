// CommonJS, because the launcher needs it before there is a bundle.
const { createHash } = require('node:crypto');
const { accessSync, constants, mkdirSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');

/** A folder in the project's cache or, if that is not writable, in the project's folder of the user's cache directory. */
function cacheFolder(project, ...path) {
  const user = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const own = createHash('sha256').update(project).digest('hex').slice(0, 16);
  const folder = [join(project, '.cache'), join(user, 'comentarios', own)].find(isWritable);
  return folder === undefined ? undefined : join(folder, ...path);
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

module.exports = { cacheFolder };
