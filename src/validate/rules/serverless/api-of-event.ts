import { entry } from '../../../document/data';
import type { Template } from '../../../document/template';
import { names } from '../../analysis/names';
import { Setting } from '../../analysis/setting';
import { globalProperties } from '../../analysis/settings';
import { type ServerlessEvent, serverlessResources } from './resource';

export type ApiKind = 'Api' | 'HttpApi';

/** The API that an event adds a path to; `undefined` if it is not known. */
export interface EventApi {
  readonly name: string;
  readonly properties: Setting;
  /** Whether AWS SAM writes the definition, and so adds the event to it. */
  readonly isGenerated: boolean;
}

export const API_PROPERTY = { Api: 'RestApiId', HttpApi: 'ApiId' } as const;

/** AWS SAM creates these for events without an API. */
const IMPLICIT = { Api: 'ServerlessRestApi', HttpApi: 'ServerlessHttpApi' } as const;

export function apiOf(
  template: Template,
  kind: ApiKind,
  { properties }: ServerlessEvent,
): EventApi | undefined {
  const setting = properties.get(API_PROPERTY[kind]);
  if (setting.value === undefined)
    return setting.presence === 'absent' ? implicitApi(template, kind) : undefined;
  const name = setting.ref ?? setting.text;
  const found = serverlessResources(template).find(({ resource }) => resource.name === name);
  if (!found || found.resource.type !== `AWS::Serverless::${kind}`) return undefined;
  const { properties: api } = found;
  const isGenerated =
    api.get('MergeDefinitions').value === true ||
    ['DefinitionBody', 'DefinitionUri'].every((key) => api.get(key).presence === 'absent');
  return { name: found.resource.name, properties: api, isGenerated };
}

/** Every API that AWS SAM transforms, including those it creates for events. */
export function apiSettings(
  template: Template,
): readonly { readonly type: string; readonly properties: Setting }[] {
  const resources = serverlessResources(template);
  const implicit = (['Api', 'HttpApi'] as const).flatMap((kind) => {
    const isUsed = resources.some(({ events }) =>
      events.some(
        ({ type, properties }) => type === kind && properties.get(API_PROPERTY[kind]).presence === 'absent',
      ),
    );
    const api = isUsed ? implicitApi(template, kind) : undefined;
    return api ? [{ type: `AWS::Serverless::${kind}`, properties: api.properties }] : [];
  });
  return [...resources.map(({ resource: { type }, properties }) => ({ type, properties })), ...implicit];
}

function implicitApi(template: Template, kind: ApiKind): EventApi | undefined {
  const name = IMPLICIT[kind];
  if (names(template).resources.has(name)) return undefined;
  const data = globalProperties(template, kind) ?? {};
  const isGenerated = entry(data, 'DefinitionUri') === undefined;
  return {
    name,
    properties: new Setting([{ data, path: ['Globals', kind] }], ['Globals', kind]),
    isGenerated,
  };
}
