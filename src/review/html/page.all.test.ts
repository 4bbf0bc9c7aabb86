import type { Browser, Page } from 'playwright-core';
import { barriers, describeInBrowser, type Look, lookAt, openBrowser } from '../../../tools/testing/browser';
import type { Cause } from '../../plan/change-tree';
import { modify, parameter, stack } from '../fixtures/build';
import { trees } from '../fixtures/trees';
import { review } from '../review';
import { htmlReview } from './page';

let browser: Browser;
let page: Page;

async function open(name: string, look?: Look): Promise<void> {
  const tree = trees[name];
  if (!tree) throw new Error(`there is no fixture ${name}`);
  await lookAt(page, 'about:blank', look);
  await page.setContent(htmlReview(review(tree)));
}

describeInBrowser('the review page', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  it('shows data at risk without scrolling and links to it', async () => {
    await open('table-replaced', { width: 375 });
    const alarm = page.locator('.alarm.data');
    const box = await alarm.boundingBox();
    expect(box && box.y + box.height).toBeLessThan(800);
    expect(await alarm.textContent()).toContain('The old table is deleted with its data');
    await alarm.getByRole('link').first().press('Enter');
    const change = page.locator('.entry.data').first();
    expect(await page.evaluate('document.querySelector(".entry.data").matches(":target")')).toBe(true);
    expect(await change.getByText('KeySchema:').isVisible()).toBe(true);
  });

  it.each(Object.keys(trees))('of %s fits on a phone', async (name) => {
    await open(name, { width: 375 });
    await page.evaluate('document.querySelectorAll("details").forEach(each => { each.open = true })');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
  });

  it('has a header with facts and links from the summary to its sections', async () => {
    const tree = trees['iam-widened'];
    if (!tree) throw new Error('there is no fixture iam-widened');
    await lookAt(page, 'about:blank');
    const facts = [
      { name: 'Account', value: '123456789012' },
      { name: 'Change set', value: 'stacks-1' },
    ];
    await page.setContent(htmlReview(review(tree, facts)));
    expect(await page.locator('.about div').allTextContents()).toEqual([
      'Account123456789012',
      'Change setstacks-1',
    ]);
    await page.getByRole('link', { name: '2 resources grant new access.' }).click();
    expect(await page.evaluate('document.querySelector("#section-access").matches(":target")')).toBe(true);
    expect(await barriers(page)).toEqual([]);
  });

  it('closes replacements with a common cause', async () => {
    const subnet = (name: string, cause: Cause) =>
      modify(
        name,
        'AWS::EC2::Subnet',
        { VpcId: 'a' },
        { VpcId: 'b' },
        () => ({ requiresRecreation: 'Always', causes: [cause] }),
        { replacement: 'True' },
      );
    const ofVpc: Cause = { source: 'ResourceReference', entity: 'Vpc', evaluation: 'Static' };
    await lookAt(page, 'about:blank');
    const tree = stack('shop', [subnet('Vpc', parameter('Cidr')), subnet('A', ofVpc), subnet('B', ofVpc)]);
    await page.setContent(htmlReview(review(tree)));
    await page
      .locator('.alarm.cascades')
      .getByText('Parameter Cidr causes the replacement of 3 resources.')
      .waitFor();
    expect(await page.locator('details.entry[open]').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  it('names the changed properties of a collapsed change', async () => {
    await open('three-hundred');
    expect(await page.locator('.entry.rest.change > summary').first().textContent()).toContain('Value');
  });

  it('opens and closes by keyboard', async () => {
    await open('image-tag');
    const summary = page.locator('.entry.rest > summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.entry.rest').first().getAttribute('open')).toBe('');
  });

  it.each([
    ['table-replaced', 'light'],
    ['table-replaced', 'dark'],
    ['iam-widened', 'light'],
    ['iam-widened', 'dark'],
    ['phantom-nested', 'light'],
  ] as const)('of %s has no axe violations in %s', async (name, scheme) => {
    await open(name, { colorScheme: scheme });
    await page.evaluate('document.querySelectorAll("details").forEach(each => { each.open = true })');
    expect(await barriers(page)).toEqual([]);
  });

  it('loads and runs nothing, even with hostile input', async () => {
    const hostile =
      '"><img src="http://127.0.0.1:9/x" onerror="document.title=1"><script>document.title=2</script>';
    const tree = trees['no-change'];
    if (!tree) throw new Error('there is no fixture no-change');
    const tab = await browser.newPage();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.setContent(
      htmlReview(
        review({
          ...tree,
          name: hostile,
          warnings: [hostile],
          parameters: [{ name: hostile, before: hostile, after: { [hostile]: [hostile] } }],
        }),
      ),
    );
    expect(asked).toEqual([]);
    expect(await tab.title()).toBe(`${hostile}: no changes`);
    expect(await tab.locator('img, script').count()).toBe(0);
    await tab.close();
  });

  it('has a CSP that forbids loading and scripts', async () => {
    await open('image-tag');
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
    const background = 'getComputedStyle(document.querySelector(".stacks")).borderRadius';
    expect(await page.evaluate(background)).toBe('10px');
  });

  it('filters many changes by kind, without a script', async () => {
    await open('three-hundred');
    const added = page.locator('.entry.rest.add').first();
    const changed = page.locator('.entry.rest.change').first();
    expect(await added.isVisible()).toBe(true);
    await page.getByLabel('269 to add').press('Space');
    expect([await added.isVisible(), await changed.isVisible()]).toEqual([false, true]);
    expect(await barriers(page)).toEqual([]);
  });

  it('shows retained data without red', async () => {
    await open('table-replaced');
    const color = (selector: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).color`);
    expect(await color('.entry.kept .fate')).toBe(await color('body'));
    expect(await color('.entry.data .fate')).not.toBe(await color('body'));
  });

  it('prints collapsed changes', async () => {
    await open('image-tag');
    await page.emulateMedia({ media: 'print' });
    const hidden = page.locator('.entry.rest').first().getByText('1.4.0');
    expect((await hidden.boundingBox())?.height).toBeGreaterThan(0);
  });
});
