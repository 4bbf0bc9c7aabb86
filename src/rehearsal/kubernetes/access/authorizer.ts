import type { DataObject } from '../../../document/data';
import type { ObjectStore } from '../store/object-store';
import { objectsAt, textAt, textsAt } from '../values';
import { BASIC_RULES } from './access-policies';
import { type Attempt, allows, type Rule } from './rules';

export interface User {
  readonly name: string;
  readonly groups: readonly string[];
  /** The rules of its access policies, each in some namespaces or in the whole cluster. */
  readonly grants: readonly Grant[];
}

export interface Grant {
  readonly rules: readonly Rule[];
  /** Patterns: `team-*`. Without them, the whole cluster. */
  readonly namespaces?: readonly string[];
}

/** Decides by the access policies of a user, and by the roles that are bound to the user and its groups. */
export class Authorizer {
  constructor(private readonly store: ObjectStore) {}

  isAllowed(user: User, attempt: Attempt): boolean {
    return this.rulesIn(user, attempt.namespace).some((rule) => allows(rule, attempt));
  }

  /** What a user may do in a namespace; the empty one is the whole cluster. */
  rulesIn(user: User, namespace: string): readonly Rule[] {
    return [
      ...BASIC_RULES,
      ...user.grants.filter(({ namespaces }) => covers(namespaces, namespace)).flatMap(({ rules }) => rules),
      ...this.store
        .list('clusterrolebindings.rbac.authorization.k8s.io')
        .filter((binding) => binds(binding, user))
        .flatMap((binding) => this.rulesOf(binding, '')),
      ...(namespace === ''
        ? []
        : this.store
            .list('rolebindings.rbac.authorization.k8s.io', namespace)
            .filter((binding) => binds(binding, user))
            .flatMap((binding) => this.rulesOf(binding, namespace))),
    ];
  }

  private rulesOf(binding: DataObject, namespace: string): Rule[] {
    const name = textAt(binding, 'roleRef', 'name');
    const role =
      textAt(binding, 'roleRef', 'kind') === 'ClusterRole'
        ? this.store.get('clusterroles.rbac.authorization.k8s.io', '', name)
        : this.store.get('roles.rbac.authorization.k8s.io', namespace, name);
    return objectsAt(role, 'rules').map((rule) => ({
      apiGroups: textsAt(rule, 'apiGroups'),
      resources: textsAt(rule, 'resources'),
      verbs: textsAt(rule, 'verbs'),
      resourceNames: textsAt(rule, 'resourceNames'),
    }));
  }
}

function covers(patterns: readonly string[] | undefined, namespace: string): boolean {
  if (!patterns) return true;
  return patterns.some((pattern) =>
    pattern.endsWith('*')
      ? namespace.startsWith(pattern.slice(0, -1)) && namespace !== ''
      : pattern === namespace,
  );
}

function binds(binding: DataObject, { name, groups }: User): boolean {
  return objectsAt(binding, 'subjects').some((subject) => {
    const subjectName = textAt(subject, 'name');
    return subject.kind === 'Group'
      ? groups.includes(subjectName)
      : subject.kind === 'User' && subjectName === name;
  });
}
