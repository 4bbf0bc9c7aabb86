import { defineStack } from '../../template';
import { DynamoDB, S3, SNS, SSM } from '../../template/aws';
import { defineEnvironment } from '../../template/environment';
import type { Project } from '../command';

/** Its table is replaced where the key changes, and nothing is kept of it. */
const store = defineStack(
  'store',
  {
    Description: 'What the shop sells',
    Parameters: {
      Key: {
        Type: 'String',
        Description: 'The attribute that tells goods apart',
        AllowedPattern: '(?!aws)[A-Za-z]+',
      },
    },
  },
  ({ add, parameters }) => {
    const table = add(
      'Goods',
      new DynamoDB.Table({
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: parameters.Key, AttributeType: 'S' }],
        KeySchema: [{ AttributeName: parameters.Key, KeyType: 'HASH' }],
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
      }),
      { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' },
    );
    return { TableName: { Description: 'The table of the goods', Value: table.ref } };
  },
);

const web = defineStack(
  'web',
  {
    Description: 'Who sells it',
    Parameters: {
      ImageTag: { Type: 'String', Description: 'What runs' },
      TableName: { Type: 'String', Description: 'What it sells' },
    },
  },
  ({ add, parameters }) => {
    const news = add('News', new SNS.Topic({ KmsMasterKeyId: 'alias/aws/sns' }));
    // One after the other, so that their events always come in the same order.
    const release = add('Release', new SSM.Parameter({ Type: 'String', Value: parameters.ImageTag }), {
      DependsOn: [news],
    });
    add('Source', new SSM.Parameter({ Type: 'String', Value: parameters.TableName }), {
      DependsOn: [release],
    });
    return { NewsArn: { Description: 'Where news are told', Value: news.ref } };
  },
);

const shop = defineStack(
  'shop',
  {
    Description: 'A shop to rehearse deployments with',
    Parameters: {
      Key: { Type: 'String', Description: 'The attribute that tells goods apart', Default: 'id' },
      ImageTag: {
        Type: 'String',
        Description: 'What runs',
        Default: 'v1',
        AllowedPattern: 'v[0-9]+',
        ConstraintDescription: 'a v and a number',
      },
    },
  },
  ({ nest, parameters }) => {
    const goods = nest('Store', store, { Key: parameters.Key });
    const seller = nest('Web', web, { ImageTag: parameters.ImageTag, TableName: goods.TableName });
    return { NewsArn: { Description: 'Where news are told', Value: seller.NewsArn } };
  },
);

const artifacts = defineStack('artifacts', { Description: 'Where templates are put' }, ({ add }) => {
  const bucket = add(
    'Templates',
    new S3.Bucket({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    }),
    { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' },
  );
  return { BucketName: { Description: 'Where templates are put', Value: bucket.ref } };
});

const shared = {
  region: 'eu-west-1',
  parameters: {},
  tags: { system: 'shop', environment: 'local', owner: 'shop-team' },
  terminationProtection: false,
  approval: false,
} as const;

const local = defineEnvironment('local', shop, {
  ...shared,
  stackName: 'shop-local',
  account: '000000000000',
});
const elsewhere = defineEnvironment('dev', shop, {
  ...shared,
  stackName: 'shop-dev',
  account: '111122223333',
});

/** A project with everything that a deployment knows, small enough to be deployed in a second. */
export function shopProject(folder: string): Project {
  return {
    folder,
    modules: {
      'templates/shop.ts': () => ({ shop }),
      'templates/artifacts.ts': () => ({ artifacts }),
      'templates/environments/local.ts': () => ({ local, elsewhere }),
      'nested-stacks/store.ts': () => ({ store }),
      'nested-stacks/web.ts': () => ({ web }),
    },
  };
}
