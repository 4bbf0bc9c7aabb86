import type { DataObject } from '../../../document/data';
import { apiVersionOf, type Resource, resources } from '../resources';

const folder = (apiVersion: string): string =>
  apiVersion.includes('/') ? `apis/${apiVersion}` : `api/${apiVersion}`;

/**
 * The parts of OpenAPI v3 by which kubectl decides whether the server validates fields: kubernetes/cli-runtime
 * pkg/resource/query_param_verifier_v3.go. Types are not described.
 */
export function openApi(path: string): DataObject | undefined {
  const versions = [...new Set(resources.map(apiVersionOf))];
  if (path === '/openapi/v3')
    return {
      paths: Object.fromEntries(
        versions.map((one) => [folder(one), { serverRelativeURL: `/openapi/v3/${folder(one)}?hash=1` }]),
      ),
    };
  const version = versions.find((one) => path === `/openapi/v3/${folder(one)}`);
  if (version === undefined) return undefined;
  const own = resources.filter((one) => apiVersionOf(one) === version);
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'rehearsal' },
    paths: Object.fromEntries(own.map((resource) => [pathOf(resource), { patch: patchOf(resource) }])),
  };
}

function pathOf({ group, version, plural, namespaced }: Resource): string {
  const namespace = namespaced ? 'namespaces/{namespace}/' : '';
  return `/${folder(apiVersionOf({ group, version }))}/${namespace}${plural}/{name}`;
}

function patchOf({ group, version, kind }: Resource): DataObject {
  const parameters = ['dryRun', 'fieldManager', 'fieldValidation', 'force'].map((name) => ({
    name,
    in: 'query',
    schema: { type: name === 'force' ? 'boolean' : 'string', uniqueItems: true },
  }));
  return {
    'x-kubernetes-action': 'patch',
    'x-kubernetes-group-version-kind': { group, version, kind },
    parameters,
    responses: { '200': { description: 'OK' } },
  };
}
