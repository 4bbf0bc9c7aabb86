import fc from 'fast-check';
import { propertyRuns } from '../../../tools/testing/property-runs';
import type { Data } from '../../document/data';
import type { PropertySchema } from '../../spec/resource-spec';
import { type CheckOptions, check } from './check';
import type { Shape } from './shape-findings';
import { ValidatorStore } from './store';
import type { Subschema } from './subschema';
import { Validators } from './validators';

const validators = new Validators(new ValidatorStore(undefined));
const shapes: Readonly<Record<string, Shape>> = { List: 'list', One: 'single' };
const options: CheckOptions = {
  validators,
  shapeOf: (call) => shapes[JSON.stringify(call).replace(/\W|Ref/g, '')],
  isFilledLater: (text) => text.includes('{{'),
  isGiven: (_, property) => property === 'Given',
};

function subschema(schema: Subschema['root']): Subschema {
  return { root: schema, type: 'AWS::Some::Type', pointer: '', schema };
}

function found(schema: Subschema['root'], data: Data): string[] {
  return check(subschema(schema), data, [], options).map(({ code, path }) => `${code} ${path.join('/')}`);
}

function property(schema: PropertySchema): PropertySchema {
  return { type: 'object', properties: { P: schema }, additionalProperties: false };
}

describe('conversion of scalars', () => {
  it.each<[string, PropertySchema, Data, string[]]>([
    ['a number for a string', { type: 'string' }, 80, []],
    ['a boolean for a string', { type: 'string', enum: ['true', 'false'] }, true, []],
    [
      'a number that does not match a pattern',
      { type: 'string', pattern: '^[a-z]+$' },
      80,
      ['schema/pattern P'],
    ],
    ['a string for a number', { type: 'integer', maximum: 100 }, '80', []],
    ['a string for a number out of range', { type: 'integer', maximum: 100 }, '101', ['schema/range P']],
    ['a string that is not a number', { type: 'integer' }, 'many', ['schema/type P']],
    ['an empty string for a number', { type: 'number' }, '', ['schema/type P']],
    ['a fraction for an integer', { type: 'integer' }, '1.5', ['schema/type P']],
    ['a string for a boolean', { type: 'boolean' }, 'False', []],
    ['another string for a boolean', { type: 'boolean' }, 'yes', ['schema/type P']],
    ['a single value for a list', { type: 'array', items: { type: 'string' } }, 'a', ['schema/type P']],
    ['a dynamic reference', { type: 'integer' }, '{{resolve:ssm:a}}', []],
    ['null, which another rule reports', { type: 'integer' }, null, []],
  ])('%s', (_, schema, data, expected) => {
    expect(found(property(schema), { P: data })).toEqual(expected);
  });
});

describe('functions', () => {
  const text: PropertySchema = { type: 'string', enum: ['a', 'b'] };
  const list: PropertySchema = { type: 'array', items: text, minItems: 2, maxItems: 2 };
  const object: PropertySchema = {
    type: 'object',
    properties: { Q: text },
    required: ['Q'],
    additionalProperties: false,
  };

  it.each<[string, PropertySchema, Data, string[]]>([
    ['one value for one', text, { Ref: 'One' }, []],
    ['a list for one', text, { Ref: 'List' }, ['schema/type P']],
    ['a single value for a list', list, { Ref: 'One' }, ['schema/type P']],
    ['a list for a list', list, { Ref: 'List' }, []],
    ['one value for an object', object, { Ref: 'One' }, ['schema/type P']],
    ['who knows what', object, { Ref: 'Unknown' }, []],
    ['a list inside a list', list, ['a', { Ref: 'List' }], ['schema/type P/1']],
    ['both branches', text, { 'Fn::If': ['C', 'a', 'x'] }, ['schema/enum P/Fn::If/2']],
    [
      'branches within branches',
      text,
      { 'Fn::If': ['C', { 'Fn::If': ['D', 'x', 'a'] }, 'b'] },
      ['schema/enum P/Fn::If/1/Fn::If/1'],
    ],
    [
      'branches of an object',
      object,
      { 'Fn::If': ['C', {}, { Q: 'x' }] },
      ['schema/missing-property P/Fn::If/1', 'schema/enum P/Fn::If/2/Q'],
    ],
    ['entries that may vanish', list, ['a', 'b', { 'Fn::If': ['C', 'a', { Ref: 'AWS::NoValue' }] }], []],
    ['entries that do not', list, ['a', 'b', { 'Fn::If': ['C', 'a', 'b'] }], ['schema/items P']],
    ['a property that may vanish', object, { Q: { 'Fn::If': ['C', 'a', { Ref: 'AWS::NoValue' }] } }, []],
    ['a property that does', object, { Q: { Ref: 'AWS::NoValue' } }, ['schema/missing-property P/Q']],
    [
      'an object with unknown content',
      object,
      { 'Fn::Transform': { Name: 'x' }, R: 1 },
      ['schema/unknown-property P/R'],
    ],
    ['an object with a loop', object, { 'Fn::ForEach::X': ['V', ['a'], { Q: 'a' }] }, []],
  ])('%s', (_, schema, data, expected) => {
    expect(found(property(schema), { P: data })).toEqual(expected);
  });
});

