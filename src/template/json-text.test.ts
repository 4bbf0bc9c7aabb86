import { base64 } from './intrinsics';
import { jsonText } from './json-text';
import { Namespace } from './namespace';
import { ReferenceExpression, stackName } from './reference';

const vpc = new ReferenceExpression<never>(new Namespace('test'), 'Vpc');

function substituted(value: Parameters<typeof jsonText>[0]): string {
  const [, argument] = Object.entries(jsonText(value).toJSON())[0] ?? [];
  return Array.isArray(argument) ? argument[0] : String(argument);
}

test('references become strings in the JSON text', () => {
  const text = substituted({ id: vpc, list: [1, true, stackName], nested: { quote: 'a "b"' } });
  expect(JSON.parse(text)).toEqual({
    id: '${Vpc}',
    list: [1, true, '${AWS::StackName}'],
    nested: { quote: 'a "b"' },
  });
});

test('text that looks like a reference is escaped', () => {
  expect(JSON.parse(substituted({ shell: '${HOME}' }))).toEqual({ shell: '${!HOME}' });
});

test('JSON without references needs no variables', () => {
  expect(JSON.parse(substituted([{ a: 'b' }]))).toEqual([{ a: 'b' }]);
});

test('a function becomes a variable of Fn::Sub', () => {
  expect(JSON.parse(JSON.stringify(jsonText({ data: base64('x') })))).toEqual({
    'Fn::Sub': ['{\n  "data": "${Value1}"\n}', { Value1: { 'Fn::Base64': 'x' } }],
  });
});
