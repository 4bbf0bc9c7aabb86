import { objectOf } from './template-url';

test.each([
  ['https://s3.amazonaws.com/bucket/folder/key.yaml'],
  ['https://s3.eu-west-1.amazonaws.com/bucket/folder/key.yaml'],
  ['https://s3-eu-west-1.amazonaws.com/bucket/folder/key.yaml'],
  ['https://s3.cn-north-1.amazonaws.com.cn/bucket/folder/key.yaml'],
  ['https://s3.dualstack.eu-west-1.amazonaws.com/bucket/folder/key.yaml'],
  ['https://bucket.s3.amazonaws.com/folder/key.yaml'],
  ['https://bucket.s3.eu-west-1.amazonaws.com/folder/key.yaml?versionId=1'],
  ['https://bucket.s3-eu-west-1.amazonaws.com/folder/key.yaml'],
  ['http://127.0.0.1:4599/bucket/folder/key.yaml'],
  ['http://localhost:4599/bucket/folder/key.yaml'],
  ['http://bucket.localhost:4599/folder/key.yaml'],
])('%s names an object', (url) => {
  expect(objectOf(url)).toEqual({ bucket: 'bucket', key: 'folder/key.yaml' });
});

test.each([
  ['nested/child.yaml'],
  ['./child.yaml'],
  ['/absolute/child.yaml'],
  ['file:///child.yaml'],
  ['s3://bucket/key.yaml'],
  ['https://example.com/bucket/key.yaml'],
  ['http://example.com/key'],
  ['https://s3.amazonaws.com/bucket'],
  [''],
])('%s is refused', (url) => {
  expect(() => objectOf(url)).toThrow('TemplateURL must be a supported URL.');
});
