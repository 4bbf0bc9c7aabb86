import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
const isRequired = process.env.CI === 'true' || process.env.REQUIRE_BROWSER === '1';

/** Whether to test in the browser: where it is required, its absence fails the tests instead. */
export const hasBrowser = existsSync(executablePath) || isRequired;

if (!hasBrowser) {
  process.stderr.write(`the page is not tested in a browser: there is none at ${executablePath}\n`);
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
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
