import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
const isRequired = process.env.CI === 'true' || process.env.REQUIRE_BROWSER === '1';

/** CI requires the browser: the tests fail without it. */
export const usesBrowser = existsSync(executablePath) || isRequired;

if (!usesBrowser) {
  process.stderr.write(`skipping the browser tests: ${executablePath} does not exist\n`);
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
