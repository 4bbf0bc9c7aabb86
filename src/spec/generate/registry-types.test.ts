import { limitsIn, readRegistryFile } from './registry-types';

const source = `import { Resource as $Resource } from "@awboost/cfn-template-builder/template/resource";
/** Resource type definition for \`AWS::Test::Thing\`. */
export type TestThingProperties = {
    /**
     * The name; { braces } and "quotes" in it mean nothing.
     * @minLength \`1\`
     * @maxLength \`64\`
     * @pattern \`^[a-z{}"]+$\`
     */
    Name: string;
    Mode?: "on" | "off";
    Inner?: {
        /**
         * @min \`0.5\`
         * @max \`10\`
         */
        Count: number;
    }[];
    "odd.name"?: Record<string, Part | (string)[]>;
};
export type TestThingAttributes = {
    Arn: string;
};
export type Part = {
    Value?: string;
};
export declare class TestThing extends $Resource<"AWS::Test::Thing", TestThingProperties, TestThingAttributes> {
    static readonly Type = "AWS::Test::Thing";
}
//# sourceMappingURL=AWS-Test-Thing.d.ts.map`;

describe('a registry declaration', () => {
  const file = readRegistryFile(source);

  it('has the type, its properties and its attributes', () => {
    expect(file).toMatchObject({
      type: 'AWS::Test::Thing',
      properties: 'TestThingProperties',
      attributes: 'TestThingAttributes',
    });
    expect([...file.aliases.keys()]).toEqual(['TestThingProperties', 'TestThingAttributes', 'Part']);
  });

  it('has shape, limits and optionality of each member', () => {
    const type = file.aliases.get('TestThingProperties');
    const members = type?.kind === 'object' ? Object.fromEntries(type.members) : {};
    expect(members).toEqual({
      Name: {
        type: { kind: 'name', name: 'string' },
        optional: false,
        limits: { minLength: 1, maxLength: 64, pattern: '^[a-z{}"]+$' },
      },
      Mode: {
        type: { kind: 'union', of: [{ kind: 'literal' }, { kind: 'literal' }] },
        optional: true,
        limits: {},
      },
      Inner: {
        type: {
          kind: 'array',
          of: {
            kind: 'object',
            members: new Map([
              [
                'Count',
                {
                  type: { kind: 'name', name: 'number' },
                  optional: false,
                  limits: { minimum: 0.5, maximum: 10 },
                },
              ],
            ]),
          },
        },
        optional: true,
        limits: {},
      },
      'odd.name': {
        type: {
          kind: 'record',
          of: {
            kind: 'union',
            of: [
              { kind: 'name', name: 'Part' },
              { kind: 'array', of: { kind: 'name', name: 'string' } },
            ],
          },
        },
        optional: true,
        limits: {},
      },
    });
  });

  it('is rejected if it declares no resource or is outside the grammar', () => {
    expect(() => readRegistryFile('export type A = string;')).toThrow('no resource class is declared');
    expect(() => readRegistryFile(source.replace('Name: string;', 'Name: => string;'))).toThrow(
      "a type can't start with =",
    );
    expect(() => readRegistryFile(source.replace('Name: string;', 'Name: string'))).toThrow(
      'expected ;, found Mode',
    );
  });
});

describe('limits in a comment', () => {
  it('are read from whole lines only, which ignores patterns that were split', () => {
    expect(limitsIn('/**\n * @pattern `^a\n`\n * @min `x`\n * @max ``\n */')).toEqual({});
    expect(limitsIn('/**\n * Say @min `3` to it.\n */')).toEqual({});
  });
});
