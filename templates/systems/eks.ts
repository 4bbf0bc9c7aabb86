import { defineSystem } from '../../src/template';
import { dev } from './eks/dev';
import { local } from './eks/local';
import { production } from './eks/production';
import { staging } from './eks/staging';

/** Comments on Kubernetes, in an EKS cluster of their own. */
export const eks = defineSystem('eks', [local, dev, staging, production]);
