import { type Carried, Expression, type List, type Num, type Scalar, type Text } from '../spec/values';
import type { NamedCondition } from './conditions';
import type { Namespace } from './namespace';

/** The kind of a comma-joined list says what is in it, so that a stack which takes a list of the same kind accepts it. */
type Joined<D extends string, K extends string> = D extends ',' ? `List<${string extends K ? '*' : K}>` : '*';
type Parted<K extends string> = K extends `List<${infer E}>` ? E : '*';

export function join<const D extends string, K extends string = '*'>(
  delimiter: D,
  values: readonly Text<K>[] | Expression<List<Scalar<K>>>,
): Expression<Scalar<Joined<D, K>>> {
  return new Expression('Fn::Join', [delimiter, values]);
}

export function split<K extends string>(
  delimiter: string,
  text: string | Expression<Scalar<K>>,
): Expression<List<Scalar<Parted<K>>>> {
  return new Expression('Fn::Split', [delimiter, text]);
}

export function select<E>(index: Num, list: Expression<List<E>>): Expression<E>;
export function select<V>(index: Num, list: readonly V[]): Expression<Carried<V>>;
export function select(index: Num, list: readonly unknown[] | Expression<List>): Expression {
  return new Expression('Fn::Select', [index, list]);
}

/** `Fn::If`. Give `noValue` for a branch that leaves the property out. */
export function iff<A, B>(
  condition: NamedCondition,
  then: A,
  otherwise: B,
): Expression<Carried<A> | Carried<B>> {
  return new IfExpression(condition, then, otherwise);
}

export class IfExpression<out T = unknown> extends Expression<T> {
  readonly namespace: Namespace;

  constructor(condition: NamedCondition, then: unknown, otherwise: unknown) {
    super('Fn::If', [condition.conditionName, then, otherwise]);
    this.namespace = condition.namespace;
  }
}

/** The zones of a region; this one's where none is given. */
export function getAZs(region: Text = ''): Expression<List<Scalar<'AWS::EC2::AvailabilityZone.Name'>>> {
  return new Expression('Fn::GetAZs', region);
}

/** Cuts `count` blocks with `hostBits` bits each out of a block. */
export function cidr(block: Text, count: Num, hostBits: Num): Expression<List<Scalar<'*'>>> {
  return new Expression('Fn::Cidr', [block, count, hostBits]);
}

export function base64(text: Text): Expression<Scalar<'*'>> {
  return new Expression('Fn::Base64', text);
}

/** An export of another stack. Say what it stands for where a property wants a certain kind: `importValue<'AWS::EC2::VPC.VpcId'>(...)`. */
export function importValue<K extends string = '*'>(name: Text): Expression<Scalar<K>> {
  return new Expression('Fn::ImportValue', name);
}

/** Needs the AWS::LanguageExtensions transform, which the compiler switches on. */
export function length(list: readonly Text[] | Expression<List>): Expression<Scalar<'*'>> {
  return new Expression('Fn::Length', list);
}

/** Needs the AWS::LanguageExtensions transform, which the compiler switches on. */
export function toJsonString(value: object): Expression<Scalar<'*'>> {
  return new Expression('Fn::ToJsonString', value);
}

/** A comment that stands before the value in the YAML, for whoever reads it there. */
export class Commented<out T = unknown> extends Expression<T> {
  constructor(
    readonly comment: string,
    readonly value: unknown,
  ) {
    super('Comment', value);
  }
}

export function comment<V>(text: string, value: V): Commented<Carried<V>> {
  return new Commented(text, value);
}
