import { defineSystem } from '../../src/template';
import { dev } from './fargate/dev';
import { local } from './fargate/local';
import { production } from './fargate/production';
import { staging } from './fargate/staging';

/** Comments on AWS Fargate, in the network of the system `shared`. */
export const fargate = defineSystem('fargate', [local, dev, staging, production]);
