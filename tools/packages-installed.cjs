// Whether node_modules has the packages of package-lock.json: a checkout makes files newer that did not change. Exit codes: 0 yes, 1 no.
const { readFileSync } = require('node:fs');

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

try {
  const wanted = packagesIn('package-lock.json');
  // What npm installed. Packages for other platforms are optional.
  const installed = packagesIn('node_modules/.package-lock.json');
  const isCurrent = ([path, { link, optional, version }]) =>
    path === '' ||
    link ||
    !path.includes('node_modules/') ||
    (installed[path] ?? (optional && { version }))?.version === version;
  process.exitCode = Object.entries(wanted).every(isCurrent) ? 0 : 1;
} catch {
  process.exitCode = 1;
}
