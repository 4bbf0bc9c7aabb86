import { join } from 'node:path';
import { consolePages } from '../console';
import type { Fault } from '../local/faults/faults';
import { FaultError, readFaults } from '../local/faults/read-faults';
import { DEFAULT_PORT, writeClientFiles } from '../local/index';
import type { PaceName } from '../local/pace/pace';
import { FolderInUse } from '../local/state/lock';
import {
  LOAD_BALANCER_PORT,
  type RehearsalEndpoint,
  type RehearsalOptions,
  startRehearsal,
} from '../rehearsal';
import { PortTaken } from '../rehearsal/balancer/balancers';
import { ImagesError, readImages } from '../rehearsal/read-images';
import { projectFolder } from '../spec/project-folder';
import { announce, running, stopEndpoint, withdraw } from './background';
import { type Command, type CommandResult, exitCodes, UsageError } from './command';
import { rehearsalHome } from './environments';
import { parseOptions } from './options';

const usage = `usage: stacks local [--port ${DEFAULT_PORT}] [--state .local] [--pace instant|real|N] [--fault JSON] [--stop]

A CloudFormation endpoint on this machine, with as much of S3 and STS as packaging needs. It answers on
loopback only and keeps its state in a folder. Clients find it by AWS_ENDPOINT_URL. Behind it run tables,
load balancers, and services whose images rehearsal.json knows; everything else is only described.

  --port    0 for any free one
  --pace    instant; real, as long as AWS takes; or a number, that many times faster than real
  --fault   fail on purpose: {"kind":"resource","logicalId":"Vpc"}, {"kind":"throttle","times":3}, ...
  --stop    end the endpoint that runs on the state folder, with all its tasks; the state stays

exit codes: 0 stopped, 2 could not run`;

export const local: Command = {
  summary: 'run a local CloudFormation endpoint to rehearse on',
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
    const endpoint = await start(
      {
        port: portOf(values.port),
        stateFolder: values.state,
        pages: consolePages,
        pace: paceOf(values.pace),
        images: imagesOf(join(projectFolder, 'rehearsal.json')),
        project: projectFolder,
        loadBalancerPort: LOAD_BALANCER_PORT,
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
      throw new UsageError(`${problem.message}: make room, then start again, and what was under way goes on`);
    return { exitCode: exitCodes.ok, output: '' };
  },
};

/** @param anyPort another port will do where the first is taken */
async function start(options: RehearsalOptions, anyPort: boolean): Promise<RehearsalEndpoint> {
  try {
    return await startRehearsal(options);
  } catch (error) {
    if (error instanceof FolderInUse || error instanceof PortTaken) throw new UsageError(error.message);
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    if (error.syscall !== 'listen')
      throw new UsageError(`the state folder ${options.stateFolder} can't be used: ${error.message}`);
    if (error.code !== 'EADDRINUSE') throw error;
    if (anyPort) return start({ ...options, port: 0 }, false);
    throw new UsageError(
      `port ${options.port} is taken: stop what listens there, or name another with --port`,
    );
  }
}

async function stop(state: string): Promise<CommandResult> {
  const endpoint = await running(state);
  if (endpoint) await stopEndpoint(state, endpoint);
  const output = endpoint
    ? `the local endpoint is stopped; its state stays in ${state}, and \`make deploy\` starts it again`
    : `no local endpoint runs on ${state}`;
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
  throw new UsageError(`--port takes a number up to 65535, not ${JSON.stringify(text)}`);
}

function paceOf(text: string): PaceName {
  if (text === 'instant' || text === 'real') return text;
  const factor = Number(text);
  if (factor > 0) return factor;
  throw new UsageError(`--pace takes instant, real or a number above 0, not ${JSON.stringify(text)}`);
}

function interrupted(): Promise<undefined> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve(undefined));
    process.once('SIGTERM', () => resolve(undefined));
  });
}
