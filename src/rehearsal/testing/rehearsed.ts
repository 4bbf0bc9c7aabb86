import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { ECSClient } from '@aws-sdk/client-ecs';
import { Calls } from '../../local/testing/calls';
import { clientOf } from '../../local/testing/endpoint';
import { type RehearsalOptions, startRehearsal } from '..';

/** Checks run as often as possible, and a starting task has enough time on a slow machine. */
const CHECK_TIMING = { factor: 1 / 100, gracePeriod: 600_000 };

const IMAGES = [
  {
    repository: 'team/shop',
    files: 'image',
    command: ['node', 'server.js'],
    environment: { TAG: '${tag}' },
    portVariable: 'PORT',
    hostVariable: 'HOST',
    missingTags: ['none'],
  },
];

export type RehearsedOptions = Pick<RehearsalOptions, 'timer' | 'pace' | 'clock'>;

/** A rehearsal endpoint with its own folder. */
export class Rehearsed {
  private constructor(
    readonly calls: Calls,
    readonly folder: string,
    private readonly checkTiming: { gracePeriod: number },
  ) {}

  static async start(
    folder = mkdtempSync(join(tmpdir(), 'rehearsal-')),
    options: RehearsedOptions = {},
  ): Promise<Rehearsed> {
    const checkTiming = { ...CHECK_TIMING };
    const endpoint = await startRehearsal({
      stateFolder: folder,
      port: 0,
      images: IMAGES,
      project: __dirname,
      checkTiming,
      ...options,
    });
    const client = clientOf(endpoint);
    const close = async (): Promise<void> => {
      client.destroy();
      await endpoint.close();
    };
    return new Rehearsed(new Calls({ endpoint, client, folder, close }), folder, checkTiming);
  }

  /** Stops the endpoint and keeps its folder. */
  stop(): Promise<void> {
    return this.calls.local.close();
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** Ends the grace period of starting tasks: their first failed health checks count. */
  endGracePeriod(): void {
    this.checkTiming.gracePeriod = 0;
  }

  /** A client of the ECS API. */
  ecs(): ECSClient {
    const { endpoint } = this.calls.local;
    return new ECSClient({
      endpoint: endpoint.url,
      region: 'us-east-1',
      credentials: { accessKeyId: '123456789012', secretAccessKey: endpoint.secret },
    });
  }

  /** An output of a stack, also while it is updated. */
  async url(stack: string, output = 'Url'): Promise<string> {
    const { Stacks = [] } = await this.calls.client.send(new DescribeStacksCommand({ StackName: stack }));
    return Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === output)?.OutputValue ?? '';
  }

  /** The running process groups. */
  processes(): number[] {
    const folder = join(this.folder, 'rehearsal', 'processes');
    const runs = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
    return runs.map((name) => Number(String(name).split('/')[1])).filter((pid) => pid > 0);
  }
}

export interface Answer {
  readonly tag: string;
  /** Unique for each process. */
  readonly instance: string;
  readonly answer: string;
  readonly password: string;
}

export async function ask(url: string): Promise<Answer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return JSON.parse(await answer.text());
}

/** Waits for a condition, until jest's timeout. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(25);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
