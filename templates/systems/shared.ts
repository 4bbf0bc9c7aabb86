import { defineSystem } from '../../src/template';
import { local } from './shared/local';
import { main } from './shared/main';

/** What the environments of other systems share. */
export const shared = defineSystem('shared', [local.environment, main.environment]);
