import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import fc from 'fast-check';
import { parseDocument } from '../document/document';
import { Expression } from '../spec/values';
import { CustomResource, defineStack, equals, iff, type Json, select, split, sub } from '../template';
import { EC2 } from '../template/aws';
import type { StackModel } from '../template/model';
import { emitTemplate } from './emit';
import { everything } from './fixtures/everything';
import { parentOfLists } from './fixtures/parent-of-lists';

const golden = (name: string): string => readFileSync(joinPath(__dirname, 'golden', name), 'utf8');

describe('a template', () => {
  test('matches the golden file', () => {
    expect(
      emitTemplate(everything.model, 'nested-stacks/everything.yaml', 'nested-stacks/everything.ts'),
    ).toBe(golden('everything.yaml'));
  });

  test('joins the lists that it passes to nested stacks, and refers to their files by relative path', () => {
    expect(emitTemplate(parentOfLists.model, 'parent-of-lists.yaml', 'templates/parent-of-lists.ts')).toBe(
      golden('parent-of-lists.yaml'),
    );
    expect(
      emitTemplate(parentOfLists.model, 'nested-stacks/parent-of-lists.yaml', 'templates/parent-of-lists.ts'),
    ).toContain('TemplateURL: ./child-of-lists.yaml');
  });

  test('sets the tags of a nested stack', () => {
    const leaf = defineStack('leaf', { Description: 'leaf' }, ({ add }) => {
      add('Vpc', new EC2.VPC({}));
      return {};
    });
    const parent = defineStack('parent', { Description: 'parent' }, ({ nest }) => {
      nest('Leaf', leaf, {}, { tags: { component: 'leaf' } });
      return {};
    });
    const { data } = parseDocument('p.yaml', emitTemplate(parent.model, 'parent.yaml', 'test.ts'));
    expect(data).toMatchObject({
      Resources: { Leaf: { Properties: { Tags: [{ Key: 'component', Value: 'leaf' }] } } },
    });
  });

  test('compiles to the same bytes every time', () => {
    const [first, second] = [1, 2].map(() =>
      emitTemplate(everything.model, 'everything.yaml', 'nested-stacks/everything.ts'),
    );
    expect(second).toBe(first);
  });
});

describe('a reference', () => {
  test('to another stack is rejected', () => {
    let foreign = new Expression<never>('Ref', 'Nothing');
    defineStack('owner', { Description: 'owner' }, ({ add }) => {
      foreign = add('Vpc', new EC2.VPC({})).ref as Expression<never>;
      return {};
    });
    const thief = defineStack('thief', { Description: 'thief' }, ({ add }) => {
      add('Subnet', new EC2.Subnet({ VpcId: sub`${foreign}` }));
      return {};
    });
    expect(() => emitTemplate(thief.model, 'thief.yaml', 'test.ts')).toThrow(
      '{"Ref":"Vpc"} of the stack owner is used in thief: pass it as a parameter',
    );
  });
});

describe('any value of a property', () => {
  const name = fc.constantFrom(
    'Fn::Join',
    'Fn::Select',
    'Fn::If',
    'Fn::Base64',
    'Fn::GetAZs',
    'Fn::Sub',
    'Fn::Cidr',
  );
  const hazards = [
    'yes',
    'No',
    '2012-10-17',
    '0123',
    '1e3',
    '~',
    'null',
    '- a',
    '#c',
    'a: b',
    ' a ',
    '!Ref a',
    '*a',
    '%a',
    '',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...hazards),
    fc.constant('line 1\n  line 2\n'),
  );
  const { value } = fc.letrec<{ value: unknown; argument: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), tie('value'), { maxKeys: 4 }),
      fc.tuple(name, tie('argument')).map(([fn, argument]) => new Expression(fn, argument)),
      fc
        .tuple(fc.constantFrom('Vpc', 'Role'), fc.constantFrom('Arn', 'A.B'))
        .map(([id, attribute]) => new Expression('Fn::GetAtt', [id, attribute])),
      fc.constantFrom('AWS::Region', 'Vpc').map((id) => new Expression('Ref', id)),
    ),
    // A scalar with a short tag is always a string. No function accepts a bare number.
    argument: fc.oneof(
      text,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 3 }),
    ),
  }));

  test('survives a round trip through YAML', () => {
    fc.assert(
      fc.property(value, (given) => {
        const document = parseDocument('t.yaml', emitTemplate(modelWith(given), 't.yaml', 'test.ts'));
        expect(document.problems).toEqual([]);
        expect(document.data).toMatchObject({
          Resources: {
            It: { Properties: { ServiceToken: 'token', Given: JSON.parse(JSON.stringify(given)) } },
          },
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('an intrinsic', () => {
  test('is on one line if it is short, and in block style otherwise', () => {
    const long = Array.from({ length: 8 }, (_, index) => `a rather long value number ${index}`);
    const yaml = emitTemplate(
      modelWith([select(0, split(',', 'a,b')), new Expression('Fn::Join', ['', long])]),
      't.yaml',
      'test.ts',
    );
    expect(yaml).toContain("- !Select [0, !Split [',', 'a,b']]");
    expect(yaml).toContain('- !Join\n');
  });

  test('has its long form where YAML allows no second tag', () => {
    const yaml = emitTemplate(
      modelWith(new Expression('Fn::Base64', new Expression('Fn::Sub', 'x'))),
      't.yaml',
      'test.ts',
    );
    expect(yaml).toContain('Fn::Base64: !Sub x');
  });

  test('names its condition', () => {
    const { model } = defineStack('conditional', { Description: 'd' }, ({ add, condition }) => {
      const yes = condition('IsOn', equals('a', 'a'));
      add('Vpc', new EC2.VPC({ CidrBlock: iff(yes, 'a', 'b') }));
      return {};
    });
    expect(emitTemplate(model, 'conditional.yaml', 'test.ts')).toContain('CidrBlock: !If [IsOn, a, b]');
  });
});

function modelWith(given: unknown): StackModel {
  const properties = { ServiceToken: 'token', Given: given as Json };
  return defineStack('it', { Description: 'one resource' }, ({ add }) => {
    add('It', new CustomResource('Custom::It', properties));
    return {};
  }).model;
}
