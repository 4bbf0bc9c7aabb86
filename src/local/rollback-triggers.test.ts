import { CancelUpdateStackCommand, UpdateStackCommand } from '@aws-sdk/client-cloudformation';
import { topic, useCalls } from './testing/calls';
import { putAlarm, setAlarm } from './testing/cloudwatch';

/** A minute of monitoring takes 100 ms. */
const calls = useCalls({ pace: 600 });
const ALARM = 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:slow';
const configured = (Arn: string, MonitoringTimeInMinutes = 0) => ({
  RollbackConfiguration: {
    RollbackTriggers: [{ Arn, Type: 'AWS::CloudWatch::Alarm' }],
    MonitoringTimeInMinutes,
  },
});
const template = (name: string) => ({ Resources: { Topic: topic({ DisplayName: name }) } });

beforeAll(() => putAlarm(calls.local.endpoint, 'slow'));
beforeEach(() => setAlarm(calls.local.endpoint, 'slow', 'OK'));

/** Starts an update that is monitored for three hours, and waits until all resources are updated. */
async function monitored(stack: string): Promise<void> {
  expect(await calls.create(stack, template('one'))).toBe('CREATE_COMPLETE');
  await calls.client.send(
    new UpdateStackCommand({
      StackName: stack,
      TemplateBody: JSON.stringify(template('two')),
      ...configured(ALARM, 180),
    }),
  );
  while (!(await calls.story(stack)).includes('Topic UPDATE_COMPLETE'))
    await new Promise((resolve) => setTimeout(resolve, 5));
}

test('an alarm that goes off during the monitoring time rolls the update back', async () => {
  await monitored('alarmed');
  await setAlarm(calls.local.endpoint, 'slow', 'ALARM');
  expect(await calls.status('alarmed')).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await calls.story('alarmed')).toContain(
    `stack UPDATE_ROLLBACK_IN_PROGRESS The following rollback trigger(s) are in the ALARM state: [${ALARM}]`,
  );
});

test('an update can be canceled during the monitoring time', async () => {
  await monitored('canceled');
  await calls.client.send(new CancelUpdateStackCommand({ StackName: 'canceled' }));
  expect(await calls.status('canceled')).toBe('UPDATE_ROLLBACK_COMPLETE');
});

test('a creation is rolled back while an alarm is in alarm, and succeeds otherwise', async () => {
  await setAlarm(calls.local.endpoint, 'slow', 'ALARM');
  expect(await calls.create('new', template('one'), configured(ALARM))).toBe('ROLLBACK_COMPLETE');
  await setAlarm(calls.local.endpoint, 'slow', 'OK');
  expect(await calls.create('newer', template('one'), configured(ALARM, 1))).toBe('CREATE_COMPLETE');
});

test('a missing trigger fails the operation', async () => {
  expect(await calls.create('missing', template('one'), configured(`${ALARM}er`))).toBe('ROLLBACK_COMPLETE');
  expect(await calls.story('missing')).toContainEqual(
    expect.stringContaining(`The rollback trigger ${ALARM}er does not exist`),
  );
});
