import type { Template } from '../../../document/template';
import type { Requirement } from '../../../spec/requirement';
import { checkRequirements, requirementsByType } from '../../analysis/requirement-table';
import type { Finding } from '../../finding';

// AWS SAM's translator: samtranslator/model/ of github.com/aws/serverless-application-model, version 1.110.

const ZIP = { PackageType: ['Zip', null] } as const;
const IMAGE = { PackageType: ['Image'] } as const;

const deadLetter: readonly Requirement[] = [{ oneOf: ['Arn', 'Type'] }];
const route53: readonly Requirement[] = [{ anyOf: ['HostedZoneId', 'HostedZoneName'] }];
const rule: readonly Requirement[] = [{ atMostOne: ['State', 'Enabled'] }];

const requirements: Readonly<Record<string, readonly Requirement[]>> = {
  'AWS::Serverless::Function': [
    { if: ZIP, requires: ['Handler', 'Runtime'] },
    { if: ZIP, anyOf: ['CodeUri', 'InlineCode'] },
    { if: ZIP, excludes: ['ImageUri', 'ImageConfig'] },
    { if: IMAGE, excludes: ['Handler', 'Runtime', 'Layers'] },
    { if: 'ProvisionedConcurrencyConfig', requires: ['AutoPublishAlias'] },
    { if: 'VersionDeletionPolicy', requires: ['AutoPublishAlias'] },
    { if: 'FunctionScalingConfig', requires: ['CapacityProviderConfig'] },
    { atMostOne: ['CapacityProviderConfig', 'ProvisionedConcurrencyConfig'] },
    { atMostOne: ['CapacityProviderConfig', 'VpcConfig'] },
    { if: 'TenancyConfig', excludes: ['FunctionUrlConfig', 'ProvisionedConcurrencyConfig', 'SnapStart'] },
  ],
  'AWS::Serverless::Function.Events.*.Properties.DeadLetterConfig': deadLetter,
  'AWS::Serverless::Function.Events.*.Properties': rule,
  'AWS::Serverless::Function.Events.*.Properties.SqsSubscription': [{ requires: ['QueueArn', 'QueueUrl'] }],
  'AWS::Serverless::Function.Events.*.Properties.DestinationConfig': [{ requires: ['OnFailure'] }],
  'AWS::Serverless::Function.Events.*.Properties.SchemaRegistryConfig': [
    { requires: ['SchemaRegistryURI', 'EventRecordFormat', 'SchemaValidationConfigs'] },
  ],
  'AWS::Serverless::Function.Events.*.Properties.SchemaRegistryConfig.AccessConfigs.*': [
    { requires: ['Type', 'URI'] },
  ],
  'AWS::Serverless::Api': [
    { atMostOne: ['DefinitionUri', 'DefinitionBody'] },
    {
      if: 'DefinitionUri',
      excludes: ['Auth', 'Cors', 'DisableExecuteApiEndpoint', 'GatewayResponses', 'Models'],
    },
  ],
  'AWS::Serverless::Api.Domain.Route53': route53,
  'AWS::Serverless::Api.Domain.MutualTlsAuthentication': [{ anyOf: ['TruststoreUri', 'TruststoreVersion'] }],
  'AWS::Serverless::Api.EndpointConfiguration': [{ atMostOne: ['VPCEndpointIds', 'VpcEndpointIds'] }],
  'AWS::Serverless::HttpApi': [
    { atMostOne: ['DefinitionUri', 'DefinitionBody'] },
    {
      if: 'DefinitionUri',
      excludes: ['Auth', 'CorsConfiguration', 'Description', 'DisableExecuteApiEndpoint'],
    },
  ],
  'AWS::Serverless::HttpApi.Domain.Route53': route53,
  'AWS::Serverless::HttpApi.Domain.MutualTlsAuthentication': [
    { anyOf: ['TruststoreUri', 'TruststoreVersion'] },
  ],
  'AWS::Serverless::WebSocketApi.Domain': [{ excludes: ['MutualTlsAuthentication'] }],
  'AWS::Serverless::WebSocketApi.Domain.Route53': route53,
  'AWS::Serverless::WebSocketApi.Auth': [
    { if: { AuthType: ['CUSTOM'] }, requires: ['AuthArn'] },
    {
      if: { AuthType: ['AWS_IAM', 'NONE'] },
      excludes: ['AuthArn', 'IdentitySource', 'InvokeRole', 'Name'],
    },
  ],
  'AWS::Serverless::StateMachine': [
    { oneOf: ['Definition', 'DefinitionUri'] },
    { atMostOne: ['Role', 'Policies'] },
    { if: 'UseAliasAsEventTarget', requires: ['AutoPublishAlias'] },
    { if: 'DeploymentPreference', requires: ['AutoPublishAlias'] },
  ],
  'AWS::Serverless::StateMachine.Events.*.Properties.DeadLetterConfig': deadLetter,
  'AWS::Serverless::StateMachine.Events.*.Properties': rule,
  'AWS::Serverless::SimpleTable.PrimaryKey': [{ requires: ['Name'] }],
  'AWS::Serverless::CapacityProvider.InstanceRequirements': [
    { atMostOne: ['AllowedTypes', 'ExcludedTypes'] },
  ],
  'AWS::Serverless::GraphQLApi': [{ oneOf: ['SchemaInline', 'SchemaUri'] }],
};

const serverless = requirementsByType(requirements);

/** The schemas of AWS SAM do not contain them, and they apply to properties with `Globals` merged in. */
export function* serverlessRequirements(template: Template): Iterable<Finding> {
  if (template.transforms.includes('AWS::Serverless-2016-10-31'))
    yield* checkRequirements(template, serverless);
}
