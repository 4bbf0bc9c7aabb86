import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ValidatorStore } from './store';
import type { Subschema } from './subschema';
import { Validators } from './validators';

const folder = mkdtempSync(join(tmpdir(), 'validators-'));
afterAll(() => rmSync(folder, { recursive: true }));

const schema = {
  type: 'object',
  properties: { Name: { type: 'string', minLength: 2, pattern: '^é' }, Rule: { $ref: '#/definitions/Rule' } },
  additionalProperties: false,
  definitions: { Rule: { type: 'object', required: ['Id'] } },
};
const subschema: Subschema = { root: schema, type: 'AWS::Some::Type', pointer: '', schema };
const file = join(folder, 'AWS-Some-Type.cjs');

/** What the validators of a new process say, and what they leave behind. */
function run(data: Subschema['schema'] | object, store = new ValidatorStore(folder)): string[] {
  const validators = new Validators(store);
  const errors = validators.errors(subschema, JSON.parse(JSON.stringify(data)));
  validators.save();
  return errors.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
}

function hashesIn(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/"(\w{40})"/g)].map(([, hash = '']) => hash);
}

beforeEach(() => {
  rmSync(file, { force: true });
  rmSync(`${file}.v8`, { force: true });
});

it('saves compiled validators, which return the same errors without ajv', () => {
  const wrong = { Name: 'a', Other: 1, Rule: {} };
  const first = run(wrong);
  expect(first.sort()).toEqual(['additionalProperties ', 'minLength /Name', 'pattern /Name']);
  const written = readFileSync(file, 'utf8');
  expect(run(wrong).sort()).toEqual(first);
  expect(run({ Name: 'éa' })).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(written);
  expect(readdirSync(folder)).toEqual(['AWS-Some-Type.cjs', 'AWS-Some-Type.cjs.v8']);
});

it('loads validators from disk instead of compiling them', () => {
  run({});
  const store = new ValidatorStore(folder);
  const hash = hashesIn(file)[0] ?? '';
  expect(typeof store.load(subschema.type, hash)).toBe('function');
  expect(store.load(subschema.type, 'another')).toBeUndefined();
});

it.each([
  ['cut short', (text: string) => text.slice(0, -100)],
  ['changed', (text: string) => text.replace('minLength', 'maxLength')],
  ['empty', () => ''],
  ['something else', () => 'throw new Error("no cache");\n'],
])('replaces a file that is %s', (_, damage) => {
  run({ Name: 'a' });
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  expect(run({ Name: 'a' }).sort()).toEqual(['minLength /Name', 'pattern /Name']);
  const hash = hashesIn(file)[0] ?? '';
  expect(typeof new ValidatorStore(folder).load(subschema.type, hash)).toBe('function');
});

it.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, -100)],
  [
    'changed',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index % 97 === 50 ? byte ^ 1 : byte))),
  ],
  ['empty', () => Buffer.alloc(0)],
])('replaces bytecode that is %s', (_, damage) => {
  run({ Name: 'a' });
  run({ Name: 'a' });
  const bytecode = `${file}.v8`;
  const size = readFileSync(bytecode).length;
  writeFileSync(bytecode, damage(readFileSync(bytecode)));
  expect(run({ Name: 'a' }).sort()).toEqual(['minLength /Name', 'pattern /Name']);
  expect(readFileSync(bytecode).length).toBeGreaterThan(size / 2);
  expect(run({ Name: 'a' }).sort()).toEqual(['minLength /Name', 'pattern /Name']);
});

it('adds validators to a file of another run', () => {
  run({});
  const before = readFileSync(file, 'utf8').length;
  const validators = new Validators(new ValidatorStore(folder));
  const rule: Subschema = { ...subschema, pointer: '/definitions/Rule', schema: schema.definitions.Rule };
  expect(validators.errors(rule, {})).toHaveLength(1);
  validators.save();
  expect(readFileSync(file, 'utf8').length).toBeGreaterThan(before);
  expect(run({ Name: 'a' }).sort()).toEqual(['minLength /Name', 'pattern /Name']);
});

it('works without a folder, or with one that is not writable', () => {
  writeFileSync(join(folder, 'plain'), '');
  const inFile = new ValidatorStore(join(folder, 'plain', 'below'));
  expect(run({ Name: 'a' }, inFile).sort()).toEqual(['minLength /Name', 'pattern /Name']);
  expect(run({ Name: 'a' }, new ValidatorStore(undefined)).sort()).toEqual([
    'minLength /Name',
    'pattern /Name',
  ]);
});
