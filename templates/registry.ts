import { kept } from '../nested-stacks/shared/lifetime';
import { defineStack, equals } from '../src/template';
import { ECR, Signer } from '../src/template/aws';

/** ECR has these settings once per account and Region, so no environment has them, and no deployment role can change them. */
export const registry = defineStack(
  'registry',
  {
    Description:
      'Deploy once per account and Region: enhanced scanning and managed signing of the images in its ECR registry',
    Parameters: {
      Repositories: {
        Type: 'String',
        Description: 'Pattern of the names of the repositories whose images are scanned and signed',
        Default: '*',
        AllowedPattern: '[a-z0-9*]+([._/-][a-z0-9*]+)*',
        ConstraintDescription: 'must be a name of repositories, in which * stands for any characters',
        label: 'Repositories',
        group: 'Registry',
      },
      ScanFrequency: {
        Type: 'String',
        Description:
          'When Amazon Inspector scans an image: when it is pushed, or also whenever a new vulnerability becomes known',
        Default: 'CONTINUOUS_SCAN',
        AllowedValues: ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN'],
        label: 'Scan frequency',
        group: 'Registry',
      },
      Signing: {
        Type: 'String',
        Description:
          'Whether ECR signs each pushed image. The role that pushes needs signer:SignPayload on the signing profile',
        Default: 'true',
        AllowedValues: ['true', 'false'],
        label: 'Managed signing',
        group: 'Registry',
      },
    },
  },
  ({ parameters, add, condition }) => {
    add(
      'ScanningRules',
      new ECR.RegistryScanningConfiguration({
        ScanType: 'ENHANCED',
        Rules: [
          {
            RepositoryFilters: [{ Filter: parameters.Repositories, FilterType: 'WILDCARD' }],
            ScanFrequency: parameters.ScanFrequency,
          },
        ],
      }),
      {
        comment:
          'Replaces the setting ScanOnPush of the repositories, with which ECR scans the operating system only.',
      },
    );
    const profile = add(
      'SigningProfile',
      new Signer.SigningProfile({ PlatformId: 'Notation-OCI-SHA384-ECDSA' }),
      {
        ...kept,
        comment:
          'Retained: AWS Signer cancels a profile instead of deleting it, and a canceled profile signs nothing more.',
      },
    );
    const signs = { Condition: condition('SignsImages', equals(parameters.Signing, 'true')) };
    add(
      'SigningRules',
      new ECR.SigningConfiguration({
        Rules: [
          {
            SigningProfileArn: profile.get('Arn'),
            RepositoryFilters: [{ Filter: parameters.Repositories, FilterType: 'WILDCARD_MATCH' }],
          },
        ],
      }),
      signs,
    );
    return {
      SigningProfileArn: {
        Description: 'ARN of the signing profile, for the pipelines and for GitHub Actions',
        Value: profile.get('Arn'),
        ...signs,
      },
    };
  },
);
