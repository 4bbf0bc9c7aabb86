import type { DataObject } from '../../../document/data';
import { objectsAt, textAt, textsAt } from '../values';
import { rulesOfPolicy } from './access-policies';
import type { Grant, User } from './authorizer';

const AUTHENTICATED = 'system:authenticated';
const EVERYTHING: Grant = { rules: rulesOfPolicy('AmazonEKSClusterAdminPolicy') };

/** The user of the endpoint's own secret, as in the kubeconfig of the state folder. */
export const OWNER: User = {
  name: 'kubernetes-admin',
  groups: ['system:masters', AUTHENTICATED],
  grants: [EVERYTHING],
};

/**
 * The user that an ARN stands for: by its access entry, or as the creator of the cluster. EKS knows no one else.
 *
 * @param entries the properties of the cluster's access entries
 * @param creator the ARN of the user who is administrator without an entry
 */
export function userOf(
  arn: string,
  entries: readonly DataObject[],
  creator: string | undefined,
): User | undefined {
  const [, , , , account = '', resource = ''] = arn.split(':');
  const [kind, role = '', session = ''] = resource.split('/');
  const entry = entries.find((one) => {
    const principal = textAt(one, 'PrincipalArn');
    if (kind !== 'assumed-role') return principal === arn;
    // The ARN of a session does not contain the path of its role.
    return principal.split(':')[4] === account && /:role\/(?:.*\/)?([^/]+)$/.exec(principal)?.[1] === role;
  });
  if (!entry)
    return arn === creator ? { name: arn, groups: [AUTHENTICATED], grants: [EVERYTHING] } : undefined;
  return {
    name: textAt(entry, 'Username').replaceAll('{{SessionName}}', session) || arn,
    groups: [...textsAt(entry, 'KubernetesGroups'), AUTHENTICATED],
    grants: [
      ...objectsAt(entry, 'AccessPolicies').map((policy): Grant => {
        const rules = rulesOfPolicy(textAt(policy, 'PolicyArn'));
        const isNarrow = textAt(policy, 'AccessScope', 'Type') === 'namespace';
        return isNarrow ? { rules, namespaces: textsAt(policy, 'AccessScope', 'Namespaces') } : { rules };
      }),
      ...(arn === creator ? [EVERYTHING] : []),
    ],
  };
}
