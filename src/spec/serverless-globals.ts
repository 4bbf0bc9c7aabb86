import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specFolder } from './project-folder';
import type { ResourceSchema } from './resource-spec';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The properties of each AWS SAM type that `Globals` support, by the name of the type, such as `Function`. */
export function globalTypes(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const text = readFileSync(join(specFolder, 'generated', 'serverless-globals.json'), 'utf8');
  const { properties = {}, definitions = {} } = JSON.parse(text) as ResourceSchema;
  known = new Map(
    Object.keys(properties).map((name) => [name, Object.keys(definitions[name]?.properties ?? {})]),
  );
  return known;
}
