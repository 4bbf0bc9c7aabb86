import { type DataObject, entry } from '../../document/data';
import { objects } from '../ecs/definition';
import { matches } from '../wildcard';

/** A distribution's configuration, as far as the rehearsal follows it. */
export interface Config {
  readonly enabled: boolean;
  readonly aliases: readonly string[];
  readonly rootObject: string;
  readonly origins: Readonly<Record<string, Origin>>;
  /** In the order in which they are tried. The default one matches every path. */
  readonly behaviors: readonly Behavior[];
  readonly errors: Readonly<Record<number, ErrorResponse>>;
}

export interface Origin {
  readonly domain: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for an origin that is not a bucket with origin access control. */
  readonly accessControl?: string;
  readonly vpcOrigin?: string;
}

export interface Behavior {
  readonly pattern: string;
  readonly origin: string;
  readonly methods: readonly string[];
  readonly compress: boolean;
  readonly cachePolicy: string;
  readonly headersPolicy?: string;
}

export interface ErrorResponse {
  readonly page?: string;
  readonly status: number;
  readonly seconds: number;
}

/** Defaults: "DistributionConfig" and "Values that you specify", Amazon CloudFront Developer Guide. */
const METHODS = ['GET', 'HEAD'];
const ERROR_SECONDS = 10;

export function configOf(properties: DataObject): Config {
  const config = properties.DistributionConfig ?? {};
  const behaviors = objects(entry(config, 'CacheBehaviors')).map((each) =>
    behaviorOf(each, String(each.PathPattern ?? '')),
  );
  const [main] = objects([entry(config, 'DefaultCacheBehavior') ?? {}]);
  return {
    enabled: String(entry(config, 'Enabled') ?? true) === 'true',
    aliases: texts(entry(config, 'Aliases')),
    rootObject: String(entry(config, 'DefaultRootObject') ?? ''),
    origins: Object.fromEntries(
      objects(entry(config, 'Origins')).map((each) => [String(each.Id), originOf(each)]),
    ),
    behaviors: [...behaviors, behaviorOf(main ?? {}, '*')],
    errors: Object.fromEntries(
      objects(entry(config, 'CustomErrorResponses')).map((each) => [Number(each.ErrorCode), errorOf(each)]),
    ),
  };
}

/** The first behavior whose pattern matches. A pattern may begin with a slash or not. */
export function behaviorFor({ behaviors }: Pick<Config, 'behaviors'>, path: string): Behavior | undefined {
  return behaviors.find(({ pattern }) => pattern === '*' || matches(pattern.replace(/^(?!\/)/, '/'), path));
}

function originOf(origin: DataObject): Origin {
  const { OriginAccessControlId: control } = origin;
  const vpcOrigin = entry(origin.VpcOriginConfig, 'VpcOriginId');
  return {
    domain: String(origin.DomainName),
    path: String(origin.OriginPath ?? ''),
    headers: Object.fromEntries(
      objects(origin.OriginCustomHeaders).map(({ HeaderName, HeaderValue }) => [
        String(HeaderName).toLowerCase(),
        String(HeaderValue),
      ]),
    ),
    ...(typeof control === 'string' && control !== '' && { accessControl: control }),
    ...(vpcOrigin !== undefined && { vpcOrigin: String(vpcOrigin) }),
  };
}

function behaviorOf(behavior: DataObject, pattern: string): Behavior {
  const methods = texts(behavior.AllowedMethods);
  const { ResponseHeadersPolicyId: headersPolicy } = behavior;
  return {
    pattern,
    origin: String(behavior.TargetOriginId),
    methods: methods.length > 0 ? methods : METHODS,
    compress: String(behavior.Compress) === 'true',
    cachePolicy: String(behavior.CachePolicyId ?? ''),
    ...(headersPolicy !== undefined && { headersPolicy: String(headersPolicy) }),
  };
}

function errorOf({
  ErrorCode,
  ResponseCode,
  ResponsePagePath,
  ErrorCachingMinTTL,
}: DataObject): ErrorResponse {
  return {
    status: Number(ResponseCode ?? ErrorCode),
    seconds: Number(ErrorCachingMinTTL ?? ERROR_SECONDS),
    ...(ResponsePagePath !== undefined && { page: String(ResponsePagePath) }),
  };
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
