import type { Rule } from '../../rule';
import { apiEvents } from './api-events';
import { apis } from './apis';
import { authorizers } from './authorizers';
import { connectors } from './connectors';
import { eventSources } from './event-sources';
import { events } from './events';
import { functions } from './functions';
import { generatedIds } from './generated-ids';
import { globals } from './globals';
import { locations, otherValues } from './locations';
import { openApiDefinitions } from './openapi';
import { policies } from './policies';
import { serverlessRequirements } from './requirements';
import { strictTypes } from './strict-types';

export const serverlessRules: readonly Rule[] = [
  globals,
  strictTypes,
  serverlessRequirements,
  functions,
  locations,
  otherValues,
  policies,
  events,
  eventSources,
  apiEvents,
  apis,
  authorizers,
  openApiDefinitions,
  generatedIds,
  connectors,
];
