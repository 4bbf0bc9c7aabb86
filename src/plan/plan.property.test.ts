import fc from 'fast-check';
import { propertyRuns } from '../../tools/testing/property-runs';
import type { Data, DataObject } from '../document/data';
import type { ResourceChange } from './change-tree';
import { describeChanges } from './describe';
import { evaluate } from './evaluate';
import type { EvaluationScope } from './intrinsics/intrinsic';
import { OpenTemplate } from './open-template';
import { plan } from './plan';
import { offline } from './plan-templates';
import { byName } from './resource-views';
import type { StackSource } from './stack-source';
import { TemplateError } from './template-error';

const environment = offline('eu-central-1');
const names = ['A', 'B', 'C', 'D'];
const types = ['AWS::SNS::Topic', 'AWS::SQS::Queue', 'AWS::EC2::Instance'];

const text = fc.constantFrom('', 'a', 'b-c', 'x,y', '${P}', 'yes');

/** Expressions over the parameters P and L and the resources before this one, so that there is no circle. */
function expression(earlier: readonly string[]): fc.Arbitrary<Data> {
  const references = earlier.flatMap((name): Data[] => [
    { Ref: name },
    { 'Fn::GetAtt': [name, 'DisplayName'] },
    { 'Fn::GetAtt': [name, 'Arn'] },
    { 'Fn::Sub': `\${${name}}/\${P}` },
  ]);
  const leaf = fc.oneof(text, fc.constantFrom<Data>(true, 1, { Ref: 'P' }, ...references));
  const list = fc.oneof(fc.array(leaf, { maxLength: 3 }), fc.constant<Data>({ Ref: 'L' }));
  const deeper = fc.oneof(
    leaf,
    list.map((items): Data => ({ 'Fn::Join': ['-', items] })),
    leaf.map((value): Data => ({ 'Fn::Base64': value })),
    fc.tuple(leaf, leaf).map(([yes, no]): Data => ({ 'Fn::If': ['IsA', yes, no] })),
    leaf.map(
      (value): Data => ({ 'Fn::Join': ['+', { 'Fn::Split': ['-', { 'Fn::Sub': ['${V}', { V: value }] }] }] }),
    ),
    fc.constant<Data>({
      'Fn::FindInMap': ['M', { Ref: 'P' }, 'k', { DefaultValue: { Ref: 'AWS::NoValue' } }],
    }),
  );
  return fc.oneof(deeper, list, fc.dictionary(fc.constantFrom('Key', 'Value'), deeper));
}

function resource(index: number): fc.Arbitrary<DataObject> {
  const property = expression(names.slice(0, index));
  const properties = fc.dictionary(
    fc.constantFrom('DisplayName', 'TopicName', 'Tags', 'InstanceType'),
    property,
  );
  return properties.map((found) => ({ Type: types[index % types.length] ?? '', Properties: found }));
}

const template: fc.Arbitrary<Data> = fc
  .tuple(fc.subarray([0, 1, 2, 3], { minLength: 4 }), fc.tuple(...names.map((_, index) => resource(index))))
  .map(([, resources]) => ({
    Parameters: { P: { Type: 'String', Default: 'a' }, L: { Type: 'CommaDelimitedList', Default: 'l,m' } },
    Mappings: { M: { a: { k: 'mapped' } } },
    Conditions: { IsA: { 'Fn::Equals': [{ Ref: 'P' }, 'a'] } },
    Resources: Object.fromEntries(resources.map((found, index) => [names[index] ?? '', found])),
  }));
const parameters = fc.record({ P: fc.constantFrom('a', 'b') });

const source = (data: Data, given: StackSource['parameters']): StackSource => ({
  template: data,
  parameters: given,
  read: () => undefined,
});
const planned = (before: StackSource | undefined, after: StackSource) =>
  plan({ stackName: 'web', ...(before && { before }), after, environment, nested: true });

test('a plan between equal templates is empty', () => {
  fc.assert(
    fc.property(template, parameters, (data, given) => {
      for (const same of [data, onOtherGround(data)])
        expect(planned(source(data, given), source(same, given))).toMatchObject({
          action: 'None',
          resources: [],
        });
    }),
    propertyRuns(30),
  );
});

