import { accountId, type Handle, partition, region, sub } from '../../src/template';
import type { IAM, S3 } from '../../src/template/aws';
import { addActionRole } from './action-roles';
import { BUILD_OUTPUT, readArtifacts } from './artifacts';
import { type Action, BUILD_VARIABLES } from './build';
import type { PipelineBuilder } from './parameters';

const CLOUDFORMATION = {
  Category: 'Deploy',
  Owner: 'AWS',
  Provider: 'CloudFormation',
  Version: '1',
} as const;

/** One change set per run, so a later run cannot replace the change set that a person is reviewing. */
const CHANGE_SET = 'run-#{codepipeline.PipelineExecutionId}';

/** The image of the run: a tag, which is the commit, and the digest. */
const IMAGE = `#{${BUILD_VARIABLES}.IMAGE_TAG} (#{${BUILD_VARIABLES}.IMAGE_DIGEST})`;

function stackArn({ parameters }: PipelineBuilder) {
  return sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/${parameters.Name}/*`;
}

/** Creates the change set. */
export function addReview(
  stack: PipelineBuilder,
  pipelineRole: Handle<IAM.Role>,
  bucket: Handle<S3.Bucket>,
): Action {
  const { parameters } = stack;
  const role = addActionRole(stack, pipelineRole, {
    logicalId: 'ReviewRole',
    statements: [
      {
        Sid: 'CreateChangeSet',
        Action: [
          'cloudformation:CreateChangeSet',
          'cloudformation:DeleteChangeSet',
          'cloudformation:DescribeChangeSet',
          'cloudformation:DescribeStacks',
          'cloudformation:TagResource',
          'cloudformation:UntagResource',
        ],
        Resource: stackArn(stack),
      },
      {
        Sid: 'PassDeploymentRole',
        Action: ['iam:PassRole'],
        Resource: parameters.DeploymentRoleArn,
        Condition: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
      },
      {
        // "CloudFormation resolves SSM parameter types with the permissions of the user": CreateChangeSet, not the service role.
        Sid: 'ResolveParameters',
        Action: ['ssm:GetParameters'],
        Resource: [
          sub`arn:${partition}:ssm:${region}:${accountId}:parameter/${parameters.Name}/*`,
          sub`arn:${partition}:ssm:${region}::parameter/aws/service/ecs/*`,
        ],
      },
      readArtifacts(bucket),
    ],
  });
  return {
    role,
    action: {
      Name: 'CreateChangeSet',
      ActionTypeId: CLOUDFORMATION,
      RoleArn: role.get('Arn'),
      InputArtifacts: [{ Name: BUILD_OUTPUT }],
      Configuration: {
        ActionMode: 'CHANGE_SET_REPLACE',
        StackName: parameters.Name,
        ChangeSetName: CHANGE_SET,
        TemplatePath: `${BUILD_OUTPUT}::packaged.yaml`,
        TemplateConfiguration: `${BUILD_OUTPUT}::configuration.json`,
        Capabilities: 'CAPABILITY_IAM',
        RoleArn: parameters.DeploymentRoleArn,
      },
    },
  };
}

/** Waits until a person has approved the change set. */
export function approval({ parameters }: PipelineBuilder): Action['action'] {
  return {
    Name: 'Approve',
    ActionTypeId: { Category: 'Approval', Owner: 'AWS', Provider: 'Manual', Version: '1' },
    Configuration: {
      CustomData: sub`Image ${IMAGE}. Review the change set ${CHANGE_SET} of the stack ${parameters.Name} before you approve.`,
    },
  };
}

/** Executes the approved change set. */
export function addDeploy(stack: PipelineBuilder, pipelineRole: Handle<IAM.Role>): Action {
  const role = addActionRole(stack, pipelineRole, {
    logicalId: 'DeployRole',
    statements: [
      {
        Sid: 'ExecuteChangeSet',
        Action: [
          'cloudformation:DescribeChangeSet',
          'cloudformation:DescribeStackEvents',
          'cloudformation:DescribeStacks',
          'cloudformation:ExecuteChangeSet',
        ],
        Resource: stackArn(stack),
      },
    ],
  });
  return {
    role,
    action: {
      Name: 'ExecuteChangeSet',
      ActionTypeId: CLOUDFORMATION,
      RoleArn: role.get('Arn'),
      Configuration: {
        ActionMode: 'CHANGE_SET_EXECUTE',
        StackName: stack.parameters.Name,
        ChangeSetName: CHANGE_SET,
      },
    },
  };
}
