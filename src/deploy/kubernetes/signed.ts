import type { SignatureV4 } from '@smithy/signature-v4';
import type { Connection } from '../aws/connection';

/** A request to AWS without a body. */
interface Call {
  readonly service: 'eks' | 'sts';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
}

export function serviceUrl({ endpoint, region }: Connection, service: Call['service']): string {
  if (endpoint !== undefined) return endpoint;
  return `https://${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}

function requestOf({ url, headers }: Call) {
  return {
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port !== '' && { port: Number(url.port) }),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { host: url.host, ...headers },
  };
}

function signer({ sts, region }: Connection, service: Call['service']): SignatureV4 {
  // Most deployments have no cluster.
  const { SignatureV4 }: typeof import('@smithy/signature-v4') = require('@smithy/signature-v4');
  const { credentials, sha256 } = sts.config;
  return new SignatureV4({ service, region, credentials, sha256, applyChecksum: false });
}

/** The headers of a signed request. */
export async function signed(connection: Connection, call: Call): Promise<Record<string, string>> {
  const { headers } = await signer(connection, call.service).sign(requestOf(call));
  return headers;
}

const VALID_SECONDS = 60;

/**
 * A bearer token of EKS: a presigned call of GetCallerIdentity that only this cluster accepts. See
 * kubernetes-sigs/aws-iam-authenticator, pkg/token/token.go.
 */
export async function bearerToken(connection: Connection, cluster: string): Promise<string> {
  const url = new URL(serviceUrl(connection, 'sts'));
  url.search = 'Action=GetCallerIdentity&Version=2011-06-15';
  const call = { service: 'sts', url, headers: { 'x-k8s-aws-id': cluster } } as const;
  const request = await signer(connection, 'sts').presign(requestOf(call), { expiresIn: VALID_SECONDS });
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, String(value));
  return `k8s-aws-v1.${Buffer.from(url.href).toString('base64url')}`;
}
