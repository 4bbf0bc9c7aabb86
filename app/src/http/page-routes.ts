import { Router } from 'express';
import { docsPage } from '../openapi/docs-page';
import type { OpenApiDocument } from '../openapi/document';
import { serveAsset, webFile } from './assets';
import { otherMethods } from './error-answers';

/** The page for people at /, the document for programs, and the page that shows that document. */
export function pageRoutes(document: OpenApiDocument): Router {
  const router = Router();
  const files = {
    '/': webFile('page', 'html'),
    '/docs': { type: 'html', content: docsPage(document) },
    '/assets/style.css': webFile('style', 'css'),
    '/assets/page.js': webFile('page', 'js'),
    '/assets/icon.svg': webFile('icon', 'svg'),
  } as const;
  for (const [path, file] of Object.entries(files)) {
    router.route(path).get(serveAsset(file)).all(otherMethods('GET, HEAD'));
  }
  router
    .route('/openapi.json')
    .get((_req, res) => {
      res.json(document);
    })
    .all(otherMethods('GET, HEAD'));
  return router;
}
