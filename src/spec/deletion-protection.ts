/** A property that makes AWS reject the deletion of a resource. */
export interface ProtectionSwitch {
  /** Path of the property. In a list, one item with the value is enough. */
  readonly at: readonly string[];
  /** The value that turns the protection on. */
  readonly on: string;
  /** In a list of key-value attributes: the key. */
  readonly key?: string;
}

/** The deletion protection of a resource type, if it has one. */
export function protectionSwitch(type: string): ProtectionSwitch | undefined {
  return Object.hasOwn(SWITCHES, type) ? SWITCHES[type] : undefined;
}

export function protectedTypes(): readonly string[] {
  return Object.keys(SWITCHES);
}

function property(...at: string[]): ProtectionSwitch {
  return { at, on: 'true' };
}

const SWITCHES: Readonly<Record<string, ProtectionSwitch>> = {
  'AWS::CloudTrail::Dashboard': property('TerminationProtectionEnabled'),
  'AWS::CloudTrail::EventDataStore': property('TerminationProtectionEnabled'),
  'AWS::Cognito::UserPool': { at: ['DeletionProtection'], on: 'ACTIVE' },
  'AWS::DSQL::Cluster': property('DeletionProtectionEnabled'),
  'AWS::DocDB::DBCluster': property('DeletionProtection'),
  'AWS::DocDB::GlobalCluster': property('DeletionProtection'),
  'AWS::DynamoDB::GlobalTable': property('Replicas', 'DeletionProtectionEnabled'),
  'AWS::DynamoDB::Table': property('DeletionProtectionEnabled'),
  'AWS::EC2::Instance': property('DisableApiTermination'),
  'AWS::EKS::Cluster': property('DeletionProtection'),
  'AWS::EMR::Cluster': property('Instances', 'TerminationProtected'),
  'AWS::ElasticLoadBalancingV2::LoadBalancer': {
    at: ['LoadBalancerAttributes'],
    key: 'deletion_protection.enabled',
    on: 'true',
  },
  'AWS::Logs::LogGroup': property('DeletionProtectionEnabled'),
  'AWS::Neptune::DBCluster': property('DeletionProtection'),
  'AWS::Neptune::GlobalCluster': property('DeletionProtection'),
  'AWS::NeptuneGraph::Graph': property('DeletionProtection'),
  'AWS::NetworkFirewall::Firewall': property('DeleteProtection'),
  'AWS::OpenSearchServerless::Collection': { at: ['DeletionProtection'], on: 'ENABLED' },
  'AWS::QLDB::Ledger': property('DeletionProtection'),
  'AWS::RDS::DBCluster': property('DeletionProtection'),
  'AWS::RDS::DBInstance': property('DeletionProtection'),
  'AWS::RDS::GlobalCluster': property('DeletionProtection'),
  'AWS::SMSVOICE::PhoneNumber': property('DeletionProtectionEnabled'),
  'AWS::SMSVOICE::Pool': property('DeletionProtectionEnabled'),
  'AWS::SMSVOICE::ProtectConfiguration': property('DeletionProtectionEnabled'),
  'AWS::SMSVOICE::SenderId': property('DeletionProtectionEnabled'),
  'AWS::SSMIncidents::ReplicationSet': property('DeletionProtected'),
  'AWS::VerifiedPermissions::PolicyStore': { at: ['DeletionProtection', 'Mode'], on: 'ENABLED' },
  'AWS::WellArchitected::AgentProfile': property('DeletionProtection'),
};
