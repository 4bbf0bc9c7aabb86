import { EC2 } from './aws';
import { equals } from './conditions';
import { secret, ssm, ssmSecure } from './dynamic';
import { Reference } from './reference';
import { Scope } from './scope';
import { defineStack, type StackBuilder } from './stack';

const build = (body: (stack: StackBuilder<Record<never, never>>) => void) =>
  defineStack('example', { description: 'an example' }, (stack) => {
    body(stack);
    return {};
  });

describe('a name', () => {
  test('is taken once, by a parameter or by a resource', () => {
    const twice = () =>
      build(({ add }) => {
        add('Vpc', new EC2.VPC({}));
        add('Vpc', new EC2.VPC({}));
      });
    expect(twice).toThrow(
      /^the logical ID Vpc is taken already at src\/template\/stack\.test\.ts:\d+: choose another name$/,
    );
    expect(() =>
      defineStack(
        'example',
        { description: 'd', parameters: { Vpc: { Type: 'String', Description: 'd' } } },
        ({ add }) => {
          add('Vpc', new EC2.VPC({}));
          return {};
        },
      ),
    ).toThrow('the logical ID Vpc is taken already');
  });

  test('has letters and digits only', () => {
    expect(() => build(({ add }) => add('my-vpc', new EC2.VPC({})))).toThrow(
      'the logical ID "my-vpc" is not a name',
    );
    expect(() => build(({ condition }) => condition('', equals('a', 'a')))).toThrow(
      'the condition "" is not a name',
    );
    expect(() => defineStack('My Stack', { description: 'd' }, () => ({}))).toThrow(
      'becomes a file name: use kebab-case',
    );
  });

  test('of a condition may be that of a resource: they are different things', () => {
    const both = () =>
      build(({ add, condition }) => {
        condition('Vpc', equals('a', 'a'));
        add('Vpc', new EC2.VPC({}));
      });
    expect(both).not.toThrow();
  });
});

test('a resource knows the line that made it', () => {
  const { model } = build(({ add }) => {
    add('Vpc', new EC2.VPC({}));
  });
  const line = Number(/:(\d+)$/.exec(String(model.resources.get('Vpc')?.site))?.[1]);
  expect(String(model.site)).toMatch(/^src\/template\/stack\.test\.ts:\d+$/);
  expect(line).toBeGreaterThan(50);
});

test('a dynamic reference has the form that CloudFormation resolves', () => {
  const arn = new Reference<never>(new Scope('test'), 'Secret');
  expect(ssm('/a/b')).toBe('{{resolve:ssm:/a/b}}');
  expect(ssmSecure('/a/b', 3)).toBe('{{resolve:ssm-secure:/a/b:3}}');
  expect(secret('name')).toBe('{{resolve:secretsmanager:name:SecretString}}');
  expect(secret('name', { versionStage: 'AWSPREVIOUS' })).toBe(
    '{{resolve:secretsmanager:name:SecretString::AWSPREVIOUS}}',
  );
  expect(JSON.stringify(secret(arn, { key: 'password' }))).toBe(
    '{"Fn::Sub":"{{resolve:secretsmanager:${Secret}:SecretString:password}}"}',
  );
});
