import { likely } from './suggest';

it.each([
  ['Subnett', ['Vpc', 'Subnet'], 'Subnet'],
  ['bucketname', ['BucketName', 'BucketNames'], 'BucketName'],
  ['Vpc', ['VpcId', 'Subnet'], 'VpcId'],
  ['AliasTraget', ['AliasTarget'], 'AliasTarget'],
  ['Queue', ['Topic', 'Table'], undefined],
  ['Tpye', ['Rules', 'Type'], 'Type'],
  ['A', ['B'], 'B'],
  ['Anything', [], undefined],
])('takes %s of %j for %s', (name, candidates, expected) => {
  expect(likely(name, candidates)).toBe(expected);
});
