import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Issuer, startIssuer } from '../dev/issuer';
import { readOidcSettings } from '../src/sign-in/oidc-settings';
import { openBrowser, usesBrowser } from './support/browser';
import { readAll } from './support/calls';
import { Cleanup, runService } from './support/service';
import { buildSite, serveSite } from './support/site';
import { until } from './support/until';

interface Item {
  id: string;
  title: string;
  completed: boolean;
}

const cleanup = new Cleanup();
let dist: string;
let site: string;
beforeAll(async () => {
  dist = await buildSite(cleanup);
  const service = await runService(cleanup);
  site = await serveSite(cleanup, { dist, service: service.url });
});
afterAll(cleanup.run);

const files = () =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dist, path)).isFile(),
  );

describe('the built site', () => {
  it('consists of three pages and of assets with the hash of their content', () => {
    const [assets, pages] = [
      files().filter((path) => path.startsWith('assets/')),
      files().filter((path) => !path.startsWith('assets/')),
    ];
    expect(pages.sort()).toEqual(['404.html', 'index.html', 'todo/index.html']);
    for (const path of assets) expect(path).toMatch(/^assets\/[a-z]+-[\da-f]{12}\.(css|js|svg)$/);
    const text = pages.map((path) => readFileSync(join(dist, path), 'utf8')).join('\n');
    for (const [, path] of text.matchAll(/(?:href|src)="\/(assets\/[^"]+)"/g)) expect(assets).toContain(path);
    expect(text).not.toMatch(/<script>|<style|\son\w+=|\sstyle=/);
  });

  it('has less than 60 kB compressed', () => {
    const sizes = files().map((path) => brotliCompressSync(readFileSync(join(dist, path))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
  });
});

(usesBrowser ? describe : describe.skip)('in a browser', () => {
  const phone = { width: 390, height: 844 };
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let count = 0;
  let list: string;
  const problems: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    cleanup.add(() => browser.close());
    [context, page] = await visitor();
  });
  afterEach(() => expect(problems.splice(0)).toEqual([]));

  async function visitor(): Promise<[BrowserContext, Page]> {
    const opened = await browser.newContext({ reducedMotion: 'reduce' });
    const tab = await opened.newPage();
    tab.on('pageerror', (error) => problems.push(error.message));
    tab.on('console', (message) => {
      // A violation of the policy is an error of the console too. The browser also reports each 4xx, which pages expect.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        problems.push(message.text());
    });
    return [opened, tab];
  }

  const titles = (tab = page) => tab.locator('.todo-list label').allTextContents();
  const stored = async (): Promise<Item[]> => {
    const answer = await fetch(`${site}/api/state/${list}`);
    return answer.ok ? ((await answer.json()) as Item[]) : [];
  };
  const storedTitles = async () => (await stored()).map(({ title }) => title);
  const row = (title: string, tab = page) => tab.locator('.todo-list li', { hasText: title });
  const saved = (tab = page) => tab.getByRole('status').getByText('Saved', { exact: true }).waitFor();

  /** Opens a list of its own. */
  async function open(items: readonly string[] = [], { hash = '', tab = page } = {}): Promise<void> {
    list = `list-${count++}`;
    const body = items.map((title, id) => ({ id, title, completed: title.endsWith(' ✓') }));
    if (body.length > 0) {
      await fetch(`${site}/api/state/${list}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    }
    await show(hash, tab);
  }

  async function show(hash = '', tab = page): Promise<void> {
    await tab.goto('about:blank');
    await tab.goto(`${site}/todo/?list=${list}${hash}`);
    await saved(tab);
  }

  async function add(title: string, tab = page): Promise<void> {
    await tab.locator('.new-todo').fill(title);
    await tab.locator('.new-todo').press('Enter');
  }

  /** Double-clicks the title, and returns the input that replaces it. */
  async function edit(title: string, tab = page) {
    await tab.locator('.todo-list label', { hasText: title }).dblclick();
    return tab.locator('.todo-list .edit');
  }

  describe('a to-do list', () => {
    it('without items shows neither list nor footer, and has the focus where items are entered', async () => {
      await open();
      expect(await page.locator('.main, .todo-list, .footer').count()).toBe(0);
      expect(await page.evaluate('document.activeElement.className')).toBe('new-todo');
    });

    it('appends a new item on Enter, trimmed, and clears the input; a blank one is not added', async () => {
      await open(['first']);
      await add('  second  ');
      await add('   ');
      expect(await titles()).toEqual(['first', 'second']);
      expect(await page.locator('.new-todo').inputValue()).toBe('');
      await until(async () => (await stored()).length === 2);
      expect(await stored()).toMatchObject([{ title: 'first' }, { title: 'second', completed: false }]);
    });

    it('marks all items as complete and back, and keeps the checkbox current', async () => {
      await open(['one', 'two']);
      const all = page.getByLabel('Mark all as complete');
      await all.check();
      expect(await page.locator('.todo-list li.completed').count()).toBe(2);
      await row('one').getByRole('checkbox').uncheck();
      expect(await all.isChecked()).toBe(false);
      await row('one').getByRole('checkbox').check();
      expect(await all.isChecked()).toBe(true);
      await all.uncheck();
      expect(await page.locator('.todo-list li.completed').count()).toBe(0);
      await all.check();
      await page.getByRole('button', { name: 'Clear completed' }).click();
      await add('three');
      expect(await all.isChecked()).toBe(false);
    });

    it('completes an item with its checkbox, and not with a click on its title', async () => {
      await open(['one', 'two']);
      await row('one').locator('label').click();
      expect(await row('one').getAttribute('class')).toBe('');
      await row('one').getByRole('checkbox').check();
      expect(await row('one').getAttribute('class')).toBe('completed');
      await until(async () => (await stored())[0]?.completed === true);
    });

    it('shows the button that removes an item when the pointer is over it', async () => {
      await open(['one', 'two']);
      const button = row('one').getByRole('button', { name: 'Delete one' });
      const opacity = () => page.evaluate('getComputedStyle(document.querySelector(".destroy")).opacity');
      await page.mouse.move(0, 0);
      expect(await opacity()).toBe('0');
      await row('one').hover();
      expect(await opacity()).toBe('1');
      await button.click();
      expect(await titles()).toEqual(['two']);
    });

    it('edits an item after a double click: the input replaces the other controls and has the focus', async () => {
      await open(['one', 'two']);
      const input = await edit('one');
      expect(await page.locator('.todo-list li.editing').count()).toBe(1);
      expect(await page.evaluate('document.activeElement.className')).toBe('edit');
      expect(await input.inputValue()).toBe('one');
      for (const control of ['.toggle', 'label', '.destroy']) {
        expect(await page.locator(`li.editing ${control}`).isVisible()).toBe(false);
      }
    });

    it.each([
      ['saves a trimmed title on Enter', '  uno ', 'Enter', ['uno', 'two']],
      ['saves it on blur', 'uno', 'Tab', ['uno', 'two']],
      ['discards it on Escape', 'uno', 'Escape', ['one', 'two']],
      ['removes the item if the title is blank', '  ', 'Enter', ['two']],
    ])('when an item is edited, it %s', async (_what, typed, key, expected) => {
      await open(['one', 'two']);
      const input = await edit('one');
      await input.fill(typed);
      await input.press(key);
      await page.locator('.todo-list .edit').waitFor({ state: 'detached' });
      expect(await titles()).toEqual(expected);
      await saved();
      expect(await storedTitles()).toEqual(expected);
    });

    it('counts the items that are left', async () => {
      await open(['one', 'two', 'three ✓']);
      const counter = () => page.locator('.todo-count').textContent();
      expect(await counter()).toBe('2 items left');
      expect(await page.locator('.todo-count strong').textContent()).toBe('2');
      await row('one').getByRole('checkbox').check();
      expect(await counter()).toBe('1 item left');
      await row('two').getByRole('checkbox').check();
      expect(await counter()).toBe('0 items left');
    });

    it('clears completed items with a button, which is hidden if there are none', async () => {
      await open(['one', 'two ✓']);
      await page.getByRole('button', { name: 'Clear completed' }).click();
      expect(await titles()).toEqual(['one']);
      expect(await page.getByRole('button', { name: 'Clear completed' }).count()).toBe(0);
    });

    it('is the same after a reload, without the editing mode', async () => {
      await open(['one']);
      await add('two');
      await row('one').getByRole('checkbox').check();
      await saved();
      await edit('two');
      await page.reload();
      await saved();
      expect(await titles()).toEqual(['one', 'two']);
      expect(await row('one').getAttribute('class')).toBe('completed');
      expect(await page.locator('.editing').count()).toBe(0);
    });

    it('has routes that filter its items, keep up with changes, and survive a reload', async () => {
      await open(['one', 'two', 'three ✓'], { hash: '#/active' });
      const selected = () => page.locator('.filters .selected').allTextContents();
      expect([await titles(), await selected()]).toEqual([['one', 'two'], ['Active']]);
      await row('one').getByRole('checkbox').click();
      expect(await titles()).toEqual(['two']);
      await page.getByRole('link', { name: 'Completed' }).click();
      expect([await titles(), await selected()]).toEqual([['one', 'three ✓'], ['Completed']]);
      await saved();
      await page.reload();
      await saved();
      expect([await titles(), await selected()]).toEqual([['one', 'three ✓'], ['Completed']]);
      await page.getByRole('link', { name: 'All' }).click();
      expect((await titles()).length).toBe(3);
      await page.goBack();
      expect(await selected()).toEqual(['Completed']);
    });

    it('is edited with the keyboard alone', async () => {
      await open();
      await page.keyboard.type('one');
      await page.keyboard.press('Enter');
      await row('one').waitFor();
      // Past the checkbox of all, to that of the item, and to its button.
      for (const key of ['Tab', 'Tab', 'Space', 'Tab', 'Enter']) await page.keyboard.press(key);
      await page.keyboard.type(' more');
      await page.keyboard.press('Enter');
      expect(await titles()).toEqual(['one more']);
      expect(await page.locator('li.completed').count()).toBe(1);
      await page.waitForFunction('document.activeElement.className === "edit-item"');
      for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
      expect(await titles()).toEqual([]);
    });

    it('shows any input as text', async () => {
      const attack = '<img src=x onerror="alert(1)">';
      await open([attack]);
      expect(await titles()).toEqual([attack]);
      expect(await page.locator('main img').count()).toBe(0);
    });

    it('opens another list', async () => {
      await open(['one']);
      await page.getByLabel('To-do list', { exact: true }).fill(`${list} of tea`);
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await page.waitForURL(/list=.*tea/);
      await saved();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`${list} of tea`);
      expect(await titles()).toEqual([]);
    });
  });

  describe('two browsers that edit one list', () => {
    let other: Page;
    beforeAll(async () => {
      const [opened, tab] = await visitor();
      cleanup.add(() => opened.close());
      other = tab;
    });

    it('both keep what they add, complete, rename and remove', async () => {
      await open(['milk', 'bread', 'tea']);
      await show('', other);
      // Neither browser hears of the other before it has its own changes.
      await Promise.all([context.setOffline(true), other.context().setOffline(true)]);
      await add('mine');
      await row('milk').getByRole('checkbox').check();
      const input = await edit('bread');
      await input.fill('rye bread');
      await input.press('Enter');
      await add('theirs', other);
      await row('tea', other).hover();
      await other.getByRole('button', { name: 'Delete tea' }).click();
      await page.getByRole('status').getByText('Changes are kept').waitFor();
      await Promise.all([context.setOffline(false), other.context().setOffline(false)]);
      const expected = ['milk', 'mine', 'rye bread', 'theirs'];
      const sorted = async (tab: Page) => (await titles(tab)).sort();
      await until(async () => String(await sorted(page)) === String(expected));
      await until(async () => String(await sorted(other)) === String(expected));
      await until(async () => String((await storedTitles()).sort()) === String(expected));
      expect(await row('milk', other).getAttribute('class')).toBe('completed');
    });

    it('an item that the other browser removes stays while it is edited', async () => {
      await open(['milk', 'tea']);
      await show('', other);
      const input = await edit('milk');
      await input.fill('oat milk');
      await row('milk', other).hover();
      await other.getByRole('button', { name: 'Delete milk' }).click();
      await until(async () => String(await storedTitles()) === 'tea');
      await page.evaluate('dispatchEvent(new Event("online"))');
      await page.locator('.todo-count', { hasText: '1 item left' }).waitFor();
      expect(await input.inputValue()).toBe('oat milk');
      await input.press('Enter');
      await until(async () => String(await storedTitles()) === 'tea,oat milk');
    });
  });

  describe('while the service is away', () => {
    it('the list is shown and edited, also after a reload, and sent later', async () => {
      await open(['one']);
      await page.route('**/api/**', (route) => route.abort());
      await add('two');
      await page.getByRole('status').getByText('The service cannot be reached. Changes are kept').waitFor();
      await page.reload();
      await page.locator('.todo-list li').nth(1).waitFor();
      expect(await titles()).toEqual(['one', 'two']);
      await page.unroute('**/api/**');
      await saved();
      expect(await storedTitles()).toEqual(['one', 'two']);
    });

    it('a change that the service refuses is reported with the reason', async () => {
      await open(['one']);
      await page.route('**/api/**', (route) =>
        route.request().method() === 'PUT'
          ? route.fulfill({
              status: 413,
              json: { status: 'INVALID', message: 'the body is larger than 64 KiB', errors: [] },
            })
          : route.continue(),
      );
      await add('too much');
      await page.getByRole('status').getByText('Not saved: the body is larger than 64 KiB.').waitFor();
      await page.unroute('**/api/**');
    });
  });

  describe('the comments page', () => {
    it('writes and shows comments', async () => {
      await page.goto(`${site}/?content=site`);
      await page.getByText('No comments yet').waitFor();
      await page.getByLabel('E-mail').fill('alice@example.com');
      await page.getByLabel('Comment', { exact: true }).fill('first post!');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('Your comment is stored').waitFor();
      await page.locator('#comments li').waitFor();
      expect(await readAll(site, 'site')).toMatchObject([{ comment: 'first post!' }]);
    });

    it('links to the to-do list and back, and an unknown address to both', async () => {
      await page.goto(`${site}/nothing/here`);
      expect(await page.title()).toBe('Page not found');
      await page
        .getByRole('navigation')
        .or(page.getByRole('banner'))
        .getByRole('link', { name: 'To-do list' })
        .click();
      await page.waitForURL('**/todo/');
      await page.getByRole('link', { name: 'Comments' }).click();
      await page.waitForURL(`${site}/`);
    });
  });

  describe('with login', () => {
    let issuer: Issuer;
    let own: string;
    beforeAll(async () => {
      const redirectUris: string[] = [];
      issuer = await startIssuer({ port: 0, clientId: 'site', redirectUris });
      cleanup.add(() => issuer.close());
      const oidc = readOidcSettings({ OIDC_ISSUER: issuer.url, OIDC_CLIENT_ID: 'site' });
      const service = await runService(cleanup, { oidc });
      own = await serveSite(cleanup, { dist, service: service.url, connectTo: issuer.url });
      redirectUris.push(`${own}/todo/`);
    });

    async function signedIn(name: string): Promise<[BrowserContext, Page]> {
      const [opened, tab] = await visitor();
      await tab.goto(`${own}/todo/?list=mine#/active`);
      await tab.getByRole('button', { name: 'Sign in' }).click();
      await tab.getByLabel('Name').fill(name);
      await tab.getByRole('button', { name: 'Sign in' }).click();
      await tab.getByText(`Signed in as ${name}`).waitFor();
      await saved(tab);
      return [opened, tab];
    }

    it('each person has lists of their own, which stay in this tab until the person signs out', async () => {
      const [[opened, alice], [other, bob]] = [await signedIn('Alice'), await signedIn('Bob')];
      expect(alice.url()).toBe(`${own}/todo/?list=mine#/active`);
      await add('of Alice', alice);
      await saved(alice);
      await alice.reload();
      await alice.getByText('Signed in as Alice').waitFor();
      await saved(alice);
      expect([await titles(alice), await titles(bob)]).toEqual([['of Alice'], []]);
      await alice.evaluate(axe.source);
      const { violations } = await alice.evaluate<axe.AxeResults>('axe.run()');
      expect(violations.map(({ id }) => id)).toEqual([]);
      await alice.getByRole('button', { name: 'Sign out' }).click();
      await alice.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(alice.url()).toBe(`${own}/todo/`);
      expect(await alice.evaluate('[localStorage.length, sessionStorage.length]')).toEqual([0, 0]);
      // The provider has forgotten the person too.
      await alice.getByRole('button', { name: 'Sign in' }).click();
      await alice.getByLabel('Name').waitFor();
      await opened.close();
      await other.close();
    });

    it('a change is kept while the session is over, and sent after the next sign-in', async () => {
      const [opened, carol] = await signedIn('Carol');
      await carol.route('**/api/state/**', (route) => route.fulfill({ status: 401, json: {} }));
      await add('of Carol', carol);
      await carol.getByText('You are not signed in. Changes are kept').waitFor();
      await carol.unroute('**/api/state/**');
      // The provider still knows the person, and asks for nothing.
      await carol.getByRole('button', { name: 'Sign in' }).click();
      await saved(carol);
      expect(await titles(carol)).toEqual(['of Carol']);
      const token = await issuer.token({ sub: 'person-carol' });
      const headers = { Authorization: `Bearer ${token}` };
      await until(async () => (await fetch(`${own}/api/state/mine`, { headers })).ok);
      await opened.close();
    });

    it('a sign-in that was not started in this tab is refused', async () => {
      const [opened, tab] = await visitor();
      await tab.goto(`${own}/todo/?code=of-someone-else&state=x`);
      await tab.getByText('The sign-in was not started in this tab.').waitFor();
      expect(tab.url()).toBe(`${own}/todo/`);
      await opened.close();
    });
  });

  it.each([
    ['/', 'light'],
    ['/', 'dark'],
    ['/todo/', 'light'],
    ['/todo/', 'dark'],
    ['/nothing', 'dark'],
  ] as const)('%s is accessible and fits a phone, %s', async (path, colorScheme) => {
    await open(['one', 'two ✓', 'a very long title '.repeat(9)]);
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(path === '/todo/' ? `${site}/todo/?list=${list}` : site + path);
    if (path === '/todo/') {
      await saved();
      await edit('one');
    }
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
    if (process.env.PICTURES)
      await page.screenshot({
        path: join(process.env.PICTURES, `${path.replaceAll('/', '_')}${colorScheme}.png`),
      });
  });
});
