// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface NotificationRuleProperties {
  /** The name or email alias of the person who created the notification rule. */
  CreatedBy?: v.Text | undefined;
  /** The level of detail to include in the notifications for this resource. `BASIC` will include only the contents of the event as it would appear in Amazon CloudWatch. `FULL` will include any supplemental information provided by AWS CodeStar Notifications and/or the service for the resource for which the notification is created. */
  DetailType: v.OneOf<'BASIC' | 'FULL'>;
  /** The event type associated with this notification rule. For a complete list of event types and IDs, see [Notification concepts](https://docs.aws.amazon.com/dtconsole/latest/userguide/concepts.html#concepts-api) in the *Developer Tools Console User Guide*. */
  EventTypeId?: v.Text | undefined;
  /** A list of event types associated with this notification rule. For a complete list of event types and IDs, see [Notification concepts](https://docs.aws.amazon.com/dtconsole/latest/userguide/concepts.html#concepts-api) in the *Developer Tools Console User Guide*. */
  EventTypeIds: v.Many<v.Text>;
  /** The name for the notification rule. Notification rule names must be unique in your AWS account. */
  Name: v.Text;
  /** The Amazon Resource Name (ARN) of the resource to associate with the notification rule. Supported resources include pipelines in AWS CodePipeline, repositories in AWS CodeCommit, and build projects in AWS CodeBuild. */
  Resource: v.Text;
  /** The status of the notification rule. The default value is `ENABLED`. If the status is set to `DISABLED`, notifications aren't sent for the notification rule. */
  Status?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
  /** A list of tags to apply to this notification rule. Key names cannot start with " `aws` ". */
  Tags?: v.Dictionary<v.Text> | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon topic or client. */
  TargetAddress?: v.Text | undefined;
  /** A list of Amazon Resource Names (ARNs) of Amazon topics and clients to associate with the notification rule. */
  Targets: v.Many<v.Block<NotificationRule.Target>>;
}
export interface NotificationRuleAttributes {
  /** The Amazon Resource Name (ARN) of the notification rule. */
  readonly Arn: v.Scalar<'AWS::CodeStarNotifications::NotificationRule.Arn'>;
}
/**
 * Creates a notification rule for a resource. The rule specifies the events you want notifications about and the targets (such as Amazon Simple Notification Service topics or clients configured for Slack) where you want to receive them.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html
 */
export declare class NotificationRule extends v.Resource<NotificationRuleProperties, 'AWS::CodeStarNotifications::NotificationRule.Arn', NotificationRuleAttributes> {
  static readonly type: 'AWS::CodeStarNotifications::NotificationRule';
  constructor(properties: NotificationRuleProperties);
}
export declare namespace NotificationRule {
  /** Information about the topics or clients associated with a notification rule. */
  interface Target {
    /** The Amazon Resource Name (ARN) of the topic or client. */
    TargetAddress: v.Text<'AWS::Chatbot::MicrosoftTeamsChannelConfiguration.Arn' | 'AWS::Chatbot::SlackChannelConfiguration.Arn' | 'AWS::SNS::Topic.TopicArn'>;
    /**
     * The target type. Can be an Amazon Simple Notification Service topic or client.
     *
     * - Amazon Simple Notification Service topics are specified as `SNS`.
     * - clients are specified as `AWSChatbotSlack`.
     * - clients for Microsoft Teams are specified as `AWSChatbotMicrosoftTeams`.
     */
    TargetType: v.Text;
  }
}
