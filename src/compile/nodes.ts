import { IntrinsicFunction } from 'cloudform-types/types/dataTypes';
import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { Commented } from '../template/intrinsics';
import { Namespace } from '../template/namespace';
import { SubExpression } from '../template/sub';
import { layFlow } from './flow';

const LANGUAGE_EXTENSIONS = new Set(['Fn::Length', 'Fn::ToJsonString']);

/** Functions with a short form. Rule functions have none in AWS's documentation. */
const TAGGED = new Set(
  'And Base64 Cidr Equals FindInMap GetAZs If ImportValue Join Length Not Or Select Split Sub ToJsonString'
    .split(' ')
    .map((name) => `Fn::${name}`),
);

/** Rejects a reference to another template. */
export type RejectForeign = (reference: IntrinsicFunction, owner: Namespace) => never;

/** Converts values to YAML nodes with short function tags, block style and comments. */
export class NodeBuilder {
  usesLanguageExtensions = false;

  constructor(
    private readonly namespace: Namespace,
    private readonly rejectForeign: RejectForeign,
  ) {}

  node(value: unknown): Node {
    if (value instanceof Commented) return commented(this.node(value.value), value.comment);
    if (value instanceof IntrinsicFunction) return this.intrinsic(value);
    if (Array.isArray(value)) return this.sequence(value);
    if (typeof value === 'object' && value !== null) return this.map(Object.entries(value));
    return scalar(value);
  }

  map(entries: Iterable<readonly [string, unknown]>): YAMLMap {
    const map = new YAMLMap();
    for (const [key, value] of entries) if (value !== undefined) map.items.push(pair(key, this.node(value)));
    return map;
  }

  private sequence(values: readonly unknown[]): YAMLSeq {
    const sequence = new YAMLSeq();
    for (const value of values) if (value !== undefined) sequence.items.push(this.node(value));
    return sequence;
  }

  private intrinsic(expression: IntrinsicFunction): Node {
    this.checkOwner(expression);
    const [name, argument] = only(expression.toJSON());
    if (LANGUAGE_EXTENSIONS.has(name)) this.usesLanguageExtensions = true;
    if (name === 'Ref' || name === 'Condition') return tagged(`!${name}`, scalar(argument));
    if (name === 'Fn::GetAtt' && Array.isArray(argument))
      return tagged('!GetAtt', scalar(argument.join('.')));
    const node = this.node(argument);
    // A YAML node has one tag: `!Base64 !Sub x` is invalid, so the outer function has its long form.
    if (!TAGGED.has(name) || node.tag) return single(name, node);
    return layFlow(tagged(`!${name.slice('Fn::'.length)}`, node));
  }

  private checkOwner(expression: IntrinsicFunction): void {
    if (expression instanceof SubExpression)
      for (const hole of expression.holes) if (hole instanceof IntrinsicFunction) this.checkOwner(hole);
    const owner = 'namespace' in expression ? expression.namespace : undefined;
    if (owner instanceof Namespace && owner !== this.namespace) this.rejectForeign(expression, owner);
  }
}

/** A pair with its comment above the key instead of above the value. */
export function pair(key: string, node: Node): Pair<Scalar, Node> {
  const name = new Scalar(key);
  if (node.commentBefore) {
    name.commentBefore = node.commentBefore;
    node.commentBefore = null;
  }
  return new Pair(name, node);
}

export function commented<N extends Node>(node: N, text: string): N {
  node.commentBefore = text
    .split('\n')
    .map((line) => ` ${line}`.trimEnd())
    .join('\n');
  return node;
}

function scalar(value: unknown): Scalar {
  const node = new Scalar(value);
  if (typeof value === 'string' && value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
  return node;
}

function tagged<N extends Node>(tag: string, node: N): N {
  node.tag = tag;
  return node;
}

function single(key: string, node: Node): YAMLMap {
  const map = new YAMLMap();
  map.items.push(pair(key, node));
  return map;
}

function only(json: Record<string, unknown>): [string, unknown] {
  const [entry] = Object.entries(json);
  if (!entry) throw new TypeError('an intrinsic function without a name');
  return entry;
}
