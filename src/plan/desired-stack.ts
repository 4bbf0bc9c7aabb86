import { nestedProperties } from './deployed-stack';
import { type Identity, OpenTemplate } from './open-template';
import type { AwsEnvironment, StackSource } from './stack-source';
import { Unknown, type Value } from './value';

/** A stack after the change. */
export interface DesiredStack {
  readonly source: StackSource;
  /** Evaluated with the parameters that AWS knows. */
  readonly shown: OpenTemplate;
  /** Evaluated with the parameters that the offline plan expects. */
  readonly expected: OpenTemplate;
}

export function desiredStack(
  source: StackSource,
  identity: Identity,
  environment: AwsEnvironment,
): DesiredStack {
  const template = new OpenTemplate(source.template, source.parameters, identity, environment);
  return { source, shown: template, expected: template };
}

/** The nested stack that the properties of its resource describe; `undefined` where the template can't be read. */
export function nestedDesiredStack(
  shown: Value | undefined,
  expected: Value | undefined,
  parent: StackSource,
  identity: Identity | undefined,
  environment: AwsEnvironment,
): DesiredStack | undefined {
  const { url, parameters, tags } = nestedProperties(expected);
  const nested = url === undefined ? undefined : parent.read(url);
  if (!nested) return undefined;
  const known = identity ?? { stackName: new Unknown(true), stackId: new Unknown(true) };
  return {
    source: { ...nested, parameters, tags: [...(parent.tags ?? []), ...tags] },
    shown: new OpenTemplate(nested.template, nestedProperties(shown).parameters, known, environment),
    expected: new OpenTemplate(nested.template, parameters, known, environment),
  };
}
