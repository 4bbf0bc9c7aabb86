/** What stands at one place of a function's argument. */
export interface Slot {
  /** How a message calls it. */
  readonly what: string;
  readonly takes: 'text' | 'whole number' | 'list' | 'mapping' | 'condition' | 'anything';
  /** Functions that may stand there: none, these, or (where absent) all that give what the slot takes. */
  readonly functions?: readonly string[];
  /** The same in templates with the transform AWS::LanguageExtensions. */
  readonly extended?: readonly string[];
  /** What the entries of a list are. */
  readonly items?: Slot;
}

/** A function takes one argument, or a list of `slots`, of which the last may be left out down to `least`. */
export type Signature =
  | { readonly sole: Slot }
  | { readonly slots: readonly Slot[]; readonly least?: number }
  | { readonly each: Slot; readonly least: number; readonly most: number };

const NONE: readonly string[] = [];
const text = (what: string): Slot => ({ what, takes: 'text' });
const literal = (what: string): Slot => ({ what, takes: 'text', functions: NONE });
const anything = (what: string): Slot => ({ what, takes: 'anything' });
const list = (what: string, items: Slot): Slot => ({ what, takes: 'list', items });
const condition: Slot = { what: 'condition', takes: 'condition' };

/** Names that LanguageExtensions lets one compute. */
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
  takes: 'text',
  functions: ['Fn::FindInMap', 'Ref'],
  extended: COMPUTED,
});
/** From the pages of AWS's template reference, one a function. */
export const signatures: ReadonlyMap<string, Signature> = new Map(
  Object.entries<Signature>({
    Ref: { sole: { ...literal('name'), extended: COMPUTED } },
    Condition: { sole: literal('name of a condition') },
    'Fn::Base64': { sole: text('text') },
    'Fn::Cidr': {
      slots: [
        text('block'),
        { what: 'count', takes: 'whole number' },
        { what: 'number of bits', takes: 'whole number' },
      ],
      least: 2,
    },
    'Fn::FindInMap': {
      slots: [mappingKey('name of a mapping'), mappingKey('first key'), mappingKey('second key')],
    },
    'Fn::GetAtt': {
      slots: [
        { ...literal('logical ID'), extended: COMPUTED },
        { what: 'attribute', takes: 'text', functions: ['Ref'], extended: COMPUTED },
      ],
    },
    'Fn::GetAZs': { sole: text('region') },
    'Fn::GetStackOutput': { sole: { what: 'mapping', takes: 'mapping', functions: NONE } },
    'Fn::If': {
      slots: [literal('name of a condition'), anything('value if true'), anything('value if false')],
    },
    'Fn::ImportValue': { sole: text('name of an export') },
    'Fn::Join': { slots: [literal('delimiter'), list('list of texts', text('entry of the list'))] },
    'Fn::Length': { sole: { what: 'list', takes: 'list', items: anything('entry') } },
    'Fn::Select': {
      slots: [
        {
          what: 'index',
          takes: 'whole number',
          functions: ['Fn::FindInMap', 'Fn::If', 'Ref'],
          extended: COMPUTED,
        },
        list('list', anything('entry')),
      ],
    },
    'Fn::Split': { slots: [literal('delimiter'), text('text')] },
    'Fn::Sub': {
      slots: [literal('text'), { what: 'mapping of variables', takes: 'mapping', functions: NONE }],
    },
    'Fn::ToJsonString': { sole: anything('value') },
    'Fn::Transform': { sole: { what: 'mapping', takes: 'mapping', functions: NONE } },
    'Fn::And': { each: condition, least: 2, most: 10 },
    'Fn::Or': { each: condition, least: 2, most: 10 },
    'Fn::Not': { each: condition, least: 1, most: 1 },
    'Fn::Equals': { slots: [anything('first value'), anything('second value')] },
    'Fn::Contains': { slots: [list('list', anything('entry')), anything('value')] },
    'Fn::EachMemberEquals': { slots: [list('list', anything('entry')), anything('value')] },
    'Fn::EachMemberIn': { slots: [list('list', anything('entry')), list('list', anything('entry'))] },
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
