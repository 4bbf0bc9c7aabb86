import type { Limits, TypeModel } from '../model';

/** `at` is `<resource type>[.<definition>].<property>`; each entry has a reason, and is rejected if it has no effect. */
interface At {
  readonly at: string;
  readonly why: string;
}

export const openValues: readonly At[] = [
  { at: 'AWS::EC2::IPAMPool.AwsService', why: 'the service takes the value in any case' },
  { at: 'AWS::Route53Resolver::ResolverRule.RuleType', why: 'the service takes the value in any case' },
];

export const liftedLimits: readonly (At & { readonly limits: readonly (keyof Limits)[] })[] = [
  {
    at: 'AWS::OpenSearchServerless::Collection.Name',
    limits: ['pattern', 'maxLength'],
    why: 'names may have 64 characters now',
  },
  { at: 'AWS::FMS::Policy.ResourceTags', limits: ['maxLength'], why: '50 tags are allowed now' },
  {
    at: 'AWS::DataZone::Environment.GlossaryTerms',
    limits: ['minLength'],
    why: 'an empty list clears the terms',
  },
  {
    at: 'AWS::DataZone::Project.GlossaryTerms',
    limits: ['minLength'],
    why: 'an empty list clears the terms',
  },
  {
    at: 'AWS::RUM::AppMonitor.Domain',
    limits: ['pattern'],
    why: 'wildcards such as *.example.com are correct',
  },
  {
    at: 'AWS::S3::Bucket.Rule.ExpirationDate',
    limits: ['pattern'],
    why: 'dates without a time zone deploy, as in the templates that AWS CDK is tested with',
  },
  {
    at: 'AWS::S3::Bucket.Transition.TransitionDate',
    limits: ['pattern'],
    why: 'dates without a time zone deploy, as in the templates that AWS CDK is tested with',
  },
];

const free: TypeModel = { kind: 'any' };

export const retyped: readonly (At & { readonly type: TypeModel })[] = [
  {
    at: 'AWS::CloudFormation::Stack.Parameters',
    type: { kind: 'map', of: free },
    why: 'CloudFormation also takes numbers and lists; the check against the child template is stricter',
  },
  { at: 'AWS::ApiGateway::RestApi.Parameters', type: free, why: 'the registry takes the JSON text as well' },
  {
    at: 'AWS::Config::RemediationConfiguration.Parameters',
    type: free,
    why: 'the registry takes the JSON text as well',
  },
  { at: 'AWS::Glue::DataQualityRuleset.Tags', type: free, why: 'the registry takes any JSON here' },
  { at: 'AWS::Glue::MLTransform.Tags', type: free, why: 'the registry takes any JSON here' },
];

/** Properties that the specification has for a similar type only. */
export const borrowed: readonly (At & { readonly from: string; readonly definition: string })[] = [
  {
    at: 'AWS::Route53::RecordSet.GeoProximityLocation',
    from: 'AWS::Route53::RecordSetGroup',
    definition: 'RecordSet',
    why: 'a single record takes geoproximity routing just as one in a group does',
  },
];

/** Types whose properties the author of the template defines. */
export const openTypes: ReadonlySet<string> = new Set(['AWS::CloudFormation::CustomResource']);
