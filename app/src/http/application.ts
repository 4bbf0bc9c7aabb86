import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Deployments } from '../deployments/deployments';
import type { Domain } from '../domain';
import { openApiDocument } from '../openapi/document';
import type { Metrics } from '../operations/metrics';
import type { Settings } from '../settings';
import { Provider } from '../sign-in/provider';
import { addChangeRoutes } from './change-routes';
import { addCommentRoutes } from './comment-routes';
import { crossOrigin } from './cross-origin';
import { addDeploymentRoutes } from './deployment-routes';
import { answerErrors, unknownPath } from './error-answers';
import { createGuards } from './guards';
import { addListRoutes } from './list-routes';
import { addModerationRoutes } from './moderation-routes';
import { addOperationRoutes } from './operation-routes';
import { addPageRoutes } from './page-routes';
import { moderatorReader, personReader } from './people';
import { addPrivacyRoutes } from './privacy-routes';
import { addReadingRoutes } from './reading-routes';
import { secureAnswers } from './security-headers';
import { addSessionRoutes } from './session-routes';
import type { Traffic } from './traffic';

interface Parts {
  settings: Settings;
  domain: Domain;
  deployments: Deployments | undefined;
  traffic: Traffic;
  metrics: Metrics;
  logger: Logger;
  lag: () => number;
  isReady: () => Promise<boolean>;
}

export function createApplication(parts: Parts): Express {
  const { settings, traffic, metrics, logger } = parts;
  const { comments, moderation, privacy, lists } = parts.domain;
  const app = express();
  app.set('trust proxy', settings.trustedProxies);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.disable('etag');

  const provider = settings.oidc && new Provider(settings.oidc);
  const readModerator = moderatorReader(settings.moderatorToken, provider);
  // With a client for pages, lists belong to people.
  const login = settings.oidc?.clientId === undefined ? undefined : provider;
  const readPerson = login && personReader(login);
  const guards = createGuards(settings, metrics, parts.lag);

  app.use(traffic.watch, ...secureAnswers);
  if (settings.corsOrigins.length > 0) app.use('/api', crossOrigin(settings.corsOrigins));
  addCommentRoutes(app, guards, comments);
  addReadingRoutes(app, guards, comments);
  addChangeRoutes(app, guards, moderation, readModerator);
  addModerationRoutes(app, guards, parts.domain, readModerator);
  addPrivacyRoutes(app, guards, privacy, readModerator);
  addListRoutes(app, guards, lists, readPerson);
  addSessionRoutes(app, guards, { provider: login, readPerson });
  addDeploymentRoutes(app, guards, parts.deployments);
  addOperationRoutes(app, { build: settings.build, isReady: parts.isReady });
  addPageRoutes(app, guards, openApiDocument(settings.build.version));
  app.use(guards.onHeaders, guards.onBody, unknownPath, answerErrors(logger));
  return app;
}
