import type { DataObject } from '../../../document/data';
import type { Authorizer, User } from '../access/authorizer';
import { objectAt, textAt } from '../values';

/** Answers what a user may do, and who it is: the groups authorization.k8s.io and authentication.k8s.io. */
export function review(kind: string, given: DataObject, user: User, authorizer: Authorizer): DataObject {
  switch (kind) {
    case 'SelfSubjectAccessReview':
      return { ...given, status: { allowed: isAllowed(objectAt(given, 'spec'), user, authorizer) } };
    case 'SelfSubjectRulesReview':
      return { ...given, status: rulesOf(textAt(given, 'spec', 'namespace'), user, authorizer) };
    default:
      return { ...given, status: { userInfo: { username: user.name, groups: [...user.groups] } } };
  }
}

function isAllowed(spec: DataObject, user: User, authorizer: Authorizer): boolean {
  const asked = objectAt(spec, 'resourceAttributes');
  // Every user may read the paths that clients need to find resources.
  if (spec.resourceAttributes === undefined) return true;
  const subresource = textAt(asked, 'subresource');
  return authorizer.isAllowed(user, {
    verb: textAt(asked, 'verb'),
    group: textAt(asked, 'group'),
    resource: `${textAt(asked, 'resource')}${subresource === '' ? '' : `/${subresource}`}`,
    namespace: textAt(asked, 'namespace'),
    name: textAt(asked, 'name'),
  });
}

function rulesOf(namespace: string, user: User, authorizer: Authorizer): DataObject {
  const resourceRules = authorizer
    .rulesIn(user, namespace)
    .map(({ apiGroups, resources, verbs, resourceNames }) => ({
      apiGroups: [...apiGroups],
      resources: [...resources],
      verbs: [...verbs],
      ...(resourceNames && resourceNames.length > 0 && { resourceNames: [...resourceNames] }),
    }));
  const nonResourceRules = [
    {
      verbs: ['get'],
      nonResourceURLs: [
        '/api',
        '/api/*',
        '/apis',
        '/apis/*',
        '/healthz',
        '/livez',
        '/openapi',
        '/openapi/*',
        '/readyz',
        '/version',
      ],
    },
  ];
  return { resourceRules, nonResourceRules, incomplete: false };
}
