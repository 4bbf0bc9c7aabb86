import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormation } from '@aws-sdk/client-cloudformation';
import { type LocalEndpoint, startLocal } from '../../local';
import type { Fault, FaultReport } from '../../local/faults/faults';
import type { PaceName } from '../../local/pace/pace';
import { startRehearsal } from '../../rehearsal';
import type { Command, Project } from '../command';
import { deploy } from '../deploy';
import { type CaptureTerminal, captureTerminal } from '../terminal/capture-terminal';
import { HeldResources } from './held-resources';
import { shopProject } from './shop';

export interface Ran {
  readonly exitCode: number;
  /** Everything written to standard output. */
  readonly output: string;
  /** Everything written to standard error. */
  readonly errors: string;
}

const HELD = 'AWS::DynamoDB::Table';
/** Steps take no time, but unlike with `instant`, operations continue after the call that starts them. */
const UNWAITED: PaceName = 1_000_000;

type ProjectOf = (folder: string) => Project;

/** The states of endpoints on which a project was deployed once. Copying one is faster than deploying again. */
const deployedStates = new Map<ProjectOf, string>();
afterAll(() => {
  for (const state of deployedStates.values()) rmSync(state, { recursive: true });
  deployedStates.clear();
});

/** The shop or another project, an endpoint to deploy it to over real HTTP, and a person at a terminal. */
export class Rehearsal {
  readonly project: Project;
  /** For commands whose output does not matter. */
  readonly terminal = captureTerminal();

  private constructor(
    readonly folder: string,
    private readonly local: LocalEndpoint,
    private readonly held: HeldResources,
    projectOf: ProjectOf,
  ) {
    this.project = projectOf(folder);
  }

  /** An empty account. */
  static begin(projectOf: ProjectOf = shopProject): Promise<Rehearsal> {
    return Rehearsal.on(undefined, 'instant', projectOf);
  }

  /** An empty account in which the creation and update of the table does not end before `release`. */
  static async withHeldTable(): Promise<Rehearsal> {
    return (await Rehearsal.on(undefined, UNWAITED)).holdTable();
  }

  /** An account in which the shop is deployed. */
  static async deployed(projectOf: ProjectOf = shopProject): Promise<Rehearsal> {
    return Rehearsal.on(await Rehearsal.deployedOnce(projectOf), 'instant', projectOf);
  }

  static async deployedWithHeldTable(): Promise<Rehearsal> {
    return (await Rehearsal.on(await Rehearsal.deployedOnce(shopProject), UNWAITED)).holdTable();
  }

  /** An empty account with real tables. */
  static withTables(projectOf: ProjectOf): Promise<Rehearsal> {
    return Rehearsal.on(undefined, 'instant', projectOf, true);
  }

  private static async deployedOnce(projectOf: ProjectOf): Promise<string> {
    const known = deployedStates.get(projectOf);
    if (known !== undefined) return known;
    const first = await Rehearsal.begin(projectOf);
    const { exitCode, errors } = await first.run(deploy, ['--yes']);
    if (exitCode !== 0) throw new Error(errors);
    await first.stop();
    const state = mkdtempSync(join(tmpdir(), 'deployed-'));
    deployedStates.set(projectOf, state);
    cpSync(first.folder, state, { recursive: true });
    rmSync(first.folder, { recursive: true });
    return state;
  }

  private static async on(
    state: string | undefined,
    pace: PaceName,
    projectOf: ProjectOf = shopProject,
    tables = false,
  ): Promise<Rehearsal> {
    const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
    if (state !== undefined) cpSync(state, folder, { recursive: true });
    const held = new HeldResources();
    const options = { port: 0, pace, stateFolder: join(folder, '.local') };
    const local = await (tables
      ? startRehearsal({ ...options, images: [], project: folder })
      : startLocal({
          ...options,
          handlers: (surroundings) => ({ [HELD]: held.handler(surroundings) }),
        }));
    process.env.AWS_ENDPOINT_URL = local.url;
    // These tests cover the retries of the tool. Retries of the SDK would only slow them down.
    process.env.AWS_MAX_ATTEMPTS = '1';
    return new Rehearsal(folder, local, held, projectOf);
  }

  get url(): string {
    return this.local.url;
  }

  get secret(): string {
    return this.local.secret;
  }

  /** The same account and region as the tool. */
  client(): CloudFormation {
    return new CloudFormation({
      endpoint: this.local.url,
      region: 'eu-west-1',
      credentials: { accessKeyId: '000000000000', secretAccessKey: this.local.secret },
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

  async stackStatus(name = 'shop-local'): Promise<string | undefined> {
    const { Stacks = [] } = await this.client().describeStacks();
    return Stacks.find(({ StackName }) => StackName === name)?.StackStatus;
  }

  /** Sets faults. Those that were set before must have fired, so that no test passes without its fault. */
  faults(...faults: readonly Fault[]): FaultReport {
    const report = this.local.faults.report();
    this.local.faults.set(faults);
    const unfired = report.faults.filter(({ hits }) => hits.length === 0).map(({ fault }) => fault);
    if (unfired.length > 0) throw new Error(`faults that never fired: ${JSON.stringify(unfired)}`);
    return report;
  }

  private holdTable(): this {
    this.held.hold(HELD);
    return this;
  }

  release(): void {
    this.held.release();
  }

  idle(): Promise<void> {
    return this.local.idle();
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
    this.faults();
  }

  private async stop(): Promise<void> {
    await this.local.close();
    delete process.env.AWS_ENDPOINT_URL;
    delete process.env.AWS_MAX_ATTEMPTS;
  }
}
