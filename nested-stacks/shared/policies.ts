import { accountId, comment, type Json, type Text } from '../../src/template';

type Strings = Text | readonly Text[];

interface StatementBody {
  readonly Sid: string;
  readonly Action: readonly string[];
  readonly Condition?: Json;
}

/** A statement on all resources needs a reason, which becomes a comment in the template. */
export type Statement =
  | (StatementBody & { readonly Resource: Strings; readonly because?: never })
  | (StatementBody & { readonly Resource: '*'; readonly because: string });

/** A policy document that allows the statements. */
export function allow(...statements: readonly Statement[]) {
  return {
    Version: '2012-10-17',
    Statement: statements.map(({ Sid, Action, Resource, because, Condition }) => ({
      Sid,
      Effect: 'Allow',
      Action,
      Resource: because === undefined ? Resource : comment(because, Resource),
      ...(Condition === undefined ? {} : { Condition }),
    })),
  };
}

interface Source {
  readonly arn?: Text;
}

/** Lets one AWS service assume a role for resources of this account only, which prevents the confused deputy problem. */
export function trust(service: string, source: Source = {}) {
  const arn = source.arn === undefined ? {} : { ArnLike: { 'aws:SourceArn': source.arn } };
  const Condition = { StringEquals: { 'aws:SourceAccount': accountId }, ...arn };
  return { Version: '2012-10-17', Statement: [{ ...assume(service), Condition }] };
}

/**
 * The same for EC2 and Lambda, which don't set `aws:SourceAccount` when they assume a role, and for the infrastructure role of
 * ECS, for which AWS documents no such condition ("Amazon ECS infrastructure IAM role for load balancers").
 */
export function trustWithoutSource(
  service: 'ec2.amazonaws.com' | 'ecs.amazonaws.com' | 'lambda.amazonaws.com',
) {
  return { Version: '2012-10-17', Statement: [assume(service)] };
}

function assume(service: string) {
  return { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' };
}

/** Pushes images with new tags, and reads their digests and signatures. */
export const pushImage = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:CompleteLayerUpload',
  'ecr:DescribeImages',
  'ecr:DescribeImageSigningStatus',
  'ecr:GetDownloadUrlForLayer',
  'ecr:InitiateLayerUpload',
  'ecr:PutImage',
  'ecr:UploadLayerPart',
] as const;

/** ECR signs an image with the permissions of the principal that pushes it: "Managed signing", Amazon ECR User Guide. */
export function signImages({ SigningProfileArn }: { readonly SigningProfileArn: Text }): Statement {
  return { Sid: 'SignImages', Action: ['signer:SignPayload'], Resource: SigningProfileArn };
}

/** Channels of Session Manager, which its sessions and ECS Exec use. */
export const sessionChannels = [
  'ssmmessages:CreateControlChannel',
  'ssmmessages:CreateDataChannel',
  'ssmmessages:OpenControlChannel',
  'ssmmessages:OpenDataChannel',
] as const;
