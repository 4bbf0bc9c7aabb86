import { accountId, comment, type Json, type Text } from '../../src/template';

type Strings = Text | readonly Text[];

interface StatementBody {
  readonly Sid: string;
  readonly Action: readonly string[];
  readonly Condition?: Json;
}

/** Whoever gives a right on everything says why it can't be narrower; the reason stands in the template. */
export type Statement =
  | (StatementBody & { readonly Resource: Strings; readonly because?: never })
  | (StatementBody & { readonly Resource: '*'; readonly because: string });

/** The policy document of a role: what it may do, and nothing else. */
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

/** Lets one AWS service take a role on, and only for resources of this account: the guard against a confused deputy. */
export function trust(service: string, source: Source = {}) {
  const arn = source.arn === undefined ? {} : { ArnLike: { 'aws:SourceArn': source.arn } };
  const Condition = { StringEquals: { 'aws:SourceAccount': accountId }, ...arn };
  return { Version: '2012-10-17', Statement: [{ ...assume(service), Condition }] };
}

/** The same for EC2 and AWS Lambda, which don't say for which resource they take a role on. */
export function trustWithoutSource(service: 'ec2.amazonaws.com' | 'lambda.amazonaws.com') {
  return { Version: '2012-10-17', Statement: [assume(service)] };
}

function assume(service: string) {
  return { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' };
}
