import { memoized } from '../../../document/memo';
import type { Template } from '../../../document/template';
import type { DeclaredResource } from '../../analysis/names';
import type { Setting } from '../../analysis/setting';
import { resourceSettings } from '../../analysis/settings';

/** A resource that AWS SAM transforms. */
export interface ServerlessResource {
  readonly resource: DeclaredResource;
  readonly properties: Setting;
  readonly events: readonly ServerlessEvent[];
}

/** An entry of `Events`. */
export interface ServerlessEvent {
  readonly name: string;
  readonly type: string;
  readonly setting: Setting;
  readonly properties: Setting;
}

export const serverlessResources: (template: Template) => readonly ServerlessResource[] = memoized(
  (template) =>
    template.transforms.includes('AWS::Serverless-2016-10-31')
      ? resourceSettings(template)
          .filter(({ resource }) => resource.type.startsWith('AWS::Serverless::'))
          .map(({ resource, properties }) => ({ resource, properties, events: eventsOf(properties) }))
      : [],
);

function eventsOf(properties: Setting): ServerlessEvent[] {
  return properties
    .get('Events')
    .entries()
    .map(([name, setting]) => ({
      name,
      setting,
      type: setting.get('Type').text ?? '',
      properties: setting.get('Properties'),
    }));
}
