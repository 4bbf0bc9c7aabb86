import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import { writeAtomically } from '../../files/atomic.cjs';
import { cacheFolder } from '../../files/cache-folder.cjs';
import { projectFolder } from '../../spec/project-folder';

/** Lays out a graph, or reads the layout from the cache. ELK takes seconds and is deterministic. */
export async function laidOut(graph: ElkNode): Promise<ElkNode> {
  const file = cacheFile(JSON.stringify(graph));
  const cached = file === undefined ? undefined : read(file);
  if (cached !== undefined) return cached;
  const { default: ELK }: typeof import('elkjs/lib/elk.bundled.js') = require('elkjs/lib/elk.bundled.js');
  const result = await new ELK().layout(graph);
  if (file !== undefined) writeAtomically(file, JSON.stringify(result));
  return result;
}

function cacheFile(graph: string): string | undefined {
  const { version }: { version: string } = require('elkjs/package.json');
  return cacheFolder(
    projectFolder,
    'diagrams',
    version,
    `${createHash('sha256').update(graph).digest('hex')}.json`,
  );
}

function read(file: string): ElkNode | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
