import { type Data, type DataObject, setKey } from '../../document/data';
import { validationError } from './service-error';

/** A node of the parameters of a Query API request: `Parameters.member.1.ParameterKey=X` is three nodes below the root. */
class Node {
  text: string | undefined;
  readonly children = new Map<string, Node>();

  child(name: string): Node {
    const known = this.children.get(name);
    if (known) return known;
    const made = new Node();
    this.children.set(name, made);
    return made;
  }
}

/** The parameters of a Query API request, or one structure inside them. */
export class Input {
  private constructor(private readonly node: Node) {}

  static of(fields: Iterable<readonly [string, string]>): Input {
    const root = new Node();
    for (const [path, text] of fields) {
      const node = path.split('.').reduce((parent, name) => parent.child(name), root);
      node.text = text;
    }
    return new Input(root);
  }

  has(name: string): boolean {
    return this.node.children.has(name);
  }

  text(name: string): string | undefined {
    return this.node.children.get(name)?.text;
  }

  required(name: string): string {
    const text = this.text(name);
    if (text === undefined || text === '')
      throw validationError(
        `1 validation error detected: Value null at '${lowerFirst(name)}' failed to satisfy constraint: Member must not be null`,
      );
    return text;
  }

  flag(name: string): boolean | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : text.toLowerCase() === 'true';
  }

  integer(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^-?\d+$/.test(text)) throw validationError(`${name} must be an integer`);
    return Number(text);
  }

  oneOf<const T extends string>(name: string, values: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = values.find((value) => value === text);
    if (found !== undefined) return found;
    throw validationError(
      `1 validation error detected: Value '${text}' at '${lowerFirst(name)}' failed to satisfy constraint: Member must satisfy enum value set: [${values.join(', ')}]`,
    );
  }

  texts(name: string): string[] {
    return this.members(name).flatMap((node) => (node.text === undefined ? [] : [node.text]));
  }

  list(name: string): Input[] {
    return this.members(name).map((node) => new Input(node));
  }

  object(name: string): Input | undefined {
    const node = this.node.children.get(name);
    return node && new Input(node);
  }

  /** Everything as data, with texts as scalars. */
  data(): DataObject {
    return fieldsOf(this.node);
  }

  private members(name: string): Node[] {
    const list = this.node.children.get(name);
    return list ? membersOf(list) : [];
  }
}

function membersOf(list: Node): Node[] {
  const members = list.children.get('member')?.children ?? new Map<string, Node>();
  return [...members].sort(([a], [b]) => Number(a) - Number(b)).map(([, node]) => node);
}

function fieldsOf({ children }: Node): DataObject {
  const fields: DataObject = {};
  for (const [name, node] of children) setKey(fields, name, dataOf(node));
  return fields;
}

function dataOf(node: Node): Data {
  if (node.text !== undefined) return node.text;
  return node.children.has('member') ? membersOf(node).map(dataOf) : fieldsOf(node);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
