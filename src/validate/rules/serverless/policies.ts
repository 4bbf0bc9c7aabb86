import { listed } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';
import { policyTemplates } from './policy-templates';
import { serverlessResources } from './resource';
import { wrongValue } from './values';

/** Items of `Policies` are managed policies, policy documents or policy templates with their parameters. */
export function* policies(template: Template): Iterable<Finding> {
  for (const { resource, properties } of serverlessResources(template)) {
    if (!['AWS::Serverless::Function', 'AWS::Serverless::StateMachine'].includes(resource.type)) continue;
    const written = properties.get('Policies');
    const listedPolicies = Array.isArray(written.value) ? written.items() : written.alternatives();
    for (const policy of listedPolicies) yield* check(policy);
  }
}

function* check(policy: Setting): Iterable<Finding> {
  if (!policy.isMapping || policy.isOpen || policy.get('Statement').value !== undefined) return;
  const keys = policy.entries().map(([key]) => key);
  const known = keys.filter((key) => policyTemplates.has(key));
  const [name] = keys;
  if (name === undefined || keys.length > 1 || known.length === 0) {
    yield wrongValue(
      policy,
      `${name === undefined ? 'an empty mapping' : `a mapping with ${listed(keys, 4)}`} is not a policy`,
      didYouMean(name ?? '', policyTemplates.keys())?.advice ??
        'use the name of a managed policy, a document with Statement, or a policy template',
    );
    return;
  }
  const parameters = policy.get(name);
  if (!parameters.isMapping && parameters.value !== undefined) {
    yield wrongValue(parameters, `the parameters of ${name} must be a mapping`);
    return;
  }
  for (const parameter of policyTemplates.get(name) ?? [])
    if (parameters.get(parameter).presence === 'absent')
      yield finding(
        'schema/requirement',
        parameters.path,
        `the policy template ${name} requires ${parameter}`,
        {
          at: 'key',
          advice: `add ${parameter}`,
        },
      );
}
