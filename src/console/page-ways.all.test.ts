import { barriers, describeInBrowser } from '../../tools/testing/browser';
import type { Data } from '../document/data';
import { topic } from '../local/testing/calls';
import { OpenedConsole, treeOf } from './testing/opened-console';

describeInBrowser('navigating the console', () => {
  let the: OpenedConsole;
  beforeAll(async () => {
    the = await OpenedConsole.start();
  });
  afterAll(() => the?.close());
  afterEach(() => expect(the.complaints()).toEqual([]));

  it('works with the keyboard alone', async () => {
    const page = await the.open('#/stack/comentarios');
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
  });

  it('goes to a resource by any of its names with the keyboard', async () => {
    const page = await the.open('#/stack/comentarios');
    await page.keyboard.press('g');
    const dialog = page.getByRole('dialog', { name: 'Go to' });
    await page.keyboard.type('comments-table no-such');
    await dialog.getByText('No matches.').waitFor();
    await dialog.getByRole('searchbox').fill('PublicSubnet');
    await dialog.getByRole('link', { name: 'PublicSubnetB', exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = await dialog.locator(':focus').textContent();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page
      .locator('.item.open')
      .getByText(chosen ?? '', { exact: true })
      .waitFor();
  });

  it('links an output to its resource', async () => {
    const page = await the.open('#/stack/comentarios');
    await page.getByRole('link', { name: 'Data / CommentsTable' }).click();
    await page.getByRole('heading', { level: 1, name: /^Data/ }).waitFor();
    await page.locator('.item.open', { hasText: 'CommentsTable' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^comentarios/ }).waitFor();
  });

  it('keeps a search in the address after navigation and reload', async () => {
    const page = await the.open('#/stack/comentarios/events');
    const field = page.getByRole('searchbox', { name: 'Search events' });
    await field.fill('network vpc complete');
    await page.getByText(/^[1-9] events?$/).waitFor();
    await page.locator('.event a').first().click();
    await field.waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByText(/^[1-9] events?$/).waitFor();
    await page.reload();
    await page.getByText(/^[1-9] events?$/).waitFor();
    expect(await field.inputValue()).toBe('network vpc complete');
  });

  it('shows clock and relative times', async () => {
    const page = await the.open('#/stack/comentarios/events');
    const time = page.locator('.event time').first();
    expect(await time.textContent()).toMatch(/^\d\d:\d\d:\d\d$/);
    await page.keyboard.press('t');
    await time.filter({ hasText: /now|ago/ }).waitFor();
  });

  it('shows deleted stacks and links a nested change set to its root', async () => {
    await the.calls.create('short', { Resources: { Topic: topic() } });
    const id = (await the.calls.stack('short')).StackId ?? '';
    await the.calls.delete('short');
    await the.system.plan('planned', 'first', 'CREATE');
    const page = await the.open(`#/stack/${encodeURIComponent(id)}/events`);
    await treeOf(page).getByRole('link', { name: /short/ }).waitFor();
    await page.locator('.event', { hasText: 'delete complete' }).first().waitFor();
    const planned = treeOf(page).getByRole('listitem').filter({ hasText: 'planned' }).first();
    await planned.getByRole('link', { name: /Network/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Network/ }).waitFor();
    await page.keyboard.press('4');
    await page.getByRole('link', { name: 'the change set of planned' }).click();
    await page.getByRole('region', { name: 'Review of first' }).waitFor();
    await page.getByText('This change set is part of').waitFor({ state: 'detached' });
  });

  it('keeps the scroll position while new events arrive', async () => {
    const topics = (properties?: { [name: string]: Data }): Data =>
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`Topic${index}`, topic(properties)]));
    await the.calls.create('reading', { Resources: topics() });
    const page = await the.open('#/stack/reading/events');
    const row = page.locator('.event', { hasText: 'Topic3' }).last();
    await row.scrollIntoViewIfNeeded();
    const before = await row.boundingBox();
    await the.calls.update('reading', { Resources: topics({ DisplayName: 'new' }) });
    await page.locator('h1').getByText('update complete').waitFor();
    await page.locator('.event', { hasText: 'update complete' }).first().waitFor();
    // Each update may move the row by a fraction of a pixel, because browsers scroll by whole pixels.
    const { y = 0, height = 0 } = before ?? {};
    expect(Math.abs(((await row.boundingBox())?.y ?? 0) - y)).toBeLessThan(height / 2);
  });
});
