import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

/** Amazon CloudFront API, Aliases: domain names, whose first label can be a wildcard. */
const ALIAS = /^(\*\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

export function* distributions(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::CloudFront::Distribution') continue;
    const config = properties.get('DistributionConfig');
    yield* aliases(config.get('Aliases'));
    yield* origins(config);
  }
}

function* aliases(list: Setting): Iterable<Finding> {
  for (const { text, path } of list.items())
    if (text !== undefined && !text.includes('${') && !ALIAS.test(text))
      yield finding('schema/pattern', path, `the alias ${JSON.stringify(text)} is not a domain name`, {
        advice: 'use a domain name such as www.example.com or *.example.com',
      });
}

/** Every behavior names an origin or an origin group of the distribution. */
function* origins(config: Setting): Iterable<Finding> {
  const declared = [...config.get('Origins').items(), ...config.at('OriginGroups', 'Items').items()].map(
    (each) => each.get('Id'),
  );
  const known =
    config.get('Origins').presence === 'present' && declared.every(({ text }) => text !== undefined);
  if (!known || config.get('Origins').isCall) return;
  const behaviors = [config.get('DefaultCacheBehavior'), ...config.get('CacheBehaviors').items()];
  for (const { text, path } of behaviors.map((each) => each.get('TargetOriginId')))
    if (text !== undefined && !declared.some((id) => id.text === text))
      yield finding('schema/requirement', path, `the distribution has no origin with the Id ${text}`, {
        advice: `use ${declared.map((id) => id.text).join(' or ')}`,
      });
}
