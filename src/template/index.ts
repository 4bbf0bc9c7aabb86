/** What a stack's author needs. Resource classes stand apart, in `./aws`. */
export type { Expression, Json, List, Num, Scalar, Text } from '../spec/values';
export { AuthoringError } from './authoring-error';
export type { ConditionExpression, NamedCondition } from './condition';
export { and, equals, not, or } from './conditions';
export { CustomResource, type CustomResourceProperties } from './custom-resource';
export { type SecretPart, secret, ssm, ssmSecure } from './dynamic';
export type { Handle } from './handle';
export {
  base64,
  cidr,
  comment,
  getAZs,
  iff,
  importValue,
  join,
  length,
  select,
  split,
  toJsonString,
} from './intrinsics';
export { jsonText } from './json-text';
export type { Mapping } from './mapping';
export type { OutputDeclaration } from './model';
export type { NestedStack } from './nested';
export type { ParameterDeclaration } from './parameters';
export {
  accountId,
  notificationArns,
  noValue,
  partition,
  region,
  stackId,
  stackName,
  urlSuffix,
} from './pseudo';
export type { NestOptions, ResourceOptions } from './resource-options';
export { contains, eachMemberEquals, eachMemberIn } from './rule';
export { type AnyStack, defineStack, type Stack, type StackArguments, type StackBuilder } from './stack';
export { sub } from './sub';
