import { withLimits } from './limits';
import type { PropertyModel, PropertyModels, ResourceModel, TypeModel } from './model';
import { readRegistryFile } from './registry-types';

const property = (type: TypeModel, required = false): PropertyModel => ({
  type,
  required,
  documentation: '',
  deprecated: false,
  related: [],
});

function resource(properties: PropertyModels, part: PropertyModels = {}): ResourceModel {
  return {
    type: 'AWS::Test::Thing',
    documentation: '',
    properties,
    definitions: { Part: { documentation: '', properties: part } },
    attributes: {},
    identifier: [],
    returns: [],
  };
}

const registry = (members: string) =>
  readRegistryFile(
    `export type P = {\n${members}\n};\nexport declare class T extends $Resource<"AWS::Test::Thing", P, P> {}`,
  );

const limited = (type: string, ...tags: string[]) =>
  `/**\n${tags.map((tag) => ` * ${tag}\n`).join('')} */\n${type};`;

describe('limits of the registry', () => {
  it('are merged into properties of the same shape, including lengths of lists', () => {
    const found = withLimits(
      resource({
        Name: property({ kind: 'string' }),
        Names: property({ kind: 'list', of: { kind: 'string' } }),
        Size: property({ kind: 'integer' }),
      }),
      registry(
        [
          limited('Name?: string', '@minLength `1`', '@pattern `^a$`'),
          limited('Names?: string[]', '@maxLength `3`'),
          limited('Size?: number', '@min `1`', '@max `9`'),
        ].join('\n'),
      ),
    );
    expect(found.properties.Name?.limits).toEqual({ minLength: 1, pattern: '^a$' });
    expect(found.properties.Names?.limits).toEqual({ maxLength: 3 });
    expect(found.properties.Size?.limits).toEqual({ minimum: 1, maximum: 9 });
  });

  it('are omitted where the shapes differ or values are listed', () => {
    const found = withLimits(
      resource({
        Name: property({ kind: 'list', of: { kind: 'string' } }),
        Mode: property({ kind: 'string', values: ['on'] }),
      }),
      registry(
        [limited('Name?: string', '@minLength `1`'), limited('Mode?: string', '@maxLength `1`')].join('\n'),
      ),
    );
    expect(found.properties.Name?.limits).toBeUndefined();
    expect(found.properties.Mode?.limits).toBeUndefined();
  });

  it('reach unnamed objects, and apply only where all uses of a definition agree', () => {
    const part: TypeModel = { kind: 'definition', name: 'Part' };
    const inner = limited('Value: string', '@minLength `1`', '@maxLength `5`');
    const other = limited('Value: string', '@minLength `2`', '@maxLength `5`');
    const found = withLimits(
      resource(
        { One: property(part), Two: property({ kind: 'list', of: part }) },
        { Value: property({ kind: 'string' }) },
      ),
      registry(`One?: {\n${inner}\n};\nTwo?: {\n${other}\n}[];`),
    );
    expect(found.definitions.Part?.properties.Value?.limits).toEqual({ maxLength: 5 });
  });

  it('decide which properties are required', () => {
    const found = withLimits(
      resource({ Name: property({ kind: 'string' }, true), Size: property({ kind: 'integer' }, true) }),
      registry('Name?: string;\nSize: number;'),
    );
    expect(found.properties.Name?.required).toBe(false);
    expect(found.properties.Size?.required).toBe(true);
  });
});
