import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accountId, defineStack, sub } from '../../template';
import { CloudFront, S3 } from '../../template/aws';
import { deployment } from '../../template/deployment';
import { defineEnvironment } from '../../template/environment';
import { defineSystem } from '../../template/system';
import type { Project } from '../command';
import { artifacts } from './shop';

const pages = defineStack('pages', { Description: 'A site of some pages' }, ({ add }) => {
  const content = add('Content', new S3.Bucket({}), {
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
  });
  const access = add(
    'Access',
    new CloudFront.OriginAccessControl({
      OriginAccessControlConfig: {
        Name: 'pages',
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    }),
  );
  const distribution = add(
    'Distribution',
    new CloudFront.Distribution({
      DistributionConfig: {
        Enabled: true,
        DefaultRootObject: 'index.html',
        Origins: [
          {
            Id: 'content',
            DomainName: content.get('RegionalDomainName'),
            OriginPath: '/site',
            OriginAccessControlId: access.ref,
            S3OriginConfig: { OriginAccessIdentity: '' },
          },
        ],
        DefaultCacheBehavior: {
          TargetOriginId: 'content',
          ViewerProtocolPolicy: 'redirect-to-https',
          CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
        },
      },
    }),
  );
  add(
    'ContentPolicy',
    new S3.BucketPolicy({
      Bucket: content.ref,
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Action: 's3:GetObject',
            Resource: sub`${content.get('Arn')}/site/*`,
            Condition: {
              StringEquals: {
                'AWS:SourceArn': sub`arn:aws:cloudfront::${accountId}:distribution/${distribution.ref}`,
              },
            },
          },
        ],
      },
    }),
  );
  return {
    Url: { Description: 'URL of the site', Value: sub`https://${distribution.get('DomainName')}` },
    BucketName: { Description: 'Bucket of the content', Value: content.ref },
    DistributionId: { Description: 'ID of the distribution', Value: distribution.ref },
  };
});

const local = defineEnvironment('local', {
  stacks: [
    deployment('pages', pages, {
      stackName: 'pages-local',
      account: '000000000000',
      region: 'eu-west-1',
      parameters: {},
      files: {
        build: 'test ! -e broken',
        folder: 'dist',
        bucket: 'BucketName',
        distribution: 'DistributionId',
      },
    }),
  ],
  tags: { system: 'pages', owner: 'pages-team', environment: 'local' },
  terminationProtection: false,
  approval: false,
});

/** A project with a static site, whose files are in `dist`. */
export function pagesProject(folder: string): Project {
  return {
    folder,
    modules: {
      'templates/pages.ts': () => ({ pages }),
      'templates/artifacts.ts': () => ({ artifacts }),
      'templates/systems/pages.ts': () => ({ system: defineSystem('pages', [local]) }),
    },
  };
}

/** Writes the files that the build of the project would write. */
export function writePages(folder: string, files: Readonly<Record<string, string>>): void {
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
}

/** A release whose pages name their script, which exists in this release only. */
export function releaseOf(version: number): Record<string, string> {
  const script = `assets/app-${String(version).repeat(8)}.js`;
  return {
    'index.html': `<script src="/${script}"></script>`,
    'todo/index.html': `list <script src="/${script}"></script>`,
    '404.html': 'not here',
    [script]: `release ${version}`,
  };
}
