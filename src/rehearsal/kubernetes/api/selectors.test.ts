import type { DataObject } from '../../../document/data';
import { fieldSelector, labelSelector, selectorOf } from './selectors';

const object = (labels: DataObject): DataObject => ({
  metadata: { name: 'a', labels },
  status: { phase: 'Running' },
});

test.each([
  ['app=shop', true],
  ['app==shop,tier!=back', true],
  ['app in (shop, other),tier', true],
  ['app notin (shop)', false],
  ['missing notin (shop)', true],
  ['!missing', true],
  ['!app', false],
  ['tier=', false],
  ['', true],
])('the label selector %j', (text, expected) => {
  expect(labelSelector(text)(object({ app: 'shop', tier: 'front' }))).toBe(expected);
});

test('a label selector that cannot be read is refused', () => {
  expect(() => labelSelector('a b')).toThrow('unable to parse requirement');
  expect(() => fieldSelector('a')).toThrow('invalid selector');
});

test.each([
  ['metadata.name=a', true],
  ['metadata.name!=a', false],
  ['status.phase=Running,metadata.name=a', true],
  ['spec.nodeName=', true],
])('the field selector %j', (text, expected) => {
  expect(fieldSelector(text)(object({}))).toBe(expected);
});

test('the selector of an object', () => {
  const selects = selectorOf({
    matchLabels: { app: 'shop' },
    matchExpressions: [
      { key: 'tier', operator: 'In', values: ['front'] },
      { key: 'old', operator: 'DoesNotExist' },
    ],
  });
  expect(
    [{ app: 'shop', tier: 'front' }, { app: 'shop' }, { app: 'shop', tier: 'front', old: '' }].map(selects),
  ).toEqual([true, false, false]);
});
