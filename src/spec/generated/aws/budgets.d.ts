// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface BudgetProperties {
  /** The budget object that you want to create. */
  Budget: v.Block<Budget.BudgetData>;
  /** A notification that you want to associate with a budget. A budget can have up to five notifications, and each notification can have one SNS subscriber and up to 10 email subscribers. If you include notifications and subscribers in your `CreateBudget` call, AWS creates the notifications and subscribers for you. */
  NotificationsWithSubscribers?: v.Many<v.Block<Budget.NotificationWithSubscribers>> | undefined;
  /** An optional list of tags to associate with the specified budget. Each tag consists of a key and a value, and each key must be unique for the resource. */
  ResourceTags?: v.Many<v.Block<Budget.ResourceTag>> | undefined;
}
export interface BudgetAttributes {
  readonly Id: v.Scalar<'AWS::Budgets::Budget.Id'>;
}
/**
 * The `AWS::Budgets::Budget` resource allows customers to take pre-defined actions that will trigger once a budget threshold has been exceeded. creates, replaces, or deletes budgets for Billing and Cost Management. For more information, see [Managing Your Costs with Budgets](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/budgets-managing-costs.html) in the *Billing and Cost Management User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html
 */
export declare class Budget extends v.Resource<BudgetProperties, 'AWS::Budgets::Budget.Id', BudgetAttributes> {
  static readonly type: 'AWS::Budgets::Budget';
  constructor(properties: BudgetProperties);
}
export declare namespace Budget {
  /** Determine the budget amount for an auto-adjusting budget. */
  interface AutoAdjustData {
    /** The string that defines whether your budget auto-adjusts based on historical or forecasted data. */
    AutoAdjustType: v.Text;
    /** The parameters that define or describe the historical data that your auto-adjusting budget is based on. */
    HistoricalOptions?: v.Block<Budget.HistoricalOptions> | undefined;
  }
  /**
   * Represents the output of the `CreateBudget` operation. The content consists of the detailed metadata and data file information, and the current status of the `budget` object.
   *
   * This is the Amazon Resource Name (ARN) pattern for a budget:
   *
   * `arn:aws:budgets::AccountId:budget/budgetName`
   */
  interface BudgetData {
    /** Determine the budget amount for an auto-adjusting budget. */
    AutoAdjustData?: v.Block<Budget.AutoAdjustData> | undefined;
    BillingViewArn?: v.Text | undefined;
    /**
     * The total amount of cost, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage that you want to track with your budget.
     *
     * `BudgetLimit` is required for cost or usage budgets, but optional for RI or Savings Plans utilization or coverage budgets. RI and Savings Plans utilization or coverage budgets default to `100`. This is the only valid value for RI or Savings Plans utilization or coverage budgets. You can't use `BudgetLimit` with `PlannedBudgetLimits` for `CreateBudget` and `UpdateBudget` actions.
     */
    BudgetLimit?: v.Block<Budget.Spend> | undefined;
    /** The name of a budget. The value must be unique within an account. `BudgetName` can't include `:` and `\` characters. If you don't include value for `BudgetName` in the template, Billing and Cost Management assigns your budget a randomly generated name. */
    BudgetName?: v.Text | undefined;
    /** Specifies whether this budget tracks costs, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage. */
    BudgetType: v.Text;
    /**
     * The cost filters, such as `Region`, `Service`, `LinkedAccount`, `Tag`, or `CostCategory`, that are applied to a budget.
     *
     * AWS Budgets supports the following services as a `Service` filter for RI budgets:
     *
     * - Amazon EC2
     * - Amazon Redshift
     * - Amazon Relational Database Service
     * - Amazon ElastiCache
     * - Amazon OpenSearch Service
     */
    CostFilters?: v.Json | undefined;
    /**
     * The types of costs that are included in this `COST` budget.
     *
     * `USAGE`, `RI_UTILIZATION`, `RI_COVERAGE`, `SAVINGS_PLANS_UTILIZATION`, and `SAVINGS_PLANS_COVERAGE` budgets do not have `CostTypes`.
     */
    CostTypes?: v.Block<Budget.CostTypes> | undefined;
    FilterExpression?: v.Block<Budget.Expression> | undefined;
    Metrics?: v.Many<v.Text> | undefined;
    /**
     * A map containing multiple `BudgetLimit`, including current or future limits.
     *
     * `PlannedBudgetLimits` is available for cost or usage budget and supports both monthly and quarterly `TimeUnit`.
     *
     * For monthly budgets, provide 12 months of `PlannedBudgetLimits` values. This must start from the current month and include the next 11 months. The `key` is the start of the month, `UTC` in epoch seconds.
     *
     * For quarterly budgets, provide four quarters of `PlannedBudgetLimits` value entries in standard calendar quarter increments. This must start from the current quarter and include the next three quarters. The `key` is the start of the quarter, `UTC` in epoch seconds.
     */
    PlannedBudgetLimits?: v.Json | undefined;
    /**
     * The period of time that is covered by a budget. The period has a start date and an end date. The start date must come before the end date. There are no restrictions on the end date.
     *
     * The start date for a budget. If you created your budget and didn't specify a start date, the start date defaults to the start of the chosen time period (MONTHLY, QUARTERLY, or ANNUALLY). For example, if you create your budget on January 24, 2019, choose `MONTHLY`, and don't set a start date, the start date defaults to `01/01/19 00:00 UTC`. The defaults are the same for the Billing and Cost Management console and the API.
     *
     * You can change your start date with the `UpdateBudget` operation.
     */
    TimePeriod?: v.Block<Budget.TimePeriod> | undefined;
    /** The length of time until a budget resets the actual and forecasted spend. `DAILY` is available only for `RI_UTILIZATION` and `RI_COVERAGE` budgets. */
    TimeUnit: v.Text;
  }
  /** The cost category values used for filtering the costs. */
  interface CostCategoryValues {
    /** The unique name of the cost category. */
    Key?: v.Text | undefined;
    /** The match options that you can use to filter your results. */
    MatchOptions?: v.Many<v.Text> | undefined;
    /** The specific value of the cost category. */
    Values?: v.Many<v.Text> | undefined;
  }
  /**
   * The types of cost that are included in a `COST` budget, such as tax and subscriptions.
   *
   * `USAGE`, `RI_UTILIZATION`, `RI_COVERAGE`, `SAVINGS_PLANS_UTILIZATION`, and `SAVINGS_PLANS_COVERAGE` budgets don't have `CostTypes`.
   */
  interface CostTypes {
    /**
     * Specifies whether a budget includes credits.
     *
     * The default value is `true`.
     */
    IncludeCredit?: v.Bool | undefined;
    /**
     * Specifies whether a budget includes discounts.
     *
     * The default value is `true`.
     */
    IncludeDiscount?: v.Bool | undefined;
    /**
     * Specifies whether a budget includes non-RI subscription costs.
     *
     * The default value is `true`.
     */
    IncludeOtherSubscription?: v.Bool | undefined;
    /**
     * Specifies whether a budget includes recurring fees such as monthly RI fees.
     *
     * The default value is `true`.
     */
    IncludeRecurring?: v.Bool | undefined;
    /**
     * Specifies whether a budget includes refunds.
     *
     * The default value is `true`.
     */
    IncludeRefund?: v.Bool | undefined;
    /**
     * Specifies whether a budget includes subscriptions.
     *
     * The default value is `true`.
     */
    IncludeSubscription?: v.Bool | undefined;
    /**
     * Specifies whether a budget includes support subscription fees.
     *
     * The default value is `true`.
     */
    IncludeSupport?: v.Bool | undefined;
    /**
     * Specifies whether a budget includes taxes.
     *
     * The default value is `true`.
     */
    IncludeTax?: v.Bool | undefined;
    /**
     * Specifies whether a budget includes upfront RI costs.
     *
     * The default value is `true`.
     */
    IncludeUpfront?: v.Bool | undefined;
    /**
     * Specifies whether a budget uses the amortized rate.
     *
     * The default value is `false`.
     */
    UseAmortized?: v.Bool | undefined;
    /**
     * Specifies whether a budget uses a blended rate.
     *
     * The default value is `false`.
     */
    UseBlended?: v.Bool | undefined;
  }
  /** Use Expression to filter in various Budgets APIs. */
  interface Expression {
    /** Return results that match both Dimension objects. */
    And?: v.Many<v.Block<Budget.Expression>> | undefined;
    /** The filter that's based on CostCategoryValues. */
    CostCategories?: v.Block<Budget.CostCategoryValues> | undefined;
    /** The specific Dimension to use for Expression. */
    Dimensions?: v.Block<Budget.ExpressionDimensionValues> | undefined;
    /** Return results that don't match a Dimension object. */
    Not?: v.Block<Budget.Expression> | undefined;
    /** Return results that match either Dimension object. */
    Or?: v.Many<v.Block<Budget.Expression>> | undefined;
    /** The specific Tag to use for Expression. */
    Tags?: v.Block<Budget.TagValues> | undefined;
  }
  /** Contains the specifications for the filters to use for your request. */
  interface ExpressionDimensionValues {
    /** The name of the dimension that you want to filter on. */
    Key?: v.Text | undefined;
    /** The match options that you can use to filter your results. You can specify only one of these values in the array. */
    MatchOptions?: v.Many<v.Text> | undefined;
    /** The metadata values you can specify to filter upon, so that the results all match at least one of the specified values. */
    Values?: v.Many<v.Text> | undefined;
  }
  /** The parameters that define or describe the historical data that your auto-adjusting budget is based on. */
  interface HistoricalOptions {
    /**
     * The number of budget periods included in the moving-average calculation that determines your auto-adjusted budget amount. The maximum value depends on the `TimeUnit` granularity of the budget:
     *
     * - For the `DAILY` granularity, the maximum value is `60`.
     * - For the `MONTHLY` granularity, the maximum value is `12`.
     * - For the `QUARTERLY` granularity, the maximum value is `4`.
     * - For the `ANNUALLY` granularity, the maximum value is `1`.
     */
    BudgetAdjustmentPeriod: v.Num;
  }
  /**
   * A notification that's associated with a budget. A budget can have up to ten notifications.
   *
   * Each notification must have at least one subscriber. A notification can have one SNS subscriber and up to 10 email subscribers, for a total of 11 subscribers.
   *
   * For example, if you have a budget for 200 dollars and you want to be notified when you go over 160 dollars, create a notification with the following parameters:
   *
   * - A notificationType of `ACTUAL`
   * - A `thresholdType` of `PERCENTAGE`
   * - A `comparisonOperator` of `GREATER_THAN`
   * - A notification `threshold` of `80`
   */
  interface Notification {
    /** The comparison that's used for this notification. */
    ComparisonOperator: v.Text;
    /** Specifies whether the notification is for how much you have spent ( `ACTUAL` ) or for how much that you're forecasted to spend ( `FORECASTED` ). */
    NotificationType: v.Text;
    /** The threshold that's associated with a notification. Thresholds are always a percentage, and many customers find value being alerted between 50% - 200% of the budgeted amount. The maximum limit for your threshold is 1,000,000% above the budgeted amount. */
    Threshold: v.Num;
    /** The type of threshold for a notification. For `ABSOLUTE_VALUE` thresholds, AWS notifies you when you go over or are forecasted to go over your total cost threshold. For `PERCENTAGE` thresholds, AWS notifies you when you go over or are forecasted to go over a certain percentage of your forecasted spend. For example, if you have a budget for 200 dollars and you have a `PERCENTAGE` threshold of 80%, AWS notifies you when you go over 160 dollars. */
    ThresholdType?: v.Text | undefined;
  }
  /** A notification with subscribers. A notification can have one SNS subscriber and up to 10 email subscribers, for a total of 11 subscribers. */
  interface NotificationWithSubscribers {
    /** The notification that's associated with a budget. */
    Notification: v.Block<Budget.Notification>;
    /** A list of subscribers who are subscribed to this notification. */
    Subscribers: v.Many<v.Block<Budget.Subscriber>>;
  }
  /** The tag structure that contains a tag key and value. */
  interface ResourceTag {
    /** The key that's associated with the tag. */
    Key: v.Text;
    /** The value that's associated with the tag. */
    Value?: v.Text | undefined;
  }
  /**
   * The amount of cost or usage that's measured for a budget.
   *
   * *Cost example:* A `Spend` for `3 USD` of costs has the following parameters:
   *
   * - An `Amount` of `3`
   * - A `Unit` of `USD`
   *
   * *Usage example:* A `Spend` for `3 GB` of S3 usage has the following parameters:
   *
   * - An `Amount` of `3`
   * - A `Unit` of `GB`
   */
  interface Spend {
    /** The cost or usage amount that's associated with a budget forecast, actual spend, or budget threshold. */
    Amount: v.Num;
    /** The unit of measurement that's used for the budget forecast, actual spend, or budget threshold. */
    Unit: v.Text;
  }
  /**
   * The `Subscriber` property type specifies who to notify for a Billing and Cost Management budget notification. The subscriber consists of a subscription type, and either an Amazon SNS topic or an email address.
   *
   * For example, an email subscriber would have the following parameters:
   *
   * - A `subscriptionType` of `EMAIL`
   * - An `address` of `example@example.com`
   */
  interface Subscriber {
    /**
     * The address that AWS sends budget notifications to, either an SNS topic or an email.
     *
     * When you create a subscriber, the value of `Address` can't contain line breaks.
     */
    Address: v.Text;
    /** The type of notification that AWS sends to a subscriber. */
    SubscriptionType: v.Text;
  }
  /** The values that are available for a tag. */
  interface TagValues {
    /** The key for the tag. */
    Key?: v.Text | undefined;
    /** The match options that you can use to filter your results. */
    MatchOptions?: v.Many<v.Text> | undefined;
    /** The specific value of the tag. */
    Values?: v.Many<v.Text> | undefined;
  }
  /** The period of time that is covered by a budget. The period has a start date and an end date. The start date must come before the end date. There are no restrictions on the end date. */
  interface TimePeriod {
    /**
     * The end date for a budget. If you didn't specify an end date, AWS set your end date to `06/15/87 00:00 UTC`. The defaults are the same for the Billing and Cost Management console and the API.
     *
     * After the end date, AWS deletes the budget and all the associated notifications and subscribers. You can change your end date with the `UpdateBudget` operation.
     */
    End?: v.Text | undefined;
    /**
     * The start date for a budget. If you created your budget and didn't specify a start date, the start date defaults to the start of the chosen time period (MONTHLY, QUARTERLY, or ANNUALLY). For example, if you create your budget on January 24, 2019, choose `MONTHLY`, and don't set a start date, the start date defaults to `01/01/19 00:00 UTC`. The defaults are the same for the Billing and Cost Management console and the API.
     *
     * You can change your start date with the `UpdateBudget` operation.
     *
     * Valid values depend on the value of `BudgetType`:
     */
    Start?: v.Text | undefined;
  }
}

