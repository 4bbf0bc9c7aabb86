import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface EngineSettings {
  /** Created if it does not exist. */
  readonly folder: string;
  readonly database: string;
  /** Statements for a new folder. */
  readonly setup: readonly string[];
}

interface Reply {
  readonly ready?: true;
  readonly id?: number;
  readonly answer?: Uint8Array;
}

/** PostgreSQL in a thread of this process: one session of its superuser, in which requests are answered one after another. */
export class Engine {
  private readonly waiting = new Map<number, (answer: Buffer) => void>();
  private requests = 0;

  private constructor(
    private readonly worker: Worker,
    /** Rejects when the engine ends by itself. */
    private readonly ended: Promise<never>,
  ) {
    worker.on('message', ({ id, answer }: Reply) => {
      if (id === undefined || answer === undefined) return;
      this.waiting.get(id)?.(Buffer.from(answer));
      this.waiting.delete(id);
    });
  }

  static async open(workerData: EngineSettings): Promise<Engine> {
    const worker = new Worker(join(__dirname, 'engine-worker.cjs'), { workerData });
    const ended = new Promise<never>((_resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`PostgreSQL ended with exit code ${code}`)));
    });
    ended.catch(() => undefined);
    const ready = new Promise<void>((resolve) => {
      worker.once('message', () => resolve());
    });
    await Promise.race([ready, ended]);
    return new Engine(worker, ended);
  }

  /** Runs messages of the protocol that end with Sync, Flush or a simple query, and returns the answers to all of them. */
  run(message: Buffer): Promise<Buffer> {
    const id = this.requests;
    this.requests += 1;
    const answer = new Promise<Buffer>((resolve) => {
      this.waiting.set(id, resolve);
    });
    this.worker.postMessage({ id, message });
    return Promise.race([answer, this.ended]);
  }

  async close(): Promise<void> {
    this.worker.postMessage({});
    await this.ended.catch(() => undefined);
  }
}
