import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { running } from '../../src/cli/background';
import { connect } from '../../src/deploy/aws/connection';
import { findStack } from '../../src/deploy/stack/stack';
import { readSecret } from '../../src/local';
import { fargate } from '../../templates/systems/fargate';
import { databaseIn, servicesAt, setUser } from './database-user';

const STATE = join(__dirname, '..', '..', '.local');

/** Creates the user of the service in the database of an environment, or gives it the password in its secret. */
async function main(): Promise<string> {
  const { values } = parseArgs({
    options: { env: { type: 'string', default: 'local' }, rotate: { type: 'boolean', default: false } },
  });
  const { env, rotate } = values;
  const [stack] = fargate.environments.find(({ name }) => name === env)?.stacks ?? [];
  if (!stack) {
    const known = fargate.environments.map(({ name }) => name).join(', ');
    throw new Refused(`the system fargate has no environment ${env}: use one of ${known}`);
  }
  const { stackName, region, account } = stack;
  const deploy = (parameters: string): string =>
    `make deploy SYSTEM=fargate${env === 'local' ? '' : ` ENV=${env}`} PARAMETERS='${parameters}'`;
  const local = env === 'local' ? await running(STATE) : undefined;
  if (env === 'local' && !local)
    throw new Refused(`the local endpoint is not running: run \`${deploy('DatabaseEnabled=true')}\` first`);
  const destination = {
    region,
    ...(local && { endpoint: local.url, account, secret: readSecret(STATE) }),
  };
  const connection = connect(destination);
  const outputs = (await findStack(connection, stackName))?.outputs ?? [];
  const database = databaseIn(outputs);
  if (!database)
    throw new Refused(
      `${stackName} has no database: run \`${deploy('DatabaseEnabled=true DatabaseInUse=false')}\` first`,
    );
  const { user, created } = await setUser(servicesAt(destination), database, rotate);
  if (!rotate)
    return created
      ? `created the user ${user} in the database of ${stackName}\nnext: \`${deploy('DatabaseEnabled=true')}\` lets the service use the database`
      : `set the password of the user ${user} in the database of ${stackName}`;
  await connection.ecs.send(
    new UpdateServiceCommand({ cluster: stackName, service: stackName, forceNewDeployment: true }),
  );
  return `rotated the password of the user ${user} in the database of ${stackName}; the service starts new tasks, which read it`;
}

/** A mistake of the user. */
class Refused extends Error {}

main().then(
  (done) => process.stdout.write(`${done}\n`),
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`database-user: ${message}\n`);
    process.exitCode = error instanceof Refused ? 2 : 1;
  },
);
