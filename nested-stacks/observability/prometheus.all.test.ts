import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { write } from '../../app/test/support/calls';
import { until } from '../../app/test/support/until';
import { freePort } from '../../src/rehearsal/free-port';
import { describeWith } from '../../tools/testing/describe-with';
import { alertRules, ruleFile } from './alert-rules';
import { scrapeConfiguration } from './collector-configuration';
import { dashboards } from './dashboards';
import { metrics, rate } from './metrics';

const isInstalled = spawnSync('prometheus', ['--version']).status === 0;

// CI requires it.
describeWith(
  { name: 'prometheus', isInstalled: isInstalled || process.env.CI === 'true' },
  'Prometheus',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'comentarios-prometheus-'));
    const programs: Program[] = [];
    const start = async (program: Program, line: RegExp): Promise<string> => {
      programs.push(program);
      return program.prints(line);
    };
    let api: string;
    let rules: string;
    beforeAll(async () => {
      const metricsPort = await freePort();
      const service = await start(
        new Program(process.execPath, ['-r', 'tsx/cjs', 'app/src/main.ts'], {
          TMPDIR: folder,
          HOST: '127.0.0.1',
          PORT: '0',
          METRICS_PORT: `${metricsPort}`,
          RATE_LIMIT: '20',
          STORE: 'embedded',
          DATA_DIR: join(folder, 'store'),
          // Nobody listens there.
          WEBHOOK_URL: 'https://127.0.0.1:9/',
          WEBHOOK_SECRET: Buffer.alloc(24, 1).toString('base64'),
        }),
        /listening on (http\S+?)"/,
      );
      await write(service, 'page', 'the first comment');
      const text = (name: string, content: unknown): string => {
        const file = join(folder, name);
        writeFileSync(file, JSON.stringify(content));
        return file;
      };
      rules = text('rules.yml', ruleFile('1s'));
      // As the extension of the collector describes a task on Fargate.
      const targets = text('ecs.json', [
        {
          targets: [`127.0.0.1:${metricsPort}`],
          labels: { job: 'comments', __metrics_path__: '/metrics', __meta_ecs_task_definition_revision: '7' },
        },
      ]);
      const configuration = text('prometheus.yml', {
        global: { evaluation_interval: '1s' },
        rule_files: [rules],
        scrape_configs: [scrapeConfiguration(targets, '1s')],
      });
      const prometheus = await start(
        new Program('prometheus', [
          `--config.file=${configuration}`,
          `--storage.tsdb.path=${join(folder, 'data')}`,
          '--web.listen-address=127.0.0.1:0',
        ]),
        /msg="Listening on" address=(\S+)/,
      );
      api = `http://${prometheus}/api/v1`;
      // Prometheus answers 503 until it has read its storage.
      await until(async () => (await fetch(`http://${prometheus}/-/ready`)).ok);
      // A rate needs two samples of each series, between which it grows.
      await until(async () => (await value(metrics.up)) === 1);
      await use(service);
      await until(async () => (await value(`count_over_time(${metrics.refused}[1h])`)) > 1);
      await until(async () => (await value(rate(`${metrics.batches}_count`))) > 0);
    });
    afterAll(async () => {
      await Promise.all(programs.map((program) => program.stop()));
      rmSync(folder, { recursive: true });
    });

    async function query(expression: string): Promise<readonly Sample[]> {
      const answer = await fetch(`${api}/query`, {
        method: 'POST',
        body: new URLSearchParams({ query: expression }),
      });
      const { data, error }: Answer = JSON.parse(await answer.text());
      if (error !== undefined) throw new Error(error);
      return data.result;
    }

    /** Of the first series. */
    const value = async (expression: string) => Number((await query(expression))[0]?.value[1]);

    const panels = dashboards.flatMap(({ title, panels }) =>
      panels.flatMap((panel) =>
        Object.entries(panel.queries).map(
          ([legend, expression]) => [title, panel.title, legend, expression] as const,
        ),
      ),
    );

    test.each(panels)(
      'dashboard %s, %s, %s: %s returns data',
      async (_dashboard, _panel, legend, expression) => {
        const found = await query(expression);
        expect(found.length).toBeGreaterThan(0);
        const labels = [...legend.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label);
        for (const { metric } of found) expect(Object.keys(metric)).toEqual(expect.arrayContaining(labels));
      },
    );

    test.each(alertRules)('alert rule $name: $value returns data', async (rule) => {
      const found = await query(rule.value);
      expect(found).toHaveLength(1);
      expect(Number(found[0]?.value[1])).not.toBeNaN();
    });

    test('promtool accepts the rule file, and Prometheus evaluates all rules', async () => {
      expect(String(execFileSync('promtool', ['check', 'rules', rules]))).toContain(
        `${alertRules.length} rules found`,
      );
      const health = async () => {
        const { data }: Rules = JSON.parse(await (await fetch(`${api}/rules`)).text());
        return data.groups.flatMap((group) => group.rules.map((rule) => rule.health));
      };
      await until(async () => !(await health()).includes('unknown'));
      expect(await health()).toEqual(alertRules.map(() => 'ok'));
    });

    test('a metric carries the revision of its task definition', async () => {
      expect(await query(metrics.up)).toMatchObject([{ metric: { job: 'comments', revision: '7' } }]);
    });
  },
);

/** Every kind of event that a query counts. */
async function use(service: string): Promise<void> {
  expect(await write(service, 'page', 'a comment')).toBe(200);
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => fetch(`${service}/api/comment/list/page`)),
  );
  expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 429]));
}

interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [at: number, value: string];
}
interface Answer {
  readonly data: { readonly result: readonly Sample[] };
  readonly error?: string;
}
interface Rules {
  readonly data: { readonly groups: readonly { readonly rules: readonly { readonly health: string }[] }[] };
}

class Program {
  private readonly child;
  private readonly lines: string[] = [];
  private readonly closed: Promise<unknown>;

  constructor(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.closed = once(this.child, 'close');
  }

  /** The first group of the first line that matches. */
  async prints(line: RegExp): Promise<string> {
    const { stdout, stderr } = this.child;
    return new Promise((resolve, reject) => {
      for (const input of [stdout, stderr])
        createInterface({ input }).on('line', (text) => {
          this.lines.push(text);
          const found = line.exec(text)?.[1];
          if (found !== undefined) resolve(found);
        });
      void this.closed.then(() => reject(new Error(`the program ended:\n${this.lines.join('\n')}`)));
    });
  }

  async stop(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.closed;
  }
}
