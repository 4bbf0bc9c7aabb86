import fc from 'fast-check';
import { propertyRuns } from '../../../tools/testing/property-runs';
import type { Data } from '../../document/data';
import { parseDocument } from '../../document/document';
import { kubernetesSpec } from '../../spec/kubernetes';
import { validateDocument } from '../validate';

const findings = (text: string) => validateDocument(parseDocument('pods.yaml', text)).findings;

const { value } = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom<Data>('', 'a', '${A}', 'constructor', 0, -1.5, true, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...[
          'spec',
          'template',
          'metadata',
          'name',
          'containers',
          'volumes',
          'securityContext',
          'ports',
          'rules',
        ],
        ...[
          'selector',
          'matchLabels',
          'http',
          'paths',
          'backend',
          'service',
          'capabilities',
          'add',
          'resources',
          '__proto__',
        ],
      ),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}));

it('handles random objects of every kind', () => {
  const object = fc
    .tuple(fc.constantFrom(...kubernetesSpec().kinds), value, value)
    .map(([{ apiVersion, kind }, metadata, spec]) => ({ apiVersion, kind, metadata, spec }));
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 3 }), (objects) => {
      const text = objects.map((each) => JSON.stringify(each, null, 1)).join('\n---\n');
      for (const { line, column, message } of findings(text)) {
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        expect(column).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|\[object|\n/);
      }
    }),
    propertyRuns(60),
  );
});

it('finds problems of each document at their places in the file', () => {
  const found = findings('kind: Pod\n---\n# nothing\n---\nkind: [\n').map(
    ({ code, line }) => `${line} ${code}`,
  );
  expect(found).toEqual(['1 kubernetes/no-kind', '6 text/syntax']);
});

it('checks the items of a List', () => {
  const [found] = findings(
    'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Secret\n    metadata: {name: A}\n',
  );
  expect(found).toMatchObject({ code: 'kubernetes/name', line: 6, column: 22 });
});

it('does not know what a reference names if the objects of its kind are in other files', () => {
  expect(
    findings(
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}\nspec: {defaultBackend: {service: {name: b, port: {number: 80}}}}\n',
    ),
  ).toEqual([]);
});
