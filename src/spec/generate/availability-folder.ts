import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Distills cfn-lint's schema extensions (MIT-0), which it collects from the APIs and price lists of all Regions, into the
 * instance types and engine versions that services know:
 *
 *     node -r tsx/cjs src/spec/generate/availability-folder.ts .../cfnlint/data/schemas/extensions
 */
const INSTANCE_TYPES: Readonly<Record<string, string>> = {
  'AWS::AmazonMQ::Broker.HostInstanceType': 'aws_amazonmq_broker/instancetype_enum',
  'AWS::AppStream::Fleet.InstanceType': 'aws_appstream_fleet/instancetype_enum',
  'AWS::DAX::Cluster.NodeType': 'aws_dax_cluster/nodetype_enum',
  'AWS::DocDB::DBInstance.DBInstanceClass': 'aws_docdb_dbinstance/dbinstanceclass_enum',
  'AWS::EC2::Instance.InstanceType': 'aws_ec2_instance/instancetype_enum',
  'AWS::ElastiCache::CacheCluster.CacheNodeType': 'aws_elasticache_cachecluster/cachenodetype_enum',
  'AWS::GameLift::Fleet.EC2InstanceType': 'aws_gamelift_fleet/ec2instancetype_enum',
  'AWS::ManagedBlockchain::Node.NodeConfiguration.InstanceType':
    'aws_managedblockchain_node/nodeconfiguration_instancetype_enum',
  'AWS::Neptune::DBInstance.DBInstanceClass': 'aws_neptune_dbinstance/dbinstanceclass_enum',
  'AWS::RDS::DBCluster.DBClusterInstanceClass': 'aws_rds_dbcluster/dbclusterinstanceclass_enum',
  'AWS::RDS::DBInstance.DBInstanceClass': 'aws_rds_dbinstance/dbinstanceclass_enum',
  'AWS::Redshift::Cluster.NodeType': 'aws_redshift_cluster/nodetype_enum',
};
const ENGINE_VERSIONS: Readonly<Record<string, string>> = {
  'AWS::ElastiCache::CacheCluster': 'aws_elasticache_cachecluster/engine_version',
  'AWS::RDS::DBCluster': 'aws_rds_dbcluster/engine_version',
  'AWS::RDS::DBInstance': 'aws_rds_dbinstance/engine_version',
};

const [folder = ''] = process.argv.slice(2);
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const write = (name: string, data: unknown): void =>
  writeFileSync(join(__dirname, '..', 'availability', name), `${JSON.stringify(data, null, 1)}\n`);

/** Every value of every `enum`. */
function enumerated(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'enum' && Array.isArray(value)
      ? value.filter((each) => typeof each === 'string')
      : enumerated(value),
  );
}

/** The sizes of each family, such as `db.t3`. */
function families(types: readonly string[]): Record<string, string> {
  const found = new Map<string, string[]>();
  for (const type of [...new Set(types)].sort()) {
    const dot = type.lastIndexOf('.');
    if (dot > 0)
      found.set(type.slice(0, dot), [...(found.get(type.slice(0, dot)) ?? []), type.slice(dot + 1)]);
  }
  return Object.fromEntries([...found].map(([family, sizes]) => [family, sizes.join(' ')]));
}

interface Rule {
  readonly if: { readonly properties: { readonly Engine: { readonly const?: string } } };
  readonly then: unknown;
}

function versions(name: string): Record<string, string> {
  const { allOf } = read(name) as { readonly allOf: readonly Rule[] };
  return Object.fromEntries(
    allOf.map((rule) => [rule.if.properties.Engine.const ?? 'engines', enumerated(rule.then).join(' ')]),
  );
}

const each = <T>(
  sources: Readonly<Record<string, string>>,
  distill: (name: string) => T,
): Record<string, T> =>
  Object.fromEntries(Object.entries(sources).map(([key, name]) => [key, distill(name)]));

write(
  'instance-types.json',
  each(INSTANCE_TYPES, (name) => families(enumerated(read(name)))),
);
write('engine-versions.json', each(ENGINE_VERSIONS, versions));
