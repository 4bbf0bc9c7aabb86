import { compare, isNothing } from './compare';
import type { Release, ReleaseFile } from './release';
import { keptReleases, keyOf, type SiteState, withCurrent } from './site-state';

const file = (path: string, content = path): ReleaseFile => ({
  path,
  url: `/${path.replace(/(.)\/index\.html$/, '$1/')}`,
  etag: content,
  size: content.length,
  type: 'text/plain',
  immutable: path.startsWith('assets/'),
});
const OLD = [file('index.html'), file('todo/index.html'), file('assets/app-11111111.js')];
const NEW: Release = {
  id: 'new',
  files: [file('assets/app-22222222.js'), file('index.html', 'changed'), file('404.html')],
};
const stored = OLD.map((each) => ({ key: keyOf(each), etag: each.etag }));

test('assets come first, the root page last, and only what visitors may have is invalidated', () => {
  const { changes, assets, pages, removed, outdated } = compare(NEW, stored, { current: 'old' }, []);
  expect(changes).toMatchObject({ added: ['assets/app-22222222.js', '404.html'], changed: ['index.html'] });
  expect([assets, pages].map((files) => files.map(({ path }) => path))).toEqual([
    ['assets/app-22222222.js'],
    ['404.html', 'index.html'],
  ]);
  expect(removed).toEqual(['site/todo/']);
  expect(outdated).toEqual(['/index.html', '/todo/']);
});

test('an asset stays as long as a kept release has it', () => {
  const kept = [{ id: 'old', files: OLD }];
  expect(compare(NEW, stored, {}, kept).expired).toEqual([]);
  expect(compare(NEW, stored, {}, []).expired).toEqual(['site/assets/app-11111111.js']);
});

test('the same files are nothing to deploy, unless another release is recorded', () => {
  const same = { id: 'old', files: OLD };
  expect(isNothing(compare(same, stored, { current: 'old' }, []).changes)).toBe(true);
  expect(isNothing(compare(same, stored, { current: 'other' }, []).changes)).toBe(false);
});

test('the last two releases are kept, and older ones for seven days after they were replaced', () => {
  const day = 86_400_000;
  let states: SiteState = { releases: [] };
  for (const turn of [1, 2, 3, 4])
    states = withCurrent(states, { id: `r${turn}`, by: 'user', at: turn * 5 * day });
  const kept = (now: number) => keptReleases(states, now).map(({ id }) => id);
  expect(kept(20 * day)).toEqual(['r4', 'r3', 'r2']);
  expect(kept(40 * day)).toEqual(['r4', 'r3']);
});
