import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { propertyRuns } from '../../../tools/testing/property-runs';
import { type Data, isObject } from '../../document/data';
import { findingsIn, templateOf } from '../analysis/testing';
import { rules } from '../rules';

const folder = join(__dirname, '..', 'corpus', 'correct');
const templates = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => templateOf(readFileSync(join(folder, name), 'utf8')).document.data);

/** Invalid data, accidental or malicious. */
const junk: fc.Arbitrary<Data> = fc.constantFrom<Data>(
  ...[null, '', 'text', '${', '${}', 0, -1, true, [], [null], [[]], {}],
  ...[
    { Ref: null },
    { Ref: 'Gone' },
    { 'Fn::GetAtt': [] },
    { 'Fn::If': ['A'] },
    { 'Fn::Sub': [] },
    { a: null },
  ],
  ...[{ 'Fn::ForEach::X': ['X', [], {}] }, { 'Fn::Transform': {} }, { 'Fn::FindInMap': [null] }],
  { __proto__: null, constructor: { Ref: 'constructor' } },
);

/** The data with one value replaced, counted from the front. */
function damaged(data: Data, place: { left: number }, replacement: Data): Data {
  if (place.left-- === 0) return replacement;
  if (Array.isArray(data)) return data.map((item) => damaged(item, place, replacement));
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, damaged(value, place, replacement)]),
  );
}

it('handle invalid data anywhere in a template', () => {
  fc.assert(
    fc.property(fc.constantFrom(...templates), fc.nat(300), junk, (data, left, replacement) => {
      const text = JSON.stringify(damaged(data, { left }, replacement));
      for (const { message, path } of findingsIn(rules, text)) {
        expect(message).not.toContain('undefined');
        expect(message).not.toContain('[object');
        expect(path).not.toContain('');
      }
    }),
    propertyRuns(150),
  );
});
