import { join } from 'node:path';
import { consolePages } from '../console';
import type { Fault } from '../local/faults/faults';
import { FaultError, readFaults } from '../local/faults/read-faults';
import { DEFAULT_PORT, writeClientFiles } from '../local/index';
import type { PaceName } from '../local/pace/pace';
import { FolderInUse } from '../local/state/lock';
import {
  DISTRIBUTION_PORT,
  LOAD_BALANCER_PORT,
  type RehearsalEndpoint,
  type RehearsalOptions,
  startRehearsal,
} from '../rehearsal';
import { PortTaken } from '../rehearsal/free-port';
import { ImagesError, readImages } from '../rehearsal/read-images';
import { projectFolder } from '../spec/project-folder';
import { announce, running, stopEndpoint, withdraw } from './background';
import { type Command, type CommandResult, exitCodes, UsageError } from './command';
import { deploymentsLocally } from './deployments-locally';
import { rehearsalHome } from './environments';
import { explainLocally } from './explain-locally';
import { parseOptions } from './options';

const usage = `usage: stacks local [--port ${DEFAULT_PORT}] [--state .local] [--pace instant|real|N] [--fault JSON] [--stop]

A CloudFormation endpoint on this machine, with as much of S3 and STS as packaging needs. It listens on the
loopback interface only and keeps its state in a folder. Clients find it by AWS_ENDPOINT_URL. Tables, load
balancers and services with images in rehearsal.json run behind it. All other resources are only recorded.

  --port    0 for any free port
  --pace    instant; real, as slow as AWS; or a number: that many times faster than AWS
  --fault   inject a fault: {"kind":"resource","logicalId":"Vpc"}, {"kind":"throttle","times":3}, ...
  --stop    stop the endpoint of the state folder and all its tasks; the state is kept

exit codes: 0 stopped, 2 could not run`;

export const local: Command = {
  summary: 'run a local CloudFormation endpoint',
  usage,
  async run(args, project) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        state: { type: 'string', default: join(projectFolder, '.local') },
        pace: { type: 'string', default: 'instant' },
        fault: { type: 'string' },
        stop: { type: 'boolean', default: false },
        background: { type: 'boolean', default: false },
      },
    });
    if (values.stop) return stop(values.state);
    const endpoint: RehearsalEndpoint = await start(
      {
        port: portOf(values.port),
        stateFolder: values.state,
        pages: (inspection) =>
          consolePages(inspection, {
            explain: explainLocally(project, () => endpoint),
            deployments: deploymentsLocally(project, () => endpoint),
          }),
        pace: paceOf(values.pace),
        images: imagesOf(join(projectFolder, 'rehearsal.json')),
        project: projectFolder,
        loadBalancerPort: LOAD_BALANCER_PORT,
        distributionPort: DISTRIBUTION_PORT,
        ...(values.fault !== undefined && { faults: faultsOf(values.fault) }),
      },
      values.background,
    );
    announce(values.state, { url: endpoint.url, pid: process.pid, background: values.background });
    const files = writeClientFiles(values.state, {
      url: endpoint.url,
      secret: endpoint.secret,
      ...rehearsalHome(project),
    });
    process.stdout.write(
      [
        `CloudFormation is at ${endpoint.url}. Its state is in ${values.state}. Press Ctrl-C to stop it.`,
        `Console: ${endpoint.consoleUrl}`,
        endpoint.isolation,
        'To use the AWS CLI or an SDK with it:',
        ...Object.entries(files).map(([name, file]) => `  export ${name}=${file}`),
        '',
      ].join('\n'),
    );
    const problem = await Promise.race([interrupted(), endpoint.broken]);
    await endpoint.close();
    withdraw(values.state);
    if (problem)
      throw new UsageError(
        `${problem.message}: free some space, then restart it to resume running operations`,
      );
    return { exitCode: exitCodes.ok, output: '' };
  },
};

/** @param anyPort whether to use another port if the first is in use */
async function start(options: RehearsalOptions, anyPort: boolean): Promise<RehearsalEndpoint> {
  try {
    return await startRehearsal(options);
  } catch (error) {
    if (error instanceof FolderInUse || error instanceof PortTaken) throw new UsageError(error.message);
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    if (error.syscall !== 'listen')
      throw new UsageError(`the state folder ${options.stateFolder} cannot be used: ${error.message}`);
    if (error.code !== 'EADDRINUSE') throw error;
    if (anyPort) return start({ ...options, port: 0 }, false);
    throw new UsageError(
      `port ${options.port} is in use: stop the process that listens on it, or choose another with --port`,
    );
  }
}

async function stop(state: string): Promise<CommandResult> {
  const endpoint = await running(state);
  if (endpoint) await stopEndpoint(state, endpoint);
  const output = endpoint
    ? `stopped the local endpoint; its state is kept in ${state}, and \`make deploy\` restarts it`
    : `no local endpoint is running on ${state}`;
  return { exitCode: exitCodes.ok, output };
}

function imagesOf(file: string): RehearsalOptions['images'] {
  try {
    return readImages(file);
  } catch (error) {
    throw error instanceof ImagesError ? new UsageError(error.message) : error;
  }
}

function faultsOf(text: string): Fault[] {
  try {
    return readFaults(text);
  } catch (error) {
    throw error instanceof FaultError ? new UsageError(error.message) : error;
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port must be a number up to 65535, not ${JSON.stringify(text)}`);
}

function paceOf(text: string): PaceName {
  if (text === 'instant' || text === 'real') return text;
  const factor = Number(text);
  if (factor > 0) return factor;
  throw new UsageError(`--pace must be instant, real or a number above 0, not ${JSON.stringify(text)}`);
}

function interrupted(): Promise<undefined> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve(undefined));
    process.once('SIGTERM', () => resolve(undefined));
  });
}
