import {
  accountId,
  defineStack,
  equals,
  iff,
  noValue,
  partition,
  region,
  sub,
  type Text,
} from '../src/template';
import { CodePipeline, IAM } from '../src/template/aws';
import { addArtifacts, describeArtifacts, readArtifacts, writeArtifacts } from './codepipeline/artifacts';
import { addBuild } from './codepipeline/build';
import { addDeploy, addReview, approval } from './codepipeline/deploy';
import { codepipelineParameters } from './codepipeline/parameters';
import { addSource } from './codepipeline/source';
import { addNotifications, addTrigger } from './codepipeline/trigger';
import { allow, trust } from './shared/policies';
import { addRole } from './shared/roles';

export const codepipeline = defineStack(
  'codepipeline',
  {
    Description:
      'CodePipeline pipeline: builds an image, creates a change set, waits for approval and deploys',
    Parameters: codepipelineParameters,
  },
  (stack) => {
    const { parameters, add, condition } = stack;
    const needsApproval = condition('NeedsApproval', equals(parameters.Approval, 'true'));
    const arn = (name: Text) => sub`arn:${partition}:codepipeline:${region}:${accountId}:${name}`;
    const role = addRole(stack, 'PipelineRole', {
      AssumeRolePolicyDocument: trust('codepipeline.amazonaws.com', { arn: arn(parameters.Name) }),
    });
    const bucket = addArtifacts(stack);
    const source = addSource(stack, role, bucket);
    const build = addBuild(stack, role, bucket);
    const review = addReview(stack, role, bucket);
    const deploy = addDeploy(stack, role);
    const rights = add(
      'PipelineRights',
      new IAM.RolePolicy({
        RoleName: role.ref,
        PolicyName: 'run-actions',
        PolicyDocument: allow(describeArtifacts(bucket), readArtifacts(bucket), writeArtifacts(bucket), {
          Sid: 'AssumeActionRoles',
          Action: ['sts:AssumeRole'],
          Resource: [source.roleArn, build.role.get('Arn'), review.role.get('Arn'), deploy.role.get('Arn')],
        }),
      }),
      {
        comment:
          'A separate resource, because the action roles trust the pipeline role and this policy names the action roles.',
      },
    );
    const pipeline = add(
      'Pipeline',
      new CodePipeline.Pipeline({
        Name: parameters.Name,
        PipelineType: 'V2',
        ExecutionMode: 'SUPERSEDED',
        RoleArn: role.get('Arn'),
        ArtifactStore: { Type: 'S3', Location: bucket.ref },
        Stages: [
          { Name: 'Source', Actions: [source.action] },
          { Name: 'Build', Actions: [build.action] },
          { Name: 'Review', Actions: [review.action] },
          iff(needsApproval, { Name: 'Approve', Actions: [approval(stack)] }, noValue),
          { Name: 'Deploy', Actions: [deploy.action] },
        ],
      }),
      { DependsOn: [rights] },
    );
    addTrigger(stack, source, arn(pipeline.ref));
    addNotifications(stack, arn(pipeline.ref));
    return {
      PipelineName: { Description: 'Name of the pipeline', Value: pipeline.ref },
      CloneUrl: {
        Description: 'HTTPS URL of the CodeCommit repository',
        Value: source.repository.get('CloneUrlHttp'),
        Condition: source.isCodeCommit,
      },
    };
  },
);
