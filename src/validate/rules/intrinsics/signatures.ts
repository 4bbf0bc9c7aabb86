/** One argument of a function. */
export interface Slot {
  /** Its name in messages. */
  readonly what: string;
  readonly type: 'string' | 'integer' | 'list' | 'mapping' | 'condition' | 'anything';
  /** Supported functions: none, these, or (if absent) all that return the right type. */
  readonly functions?: readonly string[];
  /** Supported functions with the transform AWS::LanguageExtensions. */
  readonly extended?: readonly string[];
  /** The range of a literal number. */
  readonly within?: readonly [number, number];
  /** What a literal string must match. */
  readonly matches?: { readonly pattern: RegExp; readonly words: string };
  /** The items of a list. */
  readonly items?: Slot;
}

/** A function has one argument, or a list of `slots`; those after `least` are optional. */
export type Signature =
  | { readonly sole: Slot }
  | { readonly slots: readonly Slot[]; readonly least?: number }
  | { readonly each: Slot; readonly least: number; readonly most: number };

const NONE: readonly string[] = [];
const string = (what: string): Slot => ({ what, type: 'string' });
const literal = (what: string): Slot => ({ what, type: 'string', functions: NONE });
const anything = (what: string): Slot => ({ what, type: 'anything' });
const list = (what: string, items: Slot): Slot => ({ what, type: 'list', items });
const condition: Slot = { what: 'condition', type: 'condition' };

/** Functions that compute names with AWS::LanguageExtensions. */
const COMPUTED = [
  'Fn::Base64',
  'Fn::FindInMap',
  'Fn::If',
  'Fn::Join',
  'Fn::Length',
  'Fn::Select',
  'Fn::Split',
  'Fn::Sub',
  'Fn::ToJsonString',
  'Ref',
];
const mappingKey = (what: string): Slot => ({
  what,
  type: 'string',
  functions: ['Fn::FindInMap', 'Ref'],
  extended: COMPUTED,
});
/** From the page of each function in the AWS CloudFormation Template Reference Guide. */
export const signatures: ReadonlyMap<string, Signature> = new Map(
  Object.entries<Signature>({
    Ref: { sole: { ...literal('name'), extended: COMPUTED } },
    Condition: { sole: literal('name of a condition') },
    'Fn::Base64': { sole: string('string') },
    'Fn::Cidr': {
      slots: [
        { ...string('block'), matches: { pattern: /^[0-9a-fA-F.:]+\/\d{1,3}$/, words: 'a CIDR block' } },
        { what: 'count', type: 'integer', within: [1, 256] },
        { what: 'number of bits', type: 'integer', within: [1, 128] },
      ],
      least: 2,
    },
    'Fn::FindInMap': {
      slots: [mappingKey('name of a mapping'), mappingKey('first key'), mappingKey('second key')],
    },
    'Fn::GetAtt': {
      slots: [
        { ...literal('logical ID'), extended: COMPUTED },
        { what: 'attribute', type: 'string', functions: ['Ref'], extended: COMPUTED },
      ],
    },
    'Fn::GetAZs': {
      sole: { ...string('region'), matches: { pattern: /^$|^[a-z]{2,4}(-[a-z]+)+-\d+$/, words: 'a Region' } },
    },
    'Fn::GetStackOutput': { sole: { what: 'mapping', type: 'mapping', functions: NONE } },
    'Fn::If': {
      slots: [literal('name of a condition'), anything('value if true'), anything('value if false')],
    },
    'Fn::ImportValue': {
      sole: {
        ...string('name of an export'),
        functions: [
          'Fn::Base64',
          'Fn::FindInMap',
          'Fn::If',
          'Fn::Join',
          'Fn::Select',
          'Fn::Split',
          'Fn::Sub',
          'Ref',
        ],
        extended: COMPUTED,
      },
    },
    'Fn::Join': { slots: [literal('delimiter'), list('list of strings', string('item of the list'))] },
    'Fn::Length': { sole: { what: 'list', type: 'list', items: anything('item') } },
    'Fn::Select': {
      slots: [
        {
          what: 'index',
          type: 'integer',
          functions: ['Fn::FindInMap', 'Fn::If', 'Ref'],
          extended: COMPUTED,
        },
        list('list', anything('item')),
      ],
    },
    'Fn::Split': { slots: [literal('delimiter'), string('string')] },
    'Fn::Sub': {
      slots: [literal('string'), { what: 'mapping of variables', type: 'mapping', functions: NONE }],
    },
    'Fn::ToJsonString': { sole: anything('value') },
    'Fn::Transform': { sole: { what: 'mapping', type: 'mapping', functions: NONE } },
    'Fn::And': { each: condition, least: 2, most: 10 },
    'Fn::Or': { each: condition, least: 2, most: 10 },
    'Fn::Not': { each: condition, least: 1, most: 1 },
    'Fn::Equals': { slots: [anything('first value'), anything('second value')] },
    'Fn::Contains': { slots: [list('list', anything('item')), anything('value')] },
    'Fn::EachMemberEquals': { slots: [list('list', anything('item')), anything('value')] },
    'Fn::EachMemberIn': { slots: [list('list', anything('item')), list('list', anything('item'))] },
    'Fn::RefAll': { sole: literal('parameter type') },
    'Fn::ValueOf': { slots: [literal('parameter'), literal('attribute')] },
    'Fn::ValueOfAll': { slots: [literal('parameter type'), literal('attribute')] },
  }),
);

export const CONDITION_FUNCTIONS: ReadonlySet<string> = new Set([
  'Fn::And',
  'Fn::Equals',
  'Fn::Not',
  'Fn::Or',
]);

/** Only in the section `Rules`. */
export const RULE_FUNCTIONS: ReadonlySet<string> = new Set([
  'Fn::Contains',
  'Fn::EachMemberEquals',
  'Fn::EachMemberIn',
  'Fn::RefAll',
  'Fn::ValueOf',
  'Fn::ValueOfAll',
]);

/** Only with the transform AWS::LanguageExtensions. */
export const EXTENDED_FUNCTIONS: ReadonlySet<string> = new Set(['Fn::Length', 'Fn::ToJsonString']);
