import { type Data, type DataObject, entry } from '../../document/data';
import { objects } from '../ecs/definition';

/** A header of a response headers policy. */
export interface PolicyHeader {
  readonly name: string;
  readonly value: string;
  /** Whether it replaces that of the origin. */
  readonly overrides: boolean;
}

/** "Understand response headers policies", Amazon CloudFront Developer Guide. Headers for CORS are not added. */
export function headersOf({ ResponseHeadersPolicyConfig: config }: DataObject): PolicyHeader[] {
  const security = entry(config, 'SecurityHeadersConfig');
  const headers: PolicyHeader[] = [];
  const add = (name: string, section: string, value: (settings: Data) => string): void => {
    const settings = entry(security, section);
    if (settings !== undefined)
      headers.push({ name, value: value(settings), overrides: overrides(settings) });
  };
  add('content-security-policy', 'ContentSecurityPolicy', (each) =>
    String(entry(each, 'ContentSecurityPolicy')),
  );
  add('x-content-type-options', 'ContentTypeOptions', () => 'nosniff');
  add('x-frame-options', 'FrameOptions', (each) => String(entry(each, 'FrameOption')));
  add('referrer-policy', 'ReferrerPolicy', (each) => String(entry(each, 'ReferrerPolicy')));
  add('strict-transport-security', 'StrictTransportSecurity', (each) =>
    [
      `max-age=${String(entry(each, 'AccessControlMaxAgeSec'))}`,
      ...(isTrue(each, 'IncludeSubdomains') ? ['includeSubDomains'] : []),
      ...(isTrue(each, 'Preload') ? ['preload'] : []),
    ].join('; '),
  );
  const custom = objects(entry(entry(config, 'CustomHeadersConfig'), 'Items')).map((each) => ({
    name: String(each.Header).toLowerCase(),
    value: String(each.Value),
    overrides: overrides(each),
  }));
  return [...headers, ...custom];
}

export function withPolicy(
  headers: Readonly<Record<string, string>>,
  policy: readonly PolicyHeader[],
): Record<string, string> {
  const all: Record<string, string> = { ...headers };
  for (const { name, value, overrides: replaces } of policy)
    if (replaces || all[name] === undefined) all[name] = value;
  return all;
}

function overrides(settings: Data): boolean {
  return isTrue(settings, 'Override');
}

function isTrue(settings: Data, name: string): boolean {
  return String(entry(settings, name)) === 'true';
}
