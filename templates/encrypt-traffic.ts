import type { albParameters } from '../nested-stacks/alb/parameters';
import type { codepipelineParameters } from '../nested-stacks/codepipeline/parameters';
import { contains, equals, not, type StackBuilder } from '../src/template';

type Parameters = Pick<typeof codepipelineParameters, 'Environment'> &
  Pick<typeof albParameters, 'CertificateArn'>;

/** Rejects plain HTTP where people work with real data. */
export function encryptTraffic({ parameters, rule }: StackBuilder<Parameters>): void {
  rule('EncryptTraffic', {
    RuleCondition: contains(['staging', 'production'], parameters.Environment),
    Assertions: [
      {
        Assert: not(equals(parameters.CertificateArn, '')),
        AssertDescription: 'CertificateArn is required in staging and production',
      },
    ],
  });
}
