import {
  block,
  decimal,
  either,
  flag,
  free,
  list,
  map,
  must,
  passed,
  passedAll,
  refers,
  type ServerlessType,
  text,
  whole,
} from './notation';
import {
  connectorDefinitions,
  connectorProperties,
  policies,
  resourcePolicy,
  s3Location,
  tags,
} from './shared';
import { stateMachineSources } from './state-machine-events';

const machine = 'AWS::StepFunctions::StateMachine';
const layer = 'AWS::Lambda::LayerVersion';
const table = 'AWS::DynamoDB::Table';

export const serverlessOthers: readonly ServerlessType[] = [
  {
    type: 'AWS::Serverless::Application',
    documentation: 'A nested application: a template of S3, or one of the Serverless Application Repository.',
    becomes: 'AWS::CloudFormation::Stack',
    properties: {
      ...passedAll('AWS::CloudFormation::Stack', ['NotificationARNs', 'Parameters', 'TimeoutInMinutes']),
      Location: must(
        either([text(''), block('ApplicationLocation', '')], 'The template, or the published application.'),
      ),
      Tags: tags,
    },
    definitions: {
      ApplicationLocation: {
        ApplicationId: must(text('The ARN of the application.')),
        SemanticVersion: must(text('The version of the application.')),
      },
    },
    globals: [],
  },
  {
    type: 'AWS::Serverless::CapacityProvider',
    documentation: 'A capacity provider that runs Lambda functions on EC2 instances of the account.',
    becomes: 'AWS::Lambda::CapacityProvider',
    properties: {
      ...passedAll('AWS::Lambda::CapacityProvider', ['CapacityProviderName', 'KmsKeyArn']),
      InstanceRequirements: block('InstanceTypes', 'Which instances are used.'),
      OperatorRole: text('The role that manages the instances; SAM makes one where none is named.'),
      PropagateTags: flag('Whether the tags go on to the resources that SAM makes.'),
      ScalingConfig: block('Scaling', 'How far it scales.'),
      Tags: tags,
      VpcConfig: must(block('Network', 'Where the instances run.')),
    },
    definitions: {
      InstanceTypes: {
        AllowedTypes: list(text('The instance types that may be used.')),
        Architectures: list(text('The processor architectures.')),
        ExcludedTypes: list(text('The instance types that may not be used.')),
      },
      Network: {
        SecurityGroupIds: list(refers('AWS::EC2::SecurityGroup.GroupId', text('The security groups.'))),
        SubnetIds: must(list(refers('AWS::EC2::Subnet.SubnetId', text('The subnets.')))),
      },
      Scaling: {
        AverageCPUUtilization: decimal('The load that scaling aims at.'),
        MaxVCpuCount: whole('The most vCPUs.'),
      },
    },
    globals: [
      'InstanceRequirements',
      'KmsKeyArn',
      'OperatorRole',
      'PropagateTags',
      'ScalingConfig',
      'Tags',
      'VpcConfig',
    ],
  },
  {
    type: 'AWS::Serverless::Connector',
    documentation: 'The permissions that one resource needs to use another.',
    properties: connectorProperties,
    definitions: connectorDefinitions,
    globals: [],
  },
  {
    type: 'AWS::Serverless::LayerVersion',
    documentation: 'A layer of code that functions share.',
    becomes: layer,
    properties: {
      ...passedAll(layer, ['CompatibleArchitectures', 'CompatibleRuntimes', 'Description', 'LicenseInfo']),
      ContentUri: must(
        either([text(''), block('ContentUri', '')], 'The code: a local folder, or a place in S3.'),
      ),
      LayerName: text('The name of the layer.'),
      PublishLambdaVersion: flag('Whether a new version is published on a change of the layer.'),
      RetentionPolicy: text('`Retain` or `Delete`: what becomes of old versions.'),
    },
    definitions: { ContentUri: s3Location },
    globals: ['PublishLambdaVersion'],
  },
  {
    type: 'AWS::Serverless::SimpleTable',
    documentation: 'A DynamoDB table with a single attribute as its key.',
    becomes: table,
    properties: {
      ...passedAll(table, [
        'PointInTimeRecoverySpecification',
        'ProvisionedThroughput',
        'SSESpecification',
        'TableName',
      ]),
      PrimaryKey: block('PrimaryKey', 'The key; a text named `id` where none is described.'),
      Tags: tags,
    },
    definitions: {
      PrimaryKey: {
        Name: text('The name of the attribute.'),
        Type: must(text('`String`, `Number` or `Binary`.')),
      },
    },
    globals: ['SSESpecification'],
  },
  {
    type: 'AWS::Serverless::StateMachine',
    documentation: 'A Step Functions state machine with its role and the event sources that start it.',
    becomes: machine,
    properties: {
      AutoPublishAlias: text('The alias that SAM points to each new version.'),
      Definition: free('The state machine.'),
      DefinitionSubstitutions: map(free('What stands for the placeholders of the definition.')),
      DefinitionUri: either([text(''), block('DefinitionUri', '')], 'Where the state machine is described.'),
      DeploymentPreference: free('How traffic moves to a new version.'),
      Events: stateMachineSources.entry,
      Logging: passed(`${machine}.LoggingConfiguration`),
      Name: passed(`${machine}.StateMachineName`),
      PermissionsBoundary: passed('AWS::IAM::Role.PermissionsBoundary'),
      Policies: policies,
      PropagateTags: flag('Whether the tags go on to the resources that SAM makes.'),
      Role: passed(`${machine}.RoleArn`),
      RolePath: passed('AWS::IAM::Role.Path'),
      Tags: tags,
      Tracing: passed(`${machine}.TracingConfiguration`),
      Type: passed(`${machine}.StateMachineType`),
      UseAliasAsEventTarget: flag('Whether events start the alias.'),
    },
    definitions: {
      ...stateMachineSources.definitions,
      ApiStateMachineAuth: {
        ApiKeyRequired: flag('Whether a key is needed.'),
        AuthorizationScopes: list(text('The scopes, one of which a token must have.')),
        Authorizer: text('The authorizer of the API, or `NONE`.'),
        ResourcePolicy: block('ResourcePolicy', "Statements for the API's resource policy."),
      },
      DefinitionUri: s3Location,
      ResourcePolicy: resourcePolicy,
    },
    globals: ['PropagateTags'],
  },
];
