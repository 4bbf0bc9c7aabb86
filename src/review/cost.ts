import { type CostChange, costChange, estimate } from '../cost/estimate';
import { deployedResources } from '../plan/deployed-resources';
import type { TemplateFiles, TemplatesPlan } from '../plan/plan-templates';
import type { SummarySentence } from './summary';
import { count } from './words';

/** What the changes of a plan cost per month. */
export function costOfPlan({ before, after, ...place }: TemplatesPlan): CostChange {
  const costOf = (files: TemplateFiles) => estimate(place.region, deployedResources(files, place));
  return costChange(before && costOf(before), after && costOf(after));
}

const MOST_RESOURCES = 3;

/** What the change costs per month, in sentences; none where nothing in the stack has a price. */
export function costSentences(cost: CostChange | undefined): SummarySentence[] {
  if (!cost || (cost.before === 0 && cost.after === 0)) return [];
  const { before, after, resources, notCovered } = cost;
  const listed = resources
    .slice(0, MOST_RESOURCES)
    .map(({ path, usd }) => `${path.join(' / ')} ${signed(usd)}`);
  const others = resources.length - listed.length;
  const why = [...listed, ...(others > 0 ? [count(others, 'other')] : [])].join(', ');
  const items = count(notCovered.length, 'item');
  return [
    { text: `Estimated cost: ${amount(before, after, why)}.` },
    ...(notCovered.length > 0 ? [{ text: `The estimate does not cover ${items}: see make cost.` }] : []),
  ];
}

function amount(before: number, after: number, why: string): string {
  const difference = after - before;
  if (Math.abs(difference) < CENT / 2) return `${dollars(after)} per month, as before`;
  if (before === 0) return `${dollars(after)} per month (${why})`;
  return `${signed(difference)} per month, ${dollars(after)} instead of ${dollars(before)} (${why})`;
}

const CENT = 0.01;

/** `$1,234.50` */
export function dollars(usd: number): string {
  return `$${usd.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

function signed(usd: number): string {
  return `${usd < 0 ? '−' : '+'}${dollars(Math.abs(usd))}`;
}
