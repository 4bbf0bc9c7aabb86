import { type Data, type DataObject, entry, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { memoized } from '../../document/memo';
import type { Template } from '../../document/template';
import { madeBySam } from '../rules/schema/sam-names';
import { type Declaration, declarations, type Section } from './declarations';
import { bind, type Environment, NamePattern } from './loops';

/** AWS CloudFormation Template Reference Guide, "Get AWS values using pseudo parameters". */
export const PSEUDO_PARAMETERS: ReadonlySet<string> = new Set([
  'AWS::AccountId',
  'AWS::NotificationARNs',
  'AWS::NoValue',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
]);

/** A resource of the stack: one per iteration of a loop. */
export interface DeclaredResource {
  readonly name: string;
  readonly type: string;
  readonly node: DataObject;
  readonly properties: DataObject;
  readonly condition: string | undefined;
  readonly path: Path;
  readonly environment: Environment;
}

export interface Names {
  readonly resources: ReadonlyMap<string, DeclaredResource>;
  readonly conditions: ReadonlyMap<string, Declaration>;
  /** Whether a macro, an include or a loop with an unknown list may generate this name. */
  mayBeMade(section: 'Parameters' | 'Mappings' | 'Resources' | 'Conditions', name: string): boolean;
}

export const names: (template: Template) => Names = memoized((template) => {
  const resources = new Map<string, DeclaredResource>();
  const conditions = new Map<string, Declaration>();
  const patterns = new Map<string, NamePattern[]>();
  const declare = (section: Section, keep: (name: string, declaration: Declaration) => void): void => {
    for (const declaration of declarations(template, section)) {
      if (declaration.name !== undefined) keep(declaration.name, declaration);
      else
        patterns.set(section, [
          ...(patterns.get(section) ?? []),
          new NamePattern(declaration.written, declaration.environment),
        ]);
    }
  };
  declare('Resources', (name, declaration) => resources.set(name, declaredResource(name, declaration)));
  declare('Conditions', (name, declaration) => conditions.set(name, declaration));
  const open = hasMacro(template);
  return {
    resources,
    conditions,
    mayBeMade: (section, name) =>
      open ||
      included(entry(template.document.data, section)) ||
      (patterns.get(section)?.some((made) => made.matches(name)) ?? false) ||
      (section === 'Resources' &&
        (madeBySam(template, resources.values(), name) || madeByModule(resources.values(), name))),
  };
});

function declaredResource(name: string, declaration: Declaration): DeclaredResource {
  const node = isObject(declaration.value) ? declaration.value : {};
  const { Type: type, Properties: properties, Condition: condition } = node;
  return {
    name,
    node,
    type: typeof type === 'string' ? type : '',
    properties: isObject(properties) ? properties : {},
    condition: typeof condition === 'string' ? bind(condition, declaration.environment) : undefined,
    path: declaration.path,
    environment: declaration.environment,
  };
}

/**
 * AWS CloudFormation User Guide, "Reference module resources in CloudFormation templates": `ModuleResource` or
 * `Module.Resource` is a resource of the module with the logical ID `Module`.
 */
function madeByModule(resources: Iterable<DeclaredResource>, name: string): boolean {
  for (const module of resources)
    if (module.type.endsWith('::MODULE') && name !== module.name && name.startsWith(module.name)) return true;
  return false;
}

/** AWS's transforms that generate no names, or names that we know. */
const KNOWN_TRANSFORM =
  /^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|SecretsManager-.+|CodeStar)$/;

/** Whether a macro or an include transforms the template, so that its final content is not known. */
export function hasMacro(template: Template): boolean {
  const { data } = template.document;
  const transform = entry(data, 'Transform');
  const listed = transform === undefined ? [] : Array.isArray(transform) ? transform : [transform];
  return included(data) || listed.some((item) => typeof item !== 'string' || !KNOWN_TRANSFORM.test(item));
}

function included(data: Data | undefined): boolean {
  return entry(data, 'Fn::Transform') !== undefined;
}
