import { CreateBucketCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { connect } from '../../src/deploy/aws/connection';
import { ACCOUNT, REGION, startTestEndpoint, type TestEndpoint } from '../../src/local/testing/endpoint';
import { packageSystem } from './package-system';

const bucket = { name: 'templates', account: ACCOUNT };
let local: TestEndpoint;
let connection: ReturnType<typeof connect>;

beforeAll(async () => {
  local = await startTestEndpoint();
  const { url, secret } = local.endpoint;
  connection = connect({ region: REGION, endpoint: url, account: ACCOUNT, secret });
  await connection.s3.send(new CreateBucketCommand({ Bucket: bucket.name }));
});
afterAll(async () => {
  connection.close();
  await local.close();
});

test('the templates are uploaded once, and the root names them by their content', async () => {
  const root = await packageSystem(connection, bucket, REGION);
  const { Contents = [] } = await connection.s3.send(new ListObjectsV2Command({ Bucket: bucket.name }));
  const urls = [...root.matchAll(/TemplateURL: '([^']+)'/g)].map(([, url = '']) =>
    new URL(url).pathname.slice(1),
  );
  expect(urls.length).toBeGreaterThan(8);
  expect(Contents.map(({ Key }) => Key)).toEqual(expect.arrayContaining(urls));
  expect(await packageSystem(connection, bucket, REGION)).toBe(root);
});

test('a template that somebody replaced is not used', async () => {
  const root = await packageSystem(connection, bucket, REGION);
  const [, url = ''] = /TemplateURL: '([^']+)'/.exec(root) ?? [];
  const Key = new URL(url).pathname.slice(1);
  await connection.s3.send(new PutObjectCommand({ Bucket: bucket.name, Key, Body: 'Resources: {}' }));
  await expect(packageSystem(connection, bucket, REGION)).rejects.toThrow(
    `s3://templates/${Key} has other content than the template that its name stands for`,
  );
});
