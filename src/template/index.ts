/** The authoring library. Resource classes are in `./aws`. */
export type { Manifest } from '../spec/generated/kubernetes';
export type { OutputNumber, OutputText } from '../spec/manifest-values';
export type { Expression, Json, List, Num, Scalar, Text } from '../spec/values';
export { AuthoringError } from './authoring-error';
export { and, type ConditionExpression, equals, type NamedCondition, not, or } from './conditions';
export { CustomResource, type CustomResourceProperties } from './custom-resource';
export { defineStack } from './define-stack';
export { deployment, outputOf, type StackPolicy } from './deployment';
export { type SecretPart, secret, ssm, ssmSecure } from './dynamic';
export { defineEnvironment, type EnvironmentTags } from './environment';
export type { Dependable, Handle } from './handle';
export {
  base64,
  cidr,
  comment,
  type DeployedStack,
  getAZs,
  getStackOutput,
  iff,
  importValue,
  join,
  length,
  select,
  split,
  toJsonString,
} from './intrinsics';
export { jsonText } from './json-text';
export { defineManifests, type Manifests, outputText, remark } from './manifests';
export type { Mapping } from './mapping';
export type { OutputDeclaration } from './model';
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
} from './reference';
export type { NestOptions, ResourceOptions } from './resource-options';
export { contains, eachMemberEquals, eachMemberIn } from './rule';
export type { AnyStack, Stack, StackArguments } from './stack';
export type { NestedStack, StackBuilder } from './stack-builder';
export { sub } from './sub';
export { defineSystem } from './system';
