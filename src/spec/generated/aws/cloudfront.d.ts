// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AnycastIpListProperties {
  /** The IP address type for the Anycast static IP list. */
  IpAddressType?: v.OneOf<'ipv4' | 'dualstack'> | undefined;
  /** The number of IP addresses in the Anycast static IP list. */
  IpCount: v.Num;
  /** A list of IPAM CIDR configurations that define the IP address ranges, IPAM pools, and associated Anycast IP addresses. */
  IpamCidrConfigs?: v.Many<v.Block<AnycastIpList.IpamCidrConfig>> | undefined;
  /** The name of the Anycast static IP list. */
  Name: v.Text;
  /** A complex type that contains zero or more `Tag` elements. */
  Tags?: v.Block<AnycastIpList.Tags> | undefined;
}
export interface AnycastIpListAttributes {
  /** An Anycast static IP list. For more information, see [Request Anycast static IPs to use for allowlisting](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/request-static-ips.html) in the *Amazon CloudFront Developer Guide*. */
  readonly AnycastIpList: { readonly [name: string]: unknown };
  /** The static IP addresses that are allocated to the Anycast static IP list. */
  readonly 'AnycastIpList.AnycastIps': v.List<v.Scalar<'AWS::CloudFront::AnycastIpList.AnycastIpList.AnycastIps'>>;
  /** The Amazon Resource Name (ARN) of the Anycast static IP list. */
  readonly 'AnycastIpList.Arn': v.Scalar<'AWS::CloudFront::AnycastIpList.AnycastIpList.Arn'>;
  /** The ID of the Anycast static IP list. */
  readonly 'AnycastIpList.Id': v.Scalar<'AWS::CloudFront::AnycastIpList.AnycastIpList.Id'>;
  /** The IP address type for the Anycast static IP list. */
  readonly 'AnycastIpList.IpAddressType': v.Scalar<'AWS::CloudFront::AnycastIpList.AnycastIpList.IpAddressType'>;
  /** The number of IP addresses in the Anycast static IP list. */
  readonly 'AnycastIpList.IpCount': v.Scalar<'AWS::CloudFront::AnycastIpList.AnycastIpList.IpCount'>;
  /** The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated Anycast IP address. */
  readonly 'AnycastIpList.IpamCidrConfigResults': v.List<v.Scalar<'AWS::CloudFront::AnycastIpList.AnycastIpList.IpamCidrConfigResults'>>;
  /** The last time the Anycast static IP list was modified. */
  readonly 'AnycastIpList.LastModifiedTime': v.Scalar<'AWS::CloudFront::AnycastIpList.AnycastIpList.LastModifiedTime'>;
  /** The name of the Anycast static IP list. */
  readonly 'AnycastIpList.Name': v.Scalar<'AWS::CloudFront::AnycastIpList.AnycastIpList.Name'>;
  /** The status of the Anycast static IP list. Valid values: `Deployed`, `Deploying`, or `Failed`. */
  readonly 'AnycastIpList.Status': v.Scalar<'AWS::CloudFront::AnycastIpList.AnycastIpList.Status'>;
  /** A complex type that contains `Tag` key and `Tag` value. */
  readonly ETag: v.Scalar<'AWS::CloudFront::AnycastIpList.ETag'>;
  /** The ID of the Anycast static IP list. */
  readonly Id: v.Scalar<'AWS::CloudFront::AnycastIpList.Id'>;
  /** The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated Anycast IP address. */
  readonly IpamCidrConfigResults: v.List<v.Scalar<'AWS::CloudFront::AnycastIpList.IpamCidrConfigResults'>>;
}
/**
 * An Anycast static IP list. For more information, see [Request Anycast static IPs to use for allowlisting](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/request-static-ips.html) in the *Amazon CloudFront Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html
 */
