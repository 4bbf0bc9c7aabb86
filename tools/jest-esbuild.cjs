// Compiles TypeScript for jest with esbuild. tsc checks the types.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

const options = { format: 'cjs', target: 'node20', sourcemap: 'inline', sourcesContent: false };

module.exports = {
  process(source, path) {
    return transformSync(source, {
      ...options,
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      sourcefile: path,
    });
  },
  getCacheKey(source, path) {
    return createHash('sha256')
      .update(JSON.stringify([version, options, path, source]))
      .digest('hex');
  },
};
