import type { Template } from '../../../document/template';
import { names } from '../../analysis/names';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';
import { serverlessResources } from './resource';
import { wrongValue } from './values';

/** samtranslator/model/connector/connector.py: what a connector connects is in the template, or described in full. */
export function* connectors(template: Template): Iterable<Finding> {
  for (const { resource, properties } of serverlessResources(template)) {
    if (resource.type !== 'AWS::Serverless::Connector') continue;
    const destination = properties.get('Destination');
    if (Array.isArray(destination.value) && destination.value.length === 0)
      yield wrongValue(destination, 'Destination must not be empty', 'add a destination');
    const permissions = properties.get('Permissions');
    if (Array.isArray(permissions.value) && permissions.value.length === 0)
      yield wrongValue(permissions, 'Permissions must not be empty', 'add Read or Write');
    for (const each of permissions.items())
      if (each.isCall) yield wrongValue(each, 'Permissions do not support functions', 'use Read or Write');
    const ends = Array.isArray(destination.value) ? destination.items() : [destination];
    for (const end of [properties.get('Source'), ...ends]) yield* connected(template, end);
  }
}

function* connected(template: Template, end: Setting): Iterable<Finding> {
  if (!end.isMapping || end.isOpen) return;
  const id = end.get('Id');
  const { resources, mayBeMade } = names(template);
  if (id.value === undefined) {
    if (end.get('Type').presence === 'absent')
      yield finding('schema/requirement', end.path, 'a connector requires Id or Type', {
        at: 'key',
        advice: 'use the logical ID of a resource, or Type with Arn or Name',
      });
  } else if (id.text === undefined)
    yield wrongValue(id, 'Id must be a logical ID', 'AWS SAM reads the value itself: use a literal');
  else if (!resources.has(id.text) && !mayBeMade('Resources', id.text))
    yield finding('serverless/reference', id.path, `unknown resource ${id.text}`, {
      advice: 'use the logical ID of a resource of this template',
    });
}
