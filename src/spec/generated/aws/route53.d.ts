// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface CidrCollectionProperties {
  /** A complex type that contains information about the list of CIDR locations. */
  Locations?: v.Many<v.Block<CidrCollection.Location>> | undefined;
  /** The name of a CIDR collection. */
  Name: v.Text;
}
export interface CidrCollectionAttributes {
  /** "The Amazon resource name (ARN) to uniquely identify the AWS resource. */
  readonly Arn: v.Scalar<'AWS::Route53::CidrCollection.Arn'>;
  /** The UUID of the CIDR collection. */
  readonly Id: v.Scalar<'AWS::Route53::CidrCollection.Id'>;
}
/**
 * Creates a CIDR collection in the current AWS account.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html
 */
export declare class CidrCollection extends v.Resource<CidrCollectionProperties, 'AWS::Route53::CidrCollection.Id', CidrCollectionAttributes> {
  static readonly type: 'AWS::Route53::CidrCollection';
  constructor(properties: CidrCollectionProperties);
}
export declare namespace CidrCollection {
  /** Specifies the list of CIDR blocks for a CIDR location. */
  interface Location {
    /** List of CIDR blocks. */
    CidrList: v.Many<v.Text>;
    /** The CIDR collection location name. */
    LocationName: v.Text;
  }
}

export interface DNSSECProperties {
  /** A unique string (ID) that is used to identify a hosted zone. For example: `Z00001111A1ABCaaABC11`. */
  HostedZoneId: v.Text<'AWS::Route53::HostedZone.Id'>;
}
export interface DNSSECAttributes {
}
/**
 * The `AWS::Route53::DNSSEC` resource is used to enable DNSSEC signing in a hosted zone.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html
 */
export declare class DNSSEC extends v.Resource<DNSSECProperties, 'AWS::Route53::HostedZone.Id', DNSSECAttributes> {
  static readonly type: 'AWS::Route53::DNSSEC';
  constructor(properties: DNSSECProperties);
}

export interface DelegationSetProperties {
}
export interface DelegationSetAttributes {
  /** The Amazon Resource Name (ARN) of the delegation set. */
  readonly Arn: v.Scalar<'AWS::Route53::DelegationSet.Arn'>;
  /** A unique string that identifies the request and allows retrying failed CreateReusableDelegationSet requests without risk of executing the operation twice. */
  readonly CallerReference: v.Scalar<'AWS::Route53::DelegationSet.CallerReference'>;
  /** The ID that Amazon Route 53 assigns to a reusable delegation set. */
  readonly Id: v.Scalar<'AWS::Route53::DelegationSet.Id'>;
  /** A list of the authoritative name servers for the delegation set. */
  readonly NameServers: v.List<v.Scalar<'AWS::Route53::DelegationSet.NameServers'>>;
}
/**
 * Resource Type definition for AWS::Route53::DelegationSet. Creates a reusable delegation set (a group of four name servers) that can be associated with multiple hosted zones.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html
 */
export declare class DelegationSet extends v.Resource<DelegationSetProperties, 'AWS::Route53::DelegationSet.Arn', DelegationSetAttributes> {
  static readonly type: 'AWS::Route53::DelegationSet';
  constructor(properties?: DelegationSetProperties);
}

export interface HealthCheckProperties {
  /**
   * A complex type that contains detailed information about one health check.
   *
   * For the values to enter for `HealthCheckConfig`, see [HealthCheckConfig](https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html)
   */
  HealthCheckConfig: v.Block<HealthCheck.HealthCheckConfig>;
  /** The `HealthCheckTags` property describes key-value pairs that are associated with an `AWS::Route53::HealthCheck` resource. */
  HealthCheckTags?: v.Many<v.Block<HealthCheck.HealthCheckTag>> | undefined;
}
export interface HealthCheckAttributes {
  /** The identifier that Amazon Route 53 assigned to the health check when you created it. When you add or update a resource record set, you use this value to specify which health check to use. The value can be up to 64 characters long. */
  readonly HealthCheckId: v.Scalar<'AWS::Route53::HealthCheck.HealthCheckId'>;
}
/**
 * The `AWS::Route53::HealthCheck` resource is a Route 53 resource type that contains settings for a Route 53 health check.
 *
 * For information about associating health checks with records, see [HealthCheckId](https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html#Route53-Type-ResourceRecordSet-HealthCheckId) in [ChangeResourceRecordSets](https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html).
 *
 * > You can't create a health check with simple routing.
 *
 * *ELB Load Balancers*
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html
 */
