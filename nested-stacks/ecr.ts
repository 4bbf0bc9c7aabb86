import { accountId, defineStack, partition, region, sub, urlSuffix } from '../src/template';
import { ECR } from '../src/template/aws';
import { kept } from './shared/lifetime';
import { nameParameter } from './shared/parameters';

const UNTAGGED_DAYS = 7;
const KEPT_IMAGES = 50;
const KEPT_BASE_IMAGES = 5;

export const ecrParameters = {
  ...nameParameter,
  BaseImage: {
    Type: 'String',
    Description: 'Base image of the application, as public.ecr.aws names it',
    Default: 'docker/library/node:22-bookworm-slim',
    AllowedPattern: '[a-z0-9][a-z0-9._/-]*:[A-Za-z0-9._-]+',
    ConstraintDescription:
      'a repository of public.ecr.aws with a tag, such as docker/library/node:22-bookworm-slim',
    label: 'Base image',
    group: 'Image',
  },
} as const;

export const ecr = defineStack(
  'ecr',
  {
    Description:
      "Images: the application's repository, and a cache of the public registry for its base image",
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
            expire(
              'images that lost their tag',
              { countType: 'sinceImagePushed', countUnit: 'days' },
              UNTAGGED_DAYS,
            ),
            expire('the oldest images', { countType: 'imageCountMoreThan' }, KEPT_IMAGES),
          ),
        },
      }),
      {
        ...kept,
        comment: 'Kept when the stack goes: without its image a task definition cannot be rolled back to.',
      },
    );
    const cache = add(
      'BaseImageCache',
      new ECR.PullThroughCacheRule({
        EcrRepositoryPrefix: parameters.Name,
        UpstreamRegistryUrl: 'public.ecr.aws',
      }),
      { comment: 'public.ecr.aws needs no credentials and mirrors the official images of Docker Hub.' },
    );
    add(
      'BaseImageRepositories',
      new ECR.RepositoryCreationTemplate({
        Prefix: parameters.Name,
        Description: 'Repositories that the cache makes when an image is first pulled',
        AppliedFor: ['PULL_THROUGH_CACHE'],
        LifecyclePolicy: lifecycle(
          expire('the oldest base images', { countType: 'imageCountMoreThan' }, KEPT_BASE_IMAGES),
        ),
      }),
    );
    const registry = sub`${accountId}.dkr.ecr.${region}.${urlSuffix}`;
    return {
      RepositoryUri: {
        Description: 'Where the pipeline pushes the image and the service pulls it',
        Value: repository.get('RepositoryUri'),
      },
      RepositoryArn: { Description: 'For the roles that push and pull', Value: repository.get('Arn') },
      BaseImageUri: {
        Description: 'The base image through the cache',
        Value: sub`${registry}/${cache.ref}/${parameters.BaseImage}`,
      },
      BaseImageRepositoriesArn: {
        Description: 'The repositories of the cache, for the role that pulls through it',
        Value: sub`arn:${partition}:ecr:${region}:${accountId}:repository/${cache.ref}/*`,
      },
    };
  },
);

interface Rule {
  readonly description: string;
  readonly selection: Readonly<Record<string, string | number>>;
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
