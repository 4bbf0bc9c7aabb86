import { defineSystem } from '../../src/template';
import { dev } from './comentarios/dev';
import { local } from './comentarios/local';
import { production } from './comentarios/production';
import { staging } from './comentarios/staging';

/** Comments on ECS with EC2 nodes. */
export const comentarios = defineSystem('comentarios', [local, dev, staging, production]);
