import { and, equals, not, type StackBuilder, sub } from '../../src/template';
import { Budgets } from '../../src/template/aws';
import type { budgetParameters } from './parameters';

/** Sends email directly, because AWS Budgets is global and the topic is in the region of the stack. */
export function addBudget({ parameters, add, condition }: StackBuilder<typeof budgetParameters>): void {
  const hasBudget = condition(
    'HasBudget',
    and(not(equals(parameters.MonthlyBudget, 0)), not(equals(parameters.AlarmEmail, ''))),
  );
  const mail = (NotificationType: 'ACTUAL' | 'FORECASTED', Threshold: number) => ({
    Notification: {
      NotificationType,
      ComparisonOperator: 'GREATER_THAN',
      Threshold,
      ThresholdType: 'PERCENTAGE',
    },
    Subscribers: [{ SubscriptionType: 'EMAIL', Address: parameters.AlarmEmail }],
  });
  add(
    'Budget',
    new Budgets.Budget({
      Budget: {
        BudgetName: sub`${parameters.Name}-monthly`,
        BudgetType: 'COST',
        TimeUnit: 'MONTHLY',
        BudgetLimit: { Amount: parameters.MonthlyBudget, Unit: 'USD' },
        CostFilters: { TagKeyValue: [sub`user:environment\$${parameters.Environment}`] },
      },
      NotificationsWithSubscribers: [mail('ACTUAL', 80), mail('FORECASTED', 100)],
    }),
    {
      Condition: hasBudget,
      comment:
        'Counts the resources with the tag of the environment. Activate the tag environment for cost allocation first.',
    },
  );
}
