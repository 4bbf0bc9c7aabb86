import { equals, type Handle, iff, type NamedCondition, not, noValue, region } from '../../src/template';
import type { ECS, Logs } from '../../src/template/aws';
import { allow } from '../shared/policies';
import type { ServiceBuilder } from './parameters';

const group = 'Agent';

/** The agent of a monitoring service of a third party, which runs beside the application in each task. */
export const agentParameters = {
  AgentImage: {
    Type: 'String',
    Description: 'Image of the agent of a third party, with a digest. Leave empty for none',
    Default: '',
    AllowedPattern: '|[a-z0-9][a-z0-9._/-]*(:[A-Za-z0-9._-]+)?@sha256:[a-f0-9]{64}',
    ConstraintDescription: 'must be an image with a digest, such as example.com/agent@sha256:..., or empty',
    label: 'Image of the agent',
    group,
  },
  AgentKeyArn: {
    Type: 'String',
    Description:
      'Secret with the key of the agent. Its name starts with the name of the stack, which the permissions boundary requires',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:secretsmanager:.+:secret:.+',
    ConstraintDescription: 'must be the ARN of a secret, or empty',
    of: 'AWS::SecretsManager::Secret.Id',
    label: 'Secret of the agent',
    group,
  },
  AgentKeyVariable: {
    Type: 'String',
    Description: 'Variable in which the agent expects its key',
    Default: 'KEY',
    AllowedPattern: '[A-Za-z_][A-Za-z0-9_]*',
    ConstraintDescription: 'must be the name of a variable',
    label: 'Variable of the key',
    group,
  },
} as const;

export function hasAgentOf({ parameters, condition, rule }: ServiceBuilder): NamedCondition {
  rule('AgentNeedsKey', {
    RuleCondition: not(equals(parameters.AgentImage, '')),
    Assertions: [
      {
        Assert: not(equals(parameters.AgentKeyArn, '')),
        AssertDescription: 'An agent needs AgentKeyArn',
      },
    ],
  });
  return condition('HasAgent', not(equals(parameters.AgentImage, '')));
}

/** Its failure does not stop the task. */
export function agentContainer(
  { parameters }: ServiceBuilder,
  hasAgent: NamedCondition,
  logs: Handle<Logs.LogGroup>,
) {
  const container: ECS.TaskDefinition.ContainerDefinition = {
    Name: 'agent',
    Image: parameters.AgentImage,
    Essential: false,
    MemoryReservation: 64,
    Secrets: [{ Name: parameters.AgentKeyVariable, ValueFrom: parameters.AgentKeyArn }],
    LogConfiguration: {
      LogDriver: 'awslogs',
      Options: { 'awslogs-group': logs.ref, 'awslogs-region': region, 'awslogs-stream-prefix': 'agent' },
    },
  };
  return iff(hasAgent, container, noValue);
}

/** Lets ECS read the key. */
export function agentPolicy({ parameters }: ServiceBuilder, hasAgent: NamedCondition) {
  const PolicyDocument = allow({
    Sid: 'ReadAgentKey',
    Action: ['secretsmanager:GetSecretValue'],
    Resource: parameters.AgentKeyArn,
  });
  return iff(hasAgent, { PolicyName: 'read-agent-key', PolicyDocument }, noValue);
}