export declare class HealthCheck extends v.Resource<HealthCheckProperties, 'AWS::Route53::HealthCheck.HealthCheckId', HealthCheckAttributes> {
  static readonly type: 'AWS::Route53::HealthCheck';
  constructor(properties: HealthCheckProperties);
}
export declare namespace HealthCheck {
  /** A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether the specified health check is healthy. */
  interface AlarmIdentifier {
    /**
     * The name of the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether this health check is healthy.
     *
     * > Route 53 supports CloudWatch alarms with the following features:
     * >
     * > - Standard-resolution metrics. High-resolution metrics aren't supported. For more information, see [High-Resolution Metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/DeveloperGuide/publishingMetrics.html#high-resolution-metrics) in the *Amazon CloudWatch User Guide*.
     * > - Statistics: Average, Minimum, Maximum, Sum, and SampleCount. Extended statistics aren't supported.
     */
    Name: v.Text<'AWS::CloudWatch::Alarm.AlarmName'>;
    /**
     * For the CloudWatch alarm that you want Route 53 health checkers to use to determine whether this health check is healthy, the region that the alarm was created in.
     *
     * For the current list of CloudWatch regions, see [Amazon CloudWatch endpoints and quotas](https://docs.aws.amazon.com/general/latest/gr/cw_region.html) in the *Amazon Web Services General Reference*.
     */
    Region: v.OneOf<'af-south-1' | 'ap-east-1' | 'ap-east-2' | 'ap-northeast-1' | 'ap-northeast-2' | 'ap-northeast-3' | 'ap-south-1' | 'ap-south-2' | 'ap-southeast-1' | 'ap-southeast-2' | 'ap-southeast-3' | 'ap-southeast-4' | 'ap-southeast-5' | 'ap-southeast-6' | 'ap-southeast-7' | 'ca-central-1' | 'ca-west-1' | 'cn-north-1' | 'cn-northwest-1' | 'eu-central-1' | 'eu-central-2' | 'eu-isoe-west-1' | 'eu-north-1' | 'eu-south-1' | 'eu-south-2' | 'eu-west-1' | 'eu-west-2' | 'eu-west-3' | 'eusc-de-east-1' | 'il-central-1' | 'me-central-1' | 'me-south-1' | 'mx-central-1' | 'sa-east-1' | 'us-east-1' | 'us-east-2' | 'us-gov-east-1' | 'us-gov-west-1' | 'us-iso-east-1' | 'us-iso-west-1' | 'us-isob-east-1' | 'us-isob-west-1' | 'us-isof-east-1' | 'us-isof-south-1' | 'us-west-1' | 'us-west-2'>;
  }
  /** A complex type that contains information about the health check. */
  interface HealthCheckConfig {
    /** A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether the specified health check is healthy. */
    AlarmIdentifier?: v.Block<HealthCheck.AlarmIdentifier> | undefined;
    /** (CALCULATED Health Checks Only) A complex type that contains one `ChildHealthCheck` element for each health check that you want to associate with a `CALCULATED` health check. */
    ChildHealthChecks?: v.Many<v.Text<'AWS::Route53::HealthCheck.HealthCheckId'>> | undefined;
    /**
     * Specify whether you want Amazon Route 53 to send the value of `FullyQualifiedDomainName` to the endpoint in the `client_hello` message during TLS negotiation. This allows the endpoint to respond to `HTTPS` health check requests with the applicable SSL/TLS certificate.
     *
     * Some endpoints require that `HTTPS` requests include the host name in the `client_hello` message. If you don't enable SNI, the status of the health check will be `SSL alert handshake_failure`. A health check can also have that status for other reasons. If SNI is enabled and you're still getting the error, check the SSL/TLS configuration on your endpoint and confirm that your certificate is valid.
     */
    EnableSNI?: v.Bool | undefined;
    /**
     * The number of consecutive health checks that an endpoint must pass or fail for Amazon Route 53 to change the current status of the endpoint from unhealthy to healthy or vice versa. For more information, see [How Amazon Route 53 Determines Whether an Endpoint Is Healthy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html) in the *Amazon Route 53 Developer Guide*.
     *
     * `FailureThreshold` is not supported when you specify a value for `Type` of `RECOVERY_CONTROL`.
     *
     * Otherwise, if you don't specify a value for `FailureThreshold`, the default value is three health checks.
     */
    FailureThreshold?: v.Num | undefined;
    /**
     * Amazon Route 53 behavior depends on whether you specify a value for `IPAddress`.
     *
     * *If you specify a value for* `IPAddress`:
     *
     * Amazon Route 53 sends health check requests to the specified IPv4 or IPv6 address and passes the value of `FullyQualifiedDomainName` in the `Host` header for all health checks except TCP health checks. This is typically the fully qualified DNS name of the endpoint on which you want Route 53 to perform health checks.
     *
     * When Route 53 checks the health of an endpoint, here is how it constructs the `Host` header:
     */
    FullyQualifiedDomainName?: v.Text | undefined;
    /**
     * The number of child health checks that are associated with a `CALCULATED` health check that Amazon Route 53 must consider healthy for the `CALCULATED` health check to be considered healthy. To specify the child health checks that you want to associate with a `CALCULATED` health check, use the [ChildHealthChecks](https://docs.aws.amazon.com/Route53/latest/APIReference/API_UpdateHealthCheck.html#Route53-UpdateHealthCheck-request-ChildHealthChecks) element.
     *
     * Note the following:
     *
     * - If you specify a number greater than the number of child health checks, Route 53 always considers this health check to be unhealthy.
     * - If you specify `0`, Route 53 always considers this health check to be healthy.
     */
    HealthThreshold?: v.Num | undefined;
    /**
     * The IPv4 or IPv6 IP address of the endpoint that you want Amazon Route 53 to perform health checks on. If you don't specify a value for `IPAddress`, Route 53 sends a DNS request to resolve the domain name that you specify in `FullyQualifiedDomainName` at the interval that you specify in `RequestInterval`. Using an IP address returned by DNS, Route 53 then checks the health of the endpoint.
     *
     * Use one of the following formats for the value of `IPAddress`:
     */
    IPAddress?: v.Text | undefined;
    /**
     * When CloudWatch has insufficient data about the metric to determine the alarm state, the status that you want Amazon Route 53 to assign to the health check:
     *
     * - `Healthy`: Route 53 considers the health check to be healthy.
     * - `Unhealthy`: Route 53 considers the health check to be unhealthy.
     * - `LastKnownStatus`: Route 53 uses the status of the health check from the last time that CloudWatch had sufficient data to determine the alarm state. For new health checks that have no last known status, the default status for the health check is healthy.
     */
    InsufficientDataHealthStatus?: v.OneOf<'Healthy' | 'LastKnownStatus' | 'Unhealthy'> | undefined;
    /** Specify whether you want Amazon Route 53 to invert the status of a health check, for example, to consider a health check unhealthy when it otherwise would be considered healthy. */
    Inverted?: v.Bool | undefined;
    /**
     * Specify whether you want Amazon Route 53 to measure the latency between health checkers in multiple AWS regions and your endpoint, and to display CloudWatch latency graphs on the *Health Checks* page in the Route 53 console.
     *
     * `MeasureLatency` is not supported when you specify a value for `Type` of `RECOVERY_CONTROL`.
     *
     * > You can't change the value of `MeasureLatency` after you create a health check.
     */
    MeasureLatency?: v.Bool | undefined;
    /**
     * The port on the endpoint that you want Amazon Route 53 to perform health checks on.
     *
     * > Don't specify a value for `Port` when you specify a value for [Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-route53-healthcheck-healthcheckconfig.html#cfn-route53-healthcheck-healthcheckconfig-type) of `CLOUDWATCH_METRIC` or `CALCULATED`.
     */
    Port?: v.Num | undefined;
    /**
     * A complex type that contains one `Region` element for each region from which you want Amazon Route 53 health checkers to check the specified endpoint.
     *
     * If you don't specify any regions, Route 53 health checkers automatically performs checks from all of the regions that are listed under *Valid Values*.
     *
     * If you update a health check to remove a region that has been performing health checks, Route 53 will briefly continue to perform checks from that region to ensure that some health checkers are always checking the endpoint (for example, if you replace three regions with four different regions).
     */
    Regions?: v.Many<v.Text> | undefined;
    /**
     * The number of seconds between the time that Amazon Route 53 gets a response from your endpoint and the time that it sends the next health check request. Each Route 53 health checker makes requests at this interval.
     *
     * `RequestInterval` is not supported when you specify a value for `Type` of `RECOVERY_CONTROL`.
     *
     * > You can't change the value of `RequestInterval` after you create a health check.
     *
     * If you don't specify a value for `RequestInterval`, the default value is `30` seconds.
     */
    RequestInterval?: v.Num | undefined;
    /** The path, if any, that you want Amazon Route 53 to request when performing health checks. The path can be any value for which your endpoint will return an HTTP status code of 2xx or 3xx when the endpoint is healthy, for example, the file /docs/route53-health-check.html. You can also include query string parameters, for example, `/welcome.html?language=jp&login=y`. */
    ResourcePath?: v.Text | undefined;
    /**
     * The Amazon Resource Name (ARN) for the Route 53 Application Recovery Controller routing control.
     *
     * For more information about Route 53 Application Recovery Controller, see [Route 53 Application Recovery Controller Developer Guide.](https://docs.aws.amazon.com/r53recovery/latest/dg/what-is-route-53-recovery.html).
     */
    RoutingControlArn?: v.Text<'AWS::Route53RecoveryControl::RoutingControl.RoutingControlArn'> | undefined;
    /**
     * If the value of Type is `HTTP_STR_MATCH` or `HTTPS_STR_MATCH`, the string that you want Amazon Route 53 to search for in the response body from the specified resource. If the string appears in the response body, Route 53 considers the resource healthy.
     *
     * Route 53 considers case when searching for `SearchString` in the response body.
     */
    SearchString?: v.Text | undefined;
    /**
     * The type of health check that you want to create, which indicates how Amazon Route 53 determines whether an endpoint is healthy.
     *
     * > You can't change the value of `Type` after you create a health check.
     *
     * You can create the following types of health checks:
     *
     * - *HTTP*: Route 53 tries to establish a TCP connection. If successful, Route 53 submits an HTTP request and waits for an HTTP status code of 200 or greater and less than 400.
     * - *HTTPS*: Route 53 tries to establish a TCP connection. If successful, Route 53 submits an HTTPS request and waits for an HTTP status code of 200 or greater and less than 400.
     */
    Type: v.OneOf<'CALCULATED' | 'CLOUDWATCH_METRIC' | 'HTTP' | 'HTTP_STR_MATCH' | 'HTTPS' | 'HTTPS_STR_MATCH' | 'TCP' | 'RECOVERY_CONTROL'>;
  }
  /** The `HealthCheckTag` property describes one key-value pair that is associated with an `AWS::Route53::HealthCheck` resource. */
  interface HealthCheckTag {
    /**
     * The value of `Key` depends on the operation that you want to perform:
     *
     * - *Add a tag to a health check or hosted zone*: `Key` is the name that you want to give the new tag.
     * - *Edit a tag*: `Key` is the name of the tag that you want to change the `Value` for.
     * - *Delete a key*: `Key` is the name of the tag you want to remove.
     * - *Give a name to a health check*: Edit the default `Name` tag. In the Amazon Route 53 console, the list of your health checks includes a *Name* column that lets you see the name that you've given to each health check.
     */
    Key: v.Text;
    /**
     * The value of `Value` depends on the operation that you want to perform:
     *
     * - *Add a tag to a health check or hosted zone*: `Value` is the value that you want to give the new tag.
     * - *Edit a tag*: `Value` is the new value that you want to assign the tag.
     */
    Value: v.Text;
  }
}

