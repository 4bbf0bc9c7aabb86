import { join } from 'node:path';
import { consolePages } from '../console';
import type { Fault } from '../local/faults/faults';
import { FaultError, readFaults } from '../local/faults/read-faults';
import { DEFAULT_PORT, type LocalEndpoint, startLocal } from '../local/index';
import type { PaceName } from '../local/pace/pace';
import { FolderInUse } from '../local/state/lock';
import { projectFolder } from '../spec/project-folder';
import { type Command, exitCodes, UsageError } from './command';
import { parseOptions } from './options';

const usage = `usage: stacks local [--port ${DEFAULT_PORT}] [--state .local] [--pace instant|real|N] [--fault JSON]

A CloudFormation endpoint on this machine, with as much of S3 and STS as packaging needs. It answers on
loopback only, keeps its state in a folder, and makes nothing real. Clients find it by AWS_ENDPOINT_URL.

  --port    0 for any free one
  --pace    instant; real, as long as AWS takes; or a number, that many times faster than real
  --fault   fail on purpose: {"kind":"resource","logicalId":"Vpc"}, {"kind":"throttle","times":3}, ...

exit codes: 0 stopped, 2 could not run`;

export const local: Command = {
  summary: 'run a local CloudFormation endpoint to rehearse on',
  usage,
  async run(args) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        state: { type: 'string', default: join(projectFolder, '.local') },
        pace: { type: 'string', default: 'instant' },
        fault: { type: 'string' },
      },
    });
    const endpoint = await start({
      port: portOf(values.port),
      stateFolder: values.state,
      pages: consolePages,
      pace: paceOf(values.pace),
      ...(values.fault !== undefined && { faults: faultsOf(values.fault) }),
    });
    process.stdout.write(
      `CloudFormation is at ${endpoint.url}, its state in ${values.state}; stop it with Ctrl-C\nlook at it in a browser: ${endpoint.url}/\n`,
    );
    await interrupted();
    await endpoint.close();
    return { exitCode: exitCodes.ok, output: '' };
  },
};

async function start(options: Parameters<typeof startLocal>[0]): Promise<LocalEndpoint> {
  try {
    return await startLocal(options);
  } catch (error) {
    if (error instanceof FolderInUse) throw new UsageError(error.message);
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new UsageError(
        `port ${options.port} is taken: stop what listens there, or name another with --port`,
      );
    throw error;
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

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
