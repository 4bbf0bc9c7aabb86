import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apply } from './apply';
import { deploy } from './deploy';
import { outputs } from './outputs';
import { siteRollback } from './site-rollback';
import { pagesProject, releaseOf, writePages } from './testing/pages';
import { Rehearsal } from './testing/rehearsal';

let rehearsal: Rehearsal;
let url: string;
beforeAll(async () => {
  rehearsal = await Rehearsal.withTables(pagesProject);
  writePages(rehearsal.folder, releaseOf(1));
});
afterAll(() => rehearsal.end());

const page = async (path: string) => {
  const answer = await fetch(`${url}${path}`);
  return [answer.status, await answer.text()] as const;
};
const scriptOf = async (path: string) => /assets[^"]+/.exec((await page(path))[1])?.[0] ?? '';

test('the first deployment shows the files and serves them', async () => {
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes']);
  expect([exitCode, output]).toEqual([0, expect.stringContaining('Files of pages-local: release ')]);
  expect(output).toContain('4 added');
  expect(output).toContain('+ assets/app-11111111.js');
  url = JSON.parse((await rehearsal.run(outputs, ['--format', 'json'])).output).Url;
  expect(await page('/')).toEqual([200, releaseOf(1)['index.html']]);
  expect(await page('/todo/')).toEqual([200, releaseOf(1)['todo/index.html']]);
});

test('pages are compared at each visit, assets never', async () => {
  const caching = async (path: string) => {
    const { headers } = await fetch(`${url}${path}`);
    return [headers.get('cache-control'), headers.get('content-type')];
  };
  expect(await caching('/')).toEqual([
    'public, max-age=0, s-maxage=300, must-revalidate',
    'text/html; charset=utf-8',
  ]);
  expect(await caching('/assets/app-11111111.js')).toEqual([
    'public, max-age=31536000, immutable',
    'text/javascript; charset=utf-8',
  ]);
});

test('records of releases cannot be read through the distribution', async () => {
  expect((await page('/../state.json'))[0]).toBe(403);
  expect((await page('/state.json'))[0]).toBe(403);
});

test('without a change, nothing is deployed', async () => {
  const { exitCode, output } = await rehearsal.run(deploy, []);
  expect([exitCode, output]).toEqual([0, expect.stringContaining('No changes')]);
});

test('a new release uploads what changed, and the caches have it at once; old assets stay', async () => {
  writePages(rehearsal.folder, { ...releaseOf(2), '404.html': 'not here' });
  const { exitCode, output } = await rehearsal.run(deploy, ['--yes']);
  expect([exitCode, output]).toEqual([0, expect.stringContaining('1 added, 2 changed, 1 unchanged')]);
  expect(output).toMatch(/pages-local {2}no changes, release [0-9a-f]{12} of the files/);
  expect(output).toContain('pages-local is deployed');
  expect([await scriptOf('/'), await scriptOf('/todo/')]).toEqual(Array(2).fill('assets/app-22222222.js'));
  expect((await page('/assets/app-11111111.js'))[0]).toBe(200);
});

test('a plan is for one release only', async () => {
  writePages(rehearsal.folder, releaseOf(3));
  const plan = join(rehearsal.folder, 'plan.json');
  expect((await rehearsal.run(deploy, ['--plan-only', '--plan', plan])).exitCode).toBe(0);
  writePages(rehearsal.folder, releaseOf(4));
  const stale = await rehearsal.run(apply, [plan]);
  expect([stale.exitCode, stale.errors]).toEqual([7, expect.stringContaining('the plan is for the release')]);
  writePages(rehearsal.folder, releaseOf(3));
  expect((await rehearsal.run(apply, [plan])).exitCode).toBe(0);
  expect(await scriptOf('/')).toBe('assets/app-33333333.js');
});

test('one command returns to the previous release, and another one forward', async () => {
  const back = await rehearsal.run(siteRollback, ['--yes']);
  expect([back.exitCode, back.output]).toEqual([0, expect.stringContaining('of pages-local is live')]);
  expect([await scriptOf('/'), await scriptOf('/todo/')]).toEqual(Array(2).fill('assets/app-22222222.js'));
  await rehearsal.run(siteRollback, ['--yes']);
  expect(await scriptOf('/')).toBe('assets/app-33333333.js');
  const unknown = await rehearsal.run(siteRollback, ['--release', 'none', '--yes']);
  expect([unknown.exitCode, unknown.errors]).toEqual([2, expect.stringContaining('has no release none')]);
});

test('a rollback without approval changes nothing and names the command that approves it', async () => {
  const { exitCode, errors } = await rehearsal.run(siteRollback, []);
  expect([exitCode, errors]).toEqual([3, expect.stringContaining('`make site-rollback YES=1` approves it')]);
});

test('a build that fails changes nothing', async () => {
  writeFileSync(join(rehearsal.folder, 'broken'), '');
  const { exitCode, errors } = await rehearsal.run(deploy, ['--yes']);
  expect([exitCode, errors]).toEqual([1, expect.stringContaining('failed with exit code 1')]);
  expect(await scriptOf('/')).toBe('assets/app-33333333.js');
});

const CALLS = [
  ['GetObject', 'state.json is read'],
  ['ListObjectsV2', 'files are listed'],
  ['PutObject', 'files are written'],
  ['CopyObject', 'pages are replaced'],
  ['CreateInvalidation', 'pages are invalidated'],
  ['GetInvalidation', 'the invalidation is followed'],
] as const;
const once = [
  { kind: 'throttle', times: 1 },
  { kind: 'drop', when: 'after', times: 1 },
] as const;
/** The number of calls that are answered before the connection is lost for good, as if the command were killed. */
const ENDS = [
  ['GetObject', 0],
  ['GetObject', 2],
  ['ListObjectsV2', 1],
  ['PutObject', 1],
  ['PutObject', 3],
  ['PutObject', 6],
  ['CopyObject', 0],
  ['CopyObject', 1],
] as const;

describe('a deployment in which a call fails', () => {
  let version = 4;
  /** Every page that is served has the script that it names. */
  const expectWhole = async () => {
    for (const path of ['/', '/todo/']) {
      const script = await scriptOf(path);
      const [status, text] = await page(`/${script}`);
      expect([status, text]).toEqual([200, `release ${/app-(\d)/.exec(script)?.[1]}`]);
    }
  };
  const expectLive = async () => {
    const script = `assets/app-${String(version).repeat(8)}.js`;
    expect([await scriptOf('/'), await scriptOf('/todo/')]).toEqual([script, script]);
  };
  const next = () => {
    version = version === 9 ? 4 : version + 1;
    writePages(rehearsal.folder, releaseOf(version));
  };
  beforeAll(() => rmSync(join(rehearsal.folder, 'broken')));

  test.each(CALLS)('%s (%s): once in any way, and it succeeds', async (action) => {
    for (const fault of once) {
      next();
      rehearsal.faults({ ...fault, action });
      const { exitCode, errors } = await rehearsal.run(deploy, ['--yes']);
      rehearsal.faults();
      expect([fault, exitCode, errors]).toEqual([fault, 0, expect.anything()]);
      await expectLive();
    }
  });

  test.each(ENDS)(
    '%s, lost after %i calls: visitors get whole pages, and the next deployment completes it',
    async (action, after) => {
      next();
      rehearsal.faults({ kind: 'drop', when: 'before', action, after });
      expect((await rehearsal.run(deploy, ['--yes'])).exitCode).toBe(8);
      await expectWhole();
      rehearsal.faults();
      expect((await rehearsal.run(deploy, ['--yes'])).exitCode).toBe(0);
      await expectLive();
    },
  );

  test('two at the same time: one of them stops, and the site is whole', async () => {
    next();
    const both = await Promise.all([1, 2].map(() => rehearsal.run(deploy, ['--yes'])));
    expect(both.map(({ exitCode }) => exitCode)).toContain(0);
    await expectLive();
    await expectWhole();
  });
});
