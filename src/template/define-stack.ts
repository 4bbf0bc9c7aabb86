import { AuthoringError } from './authoring-error';
import type { OutputDeclarations, StackBody } from './model';
import { Namespace } from './namespace';
import type { KnownAttributes, ParameterDeclarations } from './parameters';
import { captureSite } from './site';
import { type OutputValues, Stack } from './stack';
import { type StackBuilder, stackBuilder } from './stack-builder';

/** The sections of a template that don't need a builder. */
export interface StackHeader<P extends ParameterDeclarations> {
  readonly Description: string;
  readonly Parameters?: ParameterDeclarations & KnownAttributes<P>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
  /** Defaults for AWS::Serverless resources. */
  readonly Globals?: object;
}

/** Defines a template. `build` adds the resources and returns the outputs; `name` becomes the name of the YAML file. */
export function defineStack<
  const P extends ParameterDeclarations = Record<never, never>,
  const O extends OutputDeclarations = OutputDeclarations,
>(name: string, header: StackHeader<P>, build: (stack: StackBuilder<P>) => O): Stack<P, OutputValues<O>> {
  const site = captureSite();
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new AuthoringError(
      `the stack name ${JSON.stringify(name)} is not valid: it becomes a file name, so use kebab-case`,
      site,
    );
  const model: StackBody = {
    name,
    site,
    namespace: new Namespace(name),
    description: header.Description,
    metadata: header.Metadata ?? {},
    globals: header.Globals,
    parameters: header.Parameters ?? {},
    mappings: new Map(),
    conditions: new Map(),
    rules: new Map(),
    resources: new Map(),
  };
  return new Stack({ ...model, outputs: build(stackBuilder(model)) });
}
