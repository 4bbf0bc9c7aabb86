import { LRUCache } from 'lru-cache';
import { Refusal } from '../refusal';
import { isSameKey, type Store } from '../store/records';
import type { NewComment } from './comment';
import { policyKey } from './places';
import { SharedRate } from './shared-rate';

export const policies = ['open', 'moderated', 'closed'] as const;

/** Whether comments on a content are shown at once, wait for a moderator, or are refused. */
export type Policy = (typeof policies)[number];

export interface AdmissionRules {
  defaultPolicy: Policy;
  /** A comment with more links waits for a moderator. */
  maxLinks: number;
  /** New comments a minute, counted for all tasks; 0 for any number. */
  perContent: number;
  perAddress: number;
}

export type Verdict = 'visible' | 'pending';

/** Another task's change of a policy applies after this time. */
const cacheMs = 1_000;

/** Decides whether a comment is accepted, and whether it is shown at once. */
export class Admission {
  private readonly known = new LRUCache<string, Policy>({ max: 10_000, ttl: cacheMs });
  private readonly rates: { who: (asked: NewComment, address: string) => string; rate: SharedRate }[];

  constructor(
    private readonly store: Store,
    private readonly rules: AdmissionRules,
  ) {
    this.rates = [
      {
        who: (_asked: NewComment, address: string) => address,
        rate: new SharedRate(store, 'address', rules.perAddress),
      },
      {
        who: ({ contentId }: NewComment) => contentId,
        rate: new SharedRate(store, 'content', rules.perContent),
      },
    ].filter(({ rate }) => rate.most > 0);
  }

  async admit(asked: NewComment, address: string): Promise<Verdict> {
    const verdict = await this.judge(asked);
    for (const { who, rate } of this.rates) await rate.take(who(asked, address));
    return verdict;
  }

  /** For an edited comment too, which must not avoid what applies to a new one. */
  async judge(asked: Pick<NewComment, 'contentId' | 'comment' | 'honeypot'>): Promise<Verdict> {
    const policy = await this.policyOf(asked.contentId);
    if (policy === 'closed') throw new Refusal('forbidden', 'comments on this content are closed');
    const isSuspect = Boolean(asked.honeypot) || linksIn(asked.comment) > this.rules.maxLinks;
    return policy === 'moderated' || isSuspect ? 'pending' : 'visible';
  }

  async policyOf(contentId: string): Promise<Policy> {
    const known = this.known.get(contentId);
    if (known !== undefined) return known;
    const key = policyKey(contentId);
    const record = (await this.store.get([key])).find((one) => isSameKey(one, key));
    const policy = policies.find((one) => one === record?.attributes.policy) ?? this.rules.defaultPolicy;
    this.known.set(contentId, policy);
    return policy;
  }

  async setPolicy(contentId: string, policy: Policy, actor: string): Promise<void> {
    const attributes = { policy, actor, changed_at: new Date().toISOString() };
    await this.store.putAll([{ ...policyKey(contentId), attributes }]);
    this.known.delete(contentId);
  }
}

function linksIn(text: string): number {
  return text.match(/https?:\/\/|\bwww\./gi)?.length ?? 0;
}
