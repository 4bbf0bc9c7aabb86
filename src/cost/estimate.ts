import { type Price, type PriceId, priceIn, prices } from './prices';
import { type DeployedResource, DeployedResources } from './resource';
import { isFree, type Usage, usageRules } from './usage';

/** What a resource costs in a month. */
export interface CostLine {
  readonly path: readonly string[];
  readonly what: string;
  readonly quantity: number;
  readonly unit: string;
  readonly price: Price;
  readonly usd: number;
}

export interface Estimate {
  readonly region: string;
  /** The most expensive first. */
  readonly lines: readonly CostLine[];
  readonly usd: number;
  /** What is not in the sum, each in a few words. */
  readonly notCovered: readonly string[];
}

export function estimate(region: string, resources: readonly DeployedResource[]): Estimate {
  const all = new DeployedResources(resources);
  const used = resources.flatMap((resource) =>
    (usageRules[resource.type]?.uses?.(resource, all) ?? []).map((usage) => ({ resource, usage })),
  );
  const lines: CostLine[] = [];
  const open = new Set<string>();
  for (const { resource, usage } of used) {
    const line = lineOf(resource, usage, priceIn(region, usage.price));
    if (typeof line === 'string')
      open.add(line === NO_PRICE ? `${usage.what}: no price for ${region}` : line);
    else if (line.usd > 0) lines.push(line);
  }
  return {
    region,
    lines: lines.sort((one, other) => other.usd - one.usd),
    usd: lines.reduce((sum, { usd }) => sum + usd, 0),
    notCovered: [...new Set([...open, ...resources.flatMap(({ type }) => byUse(type))])].sort(),
  };
}

const NO_PRICE = 'no price';

function lineOf(
  { path }: DeployedResource,
  { what, price: id, quantity }: Usage,
  price: Price | undefined,
): CostLine | string {
  if (quantity === undefined) return `${path.join(' / ')}: its size is not known`;
  if (!price) return NO_PRICE;
  return { path, what, quantity, unit: unitOf(id), price, usd: quantity * price.usd };
}

function unitOf(id: PriceId): string {
  return prices[id].unit;
}

function byUse(type: string): readonly string[] {
  const rule = usageRules[type];
  if (rule) return rule.byUse ?? [];
  return isFree(type) ? [] : [`${type}: no price is known`];
}

/** What a change costs. */
export interface CostChange {
  readonly before: number;
  readonly after: number;
  /** Resources whose cost changes, the largest difference first. */
  readonly resources: readonly { readonly path: readonly string[]; readonly usd: number }[];
  /** What neither sum contains. */
  readonly notCovered: readonly string[];
}

/** @param before absent for a stack that is created, `after` for one that is deleted */
export function costChange(before: Estimate | undefined, after: Estimate | undefined): CostChange {
  const differences = new Map<string, { path: readonly string[]; usd: number }>();
  for (const [sign, lines] of [[-1, before?.lines ?? []] as const, [1, after?.lines ?? []] as const])
    for (const { path, usd } of lines) {
      const found = differences.get(path.join('.'));
      differences.set(path.join('.'), { path, usd: (found?.usd ?? 0) + sign * usd });
    }
  return {
    before: before?.usd ?? 0,
    after: after?.usd ?? 0,
    resources: [...differences.values()]
      .filter(({ usd }) => Math.abs(usd) >= CENT / 2)
      .sort((one, other) => Math.abs(other.usd) - Math.abs(one.usd)),
    notCovered: [...new Set([...(before?.notCovered ?? []), ...(after?.notCovered ?? [])])].sort(),
  };
}

const CENT = 0.01;
