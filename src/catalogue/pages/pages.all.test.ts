import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { barriers, describeInBrowser, type Look, lookAt, openBrowser } from '../../../tools/testing/browser';
import { projectFolder } from '../../spec/project-folder';
import { catalogueFiles } from '../catalogue';
import { readEntries } from '../read-entries';

const entries = readEntries(join(projectFolder, 'out'));
const pages = ['index.html', ...[...entries.keys()].map((name) => `templates/${name}.html`)];
const pictures = ['overview.svg', ...[...entries.keys()].map((name) => `diagrams/${name}.svg`)];

describeInBrowser('the catalogue', () => {
  let browser: Browser;
  let page: Page;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    for (const [path, text] of await catalogueFiles('Templates', entries)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  /** Opens a page from its file, without a server. */
  async function open(path: string, look?: Look): Promise<void> {
    await lookAt(page, `file://${join(folder, path)}`, look);
  }

  it.each([
    ...pages.map((path) => [path, 'light'] as const),
    ...['index.html', `templates/${[...entries.keys()].at(-1)}.html`].map((path) => [path, 'dark'] as const),
  ])('%s is accessible on a %s screen', async (path, scheme) => {
    await open(path, { colorScheme: scheme });
    expect(await barriers(page)).toEqual([]);
  });

  it.each(pages)('%s fits on a phone', async (path) => {
    await open(path, { width: 375 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
  });

  it.each(pictures)('%s keeps every text inside its box', async (path) => {
    await open(path);
    const outside = await page.evaluate(
      `[...document.querySelectorAll('g')].flatMap((group) => {
        const box = group.querySelector('.box').getBBox();
        return [...group.querySelectorAll('text')]
          .filter((text) => { const { x, width, y, height } = text.getBBox(); return x < box.x || x + width > box.x + box.width || y < box.y || y + height > box.y + box.height; })
          .map((text) => text.textContent);
      })`,
    );
    expect(outside).toEqual([]);
  });

  it('works without a server and within its CSP', async () => {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    for (const path of pages) await tab.goto(`file://${join(folder, path)}`);
    const width = await tab.evaluate(`getComputedStyle(document.querySelector('.box')).strokeWidth`);
    expect([complaints, width]).toEqual([[], '1.2px']);
    await tab.close();
  });

  it('links a nested stack in a diagram to its page', async () => {
    await open('index.html');
    await page.locator('svg a[href="templates/network.html"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/templates/network.html');
  });

  it('is printed black on white', async () => {
    await open('templates/network.html', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate(
        '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector("svg .note")).fill]',
      ),
    ).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});
