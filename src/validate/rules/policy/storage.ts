import { type Data, type DataObject, entry, isObject, scalarText } from '../../../document/data';
import type { Path } from '../../../document/document';
import { functionName } from '../../../document/function-name';
import type { Template } from '../../../document/template';
import { elements, objects } from '../../analysis/alternatives';
import { type DeclaredResource, names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';

/** A property that enables encryption. Types without one, such as S3, SQS and DynamoDB, are encrypted by default. */
interface Switch {
  readonly property: string;
  /** With one of these, the encryption of the source applies. */
  readonly inheritsWith: readonly string[];
}

const ENCRYPTION: ReadonlyMap<string, Switch> = new Map(
  Object.entries<Switch>({
    'AWS::EC2::Volume': { property: 'Encrypted', inheritsWith: ['SnapshotId', 'SourceVolumeId'] },
    'AWS::EFS::FileSystem': { property: 'Encrypted', inheritsWith: [] },
    'AWS::RDS::DBInstance': {
      property: 'StorageEncrypted',
      inheritsWith: [
        'DBClusterIdentifier',
        'DBSnapshotIdentifier',
        'DBClusterSnapshotIdentifier',
        'SourceDBInstanceIdentifier',
        'SourceDBClusterIdentifier',
        'SourceDbiResourceId',
        'SourceDBInstanceAutomatedBackupsArn',
      ],
    },
    'AWS::RDS::DBCluster': {
      property: 'StorageEncrypted',
      inheritsWith: [
        'SnapshotIdentifier',
        'SourceDBClusterIdentifier',
        'GlobalClusterIdentifier',
        'ReplicationSourceIdentifier',
      ],
    },
    'AWS::DocDB::DBCluster': {
      property: 'StorageEncrypted',
      inheritsWith: ['SnapshotIdentifier', 'SourceDBClusterIdentifier'],
    },
    'AWS::Neptune::DBCluster': {
      property: 'StorageEncrypted',
      inheritsWith: ['SnapshotIdentifier', 'SourceDBClusterIdentifier'],
    },
  }),
);

/** Storage that is encrypted by default. */
const OFF: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'AWS::Redshift::Cluster': 'Encrypted',
    'AWS::SQS::Queue': 'SqsManagedSseEnabled',
  }),
);

export function* unencrypted(template: Template): Iterable<Finding> {
  for (const resource of names(template).resources.values()) {
    const { type, name, properties, path } = resource;
    const at = [...path, 'Properties'];
    const toggle = ENCRYPTION.get(type);
    const off = OFF.get(type);
    if (toggle && !inherits(properties, toggle) && !isAurora(properties))
      yield* notOn(name, properties, at, toggle.property);
    else if (
      off !== undefined &&
      isFalse(entry(properties, off)) &&
      entry(properties, 'KmsMasterKeyId') === undefined
    )
      yield finding('policy/unencrypted', [...at, off], `${name} disables encryption`);
    for (const disk of disks(resource)) {
      if (entry(disk.data, 'SnapshotId') === undefined)
        yield* notOn(`a volume of ${name}`, disk.data, disk.path, 'Encrypted');
    }
  }
}

function inherits(properties: DataObject, { inheritsWith }: Switch): boolean {
  return inheritsWith.some((property) => entry(properties, property) !== undefined);
}

/** Amazon Aurora encrypts every cluster created since 18 February 2026, whatever the property says. */
function isAurora(properties: DataObject): boolean {
  const engine = entry(properties, 'Engine');
  return isObject(engine) || (typeof engine === 'string' && engine.startsWith('aurora'));
}

function* notOn(who: string, holder: DataObject, path: Path, property: string): Iterable<Finding> {
  const value = entry(holder, property);
  // A KMS key enables encryption in most services; the others reject the key without the property.
  if (value === undefined && entry(holder, 'KmsKeyId') === undefined)
    yield finding(
      'policy/unencrypted',
      path,
      `${who} is not encrypted: ${property} is missing and defaults to false`,
      {
        at: 'key',
      },
    );
  else if (isFalse(value))
    yield finding('policy/unencrypted', [...path, property], `${who} is not encrypted: ${property} is false`);
}

/** The EBS volumes of instances. */
function disks({ type, properties, path }: DeclaredResource): ReturnType<typeof objects> {
  const at: Path = [...path, 'Properties'];
  const [holder, start] =
    type === 'AWS::EC2::LaunchTemplate'
      ? [entry(properties, 'LaunchTemplateData'), [...at, 'LaunchTemplateData']]
      : [properties, at];
  if (
    !['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'].includes(
      type,
    )
  )
    return [];
  return objects(elements(entry(holder, 'BlockDeviceMappings'), [...start, 'BlockDeviceMappings'])).flatMap(
    (mapping) => objects(elements(entry(mapping.data, 'Ebs'), [...mapping.path, 'Ebs'])),
  );
}

const PUBLIC_SWITCH: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'AWS::DMS::ReplicationInstance': 'PubliclyAccessible',
    'AWS::RDS::DBCluster': 'PubliclyAccessible',
    'AWS::RDS::DBInstance': 'PubliclyAccessible',
    'AWS::Redshift::Cluster': 'PubliclyAccessible',
  }),
);
const BLOCKS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];
const PUBLIC_ACLS = ['AuthenticatedRead', 'PublicRead', 'PublicReadWrite'];

export function* publicStorage(template: Template): Iterable<Finding> {
  for (const { type, name, properties, path } of names(template).resources.values()) {
    const at = [...path, 'Properties'];
    const property = PUBLIC_SWITCH.get(type);
    if (property !== undefined && isTrue(entry(properties, property)))
      yield finding('policy/public-storage', [...at, property], `${name} has a public IP address`);
    if (type === 'AWS::S3::Bucket') yield* publicBucket(name, properties, at);
  }
}

/** Since April 2023, S3 blocks public access to new buckets by default. */
function* publicBucket(name: string, properties: DataObject, path: Path): Iterable<Finding> {
  const acl = entry(properties, 'AccessControl');
  if (typeof acl === 'string' && PUBLIC_ACLS.includes(acl))
    yield finding(
      'policy/public-storage',
      [...path, 'AccessControl'],
      `the ACL ${acl} makes the bucket ${name} public`,
    );
  const key = 'PublicAccessBlockConfiguration';
  const block = entry(properties, key);
  if (!isObject(block) || functionName(block) !== undefined) return;
  const open = BLOCKS.filter((each) => isFalse(entry(block, each)) || entry(block, each) === undefined);
  if (open.length > 0)
    yield finding(
      'policy/public-storage',
      [...path, key],
      `the bucket ${name} can be made public: ${open.join(', ')} ${open.length === 1 ? 'is' : 'are'} false`,
      { at: 'key', advice: 'set all four to true; properties that are left out are false' },
    );
}

function isTrue(data: Data | undefined): boolean {
  return scalarText(data)?.toLowerCase() === 'true';
}

function isFalse(data: Data | undefined): boolean {
  return scalarText(data)?.toLowerCase() === 'false';
}
