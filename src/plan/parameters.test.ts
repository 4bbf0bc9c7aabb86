import { yaml } from './fixtures/plans';
import { resolveParameters } from './parameters';
import { named, Unknown } from './value';

const declared = yaml(`
Name: { Type: String, Default: web }
Port: { Type: Number, Default: 80 }
Zones: { Type: CommaDelimitedList, Default: 'a, b' }
Subnets: { Type: 'List<AWS::EC2::Subnet::Id>', Default: '' }
Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /image }
Images: { Type: 'AWS::SSM::Parameter::Value<List<String>>', Default: /images }
`);
const store = {
  ssmParameter: (name: string) =>
    name === '/image' ? 'ami-1' : name === '/images' ? 'ami-1,ami-2' : undefined,
};

test('defaults apply, numbers become strings and lists are split', () => {
  expect(Object.fromEntries(resolveParameters(declared, {}, store))).toEqual({
    Name: 'web',
    Port: '80',
    Zones: ['a', 'b'],
    Subnets: [],
    Image: 'ami-1',
    Images: ['ami-1', 'ami-2'],
  });
});

test('given values override defaults', () => {
  const resolved = resolveParameters(declared, { Name: 'api', Zones: ['x'], Port: '8080' }, store);
  expect([resolved.get('Name'), resolved.get('Zones'), resolved.get('Port')]).toEqual(['api', ['x'], '8080']);
});

test('a missing SSM parameter is unknown', () => {
  expect(resolveParameters(declared, { Image: '/other' }, store).get('Image')).toEqual(new Unknown(false));
});

test('a list given for a string is joined with commas', () => {
  const resolved = resolveParameters(declared, { Name: ['a', ['b', { c: 'd' }]], Image: ['/image'] }, store);
  expect([resolved.get('Name'), resolved.get('Image')]).toEqual(['a,b,', 'ami-1']);
});

test('an inherited property name is not a given value', () => {
  expect(() => resolveParameters(yaml('constructor: { Type: String }'), {}, store)).toThrow('[constructor]');
});

test('unknown values and lists of them stay unknown', () => {
  const given = { Name: named('${A}'), Zones: [named('${A}'), 'b'], Port: [named('${A}'), 'b'] };
  const resolved = resolveParameters(declared, given, store);
  expect(resolved.get('Name')).toEqual(named('${A}'));
  expect(resolved.get('Zones')).toEqual([named('${A}'), 'b']);
  expect(resolved.get('Port')).toEqual(named('${A},b'));
});

test('one error lists all parameters without a value', () => {
  const open = yaml('A: { Type: String }\nB: { Type: String }\nC: { Type: String, Default: c }');
  expect(() => resolveParameters(open, {}, store)).toThrow('Parameters: [A, B] must have values');
});
