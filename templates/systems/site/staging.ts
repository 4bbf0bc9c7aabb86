import { liveEnvironment } from './live';
import { DOMAIN } from './settings';

/** Like production in everything but its sizes. */
export const staging = liveEnvironment('staging', {
  DomainName: `staging.${DOMAIN}`,
  OnDemandBase: 1,
  Cpu: 256,
  Memory: 512,
  MinTasks: 1,
  MaxTasks: 3,
  MonthlyBudget: 150,
  PriceClass: 'PriceClass_100',
});