export interface BudgetsActionProperties {
  /** The trigger threshold of the action. */
  ActionThreshold: v.Block<BudgetsAction.ActionThreshold>;
  /** The type of action. This defines the type of tasks that can be carried out by this action. This field also determines the format for definition. */
  ActionType: v.OneOf<'APPLY_IAM_POLICY' | 'APPLY_SCP_POLICY' | 'RUN_SSM_DOCUMENTS'>;
  /** This specifies if the action needs manual or automatic approval. */
  ApprovalModel?: v.OneOf<'AUTOMATIC' | 'MANUAL'> | undefined;
  /** A string that represents the budget name. ":" and "\" characters aren't allowed. */
  BudgetName: v.Text;
  /** Specifies all of the type-specific parameters. */
  Definition: v.Block<BudgetsAction.Definition>;
  /** The role passed for action execution and reversion. Roles and actions must be in the same account. */
  ExecutionRoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /** The type of a notification. */
  NotificationType: v.OneOf<'ACTUAL' | 'FORECASTED'>;
  /** An optional list of tags to associate with the specified budget action. Each tag consists of a key and a value, and each key must be unique for the resource. */
  ResourceTags?: v.Many<v.Block<BudgetsAction.ResourceTag>> | undefined;
  /** A list of subscribers. */
  Subscribers: v.Many<v.Block<BudgetsAction.Subscriber>>;
}
export interface BudgetsActionAttributes {
  /** A system-generated universally unique identifier (UUID) for the action. */
  readonly ActionId: v.Scalar<'AWS::Budgets::BudgetsAction.ActionId'>;
}
/**
 * The `AWS::Budgets::BudgetsAction` resource enables you to take predefined actions that are initiated when a budget threshold has been exceeded. For more information, see [Managing Your Costs with Budgets](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/budgets-managing-costs.html) in the *Billing and Cost Management User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html
 */