export interface HostedZoneProperties {
  /**
   * A complex type that contains an optional comment.
   *
   * If you don't want to specify a comment, omit the `HostedZoneConfig` and `Comment` elements.
   */
  HostedZoneConfig?: v.Block<HostedZone.HostedZoneConfig> | undefined;
  /** The features configuration for the hosted zone, including accelerated recovery settings and status information. */
  HostedZoneFeatures?: v.Block<HostedZone.HostedZoneFeatures> | undefined;
  /**
   * Adds, edits, or deletes tags for a health check or a hosted zone.
   *
   * For information about using tags for cost allocation, see [Using Cost Allocation Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html) in the *Billing and Cost Management User Guide*.
   */
  HostedZoneTags?: v.Many<v.Block<HostedZone.HostedZoneTag>> | undefined;
  /**
   * The name of the domain. Specify a fully qualified domain name, for example, *www.example.com*. The trailing dot is optional; Amazon Route 53 assumes that the domain name is fully qualified. This means that Route 53 treats *www.example.com* (without a trailing dot) and *www.example.com.* (with a trailing dot) as identical.
   *
   * If you're creating a public hosted zone, this is the name you have registered with your DNS registrar. If your domain name is registered with a registrar other than Route 53, change the name servers for your domain to the set of `NameServers` that are returned by the `Fn::GetAtt` intrinsic function.
   */
  Name?: v.Text | undefined;
  /**
   * Creates a configuration for DNS query logging. After you create a query logging configuration, Amazon Route 53 begins to publish log data to an Amazon CloudWatch Logs log group.
   *
   * DNS query logs contain information about the queries that Route 53 receives for a specified public hosted zone, such as the following:
   *
   * - Route 53 edge location that responded to the DNS query
   * - Domain or subdomain that was requested
   * - DNS record type, such as A or AAAA
   * - DNS response code, such as `NoError` or `ServFail`
   *
   * - **Log Group and Resource Policy** - Before you create a query logging configuration, perform the following operations.
   */
  QueryLoggingConfig?: v.Block<HostedZone.QueryLoggingConfig> | undefined;
  /**
   * *Private hosted zones:* A complex type that contains information about the VPCs that are associated with the specified hosted zone.
   *
   * > For public hosted zones, omit `VPCs`, `VPCId`, and `VPCRegion`.
   */
  VPCs?: v.Many<v.Block<HostedZone.VPC>> | undefined;
}
export interface HostedZoneAttributes {
  /** The ID that Amazon Route 53 assigned to the hosted zone when you created it. */
  readonly Id: v.Scalar<'AWS::Route53::HostedZone.Id'>;
  /**
   * Returns the set of name servers for the specific hosted zone. For example: `ns1.example.com`.
   *
   * This attribute is not supported for private hosted zones.
   */
  readonly NameServers: v.List<v.Scalar<'AWS::Route53::HostedZone.NameServers'>>;
}
/**
 * Creates a new public or private hosted zone. You create records in a public hosted zone to define how you want to route traffic on the internet for a domain, such as example.com, and its subdomains (apex.example.com, acme.example.com). You create records in a private hosted zone to define how you want to route traffic for a domain and its subdomains within one or more Amazon Virtual Private Clouds (Amazon VPCs).
 *
 * > You can't convert a public hosted zone to a private hosted zone or vice versa. Instead, you must create a new hosted zone with the same name and create new resource record sets.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html
 */
