import type { Data, DataObject } from '../../../document/data';
import { objectAt, textAt } from '../values';

/**
 * The bodies that kubectl sends in Protocol Buffers since 1.32, which are those of its typed clients. Field numbers are those of the
 * files generated.proto in kubernetes/api and kubernetes/apimachinery. Other kinds are refused.
 */
type FieldType = 'text' | 'flag' | 'number' | 'texts' | 'table' | Message;
interface Message {
  readonly [number: number]: readonly [name: string, type: FieldType];
}

const metadata: Message = {
  1: ['name', 'text'],
  2: ['generateName', 'text'],
  3: ['namespace', 'text'],
  5: ['uid', 'text'],
  6: ['resourceVersion', 'text'],
  11: ['labels', 'table'],
  12: ['annotations', 'table'],
};
const deleteOptions: Message = {
  1: ['gracePeriodSeconds', 'number'],
  2: ['preconditions', { 1: ['uid', 'text'], 2: ['resourceVersion', 'text'] }],
  4: ['propagationPolicy', 'text'],
  5: ['dryRun', 'texts'],
};
const resourceAttributes: Message = {
  1: ['namespace', 'text'],
  2: ['verb', 'text'],
  3: ['group', 'text'],
  4: ['version', 'text'],
  5: ['resource', 'text'],
  6: ['subresource', 'text'],
  7: ['name', 'text'],
};

const MESSAGES: Readonly<Record<string, Message>> = {
  ConfigMap: { 1: ['metadata', metadata], 2: ['data', 'table'], 4: ['immutable', 'flag'] },
  DeleteOptions: deleteOptions,
  Eviction: { 1: ['metadata', metadata], 2: ['deleteOptions', deleteOptions] },
  Namespace: { 1: ['metadata', metadata] },
  Scale: { 1: ['metadata', metadata], 2: ['spec', { 1: ['replicas', 'number'] }] },
  SelfSubjectAccessReview: {
    2: [
      'spec',
      {
        1: ['resourceAttributes', resourceAttributes],
        2: ['nonResourceAttributes', { 1: ['path', 'text'], 2: ['verb', 'text'] }],
      },
    ],
  },
  SelfSubjectReview: {},
  SelfSubjectRulesReview: { 2: ['spec', { 1: ['namespace', 'text'] }] },
  ServiceAccount: { 1: ['metadata', metadata] },
};

/** Unknown of kubernetes/apimachinery pkg/runtime/generated.proto, behind four bytes. */
const ENVELOPE: Message = { 1: ['typeMeta', { 1: ['apiVersion', 'text'], 2: ['kind', 'text'] }] };
const MAGIC = Buffer.from('k8s\0');
const RAW = 2;

export function isProtobuf(body: Buffer): boolean {
  return body.subarray(0, MAGIC.length).equals(MAGIC);
}

/** The object of a body; `undefined` if its kind is not known here. */
export function fromProtobuf(body: Buffer): DataObject | undefined {
  const envelope = body.subarray(MAGIC.length);
  const { typeMeta } = decode(envelope, ENVELOPE);
  const kind = textAt(objectAt({ typeMeta: typeMeta ?? {} }, 'typeMeta'), 'kind');
  const message = Object.hasOwn(MESSAGES, kind) ? MESSAGES[kind] : undefined;
  const raw = fields(envelope).find(({ number }) => number === RAW)?.bytes ?? Buffer.alloc(0);
  return message && { ...objectAt({ typeMeta: typeMeta ?? {} }, 'typeMeta'), ...decode(raw, message) };
}

interface Field {
  readonly number: number;
  readonly value: number;
  readonly bytes: Buffer;
}

function decode(bytes: Buffer, message: Message): DataObject {
  const object: DataObject = {};
  for (const { number, value, bytes: content } of fields(bytes)) {
    const [name, type] = message[number] ?? [];
    if (name === undefined || type === undefined) continue;
    const before = object[name];
    if (type === 'text') object[name] = content.toString('utf8');
    else if (type === 'number') object[name] = value;
    else if (type === 'flag') object[name] = value !== 0;
    else if (type === 'texts')
      object[name] = [...(Array.isArray(before) ? before : []), content.toString('utf8')];
    else if (type === 'table') object[name] = { ...objectAt(object, name), ...pairOf(content) };
    else object[name] = decode(content, type);
  }
  return object;
}

function pairOf(bytes: Buffer): Record<string, Data> {
  const { key = '', value = '' } = decode(bytes, { 1: ['key', 'text'], 2: ['value', 'text'] });
  return { [String(key)]: value };
}

/** The fields of a message: https://protobuf.dev/programming-guides/encoding */
function fields(bytes: Buffer): Field[] {
  const found: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; at < bytes.length; factor *= 128) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) break;
    }
    return value;
  };
  const take = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = varint();
    const kind = tag & 7;
    const value = kind === 0 || kind === 2 ? varint() : 0;
    const content = kind === 2 ? take(value) : kind === 1 ? take(8) : kind === 5 ? take(4) : Buffer.alloc(0);
    found.push({ number: Math.floor(tag / 8), value, bytes: content });
  }
  return found;
}
