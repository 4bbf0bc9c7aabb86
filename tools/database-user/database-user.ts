import { setTimeout as delay } from 'node:timers/promises';
import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import {
  GetRandomPasswordCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { Destination } from '../../src/deploy/aws/connection';

export interface DatabaseOutputs {
  readonly arn: string;
  readonly masterSecret: string;
  readonly userSecret: string;
}

export interface Services {
  readonly data: Pick<RDSDataClient, 'send'>;
  readonly secrets: Pick<SecretsManagerClient, 'send'>;
  sleep(milliseconds: number): Promise<unknown>;
}

/** The services of AWS, or of a local endpoint. */
export function servicesAt({ region, endpoint, account = 'local', secret = 'none' }: Destination): Services {
  const config = {
    region,
    ...(endpoint !== undefined && {
      endpoint,
      credentials: { accessKeyId: account, secretAccessKey: secret },
    }),
  };
  return { data: new RDSDataClient(config), secrets: new SecretsManagerClient(config), sleep: delay };
}

/** `undefined` if the stack has no database. */
export function databaseIn(outputs: readonly Output[]): DatabaseOutputs | undefined {
  const [arn, masterSecret, userSecret] = [
    'DatabaseArn',
    'DatabaseMasterSecretArn',
    'DatabaseUserSecretArn',
  ].map((name) => outputs.find((output) => output.name === name)?.value);
  if (arn === undefined || masterSecret === undefined || userSecret === undefined) return undefined;
  return { arn, masterSecret, userSecret };
}

interface Output {
  readonly name: string;
  readonly value: string;
}

const DATABASE = 'comments';
const PASSWORD_LENGTH = 40;
/** "Typically, resuming takes about 15 seconds": Aurora, Scaling to zero ACUs with automatic pause and resume. */
const RESUME_TRIES = 30;
const RESUME_WAIT = 2_000;

/**
 * Creates the user of the service in the database, or sets the password of the user that exists, from its secret.
 * @param rotate stores a new password in the secret first
 */
export async function setUser(
  services: Services,
  outputs: DatabaseOutputs,
  rotate: boolean,
): Promise<{ readonly user: string; readonly created: boolean }> {
  const { secrets } = services;
  const SecretId = outputs.userSecret;
  const { SecretString = '{}' } = await secrets.send(new GetSecretValueCommand({ SecretId }));
  const secret: { username: string; password: string } = JSON.parse(SecretString);
  if (rotate) {
    const { RandomPassword = '' } = await secrets.send(
      new GetRandomPasswordCommand({ PasswordLength: PASSWORD_LENGTH, ExcludePunctuation: true }),
    );
    secret.password = RandomPassword;
    await secrets.send(new PutSecretValueCommand({ SecretId, SecretString: JSON.stringify(secret) }));
  }
  const { username: user, password } = secret;
  const run = (sql: string) => execute(services, outputs, sql);
  const known = await run(`SELECT 1 FROM pg_roles WHERE rolname = ${literal(user)}`);
  const created = known.length === 0;
  await run(`${created ? 'CREATE' : 'ALTER'} ROLE ${user} LOGIN PASSWORD ${literal(password)}`);
  await run(`GRANT CREATE, USAGE ON SCHEMA public TO ${user}`);
  return { user, created };
}

/** Runs a statement as the master user. A paused database resumes meanwhile. */
async function execute({ data, sleep }: Services, outputs: DatabaseOutputs, sql: string): Promise<unknown[]> {
  const statement = new ExecuteStatementCommand({
    resourceArn: outputs.arn,
    secretArn: outputs.masterSecret,
    database: DATABASE,
    sql,
  });
  for (let tries = 1; ; tries += 1) {
    try {
      return (await data.send(statement)).records ?? [];
    } catch (error) {
      const resumes = error instanceof Error && error.name === 'DatabaseResumingException';
      if (!resumes || tries === RESUME_TRIES) throw error;
      await sleep(RESUME_WAIT);
    }
  }
}

function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