export declare class HostedZone extends v.Resource<HostedZoneProperties, 'AWS::Route53::HostedZone.Id', HostedZoneAttributes> {
  static readonly type: 'AWS::Route53::HostedZone';
  constructor(properties?: HostedZoneProperties);
}
export declare namespace HostedZone {
  /** A complex type that contains an optional comment about your hosted zone. If you don't want to specify a comment, omit both the `HostedZoneConfig` and `Comment` elements. */
  interface HostedZoneConfig {
    /** Any comments that you want to include about the hosted zone. */
    Comment?: v.Text | undefined;
  }
  /** Represents the features configuration for a hosted zone, including the status of various features and any associated failure reasons. */
  interface HostedZoneFeatures {
    EnableAcceleratedRecovery?: v.Bool | undefined;
  }
  /** A complex type that contains information about a tag that you want to add or edit for the specified health check or hosted zone. */
  interface HostedZoneTag {
    /**
     * The value of `Key` depends on the operation that you want to perform:
     *
     * - *Add a tag to a health check or hosted zone*: `Key` is the name that you want to give the new tag.
     * - *Edit a tag*: `Key` is the name of the tag that you want to change the `Value` for.
     * - *Delete a key*: `Key` is the name of the tag you want to remove.
     * - *Give a name to a health check*: Edit the default `Name` tag. In the Amazon Route 53 console, the list of your health checks includes a *Name* column that lets you see the name that you've given to each health check.
     */
    Key: v.Text;
    /**
     * The value of `Value` depends on the operation that you want to perform:
     *
     * - *Add a tag to a health check or hosted zone*: `Value` is the value that you want to give the new tag.
     * - *Edit a tag*: `Value` is the new value that you want to assign the tag.
     */
    Value: v.Text;
  }
  /** A complex type that contains information about a configuration for DNS query logging. */
  interface QueryLoggingConfig {
    /** The Amazon Resource Name (ARN) of the CloudWatch Logs log group that Amazon Route 53 is publishing logs to. */
    CloudWatchLogsLogGroupArn: v.Text<'AWS::Logs::LogGroup.Arn'>;
  }
  /**
   * *Private hosted zones only:* A complex type that contains information about an Amazon VPC. Route 53 Resolver uses the records in the private hosted zone to route traffic in that VPC.
   *
   * > For public hosted zones, omit `VPCs`, `VPCId`, and `VPCRegion`.
   */
  interface VPC {
    /**
     * *Private hosted zones only:* The ID of an Amazon VPC.
     *
     * > For public hosted zones, omit `VPCs`, `VPCId`, and `VPCRegion`.
     */
    VPCId: v.Text<'AWS::EC2::VPC.VpcId'>;
    /**
     * *Private hosted zones only:* The region that an Amazon VPC was created in.
     *
     * > For public hosted zones, omit `VPCs`, `VPCId`, and `VPCRegion`.
     */
    VPCRegion: v.Text;
  }
}

export interface KeySigningKeyProperties {
  /** The unique string (ID) that is used to identify a hosted zone. For example: `Z00001111A1ABCaaABC11`. */
  HostedZoneId: v.Text<'AWS::Route53::HostedZone.Id'>;
  /** The Amazon resource name (ARN) for a customer managed customer master key (CMK) in AWS Key Management Service ( AWS ). The `KeyManagementServiceArn` must be unique for each key-signing key (KSK) in a single hosted zone. For example: `arn:aws:kms:us-east-1:111122223333:key/111a2222-a11b-1ab1-2ab2-1ab21a2b3a111`. */
  KeyManagementServiceArn: v.Text;
  /** A string used to identify a key-signing key (KSK). `Name` can include numbers, letters, and underscores (_). `Name` must be unique for each key-signing key in the same hosted zone. */
  Name: v.Text;
  /**
   * A string that represents the current key-signing key (KSK) status.
   *
   * Status can have one of the following values:
   */
  Status: v.OneOf<'ACTIVE' | 'INACTIVE'>;
}
export interface KeySigningKeyAttributes {
}
/**
 * The `AWS::Route53::KeySigningKey` resource creates a new key-signing key (KSK) in a hosted zone. The hosted zone ID is passed as a parameter in the KSK properties. You can specify the properties of this KSK using the `Name`, `Status`, and `KeyManagementServiceArn` properties of the resource.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html
 */
export declare class KeySigningKey extends v.Resource<KeySigningKeyProperties, 'AWS::Route53::KeySigningKey.Ref', KeySigningKeyAttributes> {
  static readonly type: 'AWS::Route53::KeySigningKey';
  constructor(properties: KeySigningKeyProperties);
}

export interface QueryLoggingConfigProperties {
  /** The Amazon Resource Name (ARN) of the CloudWatch Logs log group in us-east-1 that Amazon Route 53 publishes query logs to. */
  CloudWatchLogsLogGroupArn: v.Text;
  /** The ID of the public hosted zone that Amazon Route 53 logs queries for. */
  HostedZoneId: v.Text;
}
export interface QueryLoggingConfigAttributes {
  /** The Amazon Resource Name (ARN) of the query logging configuration. */
  readonly Arn: v.Scalar<'AWS::Route53::QueryLoggingConfig.Arn'>;
  /** The ID that Amazon Route 53 assigns to the configuration for DNS query logging. */
  readonly Id: v.Scalar<'AWS::Route53::QueryLoggingConfig.Id'>;
}
/**
 * Resource Type definition for AWS::Route53::QueryLoggingConfig. Creates a configuration for DNS query logging, which publishes query logs for a public hosted zone to an Amazon CloudWatch Logs log group.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html
 */
export declare class QueryLoggingConfig extends v.Resource<QueryLoggingConfigProperties, 'AWS::Route53::QueryLoggingConfig.Arn', QueryLoggingConfigAttributes> {
  static readonly type: 'AWS::Route53::QueryLoggingConfig';
  constructor(properties: QueryLoggingConfigProperties);
}