export declare class BudgetsAction extends v.Resource<BudgetsActionProperties, 'AWS::Budgets::BudgetsAction.Ref', BudgetsActionAttributes> {
  static readonly type: 'AWS::Budgets::BudgetsAction';
  constructor(properties: BudgetsActionProperties);
}
export declare namespace BudgetsAction {
  /** The trigger threshold of the action. */
  interface ActionThreshold {
    /** The type of threshold for a notification. */
    Type: v.OneOf<'PERCENTAGE' | 'ABSOLUTE_VALUE'>;
    /** The threshold of a notification. */
    Value: v.Num;
  }
  /** The definition is where you specify all of the type-specific parameters. */
  interface Definition {
    /** The AWS Identity and Access Management ( IAM ) action definition details. */
    IamActionDefinition?: v.Block<BudgetsAction.IamActionDefinition> | undefined;
    /** The service control policies (SCP) action definition details. */
    ScpActionDefinition?: v.Block<BudgetsAction.ScpActionDefinition> | undefined;
    /** The Amazon EC2 Systems Manager ( SSM ) action definition details. */
    SsmActionDefinition?: v.Block<BudgetsAction.SsmActionDefinition> | undefined;
  }
  /** The AWS Identity and Access Management ( IAM ) action definition details. */
  interface IamActionDefinition {
    /** A list of groups to be attached. There must be at least one group. */
    Groups?: v.Many<v.Text> | undefined;
    /** The Amazon Resource Name (ARN) of the policy to be attached. */
    PolicyArn: v.Text;
    /** A list of roles to be attached. There must be at least one role. */
    Roles?: v.Many<v.Text> | undefined;
    /** A list of users to be attached. There must be at least one user. */
    Users?: v.Many<v.Text> | undefined;
  }
  /** The tag structure that contains a tag key and value. */
  interface ResourceTag {
    /** The key that's associated with the tag. */
    Key: v.Text;
    /** The value that's associated with the tag. */
    Value: v.Text;
  }
  /** The service control policies (SCP) action definition details. */
  interface ScpActionDefinition {
    /** The policy ID attached. */
    PolicyId: v.Text;
    /** A list of target IDs. */
    TargetIds: v.Many<v.Text>;
  }
  /** The Amazon EC2 Systems Manager ( SSM ) action definition details. */
  interface SsmActionDefinition {
    /** The EC2 and RDS instance IDs. */
    InstanceIds: v.Many<v.Text>;
    /** The Region to run the ( SSM ) document. */
    Region: v.Text;
    /** The action subType. */
    Subtype: v.OneOf<'STOP_EC2_INSTANCES' | 'STOP_RDS_INSTANCES'>;
  }
  /**
   * The subscriber to a budget notification. The subscriber consists of a subscription type and either an Amazon SNS topic or an email address.
   *
   * For example, an email subscriber has the following parameters:
   *
   * - A `subscriptionType` of `EMAIL`
   * - An `address` of `example@example.com`
   */
  interface Subscriber {
    /**
     * The address that AWS sends budget notifications to, either an SNS topic or an email.
     *
     * When you create a subscriber, the value of `Address` can't contain line breaks.
     */
    Address: v.Text;
    /** The type of notification that AWS sends to a subscriber. */
    Type: v.OneOf<'SNS' | 'EMAIL'>;
  }
}
