import { accountId, equals, type Handle, iff, not, noValue, type StackBuilder } from '../../src/template';
import { SNS } from '../../src/template/aws';
import type { topicParameters } from './parameters';

/** The topic of all alarms and its email subscription. */
export function addTopic({
  parameters,
  add,
  condition,
}: StackBuilder<typeof topicParameters>): Handle<SNS.Topic> {
  const hasKey = condition('HasKey', not(equals(parameters.KeyArn, '')));
  const hasEmail = condition('HasAlarmEmail', not(equals(parameters.AlarmEmail, '')));
  const topic = add(
    'Topic',
    new SNS.Topic({
      DisplayName: parameters.Name,
      KmsMasterKeyId: iff(hasKey, parameters.KeyArn, noValue),
    }),
  );
  add(
    'TopicPolicy',
    new SNS.TopicPolicy({
      Topics: [topic.ref],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'AlarmsAndNotifications',
            Effect: 'Allow',
            Principal: {
              Service: [
                'aps.amazonaws.com',
                'cloudwatch.amazonaws.com',
                'codestar-notifications.amazonaws.com',
              ],
            },
            Action: ['sns:GetTopicAttributes', 'sns:Publish'],
            Resource: topic.ref,
            Condition: { StringEquals: { 'aws:SourceAccount': accountId } },
          },
          {
            // EventBridge sends no source to an encrypted topic: "Adding the aws:SourceAccount and aws:SourceArn to a AWS KMS policy
            // is not supported for EventBridge-to-encrypted topics", SNS Developer Guide. So there is no condition.
            Sid: 'EventRules',
            Effect: 'Allow',
            Principal: { Service: 'events.amazonaws.com' },
            Action: 'sns:Publish',
            Resource: topic.ref,
          },
          {
            Sid: 'DenyUnencryptedConnections',
            Effect: 'Deny',
            Principal: '*',
            Action: 'sns:Publish',
            Resource: topic.ref,
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ],
      },
    }),
  );
  add(
    'Mail',
    new SNS.Subscription({ TopicArn: topic.ref, Protocol: 'email', Endpoint: parameters.AlarmEmail }),
    { Condition: hasEmail },
  );
  return topic;
}
