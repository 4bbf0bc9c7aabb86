import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { isPasswordOf, parseVerifier, ScramExchange, unknownVerifier, type Verifier } from './scram';

// The example of RFC 7677.
const SALT = 'W22ZaJ0SNY7soEsUEjb6gQ==';
const FIRST = 'n,,n=user,r=rOprNGfwEbeRWgbNEkqO';
const SERVER_NONCE = '%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0';
const NONCE = `rOprNGfwEbeRWgbNEkqO${SERVER_NONCE}`;
const LAST = `c=biws,r=${NONCE},p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=`;
const SIGNATURE = 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=';

function verifierOf(password: string): Verifier {
  const salted = pbkdf2Sync(password, Buffer.from(SALT, 'base64'), 4096, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  const parsed = parseVerifier(
    `SCRAM-SHA-256$4096:${SALT}$${stored}:${key('Server Key').toString('base64')}`,
  );
  if (!parsed) throw new Error('not parsed');
  return parsed;
}

function exchange(verifier: Verifier, last: string, first = FIRST): string | undefined {
  const server = new ScramExchange(verifier, SERVER_NONCE);
  return server.challenge(first) && server.verify(last);
}

test('the example of RFC 7677', () => {
  const server = new ScramExchange(verifierOf('pencil'), SERVER_NONCE);
  expect(server.challenge(FIRST)).toBe(`r=${NONCE},s=${SALT},i=4096`);
  expect(server.verify(LAST)).toBe(SIGNATURE);
});

test('other passwords, unknown users, and nonces or channel bindings of another exchange are refused', () => {
  expect(exchange(verifierOf('pen'), LAST)).toBeUndefined();
  expect(exchange(unknownVerifier(), LAST)).toBeUndefined();
  expect(exchange(verifierOf('pencil'), LAST.replace(SERVER_NONCE, 'another'))).toBeUndefined();
  expect(exchange(verifierOf('pencil'), LAST.replace('biws', 'eSws'))).toBeUndefined();
  expect(exchange(verifierOf('pencil'), LAST, FIRST.replace('n,,', 'p=tls-unique,,'))).toBeUndefined();
  expect(exchange(verifierOf('pencil'), 'c=biws')).toBeUndefined();
  expect(new ScramExchange(verifierOf('pencil')).verify(LAST)).toBeUndefined();
});

test('a password is compared with its verifier', () => {
  expect(isPasswordOf(verifierOf('pencil'), 'pencil')).toBe(true);
  expect(isPasswordOf(verifierOf('pencil'), 'pen')).toBe(false);
  expect(parseVerifier('md5abc')).toBeUndefined();
});
