import { liveEnvironment } from './live';
import { DOMAIN } from './settings';

/** Two tasks on demand in three zones, and all edge locations. */
export const production = liveEnvironment('production', {
  DomainName: DOMAIN,
  OnDemandBase: 2,
  Cpu: 512,
  Memory: 1024,
  MinTasks: 2,
  MaxTasks: 6,
  MonthlyBudget: 350,
  PriceClass: 'PriceClass_All',
});
