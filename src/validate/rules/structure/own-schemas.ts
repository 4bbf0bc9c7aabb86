import type { PropertySchema } from '../../../spec/resource-spec';
import type { Subschema } from '../../schema/subschema';

// Schemas of template parts that AWS documents only in prose.

const text: PropertySchema = { type: 'string' };
const whole: PropertySchema = { type: 'integer' };
const flag: PropertySchema = { type: 'boolean' };

function closed(
  properties: Readonly<Record<string, PropertySchema>>,
  required: readonly string[] = [],
): PropertySchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function subschema(type: string, schema: PropertySchema): Subschema {
  return { type, root: schema, pointer: '', schema };
}

export const parameterSchema = subschema(
  'Parameter',
  closed(
    {
      Type: text,
      Default: text,
      AllowedPattern: text,
      AllowedValues: { type: 'array', items: text, minItems: 1 },
      ConstraintDescription: text,
      Description: text,
      MaxLength: whole,
      MinLength: whole,
      MaxValue: { type: 'number' },
      MinValue: { type: 'number' },
      NoEcho: flag,
    },
    ['Type'],
  ),
);

export const outputSchema = subschema(
  'Output',
  closed({ Description: text, Value: text, Condition: text, Export: closed({ Name: text }, ['Name']) }, [
    'Value',
  ]),
);

export const ruleSchema = subschema(
  'Rule',
  closed(
    {
      RuleCondition: {},
      Assertions: {
        type: 'array',
        minItems: 1,
        items: closed({ Assert: {}, AssertDescription: text }, ['Assert']),
      },
    },
    ['Assertions'],
  ),
);

export const interfaceSchema = subschema(
  'AWS::CloudFormation::Interface',
  closed({
    ParameterGroups: {
      type: 'array',
      items: closed({ Label: closed({ default: text }), Parameters: { type: 'array', items: text } }),
    },
    ParameterLabels: { type: 'object', additionalProperties: closed({ default: text }) },
  }),
);

const resourceSignal = { ResourceSignal: closed({ Count: whole, Timeout: text }) };

/** `CreationPolicy` by resource type. */
export const creationPolicies: ReadonlyMap<string, Subschema> = new Map([
  [
    'AWS::AutoScaling::AutoScalingGroup',
    subschema(
      'CreationPolicy',
      closed({
        ...resourceSignal,
        AutoScalingCreationPolicy: closed({ MinSuccessfulInstancesPercent: whole }),
      }),
    ),
  ],
  ['AWS::EC2::Instance', subschema('CreationPolicy', closed(resourceSignal))],
  ['AWS::CloudFormation::WaitCondition', subschema('CreationPolicy', closed(resourceSignal))],
  ['AWS::AppStream::Fleet', subschema('CreationPolicy', closed({ StartFleet: closed({ Type: flag }) }))],
]);

const domain = subschema('UpdatePolicy', closed({ EnableVersionUpgrade: flag }));

/** `UpdatePolicy` by resource type. */
export const updatePolicies: ReadonlyMap<string, Subschema> = new Map([
  [
    'AWS::AutoScaling::AutoScalingGroup',
    subschema(
      'UpdatePolicy',
      closed({
        AutoScalingReplacingUpdate: closed({ WillReplace: flag }),
        AutoScalingRollingUpdate: closed({
          MaxBatchSize: whole,
          MinActiveInstancesPercent: { type: 'integer', minimum: 0, maximum: 100 },
          MinInstancesInService: whole,
          MinSuccessfulInstancesPercent: { type: 'integer', minimum: 0, maximum: 100 },
          PauseTime: { type: 'string', pattern: '^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$' },
          SuspendProcesses: { type: 'array', items: text },
          WaitOnResourceSignals: flag,
        }),
        AutoScalingScheduledAction: closed({ IgnoreUnmodifiedGroupSizeProperties: flag }),
      }),
    ),
  ],
  ['AWS::ElastiCache::ReplicationGroup', subschema('UpdatePolicy', closed({ UseOnlineResharding: flag }))],
  ['AWS::OpenSearchService::Domain', domain],
  ['AWS::Elasticsearch::Domain', domain],
  [
    'AWS::Lambda::Alias',
    subschema(
      'UpdatePolicy',
      closed({
        CodeDeployLambdaAliasUpdate: closed(
          {
            AfterAllowTrafficHook: text,
            ApplicationName: text,
            BeforeAllowTrafficHook: text,
            DeploymentGroupName: text,
          },
          ['ApplicationName', 'DeploymentGroupName'],
        ),
      }),
    ),
  ],
  [
    'AWS::AppStream::Fleet',
    subschema(
      'UpdatePolicy',
      closed({ StopBeforeUpdate: closed({ Type: flag }), StartAfterUpdate: closed({ Type: flag }) }),
    ),
  ],
]);
