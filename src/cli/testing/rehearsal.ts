import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormation } from '@aws-sdk/client-cloudformation';
import { type LocalEndpoint, startLocal } from '../../local';
import type { Fault } from '../../local/faults/faults';
import type { PaceName } from '../../local/pace/pace';
import type { Command, ExitCode } from '../command';
import { type CaptureTerminal, captureTerminal } from '../terminal/capture-terminal';
import { shopProject } from './shop';

// Whole deployments, and processes of their own, take their time on a machine that has other things to do.
jest.setTimeout(60_000);

export interface Ran {
  readonly exitCode: ExitCode;
  /** All that went to standard output. */
  readonly output: string;
  /** All that went to standard error. */
  readonly errors: string;
}

/** The shop, an endpoint to deploy it to over real HTTP, and a person at a terminal. */
export class Rehearsal {
  readonly folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  readonly project = shopProject(this.folder);
  /** For commands that show nothing. */
  readonly terminal = captureTerminal();

  private constructor(private local: LocalEndpoint) {}

  static async begin(pace: PaceName = 'instant'): Promise<Rehearsal> {
    const stateFolder = mkdtempSync(join(tmpdir(), 'endpoint-'));
    const local = await startLocal({ port: 0, stateFolder, pace });
    process.env.AWS_ENDPOINT_URL = local.url;
    // The tool's own patience is what is tested, and the SDK's only takes time.
    process.env.AWS_MAX_ATTEMPTS = '2';
    return new Rehearsal(local);
  }

  get url(): string {
    return this.local.url;
  }

  /** The same account and region as the tool. */
  client(): CloudFormation {
    return new CloudFormation({
      endpoint: this.local.url,
      region: 'eu-west-1',
      credentials: { accessKeyId: '000000000000', secretAccessKey: 'local' },
    });
  }

  async run(
    command: Command,
    args: readonly string[] = [],
    terminal: CaptureTerminal = captureTerminal(),
  ): Promise<Ran> {
    const { exitCode, output } = await command.run(args, this.project, terminal);
    return {
      exitCode,
      output: `${terminal.output()}${output === '' ? '' : `${output}\n`}`,
      errors: terminal.errors(),
    };
  }

  async faults(faults: readonly Fault[]): Promise<void> {
    await fetch(`${this.local.url}/_local/faults`, { method: 'PUT', body: JSON.stringify(faults) });
  }

  idle(): Promise<void> {
    return this.local.idle();
  }

  async end(): Promise<void> {
    await this.local.close();
    delete process.env.AWS_ENDPOINT_URL;
    delete process.env.AWS_MAX_ATTEMPTS;
    rmSync(this.folder, { recursive: true });
  }
}
