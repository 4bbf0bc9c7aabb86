import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../../tools/testing/browser';
import { RehearsedSystem } from '../../../tools/testing/rehearsed-system';

describeInBrowser('the rehearsed site', () => {
  const system = new RehearsedSystem();
  const problems: string[] = [];
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    // What the command that builds the site needs.
    for (const name of ['app', 'node_modules', 'package.json']) {
      symlinkSync(join(__dirname, '../../..', name), join(system.folder, name));
    }
    const { exitCode, output } = await system.tryDeploy('--system', 'site');
    if (exitCode !== 0) throw new Error(output);
    url = /^Outputs of site-local\n[\s\S]*?Url +(\S+)/m.exec(output)?.[1] ?? '';
    browser = await openBrowser();
  });
  afterEach(() => expect(problems.splice(0)).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    await system.end();
  });

  /** A browser of its own, which reports errors of scripts and violations of the content security policy. */
  async function visit(path: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isAnswer) problems.push(message.text());
    });
    await page.goto(`${url}${path}`);
    return page;
  }

  const add = async (page: Page, title: string) => {
    await page.locator('.new-todo').fill(title);
    await page.locator('.new-todo').press('Enter');
  };
  const titles = (page: Page) => page.locator('.todo-list label').allTextContents();

  test('two browsers edit one list, and both have all items', async () => {
    const pages = [await visit('/todo/?list=shop'), await visit('/todo/?list=shop')];
    await Promise.all(pages.map((page, index) => add(page, `item ${index}`)));
    for (const page of pages) await page.locator('.todo-list li').nth(1).waitFor();
    for (const page of pages) expect((await titles(page)).sort()).toEqual(['item 0', 'item 1']);
    const answer = await fetch(`${url}/api/state/shop`);
    expect(await answer.json()).toHaveLength(2);
  });

  test('a comment is written and read', async () => {
    const page = await visit('/?content=site');
    await page.getByLabel('E-mail').fill('alice@example.com');
    await page.getByLabel('Comment', { exact: true }).fill('first post!');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('#comments li', { hasText: 'first post!' }).waitFor();
  });

  test('an address without a page shows links to both pages', async () => {
    const page = await visit('/nothing');
    expect(await page.title()).toBe('Page not found');
    await page.getByRole('main').getByRole('link', { name: 'to-do list' }).click();
    await page.locator('.new-todo').waitFor();
  });

  test('lists survive a restart of the endpoint', async () => {
    await system.restart('--system', 'site');
    const page = await visit('/todo/?list=shop');
    await page.locator('.todo-list li').nth(1).waitFor();
  });
});
