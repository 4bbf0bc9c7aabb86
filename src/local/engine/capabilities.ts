import { type Data, entry, isObject } from '../../document/data';

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

/** The capability that a template requires; `undefined` if it requires none. */
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

/** Required capabilities that the request does not contain. */
export function missingCapabilities(
  template: Data,
  given: readonly string[],
  macros: 'count' | 'pass',
): string[] {
  const accepted = new Set(given);
  if (accepted.has('CAPABILITY_NAMED_IAM')) accepted.add('CAPABILITY_IAM');
  if (macros === 'pass') accepted.add('CAPABILITY_AUTO_EXPAND');
  return neededCapabilities(template)?.names.filter((name) => !accepted.has(name)) ?? [];
}

/** AWS's message for missing capabilities, including its space before the colon. */
export function requiresCapabilities(missing: readonly string[]): string {
  return `Requires capabilities : [${missing.join(', ')}]`;
}

/** The macros of a template. AWS::LanguageExtensions requires CAPABILITY_AUTO_EXPAND like any other. */
export function transformsOf(template: Data): string[] {
  const transform = entry(template, 'Transform');
  return (Array.isArray(transform) ? transform : [transform]).filter((name) => typeof name === 'string');
}
