/**
 * Data that a resource stores and that neither the template nor another source can restore, and what happens to it when
 * CloudFormation deletes the resource. Unless AWS documents that a deletion is rejected or can be undone, the data is lost.
 * The table leaves out what can be recreated: caches, trained models, lists that the template contains, a service's records
 * about itself.
 */
export interface StoredData {
  /** What is lost, to follow "its" in a sentence. Absent where the resource is the data itself. */
  readonly holds?: string;
  /** Another consequence of the deletion, as a clause. */
  readonly meaning?: string;
  /** AWS rejects the deletion unless the resource is empty, or this property is true. */
  readonly refusedUnless?: 'empty' | { readonly on: string };
  /** Days until the deletion is final, or the property that sets them. */
  readonly waits?: { readonly days: number; readonly property?: string };
  /** The property that names a final snapshot, which AWS creates regardless of the deletion policy. */
  readonly finalSnapshot?: string;
  /** With this property, the resource stores no data. */
  readonly unless?: string;
}

/** The data that a resource type stores, if any. */
export function storedData(type: string): StoredData | undefined {
  const found = Object.hasOwn(STORES, type) ? STORES[type] : undefined;
  return typeof found === 'string' ? { holds: found } : found;
}

/** Every resource type that stores data. */
export function storingTypes(): readonly string[] {
  return Object.keys(STORES);
}

const SAVED: StoredData = { meaning: 'the saved data is lost' };
const ENCRYPTED = 'data encrypted with it becomes unreadable';

