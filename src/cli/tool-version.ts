import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../spec/project-folder';

export function toolVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(projectFolder, 'package.json'), 'utf8'),
  );
  return version;
}
