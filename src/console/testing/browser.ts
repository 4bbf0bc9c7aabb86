import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';

/** Where a browser is required, its absence fails the tests. */
export const hasBrowser =
  existsSync(EXECUTABLE) || process.env.CI === 'true' || process.env.REQUIRE_BROWSER === '1';

if (!hasBrowser)
  process.stderr.write(`the console is not tested in a browser: there is none at ${EXECUTABLE}\n`);

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The barriers that axe knows of, each with the element that it is about. */
export async function barriers(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))',
  );
}
