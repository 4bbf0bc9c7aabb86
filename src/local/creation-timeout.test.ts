import { topic, useCalls } from './testing/calls';
import { holdTopics } from './testing/held';

const { handlers } = holdTopics('create');
/** A minute takes 20 ms. */
const calls = useCalls({ pace: 3000, handlers });
const template = { Resources: { Topic: topic() } };

test('a creation that takes longer than its timeout is rolled back', async () => {
  expect(await calls.create('slow', template, { TimeoutInMinutes: 1 })).toBe('ROLLBACK_COMPLETE');
  expect(await calls.story('slow')).toEqual(
    expect.arrayContaining([
      'Topic CREATE_FAILED Resource creation cancelled',
      'stack ROLLBACK_IN_PROGRESS Stack creation time exceeded the specified timeout. Rollback requested by user.',
    ]),
  );
});

test('the timeout of a nested stack fails its parent', async () => {
  const TemplateURL = await calls.put('nested.json', template);
  const nested = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL, TimeoutInMinutes: '1' } };
  expect(await calls.create('parent', { Resources: { Nested: nested } })).toBe('ROLLBACK_COMPLETE');
  expect(await calls.story('parent')).toContainEqual(
    expect.stringMatching(
      /^Nested CREATE_FAILED Embedded stack \S+ was not successfully created: Stack creation time exceeded the specified timeout$/,
    ),
  );
});
