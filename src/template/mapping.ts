import { Expression, type List, type Num, type Scalar, type Text } from '../spec/values';
import type { Namespace } from './namespace';

export type MappingEntry = string | number | boolean | readonly (string | number)[];
export type MappingTable = Readonly<Record<string, Readonly<Record<string, MappingEntry>>>>;

type Found<V> = V extends readonly unknown[] ? List<Scalar<'*'>> : Scalar<'*'>;
type Columns<T extends MappingTable> = T[keyof T] extends infer Row
  ? Row extends unknown
    ? keyof Row
    : never
  : never;

/** A mapping of a stack. Unknown keys are compile errors; a key that is known only at deployment is an expression. */
export class Mapping<T extends MappingTable> {
  constructor(
    readonly namespace: Namespace,
    readonly mappingName: string,
  ) {}

  find<C extends Columns<T> & string>(
    row: (keyof T & string) | Expression<Scalar>,
    column: C,
  ): Expression<Found<T[keyof T][C]>>;
  find(row: (keyof T & string) | Expression<Scalar>, column: Expression<Scalar>): Expression<Scalar<'*'>>;
  find(row: Text | Num, column: Text): Expression {
    return new FoundInMap(this.namespace, this.mappingName, row, column);
  }
}

export class FoundInMap<out T = unknown> extends Expression<T> {
  constructor(
    readonly namespace: Namespace,
    mappingName: string,
    row: Text | Num,
    column: Text,
  ) {
    super('Fn::FindInMap', [mappingName, row, column]);
  }
}