export interface RecordSetProperties {
  /**
   * *Alias resource record sets only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
   *
   * If you're creating resource records sets for a private hosted zone, note the following:
   *
   * - You can't create an alias resource record set in a private hosted zone to route traffic to a CloudFront distribution.
   * - For information about creating failover resource record sets in a private hosted zone, see [Configuring Failover in a Private Hosted Zone](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-private-hosted-zones.html) in the *Amazon Route 53 Developer Guide*.
   */
  AliasTarget?: v.Block<RecordSet.AliasTarget> | undefined;
  /**
   * The object that is specified in resource record set object when you are linking a resource record set to a CIDR location.
   *
   * A `LocationName` with an asterisk “*” can be used to create a default CIDR record. `CollectionId` is still required for default record.
   */
  CidrRoutingConfig?: v.Block<RecordSet.CidrRoutingConfig> | undefined;
  /** *Optional:* Any comments you want to include about a change batch request. */
  Comment?: v.Text | undefined;
  /**
   * *Failover resource record sets only:* To configure failover, you add the `Failover` element to two resource record sets. For one resource record set, you specify `PRIMARY` as the value for `Failover`; for the other resource record set, you specify `SECONDARY`. In addition, you include the `HealthCheckId` element and specify the health check that you want Amazon Route 53 to perform for each resource record set.
   *
   * Except where noted, the following failover behaviors assume that you have included the `HealthCheckId` element in both resource record sets:
   */
  Failover?: v.OneOf<'PRIMARY' | 'SECONDARY'> | undefined;
  /** *Geolocation resource record sets only:* A complex type that lets you control how Amazon Route 53 responds to DNS queries based on the geographic origin of the query. For example, if you want all queries from Africa to be routed to a web server with an IP address of `192.0.2.111`, create a resource record set with a `Type` of `A` and a `ContinentCode` of `AF`. */
  GeoLocation?: v.Block<RecordSet.GeoLocation> | undefined;
  /** A complex type that contains information about a geographic location. */
  GeoProximityLocation?: v.Block<RecordSet.GeoProximityLocation> | undefined;
  /**
   * If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a health check is healthy, include the `HealthCheckId` element and specify the ID of the applicable health check.
   *
   * Route 53 determines whether a resource record set is healthy based on one of the following:
   *
   * - By periodically sending a request to the endpoint that is specified in the health check
   * - By aggregating the status of a specified group of health checks (calculated health checks)
   * - By determining the current state of a CloudWatch alarm (CloudWatch metric health checks)
   */
  HealthCheckId?: v.Text | undefined;
  /**
   * The ID of the hosted zone that you want to create records in.
   *
   * Specify either `HostedZoneName` or `HostedZoneId`, but not both. If you have multiple hosted zones with the same domain name, you must specify the hosted zone using `HostedZoneId`.
   */
  HostedZoneId?: v.Text<'AWS::Route53::HostedZone.Id'> | undefined;
  /**
   * The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName`.
   *
   * When you create a stack using an AWS::Route53::RecordSet that specifies `HostedZoneName`, AWS CloudFormation attempts to find a hosted zone whose name matches the HostedZoneName. If AWS CloudFormation cannot find a hosted zone with a matching domain name, or if there is more than one hosted zone with the specified domain name, AWS CloudFormation will not create the stack.
   */
  HostedZoneName?: v.Text | undefined;
  /** *Multivalue answer resource record sets only*: To route traffic approximately randomly to multiple resources, such as web servers, create one multivalue answer record for each resource and specify `true` for `MultiValueAnswer`. Note the following: */
  MultiValueAnswer?: v.Bool | undefined;
  /**
   * The name of the record that you want to create, update, or delete.
   *
   * Enter a fully qualified domain name, for example, `www.example.com`. You can optionally include a trailing dot. If you omit the trailing dot, Amazon Route 53 assumes that the domain name that you specify is fully qualified. This means that Route 53 treats `www.example.com` (without a trailing dot) and `www.example.com.` (with a trailing dot) as identical.
   */
  Name: v.Text;
  /**
   * *Latency-based resource record sets only:* The Amazon EC2 Region where you created the resource that this resource record set refers to. The resource typically is an AWS resource, such as an EC2 instance or an ELB load balancer, and is referred to by an IP address or a DNS domain name, depending on the record type.
   *
   * When Amazon Route 53 receives a DNS query for a domain name and type for which you have created latency resource record sets, Route 53 selects the latency resource record set that has the lowest latency between the end user and the associated Amazon EC2 Region. Route 53 then returns the value that is associated with the selected resource record set.
   *
   * Note the following:
   */
  Region?: v.Text | undefined;
  /**
   * One or more values that correspond with the value that you specified for the `Type` property. For example, if you specified `A` for `Type`, you specify one or more IP addresses in IPv4 format for `ResourceRecords`. For information about the format of values for each record type, see [Supported DNS Resource Record Types](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html) in the *Amazon Route 53 Developer Guide*.
   *
   * Note the following:
   *
   * - You can specify more than one value for all record types except CNAME and SOA.
   * - The maximum length of a value is 4000 characters.
   * - If you're creating an alias record, omit `ResourceRecords`.
   */
  ResourceRecords?: v.Many<v.Text> | undefined;
  /**
   * *Resource record sets that have a routing policy other than simple:* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A. In a group of resource record sets that have the same name and type, the value of `SetIdentifier` must be unique for each resource record set.
   *
   * For information about routing policies, see [Choosing a Routing Policy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html) in the *Amazon Route 53 Developer Guide*.
   */
  SetIdentifier?: v.Text | undefined;
  /** The resource record cache time to live (TTL), in seconds. Note the following: */
  TTL?: v.Text | undefined;
  /**
   * The DNS record type. For information about different record types and how data is encoded for them, see [Supported DNS Resource Record Types](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html) in the *Amazon Route 53 Developer Guide*.
   *
   * Valid values for basic resource record sets: `A` | `AAAA` | `CAA` | `CNAME` | `DS` | `MX` | `NAPTR` | `NS` | `PTR` | `SOA` | `SPF` | `SRV` | `TXT` | `TLSA` | `SSHFP` | `SVCB` | `HTTPS`
   */
  Type: v.Text;
  /** *Weighted resource record sets only:* Among resource record sets that have the same combination of DNS name and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to using the current resource record set. Route 53 calculates the sum of the weights for the resource record sets that have the same combination of DNS name and type. Route 53 then responds to queries based on the ratio of a resource's weight to the total. Note the following: */
  Weight?: v.Num | undefined;
}
export interface RecordSetAttributes {
  readonly Id: v.Scalar<'AWS::Route53::RecordSet.Id'>;
}
/**
 * Information about the record that you want to create.
 *
 * The `AWS::Route53::RecordSet` type can be used as a standalone resource or as an embedded property in the `AWS::Route53::RecordSetGroup` type. Note that some `AWS::Route53::RecordSet` properties are valid only when used within `AWS::Route53::RecordSetGroup`.
 *
 * For more information, see [ChangeResourceRecordSets](https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html) in the *Amazon Route 53 API Reference*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html
 */
