import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { projectFolder } from '../spec/project-folder';
import { catalogueFiles, diagramOf } from './catalogue';
import { layOut, scaleOnPaper } from './diagram/layout';
import { SIZE } from './diagram/shape';
import { readEntries } from './read-entries';
import type { Release } from './release';

const fixture = join(__dirname, 'fixtures', 'shop');
const golden = join(__dirname, 'golden');
const shop = readEntries(fixture);
const release: Release = {
  version: '1.2.3',
  region: 'sa-east-1',
  urlOf: (path) => `https://shop.s3.sa-east-1.amazonaws.com/v1.2.3/${path}`,
};

test.each(['index.html', 'templates/orders.html', 'diagrams/orders.svg', 'diagrams/shop.svg'])(
  '%s equals its golden file',
  async (path) => {
    const files = await catalogueFiles('Shop', shop);
    expect(files.get(path)).toBe(readFileSync(join(golden, posix.basename(path)), 'utf8'));
  },
);

test('the same templates give the same bytes', async () => {
  expect(await catalogueFiles('Shop', readEntries(fixture))).toEqual(await catalogueFiles('Shop', shop));
});

test.each([
  ['before it is published', undefined],
  ['published', release],
])('no link is dead, %s', async (_, published) => {
  const files = await catalogueFiles('Shop', shop, published);
  const dead = [...files].flatMap(([path, text]) =>
    [...text.matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, address = '']) =>
      /^https:/.test(address) || leads(files, path, address) ? [] : [`${path}: ${address}`],
    ),
  );
  expect(dead).toEqual([]);
});

/** To a heading of the page, a page or picture of the catalogue, or a file of the templates beside it. */
function leads(files: ReadonlyMap<string, string>, from: string, address: string): boolean {
  if (address.startsWith('#')) return files.get(from)?.includes(` id="${address.slice(1)}"`) ?? false;
  const target = posix.join(posix.dirname(from), address);
  if (target === '../CHANGES.md') return files.get('index.html')?.includes('Changelog') ?? false;
  return files.has(target) || existsSync(join(fixture, 'catalogue', target));
}

test('descriptions are escaped', async () => {
  const page = (await catalogueFiles('Shop', shop)).get('templates/orders.html');
  expect(page).toContain('Orders &#60;wait&#62; &#38; are kept');
  expect(page).not.toContain('<wait>');
});

test('a page names the provider of a parameter and the users of an output', async () => {
  const files = await catalogueFiles('Shop', shop);
  expect(files.get('templates/mail.html')).toContain(
    'provided by <code>QueueArn</code> of <a href="orders.html">orders</a>',
  );
  expect(files.get('templates/orders.html')).toContain(
    '<a href="mail.html">mail</a> as <code>QueueArn</code>',
  );
});

test('a page lists the capabilities of the template and its nested stacks', async () => {
  const files = await catalogueFiles('Shop', shop);
  expect(files.get('templates/shop.html')).toContain('--capabilities CAPABILITY_NAMED_IAM');
  expect(files.get('templates/orders.html')).not.toContain('--capabilities');
});

test('only a published page has a launch link with the template URL', async () => {
  const launch = /https:\/\/console\.aws\.amazon\.com[^"]*/;
  expect((await catalogueFiles('Shop', shop)).get('templates/shop.html')).not.toMatch(launch);
  const [link] =
    launch.exec((await catalogueFiles('Shop', shop, release)).get('templates/shop.html') ?? '') ?? [];
  expect(link?.replaceAll('&#38;', '&')).toBe(
    'https://console.aws.amazon.com/cloudformation/home?region=sa-east-1#/stacks/create/review?templateURL=https%3A%2F%2Fshop.s3.sa-east-1.amazonaws.com%2Fv1.2.3%2Fshop.yaml&stackName=shop',
  );
});

test('a folder without contracts is an error', () => {
  expect(() => readEntries(join(fixture, 'nested-stacks'))).toThrow('run `make build`');
});

describe('the templates of this project', () => {
  const entries = readEntries(join(projectFolder, 'out'));
  const cases = [...entries.values()].map((entry) => [entry.name, entry] as const);

  test('are all in the catalogue', () => {
    const files = readdirSync(join(projectFolder, 'out', 'contracts'));
    expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...entries.keys()].sort());
  });

  test.each(cases)('%s shows every resource', (_, entry) => {
    const covered = new Set(diagramOf(entry).boxes.flatMap(({ covers }) => covers));
    expect([...entry.template.resources.keys()].filter((name) => !covered.has(name))).toEqual([]);
  });

  test.each(cases)('%s is readable on an A4 page', async (_, entry) => {
    const layout = await layOut(diagramOf(entry));
    // Points: the size of footnotes.
    expect(scaleOnPaper(layout) * SIZE).toBeGreaterThanOrEqual(7);
  });
});
