import { generateKeyPairSync, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly certificate: string;
}

const TEN_YEARS = 10 * 365 * 24 * 3600 * 1000;

/**
 * A certificate for loopback that signs itself, so that it is its own certificate authority. Node has no function for it: this
 * writes the few fields of RFC 5280 that TLS needs, in DER.
 */
export function selfSigned(commonName: string, now = Date.now()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(oid('2.5.4.3'), utf8(commonName))));
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'));
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    sequence(time(now - 60_000), time(now + TEN_YEARS)),
    name,
    publicKeyInfo(publicKey),
    explicit(3, sequence(...EXTENSIONS())),
  );
  const signature = sign('sha256', body, privateKey);
  const der = sequence(body, algorithm, bits(signature));
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    certificate: new X509Certificate(der).toString(),
  };
}

/** Basic constraints, key usage, extended key usage (server) and the addresses of loopback. */
const EXTENSIONS = (): Buffer[] => [
  extension('2.5.29.19', true, sequence(value(1, Buffer.from([0xff])))),
  // digitalSignature and keyCertSign.
  extension('2.5.29.15', true, value(3, Buffer.from([2, 0x84]))),
  extension('2.5.29.37', false, sequence(oid('1.3.6.1.5.5.7.3.1'))),
  extension(
    '2.5.29.17',
    false,
    sequence(value(0x82, Buffer.from('localhost')), value(0x87, Buffer.from([127, 0, 0, 1]))),
  ),
];

function extension(id: string, critical: boolean, content: Buffer): Buffer {
  return sequence(oid(id), ...(critical ? [value(1, Buffer.from([0xff]))] : []), value(4, content));
}

function publicKeyInfo(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

/** A tag, a length and the content: X.690. */
function value(tag: number, content: Buffer): Buffer {
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | bytes.length]), bytes, content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => value(0x30, Buffer.concat(parts));
const set = (...parts: readonly Buffer[]): Buffer => value(0x31, Buffer.concat(parts));
const explicit = (tag: number, content: Buffer): Buffer => value(0xa0 | tag, content);
const integer = (bytes: Buffer): Buffer => value(2, bytes);
const utf8 = (text: string): Buffer => value(0x0c, Buffer.from(text));
const bits = (bytes: Buffer): Buffer => value(3, Buffer.concat([Buffer.from([0]), bytes]));

/** GeneralizedTime for all years: RFC 5280 wants UTCTime until 2049, and so do Go and OpenSSL. */
function time(at: number): Buffer {
  const text = new Date(at).toISOString().replace(/[-:T]|\.\d+/g, '');
  return Number(text.slice(0, 4)) < 2050
    ? value(0x17, Buffer.from(text.slice(2)))
    : value(0x18, Buffer.from(text));
}

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return value(6, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(number: number): number[] {
  const last = number & 0x7f;
  return [...upper(number >> 7), last];
  function upper(left: number): number[] {
    return left === 0 ? [] : [...upper(left >> 7), (left & 0x7f) | 0x80];
  }
}
