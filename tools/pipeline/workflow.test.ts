import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { systems } from '../../templates/systems';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const text = readFileSync(join(__dirname, '..', '..', '.github', 'workflows', 'deploy.yml'), 'utf8');
const { env, jobs, permissions } = parse(text) as {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
  readonly permissions: object;
};
const entries = Object.entries(jobs);
const commands = entries.flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));
const roleOf = ({ steps }: Job) => steps.map((step) => step.with?.['role-to-assume']).find(Boolean);

test('a job that assumes a role can request an identity token, and no other', () => {
  expect(permissions).toEqual({ contents: 'read' });
  for (const [name, job] of entries)
    expect([name, job.permissions['id-token'] === 'write']).toEqual([name, roleOf(job) !== undefined]);
});

test('exactly the jobs that deploy name a GitHub environment, which their role requires', () => {
  const deploying = entries
    .filter(([, job]) => roleOf(job)?.includes('DEPLOY_ROLE_ARN'))
    .map(([name]) => name);
  const named = entries.filter(([, { environment }]) => environment !== undefined).map(([name]) => name);
  expect(deploying).toEqual(['staging', 'production']);
  expect(named).toEqual(deploying);
});

test('the commands name environments that each system of the variable SYSTEM has', () => {
  const named = commands.flatMap((command) =>
    [...command.matchAll(/SYSTEM="\$SYSTEM" ENV=(\S+)/g)].map(([, environment]) => environment),
  );
  expect(named).toEqual(['staging', 'staging', 'production']);
  expect(env.SYSTEM).toBe("${{ vars.SYSTEM || 'fargate' }}");
  for (const name of ['fargate', 'site']) {
    const system = systems.find((each) => each.name === name);
    expect(system?.environments.map((each) => each.name)).toEqual(expect.arrayContaining(named));
  }
});

test('production executes the plan that was reviewed, and plans nothing itself', () => {
  const run = jobs.production?.steps.flatMap((step) => step.run ?? []);
  expect(run).toEqual(['npm ci --no-audit --no-fund', 'make apply PLAN=plan.json']);
});

test('the image is built once, and staging and production get its digest', () => {
  const building = entries.filter(([, { steps }]) =>
    steps.some(({ run }) => run?.includes('tools/pipeline/provide-image.ts')),
  );
  expect(building.map(([name]) => name)).toEqual(['image']);
  const digests = entries.flatMap(([, { steps }]) => steps.flatMap(({ env }) => env?.DIGEST ?? []));
  expect(digests).toEqual(Array(2).fill('${{ needs.image.outputs.digest }}'));
  const deploying = commands.filter((command) => command.includes('PARAMETERS='));
  expect(deploying.every((command) => command.includes('PARAMETERS="ImageTag=$DIGEST"'))).toBe(true);
});

test('no expression is pasted into a shell, where it could inject commands', () => {
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});
