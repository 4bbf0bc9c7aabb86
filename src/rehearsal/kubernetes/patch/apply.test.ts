import fc from 'fast-check';
import { propertyRuns } from '../../../../tools/testing/property-runs';
import { at, type DataObject } from '../../../document/data';
import { isEqual } from '../values';
import { ApplyConflict, apply } from './apply';
import { fromFieldsV1, leavesOf, toFieldsV1 } from './field-set';
import { afterUpdate, managersOf, type Writer, withoutManagers } from './managed-fields';

const writer = (manager: string, operation: Writer['operation'] = 'Apply'): Writer => ({
  manager,
  operation,
  apiVersion: 'apps/v1',
  subresource: '',
  time: '2026-01-01T00:00:00Z',
});

const container = (name: string, more: DataObject = {}): DataObject => ({
  name,
  image: `${name}:1`,
  ...more,
});
const workload = (...containers: DataObject[]): DataObject => ({
  spec: { template: { spec: { containers } } },
});
const containersOf = (object: DataObject) => at(object, 'spec', 'template', 'spec', 'containers');

test('the items of a list belong to the manager that applied them', () => {
  const one = apply(undefined, workload(container('web')), writer('deploy'), false);
  const both = apply(one, workload(container('proxy')), writer('mesh'), false);
  expect(containersOf(both)).toEqual([container('web'), container('proxy')]);
  const without = apply(both, { spec: { replicas: 1 } }, writer('deploy'), false);
  expect(containersOf(without)).toEqual([container('proxy')]);
});

test('a field of another manager is in conflict if its value changes', () => {
  const live = apply(undefined, workload(container('web')), writer('deploy'), false);
  const change = workload(container('web', { image: 'web:2' }));
  expect(() => apply(live, change, writer('other'), false)).toThrow(ApplyConflict);
  expect(() => apply(live, change, writer('other'), false)).toThrow(
    'Apply failed with 1 conflict: conflict with "deploy": .spec.template.spec.containers[name="web"].image',
  );
  const forced = apply(live, change, writer('other'), true);
  expect(containersOf(forced)).toEqual([container('web', { image: 'web:2' })]);
  expect(() => apply(forced, workload(container('web')), writer('deploy'), false)).toThrow(
    'conflict with "other"',
  );
});

test('the same value is shared without a conflict, and stays until the last manager drops it', () => {
  const data = { data: { a: '1' } };
  const one = apply(undefined, data, writer('one'), false);
  const both = apply(one, data, writer('two'), false);
  const kept = apply(both, { data: { b: '2' } }, writer('one'), false);
  expect(withoutManagers(kept)).toMatchObject({ data: { a: '1', b: '2' } });
  const gone = apply(kept, { data: { c: '3' } }, writer('two'), false);
  expect(withoutManagers(gone)).toMatchObject({ data: { b: '2', c: '3' } });
});

test('an update takes over the fields that it changes', () => {
  const live = apply(undefined, { spec: { replicas: 1, paused: true } }, writer('deploy'), false);
  const scaled = { ...withoutManagers(live), spec: { replicas: 3, paused: true } };
  const updated = afterUpdate(live, scaled, writer('scaler', 'Update'));
  expect(managersOf(updated).map(({ manager, fields }) => [manager, [...fields]])).toEqual([
    ['deploy', ['f:spec\nf:paused']],
    ['scaler', ['f:spec\nf:replicas']],
  ]);
});

/** Objects with maps, atomic lists, lists with keys and sets. */
const labels = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2'), { maxKeys: 3 });
const containers = fc
  .uniqueArray(fc.record({ name: fc.constantFrom('x', 'y', 'z'), image: fc.constantFrom('i', 'j') }), {
    selector: ({ name }) => name,
    maxLength: 3,
  })
  .map((list) => list.map((one): DataObject => ({ ...one })));
const objects = fc
  .record({ data: labels, containers, args: fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 }) })
  .map(({ data, containers: list, args }): DataObject => ({ data, spec: { containers: list, args } }));

test('what a manager applies is there, and applying it again changes nothing', () => {
  fc.assert(
    fc.property(objects, objects, objects, (live, first, second) => {
      const created = afterUpdate(undefined, live, writer('creator', 'Update'));
      const one = apply(created, first, writer('deploy'), true);
      const two = apply(one, second, writer('deploy'), true);
      const present = leavesOf(two);
      for (const [path, value] of leavesOf(second))
        if (!['[]', '{}'].includes(value)) expect([path, present.get(path)]).toEqual([path, value]);
      expect(isEqual(apply(two, second, writer('deploy'), false), two)).toBe(true);
    }),
    propertyRuns(100),
  );
});

test('fields survive their notation', () => {
  fc.assert(
    fc.property(objects, (object) => {
      const fields = new Set(leavesOf(object).keys());
      expect(fromFieldsV1(toFieldsV1(fields))).toEqual(fields);
    }),
    propertyRuns(100),
  );
});

test('without conflicts, the order of two managers does not matter', () => {
  fc.assert(
    fc.property(labels, labels, (one, other) => {
      const disjoint = Object.fromEntries(
        Object.entries(other).map(([key, value]) => [`${key}${key}`, value]),
      );
      const [a, b] = [{ data: one }, { data: disjoint }];
      const ab = apply(apply(undefined, a, writer('a'), false), b, writer('b'), false);
      const ba = apply(apply(undefined, b, writer('b'), false), a, writer('a'), false);
      expect(isEqual(ab, ba)).toBe(true);
    }),
    propertyRuns(100),
  );
});
