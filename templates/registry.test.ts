import { deployed } from '../tools/testing/compiled';
import { registry } from './registry';

test('images are scanned continuously and signed with a profile for container images', () => {
  const stack = deployed(registry, {});
  expect(stack.properties('ScanningRules')).toMatchObject({
    ScanType: 'ENHANCED',
    Rules: [{ RepositoryFilters: [{ Filter: '*' }], ScanFrequency: 'CONTINUOUS_SCAN' }],
  });
  expect(stack.properties('SigningProfile')).toEqual({ PlatformId: 'Notation-OCI-SHA384-ECDSA' });
  expect(stack.properties('SigningRules')).toMatchObject({
    Rules: [{ SigningProfileArn: '${SigningProfile.Arn}', RepositoryFilters: [{ Filter: '*' }] }],
  });
  expect(stack.outputs.SigningProfileArn).toBe('${SigningProfile.Arn}');
});

test('signing can be off', () => {
  const { resources, outputs } = deployed(registry, { Signing: 'false' });
  expect(resources.SigningRules).toBeUndefined();
  expect(outputs.SigningProfileArn).toBeUndefined();
});
