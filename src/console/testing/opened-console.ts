import type { Browser, Locator, Page } from 'playwright-core';
import { type Look, lookAt, openBrowser } from '../../../tools/testing/browser';
import { Calls } from '../../local/testing/calls';
import { startTestEndpoint, type TestEndpoint } from '../../local/testing/endpoint';
import { consolePages } from '..';
import type { Sources } from '../sources';
import { System } from './system';

/** A local endpoint with this project's system and a browser with its console. */
export class OpenedConsole {
  private readonly problems: string[] = [];

  private constructor(
    readonly local: TestEndpoint,
    readonly calls: Calls,
    readonly system: System,
    readonly browser: Browser,
    private readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
  }

  static async start(sources: Sources = {}): Promise<OpenedConsole> {
    const local = await startTestEndpoint({ pages: (inspection) => consolePages(inspection, sources) });
    const system = await System.upload(local);
    await system.deploy('comentarios');
    const browser = await openBrowser();
    return new OpenedConsole(local, new Calls(local), system, browser, await browser.newPage());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.local.close();
  }

  /** Reloads the page in the same tab. */
  async open(hash: string, look?: Look): Promise<Page> {
    await lookAt(this.page, this.addressOf(hash), look);
    await this.page.locator('.leaf').first().waitFor({ state: 'attached' });
    return this.page;
  }

  addressOf(hash: string): string {
    const { url, consoleUrl } = this.local.endpoint;
    return consoleUrl.replace(`${url}/`, `${url}/_local/console/`) + hash.replace(/^#/, '');
  }

  /** Errors of the page since the last call. */
  complaints(): string[] {
    return this.problems.splice(0);
  }
}

export function treeOf(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Stacks' });
}
