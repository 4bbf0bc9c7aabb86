import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, usesBrowser } from './support/browser';
import { readAll, write } from './support/calls';
import { Cleanup, type RunningService, runService } from './support/service';

interface Look {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

(usesBrowser ? describe : describe.skip)('the page', () => {
  const cleanup = new Cleanup();
  let browser: Browser;
  let page: Page;
  let service: RunningService;
  const problems: string[] = [];
  beforeAll(async () => {
    service = await runService(cleanup);
    browser = await openBrowser();
    cleanup.add(() => browser.close());
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('dialog', (dialog) => {
      problems.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  afterAll(cleanup.run);
  afterEach(() => expect(problems.splice(0)).toEqual([]));

  const phone = { width: 360, height: 740 };
  const desktop = { width: 1280, height: 900 };

  /** In one tab: another one would cost more than most of the tests. */
  async function open(path: string, { viewport = desktop, colorScheme = 'light' }: Look = {}): Promise<void> {
    await page.goto('about:blank');
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(service.url + path);
  }

  const said = () => page.locator('#comments .said').allTextContents();

  async function send(email: string, comment: string): Promise<void> {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Comment', { exact: true }).fill(comment);
    await page.getByRole('button', { name: 'Send' }).click();
  }

  it('writes and shows the first comment of a content', async () => {
    await open('/?content=fresh');
    await page.getByText('No comments yet').waitFor();
    await send('alice@example.com', 'first post!');
    await page.getByText('Your comment is stored').waitFor();
    await page.locator('#comments li').waitFor();
    expect(await said()).toEqual(['first post!']);
    expect(await readAll(service.url, 'fresh')).toMatchObject([
      { email: 'alice@example.com', comment: 'first post!' },
    ]);
  });

  it('shows the name of the author instead of a masked address', async () => {
    const masking = await runService(cleanup, { emailExposure: 'masked' });
    await write(masking.url, 'names', 'without a name');
    await page.goto(`${masking.url}/?content=names`);
    await page.getByText('without a name').waitFor();
    await page.getByLabel('Name (optional)').fill('Alice');
    await send('alice@example.com', 'with a name');
    await page.getByText('with a name', { exact: true }).waitFor();
    expect(await page.locator('#comments b').allTextContents()).toEqual(['Anonymous', 'Alice']);
  });

  it('shows any input as text', async () => {
    const attacks = [
      '<img src=x onerror="alert(1)">',
      '<script>alert(2)</script>',
      '"><svg/onload=alert(3)>',
      'javascript:alert(4)',
      '</ol><iframe srcdoc="<script>parent.alert(5)</script>">',
    ];
    for (const attack of attacks) await write(service.url, attacks[0] ?? '', attack);
    await open(`/?content=${encodeURIComponent(attacks[0] ?? '')}`);
    await page
      .locator('#comments li')
      .nth(attacks.length - 1)
      .waitFor();
    expect(await said()).toEqual(attacks);
    expect(await page.locator('main :is(img, script, svg, iframe)').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`Comments on ${attacks[0]}`);
  });

  it('runs only its own script, even if another is injected', async () => {
    await open('/?content=fresh');
    await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'alert("inline")';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="alert(1)">');
    `);
    // Scripts and load errors run before the next frames are painted.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  });

  it('loads more, page by page', async () => {
    for (let count = 0; count < 45; count += 1) await write(service.url, 'long', String(count));
    await open('/?content=long');
    for (const shown of [20, 40, 45]) {
      await page
        .locator('#comments li')
        .nth(shown - 1)
        .waitFor();
      expect(await said()).toHaveLength(shown);
      if (shown < 45) await page.getByRole('button', { name: 'Show more' }).click();
    }
    expect(await page.getByRole('button', { name: 'Show more' }).isHidden()).toBe(true);
  });

  it('shows errors at the field and focuses the first one', async () => {
    await open('/?content=fresh');
    await send('nobody', '  ');
    const email = page.getByLabel('E-mail');
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate('document.activeElement.id')).toBe('email');
    expect(await page.locator('#email-error').textContent()).toContain('alice@example.com');
    expect(await page.locator('#comment-error').textContent()).toContain('must not be blank');
  });

  it('keeps the comment when the response is lost, and stores it once when sent again', async () => {
    await open('/?content=away');
    await page.getByText('No comments yet').waitFor();
    // The request arrives, and its answer is lost on the way.
    await page.route('**/api/comment/new', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await send('alice@example.com', 'once');
    await page.getByText('Not sent').waitFor();
    await page.unroute('**/api/comment/new');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your comment is stored').waitFor();
    expect(await readAll(service.url, 'away')).toHaveLength(1);
  });

  it('navigates to another content and back', async () => {
    await write(service.url, 'one', 'of one');
    await write(service.url, 'two/2', 'of two');
    await open('/?content=one');
    await page.getByText('of one').waitFor();
    await page.getByRole('textbox', { name: 'Comments on' }).fill('two/2');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('of two').waitFor();
    await page.goBack();
    await page.getByText('of one').waitFor();
    expect(await said()).toEqual(['of one']);
  });

  it.each([
    ['a desktop', '/?content=long', desktop, 'light'],
    ['a phone', '/?content=long', phone, 'light'],
    ['a phone at night', '/?content=long', phone, 'dark'],
    ['a desktop', '/docs', desktop, 'light'],
    ['a phone', '/docs', phone, 'dark'],
  ] as const)(
    'is accessible and fits the screen: %s, %s',
    async (_where, path, viewport, colorScheme) => {
      await open(path, { viewport, colorScheme });
      if (path !== '/docs') await page.locator('#comments li').first().waitFor();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
    },
    30_000,
  );

  it('is small, and is cached by the browser', async () => {
    const fresh = await browser.newPage();
    await fresh.goto(`${service.url}/?content=fresh`);
    const total = () =>
      fresh.evaluate<number>(`
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
          .filter(({ name }) => !name.includes('/api/'))
          .reduce((sum, { transferSize }) => sum + transferSize, 0)
      `);
    const first = await total();
    expect(first).toBeGreaterThan(1_000);
    expect(first).toBeLessThan(16_000);
    await fresh.reload();
    expect(await total()).toBeLessThan(first / 2);
    await fresh.close();
  });
});