export declare class RecordSet extends v.Resource<RecordSetProperties, 'AWS::Route53::RecordSet.Name', RecordSetAttributes> {
  static readonly type: 'AWS::Route53::RecordSet';
  constructor(properties: RecordSetProperties);
}
export declare namespace RecordSet {
  /**
   * *Alias records only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
   *
   * When creating records for a private hosted zone, note the following:
   *
   * - Creating geolocation alias and latency alias records in a private hosted zone is allowed but not supported.
   * - For information about creating failover records in a private hosted zone, see [Configuring Failover in a Private Hosted Zone](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-private-hosted-zones.html).
   */
  interface AliasTarget {
    /**
     * *Alias records only:* The value that you specify depends on where you want to route queries:
     *
     * - **Amazon API Gateway custom regional APIs and edge-optimized APIs** - Specify the applicable domain name for your API. You can get the applicable value using the AWS CLI command [get-domain-names](https://docs.aws.amazon.com/cli/latest/reference/apigateway/get-domain-names.html):
     *
     * - For regional APIs, specify the value of `regionalDomainName`.
     * - For edge-optimized APIs, specify the value of `distributionDomainName`. This is the name of the associated CloudFront distribution, such as `da1b2c3d4e5.cloudfront.net`.
     */
    DNSName: v.Text;
    /**
     * *Applies only to alias, failover alias, geolocation alias, latency alias, and weighted alias resource record sets:* When `EvaluateTargetHealth` is `true`, an alias resource record set inherits the health of the referenced AWS resource, such as an ELB load balancer or another resource record set in the hosted zone.
     *
     * Note the following:
     */
    EvaluateTargetHealth?: v.Bool | undefined;
    /**
     * *Alias resource records sets only*: The value used depends on where you want to route traffic:
     *
     * - **Amazon API Gateway custom regional APIs and edge-optimized APIs** - Specify the hosted zone ID for your API. You can get the applicable value using the AWS CLI command [get-domain-names](https://docs.aws.amazon.com/cli/latest/reference/apigateway/get-domain-names.html):
     */
    HostedZoneId: v.Text;
  }
  /**
   * The object that is specified in resource record set object when you are linking a resource record set to a CIDR location.
   *
   * A `LocationName` with an asterisk “*” can be used to create a default CIDR record. `CollectionId` is still required for default record.
   */
  interface CidrRoutingConfig {
    /** The CIDR collection ID. */
    CollectionId: v.Text;
    /** The CIDR collection location name. */
    LocationName: v.Text;
  }
  /** A complex type that lists the coordinates for a geoproximity resource record. */
  interface Coordinates {
    /** Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth (-90 - 90). */
    Latitude: v.Text;
    /** Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth (-180 - 180). */
    Longitude: v.Text;
  }
  /** A complex type that contains information about a geographic location. */
  interface GeoLocation {
    /**
     * For geolocation resource record sets, a two-letter abbreviation that identifies a continent. Route 53 supports the following continent codes:
     *
     * - *AF*: Africa
     * - *AN*: Antarctica
     * - *AS*: Asia
     * - *EU*: Europe
     * - *OC*: Oceania
     * - *NA*: North America
     * - *SA*: South America
     *
     * Constraint: Specifying `ContinentCode` with either `CountryCode` or `SubdivisionCode` returns an `InvalidInput` error.
     */
    ContinentCode?: v.Text | undefined;
    /**
     * For geolocation resource record sets, the two-letter code for a country.
     *
     * Route 53 uses the two-letter country codes that are specified in [ISO standard 3166-1 alpha-2](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2).
     */
    CountryCode?: v.Text | undefined;
    /**
     * For geolocation resource record sets, the two-letter code for a state of the United States. Route 53 doesn't support any other values for `SubdivisionCode`. For a list of state abbreviations, see [Appendix B: Two–Letter State and Possession Abbreviations](https://docs.aws.amazon.com/https://pe.usps.com/text/pub28/28apb.htm) on the United States Postal Service website.
     *
     * If you specify `subdivisioncode`, you must also specify `US` for `CountryCode`.
     */
    SubdivisionCode?: v.Text | undefined;
  }
  /**
   * (Resource record sets only): A complex type that lets you specify where your resources are located. Only one of `LocalZoneGroup`, `Coordinates`, or `AWS Region` is allowed per request at a time.
   *
   * For more information about geoproximity routing, see [Geoproximity routing](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-geoproximity.html) in the *Amazon Route 53 Developer Guide*.
   */
  interface GeoProximityLocation {
    /** The AWS Region the resource you are directing DNS traffic to, is in. */
    AWSRegion?: v.Text | undefined;
    /**
     * The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a resource.
     *
     * To use `Bias` to change the size of the geographic region, specify the applicable value for the bias:
     *
     * - To expand the size of the geographic region from which Route 53 routes traffic to a resource, specify a positive integer from 1 to 99 for the bias. Route 53 shrinks the size of adjacent regions.
     * - To shrink the size of the geographic region from which Route 53 routes traffic to a resource, specify a negative bias of -1 to -99. Route 53 expands the size of adjacent regions.
     */
    Bias?: v.Num | undefined;
    /** Contains the longitude and latitude for a geographic region. */
    Coordinates?: v.Block<RecordSet.Coordinates> | undefined;
    /**
     * Specifies an AWS Local Zone Group.
     *
     * A local Zone Group is usually the Local Zone code without the ending character. For example, if the Local Zone is `us-east-1-bue-1a` the Local Zone Group is `us-east-1-bue-1`.
     *
     * You can identify the Local Zones Group for a specific Local Zone by using the [describe-availability-zones](https://docs.aws.amazon.com/cli/latest/reference/ec2/describe-availability-zones.html) CLI command:
     *
     * This command returns: `"GroupName": "us-west-2-den-1"`, specifying that the Local Zone `us-west-2-den-1a` belongs to the Local Zone Group `us-west-2-den-1`.
     */
    LocalZoneGroup?: v.Text | undefined;
  }
}

export interface RecordSetGroupProperties {
  /** *Optional:* Any comments you want to include about a change batch request. */
  Comment?: v.Text | undefined;
  /**
   * The ID of the hosted zone that you want to create records in.
   *
   * Specify either `HostedZoneName` or `HostedZoneId`, but not both. If you have multiple hosted zones with the same domain name, you must specify the hosted zone using `HostedZoneId`.
   */
  HostedZoneId?: v.Text<'AWS::Route53::HostedZone.Id'> | undefined;
  /**
   * The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName`.
   *
   * When you create a stack using an `AWS::Route53::RecordSet` that specifies `HostedZoneName`, AWS CloudFormation attempts to find a hosted zone whose name matches the `HostedZoneName`. If AWS CloudFormation can't find a hosted zone with a matching domain name, or if there is more than one hosted zone with the specified domain name, AWS CloudFormation will not create the stack.
   */
  HostedZoneName?: v.Text | undefined;
  /** A complex type that contains one `RecordSet` element for each record that you want to create. */
  RecordSets?: v.Many<v.Block<RecordSetGroup.RecordSet>> | undefined;
}
export interface RecordSetGroupAttributes {
  /** This element contains an ID that you use when performing a `GetChange` action to get detailed information about the change. */
  readonly Id: v.Scalar<'AWS::Route53::RecordSetGroup.Id'>;
}
/**
 * A complex type that contains an optional comment, the name and ID of the hosted zone that you want to make changes in, and values for the records that you want to create.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html
 */
