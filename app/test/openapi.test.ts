import Ajv2020 from 'ajv/dist/2020';
import type { Express } from 'express';
import { createDomain } from '../src/domain';
import { createApplication } from '../src/http/application';
import { Traffic } from '../src/http/traffic';
import { openApiDocument } from '../src/openapi/document';
import { openLog } from '../src/operations/log';
import { Metrics } from '../src/operations/metrics';
import { readSettings } from '../src/settings';
import { dynamoClient } from '../src/store/dynamodb/client';
import { DynamodbStore } from '../src/store/dynamodb/dynamodb-store';
import { StoreCalls } from '../src/store/store-calls';
import { Cleanup, runService } from './support/service';

const document = openApiDocument('1.0.0');

/** The application with an unreachable store. */
function application(): Express {
  const settings = readSettings({});
  const metrics = new Metrics(() => 0);
  const { logger } = openLog('silent');
  const store = new DynamodbStore(dynamoClient('http://127.0.0.1:1'), 'none', new StoreCalls(() => {}));
  return createApplication({
    settings,
    domain: createDomain({ store, soleWriter: false, settings, metrics, logger }),
    deployments: undefined,
    traffic: new Traffic(metrics, logger),
    metrics,
    logger,
    lag: () => 0,
    isReady: async () => true,
  });
}

function routesOf(app: Express): string[] {
  return app.router.stack.flatMap(({ route }) => {
    if (!route) return [];
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    return route.stack.filter(({ method }) => method !== undefined).map(({ method }) => `${method} ${path}`);
  });
}

describe('the OpenAPI document', () => {
  const cleanup = new Cleanup();
  afterEach(cleanup.run);

  it('has exactly the routes of the code', () => {
    const written = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect([...new Set(routesOf(application()))].sort()).toEqual(written.sort());
  });

  it('names the parameters of its paths', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(methods)) {
        expect(parameters.filter(({ in: where }) => where === 'path').map(({ name }) => name)).toEqual(
          inPath,
        );
      }
    }
  });

  it('has only valid schemas and references', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'document', ...document });
    for (const name of Object.keys(document.components.schemas)) {
      expect(ajv.getSchema(`document#/components/schemas/${name}`)).toBeInstanceOf(Function);
    }
    const references = JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g);
    for (const [, name = ''] of references) expect(Object.keys(document.components.schemas)).toContain(name);
  });

  it('is served, and shown in full by the page', async () => {
    const { url } = await runService(cleanup);
    const served = await (await fetch(`${url}/openapi.json`)).json();
    expect(served).toEqual(JSON.parse(JSON.stringify(openApiDocument('unversioned'))));
    const page = await (await fetch(`${url}/docs`)).text();
    for (const path of Object.keys(document.paths)) expect(page).toContain(`<code>${path}</code>`);
    for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="${name}"`);
  });
});
