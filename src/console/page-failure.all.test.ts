import { barriers, describeInBrowser } from '../../tools/testing/browser';
import { topic } from '../local/testing/calls';
import type { Explain } from './cause';
import { OpenedConsole, treeOf } from './testing/opened-console';

const explained: Explain = async (_home, { stack }) => ({
  stackName: stack.name,
  status: stack.status,
  reason: stack.statusReason,
  cause: {
    place: 'Orders / Topic39',
    type: 'AWS::SNS::Topic',
    physicalId: '',
    reason: 'Rate exceeded',
    template: 'out/nested-stacks/service.yaml:412',
    source: 'nested-stacks/service.ts:88',
  },
  others: [],
  tasks: [
    {
      task: '1a2b',
      alike: 2,
      reason: 'Essential container in task exited',
      containers: [{ name: 'app', exitCode: 1, reason: 'CannotPullContainerError' }],
      logs: ['one', 'two'],
    },
  ],
  now: 'The update was rolled back.',
  next: ['Fix the cause and rerun `make deploy`.', '$ aws cloudformation x'],
});

describeInBrowser('a failed operation in the console', () => {
  let the: OpenedConsole;
  beforeAll(async () => {
    the = await OpenedConsole.start({ explain: explained });
    const topics = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`Topic${index}`, topic()]));
    const inner = await the.calls.put('inner.json', { Resources: topics });
    const nested = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: inner } };
    await the.calls.create('shop', { Resources: { Orders: nested, Mail: nested, Last: topic() } });
    await the.calls.faults({ kind: 'resource', logicalId: 'Topic39', reason: 'Rate exceeded' });
    const changed = await the.calls.put('changed.json', {
      Resources: { ...topics, Topic39: topic({ DisplayName: 'new' }) },
    });
    const update = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: changed } };
    await the.calls.update('shop', { Resources: { Orders: update, Mail: nested, Last: topic() } });
    await the.calls.faults();
  });
  afterAll(() => the?.close());
  afterEach(() => expect(the.complaints()).toEqual([]));

  it('leads from the root cause to its row, visible, focused and marked', async () => {
    const page = await the.open('#/stack/shop');
    await page.locator('.cause-card').waitFor();
    await page.keyboard.press('c');
    const row = page.locator('.item.open');
    await row.getByText('root cause').waitFor();
    await row.locator('a:focus', { hasText: 'Topic39' }).waitFor();
    const box = await row.boundingBox();
    expect(box && box.y > 0 && box.y < 800).toBe(true);
  });

  it('explains the failure as the command line does', async () => {
    const page = await the.open('#/stack/shop');
    const card = page.getByRole('region', { name: 'Root cause' });
    await card.getByText('nested-stacks/service.ts:88').waitFor();
    await card.getByText('Task 1a2b and 2 similar tasks: Essential container in task exited').waitFor();
    await card.getByText('Container app exited with code 1: CannotPullContainerError').waitFor();
    expect(await card.getByLabel('Last log lines of task 1a2b').textContent()).toBe('one\ntwo');
    expect(await card.locator('li code').allTextContents()).toEqual(['make deploy', 'aws cloudformation x']);
    expect(await barriers(page)).toEqual([]);
  });

  it('goes to a resource with focus on its row', async () => {
    const page = await the.open('#/stack/shop');
    await page.keyboard.press('g');
    await page.keyboard.type('Topic38');
    // Perhaps before the answer: the list may still show what "Topic3" finds.
    await page.keyboard.press('Enter');
    await page.locator('.item.open a:focus', { hasText: 'Topic38' }).waitFor();
  });

  it('shows the root cause on the stacks around it only', async () => {
    const page = await the.open('#/stack/shop');
    await page.locator('.cause-card').waitFor();
    await treeOf(page)
      .getByRole('link', { name: /Orders/ })
      .click();
    await page.locator('h1').getByText('Orders').waitFor();
    await page.locator('.cause-card').waitFor();
    await treeOf(page).getByRole('link', { name: /Mail/ }).click();
    await page.locator('h1').getByText('Mail').waitFor();
    await page.getByRole('heading', { name: 'Outputs' }).waitFor();
    expect(await page.locator('.cause-card').count()).toBe(0);
  });

  it('groups events by operation', async () => {
    const page = await the.open('#/stack/shop/events');
    await page.locator('.operation').first().waitFor();
    const headings = await page.locator('.operation').allTextContents();
    expect(headings[0]).toMatch(/^Update · \d\d:\d\d:\d\d · update rollback complete after /);
    await page.getByRole('searchbox', { name: 'Search events' }).fill('Last');
    expect(await page.locator('.operation').allTextContents()).toEqual([
      expect.stringMatching(/^Create · .* · create complete after /),
    ]);
  });

  it('does not report a rolled-back operation as completed resources', async () => {
    const page = await the.open('#/stack/shop');
    await page.locator('h1').getByText('update rollback complete').waitFor();
    const since = await page.locator('.since').first().textContent();
    expect(since).toMatch(/ended .* · 81 resources$/);
  });
});
