import { costSentences } from './cost';

const texts = (cost: Parameters<typeof costSentences>[0]) => costSentences(cost).map(({ text }) => text);
const change = { before: 10, after: 12.5, resources: [], notCovered: [] };

test('without a price nothing is said', () => {
  expect(texts(undefined)).toEqual([]);
  expect(texts({ ...change, before: 0, after: 0 })).toEqual([]);
});

test('the largest differences are named', () => {
  const resources = [
    { path: ['Web', 'Service'], usd: 5 },
    { path: ['Key'], usd: -1 },
    { path: ['A'], usd: -1 },
    { path: ['B'], usd: -0.5 },
  ];
  expect(texts({ ...change, resources, notCovered: ['logs', 'requests'] })).toEqual([
    'Estimated cost: +$2.50 per month, $12.50 instead of $10.00 (Web / Service +$5.00, Key −$1.00, A −$1.00, 1 other).',
    'The estimate does not cover 2 items: see make cost.',
  ]);
});

test('a change that costs nothing says so', () => {
  expect(texts({ ...change, after: 10 })).toEqual(['Estimated cost: $10.00 per month, as before.']);
});
