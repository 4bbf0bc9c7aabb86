import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describeWith } from './describe-with';

/** Where Debian, other distributions and macOS install it. CHROMIUM names another place. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const EXECUTABLE = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));

/** Chromium runs as root in containers, and must not use the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether to run browser tests. In CI a missing browser fails them. */
export const hasBrowser =
  EXECUTABLE !== undefined || process.env.CI === 'true' || process.env.REQUIRE_BROWSER === '1';

export function describeInBrowser(what: string, tests: () => void): void {
  describeWith({ name: 'Chromium', isInstalled: hasBrowser }, `${what} in a browser`, tests);
}

export function openBrowser(): Promise<Browser> {
  if (EXECUTABLE === undefined) throw new Error('Chromium is not installed, and CHROMIUM does not name it');
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/**
 * Loads an address into a tab as if it were new. The tests of a file share one tab: opening another takes a third of a CPU
 * second, longer than most of these tests.
 */
export async function lookAt(
  page: Page,
  address: string,
  { width = 1280, height = 800, colorScheme = 'light', reducedMotion = 'no-preference' }: Look = {},
): Promise<void> {
  // A browser loads nothing if only the fragment differs.
  await page.goto('about:blank');
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'screen', colorScheme, reducedMotion });
  if (address !== 'about:blank') await page.goto(address);
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The accessibility violations that axe finds, each with its element. */
export async function barriers(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  // Pages opened from a file cannot fetch style sheets, so do not preload them.
  return page.evaluate(
    'axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))',
  );
}
