import fc from 'fast-check';
import stringWidth from 'string-width';
import { propertyRuns } from '../../tools/testing/property-runs';
import type { StackChanges } from '../plan/change-tree';
import { keyLabel } from './diff/value';
import { tree } from './fixtures/arbitrary';
import { htmlFragment } from './html/page';
import { type JsonReview, jsonReview } from './json';
import { markdownReview } from './markdown/markdown';
import type { Review } from './model';
import { review } from './review';
import { textReview } from './text/text';
import { legible } from './words';

const runs = propertyRuns(25);
/** Too wide for anything to be wrapped. */
const WIDE = 1_000_000;

function full(shown: Review): string {
  return textReview(shown, { width: WIDE, color: false, full: true });
}

function logicalIds(changes: StackChanges): string[] {
  return changes.resources.flatMap(({ logicalId, nested }) => [
    logicalId,
    ...(nested ? logicalIds(nested) : []),
  ]);
}

/** The same changes with unique logical IDs, so that a text can be searched for each. */
function numbered(resources: StackChanges['resources']): StackChanges {
  let number = 0;
  const renamed = (changes: StackChanges['resources']): StackChanges['resources'] =>
    changes.map(({ nested, ...change }) => ({
      ...change,
      logicalId: `R${++number}`,
      type: 'Custom::Thing',
      ...(nested && { nested: { ...nested, resources: renamed(nested.resources) } }),
    }));
  return {
    name: 'demo',
    action: 'Update',
    resources: renamed(resources),
    parameters: [],
    outputs: [],
    warnings: [],
  };
}

describe('for any change tree', () => {
  it('the full text names every resource and every property that changes', () => {
    fc.assert(
      fc.property(tree, (changes) => {
        const shown = review(changes);
        const text = full(shown);
        for (const id of logicalIds(changes)) expect(text).toContain(legible(id).trim());
        for (const { properties } of [...shown.changes, ...shown.phantoms])
          for (const { label } of properties) expect(text).toContain(keyLabel(label));
      }),
      runs,
    );
  });

  it('the short text shows or counts every change', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 30 }), (many) => {
        const shown = review(numbered(many.flatMap(({ resources }) => resources)));
        const text = textReview(shown, { width: WIDE, color: false });
        const missing = shown.changes.filter(
          ({ change: { logicalId } }) => !new RegExp(`\\b${logicalId}  Custom::`).test(text),
        );
        const [, left = '0'] = /^Not shown: ([\d,]+) changes?\b/m.exec(text) ?? [];
        expect(missing).toHaveLength(Number(left.replace(',', '')));
        for (const { change } of shown.phantoms) expect(text).toContain(change.logicalId);
      }),
      propertyRuns(10),
    );
  });

  it('no line is wider than the terminal', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 20, max: 120 }), fc.boolean(), (changes, width, color) => {
        const text = textReview(review(changes), { width, color, full: true });
        for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
      runs,
    );
  });

  it('the text contains no control or direction characters', () => {
    fc.assert(
      fc.property(tree, (changes) => {
        expect(full(review(changes))).not.toMatch(/[^\n\P{Cc}]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      }),
      runs,
    );
  });

  it('no input becomes a tag or an attribute of the page', () => {
    const ours = /<\/?[a-z][a-z0-9]*(?: (?:class|href|id|aria-label|aria-hidden)="[a-z0-9 #-]*"| open)*>/gi;
    fc.assert(
      fc.property(tree, (changes) => {
        expect(htmlFragment(review(changes)).replace(ours, '')).not.toMatch(/[<>"]/);
      }),
      runs,
    );
  });

  it('the Markdown is short enough and closes its tags', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 12_000, max: 65_536 }), (changes, most) => {
        const text = markdownReview(review(changes), { most });
        expect(text.length).toBeLessThanOrEqual(most);
        expect([...text.matchAll(/^<details/gm)]).toHaveLength([...text.matchAll(/^<\/details>$/gm)].length);
      }),
      runs,
    );
  });

  it('the JSON contains every change', () => {
    fc.assert(
      fc.property(tree, (changes) => {
        const shown = review(changes);
        const read: JsonReview = JSON.parse(jsonReview(shown));
        expect(read.changes).toHaveLength(shown.changes.length + shown.phantoms.length);
      }),
      runs,
    );
  });

  it('approval requires the stack name exactly if data is at risk', () => {
    fc.assert(
      fc.property(tree, (changes) => {
        const { approval, summary } = review(changes);
        expect(approval.kind === 'type-name').toBe(summary.dataLost > 0);
      }),
      runs,
    );
  });

  it('a concealed secret appears nowhere', () => {
    const secret = 'MARZIPAN-4711';
    fc.assert(
      fc.property(tree, (changes) => {
        const hiding: StackChanges = {
          ...changes,
          parameters: [{ name: 'Secret', before: '****', after: '****' }],
          resources: [
            ...changes.resources,
            {
              logicalId: 'Reader',
              type: 'AWS::SSM::Parameter',
              action: 'Modify',
              certainty: 'certain',
              scope: ['Properties'],
              targets: [
                {
                  attribute: 'Properties',
                  name: 'Value',
                  path: '/Properties/Value',
                  before: secret,
                  after: `${secret}!`,
                  requiresRecreation: 'Never',
                  certainty: 'certain',
                  causes: [{ source: 'ParameterReference', entity: 'Secret', evaluation: 'Static' }],
                },
              ],
              before: { Properties: { Value: secret } },
              after: { Properties: { Value: `${secret}!` } },
            },
          ],
        };
        const shown = review(hiding);
        for (const text of [full(shown), jsonReview(shown), markdownReview(shown), htmlFragment(shown)])
          expect(text).not.toContain(secret);
      }),
      propertyRuns(10),
    );
  });
});
