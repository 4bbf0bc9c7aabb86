import { ExecuteChangeSetCommand } from '@aws-sdk/client-cloudformation';
import type { Browser, Page } from 'playwright-core';
import { barriers, describeInBrowser, openBrowser } from '../../tools/testing/browser';
import { Calls, topic } from '../local/testing/calls';
import { startTestEndpoint, type TestEndpoint } from '../local/testing/endpoint';
import { consolePages } from '.';
import { System } from './testing/system';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const REASON = `The maximum number of load balancers has been reached ${HOSTILE}`;

describeInBrowser('the console', () => {
  let local: TestEndpoint;
  let calls: Calls;
  let system: System;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    local = await startTestEndpoint({ pages: consolePages });
    calls = new Calls(local);
    system = await System.upload(local);
    await system.deploy('comentarios');
    await system.plan('comentarios', 'new-image', 'UPDATE', { ImageTag: '1.1.0' });
    await calls.faults({ kind: 'resource', logicalId: 'LoadBalancer', reason: REASON });
    await system.deploy('broken');
    await calls.faults();
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await local?.close();
  });
  afterEach(() => expect(problems.splice(0)).toEqual([]));

  async function open(hash: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (said) => said.type() === 'error' && problems.push(said.text()));
    await page.goto(`${local.endpoint.url}/_local/console/${hash}`);
    await page.locator('.leaf').first().waitFor({ state: 'attached' });
    return page;
  }

  const tree = (page: Page) => page.getByRole('navigation', { name: 'Stacks' });

  it('is where a browser is led that asks for the endpoint itself', async () => {
    const page = await browser.newPage();
    await page.goto(local.endpoint.url);
    expect(new URL(page.url()).pathname).toBe('/_local/console/');
    await page.close();
  });

  it('shows nested stacks below their roots, and finds them', async () => {
    const page = await open('');
    const root = tree(page).getByRole('listitem').filter({ hasText: 'comentarios' }).first();
    expect(await root.locator('ul .name').allTextContents()).toEqual(
      expect.arrayContaining(['Cluster', 'LoadBalancer', 'Network', 'Service']),
    );
    await page.getByRole('searchbox', { name: 'Search stacks' }).fill('network');
    await tree(page).getByText('Cluster').waitFor({ state: 'detached' });
    await tree(page).getByText('Network').first().click();
    await page.getByRole('heading', { level: 1, name: /^Network/ }).waitFor();
    await page.close();
  });

  it('shows outputs, parameters and resources with what a row knows behind one click', async () => {
    const page = await open('#/stack/comentarios');
    await page.getByText('Where the service answers').waitFor();
    await page.getByText('VpcCidr', { exact: true }).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('link', { name: 'LoadBalancer', exact: true }).click();
    await page.getByRole('link', { name: /of the template/ }).click();
    const chosen = page.locator('.template .chosen');
    await chosen.waitFor();
    expect(await chosen.textContent()).toMatch(/LoadBalancer:$/);
    expect(await page.evaluate('document.documentElement.scrollTop')).toBe(0);
    await page.close();
  });

  it('shows events of a stack and its nested stacks while they happen', async () => {
    await system.plan('live', 'first', 'CREATE');
    const page = await open('#/stack/live/events');
    await page.getByText('No event is like that').waitFor({ state: 'detached' });
    const before = await page.locator('.event').count();
    await local.client.send(new ExecuteChangeSetCommand({ StackName: 'live', ChangeSetName: 'first' }));
    await page.locator('h1').getByText('create complete').waitFor();
    await page.locator('.event', { hasText: 'Service / Service' }).first().waitFor();
    expect(await page.locator('.event').count()).toBeGreaterThan(before);
    expect(await page.locator('.event.new').count()).toBeGreaterThan(0);
    await page.close();
  }, 20_000);

  it('says first what a failure comes of, and says it as text', async () => {
    const page = await open('#/stack/broken');
    const cause = page.getByRole('region', { name: 'Root cause' });
    await cause.getByText(REASON).waitFor();
    expect(await cause.getByRole('link').textContent()).toBe('LoadBalancer / LoadBalancer');
    expect(await page.locator('img[src=x], main script').count()).toBe(0);
    await page.keyboard.press('c');
    await page.locator('.crumbs').getByText('broken').waitFor();
    await page.close();
  });

  it('shows the review of a change set, whose links stay in it', async () => {
    const page = await open('#/stack/comentarios/changes');
    const review = page.getByRole('region', { name: 'Review of new-image' });
    await review.getByText('1.1.0').first().waitFor();
    await review.locator('.stacks a').last().click();
    expect(new URL(page.url()).hash).toBe('#/stack/comentarios/changes');
    await page.getByRole('link', { name: 'first', exact: true }).click();
    await page.getByRole('region', { name: 'Review of first' }).waitFor();
    await page.close();
  });

  it('looks for drift when it is asked to', async () => {
    await calls.create('orders', { Resources: { Paid: topic({ DisplayName: HOSTILE }) } });
    await calls.control('PUT', 'drift', {
      stack: 'orders',
      logicalId: 'Paid',
      properties: { DisplayName: 'x' },
    });
    const page = await open('#/stack/orders/drift');
    await page.getByRole('button', { name: 'Detect drift' }).click();
    await page.getByText('1 resource drifted.').waitFor();
    expect(await page.locator('del').textContent()).toBe(`- ${HOSTILE}`);
    await page.close();
  });

  it('draws the architecture', async () => {
    const page = await open('#/stack/comentarios/diagram');
    const picture = page.getByRole('img', { name: /^Architecture of comentarios/ });
    await picture.waitFor();
    await page.waitForFunction('document.querySelector(".diagram img").naturalWidth > 300');
    await page.close();
  }, 20_000);

  it('is gone through with the keyboard alone', async () => {
    const page = await open('#/stack/comentarios');
    await page.getByRole('heading', { name: /^comentarios/ }).waitFor();
    await page.keyboard.press('h');
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: /^Cluster/ }).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('searchbox', { name: 'Search resources' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('AutoScalingGroup');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.item.open').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.item.open').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.close();
  });

  it.each([
    ['overview', 1280, 'light'],
    ['resources/LoadBalancer', 1280, 'dark'],
    ['events', 375, 'light'],
    ['changes', 1280, 'light'],
    ['template', 375, 'dark'],
    ['drift', 375, 'light'],
    ['overview', 375, 'dark'],
  ] as const)(
    'has no barrier that axe knows at %s, %s wide, and fits',
    async (view, width, colorScheme) => {
      const page = await open(`#/stack/broken/${view}`, {
        viewport: { width, height: 780 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.locator('.tabs [aria-current]').waitFor();
      await page.locator('.cause-card').waitFor();
      await page.waitForFunction('!document.querySelector("main").textContent.includes("loading…")');
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    },
    20_000,
  );

  it('stays quick with fifty nested stacks and five thousand events', async () => {
    const inner = await calls.put('inner.json', {
      Resources: Object.fromEntries(Array.from({ length: 48 }, (_, index) => [`Topic${index}`, topic()])),
    });
    const Resources = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `Part${index}`,
        { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: inner } },
      ]),
    );
    expect(await calls.create('large', { Resources })).toBe('CREATE_COMPLETE');
    const page = await open('#/stack/large/events');
    await page.getByText(/^[5-9],\d{3} events$/).waitFor();
    expect(await page.locator('.event').count()).toBe(200);
    await page.getByRole('button', { name: /older/ }).click();
    expect(await page.locator('.event').count()).toBe(400);
    await page.getByRole('searchbox', { name: 'Search events' }).fill('part49 topic47');
    await page.getByText(/^\d events$/).waitFor();
    expect(await page.locator('.leaf').count()).toBeGreaterThan(50);
    await page.close();
  }, 40_000);
});
