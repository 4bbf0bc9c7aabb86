import type { Template } from '../../../document/template';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';

/** Amazon SQS API, SetQueueAttributes: the keys of policies that CloudFormation passes on as JSON. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  RedriveAllowPolicy: ['redrivePermission', 'sourceQueueArns'],
  RedrivePolicy: ['deadLetterTargetArn', 'maxReceiveCount'],
};

export function* queuePolicies(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::SQS::Queue') continue;
    for (const [property, known] of Object.entries(KEYS))
      for (const policy of properties.get(property).alternatives())
        for (const [key, { path }] of policy.isMapping ? policy.entries() : [])
          if (!known.includes(key))
            yield finding('schema/unknown-property', path, `unknown property ${key} in ${property}`, {
              at: 'key',
              ...didYouMean(key, known),
            });
  }
}
