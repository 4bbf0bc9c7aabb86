import { defineStack } from '../../template';
import { DynamoDB, S3, SNS, SSM } from '../../template/aws';
import { deployment } from '../../template/deployment';
import { defineEnvironment } from '../../template/environment';
import { defineSystem } from '../../template/system';
import type { Project } from '../command';

/** A change of the key replaces the table, and the old table is deleted with its data. */
const store = defineStack(
  'store',
  {
    Description: 'The products of the shop',
    Parameters: {
      Key: {
        Type: 'String',
        Description: 'The key attribute of the table',
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
    return { TableName: { Description: 'The name of the table of products', Value: table.ref } };
  },
);

const web = defineStack(
  'web',
  {
    Description: 'The web server of the shop',
    Parameters: {
      ImageTag: { Type: 'String', Description: 'The version of the image' },
      TableName: { Type: 'String', Description: 'The table of products' },
    },
  },
  ({ add, parameters }) => {
    const news = add('News', new SNS.Topic({ KmsMasterKeyId: 'alias/aws/sns' }));
    // Created one after the other, so that the order of their events is always the same.
    const release = add('Release', new SSM.Parameter({ Type: 'String', Value: parameters.ImageTag }), {
      DependsOn: [news],
    });
    add('Source', new SSM.Parameter({ Type: 'String', Value: parameters.TableName }), {
      DependsOn: [release],
    });
    return { NewsArn: { Description: 'The topic for news', Value: news.ref } };
  },
);

const shop = defineStack(
  'shop',
  {
    Description: 'A shop to rehearse deployments with',
    Parameters: {
      Key: { Type: 'String', Description: 'The key attribute of the table', Default: 'id' },
      ImageTag: {
        Type: 'String',
        Description: 'The version of the image',
        Default: 'v1',
        AllowedPattern: 'v[0-9]+',
        ConstraintDescription: 'a v and a number',
      },
    },
  },
  ({ nest, parameters }) => {
    const goods = nest('Store', store, { Key: parameters.Key });
    const seller = nest('Web', web, { ImageTag: parameters.ImageTag, TableName: goods.TableName });
    return { NewsArn: { Description: 'The topic for news', Value: seller.NewsArn } };
  },
);

export const artifacts = defineStack('artifacts', { Description: 'The bucket for templates' }, ({ add }) => {
  const bucket = add(
    'Templates',
    new S3.Bucket({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    }),
    { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' },
  );
  return { BucketName: { Description: 'The bucket for templates', Value: bucket.ref } };
});

const place = (stackName: string, account: string) =>
  deployment('shop', shop, { stackName, account, region: 'eu-west-1', parameters: {} });
const tags = { system: 'shop', owner: 'shop-team' };
const open = { terminationProtection: false, approval: false };

const local = defineEnvironment('local', {
  ...open,
  stacks: [place('shop-local', '000000000000')],
  tags: { ...tags, environment: 'local' },
});
const dev = defineEnvironment('dev', {
  ...open,
  stacks: [place('shop-dev', '111122223333')],
  tags: { ...tags, environment: 'dev' },
});

const recorded = defineStack(
  'artifacts',
  { Description: 'The bucket for templates, and the table of the deployments' },
  ({ add }) => {
    const bucket = add('Templates', new S3.Bucket({}), {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
    const table = add(
      'History',
      new DynamoDB.Table({
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['stack', 'deployment', 'started'].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        })),
        KeySchema: [
          { AttributeName: 'stack', KeyType: 'HASH' },
          { AttributeName: 'deployment', KeyType: 'RANGE' },
        ],
        LocalSecondaryIndexes: [
          {
            IndexName: 'by-start',
            KeySchema: [
              { AttributeName: 'stack', KeyType: 'HASH' },
              { AttributeName: 'started', KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
      }),
      { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' },
    );
    return {
      BucketName: { Description: 'The bucket for templates', Value: bucket.ref },
      HistoryTableName: { Description: 'The table of the deployments', Value: table.ref },
    };
  },
);

/** A project that uses every feature of a deployment and is deployed within a second. */
export function shopProject(folder: string): Project {
  return {
    folder,
    modules: {
      'templates/shop.ts': () => ({ shop }),
      'templates/artifacts.ts': () => ({ artifacts }),
      'templates/systems/shop.ts': () => ({ system: defineSystem('shop', [local, dev]) }),
      'nested-stacks/store.ts': () => ({ store }),
      'nested-stacks/web.ts': () => ({ web }),
    },
  };
}

/** The shop with a history. */
export function recordedShopProject(folder: string): Project {
  const shop = shopProject(folder);
  return { ...shop, modules: { ...shop.modules, 'templates/artifacts.ts': () => ({ artifacts: recorded }) } };
}
