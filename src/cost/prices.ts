/**
 * List prices in US dollars, without tax, discounts and the free tier. Each has a source, because the documentation of AWS names
 * no prices. A price without a source for a region is not in the table, and the estimate says so.
 */

interface Source {
  readonly where: string;
  /** When the source was published or, without a date, read. */
  readonly at: string;
}

export interface Price extends Source {
  readonly usd: number;
}

interface PriceRow {
  /** What one unit is. */
  readonly unit: string;
  /** By region; `*` for all of them. */
  readonly in: Readonly<Record<string, Price>>;
}

const READ = '2026-11-26';

const sources = {
  fargateIreland: {
    where: 'rows EU-Fargate-* of the price list of AmazonECS for eu-west-1',
    at: '2026-05-01',
  },
  fargateVirginia: { where: 'https://www.vantage.sh/blog/fargate-pricing', at: READ },
  natIreland: {
    where: 'rows EU-NatGateway-* of the price list of AmazonEC2 for eu-west-1, version 20260925174521',
    at: '2026-09-25',
  },
  natVirginia: { where: 'https://cloudburn.io/blog/aws-nat-gateway-pricing', at: '2026-02-24' },
  billIreland: {
    where:
      'a bill for eu-west-1 of July 2026: 15.00 for 595 hours of EU-LoadBalancerUsage, 8.91 for 1,783 of EU-PublicIPv4',
    at: '2026-08-04',
  },
  balancerVirginia: {
    where: 'row LoadBalancerUsage of the price list of AWSELB for us-east-1, as infracost prints it',
    at: READ,
  },
  addressVirginia: { where: 'the price list of AmazonVPC for us-east-1', at: '2026-10-16' },
  secrets: { where: 'https://aws.amazon.com/secrets-manager/pricing/', at: '2026-09-20' },
  keys: { where: 'https://fnox.jdx.dev/providers/aws-kms', at: READ },
  monitoringVirginia: { where: 'https://aws.amazon.com/cloudwatch/pricing/', at: '2026-05-05' },
  aurora: { where: 'rows Aurora:ServerlessV2Usage of the price lists of AmazonRDS', at: READ },
} as const satisfies Record<string, Source>;

const price = (usd: number, source: Source): Price => ({ usd, ...source });
const IRELAND = 'eu-west-1';
const VIRGINIA = 'us-east-1';

export const prices = {
  'fargate-arm-vcpu': {
    unit: 'vCPU and hour',
    in: {
      [IRELAND]: price(0.03238, sources.fargateIreland),
      [VIRGINIA]: price(0.03238, sources.fargateVirginia),
    },
  },
  'fargate-arm-memory': {
    unit: 'GB and hour',
    in: {
      [IRELAND]: price(0.00356, sources.fargateIreland),
      [VIRGINIA]: price(0.00356, sources.fargateVirginia),
    },
  },
  'fargate-x86-vcpu': {
    unit: 'vCPU and hour',
    in: {
      [IRELAND]: price(0.04048, sources.fargateIreland),
      [VIRGINIA]: price(0.04048, sources.fargateVirginia),
    },
  },
  'fargate-x86-memory': {
    unit: 'GB and hour',
    in: {
      [IRELAND]: price(0.004445, sources.fargateIreland),
      [VIRGINIA]: price(0.004445, sources.fargateVirginia),
    },
  },
  'nat-gateway': {
    unit: 'hour',
    in: { [IRELAND]: price(0.048, sources.natIreland), [VIRGINIA]: price(0.045, sources.natVirginia) },
  },
  'load-balancer': {
    unit: 'hour',
    in: {
      [IRELAND]: price(0.0252, sources.billIreland),
      [VIRGINIA]: price(0.0225, sources.balancerVirginia),
    },
  },
  'public-address': {
    unit: 'address and hour',
    in: { [IRELAND]: price(0.005, sources.billIreland), [VIRGINIA]: price(0.005, sources.addressVirginia) },
  },
  secret: { unit: 'secret and month', in: { '*': price(0.4, sources.secrets) } },
  key: { unit: 'key and month', in: { '*': price(1, sources.keys) } },
  alarm: { unit: 'metric of an alarm and month', in: { [VIRGINIA]: price(0.1, sources.monitoringVirginia) } },
  dashboard: { unit: 'dashboard and month', in: { [VIRGINIA]: price(3, sources.monitoringVirginia) } },
  'aurora-capacity': {
    unit: 'capacity unit and hour',
    in: { [IRELAND]: price(0.14, sources.aurora), [VIRGINIA]: price(0.12, sources.aurora) },
  },
} as const satisfies Record<string, PriceRow>;

export type PriceId = keyof typeof prices;

export function priceIn(region: string, id: PriceId): Price | undefined {
  const { in: known }: PriceRow = prices[id];
  return known[region] ?? known['*'];
}
