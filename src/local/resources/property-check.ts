import type { DataObject } from '../../document/data';
import { resourceSpec } from '../../spec/resource-spec';
import type { Finding } from '../../validate/finding';
import { check } from '../../validate/schema/check';
import { rootSchema } from '../../validate/schema/subschema';
import { sharedValidators } from '../../validate/schema/validators';

/** Why the schema of a type rejects properties: CloudFormation's first line, then messages of the validator. */
export function propertiesProblem(
  type: string,
  logicalId: string,
  properties: DataObject,
): string | undefined {
  const spec = resourceSpec(type);
  if (!spec) return undefined;
  const errors = check(rootSchema(spec), properties, [], {
    validators: sharedValidators(),
    shapeOf: () => undefined,
    isFilledLater: (text) => text.includes('{{resolve:'),
    isGiven: () => false,
  }).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  return `Properties validation failed for resource ${logicalId} with message:\n${errors.map(sentence).join('\n')}`;
}

function sentence({ code, path, message }: Finding): string {
  const place = (steps: Finding['path']): string => ['#', ...steps].join('/');
  const key = path.at(-1);
  if (code === 'schema/unknown-property')
    return `${place(path.slice(0, -1))}: extraneous key [${key}] is not permitted`;
  const missing = /requires the property (\w+)$/.exec(message)?.[1];
  if (missing !== undefined) return `${place(path)}: required key [${missing}] not found`;
  return `${place(path)}: ${message}`;
}
