import { accountId, defineStack, partition, region, sub, urlSuffix } from '../src/template';
import { ECR } from '../src/template/aws';
import { kept } from './shared/lifetime';
import { nameParameter } from './shared/parameters';

const UNTAGGED_DAYS = 7;
const KEPT_IMAGES = 50;
const KEPT_BASE_IMAGES = 5;

/**
 * A tag names an index of the image and its attestations, which have no tags. ECR does not expire what an index refers to
 * ("Lifecycle policy properties", Amazon ECR User Guide), and deletes signatures with their image.
 */
const tagged = { tagStatus: 'tagged', tagPatternList: ['*'] } as const;

export const ecrParameters = {
  ...nameParameter,
  BaseImage: {
    Type: 'String',
    Description: 'Base image of the application, as a repository of public.ecr.aws with a digest',
    Default:
      'docker/library/node:22-bookworm-slim@sha256:43ac6c60b8f89723f746e8a92ce91abd5017e627ce1ddfe4238355d3a30b772c',
    AllowedPattern: '[a-z0-9][a-z0-9._/-]*(:[A-Za-z0-9._-]+)?@sha256:[a-f0-9]{64}',
    ConstraintDescription:
      'must be a repository of public.ecr.aws with a digest, such as docker/library/node:22-bookworm-slim@sha256:...',
    label: 'Base image',
    group: 'Image',
  },
} as const;

export const ecr = defineStack(
  'ecr',
  {
    Description: 'ECR repository of the application image, and a pull through cache for its base image',
    Parameters: ecrParameters,
  },
  ({ parameters, add }) => {
    const repository = add(
      'Repository',
      new ECR.Repository({
        ImageTagMutability: 'IMMUTABLE',
        ImageScanningConfiguration: { ScanOnPush: true },
        EncryptionConfiguration: { EncryptionType: 'KMS' },
        LifecyclePolicy: {
          LifecyclePolicyText: lifecycle(
            expire('untagged images', { countType: 'sinceImagePushed', countUnit: 'days' }, UNTAGGED_DAYS),
            expire('the oldest images', { ...tagged, countType: 'imageCountMoreThan' }, KEPT_IMAGES),
          ),
        },
      }),
      {
        ...kept,
        comment:
          'Retained when the stack is deleted. Without its image, a task definition cannot be rolled back to.',
      },
    );
    const cache = add(
      'BaseImageCache',
      new ECR.PullThroughCacheRule({
        EcrRepositoryPrefix: parameters.Name,
        UpstreamRegistryUrl: 'public.ecr.aws',
      }),
      { comment: 'public.ecr.aws needs no credentials and mirrors the Docker official images.' },
    );
    add(
      'BaseImageRepositories',
      new ECR.RepositoryCreationTemplate({
        Prefix: parameters.Name,
        Description: 'Repositories that the cache creates when an image is first pulled',
        AppliedFor: ['PULL_THROUGH_CACHE'],
        LifecyclePolicy: lifecycle(
          expire('the oldest base images', { countType: 'imageCountMoreThan' }, KEPT_BASE_IMAGES),
        ),
      }),
    );
    const registry = sub`${accountId}.dkr.ecr.${region}.${urlSuffix}`;
    return {
      RepositoryUri: {
        Description: 'URI of the repository of the application image',
        Value: repository.get('RepositoryUri'),
      },
      RepositoryArn: { Description: 'ARN of the repository', Value: repository.get('Arn') },
      BaseImageUri: {
        Description: 'URI of the base image in the pull through cache',
        Value: sub`${registry}/${cache.ref}/${parameters.BaseImage}`,
      },
      BaseImageRepositoriesArn: {
        Description: 'ARN pattern of the repositories of the cache',
        Value: sub`arn:${partition}:ecr:${region}:${accountId}:repository/${cache.ref}/*`,
      },
    };
  },
);

interface Rule {
  readonly description: string;
  readonly selection: Readonly<Record<string, string | number | readonly string[]>>;
}

function expire(what: string, selection: Rule['selection'], countNumber: number): Rule {
  const tagStatus = 'countUnit' in selection ? 'untagged' : 'any';
  return { description: `expire ${what}`, selection: { tagStatus, ...selection, countNumber } };
}

function lifecycle(...rules: readonly Rule[]): string {
  const numbered = rules.map((rule, index) => ({
    rulePriority: index + 1,
    ...rule,
    action: { type: 'expire' },
  }));
  return JSON.stringify({ rules: numbered }, undefined, 2);
}
