// Fails when a package that the image contains has a known vulnerability of high or critical severity. A registry
// without audit data is reported and does not fail the build. Usage: npm run audit --workspace comentarios-app
const { spawnSync } = require('node:child_process');

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const report = parse(stdout);

if (report?.vulnerabilities === undefined) {
  const reason = report?.message ?? report?.error?.summary ?? stderr.trim();
  process.stderr.write(`skipping the audit, the registry has no audit data: ${reason}\n`);
} else {
  const found = Object.values(report.vulnerabilities).filter(({ severity }) =>
    ['high', 'critical'].includes(severity),
  );
  for (const { name, severity, range } of found) process.stderr.write(`${severity}: ${name} ${range}\n`);
  if (found.length > 0) {
    process.stderr.write('Update these packages: run "npm audit fix", then the tests.\n');
    process.exitCode = 1;
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
