import { ExecuteChangeSetCommand } from '@aws-sdk/client-cloudformation';
import { barriers, describeInBrowser } from '../../tools/testing/browser';
import { topic } from '../local/testing/calls';
import { OpenedConsole, treeOf } from './testing/opened-console';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const REASON = `The maximum number of load balancers has been reached ${HOSTILE}`;

describeInBrowser('the console', () => {
  let the: OpenedConsole;
  beforeAll(async () => {
    the = await OpenedConsole.start();
    await the.system.plan('comentarios', 'new-image', 'UPDATE', { ImageTag: '1.1.0' });
    await the.calls.faults({ kind: 'resource', logicalId: 'LoadBalancer', reason: REASON });
    await the.system.deploy('broken');
    await the.calls.faults();
  });
  afterAll(() => the?.close());
  afterEach(() => expect(the.complaints()).toEqual([]));

  it('opens at the root of the endpoint', async () => {
    const page = await the.browser.newPage();
    await page.goto(the.local.endpoint.consoleUrl);
    expect(new URL(page.url()).pathname).toBe('/_local/console/');
    await page.close();
  });

  it('shows and finds nested stacks', async () => {
    const page = await the.open('');
    const name = page.getByText('comentarios', { exact: true });
    const root = treeOf(page).getByRole('listitem').filter({ has: name });
    for (const nested of ['Cluster', 'LoadBalancer', 'Network', 'Service'])
      await root.locator('ul').getByText(nested, { exact: true }).waitFor();
    await page.getByRole('searchbox', { name: /^Search stacks/ }).fill('network');
    await treeOf(page).getByText('Cluster').waitFor({ state: 'detached' });
    await treeOf(page).getByText('Network').first().click();
    await page.getByRole('heading', { level: 1, name: /^Network/ }).waitFor();
  });

  it('shows outputs, parameters and resources with details', async () => {
    const page = await the.open('#/stack/comentarios');
    await page.getByText('URL of the service').waitFor();
    await page.getByText('VpcCidr', { exact: true }).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('link', { name: 'LoadBalancer', exact: true }).click();
    await page.getByRole('link', { name: /^Template line/ }).click();
    const chosen = page.locator('.template .chosen');
    await chosen.waitFor();
    expect(await chosen.textContent()).toMatch(/LoadBalancer:$/);
    expect(await page.evaluate('document.documentElement.scrollTop')).toBe(0);
  });

  it('shows events of a stack and its nested stacks live', async () => {
    await the.system.plan('live', 'first', 'CREATE');
    const page = await the.open('#/stack/live/events');
    // Only events that arrive after the page has loaded the others are new.
    await page.locator('.event').first().waitFor();
    await the.local.client.send(new ExecuteChangeSetCommand({ StackName: 'live', ChangeSetName: 'first' }));
    await page.locator('h1').getByText('create complete').waitFor();
    await page.locator('.event.new', { hasText: 'Service / ServiceECS Service' }).first().waitFor();
  });

  it('shows the root cause first, as text', async () => {
    const page = await the.open('#/stack/broken');
    const cause = page.getByRole('region', { name: 'Root cause' });
    await cause.getByText(REASON).waitFor();
    expect(await cause.getByRole('link').textContent()).toBe('LoadBalancer / LoadBalancer');
    expect(await page.locator('img[src=x], main script').count()).toBe(0);
    await page.keyboard.press('c');
    await page.locator('.crumbs').getByText('broken').waitFor();
  });

  it('shows the review of a change set with working links', async () => {
    const page = await the.open('#/stack/comentarios/changes');
    const review = page.getByRole('region', { name: 'Review of new-image' });
    await review.getByText('1.1.0').first().waitFor();
    await review.locator('.stacks a').last().click();
    expect(new URL(page.url()).hash).toBe('#/stack/comentarios/changes');
    await page.getByRole('link', { name: 'first', exact: true }).click();
    await page.getByRole('region', { name: 'Review of first' }).waitFor();
  });

  it('detects drift', async () => {
    await the.calls.create('orders', { Resources: { Paid: topic({ DisplayName: HOSTILE }) } });
    await the.calls.control('PUT', 'drift', {
      stack: 'orders',
      logicalId: 'Paid',
      properties: { DisplayName: 'x' },
    });
    const page = await the.open('#/stack/orders/drift');
    await page.getByRole('button', { name: 'Detect drift' }).click();
    await page.getByText('1 resource drifted.').waitFor();
    expect(await page.locator('del').textContent()).toBe(`- ${HOSTILE}`);
  });

  it('shows the architecture', async () => {
    const page = await the.open('#/stack/comentarios/diagram');
    const picture = page.getByRole('img', { name: /^Architecture of comentarios/ });
    await picture.waitFor();
    await page.evaluate('document.querySelector(".diagram img").decode()');
    expect(await page.evaluate('document.querySelector(".diagram img").naturalWidth')).toBeGreaterThan(300);
  });

  it.each([
    ['overview', 1280, 'light'],
    ['resources/LoadBalancer', 1280, 'dark'],
    ['resources', 360, 'light'],
    ['resources', 1024, 'dark'],
    ['events', 1024, 'light'],
    ['events', 360, 'light'],
    ['events', 1280, 'dark'],
    ['changes', 1280, 'light'],
    ['changes', 360, 'dark'],
    ['template', 360, 'dark'],
    ['template', 1280, 'light'],
    ['drift', 360, 'light'],
    ['drift', 1280, 'dark'],
    ['diagram', 360, 'dark'],
    ['diagram', 1280, 'light'],
    ['overview', 360, 'dark'],
  ] as const)(
    'has no axe violations at %s with width %s, and fits',
    async (view, width, colorScheme) => {
      const page = await the.open(`#/stack/broken/${view}`, {
        width,
        height: 780,
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.locator('.tabs [aria-current]').waitFor();
      await page.locator('.cause-card').waitFor();
      await page.getByText('Loading…').waitFor({ state: 'detached' });
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(
        await page.evaluate('(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(content)'),
      ).toBe(0);
    },
    20_000,
  );

  it('handles 50 nested stacks and 5,000 events', async () => {
    const inner = await the.calls.put('inner.json', {
      Resources: Object.fromEntries(Array.from({ length: 48 }, (_, index) => [`Topic${index}`, topic()])),
    });
    const Resources = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `Part${index}`,
        { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: inner } },
      ]),
    );
    expect(await the.calls.create('large', { Resources })).toBe('CREATE_COMPLETE');
    const page = await the.open('#/stack/large/events');
    await page.getByText(/^[5-9],\d{3} events$/).waitFor();
    expect(await page.locator('.event').count()).toBe(200);
    await page.getByRole('button', { name: /older/ }).click();
    await page.locator('.event').nth(399).waitFor();
    expect(await page.locator('.event').count()).toBe(400);
    await page.getByRole('searchbox', { name: 'Search events' }).fill('part49 topic47');
    await page.getByText(/^[1-9] events?$/).waitFor();
    expect(await page.locator('.leaf').count()).toBeGreaterThan(50);
  });
});
