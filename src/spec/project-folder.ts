import { join } from 'node:path';

export const projectFolder = join(__dirname, '..', '..');
export const specFolder = join(projectFolder, 'src', 'spec');
