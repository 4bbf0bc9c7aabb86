import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { isGoodEnd } from '../deploy/stack/status';
import {
  type Answerer,
  type ChangeSetRecord,
  type HttpAnswer,
  type Inspection,
  isForeign,
  type Request,
  type StackRecord,
} from '../local';
import { htmlFragment, type ReviewFact, review } from '../review';
import { drawing, fragment, json, page, script, style, text, wrong } from './answers';
import type { Failure, StacksAnswer } from './api';
import { Assets } from './assets';
import { lastOperation } from './cause';
import { CONSOLE_PATH } from './console-path';
import { diagramOf } from './diagram';
import { EventFeed, rootOf } from './feed';
import { find } from './find';
import { lineOf } from './line-of';
import { Operations } from './operations';
import type { Sources } from './sources';
import { stackDetail } from './stack';
import { stackSummaries } from './stacks';

type Route = (request: Request) => HttpAnswer | Promise<HttpAnswer>;

/** Where and when a change set was created. */
function factsOf(inspection: Inspection, { stackId, name, created }: ChangeSetRecord): ReviewFact[] {
  const stack = inspection.stacks().find((each) => each.stackId === stackId);
  return [
    { name: 'Account', value: stack?.accountId ?? '' },
    { name: 'Region', value: stack?.region ?? '' },
    { name: 'Change set', value: name },
    { name: 'Created', value: new Date(created).toISOString() },
  ];
}

/** How long a request for changes waits, and how often it checks. */
const TIMEOUT = 20_000;
const LOOK = 100;
const MOST_EVENTS = 2_000;

/** The routes of the console. They are read-only, except for drift detection. */
export function consoleRoutes(inspection: Inspection, { explain, deployments }: Sources): Answerer {
  const assets = new Assets();
  const feed = new EventFeed(inspection);
  const operations = new Operations(inspection, feed);
  const session = randomUUID();

  const stacks: Route = async ({ url }) => {
    const known = Number(url.searchParams.get('after') ?? -1);
    if (url.searchParams.get('session') === session) await news(known);
    const answer: StacksAnswer = {
      version: inspection.version,
      session,
      now: inspection.now(),
      stacks: stackSummaries(inspection, operations),
    };
    return json(answer);
  };

  async function news(known: number): Promise<void> {
    const until = Date.now() + TIMEOUT;
    while (inspection.version === known && Date.now() < until) await delay(LOOK, undefined, { ref: false });
  }

  /** A route for the stack with the ID in `?stack=`. */
  const onStack =
    (answer: (stack: StackRecord, search: URLSearchParams) => HttpAnswer | Promise<HttpAnswer>): Route =>
    ({ url }) => {
      const id = url.searchParams.get('stack');
      const stack = inspection.stacks().find(({ stackId }) => stackId === id);
      return stack ? answer(stack, url.searchParams) : wrong(404, `Stack ${JSON.stringify(id)} not found.`);
    };

  const rootFor = (stack: StackRecord): StackRecord =>
    inspection.stacks().find(({ stackId }) => stackId === rootOf(stack)) ?? stack;

  const routes: Readonly<Record<string, Route>> = {
    'GET ': () => page(assets.html()),
    'GET page.js': async () => script(await assets.js()),
    'GET page.css': () => style(assets.css()),
    'GET icon.svg': () => drawing(assets.icon()),
    'GET api/stacks': stacks,
    'GET api/stack': onStack((stack) => json(stackDetail(inspection, feed, stack))),
    'GET api/failure': onStack(async (stack) => {
      const root = rootFor(stack);
      if (!explain || isGoodEnd(root.status)) return json(null);
      const answer: Failure = await explain(root, lastOperation(root, feed.family(root.stackId)));
      return json(answer);
    }),
    'GET api/deployments': onStack(async (stack) => json((await deployments?.(rootFor(stack))) ?? [])),
    'GET api/events': onStack((stack, search) =>
      json(feed.after(stack.stackId, Number(search.get('after') ?? 0), MOST_EVENTS)),
    ),
    'GET api/find': ({ url }) => json(find(inspection, url.searchParams.get('text') ?? '')),
    'GET api/resource': onStack((stack, search) => {
      const logicalId = search.get('resource') ?? '';
      const latest = inspection
        .events(stack.stackId)
        .findLast((event) => event.logicalId === logicalId && event.properties !== undefined);
      const template = stack.deployment ? inspection.template(stack.deployment) : '';
      return json({ properties: latest?.properties, line: lineOf(template, logicalId) });
    }),
    'GET api/template': onStack(({ deployment }) => text(deployment ? inspection.template(deployment) : '')),
    'GET api/review': ({ url }) => {
      const changeSet = inspection.changeSet(url.searchParams.get('changeSet') ?? '');
      return changeSet
        ? fragment(htmlFragment(review(changeSet.changes, factsOf(inspection, changeSet))))
        : wrong(404, 'The change set no longer exists: it was deleted, or another change set was executed.');
    },
    'GET api/diagram.svg': onStack(async ({ deployment, stackName, stackId }) => {
      const nested = new Map(
        inspection.resources(stackId).map(({ logicalId, physicalId }) => [logicalId, physicalId]),
      );
      const hrefOf = (logicalId: string): string =>
        `../#/stack/${encodeURIComponent(nested.get(logicalId) ?? stackId)}`;
      return drawing(await diagramOf(deployment ? inspection.template(deployment) : '', stackName, hrefOf));
    }),
    'POST api/detect-drift': onStack(async (stack) => {
      await inspection.detectDrift(stack);
      return json({});
    }),
  };

  return async (request) => {
    const { method, url, headers } = request;
    if (method !== 'GET' && (headers.origin === undefined || isForeign(headers)))
      return wrong(403, 'Only the console page can send this request.');
    const name = `${method} ${url.pathname.slice(CONSOLE_PATH.length)}`;
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
    if (!route) return wrong(404, `Not found: ${url.pathname}`);
    try {
      return await route(request);
    } catch (error) {
      return wrong(409, error instanceof Error ? error.message : 'The request failed.');
    }
  };
}
