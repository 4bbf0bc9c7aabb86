import { posix } from 'node:path';
import type { Data } from '../document/data';
import { plan } from './plan';
import { offline, openFiles, type TemplateFiles } from './plan-templates';

/** A `Fn::GetStackOutput` in a template or in one nested in it. */
export interface WeakReference {
  readonly stackName: string;
  readonly output: string;
  readonly region: string;
}

/** The outputs of other stacks that templates read when they are deployed, as far as that is known offline. */
export function weakReferences(files: TemplateFiles, region: string): WeakReference[] {
  if (!mentions(files, files.root)) return [];
  const found = new Map<string, WeakReference>();
  const stackOutput = (of: { stackName: string; outputName: string; region: string | undefined }): Data => {
    const reference = { stackName: of.stackName, output: of.outputName, region: of.region ?? region };
    found.set(Object.values(reference).join(' '), reference);
    return '';
  };
  const environment = { ...offline(region), stackOutput };
  plan({ stackName: 'consumer', after: openFiles(files), environment, nested: true });
  return [...found.values()];
}

/** Most templates do not use the function, and are not evaluated. */
function mentions(files: TemplateFiles, file: string): boolean {
  const text = files.text(file) ?? '';
  if (text.includes('GetStackOutput')) return true;
  const nested = [...text.matchAll(/TemplateURL:\s*["']?([^\s"']+)/g)].map(([, url]) => url ?? '');
  return nested.some((url) => mentions(files, posix.join(posix.dirname(file), url)));
}
