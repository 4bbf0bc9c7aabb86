import { type Data, type DataObject, entry, isObject } from '../../../document/data';
import type { Path } from '../../../document/document';
import { functionName } from '../../../document/function-name';
import { listed, show } from '../../../document/show';
import type { Template } from '../../../document/template';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';

// Amazon States Language specification, states-language.net/spec.html.

const COMMON = ['Assign', 'Comment', 'QueryLanguage', 'Type'];
const DATA = ['InputPath', 'Output', 'OutputPath'];
const WORK = ['Arguments', 'Catch', 'End', 'Next', 'Parameters', 'ResultPath', 'ResultSelector', 'Retry'];
const FLOW = ['End', 'Next'];

/** The fields of each type of state, besides the common ones. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Choice', [...DATA, 'Choices', 'Default']],
  ['Fail', ['Cause', 'CausePath', 'Error', 'ErrorPath', ...DATA, 'Arguments']],
  [
    'Map',
    [
      ...[
        ...DATA,
        ...WORK,
        'ItemBatcher',
        'ItemProcessor',
        'ItemReader',
        'ItemSelector',
        'Items',
        'ItemsPath',
      ],
      ...['Iterator', 'Label', 'MaxConcurrency', 'MaxConcurrencyPath', 'ResultWriter'],
      ...['ToleratedFailureCount', 'ToleratedFailureCountPath', 'ToleratedFailurePercentage'],
      'ToleratedFailurePercentagePath',
    ],
  ],
  ['Parallel', [...DATA, ...WORK, 'Branches']],
  ['Pass', [...DATA, ...FLOW, 'Arguments', 'Parameters', 'Result', 'ResultPath']],
  ['Succeed', [...DATA]],
  [
    'Task',
    [
      ...[...DATA, ...WORK, 'Credentials', 'HeartbeatSeconds', 'HeartbeatSecondsPath', 'Resource'],
      ...['TimeoutSeconds', 'TimeoutSecondsPath'],
    ],
  ],
  ['Wait', [...DATA, ...FLOW, 'Arguments', 'Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath']],
]);

const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Choice', ['Choices']],
  ['Parallel', ['Branches']],
  ['Task', ['Resource']],
]);

const ENDS: ReadonlySet<string> = new Set(['Choice', 'Fail', 'Succeed']);

interface Place {
  readonly path: Path;
  /** Whether the positions inside are known: not in a definition that is text. */
  readonly isText: boolean;
  /** The SAM translator accepts parts of a definition. */
  readonly partial: boolean;
}

export function* stateMachines(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (!/^AWS::(StepFunctions|Serverless)::StateMachine$/.test(resource.type)) continue;
    for (const name of ['Definition', 'DefinitionString'])
      for (const { value, path, text } of properties.get(name).alternatives()) {
        const read = text === undefined ? value : parsed(text);
        if (isObject(read) && functionName(read) === undefined)
          yield* machine(
            read,
            { path, isText: text !== undefined, partial: resource.type.startsWith('AWS::Serverless') },
            'the state machine',
          );
      }
  }
}

function parsed(text: string): Data | undefined {
  try {
    return JSON.parse(text) as Data;
  } catch {
    return undefined;
  }
}

function* machine(data: DataObject, place: Place, what: string): Iterable<Finding> {
  const states = entry(data, 'States');
  const start = entry(data, 'StartAt');
  for (const field of ['StartAt', 'States'])
    if (entry(data, field) === undefined && !isOpen(data) && !place.partial)
      yield wrong(place, `${what} requires ${field}`);
  if (!isObject(states) || functionName(states) !== undefined) return;
  if (typeof start === 'string' && !isKnown(states, start))
    yield wrong(inside(place, 'StartAt'), `StartAt is ${start}, which is not a state`);
  for (const [name, value] of Object.entries(states))
    if (isObject(value) && functionName(value) === undefined)
      yield* state(name, value, inside(inside(place, 'States'), name), states);
}

function* state(name: string, data: DataObject, place: Place, states: DataObject): Iterable<Finding> {
  const type = entry(data, 'Type');
  if (type === undefined && !isOpen(data)) yield wrong(place, `the state ${name} requires Type`);
  if (typeof type !== 'string' || type.includes('${')) return;
  const fields = FIELDS.get(type);
  if (!fields) {
    yield wrong(
      inside(place, 'Type'),
      `the Type of ${name} must be ${listed([...FIELDS.keys()], 9, 'or')}, got ${show(type)}`,
    );
    return;
  }
  for (const field of Object.keys(data))
    if (!fields.includes(field) && !COMMON.includes(field) && !field.startsWith('Fn::'))
      yield wrong(
        inside(place, field),
        `a ${type} state has no field ${field}`,
        didYouMean(field, [...fields, ...COMMON])?.advice,
        'key',
      );
  if (isOpen(data)) return;
  for (const field of REQUIRED.get(type) ?? [])
    if (entry(data, field) === undefined) yield wrong(place, `the ${type} state ${name} requires ${field}`);
  if (type === 'Map' && entry(data, 'ItemProcessor') === undefined && entry(data, 'Iterator') === undefined)
    yield wrong(place, `the Map state ${name} requires ItemProcessor`);
  if (!ENDS.has(type) && (entry(data, 'Next') === undefined) === (entry(data, 'End') === undefined))
    yield wrong(place, `the state ${name} requires either Next or End`);
  yield* targets(data, place, states);
  yield* nested(name, data, place);
}

/** The states that a state continues with. */
function* targets(data: DataObject, place: Place, states: DataObject): Iterable<Finding> {
  const rules = ['Choices', 'Catch'].flatMap((list) => {
    const items = entry(data, list);
    return Array.isArray(items)
      ? items.map(
          (item, index) => [entry(item, 'Next'), inside(inside(inside(place, list), index), 'Next')] as const,
        )
      : [];
  });
  for (const [target, at] of [
    ...['Next', 'Default'].map((field) => [entry(data, field), inside(place, field)] as const),
    ...rules,
  ])
    if (typeof target === 'string' && !isKnown(states, target))
      yield wrong(at, `${target} is not a state here`, didYouMean(target, Object.keys(states))?.advice);
}

function* nested(name: string, data: DataObject, place: Place): Iterable<Finding> {
  for (const field of ['ItemProcessor', 'Iterator']) {
    const inner = entry(data, field);
    if (isObject(inner) && functionName(inner) === undefined)
      yield* machine(inner, inside(place, field), `${field} of ${name}`);
  }
  const branches = entry(data, 'Branches');
  for (const [index, branch] of (Array.isArray(branches) ? branches : []).entries())
    if (isObject(branch) && functionName(branch) === undefined)
      yield* machine(branch, inside(inside(place, 'Branches'), index), `a branch of ${name}`);
}

function isKnown(states: DataObject, name: string): boolean {
  return name.includes('${') || isOpen(states) || Object.hasOwn(states, name);
}

/** Whether a transform adds keys. */
function isOpen(data: DataObject): boolean {
  return Object.keys(data).some((key) => key.startsWith('Fn::'));
}

function inside({ path, isText }: Place, step: string | number): Place {
  return { path: isText ? path : [...path, step], isText, partial: false };
}

function wrong({ path }: Place, message: string, advice?: string, at: 'key' | 'value' = 'value'): Finding {
  return finding('schema/state-machine', path, message, { at, ...(advice !== undefined && { advice }) });
}
