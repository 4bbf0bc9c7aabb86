import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { bearer } from '../index';
import { s3Of } from '../testing/calls';
import { ACCOUNT, clientConfig, startTestEndpoint, type TestEndpoint } from '../testing/endpoint';

let local: TestEndpoint;
let s3: S3Client;
const Bucket = 'bucket';

beforeAll(async () => {
  local = await startTestEndpoint();
  s3 = s3Of(local.endpoint);
  await s3.send(new CreateBucketCommand({ Bucket }));
});
afterAll(async () => {
  s3.destroy();
  await local.close();
});

async function textOf(Key: string, Range?: string): Promise<string | undefined> {
  const { Body } = await s3.send(
    new GetObjectCommand({ Bucket, Key, ...(Range !== undefined && { Range }) }),
  );
  return Body?.transformToString();
}

test('an object is returned as it was uploaded, whatever its key', async () => {
  const Key = 'a folder/ünïcode & more.yaml';
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body: 'Résumé', ContentType: 'text/yaml', Metadata: { by: 'me' } }),
  );
  expect(await textOf(Key)).toBe('Résumé');
  expect(await textOf(Key, 'bytes=0-0')).toBe('R');
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key }));
  expect(head).toMatchObject({ ContentLength: 8, ContentType: 'text/yaml', Metadata: { by: 'me' } });
  await s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: encodeURI(`${Bucket}/${Key}`) }));
  expect(await textOf('copy')).toBe('Résumé');
});

test('missing buckets and objects cause S3’s errors', async () => {
  await expect(s3.send(new GetObjectCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({
    name: 'NoSuchKey',
  });
  await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({
    name: 'NotFound',
  });
  await expect(s3.send(new HeadBucketCommand({ Bucket: 'none' }))).rejects.toMatchObject({
    name: 'NotFound',
  });
  await expect(s3.send(new PutObjectCommand({ Bucket: 'none', Key: 'k', Body: 'x' }))).rejects.toMatchObject({
    name: 'NoSuchBucket',
  });
});

test('buckets', async () => {
  await expect(s3.send(new CreateBucketCommand({ Bucket }))).rejects.toMatchObject({
    name: 'BucketAlreadyOwnedByYou',
  });
  await expect(s3.send(new CreateBucketCommand({ Bucket: 'Wrong_Name' }))).rejects.toMatchObject({
    name: 'InvalidBucketName',
  });
  expect((await s3.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBeFalsy();
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBeUndefined();
  expect((await s3.send(new ListBucketsCommand({}))).Buckets).toMatchObject([{ Name: Bucket }]);
  await expect(s3.send(new DeleteBucketCommand({ Bucket }))).rejects.toMatchObject({
    name: 'BucketNotEmpty',
  });
});

test('lists, by prefix, by folder and page by page', async () => {
  for (const Key of ['l/a', 'l/b', 'l/c/d']) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
  const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/', MaxKeys: 2 }));
  expect(first.Contents?.map(({ Key }) => Key)).toEqual(['l/a', 'l/b']);
  const token = first.NextContinuationToken;
  const rest = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/', ContinuationToken: token }));
  expect(rest.Contents?.map(({ Key }) => Key)).toEqual(['l/c/d']);
  const folders = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/', Delimiter: '/' }));
  expect(folders.CommonPrefixes).toEqual([{ Prefix: 'l/c/' }]);
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'l/a' }));
  await s3.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'l/b' }, { Key: 'l/c/d' }] } }),
  );
  expect((await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/' }))).KeyCount).toBe(0);
});

test('an upload in parts', async () => {
  const Key = 'parts';
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const upload = { Bucket, Key, UploadId };
  const second = await s3.send(new UploadPartCommand({ ...upload, PartNumber: 2, Body: 'world' }));
  const first = await s3.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: 'hello ' }));
  const Parts = [
    { PartNumber: 1, ETag: first.ETag },
    { PartNumber: 2, ETag: second.ETag },
  ];
  const done = await s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
  expect(done.ETag).toMatch(/-2"$/);
  expect(await textOf(Key)).toBe('hello world');
});

test('objects survive a restart', async () => {
  const first = await startTestEndpoint({ stateFolder: `${local.folder}/other` });
  const client = s3Of(first.endpoint);
  await client.send(new CreateBucketCommand({ Bucket }));
  await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'kept' }));
  await first.close();
  const second = await startTestEndpoint({ stateFolder: `${local.folder}/other` });
  const again = s3Of(second.endpoint);
  const { Body } = await again.send(new GetObjectCommand({ Bucket, Key: 'k' }));
  expect(await Body?.transformToString()).toBe('kept');
  await second.close();
});

test('STS returns the caller’s identity, and roles can be assumed', async () => {
  const sts = new STSClient(clientConfig(local.endpoint));
  expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: ACCOUNT });
  const role = { RoleArn: 'arn:aws:iam::222222222222:role/deploy', RoleSessionName: 'me' };
  const { Credentials } = await sts.send(new AssumeRoleCommand(role));
  expect(Credentials?.AccessKeyId).toBe('222222222222');
});

test('an uploaded page is not shown, and runs nothing, on the origin of the console', async () => {
  const page = { Bucket, Key: 'page.html', Body: '<script>steal()</script>', ContentType: 'text/html' };
  await s3.send(new PutObjectCommand(page));
  const headers = { ...bearer(local.endpoint.secret), 'sec-fetch-dest': 'document' };
  const answer = await fetch(`${local.endpoint.url}/${Bucket}/page.html`, { headers });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(answer.headers.get('content-disposition')).toBe('attachment');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
