import type { Kind } from '../resource-spec';
import type { Kinds } from './kinds';
import type { ResourceModel } from './model';

/** Which kinds a property takes. */
export class References {
  constructor(private readonly kinds: Kinds) {}

  of(resource: ResourceModel, definition: string, name: string): readonly Kind[] | undefined {
    const properties = definition === '' ? resource.properties : resource.definitions[definition]?.properties;
    const related = properties?.[name]?.related ?? [];
    const types = new Set(related.map(({ type }) => type));
    if (types.size !== 1) return undefined;
    return [...new Set(related.map(({ type, name: target }) => this.kinds.kind(type, target)))].sort();
  }
}
