import { stackOf } from './stack';

test('tags, parameters and outputs are read as records by name', () => {
  const stack = stackOf({
    StackId: 'arn',
    StackName: 'shop',
    StackStatus: 'CREATE_COMPLETE',
    CreationTime: undefined,
    Tags: [{ Key: 'owner', Value: 'ana' }],
    Parameters: [{ ParameterKey: 'Size', ParameterValue: '2' }],
    Outputs: [{ OutputKey: 'Url', OutputValue: 'https://shop.example.com' }],
  });
  expect(stack).toMatchObject({
    tags: { owner: 'ana' },
    parameters: { Size: '2' },
    outputs: [{ name: 'Url', value: 'https://shop.example.com' }],
    drift: { status: 'NOT_CHECKED' },
    terminationProtection: false,
  });
});
