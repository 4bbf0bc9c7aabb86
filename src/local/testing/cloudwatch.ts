import { cbor } from '@smithy/core/cbor';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AlarmState } from '../alarms/alarm-record';
import { clientConfig, type Reachable } from './endpoint';

export type Protocol = 'query' | 'json' | 'cbor';
const SERVICE = 'GraniteServiceVersion20100801';

export interface CloudWatchAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Decoded, or XML. */
  readonly body: unknown;
}

/** For tests: calls CloudWatch as the AWS CLI and the SDKs do, in one of its protocols. */
export async function callCloudWatch(
  endpoint: Reachable,
  operation: string,
  fields: object,
  protocol: Protocol = 'cbor',
): Promise<CloudWatchAnswer> {
  const { path, headers, body } = requestOf(operation, fields, protocol);
  const { hostname, port } = new URL(endpoint.url);
  const { region, credentials } = clientConfig(endpoint);
  const signer = new SignatureV4({ service: 'monitoring', region, credentials, sha256: Sha256 });
  const signed = await signer.sign({
    method: 'POST',
    protocol: 'http:',
    hostname,
    port: Number(port),
    path,
    headers: { ...headers, host: `${hostname}:${port}` },
    body,
  });
  const answer = await fetch(`${endpoint.url}${path}`, { method: 'POST', headers: signed.headers, body });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, body: decoded(bytes, protocol) };
}

export async function putAlarm(endpoint: Reachable, AlarmName: string): Promise<void> {
  await callCloudWatch(endpoint, 'PutMetricAlarm', { AlarmName, EvaluationPeriods: 1, Period: 60 });
}

export async function setAlarm(
  endpoint: Reachable,
  AlarmName: string,
  StateValue: AlarmState,
): Promise<void> {
  const { status } = await callCloudWatch(endpoint, 'SetAlarmState', {
    AlarmName,
    StateValue,
    StateReason: 'a test',
  });
  if (status !== 200) throw new RangeError(`there is no alarm ${AlarmName}`);
}

function requestOf(operation: string, fields: object, protocol: Protocol) {
  if (protocol === 'cbor')
    return {
      path: `/service/${SERVICE}/operation/${operation}`,
      headers: { 'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor' },
      body: Buffer.from(cbor.serialize(fields)),
    };
  if (protocol === 'json')
    return {
      path: '/',
      headers: { 'x-amz-target': `${SERVICE}.${operation}`, 'content-type': 'application/x-amz-json-1.0' },
      body: JSON.stringify(fields),
    };
  return {
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Action: operation, Version: '2010-08-01', ...fields }).toString(),
  };
}

function decoded(bytes: Uint8Array<ArrayBuffer>, protocol: Protocol): unknown {
  if (protocol === 'cbor') return cbor.deserialize(bytes);
  const text = Buffer.from(bytes).toString('utf8');
  return protocol === 'json' ? JSON.parse(text) : text;
}
