import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlStyle } from '../review';

const folder = join(__dirname, 'page');

/** In cascade order. */
const STYLES = ['frame', 'parts', 'stack', 'texts', 'phone'];

/** The files of the page, read and bundled on the first request. */
export class Assets {
  private script: Promise<string> | undefined;

  html(): string {
    return readFileSync(join(folder, 'page.html'), 'utf8');
  }

  /** The review's style comes first because the page uses its colors and fonts. */
  css(): string {
    const styles = STYLES.map((name) => readFileSync(join(folder, 'style', `${name}.css`), 'utf8'));
    return [htmlStyle, ...styles].join('\n');
  }

  icon(): string {
    return readFileSync(join(folder, 'icon.svg'), 'utf8');
  }

  js(): Promise<string> {
    this.script ??= bundled();
    return this.script;
  }
}

async function bundled(): Promise<string> {
  const { build }: typeof import('esbuild') = require('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
