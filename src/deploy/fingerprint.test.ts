import { changeSetName, type Intent } from './fingerprint';

const intent: Intent = {
  stackName: 'shop',
  template: 'abc',
  parameters: { A: '1', B: '2' },
  tags: { team: 'x' },
};

test('the same for the same, whatever the order', () => {
  expect(changeSetName({ ...intent, parameters: { B: '2', A: '1' } })).toBe(changeSetName(intent));
});

test.each([
  ['template', { ...intent, template: 'abd' }],
  ['a parameter', { ...intent, parameters: { A: '1', B: '3' } }],
  ['a tag', { ...intent, tags: { team: 'y' } }],
  ['the stack', { ...intent, stackName: 'shop-2' }],
])('another one for another %s', (_what, other) => {
  expect(changeSetName(other)).not.toBe(changeSetName(intent));
});

test('a name that AWS takes', () => {
  expect(changeSetName(intent)).toMatch(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/);
});
