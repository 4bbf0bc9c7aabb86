import { isSubVariable, subVariables } from '../../../aws/sub';
import { type Data, entry, isObject, scalarText } from '../../../document/data';
import type { Path } from '../../../document/document';
import { functionName } from '../../../document/function-name';
import { show } from '../../../document/show';
import type { Template } from '../../../document/template';
import { type Call, calls } from '../../analysis/calls';
import { names } from '../../analysis/names';
import { shapeOf } from '../../analysis/shape-of';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { isNoValue, leaves } from '../../schema/leaves';
import { CONDITION_FUNCTIONS, RULE_FUNCTIONS, type Signature, type Slot, signatures } from './signatures';

const EXTENSIONS = 'AWS::LanguageExtensions';

/** Every function has the right number of arguments, of the right types, with only supported functions inside. */
export const intrinsicArguments: Rule = function* (template) {
  for (const call of calls(template)) {
    const signature = signatures.get(call.name);
    if (signature) yield* new Arguments(template, call).check(signature);
  }
};

class Arguments {
  private readonly path: Path;
  private readonly extended: boolean;

  constructor(
    private readonly template: Template,
    private readonly call: Call,
  ) {
    this.path = [...call.path, call.name];
    this.extended = template.transforms.includes(EXTENSIONS);
  }

  *check(signature: Signature): Iterable<Finding> {
    const { argument, name } = this.call;
    if (argument === null || isTransform(argument)) return;
    if ('sole' in signature) {
      for (const [each, path] of this.sole(argument)) {
        yield* this.slot(signature.sole, each, path);
        yield* this.special(each, path);
      }
      return;
    }
    if (name === 'Fn::Sub' && typeof argument === 'string') return yield* this.substitution(argument);
    if (name === 'Fn::GetAtt' && typeof argument === 'string' && argument.includes('.')) return;
    const { least, most } = this.count(signature);
    if (!Array.isArray(argument) || argument.length < least || argument.length > most) {
      yield this.wrong(this.path, `${name} must be ${this.wants(signature)}, got ${show(argument)}`);
      return;
    }
    for (const [index, value] of argument.entries()) {
      const slot = 'each' in signature ? signature.each : signature.slots[index];
      if (slot) yield* this.slot(slot, value, [...this.path, index]);
    }
    yield* this.special(argument, this.path);
  }

  /** Several macros may process the same place. */
  private sole(argument: Data): readonly (readonly [Data, Path])[] {
    return this.call.name === 'Fn::Transform' && Array.isArray(argument)
      ? argument.map((each, index) => [each, [...this.path, index]] as const)
      : [[argument, this.path]];
  }

  private count(signature: Exclude<Signature, { sole: Slot }>): { least: number; most: number } {
    if ('each' in signature) return signature;
    const most = signature.slots.length;
    const more = this.call.name === 'Fn::FindInMap' && this.extended ? 1 : 0;
    return { least: signature.least ?? most, most: most + more };
  }

  private wants(signature: Exclude<Signature, { sole: Slot }>): string {
    if ('each' in signature)
      return signature.most === 1
        ? 'a list of one condition'
        : `a list of ${signature.least} to ${signature.most} conditions`;
    return `[${signature.slots.map(({ what }) => what).join(', ')}]`;
  }

  private *slot(slot: Slot, written: Data, path: Path): Iterable<Finding> {
    if (slot.type === 'condition') return yield* this.condition(written, path);
    const allowed = (this.extended ? slot.extended : undefined) ?? slot.functions;
    const outer = isObject(written) ? functionName(written) : undefined;
    if (outer !== undefined && allowed && !allowed.includes(outer) && outer !== 'Fn::Transform') {
      yield finding(
        'intrinsic/nesting',
        path,
        `${this.call.name} does not support ${outer} as its ${slot.what}`,
        allowed.length === 0
          ? { advice: `use a literal ${slot.what}` }
          : { advice: `use a literal value, ${allowed.join(', ')}` },
      );
      return;
    }
    for (const leaf of leaves(written, path)) yield* this.value(slot, leaf.data, leaf.path);
  }

  private *value(slot: Slot, data: Data, path: Path): Iterable<Finding> {
    if (data === null) return;
    if (isObject(data) && functionName(data) !== undefined) yield* this.result(slot, data, path);
    else if (Array.isArray(data) && slot.type === 'list') {
      const { items } = slot;
      if (items) for (const [index, item] of data.entries()) yield* this.slot(items, item, [...path, index]);
    } else if (!fits(slot, data))
      yield this.wrong(
        path,
        `the ${slot.what} of ${this.call.name} must be ${article(slot.type)}, got ${show(data)}`,
      );
    else yield* this.literal(slot, data, path);
  }