/** A plain string names data that is lost. */
const STORES: Readonly<Record<string, string | StoredData>> = {
  // Databases
  'AWS::Cassandra::Keyspace': 'tables',
  'AWS::Cassandra::Table': 'data',
  'AWS::DSQL::Cluster': 'data',
  'AWS::DocDB::DBCluster': 'data',
  'AWS::DocDBElastic::Cluster': 'data',
  'AWS::DocDBElastic::ClusterSnapshot': SAVED,
  'AWS::DynamoDB::GlobalTable': 'data',
  'AWS::DynamoDB::Table': 'data',
  'AWS::ElastiCache::CacheCluster': 'data',
  'AWS::ElastiCache::ReplicationGroup': 'data',
  'AWS::ElastiCache::ServerlessCache': { holds: 'data', finalSnapshot: 'FinalSnapshotName' },
  'AWS::ElastiCache::ServerlessCacheSnapshot': SAVED,
  'AWS::Elasticsearch::Domain': 'indexes',
  'AWS::Lightsail::Database': 'data',
  'AWS::Lightsail::DatabaseSnapshot': SAVED,
  'AWS::ManagedBlockchain::Member': 'share of the ledger',
  'AWS::ManagedBlockchain::Node': 'copy of the ledger',
  'AWS::MemoryDB::Cluster': { holds: 'data', finalSnapshot: 'FinalSnapshotName' },
  'AWS::MemoryDB::Snapshot': SAVED,
  'AWS::Neptune::DBCluster': 'data',
  'AWS::NeptuneGraph::Graph': 'graph',
  'AWS::NeptuneGraph::GraphSnapshot': SAVED,
  'AWS::ODB::CloudAutonomousVmCluster': 'databases',
  'AWS::ODB::CloudExadataInfrastructure': 'databases',
  'AWS::ODB::CloudVmCluster': 'databases',
  'AWS::OpenSearchServerless::Collection': 'indexes',
  'AWS::OpenSearchServerless::CollectionIndex': 'documents',
  'AWS::OpenSearchServerless::Index': 'documents',
  'AWS::OpenSearchService::Domain': 'indexes',
  'AWS::QLDB::Ledger': 'journal',
  'AWS::RDS::ClusterSnapshot': SAVED,
  'AWS::RDS::DBCluster': 'data',
  // Aurora instances store no data; their cluster does.
  'AWS::RDS::DBInstance': { holds: 'data', unless: 'DBClusterIdentifier' },
  'AWS::RDS::DBShardGroup': 'data',
  'AWS::RDS::DBSnapshot': SAVED,
  'AWS::Redshift::Cluster': 'data',
  'AWS::Redshift::Snapshot': SAVED,
  'AWS::RedshiftServerless::Namespace': { holds: 'data', finalSnapshot: 'FinalSnapshotName' },
  'AWS::RedshiftServerless::Snapshot': SAVED,
  'AWS::SDB::Domain': 'items',
  'AWS::Serverless::SimpleTable': 'data',
  'AWS::Timestream::Database': { holds: 'tables', refusedUnless: 'empty' },
  'AWS::Timestream::InfluxDBCluster': 'data',
  'AWS::Timestream::InfluxDBInstance': 'data',
  'AWS::Timestream::Table': 'data',

  // Objects, files and disks
  'AWS::Backup::BackupVault': { holds: 'recovery points', refusedUnless: 'empty' },
  'AWS::Backup::LogicallyAirGappedBackupVault': { holds: 'recovery points', refusedUnless: 'empty' },
  'AWS::Cloud9::EnvironmentEC2': 'files',
  'AWS::EC2::Instance': { meaning: 'data on volumes that are deleted with it is lost' },
  'AWS::EC2::Volume': 'data',
  'AWS::EFS::FileSystem': 'files',
  'AWS::EMR::Cluster': 'HDFS files',
  'AWS::EMR::WALWorkspace': 'write-ahead logs',
  'AWS::FSx::Backup': SAVED,
  'AWS::FSx::FileCache': 'files that have not been exported',
  'AWS::FSx::FileSystem': 'files',
  'AWS::FSx::Snapshot': SAVED,
  'AWS::FSx::StorageVirtualMachine': 'volumes',
  'AWS::FSx::Volume': 'files',
  'AWS::FinSpace::Environment': 'databases',
  'AWS::Glue::Catalog': 'databases',
  // The rows are elsewhere, but views and the results of crawlers are only here.
  'AWS::Glue::Database': 'table definitions and views',
  'AWS::Lightsail::Bucket': 'objects',
  'AWS::Lightsail::Disk': 'data',
  'AWS::Lightsail::DiskSnapshot': SAVED,
  'AWS::Lightsail::Instance': 'disk',
  'AWS::Lightsail::InstanceSnapshot': SAVED,
  'AWS::MediaStore::Container': { holds: 'objects', refusedUnless: 'empty' },
  'AWS::S3::Bucket': { holds: 'objects', refusedUnless: 'empty' },
  'AWS::S3Express::DirectoryBucket': { holds: 'objects', refusedUnless: 'empty' },
  'AWS::S3Files::FileSystem': 'files that have not been written to the bucket',
  'AWS::S3Outposts::Bucket': { holds: 'objects', refusedUnless: 'empty' },
  'AWS::S3Tables::Namespace': { holds: 'tables', refusedUnless: 'empty' },
  'AWS::S3Tables::Table': 'data',
  'AWS::S3Tables::TableBucket': { holds: 'tables', refusedUnless: 'empty' },
  'AWS::S3Vectors::Index': 'vectors',
  'AWS::S3Vectors::VectorBucket': { holds: 'vectors', refusedUnless: 'empty' },
  'AWS::SageMaker::Domain': 'users’ files',
  'AWS::SageMaker::NotebookInstance': 'disk',
  'AWS::SageMaker::Space': 'disk',
  'AWS::StorageGateway::Tape': 'data',
  'AWS::StorageGateway::Volume': 'data',
  'AWS::WorkSpaces::Workspace': 'disks',
  'AWS::WorkspacesInstances::Volume': 'data',
  'AWS::WorkspacesInstances::WorkspaceInstance': 'disks',

  // Code, images and packages
  'AWS::CodeArtifact::Domain': { holds: 'repositories', refusedUnless: 'empty' },
  'AWS::CodeArtifact::Repository': 'packages',
  'AWS::CodeBuild::ReportGroup': { holds: 'reports', refusedUnless: { on: 'DeleteReports' } },
  'AWS::CodeCommit::Repository': 'commits',
  'AWS::ECR::PublicRepository': { holds: 'images', refusedUnless: 'empty' },
  'AWS::ECR::Repository': { holds: 'images', refusedUnless: { on: 'EmptyOnDelete' } },
  'AWS::EKS::Cluster': 'Kubernetes objects',
  'AWS::Glue::Registry': 'schemas',
  'AWS::Glue::Schema': 'versions',

  // Messages, events, logs and measurements
  'AWS::APS::Workspace': 'metrics',
  'AWS::AmazonMQ::Broker': 'messages',
  'AWS::AuditManager::Assessment': 'evidence',
  'AWS::CloudTrail::EventDataStore': { holds: 'events', waits: { days: 7 } },
  'AWS::CodeGuruProfiler::ProfilingGroup': 'profiles',
  'AWS::Detective::Graph': 'behavior graph',
  'AWS::Events::Archive': 'events',
  'AWS::Grafana::Workspace': 'dashboards',
  'AWS::GuardDuty::Detector': 'findings',
  'AWS::IoTAnalytics::Channel': 'messages',
  'AWS::IoTAnalytics::Dataset': 'contents',
  'AWS::IoTAnalytics::Datastore': 'messages',
  'AWS::Kinesis::Stream': 'records',
  'AWS::KinesisVideo::Stream': 'video',
  'AWS::Logs::LogGroup': 'log events',
  'AWS::Logs::LogStream': 'log events',
  'AWS::MSK::Cluster': 'messages',
  'AWS::MSK::ServerlessCluster': 'messages',
  'AWS::MSK::Topic': 'messages',
  'AWS::Macie::Session': 'findings',
  'AWS::SES::MailManagerArchive': 'emails',
  'AWS::SQS::Queue': 'messages',
  'AWS::SSMIncidents::ReplicationSet': 'incidents',
  'AWS::SecurityHub::Hub': 'findings',
  'AWS::SecurityHub::HubV2': 'findings',

  // Keys and secrets
  'AWS::ACMPCA::CertificateAuthority': {
    meaning: 'it can no longer issue or revoke certificates',
    waits: { days: 30 },
  },
  'AWS::CloudHSM::Cluster': 'keys',
  'AWS::EC2::KeyPair': {
    meaning: 'the private key that AWS stores is deleted too',
    unless: 'PublicKeyMaterial',
  },
  'AWS::KMS::Key': { meaning: ENCRYPTED, waits: { days: 30, property: 'PendingWindowInDays' } },
  'AWS::KMS::ReplicaKey': { meaning: ENCRYPTED, waits: { days: 30, property: 'PendingWindowInDays' } },
  'AWS::PaymentCryptography::Key': { meaning: ENCRYPTED, waits: { days: 7 } },
  // AWS's documentation of DeletionPolicy: CloudFormation deletes secrets without a recovery window.
  'AWS::SecretsManager::Secret': { meaning: 'its value cannot be recovered' },

  // Users and their data
  'AWS::Athena::WorkGroup': { holds: 'saved queries', refusedUnless: { on: 'RecursiveDeleteOption' } },
  'AWS::BedrockAgentCore::Memory': 'memories',
  'AWS::Cases::Domain': 'cases',
  'AWS::Chime::AppInstance': 'channels and messages',
  'AWS::CloudFront::KeyValueStore': 'key value pairs',
  'AWS::Cognito::IdentityPool': 'identities',
  'AWS::Cognito::UserPool': 'users',
  'AWS::Connect::DataTable': 'records',
  'AWS::Connect::Instance': 'users and contact records',
  'AWS::CustomerProfiles::Domain': 'profiles',
  'AWS::DataExchange::DataSet': 'revisions',
  'AWS::DataZone::Domain': 'catalog',
  'AWS::DirectoryService::MicrosoftAD': 'users',
  'AWS::DirectoryService::SimpleAD': 'users',
  'AWS::Forecast::Dataset': 'data',
  'AWS::HealthImaging::Datastore': { holds: 'image sets', refusedUnless: 'empty' },
  'AWS::HealthLake::FHIRDatastore': 'records',
  'AWS::Kendra::Index': 'documents',
  'AWS::Location::GeofenceCollection': 'geofences',
  'AWS::Location::Tracker': 'positions',
  'AWS::Omics::AnnotationStore': 'annotations',
  'AWS::Omics::ReferenceStore': { holds: 'references', refusedUnless: 'empty' },
  'AWS::Omics::SequenceStore': { holds: 'read sets', refusedUnless: 'empty' },
  'AWS::Omics::VariantStore': 'variants',
  'AWS::Personalize::Dataset': 'data',
  'AWS::Personalize::DatasetGroup': { holds: 'datasets', refusedUnless: 'empty' },
  'AWS::Pinpoint::App': 'endpoints and campaigns',
  'AWS::QBusiness::Application': 'conversations',
  'AWS::QBusiness::Index': 'documents',
  'AWS::Rekognition::Collection': 'faces',
  'AWS::SCN::Dataset': 'data',
  'AWS::SES::ContactList': 'contacts',
  'AWS::SMSVOICE::OptOutList': 'numbers that opted out',
  'AWS::SSO::Instance': 'users and assignments',
  'AWS::SageMaker::FeatureGroup': 'online records',
  'AWS::SageMaker::MlflowApp': 'experiments',
  'AWS::SageMaker::MlflowTrackingServer': 'experiments',
  'AWS::VerifiedPermissions::PolicyStore': 'policies',
  'AWS::VoiceID::Domain': 'voiceprints',
  'AWS::WellArchitected::Workload': 'answers',
  'AWS::Wickr::Network': 'users and messages',
  'AWS::Wisdom::KnowledgeBase': 'content',

  // Containers of other resources, and names
  'AWS::CloudFormation::Stack': 'resources',
  'AWS::CloudFormation::StackSet': 'stacks',
  'AWS::Organizations::Account': { meaning: 'everything in it is deleted too', waits: { days: 90 } },
  'AWS::Route53::HostedZone': { holds: 'records created outside the stack', refusedUnless: 'empty' },
  'AWS::Serverless::Application': 'resources',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct': 'resources',
};
