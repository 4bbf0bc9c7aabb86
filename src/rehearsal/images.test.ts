import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Images } from './images';

const project = mkdtempSync(join(tmpdir(), 'images-'));
const folder = join(project, 'pulled');
const name = (tag: string): string => `111111111111.dkr.ecr.us-east-1.amazonaws.com/team/shop:${tag}`;
let used: string[] = [];

beforeAll(() => {
  mkdirSync(join(project, 'built'));
  writeFileSync(join(project, 'built', 'main.js'), '');
});
afterAll(() => rmSync(project, { recursive: true }));

function images(): Images {
  const sources = [{ repository: 'team/shop', files: 'built', command: ['node', 'main.js'] }];
  return new Images(
    sources,
    project,
    folder,
    () => used,
    () => undefined,
  );
}

test('the three newest unused images are kept', async () => {
  const all = images();
  used = [name('v1')];
  for (let version = 1; version <= 8; version += 1) {
    const image = await all.pull(name(`v${version}`));
    // One second apart: file systems may not store less.
    utimesSync(image.folder, version, version);
  }
  expect(readdirSync(join(folder, 'team_shop')).sort()).toEqual(['v1', 'v5', 'v6', 'v7', 'v8']);
});

test('a deleted image is built again when it is pulled again', async () => {
  const image = await images().pull(name('v2'));
  expect(existsSync(join(image.folder, 'main.js'))).toBe(true);
});

test('an image is found by its repository, or by the resource that created its repository', () => {
  const files = { files: 'built', command: ['node', 'main.js'] };
  const sources = [
    { ...files, resource: 'Images.Repository', allow: ['HealthCheck'] as const },
    { ...files, repository: 'team/shop' },
  ];
  const created = 'stack-images-repository-x';
  const resourceOf = (repository: string) => (repository === created ? 'Images.Repository' : undefined);
  const all = new Images(sources, project, folder, () => [], resourceOf);
  expect(all.allowedBy(`registry.example/${created}:v1`)).toEqual({ allow: ['HealthCheck'] });
  expect(all.allowedBy(name('v1'))).toEqual({ allow: [] });
  expect(all.allowedBy('registry.example/team/shop2:v1')).toBeUndefined();
  expect(all.allowedBy('registry.example/other:v1')).toBeUndefined();
});

test('two digests are two images', async () => {
  const all = images();
  const digest = (digit: string) =>
    `111111111111.dkr.ecr.us-east-1.amazonaws.com/team/shop@sha256:${digit.repeat(64)}`;
  const [one, other] = [await all.pull(digest('a')), await all.pull(digest('b'))];
  expect(one.folder).not.toBe(other.folder);
});
