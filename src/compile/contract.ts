import type { Kind } from '../spec/resource-spec';
import type { OutputDeclaration, StackModel } from '../template/model';
import type { ParameterDeclaration } from '../template/parameters';
import { carried } from './carried';
import type { TemplatePath } from './layout';
import { parameterKind, parameterShape } from './parameter-kind';

/** The interface of a template: its parameters and outputs, as JSON for other tools. */
export interface Contract {
  readonly name: string;
  readonly template: TemplatePath;
  readonly description: string;
  readonly parameters: Readonly<Record<string, ParameterContract>>;
  readonly outputs: Readonly<Record<string, OutputContract>>;
}

export interface ParameterContract {
  /** CloudFormation's parameter type. */
  readonly type: string;
  /** `<resource type>.<identifier>` or `List<...>` of it. Absent where any string is accepted. */
  readonly kind?: Kind;
  readonly required: boolean;
  readonly default?: string | number;
  readonly allowedValues?: readonly (string | number)[];
  readonly allowedPattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly secret?: true;
  readonly description: string;
}

export interface OutputContract {
  readonly kind?: Kind;
  /** A condition decides whether the output exists. */
  readonly conditional?: true;
  /** The export name, as a CloudFormation expression. */
  readonly export?: unknown;
  readonly description: string;
}

export function contractOf(model: StackModel, template: TemplatePath): Contract {
  return {
    name: model.name,
    template,
    description: model.description,
    parameters: mapValues(model.parameters, parameterContract),
    outputs: mapValues(model.outputs, (output) => outputContract(model, output)),
  };
}

export function printContract(contract: Contract): string {
  return `${JSON.stringify(contract, undefined, 2)}\n`;
}

function parameterContract(declaration: ParameterDeclaration): ParameterContract {
  const kind = named(parameterKind(declaration));
  return {
    type: declaration.Type,
    ...(kind && { kind: parameterShape(declaration) === 'list' ? `List<${kind}>` : kind }),
    required: declaration.Default === undefined,
    ...given('default', declaration.Default),
    ...given('allowedValues', declaration.AllowedValues),
    ...given('allowedPattern', declaration.AllowedPattern),
    ...given('minLength', declaration.MinLength),
    ...given('maxLength', declaration.MaxLength),
    ...given('minValue', declaration.MinValue),
    ...given('maxValue', declaration.MaxValue),
    ...(declaration.NoEcho && { secret: true as const }),
    description: declaration.Description,
  };
}

function outputContract(model: StackModel, output: OutputDeclaration): OutputContract {
  const kind = named(carried(model, output.Value).kind);
  return {
    ...(kind && { kind }),
    ...(output.Condition && { conditional: true as const }),
    ...given('export', output.Export?.Name),
    description: output.Description,
  };
}

function named(kind: Kind): Kind | undefined {
  return kind === '*' || kind === 'List<*>' ? undefined : kind;
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
