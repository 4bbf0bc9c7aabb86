import { at, type DataObject } from '../../../document/data';
import { objectAt, objectsAt, textAt } from '../values';

/** The service and port that an ingress sends requests to. */
export interface IngressBackend {
  readonly service: string;
  readonly port: string | number;
}

export interface IngressRule {
  readonly conditions: readonly DataObject[];
  readonly backend: IngressBackend;
}

/** The rules of an ingress in the order of their priority: exact paths first, then the longest. */
export function rulesOf(ingress: DataObject): IngressRule[] {
  return objectsAt(ingress, 'spec', 'rules')
    .flatMap((rule) => objectsAt(rule, 'http', 'paths').map((path) => ({ host: textAt(rule, 'host'), path })))
    .sort((one, other) => rank(other.path) - rank(one.path))
    .map(({ host, path }) => ({
      conditions: [
        { Field: 'path-pattern', PathPatternConfig: { Values: patterns(path) } },
        ...(host === '' ? [] : [{ Field: 'host-header', HostHeaderConfig: { Values: [host] } }]),
      ],
      backend: backendOf(objectAt(path, 'backend')),
    }));
}

export function defaultBackendOf(ingress: DataObject): IngressBackend | undefined {
  const backend = at(ingress, 'spec', 'defaultBackend');
  return backend === undefined ? undefined : backendOf(objectAt(ingress, 'spec', 'defaultBackend'));
}

function backendOf(backend: DataObject): IngressBackend {
  const { name, number } = objectAt(backend, 'service', 'port');
  return {
    service: textAt(backend, 'service', 'name'),
    port: typeof name === 'string' ? name : Number(number ?? 80),
  };
}

const pathOf = (path: DataObject): string => textAt(path, 'path') || '/';

function rank(path: DataObject): number {
  return pathOf(path).length + (path.pathType === 'Exact' ? 10_000 : 0);
}

function patterns(path: DataObject): string[] {
  const text = pathOf(path);
  if (path.pathType !== 'Prefix') return [text];
  const prefix = text.replace(/\/$/, '');
  return prefix === '' ? ['/*'] : [prefix, `${prefix}/*`];
}
