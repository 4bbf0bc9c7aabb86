import { type DataObject, entry, isObject } from '../../../document/data';
import type { Template } from '../../../document/template';
import { alternatives, elements, objects, type Placed, texts } from '../../analysis/alternatives';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';
import { type PolicyKind, type Statement, statements } from './documents';

const PRINCIPAL_KEYS = ['AWS', 'CanonicalUser', 'Federated', 'Service'];

export function* principalShape({ data, path }: Statement): Iterable<Finding> {
  for (const key of ['Principal', 'NotPrincipal'])
    for (const principal of alternatives(entry(data, key), [...path, key])) {
      if (typeof principal.data === 'string' && principal.data !== '*' && !/[{}]/.test(principal.data))
        yield finding(
          'policy/shape',
          principal.path,
          `a principal must be * or a mapping, got ${principal.data}`,
          { advice: 'use the key AWS, Service, Federated or CanonicalUser' },
        );
      for (const { data: named, path: at } of objects([principal])) yield* accounts(named, at);
      for (const { data: named, path: at } of objects([principal]))
        for (const kind of Object.keys(named))
          if (!PRINCIPAL_KEYS.includes(kind) && !kind.startsWith('Fn::'))
            yield finding('policy/shape', [...at, kind], `unknown principal type ${kind}`, {
              at: 'key',
              ...didYouMean(kind, PRINCIPAL_KEYS),
            });
    }
}

/** `*`, an account ID, or the ARN or unique ID of an account, user, role, session or CloudFront identity. */
const AWS_PRINCIPAL = /^(\*|\d{12}|arn:aws[a-z-]*:(iam|sts)::(\d{12}|cloudfront|aws):.+|A[A-Z0-9]{15,})$/;

function* accounts(principal: DataObject, path: Statement['path']): Iterable<Finding> {
  for (const { data, path: at } of texts(elements(entry(principal, 'AWS'), [...path, 'AWS'])))
    if (!AWS_PRINCIPAL.test(data) && !/[{}]/.test(data))
      yield finding('policy/shape', at, `invalid principal ${data}`, {
        advice: 'use an account ID, or the ARN of an account, user or role',
      });
}

/** Types whose policies usually allow everyone: they restrict a public resource, or apply inside a VPC. */
const FOR_ANYONE: ReadonlySet<string> = new Set([
  'AWS::ApiGateway::RestApi',
  'AWS::EC2::VPCEndpoint',
  'AWS::ECR::PublicRepository',
]);

/** Allow for all principals without a condition. */
export function* anyone(template: Template): Iterable<Finding> {
  for (const { data, path, document } of statements(template)) {
    const { kind, resource } = document;
    if (kind === 'identity' || FOR_ANYONE.has(resource.type) || isGuarded(resource)) continue;
    if (entry(data, 'Effect') !== 'Allow' || entry(data, 'Condition') !== undefined) continue;
    const [star] = stars(data, path);
    if (star)
      yield finding(
        'policy/anyone',
        star.path,
        `${what(document.kind)} ${resource.name} allows everyone without a condition`,
      );
    if (entry(data, 'NotPrincipal') !== undefined)
      yield finding(
        'policy/allow-all-but',
        [...path, 'NotPrincipal'],
        `${what(document.kind)} ${resource.name} allows everyone except those in NotPrincipal`,
        { at: 'key' },
      );
  }
}

function what(kind: PolicyKind): string {
  return kind === 'trust' ? 'the trust policy of' : 'the policy of';
}

function stars(data: DataObject, path: Statement['path']): Placed<string>[] {
  return alternatives(entry(data, 'Principal'), [...path, 'Principal'])
    .flatMap((principal) =>
      isObject(principal.data)
        ? elements(entry(principal.data, 'AWS'), [...principal.path, 'AWS'])
        : [principal],
    )
    .flatMap((placed) => texts([placed]))
    .filter((placed) => placed.data === '*');
}

/** A search domain in a VPC, or with its own users, is not public because of its policy. */
function isGuarded({ properties }: { properties: DataObject }): boolean {
  return (
    entry(properties, 'VPCOptions') !== undefined ||
    entry(properties, 'AdvancedSecurityOptions') !== undefined
  );
}

/** Properties that restrict a permission. One for a function URL is public on purpose. */
const NARROWING = ['EventSourceToken', 'FunctionUrlAuthType', 'PrincipalOrgID', 'SourceAccount', 'SourceArn'];

/** Permissions that allow everyone to invoke a function. */
export function* anyoneInvokes(template: Template): Iterable<Finding> {
  for (const { name, type, properties, path } of names(template).resources.values()) {
    if (type !== 'AWS::Lambda::Permission' || entry(properties, 'Principal') !== '*') continue;
    if (NARROWING.every((property) => entry(properties, property) === undefined))
      yield finding(
        'policy/anyone',
        [...path, 'Properties', 'Principal'],
        `${name} allows everyone to invoke the function`,
        {
          advice: 'set Principal to a service or account, or add SourceArn, SourceAccount or PrincipalOrgID',
        },
      );
  }
}
