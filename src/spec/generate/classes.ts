import type { Attribute, Kind } from '../resource-spec';
import { jsdoc } from './documentation';
import type { Kinds } from './kinds';
import type { AttributeModel, PropertyModel, PropertyModels, ResourceModel, TypeModel } from './model';
import { sortedEntries } from './order';
import type { References } from './references';
import { reachable } from './schema';
import { classNameOf } from './services';

const madeBy =
  '// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.\n';

/** The JavaScript of a service's classes. */
export function serviceScript(resources: readonly ResourceModel[]): string {
  const classes = resources.map((resource) => {
    const name = classNameOf(resource.type);
    const argument = demands(resource.properties) ? 'properties' : 'properties = {}';
    return (
      `exports.${name} = class ${name} extends values.Resource {\n` +
      `  static type = '${resource.type}';\n` +
      `  constructor(${argument}) {\n    super('${resource.type}', properties);\n  }\n};\n`
    );
  });
  return `${madeBy}'use strict';\nconst values = require('../../values');\n${classes.join('')}`;
}

/** The declarations of a service's classes. AWS also has types named `Block` and `Resource`, so ours are in the namespace `v`. */
export function serviceDeclaration(
  resources: readonly ResourceModel[],
  kinds: Kinds,
  references: References,
): string {
  const parts = resources.map((resource) => new Declaration(resource, kinds, references).text());
  return `${madeBy}import * as v from '../../values';\n\n${parts.join('\n')}`;
}

export function indexScript(modules: readonly (readonly [service: string, module: string])[]): string {
  const getters = modules.map(
    ([service, module]) => `  get ${service}() {\n    return require('./${module}');\n  },\n`,
  );
  return `${madeBy}'use strict';\nmodule.exports = {\n${getters.join('')}};\n`;
}

export function indexDeclaration(modules: readonly (readonly [service: string, module: string])[]): string {
  return madeBy + modules.map(([service, module]) => `export * as ${service} from './${module}';\n`).join('');
}

const demands = (properties: PropertyModels): boolean =>
  Object.values(properties).some((property) => property.required);

class Declaration {
  private readonly name: string;

  constructor(
    private readonly resource: ResourceModel,
    private readonly kinds: Kinds,
    private readonly references: References,
  ) {
    this.name = classNameOf(resource.type);
  }

  text(): string {
    return [this.properties(), this.attributes(), this.declaration(), this.definitions()].join('');
  }

  private properties(): string {
    const { name, resource } = this;
    return `export interface ${name}Properties {\n${this.members('', resource.properties, '  ')}}\n`;
  }

  private attributes(): string {
    const published = this.kinds.attributes(this.resource);
    const members = sortedEntries(this.resource.attributes).map(([name, attribute]) => {
      const known = published[name];
      return known ? attributeMember(name, attribute, known) : '';
    });
    return `export interface ${this.name}Attributes {\n${members.join('')}}\n`;
  }

  private declaration(): string {
    const { name, resource } = this;
    const ref = this.kinds.ref(resource.type) ?? '*';
    const argument = demands(resource.properties) ? 'properties' : 'properties?';
    return (
      jsdoc(resource.documentation, '', '', `@see ${address(resource.type)}`) +
      `export declare class ${name} extends v.Resource<${name}Properties, '${ref}', ${name}Attributes> {\n` +
      `  static readonly type: '${resource.type}';\n` +
      `  constructor(${argument}: ${name}Properties);\n}\n`
    );
  }

  private definitions(): string {
    const interfaces = reachable(this.resource).map((name) => {
      const definition = this.resource.definitions[name];
      if (!definition) return '';
      return (
        jsdoc(definition.documentation, '  ') +
        `  interface ${name} {\n${this.members(name, definition.properties, '    ')}  }\n`
      );
    });
    return interfaces.length > 0 ? `export declare namespace ${this.name} {\n${interfaces.join('')}}\n` : '';
  }

  private members(owner: string, properties: PropertyModels, indent: string): string {
    return sortedEntries(properties)
      .map(([name, property]) => this.member(owner, name, property, indent))
      .join('');
  }

  private member(owner: string, name: string, property: PropertyModel, indent: string): string {
    const refers = this.references.of(this.resource, owner, name);
    const type = this.type(property.type, refers);
    const tags = property.deprecated ? ['@deprecated'] : [];
    return (
      jsdoc(property.documentation, indent, ...tags) +
      `${indent}${name}${property.required ? `: ${type}` : `?: ${type} | undefined`};\n`
    );
  }

  private type(type: TypeModel, refers: readonly Kind[] | undefined): string {
    switch (type.kind) {
      case 'string':
        if (type.values) return `v.OneOf<${type.values.map(literal).join(' | ')}>`;
        return refers ? `v.Text<${refers.map(literal).join(' | ')}>` : 'v.Text';
      case 'integer':
        return type.values ? `v.OneOf<${type.values.join(' | ')}>` : 'v.Num';
      case 'number':
        return 'v.Num';
      case 'boolean':
        return 'v.Bool';
      case 'any':
        return 'v.Json';
      case 'definition':
        return `v.Block<${this.name}.${type.name}>`;
      case 'list':
        return `v.Many<${this.type(type.of, refers)}>`;
      case 'map':
        return `v.Dictionary<${this.type(type.of, refers)}>`;
      case 'either':
        return type.of.map((member) => this.type(member, refers)).join(' | ');
    }
  }
}

function attributeMember(name: string, attribute: AttributeModel, known: Attribute): string {
  const scalar = `v.Scalar<${literal(known.kind)}>`;
  const type = { single: scalar, list: `v.List<${scalar}>`, object: '{ readonly [name: string]: unknown }' }[
    known.shape
  ];
  const key = name.includes('*')
    ? `[name: ${name === '*' ? 'string' : `\`${name.replaceAll('*', '${string}')}\``}]`
    : /^\w+$/.test(name)
      ? name
      : literal(name);
  return `${jsdoc(attribute.documentation, '  ')}  readonly ${key}: ${type};\n`;
}

const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function address(type: string): string {
  const [, service = '', name = ''] = type.toLowerCase().split('::');
  return service === 'serverless'
    ? `https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-${name}.html`
    : `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${service}-${name}.html`;
}