  private *literal({ what, within, matches }: Slot, data: Data, path: Path): Iterable<Finding> {
    const text = scalarText(data);
    if (text === undefined || /[{}]/.test(text)) return;
    const expected =
      within && (Number(text) < within[0] || Number(text) > within[1])
        ? `from ${within[0]} to ${within[1]}`
        : matches && !matches.pattern.test(text)
          ? matches.words
          : undefined;
    if (expected !== undefined)
      yield this.wrong(path, `the ${what} of ${this.call.name} must be ${expected}, got ${show(data)}`);
  }

  /** A function inside must return what the slot accepts. */
  private *result(slot: Slot, inner: Data, path: Path): Iterable<Finding> {
    const shape = shapeOf(this.template, inner);
    const wantsList = slot.type === 'list';
    const wantsOne = slot.type === 'string' || slot.type === 'integer';
    if ((shape === 'single' && wantsList) || (shape === 'list' && wantsOne))
      yield this.wrong(
        path,
        `the ${slot.what} of ${this.call.name} must be ${article(slot.type)}, but ${isObject(inner) ? functionName(inner) : ''} returns ${shape === 'list' ? 'a list' : 'a single value'}`,
      );
  }

  private *condition(data: Data, path: Path): Iterable<Finding> {
    if (data === null || isCondition(data)) return;
    yield finding(
      'intrinsic/condition',
      path,
      `${this.call.name} must contain conditions, got ${show(data)}`,
    );
  }

  /** What the table of signatures cannot express. */
  private *special(argument: Data, path: Path): Iterable<Finding> {
    switch (this.call.name) {
      case 'Fn::Sub':
        return yield* this.substitution(argument);
      case 'Fn::ImportValue':
        return yield* this.importName(argument);
      case 'Fn::FindInMap':
        return yield* this.defaultValue(Array.isArray(argument) ? argument[3] : undefined);
      case 'Fn::Transform':
        return yield* this.required(argument, path, ['Name']);
      case 'Fn::GetStackOutput':
        return yield* this.required(argument, path, ['StackName', 'OutputName']);
    }
  }

  /** Every variable is a string, whether it is declared in the Fn::Sub or refers to the template. */
  private *substitution(argument: Data): Iterable<Finding> {
    const [written, beside] = Array.isArray(argument) ? argument : [argument];
    const given = isObject(beside) ? beside : {};
    for (const [name, value] of Object.entries(given))
      yield* this.slot({ what: `variable ${name}`, type: 'string' }, value, [...this.path, 1, name]);
    const place = Array.isArray(argument) ? [...this.path, 0] : this.path;
    for (const read of typeof written === 'string' ? subVariables(written) : []) {
      const { variable, name, attribute } = read;
      if (Object.hasOwn(given, variable)) continue;
      if (!isSubVariable(read)) yield this.wrong(place, `invalid variable name \${${variable}} in Fn::Sub`);
      const call: Data = attribute === undefined ? { Ref: name } : { 'Fn::GetAtt': [name, attribute] };
      if (shapeOf(this.template, call) === 'list')
        yield this.wrong(place, `the variable \${${variable}} of Fn::Sub must be a string, but is a list`);
    }
  }

  private *importName(argument: Data): Iterable<Finding> {
    const target = entry(argument, 'Ref');
    if (typeof target !== 'string' || !names(this.template).resources.has(target)) return;
    const message = 'the name of Fn::ImportValue must not depend on a resource';
    yield finding('intrinsic/nesting', this.path, message, {
      advice: 'use parameters, mappings and pseudo parameters',
    });
  }

  private *defaultValue(data: Data | undefined): Iterable<Finding> {
    if (data === undefined || entry(data, 'DefaultValue') !== undefined) return;
    yield this.wrong(
      [...this.path, 3],
      `the fourth argument of Fn::FindInMap must be a mapping with DefaultValue, got ${show(data)}`,
    );
  }

  private *required(argument: Data, path: Path, keys: readonly string[]): Iterable<Finding> {
    if (!isObject(argument)) return;
    for (const key of keys)
      if (entry(argument, key) === undefined) yield this.wrong(path, `${this.call.name} requires ${key}`);
  }

  private wrong(path: Path, message: string): Finding {
    return finding('intrinsic/arguments', path, message);
  }
}

function isTransform(data: Data): boolean {
  return isObject(data) && functionName(data) === 'Fn::Transform';
}

export function isCondition(data: Data): boolean {
  if (!isObject(data)) return false;
  const keys = Object.keys(data);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined) return false;
  return (
    CONDITION_FUNCTIONS.has(key) || RULE_FUNCTIONS.has(key) || key === 'Condition' || key === 'Fn::Transform'
  );
}

function fits({ type }: Slot, data: Data): boolean {
  if (isNoValue(data) || type === 'anything') return true;
  if (type === 'list') return Array.isArray(data);
  if (type === 'mapping') return isObject(data);
  if (type === 'integer') return /^\d+$/.test(String(data));
  return typeof data !== 'object';
}

function article(type: Slot['type']): string {
  if (type === 'anything') return 'any value';
  return type === 'integer' ? 'an integer' : `a ${type}`;
}
