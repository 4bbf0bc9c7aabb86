/** Requirements of a service for the name of a resource. */
export interface NameRule {
  readonly least?: number;
  readonly most?: number;
  /** Matches names of allowed characters only. */
  readonly characters?: RegExp;
  readonly charactersAre?: string;
  readonly lowerCase?: true;
  /** What the name must not start with, end with or contain. */
  readonly notFirst?: readonly (readonly [RegExp, string])[];
  readonly notLast?: readonly (readonly [RegExp, string])[];
  readonly nowhere?: readonly (readonly [RegExp, string])[];
}

const hyphens = {
  notFirst: [[/^-/, 'start with a hyphen']],
  notLast: [[/-$/, 'end with a hyphen']],
} as const;

const lettersDigitsHyphens = {
  characters: /^[A-Za-z0-9-]*$/,
  charactersAre: 'letters, digits and hyphens',
} as const;

/** IAM User Guide, "IAM and AWS STS quotas": allowed characters. */
const iam = { characters: /^[\w+=,.@-]*$/, charactersAre: 'letters, digits and _+=,.@-' } as const;

/** Amazon RDS User Guide, "Naming constraints in Amazon RDS". */
const rds: NameRule = {
  most: 63,
  ...lettersDigitsHyphens,
  notFirst: [[/^[^A-Za-z]/, 'start with a character other than a letter']],
  notLast: hyphens.notLast,
  nowhere: [[/--/, 'contain two consecutive hyphens']],
};

/** Elastic Load Balancing API, CreateTargetGroup and CreateLoadBalancer. */
const balanced = { most: 32, ...lettersDigitsHyphens, ...hyphens } as const;

/** By `<type>.<property>`: restrictions that the registry's schemas lack, or that apply to partly known names. */
export const NAME_RULES: Readonly<Record<string, NameRule>> = {
  // Amazon ECS API, CreateCapacityProvider.
  'AWS::ECS::CapacityProvider.Name': {
    most: 255,
    characters: /^[\w-]*$/,
    charactersAre: 'letters, digits, _ and -',
    notFirst: [[/^(aws|ecs|fargate)/i, 'start with aws, ecs or fargate']],
  },
  'AWS::ElasticLoadBalancingV2::LoadBalancer.Name': {
    ...balanced,
    notFirst: [...hyphens.notFirst, [/^internal-/, 'start with internal-']],
  },
  'AWS::ElasticLoadBalancingV2::TargetGroup.Name': balanced,
  'AWS::ElasticLoadBalancing::LoadBalancer.LoadBalancerName': balanced,
  // Amazon S3 User Guide, "General purpose bucket naming rules".
  'AWS::S3::Bucket.BucketName': {
    least: 3,
    most: 63,
    lowerCase: true,
    characters: /^[a-z0-9.-]*$/i,
    charactersAre: 'lowercase letters, digits, dots and hyphens',
    notFirst: [
      [/^[.-]/, 'start with a dot or a hyphen'],
      [/^xn--/, 'start with xn--'],
      [/^sthree-/, 'start with sthree-'],
      [/^amzn-s3-demo-/, 'start with amzn-s3-demo-'],
    ],
    notLast: [
      [/[.-]$/, 'end with a dot or a hyphen'],
      [/(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/, 'end with a suffix that S3 reserves'],
    ],
    nowhere: [[/\.\./, 'contain two consecutive dots']],
  },
  'AWS::RDS::DBInstance.DBInstanceIdentifier': rds,
  'AWS::RDS::DBCluster.DBClusterIdentifier': rds,
  // Amazon ECR API, CreateRepository.
  'AWS::ECR::Repository.RepositoryName': {
    least: 2,
    most: 256,
    lowerCase: true,
    characters: /^[a-z0-9._/-]*$/i,
    charactersAre: 'lowercase letters, digits, . _ - and /',
    notFirst: [[/^[^a-z0-9]/i, 'start with a character other than a letter or digit']],
    notLast: [[/[^a-z0-9]$/i, 'end with a character other than a letter or digit']],
  },
  // Amazon CloudWatch Logs API, CreateLogGroup.
  'AWS::Logs::LogGroup.LogGroupName': {
    least: 1,
    most: 512,
    characters: /^[\w./#-]*$/,
    charactersAre: 'letters, digits and _-/.#',
    notFirst: [[/^aws\//, 'start with aws/, which is reserved']],
  },
  'AWS::IAM::Role.RoleName': { most: 64, ...iam },
  'AWS::IAM::User.UserName': { most: 64, ...iam },
  'AWS::IAM::Group.GroupName': { most: 128, ...iam },
  'AWS::IAM::InstanceProfile.InstanceProfileName': { most: 128, ...iam },
  'AWS::IAM::ManagedPolicy.ManagedPolicyName': { most: 128, ...iam },
  'AWS::IAM::Policy.PolicyName': { most: 128, ...iam },
  // Amazon SQS API, CreateQueue: including the suffix of a FIFO queue.
  'AWS::SQS::Queue.QueueName': {
    most: 80,
    characters: /^[\w-]*(\.fifo)?$/,
    charactersAre: 'letters, digits, _ and -',
  },
  'AWS::SNS::Topic.TopicName': {
    most: 256,
    characters: /^[\w-]*(\.fifo)?$/,
    charactersAre: 'letters, digits, _ and -',
  },
  'AWS::DynamoDB::Table.TableName': {
    least: 3,
    most: 255,
    characters: /^[\w.-]*$/,
    charactersAre: 'letters, digits, _ - and .',
  },
  // Amazon EC2 API, CreateSecurityGroup.
  'AWS::EC2::SecurityGroup.GroupName': { most: 255, notFirst: [[/^sg-/, 'start with sg-']] },
  'AWS::Events::Rule.Name': { most: 64, characters: /^[\w.-]*$/, charactersAre: 'letters, digits and .-_' },
  // AWS KMS API, CreateAlias.
  'AWS::KMS::Alias.AliasName': {
    most: 256,
    notFirst: [
      [/^(?!alias\/)/, 'start with anything other than alias/'],
      [/^alias\/aws\//, 'start with alias/aws/, which is reserved'],
    ],
  },
  // AWS Systems Manager API, PutParameter.
  'AWS::SSM::Parameter.Name': {
    notFirst: [[/^(aws|ssm|\/aws\/|\/ssm\/)/i, 'start with aws or ssm, which are reserved']],
  },
};
