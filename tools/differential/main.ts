import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { validateFiles } from '../../src/validate/validate';
import { compare, comparisonReport } from './compare';
import { awsValidator, cfnLint } from './peer';

/**
 * Prints the errors that cfn-lint and the validator of AWS report in templates, and we do not. Arguments are files and
 * folders. The exit code is 0 whatever is found: a peer may be wrong, so a person reads the report.
 */
function main(): void {
  const files = process.argv.slice(2).flatMap(templatesAt);
  const ours = validateFiles(files).findings.filter(({ severity }) => severity !== 'info');
  for (const peer of [cfnLint, awsValidator])
    process.stdout.write(
      peer.isInstalled
        ? `${comparisonReport(peer.name, compare(peer.errors(files), ours))}\n`
        : `${peer.name} is not installed\n`,
    );
}

function templatesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ya?ml|json|template)$/.test(file))
    .sort()
    .map((file) => join(path, file));
}

main();
