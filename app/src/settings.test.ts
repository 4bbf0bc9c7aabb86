import { readSettings } from './settings';

describe('the settings', () => {
  it('default to the embedded store on port 8000', () => {
    expect(readSettings({})).toMatchObject({
      port: 8000,
      metricsPort: undefined,
      store: { kind: 'embedded', dataDir: 'data' },
      trustedProxies: 0,
    });
  });

  it('accept what the stacks set', () => {
    const settings = readSettings({
      PORT: '9000',
      METRICS_PORT: '9464',
      TABLE_NAME: 'comments-testing',
      COMMENTS_ENDPOINT: 'http://127.0.0.1:4567',
      TRUSTED_PROXIES: '1',
      LOG_LEVEL: 'warn',
      VERSION: '1.2.3',
      COMMIT: 'abc1234',
      BUILT_AT: '2026-01-02T03:04:05Z',
      RESPONSIBLE: 'the comments team',
      STATUS: 'released',
    });
    expect(settings).toMatchObject({
      port: 9000,
      metricsPort: 9464,
      store: { kind: 'dynamodb', tableName: 'comments-testing', endpoint: 'http://127.0.0.1:4567' },
      trustedProxies: 1,
      logLevel: 'warn',
      build: {
        component: 'comentarios-app',
        version: '1.2.3',
        commit: 'abc1234',
        responsible: 'the comments team',
        date: '2026-01-02T03:04:05Z',
        status: 'released',
      },
    });
  });

  it('accept networks as trusted proxies', () => {
    expect(readSettings({ TRUSTED_PROXIES: '10.0.0.0/16, fd00::/8' }).trustedProxies).toEqual([
      '10.0.0.0/16',
      'fd00::/8',
    ]);
  });

  it('accept origins for CORS', () => {
    expect(readSettings({}).corsOrigins).toEqual([]);
    expect(readSettings({ CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
    expect(readSettings({ CORS_ORIGINS: 'https://a.example, http://localhost:3000' }).corsOrigins).toEqual([
      'https://a.example',
      'http://localhost:3000',
    ]);
  });

  it('mask e-mail addresses in production by default', () => {
    expect(readSettings({}).emailExposure).toBe('full');
    expect(readSettings({ NODE_ENV: 'production' }).emailExposure).toBe('masked');
    expect(readSettings({ NODE_ENV: 'production', EMAIL_EXPOSURE: 'full' }).emailExposure).toBe('full');
    expect(readSettings({ EMAIL_EXPOSURE: 'hash' }).emailExposure).toBe('hash');
  });

  it('treat an empty value as unset', () => {
    expect(readSettings({ PORT: '', TABLE_NAME: '', COMMENTS_ENDPOINT: '', TRUSTED_PROXIES: '' })).toEqual(
      readSettings({}),
    );
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['METRICS_PORT', 'x'],
    ['RATE_LIMIT', '-1'],
    ['LAME_DUCK_SECONDS', '21'],
    ['COMMENTS_ENDPOINT', 'localhost:4567'],
    ['TRUSTED_PROXIES', 'everybody'],
    ['CORS_ORIGINS', 'example.com'],
    ['CORS_ORIGINS', 'https://example.com/'],
    ['EMAIL_EXPOSURE', 'some'],
    ['LOG_LEVEL', 'loud'],
  ])('reject an invalid value and name it: %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} is "${value}": it must be `));
  });
});
