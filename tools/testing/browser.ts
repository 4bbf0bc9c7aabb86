import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';

/** It runs as root in containers, and asks nobody for anything. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a browser is required, its absence fails the tests. */
export const hasBrowser =
  existsSync(EXECUTABLE) || process.env.CI === 'true' || process.env.REQUIRE_BROWSER === '1';

/** Tests that need a browser; where there is none, a line says that they were left out. */
export function describeInBrowser(what: string, tests: () => void): void {
  if (!hasBrowser)
    process.stderr.write(`${what} is not tested in a browser: there is none at ${EXECUTABLE}\n`);
  (hasBrowser ? describe : describe.skip)(`${what} in a browser`, tests);
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/**
 * Loads an address into a tab as if nothing had been in it. Tests of a file share one: to open another costs a third of a
 * second of the processor, more than most of them.
 */
export async function lookAt(
  page: Page,
  address: string,
  { width = 1280, height = 800, colorScheme = 'light', reducedMotion = 'no-preference' }: Look = {},
): Promise<void> {
  // Where only what follows the # differs, a browser would load nothing.
  await page.goto('about:blank');
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'screen', colorScheme, reducedMotion });
  if (address !== 'about:blank') await page.goto(address);
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The barriers that axe knows of, each with the element that it is about. */
export async function barriers(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  // Preloading would fetch style sheets, which pages opened from a file can't.
  return page.evaluate(
    'axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))',
  );
}