export declare class AnycastIpList extends v.Resource<AnycastIpListProperties, 'AWS::CloudFront::AnycastIpList.Id', AnycastIpListAttributes> {
  static readonly type: 'AWS::CloudFront::AnycastIpList';
  constructor(properties: AnycastIpListProperties);
}
export declare namespace AnycastIpList {
  /** Configuration for an IPAM CIDR that defines a specific IP address range, IPAM pool, and associated Anycast IP address. */
  interface IpamCidrConfig {
    /** The CIDR that specifies the IP address range for this IPAM configuration. */
    Cidr: v.Text;
    /** The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to. */
    IpamPoolArn: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /** A complex type that contains zero or more `Tag` elements. */
  interface Tags {
    /** A complex type that contains `Tag` elements. */
    Items?: v.Many<v.Block<AnycastIpList.Tag>> | undefined;
  }
}

export interface CachePolicyProperties {
  /** The cache policy configuration. */
  CachePolicyConfig: v.Block<CachePolicy.CachePolicyConfig>;
}
export interface CachePolicyAttributes {
  /** The unique identifier for the cache policy. For example: `2766f7b2-75c5-41c6-8f06-bf4303a2f2f5`. */
  readonly Id: v.Scalar<'AWS::CloudFront::CachePolicy.Id'>;
  /** The date and time when the cache policy was last modified. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::CachePolicy.LastModifiedTime'>;
}
/**
 * A cache policy.
 *
 * When it's attached to a cache behavior, the cache policy determines the following:
 *
 * - The values that CloudFront includes in the cache key. These values can include HTTP headers, cookies, and URL query strings. CloudFront uses the cache key to find an object in its cache that it can return to the viewer.
 * - The default, minimum, and maximum time to live (TTL) values that you want objects to stay in the CloudFront cache.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html
 */
export declare class CachePolicy extends v.Resource<CachePolicyProperties, 'AWS::CloudFront::CachePolicy.Id', CachePolicyAttributes> {
  static readonly type: 'AWS::CloudFront::CachePolicy';
  constructor(properties: CachePolicyProperties);
}
export declare namespace CachePolicy {
  /**
   * A cache policy configuration.
   *
   * This configuration determines the following:
   *
   * - The values that CloudFront includes in the cache key. These values can include HTTP headers, cookies, and URL query strings. CloudFront uses the cache key to find an object in its cache that it can return to the viewer.
   * - The default, minimum, and maximum time to live (TTL) values that you want objects to stay in the CloudFront cache.
   *
   * > If your minimum TTL is greater than 0, CloudFront will cache content for at least the duration specified in the cache policy's minimum TTL, even if the `Cache-Control: no-cache`, `no-store`, or `private` directives are present in the origin headers.
   */
  interface CachePolicyConfig {
    /** A comment to describe the cache policy. The comment cannot be longer than 128 characters. */
    Comment?: v.Text | undefined;
    /** The default amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated. CloudFront uses this value as the object's time to live (TTL) only when the origin does *not* send `Cache-Control` or `Expires` headers with the object. For more information, see [Managing How Long Content Stays in an Edge Cache (Expiration)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html) in the *Amazon CloudFront Developer Guide*. */
    DefaultTTL: v.Num;
    /** The maximum amount of time, in seconds, that objects stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated. CloudFront uses this value only when the origin sends `Cache-Control` or `Expires` headers with the object. For more information, see [Managing How Long Content Stays in an Edge Cache (Expiration)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html) in the *Amazon CloudFront Developer Guide*. */
    MaxTTL: v.Num;
    /** The minimum amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated. For more information, see [Managing How Long Content Stays in an Edge Cache (Expiration)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html) in the *Amazon CloudFront Developer Guide*. */
    MinTTL: v.Num;
    /** A unique name to identify the cache policy. */
    Name: v.Text;
    /** The HTTP headers, cookies, and URL query strings to include in the cache key. The values included in the cache key are also included in requests that CloudFront sends to the origin. */
    ParametersInCacheKeyAndForwardedToOrigin: v.Block<CachePolicy.ParametersInCacheKeyAndForwardedToOrigin>;
  }
  /** An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache key and in requests that CloudFront sends to the origin. */
  interface CookiesConfig {
    /** Determines whether any cookies in viewer requests are included in the cache key and in requests that CloudFront sends to the origin. Valid values are: */
    CookieBehavior: v.Text;
    /** Contains a list of cookie names. */
    Cookies?: v.Many<v.Text> | undefined;
  }
  /** An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in requests that CloudFront sends to the origin. */
  interface HeadersConfig {
    /**
     * Determines whether any HTTP headers are included in the cache key and in requests that CloudFront sends to the origin. Valid values are:
     *
     * - `none` – No HTTP headers are included in the cache key or in requests that CloudFront sends to the origin. Even when this field is set to `none`, any headers that are listed in an `OriginRequestPolicy` *are* included in origin requests.
     * - `whitelist` – Only the HTTP headers that are listed in the `Headers` type are included in the cache key and in requests that CloudFront sends to the origin.
     */
    HeaderBehavior: v.Text;
    /** Contains a list of HTTP header names. */
    Headers?: v.Many<v.Text> | undefined;
  }
  /**
   * This object determines the values that CloudFront includes in the cache key. These values can include HTTP headers, cookies, and URL query strings. CloudFront uses the cache key to find an object in its cache that it can return to the viewer.
   *
   * The headers, cookies, and query strings that are included in the cache key are also included in requests that CloudFront sends to the origin. CloudFront sends a request when it can't find an object in its cache that matches the request's cache key. If you want to send values to the origin but *not* include them in the cache key, use `OriginRequestPolicy`.
   */
  interface ParametersInCacheKeyAndForwardedToOrigin {
    /** An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache key and in requests that CloudFront sends to the origin. */
    CookiesConfig: v.Block<CachePolicy.CookiesConfig>;
    /**
     * A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests that CloudFront sends to the origin.
     *
     * This field is related to the `EnableAcceptEncodingGzip` field. If one or both of these fields is `true` *and* the viewer request includes the `Accept-Encoding` header, then CloudFront does the following:
     *
     * - Normalizes the value of the viewer's `Accept-Encoding` header
     * - Includes the normalized header in the cache key
     * - Includes the normalized header in the request to the origin, if a request is necessary
     */
    EnableAcceptEncodingBrotli?: v.Bool | undefined;
    /**
     * A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests that CloudFront sends to the origin.
     *
     * This field is related to the `EnableAcceptEncodingBrotli` field. If one or both of these fields is `true` *and* the viewer request includes the `Accept-Encoding` header, then CloudFront does the following:
     *
     * - Normalizes the value of the viewer's `Accept-Encoding` header
     * - Includes the normalized header in the cache key
     * - Includes the normalized header in the request to the origin, if a request is necessary
     */
    EnableAcceptEncodingGzip: v.Bool;
    /** An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in requests that CloudFront sends to the origin. */
    HeadersConfig: v.Block<CachePolicy.HeadersConfig>;
    /** An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in the cache key and in requests that CloudFront sends to the origin. */
    QueryStringsConfig: v.Block<CachePolicy.QueryStringsConfig>;
  }
  /** An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in the cache key and in requests that CloudFront sends to the origin. */
  interface QueryStringsConfig {
    /** Determines whether any URL query strings in viewer requests are included in the cache key and in requests that CloudFront sends to the origin. Valid values are: */
    QueryStringBehavior: v.Text;
    /** Contains a list of query string names. */
    QueryStrings?: v.Many<v.Text> | undefined;
  }
}

export interface CloudFrontOriginAccessIdentityProperties {
  /** The current configuration information for the identity. */
  CloudFrontOriginAccessIdentityConfig: v.Block<CloudFrontOriginAccessIdentity.CloudFrontOriginAccessIdentityConfig>;
}
export interface CloudFrontOriginAccessIdentityAttributes {
  /** The ID for the origin access identity, for example, `E74FTE3AJFJ256A`. */
  readonly Id: v.Scalar<'AWS::CloudFront::CloudFrontOriginAccessIdentity.Id'>;
  /** The Amazon S3 canonical user ID for the origin access identity, used when giving the origin access identity read permission to an object in Amazon S3. For example: `b970b42360b81c8ddbd79d2f5df0069ba9033c8a79655752abe380cd6d63ba8bcf23384d568fcf89fc49700b5e11a0fd`. */
  readonly S3CanonicalUserId: v.Scalar<'AWS::CloudFront::CloudFrontOriginAccessIdentity.S3CanonicalUserId'>;
}
/**
 * The request to create a new origin access identity (OAI). An origin access identity is a special CloudFront user that you can associate with Amazon S3 origins, so that you can secure all or just some of your Amazon S3 content. For more information, see [Restricting Access to Amazon S3 Content by Using an Origin Access Identity](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html) in the *Amazon CloudFront Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html
 */
export declare class CloudFrontOriginAccessIdentity extends v.Resource<CloudFrontOriginAccessIdentityProperties, 'AWS::CloudFront::CloudFrontOriginAccessIdentity.Id', CloudFrontOriginAccessIdentityAttributes> {
  static readonly type: 'AWS::CloudFront::CloudFrontOriginAccessIdentity';
  constructor(properties: CloudFrontOriginAccessIdentityProperties);
}
export declare namespace CloudFrontOriginAccessIdentity {
  /** Origin access identity configuration. Send a `GET` request to the `/ *CloudFront API version* /CloudFront/identity ID/config` resource. */
  interface CloudFrontOriginAccessIdentityConfig {
    /** A comment to describe the origin access identity. The comment cannot be longer than 128 characters. */
    Comment: v.Text;
  }
}

export interface ConnectionFunctionProperties {
  /** A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created. To automatically publish to the `LIVE` stage, set this property to `true`. */
  AutoPublish?: v.Bool | undefined;
  /** The code for the connection function. */
  ConnectionFunctionCode: v.Text;
  /** Contains configuration information about a CloudFront function. */
  ConnectionFunctionConfig: v.Block<ConnectionFunction.ConnectionFunctionConfig>;
  /** The connection function name. */
  Name: v.Text;
  /** A complex type that contains zero or more `Tag` elements. */
  Tags?: v.Many<v.Block<ConnectionFunction.Tag>> | undefined;
}
export interface ConnectionFunctionAttributes {
  /** The connection function Amazon Resource Name (ARN). */
  readonly ConnectionFunctionArn: v.Scalar<'AWS::CloudFront::ConnectionFunction.ConnectionFunctionArn'>;
  /** The connection function created time. */
  readonly CreatedTime: v.Scalar<'AWS::CloudFront::ConnectionFunction.CreatedTime'>;
  /** A complex type that contains `Tag` key and `Tag` value. */
  readonly ETag: v.Scalar<'AWS::CloudFront::ConnectionFunction.ETag'>;
  /** The connection function ID. */
  readonly Id: v.Scalar<'AWS::CloudFront::ConnectionFunction.Id'>;
  /** The connection function last modified time. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::ConnectionFunction.LastModifiedTime'>;
  /** The connection function stage. */
  readonly Stage: v.Scalar<'AWS::CloudFront::ConnectionFunction.Stage'>;
  /** The connection function status. */
  readonly Status: v.Scalar<'AWS::CloudFront::ConnectionFunction.Status'>;
}
/**
 * A connection function.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html
 */
export declare class ConnectionFunction extends v.Resource<ConnectionFunctionProperties, 'AWS::CloudFront::ConnectionFunction.Id', ConnectionFunctionAttributes> {
  static readonly type: 'AWS::CloudFront::ConnectionFunction';
  constructor(properties: ConnectionFunctionProperties);
}
export declare namespace ConnectionFunction {
  /** Contains configuration information about a CloudFront function. */
  interface ConnectionFunctionConfig {
    /** A comment to describe the function. */
    Comment: v.Text;
    /** The configuration for the key value store associations. */
    KeyValueStoreAssociations?: v.Many<v.Block<ConnectionFunction.KeyValueStoreAssociation>> | undefined;
    /** The function's runtime environment version. */
    Runtime: v.OneOf<'cloudfront-js-2.0'>;
  }
  /** The key value store association. */
  interface KeyValueStoreAssociation {
    /** The Amazon Resource Name (ARN) of the key value store association. */
    KeyValueStoreARN: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ConnectionGroupProperties {
  /** The ID of the Anycast static IP list. */
  AnycastIpListId?: v.Text | undefined;
  /** Whether the connection group is enabled. */
  Enabled?: v.Bool | undefined;
  /** IPv6 is enabled for the connection group. */
  Ipv6Enabled?: v.Bool | undefined;
  /** The name of the connection group. */
  Name: v.Text;
  /** A complex type that contains zero or more `Tag` elements. */
  Tags?: v.Many<v.Block<ConnectionGroup.Tag>> | undefined;
}
export interface ConnectionGroupAttributes {
  /** The Amazon Resource Name (ARN) of the connection group. */
  readonly Arn: v.Scalar<'AWS::CloudFront::ConnectionGroup.Arn'>;
  /** The date and time when the connection group was created. */
  readonly CreatedTime: v.Scalar<'AWS::CloudFront::ConnectionGroup.CreatedTime'>;
  /** The current version of the connection group. */
  readonly ETag: v.Scalar<'AWS::CloudFront::ConnectionGroup.ETag'>;
  /** The ID of the connection group. */
  readonly Id: v.Scalar<'AWS::CloudFront::ConnectionGroup.Id'>;
  /** Whether the connection group is the default connection group for the distribution tenants. */
  readonly IsDefault: v.Scalar<'AWS::CloudFront::ConnectionGroup.IsDefault'>;
  /** The date and time when the connection group was updated. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::ConnectionGroup.LastModifiedTime'>;
  /** The routing endpoint (also known as the DNS name) that is assigned to the connection group, such as d111111abcdef8.cloudfront.net. */
  readonly RoutingEndpoint: v.Scalar<'AWS::CloudFront::ConnectionGroup.RoutingEndpoint'>;
  /** The status of the connection group. */
  readonly Status: v.Scalar<'AWS::CloudFront::ConnectionGroup.Status'>;
}
/**
 * The connection group for your distribution tenants. When you first create a distribution tenant and you don't specify a connection group, CloudFront will automatically create a default connection group for you. When you create a new distribution tenant and don't specify a connection group, the default one will be associated with your distribution tenant.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html
 */
export declare class ConnectionGroup extends v.Resource<ConnectionGroupProperties, 'AWS::CloudFront::ConnectionGroup.Id', ConnectionGroupAttributes> {
  static readonly type: 'AWS::CloudFront::ConnectionGroup';
  constructor(properties: ConnectionGroupProperties);
}
export declare namespace ConnectionGroup {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ContinuousDeploymentPolicyProperties {
  /** Contains the configuration for a continuous deployment policy. */
  ContinuousDeploymentPolicyConfig: v.Block<ContinuousDeploymentPolicy.ContinuousDeploymentPolicyConfig>;
}
export interface ContinuousDeploymentPolicyAttributes {
  /** The identifier of the cotinuous deployment policy. */
  readonly Id: v.Scalar<'AWS::CloudFront::ContinuousDeploymentPolicy.Id'>;
  /** The date and time when the continuous deployment policy was last modified. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::ContinuousDeploymentPolicy.LastModifiedTime'>;
}
/**
 * Creates a continuous deployment policy that routes a subset of production traffic from a primary distribution to a staging distribution.
 *
 * After you create and update a staging distribution, you can use a continuous deployment policy to incrementally move traffic to the staging distribution. This enables you to test changes to a distribution's configuration before moving all of your production traffic to the new configuration.
 *
 * For more information, see [Using CloudFront continuous deployment to safely test CDN configuration changes](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/continuous-deployment.html) in the *Amazon CloudFront Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html
 */
export declare class ContinuousDeploymentPolicy extends v.Resource<ContinuousDeploymentPolicyProperties, 'AWS::CloudFront::ContinuousDeploymentPolicy.Id', ContinuousDeploymentPolicyAttributes> {
  static readonly type: 'AWS::CloudFront::ContinuousDeploymentPolicy';
  constructor(properties: ContinuousDeploymentPolicyProperties);
}
export declare namespace ContinuousDeploymentPolicy {
  /** Contains the configuration for a continuous deployment policy. */
  interface ContinuousDeploymentPolicyConfig {
    /** A Boolean that indicates whether this continuous deployment policy is enabled (in effect). When this value is `true`, this policy is enabled and in effect. When this value is `false`, this policy is not enabled and has no effect. */
    Enabled: v.Bool;
    /** This configuration determines which HTTP requests are sent to the staging distribution. If the HTTP request contains a header and value that matches what you specify here, the request is sent to the staging distribution. Otherwise the request is sent to the primary distribution. */
    SingleHeaderPolicyConfig?: v.Block<ContinuousDeploymentPolicy.SingleHeaderPolicyConfig> | undefined;
    /** This configuration determines the percentage of HTTP requests that are sent to the staging distribution. */
    SingleWeightPolicyConfig?: v.Block<ContinuousDeploymentPolicy.SingleWeightPolicyConfig> | undefined;
    /** The CloudFront domain name of the staging distribution. For example: `d111111abcdef8.cloudfront.net`. */
    StagingDistributionDnsNames: v.Many<v.Text>;
    /** Contains the parameters for routing production traffic from your primary to staging distributions. */
    TrafficConfig?: v.Block<ContinuousDeploymentPolicy.TrafficConfig> | undefined;
    /** The type of traffic configuration. */
    Type?: v.OneOf<'SingleWeight' | 'SingleHeader'> | undefined;
  }
  /** Session stickiness provides the ability to define multiple requests from a single viewer as a single session. This prevents the potentially inconsistent experience of sending some of a given user's requests to your staging distribution, while others are sent to your primary distribution. Define the session duration using TTL values. */
  interface SessionStickinessConfig {
    /** The amount of time after which you want sessions to cease if no requests are received. Allowed values are 300–3600 seconds (5–60 minutes). */
    IdleTTL: v.Num;
    /** The maximum amount of time to consider requests from the viewer as being part of the same session. Allowed values are 300–3600 seconds (5–60 minutes). */
    MaximumTTL: v.Num;
  }
  /** Determines which HTTP requests are sent to the staging distribution. */
  interface SingleHeaderConfig {
    /** The request header name that you want CloudFront to send to your staging distribution. The header must contain the prefix `aws-cf-cd-`. */
    Header: v.Text;
    /** The request header value. */
    Value: v.Text;
  }
  /**
   * Defines a single header policy for a CloudFront distribution.
   *
   * > This property is legacy. We recommend that you use [TrafficConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-continuousdeploymentpolicy-trafficconfig.html) and specify the [SingleHeaderConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-continuousdeploymentpolicy-trafficconfig.html#cfn-cloudfront-continuousdeploymentpolicy-trafficconfig-singleheaderconfig) property instead.
   */
  interface SingleHeaderPolicyConfig {
    /** The name of the HTTP header that CloudFront uses to configure for the single header policy. */
    Header: v.Text;
    /** Specifies the value to assign to the header for a single header policy. */
    Value: v.Text;
  }
  /** This configuration determines the percentage of HTTP requests that are sent to the staging distribution. */
  interface SingleWeightConfig {
    /** Session stickiness provides the ability to define multiple requests from a single viewer as a single session. This prevents the potentially inconsistent experience of sending some of a given user's requests to your staging distribution, while others are sent to your primary distribution. Define the session duration using TTL values. */
    SessionStickinessConfig?: v.Block<ContinuousDeploymentPolicy.SessionStickinessConfig> | undefined;
    /** The percentage of traffic to send to a staging distribution, expressed as a decimal number between 0 and 0.15. For example, a value of 0.10 means 10% of traffic is sent to the staging distribution. */
    Weight: v.Num;
  }
  /**
   * Configure a policy that CloudFront uses to route requests to different origins or use different cache settings, based on the weight assigned to each option.
   *
   * > This property is legacy. We recommend that you use [TrafficConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-continuousdeploymentpolicy-trafficconfig.html) and specify the [SingleWeightConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-continuousdeploymentpolicy-trafficconfig.html#cfn-cloudfront-continuousdeploymentpolicy-trafficconfig-singleweightconfig) property instead.
   */
  interface SingleWeightPolicyConfig {
    /** Enable session stickiness for the associated origin or cache settings. */
    SessionStickinessConfig?: v.Block<ContinuousDeploymentPolicy.SessionStickinessConfig> | undefined;
    /** The percentage of requests that CloudFront will use to send to an associated origin or cache settings. */
    Weight: v.Num;
  }
  /** The traffic configuration of your continuous deployment. */
  interface TrafficConfig {
    /** Determines which HTTP requests are sent to the staging distribution. */
    SingleHeaderConfig?: v.Block<ContinuousDeploymentPolicy.SingleHeaderConfig> | undefined;
    /** Contains the percentage of traffic to send to the staging distribution. */
    SingleWeightConfig?: v.Block<ContinuousDeploymentPolicy.SingleWeightConfig> | undefined;
    /** The type of traffic configuration. */
    Type: v.OneOf<'SingleWeight' | 'SingleHeader'>;
  }
}

export interface DistributionProperties {
  /** The distribution's configuration. */
  DistributionConfig: v.Block<Distribution.DistributionConfig>;
  /** A complex type that contains zero or more `Tag` elements. */
  Tags?: v.Many<v.Block<Distribution.Tag>> | undefined;
}
export interface DistributionAttributes {
  /** The domain name of the resource, such as `d111111abcdef8.cloudfront.net`. */
  readonly DomainName: v.Scalar<'AWS::CloudFront::Distribution.DomainName'>;
  /** The distribution's identifier. For example: `E1U5RQF7T870K0`. */
  readonly Id: v.Scalar<'AWS::CloudFront::Distribution.Id'>;
}
/**
 * A distribution tells CloudFront where you want content to be delivered from, and the details about how to track and manage content delivery.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html
 */
export declare class Distribution extends v.Resource<DistributionProperties, 'AWS::CloudFront::Distribution.Id', DistributionAttributes> {
  static readonly type: 'AWS::CloudFront::Distribution';
  constructor(properties: DistributionProperties);
}
export declare namespace Distribution {
  /**
   * A complex type that describes how CloudFront processes requests.
   *
   * You must create at least as many cache behaviors (including the default cache behavior) as you have origins if you want CloudFront to serve objects from all of the origins. Each cache behavior specifies the one origin from which you want CloudFront to get objects. If you have two origins and only the default cache behavior, the default cache behavior will cause CloudFront to get objects from one of the origins, but the other origin is never used.
   */
  interface CacheBehavior {
    /**
     * A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your custom origin. There are three choices:
     *
     * - CloudFront forwards only `GET` and `HEAD` requests.
     * - CloudFront forwards only `GET`, `HEAD`, and `OPTIONS` requests.
     * - CloudFront forwards `GET, HEAD, OPTIONS, PUT, PATCH, POST`, and `DELETE` requests.
     *
     * If you pick the third choice, you may need to restrict access to your Amazon S3 bucket or to your custom origin so users can't perform operations that you don't want them to. For example, you might not want users to have permissions to delete objects from your origin.
     */
    AllowedMethods?: v.Many<v.Text> | undefined;
    /**
     * The unique identifier of the cache policy that is attached to this cache behavior. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
     *
     * A `CacheBehavior` must include either a `CachePolicyId` or `ForwardedValues`. We recommend that you use a `CachePolicyId`.
     */
    CachePolicyId?: v.Text<'AWS::CloudFront::CachePolicy.Id'> | undefined;
    /**
     * A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods. There are two choices:
     *
     * - CloudFront caches responses to `GET` and `HEAD` requests.
     * - CloudFront caches responses to `GET`, `HEAD`, and `OPTIONS` requests.
     *
     * If you pick the second choice for your Amazon S3 Origin, you may need to forward Access-Control-Request-Method, Access-Control-Request-Headers, and Origin headers for the responses to be cached correctly.
     */
    CachedMethods?: v.Many<v.Text> | undefined;
    /** Whether you want CloudFront to automatically compress certain files for this cache behavior. If so, specify true; if not, specify false. For more information, see [Serving Compressed Files](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html) in the *Amazon CloudFront Developer Guide*. */
    Compress?: v.Bool | undefined;
    /** > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*. */
    DefaultTTL?: v.Num | undefined;
    /** The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific fields of data for this cache behavior. */
    FieldLevelEncryptionId?: v.Text | undefined;
    /** This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field. For more information, see [Working with policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/working-with-policies.html) in the *Amazon CloudFront Developer Guide*. */
    ForwardedValues?: v.Block<Distribution.ForwardedValues> | undefined;
    /** A list of CloudFront functions that are associated with this cache behavior. CloudFront functions must be published to the `LIVE` stage to associate them with a cache behavior. */
    FunctionAssociations?: v.Many<v.Block<Distribution.FunctionAssociation>> | undefined;
    /** The gRPC configuration for your cache behavior. */
    GrpcConfig?: v.Block<Distribution.GrpcConfig> | undefined;
    /** A complex type that contains zero or more Lambda@Edge function associations for a cache behavior. */
    LambdaFunctionAssociations?: v.Many<v.Block<Distribution.LambdaFunctionAssociation>> | undefined;
    /** > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*. */
    MaxTTL?: v.Num | undefined;
    /** > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*. */
    MinTTL?: v.Num | undefined;
    /** The unique identifier of the origin request policy that is attached to this cache behavior. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) or [Using the managed origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html) in the *Amazon CloudFront Developer Guide*. */
    OriginRequestPolicyId?: v.Text<'AWS::CloudFront::OriginRequestPolicy.Id'> | undefined;
    /**
     * The pattern (for example, `images/*.jpg` ) that specifies which requests to apply the behavior to. When CloudFront receives a viewer request, the requested path is compared with path patterns in the order in which cache behaviors are listed in the distribution.
     *
     * > You can optionally include a slash ( `/` ) at the beginning of the path pattern. For example, `/images/*.jpg`. CloudFront behavior is the same with or without the leading `/`.
     *
     * The path pattern for the default cache behavior is `*` and cannot be changed. If the request for an object does not match the path pattern for any cache behaviors, CloudFront applies the behavior in the default cache behavior.
     */
    PathPattern: v.Text;
    /** The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior. For more information, see [Real-time logs](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html) in the *Amazon CloudFront Developer Guide*. */
    RealtimeLogConfigArn?: v.Text | undefined;
    /** The identifier for a response headers policy. */
    ResponseHeadersPolicyId?: v.Text<'AWS::CloudFront::ResponseHeadersPolicy.Id'> | undefined;
    /** > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*. */
    SmoothStreaming?: v.Bool | undefined;
    /** The value of `ID` for the origin that you want CloudFront to route requests to when they match this cache behavior. */
    TargetOriginId: v.Text;
    /**
     * A list of key groups that CloudFront can use to validate signed URLs or signed cookies.
     *
     * When a cache behavior contains trusted key groups, CloudFront requires signed URLs or signed cookies for all requests that match the cache behavior. The URLs or cookies must be signed with a private key whose corresponding public key is in the key group. The signed URL or cookie contains information about which public key CloudFront should use to verify the signature. For more information, see [Serving private content](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) in the *Amazon CloudFront Developer Guide*.
     */
    TrustedKeyGroups?: v.Many<v.Text<'AWS::CloudFront::KeyGroup.Id'>> | undefined;
    /**
     * > We recommend using `TrustedKeyGroups` instead of `TrustedSigners`. > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
     *
     * A list of AWS account IDs whose public keys CloudFront can use to validate signed URLs or signed cookies.
     */
    TrustedSigners?: v.Many<v.Text> | undefined;
    /**
     * The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request matches the path pattern in `PathPattern`. You can specify the following options:
     *
     * - `allow-all`: Viewers can use HTTP or HTTPS.
     * - `redirect-to-https`: If a viewer submits an HTTP request, CloudFront returns an HTTP status code of 301 (Moved Permanently) to the viewer along with the HTTPS URL. The viewer then resubmits the request using the new URL.
     * - `https-only`: If a viewer sends an HTTP request, CloudFront returns an HTTP status code of 403 (Forbidden).
     */
    ViewerProtocolPolicy: v.OneOf<'allow-all' | 'https-only' | 'redirect-to-https'>;
  }
  /** A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses. When you add ``CacheTagConfig`` to a distribution, CloudFront reads the specified header from origin responses, parses the comma-separated tag values, and stores them with the cached object. You can then invalidate cached objects by tag using the ``CreateInvalidation`` API. */
  interface CacheTagConfig {
    /** The name of the HTTP header that your origin includes in responses. CloudFront uses this header to extract cache tags. The header value must contain comma-separated tag values (for example, ``product:electronics, category:tv, brand:example``). */
    HeaderName: v.Text;
  }
  /** A connection function association. */
  interface ConnectionFunctionAssociation {
    /** The association's ID. */
    Id: v.Text;
  }
  /**
   * This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
   *
   * If you want to include cookies in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
   */
  interface Cookies {
    /**
     * This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
     *
     * If you want to include cookies in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
     */
    Forward: v.OneOf<'all' | 'none' | 'whitelist'>;
    /**
     * This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
     *
     * If you want to include cookies in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
     */
    WhitelistedNames?: v.Many<v.Text> | undefined;
  }
  /**
   * A complex type that controls:
   *
   * - Whether CloudFront replaces HTTP status codes in the 4xx and 5xx range with custom error messages before returning the response to the viewer.
   * - How long CloudFront caches HTTP status codes in the 4xx and 5xx range.
   *
   * For more information about custom error pages, see [Customizing Error Responses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages.html) in the *Amazon CloudFront Developer Guide*.
   */
  interface CustomErrorResponse {
    /**
     * The minimum amount of time, in seconds, that you want CloudFront to cache the HTTP status code specified in `ErrorCode`. When this time period has elapsed, CloudFront queries your origin to see whether the problem that caused the error has been resolved and the requested object is now available.
     *
     * For more information, see [Customizing Error Responses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages.html) in the *Amazon CloudFront Developer Guide*.
     */
    ErrorCachingMinTTL?: v.Num | undefined;
    /** The HTTP status code for which you want to specify a custom error page and/or a caching duration. */
    ErrorCode: v.Num;
    /** The HTTP status code that you want CloudFront to return to the viewer along with the custom error page. There are a variety of reasons that you might want CloudFront to return a status code different from the status code that your origin returned to CloudFront, for example: */
    ResponseCode?: v.Num | undefined;
    /** The path to the custom error page that you want CloudFront to return to a viewer when your origin returns the HTTP status code specified by `ErrorCode`, for example, `/4xx-errors/403-forbidden.html`. If you want to store your objects and your custom error pages in different locations, your distribution must include a cache behavior for which the following is true: */
    ResponsePagePath?: v.Text | undefined;
  }
  /** A custom origin. A custom origin is any origin that is *not* an Amazon S3 bucket, with one exception. An Amazon S3 bucket that is [configured with static website hosting](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) *is* a custom origin. */
  interface CustomOriginConfig {
    /** The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin listens on. */
    HTTPPort?: v.Num | undefined;
    /** The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin listens on. */
    HTTPSPort?: v.Num | undefined;
    /** Specifies which IP protocol CloudFront uses when connecting to your origin. If your origin uses both IPv4 and IPv6 protocols, you can choose `dualstack` to help optimize reliability. */
    IpAddressType?: v.OneOf<'ipv4' | 'ipv6' | 'dualstack'> | undefined;
    /**
     * Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 5 seconds.
     *
     * For more information, see [Keep-alive timeout (custom origins only)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginKeepaliveTimeout) in the *Amazon CloudFront Developer Guide*.
     */
    OriginKeepaliveTimeout?: v.Num | undefined;
    /** Configures mutual TLS authentication between CloudFront and your origin server. */
    OriginMtlsConfig?: v.Block<Distribution.OriginMtlsConfig> | undefined;
    /**
     * Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin. Valid values are:
     *
     * - `http-only` – CloudFront always uses HTTP to connect to the origin.
     * - `match-viewer` – CloudFront connects to the origin using the same protocol that the viewer used to connect to CloudFront.
     * - `https-only` – CloudFront always uses HTTPS to connect to the origin.
     */
    OriginProtocolPolicy: v.Text;
    /**
     * Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the *origin response timeout*. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 30 seconds.
     *
     * For more information, see [Response timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginResponseTimeout) in the *Amazon CloudFront Developer Guide*.
     */
    OriginReadTimeout?: v.Num | undefined;
    /**
     * Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS. Valid values include `SSLv3`, `TLSv1`, `TLSv1.1`, and `TLSv1.2`.
     *
     * For more information, see [Minimum Origin SSL Protocol](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginSSLProtocols) in the *Amazon CloudFront Developer Guide*.
     */
    OriginSSLProtocols?: v.Many<v.Text> | undefined;
  }
  /**
   * A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if request URLs don't match any of the values of `PathPattern` in `CacheBehavior` elements. You must create exactly one default cache behavior.
   *
   * > If your minimum TTL is greater than 0, CloudFront will cache content for at least the duration specified in the cache policy's minimum TTL, even if the `Cache-Control: no-cache`, `no-store`, or `private` directives are present in the origin headers.
   */
  interface DefaultCacheBehavior {
    /**
     * A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your custom origin. There are three choices:
     *
     * - CloudFront forwards only `GET` and `HEAD` requests.
     * - CloudFront forwards only `GET`, `HEAD`, and `OPTIONS` requests.
     * - CloudFront forwards `GET, HEAD, OPTIONS, PUT, PATCH, POST`, and `DELETE` requests.
     *
     * If you pick the third choice, you may need to restrict access to your Amazon S3 bucket or to your custom origin so users can't perform operations that you don't want them to. For example, you might not want users to have permissions to delete objects from your origin.
     */
    AllowedMethods?: v.Many<v.Text> | undefined;
    /**
     * The unique identifier of the cache policy that is attached to the default cache behavior. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) or [Using the managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html) in the *Amazon CloudFront Developer Guide*.
     *
     * A `DefaultCacheBehavior` must include either a `CachePolicyId` or `ForwardedValues`. We recommend that you use a `CachePolicyId`.
     */
    CachePolicyId?: v.Text<'AWS::CloudFront::CachePolicy.Id'> | undefined;
    /**
     * A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods. There are two choices:
     *
     * - CloudFront caches responses to `GET` and `HEAD` requests.
     * - CloudFront caches responses to `GET`, `HEAD`, and `OPTIONS` requests.
     *
     * If you pick the second choice for your Amazon S3 Origin, you may need to forward Access-Control-Request-Method, Access-Control-Request-Headers, and Origin headers for the responses to be cached correctly.
     */
    CachedMethods?: v.Many<v.Text> | undefined;
    /** Whether you want CloudFront to automatically compress certain files for this cache behavior. If so, specify `true`; if not, specify `false`. For more information, see [Serving Compressed Files](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html) in the *Amazon CloudFront Developer Guide*. */
    Compress?: v.Bool | undefined;
    /** > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*. */
    DefaultTTL?: v.Num | undefined;
    /** The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific fields of data for the default cache behavior. */
    FieldLevelEncryptionId?: v.Text | undefined;
    /** This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field. For more information, see [Working with policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/working-with-policies.html) in the *Amazon CloudFront Developer Guide*. */
    ForwardedValues?: v.Block<Distribution.ForwardedValues> | undefined;
    /** A list of CloudFront functions that are associated with this cache behavior. Your functions must be published to the `LIVE` stage to associate them with a cache behavior. */
    FunctionAssociations?: v.Many<v.Block<Distribution.FunctionAssociation>> | undefined;
    /** The gRPC configuration for your cache behavior. */
    GrpcConfig?: v.Block<Distribution.GrpcConfig> | undefined;
    /** A complex type that contains zero or more Lambda@Edge function associations for a cache behavior. */
    LambdaFunctionAssociations?: v.Many<v.Block<Distribution.LambdaFunctionAssociation>> | undefined;
    /** > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*. */
    MaxTTL?: v.Num | undefined;
    /** > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*. */
    MinTTL?: v.Num | undefined;
    /** The unique identifier of the origin request policy that is attached to the default cache behavior. For more information, see [Creating origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-origin-requests.html#origin-request-create-origin-request-policy) or [Using the managed origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html) in the *Amazon CloudFront Developer Guide*. */
    OriginRequestPolicyId?: v.Text<'AWS::CloudFront::OriginRequestPolicy.Id'> | undefined;
    /** The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior. For more information, see [Real-time logs](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html) in the *Amazon CloudFront Developer Guide*. */
    RealtimeLogConfigArn?: v.Text<'AWS::CloudFront::RealtimeLogConfig.Arn'> | undefined;
    /** The identifier for a response headers policy. */
    ResponseHeadersPolicyId?: v.Text<'AWS::CloudFront::ResponseHeadersPolicy.Id'> | undefined;
    /** > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*. */
    SmoothStreaming?: v.Bool | undefined;
    /** The value of `ID` for the origin that you want CloudFront to route requests to when they use the default cache behavior. */
    TargetOriginId: v.Text;
    /**
     * A list of key groups that CloudFront can use to validate signed URLs or signed cookies.
     *
     * When a cache behavior contains trusted key groups, CloudFront requires signed URLs or signed cookies for all requests that match the cache behavior. The URLs or cookies must be signed with a private key whose corresponding public key is in the key group. The signed URL or cookie contains information about which public key CloudFront should use to verify the signature. For more information, see [Serving private content](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) in the *Amazon CloudFront Developer Guide*.
     */
    TrustedKeyGroups?: v.Many<v.Text<'AWS::CloudFront::KeyGroup.Id'>> | undefined;
    /**
     * > We recommend using `TrustedKeyGroups` instead of `TrustedSigners`. > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
     *
     * A list of AWS account IDs whose public keys CloudFront can use to validate signed URLs or signed cookies.
     */
    TrustedSigners?: v.Many<v.Text> | undefined;
    /**
     * The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request matches the path pattern in `PathPattern`. You can specify the following options:
     *
     * - `allow-all`: Viewers can use HTTP or HTTPS.
     * - `redirect-to-https`: If a viewer submits an HTTP request, CloudFront returns an HTTP status code of 301 (Moved Permanently) to the viewer along with the HTTPS URL. The viewer then resubmits the request using the new URL.
     * - `https-only`: If a viewer sends an HTTP request, CloudFront returns an HTTP status code of 403 (Forbidden).
     */
    ViewerProtocolPolicy: v.OneOf<'allow-all' | 'https-only' | 'redirect-to-https'>;
  }
  /** The value that you assigned to the parameter. */
  interface Definition {
    StringSchema?: v.Block<Distribution.StringSchema> | undefined;
  }
  /** A distribution configuration. */
  interface DistributionConfig {
    /**
     * > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
     *
     * A complex type that contains information about CNAMEs (alternate domain names), if any, for this distribution.
     */
    Aliases?: v.Many<v.Text> | undefined;
    /**
     * > To use this field for a multi-tenant distribution, use a connection group instead. For more information, see [ConnectionGroup](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ConnectionGroup.html).
     *
     * ID of the Anycast static IP list that is associated with the distribution.
     */
    AnycastIpListId?: v.Text | undefined;
    /**
     * An alias for the CloudFront distribution's domain name.
     *
     * > This property is legacy. We recommend that you use [Aliases](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-aliases) instead.
     */
    CNAMEs?: v.Many<v.Text> | undefined;
    /** A complex type that contains zero or more `CacheBehavior` elements. */
    CacheBehaviors?: v.Many<v.Block<Distribution.CacheBehavior>> | undefined;
    /** A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses. When you add ``CacheTagConfig`` to a distribution, CloudFront reads the specified header from origin responses, parses the comma-separated tag values, and stores them with the cached object. You can then invalidate cached objects by tag using the ``CreateInvalidation`` API. */
    CacheTagConfig?: v.Block<Distribution.CacheTagConfig> | undefined;
    /** A comment to describe the distribution. The comment cannot be longer than 128 characters. */
    Comment?: v.Text | undefined;
    /** The distribution's connection function association. */
    ConnectionFunctionAssociation?: v.Block<Distribution.ConnectionFunctionAssociation> | undefined;
    /** This field specifies whether the connection mode is through a standard distribution (direct) or a multi-tenant distribution with distribution tenants (tenant-only). */
    ConnectionMode?: v.OneOf<'direct' | 'tenant-only'> | undefined;
    /**
     * > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
     *
     * The identifier of a continuous deployment policy. For more information, see `CreateContinuousDeploymentPolicy`.
     */
    ContinuousDeploymentPolicyId?: v.Text | undefined;
    /**
     * A complex type that controls the following:
     *
     * - Whether CloudFront replaces HTTP status codes in the 4xx and 5xx range with custom error messages before returning the response to the viewer.
     * - How long CloudFront caches HTTP status codes in the 4xx and 5xx range.
     *
     * For more information about custom error pages, see [Customizing Error Responses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages.html) in the *Amazon CloudFront Developer Guide*.
     */
    CustomErrorResponses?: v.Many<v.Block<Distribution.CustomErrorResponse>> | undefined;
    /**
     * The user-defined HTTP server that serves as the origin for content that CloudFront distributes.
     *
     * > This property is legacy. We recommend that you use [Origin](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origin.html) instead.
     */
    CustomOrigin?: v.Block<Distribution.LegacyCustomOrigin> | undefined;
    /** A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if files don't match any of the values of `PathPattern` in `CacheBehavior` elements. You must create exactly one default cache behavior. */
    DefaultCacheBehavior: v.Block<Distribution.DefaultCacheBehavior>;
    /** When a viewer requests the root URL for your distribution, the default root object is the object that you want CloudFront to request from your origin. For example, if your root URL is `https://www.example.com`, you can specify CloudFront to return the `index.html` file as the default root object. You can specify a default root object so that viewers see a specific file or object, instead of another object in your distribution (for example, `https://www.example.com/product-description.html` ). A default root object avoids exposing the contents of your distribution. */
    DefaultRootObject?: v.Text | undefined;
    /** From this field, you can enable or disable the selected distribution. */
    Enabled: v.Bool;
    /**
     * (Optional) Specify the HTTP version(s) that you want viewers to use to communicate with CloudFront. The default value for new distributions is `http1.1`.
     *
     * For viewers and CloudFront to use HTTP/2, viewers must support TLSv1.2 or later, and must support Server Name Indication (SNI).
     */
    HttpVersion?: v.OneOf<'http1.1' | 'http2' | 'http2and3' | 'http3'> | undefined;
    /**
     * > To use this field for a multi-tenant distribution, use a connection group instead. For more information, see [ConnectionGroup](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ConnectionGroup.html).
     *
     * If you want CloudFront to respond to IPv6 DNS requests with an IPv6 address for your distribution, specify `true`. If you specify `false`, CloudFront responds to IPv6 DNS requests with the DNS response code `NOERROR` and with no IP addresses. This allows viewers to submit a second request, for an IPv4 address for your distribution.
     */
    IPV6Enabled?: v.Bool | undefined;
    /**
     * A complex type that controls whether access logs are written for the distribution.
     *
     * For more information about logging, see [Access Logs](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html) in the *Amazon CloudFront Developer Guide*.
     */
    Logging?: v.Block<Distribution.Logging> | undefined;
    /**
     * A complex type that contains information about origin groups for this distribution.
     *
     * Specify a value for either the `Origins` or `OriginGroups` property.
     */
    OriginGroups?: v.Block<Distribution.OriginGroups> | undefined;
    /**
     * A complex type that contains information about origins for this distribution.
     *
     * Specify a value for either the `Origins` or `OriginGroups` property.
     */
    Origins?: v.Many<v.Block<Distribution.Origin>> | undefined;
    /**
     * > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
     *
     * The price class that corresponds with the maximum price that you want to pay for CloudFront service. If you specify `PriceClass_All`, CloudFront responds to requests for your objects from all CloudFront edge locations.
     */
    PriceClass?: v.OneOf<'None' | 'PriceClass_100' | 'PriceClass_200' | 'PriceClass_All'> | undefined;
    /** A complex type that identifies ways in which you want to restrict distribution of your content. */
    Restrictions?: v.Block<Distribution.Restrictions> | undefined;
    /**
     * The origin as an Amazon S3 bucket.
     *
     * > This property is legacy. We recommend that you use [Origin](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origin.html) instead.
     */
    S3Origin?: v.Block<Distribution.LegacyS3Origin> | undefined;
    /**
     * > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
     *
     * A Boolean that indicates whether this is a staging distribution. When this value is `true`, this is a staging distribution. When this value is `false`, this is not a staging distribution.
     */
    Staging?: v.Bool | undefined;
    /**
     * > This field only supports multi-tenant distributions. You can't specify this field for standard distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
     *
     * A distribution tenant configuration.
     */
    TenantConfig?: v.Block<Distribution.TenantConfig> | undefined;
    /** A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers. */
    ViewerCertificate?: v.Block<Distribution.ViewerCertificate> | undefined;
    /** The distribution's viewer mTLS configuration. */
    ViewerMtlsConfig?: v.Block<Distribution.ViewerMtlsConfig> | undefined;
    /**
     * > Multi-tenant distributions only support AWS WAF V2 web ACLs.
     *
     * A unique identifier that specifies the AWS WAF web ACL, if any, to associate with this distribution. To specify a web ACL created using the latest version of AWS WAF, use the ACL ARN, for example `arn:aws:wafv2:us-east-1:123456789012:global/webacl/ExampleWebACL/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`. To specify a web ACL created using AWS WAF Classic, use the ACL ID, for example `a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`.
     */
    WebACLId?: v.Text<'AWS::WAF::WebACL.Id' | 'AWS::WAFv2::WebACL.Arn'> | undefined;
  }
  /**
   * > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
   *
   * This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
   */
  interface ForwardedValues {
    /**
     * This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
     *
     * If you want to include cookies in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
     */
    Cookies?: v.Block<Distribution.Cookies> | undefined;
    /**
     * This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
     *
     * If you want to include headers in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
     */
    Headers?: v.Many<v.Text> | undefined;
    /**
     * This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
     *
     * If you want to include query strings in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
     */
    QueryString: v.Bool;
    /**
     * This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
     *
     * If you want to include query strings in the cache key, use a cache policy. For more information, see [Creating cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html#cache-key-create-cache-policy) in the *Amazon CloudFront Developer Guide*.
     */
    QueryStringCacheKeys?: v.Many<v.Text> | undefined;
  }
  /** A CloudFront function that is associated with a cache behavior in a CloudFront distribution. */
  interface FunctionAssociation {
    /** The event type of the function, either `viewer-request` or `viewer-response`. You cannot use origin-facing event types ( `origin-request` and `origin-response` ) with a CloudFront function. */
    EventType?: v.OneOf<'origin-request' | 'origin-response' | 'viewer-request' | 'viewer-response'> | undefined;
    /** The Amazon Resource Name (ARN) of the function. */
    FunctionARN?: v.Text<'AWS::CloudFront::Function.FunctionARN'> | undefined;
  }
  /** A complex type that controls the countries in which your content is distributed. CloudFront determines the location of your users using `MaxMind` GeoIP databases. To disable geo restriction, remove the [Restrictions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-restrictions) property from your stack template. */
  interface GeoRestriction {
    /**
     * A complex type that contains a `Location` element for each country in which you want CloudFront either to distribute your content ( `whitelist` ) or not distribute your content ( `blacklist` ).
     *
     * The `Location` element is a two-letter, uppercase country code for a country that you want to include in your `blacklist` or `whitelist`. Include one `Location` element for each country.
     */
    Locations?: v.Many<v.Text> | undefined;
    /**
     * The method that you want to use to restrict distribution of your content by country:
     *
     * - `none`: No geo restriction is enabled, meaning access to content is not restricted by client geo location.
     * - `blacklist`: The `Location` elements specify the countries in which you don't want CloudFront to distribute your content.
     * - `whitelist`: The `Location` elements specify the countries in which you want CloudFront to distribute your content.
     */
    RestrictionType: v.OneOf<'blacklist' | 'none' | 'whitelist'>;
  }
  /**
   * Amazon CloudFront supports gRPC, an open-source remote procedure call (RPC) framework built on HTTP/2. gRPC offers bi-directional streaming and binary protocol that buffers payloads, making it suitable for applications that require low latency communications.
   *
   * To enable your distribution to handle gRPC requests, you must include HTTP/2 as one of the supported `HTTP` versions and allow `HTTP` methods, including `POST`.
   *
   * For more information, see [Using gRPC with CloudFront distributions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-using-grpc.html) in the *Amazon CloudFront Developer Guide*.
   */
  interface GrpcConfig {
    /** Enables your CloudFront distribution to receive gRPC requests and to proxy them directly to your origins. */
    Enabled: v.Bool;
  }
  /** A complex type that contains a Lambda@Edge function association. */
  interface LambdaFunctionAssociation {
    /** Specifies the event type that triggers a Lambda@Edge function invocation. You can specify the following values: */
    EventType?: v.Text | undefined;
    /** A flag that allows a Lambda@Edge function to have read access to the body content. For more information, see [Accessing the Request Body by Choosing the Include Body Option](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-include-body-access.html) in the Amazon CloudFront Developer Guide. */
    IncludeBody?: v.Bool | undefined;
    /** The ARN of the Lambda@Edge function. You must specify the ARN of a function version; you can't specify an alias or $LATEST. */
    LambdaFunctionARN?: v.Text<'AWS::Lambda::Version.FunctionArn'> | undefined;
  }
  /**
   * A custom origin. A custom origin is any origin that is *not* an Amazon S3 bucket, with one exception. An Amazon S3 bucket that is [configured with static website hosting](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) *is* a custom origin.
   *
   * > This property is legacy. We recommend that you use [Origin](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origin.html) instead.
   */
  interface LegacyCustomOrigin {
    /** The domain name assigned to your CloudFront distribution. */
    DNSName: v.Text;
    /** The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin listens on. */
    HTTPPort?: v.Num | undefined;
    /** The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin listens on. */
    HTTPSPort?: v.Num | undefined;
    /** Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin. */
    OriginProtocolPolicy: v.OneOf<'http-only' | 'https-only' | 'match-viewer'>;
    /**
     * The minimum SSL/TLS protocol version that CloudFront uses when communicating with your origin server over HTTPs.
     *
     * For more information, see [Minimum Origin SSL Protocol](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#DownloadDistValuesOriginSSLProtocols) in the *Amazon CloudFront Developer Guide*.
     */
    OriginSSLProtocols: v.Many<v.Text>;
  }
  /**
   * The origin as an Amazon S3 bucket.
   *
   * > This property is legacy. We recommend that you use [Origin](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-origin.html) instead.
   */
  interface LegacyS3Origin {
    /** The domain name assigned to your CloudFront distribution. */
    DNSName: v.Text;
    /**
     * The CloudFront origin access identity to associate with the distribution. Use an origin access identity to configure the distribution so that end users can only access objects in an Amazon S3 through CloudFront.
     *
     * > This property is legacy. We recommend that you use [OriginAccessControl](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudfront-originaccesscontrol.html) instead.
     */
    OriginAccessIdentity?: v.Text | undefined;
  }
  /** A complex type that specifies whether access logs are written for the distribution. */
  interface Logging {
    /** The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com`. */
    Bucket?: v.Text<'AWS::S3::Bucket.DomainName' | 'AWS::S3::Bucket.RegionalDomainName'> | undefined;
    /** Specifies whether you want CloudFront to include cookies in access logs, specify `true` for `IncludeCookies`. If you choose to include cookies in logs, CloudFront logs all cookies regardless of how you configure the cache behaviors for this distribution. If you don't want to include cookies when you create a distribution or if you want to disable include cookies for an existing distribution, specify `false` for `IncludeCookies`. */
    IncludeCookies?: v.Bool | undefined;
    /** An optional string that you want CloudFront to prefix to the access log `filenames` for this distribution, for example, `myprefix/`. If you want to enable logging, but you don't want to specify a prefix, you still must include an empty `Prefix` element in the `Logging` element. */
    Prefix?: v.Text | undefined;
  }
  /**
   * An origin.
   *
   * An origin is the location where content is stored, and from which CloudFront gets content to serve to viewers. To specify an origin:
   *
   * - Use `S3OriginConfig` to specify an Amazon S3 bucket that is not configured with static website hosting.
   * - Use `VpcOriginConfig` to specify a VPC origin.
   * - Use `CustomOriginConfig` to specify all other kinds of origins, including:
   *
   * - An Amazon S3 bucket that is configured with static website hosting
   * - An Elastic Load Balancing load balancer
   * - An AWS Elemental MediaPackage endpoint
   * - An AWS Elemental MediaStore container
   * - Any other HTTP server, running on an Amazon EC2 instance or any other kind of host
   */
  interface Origin {
    /**
     * The number of times that CloudFront attempts to connect to the origin. The minimum number is 1, the maximum is 3, and the default (if you don't specify otherwise) is 3.
     *
     * For a custom origin (including an Amazon S3 bucket that's configured with static website hosting), this value also specifies the number of times that CloudFront attempts to get a response from the origin, in the case of an [Origin Response Timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#DownloadDistValuesOriginResponseTimeout).
     */
    ConnectionAttempts?: v.Num | undefined;
    /**
     * The number of seconds that CloudFront waits when trying to establish a connection to the origin. The minimum timeout is 1 second, the maximum is 10 seconds, and the default (if you don't specify otherwise) is 10 seconds.
     *
     * For more information, see [Origin Connection Timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#origin-connection-timeout) in the *Amazon CloudFront Developer Guide*.
     */
    ConnectionTimeout?: v.Num | undefined;
    /** Use this type to specify an origin that is not an Amazon S3 bucket, with one exception. If the Amazon S3 bucket is configured with static website hosting, use this type. If the Amazon S3 bucket is not configured with static website hosting, use the `S3OriginConfig` type instead. */
    CustomOriginConfig?: v.Block<Distribution.CustomOriginConfig> | undefined;
    /**
     * The domain name for the origin.
     *
     * For more information, see [Origin Domain Name](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#DownloadDistValuesDomainName) in the *Amazon CloudFront Developer Guide*.
     */
    DomainName: v.Text;
    /**
     * A unique identifier for the origin. This value must be unique within the distribution.
     *
     * Use this value to specify the `TargetOriginId` in a `CacheBehavior` or `DefaultCacheBehavior`.
     */
    Id: v.Text;
    /**
     * The unique identifier of an origin access control for this origin.
     *
     * For more information, see [Restricting access to an Amazon S3 origin](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html) in the *Amazon CloudFront Developer Guide*.
     */
    OriginAccessControlId?: v.Text<'AWS::CloudFront::OriginAccessControl.Id'> | undefined;
    /**
     * A list of HTTP header names and values that CloudFront adds to the requests that it sends to the origin.
     *
     * For more information, see [Adding Custom Headers to Origin Requests](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html) in the *Amazon CloudFront Developer Guide*.
     */
    OriginCustomHeaders?: v.Many<v.Block<Distribution.OriginCustomHeader>> | undefined;
    /**
     * An optional path that CloudFront appends to the origin domain name when CloudFront requests content from the origin.
     *
     * For more information, see [Origin Path](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html#DownloadDistValuesOriginPath) in the *Amazon CloudFront Developer Guide*.
     */
    OriginPath?: v.Text | undefined;
    /**
     * CloudFront Origin Shield. Using Origin Shield can help reduce the load on your origin.
     *
     * For more information, see [Using Origin Shield](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html) in the *Amazon CloudFront Developer Guide*.
     */
    OriginShield?: v.Block<Distribution.OriginShield> | undefined;
    /**
     * The time (in seconds) that a request from CloudFront to the origin can stay open and wait for a response. If the complete response isn't received from the origin by this time, CloudFront ends the connection.
     *
     * The value for `ResponseCompletionTimeout` must be equal to or greater than the value for `OriginReadTimeout`. If you don't set a value for `ResponseCompletionTimeout`, CloudFront doesn't enforce a maximum value.
     *
     * For more information, see [Response completion timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#response-completion-timeout) in the *Amazon CloudFront Developer Guide*.
     */
    ResponseCompletionTimeout?: v.Num | undefined;
    /** Use this type to specify an origin that is an Amazon S3 bucket that is not configured with static website hosting. To specify any other type of origin, including an Amazon S3 bucket that is configured with static website hosting, use the `CustomOriginConfig` type instead. */
    S3OriginConfig?: v.Block<Distribution.S3OriginConfig> | undefined;
    /** The VPC origin configuration. */
    VpcOriginConfig?: v.Block<Distribution.VpcOriginConfig> | undefined;
  }
  /** A complex type that contains `HeaderName` and `HeaderValue` elements, if any, for this distribution. */
  interface OriginCustomHeader {
    /** The name of a header that you want CloudFront to send to your origin. For more information, see [Adding Custom Headers to Origin Requests](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/forward-custom-headers.html) in the *Amazon CloudFront Developer Guide*. */
    HeaderName: v.Text;
    /** The value for the header that you specified in the `HeaderName` field. */
    HeaderValue: v.Text;
  }
  /**
   * An origin group includes two origins (a primary origin and a secondary origin to failover to) and a failover criteria that you specify. You create an origin group to support origin failover in CloudFront. When you create or update a distribution, you can specify the origin group instead of a single origin, and CloudFront will failover from the primary origin to the secondary origin under the failover conditions that you've chosen.
   *
   * Optionally, you can choose selection criteria for your origin group to specify how your origins are selected when your distribution routes viewer requests.
   */
  interface OriginGroup {
    /** A complex type that contains information about the failover criteria for an origin group. */
    FailoverCriteria: v.Block<Distribution.OriginGroupFailoverCriteria>;
    /** The origin group's ID. */
    Id: v.Text;
    /** A complex type that contains information about the origins in an origin group. */
    Members: v.Block<Distribution.OriginGroupMembers>;
    /** The selection criteria for the origin group. For more information, see [Create an origin group](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html#concept_origin_groups.creating) in the *Amazon CloudFront Developer Guide*. */
    SelectionCriteria?: v.OneOf<'default' | 'media-quality-based'> | undefined;
  }
  /** A complex data type that includes information about the failover criteria for an origin group, including the status codes for which CloudFront will failover from the primary origin to the second origin. */
  interface OriginGroupFailoverCriteria {
    /** The status codes that, when returned from the primary origin, will trigger CloudFront to failover to the second origin. */
    StatusCodes: v.Block<Distribution.StatusCodes>;
  }
  /** An origin in an origin group. */
  interface OriginGroupMember {
    /** The ID for an origin in an origin group. */
    OriginId: v.Text;
  }
  /** A complex data type for the origins included in an origin group. */
  interface OriginGroupMembers {
    /** Items (origins) in an origin group. */
    Items: v.Many<v.Block<Distribution.OriginGroupMember>>;
    /** The number of origins in an origin group. */
    Quantity: v.Num;
  }
  /** A complex data type for the origin groups specified for a distribution. */
  interface OriginGroups {
    /** The items (origin groups) in a distribution. */
    Items?: v.Many<v.Block<Distribution.OriginGroup>> | undefined;
    /** The number of origin groups. */
    Quantity: v.Num;
  }
  /** Configures mutual TLS authentication between CloudFront and your origin server. */
  interface OriginMtlsConfig {
    /** The Amazon Resource Name (ARN) of the client certificate stored in AWS Certificate Manager (ACM) that CloudFront uses to authenticate with your origin using Mutual TLS. */
    ClientCertificateArn: v.Text;
  }
  /**
   * CloudFront Origin Shield.
   *
   * Using Origin Shield can help reduce the load on your origin. For more information, see [Using Origin Shield](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html) in the *Amazon CloudFront Developer Guide*.
   */
  interface OriginShield {
    /**
     * A flag that specifies whether Origin Shield is enabled.
     *
     * When it's enabled, CloudFront routes all requests through Origin Shield, which can help protect your origin. When it's disabled, CloudFront might send requests directly to your origin from multiple edge locations or regional edge caches.
     */
    Enabled?: v.Bool | undefined;
    /**
     * The AWS Region for Origin Shield.
     *
     * Specify the AWS Region that has the lowest latency to your origin. To specify a region, use the region code, not the region name. For example, specify the US East (Ohio) region as `us-east-2`.
     *
     * When you enable CloudFront Origin Shield, you must specify the AWS Region for Origin Shield. For the list of AWS Regions that you can specify, and for help choosing the best Region for your origin, see [Choosing the AWS Region for Origin Shield](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html#choose-origin-shield-region) in the *Amazon CloudFront Developer Guide*.
     */
    OriginShieldRegion?: v.Text | undefined;
  }
  /** A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution. */
  interface ParameterDefinition {
    /** The value that you assigned to the parameter. */
    Definition: v.Block<Distribution.Definition>;
    /** The name of the parameter. */
    Name: v.Text;
  }
  /** A complex type that identifies ways in which you want to restrict distribution of your content. */
  interface Restrictions {
    /** A complex type that controls the countries in which your content is distributed. CloudFront determines the location of your users using `MaxMind` GeoIP databases. To disable geo restriction, remove the [Restrictions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-restrictions) property from your stack template. */
    GeoRestriction: v.Block<Distribution.GeoRestriction>;
  }
  /** A complex type that contains information about the Amazon S3 origin. If the origin is a custom origin or an S3 bucket that is configured as a website endpoint, use the `CustomOriginConfig` element instead. */
  interface S3OriginConfig {
    /**
     * > If you're using origin access control (OAC) instead of origin access identity, specify an empty `OriginAccessIdentity` element. For more information, see [Restricting access to an AWS](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-origin.html) in the *Amazon CloudFront Developer Guide*.
     *
     * The CloudFront origin access identity to associate with the origin. Use an origin access identity to configure the origin so that viewers can *only* access objects in an Amazon S3 bucket through CloudFront. The format of the value is:
     *
     * `origin-access-identity/cloudfront/ID-of-origin-access-identity`
     */
    OriginAccessIdentity?: v.Text | undefined;
    /**
     * Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the *origin response timeout*. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 30 seconds.
     *
     * For more information, see [Response timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginResponseTimeout) in the *Amazon CloudFront Developer Guide*.
     */
    OriginReadTimeout?: v.Num | undefined;
  }
  /** A complex data type for the status codes that you specify that, when returned by a primary origin, trigger CloudFront to failover to a second origin. */
  interface StatusCodes {
    /** The items (status codes) for an origin group. */
    Items: v.Many<v.Num>;
    /** The number of status codes. */
    Quantity: v.Num;
  }
  interface StringSchema {
    Comment?: v.Text | undefined;
    DefaultValue?: v.Text | undefined;
    Required: v.Bool;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /**
   * > This field only supports multi-tenant distributions. You can't specify this field for standard distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*.
   *
   * The configuration for a distribution tenant.
   */
  interface TenantConfig {
    /** The parameters that you specify for a distribution tenant. */
    ParameterDefinitions?: v.Many<v.Block<Distribution.ParameterDefinition>> | undefined;
  }
  /** A trust store configuration. */
  interface TrustStoreConfig {
    /** The configuration to use to advertise trust store CA names. */
    AdvertiseTrustStoreCaNames?: v.Bool | undefined;
    /** The configuration to use to ignore certificate expiration. */
    IgnoreCertificateExpiry?: v.Bool | undefined;
    /** The trust store ID. */
    TrustStoreId: v.Text;
  }
  /**
   * A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
   *
   * If the distribution doesn't use `Aliases` (also known as alternate domain names or CNAMEs)—that is, if the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net` —set `CloudFrontDefaultCertificate` to `true` and leave all other fields empty.
   *
   * If the distribution uses `Aliases` (alternate domain names or CNAMEs), use the fields in this type to specify the following settings:
   */
  interface ViewerCertificate {
    /**
     * > In CloudFormation, this field name is `AcmCertificateArn`. Note the different capitalization.
     *
     * If the distribution uses `Aliases` (alternate domain names or CNAMEs) and the SSL/TLS certificate is stored in [Certificate Manager (ACM)](https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html), provide the Amazon Resource Name (ARN) of the ACM certificate. CloudFront only supports ACM certificates in the US East (N. Virginia) Region ( `us-east-1` ).
     *
     * If you specify an ACM certificate ARN, you must also specify values for `MinimumProtocolVersion` and `SSLSupportMethod`. (In CloudFormation, the field name is `SslSupportMethod`. Note the different capitalization.)
     */
    AcmCertificateArn?: v.Text<'AWS::CertificateManager::Certificate.Id'> | undefined;
    /**
     * If the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net`, set this field to `true`.
     *
     * If the distribution uses `Aliases` (alternate domain names or CNAMEs), omit this field and specify values for the following fields:
     *
     * - `AcmCertificateArn` or `IamCertificateId` (specify a value for one, not both)
     * - `MinimumProtocolVersion`
     * - `SslSupportMethod`
     */
    CloudFrontDefaultCertificate?: v.Bool | undefined;
    /** > This field only supports standard distributions. You can't specify this field for multi-tenant distributions. For more information, see [Unsupported features for SaaS Manager for Amazon CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-config-options.html#unsupported-saas) in the *Amazon CloudFront Developer Guide*. > In CloudFormation, this field name is `IamCertificateId`. Note the different capitalization. */
    IamCertificateId?: v.Text | undefined;
    /**
     * If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify the security policy that you want CloudFront to use for HTTPS connections with viewers. The security policy determines two settings:
     *
     * - The minimum SSL/TLS protocol that CloudFront can use to communicate with viewers.
     * - The ciphers that CloudFront can use to encrypt the content that it returns to viewers.
     */
    MinimumProtocolVersion?: v.OneOf<'SSLv3' | 'TLSv1' | 'TLSv1.1_2016' | 'TLSv1.2_2018' | 'TLSv1.2_2019' | 'TLSv1.2_2021' | 'TLSv1.2_2025' | 'TLSv1.3_2025' | 'TLSv1_2016'> | undefined;
    /**
     * > In CloudFormation, this field name is `SslSupportMethod`. Note the different capitalization.
     *
     * If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify which viewers the distribution accepts HTTPS connections from.
     */
    SslSupportMethod?: v.OneOf<'sni-only' | 'static-ip' | 'vip'> | undefined;
  }
  /** A viewer mTLS configuration. */
  interface ViewerMtlsConfig {
    /** The viewer mTLS mode. */
    Mode?: v.OneOf<'required' | 'optional' | 'passthrough'> | undefined;
    /** The trust store configuration associated with the viewer mTLS configuration. */
    TrustStoreConfig?: v.Block<Distribution.TrustStoreConfig> | undefined;
  }
  /** An Amazon CloudFront VPC origin configuration. */
  interface VpcOriginConfig {
    /**
     * Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 5 seconds.
     *
     * For more information, see [Keep-alive timeout (custom origins only)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginKeepaliveTimeout) in the *Amazon CloudFront Developer Guide*.
     */
    OriginKeepaliveTimeout?: v.Num | undefined;
    /**
     * Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the *origin response timeout*. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 30 seconds.
     *
     * For more information, see [Response timeout](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginResponseTimeout) in the *Amazon CloudFront Developer Guide*.
     */
    OriginReadTimeout?: v.Num | undefined;
    /** The account ID of the AWS account that owns the VPC origin. */
    OwnerAccountId?: v.Text | undefined;
    /** The VPC origin ID. */
    VpcOriginId: v.Text;
  }
}

export interface DistributionTenantProperties {
  /** The ID of the connection group for the distribution tenant. If you don't specify a connection group, CloudFront uses the default connection group. */
  ConnectionGroupId?: v.Text | undefined;
  /** Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and AWS WAF web ACL. These are specific values that you can override or disable from the multi-tenant distribution that was used to create the distribution tenant. */
  Customizations?: v.Block<DistributionTenant.Customizations> | undefined;
  /** The ID of the multi-tenant distribution. */
  DistributionId: v.Text;
  /** The domains associated with the distribution tenant. */
  Domains: v.Many<v.Text>;
  /** Indicates whether the distribution tenant is in an enabled state. If disabled, the distribution tenant won't serve traffic. */
  Enabled?: v.Bool | undefined;
  /** An object that represents the request for the Amazon CloudFront managed ACM certificate. */
  ManagedCertificateRequest?: v.Block<DistributionTenant.ManagedCertificateRequest> | undefined;
  /** The name of the distribution tenant. */
  Name: v.Text;
  /** A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution. */
  Parameters?: v.Many<v.Block<DistributionTenant.Parameter>> | undefined;
  /** A complex type that contains zero or more `Tag` elements. */
  Tags?: v.Many<v.Block<DistributionTenant.Tag>> | undefined;
}
export interface DistributionTenantAttributes {
  /** The Amazon Resource Name (ARN) of the distribution tenant. */
  readonly Arn: v.Scalar<'AWS::CloudFront::DistributionTenant.Arn'>;
  /** The date and time when the distribution tenant was created. */
  readonly CreatedTime: v.Scalar<'AWS::CloudFront::DistributionTenant.CreatedTime'>;
  readonly DomainResults: v.List<v.Scalar<'AWS::CloudFront::DistributionTenant.DomainResults'>>;
  /** The current version of the distribution tenant. */
  readonly ETag: v.Scalar<'AWS::CloudFront::DistributionTenant.ETag'>;
  /** The ID of the distribution tenant. */
  readonly Id: v.Scalar<'AWS::CloudFront::DistributionTenant.Id'>;
  /** The date and time when the distribution tenant was updated. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::DistributionTenant.LastModifiedTime'>;
  /** The status of the distribution tenant. */
  readonly Status: v.Scalar<'AWS::CloudFront::DistributionTenant.Status'>;
}
/**
 * The distribution tenant.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html
 */
export declare class DistributionTenant extends v.Resource<DistributionTenantProperties, 'AWS::CloudFront::DistributionTenant.Id', DistributionTenantAttributes> {
  static readonly type: 'AWS::CloudFront::DistributionTenant';
  constructor(properties: DistributionTenantProperties);
}
export declare namespace DistributionTenant {
  /** The Certificate Manager (ACM) certificate associated with your distribution. */
  interface Certificate {
    /** The Amazon Resource Name (ARN) of the ACM certificate. */
    Arn?: v.Text | undefined;
  }
  /** Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and AWS WAF web ACL. These are specific values that you can override or disable from the multi-tenant distribution that was used to create the distribution tenant. */
  interface Customizations {
    /** The Certificate Manager (ACM) certificate. */
    Certificate?: v.Block<DistributionTenant.Certificate> | undefined;
    /** The geographic restrictions. */
    GeoRestrictions?: v.Block<DistributionTenant.GeoRestrictionCustomization> | undefined;
    /** The AWS WAF web ACL. */
    WebAcl?: v.Block<DistributionTenant.WebAclCustomization> | undefined;
  }
  /** The customizations that you specified for the distribution tenant for geographic restrictions. */
  interface GeoRestrictionCustomization {
    /** The locations for geographic restrictions. */
    Locations?: v.Many<v.Text> | undefined;
    /**
     * The method that you want to use to restrict distribution of your content by country:
     *
     * - `none`: No geographic restriction is enabled, meaning access to content is not restricted by client geo location.
     * - `blacklist`: The `Location` elements specify the countries in which you don't want CloudFront to distribute your content.
     * - `whitelist`: The `Location` elements specify the countries in which you want CloudFront to distribute your content.
     */
    RestrictionType?: v.OneOf<'blacklist' | 'whitelist' | 'none'> | undefined;
  }
  /** An object that represents the request for the Amazon CloudFront managed ACM certificate. */
  interface ManagedCertificateRequest {
    /** You can opt out of certificate transparency logging by specifying the `disabled` option. Opt in by specifying `enabled`. For more information, see [Certificate Transparency Logging](https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html#concept-transparency) in the *Certificate Manager User Guide*. */
    CertificateTransparencyLoggingPreference?: v.OneOf<'enabled' | 'disabled'> | undefined;
    /** The primary domain name associated with the CloudFront managed ACM certificate. */
    PrimaryDomainName?: v.Text | undefined;
    /**
     * Specify how the HTTP validation token will be served when requesting the CloudFront managed ACM certificate.
     *
     * - For `cloudfront`, CloudFront will automatically serve the validation token. Choose this mode if you can point the domain's DNS to CloudFront immediately.
     * - For `self-hosted`, you serve the validation token from your existing infrastructure. Choose this mode when you need to maintain current traffic flow while your certificate is being issued. You can place the validation token at the well-known path on your existing web server, wait for ACM to validate and issue the certificate, and then update your DNS to point to CloudFront.
     */
    ValidationTokenHost?: v.OneOf<'cloudfront' | 'self-hosted'> | undefined;
  }
  /** A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution. */
  interface Parameter {
    /** The parameter name. */
    Name?: v.Text | undefined;
    /** The parameter value. */
    Value?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** The AWS WAF web ACL customization specified for the distribution tenant. */
  interface WebAclCustomization {
    /** The action for the AWS WAF web ACL customization. You can specify `override` to specify a separate AWS WAF web ACL for the distribution tenant. If you specify `disable`, the distribution tenant won't have AWS WAF web ACL protections and won't inherit from the multi-tenant distribution. */
    Action?: v.OneOf<'override' | 'disable'> | undefined;
    /** The Amazon Resource Name (ARN) of the AWS WAF web ACL. */
    Arn?: v.Text | undefined;
  }
}

export interface FieldLevelEncryptionProfileProperties {
  /** The configuration of a field-level encryption profile. */
  FieldLevelEncryptionProfileConfig: v.Block<FieldLevelEncryptionProfile.FieldLevelEncryptionProfileConfig>;
}
export interface FieldLevelEncryptionProfileAttributes {
  /** The Amazon Resource Name (ARN) of the field-level encryption profile. */
  readonly Arn: v.Scalar<'AWS::CloudFront::FieldLevelEncryptionProfile.Arn'>;
  /** The identifier that CloudFront assigns to the field-level encryption profile. */
  readonly Id: v.Scalar<'AWS::CloudFront::FieldLevelEncryptionProfile.Id'>;
  /** The time the field-level encryption profile was last modified. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::FieldLevelEncryptionProfile.LastModifiedTime'>;
}
/**
 * Resource Type definition for AWS::CloudFront::FieldLevelEncryptionProfile. A field-level encryption profile maps CloudFront public keys and provider identities to the request-body field patterns that CloudFront encrypts with them.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html
 */
export declare class FieldLevelEncryptionProfile extends v.Resource<FieldLevelEncryptionProfileProperties, 'AWS::CloudFront::FieldLevelEncryptionProfile.Arn', FieldLevelEncryptionProfileAttributes> {
  static readonly type: 'AWS::CloudFront::FieldLevelEncryptionProfile';
  constructor(properties: FieldLevelEncryptionProfileProperties);
}
export declare namespace FieldLevelEncryptionProfile {
  /** A public key, its provider identity, and the field patterns CloudFront encrypts with that key. */
  interface EncryptionEntity {
    /** The request-body field names to encrypt. A pattern is either a full field name or leading characters followed by a wildcard (*). Patterns are case-sensitive and must not overlap. */
    FieldPatterns: v.Many<v.Text>;
    /** The provider associated with the public key. The same value must be supplied with the private key for an application to decrypt the data. */
    ProviderId: v.Text;
    /** The identifier of the CloudFront public key used to encrypt the fields that match the patterns. */
    PublicKeyId: v.Text;
  }
  /** The configuration of a field-level encryption profile. */
  interface FieldLevelEncryptionProfileConfig {
    /** A unique value that identifies the creation request. Caller references are unique within an AWS account and cannot be changed after creation. */
    CallerReference: v.Text;
    /** An optional comment describing the field-level encryption profile. */
    Comment?: v.Text | undefined;
    /** The encryption entities of the field-level encryption profile. At least one entity is required. */
    EncryptionEntities: v.Many<v.Block<FieldLevelEncryptionProfile.EncryptionEntity>>;
    /** The name of the field-level encryption profile. Names are unique within an AWS account. */
    Name: v.Text;
  }
}

export interface FunctionProperties {
  /** A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created. To automatically publish to the `LIVE` stage, set this property to `true`. */
  AutoPublish?: v.Bool | undefined;
  /** The function code. For more information about writing a CloudFront function, see [Writing function code for CloudFront Functions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/writing-function-code.html) in the *Amazon CloudFront Developer Guide*. */
  FunctionCode: v.Text;
  /** Contains configuration information about a CloudFront function. */
  FunctionConfig: v.Block<Function.FunctionConfig>;
  /** Contains metadata about a CloudFront function. */
  FunctionMetadata?: v.Block<Function.FunctionMetadata> | undefined;
  /** A name to identify the function. */
  Name: v.Text;
  /** A complex type that contains zero or more ``Tag`` elements. */
  Tags?: v.Many<v.Block<Function.Tag>> | undefined;
}
export interface FunctionAttributes {
  /**
   * The ARN of the function. For example:
   *
   * `arn:aws:cloudfront::123456789012:function/ExampleFunction`.
   *
   * To get the function ARN, use the following syntax:
   *
   * `!GetAtt *Function_Logical_ID* .FunctionMetadata.FunctionARN`
   */
  readonly FunctionARN: v.Scalar<'AWS::CloudFront::Function.FunctionARN'>;
  readonly FunctionMetadata: { readonly [name: string]: unknown };
  /** The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function. */
  readonly 'FunctionMetadata.FunctionARN': v.Scalar<'AWS::CloudFront::Function.FunctionARN'>;
  readonly Stage: v.Scalar<'AWS::CloudFront::Function.Stage'>;
}
/**
 * Creates a CloudFront function.
 *
 * To create a function, you provide the function code and some configuration information about the function. The response contains an Amazon Resource Name (ARN) that uniquely identifies the function, and the function’s stage.
 *
 * By default, when you create a function, it’s in the `DEVELOPMENT` stage. In this stage, you can [test the function](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/test-function.html) in the CloudFront console (or with `TestFunction` in the CloudFront API).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html
 */
export declare class Function extends v.Resource<FunctionProperties, 'AWS::CloudFront::Function.FunctionARN', FunctionAttributes> {
  static readonly type: 'AWS::CloudFront::Function';
  constructor(properties: FunctionProperties);
}
export declare namespace Function {
  /** Contains configuration information about a CloudFront function. */
  interface FunctionConfig {
    /** A comment to describe the function. */
    Comment: v.Text;
    /** The configuration for the key value store associations. */
    KeyValueStoreAssociations?: v.Many<v.Block<Function.KeyValueStoreAssociation>> | undefined;
    /** The function's runtime environment version. */
    Runtime: v.OneOf<'cloudfront-js-1.0' | 'cloudfront-js-2.0'>;
  }
  /** Contains metadata about a CloudFront function. */
  interface FunctionMetadata {
    /** The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function. */
    FunctionARN?: v.Text | undefined;
  }
  /** The key value store association. */
  interface KeyValueStoreAssociation {
    /** The Amazon Resource Name (ARN) of the key value store association. */
    KeyValueStoreARN: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface KeyGroupProperties {
  /** The key group configuration. */
  KeyGroupConfig: v.Block<KeyGroup.KeyGroupConfig>;
}
export interface KeyGroupAttributes {
  /** The identifier for the key group. */
  readonly Id: v.Scalar<'AWS::CloudFront::KeyGroup.Id'>;
  /** The date and time when the key group was last modified. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::KeyGroup.LastModifiedTime'>;
}
/**
 * A key group.
 *
 * A key group contains a list of public keys that you can use with [CloudFront signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html
 */
export declare class KeyGroup extends v.Resource<KeyGroupProperties, 'AWS::CloudFront::KeyGroup.Id', KeyGroupAttributes> {
  static readonly type: 'AWS::CloudFront::KeyGroup';
  constructor(properties: KeyGroupProperties);
}
export declare namespace KeyGroup {
  /**
   * A key group configuration.
   *
   * A key group contains a list of public keys that you can use with [CloudFront signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html).
   */
  interface KeyGroupConfig {
    /** A comment to describe the key group. The comment cannot be longer than 128 characters. */
    Comment?: v.Text | undefined;
    /** A list of the identifiers of the public keys in the key group. */
    Items: v.Many<v.Text<'AWS::CloudFront::PublicKey.Id'>>;
    /** A name to identify the key group. */
    Name: v.Text;
  }
}

export interface KeyValueStoreProperties {
  /** A comment for the key value store. */
  Comment?: v.Text | undefined;
  /** The import source for the key value store. */
  ImportSource?: v.Block<KeyValueStore.ImportSource> | undefined;
  /** The name of the key value store. */
  Name: v.Text;
  /** A complex type that contains zero or more ``Tag`` elements. */
  Tags?: v.Many<v.Block<KeyValueStore.Tag>> | undefined;
}
export interface KeyValueStoreAttributes {
  /** The Amazon Resource Name (ARN) of the key value store. */
  readonly Arn: v.Scalar<'AWS::CloudFront::KeyValueStore.Arn'>;
  /** The unique Id for the key value store. */
  readonly Id: v.Scalar<'AWS::CloudFront::KeyValueStore.Id'>;
  /** The current status of the key value store. For more information, see [Key value store statuses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create.html#key-value-store-status) in the *.* */
  readonly Status: v.Scalar<'AWS::CloudFront::KeyValueStore.Status'>;
}
/**
 * The key value store. Use this to separate data from function code, allowing you to update data without having to publish a new version of a function. The key value store holds keys and their corresponding values.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html
 */
export declare class KeyValueStore extends v.Resource<KeyValueStoreProperties, 'AWS::CloudFront::KeyValueStore.Name', KeyValueStoreAttributes> {
  static readonly type: 'AWS::CloudFront::KeyValueStore';
  constructor(properties: KeyValueStoreProperties);
}
export declare namespace KeyValueStore {
  /** The import source for the key value store. */
  interface ImportSource {
    /** The Amazon Resource Name (ARN) of the import source for the key value store. */
    SourceArn: v.Text;
    /** The source type of the import source for the key value store. */
    SourceType: v.OneOf<'S3'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface MonitoringSubscriptionProperties {
  /** The ID of the distribution that you are enabling metrics for. */
  DistributionId: v.Text<'AWS::CloudFront::Distribution.Id'>;
  /** A subscription configuration for additional CloudWatch metrics. */
  MonitoringSubscription: v.Block<MonitoringSubscription.MonitoringSubscription>;
}
export interface MonitoringSubscriptionAttributes {
}
/**
 * A monitoring subscription. This structure contains information about whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html
 */
export declare class MonitoringSubscription extends v.Resource<MonitoringSubscriptionProperties, 'AWS::CloudFront::Distribution.Id', MonitoringSubscriptionAttributes> {
  static readonly type: 'AWS::CloudFront::MonitoringSubscription';
  constructor(properties: MonitoringSubscriptionProperties);
}
export declare namespace MonitoringSubscription {
  /** A monitoring subscription. This structure contains information about whether additional CloudWatch metrics are enabled for a given CloudFront distribution. */
  interface MonitoringSubscription {
    /** A subscription configuration for additional CloudWatch metrics. */
    RealtimeMetricsSubscriptionConfig?: v.Block<MonitoringSubscription.RealtimeMetricsSubscriptionConfig> | undefined;
  }
  /** A subscription configuration for additional CloudWatch metrics. */
  interface RealtimeMetricsSubscriptionConfig {
    /** A flag that indicates whether additional CloudWatch metrics are enabled for a given CloudFront distribution. */
    RealtimeMetricsSubscriptionStatus: v.OneOf<'Enabled' | 'Disabled'>;
  }
}

export interface OriginAccessControlProperties {
  /** The origin access control. */
  OriginAccessControlConfig: v.Block<OriginAccessControl.OriginAccessControlConfig>;
}
export interface OriginAccessControlAttributes {
  /** The unique identifier of the origin access control. */
  readonly Id: v.Scalar<'AWS::CloudFront::OriginAccessControl.Id'>;
}
/**
 * Creates a new origin access control in CloudFront. After you create an origin access control, you can add it to an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the origin.
 *
 * This makes it possible to block public access to the origin, allowing viewers (users) to access the origin's content only through CloudFront.
 *
 * For more information about using a CloudFront origin access control, see [Restricting access to an AWS origin](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-origin.html) in the *Amazon CloudFront Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html
 */
export declare class OriginAccessControl extends v.Resource<OriginAccessControlProperties, 'AWS::CloudFront::OriginAccessControl.Id', OriginAccessControlAttributes> {
  static readonly type: 'AWS::CloudFront::OriginAccessControl';
  constructor(properties: OriginAccessControlProperties);
}
export declare namespace OriginAccessControl {
  /**
   * Creates a new origin access control in CloudFront. After you create an origin access control, you can add it to an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the origin.
   *
   * This makes it possible to block public access to the origin, allowing viewers (users) to access the origin's content only through CloudFront.
   *
   * For more information about using a CloudFront origin access control, see [Restricting access to an AWS origin](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-origin.html) in the *Amazon CloudFront Developer Guide*.
   */
  interface OriginAccessControlConfig {
    /** A description of the origin access control. */
    Description?: v.Text | undefined;
    /** A name to identify the origin access control. You can specify up to 64 characters. */
    Name: v.Text;
    /** The type of origin that this origin access control is for. */
    OriginAccessControlOriginType: v.Text;
    /**
     * Specifies which requests CloudFront signs (adds authentication information to). Specify `always` for the most common use case. For more information, see [origin access control advanced settings](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html#oac-advanced-settings) in the *Amazon CloudFront Developer Guide*.
     *
     * This field can have one of the following values:
     */
    SigningBehavior: v.Text;
    /** The signing protocol of the origin access control, which determines how CloudFront signs (authenticates) requests. The only valid value is `sigv4`. */
    SigningProtocol: v.Text;
  }
}

export interface OriginRequestPolicyProperties {
  /** The origin request policy configuration. */
  OriginRequestPolicyConfig: v.Block<OriginRequestPolicy.OriginRequestPolicyConfig>;
}
export interface OriginRequestPolicyAttributes {
  /** The unique identifier for the origin request policy. For example: `befd7079-9bbc-4ebf-8ade-498a3694176c`. */
  readonly Id: v.Scalar<'AWS::CloudFront::OriginRequestPolicy.Id'>;
  /** The date and time when the origin request policy was last modified. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::OriginRequestPolicy.LastModifiedTime'>;
}
/**
 * An origin request policy.
 *
 * When it's attached to a cache behavior, the origin request policy determines the values that CloudFront includes in requests that it sends to the origin. Each request that CloudFront sends to the origin includes the following:
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html
 */
export declare class OriginRequestPolicy extends v.Resource<OriginRequestPolicyProperties, 'AWS::CloudFront::OriginRequestPolicy.Id', OriginRequestPolicyAttributes> {
  static readonly type: 'AWS::CloudFront::OriginRequestPolicy';
  constructor(properties: OriginRequestPolicyProperties);
}
export declare namespace OriginRequestPolicy {
  /** An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in requests that CloudFront sends to the origin. */
  interface CookiesConfig {
    /** Determines whether cookies in viewer requests are included in requests that CloudFront sends to the origin. Valid values are: */
    CookieBehavior: v.Text;
    /** Contains a list of cookie names. */
    Cookies?: v.Many<v.Text> | undefined;
  }
  /** An object that determines whether any HTTP headers (and if so, which headers) are included in requests that CloudFront sends to the origin. */
  interface HeadersConfig {
    /** Determines whether any HTTP headers are included in requests that CloudFront sends to the origin. Valid values are: */
    HeaderBehavior: v.Text;
    /** Contains a list of HTTP header names. */
    Headers?: v.Many<v.Text> | undefined;
  }
  /**
   * An origin request policy configuration.
   *
   * This configuration determines the values that CloudFront includes in requests that it sends to the origin. Each request that CloudFront sends to the origin includes the following:
   *
   * - The request body and the URL path (without the domain name) from the viewer request.
   * - The headers that CloudFront automatically includes in every origin request, including `Host`, `User-Agent`, and `X-Amz-Cf-Id`.
   * - All HTTP headers, cookies, and URL query strings that are specified in the cache policy or the origin request policy. These can include items from the viewer request and, in the case of headers, additional ones that are added by CloudFront.
   */
  interface OriginRequestPolicyConfig {
    /** A comment to describe the origin request policy. The comment cannot be longer than 128 characters. */
    Comment?: v.Text | undefined;
    /** The cookies from viewer requests to include in origin requests. */
    CookiesConfig: v.Block<OriginRequestPolicy.CookiesConfig>;
    /** The HTTP headers to include in origin requests. These can include headers from viewer requests and additional headers added by CloudFront. */
    HeadersConfig: v.Block<OriginRequestPolicy.HeadersConfig>;
    /** A unique name to identify the origin request policy. */
    Name: v.Text;
    /** The URL query strings from viewer requests to include in origin requests. */
    QueryStringsConfig: v.Block<OriginRequestPolicy.QueryStringsConfig>;
  }
  /** An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in requests that CloudFront sends to the origin. */
  interface QueryStringsConfig {
    /** Determines whether any URL query strings in viewer requests are included in requests that CloudFront sends to the origin. Valid values are: */
    QueryStringBehavior: v.Text;
    /** Contains a list of query string names. */
    QueryStrings?: v.Many<v.Text> | undefined;
  }
}

export interface PublicKeyProperties {
  /** Configuration information about a public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html), or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html). */
  PublicKeyConfig: v.Block<PublicKey.PublicKeyConfig>;
}
export interface PublicKeyAttributes {
  /** The date and time when the public key was uploaded. */
  readonly CreatedTime: v.Scalar<'AWS::CloudFront::PublicKey.CreatedTime'>;
  /** The identifier of the public key. */
  readonly Id: v.Scalar<'AWS::CloudFront::PublicKey.Id'>;
}
/**
 * A public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html), or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html).
 *
 * CloudFront supports signed URLs and signed cookies with RSA 2048 or ECDSA 256 key signatures. Field-level encryption is only compatible with RSA 2048 key signatures.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html
 */
export declare class PublicKey extends v.Resource<PublicKeyProperties, 'AWS::CloudFront::PublicKey.Id', PublicKeyAttributes> {
  static readonly type: 'AWS::CloudFront::PublicKey';
  constructor(properties: PublicKeyProperties);
}
export declare namespace PublicKey {
  /**
   * Configuration information about a public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html), or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html).
   *
   * CloudFront supports signed URLs and signed cookies with RSA 2048 or ECDSA 256 key signatures. Field-level encryption is only compatible with RSA 2048 key signatures.
   */
  interface PublicKeyConfig {
    /** A string included in the request to help make sure that the request can't be replayed. */
    CallerReference: v.Text;
    /** A comment to describe the public key. The comment cannot be longer than 128 characters. */
    Comment?: v.Text | undefined;
    /** The public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html), or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html). */
    EncodedKey: v.Text;
    /** A name to help identify the public key. */
    Name: v.Text;
  }
}

export interface RealtimeLogConfigProperties {
  /** Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration. */
  EndPoints: v.Many<v.Block<RealtimeLogConfig.EndPoint>>;
  /**
   * A list of fields that are included in each real-time log record. In an API response, the fields are provided in the same order in which they are sent to the Amazon Kinesis data stream.
   *
   * For more information about fields, see [Real-time log configuration fields](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html#understand-real-time-log-config-fields) in the *Amazon CloudFront Developer Guide*.
   */
  Fields: v.Many<v.Text>;
  /** The unique name of this real-time log configuration. */
  Name: v.Text;
  /** The sampling rate for this real-time log configuration. The sampling rate determines the percentage of viewer requests that are represented in the real-time log data. The sampling rate is an integer between 1 and 100, inclusive. */
  SamplingRate: v.Num;
}
export interface RealtimeLogConfigAttributes {
  /** The Amazon Resource Name (ARN) of the real-time log configuration. For example: `arn:aws:cloudfront::111122223333:realtime-log-config/ExampleNameForRealtimeLogConfig`. */
  readonly Arn: v.Scalar<'AWS::CloudFront::RealtimeLogConfig.Arn'>;
}
/**
 * A real-time log configuration.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html
 */
export declare class RealtimeLogConfig extends v.Resource<RealtimeLogConfigProperties, 'AWS::CloudFront::RealtimeLogConfig.Arn', RealtimeLogConfigAttributes> {
  static readonly type: 'AWS::CloudFront::RealtimeLogConfig';
  constructor(properties: RealtimeLogConfigProperties);
}
export declare namespace RealtimeLogConfig {
  /** Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration. */
  interface EndPoint {
    /** Contains information about the Amazon Kinesis data stream where you are sending real-time log data in a real-time log configuration. */
    KinesisStreamConfig: v.Block<RealtimeLogConfig.KinesisStreamConfig>;
    /** The type of data stream where you are sending real-time log data. The only valid value is `Kinesis`. */
    StreamType: v.Text;
  }
  /** Contains information about the Amazon Kinesis data stream where you are sending real-time log data. */
  interface KinesisStreamConfig {
    /**
     * The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that CloudFront can use to send real-time log data to your Kinesis data stream.
     *
     * For more information the IAM role, see [Real-time log configuration IAM role](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html#understand-real-time-log-config-iam-role) in the *Amazon CloudFront Developer Guide*.
     */
    RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
    /** The Amazon Resource Name (ARN) of the Kinesis data stream where you are sending real-time log data. */
    StreamArn: v.Text<'AWS::Kinesis::Stream.Arn'>;
  }
}

export interface ResponseHeadersPolicyProperties {
  /** A response headers policy configuration. */
  ResponseHeadersPolicyConfig: v.Block<ResponseHeadersPolicy.ResponseHeadersPolicyConfig>;
}
export interface ResponseHeadersPolicyAttributes {
  /** The unique identifier for the response headers policy. For example: `57f99797-3b20-4e1b-a728-27972a74082a`. */
  readonly Id: v.Scalar<'AWS::CloudFront::ResponseHeadersPolicy.Id'>;
  /** The date and time when the response headers policy was last modified. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::ResponseHeadersPolicy.LastModifiedTime'>;
}
/**
 * A response headers policy.
 *
 * A response headers policy contains information about a set of HTTP response headers.
 *
 * After you create a response headers policy, you can use its ID to attach it to one or more cache behaviors in a CloudFront distribution. When it's attached to a cache behavior, the response headers policy affects the HTTP headers that CloudFront includes in HTTP responses to requests that match the cache behavior. CloudFront adds or removes response headers according to the configuration of the response headers policy.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html
 */
export declare class ResponseHeadersPolicy extends v.Resource<ResponseHeadersPolicyProperties, 'AWS::CloudFront::ResponseHeadersPolicy.Id', ResponseHeadersPolicyAttributes> {
  static readonly type: 'AWS::CloudFront::ResponseHeadersPolicy';
  constructor(properties: ResponseHeadersPolicyProperties);
}
export declare namespace ResponseHeadersPolicy {
  /**
   * A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response header.
   *
   * For more information about the `Access-Control-Allow-Headers` HTTP response header, see [Access-Control-Allow-Headers](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Allow-Headers) in the MDN Web Docs.
   */
  interface AccessControlAllowHeaders {
    /** The list of HTTP header names. You can specify `*` to allow all headers. */
    Items: v.Many<v.Text>;
  }
  /**
   * A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header.
   *
   * For more information about the `Access-Control-Allow-Methods` HTTP response header, see [Access-Control-Allow-Methods](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Allow-Methods) in the MDN Web Docs.
   */
  interface AccessControlAllowMethods {
    /**
     * The list of HTTP methods. Valid values are:
     *
     * - `GET`
     * - `DELETE`
     * - `HEAD`
     * - `OPTIONS`
     * - `PATCH`
     * - `POST`
     * - `PUT`
     * - `ALL`
     *
     * `ALL` is a special value that includes all of the listed HTTP methods.
     */
    Items: v.Many<v.Text>;
  }
  /**
   * A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP response header.
   *
   * For more information about the `Access-Control-Allow-Origin` HTTP response header, see [Access-Control-Allow-Origin](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Allow-Origin) in the MDN Web Docs.
   */
  interface AccessControlAllowOrigins {
    /** The list of origins (domain names). You can specify `*` to allow all origins. */
    Items: v.Many<v.Text>;
  }
  /**
   * A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header.
   *
   * For more information about the `Access-Control-Expose-Headers` HTTP response header, see [Access-Control-Expose-Headers](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Expose-Headers) in the MDN Web Docs.
   */
  interface AccessControlExposeHeaders {
    /** The list of HTTP headers. You can specify `*` to expose all headers. */
    Items: v.Many<v.Text>;
  }
  /**
   * The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
   *
   * For more information about the `Content-Security-Policy` HTTP response header, see [Content-Security-Policy](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Content-Security-Policy) in the MDN Web Docs.
   */
  interface ContentSecurityPolicy {
    /** The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header. */
    ContentSecurityPolicy: v.Text;
    /** A Boolean that determines whether CloudFront overrides the `Content-Security-Policy` HTTP response header received from the origin with the one specified in this response headers policy. */
    Override: v.Bool;
  }
  /**
   * Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to `nosniff`.
   *
   * For more information about the `X-Content-Type-Options` HTTP response header, see [X-Content-Type-Options](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-Content-Type-Options) in the MDN Web Docs.
   */
  interface ContentTypeOptions {
    /** A Boolean that determines whether CloudFront overrides the `X-Content-Type-Options` HTTP response header received from the origin with the one specified in this response headers policy. */
    Override: v.Bool;
  }
  /**
   * A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS). CloudFront adds these headers to HTTP responses that it sends for CORS requests that match a cache behavior associated with this response headers policy.
   *
   * For more information about CORS, see [Cross-Origin Resource Sharing (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) in the MDN Web Docs.
   */
  interface CorsConfig {
    /**
     * A Boolean that CloudFront uses as the value for the `Access-Control-Allow-Credentials` HTTP response header.
     *
     * For more information about the `Access-Control-Allow-Credentials` HTTP response header, see [Access-Control-Allow-Credentials](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Allow-Credentials) in the MDN Web Docs.
     */
    AccessControlAllowCredentials: v.Bool;
    /**
     * A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response header.
     *
     * For more information about the `Access-Control-Allow-Headers` HTTP response header, see [Access-Control-Allow-Headers](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Allow-Headers) in the MDN Web Docs.
     */
    AccessControlAllowHeaders: v.Block<ResponseHeadersPolicy.AccessControlAllowHeaders>;
    /**
     * A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header.
     *
     * For more information about the `Access-Control-Allow-Methods` HTTP response header, see [Access-Control-Allow-Methods](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Allow-Methods) in the MDN Web Docs.
     */
    AccessControlAllowMethods: v.Block<ResponseHeadersPolicy.AccessControlAllowMethods>;
    /**
     * A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP response header.
     *
     * For more information about the `Access-Control-Allow-Origin` HTTP response header, see [Access-Control-Allow-Origin](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Allow-Origin) in the MDN Web Docs.
     */
    AccessControlAllowOrigins: v.Block<ResponseHeadersPolicy.AccessControlAllowOrigins>;
    /**
     * A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header.
     *
     * For more information about the `Access-Control-Expose-Headers` HTTP response header, see [Access-Control-Expose-Headers](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Expose-Headers) in the MDN Web Docs.
     */
    AccessControlExposeHeaders?: v.Block<ResponseHeadersPolicy.AccessControlExposeHeaders> | undefined;
    /**
     * A number that CloudFront uses as the value for the `Access-Control-Max-Age` HTTP response header.
     *
     * For more information about the `Access-Control-Max-Age` HTTP response header, see [Access-Control-Max-Age](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Access-Control-Max-Age) in the MDN Web Docs.
     */
    AccessControlMaxAgeSec?: v.Num | undefined;
    /** A Boolean that determines whether CloudFront overrides HTTP response headers received from the origin with the ones specified in this response headers policy. */
    OriginOverride: v.Bool;
  }
  /** An HTTP response header name and its value. CloudFront includes this header in HTTP responses that it sends for requests that match a cache behavior that's associated with this response headers policy. */
  interface CustomHeader {
    /** The HTTP response header name. */
    Header: v.Text;
    /** A Boolean that determines whether CloudFront overrides a response header with the same name received from the origin with the header specified here. */
    Override: v.Bool;
    /** The value for the HTTP response header. */
    Value: v.Text;
  }
  /** A list of HTTP response header names and their values. CloudFront includes these headers in HTTP responses that it sends for requests that match a cache behavior that's associated with this response headers policy. */
  interface CustomHeadersConfig {
    /** The list of HTTP response headers and their values. */
    Items: v.Many<v.Block<ResponseHeadersPolicy.CustomHeader>>;
  }
  /**
   * Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value.
   *
   * For more information about the `X-Frame-Options` HTTP response header, see [X-Frame-Options](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-Frame-Options) in the MDN Web Docs.
   */
  interface FrameOptions {
    /**
     * The value of the `X-Frame-Options` HTTP response header. Valid values are `DENY` and `SAMEORIGIN`.
     *
     * For more information about these values, see [X-Frame-Options](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-Frame-Options) in the MDN Web Docs.
     */
    FrameOption: v.Text;
    /** A Boolean that determines whether CloudFront overrides the `X-Frame-Options` HTTP response header received from the origin with the one specified in this response headers policy. */
    Override: v.Bool;
  }
  /**
   * Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value.
   *
   * For more information about the `Referrer-Policy` HTTP response header, see [Referrer-Policy](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Referrer-Policy) in the MDN Web Docs.
   */
  interface ReferrerPolicy {
    /** A Boolean that determines whether CloudFront overrides the `Referrer-Policy` HTTP response header received from the origin with the one specified in this response headers policy. */
    Override: v.Bool;
    /**
     * The value of the `Referrer-Policy` HTTP response header. Valid values are:
     *
     * - `no-referrer`
     * - `no-referrer-when-downgrade`
     * - `origin`
     * - `origin-when-cross-origin`
     * - `same-origin`
     * - `strict-origin`
     * - `strict-origin-when-cross-origin`
     * - `unsafe-url`
     *
     * For more information about these values, see [Referrer-Policy](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Referrer-Policy) in the MDN Web Docs.
     */
    ReferrerPolicy: v.Text;
  }
  /** The name of an HTTP header that CloudFront removes from HTTP responses to requests that match the cache behavior that this response headers policy is attached to. */
  interface RemoveHeader {
    /** The HTTP header name. */
    Header: v.Text;
  }
  /** A list of HTTP header names that CloudFront removes from HTTP responses to requests that match the cache behavior that this response headers policy is attached to. */
  interface RemoveHeadersConfig {
    /** The list of HTTP header names. */
    Items: v.Many<v.Block<ResponseHeadersPolicy.RemoveHeader>>;
  }
  /**
   * A response headers policy configuration.
   *
   * A response headers policy configuration contains metadata about the response headers policy, and configurations for sets of HTTP response headers.
   */
  interface ResponseHeadersPolicyConfig {
    /**
     * A comment to describe the response headers policy.
     *
     * The comment cannot be longer than 128 characters.
     */
    Comment?: v.Text | undefined;
    /** A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS). */
    CorsConfig?: v.Block<ResponseHeadersPolicy.CorsConfig> | undefined;
    /** A configuration for a set of custom HTTP response headers. */
    CustomHeadersConfig?: v.Block<ResponseHeadersPolicy.CustomHeadersConfig> | undefined;
    /**
     * A name to identify the response headers policy.
     *
     * The name must be unique for response headers policies in this AWS account.
     */
    Name: v.Text;
    /** A configuration for a set of HTTP headers to remove from the HTTP response. */
    RemoveHeadersConfig?: v.Block<ResponseHeadersPolicy.RemoveHeadersConfig> | undefined;
    /** A configuration for a set of security-related HTTP response headers. */
    SecurityHeadersConfig?: v.Block<ResponseHeadersPolicy.SecurityHeadersConfig> | undefined;
    /** A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront. */
    ServerTimingHeadersConfig?: v.Block<ResponseHeadersPolicy.ServerTimingHeadersConfig> | undefined;
  }
  /** A configuration for a set of security-related HTTP response headers. CloudFront adds these headers to HTTP responses that it sends for requests that match a cache behavior associated with this response headers policy. */
  interface SecurityHeadersConfig {
    /**
     * The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
     *
     * For more information about the `Content-Security-Policy` HTTP response header, see [Content-Security-Policy](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Content-Security-Policy) in the MDN Web Docs.
     */
    ContentSecurityPolicy?: v.Block<ResponseHeadersPolicy.ContentSecurityPolicy> | undefined;
    /**
     * Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to `nosniff`.
     *
     * For more information about the `X-Content-Type-Options` HTTP response header, see [X-Content-Type-Options](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-Content-Type-Options) in the MDN Web Docs.
     */
    ContentTypeOptions?: v.Block<ResponseHeadersPolicy.ContentTypeOptions> | undefined;
    /**
     * Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value.
     *
     * For more information about the `X-Frame-Options` HTTP response header, see [X-Frame-Options](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-Frame-Options) in the MDN Web Docs.
     */
    FrameOptions?: v.Block<ResponseHeadersPolicy.FrameOptions> | undefined;
    /**
     * Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value.
     *
     * For more information about the `Referrer-Policy` HTTP response header, see [Referrer-Policy](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Referrer-Policy) in the MDN Web Docs.
     */
    ReferrerPolicy?: v.Block<ResponseHeadersPolicy.ReferrerPolicy> | undefined;
    /**
     * Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value.
     *
     * For more information about the `Strict-Transport-Security` HTTP response header, see [Security headers](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html#understanding-response-headers-policies-security) in the *Amazon CloudFront Developer Guide* and [Strict-Transport-Security](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Strict-Transport-Security) in the MDN Web Docs.
     */
    StrictTransportSecurity?: v.Block<ResponseHeadersPolicy.StrictTransportSecurity> | undefined;
    /**
     * Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value.
     *
     * For more information about the `X-XSS-Protection` HTTP response header, see [X-XSS-Protection](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-XSS-Protection) in the MDN Web Docs.
     */
    XSSProtection?: v.Block<ResponseHeadersPolicy.XSSProtection> | undefined;
  }
  /** A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront. */
  interface ServerTimingHeadersConfig {
    /** A Boolean that determines whether CloudFront adds the `Server-Timing` header to HTTP responses that it sends in response to requests that match a cache behavior that's associated with this response headers policy. */
    Enabled: v.Bool;
    /** A number 0–100 (inclusive) that specifies the percentage of responses that you want CloudFront to add the `Server-Timing` header to. When you set the sampling rate to 100, CloudFront adds the `Server-Timing` header to the HTTP response for every request that matches the cache behavior that this response headers policy is attached to. When you set it to 50, CloudFront adds the header to 50% of the responses for requests that match the cache behavior. You can set the sampling rate to any number 0–100 with up to four decimal places. */
    SamplingRate?: v.Num | undefined;
  }
  /**
   * Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value.
   *
   * For more information about the `Strict-Transport-Security` HTTP response header, see [Strict-Transport-Security](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Strict-Transport-Security) in the MDN Web Docs.
   */
  interface StrictTransportSecurity {
    /** A number that CloudFront uses as the value for the `max-age` directive in the `Strict-Transport-Security` HTTP response header. */
    AccessControlMaxAgeSec: v.Num;
    /** A Boolean that determines whether CloudFront includes the `includeSubDomains` directive in the `Strict-Transport-Security` HTTP response header. */
    IncludeSubdomains?: v.Bool | undefined;
    /** A Boolean that determines whether CloudFront overrides the `Strict-Transport-Security` HTTP response header received from the origin with the one specified in this response headers policy. */
    Override: v.Bool;
    /** A Boolean that determines whether CloudFront includes the `preload` directive in the `Strict-Transport-Security` HTTP response header. */
    Preload?: v.Bool | undefined;
  }
  /**
   * Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value.
   *
   * For more information about the `X-XSS-Protection` HTTP response header, see [X-XSS-Protection](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-XSS-Protection) in the MDN Web Docs.
   */
  interface XSSProtection {
    /**
     * A Boolean that determines whether CloudFront includes the `mode=block` directive in the `X-XSS-Protection` header.
     *
     * For more information about this directive, see [X-XSS-Protection](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-XSS-Protection) in the MDN Web Docs.
     */
    ModeBlock?: v.Bool | undefined;
    /** A Boolean that determines whether CloudFront overrides the `X-XSS-Protection` HTTP response header received from the origin with the one specified in this response headers policy. */
    Override: v.Bool;
    /**
     * A Boolean that determines the value of the `X-XSS-Protection` HTTP response header. When this setting is `true`, the value of the `X-XSS-Protection` header is `1`. When this setting is `false`, the value of the `X-XSS-Protection` header is `0`.
     *
     * For more information about these settings, see [X-XSS-Protection](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-XSS-Protection) in the MDN Web Docs.
     */
    Protection: v.Bool;
    /**
     * A reporting URI, which CloudFront uses as the value of the `report` directive in the `X-XSS-Protection` header.
     *
     * You cannot specify a `ReportUri` when `ModeBlock` is `true`.
     *
     * For more information about using a reporting URL, see [X-XSS-Protection](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/X-XSS-Protection) in the MDN Web Docs.
     */
    ReportUri?: v.Text | undefined;
  }
}

export interface StreamingDistributionProperties {
  /** The current configuration information for the RTMP distribution. */
  StreamingDistributionConfig: v.Block<StreamingDistribution.StreamingDistributionConfig>;
  /** A complex type that contains zero or more `Tag` elements. */
  Tags: v.Many<v.Block<StreamingDistribution.Tag>>;
}
export interface StreamingDistributionAttributes {
  /** The domain name of the resource, such as `d111111abcdef8.cloudfront.net`. */
  readonly DomainName: v.Scalar<'AWS::CloudFront::StreamingDistribution.DomainName'>;
  readonly Id: v.Scalar<'AWS::CloudFront::StreamingDistribution.Id'>;
}
/**
 * This resource is deprecated. Amazon CloudFront is deprecating real-time messaging protocol (RTMP) distributions on December 31, 2020. For more information, [read the announcement](https://docs.aws.amazon.com/ann.jspa?annID=7356) on the Amazon CloudFront discussion forum.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html
 */
export declare class StreamingDistribution extends v.Resource<StreamingDistributionProperties, 'AWS::CloudFront::StreamingDistribution.Id', StreamingDistributionAttributes> {
  static readonly type: 'AWS::CloudFront::StreamingDistribution';
  constructor(properties: StreamingDistributionProperties);
}
export declare namespace StreamingDistribution {
  /** A complex type that controls whether access logs are written for the streaming distribution. */
  interface Logging {
    /** The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com`. */
    Bucket: v.Text;
    /** Specifies whether you want CloudFront to save access logs to an Amazon S3 bucket. If you don't want to enable logging when you create a streaming distribution or if you want to disable logging for an existing streaming distribution, specify `false` for `Enabled`, and specify `empty Bucket` and `Prefix` elements. If you specify `false` for `Enabled` but you specify values for `Bucket` and `Prefix`, the values are automatically deleted. */
    Enabled: v.Bool;
    /** An optional string that you want CloudFront to prefix to the access log filenames for this streaming distribution, for example, `myprefix/`. If you want to enable logging, but you don't want to specify a prefix, you still must include an empty `Prefix` element in the `Logging` element. */
    Prefix: v.Text;
  }
  /** A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media files for distribution. */
  interface S3Origin {
    /** The DNS name of the Amazon S3 origin. */
    DomainName: v.Text;
    /**
     * The CloudFront origin access identity to associate with the distribution. Use an origin access identity to configure the distribution so that end users can only access objects in an Amazon S3 bucket through CloudFront.
     *
     * If you want end users to be able to access objects using either the CloudFront URL or the Amazon S3 URL, specify an empty `OriginAccessIdentity` element.
     *
     * To delete the origin access identity from an existing distribution, update the distribution configuration and include an empty `OriginAccessIdentity` element.
     *
     * To replace the origin access identity, update the distribution configuration and specify the new origin access identity.
     */
    OriginAccessIdentity: v.Text;
  }
  /** The RTMP distribution's configuration information. */
  interface StreamingDistributionConfig {
    /** A complex type that contains information about CNAMEs (alternate domain names), if any, for this streaming distribution. */
    Aliases?: v.Many<v.Text> | undefined;
    /** Any comments you want to include about the streaming distribution. */
    Comment: v.Text;
    /** Whether the streaming distribution is enabled to accept user requests for content. */
    Enabled: v.Bool;
    /** A complex type that controls whether access logs are written for the streaming distribution. */
    Logging?: v.Block<StreamingDistribution.Logging> | undefined;
    /** A complex type that contains information about price class for this streaming distribution. */
    PriceClass?: v.Text | undefined;
    /** A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media files for distribution. */
    S3Origin: v.Block<StreamingDistribution.S3Origin>;
    /** A complex type that specifies any AWS accounts that you want to permit to create signed URLs for private content. If you want the distribution to use signed URLs, include this element; if you want the distribution to use public URLs, remove this element. For more information, see [Serving Private Content through CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) in the *Amazon CloudFront Developer Guide*. */
    TrustedSigners: v.Block<StreamingDistribution.TrustedSigners>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** A list of AWS accounts whose public keys CloudFront can use to verify the signatures of signed URLs and signed cookies. */
  interface TrustedSigners {
    /** An AWS account number that contains active CloudFront key pairs that CloudFront can use to verify the signatures of signed URLs and signed cookies. If the AWS account that owns the key pairs is the same account that owns the CloudFront distribution, the value of this field is `self`. */
    AwsAccountNumbers?: v.Many<v.Text> | undefined;
    /** This field is `true` if any of the AWS accounts in the list are configured as trusted signers. If not, this field is `false`. */
    Enabled: v.Bool;
  }
}

export interface TrustStoreProperties {
  /** A CA certificates bundle source. */
  CaCertificatesBundleSource?: v.Block<TrustStore.CaCertificatesBundleSource> | undefined;
  /** The trust store's name. */
  Name: v.Text;
  /** A complex type that contains zero or more `Tag` elements. */
  Tags?: v.Many<v.Block<TrustStore.Tag>> | undefined;
  /** A boolean. When true, performs real-time certificate revocation checks by querying the OCSP endpoint specified within the client certificate. */
  UseClientCertificateOCSPEndpoint?: v.Bool | undefined;
}
export interface TrustStoreAttributes {
  /** The trust store's Amazon Resource Name (ARN). */
  readonly Arn: v.Scalar<'AWS::CloudFront::TrustStore.Arn'>;
  /** The version identifier for the current version of the trust store. */
  readonly ETag: v.Scalar<'AWS::CloudFront::TrustStore.ETag'>;
  /** The trust store's ID. */
  readonly Id: v.Scalar<'AWS::CloudFront::TrustStore.Id'>;
  /** The trust store's last modified time. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::TrustStore.LastModifiedTime'>;
  /** The trust store's number of CA certificates. */
  readonly NumberOfCaCertificates: v.Scalar<'AWS::CloudFront::TrustStore.NumberOfCaCertificates'>;
  /** The trust store's status. */
  readonly Status: v.Scalar<'AWS::CloudFront::TrustStore.Status'>;
}
/**
 * A trust store.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html
 */
export declare class TrustStore extends v.Resource<TrustStoreProperties, 'AWS::CloudFront::TrustStore.Id', TrustStoreAttributes> {
  static readonly type: 'AWS::CloudFront::TrustStore';
  constructor(properties: TrustStoreProperties);
}
export declare namespace TrustStore {
  /** The CA certificates bundle location in Amazon S3. */
  interface CaCertificatesBundleS3Location {
    /** The S3 bucket. */
    Bucket: v.Text;
    /** The location's key. */
    Key: v.Text;
    /** The location's Region. */
    Region: v.Text;
    /** The location's version. */
    Version?: v.Text | undefined;
  }
  /** A CA certificates bundle source. */
  interface CaCertificatesBundleSource {
    /** The CA certificates bundle location in Amazon S3. */
    CaCertificatesBundleS3Location: v.Block<TrustStore.CaCertificatesBundleS3Location>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VpcOriginProperties {
  /** A complex type that contains zero or more `Tag` elements. */
  Tags?: v.Many<v.Block<VpcOrigin.Tag>> | undefined;
  /** The VPC origin endpoint configuration. */
  VpcOriginEndpointConfig: v.Block<VpcOrigin.VpcOriginEndpointConfig>;
}
export interface VpcOriginAttributes {
  /** The account ID of the AWS account that owns the VPC origin. */
  readonly AccountId: v.Scalar<'AWS::CloudFront::VpcOrigin.AccountId'>;
  /** The VPC origin ARN. */
  readonly Arn: v.Scalar<'AWS::CloudFront::VpcOrigin.Arn'>;
  /** The VPC origin created time. */
  readonly CreatedTime: v.Scalar<'AWS::CloudFront::VpcOrigin.CreatedTime'>;
  /** The VPC origin ID. */
  readonly Id: v.Scalar<'AWS::CloudFront::VpcOrigin.Id'>;
  /** The VPC origin last modified time. */
  readonly LastModifiedTime: v.Scalar<'AWS::CloudFront::VpcOrigin.LastModifiedTime'>;
  /** The VPC origin status. */
  readonly Status: v.Scalar<'AWS::CloudFront::VpcOrigin.Status'>;
}
/**
 * An Amazon CloudFront VPC origin.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html
 */
export declare class VpcOrigin extends v.Resource<VpcOriginProperties, 'AWS::CloudFront::VpcOrigin.Id', VpcOriginAttributes> {
  static readonly type: 'AWS::CloudFront::VpcOrigin';
  constructor(properties: VpcOriginProperties);
}
export declare namespace VpcOrigin {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** An Amazon CloudFront VPC origin endpoint configuration. */
  interface VpcOriginEndpointConfig {
    /** The ARN of the CloudFront VPC origin endpoint configuration. */
    Arn: v.Text;
    /** The HTTP port for the CloudFront VPC origin endpoint configuration. The default value is `80`. */
    HTTPPort?: v.Num | undefined;
    /** The HTTPS port of the CloudFront VPC origin endpoint configuration. The default value is `443`. */
    HTTPSPort?: v.Num | undefined;
    IpAddressType?: v.OneOf<'ipv4' | 'dualstack'> | undefined;
    /** The name of the CloudFront VPC origin endpoint configuration. */
    Name: v.Text;
    /** The origin protocol policy for the CloudFront VPC origin endpoint configuration. */
    OriginProtocolPolicy?: v.OneOf<'http-only' | 'https-only' | 'match-viewer'> | undefined;
    /**
     * Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS. Valid values include `SSLv3`, `TLSv1`, `TLSv1.1`, and `TLSv1.2`.
     *
     * For more information, see [Minimum Origin SSL Protocol](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginSSLProtocols) in the *Amazon CloudFront Developer Guide*.
     */
    OriginSSLProtocols?: v.Many<v.Text> | undefined;
  }
}
