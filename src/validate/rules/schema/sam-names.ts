import { type Data, type DataObject, isObject } from '../../../document/data';
import type { Template } from '../../../document/template';

export const SERVERLESS_TRANSFORM = 'AWS::Serverless-2016-10-31';

interface SamResource {
  readonly name: string;
  readonly type: string;
  readonly properties: DataObject;
}

/** Suffixes of the logical IDs that AWS SAM generates. AWS SAM developer guide, "Generated AWS CloudFormation resources". */
const ADDED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries<RegExp>({
    'AWS::Serverless::Function':
      /^(Role|Alias\w+|Version\w*|Url\w*|URLInvoke\w+|DeploymentGroup|EventInvokeConfig\w*|Cognito\w+)$/,
    'AWS::Serverless::StateMachine': /^(Role|Version\w*|Alias\w+)$/,
    'AWS::Serverless::Api':
      /^(\w*Stage|Deployment\w*|DomainName\w*|BasePathMapping\w*|UsagePlan\w*|ApiKey\w*|RecordSetGroup\w*|\w*Authorizer\w*|Account|CloudWatchRole)$/,
    'AWS::Serverless::HttpApi': /^(\w*Stage|DomainName\w*|ApiMapping\w*|RecordSetGroup\w*|\w*Authorizer\w*)$/,
    'AWS::Serverless::GraphQLApi': /^\w+$/,
    'AWS::Serverless::Connector': /^\w+$/,
    'AWS::Serverless::LayerVersion': /^\w{10}$/,
    'AWS::Serverless::CapacityProvider': /^\w+$/,
  }),
);

/** Connectors can be embedded in a resource of any type. */
const CONNECTED = /^\w*(Connector|Policy|Connection)$/;

/** Logical IDs that do not depend on the name of a function. */
const SHARED =
  /^(ServerlessRestApi\w*|ServerlessHttpApi\w*|ServerlessDeploymentApplication|CodeDeployServiceRole|ServerlessUsagePlan|ServerlessApiKey|ApiGatewayDomainName\w*|HttpApiDomainName\w*|RecordSetGroup\w+)$/;

/** Whether AWS SAM may generate a resource with this logical ID. */
export function madeBySam(template: Template, resources: Iterable<SamResource>, name: string): boolean {
  if (!template.transforms.includes(SERVERLESS_TRANSFORM)) return false;
  if (SHARED.test(name)) return true;
  for (const { name: owner, type, properties } of resources) {
    const { Events: events } = properties;
    if (givesLogicalId(properties, name)) return true;
    if (!name.startsWith(owner) || name === owner) continue;
    const added = name.slice(owner.length);
    if (ADDED.get(type)?.test(added) || CONNECTED.test(added)) return true;
    if (isObject(events) && Object.keys(events).some((event) => added.startsWith(event))) return true;
  }
  return false;
}

/** Event sources and destinations can set the logical IDs of generated queues. */
function givesLogicalId(data: Data, name: string): boolean {
  if (Array.isArray(data)) return data.some((item) => givesLogicalId(item, name));
  if (!isObject(data)) return false;
  return Object.entries(data).some(
    ([key, value]) => (key.endsWith('LogicalId') && value === name) || givesLogicalId(value, name),
  );
}

/** The CloudFormation type that AWS SAM generates for each of its types, which has the attributes. */
export const PLAIN_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
    'AWS::Serverless::Application': 'AWS::CloudFormation::Stack',
    'AWS::Serverless::Function': 'AWS::Lambda::Function',
    'AWS::Serverless::GraphQLApi': 'AWS::AppSync::GraphQLApi',
    'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
    'AWS::Serverless::LayerVersion': 'AWS::Lambda::LayerVersion',
    'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
    'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
  }),
);
