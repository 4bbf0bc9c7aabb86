import type { Balancers } from '../balancer/balancers';
import type { CheckTiming } from '../check-timing';
import type { Images } from '../images';
import type { Logs } from '../logs';
import type { Processes } from '../processes';
import type { Sandbox } from '../sandbox';

/** What tasks use of their host. */
export interface TaskHost {
  readonly processes: Processes;
  readonly images: Images;
  readonly balancers: Balancers;
  readonly logs: Logs;
  readonly checkTiming: CheckTiming;
  /** How many milliseconds a minute of a deployment takes, such as one of its bake time. */
  readonly minute: number;
  readonly sandbox: Sandbox;
  /** Variables with the endpoints of the emulated services, and credentials for them. */
  connection(): Readonly<Record<string, string>>;
  /** The value of a secret or parameter; `undefined` if there is none. */
  secret(name: string): string | undefined;
}
