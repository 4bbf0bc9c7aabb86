import { barriers, describeInBrowser } from '../../tools/testing/browser';
import type { Deployment } from './api';
import { OpenedConsole } from './testing/opened-console';

const HOSTILE = '<img src=x onerror="document.title=1">';

describeInBrowser('the history in the console', () => {
  let recorded: readonly Deployment[] | Error = [];
  const asked: string[] = [];
  let the: OpenedConsole;
  beforeAll(async () => {
    the = await OpenedConsole.start({
      deployments: async ({ stackName }) => {
        asked.push(stackName);
        if (recorded instanceof Error) throw recorded;
        return recorded;
      },
    });
  });
  afterAll(() => the?.close());

  it('shows what was deployed, by whom, and how it ended, as text', async () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    recorded = [
      { deployment: 'b', started: '2026-07-02T12:00:00Z', status: 'IN_PROGRESS', operation: 'UPDATE' },
      {
        deployment: 'a',
        started: '2026-07-01T12:00:00Z',
        status: 'UPDATE_ROLLBACK_COMPLETE',
        operation: 'UPDATE',
        version: 'v2',
        commit,
        responsible: 'arn:aws:iam::000000000000:user/ann',
        reason: HOSTILE,
      },
    ];
    const page = await the.open('#/stack/comentarios/history');
    const rows = page.getByRole('list', { name: 'Deployments' }).getByRole('listitem');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    const text = await rows.last().textContent();
    for (const part of ['update, v2, commit 0123456789ab', 'user/ann', 'rollback complete', HOSTILE])
      expect(text).toContain(part);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    expect(the.complaints()).toEqual([]);
  });

  it('opens with the key 8', async () => {
    const page = await the.open('#/stack/comentarios');
    await page.getByText('URL of the service').waitFor();
    asked.splice(0);
    await page.keyboard.press('8');
    await page.getByRole('list', { name: 'Deployments' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/stack/comentarios/history');
    expect(asked).toEqual(['comentarios']);
  });

  it('reports that nothing is recorded, or why the history cannot be read', async () => {
    recorded = [];
    const page = await the.open('#/stack/comentarios/history');
    await page.getByText('No deployment is recorded.').waitFor();
    recorded = new Error('the table does not exist any more');
    const failing = await the.open('#/stack/comentarios/history');
    await failing.getByText('the table does not exist any more').waitFor();
    the.complaints();
  });
});
