import { EC2 } from './aws';
import { equals } from './conditions';
import { defineStack } from './define-stack';
import { secret, ssm, ssmSecure } from './dynamic';
import { Namespace } from './namespace';
import { ReferenceExpression } from './reference';
import type { StackBuilder } from './stack-builder';

const build = (body: (stack: StackBuilder) => void) =>
  defineStack('example', { Description: 'an example' }, (stack) => {
    body(stack);
    return {};
  });

describe('a name', () => {
  test('is used once, by a parameter or by a resource', () => {
    const twice = () =>
      build(({ add }) => {
        add('Vpc', new EC2.VPC({}));
        add('Vpc', new EC2.VPC({}));
      });
    expect(twice).toThrow(
      /^the logical ID Vpc is already used at src\/template\/stack\.test\.ts:\d+: choose another name$/,
    );
    expect(() =>
      defineStack(
        'example',
        { Description: 'd', Parameters: { Vpc: { Type: 'String', Description: 'd' } } },
        ({ add }) => {
          add('Vpc', new EC2.VPC({}));
          return {};
        },
      ),
    ).toThrow('the logical ID Vpc is already used');
  });

  test('consists of letters and digits', () => {
    expect(() => build(({ add }) => add('my-vpc', new EC2.VPC({})))).toThrow(
      'the logical ID "my-vpc" is not valid',
    );
    expect(() => build(({ condition }) => condition('', equals('a', 'a')))).toThrow(
      'the condition "" is not valid',
    );
    expect(() => defineStack('My Stack', { Description: 'd' }, () => ({}))).toThrow(
      'it becomes a file name, so use kebab-case',
    );
  });

  test('can be used by both a condition and a resource', () => {
    const both = () =>
      build(({ add, condition }) => {
        condition('Vpc', equals('a', 'a'));
        add('Vpc', new EC2.VPC({}));
      });
    expect(both).not.toThrow();
  });
});

test('a resource records the line that declared it', () => {
  const { model } = build(({ add }) => {
    add('Vpc', new EC2.VPC({}));
  });
  const line = Number(/:(\d+)$/.exec(String(model.resources.get('Vpc')?.site))?.[1]);
  expect(String(model.site)).toMatch(/^src\/template\/stack\.test\.ts:\d+$/);
  expect(line).toBeGreaterThan(50);
});

test('a dynamic reference has CloudFormation’s syntax', () => {
  const arn = new ReferenceExpression<never>(new Namespace('test'), 'Secret');
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
