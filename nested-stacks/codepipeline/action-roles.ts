import type { Handle, NamedCondition } from '../../src/template';
import type { IAM } from '../../src/template/aws';
import { allow, type Statement } from '../shared/policies';
import { addRole } from '../shared/roles';
import type { PipelineBuilder } from './parameters';

interface ActionRole {
  readonly logicalId: string;
  readonly statements: readonly Statement[];
  readonly Condition?: NamedCondition;
}

/** The role of one action. Only the pipeline role can assume it. */
export function addActionRole(
  stack: PipelineBuilder,
  pipelineRole: Handle<IAM.Role>,
  { logicalId, statements, ...options }: ActionRole,
): Handle<IAM.Role> {
  return addRole(
    stack,
    logicalId,
    {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: { AWS: pipelineRole.get('Arn') }, Action: 'sts:AssumeRole' },
        ],
      },
      Policies: [{ PolicyName: 'action', PolicyDocument: allow(...statements) }],
    },
    options,
  );
}
