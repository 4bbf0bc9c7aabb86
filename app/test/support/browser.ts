import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { isThorough } from './thorough';

const executablePath = '/usr/bin/chromium';
const isRequired = process.env.CI === 'true' || process.env.REQUIRE_BROWSER === '1';

/** Thorough tests run in the browser. CI requires one: the tests fail without it. */
export const usesBrowser = isThorough && (existsSync(executablePath) || isRequired);

if (isThorough && !usesBrowser) {
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
