import type { ParameterKinds, ParameterType } from '../spec/parameter-types';
import type { Expression, List, Num, Scalar, Text } from '../spec/values';

/** A parameter as CloudFormation has it, and with it what the console and the type checker want to know. */
export interface ParameterDeclaration {
  readonly Type: ParameterType;
  readonly Description: string;
  readonly Default?: string | number;
  readonly AllowedValues?: readonly (string | number)[];
  readonly AllowedPattern?: string;
  readonly ConstraintDescription?: string;
  readonly MinLength?: number;
  readonly MaxLength?: number;
  readonly MinValue?: number;
  readonly MaxValue?: number;
  readonly NoEcho?: boolean;
  /** What the console shows in place of the name. */
  readonly Label?: string;
  /** Under which heading the console shows it. */
  readonly Group?: string;
  /** What a plain string stands for, e.g. `AWS::ECS::Cluster.ClusterName`; AWS has parameter types for a few kinds only. */
  readonly Of?: string;
}

export type ParameterDeclarations = Readonly<Record<string, ParameterDeclaration>>;

/** Refuses attributes that parameters don't have: a generic argument isn't checked for them by itself. */
export type Exact<P extends ParameterDeclarations> = {
  readonly [K in keyof P]: P[K] & {
    readonly [Extra in Exclude<keyof P[K], keyof ParameterDeclaration>]: never;
  };
};

type Stored<T> = T extends `AWS::SSM::Parameter::Value<${infer Inner}>` ? Inner : T;
type Element<T> = T extends keyof ParameterKinds ? ParameterKinds[T] : '*';

/** What `Ref` of a parameter carries. */
export type ParameterValue<D extends ParameterDeclaration> =
  Stored<D['Type']> extends `List<${infer E}>`
    ? List<Scalar<Element<E>>>
    : Stored<D['Type']> extends 'CommaDelimitedList'
      ? List<Scalar<Of<D>>>
      : Scalar<Stored<D['Type']> extends keyof ParameterKinds ? Element<Stored<D['Type']>> : Of<D>>;

type Of<D extends ParameterDeclaration> = D extends { readonly Of: infer K extends string } ? K : '*';

export type ParameterReferences<P extends ParameterDeclarations> = {
  readonly [K in keyof P]: Expression<ParameterValue<P[K]>>;
};

/** What may be given for a parameter from outside: a literal that it allows, or a value of its kind. */
export type Argument<D extends ParameterDeclaration> =
  D['Type'] extends `AWS::SSM::Parameter::Value<${string}>`
    ? Text<'AWS::SSM::Parameter.Name'>
    : ParameterValue<D> extends List<Scalar<infer K>>
      ? ListArgument<K>
      : D extends { readonly AllowedValues: readonly (infer V)[] }
        ? V | Expression<Scalar<KindOf<D> | '*'>>
        : D['Type'] extends 'Number'
          ? Num
          : Text<KindOf<D>>;

type KindOf<D extends ParameterDeclaration> =
  ParameterValue<D> extends Scalar<infer K> ? ('*' extends K ? string : K) : never;

/** A list crosses to another stack as one string, joined by commas: `nest` joins what isn't joined yet. */
type ListArgument<K extends string> = '*' extends K
  ? readonly Text[] | Expression<List<Scalar>> | Text
  : readonly Text<K>[] | Expression<List<Scalar<K | '*'>>> | Text<`List<${K}>` | 'List<*>'>;

type Defaulted<P extends ParameterDeclarations> = {
  [K in keyof P]: P[K] extends { readonly Default: string | number } ? K : never;
}[keyof P];

/** The parameters without defaults, and perhaps the others. */
export type Arguments<P extends ParameterDeclarations> = {
  readonly [K in Exclude<keyof P, Defaulted<P>>]: Argument<P[K]>;
} & { readonly [K in Defaulted<P>]?: Argument<P[K]> | undefined };
