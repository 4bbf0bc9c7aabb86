import type { Balancers } from '../balancer/balancers';
import type { Revision } from '../memory';

/** The traffic of two revisions of a service in different target groups. */
export class Traffic {
  constructor(
    private readonly balancers: Balancers,
    private readonly old: Revision,
    private readonly next: Revision,
  ) {}

  /** Gives the new revision its percentage of what a listener rule forwards, and the old one the rest. */
  shift(rule: 'productionRule' | 'testRule', percent: number): void {
    const used = new Set(this.old.loadBalancers.map(({ targetGroup }) => targetGroup));
    for (const { targetGroup, shift } of this.next.loadBalancers) {
      const arn = shift?.[rule];
      if (!shift || arn === undefined || !used.has(shift.alternate)) continue;
      const weights = new Map([
        [shift.alternate, 100 - percent],
        [targetGroup, percent],
      ]);
      this.balancers.weigh(arn, weights);
    }
  }
}
