import { type EmailExposure, emailExposures } from './comments/email-exposure';

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
  /** Absent: the embedded store in `dataDir`. */
  tableName: string | undefined;
  endpoint: string | undefined;
  dataDir: string;
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
  build: BuildFacts;
}

type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

export function readSettings(env: Environment): Settings {
  return {
    port: wholeNumber(env, 'PORT', 8000, 65_535),
    host: env.HOST || '0.0.0.0',
    metricsPort: env.METRICS_PORT ? wholeNumber(env, 'METRICS_PORT', 0, 65_535) : undefined,
    tableName: env.TABLE_NAME || undefined,
    endpoint: endpoint(env),
    dataDir: env.DATA_DIR || 'data',
    trustedProxies: trustedProxies(env),
    emailExposure: emailExposure(env),
    logLevel: logLevel(env),
    corsOrigins: corsOrigins(env),
    rateLimit: wholeNumber(env, 'RATE_LIMIT', 1_000, 1_000_000_000),
    maxInFlightPerClient: wholeNumber(env, 'MAX_IN_FLIGHT_PER_CLIENT', 100, 1_000_000),
    maxInFlight: wholeNumber(env, 'MAX_IN_FLIGHT', 2_000, 1_000_000),
    lameDuckSeconds: wholeNumber(env, 'LAME_DUCK_SECONDS', 3, 20),
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

function wholeNumber(env: Environment, name: string, otherwise: number, most: number): number {
  const text = env[name] || String(otherwise);
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Error(`${name} is "${text}": it must be a whole number from 0 to ${most}`);
}

function endpoint(env: Environment): string | undefined {
  const text = env.COMMENTS_ENDPOINT;
  if (!text) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new Error(`COMMENTS_ENDPOINT is "${text}": it must be an address such as http://127.0.0.1:4567`);
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

/** Addresses are personal data: the image masks them, a service on a developer's machine shows them. */
function emailExposure(env: Environment): EmailExposure {
  const text = env.EMAIL_EXPOSURE || (env.NODE_ENV === 'production' ? 'masked' : 'full');
  const exposure = emailExposures.find((one) => one === text);
  if (exposure !== undefined) return exposure;
  throw new Error(`EMAIL_EXPOSURE is "${text}": it must be one of ${emailExposures.join(', ')}`);
}

function logLevel(env: Environment): string {
  const level = env.LOG_LEVEL || 'info';
  if (logLevels.includes(level)) return level;
  throw new Error(`LOG_LEVEL is "${level}": it must be one of ${logLevels.join(', ')}`);
}
