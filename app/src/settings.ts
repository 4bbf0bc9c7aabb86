import { type AdmissionRules, policies } from './comments/admission';
import { type EmailExposure, emailExposures } from './comments/email-exposure';
import { address, type Environment, needed, oneOf, safeAddress, wholeNumber } from './environment';
import { type OidcSettings, readOidcSettings } from './sign-in/oidc-settings';
import type { StoreSettings } from './store/open-store';
import { readStoreSettings } from './store/store-settings';
import type { WebhookSettings } from './webhook/webhook';

/** The settings, read from the environment once at the start. A wrong value stops the service before it listens. */

export interface BuildFacts {
  component: string;
  version: string;
  commit: string;
  responsible: string;
  date: string;
  status: string;
}

export interface Settings {
  port: number;
  host: string;
  /** Absent: no metrics are served. */
  metricsPort: number | undefined;
  store: StoreSettings;
  /** The number of proxies in front of the service, or their networks. */
  trustedProxies: number | string[];
  /** How lists show the addresses of authors. */
  emailExposure: EmailExposure;
  logLevel: string;
  /** Origins whose pages may call the API; `*` for all. */
  corsOrigins: string[];
  /** Requests that one client may make in ten seconds; 0 for any number. */
  rateLimit: number;
  /** Requests of one client in flight at one time; 0 for any number. */
  maxInFlightPerClient: number;
  /** Requests that are served at one time, above which new ones are refused. */
  maxInFlight: number;
  /** How long the service accepts requests after SIGTERM, at least. */
  lameDuckSeconds: number;
  /** What happens to new comments. */
  admission: AdmissionRules;
  /** Days after which the store deletes a comment; 0 for never. */
  retentionDays: number;
  /** Absent: moderators sign in, or there are none. */
  moderatorToken: string | undefined;
  /** Absent: nobody signs in. */
  oidc: OidcSettings | undefined;
  /** Absent: new comments are not reported. */
  webhook: WebhookSettings | undefined;
  /** The table of deployments, and the stack whose deployments are shown; absent: none are shown. */
  history: { tableName: string; stack: string; endpoint: string | undefined } | undefined;
  build: BuildFacts;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const anyNumber = 1_000_000;

export function readSettings(env: Environment): Settings {
  const isProduction = env.NODE_ENV === 'production';
  const endpoint = address(env, 'COMMENTS_ENDPOINT', 'http://127.0.0.1:4567');
  return {
    port: wholeNumber(env, 'PORT', 8000, 65_535),
    host: env.HOST || '0.0.0.0',
    metricsPort: env.METRICS_PORT ? wholeNumber(env, 'METRICS_PORT', 0, 65_535) : undefined,
    store: readStoreSettings(env, endpoint),
    trustedProxies: trustedProxies(env),
    // Addresses are personal data: the image masks them, a service on a developer's machine shows them.
    emailExposure: oneOf(env, 'EMAIL_EXPOSURE', emailExposures, isProduction ? 'masked' : 'full'),
    logLevel: oneOf(env, 'LOG_LEVEL', logLevels, 'info'),
    corsOrigins: corsOrigins(env),
    rateLimit: wholeNumber(env, 'RATE_LIMIT', 1_000, 1_000_000_000),
    maxInFlightPerClient: wholeNumber(env, 'MAX_IN_FLIGHT_PER_CLIENT', 100, 1_000_000),
    maxInFlight: wholeNumber(env, 'MAX_IN_FLIGHT', 2_000, 1_000_000),
    lameDuckSeconds: wholeNumber(env, 'LAME_DUCK_SECONDS', 3, 20),
    admission: {
      defaultPolicy: oneOf(env, 'DEFAULT_POLICY', policies, 'open'),
      maxLinks: wholeNumber(env, 'MAX_LINKS', anyNumber, anyNumber),
      perContent: wholeNumber(env, 'COMMENTS_PER_CONTENT', 0, anyNumber),
      perAddress: wholeNumber(env, 'COMMENTS_PER_ADDRESS', 0, anyNumber),
    },
    retentionDays: wholeNumber(env, 'RETENTION_DAYS', 0, 36_500),
    moderatorToken: moderatorToken(env),
    oidc: readOidcSettings(env),
    webhook: webhook(env),
    history: history(env, isProduction, endpoint),
    build: {
      component: 'comentarios-app',
      version: env.VERSION || 'unversioned',
      commit: env.COMMIT || 'unknown',
      responsible: env.RESPONSIBLE || 'unknown',
      date: env.BUILT_AT || 'unknown',
      status: env.STATUS || 'development',
    },
  };
}

function history(env: Environment, isProduction: boolean, endpoint: string | undefined): Settings['history'] {
  const shown = oneOf(env, 'DEPLOYMENTS', ['public', 'off'], isProduction ? 'off' : 'public');
  if (!env.HISTORY_TABLE || shown === 'off') return undefined;
  return { tableName: env.HISTORY_TABLE, stack: needed(env, 'HISTORY_STACK', 'HISTORY_TABLE'), endpoint };
}

function trustedProxies(env: Environment): number | string[] {
  const text = (env.TRUSTED_PROXIES || '0').trim();
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const networks = text.split(',').map((network) => network.trim());
  const wrong = networks.find((network) => !/^[\da-fA-F.:]+(\/\d{1,3})?$/.test(network));
  if (wrong === undefined) return networks;
  throw new Error(
    `TRUSTED_PROXIES is "${text}": it must be a number of proxies, or networks such as 10.0.0.0/16,10.1.0.0/16`,
  );
}

function corsOrigins(env: Environment): string[] {
  const text = env.CORS_ORIGINS ?? '';
  const origins = text
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  if (origins.every((origin) => origin === '*' || isOrigin(origin))) return origins;
  throw new Error(`CORS_ORIGINS is "${text}": it must be *, or origins such as https://example.com`);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function moderatorToken(env: Environment): string | undefined {
  const token = env.MODERATOR_TOKEN || undefined;
  if (token !== undefined && token.length < 24) {
    throw new Error('MODERATOR_TOKEN is too short: it must have 24 characters or more');
  }
  return token;
}

function webhook(env: Environment): WebhookSettings | undefined {
  const url = safeAddress(env, 'WEBHOOK_URL', 'https://example.com/comments');
  if (url === undefined) return undefined;
  const secret = needed(env, 'WEBHOOK_SECRET', 'WEBHOOK_URL');
  // https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
  if (/^(whsec_)?[A-Za-z\d+/]{32,}={0,2}$/.test(secret)) return { url, secret };
  throw new Error(
    'WEBHOOK_SECRET is not valid: it must be 24 or more random bytes in Base64, such as openssl rand -base64 32 prints',
  );
}
