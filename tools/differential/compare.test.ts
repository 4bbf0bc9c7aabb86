import { compare, comparisonReport } from './compare';

const error = (line: number, rule = 'E1') => ({
  file: 'a.yaml',
  line,
  rule,
  message: `wrong on line ${line}`,
});

it('counts a finding on the same line or next to it', () => {
  const { missed, total } = compare(
    [error(5), error(9)],
    [
      { file: 'a.yaml', line: 4 },
      { file: 'a.yaml', line: 7 },
      { file: 'b.yaml', line: 9 },
    ],
  );
  expect(total).toBe(2);
  expect(missed).toEqual([error(9)]);
});

it('prints what is missed, the most frequent rule first', () => {
  expect(comparisonReport('peer', compare([error(1), error(2, 'E2'), error(3, 'E2')], []))).toBe(
    [
      'peer: 3 errors, 3 without a finding of ours within 1 line',
      '  E2  a.yaml:2  wrong on line 2',
      '  E2  a.yaml:3  wrong on line 3',
      '  E1  a.yaml:1  wrong on line 1',
    ].join('\n'),
  );
});
