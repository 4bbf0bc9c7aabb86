import { type Carried, Expression, type List, type Num, type Scalar, type Text } from '../spec/values';
import type { NamedCondition } from './conditions';
import type { Namespace } from './namespace';
import type { AnyStack, StackOutputs } from './stack';

/** A comma-joined list keeps the kind of its elements, so a parameter for a list of that kind accepts it. */
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

/** `Fn::If`. Use `noValue` for a branch that omits the property. */
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

/** The Availability Zones of a region. @default the region of the stack */
export function getAZs(region: Text = ''): Expression<List<Scalar<'AWS::EC2::AvailabilityZone.Name'>>> {
  return new Expression('Fn::GetAZs', region);
}

/** `count` CIDR blocks with `hostBits` host bits each, out of `block`. */
export function cidr(block: Text, count: Num, hostBits: Num): Expression<List<Scalar<'*'>>> {
  return new Expression('Fn::Cidr', [block, count, hostBits]);
}

export function base64(text: Text): Expression<Scalar<'*'>> {
  return new Expression('Fn::Base64', text);
}

/** An export of another stack. State its kind where a property needs one: `importValue<'AWS::EC2::VPC.VpcId'>(...)`. */
export function importValue<K extends string = '*'>(name: Text): Expression<Scalar<K>> {
  return new Expression('Fn::ImportValue', name);
}

/** Where the stack of `getStackOutput` is. By default it is in the Region and account of the stack that refers to it. */
export interface DeployedStack {
  readonly StackName: Text;
  readonly Region?: Text;
  /** A role of the other account, which may call cloudformation:DescribeStacks. */
  readonly RoleArn?: Text<'AWS::IAM::Role.Arn'>;
}

/**
 * An output of another deployed stack, which is read when this stack is deployed. CloudFormation does not update this stack
 * when the output changes. `stack` is the definition of the other stack, which knows the kinds of its outputs.
 */
export function getStackOutput<S extends AnyStack, const K extends keyof StackOutputs<S> & string>(
  _stack: S,
  OutputName: K,
  { StackName, ...place }: DeployedStack,
): Expression<StackOutputs<S>[K]> {
  return new Expression('Fn::GetStackOutput', { StackName, OutputName, ...place });
}

/** Requires the AWS::LanguageExtensions transform, which the compiler adds. */
export function length(list: readonly Text[] | Expression<List>): Expression<Scalar<'*'>> {
  return new Expression('Fn::Length', list);
}

/** Requires the AWS::LanguageExtensions transform, which the compiler adds. */
export function toJsonString(value: object): Expression<Scalar<'*'>> {
  return new Expression('Fn::ToJsonString', value);
}

/** A value with a comment above it in the YAML. */
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
