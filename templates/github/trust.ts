import { type Expression, type Scalar, sub, type Text } from '../../src/template';
import type { GitHubBuilder } from './parameters';

export type Provider = Expression<Scalar<'AWS::IAM::OIDCProvider.Arn'>>;

export const ISSUER = 'token.actions.githubusercontent.com';

/**
 * Lets jobs of the repository assume a role. Each context is the end of a subject: `pull_request`, `ref:REF`, or
 * `environment:NAME` for a job that names an environment, whatever started its workflow.
 *
 * Repositories created or renamed since July 15, 2026 have immutable subjects with the IDs of owner and repository, older ones
 * have only names: "Immutable subject claims for GitHub Actions OIDC tokens", GitHub changelog, April 23, 2026. The condition on
 * `repository_id`, which AWS STS supports since January 2026, denies the role to another repository that takes over the name.
 */
export function trustJobs({ parameters }: GitHubBuilder, provider: Provider, contexts: readonly Text[]) {
  const { Owner, OwnerId, Repository, RepositoryId } = parameters;
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${ISSUER}:aud`]: 'sts.amazonaws.com',
            [`${ISSUER}:sub`]: contexts.flatMap((context) => [
              sub`repo:${Owner}@${OwnerId}/${Repository}@${RepositoryId}:${context}`,
              sub`repo:${Owner}/${Repository}:${context}`,
            ]),
            [`${ISSUER}:repository_id`]: RepositoryId,
          },
        },
      },
    ],
  };
}
