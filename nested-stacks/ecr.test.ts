import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployed, field, list } from '../tools/testing/compiled';
import { ecr, ecrParameters } from './ecr';

const images = deployed(ecr, { Name: 'shop-dev' });

function rules(text: unknown) {
  return list(field(JSON.parse(String(text)), 'rules')).map((rule) => field(rule, 'selection'));
}

test('tags are immutable and images are scanned on push', () => {
  expect(images.properties('Repository')).toMatchObject({
    ImageTagMutability: 'IMMUTABLE',
    ImageScanningConfiguration: { ScanOnPush: true },
    EncryptionConfiguration: { EncryptionType: 'KMS' },
  });
});

test('the repository is retained', () => {
  expect(images.resources.Repository?.node).toMatchObject({
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
});

test('untagged images expire after a week, and all but the newest fifty tagged ones expire', () => {
  const policy = field(images.properties('Repository').LifecyclePolicy, 'LifecyclePolicyText');
  expect(rules(policy)).toEqual([
    { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 7 },
    { tagStatus: 'tagged', tagPatternList: ['*'], countType: 'imageCountMoreThan', countNumber: 50 },
  ]);
});

test('the base image comes from a pull through cache without credentials', () => {
  expect(images.properties('BaseImageCache')).toEqual({
    EcrRepositoryPrefix: 'shop-dev',
    UpstreamRegistryUrl: 'public.ecr.aws',
  });
  expect(images.outputs.BaseImageUri).toMatch(
    /^111122223333\.dkr\.ecr\.eu-west-1\.amazonaws\.com\/.*\/docker\/library\/node:.*@sha256:[a-f0-9]{64}$/,
  );
});

test('cached base images expire', () => {
  expect(rules(images.properties('BaseImageRepositories').LifecyclePolicy)).toMatchObject([
    { countNumber: 5 },
  ]);
});

test('pipelines build on the base image that the Dockerfile names', () => {
  const dockerfile = readFileSync(join(__dirname, '..', 'app', 'Dockerfile'), 'utf8');
  expect(/^ARG BASE_IMAGE=public\.ecr\.aws\/(.*)$/m.exec(dockerfile)?.[1]).toBe(
    ecrParameters.BaseImage.Default,
  );
});
