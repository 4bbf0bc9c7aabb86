// Writes the pages and their assets. The name of an asset contains the hash of its content, so that it can be cached
// forever, and a page refers only to assets that fit it.
// Usage: node build.cjs [folder]
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join, parse, resolve } = require('node:path');
const { buildSync } = require('esbuild');

const dist = resolve(process.argv[2] ?? join(__dirname, 'dist'));
const source = (path) => join(__dirname, 'src', path);
/** The page of the service is the comments page too. */
const shared = (path) => join(__dirname, '../src/web', path);

const names = new Map();
rmSync(dist, { recursive: true, force: true });

asset('icon.svg', readFileSync(shared('icon.svg')));
asset('style.css', bundle(shared('style.css')));
asset('todo.css', bundle(source('todo/todo.css')));
asset('page.js', bundle(shared('page.js')));
asset('todo.js', bundle(source('todo/main.tsx')));

page('index.html', withNavigation(readFileSync(shared('page.html'), 'utf8')));
page('todo/index.html', readFileSync(source('todo/page.html'), 'utf8'));
page('404.html', readFileSync(source('404.html'), 'utf8'));

function bundle(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['/assets/*'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

function asset(name, content) {
  const body = typeof content === 'string' ? withHashedNames(content) : content;
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const { name: stem, ext } = parse(name);
  names.set(name, `${stem}-${hash}${ext}`);
  write(`assets/${names.get(name)}`, body);
}

function page(path, html) {
  write(path, withHashedNames(html));
}

function withHashedNames(text) {
  return text.replace(/\/assets\/([\w.]+)/g, (_all, name) => {
    const hashed = names.get(name);
    if (hashed === undefined) throw new Error(`there is no asset ${name}`);
    return `/assets/${hashed}`;
  });
}

/** The service has a page of its API, the site a second page. */
function withNavigation(html) {
  const link = '<a href="/docs">API</a>';
  const hint = '; the <a href="/docs">API</a> does not';
  for (const text of [link, hint]) if (!html.includes(text)) throw new Error(`the page has no ${text}`);
  return html.replace(hint, '').replace(link, '<a href="/todo/">To-do list</a>');
}

function write(path, body) {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}
