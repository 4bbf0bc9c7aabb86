import { join } from 'node:path';

/** The project is where the tool stands; `npm run` and `make` start it there too. */
export const projectFolder = join(__dirname, '..', '..');
export const outFolder = join(projectFolder, 'out');
