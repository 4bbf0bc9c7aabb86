import type { Contract, OutputContract, ParameterContract } from './contract';

/** A change that breaks users of the previous template. */
export interface ContractBreak {
  readonly code:
    | 'parameter-required'
    | 'parameter-removed'
    | 'parameter-retyped'
    | 'parameter-narrowed'
    | 'output-removed'
    | 'output-retyped'
    | 'output-conditional'
    | 'export-changed';
  readonly message: string;
}

export function contractBreaks(before: Contract, after: Contract): readonly ContractBreak[] {
  return [...parameterBreaks(before, after), ...outputBreaks(before, after)];
}

function* parameterBreaks(before: Contract, after: Contract): Iterable<ContractBreak> {
  for (const [name, parameter] of Object.entries(after.parameters)) {
    const old = before.parameters[name];
    if (parameter.required && !old?.required)
      yield {
        code: 'parameter-required',
        message: old
          ? `the parameter ${name} no longer has a default`
          : `the parameter ${name} is new and has no default`,
      };
    if (old) yield* retyped(name, old, parameter);
  }
  for (const name of missing(before.parameters, after.parameters))
    yield {
      code: 'parameter-removed',
      message: `the parameter ${name} was removed`,
    };
}

function* retyped(name: string, old: ParameterContract, now: ParameterContract): Iterable<ContractBreak> {
  if (old.type !== now.type || (now.kind !== undefined && old.kind !== now.kind))
    yield {
      code: 'parameter-retyped',
      message: `the parameter ${name} changed from ${shown(old)} to ${shown(now)}`,
    };
  const lost =
    now.allowedValues &&
    (old.allowedValues ?? ['anything']).filter((value) => !now.allowedValues?.includes(value));
  if (lost && lost.length > 0)
    yield {
      code: 'parameter-narrowed',
      message: `the parameter ${name} no longer allows ${lost.join(', ')}`,
    };
}

function* outputBreaks(before: Contract, after: Contract): Iterable<ContractBreak> {
  for (const [name, old] of Object.entries(before.outputs)) {
    const now = after.outputs[name];
    if (!now) yield { code: 'output-removed', message: `the output ${name} was removed` };
    else yield* outputBreak(name, old, now);
  }
}

function* outputBreak(name: string, old: OutputContract, now: OutputContract): Iterable<ContractBreak> {
  if (old.kind !== undefined && old.kind !== now.kind)
    yield {
      code: 'output-retyped',
      message: `the output ${name} changed from ${old.kind} to ${now.kind ?? 'any string'}`,
    };
  if (now.conditional && !old.conditional)
    yield { code: 'output-conditional', message: `the output ${name} is now conditional` };
  if (old.export !== undefined && JSON.stringify(old.export) !== JSON.stringify(now.export))
    yield {
      code: 'export-changed',
      message: `the output ${name} is no longer exported as ${JSON.stringify(old.export)}`,
    };
}

function missing(before: object, after: object): string[] {
  return Object.keys(before).filter((name) => !Object.hasOwn(after, name));
}

function shown({ type, kind }: ParameterContract): string {
  return kind === undefined ? type : `${type} (${kind})`;
}
