import { setTimeout as pause } from 'node:timers/promises';
import type { Traffic } from './traffic';

/** ECS kills a task 30 seconds after SIGTERM. This time and that of closing must fit in. */
const mostMs = 20_000;
const quietMs = 1_000;

/**
 * Waits until clients have stopped sending. ECS deregisters a task from its target group and waits until the load
 * balancer has drained it before it sends SIGTERM, so the wait is short there. Other stops (Spot, a load balancer that
 * only watches `/ready`) still bring requests, and closing the socket under them would reset their connections.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-connection-draining.html
 */
export async function drained(traffic: Traffic, leastMs: number): Promise<void> {
  const startedAt = performance.now();
  const elapsed = () => performance.now() - startedAt;
  await pause(leastMs);
  while (elapsed() < mostMs && (traffic.inFlight > 0 || traffic.quietMs() < quietMs)) await pause(50);
}
