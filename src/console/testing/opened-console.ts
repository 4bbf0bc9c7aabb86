import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../../tools/testing/browser';
import { Calls } from '../../local/testing/calls';
import { startTestEndpoint, type TestEndpoint } from '../../local/testing/endpoint';
import { consolePages } from '..';
import { System } from './system';

/** An endpoint with the system of this project on it, and a browser that looks at its console. */
export class OpenedConsole {
  private readonly problems: string[] = [];

  private constructor(
    readonly local: TestEndpoint,
    readonly calls: Calls,
    readonly system: System,
    readonly browser: Browser,
  ) {}

  static async start(): Promise<OpenedConsole> {
    const local = await startTestEndpoint({ pages: consolePages });
    const system = await System.upload(local);
    await system.deploy('comentarios');
    return new OpenedConsole(local, new Calls(local), system, await openBrowser());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.local.close();
  }

  async open(hash: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (said) => said.type() === 'error' && this.problems.push(said.text()));
    await page.goto(this.addressOf(hash));
    await page.locator('.leaf').first().waitFor({ state: 'attached' });
    return page;
  }

  addressOf(hash: string): string {
    return `${this.local.endpoint.url}/_local/console/${hash}`;
  }

  /** What pages complained of since this was asked last. */
  complaints(): string[] {
    return this.problems.splice(0);
  }
}

export function treeOf(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Stacks' });
}
