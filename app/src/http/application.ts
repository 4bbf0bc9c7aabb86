import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Comments } from '../comments/comments';
import { openApiDocument } from '../openapi/document';
import type { Metrics } from '../operations/metrics';
import type { Settings } from '../settings';
import { addCommentRoutes } from './comment-routes';
import { crossOrigin } from './cross-origin';
import { answerErrors, unknownPath } from './error-answers';
import { createGuards } from './guards';
import { addOperationRoutes } from './operation-routes';
import { addPageRoutes } from './page-routes';
import { secureAnswers } from './security-headers';
import type { Traffic } from './traffic';

interface Parts {
  settings: Settings;
  comments: Comments;
  traffic: Traffic;
  metrics: Metrics;
  logger: Logger;
  lag: () => number;
  isReady: () => Promise<boolean>;
}

export function createApplication(parts: Parts): Express {
  const { settings, comments, traffic, metrics, logger } = parts;
  const app = express();
  app.set('trust proxy', settings.trustedProxies);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.disable('etag');

  const guards = createGuards(settings, metrics, parts.lag);

  app.use(traffic.watch, ...secureAnswers);
  if (settings.corsOrigins.length > 0) app.use('/api', crossOrigin(settings.corsOrigins));
  addCommentRoutes(app, guards, comments);
  addOperationRoutes(app, { build: settings.build, isReady: parts.isReady });
  addPageRoutes(app, guards, openApiDocument(settings.build.version));
  app.use(guards.onHeaders, guards.onBody, unknownPath, answerErrors(logger));
  return app;
}
