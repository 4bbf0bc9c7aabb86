import type { ResourceSchema } from '../spec/resource-spec';
import { requiresRecreation } from './recreation';

const schema: ResourceSchema = {
  properties: {
    Name: { replacement: 'yes' },
    Size: { replacement: 'maybe' },
    Title: {},
    Disk: { $ref: '#/definitions/Disk' },
    Disks: { items: { $ref: '#/definitions/Disk' } },
    Open: { additionalProperties: true },
    Labels: { additionalProperties: { replacement: 'maybe' } },
    Fixed: { $ref: '#/definitions/Disk', replacement: 'yes' },
  },
  definitions: { Disk: { properties: { Kind: { replacement: 'yes' }, Size: {} } } },
};

test.each([
  [['Name'], 'Always'],
  [['Size'], 'Conditionally'],
  [['Title'], 'Never'],
  [['Unknown'], 'Never'],
  [['Disk', 'Kind'], 'Always'],
  [['Disk', 'Size'], 'Never'],
  [['Disks', 0, 'Kind'], 'Always'],
  [['Labels', 'any'], 'Conditionally'],
  [['Open', 'any'], 'Never'],
  [['Fixed', 'Size'], 'Always'],
  [['constructor'], 'Never'],
] as const)('a change of %j replaces: %s', (path, expected) => {
  expect(requiresRecreation(schema, path)).toBe(expected);
});

test('a resource of an unknown type is never replaced', () => {
  expect(requiresRecreation(undefined, ['Name'])).toBe('Never');
});
