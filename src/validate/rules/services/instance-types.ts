import type { Template } from '../../../document/template';
import { instanceTypes } from '../../../spec/availability';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';
import { settingsAt } from './links/link';

/** Other properties that accept the instance types of one that is listed. */
const ALIKE: Readonly<Record<string, string>> = {
  'AWS::AutoScaling::LaunchConfiguration.InstanceType': 'AWS::EC2::Instance.InstanceType',
  'AWS::EC2::LaunchTemplate.LaunchTemplateData.InstanceType': 'AWS::EC2::Instance.InstanceType',
  'AWS::EMR::Cluster.Instances.CoreInstanceGroup.InstanceType': 'AWS::EC2::Instance.InstanceType',
  'AWS::EMR::Cluster.Instances.MasterInstanceGroup.InstanceType': 'AWS::EC2::Instance.InstanceType',
  'AWS::ElastiCache::ReplicationGroup.CacheNodeType': 'AWS::ElastiCache::CacheCluster.CacheNodeType',
};

interface Place {
  readonly at: readonly string[];
  readonly listed: string;
}

function place(key: string, listed: string): readonly [string, Place] {
  const [type = '', ...at] = key.split('.');
  return [type, { at, listed }];
}

/** The properties to check, without reading the lists. */
const PLACES: readonly (readonly [string, Place])[] = [
  ...[
    'AWS::AmazonMQ::Broker.HostInstanceType',
    'AWS::AppStream::Fleet.InstanceType',
    'AWS::DAX::Cluster.NodeType',
    'AWS::DocDB::DBInstance.DBInstanceClass',
    'AWS::EC2::Instance.InstanceType',
    'AWS::ElastiCache::CacheCluster.CacheNodeType',
    'AWS::GameLift::Fleet.EC2InstanceType',
    'AWS::ManagedBlockchain::Node.NodeConfiguration.InstanceType',
    'AWS::Neptune::DBInstance.DBInstanceClass',
    'AWS::RDS::DBCluster.DBClusterInstanceClass',
    'AWS::RDS::DBInstance.DBInstanceClass',
    'AWS::Redshift::Cluster.NodeType',
  ].map((key) => place(key, key)),
  ...Object.entries(ALIKE).map(([key, listed]) => place(key, listed)),
];

/** Serverless instances and the like are written where an instance class is. */
const OTHER_CLASSES = /^db\.serverless$/;

export function* instanceTypeNames(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template))
    for (const [type, { at, listed }] of PLACES) {
      if (type !== resource.type) continue;
      for (const { text, path } of settingsAt(properties, at)) {
        if (text === undefined || /[{}]/.test(text) || OTHER_CLASSES.test(text)) continue;
        const families = new Map(Object.entries(instanceTypes()[listed] ?? {}));
        if (!isRefused(text, families)) continue;
        const known = [...families].flatMap(([family, sizes]) =>
          sizes.split(' ').map((size) => `${family}.${size}`),
        );
        yield finding(
          'schema/enum',
          path,
          `${resource.type} has no instance type ${text}`,
          didYouMean(text, known),
        );
      }
    }
}

/** Families that are newer than the lists are accepted: AWS adds some every month. */
function isRefused(text: string, families: ReadonlyMap<string, string>): boolean {
  const dot = text.lastIndexOf('.');
  const [family, size] = [text.slice(0, dot), text.slice(dot + 1)];
  const sizes = families.get(family)?.split(' ');
  if (sizes) return !sizes.includes(size);
  const generation = generationOf(family);
  if (!generation) return true;
  const known = [...families.keys()]
    .flatMap((each) => generationOf(each) ?? [])
    .filter(({ line }) => line === generation.line);
  return known.length > 0 && known.some(({ number }) => number >= generation.number);
}

interface Generation {
  /** What precedes the number: `db.t`. */
  readonly line: string;
  readonly number: number;
}

function generationOf(family: string): Generation | undefined {
  const [, line, number] = /^((?:[A-Za-z]+[.-])*[a-z]+?(?:-\d+tb)?)(\d+)[a-z-]*$/.exec(family) ?? [];
  return line === undefined ? undefined : { line, number: Number(number) };
}
