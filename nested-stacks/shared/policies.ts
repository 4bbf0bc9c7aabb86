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

/** Lets one AWS service assume a role, and only for resources of this account: the guard against a confused deputy. */
export function trust(service: string, { sourceArn }: { readonly sourceArn?: Text } = {}) {
  const source = sourceArn === undefined ? {} : { ArnLike: { 'aws:SourceArn': sourceArn } };
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'aws:SourceAccount': accountId }, ...source },
      },
    ],
  };
}
