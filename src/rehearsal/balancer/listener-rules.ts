import type { IncomingMessage } from 'node:http';
import { type Data, type DataObject, entry } from '../../document/data';
import { objects } from '../ecs/definition';
import type { Records } from '../memory';
import { matches } from '../wildcard';

/** An action, and the listener or rule that it belongs to. */
export interface ChosenAction {
  readonly source: string;
  readonly action: DataObject;
}

type Rule = Records['rules'];
type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & { readonly source: string };

/** The rule with the lowest priority number that a request matches. */
export function matchingRule(
  rules: Readonly<Record<string, Rule>>,
  listener: string,
  request: Asked,
): [string, Rule] | undefined {
  return Object.entries(rules)
    .filter(([, rule]) => rule.listener === listener)
    .sort(([, one], [, other]) => one.priority - other.priority)
    .find(([, rule]) => rule.conditions.every((condition) => holds(condition, request)));
}

/** "Condition types for listener rules" in the Application Load Balancers guide. A condition holds for one of its values. */
function holds(condition: DataObject, { method = 'GET', url = '/', headers, source }: Asked): boolean {
  const parsed = new URL(url, 'http://load-balancer');
  const values = (config: string): string[] => texts(entry(condition[config], 'Values') ?? condition.Values);
  switch (condition.Field) {
    case 'path-pattern':
      return values('PathPatternConfig').some((pattern) => matches(pattern, parsed.pathname));
    case 'host-header': {
      const host = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
      return values('HostHeaderConfig').some((pattern) => matches(pattern.toLowerCase(), host));
    }
    case 'http-header': {
      const name = String(entry(condition.HttpHeaderConfig, 'HttpHeaderName') ?? '').toLowerCase();
      const value = String(headers[name] ?? '').toLowerCase();
      return values('HttpHeaderConfig').some((pattern) => matches(pattern.toLowerCase(), value));
    }
    case 'http-request-method':
      return values('HttpRequestMethodConfig').includes(method);
    case 'query-string':
      return objects(entry(condition.QueryStringConfig, 'Values')).some(({ Key, Value }) =>
        [...parsed.searchParams].some(
          ([key, value]) => (Key === undefined || matches(String(Key), key)) && matches(String(Value), value),
        ),
      );
    case 'source-ip':
      return values('SourceIpConfig').some((range) => range === '0.0.0.0/0' || range === `${source}/32`);
    default:
      return false;
  }
}

function texts(list: Data | undefined): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
