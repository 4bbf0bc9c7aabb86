import { posix } from 'node:path';
import { entry } from '../../document/data';
import { parseDocument } from '../../document/document';
import type { TemplateFiles } from '../../plan/plan-templates';
import type { Connection } from '../aws/connection';
import { each } from '../aws/pages';
import type { Stack } from '../stack/stack';
import { type LiveResource, liveResources } from './resources';
import { templateBody } from './template-body';

const AT_ONCE = 4;
const ROOT = 'deployed.yaml';

/** The templates of the stack and of all stacks nested in it. */
export async function deployedTemplates(connection: Connection, stack: Stack): Promise<TemplateFiles> {
  const resources = await liveResources(connection, stack.stackId);
  const texts = new Map<string, string>();
  await collect(connection, ROOT, stack.stackId, resources, texts);
  const tags = Object.entries(stack.tags).map(([Key, Value]) => ({ Key, Value }));
  return { root: ROOT, text: (file) => texts.get(file), parameters: stack.parameters, tags };
}

async function collect(
  connection: Connection,
  file: string,
  stackId: string,
  resources: readonly LiveResource[],
  texts: Map<string, string>,
): Promise<void> {
  const text = await templateBody(connection, stackId);
  texts.set(file, text);
  const declared = entry(parseDocument(file, text).data, 'Resources');
  const nested = resources.filter((resource) => resource.nested.length > 0);
  await each(nested, AT_ONCE, async (resource) => {
    const url = entry(entry(entry(declared, resource.path.at(-1) ?? ''), 'Properties'), 'TemplateURL');
    if (typeof url !== 'string') return;
    // `planTemplates` resolves the path relative to the referring file.
    const place = posix.join(posix.dirname(file), url);
    await collect(connection, place, resource.physicalId, resource.nested, texts);
  });
}
