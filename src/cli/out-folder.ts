import { join } from 'node:path';
import type { Project } from './command';

export function outFolder({ folder }: Project): string {
  return join(folder, 'out');
}
