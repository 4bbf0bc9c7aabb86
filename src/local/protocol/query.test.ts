import { Input } from './query';

const input = Input.of(
  new URLSearchParams(
    'StackName=s&Flag=True&Count=3&Tags.member.2.Key=b&Tags.member.10.Key=c&Tags.member.1.Key=a&Tags.member.1.Value=' +
      '&Names.member.1=x&Names.member.2=y&Empty=&Configuration.Minutes=5&Configuration.Triggers.member.1.Arn=t',
  ),
);

test('fields, lists in the order of their numbers, and structures', () => {
  expect(input.required('StackName')).toBe('s');
  expect(input.flag('Flag')).toBe(true);
  expect(input.integer('Count')).toBe(3);
  expect(input.texts('Names')).toEqual(['x', 'y']);
  expect(input.list('Tags').map((tag) => [tag.text('Key'), tag.text('Value')])).toEqual([
    ['a', ''],
    ['b', undefined],
    ['c', undefined],
  ]);
  const configuration = input.object('Configuration');
  expect(configuration?.integer('Minutes')).toBe(5);
  expect(configuration?.list('Triggers')[0]?.text('Arn')).toBe('t');
});

test('a missing value is refused', () => {
  expect(input.text('None')).toBeUndefined();
  expect(input.flag('None')).toBeUndefined();
  expect(input.list('None')).toEqual([]);
  expect(input.has('Empty')).toBe(true);
  expect(() => input.required('None')).toThrow(
    "1 validation error detected: Value null at 'none' failed to satisfy constraint: Member must not be null",
  );
});

test('an invalid value is refused', () => {
  expect(() => input.integer('StackName')).toThrow('StackName must be an integer');
  expect(() => input.oneOf('StackName', ['a', 'b'])).toThrow('Member must satisfy enum value set: [a, b]');
  expect(input.oneOf('StackName', ['r', 's'])).toBe('s');
});

test('names of JavaScript’s built-in properties are ordinary names', () => {
  const odd = Input.of(new URLSearchParams('__proto__.member.1=x&constructor=y'));
  expect(odd.texts('__proto__')).toEqual(['x']);
  expect(odd.text('constructor')).toBe('y');
  expect(odd.text('toString')).toBeUndefined();
});
