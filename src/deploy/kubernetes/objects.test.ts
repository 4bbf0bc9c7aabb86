import { resolveObjects } from './objects';

const TEXT = `# A comment with \${Nothing}.
---
kind: Service
metadata:
  name: '\${Name}'
spec:
  replicas: \${Count}
  quoted: '\${Count}'
  text: \${Name}-\${Count}
---
# nothing
---
kind: Secret
`;

test('outputs take the place of their names, and numbers without quotes stay numbers', () => {
  expect(resolveObjects(TEXT, { Name: 'shop', Count: '3' })).toEqual({
    missing: [],
    objects: [
      { kind: 'Service', metadata: { name: 'shop' }, spec: { replicas: 3, quoted: '3', text: 'shop-3' } },
      { kind: 'Secret' },
    ],
  });
});

test('outputs that the stack does not have are listed once', () => {
  expect(resolveObjects(TEXT, { Count: '3' }).missing).toEqual(['Name']);
});

test('a value is data, whatever syntax it contains', () => {
  const { objects } = resolveObjects("a: '${V}'\nb: ${V}\n", { V: "x: [y]' # z" });
  expect(objects).toEqual([{ a: "x: [y]' # z", b: "x: [y]' # z" }]);
});