it('ignores required properties that come from elsewhere', () => {
  const schema: PropertySchema = { type: 'object', required: ['Given', 'Needed'] };
  expect(found(schema, {})).toEqual(['schema/missing-property ']);
});

it('checks recursive definitions as deep as the data', () => {
  const schema: Subschema['root'] = {
    type: 'object',
    properties: { Node: { $ref: '#/definitions/Node' } },
    definitions: {
      Node: {
        type: 'object',
        properties: {
          Id: { type: 'string' },
          Children: { type: 'array', items: { $ref: '#/definitions/Node' } },
        },
        additionalProperties: false,
      },
    },
  };
  expect(found(schema, { Node: { Children: [{ Children: [{ Id: 'a', Name: 'b' }] }] } })).toEqual([
    'schema/unknown-property Node/Children/0/Children/0/Name',
  ]);
});

describe('unions', () => {
  const forms: PropertySchema = {
    anyOf: [{ type: 'string' }, { $ref: '#/definitions/Bucket' }, { $ref: '#/definitions/File' }],
  };
  const schema: Subschema['root'] = {
    ...property(forms),
    definitions: {
      Bucket: {
        type: 'object',
        properties: { Bucket: { type: 'string' }, Key: { type: 'string' } },
        required: ['Bucket', 'Key'],
        additionalProperties: false,
      },
      File: {
        type: 'object',
        properties: { Path: { type: 'string' } },
        required: ['Path'],
        additionalProperties: false,
      },
    },
  };
  it.each<[Data, string[]]>([
    ['text', []],
    [{ Path: 'a' }, []],
    [{ Bucket: 'a', Key: { Ref: 'One' } }, []],
    [{ Ref: 'One' }, []],
    [{ Ref: 'List' }, ['schema/type P']],
    [['a'], ['schema/type P']],
    [{ Bucket: 'a' }, ['schema/union P']],
    [{ 'Fn::If': ['C', 'text', { Paths: 'a' }] }, ['schema/union P/Fn::If/2']],
  ])('%j', (data, expected) => {
    expect(found(schema, { P: data })).toEqual(expected);
  });

  it('are distinguished by a constant property', () => {
    const form = (type: string, name: string): PropertySchema => ({
      type: 'object',
      properties: { Type: { type: 'string', enum: [type] }, [name]: { type: 'integer' } },
      required: ['Type', name],
      additionalProperties: false,
    });
    const tagged = property({ anyOf: [form('A', 'Size'), form('B', 'Count')] });
    expect(found(tagged, { P: { Type: 'B', Count: 'x' } })).toEqual(['schema/type P/Count']);
    expect(found(tagged, { P: { Type: 'C', Count: 1 } })).toEqual(['schema/enum P/Type']);
  });
});

it('never throws', () => {
  const schema: Subschema['root'] = {
    type: 'object',
    properties: {
      Text: { type: 'string', minLength: 1 },
      List: { type: 'array', items: { $ref: '#/definitions/Item' } },
      Map: {
        type: 'object',
        additionalProperties: { anyOf: [{ type: 'integer' }, { $ref: '#/definitions/Item' }] },
      },
    },
    required: ['Text'],
    additionalProperties: false,
    definitions: {
      Item: { type: 'object', properties: { Text: { type: 'string' } }, additionalProperties: false },
    },
  };
  const key = fc.constantFrom(
    'Text',
    'List',
    'Map',
    'Ref',
    'Fn::If',
    'Fn::Transform',
    '__proto__',
    'constructor',
    '/~',
  );
  const { value } = fc.letrec<{ value: Data }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom<Data>('a', '', 1, true, null, 'AWS::NoValue', 'List'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(value, (data) => {
      for (const code of found(schema, data)) expect(code).toMatch(/^schema\//);
    }),
    propertyRuns(300),
  );
});
