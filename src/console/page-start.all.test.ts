import { barriers, describeInBrowser } from '../../tools/testing/browser';
import { topic } from '../local/testing/calls';
import { OpenedConsole, treeOf } from './testing/opened-console';

describeInBrowser('the start page of the console', () => {
  let the: OpenedConsole;
  beforeAll(async () => {
    the = await OpenedConsole.start();
    await the.calls.faults({ kind: 'resource', logicalId: 'Rejected', reason: 'Rate exceeded' });
    await the.calls.create('failing', { Resources: { Rejected: topic() } });
    await the.calls.faults();
    await the.system.plan('planned', 'first', 'CREATE');
    for (let index = 0; index < 12; index++)
      await the.calls.create(`small-${index}`, { Resources: { Topic: topic() } });
  });
  afterAll(() => the?.close());
  afterEach(() => expect(the.complaints()).toEqual([]));

  it('lists failed, waiting and recent stacks', async () => {
    const page = await the.open('');
    const part = (title: string) =>
      page.locator('section', { has: page.getByRole('heading', { name: title }) }).locator('.item');
    await part('Recent').first().waitFor();
    expect(await part('Failed').locator('a').allTextContents()).toEqual(['failing']);
    expect(await part('Waiting for their first change set').locator('a').allTextContents()).toEqual([
      'planned',
    ]);
    expect(await part('Waiting for their first change set').locator('.soft').textContent()).toMatch(
      /^created (just now|.* ago)$/,
    );
    expect(await part('Recent').first().locator('a').textContent()).toBe('small-11');
    expect(await barriers(page)).toEqual([]);
  });

  it('collapses nested stacks of many roots, and expands them on demand', async () => {
    const page = await the.open('');
    expect(await treeOf(page).getByText('Network').count()).toBe(0);
    await page.getByRole('button', { name: 'Nested stacks of comentarios' }).click();
    await treeOf(page).getByText('Network').waitFor();
  });

  it('finds stacks by status, and says so if there are none', async () => {
    const page = await the.open('');
    const search = page.getByRole('searchbox', { name: /^Search stacks/ });
    await search.fill('rollback complete');
    await treeOf(page).getByText('small-1', { exact: true }).waitFor({ state: 'detached' });
    expect(await page.locator('.leaf .name').allTextContents()).toEqual(['failing']);
    await search.fill('no such stack');
    await treeOf(page).getByText('No matching stacks.').waitFor();
  });
});
