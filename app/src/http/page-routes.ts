import type { Express } from 'express';
import { docsPage } from '../openapi/docs-page';
import type { OpenApiDocument } from '../openapi/document';
import { serveAsset, webFile } from './assets';
import { otherMethods } from './error-answers';
import type { Guards } from './guards';
import { securePage } from './security-headers';

/** The page at `/`, the OpenAPI document, and the page that shows it. */
export function addPageRoutes(app: Express, { onHeaders, onBody }: Guards, document: OpenApiDocument): void {
  const files = {
    '/': webFile('page', 'html'),
    '/docs': { type: 'html', content: docsPage(document) },
    '/assets/style.css': webFile('style', 'css'),
    '/assets/page.js': webFile('page', 'js'),
    '/assets/icon.svg': webFile('icon', 'svg'),
  } as const;
  const guards = [...onHeaders, onBody];
  for (const [path, file] of Object.entries(files)) {
    app.route(path).get(guards, securePage, serveAsset(file)).all(otherMethods('GET, HEAD'));
  }
  app
    .route('/openapi.json')
    .get(...guards, (_req, res) => {
      res.json(document);
    })
    .all(otherMethods('GET, HEAD'));
}
