import { defineSystem } from '../../src/template';
import { dev } from './site/dev';
import { local } from './site/local';
import { production } from './site/production';
import { shared } from './site/shared';
import { staging } from './site/staging';

/** A static site behind CloudFront, with the comments service on AWS Fargate as its API. */
export const site = defineSystem('site', [local, dev, shared.environment, staging, production]);
