import type { ResourceSpec } from '../resource-spec';
import type { Kinds } from './kinds';
import type { ResourceModel } from './model';
import type { References } from './references';
import { resourceSchema } from './schema';

/** The file that `resource-spec.ts` reads. */
export function resourceSpecOf(resource: ResourceModel, kinds: Kinds, references: References): ResourceSpec {
  const ref = kinds.ref(resource.type);
  return {
    type: resource.type,
    ...(ref !== undefined && { ref }),
    attributes: kinds.attributes(resource),
    ...(resource.identifier.length > 0 && { identifier: resource.identifier }),
    ...(resource.arn !== undefined && { arn: resource.arn }),
    ...(resource.tags && { tags: resource.tags }),
    ...(resource.transform !== undefined && { transform: resource.transform }),
    schema: resourceSchema(resource, (definition, property) => references.of(resource, definition, property)),
  };
}
