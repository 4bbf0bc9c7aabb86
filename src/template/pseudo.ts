import type { List, Scalar } from '../spec/values';
import { PseudoReference } from './reference';

export const accountId = new PseudoReference<Scalar<'AWS::AccountId'>>('AWS::AccountId');
export const notificationArns = new PseudoReference<List<Scalar<'AWS::SNS::Topic.TopicArn'>>>(
  'AWS::NotificationARNs',
);
export const partition = new PseudoReference<Scalar<'AWS::Partition'>>('AWS::Partition');
export const region = new PseudoReference<Scalar<'AWS::Region'>>('AWS::Region');
export const stackId = new PseudoReference<Scalar<'AWS::CloudFormation::Stack.StackId'>>('AWS::StackId');
export const stackName = new PseudoReference<Scalar<'AWS::StackName'>>('AWS::StackName');
export const urlSuffix = new PseudoReference<Scalar<'AWS::URLSuffix'>>('AWS::URLSuffix');
/** Removes the property it stands in; fits everywhere. */
export const noValue = new PseudoReference<never>('AWS::NoValue');
