import type { Limits } from './model';

/**
 * `@awboost/cfn-resource-types` contains the lengths, patterns and ranges of AWS's registry as documentation tags in type
 * declarations. They are generated, so the grammar is small: aliases of object types, literals, arrays, unions and `Record`.
 * This parser reads that grammar and reports where a file differs.
 */
export type RegistryType =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, RegistryMember> }
  | { readonly kind: 'array' | 'record'; readonly of: RegistryType }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'union'; readonly of: readonly RegistryType[] }
  | { readonly kind: 'literal' };

export interface RegistryMember {
  readonly type: RegistryType;
  readonly optional: boolean;
  readonly limits: Limits;
}

export interface RegistryFile {
  readonly type: string;
  readonly properties: string;
  readonly attributes: string;
  readonly aliases: ReadonlyMap<string, RegistryType>;
}

const token = /\s*(?:(\/\*\*[\s\S]*?\*\/)|(\/\/.*)|("(?:[^"\\]|\\.)*")|([\w$.-]+)|(\S))/y;

export function readRegistryFile(source: string): RegistryFile {
  const resource =
    /export declare class \S+ extends \$Resource<"([^"]+)", (\w+), (\w+|Record<string, never>)>/.exec(source);
  const [, type, properties, attributes] = resource ?? [];
  if (!type || !properties || !attributes) throw new Error('no resource class is declared');
  return { type, properties, attributes, aliases: new Parser(source).aliases() };
}

class Parser {
  private readonly tokens: string[] = [];
  private at = 0;

  constructor(source: string) {
    token.lastIndex = 0;
    for (let match = token.exec(source); match; match = token.exec(source)) {
      const [, documentation, comment, text, word, mark] = match;
      if (comment === undefined) this.tokens.push(documentation ?? text ?? word ?? mark ?? '');
    }
  }

  aliases(): Map<string, RegistryType> {
    const aliases = new Map<string, RegistryType>();
    while (this.at < this.tokens.length) {
      if (this.take('export') && this.take('type')) {
        const name = this.next();
        this.expect('=');
        aliases.set(name, this.type());
        this.expect(';');
      } else {
        this.at += 1;
      }
    }
    return aliases;
  }

  private type(): RegistryType {
    this.take('|');
    const members = [this.postfix()];
    while (this.take('|')) members.push(this.postfix());
    const [only] = members;
    return only && members.length === 1 ? only : { kind: 'union', of: members };
  }

  private postfix(): RegistryType {
    let type = this.primary();
    while (this.take('[')) {
      this.expect(']');
      type = { kind: 'array', of: type };
    }
    return type;
  }

  private primary(): RegistryType {
    const head = this.next();
    if (head === '{') return { kind: 'object', members: this.members() };
    if (head === '(') {
      const inner = this.type();
      this.expect(')');
      return inner;
    }
    if (head.startsWith('"') || /^-?\d/.test(head)) return { kind: 'literal' };
    if (head === 'Record') {
      this.expect('<');
      this.type();
      this.expect(',');
      const of = this.type();
      this.expect('>');
      return { kind: 'record', of };
    }
    if (/^\w+$/.test(head)) return { kind: 'name', name: head };
    throw new Error(`a type can't start with ${head}`);
  }

  private members(): Map<string, RegistryMember> {
    const members = new Map<string, RegistryMember>();
    while (!this.take('}')) {
      const documentation = this.peek().startsWith('/**') ? this.next() : '';
      const name = this.next().replace(/^"|"$/g, '');
      const optional = this.take('?');
      this.expect(':');
      members.set(name, { optional, type: this.type(), limits: limitsIn(documentation) });
      this.expect(';');
    }
    return members;
  }

  private peek(): string {
    return this.tokens[this.at] ?? '';
  }

  private next(): string {
    const text = this.peek();
    if (text === '') throw new Error('the file ends within a type');
    this.at += 1;
    return text;
  }

  private take(text: string): boolean {
    if (this.peek() !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    const found = this.next();
    if (found !== text) throw new Error(`expected ${text}, found ${found}`);
  }
}

const tag = /^\s*\* @(minLength|maxLength|min|max|pattern) `(.*)`\s*$/gm;

export function limitsIn(documentation: string): Limits {
  const limits: { -readonly [name in keyof Limits]: Limits[name] } = {};
  for (const [, name, value = ''] of documentation.matchAll(tag)) {
    if (name === 'pattern') limits.pattern = value;
    else if (Number.isFinite(Number(value)) && value !== '') {
      if (name === 'min') limits.minimum = Number(value);
      else if (name === 'max') limits.maximum = Number(value);
      else if (name === 'minLength' || name === 'maxLength') limits[name] = Number(value);
    }
  }
  return limits;
}
