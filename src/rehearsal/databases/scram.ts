import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';

/** What PostgreSQL stores of a password: https://www.postgresql.org/docs/current/catalog-pg-authid.html */
export interface Verifier {
  readonly iterations: number;
  readonly salt: Buffer;
  readonly storedKey: Buffer;
  readonly serverKey: Buffer;
}

const ITERATIONS = 4096;
const LENGTH = 32;

export function parseVerifier(stored: string): Verifier | undefined {
  const [, iterations, ...keys] = /^SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):(.+)$/.exec(stored) ?? [];
  const [salt, storedKey, serverKey] = keys.map((key) => Buffer.from(key, 'base64'));
  if (!salt || !storedKey || !serverKey) return undefined;
  return { iterations: Number(iterations), salt, storedKey, serverKey };
}

/** A verifier that no password passes, so that a client does not learn which users exist. */
export function unknownVerifier(): Verifier {
  return {
    iterations: ITERATIONS,
    salt: randomBytes(16),
    storedKey: randomBytes(LENGTH),
    serverKey: randomBytes(LENGTH),
  };
}

export function isPasswordOf({ iterations, salt, storedKey }: Verifier, password: string): boolean {
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, LENGTH, 'sha256');
  return equal(sha256(hmac(salted, 'Client Key')), storedKey);
}

/** The server of SCRAM-SHA-256 without channel binding (RFC 5802): the password itself is never sent. */
export class ScramExchange {
  private expected: { readonly binding: string; readonly nonce: string; readonly start: string } | undefined;

  constructor(
    private readonly verifier: Verifier,
    private readonly nonce = randomBytes(18).toString('base64'),
  ) {}

  /** The challenge for the client's first message; `undefined` if that is malformed. */
  challenge(first: string): string | undefined {
    const [, header = '', bare = '', clientNonce] = /^([ny],[^,]*,)(n=[^,]*,r=([^,]+).*)$/.exec(first) ?? [];
    if (clientNonce === undefined) return undefined;
    const { iterations, salt } = this.verifier;
    const nonce = `${clientNonce}${this.nonce}`;
    const challenge = `r=${nonce},s=${salt.toString('base64')},i=${iterations}`;
    this.expected = { binding: Buffer.from(header).toString('base64'), nonce, start: `${bare},${challenge}` };
    return challenge;
  }

  /** The server's signature for the client's last message; `undefined` if that does not prove the password. */
  verify(last: string): string | undefined {
    const [, unproven, binding, nonce, proof] = /^(c=([^,]*),r=([^,]*)),p=([^,]*)$/.exec(last) ?? [];
    const { expected, verifier } = this;
    if (!expected || proof === undefined || binding !== expected.binding || nonce !== expected.nonce)
      return undefined;
    const exchanged = `${expected.start},${unproven}`;
    const signature = hmac(verifier.storedKey, exchanged);
    const proofBytes = Buffer.from(proof, 'base64');
    if (proofBytes.length !== LENGTH) return undefined;
    const clientKey = Buffer.from(proofBytes.map((byte, index) => byte ^ (signature[index] ?? 0)));
    if (!equal(sha256(clientKey), verifier.storedKey)) return undefined;
    return `v=${hmac(verifier.serverKey, exchanged).toString('base64')}`;
  }
}

function hmac(key: Buffer, message: string): Buffer {
  return createHmac('sha256', key).update(message).digest();
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function equal(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
