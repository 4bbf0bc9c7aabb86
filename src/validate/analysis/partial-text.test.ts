import { exactText, partialText } from './partial-text';

it.each([
  ['plain', { parts: ['plain'], least: 5 }],
  [{ 'Fn::Sub': 'a-${B}-c' }, { parts: ['a-', undefined, '-c'], least: 4 }],
  [{ 'Fn::Sub': '${AWS::AccountId}-x' }, { parts: [undefined, '-x'], least: 14 }],
  [{ 'Fn::Sub': ['${A}${B}', { A: 'known' }] }, { parts: ['known', undefined], least: 5 }],
  [{ 'Fn::Sub': 'a${!B}' }, { parts: ['a${B}'], least: 5 }],
  [
    { 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }, 'b', 'c']] },
    { parts: ['a-', undefined, '-b-c'], least: 15 },
  ],
])('knows of %j that it is %j', (data, expected) => {
  expect(partialText(data)).toEqual(expected);
});

it('is unknown for other functions', () => {
  expect(partialText({ Ref: 'Name' })).toBeUndefined();
  expect(partialText({ 'Fn::Sub': '{{resolve:ssm:name}}' })).toBeUndefined();
  expect(partialText(true)).toBeUndefined();
});

it('is exact only if nothing is missing', () => {
  expect(exactText({ parts: ['all'], least: 3 })).toBe('all');
  expect(exactText({ parts: ['all', undefined], least: 3 })).toBeUndefined();
});
