// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface HttpNamespaceProperties {
  /** A description for the namespace. */
  Description?: v.Text | undefined;
  /** The name that you want to assign to this namespace. */
  Name: v.Text;
  /** The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters. */
  Tags?: v.Many<v.Block<HttpNamespace.Tag>> | undefined;
}
export interface HttpNamespaceAttributes {
  /** The Amazon Resource Name (ARN) of the namespace, such as `arn:aws:service-discovery:us-east-1:123456789012:http-namespace/http-namespace-a1bzhi`. */
  readonly Arn: v.Scalar<'AWS::ServiceDiscovery::HttpNamespace.Arn'>;
  /** The ID of the namespace. */
  readonly Id: v.Scalar<'AWS::ServiceDiscovery::HttpNamespace.Id'>;
}
/**
 * Creates an HTTP namespace. Service instances registered using an HTTP namespace can be discovered using a `DiscoverInstances` request but can't be discovered using DNS.
 *
 * For the current quota on the number of namespaces that you can create using the same AWS account, see [AWS Cloud Map quotas](https://docs.aws.amazon.com/cloud-map/latest/dg/cloud-map-limits.html) in the *AWS Cloud Map Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html
 */
export declare class HttpNamespace extends v.Resource<HttpNamespaceProperties, 'AWS::ServiceDiscovery::HttpNamespace.Id', HttpNamespaceAttributes> {
  static readonly type: 'AWS::ServiceDiscovery::HttpNamespace';
  constructor(properties: HttpNamespaceProperties);
}
export declare namespace HttpNamespace {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface InstanceProperties {
  /**
   * A string map that contains the following information for the service that you specify in `ServiceId`:
   *
   * - The attributes that apply to the records that are defined in the service.
   * - For each attribute, the applicable value.
   *
   * Supported attribute keys include the following:
   */
  InstanceAttributes: v.Json;
  /** An identifier that you want to associate with the instance. Note the following: */
  InstanceId?: v.Text | undefined;
  /** The ID or Amazon Resource Name (ARN) of the service that you want to use for settings for the instance. For services created in a shared namespace, specify the service ARN. For more information about shared namespaces, see [Cross-account AWS Cloud Map namespace sharing](https://docs.aws.amazon.com/cloud-map/latest/dg/sharing-namespaces.html) in the *AWS Cloud Map Developer Guide*. */
  ServiceId: v.Text<'AWS::ServiceDiscovery::Service.Id'>;
}
export interface InstanceAttributes {
  readonly InstanceId: v.Scalar<'AWS::ServiceDiscovery::Instance.InstanceId'>;
}
/**
 * A complex type that contains information about an instance that AWS Cloud Map creates when you submit a `RegisterInstance` request.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-instance.html
 */
export declare class Instance extends v.Resource<InstanceProperties, 'AWS::ServiceDiscovery::Instance.Ref', InstanceAttributes> {
  static readonly type: 'AWS::ServiceDiscovery::Instance';
  constructor(properties: InstanceProperties);
}

export interface PrivateDnsNamespaceProperties {
  /** A description for the namespace. */
  Description?: v.Text | undefined;
  /** The name that you want to assign to this namespace. When you create a private DNS namespace, AWS Cloud Map automatically creates an Amazon Route 53 private hosted zone that has the same name as the namespace. */
  Name: v.Text;
  /** Properties for the private DNS namespace. */
  Properties?: v.Block<PrivateDnsNamespace.Properties> | undefined;
  /** The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters. */
  Tags?: v.Many<v.Block<PrivateDnsNamespace.Tag>> | undefined;
  /** The ID of the Amazon VPC that you want to associate the namespace with. */
  Vpc?: v.Text | undefined;
}
export interface PrivateDnsNamespaceAttributes {
  /** The Amazon Resource Name (ARN) of the private namespace. */
  readonly Arn: v.Scalar<'AWS::ServiceDiscovery::PrivateDnsNamespace.Arn'>;
  /** The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace. */
  readonly HostedZoneId: v.Scalar<'AWS::Route53::HostedZone.Id'>;
  /** The ID of the private namespace. */
  readonly Id: v.Scalar<'AWS::ServiceDiscovery::PrivateDnsNamespace.Id'>;
}
/**
 * Creates a private namespace based on DNS, which is visible only inside a specified Amazon VPC. The namespace defines your service naming scheme. For example, if you name your namespace `example.com` and name your service `backend`, the resulting DNS name for the service is `backend.example.com`. Service instances that are registered using a private DNS namespace can be discovered using either a `DiscoverInstances` request or using DNS. For the current quota on the number of namespaces that you can create using the same AWS account, see [AWS Cloud Map quotas](https://docs.aws.amazon.com/cloud-map/latest/dg/cloud-map-limits.html) in the *AWS Cloud Map Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-privatednsnamespace.html
 */
export declare class PrivateDnsNamespace extends v.Resource<PrivateDnsNamespaceProperties, 'AWS::ServiceDiscovery::PrivateDnsNamespace.Id', PrivateDnsNamespaceAttributes> {
  static readonly type: 'AWS::ServiceDiscovery::PrivateDnsNamespace';
  constructor(properties: PrivateDnsNamespaceProperties);
}
export declare namespace PrivateDnsNamespace {
  /** DNS properties for the private DNS namespace. */
  interface PrivateDnsPropertiesMutable {
    /** Fields for the Start of Authority (SOA) record for the hosted zone for the private DNS namespace. */
    SOA?: v.Block<PrivateDnsNamespace.SOA> | undefined;
  }
  /** Properties for the private DNS namespace. */
  interface Properties {
    /** DNS properties for the private DNS namespace. */
    DnsProperties?: v.Block<PrivateDnsNamespace.PrivateDnsPropertiesMutable> | undefined;
  }
  /** Start of Authority (SOA) properties for a public or private DNS namespace. */
  interface SOA {
    /** The time to live (TTL) for purposes of negative caching. */
    TTL?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface PublicDnsNamespaceProperties {
  /** A description for the namespace. */
  Description?: v.Text | undefined;
  /**
   * The name that you want to assign to this namespace.
   *
   * > Do not include sensitive information in the name. The name is publicly available using DNS queries.
   */
  Name: v.Text;
  /** Properties for the public DNS namespace. */
  Properties?: v.Block<PublicDnsNamespace.Properties> | undefined;
  /** The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters. */
  Tags?: v.Many<v.Block<PublicDnsNamespace.Tag>> | undefined;
}
export interface PublicDnsNamespaceAttributes {
  /** The Amazon Resource Name (ARN) of the public namespace. */
  readonly Arn: v.Scalar<'AWS::ServiceDiscovery::PublicDnsNamespace.Arn'>;
  /** The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace. */
  readonly HostedZoneId: v.Scalar<'AWS::Route53::HostedZone.Id'>;
  /** The ID of the public namespace. */
  readonly Id: v.Scalar<'AWS::ServiceDiscovery::PublicDnsNamespace.Id'>;
}
/**
 * Creates a public namespace based on DNS, which is visible on the internet. The namespace defines your service naming scheme. For example, if you name your namespace `example.com` and name your service `backend`, the resulting DNS name for the service is `backend.example.com`. You can discover instances that were registered with a public DNS namespace by using either a `DiscoverInstances` request or using DNS. For the current quota on the number of namespaces that you can create using the same AWS account, see [AWS Cloud Map quotas](https://docs.aws.amazon.com/cloud-map/latest/dg/cloud-map-limits.html) in the *AWS Cloud Map Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-publicdnsnamespace.html
 */
export declare class PublicDnsNamespace extends v.Resource<PublicDnsNamespaceProperties, 'AWS::ServiceDiscovery::PublicDnsNamespace.Id', PublicDnsNamespaceAttributes> {
  static readonly type: 'AWS::ServiceDiscovery::PublicDnsNamespace';
  constructor(properties: PublicDnsNamespaceProperties);
}
export declare namespace PublicDnsNamespace {
  /** Properties for the public DNS namespace. */
  interface Properties {
    /** DNS properties for the public DNS namespace. */
    DnsProperties?: v.Block<PublicDnsNamespace.PublicDnsPropertiesMutable> | undefined;
  }
  /** DNS properties for the public DNS namespace. */
  interface PublicDnsPropertiesMutable {
    /** Start of Authority (SOA) record for the hosted zone for the public DNS namespace. */
    SOA?: v.Block<PublicDnsNamespace.SOA> | undefined;
  }
  /** Start of Authority (SOA) properties for a public or private DNS namespace. */
  interface SOA {
    /** The time to live (TTL) for purposes of negative caching. */
    TTL?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ServiceProperties {
  /** The description of the service. */
  Description?: v.Text | undefined;
  /**
   * A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create when you register an instance.
   *
   * > The record types of a service can only be changed by deleting the service and recreating it with a new `Dnsconfig`.
   */
  DnsConfig?: v.Block<Service.DnsConfig> | undefined;
  /**
   * *Public DNS and HTTP namespaces only.* A complex type that contains settings for an optional health check. If you specify settings for a health check, AWS Cloud Map associates the health check with the records that you specify in `DnsConfig`.
   *
   * For information about the charges for health checks, see [Amazon Route 53 Pricing](https://docs.aws.amazon.com/route53/pricing/).
   */
  HealthCheckConfig?: v.Block<Service.HealthCheckConfig> | undefined;
  /**
   * A complex type that contains information about an optional custom health check.
   *
   * > If you specify a health check configuration, you can specify either `HealthCheckCustomConfig` or `HealthCheckConfig` but not both.
   */
  HealthCheckCustomConfig?: v.Block<Service.HealthCheckCustomConfig> | undefined;
  /** The name of the service. */
  Name?: v.Text | undefined;
  /** The ID or Amazon Resource Name (ARN) of the namespace that you want to use to create the service. For namespaces shared with your AWS account, specify the namespace ARN. For more information about shared namespaces, see [Cross-account AWS Cloud Map namespace sharing](https://docs.aws.amazon.com/cloud-map/latest/dg/sharing-namespaces.html) in the *AWS Cloud Map Developer Guide*. */
  NamespaceId?: v.Text<'AWS::ServiceDiscovery::HttpNamespace.Id' | 'AWS::ServiceDiscovery::PrivateDnsNamespace.Id' | 'AWS::ServiceDiscovery::PublicDnsNamespace.Id'> | undefined;
  /** A complex type that contains information about attributes associated with a specific service. */
  ServiceAttributes?: v.Dictionary<v.Text> | undefined;
  /** The tags for the service. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters. */
  Tags?: v.Many<v.Block<Service.Tag>> | undefined;
  /** If present, specifies that the service instances are only discoverable using the `DiscoverInstances` API operation. No DNS records is registered for the service instances. The only valid value is `HTTP`. */
  Type?: v.Text | undefined;
}
export interface ServiceAttributes {
  /** The Amazon Resource Name (ARN) of the service. */
  readonly Arn: v.Scalar<'AWS::ServiceDiscovery::Service.Arn'>;
  /** The ID of the service. */
  readonly Id: v.Scalar<'AWS::ServiceDiscovery::Service.Id'>;
  /** The name that you assigned to the service. */
  readonly Name: v.Scalar<'AWS::ServiceDiscovery::Service.Name'>;
}
/**
 * A complex type that contains information about the specified service.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html
 */
export declare class Service extends v.Resource<ServiceProperties, 'AWS::ServiceDiscovery::Service.Id', ServiceAttributes> {
  static readonly type: 'AWS::ServiceDiscovery::Service';
  constructor(properties?: ServiceProperties);
}
export declare namespace Service {
  /** A complex type that contains information about the Amazon Route 53 DNS records that you want AWS Cloud Map to create when you register an instance. */
  interface DnsConfig {
    /**
     * An array that contains one `DnsRecord` object for each Route 53 DNS record that you want AWS Cloud Map to create when you register an instance.
     *
     * > The record type of a service can't be updated directly and can only be changed by deleting the service and recreating it with a new `DnsConfig`.
     */
    DnsRecords: v.Many<v.Block<Service.DnsRecord>>;
    /**
     * *Use NamespaceId in [Service](https://docs.aws.amazon.com/cloud-map/latest/api/API_Service.html) instead.*
     *
     * The ID of the namespace to use for DNS configuration.
     */
    NamespaceId?: v.Text | undefined;
    /**
     * The routing policy that you want to apply to all Route 53 DNS records that AWS Cloud Map creates when you register an instance and specify this service.
     *
     * > If you want to use this service to register instances that create alias records, specify `WEIGHTED` for the routing policy.
     *
     * You can specify the following values:
     *
     * - **MULTIVALUE** - If you define a health check for the service and the health check is healthy, Route 53 returns the applicable value for up to eight instances.
     */
    RoutingPolicy?: v.Text | undefined;
  }
  /** A complex type that contains information about the Route 53 DNS records that you want AWS Cloud Map to create when you register an instance. */
  interface DnsRecord {
    /**
     * The amount of time, in seconds, that you want DNS resolvers to cache the settings for this record.
     *
     * > Alias records don't include a TTL because Route 53 uses the TTL for the AWS resource that an alias record routes traffic to. If you include the `AWS_ALIAS_DNS_NAME` attribute when you submit a [RegisterInstance](https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html) request, the `TTL` value is ignored. Always specify a TTL for the service; you can use a service to register instances that create either alias or non-alias records.
     */
    TTL: v.Num;
    /**
     * The type of the resource, which indicates the type of value that Route 53 returns in response to DNS queries. You can specify values for `Type` in the following combinations:
     *
     * - `A`
     * - `AAAA`
     * - `A` and `AAAA`
     * - `SRV`
     * - `CNAME`
     *
     * If you want AWS Cloud Map to create a Route 53 alias record when you register an instance, specify `A` or `AAAA` for `Type`.
     *
     * You specify other settings, such as the IP address for `A` and `AAAA` records, when you register an instance. For more information, see [RegisterInstance](https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html).
     *
     * The following values are supported:
     */
    Type: v.Text;
  }
  /**
   * *Public DNS and HTTP namespaces only.* A complex type that contains settings for an optional health check. If you specify settings for a health check, AWS Cloud Map associates the health check with the records that you specify in `DnsConfig`.
   *
   * > If you specify a health check configuration, you can specify either `HealthCheckCustomConfig` or `HealthCheckConfig` but not both.
   *
   * Health checks are basic Route 53 health checks that monitor an AWS endpoint. For information about pricing for health checks, see [Amazon Route 53 Pricing](https://docs.aws.amazon.com/route53/pricing/).
   *
   * Note the following about configuring health checks.
   */
  interface HealthCheckConfig {
    /** The number of consecutive health checks that an endpoint must pass or fail for Route 53 to change the current status of the endpoint from unhealthy to healthy or the other way around. For more information, see [How Route 53 Determines Whether an Endpoint Is Healthy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html) in the *Route 53 Developer Guide*. */
    FailureThreshold?: v.Num | undefined;
    /**
     * The path that you want Route 53 to request when performing health checks. The path can be any value that your endpoint returns an HTTP status code of a 2xx or 3xx format for when the endpoint is healthy. An example file is `/docs/route53-health-check.html`. Route 53 automatically adds the DNS name for the service. If you don't specify a value for `ResourcePath`, the default value is `/`.
     *
     * If you specify `TCP` for `Type`, you must *not* specify a value for `ResourcePath`.
     */
    ResourcePath?: v.Text | undefined;
    /**
     * The type of health check that you want to create, which indicates how Route 53 determines whether an endpoint is healthy.
     *
     * > You can't change the value of `Type` after you create a health check.
     *
     * You can create the following types of health checks:
     *
     * - *HTTP*: Route 53 tries to establish a TCP connection. If successful, Route 53 submits an HTTP request and waits for an HTTP status code of 200 or greater and less than 400.
     * - *HTTPS*: Route 53 tries to establish a TCP connection. If successful, Route 53 submits an HTTPS request and waits for an HTTP status code of 200 or greater and less than 400.
     */
    Type: v.Text;
  }
  /**
   * A complex type that contains information about an optional custom health check. A custom health check, which requires that you use a third-party health checker to evaluate the health of your resources, is useful in the following circumstances:
   *
   * - You can't use a health check that's defined by `HealthCheckConfig` because the resource isn't available over the internet. For example, you can use a custom health check when the instance is in an Amazon VPC. (To check the health of resources in a VPC, the health checker must also be in the VPC.)
   * - You want to use a third-party health checker regardless of where your resources are located.
   */
  interface HealthCheckCustomConfig {
    /**
     * > This parameter is no longer supported and is always set to 1. AWS Cloud Map waits for approximately 30 seconds after receiving an `UpdateInstanceCustomHealthStatus` request before changing the status of the service instance.
     *
     * The number of 30-second intervals that you want AWS Cloud Map to wait after receiving an `UpdateInstanceCustomHealthStatus` request before it changes the health status of a service instance.
     *
     * Sending a second or subsequent `UpdateInstanceCustomHealthStatus` request with the same value before 30 seconds has passed doesn't accelerate the change. AWS Cloud Map still waits `30` seconds after the first request to make the change.
     */
    FailureThreshold?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}
