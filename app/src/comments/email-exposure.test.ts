import { exposedEmail } from './email-exposure';

describe('an e-mail address in a list', () => {
  it('is shown in full', () => {
    expect(exposedEmail('Alice@example.com', 'full')).toBe('Alice@example.com');
  });

  it.each([
    ['alice@example.com', 'a***@example.com'],
    ['a@example.com', 'a***@example.com'],
    ['alice.b+c@mail.example.com', 'a***@mail.example.com'],
  ])('is masked: %s', (email, masked) => {
    expect(exposedEmail(email, 'masked')).toBe(masked);
  });

  it('is a hash that does not depend on upper and lower case', () => {
    const hash = exposedEmail('alice@example.com', 'hash');
    expect(hash).toBe('ff8d9819fc0e12bf0d24892e45987e249a28dce836a85cad60e28eaaa8c6d976');
    expect(exposedEmail('Alice@Example.com', 'hash')).toBe(hash);
  });
});
