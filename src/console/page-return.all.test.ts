import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInBrowser, openBrowser } from '../../tools/testing/browser';
import { Calls, topic } from '../local/testing/calls';
import { startTestEndpoint } from '../local/testing/endpoint';
import { consolePages } from '.';

describeInBrowser('the console of a stopped endpoint', () => {
  it('says so, keeps its content and resumes after a restart', async () => {
    const stateFolder = mkdtempSync(join(tmpdir(), 'console-'));
    const first = await startTestEndpoint({ stateFolder, pages: consolePages });
    await new Calls(first).create('orders', { Resources: { Paid: topic() } });
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(`${first.endpoint.consoleUrl}/stack/orders/events`);
    await page.locator('.event').first().waitFor();

    await first.close();
    const banner = page.getByRole('alert').filter({ hasText: 'make local' });
    await banner.waitFor();
    expect(await page.locator('.event').count()).toBeGreaterThan(0);

    await page.keyboard.press('5');
    await page.getByText('Not available while the endpoint is stopped').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.type('Paid');
    await page.getByText('The search needs the endpoint, which is stopped.').waitFor();
    await page.getByRole('dialog', { name: 'Go to' }).getByRole('searchbox').fill('');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Go to' }).waitFor({ state: 'hidden' });

    const second = await startTestEndpoint({
      stateFolder,
      pages: consolePages,
      port: first.endpoint.port,
    });
    await page.locator('.link-state').getByText('live').waitFor();
    await banner.waitFor({ state: 'detached' });
    await page.locator('.template').getByText('Paid').first().waitFor();
    await page.keyboard.press('3');
    await new Calls(second).update('orders', { Resources: { Paid: topic(), Sent: topic() } });
    await page.locator('.event', { hasText: 'Sent' }).first().waitFor();

    await browser.close();
    await second.close();
    rmSync(stateFolder, { recursive: true });
  });
});
