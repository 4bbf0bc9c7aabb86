import type { Balancers } from '../balancer/balancers';
import type { CheckTiming } from '../check-timing';
import type { Images } from '../images';
import type { Logs } from '../logs';
import type { Processes } from '../processes';
import type { Sandbox } from '../sandbox';

/** What tasks run with. */
export interface TaskHost {
  readonly processes: Processes;
  readonly images: Images;
  readonly balancers: Balancers;
  readonly logs: Logs;
  readonly checkTiming: CheckTiming;
  readonly sandbox: Sandbox;
  /** Variables with the endpoints of the services that are here, and the credentials for them. */
  connection(): Readonly<Record<string, string>>;
  /** The value of a secret or a parameter; `undefined` where there is none. */
  secret(name: string): string | undefined;
}
