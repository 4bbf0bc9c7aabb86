import { findResource, type Resource, type Subresource } from '../resources';

/** What a path of the API names. */
export interface Place {
  readonly resource: Resource;
  /** Empty for all namespaces, and for resources without one. */
  readonly namespace: string;
  readonly name: string;
  readonly subresource: Subresource | '';
}

const PATH =
  /^\/(?:api|apis\/(?<group>[^/]+))\/(?<version>[^/]+)\/(?:namespaces\/(?<namespace>[^/]+)\/(?=[^/]))?(?<plural>[^/]+)(?:\/(?<name>[^/]+)(?:\/(?<sub>[^/]+))?)?$/;

/** `undefined` for a path that names no resource. */
export function placeOf(path: string): Place | undefined {
  const {
    group = '',
    version = '',
    namespace = '',
    plural = '',
    name = '',
    sub = '',
  } = {
    ...PATH.exec(decodeURI(path))?.groups,
  };
  // `/api/v1/namespaces/a/status` is the status of a namespace.
  if (group === '' && namespace !== '' && ['status', 'finalize'].includes(plural))
    return found('', version, 'namespaces', '', namespace, plural);
  return found(group, version, plural, namespace, name, sub);
}

function found(
  group: string,
  version: string,
  plural: string,
  namespace: string,
  name: string,
  sub: string,
): Place | undefined {
  const resource = findResource(group, version, plural);
  if (!resource || (namespace !== '' && !resource.namespaced)) return undefined;
  const subresource = resource.subresources.find((one) => one === sub);
  if (sub !== '' && subresource === undefined) return undefined;
  return { resource, namespace, name, subresource: subresource ?? '' };
}
