import { EC2, ECS } from '../generated/aws';
import type { Expression, Scalar } from '../values';
import { indexDeclaration, indexScript, serviceDeclaration, serviceScript } from './classes';
import { Kinds } from './kinds';
import type { PropertyModel, ResourceModel, TypeModel } from './model';
import { References } from './references';

const property = (type: TypeModel, more: Partial<PropertyModel> = {}): PropertyModel => ({
  type,
  required: false,
  documentation: '',
  deprecated: false,
  related: [],
  ...more,
});

const thing: ResourceModel = {
  type: 'AWS::Test::Thing',
  documentation: 'A thing.',
  properties: {
    Size: property({ kind: 'integer' }),
    Name: property({ kind: 'string' }, { required: true, documentation: 'The name.' }),
    Mode: property({ kind: 'string', values: ['on', "it's"] }, { deprecated: true }),
    Parts: property({ kind: 'list', of: { kind: 'definition', name: 'Block' } }),
    Twin: property({ kind: 'string' }, { related: [{ type: 'AWS::Test::Thing', name: 'Id' }] }),
    Any: property({ kind: 'map', of: { kind: 'any' } }),
    Some: property({ kind: 'either', of: [{ kind: 'boolean' }, { kind: 'number' }] }),
  },
  definitions: {
    Block: { documentation: '', properties: { Value: property({ kind: 'boolean' }) } },
    Unused: { documentation: '', properties: {} },
  },
  attributes: {
    Id: { type: { kind: 'string' }, documentation: '' },
    'End.Names': { type: { kind: 'list', of: { kind: 'string' } }, documentation: '' },
    'Outputs.*': { type: { kind: 'string' }, documentation: '' },
    Whole: { type: { kind: 'definition', name: 'Unused' }, documentation: '' },
  },
  identifier: ['Id'],
  returns: ['Id'],
};

describe('the declaration of a service', () => {
  it('has a class, its properties, its attributes and its nested definitions', () => {
    const kinds = new Kinds([thing]);
    const [, , , ...lines] = serviceDeclaration([thing], kinds, new References(kinds)).split('\n');
    expect(lines.join('\n')).toBe(`export interface ThingProperties {
  Any?: v.Dictionary<v.Json> | undefined;
  /** @deprecated */
  Mode?: v.OneOf<'on' | 'it\\'s'> | undefined;
  /** The name. */
  Name: v.Text;
  Parts?: v.Many<v.Block<Thing.Block>> | undefined;
  Size?: v.Num | undefined;
  Some?: v.Bool | v.Num | undefined;
  Twin?: v.Text<'AWS::Test::Thing.Id'> | undefined;
}
export interface ThingAttributes {
  readonly 'End.Names': v.List<v.Scalar<'AWS::Test::Thing.End.Names'>>;
  readonly Id: v.Scalar<'AWS::Test::Thing.Id'>;
  readonly [name: \`Outputs.\${string}\`]: v.Scalar<'*'>;
  readonly Whole: { readonly [name: string]: unknown };
}
/**
 * A thing.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-test-thing.html
 */
export declare class Thing extends v.Resource<ThingProperties, 'AWS::Test::Thing.Id', ThingAttributes> {
  static readonly type: 'AWS::Test::Thing';
  constructor(properties: ThingProperties);
}
export declare namespace Thing {
  interface Block {
    Value?: v.Bool | undefined;
  }
}
`);
  });

  it('has a script with the classes', () => {
    expect(serviceScript([thing]).split('\n').slice(1).join('\n')).toBe(`'use strict';
const values = require('../../values');
exports.Thing = class Thing extends values.Resource {
  static type = 'AWS::Test::Thing';
  constructor(properties) {
    super('AWS::Test::Thing', properties);
  }
};
`);
  });

  it('is loaded lazily by the index', () => {
    expect(indexDeclaration([['Test', 'test']])).toContain("export * as Test from './test';");
    expect(indexScript([['Test', 'test']])).toContain(
      "  get Test() {\n    return require('./test');\n  },\n",
    );
  });
});

describe('the generated types', () => {
  const reference = <K extends string>(): Expression<Scalar<K>> => ({}) as Expression<Scalar<K>>;

  it('reject what CloudFormation rejects', () => {
    const vpc = reference<'AWS::EC2::VPC.VpcId'>();
    const subnet = reference<'AWS::EC2::Subnet.SubnetId'>();
    const unknown = reference<'*'>();
    const wrong = [
      // @ts-expect-error VpcId is required
      () => new EC2.Subnet({ CidrBlock: '10.0.0.0/24' }),
      // @ts-expect-error a subnet is no VPC
      () => new EC2.Subnet({ VpcId: subnet }),
      // @ts-expect-error the property is called CidrBlock
      () => new EC2.Subnet({ VpcId: vpc, CidrBlok: '10.0.0.0/24' }),
      // @ts-expect-error the launch type is one of a list
      () => new ECS.Service({ LaunchType: 'FARGAT' }),
    ];
    expect(wrong).toHaveLength(4);
    expect(new EC2.Subnet({ VpcId: vpc }).Type).toBe('AWS::EC2::Subnet');
    expect(new EC2.Subnet({ VpcId: unknown }).Type).toBe('AWS::EC2::Subnet');
    expect(new EC2.InternetGateway().Properties).toEqual({});
  });
});
