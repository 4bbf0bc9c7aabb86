import { dev } from './dev';
import { local } from './local';
import { production } from './production';
import { staging } from './staging';

export const environments = [local, dev, staging, production] as const;
