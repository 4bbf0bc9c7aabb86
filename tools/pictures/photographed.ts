import type { Browser } from 'playwright-core';
import { openBrowser } from '../testing/browser';

/** The addresses of a locally deployed system. */
export interface RehearsedSystem {
  /** The address of the local endpoint's console, with its key. */
  readonly console: string;
  /** The URL of the service, from the outputs. */
  readonly service: string;
  readonly stack: string;
}

/** The content security policy of the pages would reject the style that hides changing parts. */
const LOOK = { locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true } as const;
/** Times, animations and generated names: without them the same pages produce the same pictures. */
const CHANGING =
  '.since, .ids, time { display: none !important } * { animation: none !important; transition: none !important }';

const CONTENT = 'sourdough';
const COMMENTS = [
  ['alice@example.com', 'Does the dough need a night in the fridge?'],
  ['bob@example.com', 'Mine only had two hours, and it was crisp anyway.'],
  ['alice@example.com', 'I’ll try that on Sunday. Thank you!'],
] as const;

/** Screenshots of the pages, by file name. */
export async function photographed(system: RehearsedSystem): Promise<ReadonlyMap<string, Buffer>> {
  const browser = await openBrowser();
  try {
    return new Map([
      ['console.png', await consolePage(browser, system)],
      ['service.png', await servicePage(browser, system)],
    ]);
  } finally {
    await browser.close();
  }
}

async function consolePage(browser: Browser, { console, stack }: RehearsedSystem): Promise<Buffer> {
  const page = await browser.newPage({ ...LOOK, viewport: { width: 1280, height: 720 } });
  await page.goto(`${console}/stack/${stack}/diagram`);
  await page.locator('.diagram img').waitFor();
  await page.evaluate('document.querySelector(".diagram img").decode()');
  return page.screenshot({ style: CHANGING });
}

async function servicePage(browser: Browser, { service }: RehearsedSystem): Promise<Buffer> {
  for (const [email, comment] of COMMENTS) await write(service, email, comment);
  const page = await browser.newPage({ ...LOOK, viewport: { width: 1000, height: 720 } });
  await page.goto(`${service}/?content=${CONTENT}`);
  await page
    .locator('#comments li')
    .nth(COMMENTS.length - 1)
    .waitFor();
  return page.screenshot({ style: CHANGING });
}

async function write(service: string, email: string, comment: string): Promise<void> {
  const answer = await fetch(`${service}/api/comment/new`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, comment, content_id: CONTENT }),
  });
  if (!answer.ok) throw new Error(`${service} did not store a comment: ${await answer.text()}`);
}
