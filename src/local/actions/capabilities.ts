import { type Data, entry, isObject } from '../../validate/data';
import { ServiceError } from '../protocol/service-error';

/** Types that need CAPABILITY_IAM, each with the property that gives it a name of its own: then it is CAPABILITY_NAMED_IAM. */
const IAM: Readonly<Record<string, string>> = {
  'AWS::IAM::AccessKey': '',
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Policy': '',
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
  'AWS::IAM::UserToGroupAddition': '',
};

export interface NeededCapabilities {
  readonly names: readonly string[];
  readonly reason: string;
}

/** What a template needs its caller to acknowledge; `undefined` where it is nothing. */
export function neededCapabilities(template: Data): NeededCapabilities | undefined {
  const section = entry(template, 'Resources');
  const nodes = Object.values(isObject(section) ? section : {});
  const types = nodes.map((node) => String(entry(node, 'Type')));
  const iam = [...new Set(types.filter((type) => Object.hasOwn(IAM, type)))];
  const named = nodes.some((node) => {
    const name = IAM[String(entry(node, 'Type'))];
    return name !== undefined && name !== '' && entry(entry(node, 'Properties'), name) !== undefined;
  });
  const macro = transformsOf(template).length > 0;
  const names = [
    ...(iam.length === 0 ? [] : [named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM']),
    ...(macro ? ['CAPABILITY_AUTO_EXPAND'] : []),
  ];
  if (names.length === 0) return undefined;
  const listed = iam.length > 0 ? iam : transformsOf(template);
  return { names, reason: `The following resource(s) require capabilities: [${listed.join(', ')}]` };
}

export function demandCapabilities(template: Data, given: readonly string[]): void {
  const accepted = new Set(given);
  if (accepted.has('CAPABILITY_NAMED_IAM')) accepted.add('CAPABILITY_IAM');
  const missing = neededCapabilities(template)?.names.filter((name) => !accepted.has(name)) ?? [];
  if (missing.length > 0)
    throw new ServiceError(
      'InsufficientCapabilitiesException',
      `Requires capabilities : [${missing.join(', ')}]`,
    );
}

/** Macros of a template. AWS's own LanguageExtensions asks for CAPABILITY_AUTO_EXPAND like any other. */
export function transformsOf(template: Data): string[] {
  const transform = entry(template, 'Transform');
  return (Array.isArray(transform) ? transform : [transform]).filter((name) => typeof name === 'string');
}
