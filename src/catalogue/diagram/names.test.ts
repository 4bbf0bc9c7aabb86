import { counted, plural, series } from './names';
import { shaped } from './shape';
import { textWidth, wrap } from './text-width';

test.each([
  [['SubnetA', 'SubnetB', 'SubnetC'], 'SubnetA to C'],
  [['Nat1', 'Nat2'], 'Nat1 to 2'],
  [['Nat1', 'Nat3'], undefined],
  [['OrdersA', 'MailB'], undefined],
  [['Alone1'], undefined],
])('a series of %j is %s', (names, expected) => {
  expect(series(names)).toBe(expected);
});

test('the number of resources of each type is written in words', () => {
  expect(counted(['AWS::EC2::Route', 'AWS::EC2::Route', 'AWS::S3::BucketPolicy'])).toBe(
    '2 routes, 1 bucket policy',
  );
  expect(['AWS::S3::BucketPolicy', 'AWS::EC2::PlacementGroup', 'AWS::KMS::Alias'].map(plural)).toEqual([
    'bucket policies',
    'placement groups',
    'aliases',
  ]);
});

const font = { size: 13, bold: false };

test('no line is wider than the limit, whatever its words', () => {
  const lines = wrap(`a few words and ${'x'.repeat(200)} 日本語 end`, 120, font);
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines.map((line) => textWidth(line, font)))).toBeLessThanOrEqual(120);
  expect(lines.join(' ')).toContain('…');
});

test('a box is as wide as its longest line and as high as all its lines', () => {
  const box = {
    id: 'a',
    shape: 'resource',
    category: 'data',
    title: 'A',
    subtitle: 'S3 bucket',
    notes: [],
    conditional: false,
    covers: ['A'],
    takes: [],
    gives: [],
  } as const;
  const small = shaped(box);
  const large = shaped({ ...box, notes: ['with one more that has a rather long name'] });
  expect(large.height).toBeGreaterThan(small.height);
  expect(large.width).toBeGreaterThan(small.width);
});
