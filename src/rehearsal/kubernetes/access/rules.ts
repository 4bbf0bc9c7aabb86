/** What a rule of RBAC allows. `*` stands for everything. */
export interface Rule {
  readonly apiGroups: readonly string[];
  /** `pods`, `pods/log` */
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames?: readonly string[];
}

/** What a request wants to do. */
export interface Attempt {
  readonly verb: string;
  readonly group: string;
  /** With its subresource. */
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
}

export function allows(rule: Rule, { verb, group, resource, name }: Attempt): boolean {
  const [, subresource] = resource.split('/');
  return (
    includes(rule.verbs, verb) &&
    includes(rule.apiGroups, group) &&
    (includes(rule.resources, resource) || rule.resources.includes(`*/${subresource}`)) &&
    (rule.resourceNames === undefined || rule.resourceNames.length === 0 || rule.resourceNames.includes(name))
  );
}

function includes(list: readonly string[], wanted: string): boolean {
  return list.includes('*') || list.includes(wanted);
}
