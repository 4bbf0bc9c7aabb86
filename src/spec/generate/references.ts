import type { Kind } from '../resource-spec';
import type { Kinds } from './kinds';
import type { ResourceModel } from './model';
import { byCodeUnits } from './order';
import { alike, keyNames } from './overrides/relations';
import { serviceOf, services } from './services';

/** The kinds that a property accepts. */
export class References {
  constructor(private readonly kinds: Kinds) {}

  of(resource: ResourceModel, definition: string, name: string): readonly Kind[] | undefined {
    const properties = definition === '' ? resource.properties : resource.definitions[definition]?.properties;
    const related = properties?.[name]?.related ?? [];
    if (related.length === 0) return undefined;
    const read = readThrough.has(serviceOf(resource.type));
    const taken = related.flatMap(({ type, name: target }) => {
      const kind = this.kinds.kind(type, target);
      if (type === 'AWS::KMS::Key')
        return keyNames.filter((key) => key.endsWith('Arn') || !insistsOnArn(resource, name));
      return [kind, ...(alike[kind] ?? []), ...(read ? [] : this.kinds.identities(type))];
    });
    return [...new Set(taken)].sort(byCodeUnits);
  }
}

const insistsOnArn = (resource: ResourceModel, property: string): boolean =>
  /A(rn|RN)$/.test(property) || resource.type === 'AWS::Logs::LogGroup';

/** Services whose relations were reviewed one by one. For others, every identifier of the target is accepted. */
const readThrough: ReadonlySet<string> = new Set(services);