export declare class RecordSetGroup extends v.Resource<RecordSetGroupProperties, 'AWS::Route53::RecordSetGroup.Id', RecordSetGroupAttributes> {
  static readonly type: 'AWS::Route53::RecordSetGroup';
  constructor(properties?: RecordSetGroupProperties);
}
export declare namespace RecordSetGroup {
  /**
   * *Alias records only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
   *
   * When creating records for a private hosted zone, note the following:
   *
   * - Creating geolocation alias and latency alias records in a private hosted zone is allowed but not supported.
   * - For information about creating failover records in a private hosted zone, see [Configuring Failover in a Private Hosted Zone](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-private-hosted-zones.html).
   */
  interface AliasTarget {
    /**
     * *Alias records only:* The value that you specify depends on where you want to route queries:
     *
     * - **Amazon API Gateway custom regional APIs and edge-optimized APIs** - Specify the applicable domain name for your API. You can get the applicable value using the AWS CLI command [get-domain-names](https://docs.aws.amazon.com/cli/latest/reference/apigateway/get-domain-names.html):
     *
     * - For regional APIs, specify the value of `regionalDomainName`.
     * - For edge-optimized APIs, specify the value of `distributionDomainName`. This is the name of the associated CloudFront distribution, such as `da1b2c3d4e5.cloudfront.net`.
     */
    DNSName: v.Text;
    /**
     * *Applies only to alias records with any routing policy:* When `EvaluateTargetHealth` is `true`, an alias record inherits the health of the referenced AWS resource, such as an ELB load balancer or another record in the hosted zone.
     *
     * Note the following:
     */
    EvaluateTargetHealth?: v.Bool | undefined;
    /**
     * *Alias resource records sets only*: The value used depends on where you want to route traffic:
     *
     * - **Amazon API Gateway custom regional APIs and edge-optimized APIs** - Specify the hosted zone ID for your API. You can get the applicable value using the AWS CLI command [get-domain-names](https://docs.aws.amazon.com/cli/latest/reference/apigateway/get-domain-names.html):
     */
    HostedZoneId: v.Text;
  }
  /**
   * The object that is specified in resource record set object when you are linking a resource record set to a CIDR location.
   *
   * A `LocationName` with an asterisk “*” can be used to create a default CIDR record. `CollectionId` is still required for default record.
   */
  interface CidrRoutingConfig {
    /** The CIDR collection ID. */
    CollectionId: v.Text;
    /** The CIDR collection location name. */
    LocationName: v.Text;
  }
  /** A complex type that lists the coordinates for a geoproximity resource record. */
  interface Coordinates {
    /** Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth (-90 - 90). */
    Latitude: v.Text;
    /** Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth (-180 - 180). */
    Longitude: v.Text;
  }
  /** A complex type that contains information about a geographic location. */
  interface GeoLocation {
    /**
     * For geolocation resource record sets, a two-letter abbreviation that identifies a continent. Route 53 supports the following continent codes:
     *
     * - *AF*: Africa
     * - *AN*: Antarctica
     * - *AS*: Asia
     * - *EU*: Europe
     * - *OC*: Oceania
     * - *NA*: North America
     * - *SA*: South America
     *
     * Constraint: Specifying `ContinentCode` with either `CountryCode` or `SubdivisionCode` returns an `InvalidInput` error.
     */
    ContinentCode?: v.Text | undefined;
    /**
     * For geolocation resource record sets, the two-letter code for a country.
     *
     * Route 53 uses the two-letter country codes that are specified in [ISO standard 3166-1 alpha-2](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2).
     */
    CountryCode?: v.Text | undefined;
    /**
     * For geolocation resource record sets, the two-letter code for a state of the United States. Route 53 doesn't support any other values for `SubdivisionCode`. For a list of state abbreviations, see [Appendix B: Two–Letter State and Possession Abbreviations](https://docs.aws.amazon.com/https://pe.usps.com/text/pub28/28apb.htm) on the United States Postal Service website.
     *
     * If you specify `subdivisioncode`, you must also specify `US` for `CountryCode`.
     */
    SubdivisionCode?: v.Text | undefined;
  }
  /**
   * (Resource record sets only): A complex type that lets you specify where your resources are located. Only one of `LocalZoneGroup`, `Coordinates`, or `AWS Region` is allowed per request at a time.
   *
   * For more information about geoproximity routing, see [Geoproximity routing](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-geoproximity.html) in the *Amazon Route 53 Developer Guide*.
   */
  interface GeoProximityLocation {
    /** The AWS Region the resource you are directing DNS traffic to, is in. */
    AWSRegion?: v.Text | undefined;
    /**
     * The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a resource.
     *
     * To use `Bias` to change the size of the geographic region, specify the applicable value for the bias:
     *
     * - To expand the size of the geographic region from which Route 53 routes traffic to a resource, specify a positive integer from 1 to 99 for the bias. Route 53 shrinks the size of adjacent regions.
     * - To shrink the size of the geographic region from which Route 53 routes traffic to a resource, specify a negative bias of -1 to -99. Route 53 expands the size of adjacent regions.
     */
    Bias?: v.Num | undefined;
    /** Contains the longitude and latitude for a geographic region. */
    Coordinates?: v.Block<RecordSetGroup.Coordinates> | undefined;
    /**
     * Specifies an AWS Local Zone Group.
     *
     * A local Zone Group is usually the Local Zone code without the ending character. For example, if the Local Zone is `us-east-1-bue-1a` the Local Zone Group is `us-east-1-bue-1`.
     *
     * You can identify the Local Zones Group for a specific Local Zone by using the [describe-availability-zones](https://docs.aws.amazon.com/cli/latest/reference/ec2/describe-availability-zones.html) CLI command:
     *
     * This command returns: `"GroupName": "us-west-2-den-1"`, specifying that the Local Zone `us-west-2-den-1a` belongs to the Local Zone Group `us-west-2-den-1`.
     */
    LocalZoneGroup?: v.Text | undefined;
  }
  /** Information about one record that you want to create. */
  interface RecordSet {
    /**
     * *Alias resource record sets only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
     *
     * If you're creating resource records sets for a private hosted zone, note the following:
     *
     * - You can't create an alias resource record set in a private hosted zone to route traffic to a CloudFront distribution.
     * - For information about creating failover resource record sets in a private hosted zone, see [Configuring Failover in a Private Hosted Zone](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-private-hosted-zones.html) in the *Amazon Route 53 Developer Guide*.
     */
    AliasTarget?: v.Block<RecordSetGroup.AliasTarget> | undefined;
    CidrRoutingConfig?: v.Block<RecordSetGroup.CidrRoutingConfig> | undefined;
    /**
     * *Failover resource record sets only:* To configure failover, you add the `Failover` element to two resource record sets. For one resource record set, you specify `PRIMARY` as the value for `Failover`; for the other resource record set, you specify `SECONDARY`. In addition, you include the `HealthCheckId` element and specify the health check that you want Amazon Route 53 to perform for each resource record set.
     *
     * Except where noted, the following failover behaviors assume that you have included the `HealthCheckId` element in both resource record sets:
     */
    Failover?: v.Text | undefined;
    /** *Geolocation resource record sets only:* A complex type that lets you control how Amazon Route 53 responds to DNS queries based on the geographic origin of the query. For example, if you want all queries from Africa to be routed to a web server with an IP address of `192.0.2.111`, create a resource record set with a `Type` of `A` and a `ContinentCode` of `AF`. */
    GeoLocation?: v.Block<RecordSetGroup.GeoLocation> | undefined;
    /** A complex type that contains information about a geographic location. */
    GeoProximityLocation?: v.Block<RecordSetGroup.GeoProximityLocation> | undefined;
    /**
     * If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a health check is healthy, include the `HealthCheckId` element and specify the ID of the applicable health check.
     *
     * Route 53 determines whether a resource record set is healthy based on one of the following:
     *
     * - By periodically sending a request to the endpoint that is specified in the health check
     * - By aggregating the status of a specified group of health checks (calculated health checks)
     * - By determining the current state of a CloudWatch alarm (CloudWatch metric health checks)
     */
    HealthCheckId?: v.Text | undefined;
    /**
     * The ID of the hosted zone that you want to create records in.
     *
     * Specify either `HostedZoneName` or `HostedZoneId`, but not both. If you have multiple hosted zones with the same domain name, you must specify the hosted zone using `HostedZoneId`.
     *
     * Do not provide the `HostedZoneId` if it is already defined in `AWS::Route53::RecordSetGroup`. The creation fails if `HostedZoneId` is defined in both.
     */
    HostedZoneId?: v.Text | undefined;
    /**
     * The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName`.
     *
     * When you create a stack using an `AWS::Route53::RecordSet` that specifies `HostedZoneName`, AWS CloudFormation attempts to find a hosted zone whose name matches the `HostedZoneName`. If AWS CloudFormation can't find a hosted zone with a matching domain name, or if there is more than one hosted zone with the specified domain name, AWS CloudFormation will not create the stack.
     */
    HostedZoneName?: v.Text | undefined;
    /** *Multivalue answer resource record sets only*: To route traffic approximately randomly to multiple resources, such as web servers, create one multivalue answer record for each resource and specify `true` for `MultiValueAnswer`. Note the following: */
    MultiValueAnswer?: v.Bool | undefined;
    /**
     * The name of the record that you want to create, update, or delete.
     *
     * Enter a fully qualified domain name, for example, `www.example.com`. You can optionally include a trailing dot. If you omit the trailing dot, Amazon Route 53 assumes that the domain name that you specify is fully qualified. This means that Route 53 treats `www.example.com` (without a trailing dot) and `www.example.com.` (with a trailing dot) as identical.
     */
    Name: v.Text;
    /**
     * *Latency-based resource record sets only:* The Amazon EC2 Region where you created the resource that this resource record set refers to. The resource typically is an AWS resource, such as an EC2 instance or an ELB load balancer, and is referred to by an IP address or a DNS domain name, depending on the record type.
     *
     * When Amazon Route 53 receives a DNS query for a domain name and type for which you have created latency resource record sets, Route 53 selects the latency resource record set that has the lowest latency between the end user and the associated Amazon EC2 Region. Route 53 then returns the value that is associated with the selected resource record set.
     *
     * Note the following:
     */
    Region?: v.Text | undefined;
    /** Information about the records that you want to create. Each record should be in the format appropriate for the record type specified by the `Type` property. For information about different record types and their record formats, see [Values That You Specify When You Create or Edit Amazon Route 53 Records](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values.html) in the *Amazon Route 53 Developer Guide*. */
    ResourceRecords?: v.Many<v.Text> | undefined;
    /**
     * *Resource record sets that have a routing policy other than simple:* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A. In a group of resource record sets that have the same name and type, the value of `SetIdentifier` must be unique for each resource record set.
     *
     * For information about routing policies, see [Choosing a Routing Policy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html) in the *Amazon Route 53 Developer Guide*.
     */
    SetIdentifier?: v.Text | undefined;
    /** The resource record cache time to live (TTL), in seconds. Note the following: */
    TTL?: v.Text | undefined;
    /**
     * The DNS record type. For information about different record types and how data is encoded for them, see [Supported DNS Resource Record Types](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html) in the *Amazon Route 53 Developer Guide*.
     *
     * Valid values for basic resource record sets: `A` | `AAAA` | `CAA` | `CNAME` | `DS` | `MX` | `NAPTR` | `NS` | `PTR` | `SOA` | `SPF` | `SRV` | `TXT` | `TLSA` | `SSHFP` | `SVCB` | `HTTPS`
     */
    Type: v.Text;
    /** *Weighted resource record sets only:* Among resource record sets that have the same combination of DNS name and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to using the current resource record set. Route 53 calculates the sum of the weights for the resource record sets that have the same combination of DNS name and type. Route 53 then responds to queries based on the ratio of a resource's weight to the total. Note the following: */
    Weight?: v.Num | undefined;
  }
}

