import { Expression, type List, type Scalar } from '../spec/values';
import type { Namespace } from './namespace';

/** `Ref` or `Fn::GetAtt` of a parameter or resource of one template. */
export class ReferenceExpression<out T = unknown> extends Expression<T> {
  constructor(
    readonly namespace: Namespace,
    readonly logicalId: string,
    readonly attribute?: string,
  ) {
    super(
      attribute === undefined ? 'Ref' : 'Fn::GetAtt',
      attribute === undefined ? logicalId : [logicalId, attribute],
    );
  }
}

/** `Ref` of a pseudo parameter, which exists in every template. */
export class PseudoExpression<out T = unknown> extends Expression<T> {
  constructor(readonly pseudo: `AWS::${string}`) {
    super('Ref', pseudo);
  }
}

export const accountId = new PseudoExpression<Scalar<'AWS::AccountId'>>('AWS::AccountId');
export const notificationArns = new PseudoExpression<List<Scalar<'AWS::SNS::Topic.TopicArn'>>>(
  'AWS::NotificationARNs',
);
export const partition = new PseudoExpression<Scalar<'AWS::Partition'>>('AWS::Partition');
export const region = new PseudoExpression<Scalar<'AWS::Region'>>('AWS::Region');
export const stackId = new PseudoExpression<Scalar<'AWS::CloudFormation::Stack.StackId'>>('AWS::StackId');
export const stackName = new PseudoExpression<Scalar<'AWS::StackName'>>('AWS::StackName');
export const urlSuffix = new PseudoExpression<Scalar<'AWS::URLSuffix'>>('AWS::URLSuffix');
/** Removes the property that it is the value of, so it is accepted everywhere. */
export const noValue = new PseudoExpression<never>('AWS::NoValue');
