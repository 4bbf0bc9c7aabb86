import { join } from 'node:path';
import { projectFolder } from '../spec/project-folder';

export const outFolder = join(projectFolder, 'out');