export interface TrafficPolicyProperties {
  /** Any comments to include about the traffic policy. */
  Comment?: v.Text | undefined;
  /** The definition of the traffic policy in JSON format. */
  Document: v.Text;
  /** The name of the traffic policy. */
  Name: v.Text;
}
export interface TrafficPolicyAttributes {
  /** The Amazon Resource Name (ARN) of the traffic policy. */
  readonly Arn: v.Scalar<'AWS::Route53::TrafficPolicy.Arn'>;
  /** The ID that Amazon Route 53 assigned to the traffic policy when it was created. */
  readonly Id: v.Scalar<'AWS::Route53::TrafficPolicy.Id'>;
  /** The DNS type of the resource record sets that Amazon Route 53 creates when the traffic policy is used to create a traffic policy instance. */
  readonly Type: v.Scalar<'AWS::Route53::TrafficPolicy.Type'>;
  /** The version number that Amazon Route 53 assigned to the traffic policy. */
  readonly Version: v.Scalar<'AWS::Route53::TrafficPolicy.Version'>;
}
/**
 * Resource Type definition for AWS::Route53::TrafficPolicy. Creates a Route 53 traffic policy, a JSON document that describes how Route 53 responds to DNS queries for a domain name.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html
 */
export declare class TrafficPolicy extends v.Resource<TrafficPolicyProperties, 'AWS::Route53::TrafficPolicy.Arn', TrafficPolicyAttributes> {
  static readonly type: 'AWS::Route53::TrafficPolicy';
  constructor(properties: TrafficPolicyProperties);
}

export interface TrafficPolicyInstanceProperties {
  /** The ID of the hosted zone that Amazon Route 53 creates the resource record sets in. The bare ID as Route 53 returns it, without a /hostedzone/ prefix. */
  HostedZoneId: v.Text;
  /** The domain name, or subdomain name, for which Amazon Route 53 answers DNS queries by using the resource record sets it creates for this traffic policy instance. Must be lower-case and end with a trailing dot, which is the form Route 53 returns: Route 53 normalizes DNS names, so admitting another form would neither round-trip through Read nor guarantee that a change to this property changes the resource's identity. */
  Name: v.Text;
  /** The TTL that Amazon Route 53 assigns to all of the resource record sets that it creates in the specified hosted zone. */
  TTL: v.Num;
  /** The ID of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone. Lower-case, as Route 53 returns it. */
  TrafficPolicyId: v.Text;
  /** The version of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone. */
  TrafficPolicyVersion: v.Num;
}
export interface TrafficPolicyInstanceAttributes {
  /** The Amazon Resource Name (ARN) of the traffic policy instance. */
  readonly Arn: v.Scalar<'AWS::Route53::TrafficPolicyInstance.Arn'>;
  /** The ID that Amazon Route 53 assigned to the traffic policy instance when it was created. */
  readonly Id: v.Scalar<'AWS::Route53::TrafficPolicyInstance.Id'>;
  /** The current state of the traffic policy instance. A steady-state instance is Applied. */
  readonly State: v.Scalar<'AWS::Route53::TrafficPolicyInstance.State'>;
  /** The DNS type that Amazon Route 53 assigned to all of the resource record sets that it created for this traffic policy instance. Route 53 derives it from the referenced traffic policy. */
  readonly TrafficPolicyType: v.Scalar<'AWS::Route53::TrafficPolicyInstance.TrafficPolicyType'>;
}
/**
 * Resource Type definition for AWS::Route53::TrafficPolicyInstance. Applies a version of a Route 53 traffic policy to a DNS name in a public hosted zone, and Route 53 creates and owns the resource record sets that answer queries for that name.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html
 */
export declare class TrafficPolicyInstance extends v.Resource<TrafficPolicyInstanceProperties, 'AWS::Route53::TrafficPolicyInstance.Arn', TrafficPolicyInstanceAttributes> {
  static readonly type: 'AWS::Route53::TrafficPolicyInstance';
  constructor(properties: TrafficPolicyInstanceProperties);
}