test('an added resource has the properties of the evaluated template', () => {
  fc.assert(
    fc.property(template, parameters, (data, given) => {
      const open = new OpenTemplate(data, given, { stackName: 'web', stackId: 'id' }, environment);
      for (const change of planned(undefined, source(data, given)).resources) {
        const expression = open.resources.get(change.logicalId)?.node.Properties ?? {};
        const names = open.evaluate(expression, byName);
        expect(Object.keys(Object(change.after?.Properties))).toEqual(Object.keys(Object(names)));
      }
    }),
    propertyRuns(20),
  );
});

test('the changes applied to the first template give the second', () => {
  fc.assert(
    fc.property(template, template, parameters, (one, other, given) => {
      const before = source(one, given);
      const after = source(other, given);
      for (const change of planned(before, after).resources) {
        if (change.action === 'Modify') expect(patched(change)).toEqual(change.after);
      }
    }),
    propertyRuns(30),
  );
});

test('plain data evaluates to itself', () => {
  const plain = fc.letrec<{ data: Data }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('data'), { maxLength: 3 }),
      fc.dictionary(
        fc.string().filter((key) => key !== 'Ref' && !key.startsWith('Fn::')),
        tie('data'),
        { maxKeys: 3 },
      ),
    ),
  })).data;
  fc.assert(
    fc.property(plain, (data) => expect(evaluate(data, nowhere)).toEqual(data)),
    propertyRuns(50),
  );
});

test('any template gives a plan or a TemplateError', () => {
  const anything = fc.oneof(
    template,
    fc.json().map((json): Data => JSON.parse(json)),
    brokenTemplate(),
  );
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      try {
        describeChanges(planned(source(one, {}), source(other, {})), 'with values');
      } catch (error) {
        expect(error).toBeInstanceOf(TemplateError);
      }
    }),
    propertyRuns(60),
  );
});

/** The same with an unused mapping, so that each resource has to be compared. */
function onOtherGround(data: Data): Data {
  return { ...Object(data), Mappings: { M: { a: { k: 'mapped' } }, Unused: { a: { k: 'x' } } } };
}

/** What is there, with every change that AWS lists with values laid over it. */
function patched(change: ResourceChange): unknown {
  const context = structuredClone(change.before ?? {});
  for (const target of change.targets) {
    const steps = (target.path ?? '').split('/').slice(1);
    const last = steps.pop() ?? '';
    const place = steps.reduce<Data | undefined>((data, step) => Object(data)[step], context);
    if (target.causes.some(({ listed }) => listed !== 'without values')) lay(place, last, target.after);
  }
  return JSON.parse(JSON.stringify(context), (_key, item) =>
    Array.isArray(item) ? item.filter((one) => one !== null) : item,
  );
}

function lay(place: Data | undefined, key: string, value: Data | undefined): void {
  if (value !== undefined) Object.assign(Object(place), { [key]: value });
  else if (Array.isArray(place)) place[Number(key)] = null;
  else Reflect.deleteProperty(Object(place), key);
}

/** Templates with functions given the wrong arguments, conditions that turn in circles, resources of no type. */
function brokenTemplate(): fc.Arbitrary<Data> {
  const argument = fc.oneof(
    text,
    fc.array(text, { maxLength: 3 }),
    fc.constant<Data>({ Ref: 'A' }),
    fc.constant(null),
  );
  const call = fc
    .tuple(
      fc.constantFrom(
        'Ref',
        ...['GetAtt', 'Join', 'Split', 'Select', 'Sub', 'If', 'FindInMap', 'Cidr', 'Length', 'Nope'].map(
          (name) => `Fn::${name}`,
        ),
      ),
      argument,
    )
    .map(([name, given]): Data => ({ [name]: given }));
  return fc.tuple(call, call, call).map(([first, second, third]) => ({
    Conditions: { IsA: second, IsB: { Condition: 'IsB' } },
    Resources: {
      A: { Properties: { DisplayName: first } },
      B: { Type: 'AWS::SNS::Topic', Condition: 'IsA', Properties: { DisplayName: third } },
    },
    Outputs: { O: { Value: first } },
  }));
}

const nowhere: EvaluationScope = {
  ref: () => undefined,
  attribute: () => '',
  condition: () => false,
  mapped: () => undefined,
  stackOutput: () => '',
  imported: () => '',
  zones: () => [],
};
