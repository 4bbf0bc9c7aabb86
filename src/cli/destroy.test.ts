import { destroy } from './destroy';
import { person } from './testing/person';
import { Rehearsal } from './testing/rehearsal';
import { screenOf } from './testing/screen';

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin();
  await rehearsal.client().createStack({
    StackName: 'shop-local',
    TemplateBody: JSON.stringify({
      Resources: {
        News: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'news' }, DeletionPolicy: 'Retain' },
        Archive: {
          Type: 'AWS::SNS::Topic',
          Properties: { TopicName: 'archive' },
          DeletionPolicy: 'RetainExceptOnCreate',
        },
        Gossip: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'gossip' } },
      },
    }),
  });
  await rehearsal.idle();
});
afterEach(() => rehearsal.end());

test('what a policy keeps is told before and after, and counts as done', async () => {
  const { exitCode, output } = await rehearsal.run(destroy, [], person('shop-local'));
  expect(exitCode).toBe(0);
  const screen = screenOf(output);
  expect(screen).toMatch(/^shop-local {2}DELETE_COMPLETE +3 of 3 {3}0:0\d\n━+$/m);
  expect(screen.slice(screen.indexOf('is gone')).split('\n').slice(1)).toEqual([
    'Kept by their policies, outside of any stack:',
    expect.stringMatching(/^ {2}(News|Archive) {2}SNS Topic {2}arn:aws:sns:eu-west-1:000000000000:/),
    expect.stringMatching(/^ {2}(News|Archive) {2}SNS Topic {2}arn:aws:sns:eu-west-1:000000000000:/),
    'next: `make deploy` makes it anew',
    '',
  ]);
});

test('for machines, what is kept is listed', async () => {
  const args = ['--confirm', 'shop-local', '--format', 'json'];
  const { output } = await rehearsal.run(destroy, args);
  const outcome = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
  expect(outcome).toMatchObject({ type: 'outcome', kind: 'destroyed' });
  expect(outcome.kept.map(({ place }: { place: string }) => place).sort()).toEqual(['Archive', 'News']);
});
