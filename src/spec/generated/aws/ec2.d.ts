// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ApplicationStatusCheckProperties {
  /** Whether this check is included in the rolled-up application status. */
  Aggregation?: v.OneOf<'included' | 'excluded'> | undefined;
  /** The network interface device index used for the health check. */
  DeviceIndex?: v.Num | undefined;
  /** The number of consecutive failed probes required to mark the instance unhealthy. */
  FailureThreshold?: v.Num | undefined;
  /** The source/destination network paths used for the health check. */
  HealthCheckPaths?: v.Many<v.Block<ApplicationStatusCheck.HealthCheckPath>> | undefined;
  /** Seconds to wait after instance launch before beginning health checks. */
  InitializationGracePeriodSeconds?: v.Num | undefined;
  /** The interval, in seconds, between health check probes. */
  Interval?: v.Num | undefined;
  /** The IP scope used for the health check. */
  IpScope?: v.OneOf<'private'> | undefined;
  /** The IP version used for the health check. */
  IpVersion?: v.OneOf<'ipv4' | 'ipv6'> | undefined;
  /** The HTTP path used for the health check. */
  Path?: v.Text | undefined;
  /** The port used for the health check. */
  Port: v.Num;
  /** The network protocol used for the health check. */
  Protocol: v.OneOf<'http' | 'https'>;
  /** The HTTP status codes considered successful (e.g., "200-299"). */
  StatusCodeMatcher?: v.Text | undefined;
  /** The number of consecutive successful probes required to mark the instance healthy. */
  SuccessThreshold?: v.Num | undefined;
  /** Tags to apply to the application status check. */
  Tags?: v.Many<v.Block<ApplicationStatusCheck.Tag>> | undefined;
  /** The timeout, in seconds, for each health check probe. */
  Timeout?: v.Num | undefined;
}
export interface ApplicationStatusCheckAttributes {
  /** The unique identifier of the application status check. */
  readonly ApplicationStatusCheckId: v.Scalar<'AWS::EC2::ApplicationStatusCheck.ApplicationStatusCheckId'>;
  /** The Amazon Resource Name (ARN) of the application status check. */
  readonly Arn: v.Scalar<'AWS::EC2::ApplicationStatusCheck.Arn'>;
  /** When the application status check was created (ISO 8601). */
  readonly CreationTime: v.Scalar<'AWS::EC2::ApplicationStatusCheck.CreationTime'>;
}
/**
 * An application status check monitors an HTTP or HTTPS endpoint on Amazon EC2 instances and reports application-layer health. Configure a health check with a Protocol, Port, and Path, and then associate it with EC2 instances via AWS::EC2::ApplicationStatusCheckInstanceAssociation or AWS::EC2::ApplicationStatusCheckTagAssociation.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html
 */
export declare class ApplicationStatusCheck extends v.Resource<ApplicationStatusCheckProperties, 'AWS::EC2::ApplicationStatusCheck.Arn', ApplicationStatusCheckAttributes> {
  static readonly type: 'AWS::EC2::ApplicationStatusCheck';
  constructor(properties: ApplicationStatusCheckProperties);
}
export declare namespace ApplicationStatusCheck {
  interface HealthCheckPath {
    Destinations?: v.Many<v.Block<ApplicationStatusCheck.HealthCheckPathDestination>> | undefined;
    Source?: v.Block<ApplicationStatusCheck.HealthCheckPathSource> | undefined;
  }
  interface HealthCheckPathDestination {
    SecurityGroupId?: v.Text<'AWS::EC2::SecurityGroup.GroupId'> | undefined;
    SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
  }
  interface HealthCheckPathSource {
    SecurityGroupId?: v.Text<'AWS::EC2::SecurityGroup.GroupId'> | undefined;
    SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface CapacityManagerDataExportProperties {
  /** The file format of the exported data. */
  OutputFormat: v.OneOf<'csv' | 'parquet'>;
  /** The name of the S3 bucket where export files are delivered. */
  S3BucketName: v.Text;
  /** The S3 key prefix used for organizing export files within the bucket. */
  S3BucketPrefix?: v.Text | undefined;
  /** The frequency at which data exports are generated. */
  Schedule: v.OneOf<'hourly'>;
  /** The tags associated with the data export configuration. */
  Tags?: v.Many<v.Block<CapacityManagerDataExport.Tag>> | undefined;
}
export interface CapacityManagerDataExportAttributes {
  /** The unique identifier for the data export configuration. */
  readonly CapacityManagerDataExportId: v.Scalar<'AWS::EC2::CapacityManagerDataExport.CapacityManagerDataExportId'>;
}
/**
 * Creates a new data export configuration for EC2 Capacity Manager. This allows you to automatically export capacity usage data to an S3 bucket on a scheduled basis. The exported data includes metrics for On-Demand, Spot, and Capacity Reservations usage across your organization.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html
 */
export declare class CapacityManagerDataExport extends v.Resource<CapacityManagerDataExportProperties, 'AWS::EC2::CapacityManagerDataExport.CapacityManagerDataExportId', CapacityManagerDataExportAttributes> {
  static readonly type: 'AWS::EC2::CapacityManagerDataExport';
  constructor(properties: CapacityManagerDataExportProperties);
}
export declare namespace CapacityManagerDataExport {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface CapacityReservationProperties {
  /** The Availability Zone in which to create the Capacity Reservation. */
  AvailabilityZone?: v.Text | undefined;
  /** The ID of the Availability Zone in which the capacity is reserved. */
  AvailabilityZoneId?: v.Text | undefined;
  /** Indicates whether the Capacity Reservation supports EBS-optimized instances. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using an EBS- optimized instance. */
  EbsOptimized?: v.Bool | undefined;
  /**
   * The date and time at which the Capacity Reservation expires. When a Capacity Reservation expires, the reserved capacity is released and you can no longer launch instances into it. The Capacity Reservation's state changes to `expired` when it reaches its end date and time.
   *
   * You must provide an `EndDate` value if `EndDateType` is `limited`. Omit `EndDate` if `EndDateType` is `unlimited`.
   *
   * If the `EndDateType` is `limited`, the Capacity Reservation is cancelled within an hour from the specified time. For example, if you specify 5/31/2019, 13:30:55, the Capacity Reservation is guaranteed to end between 13:30:55 and 14:30:55 on 5/31/2019.
   */
  EndDate?: v.Text | undefined;
  /**
   * Indicates the way in which the Capacity Reservation ends. A Capacity Reservation can have one of the following end types:
   *
   * - `unlimited` - The Capacity Reservation remains active until you explicitly cancel it. Do not provide an `EndDate` if the `EndDateType` is `unlimited`.
   * - `limited` - The Capacity Reservation expires automatically at a specified date and time. You must provide an `EndDate` value if the `EndDateType` value is `limited`.
   */
  EndDateType?: v.OneOf<'limited' | 'unlimited'> | undefined;
  /** *Deprecated.* */
  EphemeralStorage?: v.Bool | undefined;
  /**
   * The number of instances for which to reserve capacity.
   *
   * > You can request future-dated Capacity Reservations for an instance count with a minimum of 32 vCPUs. For example, if you request a future-dated Capacity Reservation for `m5.xlarge` instances, you must request at least 8 instances ( *8 * m5.xlarge = 32 vCPUs* ).
   *
   * Valid range: 1 - 1000
   */
  InstanceCount: v.Num;
  /**
   * Indicates the type of instance launches that the Capacity Reservation accepts. The options include:
   *
   * - `open` - The Capacity Reservation automatically matches all instances that have matching attributes (instance type, platform, and Availability Zone). Instances that have matching attributes run in the Capacity Reservation automatically without specifying any additional parameters.
   * - `targeted` - The Capacity Reservation only accepts instances that have matching attributes (instance type, platform, and Availability Zone), and explicitly target the Capacity Reservation. This ensures that only permitted instances can use the reserved capacity.
   */
  InstanceMatchCriteria?: v.OneOf<'open' | 'targeted'> | undefined;
  /** The type of operating system for which to reserve capacity. */
  InstancePlatform: v.OneOf<'Linux with SQL Server Enterprise' | 'Linux with SQL Server Standard' | 'Linux with SQL Server Web' | 'Linux/UNIX' | 'RHEL with HA' | 'RHEL with HA and SQL Server Enterprise' | 'RHEL with HA and SQL Server Standard' | 'RHEL with SQL Server Enterprise' | 'RHEL with SQL Server Standard' | 'RHEL with SQL Server Web' | 'Red Hat Enterprise Linux' | 'SUSE Linux' | 'Ubuntu Pro' | 'Windows' | 'Windows with SQL Server' | 'Windows with SQL Server Enterprise' | 'Windows with SQL Server Standard' | 'Windows with SQL Server Web'>;
  /**
   * The instance type for which to reserve capacity.
   *
   * > You can request future-dated Capacity Reservations for instance types in the C, M, R, I, T, and G instance families only.
   *
   * For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
   */
  InstanceType: v.Text;
  /**
   * > Not supported for future-dated Capacity Reservations.
   *
   * The Amazon Resource Name (ARN) of the Outpost on which to create the Capacity Reservation.
   */
  OutPostArn?: v.Text | undefined;
  /**
   * > Not supported for future-dated Capacity Reservations.
   *
   * The Amazon Resource Name (ARN) of the cluster placement group in which to create the Capacity Reservation. For more information, see [Capacity Reservations for cluster placement groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cr-cpg.html) in the *Amazon EC2 User Guide*.
   */
  PlacementGroupArn?: v.Text | undefined;
  /** The tags to apply to the Capacity Reservation during launch. */
  TagSpecifications?: v.Many<v.Block<CapacityReservation.TagSpecification>> | undefined;
  /**
   * Indicates the tenancy of the Capacity Reservation. A Capacity Reservation can have one of the following tenancy settings:
   *
   * - `default` - The Capacity Reservation is created on hardware that is shared with other AWS accounts.
   * - `dedicated` - The Capacity Reservation is created on single-tenant hardware that is dedicated to a single AWS account.
   */
  Tenancy?: v.OneOf<'dedicated' | 'default'> | undefined;
  /**
   * The ID of the AWS account to which to assign billing of the unused capacity of the Capacity Reservation. A request will be sent to the specified account. That account must accept the request for the billing to be assigned to their account. For more information, see [Billing assignment for shared Amazon EC2 Capacity Reservations](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/assign-billing.html).
   *
   * You can assign billing only for shared Capacity Reservations. To share a Capacity Reservation, you must add it to a resource share. For more information, see [AWS::RAM::ResourceShare](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ram-resourceshare.html).
   */
  UnusedReservationBillingOwnerId?: v.Text | undefined;
}
export interface CapacityReservationAttributes {
  /** Returns the Availability Zone in which the capacity is reserved. For example: `us-east-1a`. */
  readonly AvailabilityZone: v.Scalar<'AWS::EC2::CapacityReservation.AvailabilityZone'>;
  /** The ID of the Availability Zone in which the capacity is reserved. */
  readonly AvailabilityZoneId: v.Scalar<'AWS::EC2::CapacityReservation.AvailabilityZoneId'>;
  /** Returns the remaining capacity, which indicates the number of instances that can be launched in the Capacity Reservation. For example: `9`. */
  readonly AvailableInstanceCount: v.Scalar<'AWS::EC2::CapacityReservation.AvailableInstanceCount'>;
  readonly CapacityAllocationSet: v.List<v.Scalar<'AWS::EC2::CapacityReservation.CapacityAllocationSet'>>;
  /** The Amazon Resource Name (ARN) of the Capacity Reservation. */
  readonly CapacityReservationArn: v.Scalar<'AWS::EC2::CapacityReservation.CapacityReservationArn'>;
  /** The ID of the Capacity Reservation Fleet to which the Capacity Reservation belongs. Only valid for Capacity Reservations that were created by a Capacity Reservation Fleet. */
  readonly CapacityReservationFleetId: v.Scalar<'AWS::EC2::CapacityReservation.CapacityReservationFleetId'>;
  readonly CommitmentInfo: { readonly [name: string]: unknown };
  /** The date and time at which the commitment duration expires, in the ISO8601 format in the UTC time zone ( `YYYY-MM-DDThh:mm:ss.sssZ` ). You can't decrease the instance count or cancel the Capacity Reservation before this date and time. */
  readonly 'CommitmentInfo.CommitmentEndDate': v.Scalar<'AWS::EC2::CapacityReservation.CommitmentInfo.CommitmentEndDate'>;
  /** The instance capacity that you committed to when you requested the future-dated Capacity Reservation. */
  readonly 'CommitmentInfo.CommittedInstanceCount': v.Scalar<'AWS::EC2::CapacityReservation.CommitmentInfo.CommittedInstanceCount'>;
  /** The date and time the Capacity Reservation was created. */
  readonly CreateDate: v.Scalar<'AWS::EC2::CapacityReservation.CreateDate'>;
  /** The delivery method for a future-dated Capacity Reservation. `incremental` indicates that the requested capacity is delivered in addition to any running instances and reserved capacity that you have in your account at the requested date and time. */
  readonly DeliveryPreference: v.Scalar<'AWS::EC2::CapacityReservation.DeliveryPreference'>;
  /** Indicates whether the Capacity Reservation supports EBS-optimized instances. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using an EBS- optimized instance. */
  readonly EbsOptimized: v.Scalar<'AWS::EC2::CapacityReservation.EbsOptimized'>;
  /**
   * The date and time at which the Capacity Reservation expires. When a Capacity Reservation expires, the reserved capacity is released and you can no longer launch instances into it. The Capacity Reservation's state changes to `expired` when it reaches its end date and time.
   *
   * You must provide an `EndDate` value if `EndDateType` is `limited`. Omit `EndDate` if `EndDateType` is `unlimited`.
   *
   * If the `EndDateType` is `limited`, the Capacity Reservation is cancelled within an hour from the specified time. For example, if you specify 5/31/2019, 13:30:55, the Capacity Reservation is guaranteed to end between 13:30:55 and 14:30:55 on 5/31/2019.
   */
  readonly EndDate: v.Scalar<'AWS::EC2::CapacityReservation.EndDate'>;
  /**
   * Indicates the way in which the Capacity Reservation ends. A Capacity Reservation can have one of the following end types:
   *
   * - `unlimited` - The Capacity Reservation remains active until you explicitly cancel it. Do not provide an `EndDate` if the `EndDateType` is `unlimited`.
   * - `limited` - The Capacity Reservation expires automatically at a specified date and time. You must provide an `EndDate` value if the `EndDateType` value is `limited`.
   */
  readonly EndDateType: v.Scalar<'AWS::EC2::CapacityReservation.EndDateType'>;
  /** *Deprecated.* */
  readonly EphemeralStorage: v.Scalar<'AWS::EC2::CapacityReservation.EphemeralStorage'>;
  /** The ID of the Capacity Reservation. */
  readonly Id: v.Scalar<'AWS::EC2::CapacityReservation.Id'>;
  /**
   * The number of instances for which to reserve capacity.
   *
   * > You can request future-dated Capacity Reservations for an instance count with a minimum of 32 vCPUs. For example, if you request a future-dated Capacity Reservation for `m5.xlarge` instances, you must request at least 8 instances ( *8 * m5.xlarge = 32 vCPUs* ).
   *
   * Valid range: 1 - 1000
   */
  readonly InstanceCount: v.Scalar<'AWS::EC2::CapacityReservation.InstanceCount'>;
  /**
   * Indicates the type of instance launches that the Capacity Reservation accepts. The options include:
   *
   * - `open` - The Capacity Reservation automatically matches all instances that have matching attributes (instance type, platform, and Availability Zone). Instances that have matching attributes run in the Capacity Reservation automatically without specifying any additional parameters.
   * - `targeted` - The Capacity Reservation only accepts instances that have matching attributes (instance type, platform, and Availability Zone), and explicitly target the Capacity Reservation. This ensures that only permitted instances can use the reserved capacity.
   */
  readonly InstanceMatchCriteria: v.Scalar<'AWS::EC2::CapacityReservation.InstanceMatchCriteria'>;
  /** The type of operating system for which to reserve capacity. */
  readonly InstancePlatform: v.Scalar<'AWS::EC2::CapacityReservation.InstancePlatform'>;
  /** Returns the type of instance for which the capacity is reserved. For example: `m4.large`. */
  readonly InstanceType: v.Scalar<'AWS::EC2::CapacityReservation.InstanceType'>;
  /**
   * > Not supported for future-dated Capacity Reservations.
   *
   * The Amazon Resource Name (ARN) of the Outpost on which to create the Capacity Reservation.
   */
  readonly OutPostArn: v.Scalar<'AWS::EC2::CapacityReservation.OutPostArn'>;
  /** The ID of the AWS account that owns the Capacity Reservation. */
  readonly OwnerId: v.Scalar<'AWS::EC2::CapacityReservation.OwnerId'>;
  /**
   * > Not supported for future-dated Capacity Reservations.
   *
   * The Amazon Resource Name (ARN) of the cluster placement group in which to create the Capacity Reservation. For more information, see [Capacity Reservations for cluster placement groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cr-cpg.html) in the *Amazon EC2 User Guide*.
   */
  readonly PlacementGroupArn: v.Scalar<'AWS::EC2::CapacityReservation.PlacementGroupArn'>;
  /** The type of Capacity Reservation. */
  readonly ReservationType: v.Scalar<'AWS::EC2::CapacityReservation.ReservationType'>;
  /** The date and time the Capacity Reservation was started. */
  readonly StartDate: v.Scalar<'AWS::EC2::CapacityReservation.StartDate'>;
  /** The current state of the Capacity Reservation. A Capacity Reservation can be in one of the following states: */
  readonly State: v.Scalar<'AWS::EC2::CapacityReservation.State'>;
  /** The tags to apply to the Capacity Reservation during launch. */
  readonly TagSpecifications: v.List<v.Scalar<'AWS::EC2::CapacityReservation.TagSpecifications'>>;
  /** Returns the tenancy of the Capacity Reservation. For example: `dedicated`. */
  readonly Tenancy: v.Scalar<'AWS::EC2::CapacityReservation.Tenancy'>;
  /** Returns the total number of instances for which the Capacity Reservation reserves capacity. For example: `15`. */
  readonly TotalInstanceCount: v.Scalar<'AWS::EC2::CapacityReservation.TotalInstanceCount'>;
  /**
   * The ID of the AWS account to which to assign billing of the unused capacity of the Capacity Reservation. A request will be sent to the specified account. That account must accept the request for the billing to be assigned to their account. For more information, see [Billing assignment for shared Amazon EC2 Capacity Reservations](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/assign-billing.html).
   *
   * You can assign billing only for shared Capacity Reservations. To share a Capacity Reservation, you must add it to a resource share. For more information, see [AWS::RAM::ResourceShare](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ram-resourceshare.html).
   */
  readonly UnusedReservationBillingOwnerId: v.Scalar<'AWS::EC2::CapacityReservation.UnusedReservationBillingOwnerId'>;
}
/**
 * Creates a new Capacity Reservation with the specified attributes. For more information, see [Capacity Reservations](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html) in the *Amazon EC2 User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservation.html
 */
export declare class CapacityReservation extends v.Resource<CapacityReservationProperties, 'AWS::EC2::CapacityReservation.Id', CapacityReservationAttributes> {
  static readonly type: 'AWS::EC2::CapacityReservation';
  constructor(properties: CapacityReservationProperties);
}
export declare namespace CapacityReservation {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /**
   * An array of key-value pairs to apply to this resource.
   *
   * For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
   */
  interface TagSpecification {
    /** The type of resource to tag. Specify `capacity-reservation`. */
    ResourceType?: v.OneOf<'capacity-block' | 'capacity-manager-data-export' | 'capacity-reservation' | 'capacity-reservation-fleet' | 'carrier-gateway' | 'client-vpn-endpoint' | 'coip-pool' | 'customer-gateway' | 'declarative-policies-report' | 'dedicated-host' | 'dhcp-options' | 'egress-only-internet-gateway' | 'elastic-gpu' | 'elastic-ip' | 'export-image-task' | 'export-instance-task' | 'fleet' | 'fpga-image' | 'host-reservation' | 'image' | 'image-usage-report' | 'import-image-task' | 'import-snapshot-task' | 'instance' | 'instance-connect-endpoint' | 'instance-event-window' | 'internet-gateway' | 'ipam' | 'ipam-external-resource-verification-token' | 'ipam-policy' | 'ipam-pool' | 'ipam-prefix-list-resolver' | 'ipam-prefix-list-resolver-target' | 'ipam-resource-discovery' | 'ipam-resource-discovery-association' | 'ipam-scope' | 'ipv4pool-ec2' | 'ipv6pool-ec2' | 'key-pair' | 'launch-template' | 'local-gateway' | 'local-gateway-route-table' | 'local-gateway-route-table-virtual-interface-group-association' | 'local-gateway-route-table-vpc-association' | 'local-gateway-virtual-interface' | 'local-gateway-virtual-interface-group' | 'mac-modification-task' | 'natgateway' | 'network-acl' | 'network-insights-access-scope' | 'network-insights-access-scope-analysis' | 'network-insights-analysis' | 'network-insights-path' | 'network-interface' | 'outpost-lag' | 'placement-group' | 'prefix-list' | 'replace-root-volume-task' | 'reserved-instances' | 'route-server' | 'route-server-endpoint' | 'route-server-peer' | 'route-table' | 'secondary-interface' | 'secondary-network' | 'secondary-subnet' | 'security-group' | 'security-group-rule' | 'service-link-virtual-interface' | 'snapshot' | 'spot-fleet-request' | 'spot-instances-request' | 'subnet' | 'subnet-cidr-reservation' | 'traffic-mirror-filter' | 'traffic-mirror-filter-rule' | 'traffic-mirror-session' | 'traffic-mirror-target' | 'transit-gateway' | 'transit-gateway-attachment' | 'transit-gateway-connect-peer' | 'transit-gateway-metering-policy' | 'transit-gateway-multicast-domain' | 'transit-gateway-policy-table' | 'transit-gateway-route-table' | 'transit-gateway-route-table-announcement' | 'verified-access-endpoint' | 'verified-access-endpoint-target' | 'verified-access-group' | 'verified-access-instance' | 'verified-access-policy' | 'verified-access-trust-provider' | 'volume' | 'vpc' | 'vpc-block-public-access-exclusion' | 'vpc-encryption-control' | 'vpc-endpoint' | 'vpc-endpoint-connection' | 'vpc-endpoint-connection-device-type' | 'vpc-endpoint-service' | 'vpc-endpoint-service-permission' | 'vpc-flow-log' | 'vpc-peering-connection' | 'vpn-concentrator' | 'vpn-connection' | 'vpn-connection-device-type' | 'vpn-gateway'> | undefined;
    /** The tags to apply to the resource. */
    Tags?: v.Many<v.Block<CapacityReservation.Tag>> | undefined;
  }
}

export interface CapacityReservationFleetProperties {
  /**
   * The strategy used by the Capacity Reservation Fleet to determine which of the specified instance types to use. Currently, only the `prioritized` allocation strategy is supported. For more information, see [Allocation strategy](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/crfleet-concepts.html#allocation-strategy) in the *Amazon EC2 User Guide*.
   *
   * Valid values: `prioritized`
   */
  AllocationStrategy?: v.Text | undefined;
  /**
   * The date and time at which the Capacity Reservation Fleet expires. When the Capacity Reservation Fleet expires, its state changes to `expired` and all of the Capacity Reservations in the Fleet expire.
   *
   * The Capacity Reservation Fleet expires within an hour after the specified time. For example, if you specify `5/31/2019`, `13:30:55`, the Capacity Reservation Fleet is guaranteed to expire between `13:30:55` and `14:30:55` on `5/31/2019`.
   */
  EndDate?: v.Text | undefined;
  /**
   * Indicates the type of instance launches that the Capacity Reservation Fleet accepts. All Capacity Reservations in the Fleet inherit this instance matching criteria.
   *
   * Currently, Capacity Reservation Fleets support `open` instance matching criteria only. This means that instances that have matching attributes (instance type, platform, and Availability Zone) run in the Capacity Reservations automatically. Instances do not need to explicitly target a Capacity Reservation Fleet to use its reserved capacity.
   */
  InstanceMatchCriteria?: v.OneOf<'open'> | undefined;
  /** Information about the instance types for which to reserve the capacity. */
  InstanceTypeSpecifications?: v.Many<v.Block<CapacityReservationFleet.InstanceTypeSpecification>> | undefined;
  /** Used to add an end date to a Capacity Reservation Fleet that has no end date and time. To add an end date to a Capacity Reservation Fleet, specify `true` for this paramater and specify the end date and time (in UTC time format) for the *EndDate* parameter. */
  NoRemoveEndDate?: v.Bool | undefined;
  /** Used to remove an end date from a Capacity Reservation Fleet that is configured to end automatically at a specific date and time. To remove the end date from a Capacity Reservation Fleet, specify `true` for this paramater and omit the *EndDate* parameter. */
  RemoveEndDate?: v.Bool | undefined;
  /** The tags to assign to the Capacity Reservation Fleet. The tags are automatically assigned to the Capacity Reservations in the Fleet. */
  TagSpecifications?: v.Many<v.Block<CapacityReservationFleet.TagSpecification>> | undefined;
  /**
   * Indicates the tenancy of the Capacity Reservation Fleet. All Capacity Reservations in the Fleet inherit this tenancy. The Capacity Reservation Fleet can have one of the following tenancy settings:
   *
   * - `default` - The Capacity Reservation Fleet is created on hardware that is shared with other AWS accounts.
   * - `dedicated` - The Capacity Reservations are created on single-tenant hardware that is dedicated to a single AWS account.
   */
  Tenancy?: v.OneOf<'default'> | undefined;
  /** The total number of capacity units to be reserved by the Capacity Reservation Fleet. This value, together with the instance type weights that you assign to each instance type used by the Fleet determine the number of instances for which the Fleet reserves capacity. Both values are based on units that make sense for your workload. For more information, see [Total target capacity](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/crfleet-concepts.html#target-capacity) in the *Amazon EC2 User Guide*. */
  TotalTargetCapacity?: v.Num | undefined;
}
export interface CapacityReservationFleetAttributes {
  /** The ID of the Capacity Reservation Fleet. */
  readonly CapacityReservationFleetId: v.Scalar<'AWS::EC2::CapacityReservationFleet.CapacityReservationFleetId'>;
}
/**
 * Creates a new Capacity Reservation Fleet with the specified attributes. For more information, see [Capacity Reservation Fleets](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cr-fleets.html) in the *Amazon EC2 User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html
 */
export declare class CapacityReservationFleet extends v.Resource<CapacityReservationFleetProperties, 'AWS::EC2::CapacityReservationFleet.CapacityReservationFleetId', CapacityReservationFleetAttributes> {
  static readonly type: 'AWS::EC2::CapacityReservationFleet';
  constructor(properties?: CapacityReservationFleetProperties);
}
export declare namespace CapacityReservationFleet {
  /**
   * Specifies information about an instance type to use in a Capacity Reservation Fleet.
   *
   * `InstanceTypeSpecification` is a property of the [AWS::EC2::CapacityReservationFleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-capacityreservationfleet.html) resource.
   */
  interface InstanceTypeSpecification {
    /** The Availability Zone in which the Capacity Reservation Fleet reserves the capacity. A Capacity Reservation Fleet can't span Availability Zones. All instance type specifications that you specify for the Fleet must use the same Availability Zone. */
    AvailabilityZone?: v.Text | undefined;
    /** The ID of the Availability Zone in which the Capacity Reservation Fleet reserves the capacity. A Capacity Reservation Fleet can't span Availability Zones. All instance type specifications that you specify for the Fleet must use the same Availability Zone. */
    AvailabilityZoneId?: v.Text | undefined;
    /** Indicates whether the Capacity Reservation Fleet supports EBS-optimized instances types. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using EBS-optimized instance types. */
    EbsOptimized?: v.Bool | undefined;
    /** The type of operating system for which the Capacity Reservation Fleet reserves capacity. */
    InstancePlatform?: v.OneOf<'Linux with SQL Server Enterprise' | 'Linux with SQL Server Standard' | 'Linux with SQL Server Web' | 'Linux/UNIX' | 'RHEL with HA' | 'RHEL with HA and SQL Server Enterprise' | 'RHEL with HA and SQL Server Standard' | 'RHEL with SQL Server Enterprise' | 'RHEL with SQL Server Standard' | 'RHEL with SQL Server Web' | 'Red Hat Enterprise Linux' | 'SUSE Linux' | 'Ubuntu Pro' | 'Windows' | 'Windows with SQL Server' | 'Windows with SQL Server Enterprise' | 'Windows with SQL Server Standard' | 'Windows with SQL Server Web'> | undefined;
    /** The instance type for which the Capacity Reservation Fleet reserves capacity. */
    InstanceType?: v.OneOf<'a1.2xlarge' | 'a1.4xlarge' | 'a1.large' | 'a1.medium' | 'a1.metal' | 'a1.xlarge' | 'c1.medium' | 'c1.xlarge' | 'c3.2xlarge' | 'c3.4xlarge' | 'c3.8xlarge' | 'c3.large' | 'c3.xlarge' | 'c4.2xlarge' | 'c4.4xlarge' | 'c4.8xlarge' | 'c4.large' | 'c4.xlarge' | 'c5.12xlarge' | 'c5.18xlarge' | 'c5.24xlarge' | 'c5.2xlarge' | 'c5.4xlarge' | 'c5.9xlarge' | 'c5.large' | 'c5.metal' | 'c5.xlarge' | 'c5a.12xlarge' | 'c5a.16xlarge' | 'c5a.24xlarge' | 'c5a.2xlarge' | 'c5a.4xlarge' | 'c5a.8xlarge' | 'c5a.large' | 'c5a.xlarge' | 'c5ad.12xlarge' | 'c5ad.16xlarge' | 'c5ad.24xlarge' | 'c5ad.2xlarge' | 'c5ad.4xlarge' | 'c5ad.8xlarge' | 'c5ad.large' | 'c5ad.xlarge' | 'c5d.12xlarge' | 'c5d.18xlarge' | 'c5d.24xlarge' | 'c5d.2xlarge' | 'c5d.4xlarge' | 'c5d.9xlarge' | 'c5d.large' | 'c5d.metal' | 'c5d.xlarge' | 'c5n.18xlarge' | 'c5n.2xlarge' | 'c5n.4xlarge' | 'c5n.9xlarge' | 'c5n.large' | 'c5n.metal' | 'c5n.xlarge' | 'c6a.12xlarge' | 'c6a.16xlarge' | 'c6a.24xlarge' | 'c6a.2xlarge' | 'c6a.32xlarge' | 'c6a.48xlarge' | 'c6a.4xlarge' | 'c6a.8xlarge' | 'c6a.large' | 'c6a.metal' | 'c6a.xlarge' | 'c6g.12xlarge' | 'c6g.16xlarge' | 'c6g.2xlarge' | 'c6g.4xlarge' | 'c6g.8xlarge' | 'c6g.large' | 'c6g.medium' | 'c6g.metal' | 'c6g.xlarge' | 'c6gd.12xlarge' | 'c6gd.16xlarge' | 'c6gd.2xlarge' | 'c6gd.4xlarge' | 'c6gd.8xlarge' | 'c6gd.large' | 'c6gd.medium' | 'c6gd.metal' | 'c6gd.xlarge' | 'c6gn.12xlarge' | 'c6gn.16xlarge' | 'c6gn.2xlarge' | 'c6gn.4xlarge' | 'c6gn.8xlarge' | 'c6gn.large' | 'c6gn.medium' | 'c6gn.xlarge' | 'c6i.12xlarge' | 'c6i.16xlarge' | 'c6i.24xlarge' | 'c6i.2xlarge' | 'c6i.32xlarge' | 'c6i.4xlarge' | 'c6i.8xlarge' | 'c6i.large' | 'c6i.metal' | 'c6i.xlarge' | 'c6id.12xlarge' | 'c6id.16xlarge' | 'c6id.24xlarge' | 'c6id.2xlarge' | 'c6id.32xlarge' | 'c6id.4xlarge' | 'c6id.8xlarge' | 'c6id.large' | 'c6id.metal' | 'c6id.xlarge' | 'c6in.12xlarge' | 'c6in.16xlarge' | 'c6in.24xlarge' | 'c6in.2xlarge' | 'c6in.32xlarge' | 'c6in.4xlarge' | 'c6in.8xlarge' | 'c6in.large' | 'c6in.metal' | 'c6in.xlarge' | 'c7a.12xlarge' | 'c7a.16xlarge' | 'c7a.24xlarge' | 'c7a.2xlarge' | 'c7a.32xlarge' | 'c7a.48xlarge' | 'c7a.4xlarge' | 'c7a.8xlarge' | 'c7a.large' | 'c7a.medium' | 'c7a.metal-48xl' | 'c7a.xlarge' | 'c7g.12xlarge' | 'c7g.16xlarge' | 'c7g.2xlarge' | 'c7g.4xlarge' | 'c7g.8xlarge' | 'c7g.large' | 'c7g.medium' | 'c7g.metal' | 'c7g.xlarge' | 'c7gd.12xlarge' | 'c7gd.16xlarge' | 'c7gd.2xlarge' | 'c7gd.4xlarge' | 'c7gd.8xlarge' | 'c7gd.large' | 'c7gd.medium' | 'c7gd.metal' | 'c7gd.xlarge' | 'c7gn.12xlarge' | 'c7gn.16xlarge' | 'c7gn.2xlarge' | 'c7gn.4xlarge' | 'c7gn.8xlarge' | 'c7gn.large' | 'c7gn.medium' | 'c7gn.metal' | 'c7gn.xlarge' | 'c7i-flex.12xlarge' | 'c7i-flex.16xlarge' | 'c7i-flex.2xlarge' | 'c7i-flex.4xlarge' | 'c7i-flex.8xlarge' | 'c7i-flex.large' | 'c7i-flex.xlarge' | 'c7i.12xlarge' | 'c7i.16xlarge' | 'c7i.24xlarge' | 'c7i.2xlarge' | 'c7i.48xlarge' | 'c7i.4xlarge' | 'c7i.8xlarge' | 'c7i.large' | 'c7i.metal-24xl' | 'c7i.metal-48xl' | 'c7i.xlarge' | 'c8a.12xlarge' | 'c8a.16xlarge' | 'c8a.24xlarge' | 'c8a.2xlarge' | 'c8a.48xlarge' | 'c8a.4xlarge' | 'c8a.8xlarge' | 'c8a.large' | 'c8a.medium' | 'c8a.metal-24xl' | 'c8a.metal-48xl' | 'c8a.xlarge' | 'c8g.12xlarge' | 'c8g.16xlarge' | 'c8g.24xlarge' | 'c8g.2xlarge' | 'c8g.48xlarge' | 'c8g.4xlarge' | 'c8g.8xlarge' | 'c8g.large' | 'c8g.medium' | 'c8g.metal-24xl' | 'c8g.metal-48xl' | 'c8g.xlarge' | 'c8gb.12xlarge' | 'c8gb.16xlarge' | 'c8gb.24xlarge' | 'c8gb.2xlarge' | 'c8gb.48xlarge' | 'c8gb.4xlarge' | 'c8gb.8xlarge' | 'c8gb.large' | 'c8gb.medium' | 'c8gb.metal-24xl' | 'c8gb.metal-48xl' | 'c8gb.xlarge' | 'c8gd.12xlarge' | 'c8gd.16xlarge' | 'c8gd.24xlarge' | 'c8gd.2xlarge' | 'c8gd.48xlarge' | 'c8gd.4xlarge' | 'c8gd.8xlarge' | 'c8gd.large' | 'c8gd.medium' | 'c8gd.metal-24xl' | 'c8gd.metal-48xl' | 'c8gd.xlarge' | 'c8gn.12xlarge' | 'c8gn.16xlarge' | 'c8gn.24xlarge' | 'c8gn.2xlarge' | 'c8gn.48xlarge' | 'c8gn.4xlarge' | 'c8gn.8xlarge' | 'c8gn.large' | 'c8gn.medium' | 'c8gn.metal-24xl' | 'c8gn.metal-48xl' | 'c8gn.xlarge' | 'c8i-flex.12xlarge' | 'c8i-flex.16xlarge' | 'c8i-flex.2xlarge' | 'c8i-flex.4xlarge' | 'c8i-flex.8xlarge' | 'c8i-flex.large' | 'c8i-flex.xlarge' | 'c8i.12xlarge' | 'c8i.16xlarge' | 'c8i.24xlarge' | 'c8i.2xlarge' | 'c8i.32xlarge' | 'c8i.48xlarge' | 'c8i.4xlarge' | 'c8i.8xlarge' | 'c8i.96xlarge' | 'c8i.large' | 'c8i.metal-48xl' | 'c8i.metal-96xl' | 'c8i.xlarge' | 'c8id.12xlarge' | 'c8id.16xlarge' | 'c8id.24xlarge' | 'c8id.2xlarge' | 'c8id.32xlarge' | 'c8id.48xlarge' | 'c8id.4xlarge' | 'c8id.8xlarge' | 'c8id.96xlarge' | 'c8id.large' | 'c8id.metal-48xl' | 'c8id.metal-96xl' | 'c8id.xlarge' | 'cc1.4xlarge' | 'cc2.8xlarge' | 'cg1.4xlarge' | 'cr1.8xlarge' | 'd2.2xlarge' | 'd2.4xlarge' | 'd2.8xlarge' | 'd2.xlarge' | 'd3.2xlarge' | 'd3.4xlarge' | 'd3.8xlarge' | 'd3.xlarge' | 'd3en.12xlarge' | 'd3en.2xlarge' | 'd3en.4xlarge' | 'd3en.6xlarge' | 'd3en.8xlarge' | 'd3en.xlarge' | 'dl1.24xlarge' | 'dl2q.24xlarge' | 'f1.16xlarge' | 'f1.2xlarge' | 'f1.4xlarge' | 'f2.12xlarge' | 'f2.48xlarge' | 'f2.6xlarge' | 'g2.2xlarge' | 'g2.8xlarge' | 'g3.16xlarge' | 'g3.4xlarge' | 'g3.8xlarge' | 'g3s.xlarge' | 'g4ad.16xlarge' | 'g4ad.2xlarge' | 'g4ad.4xlarge' | 'g4ad.8xlarge' | 'g4ad.xlarge' | 'g4dn.12xlarge' | 'g4dn.16xlarge' | 'g4dn.2xlarge' | 'g4dn.4xlarge' | 'g4dn.8xlarge' | 'g4dn.metal' | 'g4dn.xlarge' | 'g5.12xlarge' | 'g5.16xlarge' | 'g5.24xlarge' | 'g5.2xlarge' | 'g5.48xlarge' | 'g5.4xlarge' | 'g5.8xlarge' | 'g5.xlarge' | 'g5g.16xlarge' | 'g5g.2xlarge' | 'g5g.4xlarge' | 'g5g.8xlarge' | 'g5g.metal' | 'g5g.xlarge' | 'g6.12xlarge' | 'g6.16xlarge' | 'g6.24xlarge' | 'g6.2xlarge' | 'g6.48xlarge' | 'g6.4xlarge' | 'g6.8xlarge' | 'g6.xlarge' | 'g6e.12xlarge' | 'g6e.16xlarge' | 'g6e.24xlarge' | 'g6e.2xlarge' | 'g6e.48xlarge' | 'g6e.4xlarge' | 'g6e.8xlarge' | 'g6e.xlarge' | 'g6f.2xlarge' | 'g6f.4xlarge' | 'g6f.large' | 'g6f.xlarge' | 'g7e.12xlarge' | 'g7e.24xlarge' | 'g7e.2xlarge' | 'g7e.48xlarge' | 'g7e.4xlarge' | 'g7e.8xlarge' | 'gr6.4xlarge' | 'gr6.8xlarge' | 'gr6f.4xlarge' | 'h1.16xlarge' | 'h1.2xlarge' | 'h1.4xlarge' | 'h1.8xlarge' | 'hi1.4xlarge' | 'hpc6a.48xlarge' | 'hpc6id.32xlarge' | 'hpc7a.12xlarge' | 'hpc7a.24xlarge' | 'hpc7a.48xlarge' | 'hpc7a.96xlarge' | 'hpc7g.16xlarge' | 'hpc7g.4xlarge' | 'hpc7g.8xlarge' | 'hpc8a.96xlarge' | 'hs1.8xlarge' | 'i2.2xlarge' | 'i2.4xlarge' | 'i2.8xlarge' | 'i2.xlarge' | 'i3.16xlarge' | 'i3.2xlarge' | 'i3.4xlarge' | 'i3.8xlarge' | 'i3.large' | 'i3.metal' | 'i3.xlarge' | 'i3en.12xlarge' | 'i3en.24xlarge' | 'i3en.2xlarge' | 'i3en.3xlarge' | 'i3en.6xlarge' | 'i3en.large' | 'i3en.metal' | 'i3en.xlarge' | 'i4g.16xlarge' | 'i4g.2xlarge' | 'i4g.4xlarge' | 'i4g.8xlarge' | 'i4g.large' | 'i4g.xlarge' | 'i4i.12xlarge' | 'i4i.16xlarge' | 'i4i.24xlarge' | 'i4i.2xlarge' | 'i4i.32xlarge' | 'i4i.4xlarge' | 'i4i.8xlarge' | 'i4i.large' | 'i4i.metal' | 'i4i.xlarge' | 'i7i.12xlarge' | 'i7i.16xlarge' | 'i7i.24xlarge' | 'i7i.2xlarge' | 'i7i.48xlarge' | 'i7i.4xlarge' | 'i7i.8xlarge' | 'i7i.large' | 'i7i.metal-24xl' | 'i7i.metal-48xl' | 'i7i.xlarge' | 'i7ie.12xlarge' | 'i7ie.18xlarge' | 'i7ie.24xlarge' | 'i7ie.2xlarge' | 'i7ie.3xlarge' | 'i7ie.48xlarge' | 'i7ie.6xlarge' | 'i7ie.large' | 'i7ie.metal-24xl' | 'i7ie.metal-48xl' | 'i7ie.xlarge' | 'i8g.12xlarge' | 'i8g.16xlarge' | 'i8g.24xlarge' | 'i8g.2xlarge' | 'i8g.48xlarge' | 'i8g.4xlarge' | 'i8g.8xlarge' | 'i8g.large' | 'i8g.metal-24xl' | 'i8g.xlarge' | 'i8ge.12xlarge' | 'i8ge.18xlarge' | 'i8ge.24xlarge' | 'i8ge.2xlarge' | 'i8ge.3xlarge' | 'i8ge.48xlarge' | 'i8ge.6xlarge' | 'i8ge.large' | 'i8ge.metal-24xl' | 'i8ge.metal-48xl' | 'i8ge.xlarge' | 'im4gn.16xlarge' | 'im4gn.2xlarge' | 'im4gn.4xlarge' | 'im4gn.8xlarge' | 'im4gn.large' | 'im4gn.xlarge' | 'inf1.24xlarge' | 'inf1.2xlarge' | 'inf1.6xlarge' | 'inf1.xlarge' | 'inf2.24xlarge' | 'inf2.48xlarge' | 'inf2.8xlarge' | 'inf2.xlarge' | 'is4gen.2xlarge' | 'is4gen.4xlarge' | 'is4gen.8xlarge' | 'is4gen.large' | 'is4gen.medium' | 'is4gen.xlarge' | 'm1.large' | 'm1.medium' | 'm1.small' | 'm1.xlarge' | 'm2.2xlarge' | 'm2.4xlarge' | 'm2.xlarge' | 'm3.2xlarge' | 'm3.large' | 'm3.medium' | 'm3.xlarge' | 'm4.10xlarge' | 'm4.16xlarge' | 'm4.2xlarge' | 'm4.4xlarge' | 'm4.large' | 'm4.xlarge' | 'm5.12xlarge' | 'm5.16xlarge' | 'm5.24xlarge' | 'm5.2xlarge' | 'm5.4xlarge' | 'm5.8xlarge' | 'm5.large' | 'm5.metal' | 'm5.xlarge' | 'm5a.12xlarge' | 'm5a.16xlarge' | 'm5a.24xlarge' | 'm5a.2xlarge' | 'm5a.4xlarge' | 'm5a.8xlarge' | 'm5a.large' | 'm5a.xlarge' | 'm5ad.12xlarge' | 'm5ad.16xlarge' | 'm5ad.24xlarge' | 'm5ad.2xlarge' | 'm5ad.4xlarge' | 'm5ad.8xlarge' | 'm5ad.large' | 'm5ad.xlarge' | 'm5d.12xlarge' | 'm5d.16xlarge' | 'm5d.24xlarge' | 'm5d.2xlarge' | 'm5d.4xlarge' | 'm5d.8xlarge' | 'm5d.large' | 'm5d.metal' | 'm5d.xlarge' | 'm5dn.12xlarge' | 'm5dn.16xlarge' | 'm5dn.24xlarge' | 'm5dn.2xlarge' | 'm5dn.4xlarge' | 'm5dn.8xlarge' | 'm5dn.large' | 'm5dn.metal' | 'm5dn.xlarge' | 'm5n.12xlarge' | 'm5n.16xlarge' | 'm5n.24xlarge' | 'm5n.2xlarge' | 'm5n.4xlarge' | 'm5n.8xlarge' | 'm5n.large' | 'm5n.metal' | 'm5n.xlarge' | 'm5zn.12xlarge' | 'm5zn.2xlarge' | 'm5zn.3xlarge' | 'm5zn.6xlarge' | 'm5zn.large' | 'm5zn.metal' | 'm5zn.xlarge' | 'm6a.12xlarge' | 'm6a.16xlarge' | 'm6a.24xlarge' | 'm6a.2xlarge' | 'm6a.32xlarge' | 'm6a.48xlarge' | 'm6a.4xlarge' | 'm6a.8xlarge' | 'm6a.large' | 'm6a.metal' | 'm6a.xlarge' | 'm6g.12xlarge' | 'm6g.16xlarge' | 'm6g.2xlarge' | 'm6g.4xlarge' | 'm6g.8xlarge' | 'm6g.large' | 'm6g.medium' | 'm6g.metal' | 'm6g.xlarge' | 'm6gd.12xlarge' | 'm6gd.16xlarge' | 'm6gd.2xlarge' | 'm6gd.4xlarge' | 'm6gd.8xlarge' | 'm6gd.large' | 'm6gd.medium' | 'm6gd.metal' | 'm6gd.xlarge' | 'm6i.12xlarge' | 'm6i.16xlarge' | 'm6i.24xlarge' | 'm6i.2xlarge' | 'm6i.32xlarge' | 'm6i.4xlarge' | 'm6i.8xlarge' | 'm6i.large' | 'm6i.metal' | 'm6i.xlarge' | 'm6id.12xlarge' | 'm6id.16xlarge' | 'm6id.24xlarge' | 'm6id.2xlarge' | 'm6id.32xlarge' | 'm6id.4xlarge' | 'm6id.8xlarge' | 'm6id.large' | 'm6id.metal' | 'm6id.xlarge' | 'm6idn.12xlarge' | 'm6idn.16xlarge' | 'm6idn.24xlarge' | 'm6idn.2xlarge' | 'm6idn.32xlarge' | 'm6idn.4xlarge' | 'm6idn.8xlarge' | 'm6idn.large' | 'm6idn.metal' | 'm6idn.xlarge' | 'm6in.12xlarge' | 'm6in.16xlarge' | 'm6in.24xlarge' | 'm6in.2xlarge' | 'm6in.32xlarge' | 'm6in.4xlarge' | 'm6in.8xlarge' | 'm6in.large' | 'm6in.metal' | 'm6in.xlarge' | 'm7a.12xlarge' | 'm7a.16xlarge' | 'm7a.24xlarge' | 'm7a.2xlarge' | 'm7a.32xlarge' | 'm7a.48xlarge' | 'm7a.4xlarge' | 'm7a.8xlarge' | 'm7a.large' | 'm7a.medium' | 'm7a.metal-48xl' | 'm7a.xlarge' | 'm7g.12xlarge' | 'm7g.16xlarge' | 'm7g.2xlarge' | 'm7g.4xlarge' | 'm7g.8xlarge' | 'm7g.large' | 'm7g.medium' | 'm7g.metal' | 'm7g.xlarge' | 'm7gd.12xlarge' | 'm7gd.16xlarge' | 'm7gd.2xlarge' | 'm7gd.4xlarge' | 'm7gd.8xlarge' | 'm7gd.large' | 'm7gd.medium' | 'm7gd.metal' | 'm7gd.xlarge' | 'm7i-flex.12xlarge' | 'm7i-flex.16xlarge' | 'm7i-flex.2xlarge' | 'm7i-flex.4xlarge' | 'm7i-flex.8xlarge' | 'm7i-flex.large' | 'm7i-flex.xlarge' | 'm7i.12xlarge' | 'm7i.16xlarge' | 'm7i.24xlarge' | 'm7i.2xlarge' | 'm7i.48xlarge' | 'm7i.4xlarge' | 'm7i.8xlarge' | 'm7i.large' | 'm7i.metal-24xl' | 'm7i.metal-48xl' | 'm7i.xlarge' | 'm8a.12xlarge' | 'm8a.16xlarge' | 'm8a.24xlarge' | 'm8a.2xlarge' | 'm8a.48xlarge' | 'm8a.4xlarge' | 'm8a.8xlarge' | 'm8a.large' | 'm8a.medium' | 'm8a.metal-24xl' | 'm8a.metal-48xl' | 'm8a.xlarge' | 'm8azn.12xlarge' | 'm8azn.24xlarge' | 'm8azn.3xlarge' | 'm8azn.6xlarge' | 'm8azn.large' | 'm8azn.medium' | 'm8azn.metal-12xl' | 'm8azn.metal-24xl' | 'm8azn.xlarge' | 'm8g.12xlarge' | 'm8g.16xlarge' | 'm8g.24xlarge' | 'm8g.2xlarge' | 'm8g.48xlarge' | 'm8g.4xlarge' | 'm8g.8xlarge' | 'm8g.large' | 'm8g.medium' | 'm8g.metal-24xl' | 'm8g.metal-48xl' | 'm8g.xlarge' | 'm8gb.12xlarge' | 'm8gb.16xlarge' | 'm8gb.24xlarge' | 'm8gb.2xlarge' | 'm8gb.48xlarge' | 'm8gb.4xlarge' | 'm8gb.8xlarge' | 'm8gb.large' | 'm8gb.medium' | 'm8gb.metal-24xl' | 'm8gb.metal-48xl' | 'm8gb.xlarge' | 'm8gd.12xlarge' | 'm8gd.16xlarge' | 'm8gd.24xlarge' | 'm8gd.2xlarge' | 'm8gd.48xlarge' | 'm8gd.4xlarge' | 'm8gd.8xlarge' | 'm8gd.large' | 'm8gd.medium' | 'm8gd.metal-24xl' | 'm8gd.metal-48xl' | 'm8gd.xlarge' | 'm8gn.12xlarge' | 'm8gn.16xlarge' | 'm8gn.24xlarge' | 'm8gn.2xlarge' | 'm8gn.48xlarge' | 'm8gn.4xlarge' | 'm8gn.8xlarge' | 'm8gn.large' | 'm8gn.medium' | 'm8gn.metal-24xl' | 'm8gn.metal-48xl' | 'm8gn.xlarge' | 'm8i-flex.12xlarge' | 'm8i-flex.16xlarge' | 'm8i-flex.2xlarge' | 'm8i-flex.4xlarge' | 'm8i-flex.8xlarge' | 'm8i-flex.large' | 'm8i-flex.xlarge' | 'm8i.12xlarge' | 'm8i.16xlarge' | 'm8i.24xlarge' | 'm8i.2xlarge' | 'm8i.32xlarge' | 'm8i.48xlarge' | 'm8i.4xlarge' | 'm8i.8xlarge' | 'm8i.96xlarge' | 'm8i.large' | 'm8i.metal-48xl' | 'm8i.metal-96xl' | 'm8i.xlarge' | 'm8id.12xlarge' | 'm8id.16xlarge' | 'm8id.24xlarge' | 'm8id.2xlarge' | 'm8id.32xlarge' | 'm8id.48xlarge' | 'm8id.4xlarge' | 'm8id.8xlarge' | 'm8id.96xlarge' | 'm8id.large' | 'm8id.metal-48xl' | 'm8id.metal-96xl' | 'm8id.xlarge' | 'mac-m4.metal' | 'mac-m4max.metal' | 'mac-m4pro.metal' | 'mac1.metal' | 'mac2-m1ultra.metal' | 'mac2-m2.metal' | 'mac2-m2pro.metal' | 'mac2.metal' | 'p2.16xlarge' | 'p2.8xlarge' | 'p2.xlarge' | 'p3.16xlarge' | 'p3.2xlarge' | 'p3.8xlarge' | 'p3dn.24xlarge' | 'p4d.24xlarge' | 'p4de.24xlarge' | 'p5.48xlarge' | 'p5.4xlarge' | 'p5e.48xlarge' | 'p5en.48xlarge' | 'p6-b200.48xlarge' | 'p6-b300.48xlarge' | 'p6e-gb200.36xlarge' | 'r3.2xlarge' | 'r3.4xlarge' | 'r3.8xlarge' | 'r3.large' | 'r3.xlarge' | 'r4.16xlarge' | 'r4.2xlarge' | 'r4.4xlarge' | 'r4.8xlarge' | 'r4.large' | 'r4.xlarge' | 'r5.12xlarge' | 'r5.16xlarge' | 'r5.24xlarge' | 'r5.2xlarge' | 'r5.4xlarge' | 'r5.8xlarge' | 'r5.large' | 'r5.metal' | 'r5.xlarge' | 'r5a.12xlarge' | 'r5a.16xlarge' | 'r5a.24xlarge' | 'r5a.2xlarge' | 'r5a.4xlarge' | 'r5a.8xlarge' | 'r5a.large' | 'r5a.xlarge' | 'r5ad.12xlarge' | 'r5ad.16xlarge' | 'r5ad.24xlarge' | 'r5ad.2xlarge' | 'r5ad.4xlarge' | 'r5ad.8xlarge' | 'r5ad.large' | 'r5ad.xlarge' | 'r5b.12xlarge' | 'r5b.16xlarge' | 'r5b.24xlarge' | 'r5b.2xlarge' | 'r5b.4xlarge' | 'r5b.8xlarge' | 'r5b.large' | 'r5b.metal' | 'r5b.xlarge' | 'r5d.12xlarge' | 'r5d.16xlarge' | 'r5d.24xlarge' | 'r5d.2xlarge' | 'r5d.4xlarge' | 'r5d.8xlarge' | 'r5d.large' | 'r5d.metal' | 'r5d.xlarge' | 'r5dn.12xlarge' | 'r5dn.16xlarge' | 'r5dn.24xlarge' | 'r5dn.2xlarge' | 'r5dn.4xlarge' | 'r5dn.8xlarge' | 'r5dn.large' | 'r5dn.metal' | 'r5dn.xlarge' | 'r5n.12xlarge' | 'r5n.16xlarge' | 'r5n.24xlarge' | 'r5n.2xlarge' | 'r5n.4xlarge' | 'r5n.8xlarge' | 'r5n.large' | 'r5n.metal' | 'r5n.xlarge' | 'r6a.12xlarge' | 'r6a.16xlarge' | 'r6a.24xlarge' | 'r6a.2xlarge' | 'r6a.32xlarge' | 'r6a.48xlarge' | 'r6a.4xlarge' | 'r6a.8xlarge' | 'r6a.large' | 'r6a.metal' | 'r6a.xlarge' | 'r6g.12xlarge' | 'r6g.16xlarge' | 'r6g.2xlarge' | 'r6g.4xlarge' | 'r6g.8xlarge' | 'r6g.large' | 'r6g.medium' | 'r6g.metal' | 'r6g.xlarge' | 'r6gd.12xlarge' | 'r6gd.16xlarge' | 'r6gd.2xlarge' | 'r6gd.4xlarge' | 'r6gd.8xlarge' | 'r6gd.large' | 'r6gd.medium' | 'r6gd.metal' | 'r6gd.xlarge' | 'r6i.12xlarge' | 'r6i.16xlarge' | 'r6i.24xlarge' | 'r6i.2xlarge' | 'r6i.32xlarge' | 'r6i.4xlarge' | 'r6i.8xlarge' | 'r6i.large' | 'r6i.metal' | 'r6i.xlarge' | 'r6id.12xlarge' | 'r6id.16xlarge' | 'r6id.24xlarge' | 'r6id.2xlarge' | 'r6id.32xlarge' | 'r6id.4xlarge' | 'r6id.8xlarge' | 'r6id.large' | 'r6id.metal' | 'r6id.xlarge' | 'r6idn.12xlarge' | 'r6idn.16xlarge' | 'r6idn.24xlarge' | 'r6idn.2xlarge' | 'r6idn.32xlarge' | 'r6idn.4xlarge' | 'r6idn.8xlarge' | 'r6idn.large' | 'r6idn.metal' | 'r6idn.xlarge' | 'r6in.12xlarge' | 'r6in.16xlarge' | 'r6in.24xlarge' | 'r6in.2xlarge' | 'r6in.32xlarge' | 'r6in.4xlarge' | 'r6in.8xlarge' | 'r6in.large' | 'r6in.metal' | 'r6in.xlarge' | 'r7a.12xlarge' | 'r7a.16xlarge' | 'r7a.24xlarge' | 'r7a.2xlarge' | 'r7a.32xlarge' | 'r7a.48xlarge' | 'r7a.4xlarge' | 'r7a.8xlarge' | 'r7a.large' | 'r7a.medium' | 'r7a.metal-48xl' | 'r7a.xlarge' | 'r7g.12xlarge' | 'r7g.16xlarge' | 'r7g.2xlarge' | 'r7g.4xlarge' | 'r7g.8xlarge' | 'r7g.large' | 'r7g.medium' | 'r7g.metal' | 'r7g.xlarge' | 'r7gd.12xlarge' | 'r7gd.16xlarge' | 'r7gd.2xlarge' | 'r7gd.4xlarge' | 'r7gd.8xlarge' | 'r7gd.large' | 'r7gd.medium' | 'r7gd.metal' | 'r7gd.xlarge' | 'r7i.12xlarge' | 'r7i.16xlarge' | 'r7i.24xlarge' | 'r7i.2xlarge' | 'r7i.48xlarge' | 'r7i.4xlarge' | 'r7i.8xlarge' | 'r7i.large' | 'r7i.metal-24xl' | 'r7i.metal-48xl' | 'r7i.xlarge' | 'r7iz.12xlarge' | 'r7iz.16xlarge' | 'r7iz.2xlarge' | 'r7iz.32xlarge' | 'r7iz.4xlarge' | 'r7iz.8xlarge' | 'r7iz.large' | 'r7iz.metal-16xl' | 'r7iz.metal-32xl' | 'r7iz.xlarge' | 'r8a.12xlarge' | 'r8a.16xlarge' | 'r8a.24xlarge' | 'r8a.2xlarge' | 'r8a.48xlarge' | 'r8a.4xlarge' | 'r8a.8xlarge' | 'r8a.large' | 'r8a.medium' | 'r8a.metal-24xl' | 'r8a.metal-48xl' | 'r8a.xlarge' | 'r8g.12xlarge' | 'r8g.16xlarge' | 'r8g.24xlarge' | 'r8g.2xlarge' | 'r8g.48xlarge' | 'r8g.4xlarge' | 'r8g.8xlarge' | 'r8g.large' | 'r8g.medium' | 'r8g.metal-24xl' | 'r8g.metal-48xl' | 'r8g.xlarge' | 'r8gb.12xlarge' | 'r8gb.16xlarge' | 'r8gb.24xlarge' | 'r8gb.2xlarge' | 'r8gb.4xlarge' | 'r8gb.8xlarge' | 'r8gb.large' | 'r8gb.medium' | 'r8gb.metal-24xl' | 'r8gb.xlarge' | 'r8gd.12xlarge' | 'r8gd.16xlarge' | 'r8gd.24xlarge' | 'r8gd.2xlarge' | 'r8gd.48xlarge' | 'r8gd.4xlarge' | 'r8gd.8xlarge' | 'r8gd.large' | 'r8gd.medium' | 'r8gd.metal-24xl' | 'r8gd.metal-48xl' | 'r8gd.xlarge' | 'r8gn.12xlarge' | 'r8gn.16xlarge' | 'r8gn.24xlarge' | 'r8gn.2xlarge' | 'r8gn.48xlarge' | 'r8gn.4xlarge' | 'r8gn.8xlarge' | 'r8gn.large' | 'r8gn.medium' | 'r8gn.metal-24xl' | 'r8gn.metal-48xl' | 'r8gn.xlarge' | 'r8i-flex.12xlarge' | 'r8i-flex.16xlarge' | 'r8i-flex.2xlarge' | 'r8i-flex.4xlarge' | 'r8i-flex.8xlarge' | 'r8i-flex.large' | 'r8i-flex.xlarge' | 'r8i.12xlarge' | 'r8i.16xlarge' | 'r8i.24xlarge' | 'r8i.2xlarge' | 'r8i.32xlarge' | 'r8i.48xlarge' | 'r8i.4xlarge' | 'r8i.8xlarge' | 'r8i.96xlarge' | 'r8i.large' | 'r8i.metal-48xl' | 'r8i.metal-96xl' | 'r8i.xlarge' | 'r8id.12xlarge' | 'r8id.16xlarge' | 'r8id.24xlarge' | 'r8id.2xlarge' | 'r8id.32xlarge' | 'r8id.48xlarge' | 'r8id.4xlarge' | 'r8id.8xlarge' | 'r8id.96xlarge' | 'r8id.large' | 'r8id.metal-48xl' | 'r8id.metal-96xl' | 'r8id.xlarge' | 't1.micro' | 't2.2xlarge' | 't2.large' | 't2.medium' | 't2.micro' | 't2.nano' | 't2.small' | 't2.xlarge' | 't3.2xlarge' | 't3.large' | 't3.medium' | 't3.micro' | 't3.nano' | 't3.small' | 't3.xlarge' | 't3a.2xlarge' | 't3a.large' | 't3a.medium' | 't3a.micro' | 't3a.nano' | 't3a.small' | 't3a.xlarge' | 't4g.2xlarge' | 't4g.large' | 't4g.medium' | 't4g.micro' | 't4g.nano' | 't4g.small' | 't4g.xlarge' | 'trn1.2xlarge' | 'trn1.32xlarge' | 'trn1n.32xlarge' | 'trn2.3xlarge' | 'trn2.48xlarge' | 'u-12tb1.112xlarge' | 'u-12tb1.metal' | 'u-18tb1.112xlarge' | 'u-18tb1.metal' | 'u-24tb1.112xlarge' | 'u-24tb1.metal' | 'u-3tb1.56xlarge' | 'u-6tb1.112xlarge' | 'u-6tb1.56xlarge' | 'u-6tb1.metal' | 'u-9tb1.112xlarge' | 'u-9tb1.metal' | 'u7i-12tb.224xlarge' | 'u7i-6tb.112xlarge' | 'u7i-8tb.112xlarge' | 'u7ib-12tb.224xlarge' | 'u7in-16tb.224xlarge' | 'u7in-24tb.224xlarge' | 'u7in-32tb.224xlarge' | 'u7inh-32tb.480xlarge' | 'vt1.24xlarge' | 'vt1.3xlarge' | 'vt1.6xlarge' | 'x1.16xlarge' | 'x1.32xlarge' | 'x1e.16xlarge' | 'x1e.2xlarge' | 'x1e.32xlarge' | 'x1e.4xlarge' | 'x1e.8xlarge' | 'x1e.xlarge' | 'x2gd.12xlarge' | 'x2gd.16xlarge' | 'x2gd.2xlarge' | 'x2gd.4xlarge' | 'x2gd.8xlarge' | 'x2gd.large' | 'x2gd.medium' | 'x2gd.metal' | 'x2gd.xlarge' | 'x2idn.16xlarge' | 'x2idn.24xlarge' | 'x2idn.32xlarge' | 'x2idn.metal' | 'x2iedn.16xlarge' | 'x2iedn.24xlarge' | 'x2iedn.2xlarge' | 'x2iedn.32xlarge' | 'x2iedn.4xlarge' | 'x2iedn.8xlarge' | 'x2iedn.metal' | 'x2iedn.xlarge' | 'x2iezn.12xlarge' | 'x2iezn.2xlarge' | 'x2iezn.4xlarge' | 'x2iezn.6xlarge' | 'x2iezn.8xlarge' | 'x2iezn.metal' | 'x8aedz.12xlarge' | 'x8aedz.24xlarge' | 'x8aedz.3xlarge' | 'x8aedz.6xlarge' | 'x8aedz.large' | 'x8aedz.metal-12xl' | 'x8aedz.metal-24xl' | 'x8aedz.xlarge' | 'x8g.12xlarge' | 'x8g.16xlarge' | 'x8g.24xlarge' | 'x8g.2xlarge' | 'x8g.48xlarge' | 'x8g.4xlarge' | 'x8g.8xlarge' | 'x8g.large' | 'x8g.medium' | 'x8g.metal-24xl' | 'x8g.metal-48xl' | 'x8g.xlarge' | 'x8i.12xlarge' | 'x8i.16xlarge' | 'x8i.24xlarge' | 'x8i.2xlarge' | 'x8i.32xlarge' | 'x8i.48xlarge' | 'x8i.4xlarge' | 'x8i.64xlarge' | 'x8i.8xlarge' | 'x8i.96xlarge' | 'x8i.large' | 'x8i.metal-48xl' | 'x8i.metal-96xl' | 'x8i.xlarge' | 'z1d.12xlarge' | 'z1d.2xlarge' | 'z1d.3xlarge' | 'z1d.6xlarge' | 'z1d.large' | 'z1d.metal' | 'z1d.xlarge'> | undefined;
    /** The priority to assign to the instance type. This value is used to determine which of the instance types specified for the Fleet should be prioritized for use. A lower value indicates a high priority. For more information, see [Instance type priority](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/crfleet-concepts.html#instance-priority) in the *Amazon EC2 User Guide*. */
    Priority?: v.Num | undefined;
    /**
     * The number of capacity units provided by the specified instance type. This value, together with the total target capacity that you specify for the Fleet determine the number of instances for which the Fleet reserves capacity. Both values are based on units that make sense for your workload. For more information, see [Total target capacity](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/crfleet-concepts.html#target-capacity) in the Amazon EC2 User Guide.
     *
     * Valid Range: Minimum value of `0.001`. Maximum value of `99.999`.
     */
    Weight?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /**
   * The tags to apply to a resource when the resource is being created. When you specify a tag, you must specify the resource type to tag, otherwise the request will fail.
   *
   * > The `Valid Values` lists all the resource types that can be tagged. However, the action you're using might not support tagging all of these resource types. If you try to tag a resource type that is unsupported for the action you're using, you'll get an error.
   */
  interface TagSpecification {
    /**
     * The type of resource to tag on creation. Specify `capacity-reservation-fleet`.
     *
     * To tag a resource after it has been created, see [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
     */
    ResourceType?: v.OneOf<'capacity-block' | 'capacity-manager-data-export' | 'capacity-reservation' | 'capacity-reservation-fleet' | 'carrier-gateway' | 'client-vpn-endpoint' | 'coip-pool' | 'customer-gateway' | 'declarative-policies-report' | 'dedicated-host' | 'dhcp-options' | 'egress-only-internet-gateway' | 'elastic-gpu' | 'elastic-ip' | 'export-image-task' | 'export-instance-task' | 'fleet' | 'fpga-image' | 'host-reservation' | 'image' | 'image-usage-report' | 'import-image-task' | 'import-snapshot-task' | 'instance' | 'instance-connect-endpoint' | 'instance-event-window' | 'internet-gateway' | 'ipam' | 'ipam-external-resource-verification-token' | 'ipam-policy' | 'ipam-pool' | 'ipam-prefix-list-resolver' | 'ipam-prefix-list-resolver-target' | 'ipam-resource-discovery' | 'ipam-resource-discovery-association' | 'ipam-scope' | 'ipv4pool-ec2' | 'ipv6pool-ec2' | 'key-pair' | 'launch-template' | 'local-gateway' | 'local-gateway-route-table' | 'local-gateway-route-table-virtual-interface-group-association' | 'local-gateway-route-table-vpc-association' | 'local-gateway-virtual-interface' | 'local-gateway-virtual-interface-group' | 'mac-modification-task' | 'natgateway' | 'network-acl' | 'network-insights-access-scope' | 'network-insights-access-scope-analysis' | 'network-insights-analysis' | 'network-insights-path' | 'network-interface' | 'outpost-lag' | 'placement-group' | 'prefix-list' | 'replace-root-volume-task' | 'reserved-instances' | 'route-server' | 'route-server-endpoint' | 'route-server-peer' | 'route-table' | 'secondary-interface' | 'secondary-network' | 'secondary-subnet' | 'security-group' | 'security-group-rule' | 'service-link-virtual-interface' | 'snapshot' | 'spot-fleet-request' | 'spot-instances-request' | 'subnet' | 'subnet-cidr-reservation' | 'traffic-mirror-filter' | 'traffic-mirror-filter-rule' | 'traffic-mirror-session' | 'traffic-mirror-target' | 'transit-gateway' | 'transit-gateway-attachment' | 'transit-gateway-connect-peer' | 'transit-gateway-metering-policy' | 'transit-gateway-multicast-domain' | 'transit-gateway-policy-table' | 'transit-gateway-route-table' | 'transit-gateway-route-table-announcement' | 'verified-access-endpoint' | 'verified-access-endpoint-target' | 'verified-access-group' | 'verified-access-instance' | 'verified-access-policy' | 'verified-access-trust-provider' | 'volume' | 'vpc' | 'vpc-block-public-access-exclusion' | 'vpc-encryption-control' | 'vpc-endpoint' | 'vpc-endpoint-connection' | 'vpc-endpoint-connection-device-type' | 'vpc-endpoint-service' | 'vpc-endpoint-service-permission' | 'vpc-flow-log' | 'vpc-peering-connection' | 'vpn-concentrator' | 'vpn-connection' | 'vpn-connection-device-type' | 'vpn-gateway'> | undefined;
    /** The tags to apply to the resource. */
    Tags?: v.Many<v.Block<CapacityReservationFleet.Tag>> | undefined;
  }
}

export interface CarrierGatewayProperties {
  /** The tags assigned to the carrier gateway. */
  Tags?: v.Many<v.Block<CarrierGateway.Tag>> | undefined;
  /** The ID of the VPC associated with the carrier gateway. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface CarrierGatewayAttributes {
  /** The ID of the carrier gateway. */
  readonly CarrierGatewayId: v.Scalar<'AWS::EC2::CarrierGateway.CarrierGatewayId'>;
  /** The AWS account ID of the owner of the carrier gateway. */
  readonly OwnerId: v.Scalar<'AWS::EC2::CarrierGateway.OwnerId'>;
  /** The state of the carrier gateway. */
  readonly State: v.Scalar<'AWS::EC2::CarrierGateway.State'>;
}
/**
 * Creates a carrier gateway. For more information about carrier gateways, see [Carrier gateways](https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#wavelength-carrier-gateway) in the *AWS Wavelength Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-carriergateway.html
 */
export declare class CarrierGateway extends v.Resource<CarrierGatewayProperties, 'AWS::EC2::CarrierGateway.CarrierGatewayId', CarrierGatewayAttributes> {
  static readonly type: 'AWS::EC2::CarrierGateway';
  constructor(properties: CarrierGatewayProperties);
}
export declare namespace CarrierGateway {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface ClientVpnAuthorizationRuleProperties {
  /** The ID of the group to grant access to, for example, the Active Directory group or identity provider (IdP) group. Required if `AuthorizeAllGroups` is `false` or not specified. */
  AccessGroupId?: v.Text | undefined;
  /** Indicates whether to grant access to all clients. Specify `true` to grant all clients who successfully establish a VPN connection access to the network. Must be set to `true` if `AccessGroupId` is not specified. */
  AuthorizeAllGroups?: v.Bool | undefined;
  /** The ID of the Client VPN endpoint. */
  ClientVpnEndpointId: v.Text;
  /** A brief description of the authorization rule. */
  Description?: v.Text | undefined;
  /** The IPv4 address range, in CIDR notation, of the network for which access is being authorized. */
  TargetNetworkCidr: v.Text;
}
export interface ClientVpnAuthorizationRuleAttributes {
  readonly Id: v.Scalar<'AWS::EC2::ClientVpnAuthorizationRule.Id'>;
}
/**
 * Specifies an ingress authorization rule to add to a Client VPN endpoint. Ingress authorization rules act as firewall rules that grant access to networks. You must configure ingress authorization rules to enable clients to access resources in AWS or on-premises networks.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html
 */
export declare class ClientVpnAuthorizationRule extends v.Resource<ClientVpnAuthorizationRuleProperties, 'AWS::EC2::ClientVpnAuthorizationRule.Id', ClientVpnAuthorizationRuleAttributes> {
  static readonly type: 'AWS::EC2::ClientVpnAuthorizationRule';
  constructor(properties: ClientVpnAuthorizationRuleProperties);
}

export interface ClientVpnEndpointProperties {
  /** Information about the authentication method to be used to authenticate clients. */
  AuthenticationOptions: v.Many<v.Block<ClientVpnEndpoint.ClientAuthenticationRequest>>;
  /** The IPv4 address range, in CIDR notation, from which to assign client IP addresses. The address range cannot overlap with the local CIDR of the VPC in which the associated subnet is located, or the routes that you add manually. The address range cannot be changed after the Client VPN endpoint has been created. Client CIDR range must have a size of at least /22 and must not be greater than /12. */
  ClientCidrBlock?: v.Text | undefined;
  /** The options for managing connection authorization for new client connections. */
  ClientConnectOptions?: v.Block<ClientVpnEndpoint.ClientConnectOptions> | undefined;
  /** Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN session is established. */
  ClientLoginBannerOptions?: v.Block<ClientVpnEndpoint.ClientLoginBannerOptions> | undefined;
  /**
   * Client route enforcement is a feature of the Client VPN service that helps enforce administrator defined routes on devices connected through the VPN. T his feature helps improve your security posture by ensuring that network traffic originating from a connected client is not inadvertently sent outside the VPN tunnel.
   *
   * Client route enforcement works by monitoring the route table of a connected device for routing policy changes to the VPN connection. If the feature detects any VPN routing policy modifications, it will automatically force an update to the route table, reverting it back to the expected route configurations.
   */
  ClientRouteEnforcementOptions?: v.Block<ClientVpnEndpoint.ClientRouteEnforcementOptions> | undefined;
  /**
   * Information about the client connection logging options.
   *
   * If you enable client connection logging, data about client connections is sent to a Cloudwatch Logs log stream. The following information is logged:
   *
   * - Client connection requests
   * - Client connection results (successful and unsuccessful)
   * - Reasons for unsuccessful client connection requests
   * - Client connection termination time
   */
  ConnectionLogOptions: v.Block<ClientVpnEndpoint.ConnectionLogOptions>;
  /** A brief description of the Client VPN endpoint. */
  Description?: v.Text | undefined;
  /** Indicates whether the client VPN session is disconnected after the maximum `sessionTimeoutHours` is reached. If `true`, users are prompted to reconnect client VPN. If `false`, client VPN attempts to reconnect automatically. The default value is `true`. */
  DisconnectOnSessionTimeout?: v.Bool | undefined;
  /** Information about the DNS servers to be used for DNS resolution. A Client VPN endpoint can have up to two DNS servers. If no DNS server is specified, the DNS address configured on the device is used for the DNS server. */
  DnsServers?: v.Many<v.Text> | undefined;
  /** The IP address type of the Client VPN endpoint. Possible values are `ipv4` for IPv4 addressing only, `ipv6` for IPv6 addressing only, or `dual-stack` for both IPv4 and IPv6 addressing. */
  EndpointIpAddressType?: v.Text | undefined;
  /** The IDs of one or more security groups to apply to the target network. You must also specify the ID of the VPC that contains the security groups. */
  SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /**
   * Specify whether to enable the self-service portal for the Client VPN endpoint.
   *
   * Default Value: `enabled`
   */
  SelfServicePortal?: v.Text | undefined;
  /** The ARN of the server certificate. For more information, see the [Certificate Manager User Guide](https://docs.aws.amazon.com/acm/latest/userguide/). */
  ServerCertificateArn: v.Text;
  /**
   * The maximum VPN session duration time in hours.
   *
   * Valid values: `8 | 10 | 12 | 24`
   *
   * Default value: `24`
   */
  SessionTimeoutHours?: v.Num | undefined;
  /**
   * Indicates whether split-tunnel is enabled on the AWS Client VPN endpoint.
   *
   * By default, split-tunnel on a VPN endpoint is disabled.
   *
   * For information about split-tunnel VPN endpoints, see [Split-tunnel AWS Client VPN endpoint](https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/split-tunnel-vpn.html) in the *AWS Client VPN Administrator Guide*.
   */
  SplitTunnel?: v.Bool | undefined;
  /** The tags to apply to the Client VPN endpoint during creation. */
  TagSpecifications?: v.Many<v.Block<ClientVpnEndpoint.TagSpecification>> | undefined;
  /** The IP address type of the Client VPN endpoint. Possible values are either `ipv4` for IPv4 addressing only, `ipv6` for IPv6 addressing only, or `dual-stack` for both IPv4 and IPv6 addressing. */
  TrafficIpAddressType?: v.Text | undefined;
  TransitGatewayConfiguration?: v.Block<ClientVpnEndpoint.TransitGatewayConfiguration> | undefined;
  /**
   * The transport protocol to be used by the VPN session.
   *
   * Default value: `udp`
   */
  TransportProtocol?: v.Text | undefined;
  /** The ID of the VPC to associate with the Client VPN endpoint. If no security group IDs are specified in the request, the default security group for the VPC is applied. */
  VpcId?: v.Text<'AWS::EC2::VPC.VpcId'> | undefined;
  /**
   * The port number to assign to the Client VPN endpoint for TCP and UDP traffic.
   *
   * Valid Values: `443` | `1194`
   *
   * Default Value: `443`
   */
  VpnPort?: v.Num | undefined;
}
export interface ClientVpnEndpointAttributes {
  readonly Id: v.Scalar<'AWS::EC2::ClientVpnEndpoint.Id'>;
}
/**
 * Specifies a Client VPN endpoint. A Client VPN endpoint is the resource you create and configure to enable and manage client VPN sessions. It is the destination endpoint at which all client VPN sessions are terminated.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html
 */
export declare class ClientVpnEndpoint extends v.Resource<ClientVpnEndpointProperties, 'AWS::EC2::ClientVpnEndpoint.Id', ClientVpnEndpointAttributes> {
  static readonly type: 'AWS::EC2::ClientVpnEndpoint';
  constructor(properties: ClientVpnEndpointProperties);
}
export declare namespace ClientVpnEndpoint {
  /** Information about the client certificate to be used for authentication. */
  interface CertificateAuthenticationRequest {
    /** The ARN of the client certificate. The certificate must be signed by a certificate authority (CA) and it must be provisioned in Certificate Manager (ACM). */
    ClientRootCertificateChainArn: v.Text;
  }
  /** Describes the authentication method to be used by a Client VPN endpoint. For more information, see [Authentication](https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/authentication-authrization.html#client-authentication) in the *AWS Client VPN Administrator Guide*. */
  interface ClientAuthenticationRequest {
    /** Information about the Active Directory to be used, if applicable. You must provide this information if *Type* is `directory-service-authentication`. */
    ActiveDirectory?: v.Block<ClientVpnEndpoint.DirectoryServiceAuthenticationRequest> | undefined;
    /** Information about the IAM SAML identity provider, if applicable. */
    FederatedAuthentication?: v.Block<ClientVpnEndpoint.FederatedAuthenticationRequest> | undefined;
    /** Information about the authentication certificates to be used, if applicable. You must provide this information if *Type* is `certificate-authentication`. */
    MutualAuthentication?: v.Block<ClientVpnEndpoint.CertificateAuthenticationRequest> | undefined;
    /** The type of client authentication to be used. */
    Type: v.Text;
  }
  /** Indicates whether client connect options are enabled. The default is `false` (not enabled). */
  interface ClientConnectOptions {
    /** Indicates whether client connect options are enabled. The default is `false` (not enabled). */
    Enabled: v.Bool;
    /** The Amazon Resource Name (ARN) of the AWS Lambda function used for connection authorization. */
    LambdaFunctionArn?: v.Text | undefined;
  }
  /** Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN session is established. */
  interface ClientLoginBannerOptions {
    /** Customizable text that will be displayed in a banner on AWS provided clients when a VPN session is established. UTF-8 encoded characters only. Maximum of 1400 characters. */
    BannerText?: v.Text | undefined;
    /**
     * Enable or disable a customizable text banner that will be displayed on AWS provided clients when a VPN session is established.
     *
     * Valid values: `true | false`
     *
     * Default value: `false`
     */
    Enabled: v.Bool;
  }
  /**
   * Client Route Enforcement is a feature of Client VPN that helps enforce administrator defined routes on devices connected through the VPN. This feature helps improve your security posture by ensuring that network traffic originating from a connected client is not inadvertently sent outside the VPN tunnel.
   *
   * Client Route Enforcement works by monitoring the route table of a connected device for routing policy changes to the VPN connection. If the feature detects any VPN routing policy modifications, it will automatically force an update to the route table, reverting it back to the expected route configurations.
   */
  interface ClientRouteEnforcementOptions {
    /**
     * Enable or disable Client Route Enforcement. The state can either be `true` (enabled) or `false` (disabled). The default is `false`.
     *
     * Valid values: `true | false`
     *
     * Default value: `false`
     */
    Enforced?: v.Bool | undefined;
  }
  /** Describes the client connection logging options for the Client VPN endpoint. */
  interface ConnectionLogOptions {
    /** The name of the CloudWatch Logs log group. Required if connection logging is enabled. */
    CloudwatchLogGroup?: v.Text | undefined;
    /** The name of the CloudWatch Logs log stream to which the connection data is published. */
    CloudwatchLogStream?: v.Text | undefined;
    /** Indicates whether connection logging is enabled. */
    Enabled: v.Bool;
  }
  /** Describes the Active Directory to be used for client authentication. */
  interface DirectoryServiceAuthenticationRequest {
    /** The ID of the Active Directory to be used for authentication. */
    DirectoryId: v.Text;
  }
  /** The IAM SAML identity provider used for federated authentication. */
  interface FederatedAuthenticationRequest {
    /** The Amazon Resource Name (ARN) of the IAM SAML identity provider. */
    SAMLProviderArn: v.Text;
    /** The Amazon Resource Name (ARN) of the IAM SAML identity provider for the self-service portal. */
    SelfServiceSAMLProviderArn?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Specifies the tags to apply to the Client VPN endpoint. */
  interface TagSpecification {
    /** The type of resource to tag. To tag a Client VPN endpoint, `ResourceType` must be `client-vpn-endpoint`. */
    ResourceType: v.Text;
    /** The tags to apply to the resource. */
    Tags: v.Many<v.Block<ClientVpnEndpoint.Tag>>;
  }
  interface TransitGatewayConfiguration {
    AvailabilityZoneIds?: v.Many<v.Text> | undefined;
    AvailabilityZones?: v.Many<v.Text> | undefined;
    TransitGatewayId: v.Text;
  }
}

export interface ClientVpnRouteProperties {
  /** The ID of the Client VPN endpoint to which to add the route. */
  ClientVpnEndpointId: v.Text;
  /** A brief description of the route. */
  Description?: v.Text | undefined;
  /**
   * The IPv4 address range, in CIDR notation, of the route destination. For example:
   *
   * - To add a route for Internet access, enter `0.0.0.0/0`
   * - To add a route for a peered VPC, enter the peered VPC's IPv4 CIDR range
   * - To add a route for an on-premises network, enter the AWS Site-to-Site VPN connection's IPv4 CIDR range
   * - To add a route for the local network, enter the client CIDR range
   */
  DestinationCidrBlock: v.Text;
  /**
   * The ID of the subnet through which you want to route traffic. The specified subnet must be an existing target network of the Client VPN endpoint.
   *
   * Alternatively, if you're adding a route for the local network, specify `local`.
   */
  TargetVpcSubnetId?: v.Text | undefined;
}
export interface ClientVpnRouteAttributes {
  readonly Id: v.Scalar<'AWS::EC2::ClientVpnRoute.Id'>;
}
/**
 * Specifies a network route to add to a Client VPN endpoint. Each Client VPN endpoint has a route table that describes the available destination network routes. Each route in the route table specifies the path for traffic to specific resources or networks.
 *
 * A target network association must be created before you can specify a route. If you're setting up all the components of a Client VPN endpoint at the same time, you must use the [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to declare a dependency on the `AWS::EC2::ClientVpnTargetNetworkAssociation` resource.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnroute.html
 */
export declare class ClientVpnRoute extends v.Resource<ClientVpnRouteProperties, 'AWS::EC2::ClientVpnRoute.Id', ClientVpnRouteAttributes> {
  static readonly type: 'AWS::EC2::ClientVpnRoute';
  constructor(properties: ClientVpnRouteProperties);
}

export interface ClientVpnTargetNetworkAssociationProperties {
  AvailabilityZone?: v.Text | undefined;
  AvailabilityZoneId?: v.Text | undefined;
  /** The ID of the Client VPN endpoint. */
  ClientVpnEndpointId: v.Text;
  /** The ID of the subnet to associate with the Client VPN endpoint. */
  SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
}
export interface ClientVpnTargetNetworkAssociationAttributes {
  readonly Id: v.Scalar<'AWS::EC2::ClientVpnTargetNetworkAssociation.Id'>;
}
/**
 * Specifies a target network to associate with a Client VPN endpoint. A target network is a subnet in a VPC. You can associate multiple subnets from the same VPC with a Client VPN endpoint. You can associate only one subnet in each Availability Zone. We recommend that you associate at least two subnets to provide Availability Zone redundancy.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpntargetnetworkassociation.html
 */
export declare class ClientVpnTargetNetworkAssociation extends v.Resource<ClientVpnTargetNetworkAssociationProperties, 'AWS::EC2::ClientVpnTargetNetworkAssociation.Id', ClientVpnTargetNetworkAssociationAttributes> {
  static readonly type: 'AWS::EC2::ClientVpnTargetNetworkAssociation';
  constructor(properties: ClientVpnTargetNetworkAssociationProperties);
}

export interface CustomerGatewayProperties {
  /**
   * For customer gateway devices that support BGP, specify the device's ASN. You must specify either `BgpAsn` or `BgpAsnExtended` when creating the customer gateway. If the ASN is larger than `2,147,483,647`, you must use `BgpAsnExtended`.
   *
   * Default: 65000
   *
   * Valid values: `1` to `2,147,483,647`
   */
  BgpAsn?: v.Num | undefined;
  /**
   * For customer gateway devices that support BGP, specify the device's ASN. You must specify either `BgpAsn` or `BgpAsnExtended` when creating the customer gateway. If the ASN is larger than `2,147,483,647`, you must use `BgpAsnExtended`.
   *
   * Valid values: `2,147,483,648` to `4,294,967,295`
   */
  BgpAsnExtended?: v.Num | undefined;
  /** The Amazon Resource Name (ARN) for the customer gateway certificate. */
  CertificateArn?: v.Text | undefined;
  /** The name of customer gateway device. */
  DeviceName?: v.Text | undefined;
  /** The IP address for the customer gateway device's outside interface. The address must be static. If `OutsideIpAddressType` in your VPN connection options is set to `PrivateIpv4`, you can use an RFC6598 or RFC1918 private IPv4 address. If `OutsideIpAddressType` is set to `Ipv6`, you can use an IPv6 address. */
  IpAddress: v.Text;
  /** One or more tags for the customer gateway. */
  Tags?: v.Many<v.Block<CustomerGateway.Tag>> | undefined;
  /** The type of VPN connection that this customer gateway supports ( `ipsec.1` ). */
  Type: v.Text;
}
export interface CustomerGatewayAttributes {
  /** The ID of the customer gateway. */
  readonly CustomerGatewayId: v.Scalar<'AWS::EC2::CustomerGateway.CustomerGatewayId'>;
}
/**
 * Specifies a customer gateway.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-customergateway.html
 */
export declare class CustomerGateway extends v.Resource<CustomerGatewayProperties, 'AWS::EC2::CustomerGateway.CustomerGatewayId', CustomerGatewayAttributes> {
  static readonly type: 'AWS::EC2::CustomerGateway';
  constructor(properties: CustomerGatewayProperties);
}
export declare namespace CustomerGateway {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DHCPOptionsProperties {
  /** This value is used to complete unqualified DNS hostnames. If you're using AmazonProvidedDNS in `us-east-1`, specify `ec2.internal`. If you're using AmazonProvidedDNS in another Region, specify *region*. `compute.internal` (for example, `ap-northeast-1.compute.internal` ). Otherwise, specify a domain name (for example, *MyCompany.com* ). */
  DomainName?: v.Text | undefined;
  /** The IPv4 addresses of up to four domain name servers, or `AmazonProvidedDNS`. The default is `AmazonProvidedDNS`. To have your instance receive a custom DNS hostname as specified in `DomainName`, you must set this property to a custom DNS server. */
  DomainNameServers?: v.Many<v.Text> | undefined;
  /** A value (in seconds, minutes, hours, or years) for how frequently a running instance with an IPv6 assigned to it goes through DHCPv6 lease renewal. Acceptable values are between 140 and 2147483647 seconds (approximately 68 years). If no value is entered, the default lease time is 140 seconds. If you use long-term addressing for EC2 instances, you can increase the lease time and avoid frequent lease renewal requests. Lease renewal typically occurs when half of the lease time has elapsed. */
  Ipv6AddressPreferredLeaseTime?: v.Num | undefined;
  /** The IPv4 addresses of up to four NetBIOS name servers. */
  NetbiosNameServers?: v.Many<v.Text> | undefined;
  /** The NetBIOS node type (1, 2, 4, or 8). We recommend that you specify 2 (broadcast and multicast are not currently supported). */
  NetbiosNodeType?: v.Num | undefined;
  /** The IPv4 addresses of up to four Network Time Protocol (NTP) servers. */
  NtpServers?: v.Many<v.Text> | undefined;
  /** Any tags assigned to the DHCP options set. */
  Tags?: v.Many<v.Block<DHCPOptions.Tag>> | undefined;
}
export interface DHCPOptionsAttributes {
  /** The ID of the DHCP options set. */
  readonly DhcpOptionsId: v.Scalar<'AWS::EC2::DHCPOptions.DhcpOptionsId'>;
}
/**
 * Specifies a set of DHCP options for your VPC.
 *
 * You must specify at least one of the following properties: `DomainNameServers`, `NetbiosNameServers`, `NtpServers`. If you specify `NetbiosNameServers`, you must specify `NetbiosNodeType`.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-dhcpoptions.html
 */
export declare class DHCPOptions extends v.Resource<DHCPOptionsProperties, 'AWS::EC2::DHCPOptions.DhcpOptionsId', DHCPOptionsAttributes> {
  static readonly type: 'AWS::EC2::DHCPOptions';
  constructor(properties?: DHCPOptionsProperties);
}
export declare namespace DHCPOptions {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface EC2FleetProperties {
  /** Reserved. */
  Context?: v.Text | undefined;
  /**
   * Indicates whether running instances should be terminated if the total target capacity of the EC2 Fleet is decreased below the current size of the EC2 Fleet.
   *
   * Supported only for fleets of type `maintain`.
   */
  ExcessCapacityTerminationPolicy?: v.OneOf<'termination' | 'no-termination'> | undefined;
  /** The configuration for the EC2 Fleet. */
  LaunchTemplateConfigs: v.Many<v.Block<EC2Fleet.FleetLaunchTemplateConfigRequest>>;
  /** Describes the configuration of On-Demand Instances in an EC2 Fleet. */
  OnDemandOptions?: v.Block<EC2Fleet.OnDemandOptionsRequest> | undefined;
  /** Indicates whether EC2 Fleet should replace unhealthy Spot Instances. Supported only for fleets of type `maintain`. For more information, see [EC2 Fleet health checks](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-ec2-fleet.html#ec2-fleet-health-checks) in the *Amazon EC2 User Guide*. */
  ReplaceUnhealthyInstances?: v.Bool | undefined;
  ReservedCapacityOptions?: v.Block<EC2Fleet.ReservedCapacityOptionsRequest> | undefined;
  /** Describes the configuration of Spot Instances in an EC2 Fleet. */
  SpotOptions?: v.Block<EC2Fleet.SpotOptionsRequest> | undefined;
  /**
   * The key-value pair for tagging the EC2 Fleet request on creation. For more information, see [Tag your resources](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-resources).
   *
   * If the fleet type is `instant`, specify a resource type of `fleet` to tag the fleet or `instance` to tag the instances at launch.
   *
   * If the fleet type is `maintain` or `request`, specify a resource type of `fleet` to tag the fleet. You cannot specify a resource type of `instance`. To tag instances at launch, specify the tags in a [launch template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html#create-launch-template).
   */
  TagSpecifications?: v.Many<v.Block<EC2Fleet.TagSpecification>> | undefined;
  /** The number of units to request. */
  TargetCapacitySpecification: v.Block<EC2Fleet.TargetCapacitySpecificationRequest>;
  /** Indicates whether running instances should be terminated when the EC2 Fleet expires. */
  TerminateInstancesWithExpiration?: v.Bool | undefined;
  /**
   * The fleet type. The default value is `maintain`.
   *
   * - `maintain` - The EC2 Fleet places an asynchronous request for your desired capacity, and continues to maintain your desired Spot capacity by replenishing interrupted Spot Instances.
   * - `request` - The EC2 Fleet places an asynchronous one-time request for your desired capacity, but does submit Spot requests in alternative capacity pools if Spot capacity is unavailable, and does not maintain Spot capacity if Spot Instances are interrupted.
   * - `instant` - The EC2 Fleet places a synchronous one-time request for your desired capacity, and returns errors for any instances that could not be launched.
   */
  Type?: v.OneOf<'maintain' | 'request' | 'instant'> | undefined;
  /** The start date and time of the request, in UTC format (for example, *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). The default is to start fulfilling the request immediately. */
  ValidFrom?: v.Text | undefined;
  /** The end date and time of the request, in UTC format (for example, *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). At this point, no new EC2 Fleet requests are placed or able to fulfill the request. If no value is specified, the request remains until you cancel it. */
  ValidUntil?: v.Text | undefined;
}
export interface EC2FleetAttributes {
  /** The ID of the EC2 Fleet. */
  readonly FleetId: v.Scalar<'AWS::EC2::EC2Fleet.FleetId'>;
}
/**
 * Specifies the configuration information to launch a fleet--or group--of instances. An EC2 Fleet can launch multiple instance types across multiple Availability Zones, using the On-Demand Instance, Reserved Instance, and Spot Instance purchasing models together. Using EC2 Fleet, you can define separate On-Demand and Spot capacity targets, specify the instance types that work best for your applications, and specify how Amazon EC2 should distribute your fleet capacity within each purchasing model. For more information, see [Launching an EC2 Fleet](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet.html) in the *Amazon EC2 User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html
 */
export declare class EC2Fleet extends v.Resource<EC2FleetProperties, 'AWS::EC2::EC2Fleet.FleetId', EC2FleetAttributes> {
  static readonly type: 'AWS::EC2::EC2Fleet';
  constructor(properties: EC2FleetProperties);
}
export declare namespace EC2Fleet {
  /** The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. To exclude accelerator-enabled instance types, set `Max` to `0`. */
  interface AcceleratorCountRequest {
    /** The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude accelerator-enabled instance types, set `Max` to `0`. */
    Max?: v.Num | undefined;
    /** The minimum number of accelerators. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum amount of total accelerator memory, in MiB. */
  interface AcceleratorTotalMemoryMiBRequest {
    /** The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*. */
  interface BaselineEbsBandwidthMbpsRequest {
    /** The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /**
   * The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application.
   *
   * Currently, this parameter only supports CPU performance as a baseline performance factor. For example, specifying `c6i` would use the CPU performance of the `c6i` family as the baseline reference.
   */
  interface BaselinePerformanceFactorsRequest {
    /** The CPU performance to consider, using an instance family as the baseline reference. */
    Cpu?: v.Block<EC2Fleet.CpuPerformanceFactorRequest> | undefined;
  }
  /** Describes a block device mapping, which defines the EBS volumes and instance store volumes to attach to an instance at launch. */
  interface BlockDeviceMapping {
    /** The device name. For available device names, see [Device names for volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html). */
    DeviceName?: v.Text | undefined;
    /** Parameters used to automatically set up EBS volumes when the instance is launched. */
    Ebs?: v.Block<EC2Fleet.EbsBlockDevice> | undefined;
    /** To omit the device from the block device mapping, specify an empty string. When this property is specified, the device is removed from the block device mapping regardless of the assigned value. */
    NoDevice?: v.Text | undefined;
    /**
     * The virtual device name ( `ephemeral` N). Instance store volumes are numbered starting from 0. An instance type with 2 available instance store volumes can specify mappings for `ephemeral0` and `ephemeral1`. The number of available instance store volumes depends on the instance type. After you connect to the instance, you must mount the volume.
     *
     * NVMe instance store volumes are automatically enumerated and assigned a device name. Including them in your block device mapping has no effect.
     */
    VirtualName?: v.Text | undefined;
  }
  /** The Spot Instance replacement strategy to use when Amazon EC2 emits a rebalance notification signal that your Spot Instance is at an elevated risk of being interrupted. For more information, see [Capacity rebalancing](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-capacity-rebalance.html) in the *Amazon EC2 User Guide*. */
  interface CapacityRebalance {
    /**
     * The replacement strategy to use. Only available for fleets of type `maintain`.
     *
     * `launch` - EC2 Fleet launches a replacement Spot Instance when a rebalance notification is emitted for an existing Spot Instance in the fleet. EC2 Fleet does not terminate the instances that receive a rebalance notification. You can terminate the old instances, or you can leave them running. You are charged for all instances while they are running.
     */
    ReplacementStrategy?: v.OneOf<'launch' | 'launch-before-terminate'> | undefined;
    /**
     * The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot Instance after launching a new replacement Spot Instance.
     *
     * Required when `ReplacementStrategy` is set to `launch-before-terminate`.
     *
     * Not valid when `ReplacementStrategy` is set to `launch`.
     *
     * Valid values: Minimum value of `120` seconds. Maximum value of `7200` seconds.
     */
    TerminationDelay?: v.Num | undefined;
  }
  /**
   * Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
   *
   * > This strategy can only be used if the EC2 Fleet is of type `instant`.
   *
   * For more information about Capacity Reservations, see [On-Demand Capacity Reservations](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html) in the *Amazon EC2 User Guide*. For examples of using Capacity Reservations in an EC2 Fleet, see [EC2 Fleet example configurations](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-examples.html) in the *Amazon EC2 User Guide*.
   */
  interface CapacityReservationOptionsRequest {
    /**
     * Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity.
     *
     * If you specify `use-capacity-reservations-first`, the fleet uses unused Capacity Reservations to fulfill On-Demand capacity up to the target On-Demand capacity. If multiple instance pools have unused Capacity Reservations, the On-Demand allocation strategy ( `lowest-price` or `prioritized` ) is applied. If the number of unused Capacity Reservations is less than the On-Demand target capacity, the remaining On-Demand target capacity is launched according to the On-Demand allocation strategy ( `lowest-price` or `prioritized` ).
     */
    UsageStrategy?: v.OneOf<'use-capacity-reservations-first'> | undefined;
  }
  interface CapacityReservationTargetRequest {
    CapacityReservationIds?: v.Many<v.Text> | undefined;
    CapacityReservationResourceGroupArns?: v.Many<v.Text> | undefined;
  }
  /** The CPU performance to consider, using an instance family as the baseline reference. */
  interface CpuPerformanceFactorRequest {
    /**
     * Specify an instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture differences.
     *
     * > Currently, only one instance family can be specified in the list.
     */
    References?: v.Many<v.Block<EC2Fleet.PerformanceFactorReferenceRequest>> | undefined;
  }
  /** Describes a block device for an EBS volume. */
  interface EbsBlockDevice {
    /** Indicates whether the EBS volume is deleted on instance termination. For more information, see [Preserving Amazon EBS volumes on instance termination](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html#preserving-volumes-on-termination) in the *Amazon EC2 User Guide*. */
    DeleteOnTermination?: v.Bool | undefined;
    /**
     * Indicates whether the encryption state of an EBS volume is changed while being restored from a backing snapshot. The effect of setting the encryption state to `true` depends on the volume origin (new or from a snapshot), starting encryption state, ownership, and whether encryption by default is enabled. For more information, see [Amazon EBS encryption](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html#encryption-parameters) in the *Amazon EBS User Guide*.
     *
     * In no case can you remove encryption from an encrypted volume.
     */
    Encrypted?: v.Bool | undefined;
    /**
     * The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
     *
     * The following are the supported values for each volume type:
     *
     * - `gp3`: 3,000 - 80,000 IOPS
     * - `io1`: 100 - 64,000 IOPS
     * - `io2`: 100 - 256,000 IOPS
     */
    Iops?: v.Num | undefined;
    /**
     * Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption.
     *
     * This parameter is only supported on `BlockDeviceMapping` objects called by [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html), [RequestSpotFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html), and [RequestSpotInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html).
     */
    KmsKeyId?: v.Text | undefined;
    MultiAvailabilityZoneConfiguration?: v.Block<EC2Fleet.MultiAvailabilityZoneConfiguration> | undefined;
    /** The ID of the snapshot. */
    SnapshotId?: v.Text | undefined;
    /**
     * The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If you specify a snapshot, the default is the snapshot size. You can specify a volume size that is equal to or larger than the snapshot size.
     *
     * The following are the supported sizes for each volume type:
     *
     * - `gp2`: 1 - 16,384 GiB
     * - `gp3`: 1 - 65,536 GiB
     * - `io1`: 4 - 16,384 GiB
     * - `io2`: 4 - 65,536 GiB
     * - `st1` and `sc1`: 125 - 16,384 GiB
     * - `standard`: 1 - 1024 GiB
     */
    VolumeSize?: v.Num | undefined;
    /** The volume type. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the *Amazon EBS User Guide*. */
    VolumeType?: v.OneOf<'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard'> | undefined;
  }
  /**
   * Specifies a launch template and overrides for an EC2 Fleet.
   *
   * `FleetLaunchTemplateConfigRequest` is a property of the [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html) resource.
   */
  interface FleetLaunchTemplateConfigRequest {
    /** The launch template to use. You must specify either the launch template ID or launch template name in the request. */
    LaunchTemplateSpecification?: v.Block<EC2Fleet.FleetLaunchTemplateSpecificationRequest> | undefined;
    /**
     * Any parameters that you specify override the same parameters in the launch template.
     *
     * For fleets of type `request` and `maintain`, a maximum of 300 items is allowed across all launch templates.
     */
    Overrides?: v.Many<v.Block<EC2Fleet.FleetLaunchTemplateOverridesRequest>> | undefined;
  }
  /**
   * Specifies overrides for a launch template for an EC2 Fleet.
   *
   * `FleetLaunchTemplateOverridesRequest` is a property of the [FleetLaunchTemplateConfigRequest](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-ec2fleet-fleetlaunchtemplateconfigrequest.html) property type.
   */
  interface FleetLaunchTemplateOverridesRequest {
    /**
     * The Availability Zone in which to launch the instances. For example, `us-east-2a`.
     *
     * Either `AvailabilityZone` or `AvailabilityZoneId` must be specified in the request, but not both.
     */
    AvailabilityZone?: v.Text | undefined;
    /**
     * The ID of the Availability Zone in which to launch the instances. For example, `use2-az1`.
     *
     * Either `AvailabilityZone` or `AvailabilityZoneId` must be specified in the request, but not both.
     */
    AvailabilityZoneId?: v.Text | undefined;
    /**
     * The block device mappings, which define the EBS volumes and instance store volumes to attach to the instance at launch.
     *
     * Supported only for fleets of type `instant`.
     *
     * For more information, see [Block device mappings for volumes on Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html) in the *Amazon EC2 User Guide*.
     */
    BlockDeviceMappings?: v.Many<v.Block<EC2Fleet.BlockDeviceMapping>> | undefined;
    IamInstanceProfile?: v.Block<EC2Fleet.IamInstanceProfileSpecification> | undefined;
    /**
     * The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance types with those attributes.
     *
     * > If you specify `InstanceRequirements`, you can't specify `InstanceType`.
     */
    InstanceRequirements?: v.Block<EC2Fleet.InstanceRequirementsRequest> | undefined;
    /**
     * The instance type.
     *
     * `mac1.metal` is not supported as a launch template override.
     *
     * > If you specify `InstanceType`, you can't specify `InstanceRequirements`.
     */
    InstanceType?: v.OneOf<'a1.2xlarge' | 'a1.4xlarge' | 'a1.large' | 'a1.medium' | 'a1.metal' | 'a1.xlarge' | 'c1.medium' | 'c1.xlarge' | 'c3.2xlarge' | 'c3.4xlarge' | 'c3.8xlarge' | 'c3.large' | 'c3.xlarge' | 'c4.2xlarge' | 'c4.4xlarge' | 'c4.8xlarge' | 'c4.large' | 'c4.xlarge' | 'c5.12xlarge' | 'c5.18xlarge' | 'c5.24xlarge' | 'c5.2xlarge' | 'c5.4xlarge' | 'c5.9xlarge' | 'c5.large' | 'c5.metal' | 'c5.xlarge' | 'c5a.12xlarge' | 'c5a.16xlarge' | 'c5a.24xlarge' | 'c5a.2xlarge' | 'c5a.4xlarge' | 'c5a.8xlarge' | 'c5a.large' | 'c5a.xlarge' | 'c5ad.12xlarge' | 'c5ad.16xlarge' | 'c5ad.24xlarge' | 'c5ad.2xlarge' | 'c5ad.4xlarge' | 'c5ad.8xlarge' | 'c5ad.large' | 'c5ad.xlarge' | 'c5d.12xlarge' | 'c5d.18xlarge' | 'c5d.24xlarge' | 'c5d.2xlarge' | 'c5d.4xlarge' | 'c5d.9xlarge' | 'c5d.large' | 'c5d.metal' | 'c5d.xlarge' | 'c5n.18xlarge' | 'c5n.2xlarge' | 'c5n.4xlarge' | 'c5n.9xlarge' | 'c5n.large' | 'c5n.metal' | 'c5n.xlarge' | 'c6a.12xlarge' | 'c6a.16xlarge' | 'c6a.24xlarge' | 'c6a.2xlarge' | 'c6a.32xlarge' | 'c6a.48xlarge' | 'c6a.4xlarge' | 'c6a.8xlarge' | 'c6a.large' | 'c6a.metal' | 'c6a.xlarge' | 'c6g.12xlarge' | 'c6g.16xlarge' | 'c6g.2xlarge' | 'c6g.4xlarge' | 'c6g.8xlarge' | 'c6g.large' | 'c6g.medium' | 'c6g.metal' | 'c6g.xlarge' | 'c6gd.12xlarge' | 'c6gd.16xlarge' | 'c6gd.2xlarge' | 'c6gd.4xlarge' | 'c6gd.8xlarge' | 'c6gd.large' | 'c6gd.medium' | 'c6gd.metal' | 'c6gd.xlarge' | 'c6gn.12xlarge' | 'c6gn.16xlarge' | 'c6gn.2xlarge' | 'c6gn.4xlarge' | 'c6gn.8xlarge' | 'c6gn.large' | 'c6gn.medium' | 'c6gn.xlarge' | 'c6i.12xlarge' | 'c6i.16xlarge' | 'c6i.24xlarge' | 'c6i.2xlarge' | 'c6i.32xlarge' | 'c6i.4xlarge' | 'c6i.8xlarge' | 'c6i.large' | 'c6i.metal' | 'c6i.xlarge' | 'c6id.12xlarge' | 'c6id.16xlarge' | 'c6id.24xlarge' | 'c6id.2xlarge' | 'c6id.32xlarge' | 'c6id.4xlarge' | 'c6id.8xlarge' | 'c6id.large' | 'c6id.metal' | 'c6id.xlarge' | 'c6in.12xlarge' | 'c6in.16xlarge' | 'c6in.24xlarge' | 'c6in.2xlarge' | 'c6in.32xlarge' | 'c6in.4xlarge' | 'c6in.8xlarge' | 'c6in.large' | 'c6in.metal' | 'c6in.xlarge' | 'c7a.12xlarge' | 'c7a.16xlarge' | 'c7a.24xlarge' | 'c7a.2xlarge' | 'c7a.32xlarge' | 'c7a.48xlarge' | 'c7a.4xlarge' | 'c7a.8xlarge' | 'c7a.large' | 'c7a.medium' | 'c7a.metal-48xl' | 'c7a.xlarge' | 'c7g.12xlarge' | 'c7g.16xlarge' | 'c7g.2xlarge' | 'c7g.4xlarge' | 'c7g.8xlarge' | 'c7g.large' | 'c7g.medium' | 'c7g.metal' | 'c7g.xlarge' | 'c7gd.12xlarge' | 'c7gd.16xlarge' | 'c7gd.2xlarge' | 'c7gd.4xlarge' | 'c7gd.8xlarge' | 'c7gd.large' | 'c7gd.medium' | 'c7gd.metal' | 'c7gd.xlarge' | 'c7gn.12xlarge' | 'c7gn.16xlarge' | 'c7gn.2xlarge' | 'c7gn.4xlarge' | 'c7gn.8xlarge' | 'c7gn.large' | 'c7gn.medium' | 'c7gn.metal' | 'c7gn.xlarge' | 'c7i-flex.12xlarge' | 'c7i-flex.16xlarge' | 'c7i-flex.2xlarge' | 'c7i-flex.4xlarge' | 'c7i-flex.8xlarge' | 'c7i-flex.large' | 'c7i-flex.xlarge' | 'c7i.12xlarge' | 'c7i.16xlarge' | 'c7i.24xlarge' | 'c7i.2xlarge' | 'c7i.48xlarge' | 'c7i.4xlarge' | 'c7i.8xlarge' | 'c7i.large' | 'c7i.metal-24xl' | 'c7i.metal-48xl' | 'c7i.xlarge' | 'c8a.12xlarge' | 'c8a.16xlarge' | 'c8a.24xlarge' | 'c8a.2xlarge' | 'c8a.48xlarge' | 'c8a.4xlarge' | 'c8a.8xlarge' | 'c8a.large' | 'c8a.medium' | 'c8a.metal-24xl' | 'c8a.metal-48xl' | 'c8a.xlarge' | 'c8g.12xlarge' | 'c8g.16xlarge' | 'c8g.24xlarge' | 'c8g.2xlarge' | 'c8g.48xlarge' | 'c8g.4xlarge' | 'c8g.8xlarge' | 'c8g.large' | 'c8g.medium' | 'c8g.metal-24xl' | 'c8g.metal-48xl' | 'c8g.xlarge' | 'c8gb.12xlarge' | 'c8gb.16xlarge' | 'c8gb.24xlarge' | 'c8gb.2xlarge' | 'c8gb.48xlarge' | 'c8gb.4xlarge' | 'c8gb.8xlarge' | 'c8gb.large' | 'c8gb.medium' | 'c8gb.metal-24xl' | 'c8gb.metal-48xl' | 'c8gb.xlarge' | 'c8gd.12xlarge' | 'c8gd.16xlarge' | 'c8gd.24xlarge' | 'c8gd.2xlarge' | 'c8gd.48xlarge' | 'c8gd.4xlarge' | 'c8gd.8xlarge' | 'c8gd.large' | 'c8gd.medium' | 'c8gd.metal-24xl' | 'c8gd.metal-48xl' | 'c8gd.xlarge' | 'c8gn.12xlarge' | 'c8gn.16xlarge' | 'c8gn.24xlarge' | 'c8gn.2xlarge' | 'c8gn.48xlarge' | 'c8gn.4xlarge' | 'c8gn.8xlarge' | 'c8gn.large' | 'c8gn.medium' | 'c8gn.metal-24xl' | 'c8gn.metal-48xl' | 'c8gn.xlarge' | 'c8i-flex.12xlarge' | 'c8i-flex.16xlarge' | 'c8i-flex.2xlarge' | 'c8i-flex.4xlarge' | 'c8i-flex.8xlarge' | 'c8i-flex.large' | 'c8i-flex.xlarge' | 'c8i.12xlarge' | 'c8i.16xlarge' | 'c8i.24xlarge' | 'c8i.2xlarge' | 'c8i.32xlarge' | 'c8i.48xlarge' | 'c8i.4xlarge' | 'c8i.8xlarge' | 'c8i.96xlarge' | 'c8i.large' | 'c8i.metal-48xl' | 'c8i.metal-96xl' | 'c8i.xlarge' | 'c8id.12xlarge' | 'c8id.16xlarge' | 'c8id.24xlarge' | 'c8id.2xlarge' | 'c8id.32xlarge' | 'c8id.48xlarge' | 'c8id.4xlarge' | 'c8id.8xlarge' | 'c8id.96xlarge' | 'c8id.large' | 'c8id.metal-48xl' | 'c8id.metal-96xl' | 'c8id.xlarge' | 'cc1.4xlarge' | 'cc2.8xlarge' | 'cg1.4xlarge' | 'cr1.8xlarge' | 'd2.2xlarge' | 'd2.4xlarge' | 'd2.8xlarge' | 'd2.xlarge' | 'd3.2xlarge' | 'd3.4xlarge' | 'd3.8xlarge' | 'd3.xlarge' | 'd3en.12xlarge' | 'd3en.2xlarge' | 'd3en.4xlarge' | 'd3en.6xlarge' | 'd3en.8xlarge' | 'd3en.xlarge' | 'dl1.24xlarge' | 'dl2q.24xlarge' | 'f1.16xlarge' | 'f1.2xlarge' | 'f1.4xlarge' | 'f2.12xlarge' | 'f2.48xlarge' | 'f2.6xlarge' | 'g2.2xlarge' | 'g2.8xlarge' | 'g3.16xlarge' | 'g3.4xlarge' | 'g3.8xlarge' | 'g3s.xlarge' | 'g4ad.16xlarge' | 'g4ad.2xlarge' | 'g4ad.4xlarge' | 'g4ad.8xlarge' | 'g4ad.xlarge' | 'g4dn.12xlarge' | 'g4dn.16xlarge' | 'g4dn.2xlarge' | 'g4dn.4xlarge' | 'g4dn.8xlarge' | 'g4dn.metal' | 'g4dn.xlarge' | 'g5.12xlarge' | 'g5.16xlarge' | 'g5.24xlarge' | 'g5.2xlarge' | 'g5.48xlarge' | 'g5.4xlarge' | 'g5.8xlarge' | 'g5.xlarge' | 'g5g.16xlarge' | 'g5g.2xlarge' | 'g5g.4xlarge' | 'g5g.8xlarge' | 'g5g.metal' | 'g5g.xlarge' | 'g6.12xlarge' | 'g6.16xlarge' | 'g6.24xlarge' | 'g6.2xlarge' | 'g6.48xlarge' | 'g6.4xlarge' | 'g6.8xlarge' | 'g6.xlarge' | 'g6e.12xlarge' | 'g6e.16xlarge' | 'g6e.24xlarge' | 'g6e.2xlarge' | 'g6e.48xlarge' | 'g6e.4xlarge' | 'g6e.8xlarge' | 'g6e.xlarge' | 'g6f.2xlarge' | 'g6f.4xlarge' | 'g6f.large' | 'g6f.xlarge' | 'g7e.12xlarge' | 'g7e.24xlarge' | 'g7e.2xlarge' | 'g7e.48xlarge' | 'g7e.4xlarge' | 'g7e.8xlarge' | 'gr6.4xlarge' | 'gr6.8xlarge' | 'gr6f.4xlarge' | 'h1.16xlarge' | 'h1.2xlarge' | 'h1.4xlarge' | 'h1.8xlarge' | 'hi1.4xlarge' | 'hpc6a.48xlarge' | 'hpc6id.32xlarge' | 'hpc7a.12xlarge' | 'hpc7a.24xlarge' | 'hpc7a.48xlarge' | 'hpc7a.96xlarge' | 'hpc7g.16xlarge' | 'hpc7g.4xlarge' | 'hpc7g.8xlarge' | 'hpc8a.96xlarge' | 'hs1.8xlarge' | 'i2.2xlarge' | 'i2.4xlarge' | 'i2.8xlarge' | 'i2.xlarge' | 'i3.16xlarge' | 'i3.2xlarge' | 'i3.4xlarge' | 'i3.8xlarge' | 'i3.large' | 'i3.metal' | 'i3.xlarge' | 'i3en.12xlarge' | 'i3en.24xlarge' | 'i3en.2xlarge' | 'i3en.3xlarge' | 'i3en.6xlarge' | 'i3en.large' | 'i3en.metal' | 'i3en.xlarge' | 'i4g.16xlarge' | 'i4g.2xlarge' | 'i4g.4xlarge' | 'i4g.8xlarge' | 'i4g.large' | 'i4g.xlarge' | 'i4i.12xlarge' | 'i4i.16xlarge' | 'i4i.24xlarge' | 'i4i.2xlarge' | 'i4i.32xlarge' | 'i4i.4xlarge' | 'i4i.8xlarge' | 'i4i.large' | 'i4i.metal' | 'i4i.xlarge' | 'i7i.12xlarge' | 'i7i.16xlarge' | 'i7i.24xlarge' | 'i7i.2xlarge' | 'i7i.48xlarge' | 'i7i.4xlarge' | 'i7i.8xlarge' | 'i7i.large' | 'i7i.metal-24xl' | 'i7i.metal-48xl' | 'i7i.xlarge' | 'i7ie.12xlarge' | 'i7ie.18xlarge' | 'i7ie.24xlarge' | 'i7ie.2xlarge' | 'i7ie.3xlarge' | 'i7ie.48xlarge' | 'i7ie.6xlarge' | 'i7ie.large' | 'i7ie.metal-24xl' | 'i7ie.metal-48xl' | 'i7ie.xlarge' | 'i8g.12xlarge' | 'i8g.16xlarge' | 'i8g.24xlarge' | 'i8g.2xlarge' | 'i8g.48xlarge' | 'i8g.4xlarge' | 'i8g.8xlarge' | 'i8g.large' | 'i8g.metal-24xl' | 'i8g.xlarge' | 'i8ge.12xlarge' | 'i8ge.18xlarge' | 'i8ge.24xlarge' | 'i8ge.2xlarge' | 'i8ge.3xlarge' | 'i8ge.48xlarge' | 'i8ge.6xlarge' | 'i8ge.large' | 'i8ge.metal-24xl' | 'i8ge.metal-48xl' | 'i8ge.xlarge' | 'im4gn.16xlarge' | 'im4gn.2xlarge' | 'im4gn.4xlarge' | 'im4gn.8xlarge' | 'im4gn.large' | 'im4gn.xlarge' | 'inf1.24xlarge' | 'inf1.2xlarge' | 'inf1.6xlarge' | 'inf1.xlarge' | 'inf2.24xlarge' | 'inf2.48xlarge' | 'inf2.8xlarge' | 'inf2.xlarge' | 'is4gen.2xlarge' | 'is4gen.4xlarge' | 'is4gen.8xlarge' | 'is4gen.large' | 'is4gen.medium' | 'is4gen.xlarge' | 'm1.large' | 'm1.medium' | 'm1.small' | 'm1.xlarge' | 'm2.2xlarge' | 'm2.4xlarge' | 'm2.xlarge' | 'm3.2xlarge' | 'm3.large' | 'm3.medium' | 'm3.xlarge' | 'm4.10xlarge' | 'm4.16xlarge' | 'm4.2xlarge' | 'm4.4xlarge' | 'm4.large' | 'm4.xlarge' | 'm5.12xlarge' | 'm5.16xlarge' | 'm5.24xlarge' | 'm5.2xlarge' | 'm5.4xlarge' | 'm5.8xlarge' | 'm5.large' | 'm5.metal' | 'm5.xlarge' | 'm5a.12xlarge' | 'm5a.16xlarge' | 'm5a.24xlarge' | 'm5a.2xlarge' | 'm5a.4xlarge' | 'm5a.8xlarge' | 'm5a.large' | 'm5a.xlarge' | 'm5ad.12xlarge' | 'm5ad.16xlarge' | 'm5ad.24xlarge' | 'm5ad.2xlarge' | 'm5ad.4xlarge' | 'm5ad.8xlarge' | 'm5ad.large' | 'm5ad.xlarge' | 'm5d.12xlarge' | 'm5d.16xlarge' | 'm5d.24xlarge' | 'm5d.2xlarge' | 'm5d.4xlarge' | 'm5d.8xlarge' | 'm5d.large' | 'm5d.metal' | 'm5d.xlarge' | 'm5dn.12xlarge' | 'm5dn.16xlarge' | 'm5dn.24xlarge' | 'm5dn.2xlarge' | 'm5dn.4xlarge' | 'm5dn.8xlarge' | 'm5dn.large' | 'm5dn.metal' | 'm5dn.xlarge' | 'm5n.12xlarge' | 'm5n.16xlarge' | 'm5n.24xlarge' | 'm5n.2xlarge' | 'm5n.4xlarge' | 'm5n.8xlarge' | 'm5n.large' | 'm5n.metal' | 'm5n.xlarge' | 'm5zn.12xlarge' | 'm5zn.2xlarge' | 'm5zn.3xlarge' | 'm5zn.6xlarge' | 'm5zn.large' | 'm5zn.metal' | 'm5zn.xlarge' | 'm6a.12xlarge' | 'm6a.16xlarge' | 'm6a.24xlarge' | 'm6a.2xlarge' | 'm6a.32xlarge' | 'm6a.48xlarge' | 'm6a.4xlarge' | 'm6a.8xlarge' | 'm6a.large' | 'm6a.metal' | 'm6a.xlarge' | 'm6g.12xlarge' | 'm6g.16xlarge' | 'm6g.2xlarge' | 'm6g.4xlarge' | 'm6g.8xlarge' | 'm6g.large' | 'm6g.medium' | 'm6g.metal' | 'm6g.xlarge' | 'm6gd.12xlarge' | 'm6gd.16xlarge' | 'm6gd.2xlarge' | 'm6gd.4xlarge' | 'm6gd.8xlarge' | 'm6gd.large' | 'm6gd.medium' | 'm6gd.metal' | 'm6gd.xlarge' | 'm6i.12xlarge' | 'm6i.16xlarge' | 'm6i.24xlarge' | 'm6i.2xlarge' | 'm6i.32xlarge' | 'm6i.4xlarge' | 'm6i.8xlarge' | 'm6i.large' | 'm6i.metal' | 'm6i.xlarge' | 'm6id.12xlarge' | 'm6id.16xlarge' | 'm6id.24xlarge' | 'm6id.2xlarge' | 'm6id.32xlarge' | 'm6id.4xlarge' | 'm6id.8xlarge' | 'm6id.large' | 'm6id.metal' | 'm6id.xlarge' | 'm6idn.12xlarge' | 'm6idn.16xlarge' | 'm6idn.24xlarge' | 'm6idn.2xlarge' | 'm6idn.32xlarge' | 'm6idn.4xlarge' | 'm6idn.8xlarge' | 'm6idn.large' | 'm6idn.metal' | 'm6idn.xlarge' | 'm6in.12xlarge' | 'm6in.16xlarge' | 'm6in.24xlarge' | 'm6in.2xlarge' | 'm6in.32xlarge' | 'm6in.4xlarge' | 'm6in.8xlarge' | 'm6in.large' | 'm6in.metal' | 'm6in.xlarge' | 'm7a.12xlarge' | 'm7a.16xlarge' | 'm7a.24xlarge' | 'm7a.2xlarge' | 'm7a.32xlarge' | 'm7a.48xlarge' | 'm7a.4xlarge' | 'm7a.8xlarge' | 'm7a.large' | 'm7a.medium' | 'm7a.metal-48xl' | 'm7a.xlarge' | 'm7g.12xlarge' | 'm7g.16xlarge' | 'm7g.2xlarge' | 'm7g.4xlarge' | 'm7g.8xlarge' | 'm7g.large' | 'm7g.medium' | 'm7g.metal' | 'm7g.xlarge' | 'm7gd.12xlarge' | 'm7gd.16xlarge' | 'm7gd.2xlarge' | 'm7gd.4xlarge' | 'm7gd.8xlarge' | 'm7gd.large' | 'm7gd.medium' | 'm7gd.metal' | 'm7gd.xlarge' | 'm7i-flex.12xlarge' | 'm7i-flex.16xlarge' | 'm7i-flex.2xlarge' | 'm7i-flex.4xlarge' | 'm7i-flex.8xlarge' | 'm7i-flex.large' | 'm7i-flex.xlarge' | 'm7i.12xlarge' | 'm7i.16xlarge' | 'm7i.24xlarge' | 'm7i.2xlarge' | 'm7i.48xlarge' | 'm7i.4xlarge' | 'm7i.8xlarge' | 'm7i.large' | 'm7i.metal-24xl' | 'm7i.metal-48xl' | 'm7i.xlarge' | 'm8a.12xlarge' | 'm8a.16xlarge' | 'm8a.24xlarge' | 'm8a.2xlarge' | 'm8a.48xlarge' | 'm8a.4xlarge' | 'm8a.8xlarge' | 'm8a.large' | 'm8a.medium' | 'm8a.metal-24xl' | 'm8a.metal-48xl' | 'm8a.xlarge' | 'm8azn.12xlarge' | 'm8azn.24xlarge' | 'm8azn.3xlarge' | 'm8azn.6xlarge' | 'm8azn.large' | 'm8azn.medium' | 'm8azn.metal-12xl' | 'm8azn.metal-24xl' | 'm8azn.xlarge' | 'm8g.12xlarge' | 'm8g.16xlarge' | 'm8g.24xlarge' | 'm8g.2xlarge' | 'm8g.48xlarge' | 'm8g.4xlarge' | 'm8g.8xlarge' | 'm8g.large' | 'm8g.medium' | 'm8g.metal-24xl' | 'm8g.metal-48xl' | 'm8g.xlarge' | 'm8gb.12xlarge' | 'm8gb.16xlarge' | 'm8gb.24xlarge' | 'm8gb.2xlarge' | 'm8gb.48xlarge' | 'm8gb.4xlarge' | 'm8gb.8xlarge' | 'm8gb.large' | 'm8gb.medium' | 'm8gb.metal-24xl' | 'm8gb.metal-48xl' | 'm8gb.xlarge' | 'm8gd.12xlarge' | 'm8gd.16xlarge' | 'm8gd.24xlarge' | 'm8gd.2xlarge' | 'm8gd.48xlarge' | 'm8gd.4xlarge' | 'm8gd.8xlarge' | 'm8gd.large' | 'm8gd.medium' | 'm8gd.metal-24xl' | 'm8gd.metal-48xl' | 'm8gd.xlarge' | 'm8gn.12xlarge' | 'm8gn.16xlarge' | 'm8gn.24xlarge' | 'm8gn.2xlarge' | 'm8gn.48xlarge' | 'm8gn.4xlarge' | 'm8gn.8xlarge' | 'm8gn.large' | 'm8gn.medium' | 'm8gn.metal-24xl' | 'm8gn.metal-48xl' | 'm8gn.xlarge' | 'm8i-flex.12xlarge' | 'm8i-flex.16xlarge' | 'm8i-flex.2xlarge' | 'm8i-flex.4xlarge' | 'm8i-flex.8xlarge' | 'm8i-flex.large' | 'm8i-flex.xlarge' | 'm8i.12xlarge' | 'm8i.16xlarge' | 'm8i.24xlarge' | 'm8i.2xlarge' | 'm8i.32xlarge' | 'm8i.48xlarge' | 'm8i.4xlarge' | 'm8i.8xlarge' | 'm8i.96xlarge' | 'm8i.large' | 'm8i.metal-48xl' | 'm8i.metal-96xl' | 'm8i.xlarge' | 'm8id.12xlarge' | 'm8id.16xlarge' | 'm8id.24xlarge' | 'm8id.2xlarge' | 'm8id.32xlarge' | 'm8id.48xlarge' | 'm8id.4xlarge' | 'm8id.8xlarge' | 'm8id.96xlarge' | 'm8id.large' | 'm8id.metal-48xl' | 'm8id.metal-96xl' | 'm8id.xlarge' | 'mac-m4.metal' | 'mac-m4max.metal' | 'mac-m4pro.metal' | 'mac1.metal' | 'mac2-m1ultra.metal' | 'mac2-m2.metal' | 'mac2-m2pro.metal' | 'mac2.metal' | 'p2.16xlarge' | 'p2.8xlarge' | 'p2.xlarge' | 'p3.16xlarge' | 'p3.2xlarge' | 'p3.8xlarge' | 'p3dn.24xlarge' | 'p4d.24xlarge' | 'p4de.24xlarge' | 'p5.48xlarge' | 'p5.4xlarge' | 'p5e.48xlarge' | 'p5en.48xlarge' | 'p6-b200.48xlarge' | 'p6-b300.48xlarge' | 'p6e-gb200.36xlarge' | 'r3.2xlarge' | 'r3.4xlarge' | 'r3.8xlarge' | 'r3.large' | 'r3.xlarge' | 'r4.16xlarge' | 'r4.2xlarge' | 'r4.4xlarge' | 'r4.8xlarge' | 'r4.large' | 'r4.xlarge' | 'r5.12xlarge' | 'r5.16xlarge' | 'r5.24xlarge' | 'r5.2xlarge' | 'r5.4xlarge' | 'r5.8xlarge' | 'r5.large' | 'r5.metal' | 'r5.xlarge' | 'r5a.12xlarge' | 'r5a.16xlarge' | 'r5a.24xlarge' | 'r5a.2xlarge' | 'r5a.4xlarge' | 'r5a.8xlarge' | 'r5a.large' | 'r5a.xlarge' | 'r5ad.12xlarge' | 'r5ad.16xlarge' | 'r5ad.24xlarge' | 'r5ad.2xlarge' | 'r5ad.4xlarge' | 'r5ad.8xlarge' | 'r5ad.large' | 'r5ad.xlarge' | 'r5b.12xlarge' | 'r5b.16xlarge' | 'r5b.24xlarge' | 'r5b.2xlarge' | 'r5b.4xlarge' | 'r5b.8xlarge' | 'r5b.large' | 'r5b.metal' | 'r5b.xlarge' | 'r5d.12xlarge' | 'r5d.16xlarge' | 'r5d.24xlarge' | 'r5d.2xlarge' | 'r5d.4xlarge' | 'r5d.8xlarge' | 'r5d.large' | 'r5d.metal' | 'r5d.xlarge' | 'r5dn.12xlarge' | 'r5dn.16xlarge' | 'r5dn.24xlarge' | 'r5dn.2xlarge' | 'r5dn.4xlarge' | 'r5dn.8xlarge' | 'r5dn.large' | 'r5dn.metal' | 'r5dn.xlarge' | 'r5n.12xlarge' | 'r5n.16xlarge' | 'r5n.24xlarge' | 'r5n.2xlarge' | 'r5n.4xlarge' | 'r5n.8xlarge' | 'r5n.large' | 'r5n.metal' | 'r5n.xlarge' | 'r6a.12xlarge' | 'r6a.16xlarge' | 'r6a.24xlarge' | 'r6a.2xlarge' | 'r6a.32xlarge' | 'r6a.48xlarge' | 'r6a.4xlarge' | 'r6a.8xlarge' | 'r6a.large' | 'r6a.metal' | 'r6a.xlarge' | 'r6g.12xlarge' | 'r6g.16xlarge' | 'r6g.2xlarge' | 'r6g.4xlarge' | 'r6g.8xlarge' | 'r6g.large' | 'r6g.medium' | 'r6g.metal' | 'r6g.xlarge' | 'r6gd.12xlarge' | 'r6gd.16xlarge' | 'r6gd.2xlarge' | 'r6gd.4xlarge' | 'r6gd.8xlarge' | 'r6gd.large' | 'r6gd.medium' | 'r6gd.metal' | 'r6gd.xlarge' | 'r6i.12xlarge' | 'r6i.16xlarge' | 'r6i.24xlarge' | 'r6i.2xlarge' | 'r6i.32xlarge' | 'r6i.4xlarge' | 'r6i.8xlarge' | 'r6i.large' | 'r6i.metal' | 'r6i.xlarge' | 'r6id.12xlarge' | 'r6id.16xlarge' | 'r6id.24xlarge' | 'r6id.2xlarge' | 'r6id.32xlarge' | 'r6id.4xlarge' | 'r6id.8xlarge' | 'r6id.large' | 'r6id.metal' | 'r6id.xlarge' | 'r6idn.12xlarge' | 'r6idn.16xlarge' | 'r6idn.24xlarge' | 'r6idn.2xlarge' | 'r6idn.32xlarge' | 'r6idn.4xlarge' | 'r6idn.8xlarge' | 'r6idn.large' | 'r6idn.metal' | 'r6idn.xlarge' | 'r6in.12xlarge' | 'r6in.16xlarge' | 'r6in.24xlarge' | 'r6in.2xlarge' | 'r6in.32xlarge' | 'r6in.4xlarge' | 'r6in.8xlarge' | 'r6in.large' | 'r6in.metal' | 'r6in.xlarge' | 'r7a.12xlarge' | 'r7a.16xlarge' | 'r7a.24xlarge' | 'r7a.2xlarge' | 'r7a.32xlarge' | 'r7a.48xlarge' | 'r7a.4xlarge' | 'r7a.8xlarge' | 'r7a.large' | 'r7a.medium' | 'r7a.metal-48xl' | 'r7a.xlarge' | 'r7g.12xlarge' | 'r7g.16xlarge' | 'r7g.2xlarge' | 'r7g.4xlarge' | 'r7g.8xlarge' | 'r7g.large' | 'r7g.medium' | 'r7g.metal' | 'r7g.xlarge' | 'r7gd.12xlarge' | 'r7gd.16xlarge' | 'r7gd.2xlarge' | 'r7gd.4xlarge' | 'r7gd.8xlarge' | 'r7gd.large' | 'r7gd.medium' | 'r7gd.metal' | 'r7gd.xlarge' | 'r7i.12xlarge' | 'r7i.16xlarge' | 'r7i.24xlarge' | 'r7i.2xlarge' | 'r7i.48xlarge' | 'r7i.4xlarge' | 'r7i.8xlarge' | 'r7i.large' | 'r7i.metal-24xl' | 'r7i.metal-48xl' | 'r7i.xlarge' | 'r7iz.12xlarge' | 'r7iz.16xlarge' | 'r7iz.2xlarge' | 'r7iz.32xlarge' | 'r7iz.4xlarge' | 'r7iz.8xlarge' | 'r7iz.large' | 'r7iz.metal-16xl' | 'r7iz.metal-32xl' | 'r7iz.xlarge' | 'r8a.12xlarge' | 'r8a.16xlarge' | 'r8a.24xlarge' | 'r8a.2xlarge' | 'r8a.48xlarge' | 'r8a.4xlarge' | 'r8a.8xlarge' | 'r8a.large' | 'r8a.medium' | 'r8a.metal-24xl' | 'r8a.metal-48xl' | 'r8a.xlarge' | 'r8g.12xlarge' | 'r8g.16xlarge' | 'r8g.24xlarge' | 'r8g.2xlarge' | 'r8g.48xlarge' | 'r8g.4xlarge' | 'r8g.8xlarge' | 'r8g.large' | 'r8g.medium' | 'r8g.metal-24xl' | 'r8g.metal-48xl' | 'r8g.xlarge' | 'r8gb.12xlarge' | 'r8gb.16xlarge' | 'r8gb.24xlarge' | 'r8gb.2xlarge' | 'r8gb.4xlarge' | 'r8gb.8xlarge' | 'r8gb.large' | 'r8gb.medium' | 'r8gb.metal-24xl' | 'r8gb.xlarge' | 'r8gd.12xlarge' | 'r8gd.16xlarge' | 'r8gd.24xlarge' | 'r8gd.2xlarge' | 'r8gd.48xlarge' | 'r8gd.4xlarge' | 'r8gd.8xlarge' | 'r8gd.large' | 'r8gd.medium' | 'r8gd.metal-24xl' | 'r8gd.metal-48xl' | 'r8gd.xlarge' | 'r8gn.12xlarge' | 'r8gn.16xlarge' | 'r8gn.24xlarge' | 'r8gn.2xlarge' | 'r8gn.48xlarge' | 'r8gn.4xlarge' | 'r8gn.8xlarge' | 'r8gn.large' | 'r8gn.medium' | 'r8gn.metal-24xl' | 'r8gn.metal-48xl' | 'r8gn.xlarge' | 'r8i-flex.12xlarge' | 'r8i-flex.16xlarge' | 'r8i-flex.2xlarge' | 'r8i-flex.4xlarge' | 'r8i-flex.8xlarge' | 'r8i-flex.large' | 'r8i-flex.xlarge' | 'r8i.12xlarge' | 'r8i.16xlarge' | 'r8i.24xlarge' | 'r8i.2xlarge' | 'r8i.32xlarge' | 'r8i.48xlarge' | 'r8i.4xlarge' | 'r8i.8xlarge' | 'r8i.96xlarge' | 'r8i.large' | 'r8i.metal-48xl' | 'r8i.metal-96xl' | 'r8i.xlarge' | 'r8id.12xlarge' | 'r8id.16xlarge' | 'r8id.24xlarge' | 'r8id.2xlarge' | 'r8id.32xlarge' | 'r8id.48xlarge' | 'r8id.4xlarge' | 'r8id.8xlarge' | 'r8id.96xlarge' | 'r8id.large' | 'r8id.metal-48xl' | 'r8id.metal-96xl' | 'r8id.xlarge' | 't1.micro' | 't2.2xlarge' | 't2.large' | 't2.medium' | 't2.micro' | 't2.nano' | 't2.small' | 't2.xlarge' | 't3.2xlarge' | 't3.large' | 't3.medium' | 't3.micro' | 't3.nano' | 't3.small' | 't3.xlarge' | 't3a.2xlarge' | 't3a.large' | 't3a.medium' | 't3a.micro' | 't3a.nano' | 't3a.small' | 't3a.xlarge' | 't4g.2xlarge' | 't4g.large' | 't4g.medium' | 't4g.micro' | 't4g.nano' | 't4g.small' | 't4g.xlarge' | 'trn1.2xlarge' | 'trn1.32xlarge' | 'trn1n.32xlarge' | 'trn2.3xlarge' | 'trn2.48xlarge' | 'u-12tb1.112xlarge' | 'u-12tb1.metal' | 'u-18tb1.112xlarge' | 'u-18tb1.metal' | 'u-24tb1.112xlarge' | 'u-24tb1.metal' | 'u-3tb1.56xlarge' | 'u-6tb1.112xlarge' | 'u-6tb1.56xlarge' | 'u-6tb1.metal' | 'u-9tb1.112xlarge' | 'u-9tb1.metal' | 'u7i-12tb.224xlarge' | 'u7i-6tb.112xlarge' | 'u7i-8tb.112xlarge' | 'u7ib-12tb.224xlarge' | 'u7in-16tb.224xlarge' | 'u7in-24tb.224xlarge' | 'u7in-32tb.224xlarge' | 'u7inh-32tb.480xlarge' | 'vt1.24xlarge' | 'vt1.3xlarge' | 'vt1.6xlarge' | 'x1.16xlarge' | 'x1.32xlarge' | 'x1e.16xlarge' | 'x1e.2xlarge' | 'x1e.32xlarge' | 'x1e.4xlarge' | 'x1e.8xlarge' | 'x1e.xlarge' | 'x2gd.12xlarge' | 'x2gd.16xlarge' | 'x2gd.2xlarge' | 'x2gd.4xlarge' | 'x2gd.8xlarge' | 'x2gd.large' | 'x2gd.medium' | 'x2gd.metal' | 'x2gd.xlarge' | 'x2idn.16xlarge' | 'x2idn.24xlarge' | 'x2idn.32xlarge' | 'x2idn.metal' | 'x2iedn.16xlarge' | 'x2iedn.24xlarge' | 'x2iedn.2xlarge' | 'x2iedn.32xlarge' | 'x2iedn.4xlarge' | 'x2iedn.8xlarge' | 'x2iedn.metal' | 'x2iedn.xlarge' | 'x2iezn.12xlarge' | 'x2iezn.2xlarge' | 'x2iezn.4xlarge' | 'x2iezn.6xlarge' | 'x2iezn.8xlarge' | 'x2iezn.metal' | 'x8aedz.12xlarge' | 'x8aedz.24xlarge' | 'x8aedz.3xlarge' | 'x8aedz.6xlarge' | 'x8aedz.large' | 'x8aedz.metal-12xl' | 'x8aedz.metal-24xl' | 'x8aedz.xlarge' | 'x8g.12xlarge' | 'x8g.16xlarge' | 'x8g.24xlarge' | 'x8g.2xlarge' | 'x8g.48xlarge' | 'x8g.4xlarge' | 'x8g.8xlarge' | 'x8g.large' | 'x8g.medium' | 'x8g.metal-24xl' | 'x8g.metal-48xl' | 'x8g.xlarge' | 'x8i.12xlarge' | 'x8i.16xlarge' | 'x8i.24xlarge' | 'x8i.2xlarge' | 'x8i.32xlarge' | 'x8i.48xlarge' | 'x8i.4xlarge' | 'x8i.64xlarge' | 'x8i.8xlarge' | 'x8i.96xlarge' | 'x8i.large' | 'x8i.metal-48xl' | 'x8i.metal-96xl' | 'x8i.xlarge' | 'z1d.12xlarge' | 'z1d.2xlarge' | 'z1d.3xlarge' | 'z1d.6xlarge' | 'z1d.large' | 'z1d.metal' | 'z1d.xlarge'> | undefined;
    KeyName?: v.Text | undefined;
    /**
     * The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price.
     *
     * > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify this parameter.
     * >
     * > If you specify a maximum price, it must be more than USD $0.001. Specifying a value below USD $0.001 will result in an `InvalidParameterValue` error message.
     */
    MaxPrice?: v.Text | undefined;
    MetadataOptions?: v.Block<EC2Fleet.InstanceMetadataOptionsRequest> | undefined;
    NetworkInterfaces?: v.Many<v.Block<EC2Fleet.NetworkInterfaceSpecificationRequest>> | undefined;
    /** The location where the instance launched, if applicable. */
    Placement?: v.Block<EC2Fleet.Placement> | undefined;
    /**
     * The priority for the launch template override. The highest priority is launched first.
     *
     * If the On-Demand `AllocationStrategy` is set to `prioritized`, EC2 Fleet uses priority to determine which launch template override to use first in fulfilling On-Demand capacity.
     *
     * If the Spot `AllocationStrategy` is set to `capacity-optimized-prioritized`, EC2 Fleet uses priority on a best-effort basis to determine which launch template override to use in fulfilling Spot capacity, but optimizes for capacity first.
     */
    Priority?: v.Num | undefined;
    /** The IDs of the subnets in which to launch the instances. Separate multiple subnet IDs using commas (for example, `subnet-1234abcdeexample1, subnet-0987cdef6example2` ). A request of type `instant` can have only one subnet ID. */
    SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
    /**
     * The number of units provided by the specified instance type. These are the same units that you chose to set the target capacity in terms of instances, or a performance characteristic such as vCPUs, memory, or I/O.
     *
     * If the target capacity divided by this value is not a whole number, Amazon EC2 rounds the number of instances to the next whole number. If this value is not specified, the default is 1.
     */
    WeightedCapacity?: v.Num | undefined;
  }
  /**
   * Specifies the launch template to be used by the EC2 Fleet for configuring Amazon EC2 instances.
   *
   * You must specify the following:
   *
   * - The ID or the name of the launch template, but not both.
   * - The version of the launch template.
   *
   * `FleetLaunchTemplateSpecificationRequest` is a property of the [FleetLaunchTemplateConfigRequest](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-ec2fleet-fleetlaunchtemplateconfigrequest.html) property type.
   */
  interface FleetLaunchTemplateSpecificationRequest {
    /**
     * The ID of the launch template.
     *
     * You must specify the `LaunchTemplateId` or the `LaunchTemplateName`, but not both.
     */
    LaunchTemplateId?: v.Text<'AWS::EC2::LaunchTemplate.LaunchTemplateId'> | undefined;
    /**
     * The name of the launch template.
     *
     * You must specify the `LaunchTemplateName` or the `LaunchTemplateId`, but not both.
     */
    LaunchTemplateName?: v.Text | undefined;
    LaunchTemplateSpecificationUserData?: v.Text | undefined;
    /**
     * The launch template version number, `$Latest`, or `$Default`. You must specify a value, otherwise the request fails.
     *
     * If the value is `$Latest`, Amazon EC2 uses the latest version of the launch template.
     *
     * If the value is `$Default`, Amazon EC2 uses the default version of the launch template.
     */
    Version: v.Text;
  }
  interface IamInstanceProfileSpecification {
    Arn?: v.Text | undefined;
    Name?: v.Text | undefined;
  }
  interface InstanceMetadataOptionsRequest {
    HttpEndpoint?: v.OneOf<'disabled' | 'enabled'> | undefined;
    HttpPutResponseHopLimit?: v.Num | undefined;
    HttpTokens?: v.OneOf<'optional' | 'required'> | undefined;
  }
  /**
   * The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance types with these attributes.
   *
   * You must specify `VCpuCount` and `MemoryMiB`. All other attributes are optional. Any unspecified optional attribute is set to its default.
   *
   * When you specify multiple attributes, you get instance types that satisfy all of the specified attributes. If you specify multiple values for an attribute, you get instance types that satisfy any of the specified values.
   *
   * To limit the list of instance types from which Amazon EC2 can identify matching instance types, you can use one of the following parameters, but not both in the same request:
   */
  interface InstanceRequirementsRequest {
    /**
     * The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
     *
     * To exclude accelerator-enabled instance types, set `Max` to `0`.
     *
     * Default: No minimum or maximum limits
     */
    AcceleratorCount?: v.Block<EC2Fleet.AcceleratorCountRequest> | undefined;
    /**
     * Indicates whether instance types must have accelerators by specific manufacturers.
     *
     * - For instance types with AWS devices, specify `amazon-web-services`.
     * - For instance types with AMD devices, specify `amd`.
     * - For instance types with Habana devices, specify `habana`.
     * - For instance types with NVIDIA devices, specify `nvidia`.
     * - For instance types with Xilinx devices, specify `xilinx`.
     *
     * Default: Any manufacturer
     */
    AcceleratorManufacturers?: v.Many<v.Text> | undefined;
    /** The accelerators that must be on the instance type. */
    AcceleratorNames?: v.Many<v.Text> | undefined;
    /**
     * The minimum and maximum amount of total accelerator memory, in MiB.
     *
     * Default: No minimum or maximum limits
     */
    AcceleratorTotalMemoryMiB?: v.Block<EC2Fleet.AcceleratorTotalMemoryMiBRequest> | undefined;
    /**
     * The accelerator types that must be on the instance type.
     *
     * - For instance types with FPGA accelerators, specify `fpga`.
     * - For instance types with GPU accelerators, specify `gpu`.
     * - For instance types with Inference accelerators, specify `inference`.
     * - For instance types with Media accelerators, specify `media`.
     *
     * Default: Any accelerator type
     */
    AcceleratorTypes?: v.Many<v.Text> | undefined;
    /**
     * The instance types to apply your specified attributes against. All other instance types are ignored, even if they match your specified attributes.
     *
     * You can use strings with one or more wild cards, represented by an asterisk ( `*` ), to allow an instance type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
     *
     * For example, if you specify `c5*` ,Amazon EC2 will allow the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 will allow all the M5a instance types, but not the M5n instance types.
     *
     * > If you specify `AllowedInstanceTypes`, you can't specify `ExcludedInstanceTypes`.
     */
    AllowedInstanceTypes?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether bare metal instance types must be included, excluded, or required.
     *
     * - To include bare metal instance types, specify `included`.
     * - To require only bare metal instance types, specify `required`.
     * - To exclude bare metal instance types, specify `excluded`.
     *
     * Default: `excluded`
     */
    BareMetal?: v.OneOf<'included' | 'required' | 'excluded'> | undefined;
    /**
     * The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
     *
     * Default: No minimum or maximum limits
     */
    BaselineEbsBandwidthMbps?: v.Block<EC2Fleet.BaselineEbsBandwidthMbpsRequest> | undefined;
    /** The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application. Currently, this parameter only supports CPU performance as a baseline performance factor. For more information, see [Performance protection](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-attribute-based-instance-type-selection.html#ec2fleet-abis-performance-protection) in the *Amazon EC2 User Guide*. */
    BaselinePerformanceFactors?: v.Block<EC2Fleet.BaselinePerformanceFactorsRequest> | undefined;
    /**
     * Indicates whether burstable performance T instance types are included, excluded, or required. For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html).
     *
     * - To include burstable performance instance types, specify `included`.
     * - To require only burstable performance instance types, specify `required`.
     * - To exclude burstable performance instance types, specify `excluded`.
     *
     * Default: `excluded`
     */
    BurstablePerformance?: v.OneOf<'included' | 'required' | 'excluded'> | undefined;
    /**
     * The CPU manufacturers to include.
     *
     * - For instance types with Intel CPUs, specify `intel`.
     * - For instance types with AMD CPUs, specify `amd`.
     * - For instance types with AWS CPUs, specify `amazon-web-services`.
     * - For instance types with Apple CPUs, specify `apple`.
     *
     * > Don't confuse the CPU manufacturer with the CPU architecture. Instances will be launched with a compatible CPU architecture based on the Amazon Machine Image (AMI) that you specify in your launch template.
     *
     * Default: Any manufacturer
     */
    CpuManufacturers?: v.Many<v.Text> | undefined;
    /**
     * The instance types to exclude.
     *
     * You can use strings with one or more wild cards, represented by an asterisk ( `*` ), to exclude an instance family, type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
     *
     * For example, if you specify `c5*` ,Amazon EC2 will exclude the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 will exclude all the M5a instance types, but not the M5n instance types.
     *
     * > If you specify `ExcludedInstanceTypes`, you can't specify `AllowedInstanceTypes`.
     *
     * Default: No excluded instance types
     */
    ExcludedInstanceTypes?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether current or previous generation instance types are included. The current generation instance types are recommended for use. Current generation instance types are typically the latest two to three generations in each instance family. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
     *
     * For current generation instance types, specify `current`.
     *
     * For previous generation instance types, specify `previous`.
     *
     * Default: Current and previous generation instance types
     */
    InstanceGenerations?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether instance types with instance store volumes are included, excluded, or required. For more information, [Amazon EC2 instance store](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html) in the *Amazon EC2 User Guide*.
     *
     * - To include instance types with instance store volumes, specify `included`.
     * - To require only instance types with instance store volumes, specify `required`.
     * - To exclude instance types with instance store volumes, specify `excluded`.
     *
     * Default: `included`
     */
    LocalStorage?: v.OneOf<'included' | 'required' | 'excluded'> | undefined;
    /**
     * The type of local storage that is required.
     *
     * - For instance types with hard disk drive (HDD) storage, specify `hdd`.
     * - For instance types with solid state drive (SSD) storage, specify `ssd`.
     *
     * Default: `hdd` and `ssd`
     */
    LocalStorageTypes?: v.Many<v.Text> | undefined;
    /** [Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from the lowest priced current generation instance types, and failing that, from the lowest priced previous generation instance types that match your attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose price exceeds your specified threshold. */
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: v.Num | undefined;
    /**
     * The minimum and maximum amount of memory per vCPU, in GiB.
     *
     * Default: No minimum or maximum limits
     */
    MemoryGiBPerVCpu?: v.Block<EC2Fleet.MemoryGiBPerVCpuRequest> | undefined;
    /** The minimum and maximum amount of memory, in MiB. */
    MemoryMiB?: v.Block<EC2Fleet.MemoryMiBRequest> | undefined;
    /**
     * The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). For more information, see [Amazon EC2 instance network bandwidth](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html) in the *Amazon EC2 User Guide*.
     *
     * Default: No minimum or maximum limits
     */
    NetworkBandwidthGbps?: v.Block<EC2Fleet.NetworkBandwidthGbpsRequest> | undefined;
    /**
     * The minimum and maximum number of network interfaces.
     *
     * Default: No minimum or maximum limits
     */
    NetworkInterfaceCount?: v.Block<EC2Fleet.NetworkInterfaceCountRequest> | undefined;
    /**
     * [Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose price exceeds your specified threshold.
     *
     * The parameter accepts an integer, which Amazon EC2 interprets as a percentage.
     *
     * To indicate no price protection threshold, specify a high value, such as `999999`.
     */
    OnDemandMaxPricePercentageOverLowestPrice?: v.Num | undefined;
    /**
     * Specifies whether instance types must support encrypting in-transit traffic between instances. For more information, including the supported instance types, see [Encryption in transit](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html#encryption-transit) in the *Amazon EC2 User Guide*.
     *
     * Default: `false`
     */
    RequireEncryptionInTransit?: v.Bool | undefined;
    /**
     * Indicates whether instance types must support hibernation for On-Demand Instances.
     *
     * This parameter is not supported for [GetSpotPlacementScores](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html).
     *
     * Default: `false`
     */
    RequireHibernateSupport?: v.Bool | undefined;
    /** [Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price. The identified Spot price is the Spot price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified Spot price is from the lowest priced current generation instance types, and failing that, from the lowest priced previous generation instance types that match your attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose Spot price exceeds your specified threshold. */
    SpotMaxPricePercentageOverLowestPrice?: v.Num | undefined;
    /**
     * The minimum and maximum amount of total local storage, in GB.
     *
     * Default: No minimum or maximum limits
     */
    TotalLocalStorageGB?: v.Block<EC2Fleet.TotalLocalStorageGBRequest> | undefined;
    /** The minimum and maximum number of vCPUs. */
    VCpuCount?: v.Block<EC2Fleet.VCpuCountRangeRequest> | undefined;
  }
  interface Ipv6AddressRequest {
    Ipv6Address?: v.Text | undefined;
  }
  /** The strategies for managing your Spot Instances that are at an elevated risk of being interrupted. */
  interface MaintenanceStrategies {
    /** The strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being interrupted. */
    CapacityRebalance?: v.Block<EC2Fleet.CapacityRebalance> | undefined;
  }
  /** The minimum and maximum amount of memory per vCPU, in GiB. */
  interface MemoryGiBPerVCpuRequest {
    /** The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum amount of memory, in MiB. */
  interface MemoryMiBRequest {
    /** The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of memory, in MiB. To specify no minimum limit, specify `0`. */
    Min?: v.Num | undefined;
  }
  interface MultiAvailabilityZoneConfiguration {
    ConfigurationType?: v.Text | undefined;
    StandbyAvailabilityZones?: v.Many<v.Block<EC2Fleet.StandbyAvailabilityZone>> | undefined;
  }
  /**
   * The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
   *
   * > Setting the minimum bandwidth does not guarantee that your instance will achieve the minimum bandwidth. Amazon EC2 will identify instance types that support the specified minimum bandwidth, but the actual bandwidth of your instance might go below the specified minimum at times. For more information, see [Available instance bandwidth](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html#available-instance-bandwidth) in the *Amazon EC2 User Guide*.
   */
  interface NetworkBandwidthGbpsRequest {
    /** The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of network bandwidth, in Gbps. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum number of network interfaces. */
  interface NetworkInterfaceCountRequest {
    /** The maximum number of network interfaces. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum number of network interfaces. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  interface NetworkInterfaceSpecificationRequest {
    AssociatePublicIpAddress?: v.Bool | undefined;
    DeleteOnTermination?: v.Bool | undefined;
    Description?: v.Text | undefined;
    DeviceIndex?: v.Num | undefined;
    Groups?: v.Many<v.Text> | undefined;
    InterfaceType?: v.Text | undefined;
    Ipv6AddressCount?: v.Num | undefined;
    Ipv6Addresses?: v.Many<v.Block<EC2Fleet.Ipv6AddressRequest>> | undefined;
    NetworkCardIndex?: v.Num | undefined;
    NetworkInterfaceId?: v.Text | undefined;
    PrivateIpAddress?: v.Text | undefined;
    PrivateIpAddresses?: v.Many<v.Block<EC2Fleet.PrivateIpAddressSpecificationRequest>> | undefined;
    SecondaryPrivateIpAddressCount?: v.Num | undefined;
    SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
  }
  /**
   * Specifies the allocation strategy of On-Demand Instances in an EC2 Fleet.
   *
   * `OnDemandOptionsRequest` is a property of the [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html) resource.
   */
  interface OnDemandOptionsRequest {
    /**
     * The strategy that determines the order of the launch template overrides to use in fulfilling On-Demand capacity.
     *
     * `lowest-price` - EC2 Fleet uses price to determine the order, launching the lowest price first.
     *
     * `prioritized` - EC2 Fleet uses the priority that you assigned to each launch template override, launching the highest priority first.
     *
     * Default: `lowest-price`
     */
    AllocationStrategy?: v.OneOf<'lowest-price' | 'prioritized'> | undefined;
    /**
     * The strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
     *
     * Supported only for fleets of type `instant`.
     */
    CapacityReservationOptions?: v.Block<EC2Fleet.CapacityReservationOptionsRequest> | undefined;
    /**
     * The maximum amount per hour for On-Demand Instances that you're willing to pay.
     *
     * > If your fleet includes T instances that are configured as `unlimited`, and if their average CPU usage exceeds the baseline utilization, you will incur a charge for surplus credits. The `MaxTotalPrice` does not account for surplus credits, and, if you use surplus credits, your final cost might be higher than what you specified for `MaxTotalPrice`. For more information, see [Surplus credits can incur charges](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html#unlimited-mode-surplus-credits) in the *Amazon EC2 User Guide*.
     */
    MaxTotalPrice?: v.Text | undefined;
    /**
     * The minimum target capacity for On-Demand Instances in the fleet. If this minimum capacity isn't reached, no instances are launched.
     *
     * Constraints: Maximum value of `1000`. Supported only for fleets of type `instant`.
     *
     * At least one of the following must be specified: `SingleAvailabilityZone` | `SingleInstanceType`
     */
    MinTargetCapacity?: v.Num | undefined;
    /**
     * Indicates that the fleet launches all On-Demand Instances into a single Availability Zone.
     *
     * Supported only for fleets of type `instant`.
     */
    SingleAvailabilityZone?: v.Bool | undefined;
    /**
     * Indicates that the fleet uses a single instance type to launch all On-Demand Instances in the fleet.
     *
     * Supported only for fleets of type `instant`.
     */
    SingleInstanceType?: v.Bool | undefined;
  }
  /**
   * Specify an instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture.
   *
   * > Currently, only one instance family can be specified in the list.
   */
  interface PerformanceFactorReferenceRequest {
    /**
     * The instance family to use as a baseline reference.
     *
     * > Ensure that you specify the correct value for the instance family. The instance family is everything before the period ( `.` ) in the instance type name. For example, in the instance type `c6i.large`, the instance family is `c6i`, not `c6`. For more information, see [Amazon EC2 instance type naming conventions](https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html) in *Amazon EC2 Instance Types*.
     *
     * The following instance families are *not supported* for performance protection:
     */
    InstanceFamily?: v.Text | undefined;
  }
  /** Describes the placement of an instance. */
  interface Placement {
    /**
     * The affinity setting for the instance on the Dedicated Host.
     *
     * This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
     */
    Affinity?: v.Text | undefined;
    /**
     * The Availability Zone of the instance.
     *
     * On input, you can specify `AvailabilityZone` or `AvailabilityZoneId`, but not both. If you specify neither one, Amazon EC2 automatically selects an Availability Zone for you.
     *
     * This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
     */
    AvailabilityZone?: v.Text | undefined;
    /**
     * The name of the placement group that the instance is in.
     *
     * On input, you can specify `GroupId` or `GroupName`, but not both.
     */
    GroupName?: v.Text | undefined;
    /**
     * The ID of the Dedicated Host on which the instance resides.
     *
     * This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
     */
    HostId?: v.Text | undefined;
    /**
     * The ARN of the host resource group in which to launch the instances.
     *
     * On input, if you specify this parameter, either omit the *Tenancy* parameter or set it to `host`.
     *
     * This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
     */
    HostResourceGroupArn?: v.Text | undefined;
    /**
     * The number of the partition that the instance is in. Valid only if the placement group strategy is set to `partition`.
     *
     * This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
     */
    PartitionNumber?: v.Num | undefined;
    /** Reserved for future use. */
    SpreadDomain?: v.Text | undefined;
    /**
     * The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware.
     *
     * This parameter is not supported for [CreateFleet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet). The `host` tenancy is not supported for [ImportInstance](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html) or for T3 instances that are configured for the `unlimited` CPU credit option.
     */
    Tenancy?: v.OneOf<'dedicated' | 'default' | 'host'> | undefined;
  }
  interface PrivateIpAddressSpecificationRequest {
    Primary?: v.Bool | undefined;
    PrivateIpAddress?: v.Text | undefined;
  }
  interface ReservedCapacityFallbackOptionsRequest {
    MarketTypes?: v.Many<v.OneOf<'on-demand'>> | undefined;
  }
  interface ReservedCapacityOptionsRequest {
    AllocationStrategy?: v.OneOf<'prioritized'> | undefined;
    CapacityReservationTarget?: v.Block<EC2Fleet.CapacityReservationTargetRequest> | undefined;
    ReservationTypes?: v.Many<v.OneOf<'on-demand-capacity-reservation' | 'capacity-block' | 'interruptible-capacity-reservation'>> | undefined;
    ReservedCapacityFallbackOptions?: v.Block<EC2Fleet.ReservedCapacityFallbackOptionsRequest> | undefined;
  }
  /**
   * Specifies the configuration of Spot Instances for an EC2 Fleet.
   *
   * `SpotOptionsRequest` is a property of the [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com//AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html) resource.
   */
  interface SpotOptionsRequest {
    /**
     * Indicates how to allocate the target Spot Instance capacity across the Spot Instance pools specified by the EC2 Fleet.
     *
     * If the allocation strategy is `lowestPrice`, EC2 Fleet launches instances from the Spot Instance pools with the lowest price. This is the default allocation strategy.
     *
     * If the allocation strategy is `diversified`, EC2 Fleet launches instances from all the Spot Instance pools that you specify.
     *
     * If the allocation strategy is `capacityOptimized`, EC2 Fleet launches instances from Spot Instance pools that are optimally chosen based on the available Spot Instance capacity.
     *
     * *Allowed Values*: `lowestPrice` | `diversified` | `capacityOptimized` | `capacityOptimizedPrioritized`
     */
    AllocationStrategy?: v.OneOf<'lowest-price' | 'lowestPrice' | 'diversified' | 'capacityOptimized' | 'capacity-optimized' | 'capacityOptimizedPrioritized' | 'capacity-optimized-prioritized' | 'priceCapacityOptimized' | 'price-capacity-optimized'> | undefined;
    /**
     * The behavior when a Spot Instance is interrupted.
     *
     * Default: `terminate`
     */
    InstanceInterruptionBehavior?: v.OneOf<'hibernate' | 'stop' | 'terminate'> | undefined;
    /** The number of Spot pools across which to allocate your target Spot capacity. Supported only when Spot `AllocationStrategy` is set to `lowest-price`. EC2 Fleet selects the cheapest Spot pools and evenly allocates your target Spot capacity across the number of Spot pools that you specify. */
    InstancePoolsToUseCount?: v.Num | undefined;
    /** The strategies for managing your Spot Instances that are at an elevated risk of being interrupted. */
    MaintenanceStrategies?: v.Block<EC2Fleet.MaintenanceStrategies> | undefined;
    /** The maximum amount per hour for Spot Instances that you're willing to pay. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price. */
    MaxTotalPrice?: v.Text | undefined;
    /**
     * The minimum target capacity for Spot Instances in the fleet. If this minimum capacity isn't reached, no instances are launched.
     *
     * Constraints: Maximum value of `1000`. Supported only for fleets of type `instant`.
     *
     * At least one of the following must be specified: `SingleAvailabilityZone` | `SingleInstanceType`
     */
    MinTargetCapacity?: v.Num | undefined;
    /**
     * Indicates that the fleet launches all Spot Instances into a single Availability Zone.
     *
     * Supported only for fleets of type `instant`.
     */
    SingleAvailabilityZone?: v.Bool | undefined;
    /**
     * Indicates that the fleet uses a single instance type to launch all Spot Instances in the fleet.
     *
     * Supported only for fleets of type `instant`.
     */
    SingleInstanceType?: v.Bool | undefined;
  }
  interface StandbyAvailabilityZone {
    AvailabilityZone?: v.Text | undefined;
    AvailabilityZoneId?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /**
   * Specifies the tags to apply to a resource when the resource is being created for an EC2 Fleet.
   *
   * `TagSpecification` is a property of the [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html) resource.
   */
  interface TagSpecification {
    /** The type of resource to tag. */
    ResourceType?: v.OneOf<'client-vpn-endpoint' | 'customer-gateway' | 'dedicated-host' | 'dhcp-options' | 'egress-only-internet-gateway' | 'elastic-gpu' | 'elastic-ip' | 'export-image-task' | 'export-instance-task' | 'fleet' | 'fpga-image' | 'host-reservation' | 'image' | 'import-image-task' | 'import-snapshot-task' | 'instance' | 'internet-gateway' | 'key-pair' | 'launch-template' | 'local-gateway-route-table-vpc-association' | 'natgateway' | 'network-acl' | 'network-insights-analysis' | 'network-insights-path' | 'network-interface' | 'placement-group' | 'reserved-instances' | 'route-table' | 'security-group' | 'snapshot' | 'spot-fleet-request' | 'spot-instances-request' | 'subnet' | 'traffic-mirror-filter' | 'traffic-mirror-session' | 'traffic-mirror-target' | 'transit-gateway' | 'transit-gateway-attachment' | 'transit-gateway-connect-peer' | 'transit-gateway-multicast-domain' | 'transit-gateway-route-table' | 'volume' | 'vpc' | 'vpc-flow-log' | 'vpc-peering-connection' | 'vpn-connection' | 'vpn-gateway'> | undefined;
    /** The tags to apply to the resource. */
    Tags?: v.Many<v.Block<EC2Fleet.Tag>> | undefined;
  }
  /**
   * Specifies the number of units to request for an EC2 Fleet. You can choose to set the target capacity in terms of instances or a performance characteristic that is important to your application workload, such as vCPUs, memory, or I/O. If the request type is `maintain`, you can specify a target capacity of `0` and add capacity later.
   *
   * `TargetCapacitySpecificationRequest` is a property of the [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ec2fleet.html) resource.
   */
  interface TargetCapacitySpecificationRequest {
    /** The default target capacity type. */
    DefaultTargetCapacityType?: v.OneOf<'on-demand' | 'spot' | 'capacity-block' | 'reserved-capacity'> | undefined;
    /** The number of On-Demand units to request. */
    OnDemandTargetCapacity?: v.Num | undefined;
    /** The number of Spot units to request. */
    SpotTargetCapacity?: v.Num | undefined;
    /**
     * The unit for the target capacity. You can specify this parameter only when using attributed-based instance type selection.
     *
     * Default: `units` (the number of instances)
     */
    TargetCapacityUnitType?: v.OneOf<'vcpu' | 'memory-mib' | 'units'> | undefined;
    /** The number of units to request, filled using the default target capacity type. */
    TotalTargetCapacity: v.Num;
  }
  /** The minimum and maximum amount of total local storage, in GB. */
  interface TotalLocalStorageGBRequest {
    /** The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum number of vCPUs. */
  interface VCpuCountRangeRequest {
    /** The maximum number of vCPUs. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum number of vCPUs. To specify no minimum limit, specify `0`. */
    Min?: v.Num | undefined;
  }
}

export interface EIPProperties {
  /** An Elastic IP address or a carrier IP address in a Wavelength Zone. */
  Address?: v.Text | undefined;
  /**
   * The network ( `vpc` ).
   *
   * If you define an Elastic IP address and associate it with a VPC that is defined in the same template, you must declare a dependency on the VPC-gateway attachment by using the [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) on this resource.
   */
  Domain?: v.Text | undefined;
  /**
   * The ID of the instance.
   *
   * > Updates to the `InstanceId` property may require *some interruptions*. Updates on an EIP reassociates the address on its associated resource.
   */
  InstanceId?: v.Text<'AWS::EC2::Instance.InstanceId'> | undefined;
  /** The ID of an IPAM pool which has an Amazon-provided or BYOIP public IPv4 CIDR provisioned to it. For more information, see [Allocate sequential Elastic IP addresses from an IPAM pool](https://docs.aws.amazon.com/vpc/latest/ipam/tutorials-eip-pool.html) in the *Amazon VPC IPAM User Guide*. */
  IpamPoolId?: v.Text | undefined;
  /**
   * A unique set of Availability Zones, Local Zones, or Wavelength Zones from which AWS advertises IP addresses. Use this parameter to limit the IP address to this location. IP addresses cannot move between network border groups.
   *
   * Use [DescribeAvailabilityZones](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html) to view the network border groups.
   */
  NetworkBorderGroup?: v.Text | undefined;
  /**
   * The ID of an address pool that you own. Use this parameter to let Amazon EC2 select an address from the address pool.
   *
   * > Updates to the `PublicIpv4Pool` property may require *some interruptions*. Updates on an EIP reassociates the address on its associated resource.
   */
  PublicIpv4Pool?: v.Text | undefined;
  /**
   * Any tags assigned to the Elastic IP address.
   *
   * > Updates to the `Tags` property may require *some interruptions*. Updates on an EIP reassociates the address on its associated resource.
   */
  Tags?: v.Many<v.Block<EIP.Tag>> | undefined;
  /** The Elastic IP address you are accepting for transfer. You can only accept one transferred address. For more information on Elastic IP address transfers, see [Transfer Elastic IP addresses](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html#transfer-EIPs-intro) in the *Amazon Virtual Private Cloud User Guide*. */
  TransferAddress?: v.Text | undefined;
}
export interface EIPAttributes {
  /** The ID that AWS assigns to represent the allocation of the address for use with Amazon VPC. This is returned only for VPC elastic IP addresses. For example, `eipalloc-5723d13e`. */
  readonly AllocationId: v.Scalar<'AWS::EC2::EIP.AllocationId'>;
  /** The Elastic IP address. */
  readonly PublicIp: v.Scalar<'AWS::EC2::EIP.PublicIp'>;
}
/**
 * Specifies an Elastic IP (EIP) address and can, optionally, associate it with an Amazon EC2 instance.
 *
 * You can allocate an Elastic IP address from an address pool owned by AWS or from an address pool created from a public IPv4 address range that you have brought to AWS for use with your AWS resources using bring your own IP addresses (BYOIP). For more information, see [Bring Your Own IP Addresses (BYOIP)](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-byoip.html) in the *Amazon EC2 User Guide*.
 *
 * For more information, see [Elastic IP Addresses](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html) in the *Amazon EC2 User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html
 */
export declare class EIP extends v.Resource<EIPProperties, 'AWS::EC2::EIP.PublicIp', EIPAttributes> {
  static readonly type: 'AWS::EC2::EIP';
  constructor(properties?: EIPProperties);
}
export declare namespace EIP {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface EIPAssociationProperties {
  /** The allocation ID. This is required. */
  AllocationId?: v.Text<'AWS::EC2::EIP.AllocationId'> | undefined;
  /** @deprecated */
  EIP?: v.Text<'AWS::EC2::EIP.AllocationId' | 'AWS::EC2::EIP.PublicIp'> | undefined;
  /** The ID of the instance. The instance must have exactly one attached network interface. You can specify either the instance ID or the network interface ID, but not both. */
  InstanceId?: v.Text<'AWS::EC2::Instance.InstanceId'> | undefined;
  /**
   * The ID of the network interface. If the instance has more than one network interface, you must specify a network interface ID.
   *
   * You can specify either the instance ID or the network interface ID, but not both.
   */
  NetworkInterfaceId?: v.Text<'AWS::EC2::NetworkInterface.Id'> | undefined;
  /** The primary or secondary private IP address to associate with the Elastic IP address. If no private IP address is specified, the Elastic IP address is associated with the primary private IP address. */
  PrivateIpAddress?: v.Text | undefined;
}
export interface EIPAssociationAttributes {
  /** The ID of the association. */
  readonly Id: v.Scalar<'AWS::EC2::EIPAssociation.Id'>;
}
/**
 * Associates an Elastic IP address with an instance or a network interface. Before you can use an Elastic IP address, you must allocate it to your account. For more information about working with Elastic IP addresses, see [Elastic IP address concepts and rules](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html#vpc-eip-overview).
 *
 * You must specify `AllocationId` and either `InstanceId`, `NetworkInterfaceId`, or `PrivateIpAddress`.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html
 */
export declare class EIPAssociation extends v.Resource<EIPAssociationProperties, 'AWS::EC2::EIPAssociation.Id', EIPAssociationAttributes> {
  static readonly type: 'AWS::EC2::EIPAssociation';
  constructor(properties?: EIPAssociationProperties);
}

export interface EgressOnlyInternetGatewayProperties {
  /** The tags assigned to the egress-only internet gateway. */
  Tags?: v.Many<v.Block<EgressOnlyInternetGateway.Tag>> | undefined;
  /** The ID of the VPC for which to create the egress-only internet gateway. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface EgressOnlyInternetGatewayAttributes {
  /** The ID of the egress-only internet gateway. */
  readonly Id: v.Scalar<'AWS::EC2::EgressOnlyInternetGateway.Id'>;
}
/**
 * [IPv6 only] Specifies an egress-only internet gateway for your VPC. An egress-only internet gateway is used to enable outbound communication over IPv6 from instances in your VPC to the internet, and prevents hosts outside of your VPC from initiating an IPv6 connection with your instance.
 *
 * For more information, see [Egress-only internet gateway](https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-egressonlyinternetgateway.html
 */
export declare class EgressOnlyInternetGateway extends v.Resource<EgressOnlyInternetGatewayProperties, 'AWS::EC2::EgressOnlyInternetGateway.Id', EgressOnlyInternetGatewayAttributes> {
  static readonly type: 'AWS::EC2::EgressOnlyInternetGateway';
  constructor(properties: EgressOnlyInternetGatewayProperties);
}
export declare namespace EgressOnlyInternetGateway {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface EnclaveCertificateIamRoleAssociationProperties {
  /** The ARN of the ACM certificate with which to associate the IAM role. */
  CertificateArn: v.Text;
  /** The ARN of the IAM role to associate with the ACM certificate. You can associate up to 16 IAM roles with an ACM certificate. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
}
export interface EnclaveCertificateIamRoleAssociationAttributes {
  /** The name of the Amazon S3 bucket to which the certificate was uploaded. */
  readonly CertificateS3BucketName: v.Scalar<'AWS::EC2::EnclaveCertificateIamRoleAssociation.CertificateS3BucketName'>;
  /** The Amazon S3 object key where the certificate, certificate chain, and encrypted private key bundle are stored. The object key is formatted as follows: `role_arn` / `certificate_arn`. */
  readonly CertificateS3ObjectKey: v.Scalar<'AWS::EC2::EnclaveCertificateIamRoleAssociation.CertificateS3ObjectKey'>;
  /** The ID of the AWS KMS key used to encrypt the private key of the certificate. */
  readonly EncryptionKmsKeyId: v.Scalar<'AWS::EC2::EnclaveCertificateIamRoleAssociation.EncryptionKmsKeyId'>;
}
/**
 * Associates an AWS Identity and Access Management (IAM) role with an Certificate Manager (ACM) certificate. This enables the certificate to be used by the ACM for Nitro Enclaves application inside an enclave. For more information, see [Certificate Manager for Nitro Enclaves](https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave-refapp.html) in the *AWS Nitro Enclaves User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-enclavecertificateiamroleassociation.html
 */
export declare class EnclaveCertificateIamRoleAssociation extends v.Resource<EnclaveCertificateIamRoleAssociationProperties, 'AWS::EC2::EnclaveCertificateIamRoleAssociation.Ref', EnclaveCertificateIamRoleAssociationAttributes> {
  static readonly type: 'AWS::EC2::EnclaveCertificateIamRoleAssociation';
  constructor(properties: EnclaveCertificateIamRoleAssociationProperties);
}

export interface FlowLogProperties {
  /** The ARN of the IAM role that allows the service to publish flow logs across accounts. */
  DeliverCrossAccountRole?: v.Text | undefined;
  /**
   * The ARN of the IAM role that allows Amazon EC2 to publish flow logs to the log destination.
   *
   * This parameter is required if the destination type is `cloud-watch-logs`, or if the destination type is `kinesis-data-firehose` and the delivery stream and the resources to monitor are in different accounts.
   */
  DeliverLogsPermissionArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The destination options. */
  DestinationOptions?: v.Block<FlowLog.DestinationOptions> | undefined;
  /**
   * The destination for the flow log data. The meaning of this parameter depends on the destination type.
   *
   * - If the destination type is `cloud-watch-logs`, specify the ARN of a CloudWatch Logs log group. For example:
   *
   * arn:aws:logs: *region*: *account_id* :log-group: *my_group*
   *
   * Alternatively, use the `LogGroupName` parameter.
   * - If the destination type is `s3`, specify the ARN of an S3 bucket. For example:
   *
   * arn:aws:s3::: *my_bucket* / *my_subfolder* /
   *
   * The subfolder is optional. Note that you can't use `AWSLogs` as a subfolder name.
   * - If the destination type is `kinesis-data-firehose`, specify the ARN of a Kinesis Data Firehose delivery stream. For example:
   */
  LogDestination?: v.Text<'AWS::KinesisFirehose::DeliveryStream.Arn' | 'AWS::Logs::LogGroup.Arn' | 'AWS::S3::Bucket.Arn'> | undefined;
  /**
   * The type of destination for the flow log data.
   *
   * Default: `cloud-watch-logs`
   */
  LogDestinationType?: v.OneOf<'cloud-watch-logs' | 's3' | 'kinesis-data-firehose'> | undefined;
  /**
   * The fields to include in the flow log record, in the order in which they should appear. If you omit this parameter, the flow log is created using the default format. If you specify this parameter, you must include at least one field. For more information about the available fields, see [Flow log records](https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html#flow-log-records) in the *Amazon VPC User Guide* or [Transit Gateway Flow Log records](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-flow-logs.html#flow-log-records) in the *AWS Transit Gateway Guide*.
   *
   * Specify the fields using the `${field-id}` format, separated by spaces.
   */
  LogFormat?: v.Text | undefined;
  /**
   * The name of a new or existing CloudWatch Logs log group where Amazon EC2 publishes your flow logs.
   *
   * This parameter is valid only if the destination type is `cloud-watch-logs`.
   */
  LogGroupName?: v.Text<'AWS::Logs::LogGroup.LogGroupName'> | undefined;
  /**
   * The maximum interval of time during which a flow of packets is captured and aggregated into a flow log record. The possible values are 60 seconds (1 minute) or 600 seconds (10 minutes). This parameter must be 60 seconds for transit gateway resource types.
   *
   * When a network interface is attached to a [Nitro-based instance](https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html), the aggregation interval is always 60 seconds or less, regardless of the value that you specify.
   *
   * Default: 600
   */
  MaxAggregationInterval?: v.Num | undefined;
  /** The ID of the resource to monitor. For example, if the resource type is `VPC`, specify the ID of the VPC. */
  ResourceId: v.Text;
  /** The type of resource to monitor. */
  ResourceType: v.OneOf<'NetworkInterface' | 'Subnet' | 'VPC' | 'TransitGateway' | 'TransitGatewayAttachment' | 'RegionalNatGateway'>;
  /** The resource types and associated tags for EC2 resources associated with the EC2 Tags feature for log enrichment. */
  TagFieldSpecifications?: v.Many<v.Block<FlowLog.TagFieldSpecification>> | undefined;
  /** The tags to apply to the flow logs. */
  Tags?: v.Many<v.Block<FlowLog.Tag>> | undefined;
  /** The type of traffic to monitor (accepted traffic, rejected traffic, or all traffic). This parameter is not supported for transit gateway resource types. It is required for the other resource types. */
  TrafficType?: v.OneOf<'ACCEPT' | 'ALL' | 'REJECT'> | undefined;
}
export interface FlowLogAttributes {
  /** The ID of the flow log. For example, `fl-123456abc123abc1`. */
  readonly Id: v.Scalar<'AWS::EC2::FlowLog.Id'>;
}
/**
 * Specifies a VPC flow log that captures IP traffic for a specified network interface, subnet, or VPC. To view the log data, use Amazon CloudWatch Logs (CloudWatch Logs) to help troubleshoot connection issues. For example, you can use a flow log to investigate why certain traffic isn't reaching an instance, which can help you diagnose overly restrictive security group rules. For more information, see [VPC Flow Logs](https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html
 */
export declare class FlowLog extends v.Resource<FlowLogProperties, 'AWS::EC2::FlowLog.Id', FlowLogAttributes> {
  static readonly type: 'AWS::EC2::FlowLog';
  constructor(properties: FlowLogProperties);
}
export declare namespace FlowLog {
  /** Describes the destination options for a flow log. */
  interface DestinationOptions {
    /** The format for the flow log. The default is `plain-text`. */
    FileFormat: v.OneOf<'plain-text' | 'parquet'>;
    /** Indicates whether to use Hive-compatible prefixes for flow logs stored in Amazon S3. The default is `false`. */
    HiveCompatiblePartitions: v.Bool;
    /** Indicates whether to partition the flow log per hour. This reduces the cost and response time for queries. The default is `false`. */
    PerHourPartition: v.Bool;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  interface TagFieldSpecification {
    ResourceType: v.Text;
    TagKeys: v.Many<v.Text>;
  }
}

export interface FpgaImageProperties {
  /** A description for the AFI. */
  Description?: v.Text | undefined;
  /** Describes a storage location in Amazon S3. */
  InputStorageLocation?: v.Block<FpgaImage.StorageLocation> | undefined;
  /** Describes a storage location in Amazon S3. */
  LogsStorageLocation?: v.Block<FpgaImage.StorageLocation> | undefined;
  /** A name for the AFI. */
  Name?: v.Text | undefined;
  /** The tags assigned to the FPGA image. */
  Tags?: v.Many<v.Block<FpgaImage.Tag>> | undefined;
}
export interface FpgaImageAttributes {
  /** The ARN of the FPGA image. */
  readonly Arn: v.Scalar<'AWS::EC2::FpgaImage.Arn'>;
  /** The date and time the AFI was created. */
  readonly CreateTime: v.Scalar<'AWS::EC2::FpgaImage.CreateTime'>;
  /** Indicates whether data retention support is enabled for the AFI. */
  readonly DataRetentionSupport: v.Scalar<'AWS::EC2::FpgaImage.DataRetentionSupport'>;
  /** The global FPGA image identifier (AGFI ID). */
  readonly FpgaImageGlobalId: v.Scalar<'AWS::EC2::FpgaImage.FpgaImageGlobalId'>;
  /** The FPGA image identifier (AFI ID). */
  readonly FpgaImageId: v.Scalar<'AWS::EC2::FpgaImage.FpgaImageId'>;
  /** The ID of the AWS account that owns the AFI. */
  readonly OwnerId: v.Scalar<'AWS::EC2::FpgaImage.OwnerId'>;
  /** Indicates whether the AFI is public. */
  readonly Public: v.Scalar<'AWS::EC2::FpgaImage.Public'>;
  /** The state of the AFI (pending | available | failed | unavailable). */
  readonly State: v.Scalar<'AWS::EC2::FpgaImage.State'>;
  /** The time of the most recent update to the AFI. */
  readonly UpdateTime: v.Scalar<'AWS::EC2::FpgaImage.UpdateTime'>;
}
/**
 * Creates and manages an Amazon FPGA Image (AFI) from a design checkpoint (DCP).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-fpgaimage.html
 */
export declare class FpgaImage extends v.Resource<FpgaImageProperties, 'AWS::EC2::FpgaImage.Arn', FpgaImageAttributes> {
  static readonly type: 'AWS::EC2::FpgaImage';
  constructor(properties?: FpgaImageProperties);
}
export declare namespace FpgaImage {
  /** Describes a storage location in Amazon S3. */
  interface StorageLocation {
    /** The name of the S3 bucket. */
    Bucket?: v.Text | undefined;
    /** The key. */
    Key?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface GatewayRouteTableAssociationProperties {
  /** The ID of the gateway. */
  GatewayId: v.Text<'AWS::EC2::InternetGateway.InternetGatewayId' | 'AWS::EC2::VPNGateway.VPNGatewayId'>;
  /** The ID of the route table. */
  RouteTableId: v.Text<'AWS::EC2::RouteTable.RouteTableId'>;
}
export interface GatewayRouteTableAssociationAttributes {
  /** The ID of the route table association. */
  readonly AssociationId: v.Scalar<'AWS::EC2::GatewayRouteTableAssociation.AssociationId'>;
}
/**
 * Associates a virtual private gateway or internet gateway with a route table. The gateway and route table must be in the same VPC. This association causes the incoming traffic to the gateway to be routed according to the routes in the route table.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-gatewayroutetableassociation.html
 */
export declare class GatewayRouteTableAssociation extends v.Resource<GatewayRouteTableAssociationProperties, 'AWS::EC2::GatewayRouteTableAssociation.GatewayId', GatewayRouteTableAssociationAttributes> {
  static readonly type: 'AWS::EC2::GatewayRouteTableAssociation';
  constructor(properties: GatewayRouteTableAssociationProperties);
}

export interface HostProperties {
  /** The ID of the Outpost hardware asset on which the Dedicated Host is allocated. */
  AssetId?: v.Text | undefined;
  /**
   * Indicates whether the host accepts any untargeted instance launches that match its instance type configuration, or if it only accepts Host tenancy instance launches that specify its unique host ID. For more information, see [Understanding auto-placement and affinity](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-dedicated-hosts-work.html#dedicated-hosts-understanding) in the *Amazon EC2 User Guide*.
   *
   * Default: `off`
   */
  AutoPlacement?: v.OneOf<'on' | 'off'> | undefined;
  /** The Availability Zone in which to allocate the Dedicated Host. */
  AvailabilityZone: v.Text;
  /** Indicates whether host maintenance is enabled or disabled for the Dedicated Host. */
  HostMaintenance?: v.OneOf<'on' | 'off'> | undefined;
  /**
   * Indicates whether to enable or disable host recovery for the Dedicated Host. Host recovery is disabled by default. For more information, see [Host recovery](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-recovery.html) in the *Amazon EC2 User Guide*.
   *
   * Default: `off`
   */
  HostRecovery?: v.OneOf<'on' | 'off'> | undefined;
  /** The instance family supported by the Dedicated Host. For example, `m5`. */
  InstanceFamily?: v.Text | undefined;
  /** Specifies the instance type to be supported by the Dedicated Hosts. If you specify an instance type, the Dedicated Hosts support instances of the specified instance type only. */
  InstanceType?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Outpost on which the Dedicated Host is allocated. */
  OutpostArn?: v.Text | undefined;
  /** Any tags assigned to the Dedicated Host. */
  Tags?: v.Many<v.Block<Host.Tag>> | undefined;
}
export interface HostAttributes {
  /** The ID of the host. */
  readonly HostId: v.Scalar<'AWS::EC2::Host.HostId'>;
}
/**
 * Allocates a fully dedicated physical server for launching EC2 instances. Because the host is fully dedicated for your use, it can help you address compliance requirements and reduce costs by allowing you to use your existing server-bound software licenses. For more information, see [Dedicated Hosts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html) in the *Amazon EC2 User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html
 */
export declare class Host extends v.Resource<HostProperties, 'AWS::EC2::Host.HostId', HostAttributes> {
  static readonly type: 'AWS::EC2::Host';
  constructor(properties: HostProperties);
}
export declare namespace Host {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IPAMProperties {
  /** If your IPAM is integrated with AWS Organizations, you can exclude an [organizational unit (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit) from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in that OU. For more information, see [Exclude organizational units from IPAM](https://docs.aws.amazon.com/vpc/latest/ipam/exclude-ous.html) in the *Amazon Virtual Private Cloud IP Address Manager User Guide*. */
  DefaultResourceDiscoveryOrganizationalUnitExclusions?: v.Many<v.Block<IPAM.IpamOrganizationalUnitExclusion>> | undefined;
  /** The description for the IPAM. */
  Description?: v.Text | undefined;
  /** Enable this option to use your own GUA ranges as private IPv6 addresses. This option is disabled by default. */
  EnablePrivateGua?: v.Bool | undefined;
  /**
   * A metered account is an AWS account that is charged for active IP addresses managed in IPAM. For more information, see [Enable cost distribution](https://docs.aws.amazon.com/vpc/latest/ipam/ipam-enable-cost-distro.html) in the *Amazon VPC IPAM User Guide*.
   *
   * Possible values:
   *
   * - `ipam-owner` (default): The AWS account which owns the IPAM is charged for all active IP addresses managed in IPAM.
   * - `resource-owner`: The AWS account that owns the IP address is charged for the active IP address.
   */
  MeteredAccount?: v.OneOf<'ipam-owner' | 'resource-owner'> | undefined;
  /**
   * The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is allowed to manage IP address CIDRs. IPAM only discovers and monitors resources in the AWS Regions you select as operating Regions.
   *
   * For more information about operating Regions, see [Create an IPAM](https://docs.aws.amazon.com//vpc/latest/ipam/create-ipam.html) in the *Amazon VPC IPAM User Guide*.
   */
  OperatingRegions?: v.Many<v.Block<IPAM.IpamOperatingRegion>> | undefined;
  /** The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and the tag value as the filter value. For example, to find all resources that have a tag with the key `Owner` and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value. */
  Tags?: v.Many<v.Block<IPAM.Tag>> | undefined;
  /** IPAM is offered in a Free Tier and an Advanced Tier. For more information about the features available in each tier and the costs associated with the tiers, see the [VPC IPAM product pricing page](https://docs.aws.amazon.com/vpc/pricing/). */
  Tier?: v.OneOf<'free' | 'advanced'> | undefined;
}
export interface IPAMAttributes {
  /** The ARN of the IPAM. */
  readonly Arn: v.Scalar<'AWS::EC2::IPAM.Arn'>;
  /** The ID of the default resource discovery association. */
  readonly DefaultResourceDiscoveryAssociationId: v.Scalar<'AWS::EC2::IPAM.DefaultResourceDiscoveryAssociationId'>;
  /** The ID of the default resource discovery. */
  readonly DefaultResourceDiscoveryId: v.Scalar<'AWS::EC2::IPAM.DefaultResourceDiscoveryId'>;
  /** The ID of the IPAM. */
  readonly IpamId: v.Scalar<'AWS::EC2::IPAM.IpamId'>;
  /** The ID of the default private scope. */
  readonly PrivateDefaultScopeId: v.Scalar<'AWS::EC2::IPAM.PrivateDefaultScopeId'>;
  /** The ID of the default public scope. */
  readonly PublicDefaultScopeId: v.Scalar<'AWS::EC2::IPAM.PublicDefaultScopeId'>;
  /** The number of resource discovery associations. */
  readonly ResourceDiscoveryAssociationCount: v.Scalar<'AWS::EC2::IPAM.ResourceDiscoveryAssociationCount'>;
  /** The number of scopes. */
  readonly ScopeCount: v.Scalar<'AWS::EC2::IPAM.ScopeCount'>;
}
/**
 * IPAM is a VPC feature that you can use to automate your IP address management workflows including assigning, tracking, troubleshooting, and auditing IP addresses across AWS Regions and accounts throughout your AWS Organization. For more information, see [What is IPAM?](https://docs.aws.amazon.com/vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*.
 *
 * There are AWS Identity and Access Management (IAM) permissions required to fully manage an IPAM in CloudFormation. For more information, see [Example policy](https://docs.aws.amazon.com/vpc/latest/ipam/iam-ipam-policy-examples.html) in the *Amazon VPC IPAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html
 */
export declare class IPAM extends v.Resource<IPAMProperties, 'AWS::EC2::IPAM.IpamId', IPAMAttributes> {
  static readonly type: 'AWS::EC2::IPAM';
  constructor(properties?: IPAMProperties);
}
export declare namespace IPAM {
  /**
   * The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is allowed to manage IP address CIDRs. IPAM only discovers and monitors resources in the AWS Regions you select as operating Regions.
   *
   * For more information about operating Regions, see [Create an IPAM](https://docs.aws.amazon.com//vpc/latest/ipam/create-ipam.html) in the *Amazon VPC IPAM User Guide*.
   */
  interface IpamOperatingRegion {
    /** The name of the operating Region. */
    RegionName: v.Text;
  }
  /** If your IPAM is integrated with AWS Organizations, you can exclude an [organizational unit (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit) from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in that OU. For more information, see [Exclude organizational units from IPAM](https://docs.aws.amazon.com/vpc/latest/ipam/exclude-ous.html) in the *Amazon Virtual Private Cloud IP Address Manager User Guide*. */
  interface IpamOrganizationalUnitExclusion {
    /** An AWS Organizations entity path. For more information on the entity path, see [Understand the AWS Organizations entity path](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed-view-data-orgs.html#access_policies_access-advisor-viewing-orgs-entity-path) in the *AWS Identity and Access Management User Guide*. */
    OrganizationsEntityPath: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IPAMAllocationProperties {
  /**
   * The CIDR you would like to allocate from the IPAM pool. Note the following:
   *
   * - If there is no DefaultNetmaskLength allocation rule set on the pool, you must specify either the NetmaskLength or the CIDR.
   * - If the DefaultNetmaskLength allocation rule is set on the pool, you can specify either the NetmaskLength or the CIDR and the DefaultNetmaskLength allocation rule will be ignored.
   *
   * Possible values: Any available IPv4 or IPv6 CIDR.
   */
  Cidr?: v.Text | undefined;
  /** A description for the allocation. */
  Description?: v.Text | undefined;
  /** The ID of the IPAM pool from which you would like to allocate a CIDR. */
  IpamPoolId: v.Text;
  /**
   * The netmask length of the CIDR you would like to allocate from the IPAM pool. Note the following:
   *
   * - If there is no DefaultNetmaskLength allocation rule set on the pool, you must specify either the NetmaskLength or the CIDR.
   * - If the DefaultNetmaskLength allocation rule is set on the pool, you can specify either the NetmaskLength or the CIDR and the DefaultNetmaskLength allocation rule will be ignored.
   *
   * Possible netmask lengths for IPv4 addresses are 0 - 32. Possible netmask lengths for IPv6 addresses are 0 - 128.
   */
  NetmaskLength?: v.Num | undefined;
}
export interface IPAMAllocationAttributes {
  /** The ID of an allocation. */
  readonly IpamPoolAllocationId: v.Scalar<'AWS::EC2::IPAMAllocation.IpamPoolAllocationId'>;
}
/**
 * In IPAM, an allocation is a CIDR assignment from an IPAM pool to another IPAM pool or to a resource.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamallocation.html
 */
export declare class IPAMAllocation extends v.Resource<IPAMAllocationProperties, 'AWS::EC2::IPAMAllocation.Ref', IPAMAllocationAttributes> {
  static readonly type: 'AWS::EC2::IPAMAllocation';
  constructor(properties: IPAMAllocationProperties);
}

export interface IPAMPoolProperties {
  /** The address family of the pool. */
  AddressFamily: v.Text;
  /** The default netmask length for allocations added to this pool. If, for example, the CIDR assigned to this pool is 10.0.0.0/8 and you enter 16 here, new allocations will default to 10.0.0.0/16. */
  AllocationDefaultNetmaskLength?: v.Num | undefined;
  /** The maximum netmask length possible for CIDR allocations in this IPAM pool to be compliant. The maximum netmask length must be greater than the minimum netmask length. Possible netmask lengths for IPv4 addresses are 0 - 32. Possible netmask lengths for IPv6 addresses are 0 - 128. */
  AllocationMaxNetmaskLength?: v.Num | undefined;
  /** The minimum netmask length required for CIDR allocations in this IPAM pool to be compliant. The minimum netmask length must be less than the maximum netmask length. Possible netmask lengths for IPv4 addresses are 0 - 32. Possible netmask lengths for IPv6 addresses are 0 - 128. */
  AllocationMinNetmaskLength?: v.Num | undefined;
  /** Tags that are required for resources that use CIDRs from this IPAM pool. Resources that do not have these tags will not be allowed to allocate space from the pool. If the resources have their tags changed after they have allocated space or if the allocation tagging requirements are changed on the pool, the resource may be marked as noncompliant. */
  AllocationResourceTags?: v.Many<v.Block<IPAMPool.Tag>> | undefined;
  /**
   * If selected, IPAM will continuously look for resources within the CIDR range of this pool and automatically import them as allocations into your IPAM. The CIDRs that will be allocated for these resources must not already be allocated to other resources in order for the import to succeed. IPAM will import a CIDR regardless of its compliance with the pool's allocation rules, so a resource might be imported and subsequently marked as noncompliant. If IPAM discovers multiple CIDRs that overlap, IPAM will import the largest CIDR only. If IPAM discovers multiple CIDRs with matching CIDRs, IPAM will randomly import one of them only.
   *
   * A locale must be set on the pool for this feature to work.
   */
  AutoImport?: v.Bool | undefined;
  /** Limits which service in AWS that the pool can be used in. "ec2", for example, allows users to use space for Elastic IP addresses and VPCs. */
  AwsService?: v.Text | undefined;
  /** The description of the IPAM pool. */
  Description?: v.Text | undefined;
  /** The ID of the scope in which you would like to create the IPAM pool. */
  IpamScopeId: v.Text;
  /**
   * The locale of the IPAM pool.
   *
   * The locale for the pool should be one of the following:
   *
   * - An AWS Region where you want this IPAM pool to be available for allocations.
   * - The network border group for an AWS Local Zone where you want this IPAM pool to be available for allocations ( [supported Local Zones](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-byoip.html#byoip-zone-avail) ). This option is only available for IPAM IPv4 pools in the public scope.
   *
   * If you choose an AWS Region for locale that has not been configured as an operating Region for the IPAM, you'll get an error.
   */
  Locale?: v.Text | undefined;
  /** Information about the CIDRs provisioned to an IPAM pool. */
  ProvisionedCidrs?: v.Many<v.Block<IPAMPool.ProvisionedCidr>> | undefined;
  /** The IP address source for pools in the public scope. Only used for provisioning IP address CIDRs to pools in the public scope. Default is `BYOIP`. For more information, see [Create IPv6 pools](https://docs.aws.amazon.com//vpc/latest/ipam/intro-create-ipv6-pools.html) in the *Amazon VPC IPAM User Guide*. By default, you can add only one Amazon-provided IPv6 CIDR block to a top-level IPv6 pool. For information on increasing the default limit, see [Quotas for your IPAM](https://docs.aws.amazon.com//vpc/latest/ipam/quotas-ipam.html) in the *Amazon VPC IPAM User Guide*. */
  PublicIpSource?: v.OneOf<'byoip' | 'amazon'> | undefined;
  /** Determines if a pool is publicly advertisable. This option is not available for pools with AddressFamily set to `ipv4`. */
  PubliclyAdvertisable?: v.Bool | undefined;
  /** The ID of the source IPAM pool. You can use this option to create an IPAM pool within an existing source pool. */
  SourceIpamPoolId?: v.Text | undefined;
  /** The resource used to provision CIDRs to a resource planning pool. */
  SourceResource?: v.Block<IPAMPool.SourceResource> | undefined;
  /** The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and the tag value as the filter value. For example, to find all resources that have a tag with the key `Owner` and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value. */
  Tags?: v.Many<v.Block<IPAMPool.Tag>> | undefined;
}
export interface IPAMPoolAttributes {
  /** The ARN of the IPAM pool. */
  readonly Arn: v.Scalar<'AWS::EC2::IPAMPool.Arn'>;
  /** The ARN of the IPAM. */
  readonly IpamArn: v.Scalar<'AWS::EC2::IPAMPool.IpamArn'>;
  /** The ID of the IPAM pool. */
  readonly IpamPoolId: v.Scalar<'AWS::EC2::IPAMPool.IpamPoolId'>;
  /** The ARN of the scope of the IPAM pool. */
  readonly IpamScopeArn: v.Scalar<'AWS::EC2::IPAMPool.IpamScopeArn'>;
  /** The scope of the IPAM. */
  readonly IpamScopeType: v.Scalar<'AWS::EC2::IPAMPool.IpamScopeType'>;
  /** The depth of pools in your IPAM pool. The pool depth quota is 10. */
  readonly PoolDepth: v.Scalar<'AWS::EC2::IPAMPool.PoolDepth'>;
  /** The state of the IPAM pool. */
  readonly State: v.Scalar<'AWS::EC2::IPAMPool.State'>;
  /** A message related to the failed creation of an IPAM pool. */
  readonly StateMessage: v.Scalar<'AWS::EC2::IPAMPool.StateMessage'>;
}
/**
 * In IPAM, a pool is a collection of contiguous IP addresses CIDRs. Pools enable you to organize your IP addresses according to your routing and security needs. For example, if you have separate routing and security needs for development and production applications, you can create a pool for each.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampool.html
 */
export declare class IPAMPool extends v.Resource<IPAMPoolProperties, 'AWS::EC2::IPAMPool.IpamPoolId', IPAMPoolAttributes> {
  static readonly type: 'AWS::EC2::IPAMPool';
  constructor(properties: IPAMPoolProperties);
}
export declare namespace IPAMPool {
  /**
   * The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its associated network mask (or netmask) and refers to a range of IP addresses. An IPv4 CIDR example is `10.24.34.0/23`. An IPv6 CIDR example is `2001:DB8::/32`.
   *
   * > This resource type does not allow you to provision a CIDR using the netmask length. To provision a CIDR using netmask length, use [AWS::EC2::IPAMPoolCidr](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ipampoolcidr.html).
   */
  interface ProvisionedCidr {
    /** The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its associated network mask (or netmask) and refers to a range of IP addresses. An IPv4 CIDR example is `10.24.34.0/23`. An IPv6 CIDR example is `2001:DB8::/32`. */
    Cidr: v.Text;
  }
  /** The resource used to provision CIDRs to a resource planning pool. */
  interface SourceResource {
    /** The source resource ID. */
    ResourceId: v.Text;
    /** The source resource owner. */
    ResourceOwner: v.Text;
    /** The source resource Region. */
    ResourceRegion: v.Text;
    /** The source resource type. */
    ResourceType: v.OneOf<'vpc'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IPAMPoolCidrProperties {
  /** The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its associated network mask (or netmask) and refers to a range of IP addresses. An IPv4 CIDR example is `10.24.34.0/23`. An IPv6 CIDR example is `2001:DB8::/32`. */
  Cidr?: v.Text | undefined;
  /** The ID of the IPAM pool. */
  IpamPoolId: v.Text;
  /** The netmask length of the CIDR you'd like to provision to a pool. Can be used for provisioning Amazon-provided IPv6 CIDRs to top-level pools and for provisioning CIDRs to pools with source pools. Cannot be used to provision BYOIP CIDRs to top-level pools. "NetmaskLength" or "Cidr" is required. */
  NetmaskLength?: v.Num | undefined;
}
export interface IPAMPoolCidrAttributes {
  /** The IPAM pool CIDR ID. */
  readonly IpamPoolCidrId: v.Scalar<'AWS::EC2::IPAMPoolCidr.IpamPoolCidrId'>;
  /** The state of the CIDR. */
  readonly State: v.Scalar<'AWS::EC2::IPAMPoolCidr.State'>;
}
/**
 * A CIDR provisioned to an IPAM pool.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampoolcidr.html
 */
export declare class IPAMPoolCidr extends v.Resource<IPAMPoolCidrProperties, 'AWS::EC2::IPAMPoolCidr.Ref', IPAMPoolCidrAttributes> {
  static readonly type: 'AWS::EC2::IPAMPoolCidr';
  constructor(properties: IPAMPoolCidrProperties);
}

export interface IPAMPrefixListResolverProperties {
  /** The address family of the address space in this Prefix List Resolver. Either IPv4 or IPv6. */
  AddressFamily: v.OneOf<'ipv4' | 'ipv6'>;
  Description?: v.Text | undefined;
  /** The Id of the IPAM this Prefix List Resolver is a part of. */
  IpamId?: v.Text | undefined;
  /** Rules define the business logic for selecting CIDRs from IPAM. */
  Rules?: v.Many<v.Block<IPAMPrefixListResolver.IpamPrefixListResolverRule>> | undefined;
  /** An array of key-value pairs to apply to this resource. */
  Tags?: v.Many<v.Block<IPAMPrefixListResolver.Tag>> | undefined;
}
export interface IPAMPrefixListResolverAttributes {
  /** The Amazon Resource Name (ARN) of the IPAM this Prefix List Resolver is a part of. */
  readonly IpamArn: v.Scalar<'AWS::EC2::IPAMPrefixListResolver.IpamArn'>;
  /** The Amazon Resource Name (ARN) of the IPAM Prefix List Resolver */
  readonly IpamPrefixListResolverArn: v.Scalar<'AWS::EC2::IPAMPrefixListResolver.IpamPrefixListResolverArn'>;
  /** Id of the IPAM Prefix List Resolver. */
  readonly IpamPrefixListResolverId: v.Scalar<'AWS::EC2::IPAMPrefixListResolver.IpamPrefixListResolverId'>;
}
/**
 * Resource Type definition for AWS::EC2::IPAMPrefixListResolver
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html
 */
export declare class IPAMPrefixListResolver extends v.Resource<IPAMPrefixListResolverProperties, 'AWS::EC2::IPAMPrefixListResolver.IpamPrefixListResolverId', IPAMPrefixListResolverAttributes> {
  static readonly type: 'AWS::EC2::IPAMPrefixListResolver';
  constructor(properties: IPAMPrefixListResolverProperties);
}
export declare namespace IPAMPrefixListResolver {
  /** CIDR selection rules define the business logic for selecting CIDRs from IPAM. If a CIDR matches any of the rules, it will be included. If a rule has multiple conditions, the CIDR has to match every condition of that rule. You can create a prefix list resolver without rules, but you'll need to add at least one rule before it can actually automate your prefix list updates. */
  interface IpamPrefixListResolverRule {
    /** Two of the rule types allow you to add conditions to the rules. (1) For IPAM Pool CIDR rules, you can specify an ipamPoolId; if not specified, the rule will apply to all IPAM Pool CIDRs in the scope. (2) For IPAM Resource CIDR rules, you can specify resourceId, resourceOwner, resourceRegion, cidr, or resourceTag. */
    Conditions?: v.Many<v.Block<IPAMPrefixListResolver.IpamPrefixListResolverRuleCondition>> | undefined;
    /** This rule will only match resources that are in this IPAM Scope. */
    IpamScopeId?: v.Text | undefined;
    /** The resourceType property only applies to ipam-resource-cidr rules; this property specifies what type of resources this rule will apply to, such as VPCs or Subnets. */
    ResourceType?: v.OneOf<'vpc' | 'subnet' | 'eip' | 'public-ipv4-pool'> | undefined;
    /** There are three rule types: (1) Static CIDR: A fixed list of CIDRs that don't change (like a manual list replicated across Regions). (2) IPAM pool CIDR: CIDRs from specific IPAM pools (like all CIDRs from your IPAM production pool). (3) IPAM resource CIDR: CIDRs for AWS resources like VPCs, subnets, and EIPs within a specific IPAM scope. */
    RuleType: v.OneOf<'static-cidr' | 'ipam-resource-cidr' | 'ipam-pool-cidr'>;
    /** A fixed CIDR that doesn't change */
    StaticCidr?: v.Text | undefined;
  }
  /** Two of the rule types allow you to add conditions to the rules. (1) For IPAM Pool CIDR rules, you can specify an ipamPoolId; if not specified, the rule will apply to all IPAM Pool CIDRs in the scope. (2) For IPAM Resource CIDR rules, you can specify resourceId, resourceOwner, resourceRegion, cidr, or resourceTag. */
  interface IpamPrefixListResolverRuleCondition {
    /** Condition for the IPAM Resource CIDR rule type. CIDR (like 10.24.34.0/23). */
    Cidr?: v.Text | undefined;
    /** Condition for the IPAM Pool CIDR rule type. If not chosen, the resolver applies to all IPAM Pool CIDRs in the scope. */
    IpamPoolId?: v.Text | undefined;
    /** Equals, Not equals, or Subnet Of. The subnet-of operation only applies to cidr conditions. */
    Operation: v.OneOf<'equals' | 'not-equals' | 'subnet-of'>;
    /** Condition for the IPAM Resource CIDR rule type. The unique ID of a resource (like vpc-1234567890abcdef0). */
    ResourceId?: v.Text | undefined;
    /** Condition for the IPAM Resource CIDR rule type. Resource owner (like 111122223333). */
    ResourceOwner?: v.Text | undefined;
    /** Condition for the IPAM Resource CIDR rule type. Resource region (like us-east-1). */
    ResourceRegion?: v.Text | undefined;
    /** A key-value pair to associate with a resource. */
    ResourceTag?: v.Block<IPAMPrefixListResolver.Tag> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IPAMPrefixListResolverTargetProperties {
  /** The desired version of the Prefix List Resolver that this Target should synchronize with. */
  DesiredVersion?: v.Num | undefined;
  /** The Id of the IPAM Prefix List Resolver associated with this Target. */
  IpamPrefixListResolverId: v.Text;
  /** The Id of the Managed Prefix List. */
  PrefixListId: v.Text;
  /** The region that the Managed Prefix List is located in. */
  PrefixListRegion: v.Text;
  /** An array of key-value pairs to apply to this resource. */
  Tags?: v.Many<v.Block<IPAMPrefixListResolverTarget.Tag>> | undefined;
  /** Indicates whether this Target automatically tracks the latest version of the Prefix List Resolver. */
  TrackLatestVersion: v.Bool;
}
export interface IPAMPrefixListResolverTargetAttributes {
  /** Id of the IPAM Prefix List Resolver Target. */
  readonly IpamPrefixListResolverTargetArn: v.Scalar<'AWS::EC2::IPAMPrefixListResolverTarget.IpamPrefixListResolverTargetArn'>;
  /** Id of the IPAM Prefix List Resolver Target. */
  readonly IpamPrefixListResolverTargetId: v.Scalar<'AWS::EC2::IPAMPrefixListResolverTarget.IpamPrefixListResolverTargetId'>;
}
/**
 * Resource Type definition for AWS::EC2::IPAMPrefixListResolverTarget
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolvertarget.html
 */
export declare class IPAMPrefixListResolverTarget extends v.Resource<IPAMPrefixListResolverTargetProperties, 'AWS::EC2::IPAMPrefixListResolverTarget.IpamPrefixListResolverTargetId', IPAMPrefixListResolverTargetAttributes> {
  static readonly type: 'AWS::EC2::IPAMPrefixListResolverTarget';
  constructor(properties: IPAMPrefixListResolverTargetProperties);
}
export declare namespace IPAMPrefixListResolverTarget {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IPAMResourceDiscoveryProperties {
  /** The resource discovery description. */
  Description?: v.Text | undefined;
  /** The operating Regions for the resource discovery. Operating Regions are AWS Regions where the IPAM is allowed to manage IP address CIDRs. IPAM only discovers and monitors resources in the AWS Regions you select as operating Regions. */
  OperatingRegions?: v.Many<v.Block<IPAMResourceDiscovery.IpamOperatingRegion>> | undefined;
  /** If your IPAM is integrated with AWS Organizations, you can exclude an [organizational unit (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit) from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in that OU. For more information, see [Exclude organizational units from IPAM](https://docs.aws.amazon.com/vpc/latest/ipam/exclude-ous.html) in the *Amazon Virtual Private Cloud IP Address Manager User Guide*. */
  OrganizationalUnitExclusions?: v.Many<v.Block<IPAMResourceDiscovery.IpamResourceDiscoveryOrganizationalUnitExclusion>> | undefined;
  /** A tag is a label that you assign to an AWS resource. Each tag consists of a key and an optional value. You can use tags to search and filter your resources or track your AWS costs. */
  Tags?: v.Many<v.Block<IPAMResourceDiscovery.Tag>> | undefined;
}
export interface IPAMResourceDiscoveryAttributes {
  /** The resource discovery ARN. */
  readonly IpamResourceDiscoveryArn: v.Scalar<'AWS::EC2::IPAMResourceDiscovery.IpamResourceDiscoveryArn'>;
  /** The resource discovery ID. */
  readonly IpamResourceDiscoveryId: v.Scalar<'AWS::EC2::IPAMResourceDiscovery.IpamResourceDiscoveryId'>;
  /** The resource discovery Region. */
  readonly IpamResourceDiscoveryRegion: v.Scalar<'AWS::EC2::IPAMResourceDiscovery.IpamResourceDiscoveryRegion'>;
  /** Defines if the resource discovery is the default. The default resource discovery is the resource discovery automatically created when you create an IPAM. */
  readonly IsDefault: v.Scalar<'AWS::EC2::IPAMResourceDiscovery.IsDefault'>;
  /** The owner ID. */
  readonly OwnerId: v.Scalar<'AWS::EC2::IPAMResourceDiscovery.OwnerId'>;
  /** The resource discovery's state. */
  readonly State: v.Scalar<'AWS::EC2::IPAMResourceDiscovery.State'>;
}
/**
 * A resource discovery is an IPAM component that enables IPAM to manage and monitor resources that belong to the owning account.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscovery.html
 */
export declare class IPAMResourceDiscovery extends v.Resource<IPAMResourceDiscoveryProperties, 'AWS::EC2::IPAMResourceDiscovery.IpamResourceDiscoveryId', IPAMResourceDiscoveryAttributes> {
  static readonly type: 'AWS::EC2::IPAMResourceDiscovery';
  constructor(properties?: IPAMResourceDiscoveryProperties);
}
export declare namespace IPAMResourceDiscovery {
  /**
   * The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is allowed to manage IP address CIDRs. IPAM only discovers and monitors resources in the AWS Regions you select as operating Regions.
   *
   * For more information about operating Regions, see [Create an IPAM](https://docs.aws.amazon.com//vpc/latest/ipam/create-ipam.html) in the *Amazon VPC IPAM User Guide*.
   */
  interface IpamOperatingRegion {
    /** The name of the operating Region. */
    RegionName: v.Text;
  }
  /** If your IPAM is integrated with AWS Organizations, you can exclude an [organizational unit (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit) from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in that OU. For more information, see [Exclude organizational units from IPAM](https://docs.aws.amazon.com/vpc/latest/ipam/exclude-ous.html) in the *Amazon Virtual Private Cloud IP Address Manager User Guide*. */
  interface IpamResourceDiscoveryOrganizationalUnitExclusion {
    /** An AWS Organizations entity path. For more information on the entity path, see [Understand the AWS Organizations entity path](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed-view-data-orgs.html#access_policies_access-advisor-viewing-orgs-entity-path) in the *AWS Identity and Access Management User Guide*. */
    OrganizationsEntityPath: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IPAMResourceDiscoveryAssociationProperties {
  /** The IPAM ID. */
  IpamId: v.Text;
  /** The resource discovery ID. */
  IpamResourceDiscoveryId: v.Text;
  /** A tag is a label that you assign to an AWS resource. Each tag consists of a key and an optional value. You can use tags to search and filter your resources or track your AWS costs. */
  Tags?: v.Many<v.Block<IPAMResourceDiscoveryAssociation.Tag>> | undefined;
}
export interface IPAMResourceDiscoveryAssociationAttributes {
  /** The IPAM ARN. */
  readonly IpamArn: v.Scalar<'AWS::EC2::IPAMResourceDiscoveryAssociation.IpamArn'>;
  /** The IPAM home Region. */
  readonly IpamRegion: v.Scalar<'AWS::EC2::IPAMResourceDiscoveryAssociation.IpamRegion'>;
  /** The resource discovery association ARN. */
  readonly IpamResourceDiscoveryAssociationArn: v.Scalar<'AWS::EC2::IPAMResourceDiscoveryAssociation.IpamResourceDiscoveryAssociationArn'>;
  /** The resource discovery association ID. */
  readonly IpamResourceDiscoveryAssociationId: v.Scalar<'AWS::EC2::IPAMResourceDiscoveryAssociation.IpamResourceDiscoveryAssociationId'>;
  /** Defines if the resource discovery is the default. When you create an IPAM, a default resource discovery is created for your IPAM and it's associated with your IPAM. */
  readonly IsDefault: v.Scalar<'AWS::EC2::IPAMResourceDiscoveryAssociation.IsDefault'>;
  /** The owner ID. */
  readonly OwnerId: v.Scalar<'AWS::EC2::IPAMResourceDiscoveryAssociation.OwnerId'>;
  /**
   * The resource discovery status.
   *
   * - `active` - Connection or permissions required to read the results of the resource discovery are intact.
   * - `not-found` - Connection or permissions required to read the results of the resource discovery are broken. This may happen if the owner of the resource discovery stopped sharing it or deleted the resource discovery. Verify the resource discovery still exists and the AWS RAM resource share is still intact.
   */
  readonly ResourceDiscoveryStatus: v.Scalar<'AWS::EC2::IPAMResourceDiscoveryAssociation.ResourceDiscoveryStatus'>;
  /** The lifecycle state of the association when you associate or disassociate a resource discovery. */
  readonly State: v.Scalar<'AWS::EC2::IPAMResourceDiscoveryAssociation.State'>;
}
/**
 * An IPAM resource discovery association. An associated resource discovery is a resource discovery that has been associated with an IPAM. IPAM aggregates the resource CIDRs discovered by the associated resource discovery.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscoveryassociation.html
 */
export declare class IPAMResourceDiscoveryAssociation extends v.Resource<IPAMResourceDiscoveryAssociationProperties, 'AWS::EC2::IPAMResourceDiscoveryAssociation.IpamResourceDiscoveryAssociationId', IPAMResourceDiscoveryAssociationAttributes> {
  static readonly type: 'AWS::EC2::IPAMResourceDiscoveryAssociation';
  constructor(properties: IPAMResourceDiscoveryAssociationProperties);
}
export declare namespace IPAMResourceDiscoveryAssociation {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IPAMScopeProperties {
  /** The description of the scope. */
  Description?: v.Text | undefined;
  /**
   * The configuration that links an Amazon VPC IPAM scope to an external authority system. It specifies the type of external system and the external resource identifier that identifies your account or instance in that system.
   *
   * For more information, see [Integrate VPC IPAM with Infoblox infrastructure](https://docs.aws.amazon.com/vpc/latest/ipam/integrate-infoblox-ipam.html) in the *Amazon VPC IPAM User Guide*.
   */
  ExternalAuthorityConfiguration?: v.Block<IPAMScope.IpamScopeExternalAuthorityConfiguration> | undefined;
  /** The ID of the IPAM for which you're creating this scope. */
  IpamId: v.Text;
  /** The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and the tag value as the filter value. For example, to find all resources that have a tag with the key `Owner` and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value. */
  Tags?: v.Many<v.Block<IPAMScope.Tag>> | undefined;
}
export interface IPAMScopeAttributes {
  /** The ARN of the scope. */
  readonly Arn: v.Scalar<'AWS::EC2::IPAMScope.Arn'>;
  /** The ARN of an IPAM. */
  readonly IpamArn: v.Scalar<'AWS::EC2::IPAMScope.IpamArn'>;
  /** The ID of an IPAM scope. */
  readonly IpamScopeId: v.Scalar<'AWS::EC2::IPAMScope.IpamScopeId'>;
  /** The type of the scope. */
  readonly IpamScopeType: v.Scalar<'AWS::EC2::IPAMScope.IpamScopeType'>;
  /** Defines if the scope is the default scope or not. */
  readonly IsDefault: v.Scalar<'AWS::EC2::IPAMScope.IsDefault'>;
  /** The number of pools in a scope. */
  readonly PoolCount: v.Scalar<'AWS::EC2::IPAMScope.PoolCount'>;
}
/**
 * In IPAM, a scope is the highest-level container within IPAM. An IPAM contains two default scopes. Each scope represents the IP space for a single network. The private scope is intended for all private IP address space. The public scope is intended for all public IP address space. Scopes enable you to reuse IP addresses across multiple unconnected networks without causing IP address overlap or conflict.
 *
 * For more information, see [How IPAM works](https://docs.aws.amazon.com//vpc/latest/ipam/how-it-works-ipam.html) in the *Amazon VPC IPAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html
 */
export declare class IPAMScope extends v.Resource<IPAMScopeProperties, 'AWS::EC2::IPAMScope.IpamScopeId', IPAMScopeAttributes> {
  static readonly type: 'AWS::EC2::IPAMScope';
  constructor(properties: IPAMScopeProperties);
}
export declare namespace IPAMScope {
  /**
   * The configuration that links an Amazon VPC IPAM scope to an external authority system. It specifies the type of external system and the external resource identifier that identifies your account or instance in that system.
   *
   * In IPAM, an external authority is a third-party IP address management system that provides CIDR blocks when you provision address space for top-level IPAM pools. This allows you to use your existing IP management system to control which address ranges are allocated to AWS while using Amazon VPC IPAM to manage subnets within those ranges.
   */
  interface IpamScopeExternalAuthorityConfiguration {
    /** The identifier for the external resource managing this scope. For Infoblox integrations, this is the Infoblox resource identifier in the format `<version>.identity.account.<entity_realm>.<entity_id>`. */
    ExternalResourceIdentifier: v.Text;
    /** The type of external authority managing this scope. Currently supports `Infoblox` for integration with Infoblox Universal DDI. */
    IpamScopeExternalAuthorityType: v.OneOf<'infoblox'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IPv4PoolProperties {
  /** Any tags assigned to the public IPv4 pool. */
  Tags?: v.Many<v.Block<IPv4Pool.Tag>> | undefined;
}
export interface IPv4PoolAttributes {
  /** The Amazon Resource Name (ARN) of the public IPv4 pool. */
  readonly Arn: v.Scalar<'AWS::EC2::IPv4Pool.Arn'>;
  /** A description of the public IPv4 pool. */
  readonly Description: v.Scalar<'AWS::EC2::IPv4Pool.Description'>;
  /** The name of the location from which the address pool is advertised. */
  readonly NetworkBorderGroup: v.Scalar<'AWS::EC2::IPv4Pool.NetworkBorderGroup'>;
  /** The ID of the public IPv4 pool. */
  readonly PoolId: v.Scalar<'AWS::EC2::IPv4Pool.PoolId'>;
  /** The total number of addresses in the pool. */
  readonly TotalAddressCount: v.Scalar<'AWS::EC2::IPv4Pool.TotalAddressCount'>;
  /** The total number of available addresses in the pool. */
  readonly TotalAvailableAddressCount: v.Scalar<'AWS::EC2::IPv4Pool.TotalAvailableAddressCount'>;
}
/**
 * Resource Type definition for AWS::EC2::IPv4Pool. A public IPv4 pool is an EC2 IP address pool required for the public IPv4 CIDRs that you own and bring to AWS to manage with IPAM (BYOIP).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipv4pool.html
 */
export declare class IPv4Pool extends v.Resource<IPv4PoolProperties, 'AWS::EC2::IPv4Pool.Arn', IPv4PoolAttributes> {
  static readonly type: 'AWS::EC2::IPv4Pool';
  constructor(properties?: IPv4PoolProperties);
}
export declare namespace IPv4Pool {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface InstanceProperties {
  /** This property is reserved for internal use. If you use it, the stack fails with this error: `Bad property set: [Testing this property] (Service: AmazonEC2; Status Code: 400; Error Code: InvalidParameterCombination; Request ID: 0XXXXXX-49c7-4b40-8bcc-76885dcXXXXX)`. */
  AdditionalInfo?: v.Text | undefined;
  /** Indicates whether the instance is associated with a dedicated host. If you want the instance to always restart on the same host on which it was launched, specify `host`. If you want the instance to restart on any available host, but try to launch onto the last host it ran on (on a best-effort basis), specify `default`. */
  Affinity?: v.OneOf<'default' | 'host'> | undefined;
  /**
   * The Availability Zone of the instance.
   *
   * If not specified, an Availability Zone will be automatically chosen for you based on the load balancing criteria for the Region.
   *
   * This parameter is not supported by [DescribeImageAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html).
   */
  AvailabilityZone?: v.Text | undefined;
  /**
   * The block device mapping entries that defines the block devices to attach to the instance at launch.
   *
   * By default, the block devices specified in the block device mapping for the AMI are used. You can override the AMI block device mapping using the instance block device mapping. For the root volume, you can override only the volume size, volume type, volume encryption settings, and the `DeleteOnTermination` setting.
   */
  BlockDeviceMappings?: v.Many<v.Block<Instance.BlockDeviceMapping>> | undefined;
  /** The CPU options for the instance. For more information, see [Optimize CPU options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the *Amazon Elastic Compute Cloud User Guide*. */
  CpuOptions?: v.Block<Instance.CpuOptions> | undefined;
  /**
   * The credit option for CPU usage of the burstable performance instance. Valid values are `standard` and `unlimited`. To change this attribute after launch, use [ModifyInstanceCreditSpecification](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html). For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html) in the *Amazon EC2 User Guide*.
   *
   * Default: `standard` (T2 instances) or `unlimited` (T3/T3a/T4g instances)
   *
   * For T3 instances with `host` tenancy, only `standard` is supported.
   */
  CreditSpecification?: v.Block<Instance.CreditSpecification> | undefined;
  /** Indicates whether termination protection is enabled for the instance. The default is `false`, which means that you can terminate the instance using the Amazon EC2 console, command line tools, or API. You can enable termination protection when you launch an instance, while the instance is running, or while the instance is stopped. */
  DisableApiTermination?: v.Bool | undefined;
  /**
   * Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using an EBS-optimized instance.
   *
   * Default: `false`
   */
  EbsOptimized?: v.Bool | undefined;
  /**
   * An elastic GPU to associate with the instance.
   *
   * > Amazon Elastic Graphics reached end of life on January 8, 2024.
   */
  ElasticGpuSpecifications?: v.Many<v.Block<Instance.ElasticGpuSpecification>> | undefined;
  /**
   * An elastic inference accelerator to associate with the instance.
   *
   * > Amazon Elastic Inference is no longer available.
   */
  ElasticInferenceAccelerators?: v.Many<v.Block<Instance.ElasticInferenceAccelerator>> | undefined;
  /** Indicates whether the instance is enabled for AWS Nitro Enclaves. */
  EnclaveOptions?: v.Block<Instance.EnclaveOptions> | undefined;
  /**
   * Indicates whether an instance is enabled for hibernation. This parameter is valid only if the instance meets the [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html). For more information, see [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the *Amazon EC2 User Guide*.
   *
   * You can't enable hibernation and AWS Nitro Enclaves on the same instance.
   */
  HibernationOptions?: v.Block<Instance.HibernationOptions> | undefined;
  /** If you specify host for the `Affinity` property, the ID of a dedicated host that the instance is associated with. If you don't specify an ID, Amazon EC2 launches the instance onto any available, compatible dedicated host in your account. This type of launch is called an untargeted launch. Note that for untargeted launches, you must have a compatible, dedicated host available to successfully launch instances. */
  HostId?: v.Text<'AWS::EC2::Host.HostId'> | undefined;
  /** The ARN of the host resource group in which to launch the instances. If you specify a host resource group ARN, omit the *Tenancy* parameter or set it to `host`. */
  HostResourceGroupArn?: v.Text | undefined;
  /** The name of an IAM instance profile. To create a new IAM instance profile, use the [AWS::IAM::InstanceProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-instanceprofile.html) resource. */
  IamInstanceProfile?: v.Text<'AWS::IAM::InstanceProfile.InstanceProfileName'> | undefined;
  /** The ID of the AMI. An AMI ID is required to launch an instance and must be specified here or in a launch template. */
  ImageId?: v.Text | undefined;
  /**
   * Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating system command for system shutdown).
   *
   * Default: `stop`
   */
  InstanceInitiatedShutdownBehavior?: v.OneOf<'stop' | 'terminate'> | undefined;
  /**
   * The instance type. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
   *
   * When you change your EBS-backed instance type, instance restart or replacement behavior depends on the instance type compatibility between the old and new types. An instance with an instance store volume as the root volume is always replaced. For more information, see [Change the instance type](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-resize.html) in the *Amazon EC2 User Guide*.
   */
  InstanceType?: v.OneOf<'a1.2xlarge' | 'a1.4xlarge' | 'a1.large' | 'a1.medium' | 'a1.metal' | 'a1.xlarge' | 'c1.medium' | 'c1.xlarge' | 'c3.2xlarge' | 'c3.4xlarge' | 'c3.8xlarge' | 'c3.large' | 'c3.xlarge' | 'c4.2xlarge' | 'c4.4xlarge' | 'c4.8xlarge' | 'c4.large' | 'c4.xlarge' | 'c5.12xlarge' | 'c5.18xlarge' | 'c5.24xlarge' | 'c5.2xlarge' | 'c5.4xlarge' | 'c5.9xlarge' | 'c5.large' | 'c5.metal' | 'c5.xlarge' | 'c5a.12xlarge' | 'c5a.16xlarge' | 'c5a.24xlarge' | 'c5a.2xlarge' | 'c5a.4xlarge' | 'c5a.8xlarge' | 'c5a.large' | 'c5a.xlarge' | 'c5ad.12xlarge' | 'c5ad.16xlarge' | 'c5ad.24xlarge' | 'c5ad.2xlarge' | 'c5ad.4xlarge' | 'c5ad.8xlarge' | 'c5ad.large' | 'c5ad.xlarge' | 'c5d.12xlarge' | 'c5d.18xlarge' | 'c5d.24xlarge' | 'c5d.2xlarge' | 'c5d.4xlarge' | 'c5d.9xlarge' | 'c5d.large' | 'c5d.metal' | 'c5d.xlarge' | 'c5n.18xlarge' | 'c5n.2xlarge' | 'c5n.4xlarge' | 'c5n.9xlarge' | 'c5n.large' | 'c5n.metal' | 'c5n.xlarge' | 'c6a.12xlarge' | 'c6a.16xlarge' | 'c6a.24xlarge' | 'c6a.2xlarge' | 'c6a.32xlarge' | 'c6a.48xlarge' | 'c6a.4xlarge' | 'c6a.8xlarge' | 'c6a.large' | 'c6a.metal' | 'c6a.xlarge' | 'c6g.12xlarge' | 'c6g.16xlarge' | 'c6g.2xlarge' | 'c6g.4xlarge' | 'c6g.8xlarge' | 'c6g.large' | 'c6g.medium' | 'c6g.metal' | 'c6g.xlarge' | 'c6gd.12xlarge' | 'c6gd.16xlarge' | 'c6gd.2xlarge' | 'c6gd.4xlarge' | 'c6gd.8xlarge' | 'c6gd.large' | 'c6gd.medium' | 'c6gd.metal' | 'c6gd.xlarge' | 'c6gn.12xlarge' | 'c6gn.16xlarge' | 'c6gn.2xlarge' | 'c6gn.4xlarge' | 'c6gn.8xlarge' | 'c6gn.large' | 'c6gn.medium' | 'c6gn.xlarge' | 'c6i.12xlarge' | 'c6i.16xlarge' | 'c6i.24xlarge' | 'c6i.2xlarge' | 'c6i.32xlarge' | 'c6i.4xlarge' | 'c6i.8xlarge' | 'c6i.large' | 'c6i.metal' | 'c6i.xlarge' | 'c6id.12xlarge' | 'c6id.16xlarge' | 'c6id.24xlarge' | 'c6id.2xlarge' | 'c6id.32xlarge' | 'c6id.4xlarge' | 'c6id.8xlarge' | 'c6id.large' | 'c6id.metal' | 'c6id.xlarge' | 'c6in.12xlarge' | 'c6in.16xlarge' | 'c6in.24xlarge' | 'c6in.2xlarge' | 'c6in.32xlarge' | 'c6in.4xlarge' | 'c6in.8xlarge' | 'c6in.large' | 'c6in.metal' | 'c6in.xlarge' | 'c7a.12xlarge' | 'c7a.16xlarge' | 'c7a.24xlarge' | 'c7a.2xlarge' | 'c7a.32xlarge' | 'c7a.48xlarge' | 'c7a.4xlarge' | 'c7a.8xlarge' | 'c7a.large' | 'c7a.medium' | 'c7a.metal-48xl' | 'c7a.xlarge' | 'c7g.12xlarge' | 'c7g.16xlarge' | 'c7g.2xlarge' | 'c7g.4xlarge' | 'c7g.8xlarge' | 'c7g.large' | 'c7g.medium' | 'c7g.metal' | 'c7g.xlarge' | 'c7gd.12xlarge' | 'c7gd.16xlarge' | 'c7gd.2xlarge' | 'c7gd.4xlarge' | 'c7gd.8xlarge' | 'c7gd.large' | 'c7gd.medium' | 'c7gd.metal' | 'c7gd.xlarge' | 'c7gn.12xlarge' | 'c7gn.16xlarge' | 'c7gn.2xlarge' | 'c7gn.4xlarge' | 'c7gn.8xlarge' | 'c7gn.large' | 'c7gn.medium' | 'c7gn.metal' | 'c7gn.xlarge' | 'c7i-flex.12xlarge' | 'c7i-flex.16xlarge' | 'c7i-flex.2xlarge' | 'c7i-flex.4xlarge' | 'c7i-flex.8xlarge' | 'c7i-flex.large' | 'c7i-flex.xlarge' | 'c7i.12xlarge' | 'c7i.16xlarge' | 'c7i.24xlarge' | 'c7i.2xlarge' | 'c7i.48xlarge' | 'c7i.4xlarge' | 'c7i.8xlarge' | 'c7i.large' | 'c7i.metal-24xl' | 'c7i.metal-48xl' | 'c7i.xlarge' | 'c8a.12xlarge' | 'c8a.16xlarge' | 'c8a.24xlarge' | 'c8a.2xlarge' | 'c8a.48xlarge' | 'c8a.4xlarge' | 'c8a.8xlarge' | 'c8a.large' | 'c8a.medium' | 'c8a.metal-24xl' | 'c8a.metal-48xl' | 'c8a.xlarge' | 'c8g.12xlarge' | 'c8g.16xlarge' | 'c8g.24xlarge' | 'c8g.2xlarge' | 'c8g.48xlarge' | 'c8g.4xlarge' | 'c8g.8xlarge' | 'c8g.large' | 'c8g.medium' | 'c8g.metal-24xl' | 'c8g.metal-48xl' | 'c8g.xlarge' | 'c8gb.12xlarge' | 'c8gb.16xlarge' | 'c8gb.24xlarge' | 'c8gb.2xlarge' | 'c8gb.48xlarge' | 'c8gb.4xlarge' | 'c8gb.8xlarge' | 'c8gb.large' | 'c8gb.medium' | 'c8gb.metal-24xl' | 'c8gb.metal-48xl' | 'c8gb.xlarge' | 'c8gd.12xlarge' | 'c8gd.16xlarge' | 'c8gd.24xlarge' | 'c8gd.2xlarge' | 'c8gd.48xlarge' | 'c8gd.4xlarge' | 'c8gd.8xlarge' | 'c8gd.large' | 'c8gd.medium' | 'c8gd.metal-24xl' | 'c8gd.metal-48xl' | 'c8gd.xlarge' | 'c8gn.12xlarge' | 'c8gn.16xlarge' | 'c8gn.24xlarge' | 'c8gn.2xlarge' | 'c8gn.48xlarge' | 'c8gn.4xlarge' | 'c8gn.8xlarge' | 'c8gn.large' | 'c8gn.medium' | 'c8gn.metal-24xl' | 'c8gn.metal-48xl' | 'c8gn.xlarge' | 'c8i-flex.12xlarge' | 'c8i-flex.16xlarge' | 'c8i-flex.2xlarge' | 'c8i-flex.4xlarge' | 'c8i-flex.8xlarge' | 'c8i-flex.large' | 'c8i-flex.xlarge' | 'c8i.12xlarge' | 'c8i.16xlarge' | 'c8i.24xlarge' | 'c8i.2xlarge' | 'c8i.32xlarge' | 'c8i.48xlarge' | 'c8i.4xlarge' | 'c8i.8xlarge' | 'c8i.96xlarge' | 'c8i.large' | 'c8i.metal-48xl' | 'c8i.metal-96xl' | 'c8i.xlarge' | 'c8id.12xlarge' | 'c8id.16xlarge' | 'c8id.24xlarge' | 'c8id.2xlarge' | 'c8id.32xlarge' | 'c8id.48xlarge' | 'c8id.4xlarge' | 'c8id.8xlarge' | 'c8id.96xlarge' | 'c8id.large' | 'c8id.metal-48xl' | 'c8id.metal-96xl' | 'c8id.xlarge' | 'cc1.4xlarge' | 'cc2.8xlarge' | 'cg1.4xlarge' | 'cr1.8xlarge' | 'd2.2xlarge' | 'd2.4xlarge' | 'd2.8xlarge' | 'd2.xlarge' | 'd3.2xlarge' | 'd3.4xlarge' | 'd3.8xlarge' | 'd3.xlarge' | 'd3en.12xlarge' | 'd3en.2xlarge' | 'd3en.4xlarge' | 'd3en.6xlarge' | 'd3en.8xlarge' | 'd3en.xlarge' | 'dl1.24xlarge' | 'dl2q.24xlarge' | 'f1.16xlarge' | 'f1.2xlarge' | 'f1.4xlarge' | 'f2.12xlarge' | 'f2.48xlarge' | 'f2.6xlarge' | 'g2.2xlarge' | 'g2.8xlarge' | 'g3.16xlarge' | 'g3.4xlarge' | 'g3.8xlarge' | 'g3s.xlarge' | 'g4ad.16xlarge' | 'g4ad.2xlarge' | 'g4ad.4xlarge' | 'g4ad.8xlarge' | 'g4ad.xlarge' | 'g4dn.12xlarge' | 'g4dn.16xlarge' | 'g4dn.2xlarge' | 'g4dn.4xlarge' | 'g4dn.8xlarge' | 'g4dn.metal' | 'g4dn.xlarge' | 'g5.12xlarge' | 'g5.16xlarge' | 'g5.24xlarge' | 'g5.2xlarge' | 'g5.48xlarge' | 'g5.4xlarge' | 'g5.8xlarge' | 'g5.xlarge' | 'g5g.16xlarge' | 'g5g.2xlarge' | 'g5g.4xlarge' | 'g5g.8xlarge' | 'g5g.metal' | 'g5g.xlarge' | 'g6.12xlarge' | 'g6.16xlarge' | 'g6.24xlarge' | 'g6.2xlarge' | 'g6.48xlarge' | 'g6.4xlarge' | 'g6.8xlarge' | 'g6.xlarge' | 'g6e.12xlarge' | 'g6e.16xlarge' | 'g6e.24xlarge' | 'g6e.2xlarge' | 'g6e.48xlarge' | 'g6e.4xlarge' | 'g6e.8xlarge' | 'g6e.xlarge' | 'g6f.2xlarge' | 'g6f.4xlarge' | 'g6f.large' | 'g6f.xlarge' | 'g7e.12xlarge' | 'g7e.24xlarge' | 'g7e.2xlarge' | 'g7e.48xlarge' | 'g7e.4xlarge' | 'g7e.8xlarge' | 'gr6.4xlarge' | 'gr6.8xlarge' | 'gr6f.4xlarge' | 'h1.16xlarge' | 'h1.2xlarge' | 'h1.4xlarge' | 'h1.8xlarge' | 'hi1.4xlarge' | 'hpc6a.48xlarge' | 'hpc6id.32xlarge' | 'hpc7a.12xlarge' | 'hpc7a.24xlarge' | 'hpc7a.48xlarge' | 'hpc7a.96xlarge' | 'hpc7g.16xlarge' | 'hpc7g.4xlarge' | 'hpc7g.8xlarge' | 'hpc8a.96xlarge' | 'hs1.8xlarge' | 'i2.2xlarge' | 'i2.4xlarge' | 'i2.8xlarge' | 'i2.xlarge' | 'i3.16xlarge' | 'i3.2xlarge' | 'i3.4xlarge' | 'i3.8xlarge' | 'i3.large' | 'i3.metal' | 'i3.xlarge' | 'i3en.12xlarge' | 'i3en.24xlarge' | 'i3en.2xlarge' | 'i3en.3xlarge' | 'i3en.6xlarge' | 'i3en.large' | 'i3en.metal' | 'i3en.xlarge' | 'i4g.16xlarge' | 'i4g.2xlarge' | 'i4g.4xlarge' | 'i4g.8xlarge' | 'i4g.large' | 'i4g.xlarge' | 'i4i.12xlarge' | 'i4i.16xlarge' | 'i4i.24xlarge' | 'i4i.2xlarge' | 'i4i.32xlarge' | 'i4i.4xlarge' | 'i4i.8xlarge' | 'i4i.large' | 'i4i.metal' | 'i4i.xlarge' | 'i7i.12xlarge' | 'i7i.16xlarge' | 'i7i.24xlarge' | 'i7i.2xlarge' | 'i7i.48xlarge' | 'i7i.4xlarge' | 'i7i.8xlarge' | 'i7i.large' | 'i7i.metal-24xl' | 'i7i.metal-48xl' | 'i7i.xlarge' | 'i7ie.12xlarge' | 'i7ie.18xlarge' | 'i7ie.24xlarge' | 'i7ie.2xlarge' | 'i7ie.3xlarge' | 'i7ie.48xlarge' | 'i7ie.6xlarge' | 'i7ie.large' | 'i7ie.metal-24xl' | 'i7ie.metal-48xl' | 'i7ie.xlarge' | 'i8g.12xlarge' | 'i8g.16xlarge' | 'i8g.24xlarge' | 'i8g.2xlarge' | 'i8g.48xlarge' | 'i8g.4xlarge' | 'i8g.8xlarge' | 'i8g.large' | 'i8g.metal-24xl' | 'i8g.xlarge' | 'i8ge.12xlarge' | 'i8ge.18xlarge' | 'i8ge.24xlarge' | 'i8ge.2xlarge' | 'i8ge.3xlarge' | 'i8ge.48xlarge' | 'i8ge.6xlarge' | 'i8ge.large' | 'i8ge.metal-24xl' | 'i8ge.metal-48xl' | 'i8ge.xlarge' | 'im4gn.16xlarge' | 'im4gn.2xlarge' | 'im4gn.4xlarge' | 'im4gn.8xlarge' | 'im4gn.large' | 'im4gn.xlarge' | 'inf1.24xlarge' | 'inf1.2xlarge' | 'inf1.6xlarge' | 'inf1.xlarge' | 'inf2.24xlarge' | 'inf2.48xlarge' | 'inf2.8xlarge' | 'inf2.xlarge' | 'is4gen.2xlarge' | 'is4gen.4xlarge' | 'is4gen.8xlarge' | 'is4gen.large' | 'is4gen.medium' | 'is4gen.xlarge' | 'm1.large' | 'm1.medium' | 'm1.small' | 'm1.xlarge' | 'm2.2xlarge' | 'm2.4xlarge' | 'm2.xlarge' | 'm3.2xlarge' | 'm3.large' | 'm3.medium' | 'm3.xlarge' | 'm4.10xlarge' | 'm4.16xlarge' | 'm4.2xlarge' | 'm4.4xlarge' | 'm4.large' | 'm4.xlarge' | 'm5.12xlarge' | 'm5.16xlarge' | 'm5.24xlarge' | 'm5.2xlarge' | 'm5.4xlarge' | 'm5.8xlarge' | 'm5.large' | 'm5.metal' | 'm5.xlarge' | 'm5a.12xlarge' | 'm5a.16xlarge' | 'm5a.24xlarge' | 'm5a.2xlarge' | 'm5a.4xlarge' | 'm5a.8xlarge' | 'm5a.large' | 'm5a.xlarge' | 'm5ad.12xlarge' | 'm5ad.16xlarge' | 'm5ad.24xlarge' | 'm5ad.2xlarge' | 'm5ad.4xlarge' | 'm5ad.8xlarge' | 'm5ad.large' | 'm5ad.xlarge' | 'm5d.12xlarge' | 'm5d.16xlarge' | 'm5d.24xlarge' | 'm5d.2xlarge' | 'm5d.4xlarge' | 'm5d.8xlarge' | 'm5d.large' | 'm5d.metal' | 'm5d.xlarge' | 'm5dn.12xlarge' | 'm5dn.16xlarge' | 'm5dn.24xlarge' | 'm5dn.2xlarge' | 'm5dn.4xlarge' | 'm5dn.8xlarge' | 'm5dn.large' | 'm5dn.metal' | 'm5dn.xlarge' | 'm5n.12xlarge' | 'm5n.16xlarge' | 'm5n.24xlarge' | 'm5n.2xlarge' | 'm5n.4xlarge' | 'm5n.8xlarge' | 'm5n.large' | 'm5n.metal' | 'm5n.xlarge' | 'm5zn.12xlarge' | 'm5zn.2xlarge' | 'm5zn.3xlarge' | 'm5zn.6xlarge' | 'm5zn.large' | 'm5zn.metal' | 'm5zn.xlarge' | 'm6a.12xlarge' | 'm6a.16xlarge' | 'm6a.24xlarge' | 'm6a.2xlarge' | 'm6a.32xlarge' | 'm6a.48xlarge' | 'm6a.4xlarge' | 'm6a.8xlarge' | 'm6a.large' | 'm6a.metal' | 'm6a.xlarge' | 'm6g.12xlarge' | 'm6g.16xlarge' | 'm6g.2xlarge' | 'm6g.4xlarge' | 'm6g.8xlarge' | 'm6g.large' | 'm6g.medium' | 'm6g.metal' | 'm6g.xlarge' | 'm6gd.12xlarge' | 'm6gd.16xlarge' | 'm6gd.2xlarge' | 'm6gd.4xlarge' | 'm6gd.8xlarge' | 'm6gd.large' | 'm6gd.medium' | 'm6gd.metal' | 'm6gd.xlarge' | 'm6i.12xlarge' | 'm6i.16xlarge' | 'm6i.24xlarge' | 'm6i.2xlarge' | 'm6i.32xlarge' | 'm6i.4xlarge' | 'm6i.8xlarge' | 'm6i.large' | 'm6i.metal' | 'm6i.xlarge' | 'm6id.12xlarge' | 'm6id.16xlarge' | 'm6id.24xlarge' | 'm6id.2xlarge' | 'm6id.32xlarge' | 'm6id.4xlarge' | 'm6id.8xlarge' | 'm6id.large' | 'm6id.metal' | 'm6id.xlarge' | 'm6idn.12xlarge' | 'm6idn.16xlarge' | 'm6idn.24xlarge' | 'm6idn.2xlarge' | 'm6idn.32xlarge' | 'm6idn.4xlarge' | 'm6idn.8xlarge' | 'm6idn.large' | 'm6idn.metal' | 'm6idn.xlarge' | 'm6in.12xlarge' | 'm6in.16xlarge' | 'm6in.24xlarge' | 'm6in.2xlarge' | 'm6in.32xlarge' | 'm6in.4xlarge' | 'm6in.8xlarge' | 'm6in.large' | 'm6in.metal' | 'm6in.xlarge' | 'm7a.12xlarge' | 'm7a.16xlarge' | 'm7a.24xlarge' | 'm7a.2xlarge' | 'm7a.32xlarge' | 'm7a.48xlarge' | 'm7a.4xlarge' | 'm7a.8xlarge' | 'm7a.large' | 'm7a.medium' | 'm7a.metal-48xl' | 'm7a.xlarge' | 'm7g.12xlarge' | 'm7g.16xlarge' | 'm7g.2xlarge' | 'm7g.4xlarge' | 'm7g.8xlarge' | 'm7g.large' | 'm7g.medium' | 'm7g.metal' | 'm7g.xlarge' | 'm7gd.12xlarge' | 'm7gd.16xlarge' | 'm7gd.2xlarge' | 'm7gd.4xlarge' | 'm7gd.8xlarge' | 'm7gd.large' | 'm7gd.medium' | 'm7gd.metal' | 'm7gd.xlarge' | 'm7i-flex.12xlarge' | 'm7i-flex.16xlarge' | 'm7i-flex.2xlarge' | 'm7i-flex.4xlarge' | 'm7i-flex.8xlarge' | 'm7i-flex.large' | 'm7i-flex.xlarge' | 'm7i.12xlarge' | 'm7i.16xlarge' | 'm7i.24xlarge' | 'm7i.2xlarge' | 'm7i.48xlarge' | 'm7i.4xlarge' | 'm7i.8xlarge' | 'm7i.large' | 'm7i.metal-24xl' | 'm7i.metal-48xl' | 'm7i.xlarge' | 'm8a.12xlarge' | 'm8a.16xlarge' | 'm8a.24xlarge' | 'm8a.2xlarge' | 'm8a.48xlarge' | 'm8a.4xlarge' | 'm8a.8xlarge' | 'm8a.large' | 'm8a.medium' | 'm8a.metal-24xl' | 'm8a.metal-48xl' | 'm8a.xlarge' | 'm8azn.12xlarge' | 'm8azn.24xlarge' | 'm8azn.3xlarge' | 'm8azn.6xlarge' | 'm8azn.large' | 'm8azn.medium' | 'm8azn.metal-12xl' | 'm8azn.metal-24xl' | 'm8azn.xlarge' | 'm8g.12xlarge' | 'm8g.16xlarge' | 'm8g.24xlarge' | 'm8g.2xlarge' | 'm8g.48xlarge' | 'm8g.4xlarge' | 'm8g.8xlarge' | 'm8g.large' | 'm8g.medium' | 'm8g.metal-24xl' | 'm8g.metal-48xl' | 'm8g.xlarge' | 'm8gb.12xlarge' | 'm8gb.16xlarge' | 'm8gb.24xlarge' | 'm8gb.2xlarge' | 'm8gb.48xlarge' | 'm8gb.4xlarge' | 'm8gb.8xlarge' | 'm8gb.large' | 'm8gb.medium' | 'm8gb.metal-24xl' | 'm8gb.metal-48xl' | 'm8gb.xlarge' | 'm8gd.12xlarge' | 'm8gd.16xlarge' | 'm8gd.24xlarge' | 'm8gd.2xlarge' | 'm8gd.48xlarge' | 'm8gd.4xlarge' | 'm8gd.8xlarge' | 'm8gd.large' | 'm8gd.medium' | 'm8gd.metal-24xl' | 'm8gd.metal-48xl' | 'm8gd.xlarge' | 'm8gn.12xlarge' | 'm8gn.16xlarge' | 'm8gn.24xlarge' | 'm8gn.2xlarge' | 'm8gn.48xlarge' | 'm8gn.4xlarge' | 'm8gn.8xlarge' | 'm8gn.large' | 'm8gn.medium' | 'm8gn.metal-24xl' | 'm8gn.metal-48xl' | 'm8gn.xlarge' | 'm8i-flex.12xlarge' | 'm8i-flex.16xlarge' | 'm8i-flex.2xlarge' | 'm8i-flex.4xlarge' | 'm8i-flex.8xlarge' | 'm8i-flex.large' | 'm8i-flex.xlarge' | 'm8i.12xlarge' | 'm8i.16xlarge' | 'm8i.24xlarge' | 'm8i.2xlarge' | 'm8i.32xlarge' | 'm8i.48xlarge' | 'm8i.4xlarge' | 'm8i.8xlarge' | 'm8i.96xlarge' | 'm8i.large' | 'm8i.metal-48xl' | 'm8i.metal-96xl' | 'm8i.xlarge' | 'm8id.12xlarge' | 'm8id.16xlarge' | 'm8id.24xlarge' | 'm8id.2xlarge' | 'm8id.32xlarge' | 'm8id.48xlarge' | 'm8id.4xlarge' | 'm8id.8xlarge' | 'm8id.96xlarge' | 'm8id.large' | 'm8id.metal-48xl' | 'm8id.metal-96xl' | 'm8id.xlarge' | 'mac-m4.metal' | 'mac-m4max.metal' | 'mac-m4pro.metal' | 'mac1.metal' | 'mac2-m1ultra.metal' | 'mac2-m2.metal' | 'mac2-m2pro.metal' | 'mac2.metal' | 'p2.16xlarge' | 'p2.8xlarge' | 'p2.xlarge' | 'p3.16xlarge' | 'p3.2xlarge' | 'p3.8xlarge' | 'p3dn.24xlarge' | 'p4d.24xlarge' | 'p4de.24xlarge' | 'p5.48xlarge' | 'p5.4xlarge' | 'p5e.48xlarge' | 'p5en.48xlarge' | 'p6-b200.48xlarge' | 'p6-b300.48xlarge' | 'p6e-gb200.36xlarge' | 'r3.2xlarge' | 'r3.4xlarge' | 'r3.8xlarge' | 'r3.large' | 'r3.xlarge' | 'r4.16xlarge' | 'r4.2xlarge' | 'r4.4xlarge' | 'r4.8xlarge' | 'r4.large' | 'r4.xlarge' | 'r5.12xlarge' | 'r5.16xlarge' | 'r5.24xlarge' | 'r5.2xlarge' | 'r5.4xlarge' | 'r5.8xlarge' | 'r5.large' | 'r5.metal' | 'r5.xlarge' | 'r5a.12xlarge' | 'r5a.16xlarge' | 'r5a.24xlarge' | 'r5a.2xlarge' | 'r5a.4xlarge' | 'r5a.8xlarge' | 'r5a.large' | 'r5a.xlarge' | 'r5ad.12xlarge' | 'r5ad.16xlarge' | 'r5ad.24xlarge' | 'r5ad.2xlarge' | 'r5ad.4xlarge' | 'r5ad.8xlarge' | 'r5ad.large' | 'r5ad.xlarge' | 'r5b.12xlarge' | 'r5b.16xlarge' | 'r5b.24xlarge' | 'r5b.2xlarge' | 'r5b.4xlarge' | 'r5b.8xlarge' | 'r5b.large' | 'r5b.metal' | 'r5b.xlarge' | 'r5d.12xlarge' | 'r5d.16xlarge' | 'r5d.24xlarge' | 'r5d.2xlarge' | 'r5d.4xlarge' | 'r5d.8xlarge' | 'r5d.large' | 'r5d.metal' | 'r5d.xlarge' | 'r5dn.12xlarge' | 'r5dn.16xlarge' | 'r5dn.24xlarge' | 'r5dn.2xlarge' | 'r5dn.4xlarge' | 'r5dn.8xlarge' | 'r5dn.large' | 'r5dn.metal' | 'r5dn.xlarge' | 'r5n.12xlarge' | 'r5n.16xlarge' | 'r5n.24xlarge' | 'r5n.2xlarge' | 'r5n.4xlarge' | 'r5n.8xlarge' | 'r5n.large' | 'r5n.metal' | 'r5n.xlarge' | 'r6a.12xlarge' | 'r6a.16xlarge' | 'r6a.24xlarge' | 'r6a.2xlarge' | 'r6a.32xlarge' | 'r6a.48xlarge' | 'r6a.4xlarge' | 'r6a.8xlarge' | 'r6a.large' | 'r6a.metal' | 'r6a.xlarge' | 'r6g.12xlarge' | 'r6g.16xlarge' | 'r6g.2xlarge' | 'r6g.4xlarge' | 'r6g.8xlarge' | 'r6g.large' | 'r6g.medium' | 'r6g.metal' | 'r6g.xlarge' | 'r6gd.12xlarge' | 'r6gd.16xlarge' | 'r6gd.2xlarge' | 'r6gd.4xlarge' | 'r6gd.8xlarge' | 'r6gd.large' | 'r6gd.medium' | 'r6gd.metal' | 'r6gd.xlarge' | 'r6i.12xlarge' | 'r6i.16xlarge' | 'r6i.24xlarge' | 'r6i.2xlarge' | 'r6i.32xlarge' | 'r6i.4xlarge' | 'r6i.8xlarge' | 'r6i.large' | 'r6i.metal' | 'r6i.xlarge' | 'r6id.12xlarge' | 'r6id.16xlarge' | 'r6id.24xlarge' | 'r6id.2xlarge' | 'r6id.32xlarge' | 'r6id.4xlarge' | 'r6id.8xlarge' | 'r6id.large' | 'r6id.metal' | 'r6id.xlarge' | 'r6idn.12xlarge' | 'r6idn.16xlarge' | 'r6idn.24xlarge' | 'r6idn.2xlarge' | 'r6idn.32xlarge' | 'r6idn.4xlarge' | 'r6idn.8xlarge' | 'r6idn.large' | 'r6idn.metal' | 'r6idn.xlarge' | 'r6in.12xlarge' | 'r6in.16xlarge' | 'r6in.24xlarge' | 'r6in.2xlarge' | 'r6in.32xlarge' | 'r6in.4xlarge' | 'r6in.8xlarge' | 'r6in.large' | 'r6in.metal' | 'r6in.xlarge' | 'r7a.12xlarge' | 'r7a.16xlarge' | 'r7a.24xlarge' | 'r7a.2xlarge' | 'r7a.32xlarge' | 'r7a.48xlarge' | 'r7a.4xlarge' | 'r7a.8xlarge' | 'r7a.large' | 'r7a.medium' | 'r7a.metal-48xl' | 'r7a.xlarge' | 'r7g.12xlarge' | 'r7g.16xlarge' | 'r7g.2xlarge' | 'r7g.4xlarge' | 'r7g.8xlarge' | 'r7g.large' | 'r7g.medium' | 'r7g.metal' | 'r7g.xlarge' | 'r7gd.12xlarge' | 'r7gd.16xlarge' | 'r7gd.2xlarge' | 'r7gd.4xlarge' | 'r7gd.8xlarge' | 'r7gd.large' | 'r7gd.medium' | 'r7gd.metal' | 'r7gd.xlarge' | 'r7i.12xlarge' | 'r7i.16xlarge' | 'r7i.24xlarge' | 'r7i.2xlarge' | 'r7i.48xlarge' | 'r7i.4xlarge' | 'r7i.8xlarge' | 'r7i.large' | 'r7i.metal-24xl' | 'r7i.metal-48xl' | 'r7i.xlarge' | 'r7iz.12xlarge' | 'r7iz.16xlarge' | 'r7iz.2xlarge' | 'r7iz.32xlarge' | 'r7iz.4xlarge' | 'r7iz.8xlarge' | 'r7iz.large' | 'r7iz.metal-16xl' | 'r7iz.metal-32xl' | 'r7iz.xlarge' | 'r8a.12xlarge' | 'r8a.16xlarge' | 'r8a.24xlarge' | 'r8a.2xlarge' | 'r8a.48xlarge' | 'r8a.4xlarge' | 'r8a.8xlarge' | 'r8a.large' | 'r8a.medium' | 'r8a.metal-24xl' | 'r8a.metal-48xl' | 'r8a.xlarge' | 'r8g.12xlarge' | 'r8g.16xlarge' | 'r8g.24xlarge' | 'r8g.2xlarge' | 'r8g.48xlarge' | 'r8g.4xlarge' | 'r8g.8xlarge' | 'r8g.large' | 'r8g.medium' | 'r8g.metal-24xl' | 'r8g.metal-48xl' | 'r8g.xlarge' | 'r8gb.12xlarge' | 'r8gb.16xlarge' | 'r8gb.24xlarge' | 'r8gb.2xlarge' | 'r8gb.4xlarge' | 'r8gb.8xlarge' | 'r8gb.large' | 'r8gb.medium' | 'r8gb.metal-24xl' | 'r8gb.xlarge' | 'r8gd.12xlarge' | 'r8gd.16xlarge' | 'r8gd.24xlarge' | 'r8gd.2xlarge' | 'r8gd.48xlarge' | 'r8gd.4xlarge' | 'r8gd.8xlarge' | 'r8gd.large' | 'r8gd.medium' | 'r8gd.metal-24xl' | 'r8gd.metal-48xl' | 'r8gd.xlarge' | 'r8gn.12xlarge' | 'r8gn.16xlarge' | 'r8gn.24xlarge' | 'r8gn.2xlarge' | 'r8gn.48xlarge' | 'r8gn.4xlarge' | 'r8gn.8xlarge' | 'r8gn.large' | 'r8gn.medium' | 'r8gn.metal-24xl' | 'r8gn.metal-48xl' | 'r8gn.xlarge' | 'r8i-flex.12xlarge' | 'r8i-flex.16xlarge' | 'r8i-flex.2xlarge' | 'r8i-flex.4xlarge' | 'r8i-flex.8xlarge' | 'r8i-flex.large' | 'r8i-flex.xlarge' | 'r8i.12xlarge' | 'r8i.16xlarge' | 'r8i.24xlarge' | 'r8i.2xlarge' | 'r8i.32xlarge' | 'r8i.48xlarge' | 'r8i.4xlarge' | 'r8i.8xlarge' | 'r8i.96xlarge' | 'r8i.large' | 'r8i.metal-48xl' | 'r8i.metal-96xl' | 'r8i.xlarge' | 'r8id.12xlarge' | 'r8id.16xlarge' | 'r8id.24xlarge' | 'r8id.2xlarge' | 'r8id.32xlarge' | 'r8id.48xlarge' | 'r8id.4xlarge' | 'r8id.8xlarge' | 'r8id.96xlarge' | 'r8id.large' | 'r8id.metal-48xl' | 'r8id.metal-96xl' | 'r8id.xlarge' | 't1.micro' | 't2.2xlarge' | 't2.large' | 't2.medium' | 't2.micro' | 't2.nano' | 't2.small' | 't2.xlarge' | 't3.2xlarge' | 't3.large' | 't3.medium' | 't3.micro' | 't3.nano' | 't3.small' | 't3.xlarge' | 't3a.2xlarge' | 't3a.large' | 't3a.medium' | 't3a.micro' | 't3a.nano' | 't3a.small' | 't3a.xlarge' | 't4g.2xlarge' | 't4g.large' | 't4g.medium' | 't4g.micro' | 't4g.nano' | 't4g.small' | 't4g.xlarge' | 'trn1.2xlarge' | 'trn1.32xlarge' | 'trn1n.32xlarge' | 'trn2.3xlarge' | 'trn2.48xlarge' | 'u-12tb1.112xlarge' | 'u-12tb1.metal' | 'u-18tb1.112xlarge' | 'u-18tb1.metal' | 'u-24tb1.112xlarge' | 'u-24tb1.metal' | 'u-3tb1.56xlarge' | 'u-6tb1.112xlarge' | 'u-6tb1.56xlarge' | 'u-6tb1.metal' | 'u-9tb1.112xlarge' | 'u-9tb1.metal' | 'u7i-12tb.224xlarge' | 'u7i-6tb.112xlarge' | 'u7i-8tb.112xlarge' | 'u7ib-12tb.224xlarge' | 'u7in-16tb.224xlarge' | 'u7in-24tb.224xlarge' | 'u7in-32tb.224xlarge' | 'u7inh-32tb.480xlarge' | 'vt1.24xlarge' | 'vt1.3xlarge' | 'vt1.6xlarge' | 'x1.16xlarge' | 'x1.32xlarge' | 'x1e.16xlarge' | 'x1e.2xlarge' | 'x1e.32xlarge' | 'x1e.4xlarge' | 'x1e.8xlarge' | 'x1e.xlarge' | 'x2gd.12xlarge' | 'x2gd.16xlarge' | 'x2gd.2xlarge' | 'x2gd.4xlarge' | 'x2gd.8xlarge' | 'x2gd.large' | 'x2gd.medium' | 'x2gd.metal' | 'x2gd.xlarge' | 'x2idn.16xlarge' | 'x2idn.24xlarge' | 'x2idn.32xlarge' | 'x2idn.metal' | 'x2iedn.16xlarge' | 'x2iedn.24xlarge' | 'x2iedn.2xlarge' | 'x2iedn.32xlarge' | 'x2iedn.4xlarge' | 'x2iedn.8xlarge' | 'x2iedn.metal' | 'x2iedn.xlarge' | 'x2iezn.12xlarge' | 'x2iezn.2xlarge' | 'x2iezn.4xlarge' | 'x2iezn.6xlarge' | 'x2iezn.8xlarge' | 'x2iezn.metal' | 'x8aedz.12xlarge' | 'x8aedz.24xlarge' | 'x8aedz.3xlarge' | 'x8aedz.6xlarge' | 'x8aedz.large' | 'x8aedz.metal-12xl' | 'x8aedz.metal-24xl' | 'x8aedz.xlarge' | 'x8g.12xlarge' | 'x8g.16xlarge' | 'x8g.24xlarge' | 'x8g.2xlarge' | 'x8g.48xlarge' | 'x8g.4xlarge' | 'x8g.8xlarge' | 'x8g.large' | 'x8g.medium' | 'x8g.metal-24xl' | 'x8g.metal-48xl' | 'x8g.xlarge' | 'x8i.12xlarge' | 'x8i.16xlarge' | 'x8i.24xlarge' | 'x8i.2xlarge' | 'x8i.32xlarge' | 'x8i.48xlarge' | 'x8i.4xlarge' | 'x8i.64xlarge' | 'x8i.8xlarge' | 'x8i.96xlarge' | 'x8i.large' | 'x8i.metal-48xl' | 'x8i.metal-96xl' | 'x8i.xlarge' | 'z1d.12xlarge' | 'z1d.2xlarge' | 'z1d.3xlarge' | 'z1d.6xlarge' | 'z1d.large' | 'z1d.metal' | 'z1d.xlarge'> | undefined;
  /**
   * The number of IPv6 addresses to associate with the primary network interface. Amazon EC2 chooses the IPv6 addresses from the range of your subnet. You cannot specify this option and the option to assign specific IPv6 addresses in the same request. You can specify this option if you've specified a minimum number of instances to launch.
   *
   * You cannot specify this option and the network interfaces option in the same request.
   */
  Ipv6AddressCount?: v.Num | undefined;
  /**
   * The IPv6 addresses from the range of the subnet to associate with the primary network interface. You cannot specify this option and the option to assign a number of IPv6 addresses in the same request. You cannot specify this option if you've specified a minimum number of instances to launch.
   *
   * You cannot specify this option and the network interfaces option in the same request.
   */
  Ipv6Addresses?: v.Many<v.Block<Instance.InstanceIpv6Address>> | undefined;
  /**
   * The ID of the kernel.
   *
   * > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [PV-GRUB](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2 User Guide*.
   */
  KernelId?: v.Text | undefined;
  /**
   * The name of the key pair. For more information, see [Create a key pair for your EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-key-pairs.html).
   *
   * > If you do not specify a key pair, you can't connect to the instance unless you choose an AMI that is configured to allow users another way to log in.
   */
  KeyName?: v.Text<'AWS::EC2::KeyPair.KeyName'> | undefined;
  /** The launch template. Any additional parameters that you specify for the new instance overwrite the corresponding parameters included in the launch template. */
  LaunchTemplate?: v.Block<Instance.LaunchTemplateSpecification> | undefined;
  /** The license configurations. */
  LicenseSpecifications?: v.Many<v.Block<Instance.LicenseSpecification>> | undefined;
  /** The metadata options for the instance. */
  MetadataOptions?: v.Block<Instance.MetadataOptions> | undefined;
  /** Specifies whether detailed monitoring is enabled for the instance. Specify `true` to enable detailed monitoring. Otherwise, basic monitoring is enabled. For more information about detailed monitoring, see [Enable or turn off detailed monitoring for your instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html) in the *Amazon EC2 User Guide*. */
  Monitoring?: v.Bool | undefined;
  /**
   * The network interfaces to associate with the instance.
   *
   * > If you use this property to point to a network interface, you must terminate the original interface before attaching a new one to allow the update of the instance to succeed.
   * >
   * > If this resource has a public IP address and is also in a VPC that is defined in the same template, you must use the [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to declare a dependency on the VPC-gateway attachment.
   */
  NetworkInterfaces?: v.Many<v.Block<Instance.NetworkInterface>> | undefined;
  /** The name of an existing placement group that you want to launch the instance into (cluster | partition | spread). */
  PlacementGroupName?: v.Text<'AWS::EC2::PlacementGroup.GroupName'> | undefined;
  /** The options for the instance hostname. */
  PrivateDnsNameOptions?: v.Block<Instance.PrivateDnsNameOptions> | undefined;
  /**
   * The primary IPv4 address. You must specify a value from the IPv4 address range of the subnet.
   *
   * Only one private IP address can be designated as primary. You can't specify this option if you've specified the option to designate a private IP address as the primary IP address in a network interface specification. You cannot specify this option if you're launching more than one instance in the request.
   *
   * You cannot specify this option and the network interfaces option in the same request.
   */
  PrivateIpAddress?: v.Text | undefined;
  /**
   * Indicates whether to assign the tags specified in the `Tags` property to the volumes specified in the `BlockDeviceMappings` property.
   *
   * Note that using this feature does not assign the tags to volumes that are created separately and then attached using `AWS::EC2::VolumeAttachment`.
   */
  PropagateTagsToVolumeOnCreation?: v.Bool | undefined;
  /**
   * The ID of the RAM disk to select. Some kernels require additional drivers at launch. Check the kernel requirements for information about whether you need to specify a RAM disk. To find kernel requirements, go to the AWS Resource Center and search for the kernel ID.
   *
   * > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [PV-GRUB](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2 User Guide*.
   */
  RamdiskId?: v.Text | undefined;
  /**
   * The IDs of the security groups. You can specify the IDs of existing security groups and references to resources created by the stack template.
   *
   * If you specify a network interface, you must specify any security groups as part of the network interface.
   */
  SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /**
   * [Default VPC] The names of the security groups. For a nondefault VPC, you must use security group IDs instead.
   *
   * You cannot specify this option and the network interfaces option in the same request. The list can contain both the name of existing Amazon EC2 security groups or references to AWS::EC2::SecurityGroup resources created in the template.
   *
   * Default: Amazon EC2 uses the default security group.
   */
  SecurityGroups?: v.Many<v.Text> | undefined;
  /** Enable or disable source/destination checks, which ensure that the instance is either the source or the destination of any traffic that it receives. If the value is `true`, source/destination checks are enabled; otherwise, they are disabled. The default value is `true`. You must disable source/destination checks if the instance runs services such as network address translation, routing, or firewalls. */
  SourceDestCheck?: v.Bool | undefined;
  /**
   * The SSM [document](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-document.html) and parameter values in AWS Systems Manager to associate with this instance. To use this property, you must specify an IAM instance profile role for the instance. For more information, see [Create an IAM instance profile for Systems Manager](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-configuring-access-role.html) in the *AWS Systems Manager User Guide*.
   *
   * > You can associate only one document with an instance.
   */
  SsmAssociations?: v.Many<v.Block<Instance.SsmAssociation>> | undefined;
  /**
   * The ID of the subnet to launch the instance into.
   *
   * If you specify a network interface, you must specify any subnets as part of the network interface instead of using this parameter.
   */
  SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
  /** The tags to add to the instance. These tags are not applied to the EBS volumes, such as the root volume, unless [PropagateTagsToVolumeOnCreation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html#cfn-ec2-instance-propagatetagstovolumeoncreation) is `true`. */
  Tags?: v.Many<v.Block<Instance.Tag>> | undefined;
  /** The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware. */
  Tenancy?: v.OneOf<'dedicated' | 'default' | 'host'> | undefined;
  /**
   * The parameters or scripts to store as user data. Any scripts in user data are run when you launch the instance. User data is limited to 16 KB. You must provide base64-encoded text. For more information, see [Fn::Base64](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-base64.html).
   *
   * If the root volume is an EBS volume and you update user data, CloudFormation restarts the instance. If the root volume is an instance store volume and you update user data, the instance is replaced.
   */
  UserData?: v.Text | undefined;
  /** The volumes to attach to the instance. */
  Volumes?: v.Many<v.Block<Instance.Volume>> | undefined;
}
export interface InstanceAttributes {
  /** This property is reserved for internal use. If you use it, the stack fails with this error: `Bad property set: [Testing this property] (Service: AmazonEC2; Status Code: 400; Error Code: InvalidParameterCombination; Request ID: 0XXXXXX-49c7-4b40-8bcc-76885dcXXXXX)`. */
  readonly AdditionalInfo: v.Scalar<'AWS::EC2::Instance.AdditionalInfo'>;
  /** Indicates whether the instance is associated with a dedicated host. If you want the instance to always restart on the same host on which it was launched, specify `host`. If you want the instance to restart on any available host, but try to launch onto the last host it ran on (on a best-effort basis), specify `default`. */
  readonly Affinity: v.Scalar<'AWS::EC2::Instance.Affinity'>;
  readonly AvailabilityZone: v.Scalar<'AWS::EC2::Instance.AvailabilityZone'>;
  /**
   * The block device mapping entries that defines the block devices to attach to the instance at launch.
   *
   * By default, the block devices specified in the block device mapping for the AMI are used. You can override the AMI block device mapping using the instance block device mapping. For the root volume, you can override only the volume size, volume type, volume encryption settings, and the `DeleteOnTermination` setting.
   */
  readonly BlockDeviceMappings: v.List<v.Scalar<'AWS::EC2::Instance.BlockDeviceMappings'>>;
  /** The CPU options for the instance. For more information, see [Optimize CPU options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the *Amazon Elastic Compute Cloud User Guide*. */
  readonly CpuOptions: { readonly [name: string]: unknown };
  /** The number of CPU cores for the instance. */
  readonly 'CpuOptions.CoreCount': v.Scalar<'AWS::EC2::Instance.CpuOptions.CoreCount'>;
  /** The number of threads per CPU core. */
  readonly 'CpuOptions.ThreadsPerCore': v.Scalar<'AWS::EC2::Instance.CpuOptions.ThreadsPerCore'>;
  /**
   * The credit option for CPU usage of the burstable performance instance. Valid values are `standard` and `unlimited`. To change this attribute after launch, use [ModifyInstanceCreditSpecification](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html). For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html) in the *Amazon EC2 User Guide*.
   *
   * Default: `standard` (T2 instances) or `unlimited` (T3/T3a/T4g instances)
   *
   * For T3 instances with `host` tenancy, only `standard` is supported.
   */
  readonly CreditSpecification: { readonly [name: string]: unknown };
  /**
   * The credit option for CPU usage of the instance.
   *
   * Valid values: `standard` | `unlimited`
   *
   * T3 instances with `host` tenancy do not support the `unlimited` CPU credit option.
   */
  readonly 'CreditSpecification.CPUCredits': v.Scalar<'AWS::EC2::Instance.CreditSpecification.CPUCredits'>;
  /** Indicates whether termination protection is enabled for the instance. The default is `false`, which means that you can terminate the instance using the Amazon EC2 console, command line tools, or API. You can enable termination protection when you launch an instance, while the instance is running, or while the instance is stopped. */
  readonly DisableApiTermination: v.Scalar<'AWS::EC2::Instance.DisableApiTermination'>;
  /**
   * Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using an EBS-optimized instance.
   *
   * Default: `false`
   */
  readonly EbsOptimized: v.Scalar<'AWS::EC2::Instance.EbsOptimized'>;
  /**
   * An elastic GPU to associate with the instance.
   *
   * > Amazon Elastic Graphics reached end of life on January 8, 2024.
   */
  readonly ElasticGpuSpecifications: v.List<v.Scalar<'AWS::EC2::Instance.ElasticGpuSpecifications'>>;
  /**
   * An elastic inference accelerator to associate with the instance.
   *
   * > Amazon Elastic Inference is no longer available.
   */
  readonly ElasticInferenceAccelerators: v.List<v.Scalar<'AWS::EC2::Instance.ElasticInferenceAccelerators'>>;
  /** Indicates whether the instance is enabled for AWS Nitro Enclaves. */
  readonly EnclaveOptions: { readonly [name: string]: unknown };
  /** If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not enabled for AWS Nitro Enclaves. */
  readonly 'EnclaveOptions.Enabled': v.Scalar<'AWS::EC2::Instance.EnclaveOptions.Enabled'>;
  /**
   * Indicates whether an instance is enabled for hibernation. This parameter is valid only if the instance meets the [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html). For more information, see [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the *Amazon EC2 User Guide*.
   *
   * You can't enable hibernation and AWS Nitro Enclaves on the same instance.
   */
  readonly HibernationOptions: { readonly [name: string]: unknown };
  /**
   * Set to `true` to enable your instance for hibernation.
   *
   * For Spot Instances, if you set `Configured` to `true`, either omit the `InstanceInterruptionBehavior` parameter (for [`SpotMarketOptions`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMarketOptions.html) ), or set it to `hibernate`. When `Configured` is true:
   *
   * - If you omit `InstanceInterruptionBehavior`, it defaults to `hibernate`.
   * - If you set `InstanceInterruptionBehavior` to a value other than `hibernate`, you'll get an error.
   *
   * Default: `false`
   */
  readonly 'HibernationOptions.Configured': v.Scalar<'AWS::EC2::Instance.HibernationOptions.Configured'>;
  /** If you specify host for the `Affinity` property, the ID of a dedicated host that the instance is associated with. If you don't specify an ID, Amazon EC2 launches the instance onto any available, compatible dedicated host in your account. This type of launch is called an untargeted launch. Note that for untargeted launches, you must have a compatible, dedicated host available to successfully launch instances. */
  readonly HostId: v.Scalar<'AWS::EC2::Host.HostId'>;
  /** The ARN of the host resource group in which to launch the instances. If you specify a host resource group ARN, omit the *Tenancy* parameter or set it to `host`. */
  readonly HostResourceGroupArn: v.Scalar<'AWS::EC2::Instance.HostResourceGroupArn'>;
  /** The name of an IAM instance profile. To create a new IAM instance profile, use the [AWS::IAM::InstanceProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-instanceprofile.html) resource. */
  readonly IamInstanceProfile: v.Scalar<'AWS::IAM::InstanceProfile.InstanceProfileName'>;
  /** The ID of the AMI. An AMI ID is required to launch an instance and must be specified here or in a launch template. */
  readonly ImageId: v.Scalar<'AWS::EC2::Instance.ImageId'>;
  /** The ID of the instance. */
  readonly InstanceId: v.Scalar<'AWS::EC2::Instance.InstanceId'>;
  /**
   * Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating system command for system shutdown).
   *
   * Default: `stop`
   */
  readonly InstanceInitiatedShutdownBehavior: v.Scalar<'AWS::EC2::Instance.InstanceInitiatedShutdownBehavior'>;
  /**
   * The instance type. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
   *
   * When you change your EBS-backed instance type, instance restart or replacement behavior depends on the instance type compatibility between the old and new types. An instance with an instance store volume as the root volume is always replaced. For more information, see [Change the instance type](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-resize.html) in the *Amazon EC2 User Guide*.
   */
  readonly InstanceType: v.Scalar<'AWS::EC2::Instance.InstanceType'>;
  /**
   * The number of IPv6 addresses to associate with the primary network interface. Amazon EC2 chooses the IPv6 addresses from the range of your subnet. You cannot specify this option and the option to assign specific IPv6 addresses in the same request. You can specify this option if you've specified a minimum number of instances to launch.
   *
   * You cannot specify this option and the network interfaces option in the same request.
   */
  readonly Ipv6AddressCount: v.Scalar<'AWS::EC2::Instance.Ipv6AddressCount'>;
  /**
   * The IPv6 addresses from the range of the subnet to associate with the primary network interface. You cannot specify this option and the option to assign a number of IPv6 addresses in the same request. You cannot specify this option if you've specified a minimum number of instances to launch.
   *
   * You cannot specify this option and the network interfaces option in the same request.
   */
  readonly Ipv6Addresses: v.List<v.Scalar<'AWS::EC2::Instance.Ipv6Addresses'>>;
  /**
   * The ID of the kernel.
   *
   * > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [PV-GRUB](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2 User Guide*.
   */
  readonly KernelId: v.Scalar<'AWS::EC2::Instance.KernelId'>;
  /**
   * The name of the key pair. For more information, see [Create a key pair for your EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-key-pairs.html).
   *
   * > If you do not specify a key pair, you can't connect to the instance unless you choose an AMI that is configured to allow users another way to log in.
   */
  readonly KeyName: v.Scalar<'AWS::EC2::KeyPair.KeyName'>;
  /** The launch template. Any additional parameters that you specify for the new instance overwrite the corresponding parameters included in the launch template. */
  readonly LaunchTemplate: { readonly [name: string]: unknown };
  /**
   * The ID of the launch template.
   *
   * You must specify either the launch template ID or the launch template name, but not both.
   */
  readonly 'LaunchTemplate.LaunchTemplateId': v.Scalar<'AWS::EC2::Instance.LaunchTemplate.LaunchTemplateId'>;
  /**
   * The name of the launch template.
   *
   * You must specify either the launch template ID or the launch template name, but not both.
   */
  readonly 'LaunchTemplate.LaunchTemplateName': v.Scalar<'AWS::EC2::Instance.LaunchTemplate.LaunchTemplateName'>;
  /**
   * The version number of the launch template. You must specify this property.
   *
   * To specify the default version of the template, use the `Fn::GetAtt` intrinsic function to retrieve the `DefaultVersionNumber` attribute of the launch template. To specify the latest version of the template, use `Fn::GetAtt` to retrieve the `LatestVersionNumber` attribute. For more information, see [AWS::EC2:LaunchTemplate return values for Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html#aws-resource-ec2-launchtemplate-return-values-fn--getatt).
   */
  readonly 'LaunchTemplate.Version': v.Scalar<'AWS::EC2::Instance.LaunchTemplate.Version'>;
  /** The license configurations. */
  readonly LicenseSpecifications: v.List<v.Scalar<'AWS::EC2::Instance.LicenseSpecifications'>>;
  /** The metadata options for the instance. */
  readonly MetadataOptions: { readonly [name: string]: unknown };
  /**
   * Enables or disables the HTTP metadata endpoint on your instances.
   *
   * If you specify a value of `disabled`, you cannot access your instance metadata.
   *
   * Default: `enabled`
   */
  readonly 'MetadataOptions.HttpEndpoint': v.Scalar<'AWS::EC2::Instance.MetadataOptions.HttpEndpoint'>;
  /**
   * Enables or disables the IPv6 endpoint for the instance metadata service.
   *
   * Default: `disabled`
   */
  readonly 'MetadataOptions.HttpProtocolIpv6': v.Scalar<'AWS::EC2::Instance.MetadataOptions.HttpProtocolIpv6'>;
  /**
   * The maximum number of hops that the metadata token can travel.
   *
   * Possible values: Integers from 1 to 64
   */
  readonly 'MetadataOptions.HttpPutResponseHopLimit': v.Scalar<'AWS::EC2::Instance.MetadataOptions.HttpPutResponseHopLimit'>;
  /**
   * Indicates whether IMDSv2 is required.
   *
   * - `optional` - IMDSv2 is optional, which means that you can use either IMDSv2 or IMDSv1.
   * - `required` - IMDSv2 is required, which means that IMDSv1 is disabled, and you must use IMDSv2.
   *
   * Default:
   *
   * - If the value of `ImdsSupport` for the Amazon Machine Image (AMI) for your instance is `v2.0` and the account level default is set to `no-preference`, the default is `required`.
   * - If the value of `ImdsSupport` for the Amazon Machine Image (AMI) for your instance is `v2.0`, but the account level default is set to `V1 or V2`, the default is `optional`.
   */
  readonly 'MetadataOptions.HttpTokens': v.Scalar<'AWS::EC2::Instance.MetadataOptions.HttpTokens'>;
  /**
   * Set to `enabled` to allow access to instance tags from the instance metadata. Set to `disabled` to turn off access to instance tags from the instance metadata. For more information, see [Work with instance tags using the instance metadata](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#work-with-tags-in-IMDS).
   *
   * Default: `disabled`
   */
  readonly 'MetadataOptions.InstanceMetadataTags': v.Scalar<'AWS::EC2::Instance.MetadataOptions.InstanceMetadataTags'>;
  /** Specifies whether detailed monitoring is enabled for the instance. Specify `true` to enable detailed monitoring. Otherwise, basic monitoring is enabled. For more information about detailed monitoring, see [Enable or turn off detailed monitoring for your instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html) in the *Amazon EC2 User Guide*. */
  readonly Monitoring: v.Scalar<'AWS::EC2::Instance.Monitoring'>;
  /**
   * The network interfaces to associate with the instance.
   *
   * > If you use this property to point to a network interface, you must terminate the original interface before attaching a new one to allow the update of the instance to succeed.
   * >
   * > If this resource has a public IP address and is also in a VPC that is defined in the same template, you must use the [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to declare a dependency on the VPC-gateway attachment.
   */
  readonly NetworkInterfaces: v.List<v.Scalar<'AWS::EC2::Instance.NetworkInterfaces'>>;
  /** The name of an existing placement group that you want to launch the instance into (cluster | partition | spread). */
  readonly PlacementGroupName: v.Scalar<'AWS::EC2::PlacementGroup.GroupName'>;
  /** The private DNS name of the specified instance. For example: `ip-10-24-34-0.ec2.internal`. */
  readonly PrivateDnsName: v.Scalar<'AWS::EC2::Instance.PrivateDnsName'>;
  /** The options for the instance hostname. */
  readonly PrivateDnsNameOptions: { readonly [name: string]: unknown };
  /** Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*. */
  readonly 'PrivateDnsNameOptions.EnableResourceNameDnsAAAARecord': v.Scalar<'AWS::EC2::Instance.PrivateDnsNameOptions.EnableResourceNameDnsAAAARecord'>;
  /** Indicates whether to respond to DNS queries for instance hostnames with DNS A records. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*. */
  readonly 'PrivateDnsNameOptions.EnableResourceNameDnsARecord': v.Scalar<'AWS::EC2::Instance.PrivateDnsNameOptions.EnableResourceNameDnsARecord'>;
  /** The type of hostnames to assign to instances in the subnet at launch. For IPv4 only subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*. */
  readonly 'PrivateDnsNameOptions.HostnameType': v.Scalar<'AWS::EC2::Instance.PrivateDnsNameOptions.HostnameType'>;
  /** The private IP address of the specified instance. For example: `10.24.34.0`. */
  readonly PrivateIp: v.Scalar<'AWS::EC2::Instance.PrivateIp'>;
  /**
   * The primary IPv4 address. You must specify a value from the IPv4 address range of the subnet.
   *
   * Only one private IP address can be designated as primary. You can't specify this option if you've specified the option to designate a private IP address as the primary IP address in a network interface specification. You cannot specify this option if you're launching more than one instance in the request.
   *
   * You cannot specify this option and the network interfaces option in the same request.
   */
  readonly PrivateIpAddress: v.Scalar<'AWS::EC2::Instance.PrivateIpAddress'>;
  /**
   * Indicates whether to assign the tags specified in the `Tags` property to the volumes specified in the `BlockDeviceMappings` property.
   *
   * Note that using this feature does not assign the tags to volumes that are created separately and then attached using `AWS::EC2::VolumeAttachment`.
   */
  readonly PropagateTagsToVolumeOnCreation: v.Scalar<'AWS::EC2::Instance.PropagateTagsToVolumeOnCreation'>;
  /** The public DNS name of the specified instance. For example: `ec2-107-20-50-45.compute-1.amazonaws.com`. */
  readonly PublicDnsName: v.Scalar<'AWS::EC2::Instance.PublicDnsName'>;
  /** The public IP address of the specified instance. For example: `192.0.2.0`. */
  readonly PublicIp: v.Scalar<'AWS::EC2::Instance.PublicIp'>;
  /**
   * The ID of the RAM disk to select. Some kernels require additional drivers at launch. Check the kernel requirements for information about whether you need to specify a RAM disk. To find kernel requirements, go to the AWS Resource Center and search for the kernel ID.
   *
   * > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [PV-GRUB](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2 User Guide*.
   */
  readonly RamdiskId: v.Scalar<'AWS::EC2::Instance.RamdiskId'>;
  /**
   * The IDs of the security groups. You can specify the IDs of existing security groups and references to resources created by the stack template.
   *
   * If you specify a network interface, you must specify any security groups as part of the network interface.
   */
  readonly SecurityGroupIds: v.List<v.Scalar<'AWS::EC2::SecurityGroup.GroupId'>>;
  /**
   * [Default VPC] The names of the security groups. For a nondefault VPC, you must use security group IDs instead.
   *
   * You cannot specify this option and the network interfaces option in the same request. The list can contain both the name of existing Amazon EC2 security groups or references to AWS::EC2::SecurityGroup resources created in the template.
   *
   * Default: Amazon EC2 uses the default security group.
   */
  readonly SecurityGroups: v.List<v.Scalar<'AWS::EC2::Instance.SecurityGroups'>>;
  /** Enable or disable source/destination checks, which ensure that the instance is either the source or the destination of any traffic that it receives. If the value is `true`, source/destination checks are enabled; otherwise, they are disabled. The default value is `true`. You must disable source/destination checks if the instance runs services such as network address translation, routing, or firewalls. */
  readonly SourceDestCheck: v.Scalar<'AWS::EC2::Instance.SourceDestCheck'>;
  /**
   * The SSM [document](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-document.html) and parameter values in AWS Systems Manager to associate with this instance. To use this property, you must specify an IAM instance profile role for the instance. For more information, see [Create an IAM instance profile for Systems Manager](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-configuring-access-role.html) in the *AWS Systems Manager User Guide*.
   *
   * > You can associate only one document with an instance.
   */
  readonly SsmAssociations: v.List<v.Scalar<'AWS::EC2::Instance.SsmAssociations'>>;
  /** The current state of the instance */
  readonly State: { readonly [name: string]: unknown };
  /**
   * The state of the instance as a 16-bit unsigned integer.
   *
   * The high byte is all of the bits between 2^8 and (2^16)-1, which equals decimal values between 256 and 65,535. These numerical values are used for internal purposes and should be ignored.
   *
   * The low byte is all of the bits between 2^0 and (2^8)-1, which equals decimal values between 0 and 255.
   *
   * The valid values for instance-state-code will all be in the range of the low byte and they are:
   *
   * - `0`: `pending`
   * - `16`: `running`
   * - `32`: `shutting-down`
   * - `48`: `terminated`
   * - `64`: `stopping`
   * - `80`: `stopped`
   *
   * You can ignore the high byte value by zeroing out all of the bits above 2^8 or 256 in decimal.
   */
  readonly 'State.Code': v.Scalar<'AWS::EC2::Instance.State.Code'>;
  /** The current state of the instance. */
  readonly 'State.Name': v.Scalar<'AWS::EC2::Instance.State.Name'>;
  /**
   * The ID of the subnet to launch the instance into.
   *
   * If you specify a network interface, you must specify any subnets as part of the network interface instead of using this parameter.
   */
  readonly SubnetId: v.Scalar<'AWS::EC2::Subnet.SubnetId'>;
  /** The tags to add to the instance. These tags are not applied to the EBS volumes, such as the root volume, unless [PropagateTagsToVolumeOnCreation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html#cfn-ec2-instance-propagatetagstovolumeoncreation) is `true`. */
  readonly Tags: v.List<v.Scalar<'AWS::EC2::Instance.Tags'>>;
  /** The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware. */
  readonly Tenancy: v.Scalar<'AWS::EC2::Instance.Tenancy'>;
  /**
   * The parameters or scripts to store as user data. Any scripts in user data are run when you launch the instance. User data is limited to 16 KB. You must provide base64-encoded text. For more information, see [Fn::Base64](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-base64.html).
   *
   * If the root volume is an EBS volume and you update user data, CloudFormation restarts the instance. If the root volume is an instance store volume and you update user data, the instance is replaced.
   */
  readonly UserData: v.Scalar<'AWS::EC2::Instance.UserData'>;
  /** The volumes to attach to the instance. */
  readonly Volumes: v.List<v.Scalar<'AWS::EC2::Instance.Volumes'>>;
  /** The ID of the VPC in which the instance is running. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * Specifies an EC2 instance.
 *
 * If an Elastic IP address is attached to your instance, AWS CloudFormation reattaches the Elastic IP address after it updates the instance. For more information about updating stacks, see [AWS CloudFormation Stacks Updates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html
 */
export declare class Instance extends v.Resource<InstanceProperties, 'AWS::EC2::Instance.InstanceId', InstanceAttributes> {
  static readonly type: 'AWS::EC2::Instance';
  constructor(properties?: InstanceProperties);
}
export declare namespace Instance {
  /**
   * Specifies input parameter values for an SSM document in AWS Systems Manager.
   *
   * `AssociationParameter` is a property of the [SsmAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance-ssmassociation.html) property type.
   */
  interface AssociationParameter {
    /** The name of an input parameter that is in the associated SSM document. */
    Key: v.Text;
    /** The value of an input parameter. */
    Value: v.Many<v.Text>;
  }
  /**
   * Specifies a block device mapping for an instance. You must specify exactly one of the following properties: `VirtualName`, `Ebs`, or `NoDevice`.
   *
   * `BlockDeviceMapping` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
   *
   * > After the instance is running, you can modify only the `DeleteOnTermination` parameter for the attached volumes without interrupting the instance. Modifying any other parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
   */
  interface BlockDeviceMapping {
    /**
     * The device name. For available device names, see [Device names for volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html).
     *
     * > After the instance is running, this parameter is used to specify the device name of the block device mapping to update.
     */
    DeviceName: v.Text;
    /**
     * Parameters used to automatically set up EBS volumes when the instance is launched.
     *
     * > After the instance is running, you can modify only the `DeleteOnTermination` parameter for the attached volumes without interrupting the instance. Modifying any other parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-no-interrupt).
     */
    Ebs?: v.Block<Instance.Ebs> | undefined;
    /**
     * To omit the device from the block device mapping, specify an empty string.
     *
     * > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
     */
    NoDevice?: v.Json | undefined;
    /**
     * The virtual device name ( `ephemeral` N). The name must be in the form `ephemeral` *X* where *X* is a number starting from zero (0). For example, an instance type with 2 available instance store volumes can specify mappings for `ephemeral0` and `ephemeral1`. The number of available instance store volumes depends on the instance type. After you connect to the instance, you must mount the volume.
     *
     * NVMe instance store volumes are automatically enumerated and assigned a device name. Including them in your block device mapping has no effect.
     */
    VirtualName?: v.Text | undefined;
  }
  /**
   * Specifies the CPU options for the instance. When you specify CPU options, you must specify both the number of CPU cores and threads per core.
   *
   * Modifying the CPU options for an instance results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
   *
   * For more information, see [Optimize CPU options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the *Amazon Elastic Compute Cloud User Guide*.
   */
  interface CpuOptions {
    /** The number of CPU cores for the instance. */
    CoreCount?: v.Num | undefined;
    /** The number of threads per CPU core. */
    ThreadsPerCore?: v.Num | undefined;
  }
  /**
   * Specifies the credit option for CPU usage of a T instance.
   *
   * `CreditSpecification` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
   *
   * For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html) in the *Amazon EC2 User Guide*.
   */
  interface CreditSpecification {
    /**
     * The credit option for CPU usage of the instance.
     *
     * Valid values: `standard` | `unlimited`
     *
     * T3 instances with `host` tenancy do not support the `unlimited` CPU credit option.
     */
    CPUCredits?: v.Text | undefined;
  }
  /**
   * Specifies a block device for an EBS volume.
   *
   * `Ebs` is a property of the [BlockDeviceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance-blockdevicemapping.html) property type.
   *
   * > After the instance is running, you can modify only the `DeleteOnTermination` parameters for the attached volumes without interrupting the instance. Modifying any other parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
   */
  interface Ebs {
    /** Indicates whether the EBS volume is deleted on instance termination. For more information, see [Preserving Amazon EBS volumes on instance termination](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html#preserving-volumes-on-termination) in the *Amazon EC2 User Guide*. */
    DeleteOnTermination?: v.Bool | undefined;
    /**
     * Indicates whether the volume should be encrypted. The effect of setting the encryption state to `true` depends on the volume origin (new or from a snapshot), starting encryption state, ownership, and whether encryption by default is enabled. For more information, see [Encryption by default](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html#encryption-by-default) in the *Amazon Elastic Compute Cloud User Guide*.
     *
     * Encrypted Amazon EBS volumes must be attached to instances that support Amazon EBS encryption. For more information, see [Supported instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html#EBSEncryption_supported_instances).
     */
    Encrypted?: v.Bool | undefined;
    /**
     * The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
     *
     * The following are the supported values for each volume type:
     *
     * - `gp3`: 3,000-16,000 IOPS
     * - `io1`: 100-64,000 IOPS
     * - `io2`: 100-64,000 IOPS
     */
    Iops?: v.Num | undefined;
    /**
     * The identifier of the AWS KMS key to use for Amazon EBS encryption. If `KmsKeyId` is specified, the encrypted state must be `true`. If the encrypted state is `true` but you do not specify `KmsKeyId`, your KMS key for EBS is used.
     *
     * You can specify the KMS key using any of the following:
     *
     * - Key ID. For example, 1234abcd-12ab-34cd-56ef-1234567890ab.
     * - Key alias. For example, alias/ExampleAlias.
     * - Key ARN. For example, arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab.
     * - Alias ARN. For example, arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias.
     */
    KmsKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
    /**
     * The ID of the snapshot.
     *
     * If you specify both `SnapshotId` and `VolumeSize`, `VolumeSize` must be equal or greater than the size of the snapshot.
     *
     * > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
     */
    SnapshotId?: v.Text | undefined;
    /**
     * The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If you specify a snapshot, the default is the snapshot size. You can specify a volume size that is equal to or larger than the snapshot size.
     *
     * The following are the supported volumes sizes for each volume type:
     *
     * - `gp2` and `gp3` :1-16,384
     * - `io1` and `io2`: 4-16,384
     * - `st1` and `sc1`: 125-16,384
     * - `standard`: 1-1,024
     *
     * > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
     */
    VolumeSize?: v.Num | undefined;
    /**
     * The volume type. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSVolumeTypes.html) in the *Amazon EC2 User Guide*. If the volume type is `io1` or `io2`, you must specify the IOPS that the volume supports.
     *
     * > After the instance is running, modifying this parameter results in instance [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
     */
    VolumeType?: v.OneOf<'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard'> | undefined;
  }
  /**
   * > Amazon Elastic Graphics reached end of life on January 8, 2024.
   *
   * Specifies the type of Elastic GPU. An Elastic GPU is a GPU resource that you can attach to your Amazon EC2 instance to accelerate the graphics performance of your applications.
   *
   * `ElasticGpuSpecification` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
   */
  interface ElasticGpuSpecification {
    /** The type of Elastic Graphics accelerator. */
    Type: v.Text;
  }
  /**
   * > Amazon Elastic Inference is no longer available.
   *
   * Specifies the Elastic Inference Accelerator for the instance.
   *
   * `ElasticInferenceAccelerator` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
   */
  interface ElasticInferenceAccelerator {
    /** The number of elastic inference accelerators to attach to the instance. */
    Count?: v.Num | undefined;
    /** The type of elastic inference accelerator. The possible values are `eia1.medium`, `eia1.large`, `eia1.xlarge`, `eia2.medium`, `eia2.large`, and `eia2.xlarge`. */
    Type: v.Text;
  }
  /** ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and minimize tail latency of network traffic between EC2 instances. With ENA Express, you can communicate between two EC2 instances in the same subnet within the same account, or in different accounts. Both sending and receiving instances must have ENA Express enabled. */
  interface EnaSrdSpecification {
    /** Indicates whether ENA Express is enabled for the network interface. */
    EnaSrdEnabled?: v.Bool | undefined;
    /** Configures ENA Express for UDP network traffic. */
    EnaSrdUdpSpecification?: v.Block<Instance.EnaSrdUdpSpecification> | undefined;
  }
  /** ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic automatically uses it. However, some UDP-based applications are designed to handle network packets that are out of order, without a need for retransmission, such as live video broadcasting or other near-real-time applications. For UDP traffic, you can specify whether to use ENA Express, based on your application environment needs. */
  interface EnaSrdUdpSpecification {
    /** Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you must first enable ENA Express. */
    EnaSrdUdpEnabled?: v.Bool | undefined;
  }
  /** Indicates whether the instance is enabled for AWS Nitro Enclaves. */
  interface EnclaveOptions {
    /** If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not enabled for AWS Nitro Enclaves. */
    Enabled?: v.Bool | undefined;
  }
  /**
   * Specifies the hibernation options for the instance.
   *
   * `HibernationOptions` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
   */
  interface HibernationOptions {
    /**
     * Set to `true` to enable your instance for hibernation.
     *
     * For Spot Instances, if you set `Configured` to `true`, either omit the `InstanceInterruptionBehavior` parameter (for [`SpotMarketOptions`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMarketOptions.html) ), or set it to `hibernate`. When `Configured` is true:
     *
     * - If you omit `InstanceInterruptionBehavior`, it defaults to `hibernate`.
     * - If you set `InstanceInterruptionBehavior` to a value other than `hibernate`, you'll get an error.
     *
     * Default: `false`
     */
    Configured?: v.Bool | undefined;
  }
  /**
   * Specifies the IPv6 address for the instance.
   *
   * `InstanceIpv6Address` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
   */
  interface InstanceIpv6Address {
    /** The IPv6 address. */
    Ipv6Address: v.Text;
  }
  /**
   * Specifies a launch template to use when launching an Amazon EC2 instance.
   *
   * You must specify the following:
   *
   * - The ID or the name of the launch template, but not both.
   * - The version of the launch template.
   */
  interface LaunchTemplateSpecification {
    /**
     * The ID of the launch template.
     *
     * You must specify either the launch template ID or the launch template name, but not both.
     */
    LaunchTemplateId?: v.Text<'AWS::EC2::LaunchTemplate.LaunchTemplateId'> | undefined;
    /**
     * The name of the launch template.
     *
     * You must specify either the launch template ID or the launch template name, but not both.
     */
    LaunchTemplateName?: v.Text | undefined;
    /**
     * The version number of the launch template. You must specify this property.
     *
     * To specify the default version of the template, use the `Fn::GetAtt` intrinsic function to retrieve the `DefaultVersionNumber` attribute of the launch template. To specify the latest version of the template, use `Fn::GetAtt` to retrieve the `LatestVersionNumber` attribute. For more information, see [AWS::EC2:LaunchTemplate return values for Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html#aws-resource-ec2-launchtemplate-return-values-fn--getatt).
     */
    Version?: v.Text<'AWS::EC2::LaunchTemplate.DefaultVersionNumber' | 'AWS::EC2::LaunchTemplate.LatestVersionNumber'> | undefined;
  }
  /**
   * Specifies the license configuration to use.
   *
   * `LicenseSpecification` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
   */
  interface LicenseSpecification {
    /** The Amazon Resource Name (ARN) of the license configuration. */
    LicenseConfigurationArn: v.Text;
  }
  /** Specifies the metadata options for the instance. */
  interface MetadataOptions {
    /**
     * Enables or disables the HTTP metadata endpoint on your instances.
     *
     * If you specify a value of `disabled`, you cannot access your instance metadata.
     *
     * Default: `enabled`
     */
    HttpEndpoint?: v.OneOf<'disabled' | 'enabled'> | undefined;
    /**
     * Enables or disables the IPv6 endpoint for the instance metadata service.
     *
     * Default: `disabled`
     */
    HttpProtocolIpv6?: v.OneOf<'disabled' | 'enabled'> | undefined;
    /**
     * The maximum number of hops that the metadata token can travel.
     *
     * Possible values: Integers from 1 to 64
     */
    HttpPutResponseHopLimit?: v.Num | undefined;
    /**
     * Indicates whether IMDSv2 is required.
     *
     * - `optional` - IMDSv2 is optional, which means that you can use either IMDSv2 or IMDSv1.
     * - `required` - IMDSv2 is required, which means that IMDSv1 is disabled, and you must use IMDSv2.
     *
     * Default:
     *
     * - If the value of `ImdsSupport` for the Amazon Machine Image (AMI) for your instance is `v2.0` and the account level default is set to `no-preference`, the default is `required`.
     * - If the value of `ImdsSupport` for the Amazon Machine Image (AMI) for your instance is `v2.0`, but the account level default is set to `V1 or V2`, the default is `optional`.
     */
    HttpTokens?: v.OneOf<'optional' | 'required'> | undefined;
    /**
     * Set to `enabled` to allow access to instance tags from the instance metadata. Set to `disabled` to turn off access to instance tags from the instance metadata. For more information, see [Work with instance tags using the instance metadata](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#work-with-tags-in-IMDS).
     *
     * Default: `disabled`
     */
    InstanceMetadataTags?: v.OneOf<'disabled' | 'enabled'> | undefined;
  }
  /**
   * Specifies a network interface that is to be attached to an instance.
   *
   * You can create a network interface when launching an instance. For an example, see the [AWS::EC2::Instance examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html#aws-properties-ec2-instance--examples--Automatically_assign_a_public_IP_address).
   *
   * Alternatively, you can attach an existing network interface when launching an instance. For an example, see the [AWS::EC2:NetworkInterface examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkinterface.html#aws-resource-ec2-networkinterface--examples).
   */
  interface NetworkInterface {
    /**
     * Indicates whether to assign a carrier IP address to the network interface.
     *
     * You can only assign a carrier IP address to a network interface that is in a subnet in a Wavelength Zone. For more information about carrier IP addresses, see [Carrier IP address](https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#provider-owned-ip) in the *AWS Wavelength Developer Guide*.
     */
    AssociateCarrierIpAddress?: v.Bool | undefined;
    /**
     * Indicates whether to assign a public IPv4 address to an instance. Applies only if creating a network interface when launching an instance. The network interface must be the primary network interface. If launching into a default subnet, the default value is `true`.
     *
     * AWS charges for all public IPv4 addresses, including public IPv4 addresses associated with running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the [VPC pricing page](https://docs.aws.amazon.com/vpc/pricing/).
     */
    AssociatePublicIpAddress?: v.Bool | undefined;
    /** Indicates whether the network interface is deleted when the instance is terminated. Applies only if creating a network interface when launching an instance. */
    DeleteOnTermination?: v.Bool | undefined;
    /** The description of the network interface. Applies only if creating a network interface when launching an instance. */
    Description?: v.Text | undefined;
    /**
     * The position of the network interface in the attachment order. A primary network interface has a device index of 0.
     *
     * If you create a network interface when launching an instance, you must specify the device index.
     */
    DeviceIndex: v.Text;
    /** Configures ENA Express for UDP network traffic. */
    EnaSrdSpecification?: v.Block<Instance.EnaSrdSpecification> | undefined;
    /** The IDs of the security groups for the network interface. Applies only if creating a network interface when launching an instance. */
    GroupSet?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /** A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the IPv6 addresses from the range of the subnet. You cannot specify this option and the option to assign specific IPv6 addresses in the same request. You can specify this option if you've specified a minimum number of instances to launch. */
    Ipv6AddressCount?: v.Num | undefined;
    /** The IPv6 addresses to assign to the network interface. You cannot specify this option and the option to assign a number of IPv6 addresses in the same request. You cannot specify this option if you've specified a minimum number of instances to launch. */
    Ipv6Addresses?: v.Many<v.Block<Instance.InstanceIpv6Address>> | undefined;
    /** The ID of the network interface, when attaching an existing network interface. */
    NetworkInterfaceId?: v.Text<'AWS::EC2::NetworkInterface.Id'> | undefined;
    /** The private IPv4 address of the network interface. Applies only if creating a network interface when launching an instance. */
    PrivateIpAddress?: v.Text | undefined;
    /** One or more private IPv4 addresses to assign to the network interface. Only one private IPv4 address can be designated as primary. */
    PrivateIpAddresses?: v.Many<v.Block<Instance.PrivateIpAddressSpecification>> | undefined;
    /** The number of secondary private IPv4 addresses. You can't specify this option and specify more than one private IP address using the private IP addresses option. */
    SecondaryPrivateIpAddressCount?: v.Num | undefined;
    /** The ID of the subnet associated with the network interface. */
    SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
  }
  /** The type of hostnames to assign to instances in the subnet at launch. For IPv4 only subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*. */
  interface PrivateDnsNameOptions {
    /** Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*. */
    EnableResourceNameDnsAAAARecord?: v.Bool | undefined;
    /** Indicates whether to respond to DNS queries for instance hostnames with DNS A records. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*. */
    EnableResourceNameDnsARecord?: v.Bool | undefined;
    /** The type of hostnames to assign to instances in the subnet at launch. For IPv4 only subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*. */
    HostnameType?: v.OneOf<'ip-name' | 'resource-name'> | undefined;
  }
  /** Specifies a secondary private IPv4 address for a network interface. */
  interface PrivateIpAddressSpecification {
    /** Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can be designated as primary. */
    Primary: v.Bool;
    /** The private IPv4 address. */
    PrivateIpAddress: v.Text;
  }
  /**
   * Specifies the SSM document and parameter values in AWS Systems Manager to associate with an instance.
   *
   * `SsmAssociations` is a property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
   */
  interface SsmAssociation {
    /** The input parameter values to use with the associated SSM document. */
    AssociationParameters?: v.Many<v.Block<Instance.AssociationParameter>> | undefined;
    /** The name of an SSM document to associate with the instance. */
    DocumentName: v.Text<'AWS::SSM::Document.Name'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /**
   * Specifies a volume to attach to an instance.
   *
   * `Volume` is an embedded property of the [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource.
   */
  interface Volume {
    /** The device name (for example, `/dev/sdh` or `xvdh` ). */
    Device: v.Text;
    /** The ID of the EBS volume. The volume and instance must be within the same Availability Zone. */
    VolumeId: v.Text<'AWS::EC2::Volume.VolumeId'>;
  }
}

export interface InstanceConnectEndpointProperties {
  /** Unique, case-sensitive identifier that you provide to ensure the idempotency of the request. */
  ClientToken?: v.Text | undefined;
  /**
   * Indicates whether the client IP address is preserved as the source. The following are the possible values.
   *
   * - `true` - Use the client IP address as the source.
   * - `false` - Use the network interface IP address as the source.
   *
   * > `PreserveClientIp` is only supported on IPv4 EC2 Instance Connect Endpoints. To use `PreserveClientIp`, the value for `IpAddressType` must be `ipv4`.
   *
   * Default: `false`
   */
  PreserveClientIp?: v.Bool | undefined;
  /** One or more security groups to associate with the endpoint. If you don't specify a security group, the default security group for your VPC will be associated with the endpoint. */
  SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /** The ID of the subnet in which to create the EC2 Instance Connect Endpoint. */
  SubnetId: v.Text<'AWS::EC2::Subnet.SubnetId'>;
  /** The tags to apply to the EC2 Instance Connect Endpoint during creation. */
  Tags?: v.Many<v.Block<InstanceConnectEndpoint.Tag>> | undefined;
}
export interface InstanceConnectEndpointAttributes {
  /** The Availability Zone of the EC2 Instance Connect Endpoint */
  readonly AvailabilityZone: v.Scalar<'AWS::EC2::InstanceConnectEndpoint.AvailabilityZone'>;
  /** The ID of the Availability Zone of the EC2 Instance Connect Endpoint */
  readonly AvailabilityZoneId: v.Scalar<'AWS::EC2::InstanceConnectEndpoint.AvailabilityZoneId'>;
  /** The date and time that the EC2 Instance Connect Endpoint was created */
  readonly CreatedAt: v.Scalar<'AWS::EC2::InstanceConnectEndpoint.CreatedAt'>;
  /** The ID of the EC2 Instance Connect Endpoint. */
  readonly Id: v.Scalar<'AWS::EC2::InstanceConnectEndpoint.Id'>;
  /** The Amazon Resource Name (ARN) of the EC2 Instance Connect Endpoint */
  readonly InstanceConnectEndpointArn: v.Scalar<'AWS::EC2::InstanceConnectEndpoint.InstanceConnectEndpointArn'>;
  /** The ID of the elastic network interface that Amazon EC2 automatically created when creating the EC2 Instance Connect Endpoint */
  readonly NetworkInterfaceIds: v.List<v.Scalar<'AWS::EC2::InstanceConnectEndpoint.NetworkInterfaceIds'>>;
  /** The ID of the AWS account that created the EC2 Instance Connect Endpoint */
  readonly OwnerId: v.Scalar<'AWS::EC2::InstanceConnectEndpoint.OwnerId'>;
  /** The public DNS names of the endpoint, including IPv4-only and dualstack DNS names. */
  readonly PublicDnsNames: { readonly [name: string]: unknown };
  /** The DNS names of the endpoint. */
  readonly 'PublicDnsNames.Dualstack': { readonly [name: string]: unknown };
  /** The DNS name of the EC2 Instance Connect Endpoint. */
  readonly 'PublicDnsNames.Dualstack.DnsName': v.Scalar<'AWS::EC2::InstanceConnectEndpoint.PublicDnsNames.Dualstack.DnsName'>;
  /** The Federal Information Processing Standards (FIPS) compliant DNS name of the EC2 Instance Connect Endpoint. */
  readonly 'PublicDnsNames.Dualstack.FipsDnsName': v.Scalar<'AWS::EC2::InstanceConnectEndpoint.PublicDnsNames.Dualstack.FipsDnsName'>;
  /** The DNS names of the endpoint. */
  readonly 'PublicDnsNames.Ipv4': { readonly [name: string]: unknown };
  /** The DNS name of the EC2 Instance Connect Endpoint. */
  readonly 'PublicDnsNames.Ipv4.DnsName': v.Scalar<'AWS::EC2::InstanceConnectEndpoint.PublicDnsNames.Ipv4.DnsName'>;
  /** The Federal Information Processing Standards (FIPS) compliant DNS name of the EC2 Instance Connect Endpoint. */
  readonly 'PublicDnsNames.Ipv4.FipsDnsName': v.Scalar<'AWS::EC2::InstanceConnectEndpoint.PublicDnsNames.Ipv4.FipsDnsName'>;
  /** The current state of the EC2 Instance Connect Endpoint */
  readonly State: v.Scalar<'AWS::EC2::InstanceConnectEndpoint.State'>;
  /** The message for the current state of the EC2 Instance Connect Endpoint. Can include a failure message */
  readonly StateMessage: v.Scalar<'AWS::EC2::InstanceConnectEndpoint.StateMessage'>;
  /** The ID of the VPC in which the EC2 Instance Connect Endpoint was created */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * Creates an EC2 Instance Connect Endpoint.
 *
 * An EC2 Instance Connect Endpoint allows you to connect to an instance, without requiring the instance to have a public IPv4 address. For more information, see [Connect to your instances using EC2 Instance Connect Endpoint](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Connect-using-EC2-Instance-Connect-Endpoint.html) in the *Amazon EC2 User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceconnectendpoint.html
 */
export declare class InstanceConnectEndpoint extends v.Resource<InstanceConnectEndpointProperties, 'AWS::EC2::InstanceConnectEndpoint.Id', InstanceConnectEndpointAttributes> {
  static readonly type: 'AWS::EC2::InstanceConnectEndpoint';
  constructor(properties: InstanceConnectEndpointProperties);
}
export declare namespace InstanceConnectEndpoint {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface InstanceEventWindowProperties {
  /** The cron expression defined for the event window. Exactly one of TimeRanges or CronExpression must be specified. */
  CronExpression?: v.Text | undefined;
  /** The name of the event window. */
  Name?: v.Text | undefined;
  /** The tags applied to the event window. */
  Tags?: v.Many<v.Block<InstanceEventWindow.Tag>> | undefined;
  /** The time ranges of the event window. Exactly one of TimeRanges or CronExpression must be specified. */
  TimeRanges?: v.Many<v.Block<InstanceEventWindow.TimeRange>> | undefined;
}
export interface InstanceEventWindowAttributes {
  /** The Amazon Resource Name (ARN) of the event window. */
  readonly Arn: v.Scalar<'AWS::EC2::InstanceEventWindow.Arn'>;
  /** The ID of the event window. */
  readonly InstanceEventWindowId: v.Scalar<'AWS::EC2::InstanceEventWindow.InstanceEventWindowId'>;
  /** The current state of the event window. Observed values include creating, active, modifying, deleting and deleted. */
  readonly State: v.Scalar<'AWS::EC2::InstanceEventWindow.State'>;
}
/**
 * Resource type definition for AWS::EC2::InstanceEventWindow. An event window defines a recurring set of time ranges, or a cron expression, during which AWS-initiated maintenance events may be scheduled for the associated Amazon EC2 instances or Dedicated Hosts.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html
 */
export declare class InstanceEventWindow extends v.Resource<InstanceEventWindowProperties, 'AWS::EC2::InstanceEventWindow.Arn', InstanceEventWindowAttributes> {
  static readonly type: 'AWS::EC2::InstanceEventWindow';
  constructor(properties?: InstanceEventWindowProperties);
}
export declare namespace InstanceEventWindow {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** A time range during which an AWS-initiated maintenance event may occur. */
  interface TimeRange {
    /** The hour when the time range ends. */
    EndHour?: v.Num | undefined;
    /** The day on which the time range ends. */
    EndWeekDay?: v.OneOf<'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'> | undefined;
    /** The hour when the time range begins. */
    StartHour?: v.Num | undefined;
    /** The day on which the time range begins. */
    StartWeekDay?: v.OneOf<'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'> | undefined;
  }
}

export interface InternetGatewayProperties {
  /** Any tags to assign to the internet gateway. */
  Tags?: v.Many<v.Block<InternetGateway.Tag>> | undefined;
}
export interface InternetGatewayAttributes {
  /** The ID of the internet gateway. */
  readonly InternetGatewayId: v.Scalar<'AWS::EC2::InternetGateway.InternetGatewayId'>;
}
/**
 * Allocates an internet gateway for use with a VPC. After creating the Internet gateway, you then attach it to a VPC.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html
 */
export declare class InternetGateway extends v.Resource<InternetGatewayProperties, 'AWS::EC2::InternetGateway.InternetGatewayId', InternetGatewayAttributes> {
  static readonly type: 'AWS::EC2::InternetGateway';
  constructor(properties?: InternetGatewayProperties);
}
export declare namespace InternetGateway {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IpPoolRouteTableAssociationProperties {
  /** The ID of a public IPv4 address pool. */
  PublicIpv4Pool: v.Text;
  /** The ID of a route table. */
  RouteTableId: v.Text;
}
export interface IpPoolRouteTableAssociationAttributes {
  /** The ID of a route table association. */
  readonly AssociationId: v.Scalar<'AWS::EC2::IpPoolRouteTableAssociation.AssociationId'>;
}
/**
 * A route server association is the connection established between a route server and a VPC.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ippoolroutetableassociation.html
 */
export declare class IpPoolRouteTableAssociation extends v.Resource<IpPoolRouteTableAssociationProperties, 'AWS::EC2::IpPoolRouteTableAssociation.AssociationId', IpPoolRouteTableAssociationAttributes> {
  static readonly type: 'AWS::EC2::IpPoolRouteTableAssociation';
  constructor(properties: IpPoolRouteTableAssociationProperties);
}

export interface IpamExternalResourceVerificationTokenProperties {
  /** The ID of the IPAM that will create the token. */
  IpamId: v.Text;
  /** The tags for the token. */
  Tags?: v.Many<v.Block<IpamExternalResourceVerificationToken.Tag>> | undefined;
}
export interface IpamExternalResourceVerificationTokenAttributes {
  /** The ARN of the IPAM that created the token. */
  readonly IpamArn: v.Scalar<'AWS::EC2::IpamExternalResourceVerificationToken.IpamArn'>;
  /** The ARN of the IPAM external resource verification token. */
  readonly IpamExternalResourceVerificationTokenArn: v.Scalar<'AWS::EC2::IpamExternalResourceVerificationToken.IpamExternalResourceVerificationTokenArn'>;
  /** The ID of the token. */
  readonly IpamExternalResourceVerificationTokenId: v.Scalar<'AWS::EC2::IpamExternalResourceVerificationToken.IpamExternalResourceVerificationTokenId'>;
  /** The Region of the IPAM that created the token. */
  readonly IpamRegion: v.Scalar<'AWS::EC2::IpamExternalResourceVerificationToken.IpamRegion'>;
  /** The token expiration. */
  readonly NotAfter: v.Scalar<'AWS::EC2::IpamExternalResourceVerificationToken.NotAfter'>;
  /** The token state. */
  readonly State: v.Scalar<'AWS::EC2::IpamExternalResourceVerificationToken.State'>;
  /** The token status. */
  readonly Status: v.Scalar<'AWS::EC2::IpamExternalResourceVerificationToken.Status'>;
  /** The token name. */
  readonly TokenName: v.Scalar<'AWS::EC2::IpamExternalResourceVerificationToken.TokenName'>;
  /** The token value. */
  readonly TokenValue: v.Scalar<'AWS::EC2::IpamExternalResourceVerificationToken.TokenValue'>;
}
/**
 * A verification token is an AWS-generated random value that you can use to prove ownership of an external resource. For example, you can use a verification token to validate that you control a public IP address range when you bring an IP address range to AWS (BYOIP).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamexternalresourceverificationtoken.html
 */
export declare class IpamExternalResourceVerificationToken extends v.Resource<IpamExternalResourceVerificationTokenProperties, 'AWS::EC2::IpamExternalResourceVerificationToken.IpamExternalResourceVerificationTokenArn', IpamExternalResourceVerificationTokenAttributes> {
  static readonly type: 'AWS::EC2::IpamExternalResourceVerificationToken';
  constructor(properties: IpamExternalResourceVerificationTokenProperties);
}
export declare namespace IpamExternalResourceVerificationToken {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface KeyPairProperties {
  /**
   * The format of the key pair.
   *
   * Default: `pem`
   */
  KeyFormat?: v.OneOf<'pem' | 'ppk'> | undefined;
  /**
   * A unique name for the key pair.
   *
   * Constraints: Up to 255 ASCII characters
   */
  KeyName: v.Text;
  /**
   * The type of key pair. Note that ED25519 keys are not supported for Windows instances.
   *
   * If the `PublicKeyMaterial` property is specified, the `KeyType` property is ignored, and the key type is inferred from the `PublicKeyMaterial` value.
   *
   * Default: `rsa`
   */
  KeyType?: v.OneOf<'rsa' | 'ed25519'> | undefined;
  /** The public key material. The `PublicKeyMaterial` property is used to import a key pair. If this property is not specified, then a new key pair will be created. */
  PublicKeyMaterial?: v.Text | undefined;
  /** The tags to apply to the key pair. */
  Tags?: v.Many<v.Block<KeyPair.Tag>> | undefined;
}
export interface KeyPairAttributes {
  /**
   * If you created the key pair using Amazon EC2:
   *
   * - For RSA key pairs, the key fingerprint is the SHA-1 digest of the DER encoded private key.
   * - For ED25519 key pairs, the key fingerprint is the base64-encoded SHA-256 digest, which is the default for OpenSSH, starting with [OpenSSH 6.8](https://docs.aws.amazon.com/http://www.openssh.com/txt/release-6.8).
   *
   * If you imported the key pair to Amazon EC2:
   */
  readonly KeyFingerprint: v.Scalar<'AWS::EC2::KeyPair.KeyFingerprint'>;
  /** The ID of the key pair. */
  readonly KeyPairId: v.Scalar<'AWS::EC2::KeyPair.KeyPairId'>;
}
/**
 * Specifies a key pair for use with an Amazon Elastic Compute Cloud instance as follows:
 *
 * - To import an existing key pair, include the `PublicKeyMaterial` property.
 * - To create a new key pair, omit the `PublicKeyMaterial` property.
 *
 * When you import an existing key pair, you specify the public key material for the key. We assume that you have the private key material for the key. AWS CloudFormation does not create or return the private key material when you import a key pair.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html
 */
export declare class KeyPair extends v.Resource<KeyPairProperties, 'AWS::EC2::KeyPair.KeyName', KeyPairAttributes> {
  static readonly type: 'AWS::EC2::KeyPair';
  constructor(properties: KeyPairProperties);
}
export declare namespace KeyPair {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface LaunchTemplateProperties {
  /** The information for the launch template. */
  LaunchTemplateData: v.Block<LaunchTemplate.LaunchTemplateData>;
  /** A name for the launch template. */
  LaunchTemplateName?: v.Text | undefined;
  /**
   * The tags to apply to the launch template on creation. To tag the launch template, the resource type must be `launch-template`.
   *
   * To specify the tags for resources that are created during instance launch, use [TagSpecifications](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-tagspecifications).
   */
  TagSpecifications?: v.Many<v.Block<LaunchTemplate.LaunchTemplateTagSpecification>> | undefined;
  /** A description for the first version of the launch template. */
  VersionDescription?: v.Text | undefined;
}
export interface LaunchTemplateAttributes {
  /**
   * The default version of the launch template, such as 2.
   *
   * The default version of a launch template cannot be specified in AWS CloudFormation. The default version can be set in the Amazon EC2 console or by using the `modify-launch-template` AWS CLI command.
   */
  readonly DefaultVersionNumber: v.Scalar<'AWS::EC2::LaunchTemplate.DefaultVersionNumber'>;
  /** The latest version of the launch template, such as `5`. */
  readonly LatestVersionNumber: v.Scalar<'AWS::EC2::LaunchTemplate.LatestVersionNumber'>;
  /** The ID of the launch template. */
  readonly LaunchTemplateId: v.Scalar<'AWS::EC2::LaunchTemplate.LaunchTemplateId'>;
}
/**
 * Specifies the properties for creating a launch template.
 *
 * The minimum required properties for specifying a launch template are as follows:
 *
 * - You must specify at least one property for the launch template data.
 * - You can optionally specify a name for the launch template. If you do not specify a name, CloudFormation creates a name for you.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html
 */
export declare class LaunchTemplate extends v.Resource<LaunchTemplateProperties, 'AWS::EC2::LaunchTemplate.LaunchTemplateId', LaunchTemplateAttributes> {
  static readonly type: 'AWS::EC2::LaunchTemplate';
  constructor(properties: LaunchTemplateProperties);
}
export declare namespace LaunchTemplate {
  /** The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. */
  interface AcceleratorCount {
    /** The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude accelerator-enabled instance types, set `Max` to `0`. */
    Max?: v.Num | undefined;
    /** The minimum number of accelerators. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum amount of total accelerator memory, in MiB. */
  interface AcceleratorTotalMemoryMiB {
    /** The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*. */
  interface BaselineEbsBandwidthMbps {
    /** The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /**
   * The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application.
   *
   * Currently, this parameter only supports CPU performance as a baseline performance factor. For example, specifying `c6i` would use the CPU performance of the `c6i` family as the baseline reference.
   */
  interface BaselinePerformanceFactors {
    /** The CPU performance to consider, using an instance family as the baseline reference. */
    Cpu?: v.Block<LaunchTemplate.Cpu> | undefined;
  }
  /**
   * Specifies a block device mapping for a launch template. You must specify `DeviceName` plus exactly one of the following properties: `Ebs`, `NoDevice`, or `VirtualName`.
   *
   * `BlockDeviceMapping` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface BlockDeviceMapping {
    /** The device name (for example, /dev/sdh or xvdh). */
    DeviceName?: v.Text | undefined;
    /** Parameters used to automatically set up EBS volumes when the instance is launched. */
    Ebs?: v.Block<LaunchTemplate.Ebs> | undefined;
    /** To omit the device from the block device mapping, specify an empty string. */
    NoDevice?: v.Text | undefined;
    /** The virtual device name (ephemeralN). Instance store volumes are numbered starting from 0. An instance type with 2 available instance store volumes can specify mappings for ephemeral0 and ephemeral1. The number of available instance store volumes depends on the instance type. After you connect to the instance, you must mount the volume. */
    VirtualName?: v.Text | undefined;
  }
  /**
   * Specifies an instance's Capacity Reservation targeting option. You can specify only one option at a time.
   *
   * `CapacityReservationSpecification` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface CapacityReservationSpecification {
    /**
     * Indicates the instance's Capacity Reservation preferences. Possible preferences include:
     *
     * - `capacity-reservations-only` - The instance will only run in a Capacity Reservation or Capacity Reservation group. If capacity isn't available, the instance will fail to launch.
     * - `open` - The instance can run in any `open` Capacity Reservation that has matching attributes (instance type, platform, Availability Zone, tenancy).
     * - `none` - The instance avoids running in a Capacity Reservation even if one is available. The instance runs in On-Demand capacity.
     */
    CapacityReservationPreference?: v.OneOf<'capacity-reservations-only' | 'none' | 'open'> | undefined;
    /** Information about the target Capacity Reservation or Capacity Reservation group. */
    CapacityReservationTarget?: v.Block<LaunchTemplate.CapacityReservationTarget> | undefined;
  }
  /**
   * Specifies a target Capacity Reservation.
   *
   * `CapacityReservationTarget` is a property of the [Amazon EC2 LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html) property type.
   */
  interface CapacityReservationTarget {
    /** The ID of the Capacity Reservation in which to run the instance. */
    CapacityReservationId?: v.Text | undefined;
    /** The ARN of the Capacity Reservation resource group in which to run the instance. */
    CapacityReservationResourceGroupArn?: v.Text | undefined;
  }
  /** A security group connection tracking specification that enables you to set the idle timeout for connection tracking on an Elastic network interface. For more information, see [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts) in the *Amazon EC2 User Guide*. */
  interface ConnectionTrackingSpecification {
    /** Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000 seconds (5 days). Default: 432000 seconds. Recommended: Less than 432000 seconds. */
    TcpEstablishedTimeout?: v.Num | undefined;
    /** Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default: 180 seconds. */
    UdpStreamTimeout?: v.Num | undefined;
    /** Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30 seconds. */
    UdpTimeout?: v.Num | undefined;
  }
  /** Specifies the CPU performance to consider when using an instance family as the baseline reference. */
  interface Cpu {
    /** The instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes are compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture differences. */
    References?: v.Many<v.Block<LaunchTemplate.Reference>> | undefined;
  }
  /**
   * Specifies the CPU options for an instance. For more information, see [Optimize CPU options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the *Amazon Elastic Compute Cloud User Guide*.
   *
   * `CpuOptions` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface CpuOptions {
    /** Indicates whether to enable the instance for AMD SEV-SNP. AMD SEV-SNP is supported with M6a, R6a, and C6a instance types only. For more information, see [AMD SEV-SNP for Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html). */
    AmdSevSnp?: v.OneOf<'enabled' | 'disabled'> | undefined;
    /** The number of CPU cores for the instance. */
    CoreCount?: v.Num | undefined;
    /** Indicates whether the instance is enabled for nested virtualization. */
    NestedVirtualization?: v.OneOf<'enabled' | 'disabled'> | undefined;
    /** The number of threads per CPU core. To disable multithreading for the instance, specify a value of `1`. Otherwise, specify the default value of `2`. */
    ThreadsPerCore?: v.Num | undefined;
  }
  /**
   * Specifies the credit option for CPU usage of a T2, T3, or T3a instance.
   *
   * `CreditSpecification` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface CreditSpecification {
    /**
     * The credit option for CPU usage of a T instance.
     *
     * Valid values: `standard` | `unlimited`
     */
    CpuCredits?: v.Text | undefined;
  }
  /**
   * Parameters for a block device for an EBS volume in an Amazon EC2 launch template.
   *
   * `Ebs` is a property of [AWS::EC2::LaunchTemplate BlockDeviceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-blockdevicemapping.html).
   */
  interface Ebs {
    /** Indicates whether the EBS volume is deleted on instance termination. */
    DeleteOnTermination?: v.Bool | undefined;
    EbsCardIndex?: v.Num | undefined;
    /** Indicates whether the EBS volume is encrypted. Encrypted volumes can only be attached to instances that support Amazon EBS encryption. If you are creating a volume from a snapshot, you can't specify an encryption value. */
    Encrypted?: v.Bool | undefined;
    /**
     * The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
     *
     * The following are the supported values for each volume type:
     *
     * - `gp3`: 3,000 - 80,000 IOPS
     * - `io1`: 100 - 64,000 IOPS
     * - `io2`: 100 - 256,000 IOPS
     *
     * For `io2` volumes, you can achieve up to 256,000 IOPS on [instances built on the Nitro System](https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html). On other instances, you can achieve performance up to 32,000 IOPS.
     */
    Iops?: v.Num | undefined;
    /** Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption. */
    KmsKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
    /** The ID of the snapshot. */
    SnapshotId?: v.Text | undefined;
    /**
     * The throughput to provision for a `gp3` volume, with a maximum of 2,000 MiB/s.
     *
     * Valid Range: Minimum value of 125. Maximum value of 2,000.
     */
    Throughput?: v.Num | undefined;
    /**
     * Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at which to download the snapshot blocks from Amazon S3 to the volume. This is also known as *volume initialization*. Specifying a volume initialization rate ensures that the volume is initialized at a predictable and consistent rate after creation.
     *
     * This parameter is supported only for volumes created from snapshots. Omit this parameter if:
     *
     * - You want to create the volume using fast snapshot restore. You must specify a snapshot that is enabled for fast snapshot restore. In this case, the volume is fully initialized at creation.
     */
    VolumeInitializationRate?: v.Num | undefined;
    /**
     * The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. The following are the supported volumes sizes for each volume type:
     *
     * - `gp2`: 1 - 16,384 GiB
     * - `gp3`: 1 - 65,536 GiB
     * - `io1`: 4 - 16,384 GiB
     * - `io2`: 4 - 65,536 GiB
     * - `st1` and `sc1`: 125 - 16,384 GiB
     * - `standard`: 1 - 1024 GiB
     */
    VolumeSize?: v.Num | undefined;
    /** The volume type. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the *Amazon EBS User Guide*. */
    VolumeType?: v.OneOf<'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard'> | undefined;
  }
  interface ElasticGpuSpecification {
    Type?: v.Text | undefined;
  }
  /** ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and minimize tail latency of network traffic between EC2 instances. With ENA Express, you can communicate between two EC2 instances in the same subnet within the same account, or in different accounts. Both sending and receiving instances must have ENA Express enabled. */
  interface EnaSrdSpecification {
    /** Indicates whether ENA Express is enabled for the network interface. */
    EnaSrdEnabled?: v.Bool | undefined;
    /** Configures ENA Express for UDP network traffic. */
    EnaSrdUdpSpecification?: v.Block<LaunchTemplate.EnaSrdUdpSpecification> | undefined;
  }
  /** ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic automatically uses it. However, some UDP-based applications are designed to handle network packets that are out of order, without a need for retransmission, such as live video broadcasting or other near-real-time applications. For UDP traffic, you can specify whether to use ENA Express, based on your application environment needs. */
  interface EnaSrdUdpSpecification {
    /** Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you must first enable ENA Express. */
    EnaSrdUdpEnabled?: v.Bool | undefined;
  }
  /** Indicates whether the instance is enabled for AWS Nitro Enclaves. */
  interface EnclaveOptions {
    /** If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not enabled for AWS Nitro Enclaves. */
    Enabled?: v.Bool | undefined;
  }
  /**
   * Specifies whether your instance is configured for hibernation. This parameter is valid only if the instance meets the [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html#hibernating-prerequisites). For more information, see [Hibernate Your Instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the *Amazon EC2 User Guide*.
   *
   * `HibernationOptions` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface HibernationOptions {
    /**
     * If you set this parameter to `true`, the instance is enabled for hibernation.
     *
     * Default: `false`
     */
    Configured?: v.Bool | undefined;
  }
  /**
   * Specifies an IAM instance profile, which is a container for an IAM role for your instance. You can use an IAM role to distribute your AWS credentials to your instances.
   *
   * If you are creating the launch template for use with an Amazon EC2 Auto Scaling group, you can specify either the name or the ARN of the instance profile, but not both.
   *
   * `IamInstanceProfile` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface IamInstanceProfile {
    /** The Amazon Resource Name (ARN) of the instance profile. */
    Arn?: v.Text | undefined;
    /** The name of the instance profile. */
    Name?: v.Text<'AWS::IAM::InstanceProfile.InstanceProfileName'> | undefined;
  }
  /**
   * Specifies the market (purchasing) option for an instance.
   *
   * `InstanceMarketOptions` is a property of the [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface InstanceMarketOptions {
    /** The market type. */
    MarketType?: v.OneOf<'capacity-block' | 'interruptible-capacity-reservation' | 'spot'> | undefined;
    /** The options for Spot Instances. */
    SpotOptions?: v.Block<LaunchTemplate.SpotOptions> | undefined;
  }
  /**
   * The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance types with these attributes.
   *
   * You must specify `VCpuCount` and `MemoryMiB`. All other attributes are optional. Any unspecified optional attribute is set to its default.
   *
   * When you specify multiple attributes, you get instance types that satisfy all of the specified attributes. If you specify multiple values for an attribute, you get instance types that satisfy any of the specified values.
   *
   * To limit the list of instance types from which Amazon EC2 can identify matching instance types, you can use one of the following parameters, but not both in the same request:
   */
  interface InstanceRequirements {
    /**
     * The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
     *
     * To exclude accelerator-enabled instance types, set `Max` to `0`.
     *
     * Default: No minimum or maximum limits
     */
    AcceleratorCount?: v.Block<LaunchTemplate.AcceleratorCount> | undefined;
    /**
     * Indicates whether instance types must have accelerators by specific manufacturers.
     *
     * - For instance types with AWS devices, specify `amazon-web-services`.
     * - For instance types with AMD devices, specify `amd`.
     * - For instance types with Habana devices, specify `habana`.
     * - For instance types with NVIDIA devices, specify `nvidia`.
     * - For instance types with Xilinx devices, specify `xilinx`.
     *
     * Default: Any manufacturer
     */
    AcceleratorManufacturers?: v.Many<v.Text> | undefined;
    /** The accelerators that must be on the instance type. */
    AcceleratorNames?: v.Many<v.Text> | undefined;
    /**
     * The minimum and maximum amount of total accelerator memory, in MiB.
     *
     * Default: No minimum or maximum limits
     */
    AcceleratorTotalMemoryMiB?: v.Block<LaunchTemplate.AcceleratorTotalMemoryMiB> | undefined;
    /**
     * The accelerator types that must be on the instance type.
     *
     * - For instance types with FPGA accelerators, specify `fpga`.
     * - For instance types with GPU accelerators, specify `gpu`.
     * - For instance types with Inference accelerators, specify `inference`.
     * - For instance types with Media accelerators, specify `media`.
     *
     * Default: Any accelerator type
     */
    AcceleratorTypes?: v.Many<v.Text> | undefined;
    /**
     * The instance types to apply your specified attributes against. All other instance types are ignored, even if they match your specified attributes.
     *
     * You can use strings with one or more wild cards, represented by an asterisk ( `*` ), to allow an instance type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
     *
     * For example, if you specify `c5*` ,Amazon EC2 will allow the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 will allow all the M5a instance types, but not the M5n instance types.
     *
     * > If you specify `AllowedInstanceTypes`, you can't specify `ExcludedInstanceTypes`.
     */
    AllowedInstanceTypes?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether bare metal instance types must be included, excluded, or required.
     *
     * - To include bare metal instance types, specify `included`.
     * - To require only bare metal instance types, specify `required`.
     * - To exclude bare metal instance types, specify `excluded`.
     *
     * Default: `excluded`
     */
    BareMetal?: v.OneOf<'excluded' | 'included' | 'required'> | undefined;
    /**
     * The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
     *
     * Default: No minimum or maximum limits
     */
    BaselineEbsBandwidthMbps?: v.Block<LaunchTemplate.BaselineEbsBandwidthMbps> | undefined;
    /** The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application. Currently, this parameter only supports CPU performance as a baseline performance factor. For more information, see [Performance protection](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-attribute-based-instance-type-selection.html#ec2fleet-abis-performance-protection) in the *Amazon EC2 User Guide*. */
    BaselinePerformanceFactors?: v.Block<LaunchTemplate.BaselinePerformanceFactors> | undefined;
    /**
     * Indicates whether burstable performance T instance types are included, excluded, or required. For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html).
     *
     * - To include burstable performance instance types, specify `included`.
     * - To require only burstable performance instance types, specify `required`.
     * - To exclude burstable performance instance types, specify `excluded`.
     *
     * Default: `excluded`
     */
    BurstablePerformance?: v.OneOf<'excluded' | 'included' | 'required'> | undefined;
    /**
     * The CPU manufacturers to include.
     *
     * - For instance types with Intel CPUs, specify `intel`.
     * - For instance types with AMD CPUs, specify `amd`.
     * - For instance types with AWS CPUs, specify `amazon-web-services`.
     * - For instance types with Apple CPUs, specify `apple`.
     *
     * > Don't confuse the CPU manufacturer with the CPU architecture. Instances will be launched with a compatible CPU architecture based on the Amazon Machine Image (AMI) that you specify in your launch template.
     *
     * Default: Any manufacturer
     */
    CpuManufacturers?: v.Many<v.Text> | undefined;
    /**
     * The instance types to exclude.
     *
     * You can use strings with one or more wild cards, represented by an asterisk ( `*` ), to exclude an instance type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
     *
     * For example, if you specify `c5*` ,Amazon EC2 will exclude the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 will exclude all the M5a instance types, but not the M5n instance types.
     *
     * > If you specify `ExcludedInstanceTypes`, you can't specify `AllowedInstanceTypes`.
     *
     * Default: No excluded instance types
     */
    ExcludedInstanceTypes?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether current or previous generation instance types are included. The current generation instance types are recommended for use. Current generation instance types are typically the latest two to three generations in each instance family. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
     *
     * For current generation instance types, specify `current`.
     *
     * For previous generation instance types, specify `previous`.
     *
     * Default: Current and previous generation instance types
     */
    InstanceGenerations?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether instance types with instance store volumes are included, excluded, or required. For more information, [Amazon EC2 instance store](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html) in the *Amazon EC2 User Guide*.
     *
     * - To include instance types with instance store volumes, specify `included`.
     * - To require only instance types with instance store volumes, specify `required`.
     * - To exclude instance types with instance store volumes, specify `excluded`.
     *
     * Default: `included`
     */
    LocalStorage?: v.OneOf<'excluded' | 'included' | 'required'> | undefined;
    /**
     * The type of local storage that is required.
     *
     * - For instance types with hard disk drive (HDD) storage, specify `hdd`.
     * - For instance types with solid state drive (SSD) storage, specify `ssd`.
     *
     * Default: `hdd` and `ssd`
     */
    LocalStorageTypes?: v.Many<v.Text> | undefined;
    /** [Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from the lowest priced current generation instance types, and failing that, from the lowest priced previous generation instance types that match your attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose price exceeds your specified threshold. */
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: v.Num | undefined;
    /**
     * The minimum and maximum amount of memory per vCPU, in GiB.
     *
     * Default: No minimum or maximum limits
     */
    MemoryGiBPerVCpu?: v.Block<LaunchTemplate.MemoryGiBPerVCpu> | undefined;
    /** The minimum and maximum amount of memory, in MiB. */
    MemoryMiB?: v.Block<LaunchTemplate.MemoryMiB> | undefined;
    /**
     * The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
     *
     * Default: No minimum or maximum limits
     */
    NetworkBandwidthGbps?: v.Block<LaunchTemplate.NetworkBandwidthGbps> | undefined;
    /**
     * The minimum and maximum number of network interfaces.
     *
     * Default: No minimum or maximum limits
     */
    NetworkInterfaceCount?: v.Block<LaunchTemplate.NetworkInterfaceCount> | undefined;
    /**
     * [Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose price exceeds your specified threshold.
     *
     * The parameter accepts an integer, which Amazon EC2 interprets as a percentage.
     *
     * To turn off price protection, specify a high value, such as `999999`.
     */
    OnDemandMaxPricePercentageOverLowestPrice?: v.Num | undefined;
    /**
     * Indicates whether instance types must support hibernation for On-Demand Instances.
     *
     * This parameter is not supported for [GetSpotPlacementScores](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html).
     *
     * Default: `false`
     */
    RequireHibernateSupport?: v.Bool | undefined;
    /** [Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price. The identified Spot price is the Spot price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified Spot price is from the lowest priced current generation instance types, and failing that, from the lowest priced previous generation instance types that match your attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose Spot price exceeds your specified threshold. */
    SpotMaxPricePercentageOverLowestPrice?: v.Num | undefined;
    /**
     * The minimum and maximum amount of total local storage, in GB.
     *
     * Default: No minimum or maximum limits
     */
    TotalLocalStorageGB?: v.Block<LaunchTemplate.TotalLocalStorageGB> | undefined;
    /** The minimum and maximum number of vCPUs. */
    VCpuCount?: v.Block<LaunchTemplate.VCpuCount> | undefined;
  }
  /**
   * Specifies an IPv4 prefix for a network interface.
   *
   * `Ipv4PrefixSpecification` is a property of [AWS::EC2::LaunchTemplate NetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-networkinterface.html).
   */
  interface Ipv4PrefixSpecification {
    /** The IPv4 prefix. For information, see [Assigning prefixes to network interfaces](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html) in the *Amazon EC2 User Guide*. */
    Ipv4Prefix?: v.Text | undefined;
  }
  /**
   * Specifies an IPv6 address in an Amazon EC2 launch template.
   *
   * `Ipv6Add` is a property of [AWS::EC2::LaunchTemplate NetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-networkinterface.html).
   */
  interface Ipv6Add {
    /** One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. You can't use this option if you're specifying a number of IPv6 addresses. */
    Ipv6Address?: v.Text | undefined;
  }
  /**
   * Specifies an IPv6 prefix for a network interface.
   *
   * `Ipv6PrefixSpecification` is a property of [AWS::EC2::LaunchTemplate NetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-networkinterface.html).
   */
  interface Ipv6PrefixSpecification {
    /** The IPv6 prefix. */
    Ipv6Prefix?: v.Text | undefined;
  }
  /**
   * The information to include in the launch template.
   *
   * > You must specify at least one parameter for the launch template data.
   */
  interface LaunchTemplateData {
    /** The block device mapping. */
    BlockDeviceMappings?: v.Many<v.Block<LaunchTemplate.BlockDeviceMapping>> | undefined;
    /** The Capacity Reservation targeting option. If you do not specify this parameter, the instance's Capacity Reservation preference defaults to `open`, which enables it to run in any open Capacity Reservation that has matching attributes (instance type, platform, Availability Zone). */
    CapacityReservationSpecification?: v.Block<LaunchTemplate.CapacityReservationSpecification> | undefined;
    /** The CPU options for the instance. For more information, see [CPU options for Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html) in the *Amazon EC2 User Guide*. */
    CpuOptions?: v.Block<LaunchTemplate.CpuOptions> | undefined;
    /** The credit option for CPU usage of the instance. Valid only for T instances. */
    CreditSpecification?: v.Block<LaunchTemplate.CreditSpecification> | undefined;
    /** Indicates whether to enable the instance for stop protection. For more information, see [Enable stop protection for your EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-stop-protection.html) in the *Amazon EC2 User Guide*. */
    DisableApiStop?: v.Bool | undefined;
    /** Indicates whether termination protection is enabled for the instance. The default is `false`, which means that you can terminate the instance using the Amazon EC2 console, command line tools, or API. You can enable termination protection when you launch an instance, while the instance is running, or while the instance is stopped. */
    DisableApiTermination?: v.Bool | undefined;
    /** Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal Amazon EBS I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using an EBS-optimized instance. */
    EbsOptimized?: v.Bool | undefined;
    ElasticGpuSpecifications?: v.Many<v.Block<LaunchTemplate.ElasticGpuSpecification>> | undefined;
    ElasticInferenceAccelerators?: v.Many<v.Block<LaunchTemplate.LaunchTemplateElasticInferenceAccelerator>> | undefined;
    /**
     * Indicates whether the instance is enabled for AWS Nitro Enclaves. For more information, see [What is Nitro Enclaves?](https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave.html) in the *AWS Nitro Enclaves User Guide*.
     *
     * You can't enable AWS Nitro Enclaves and hibernation on the same instance.
     */
    EnclaveOptions?: v.Block<LaunchTemplate.EnclaveOptions> | undefined;
    /** Indicates whether an instance is enabled for hibernation. This parameter is valid only if the instance meets the [hibernation prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html). For more information, see [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the *Amazon EC2 User Guide*. */
    HibernationOptions?: v.Block<LaunchTemplate.HibernationOptions> | undefined;
    /** The name or Amazon Resource Name (ARN) of an IAM instance profile. */
    IamInstanceProfile?: v.Block<LaunchTemplate.IamInstanceProfile> | undefined;
    /**
     * The ID of the AMI. Alternatively, you can specify a Systems Manager parameter, which will resolve to an AMI ID on launch.
     *
     * Valid formats:
     *
     * - `ami-0ac394d6a3example`
     * - `resolve:ssm:parameter-name`
     * - `resolve:ssm:parameter-name:version-number`
     * - `resolve:ssm:parameter-name:label`
     *
     * For more information, see [Use a Systems Manager parameter to find an AMI](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/finding-an-ami.html#using-systems-manager-parameter-to-find-AMI) in the *Amazon Elastic Compute Cloud User Guide*.
     */
    ImageId?: v.Text | undefined;
    /**
     * Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating system command for system shutdown).
     *
     * Default: `stop`
     */
    InstanceInitiatedShutdownBehavior?: v.OneOf<'stop' | 'terminate'> | undefined;
    /** The market (purchasing) option for the instances. */
    InstanceMarketOptions?: v.Block<LaunchTemplate.InstanceMarketOptions> | undefined;
    /**
     * The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance types with these attributes.
     *
     * You must specify `VCpuCount` and `MemoryMiB`. All other attributes are optional. Any unspecified optional attribute is set to its default.
     *
     * When you specify multiple attributes, you get instance types that satisfy all of the specified attributes. If you specify multiple values for an attribute, you get instance types that satisfy any of the specified values.
     *
     * To limit the list of instance types from which Amazon EC2 can identify matching instance types, you can use one of the following parameters, but not both in the same request:
     */
    InstanceRequirements?: v.Block<LaunchTemplate.InstanceRequirements> | undefined;
    /**
     * The instance type. For more information, see [Amazon EC2 instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
     *
     * If you specify `InstanceType`, you can't specify `InstanceRequirements`.
     */
    InstanceType?: v.OneOf<'a1.2xlarge' | 'a1.4xlarge' | 'a1.large' | 'a1.medium' | 'a1.metal' | 'a1.xlarge' | 'c1.medium' | 'c1.xlarge' | 'c3.2xlarge' | 'c3.4xlarge' | 'c3.8xlarge' | 'c3.large' | 'c3.xlarge' | 'c4.2xlarge' | 'c4.4xlarge' | 'c4.8xlarge' | 'c4.large' | 'c4.xlarge' | 'c5.12xlarge' | 'c5.18xlarge' | 'c5.24xlarge' | 'c5.2xlarge' | 'c5.4xlarge' | 'c5.9xlarge' | 'c5.large' | 'c5.metal' | 'c5.xlarge' | 'c5a.12xlarge' | 'c5a.16xlarge' | 'c5a.24xlarge' | 'c5a.2xlarge' | 'c5a.4xlarge' | 'c5a.8xlarge' | 'c5a.large' | 'c5a.xlarge' | 'c5ad.12xlarge' | 'c5ad.16xlarge' | 'c5ad.24xlarge' | 'c5ad.2xlarge' | 'c5ad.4xlarge' | 'c5ad.8xlarge' | 'c5ad.large' | 'c5ad.xlarge' | 'c5d.12xlarge' | 'c5d.18xlarge' | 'c5d.24xlarge' | 'c5d.2xlarge' | 'c5d.4xlarge' | 'c5d.9xlarge' | 'c5d.large' | 'c5d.metal' | 'c5d.xlarge' | 'c5n.18xlarge' | 'c5n.2xlarge' | 'c5n.4xlarge' | 'c5n.9xlarge' | 'c5n.large' | 'c5n.metal' | 'c5n.xlarge' | 'c6a.12xlarge' | 'c6a.16xlarge' | 'c6a.24xlarge' | 'c6a.2xlarge' | 'c6a.32xlarge' | 'c6a.48xlarge' | 'c6a.4xlarge' | 'c6a.8xlarge' | 'c6a.large' | 'c6a.metal' | 'c6a.xlarge' | 'c6g.12xlarge' | 'c6g.16xlarge' | 'c6g.2xlarge' | 'c6g.4xlarge' | 'c6g.8xlarge' | 'c6g.large' | 'c6g.medium' | 'c6g.metal' | 'c6g.xlarge' | 'c6gd.12xlarge' | 'c6gd.16xlarge' | 'c6gd.2xlarge' | 'c6gd.4xlarge' | 'c6gd.8xlarge' | 'c6gd.large' | 'c6gd.medium' | 'c6gd.metal' | 'c6gd.xlarge' | 'c6gn.12xlarge' | 'c6gn.16xlarge' | 'c6gn.2xlarge' | 'c6gn.4xlarge' | 'c6gn.8xlarge' | 'c6gn.large' | 'c6gn.medium' | 'c6gn.xlarge' | 'c6i.12xlarge' | 'c6i.16xlarge' | 'c6i.24xlarge' | 'c6i.2xlarge' | 'c6i.32xlarge' | 'c6i.4xlarge' | 'c6i.8xlarge' | 'c6i.large' | 'c6i.metal' | 'c6i.xlarge' | 'c6id.12xlarge' | 'c6id.16xlarge' | 'c6id.24xlarge' | 'c6id.2xlarge' | 'c6id.32xlarge' | 'c6id.4xlarge' | 'c6id.8xlarge' | 'c6id.large' | 'c6id.metal' | 'c6id.xlarge' | 'c6in.12xlarge' | 'c6in.16xlarge' | 'c6in.24xlarge' | 'c6in.2xlarge' | 'c6in.32xlarge' | 'c6in.4xlarge' | 'c6in.8xlarge' | 'c6in.large' | 'c6in.metal' | 'c6in.xlarge' | 'c7a.12xlarge' | 'c7a.16xlarge' | 'c7a.24xlarge' | 'c7a.2xlarge' | 'c7a.32xlarge' | 'c7a.48xlarge' | 'c7a.4xlarge' | 'c7a.8xlarge' | 'c7a.large' | 'c7a.medium' | 'c7a.metal-48xl' | 'c7a.xlarge' | 'c7g.12xlarge' | 'c7g.16xlarge' | 'c7g.2xlarge' | 'c7g.4xlarge' | 'c7g.8xlarge' | 'c7g.large' | 'c7g.medium' | 'c7g.metal' | 'c7g.xlarge' | 'c7gd.12xlarge' | 'c7gd.16xlarge' | 'c7gd.2xlarge' | 'c7gd.4xlarge' | 'c7gd.8xlarge' | 'c7gd.large' | 'c7gd.medium' | 'c7gd.metal' | 'c7gd.xlarge' | 'c7gn.12xlarge' | 'c7gn.16xlarge' | 'c7gn.2xlarge' | 'c7gn.4xlarge' | 'c7gn.8xlarge' | 'c7gn.large' | 'c7gn.medium' | 'c7gn.metal' | 'c7gn.xlarge' | 'c7i-flex.12xlarge' | 'c7i-flex.16xlarge' | 'c7i-flex.2xlarge' | 'c7i-flex.4xlarge' | 'c7i-flex.8xlarge' | 'c7i-flex.large' | 'c7i-flex.xlarge' | 'c7i.12xlarge' | 'c7i.16xlarge' | 'c7i.24xlarge' | 'c7i.2xlarge' | 'c7i.48xlarge' | 'c7i.4xlarge' | 'c7i.8xlarge' | 'c7i.large' | 'c7i.metal-24xl' | 'c7i.metal-48xl' | 'c7i.xlarge' | 'c8a.12xlarge' | 'c8a.16xlarge' | 'c8a.24xlarge' | 'c8a.2xlarge' | 'c8a.48xlarge' | 'c8a.4xlarge' | 'c8a.8xlarge' | 'c8a.large' | 'c8a.medium' | 'c8a.metal-24xl' | 'c8a.metal-48xl' | 'c8a.xlarge' | 'c8g.12xlarge' | 'c8g.16xlarge' | 'c8g.24xlarge' | 'c8g.2xlarge' | 'c8g.48xlarge' | 'c8g.4xlarge' | 'c8g.8xlarge' | 'c8g.large' | 'c8g.medium' | 'c8g.metal-24xl' | 'c8g.metal-48xl' | 'c8g.xlarge' | 'c8gb.12xlarge' | 'c8gb.16xlarge' | 'c8gb.24xlarge' | 'c8gb.2xlarge' | 'c8gb.48xlarge' | 'c8gb.4xlarge' | 'c8gb.8xlarge' | 'c8gb.large' | 'c8gb.medium' | 'c8gb.metal-24xl' | 'c8gb.metal-48xl' | 'c8gb.xlarge' | 'c8gd.12xlarge' | 'c8gd.16xlarge' | 'c8gd.24xlarge' | 'c8gd.2xlarge' | 'c8gd.48xlarge' | 'c8gd.4xlarge' | 'c8gd.8xlarge' | 'c8gd.large' | 'c8gd.medium' | 'c8gd.metal-24xl' | 'c8gd.metal-48xl' | 'c8gd.xlarge' | 'c8gn.12xlarge' | 'c8gn.16xlarge' | 'c8gn.24xlarge' | 'c8gn.2xlarge' | 'c8gn.48xlarge' | 'c8gn.4xlarge' | 'c8gn.8xlarge' | 'c8gn.large' | 'c8gn.medium' | 'c8gn.metal-24xl' | 'c8gn.metal-48xl' | 'c8gn.xlarge' | 'c8i-flex.12xlarge' | 'c8i-flex.16xlarge' | 'c8i-flex.2xlarge' | 'c8i-flex.4xlarge' | 'c8i-flex.8xlarge' | 'c8i-flex.large' | 'c8i-flex.xlarge' | 'c8i.12xlarge' | 'c8i.16xlarge' | 'c8i.24xlarge' | 'c8i.2xlarge' | 'c8i.32xlarge' | 'c8i.48xlarge' | 'c8i.4xlarge' | 'c8i.8xlarge' | 'c8i.96xlarge' | 'c8i.large' | 'c8i.metal-48xl' | 'c8i.metal-96xl' | 'c8i.xlarge' | 'c8id.12xlarge' | 'c8id.16xlarge' | 'c8id.24xlarge' | 'c8id.2xlarge' | 'c8id.32xlarge' | 'c8id.48xlarge' | 'c8id.4xlarge' | 'c8id.8xlarge' | 'c8id.96xlarge' | 'c8id.large' | 'c8id.metal-48xl' | 'c8id.metal-96xl' | 'c8id.xlarge' | 'cc1.4xlarge' | 'cc2.8xlarge' | 'cg1.4xlarge' | 'cr1.8xlarge' | 'd2.2xlarge' | 'd2.4xlarge' | 'd2.8xlarge' | 'd2.xlarge' | 'd3.2xlarge' | 'd3.4xlarge' | 'd3.8xlarge' | 'd3.xlarge' | 'd3en.12xlarge' | 'd3en.2xlarge' | 'd3en.4xlarge' | 'd3en.6xlarge' | 'd3en.8xlarge' | 'd3en.xlarge' | 'dl1.24xlarge' | 'dl2q.24xlarge' | 'f1.16xlarge' | 'f1.2xlarge' | 'f1.4xlarge' | 'f2.12xlarge' | 'f2.48xlarge' | 'f2.6xlarge' | 'g2.2xlarge' | 'g2.8xlarge' | 'g3.16xlarge' | 'g3.4xlarge' | 'g3.8xlarge' | 'g3s.xlarge' | 'g4ad.16xlarge' | 'g4ad.2xlarge' | 'g4ad.4xlarge' | 'g4ad.8xlarge' | 'g4ad.xlarge' | 'g4dn.12xlarge' | 'g4dn.16xlarge' | 'g4dn.2xlarge' | 'g4dn.4xlarge' | 'g4dn.8xlarge' | 'g4dn.metal' | 'g4dn.xlarge' | 'g5.12xlarge' | 'g5.16xlarge' | 'g5.24xlarge' | 'g5.2xlarge' | 'g5.48xlarge' | 'g5.4xlarge' | 'g5.8xlarge' | 'g5.xlarge' | 'g5g.16xlarge' | 'g5g.2xlarge' | 'g5g.4xlarge' | 'g5g.8xlarge' | 'g5g.metal' | 'g5g.xlarge' | 'g6.12xlarge' | 'g6.16xlarge' | 'g6.24xlarge' | 'g6.2xlarge' | 'g6.48xlarge' | 'g6.4xlarge' | 'g6.8xlarge' | 'g6.xlarge' | 'g6e.12xlarge' | 'g6e.16xlarge' | 'g6e.24xlarge' | 'g6e.2xlarge' | 'g6e.48xlarge' | 'g6e.4xlarge' | 'g6e.8xlarge' | 'g6e.xlarge' | 'g6f.2xlarge' | 'g6f.4xlarge' | 'g6f.large' | 'g6f.xlarge' | 'g7e.12xlarge' | 'g7e.24xlarge' | 'g7e.2xlarge' | 'g7e.48xlarge' | 'g7e.4xlarge' | 'g7e.8xlarge' | 'gr6.4xlarge' | 'gr6.8xlarge' | 'gr6f.4xlarge' | 'h1.16xlarge' | 'h1.2xlarge' | 'h1.4xlarge' | 'h1.8xlarge' | 'hi1.4xlarge' | 'hpc6a.48xlarge' | 'hpc6id.32xlarge' | 'hpc7a.12xlarge' | 'hpc7a.24xlarge' | 'hpc7a.48xlarge' | 'hpc7a.96xlarge' | 'hpc7g.16xlarge' | 'hpc7g.4xlarge' | 'hpc7g.8xlarge' | 'hpc8a.96xlarge' | 'hs1.8xlarge' | 'i2.2xlarge' | 'i2.4xlarge' | 'i2.8xlarge' | 'i2.xlarge' | 'i3.16xlarge' | 'i3.2xlarge' | 'i3.4xlarge' | 'i3.8xlarge' | 'i3.large' | 'i3.metal' | 'i3.xlarge' | 'i3en.12xlarge' | 'i3en.24xlarge' | 'i3en.2xlarge' | 'i3en.3xlarge' | 'i3en.6xlarge' | 'i3en.large' | 'i3en.metal' | 'i3en.xlarge' | 'i4g.16xlarge' | 'i4g.2xlarge' | 'i4g.4xlarge' | 'i4g.8xlarge' | 'i4g.large' | 'i4g.xlarge' | 'i4i.12xlarge' | 'i4i.16xlarge' | 'i4i.24xlarge' | 'i4i.2xlarge' | 'i4i.32xlarge' | 'i4i.4xlarge' | 'i4i.8xlarge' | 'i4i.large' | 'i4i.metal' | 'i4i.xlarge' | 'i7i.12xlarge' | 'i7i.16xlarge' | 'i7i.24xlarge' | 'i7i.2xlarge' | 'i7i.48xlarge' | 'i7i.4xlarge' | 'i7i.8xlarge' | 'i7i.large' | 'i7i.metal-24xl' | 'i7i.metal-48xl' | 'i7i.xlarge' | 'i7ie.12xlarge' | 'i7ie.18xlarge' | 'i7ie.24xlarge' | 'i7ie.2xlarge' | 'i7ie.3xlarge' | 'i7ie.48xlarge' | 'i7ie.6xlarge' | 'i7ie.large' | 'i7ie.metal-24xl' | 'i7ie.metal-48xl' | 'i7ie.xlarge' | 'i8g.12xlarge' | 'i8g.16xlarge' | 'i8g.24xlarge' | 'i8g.2xlarge' | 'i8g.48xlarge' | 'i8g.4xlarge' | 'i8g.8xlarge' | 'i8g.large' | 'i8g.metal-24xl' | 'i8g.xlarge' | 'i8ge.12xlarge' | 'i8ge.18xlarge' | 'i8ge.24xlarge' | 'i8ge.2xlarge' | 'i8ge.3xlarge' | 'i8ge.48xlarge' | 'i8ge.6xlarge' | 'i8ge.large' | 'i8ge.metal-24xl' | 'i8ge.metal-48xl' | 'i8ge.xlarge' | 'im4gn.16xlarge' | 'im4gn.2xlarge' | 'im4gn.4xlarge' | 'im4gn.8xlarge' | 'im4gn.large' | 'im4gn.xlarge' | 'inf1.24xlarge' | 'inf1.2xlarge' | 'inf1.6xlarge' | 'inf1.xlarge' | 'inf2.24xlarge' | 'inf2.48xlarge' | 'inf2.8xlarge' | 'inf2.xlarge' | 'is4gen.2xlarge' | 'is4gen.4xlarge' | 'is4gen.8xlarge' | 'is4gen.large' | 'is4gen.medium' | 'is4gen.xlarge' | 'm1.large' | 'm1.medium' | 'm1.small' | 'm1.xlarge' | 'm2.2xlarge' | 'm2.4xlarge' | 'm2.xlarge' | 'm3.2xlarge' | 'm3.large' | 'm3.medium' | 'm3.xlarge' | 'm4.10xlarge' | 'm4.16xlarge' | 'm4.2xlarge' | 'm4.4xlarge' | 'm4.large' | 'm4.xlarge' | 'm5.12xlarge' | 'm5.16xlarge' | 'm5.24xlarge' | 'm5.2xlarge' | 'm5.4xlarge' | 'm5.8xlarge' | 'm5.large' | 'm5.metal' | 'm5.xlarge' | 'm5a.12xlarge' | 'm5a.16xlarge' | 'm5a.24xlarge' | 'm5a.2xlarge' | 'm5a.4xlarge' | 'm5a.8xlarge' | 'm5a.large' | 'm5a.xlarge' | 'm5ad.12xlarge' | 'm5ad.16xlarge' | 'm5ad.24xlarge' | 'm5ad.2xlarge' | 'm5ad.4xlarge' | 'm5ad.8xlarge' | 'm5ad.large' | 'm5ad.xlarge' | 'm5d.12xlarge' | 'm5d.16xlarge' | 'm5d.24xlarge' | 'm5d.2xlarge' | 'm5d.4xlarge' | 'm5d.8xlarge' | 'm5d.large' | 'm5d.metal' | 'm5d.xlarge' | 'm5dn.12xlarge' | 'm5dn.16xlarge' | 'm5dn.24xlarge' | 'm5dn.2xlarge' | 'm5dn.4xlarge' | 'm5dn.8xlarge' | 'm5dn.large' | 'm5dn.metal' | 'm5dn.xlarge' | 'm5n.12xlarge' | 'm5n.16xlarge' | 'm5n.24xlarge' | 'm5n.2xlarge' | 'm5n.4xlarge' | 'm5n.8xlarge' | 'm5n.large' | 'm5n.metal' | 'm5n.xlarge' | 'm5zn.12xlarge' | 'm5zn.2xlarge' | 'm5zn.3xlarge' | 'm5zn.6xlarge' | 'm5zn.large' | 'm5zn.metal' | 'm5zn.xlarge' | 'm6a.12xlarge' | 'm6a.16xlarge' | 'm6a.24xlarge' | 'm6a.2xlarge' | 'm6a.32xlarge' | 'm6a.48xlarge' | 'm6a.4xlarge' | 'm6a.8xlarge' | 'm6a.large' | 'm6a.metal' | 'm6a.xlarge' | 'm6g.12xlarge' | 'm6g.16xlarge' | 'm6g.2xlarge' | 'm6g.4xlarge' | 'm6g.8xlarge' | 'm6g.large' | 'm6g.medium' | 'm6g.metal' | 'm6g.xlarge' | 'm6gd.12xlarge' | 'm6gd.16xlarge' | 'm6gd.2xlarge' | 'm6gd.4xlarge' | 'm6gd.8xlarge' | 'm6gd.large' | 'm6gd.medium' | 'm6gd.metal' | 'm6gd.xlarge' | 'm6i.12xlarge' | 'm6i.16xlarge' | 'm6i.24xlarge' | 'm6i.2xlarge' | 'm6i.32xlarge' | 'm6i.4xlarge' | 'm6i.8xlarge' | 'm6i.large' | 'm6i.metal' | 'm6i.xlarge' | 'm6id.12xlarge' | 'm6id.16xlarge' | 'm6id.24xlarge' | 'm6id.2xlarge' | 'm6id.32xlarge' | 'm6id.4xlarge' | 'm6id.8xlarge' | 'm6id.large' | 'm6id.metal' | 'm6id.xlarge' | 'm6idn.12xlarge' | 'm6idn.16xlarge' | 'm6idn.24xlarge' | 'm6idn.2xlarge' | 'm6idn.32xlarge' | 'm6idn.4xlarge' | 'm6idn.8xlarge' | 'm6idn.large' | 'm6idn.metal' | 'm6idn.xlarge' | 'm6in.12xlarge' | 'm6in.16xlarge' | 'm6in.24xlarge' | 'm6in.2xlarge' | 'm6in.32xlarge' | 'm6in.4xlarge' | 'm6in.8xlarge' | 'm6in.large' | 'm6in.metal' | 'm6in.xlarge' | 'm7a.12xlarge' | 'm7a.16xlarge' | 'm7a.24xlarge' | 'm7a.2xlarge' | 'm7a.32xlarge' | 'm7a.48xlarge' | 'm7a.4xlarge' | 'm7a.8xlarge' | 'm7a.large' | 'm7a.medium' | 'm7a.metal-48xl' | 'm7a.xlarge' | 'm7g.12xlarge' | 'm7g.16xlarge' | 'm7g.2xlarge' | 'm7g.4xlarge' | 'm7g.8xlarge' | 'm7g.large' | 'm7g.medium' | 'm7g.metal' | 'm7g.xlarge' | 'm7gd.12xlarge' | 'm7gd.16xlarge' | 'm7gd.2xlarge' | 'm7gd.4xlarge' | 'm7gd.8xlarge' | 'm7gd.large' | 'm7gd.medium' | 'm7gd.metal' | 'm7gd.xlarge' | 'm7i-flex.12xlarge' | 'm7i-flex.16xlarge' | 'm7i-flex.2xlarge' | 'm7i-flex.4xlarge' | 'm7i-flex.8xlarge' | 'm7i-flex.large' | 'm7i-flex.xlarge' | 'm7i.12xlarge' | 'm7i.16xlarge' | 'm7i.24xlarge' | 'm7i.2xlarge' | 'm7i.48xlarge' | 'm7i.4xlarge' | 'm7i.8xlarge' | 'm7i.large' | 'm7i.metal-24xl' | 'm7i.metal-48xl' | 'm7i.xlarge' | 'm8a.12xlarge' | 'm8a.16xlarge' | 'm8a.24xlarge' | 'm8a.2xlarge' | 'm8a.48xlarge' | 'm8a.4xlarge' | 'm8a.8xlarge' | 'm8a.large' | 'm8a.medium' | 'm8a.metal-24xl' | 'm8a.metal-48xl' | 'm8a.xlarge' | 'm8azn.12xlarge' | 'm8azn.24xlarge' | 'm8azn.3xlarge' | 'm8azn.6xlarge' | 'm8azn.large' | 'm8azn.medium' | 'm8azn.metal-12xl' | 'm8azn.metal-24xl' | 'm8azn.xlarge' | 'm8g.12xlarge' | 'm8g.16xlarge' | 'm8g.24xlarge' | 'm8g.2xlarge' | 'm8g.48xlarge' | 'm8g.4xlarge' | 'm8g.8xlarge' | 'm8g.large' | 'm8g.medium' | 'm8g.metal-24xl' | 'm8g.metal-48xl' | 'm8g.xlarge' | 'm8gb.12xlarge' | 'm8gb.16xlarge' | 'm8gb.24xlarge' | 'm8gb.2xlarge' | 'm8gb.48xlarge' | 'm8gb.4xlarge' | 'm8gb.8xlarge' | 'm8gb.large' | 'm8gb.medium' | 'm8gb.metal-24xl' | 'm8gb.metal-48xl' | 'm8gb.xlarge' | 'm8gd.12xlarge' | 'm8gd.16xlarge' | 'm8gd.24xlarge' | 'm8gd.2xlarge' | 'm8gd.48xlarge' | 'm8gd.4xlarge' | 'm8gd.8xlarge' | 'm8gd.large' | 'm8gd.medium' | 'm8gd.metal-24xl' | 'm8gd.metal-48xl' | 'm8gd.xlarge' | 'm8gn.12xlarge' | 'm8gn.16xlarge' | 'm8gn.24xlarge' | 'm8gn.2xlarge' | 'm8gn.48xlarge' | 'm8gn.4xlarge' | 'm8gn.8xlarge' | 'm8gn.large' | 'm8gn.medium' | 'm8gn.metal-24xl' | 'm8gn.metal-48xl' | 'm8gn.xlarge' | 'm8i-flex.12xlarge' | 'm8i-flex.16xlarge' | 'm8i-flex.2xlarge' | 'm8i-flex.4xlarge' | 'm8i-flex.8xlarge' | 'm8i-flex.large' | 'm8i-flex.xlarge' | 'm8i.12xlarge' | 'm8i.16xlarge' | 'm8i.24xlarge' | 'm8i.2xlarge' | 'm8i.32xlarge' | 'm8i.48xlarge' | 'm8i.4xlarge' | 'm8i.8xlarge' | 'm8i.96xlarge' | 'm8i.large' | 'm8i.metal-48xl' | 'm8i.metal-96xl' | 'm8i.xlarge' | 'm8id.12xlarge' | 'm8id.16xlarge' | 'm8id.24xlarge' | 'm8id.2xlarge' | 'm8id.32xlarge' | 'm8id.48xlarge' | 'm8id.4xlarge' | 'm8id.8xlarge' | 'm8id.96xlarge' | 'm8id.large' | 'm8id.metal-48xl' | 'm8id.metal-96xl' | 'm8id.xlarge' | 'mac-m4.metal' | 'mac-m4max.metal' | 'mac-m4pro.metal' | 'mac1.metal' | 'mac2-m1ultra.metal' | 'mac2-m2.metal' | 'mac2-m2pro.metal' | 'mac2.metal' | 'p2.16xlarge' | 'p2.8xlarge' | 'p2.xlarge' | 'p3.16xlarge' | 'p3.2xlarge' | 'p3.8xlarge' | 'p3dn.24xlarge' | 'p4d.24xlarge' | 'p4de.24xlarge' | 'p5.48xlarge' | 'p5.4xlarge' | 'p5e.48xlarge' | 'p5en.48xlarge' | 'p6-b200.48xlarge' | 'p6-b300.48xlarge' | 'p6e-gb200.36xlarge' | 'r3.2xlarge' | 'r3.4xlarge' | 'r3.8xlarge' | 'r3.large' | 'r3.xlarge' | 'r4.16xlarge' | 'r4.2xlarge' | 'r4.4xlarge' | 'r4.8xlarge' | 'r4.large' | 'r4.xlarge' | 'r5.12xlarge' | 'r5.16xlarge' | 'r5.24xlarge' | 'r5.2xlarge' | 'r5.4xlarge' | 'r5.8xlarge' | 'r5.large' | 'r5.metal' | 'r5.xlarge' | 'r5a.12xlarge' | 'r5a.16xlarge' | 'r5a.24xlarge' | 'r5a.2xlarge' | 'r5a.4xlarge' | 'r5a.8xlarge' | 'r5a.large' | 'r5a.xlarge' | 'r5ad.12xlarge' | 'r5ad.16xlarge' | 'r5ad.24xlarge' | 'r5ad.2xlarge' | 'r5ad.4xlarge' | 'r5ad.8xlarge' | 'r5ad.large' | 'r5ad.xlarge' | 'r5b.12xlarge' | 'r5b.16xlarge' | 'r5b.24xlarge' | 'r5b.2xlarge' | 'r5b.4xlarge' | 'r5b.8xlarge' | 'r5b.large' | 'r5b.metal' | 'r5b.xlarge' | 'r5d.12xlarge' | 'r5d.16xlarge' | 'r5d.24xlarge' | 'r5d.2xlarge' | 'r5d.4xlarge' | 'r5d.8xlarge' | 'r5d.large' | 'r5d.metal' | 'r5d.xlarge' | 'r5dn.12xlarge' | 'r5dn.16xlarge' | 'r5dn.24xlarge' | 'r5dn.2xlarge' | 'r5dn.4xlarge' | 'r5dn.8xlarge' | 'r5dn.large' | 'r5dn.metal' | 'r5dn.xlarge' | 'r5n.12xlarge' | 'r5n.16xlarge' | 'r5n.24xlarge' | 'r5n.2xlarge' | 'r5n.4xlarge' | 'r5n.8xlarge' | 'r5n.large' | 'r5n.metal' | 'r5n.xlarge' | 'r6a.12xlarge' | 'r6a.16xlarge' | 'r6a.24xlarge' | 'r6a.2xlarge' | 'r6a.32xlarge' | 'r6a.48xlarge' | 'r6a.4xlarge' | 'r6a.8xlarge' | 'r6a.large' | 'r6a.metal' | 'r6a.xlarge' | 'r6g.12xlarge' | 'r6g.16xlarge' | 'r6g.2xlarge' | 'r6g.4xlarge' | 'r6g.8xlarge' | 'r6g.large' | 'r6g.medium' | 'r6g.metal' | 'r6g.xlarge' | 'r6gd.12xlarge' | 'r6gd.16xlarge' | 'r6gd.2xlarge' | 'r6gd.4xlarge' | 'r6gd.8xlarge' | 'r6gd.large' | 'r6gd.medium' | 'r6gd.metal' | 'r6gd.xlarge' | 'r6i.12xlarge' | 'r6i.16xlarge' | 'r6i.24xlarge' | 'r6i.2xlarge' | 'r6i.32xlarge' | 'r6i.4xlarge' | 'r6i.8xlarge' | 'r6i.large' | 'r6i.metal' | 'r6i.xlarge' | 'r6id.12xlarge' | 'r6id.16xlarge' | 'r6id.24xlarge' | 'r6id.2xlarge' | 'r6id.32xlarge' | 'r6id.4xlarge' | 'r6id.8xlarge' | 'r6id.large' | 'r6id.metal' | 'r6id.xlarge' | 'r6idn.12xlarge' | 'r6idn.16xlarge' | 'r6idn.24xlarge' | 'r6idn.2xlarge' | 'r6idn.32xlarge' | 'r6idn.4xlarge' | 'r6idn.8xlarge' | 'r6idn.large' | 'r6idn.metal' | 'r6idn.xlarge' | 'r6in.12xlarge' | 'r6in.16xlarge' | 'r6in.24xlarge' | 'r6in.2xlarge' | 'r6in.32xlarge' | 'r6in.4xlarge' | 'r6in.8xlarge' | 'r6in.large' | 'r6in.metal' | 'r6in.xlarge' | 'r7a.12xlarge' | 'r7a.16xlarge' | 'r7a.24xlarge' | 'r7a.2xlarge' | 'r7a.32xlarge' | 'r7a.48xlarge' | 'r7a.4xlarge' | 'r7a.8xlarge' | 'r7a.large' | 'r7a.medium' | 'r7a.metal-48xl' | 'r7a.xlarge' | 'r7g.12xlarge' | 'r7g.16xlarge' | 'r7g.2xlarge' | 'r7g.4xlarge' | 'r7g.8xlarge' | 'r7g.large' | 'r7g.medium' | 'r7g.metal' | 'r7g.xlarge' | 'r7gd.12xlarge' | 'r7gd.16xlarge' | 'r7gd.2xlarge' | 'r7gd.4xlarge' | 'r7gd.8xlarge' | 'r7gd.large' | 'r7gd.medium' | 'r7gd.metal' | 'r7gd.xlarge' | 'r7i.12xlarge' | 'r7i.16xlarge' | 'r7i.24xlarge' | 'r7i.2xlarge' | 'r7i.48xlarge' | 'r7i.4xlarge' | 'r7i.8xlarge' | 'r7i.large' | 'r7i.metal-24xl' | 'r7i.metal-48xl' | 'r7i.xlarge' | 'r7iz.12xlarge' | 'r7iz.16xlarge' | 'r7iz.2xlarge' | 'r7iz.32xlarge' | 'r7iz.4xlarge' | 'r7iz.8xlarge' | 'r7iz.large' | 'r7iz.metal-16xl' | 'r7iz.metal-32xl' | 'r7iz.xlarge' | 'r8a.12xlarge' | 'r8a.16xlarge' | 'r8a.24xlarge' | 'r8a.2xlarge' | 'r8a.48xlarge' | 'r8a.4xlarge' | 'r8a.8xlarge' | 'r8a.large' | 'r8a.medium' | 'r8a.metal-24xl' | 'r8a.metal-48xl' | 'r8a.xlarge' | 'r8g.12xlarge' | 'r8g.16xlarge' | 'r8g.24xlarge' | 'r8g.2xlarge' | 'r8g.48xlarge' | 'r8g.4xlarge' | 'r8g.8xlarge' | 'r8g.large' | 'r8g.medium' | 'r8g.metal-24xl' | 'r8g.metal-48xl' | 'r8g.xlarge' | 'r8gb.12xlarge' | 'r8gb.16xlarge' | 'r8gb.24xlarge' | 'r8gb.2xlarge' | 'r8gb.4xlarge' | 'r8gb.8xlarge' | 'r8gb.large' | 'r8gb.medium' | 'r8gb.metal-24xl' | 'r8gb.xlarge' | 'r8gd.12xlarge' | 'r8gd.16xlarge' | 'r8gd.24xlarge' | 'r8gd.2xlarge' | 'r8gd.48xlarge' | 'r8gd.4xlarge' | 'r8gd.8xlarge' | 'r8gd.large' | 'r8gd.medium' | 'r8gd.metal-24xl' | 'r8gd.metal-48xl' | 'r8gd.xlarge' | 'r8gn.12xlarge' | 'r8gn.16xlarge' | 'r8gn.24xlarge' | 'r8gn.2xlarge' | 'r8gn.48xlarge' | 'r8gn.4xlarge' | 'r8gn.8xlarge' | 'r8gn.large' | 'r8gn.medium' | 'r8gn.metal-24xl' | 'r8gn.metal-48xl' | 'r8gn.xlarge' | 'r8i-flex.12xlarge' | 'r8i-flex.16xlarge' | 'r8i-flex.2xlarge' | 'r8i-flex.4xlarge' | 'r8i-flex.8xlarge' | 'r8i-flex.large' | 'r8i-flex.xlarge' | 'r8i.12xlarge' | 'r8i.16xlarge' | 'r8i.24xlarge' | 'r8i.2xlarge' | 'r8i.32xlarge' | 'r8i.48xlarge' | 'r8i.4xlarge' | 'r8i.8xlarge' | 'r8i.96xlarge' | 'r8i.large' | 'r8i.metal-48xl' | 'r8i.metal-96xl' | 'r8i.xlarge' | 'r8id.12xlarge' | 'r8id.16xlarge' | 'r8id.24xlarge' | 'r8id.2xlarge' | 'r8id.32xlarge' | 'r8id.48xlarge' | 'r8id.4xlarge' | 'r8id.8xlarge' | 'r8id.96xlarge' | 'r8id.large' | 'r8id.metal-48xl' | 'r8id.metal-96xl' | 'r8id.xlarge' | 't1.micro' | 't2.2xlarge' | 't2.large' | 't2.medium' | 't2.micro' | 't2.nano' | 't2.small' | 't2.xlarge' | 't3.2xlarge' | 't3.large' | 't3.medium' | 't3.micro' | 't3.nano' | 't3.small' | 't3.xlarge' | 't3a.2xlarge' | 't3a.large' | 't3a.medium' | 't3a.micro' | 't3a.nano' | 't3a.small' | 't3a.xlarge' | 't4g.2xlarge' | 't4g.large' | 't4g.medium' | 't4g.micro' | 't4g.nano' | 't4g.small' | 't4g.xlarge' | 'trn1.2xlarge' | 'trn1.32xlarge' | 'trn1n.32xlarge' | 'trn2.3xlarge' | 'trn2.48xlarge' | 'u-12tb1.112xlarge' | 'u-12tb1.metal' | 'u-18tb1.112xlarge' | 'u-18tb1.metal' | 'u-24tb1.112xlarge' | 'u-24tb1.metal' | 'u-3tb1.56xlarge' | 'u-6tb1.112xlarge' | 'u-6tb1.56xlarge' | 'u-6tb1.metal' | 'u-9tb1.112xlarge' | 'u-9tb1.metal' | 'u7i-12tb.224xlarge' | 'u7i-6tb.112xlarge' | 'u7i-8tb.112xlarge' | 'u7ib-12tb.224xlarge' | 'u7in-16tb.224xlarge' | 'u7in-24tb.224xlarge' | 'u7in-32tb.224xlarge' | 'u7inh-32tb.480xlarge' | 'vt1.24xlarge' | 'vt1.3xlarge' | 'vt1.6xlarge' | 'x1.16xlarge' | 'x1.32xlarge' | 'x1e.16xlarge' | 'x1e.2xlarge' | 'x1e.32xlarge' | 'x1e.4xlarge' | 'x1e.8xlarge' | 'x1e.xlarge' | 'x2gd.12xlarge' | 'x2gd.16xlarge' | 'x2gd.2xlarge' | 'x2gd.4xlarge' | 'x2gd.8xlarge' | 'x2gd.large' | 'x2gd.medium' | 'x2gd.metal' | 'x2gd.xlarge' | 'x2idn.16xlarge' | 'x2idn.24xlarge' | 'x2idn.32xlarge' | 'x2idn.metal' | 'x2iedn.16xlarge' | 'x2iedn.24xlarge' | 'x2iedn.2xlarge' | 'x2iedn.32xlarge' | 'x2iedn.4xlarge' | 'x2iedn.8xlarge' | 'x2iedn.metal' | 'x2iedn.xlarge' | 'x2iezn.12xlarge' | 'x2iezn.2xlarge' | 'x2iezn.4xlarge' | 'x2iezn.6xlarge' | 'x2iezn.8xlarge' | 'x2iezn.metal' | 'x8aedz.12xlarge' | 'x8aedz.24xlarge' | 'x8aedz.3xlarge' | 'x8aedz.6xlarge' | 'x8aedz.large' | 'x8aedz.metal-12xl' | 'x8aedz.metal-24xl' | 'x8aedz.xlarge' | 'x8g.12xlarge' | 'x8g.16xlarge' | 'x8g.24xlarge' | 'x8g.2xlarge' | 'x8g.48xlarge' | 'x8g.4xlarge' | 'x8g.8xlarge' | 'x8g.large' | 'x8g.medium' | 'x8g.metal-24xl' | 'x8g.metal-48xl' | 'x8g.xlarge' | 'x8i.12xlarge' | 'x8i.16xlarge' | 'x8i.24xlarge' | 'x8i.2xlarge' | 'x8i.32xlarge' | 'x8i.48xlarge' | 'x8i.4xlarge' | 'x8i.64xlarge' | 'x8i.8xlarge' | 'x8i.96xlarge' | 'x8i.large' | 'x8i.metal-48xl' | 'x8i.metal-96xl' | 'x8i.xlarge' | 'z1d.12xlarge' | 'z1d.2xlarge' | 'z1d.3xlarge' | 'z1d.6xlarge' | 'z1d.large' | 'z1d.metal' | 'z1d.xlarge'> | undefined;
    /**
     * The ID of the kernel.
     *
     * We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [User Provided Kernels](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2 User Guide*.
     */
    KernelId?: v.Text | undefined;
    /**
     * The name of the key pair. You can create a key pair using [CreateKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html) or [ImportKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html).
     *
     * > If you do not specify a key pair, you can't connect to the instance unless you choose an AMI that is configured to allow users another way to log in.
     */
    KeyName?: v.Text<'AWS::EC2::KeyPair.KeyName'> | undefined;
    /** The license configurations. */
    LicenseSpecifications?: v.Many<v.Block<LaunchTemplate.LicenseSpecification>> | undefined;
    /** The maintenance options of your instance. */
    MaintenanceOptions?: v.Block<LaunchTemplate.MaintenanceOptions> | undefined;
    /** The metadata options for the instance. For more information, see [Configure the Instance Metadata Service options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html) in the *Amazon EC2 User Guide*. */
    MetadataOptions?: v.Block<LaunchTemplate.MetadataOptions> | undefined;
    /** The monitoring for the instance. */
    Monitoring?: v.Block<LaunchTemplate.Monitoring> | undefined;
    /** The network interfaces for the instance. */
    NetworkInterfaces?: v.Many<v.Block<LaunchTemplate.NetworkInterface>> | undefined;
    /** The settings for the network performance options for the instance. For more information, see [EC2 instance bandwidth weighting configuration](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-bandwidth-weighting.html). */
    NetworkPerformanceOptions?: v.Block<LaunchTemplate.NetworkPerformanceOptions> | undefined;
    /** The placement for the instance. */
    Placement?: v.Block<LaunchTemplate.Placement> | undefined;
    /** The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries should be handled. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*. */
    PrivateDnsNameOptions?: v.Block<LaunchTemplate.PrivateDnsNameOptions> | undefined;
    /**
     * The ID of the RAM disk.
     *
     * > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [User provided kernels](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedkernels.html) in the *Amazon EC2 User Guide*.
     */
    RamDiskId?: v.Text | undefined;
    /**
     * The IDs of the security groups. You can specify the IDs of existing security groups and references to resources created by the stack template.
     *
     * If you specify a network interface, you must specify any security groups as part of the network interface instead.
     */
    SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /**
     * The names of the security groups. For a nondefault VPC, you must use security group IDs instead.
     *
     * If you specify a network interface, you must specify any security groups as part of the network interface instead of using this parameter.
     */
    SecurityGroups?: v.Many<v.Text> | undefined;
    /**
     * The tags to apply to resources that are created during instance launch.
     *
     * To tag the launch template itself, use [TagSpecifications](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html#cfn-ec2-launchtemplate-tagspecifications).
     */
    TagSpecifications?: v.Many<v.Block<LaunchTemplate.TagSpecification>> | undefined;
    /** The user data to make available to the instance. You must provide base64-encoded text. User data is limited to 16 KB. For more information, see [Run commands when you launch an EC2 instance with user data input](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html) in the *Amazon EC2 User Guide*. */
    UserData?: v.Text | undefined;
  }
  interface LaunchTemplateElasticInferenceAccelerator {
    Count?: v.Num | undefined;
    Type?: v.Text | undefined;
  }
  /**
   * Specifies the tags to apply to the launch template during creation.
   *
   * To specify the tags for the resources that are created during instance launch, use [AWS::EC2::LaunchTemplate TagSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-tagspecification.html).
   *
   * `LaunchTemplateTagSpecification` is a property of [AWS::EC2::LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html).
   */
  interface LaunchTemplateTagSpecification {
    /** The type of resource. To tag a launch template, `ResourceType` must be `launch-template`. */
    ResourceType?: v.OneOf<'capacity-block' | 'capacity-manager-data-export' | 'capacity-reservation' | 'capacity-reservation-fleet' | 'carrier-gateway' | 'client-vpn-endpoint' | 'coip-pool' | 'customer-gateway' | 'declarative-policies-report' | 'dedicated-host' | 'dhcp-options' | 'egress-only-internet-gateway' | 'elastic-gpu' | 'elastic-ip' | 'export-image-task' | 'export-instance-task' | 'fleet' | 'fpga-image' | 'host-reservation' | 'image' | 'image-usage-report' | 'import-image-task' | 'import-snapshot-task' | 'instance' | 'instance-connect-endpoint' | 'instance-event-window' | 'internet-gateway' | 'ipam' | 'ipam-external-resource-verification-token' | 'ipam-policy' | 'ipam-pool' | 'ipam-prefix-list-resolver' | 'ipam-prefix-list-resolver-target' | 'ipam-resource-discovery' | 'ipam-resource-discovery-association' | 'ipam-scope' | 'ipv4pool-ec2' | 'ipv6pool-ec2' | 'key-pair' | 'launch-template' | 'local-gateway' | 'local-gateway-route-table' | 'local-gateway-route-table-virtual-interface-group-association' | 'local-gateway-route-table-vpc-association' | 'local-gateway-virtual-interface' | 'local-gateway-virtual-interface-group' | 'mac-modification-task' | 'natgateway' | 'network-acl' | 'network-insights-access-scope' | 'network-insights-access-scope-analysis' | 'network-insights-analysis' | 'network-insights-path' | 'network-interface' | 'outpost-lag' | 'placement-group' | 'prefix-list' | 'replace-root-volume-task' | 'reserved-instances' | 'route-server' | 'route-server-endpoint' | 'route-server-peer' | 'route-table' | 'secondary-interface' | 'secondary-network' | 'secondary-subnet' | 'security-group' | 'security-group-rule' | 'service-link-virtual-interface' | 'snapshot' | 'spot-fleet-request' | 'spot-instances-request' | 'subnet' | 'subnet-cidr-reservation' | 'traffic-mirror-filter' | 'traffic-mirror-filter-rule' | 'traffic-mirror-session' | 'traffic-mirror-target' | 'transit-gateway' | 'transit-gateway-attachment' | 'transit-gateway-connect-peer' | 'transit-gateway-metering-policy' | 'transit-gateway-multicast-domain' | 'transit-gateway-policy-table' | 'transit-gateway-route-table' | 'transit-gateway-route-table-announcement' | 'verified-access-endpoint' | 'verified-access-endpoint-target' | 'verified-access-group' | 'verified-access-instance' | 'verified-access-policy' | 'verified-access-trust-provider' | 'volume' | 'vpc' | 'vpc-block-public-access-exclusion' | 'vpc-encryption-control' | 'vpc-endpoint' | 'vpc-endpoint-connection' | 'vpc-endpoint-connection-device-type' | 'vpc-endpoint-service' | 'vpc-endpoint-service-permission' | 'vpc-flow-log' | 'vpc-peering-connection' | 'vpn-concentrator' | 'vpn-connection' | 'vpn-connection-device-type' | 'vpn-gateway'> | undefined;
    /** The tags for the resource. */
    Tags?: v.Many<v.Block<LaunchTemplate.Tag>> | undefined;
  }
  /**
   * Specifies a license configuration for an instance.
   *
   * `LicenseSpecification` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface LicenseSpecification {
    /** The Amazon Resource Name (ARN) of the license configuration. */
    LicenseConfigurationArn?: v.Text | undefined;
  }
  /** The maintenance options of your instance. */
  interface MaintenanceOptions {
    /** Disables the automatic recovery behavior of your instance or sets it to default. */
    AutoRecovery?: v.OneOf<'default' | 'disabled'> | undefined;
  }
  /** The minimum and maximum amount of memory per vCPU, in GiB. */
  interface MemoryGiBPerVCpu {
    /** The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum amount of memory, in MiB. */
  interface MemoryMiB {
    /** The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of memory, in MiB. To specify no minimum limit, specify `0`. */
    Min?: v.Num | undefined;
  }
  /**
   * The metadata options for the instance. For more information, see [Instance metadata and user data](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html) in the *Amazon EC2 User Guide*.
   *
   * `MetadataOptions` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface MetadataOptions {
    /**
     * Enables or disables the HTTP metadata endpoint on your instances. If the parameter is not specified, the default state is `enabled`.
     *
     * > If you specify a value of `disabled`, you will not be able to access your instance metadata.
     */
    HttpEndpoint?: v.OneOf<'disabled' | 'enabled'> | undefined;
    /**
     * Enables or disables the IPv6 endpoint for the instance metadata service.
     *
     * Default: `disabled`
     */
    HttpProtocolIpv6?: v.OneOf<'disabled' | 'enabled'> | undefined;
    /**
     * The desired HTTP PUT response hop limit for instance metadata requests. The larger the number, the further instance metadata requests can travel.
     *
     * Default: `1`
     *
     * Possible values: Integers from 1 to 64
     */
    HttpPutResponseHopLimit?: v.Num | undefined;
    /**
     * Indicates whether IMDSv2 is required.
     *
     * - `optional` - IMDSv2 is optional. You can choose whether to send a session token in your instance metadata retrieval requests. If you retrieve IAM role credentials without a session token, you receive the IMDSv1 role credentials. If you retrieve IAM role credentials using a valid session token, you receive the IMDSv2 role credentials.
     * - `required` - IMDSv2 is required. You must send a session token in your instance metadata retrieval requests. With this option, retrieving the IAM role credentials always returns IMDSv2 credentials; IMDSv1 credentials are not available.
     */
    HttpTokens?: v.OneOf<'optional' | 'required'> | undefined;
    /**
     * Set to `enabled` to allow access to instance tags from the instance metadata. Set to `disabled` to turn off access to instance tags from the instance metadata. For more information, see [View tags for your EC2 instances using instance metadata](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html).
     *
     * Default: `disabled`
     */
    InstanceMetadataTags?: v.OneOf<'disabled' | 'enabled'> | undefined;
  }
  /**
   * Specifies whether detailed monitoring is enabled for an instance. For more information about detailed monitoring, see [Enable or turn off detailed monitoring for your instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html) in the *Amazon EC2 User Guide*.
   *
   * `Monitoring` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface Monitoring {
    /** Specify `true` to enable detailed monitoring. Otherwise, basic monitoring is enabled. */
    Enabled?: v.Bool | undefined;
  }
  /**
   * The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
   *
   * > Setting the minimum bandwidth does not guarantee that your instance will achieve the minimum bandwidth. Amazon EC2 will identify instance types that support the specified minimum bandwidth, but the actual bandwidth of your instance might go below the specified minimum at times. For more information, see [Available instance bandwidth](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html#available-instance-bandwidth) in the *Amazon EC2 User Guide*.
   */
  interface NetworkBandwidthGbps {
    /** The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of network bandwidth, in Gbps. If this parameter is not specified, there is no minimum limit. */
    Min?: v.Num | undefined;
  }
  /**
   * Specifies the parameters for a network interface.
   *
   * `NetworkInterface` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface NetworkInterface {
    /**
     * Associates a Carrier IP address with eth0 for a new network interface.
     *
     * Use this option when you launch an instance in a Wavelength Zone and want to associate a Carrier IP address with the network interface. For more information about Carrier IP addresses, see [Carrier IP addresses](https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#provider-owned-ip) in the *AWS Wavelength Developer Guide*.
     */
    AssociateCarrierIpAddress?: v.Bool | undefined;
    /**
     * Associates a public IPv4 address with eth0 for a new network interface.
     *
     * AWS charges for all public IPv4 addresses, including public IPv4 addresses associated with running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the [Amazon VPC pricing page](https://docs.aws.amazon.com/vpc/pricing/).
     */
    AssociatePublicIpAddress?: v.Bool | undefined;
    /** A connection tracking specification for the network interface. */
    ConnectionTrackingSpecification?: v.Block<LaunchTemplate.ConnectionTrackingSpecification> | undefined;
    /** Indicates whether the network interface is deleted when the instance is terminated. */
    DeleteOnTermination?: v.Bool | undefined;
    /** A description for the network interface. */
    Description?: v.Text | undefined;
    /**
     * The device index for the network interface attachment. The primary network interface has a device index of 0. If the network interface is of type `interface`, you must specify a device index.
     *
     * If you create a launch template that includes secondary network interfaces but no primary network interface, and you specify it using the `LaunchTemplate` property of `AWS::EC2::Instance`, then you must include a primary network interface using the `NetworkInterfaces` property of `AWS::EC2::Instance`.
     */
    DeviceIndex?: v.Num | undefined;
    /** The number of ENA queues to be created with the instance. */
    EnaQueueCount?: v.Num | undefined;
    /** The ENA Express configuration for the network interface. */
    EnaSrdSpecification?: v.Block<LaunchTemplate.EnaSrdSpecification> | undefined;
    /** The IDs of one or more security groups. */
    Groups?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /**
     * The type of network interface. To create an Elastic Fabric Adapter (EFA), specify `efa` or `efa`. For more information, see [Elastic Fabric Adapter for AI/ML and HPC workloads on Amazon EC2](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/efa.html) in the *Amazon EC2 User Guide*.
     *
     * If you are not creating an EFA, specify `interface` or omit this parameter.
     *
     * If you specify `efa-only`, do not assign any IP addresses to the network interface. EFA-only network interfaces do not support IP addresses.
     *
     * Valid values: `interface` | `efa` | `efa-only`
     */
    InterfaceType?: v.Text | undefined;
    /** The number of IPv4 prefixes to be automatically assigned to the network interface. You cannot use this option if you use the `Ipv4Prefix` option. */
    Ipv4PrefixCount?: v.Num | undefined;
    /** One or more IPv4 prefixes to be assigned to the network interface. You cannot use this option if you use the `Ipv4PrefixCount` option. */
    Ipv4Prefixes?: v.Many<v.Block<LaunchTemplate.Ipv4PrefixSpecification>> | undefined;
    /** The number of IPv6 addresses to assign to a network interface. Amazon EC2 automatically selects the IPv6 addresses from the subnet range. You can't use this option if specifying specific IPv6 addresses. */
    Ipv6AddressCount?: v.Num | undefined;
    /** One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. You can't use this option if you're specifying a number of IPv6 addresses. */
    Ipv6Addresses?: v.Many<v.Block<LaunchTemplate.Ipv6Add>> | undefined;
    /** The number of IPv6 prefixes to be automatically assigned to the network interface. You cannot use this option if you use the `Ipv6Prefix` option. */
    Ipv6PrefixCount?: v.Num | undefined;
    /** One or more IPv6 prefixes to be assigned to the network interface. You cannot use this option if you use the `Ipv6PrefixCount` option. */
    Ipv6Prefixes?: v.Many<v.Block<LaunchTemplate.Ipv6PrefixSpecification>> | undefined;
    /** The index of the network card. Some instance types support multiple network cards. The primary network interface must be assigned to network card index 0. The default is network card index 0. */
    NetworkCardIndex?: v.Num | undefined;
    /** The ID of the network interface. */
    NetworkInterfaceId?: v.Text<'AWS::EC2::NetworkInterface.Id'> | undefined;
    /** The primary IPv6 address of the network interface. When you enable an IPv6 GUA address to be a primary IPv6, the first IPv6 GUA will be made the primary IPv6 address until the instance is terminated or the network interface is detached. For more information about primary IPv6 addresses, see [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html). */
    PrimaryIpv6?: v.Bool | undefined;
    /** The primary private IPv4 address of the network interface. */
    PrivateIpAddress?: v.Text | undefined;
    /** One or more private IPv4 addresses. */
    PrivateIpAddresses?: v.Many<v.Block<LaunchTemplate.PrivateIpAdd>> | undefined;
    /** The number of secondary private IPv4 addresses to assign to a network interface. */
    SecondaryPrivateIpAddressCount?: v.Num | undefined;
    /** The ID of the subnet for the network interface. */
    SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
  }
  /** The minimum and maximum number of network interfaces. */
  interface NetworkInterfaceCount {
    /** The maximum number of network interfaces. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum number of network interfaces. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** Contains settings for the network performance options for the instance. */
  interface NetworkPerformanceOptions {
    /**
     * Specify the bandwidth weighting option to boost the associated type of baseline bandwidth, as follows:
     *
     * - **default** - This option uses the standard bandwidth configuration for your instance type.
     * - **vpc-1** - This option boosts your networking baseline bandwidth and reduces your EBS baseline bandwidth.
     * - **ebs-1** - This option boosts your EBS baseline bandwidth and reduces your networking baseline bandwidth.
     */
    BandwidthWeighting?: v.OneOf<'default' | 'ebs-1' | 'vpc-1'> | undefined;
  }
  /**
   * Specifies the placement of an instance.
   *
   * `Placement` is a property of [AWS::EC2::LaunchTemplate LaunchTemplateData](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html).
   */
  interface Placement {
    /** The affinity setting for an instance on a Dedicated Host. */
    Affinity?: v.Text | undefined;
    /**
     * The Availability Zone for the instance.
     *
     * Either `AvailabilityZone` or `AvailabilityZoneId` can be specified, but not both
     */
    AvailabilityZone?: v.Text | undefined;
    /** The Group Id of a placement group. You must specify the Placement Group *Group Id* to launch an instance in a shared placement group. */
    GroupId?: v.Text | undefined;
    /** The name of the placement group for the instance. */
    GroupName?: v.Text<'AWS::EC2::PlacementGroup.GroupName'> | undefined;
    /** The ID of the Dedicated Host for the instance. */
    HostId?: v.Text | undefined;
    /** The ARN of the host resource group in which to launch the instances. If you specify a host resource group ARN, omit the *Tenancy* parameter or set it to `host`. */
    HostResourceGroupArn?: v.Text | undefined;
    /** The number of the partition the instance should launch in. Valid only if the placement group strategy is set to `partition`. */
    PartitionNumber?: v.Num | undefined;
    /** Reserved for future use. */
    SpreadDomain?: v.Text | undefined;
    /** The tenancy of the instance. An instance with a tenancy of dedicated runs on single-tenant hardware. */
    Tenancy?: v.OneOf<'dedicated' | 'default' | 'host'> | undefined;
  }
  /** The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries should be handled. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*. */
  interface PrivateDnsNameOptions {
    /** Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records. */
    EnableResourceNameDnsAAAARecord?: v.Bool | undefined;
    /** Indicates whether to respond to DNS queries for instance hostnames with DNS A records. */
    EnableResourceNameDnsARecord?: v.Bool | undefined;
    /** The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*. */
    HostnameType?: v.OneOf<'ip-name' | 'resource-name'> | undefined;
  }
  /**
   * Specifies a secondary private IPv4 address for a network interface.
   *
   * `PrivateIpAdd` is a property of [AWS::EC2::LaunchTemplate NetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-networkinterface.html).
   */
  interface PrivateIpAdd {
    /** Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can be designated as primary. */
    Primary?: v.Bool | undefined;
    /** The private IPv4 address. */
    PrivateIpAddress?: v.Text | undefined;
  }
  /** Specifies an instance family to use as the baseline reference for CPU performance. */
  interface Reference {
    /**
     * The instance family to use as a baseline reference.
     *
     * > Ensure that you specify the correct value for the instance family. The instance family is everything before the period ( `.` ) in the instance type name. For example, in the instance type `c6i.large`, the instance family is `c6i`, not `c6`. For more information, see [Amazon EC2 instance type naming conventions](https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html) in *Amazon EC2 Instance Types*.
     *
     * The following instance families are *not supported* for performance protection:
     */
    InstanceFamily?: v.Text | undefined;
  }
  /**
   * Specifies options for Spot Instances.
   *
   * `SpotOptions` is a property of [AWS::EC2::LaunchTemplate InstanceMarketOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata-instancemarketoptions.html).
   */
  interface SpotOptions {
    /** Deprecated. */
    BlockDurationMinutes?: v.Num | undefined;
    /** The behavior when a Spot Instance is interrupted. The default is `terminate`. */
    InstanceInterruptionBehavior?: v.OneOf<'hibernate' | 'stop' | 'terminate'> | undefined;
    /**
     * The maximum hourly price you're willing to pay for a Spot Instance. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price. If you do specify this parameter, it must be more than USD $0.001. Specifying a value below USD $0.001 will result in an `InvalidParameterValue` error message when the launch template is used to launch an instance.
     *
     * > If you specify a maximum price, your Spot Instances will be interrupted more frequently than if you do not specify this parameter.
     */
    MaxPrice?: v.Text | undefined;
    /**
     * The Spot Instance request type.
     *
     * If you are using Spot Instances with an Auto Scaling group, use `one-time` requests, as the Amazon EC2 Auto Scaling service handles requesting new Spot Instances whenever the group is below its desired capacity.
     */
    SpotInstanceType?: v.OneOf<'one-time' | 'persistent'> | undefined;
    /**
     * The end date of the request, in UTC format ( *YYYY-MM-DD* T *HH:MM:SS* Z). Supported only for persistent requests.
     *
     * - For a persistent request, the request remains active until the `ValidUntil` date and time is reached. Otherwise, the request remains active until you cancel it.
     * - For a one-time request, `ValidUntil` is not supported. The request remains active until all instances launch or you cancel the request.
     *
     * Default: 7 days from the current date
     */
    ValidUntil?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Specifies the tags to apply to resources that are created during instance launch. */
  interface TagSpecification {
    /**
     * The type of resource to tag. You can specify tags for the following resource types only: `instance` | `volume` | `network-interface` | `spot-instances-request`. If the instance does not include the resource type that you specify, the instance launch fails. For example, not all instance types include a volume.
     *
     * To tag a resource after it has been created, see [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
     */
    ResourceType?: v.OneOf<'capacity-block' | 'capacity-manager-data-export' | 'capacity-reservation' | 'capacity-reservation-fleet' | 'carrier-gateway' | 'client-vpn-endpoint' | 'coip-pool' | 'customer-gateway' | 'declarative-policies-report' | 'dedicated-host' | 'dhcp-options' | 'egress-only-internet-gateway' | 'elastic-gpu' | 'elastic-ip' | 'export-image-task' | 'export-instance-task' | 'fleet' | 'fpga-image' | 'host-reservation' | 'image' | 'image-usage-report' | 'import-image-task' | 'import-snapshot-task' | 'instance' | 'instance-connect-endpoint' | 'instance-event-window' | 'internet-gateway' | 'ipam' | 'ipam-external-resource-verification-token' | 'ipam-policy' | 'ipam-pool' | 'ipam-prefix-list-resolver' | 'ipam-prefix-list-resolver-target' | 'ipam-resource-discovery' | 'ipam-resource-discovery-association' | 'ipam-scope' | 'ipv4pool-ec2' | 'ipv6pool-ec2' | 'key-pair' | 'launch-template' | 'local-gateway' | 'local-gateway-route-table' | 'local-gateway-route-table-virtual-interface-group-association' | 'local-gateway-route-table-vpc-association' | 'local-gateway-virtual-interface' | 'local-gateway-virtual-interface-group' | 'mac-modification-task' | 'natgateway' | 'network-acl' | 'network-insights-access-scope' | 'network-insights-access-scope-analysis' | 'network-insights-analysis' | 'network-insights-path' | 'network-interface' | 'outpost-lag' | 'placement-group' | 'prefix-list' | 'replace-root-volume-task' | 'reserved-instances' | 'route-server' | 'route-server-endpoint' | 'route-server-peer' | 'route-table' | 'secondary-interface' | 'secondary-network' | 'secondary-subnet' | 'security-group' | 'security-group-rule' | 'service-link-virtual-interface' | 'snapshot' | 'spot-fleet-request' | 'spot-instances-request' | 'subnet' | 'subnet-cidr-reservation' | 'traffic-mirror-filter' | 'traffic-mirror-filter-rule' | 'traffic-mirror-session' | 'traffic-mirror-target' | 'transit-gateway' | 'transit-gateway-attachment' | 'transit-gateway-connect-peer' | 'transit-gateway-metering-policy' | 'transit-gateway-multicast-domain' | 'transit-gateway-policy-table' | 'transit-gateway-route-table' | 'transit-gateway-route-table-announcement' | 'verified-access-endpoint' | 'verified-access-endpoint-target' | 'verified-access-group' | 'verified-access-instance' | 'verified-access-policy' | 'verified-access-trust-provider' | 'volume' | 'vpc' | 'vpc-block-public-access-exclusion' | 'vpc-encryption-control' | 'vpc-endpoint' | 'vpc-endpoint-connection' | 'vpc-endpoint-connection-device-type' | 'vpc-endpoint-service' | 'vpc-endpoint-service-permission' | 'vpc-flow-log' | 'vpc-peering-connection' | 'vpn-concentrator' | 'vpn-connection' | 'vpn-connection-device-type' | 'vpn-gateway'> | undefined;
    /** The tags to apply to the resource. */
    Tags?: v.Many<v.Block<LaunchTemplate.Tag>> | undefined;
  }
  /** The minimum and maximum amount of total local storage, in GB. */
  interface TotalLocalStorageGB {
    /** The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum number of vCPUs. */
  interface VCpuCount {
    /** The maximum number of vCPUs. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum number of vCPUs. To specify no minimum limit, specify `0`. */
    Min?: v.Num | undefined;
  }
}

export interface LocalGatewayRouteProperties {
  /** The CIDR block used for destination matches. */
  DestinationCidrBlock?: v.Text | undefined;
  /** The ID of the local gateway route table. */
  LocalGatewayRouteTableId?: v.Text | undefined;
  /** The ID of the virtual interface group. */
  LocalGatewayVirtualInterfaceGroupId?: v.Text | undefined;
  /** The ID of the network interface. */
  NetworkInterfaceId?: v.Text | undefined;
}
export interface LocalGatewayRouteAttributes {
  /** The state of the local gateway route table. */
  readonly State: v.Scalar<'AWS::EC2::LocalGatewayRoute.State'>;
  /** The type of local gateway route. */
  readonly Type: v.Scalar<'AWS::EC2::LocalGatewayRoute.Type'>;
}
/**
 * Creates a static route for the specified local gateway route table. You must specify one of the following targets:
 *
 * - `LocalGatewayVirtualInterfaceGroupId`
 * - `NetworkInterfaceId`
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroute.html
 */
export declare class LocalGatewayRoute extends v.Resource<LocalGatewayRouteProperties, 'AWS::EC2::LocalGatewayRoute.Ref', LocalGatewayRouteAttributes> {
  static readonly type: 'AWS::EC2::LocalGatewayRoute';
  constructor(properties?: LocalGatewayRouteProperties);
}

export interface LocalGatewayRouteTableProperties {
  /** The ID of the local gateway. */
  LocalGatewayId: v.Text;
  /** The mode of the local gateway route table. */
  Mode?: v.OneOf<'coip' | 'direct-vpc-routing'> | undefined;
  /** The tags assigned to the local gateway route table. */
  Tags?: v.Many<v.Block<LocalGatewayRouteTable.Tag>> | undefined;
}
export interface LocalGatewayRouteTableAttributes {
  /** The Amazon Resource Name (ARN) of the local gateway route table. */
  readonly LocalGatewayRouteTableArn: v.Scalar<'AWS::EC2::LocalGatewayRouteTable.LocalGatewayRouteTableArn'>;
  /** The ID of the local gateway route table. */
  readonly LocalGatewayRouteTableId: v.Scalar<'AWS::EC2::LocalGatewayRouteTable.LocalGatewayRouteTableId'>;
  /** The Amazon Resource Name (ARN) of the Outpost. */
  readonly OutpostArn: v.Scalar<'AWS::EC2::LocalGatewayRouteTable.OutpostArn'>;
  /** The ID of the AWS account that owns the local gateway route table. */
  readonly OwnerId: v.Scalar<'AWS::EC2::LocalGatewayRouteTable.OwnerId'>;
  /** The state of the local gateway route table. */
  readonly State: v.Scalar<'AWS::EC2::LocalGatewayRouteTable.State'>;
}
/**
 * Describes a local gateway route table.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html
 */
export declare class LocalGatewayRouteTable extends v.Resource<LocalGatewayRouteTableProperties, 'AWS::EC2::LocalGatewayRouteTable.LocalGatewayRouteTableId', LocalGatewayRouteTableAttributes> {
  static readonly type: 'AWS::EC2::LocalGatewayRouteTable';
  constructor(properties: LocalGatewayRouteTableProperties);
}
export declare namespace LocalGatewayRouteTable {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface LocalGatewayRouteTableVPCAssociationProperties {
  /** The ID of the local gateway route table. */
  LocalGatewayRouteTableId: v.Text;
  /** The tags assigned to the association. */
  Tags?: v.Many<v.Block<LocalGatewayRouteTableVPCAssociation.Tag>> | undefined;
  /** The ID of the VPC. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface LocalGatewayRouteTableVPCAssociationAttributes {
  /** The ID of the local gateway. */
  readonly LocalGatewayId: v.Scalar<'AWS::EC2::LocalGatewayRouteTableVPCAssociation.LocalGatewayId'>;
  /** The ID of the association. */
  readonly LocalGatewayRouteTableVpcAssociationId: v.Scalar<'AWS::EC2::LocalGatewayRouteTableVPCAssociation.LocalGatewayRouteTableVpcAssociationId'>;
  /** The state of the association. */
  readonly State: v.Scalar<'AWS::EC2::LocalGatewayRouteTableVPCAssociation.State'>;
}
/**
 * Associates the specified VPC with the specified local gateway route table.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevpcassociation.html
 */
export declare class LocalGatewayRouteTableVPCAssociation extends v.Resource<LocalGatewayRouteTableVPCAssociationProperties, 'AWS::EC2::LocalGatewayRouteTableVPCAssociation.LocalGatewayRouteTableVpcAssociationId', LocalGatewayRouteTableVPCAssociationAttributes> {
  static readonly type: 'AWS::EC2::LocalGatewayRouteTableVPCAssociation';
  constructor(properties: LocalGatewayRouteTableVPCAssociationProperties);
}
export declare namespace LocalGatewayRouteTableVPCAssociation {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface LocalGatewayRouteTableVirtualInterfaceGroupAssociationProperties {
  /** The ID of the local gateway route table. */
  LocalGatewayRouteTableId: v.Text;
  /** The ID of the virtual interface group. */
  LocalGatewayVirtualInterfaceGroupId: v.Text;
  /** The tags assigned to the association. */
  Tags?: v.Many<v.Block<LocalGatewayRouteTableVirtualInterfaceGroupAssociation.Tag>> | undefined;
}
export interface LocalGatewayRouteTableVirtualInterfaceGroupAssociationAttributes {
  /** The ID of the local gateway. */
  readonly LocalGatewayId: v.Scalar<'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation.LocalGatewayId'>;
  /** The Amazon Resource Name (ARN) of the local gateway route table for the virtual interface group. */
  readonly LocalGatewayRouteTableArn: v.Scalar<'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation.LocalGatewayRouteTableArn'>;
  /** The ID of the association. */
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: v.Scalar<'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation.LocalGatewayRouteTableVirtualInterfaceGroupAssociationId'>;
  /** The ID of the AWS account that owns the local gateway virtual interface group association. */
  readonly OwnerId: v.Scalar<'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation.OwnerId'>;
  /** The state of the association. */
  readonly State: v.Scalar<'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation.State'>;
}
/**
 * Describes an association between a local gateway route table and a virtual interface group.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevirtualinterfacegroupassociation.html
 */
export declare class LocalGatewayRouteTableVirtualInterfaceGroupAssociation extends v.Resource<LocalGatewayRouteTableVirtualInterfaceGroupAssociationProperties, 'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation.LocalGatewayRouteTableVirtualInterfaceGroupAssociationId', LocalGatewayRouteTableVirtualInterfaceGroupAssociationAttributes> {
  static readonly type: 'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation';
  constructor(properties: LocalGatewayRouteTableVirtualInterfaceGroupAssociationProperties);
}
export declare namespace LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface LocalGatewayVirtualInterfaceProperties {
  /** The local address. */
  LocalAddress: v.Text;
  /** The ID of the local gateway virtual interface group. */
  LocalGatewayVirtualInterfaceGroupId: v.Text;
  /** The Outpost LAG ID. */
  OutpostLagId: v.Text;
  /** The peer address. */
  PeerAddress: v.Text;
  /** The peer BGP ASN. */
  PeerBgpAsn?: v.Num | undefined;
  /** The extended 32-bit ASN of the BGP peer for use with larger ASN values. */
  PeerBgpAsnExtended?: v.Num | undefined;
  /** The tags assigned to the virtual interface. */
  Tags?: v.Many<v.Block<LocalGatewayVirtualInterface.Tag>> | undefined;
  /** The ID of the VLAN. */
  Vlan: v.Num;
}
export interface LocalGatewayVirtualInterfaceAttributes {
  /** The current state of the local gateway virtual interface. */
  readonly ConfigurationState: v.Scalar<'AWS::EC2::LocalGatewayVirtualInterface.ConfigurationState'>;
  /** The Border Gateway Protocol (BGP) Autonomous System Number (ASN) of the local gateway. */
  readonly LocalBgpAsn: v.Scalar<'AWS::EC2::LocalGatewayVirtualInterface.LocalBgpAsn'>;
  /** The ID of the local gateway. */
  readonly LocalGatewayId: v.Scalar<'AWS::EC2::LocalGatewayVirtualInterface.LocalGatewayId'>;
  /** The ID of the virtual interface. */
  readonly LocalGatewayVirtualInterfaceId: v.Scalar<'AWS::EC2::LocalGatewayVirtualInterface.LocalGatewayVirtualInterfaceId'>;
  /** The ID of the AWS account that owns the local gateway virtual interface. */
  readonly OwnerId: v.Scalar<'AWS::EC2::LocalGatewayVirtualInterface.OwnerId'>;
}
/**
 * Describes a local gateway virtual interface.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterface.html
 */
export declare class LocalGatewayVirtualInterface extends v.Resource<LocalGatewayVirtualInterfaceProperties, 'AWS::EC2::LocalGatewayVirtualInterface.LocalGatewayVirtualInterfaceId', LocalGatewayVirtualInterfaceAttributes> {
  static readonly type: 'AWS::EC2::LocalGatewayVirtualInterface';
  constructor(properties: LocalGatewayVirtualInterfaceProperties);
}
export declare namespace LocalGatewayVirtualInterface {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface LocalGatewayVirtualInterfaceGroupProperties {
  /** The Autonomous System Number(ASN) for the local Border Gateway Protocol (BGP). */
  LocalBgpAsn?: v.Num | undefined;
  /** The extended 32-bit ASN for the local BGP configuration. */
  LocalBgpAsnExtended?: v.Num | undefined;
  /** The ID of the local gateway. */
  LocalGatewayId: v.Text;
  /** The tags assigned to the virtual interface group. */
  Tags?: v.Many<v.Block<LocalGatewayVirtualInterfaceGroup.Tag>> | undefined;
}
export interface LocalGatewayVirtualInterfaceGroupAttributes {
  /** The current state of the local gateway virtual interface group. */
  readonly ConfigurationState: v.Scalar<'AWS::EC2::LocalGatewayVirtualInterfaceGroup.ConfigurationState'>;
  /** The Amazon Resource Number (ARN) of the local gateway virtual interface group. */
  readonly LocalGatewayVirtualInterfaceGroupArn: v.Scalar<'AWS::EC2::LocalGatewayVirtualInterfaceGroup.LocalGatewayVirtualInterfaceGroupArn'>;
  /** The ID of the virtual interface group. */
  readonly LocalGatewayVirtualInterfaceGroupId: v.Scalar<'AWS::EC2::LocalGatewayVirtualInterfaceGroup.LocalGatewayVirtualInterfaceGroupId'>;
  /** The IDs of the virtual interfaces. */
  readonly LocalGatewayVirtualInterfaceIds: v.List<v.Scalar<'AWS::EC2::LocalGatewayVirtualInterfaceGroup.LocalGatewayVirtualInterfaceIds'>>;
  /** The ID of the AWS account that owns the local gateway virtual interface group. */
  readonly OwnerId: v.Scalar<'AWS::EC2::LocalGatewayVirtualInterfaceGroup.OwnerId'>;
}
/**
 * Describes a local gateway virtual interface group.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterfacegroup.html
 */
export declare class LocalGatewayVirtualInterfaceGroup extends v.Resource<LocalGatewayVirtualInterfaceGroupProperties, 'AWS::EC2::LocalGatewayVirtualInterfaceGroup.LocalGatewayVirtualInterfaceGroupId', LocalGatewayVirtualInterfaceGroupAttributes> {
  static readonly type: 'AWS::EC2::LocalGatewayVirtualInterfaceGroup';
  constructor(properties: LocalGatewayVirtualInterfaceGroupProperties);
}
export declare namespace LocalGatewayVirtualInterfaceGroup {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface NatGatewayProperties {
  /** [Public NAT gateway only] The allocation ID of the Elastic IP address that's associated with the NAT gateway. This property is required for a public NAT gateway and cannot be specified with a private NAT gateway. */
  AllocationId?: v.Text<'AWS::EC2::EIP.AllocationId'> | undefined;
  /**
   * Indicates whether this is a zonal (single-AZ) or regional (multi-AZ) NAT gateway.
   *
   * A zonal NAT gateway is a NAT Gateway that provides redundancy and scalability within a single availability zone. A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
   *
   * For more information, see [Regional NAT gateways for automatic multi-AZ expansion](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html) in the *Amazon VPC User Guide*.
   */
  AvailabilityMode?: v.OneOf<'regional' | 'zonal'> | undefined;
  /**
   * For regional NAT gateways only: Specifies which Availability Zones you want the NAT gateway to support and the Elastic IP addresses (EIPs) to use in each AZ. The regional NAT gateway uses these EIPs to handle outbound NAT traffic from their respective AZs. If not specified, the NAT gateway will automatically expand to new AZs and associate EIPs upon detection of an elastic network interface. If you specify this parameter, auto-expansion is disabled and you must manually manage AZ coverage.
   *
   * A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
   */
  AvailabilityZoneAddresses?: v.Many<v.Block<NatGateway.AvailabilityZoneAddress>> | undefined;
  /** Indicates whether the NAT gateway supports public or private connectivity. The default is public connectivity. */
  ConnectivityType?: v.OneOf<'private' | 'public'> | undefined;
  /** The maximum amount of time to wait (in seconds) before forcibly releasing the IP addresses if connections are still in progress. Default value is 350 seconds. */
  MaxDrainDurationSeconds?: v.Num | undefined;
  /** The private IPv4 address to assign to the NAT gateway. If you don't provide an address, a private IPv4 address will be automatically assigned. */
  PrivateIpAddress?: v.Text | undefined;
  /** Secondary EIP allocation IDs. For more information, see [Create a NAT gateway](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html) in the *Amazon VPC User Guide*. */
  SecondaryAllocationIds?: v.Many<v.Text> | undefined;
  /**
   * [Private NAT gateway only] The number of secondary private IPv4 addresses you want to assign to the NAT gateway. For more information about secondary addresses, see [Create a NAT gateway](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html#nat-gateway-creating) in the *Amazon Virtual Private Cloud User Guide*.
   *
   * `SecondaryPrivateIpAddressCount` and `SecondaryPrivateIpAddresses` cannot be set at the same time.
   */
  SecondaryPrivateIpAddressCount?: v.Num | undefined;
  /**
   * Secondary private IPv4 addresses. For more information about secondary addresses, see [Create a NAT gateway](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html#nat-gateway-creating) in the *Amazon Virtual Private Cloud User Guide*.
   *
   * `SecondaryPrivateIpAddressCount` and `SecondaryPrivateIpAddresses` cannot be set at the same time.
   */
  SecondaryPrivateIpAddresses?: v.Many<v.Text> | undefined;
  /** The ID of the subnet in which the NAT gateway is located. */
  SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
  /** The tags for the NAT gateway. */
  Tags?: v.Many<v.Block<NatGateway.Tag>> | undefined;
  /** The ID of the VPC in which the NAT gateway is located. */
  VpcId?: v.Text<'AWS::EC2::VPC.VpcId'> | undefined;
}
export interface NatGatewayAttributes {
  /**
   * For regional NAT gateways only: Indicates whether AWS automatically manages AZ coverage. When enabled, the NAT gateway associates EIPs in all AZs where your VPC has subnets to handle outbound NAT traffic, expands to new AZs when you create subnets there, and retracts from AZs where you've removed all subnets. When disabled, you must manually manage which AZs the NAT gateway supports and their corresponding EIPs.
   *
   * A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
   */
  readonly AutoProvisionZones: v.Scalar<'AWS::EC2::NatGateway.AutoProvisionZones'>;
  /**
   * For regional NAT gateways only: Indicates whether AWS automatically allocates additional Elastic IP addresses (EIPs) in an AZ when the NAT gateway needs more ports due to increased concurrent connections to a single destination from that AZ.
   *
   * For more information, see [Regional NAT gateways for automatic multi-AZ expansion](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html) in the *Amazon VPC User Guide*.
   */
  readonly AutoScalingIps: v.Scalar<'AWS::EC2::NatGateway.AutoScalingIps'>;
  /** The ID of the network interface. */
  readonly EniId: v.Scalar<'AWS::EC2::NatGateway.EniId'>;
  /** The ID of the NAT gateway. */
  readonly NatGatewayId: v.Scalar<'AWS::EC2::NatGateway.NatGatewayId'>;
  /** For regional NAT gateways only, this is the ID of the NAT gateway. */
  readonly RouteTableId: v.Scalar<'AWS::EC2::NatGateway.RouteTableId'>;
}
/**
 * Specifies a network address translation (NAT) gateway in the specified subnet. You can create either a public NAT gateway or a private NAT gateway. The default is a public NAT gateway. If you create a public NAT gateway, you must specify an elastic IP address.
 *
 * With a NAT gateway, instances in a private subnet can connect to the internet, other AWS services, or an on-premises network using the IP address of the NAT gateway. For more information, see [NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html
 */
export declare class NatGateway extends v.Resource<NatGatewayProperties, 'AWS::EC2::NatGateway.NatGatewayId', NatGatewayAttributes> {
  static readonly type: 'AWS::EC2::NatGateway';
  constructor(properties?: NatGatewayProperties);
}
export declare namespace NatGateway {
  /**
   * For regional NAT gateways only: The configuration specifying which Elastic IP address (EIP) to use for handling outbound NAT traffic from a specific Availability Zone.
   *
   * A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
   *
   * For more information, see [Regional NAT gateways for automatic multi-AZ expansion](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html) in the *Amazon VPC User Guide*.
   */
  interface AvailabilityZoneAddress {
    /** The allocation IDs of the Elastic IP addresses (EIPs) to be used for handling outbound NAT traffic in this specific Availability Zone. */
    AllocationIds: v.Many<v.Text>;
    /**
     * For regional NAT gateways only: The Availability Zone where this specific NAT gateway configuration will be active. Each AZ in a regional NAT gateway has its own configuration to handle outbound NAT traffic from that AZ.
     *
     * A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
     */
    AvailabilityZone?: v.Text | undefined;
    /**
     * For regional NAT gateways only: The ID of the Availability Zone where this specific NAT gateway configuration will be active. Each AZ in a regional NAT gateway has its own configuration to handle outbound NAT traffic from that AZ. Use this instead of AvailabilityZone for consistent identification of AZs across AWS Regions.
     *
     * A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
     */
    AvailabilityZoneId?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface NetworkAclProperties {
  /** The tags for the network ACL. */
  Tags?: v.Many<v.Block<NetworkAcl.Tag>> | undefined;
  /** The ID of the VPC for the network ACL. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface NetworkAclAttributes {
  /** The ID of the network ACL. */
  readonly Id: v.Scalar<'AWS::EC2::NetworkAcl.Id'>;
}
/**
 * Specifies a network ACL for your VPC.
 *
 * To add a network ACL entry, see [AWS::EC2::NetworkAclEntry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkaclentry.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html
 */
export declare class NetworkAcl extends v.Resource<NetworkAclProperties, 'AWS::EC2::NetworkAcl.Id', NetworkAclAttributes> {
  static readonly type: 'AWS::EC2::NetworkAcl';
  constructor(properties: NetworkAclProperties);
}
export declare namespace NetworkAcl {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface NetworkAclEntryProperties {
  /** The IPv4 CIDR range to allow or deny, in CIDR notation (for example, 172.16.0.0/24). You must specify an IPv4 CIDR block or an IPv6 CIDR block. */
  CidrBlock?: v.Text | undefined;
  /** Whether this rule applies to egress traffic from the subnet ( `true` ) or ingress traffic to the subnet ( `false` ). By default, AWS CloudFormation specifies `false`. */
  Egress?: v.Bool | undefined;
  /** The Internet Control Message Protocol (ICMP) code and type. Required if specifying 1 (ICMP) for the protocol parameter. */
  Icmp?: v.Block<NetworkAclEntry.Icmp> | undefined;
  /** The IPv6 network range to allow or deny, in CIDR notation. You must specify an IPv4 CIDR block or an IPv6 CIDR block. */
  Ipv6CidrBlock?: v.Text | undefined;
  /** The ID of the ACL for the entry. */
  NetworkAclId: v.Text;
  /** The range of port numbers for the UDP/TCP protocol. Required if specifying 6 (TCP) or 17 (UDP) for the protocol parameter. */
  PortRange?: v.Block<NetworkAclEntry.PortRange> | undefined;
  /**
   * The IP protocol that the rule applies to. You must specify -1 or a protocol number. You can specify -1 for all protocols.
   *
   * > If you specify -1, all ports are opened and the `PortRange` property is ignored.
   */
  Protocol: v.Num;
  /** Whether to allow or deny traffic that matches the rule; valid values are "allow" or "deny". */
  RuleAction: v.Text;
  /** Rule number to assign to the entry, such as 100. ACL entries are processed in ascending order by rule number. Entries can't use the same rule number unless one is an egress rule and the other is an ingress rule. */
  RuleNumber: v.Num;
}
export interface NetworkAclEntryAttributes {
  /** The ID of the network ACL entry. */
  readonly Id: v.Scalar<'AWS::EC2::NetworkAclEntry.Id'>;
}
/**
 * Specifies an entry, known as a rule, in a network ACL with a rule number you specify. Each network ACL has a set of numbered ingress rules and a separate set of numbered egress rules.
 *
 * To create the network ACL, see [AWS::EC2::NetworkAcl](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkacl.html).
 *
 * For information about the protocol value, see [Protocol Numbers](https://docs.aws.amazon.com/https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) on the Internet Assigned Numbers Authority (IANA) website.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html
 */
export declare class NetworkAclEntry extends v.Resource<NetworkAclEntryProperties, 'AWS::EC2::NetworkAclEntry.Id', NetworkAclEntryAttributes> {
  static readonly type: 'AWS::EC2::NetworkAclEntry';
  constructor(properties: NetworkAclEntryProperties);
}
export declare namespace NetworkAclEntry {
  /** Describes the ICMP type and code. */
  interface Icmp {
    /** The Internet Control Message Protocol (ICMP) code. You can use -1 to specify all ICMP codes for the given ICMP type. Required if you specify 1 (ICMP) for the protocol parameter. */
    Code?: v.Num | undefined;
    /** The Internet Control Message Protocol (ICMP) type. You can use -1 to specify all ICMP types. Conditional requirement: Required if you specify 1 (ICMP) for the `CreateNetworkAclEntry` protocol parameter. */
    Type?: v.Num | undefined;
  }
  /** Describes a range of ports. */
  interface PortRange {
    /** The first port in the range. Required if you specify 6 (TCP) or 17 (UDP) for the protocol parameter. */
    From?: v.Num | undefined;
    /** The last port in the range. Required if you specify 6 (TCP) or 17 (UDP) for the protocol parameter. */
    To?: v.Num | undefined;
  }
}

export interface NetworkInsightsAccessScopeProperties {
  /** The paths to exclude. */
  ExcludePaths?: v.Many<v.Block<NetworkInsightsAccessScope.AccessScopePathRequest>> | undefined;
  /** The paths to match. */
  MatchPaths?: v.Many<v.Block<NetworkInsightsAccessScope.AccessScopePathRequest>> | undefined;
  /** The tags. */
  Tags?: v.Many<v.Block<NetworkInsightsAccessScope.Tag>> | undefined;
}
export interface NetworkInsightsAccessScopeAttributes {
  /** The creation date. */
  readonly CreatedDate: v.Scalar<'AWS::EC2::NetworkInsightsAccessScope.CreatedDate'>;
  /** The ARN of the Network Access Scope. */
  readonly NetworkInsightsAccessScopeArn: v.Scalar<'AWS::EC2::NetworkInsightsAccessScope.NetworkInsightsAccessScopeArn'>;
  /** The ID of the Network Access Scope. */
  readonly NetworkInsightsAccessScopeId: v.Scalar<'AWS::EC2::NetworkInsightsAccessScope.NetworkInsightsAccessScopeId'>;
  /** The last updated date. */
  readonly UpdatedDate: v.Scalar<'AWS::EC2::NetworkInsightsAccessScope.UpdatedDate'>;
}
/**
 * Describes a Network Access Scope. A Network Access Scope defines outbound (egress) and inbound (ingress) traffic patterns, including sources, destinations, paths, and traffic types.
 *
 * Network Access Analyzer identifies unintended network access to your resources on AWS. When you start an analysis on a Network Access Scope, Network Access Analyzer produces findings. For more information, see the [Network Access Analyzer User Guide](https://docs.aws.amazon.com/vpc/latest/network-access-analyzer/).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html
 */
export declare class NetworkInsightsAccessScope extends v.Resource<NetworkInsightsAccessScopeProperties, 'AWS::EC2::NetworkInsightsAccessScope.NetworkInsightsAccessScopeId', NetworkInsightsAccessScopeAttributes> {
  static readonly type: 'AWS::EC2::NetworkInsightsAccessScope';
  constructor(properties?: NetworkInsightsAccessScopeProperties);
}
export declare namespace NetworkInsightsAccessScope {
  /** Describes a path. */
  interface AccessScopePathRequest {
    /** The destination. */
    Destination?: v.Block<NetworkInsightsAccessScope.PathStatementRequest> | undefined;
    /** The source. */
    Source?: v.Block<NetworkInsightsAccessScope.PathStatementRequest> | undefined;
    /** The through resources. */
    ThroughResources?: v.Many<v.Block<NetworkInsightsAccessScope.ThroughResourcesStatementRequest>> | undefined;
  }
  /** Describes a packet header statement. */
  interface PacketHeaderStatementRequest {
    /** The destination addresses. */
    DestinationAddresses?: v.Many<v.Text> | undefined;
    /** The destination ports. */
    DestinationPorts?: v.Many<v.Text> | undefined;
    /** The destination prefix lists. */
    DestinationPrefixLists?: v.Many<v.Text> | undefined;
    /** The protocols. */
    Protocols?: v.Many<v.Text> | undefined;
    /** The source addresses. */
    SourceAddresses?: v.Many<v.Text> | undefined;
    /** The source ports. */
    SourcePorts?: v.Many<v.Text> | undefined;
    /** The source prefix lists. */
    SourcePrefixLists?: v.Many<v.Text> | undefined;
  }
  /** Describes a path statement. */
  interface PathStatementRequest {
    /** The packet header statement. */
    PacketHeaderStatement?: v.Block<NetworkInsightsAccessScope.PacketHeaderStatementRequest> | undefined;
    /** The resource statement. */
    ResourceStatement?: v.Block<NetworkInsightsAccessScope.ResourceStatementRequest> | undefined;
  }
  /** Describes a resource statement. */
  interface ResourceStatementRequest {
    /** The resource types. */
    ResourceTypes?: v.Many<v.Text> | undefined;
    /** The resources. */
    Resources?: v.Many<v.Text> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /** Describes a through resource statement. */
  interface ThroughResourcesStatementRequest {
    /** The resource statement. */
    ResourceStatement?: v.Block<NetworkInsightsAccessScope.ResourceStatementRequest> | undefined;
  }
}

export interface NetworkInsightsAccessScopeAnalysisProperties {
  /** The ID of the Network Access Scope. */
  NetworkInsightsAccessScopeId: v.Text;
  /** The tags. */
  Tags?: v.Many<v.Block<NetworkInsightsAccessScopeAnalysis.Tag>> | undefined;
}
export interface NetworkInsightsAccessScopeAnalysisAttributes {
  /** The number of network interfaces analyzed. */
  readonly AnalyzedEniCount: v.Scalar<'AWS::EC2::NetworkInsightsAccessScopeAnalysis.AnalyzedEniCount'>;
  /** The end date of the analysis. */
  readonly EndDate: v.Scalar<'AWS::EC2::NetworkInsightsAccessScopeAnalysis.EndDate'>;
  /** Indicates whether there are findings (true | false | unknown). */
  readonly FindingsFound: v.Scalar<'AWS::EC2::NetworkInsightsAccessScopeAnalysis.FindingsFound'>;
  /** The ARN of the Network Access Scope analysis. */
  readonly NetworkInsightsAccessScopeAnalysisArn: v.Scalar<'AWS::EC2::NetworkInsightsAccessScopeAnalysis.NetworkInsightsAccessScopeAnalysisArn'>;
  /** The ID of the Network Access Scope analysis. */
  readonly NetworkInsightsAccessScopeAnalysisId: v.Scalar<'AWS::EC2::NetworkInsightsAccessScopeAnalysis.NetworkInsightsAccessScopeAnalysisId'>;
  /** The start date of the analysis. */
  readonly StartDate: v.Scalar<'AWS::EC2::NetworkInsightsAccessScopeAnalysis.StartDate'>;
  /** The status of the analysis (running | succeeded | failed). */
  readonly Status: v.Scalar<'AWS::EC2::NetworkInsightsAccessScopeAnalysis.Status'>;
  /** The status message. */
  readonly StatusMessage: v.Scalar<'AWS::EC2::NetworkInsightsAccessScopeAnalysis.StatusMessage'>;
}
/**
 * Describes a Network Access Scope analysis.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscopeanalysis.html
 */
export declare class NetworkInsightsAccessScopeAnalysis extends v.Resource<NetworkInsightsAccessScopeAnalysisProperties, 'AWS::EC2::NetworkInsightsAccessScopeAnalysis.NetworkInsightsAccessScopeAnalysisId', NetworkInsightsAccessScopeAnalysisAttributes> {
  static readonly type: 'AWS::EC2::NetworkInsightsAccessScopeAnalysis';
  constructor(properties: NetworkInsightsAccessScopeAnalysisProperties);
}
export declare namespace NetworkInsightsAccessScopeAnalysis {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface NetworkInsightsAnalysisProperties {
  /** The member accounts that contain resources that the path can traverse. */
  AdditionalAccounts?: v.Many<v.Text> | undefined;
  /** The Amazon Resource Names (ARN) of the resources that the path must traverse. */
  FilterInArns?: v.Many<v.Text> | undefined;
  /** The Amazon Resource Names (ARN) of the resources that the path must ignore. */
  FilterOutArns?: v.Many<v.Text> | undefined;
  /** The ID of the path. */
  NetworkInsightsPathId: v.Text;
  /** The tags to apply. */
  Tags?: v.Many<v.Block<NetworkInsightsAnalysis.Tag>> | undefined;
}
export interface NetworkInsightsAnalysisAttributes {
  /** Potential intermediate components. */
  readonly AlternatePathHints: v.List<v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.AlternatePathHints'>>;
  /** The explanations. For more information, see [Reachability Analyzer explanation codes](https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html). */
  readonly Explanations: v.List<v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.Explanations'>>;
  /** The components in the path from source to destination. */
  readonly ForwardPathComponents: v.List<v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.ForwardPathComponents'>>;
  /** The Amazon Resource Name (ARN) of the network insights analysis. */
  readonly NetworkInsightsAnalysisArn: v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.NetworkInsightsAnalysisArn'>;
  /** The ID of the network insights analysis. */
  readonly NetworkInsightsAnalysisId: v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.NetworkInsightsAnalysisId'>;
  /** Indicates whether the destination is reachable from the source. */
  readonly NetworkPathFound: v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.NetworkPathFound'>;
  /** The components in the path from destination to source. */
  readonly ReturnPathComponents: v.List<v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.ReturnPathComponents'>>;
  /** The time the analysis started. */
  readonly StartDate: v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.StartDate'>;
  /** The status of the network insights analysis. */
  readonly Status: v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.Status'>;
  /** The status message, if the status is `failed`. */
  readonly StatusMessage: v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.StatusMessage'>;
  /** The IDs of potential intermediate accounts. */
  readonly SuggestedAccounts: v.List<v.Scalar<'AWS::EC2::NetworkInsightsAnalysis.SuggestedAccounts'>>;
}
/**
 * Specifies a network insights analysis.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsanalysis.html
 */
export declare class NetworkInsightsAnalysis extends v.Resource<NetworkInsightsAnalysisProperties, 'AWS::EC2::NetworkInsightsAnalysis.NetworkInsightsAnalysisId', NetworkInsightsAnalysisAttributes> {
  static readonly type: 'AWS::EC2::NetworkInsightsAnalysis';
  constructor(properties: NetworkInsightsAnalysisProperties);
}
export declare namespace NetworkInsightsAnalysis {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface NetworkInsightsPathProperties {
  /** The ID or ARN of the destination. If the resource is in another account, you must specify an ARN. */
  Destination?: v.Text | undefined;
  /** The IP address of the destination. */
  DestinationIp?: v.Text | undefined;
  /** The destination port. */
  DestinationPort?: v.Num | undefined;
  /** Scopes the analysis to network paths that match specific filters at the destination. If you specify this parameter, you can't specify the parameter for the destination IP address. */
  FilterAtDestination?: v.Block<NetworkInsightsPath.PathFilter> | undefined;
  /** Scopes the analysis to network paths that match specific filters at the source. If you specify this parameter, you can't specify the parameters for the source IP address or the destination port. */
  FilterAtSource?: v.Block<NetworkInsightsPath.PathFilter> | undefined;
  /** The protocol. */
  Protocol: v.OneOf<'tcp' | 'udp'>;
  /** The ID or ARN of the source. If the resource is in another account, you must specify an ARN. */
  Source: v.Text;
  /** The IP address of the source. */
  SourceIp?: v.Text | undefined;
  /** The tags to add to the path. */
  Tags?: v.Many<v.Block<NetworkInsightsPath.Tag>> | undefined;
}
export interface NetworkInsightsPathAttributes {
  /** The time stamp when the path was created. */
  readonly CreatedDate: v.Scalar<'AWS::EC2::NetworkInsightsPath.CreatedDate'>;
  /** The Amazon Resource Name (ARN) of the destination. */
  readonly DestinationArn: v.Scalar<'AWS::EC2::NetworkInsightsPath.DestinationArn'>;
  /** The Amazon Resource Name (ARN) of the path. */
  readonly NetworkInsightsPathArn: v.Scalar<'AWS::EC2::NetworkInsightsPath.NetworkInsightsPathArn'>;
  /** The ID of the path. */
  readonly NetworkInsightsPathId: v.Scalar<'AWS::EC2::NetworkInsightsPath.NetworkInsightsPathId'>;
  /** The Amazon Resource Name (ARN) of the source. */
  readonly SourceArn: v.Scalar<'AWS::EC2::NetworkInsightsPath.SourceArn'>;
}
/**
 * Specifies a path to analyze for reachability.
 *
 * VPC Reachability Analyzer enables you to analyze and debug network reachability between two resources in your virtual private cloud (VPC). For more information, see the [Reachability Analyzer User Guide](https://docs.aws.amazon.com/vpc/latest/reachability/what-is-reachability-analyzer.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html
 */
export declare class NetworkInsightsPath extends v.Resource<NetworkInsightsPathProperties, 'AWS::EC2::NetworkInsightsPath.NetworkInsightsPathId', NetworkInsightsPathAttributes> {
  static readonly type: 'AWS::EC2::NetworkInsightsPath';
  constructor(properties: NetworkInsightsPathProperties);
}
export declare namespace NetworkInsightsPath {
  /** Describes a port range. */
  interface FilterPortRange {
    /** The first port in the range. */
    FromPort?: v.Num | undefined;
    /** The last port in the range. */
    ToPort?: v.Num | undefined;
  }
  /** Describes a set of filters for a path analysis. Use path filters to scope the analysis when there can be multiple resulting paths. */
  interface PathFilter {
    /** The destination IPv4 address. */
    DestinationAddress?: v.Text | undefined;
    /** The destination port range. */
    DestinationPortRange?: v.Block<NetworkInsightsPath.FilterPortRange> | undefined;
    /** The source IPv4 address. */
    SourceAddress?: v.Text | undefined;
    /** The source port range. */
    SourcePortRange?: v.Block<NetworkInsightsPath.FilterPortRange> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface NetworkInterfaceProperties {
  /** A connection tracking specification for the network interface. */
  ConnectionTrackingSpecification?: v.Block<NetworkInterface.ConnectionTrackingSpecification> | undefined;
  /** A description for the network interface. */
  Description?: v.Text | undefined;
  /** If you’re modifying a network interface in a dual-stack or IPv6-only subnet, you have the option to assign a primary IPv6 IP address. A primary IPv6 address is an IPv6 GUA address associated with an ENI that you have enabled to use a primary IPv6 address. Use this option if the instance that this ENI will be attached to relies on its IPv6 address not changing. AWS will automatically assign an IPv6 address associated with the ENI attached to your instance to be the primary IPv6 address. Once you enable an IPv6 GUA address to be a primary IPv6, you cannot disable it. When you enable an IPv6 GUA address to be a primary IPv6, the first IPv6 GUA will be made the primary IPv6 address until the instance is terminated or the network interface is detached. If you have multiple IPv6 addresses associated with an ENI attached to your instance and you enable a primary IPv6 address, the first IPv6 GUA address associated with the ENI becomes the primary IPv6 address. */
  EnablePrimaryIpv6?: v.Bool | undefined;
  /** The IDs of the security groups associated with this network interface. */
  GroupSet?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /** The type of network interface. The default is `interface`. The supported values are `efa` and `trunk`. */
  InterfaceType?: v.OneOf<'branch' | 'efa' | 'efa-only' | 'interface' | 'trunk'> | undefined;
  /**
   * The number of IPv4 prefixes to be automatically assigned to the network interface.
   *
   * When creating a network interface, you can't specify a count of IPv4 prefixes if you've specified one of the following: specific IPv4 prefixes, specific private IPv4 addresses, or a count of private IPv4 addresses.
   */
  Ipv4PrefixCount?: v.Num | undefined;
  /**
   * The IPv4 delegated prefixes that are assigned to the network interface.
   *
   * When creating a network interface, you can't specify IPv4 prefixes if you've specified one of the following: a count of IPv4 prefixes, specific private IPv4 addresses, or a count of private IPv4 addresses.
   */
  Ipv4Prefixes?: v.Many<v.Block<NetworkInterface.Ipv4PrefixSpecification>> | undefined;
  /**
   * The number of IPv6 addresses to assign to the network interface. Amazon EC2 automatically selects the IPv6 addresses from the subnet range. To specify specific IPv6 addresses, use the `Ipv6Addresses` property and don't specify this property.
   *
   * When creating a network interface, you can't specify a count of IPv6 addresses if you've specified one of the following: specific IPv6 addresses, specific IPv6 prefixes, or a count of IPv6 prefixes.
   */
  Ipv6AddressCount?: v.Num | undefined;
  /**
   * The IPv6 addresses from the IPv6 CIDR block range of your subnet to assign to the network interface. If you're specifying a number of IPv6 addresses, use the `Ipv6AddressCount` property and don't specify this property.
   *
   * When creating a network interface, you can't specify IPv6 addresses if you've specified one of the following: a count of IPv6 addresses, specific IPv6 prefixes, or a count of IPv6 prefixes.
   */
  Ipv6Addresses?: v.Many<v.Block<NetworkInterface.InstanceIpv6Address>> | undefined;
  /**
   * The number of IPv6 prefixes to be automatically assigned to the network interface.
   *
   * When creating a network interface, you can't specify a count of IPv6 prefixes if you've specified one of the following: specific IPv6 prefixes, specific IPv6 addresses, or a count of IPv6 addresses.
   */
  Ipv6PrefixCount?: v.Num | undefined;
  /**
   * The IPv6 delegated prefixes that are assigned to the network interface.
   *
   * When creating a network interface, you can't specify IPv6 prefixes if you've specified one of the following: a count of IPv6 prefixes, specific IPv6 addresses, or a count of IPv6 addresses.
   */
  Ipv6Prefixes?: v.Many<v.Block<NetworkInterface.Ipv6PrefixSpecification>> | undefined;
  /** The private IPv4 address to assign to the network interface as the primary private IP address. If you want to specify multiple private IP addresses, use the `PrivateIpAddresses` property. */
  PrivateIpAddress?: v.Text | undefined;
  /**
   * The private IPv4 addresses to assign to the network interface. You can specify a primary private IP address by setting the value of the `Primary` property to `true` in the `PrivateIpAddressSpecification` property. If you want EC2 to automatically assign private IP addresses, use the `SecondaryPrivateIpAddressCount` property and do not specify this property.
   *
   * When creating a network interface, you can't specify private IPv4 addresses if you've specified one of the following: a count of private IPv4 addresses, specific IPv4 prefixes, or a count of IPv4 prefixes.
   */
  PrivateIpAddresses?: v.Many<v.Block<NetworkInterface.PrivateIpAddressSpecification>> | undefined;
  /** Public IP DNS hostname type */
  PublicIpDnsHostnameTypeSpecification?: v.OneOf<'public-dual-stack-dns-name' | 'public-ipv4-dns-name' | 'public-ipv6-dns-name'> | undefined;
  /**
   * The number of secondary private IPv4 addresses to assign to a network interface. When you specify a number of secondary IPv4 addresses, Amazon EC2 selects these IP addresses within the subnet's IPv4 CIDR range. You can't specify this option and specify more than one private IP address using `privateIpAddresses`.
   *
   * When creating a Network Interface, you can't specify a count of private IPv4 addresses if you've specified one of the following: specific private IPv4 addresses, specific IPv4 prefixes, or a count of IPv4 prefixes.
   */
  SecondaryPrivateIpAddressCount?: v.Num | undefined;
  /** Enable or disable source/destination checks, which ensure that the instance is either the source or the destination of any traffic that it receives. If the value is `true`, source/destination checks are enabled; otherwise, they are disabled. The default value is `true`. You must disable source/destination checks if the instance runs services such as network address translation, routing, or firewalls. */
  SourceDestCheck?: v.Bool | undefined;
  /** The ID of the subnet to associate with the network interface. */
  SubnetId: v.Text<'AWS::EC2::Subnet.SubnetId'>;
  /** The tags to apply to the network interface. */
  Tags?: v.Many<v.Block<NetworkInterface.Tag>> | undefined;
}
export interface NetworkInterfaceAttributes {
  /** The ID of the network interface. */
  readonly Id: v.Scalar<'AWS::EC2::NetworkInterface.Id'>;
  /** The primary IPv6 address of the network interface. */
  readonly PrimaryIpv6Address: v.Scalar<'AWS::EC2::NetworkInterface.PrimaryIpv6Address'>;
  /** The primary private IP address of the network interface. For example, `10.0.0.192`. */
  readonly PrimaryPrivateIpAddress: v.Scalar<'AWS::EC2::NetworkInterface.PrimaryPrivateIpAddress'>;
  /** Describes the public hostname type options, including public hostname type, IPv4-enabled public hostname, IPv6-enabled public hostname, and dual-stack public hostname. */
  readonly PublicIpDnsNameOptions: { readonly [name: string]: unknown };
  /** The public hostname type. For more information, see [EC2 instance hostnames, DNS names, and domains](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon EC2 User Guide*. */
  readonly 'PublicIpDnsNameOptions.DnsHostnameType': v.Scalar<'AWS::EC2::NetworkInterface.PublicIpDnsNameOptions.DnsHostnameType'>;
  /** A dual-stack public hostname for a network interface. Requests from within the VPC resolve to both the private IPv4 address and the IPv6 Global Unicast Address of the network interface. Requests from the internet resolve to both the public IPv4 and the IPv6 GUA address of the network interface. */
  readonly 'PublicIpDnsNameOptions.PublicDualStackDnsName': v.Scalar<'AWS::EC2::NetworkInterface.PublicIpDnsNameOptions.PublicDualStackDnsName'>;
  /** An IPv4-enabled public hostname for a network interface. Requests from within the VPC resolve to the private primary IPv4 address of the network interface. Requests from the internet resolve to the public IPv4 address of the network interface. */
  readonly 'PublicIpDnsNameOptions.PublicIpv4DnsName': v.Scalar<'AWS::EC2::NetworkInterface.PublicIpDnsNameOptions.PublicIpv4DnsName'>;
  /** An IPv6-enabled public hostname for a network interface. Requests from within the VPC or from the internet resolve to the IPv6 GUA of the network interface. */
  readonly 'PublicIpDnsNameOptions.PublicIpv6DnsName': v.Scalar<'AWS::EC2::NetworkInterface.PublicIpDnsNameOptions.PublicIpv6DnsName'>;
  /** The secondary private IP addresses of the network interface. For example, `["10.0.0.161", "10.0.0.162", "10.0.0.163"]`. */
  readonly SecondaryPrivateIpAddresses: v.List<v.Scalar<'AWS::EC2::NetworkInterface.SecondaryPrivateIpAddresses'>>;
  /** The ID of the VPC. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * Describes a network interface in an Amazon EC2 instance for AWS CloudFormation.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html
 */
export declare class NetworkInterface extends v.Resource<NetworkInterfaceProperties, 'AWS::EC2::NetworkInterface.Id', NetworkInterfaceAttributes> {
  static readonly type: 'AWS::EC2::NetworkInterface';
  constructor(properties: NetworkInterfaceProperties);
}
export declare namespace NetworkInterface {
  /** Configurable options for connection tracking on a network interface. For more information, see [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts) in the *Amazon Elastic Compute Cloud User Guide*. */
  interface ConnectionTrackingSpecification {
    /** Timeout (in seconds) for idle TCP connections in an established state. Min: 60 seconds. Max: 432000 seconds (5 days). Default: 432000 seconds. Recommended: Less than 432000 seconds. */
    TcpEstablishedTimeout?: v.Num | undefined;
    /** Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response transaction. Min: 60 seconds. Max: 180 seconds (3 minutes). Default: 180 seconds. */
    UdpStreamTimeout?: v.Num | undefined;
    /** Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single request-response transaction. Min: 30 seconds. Max: 60 seconds. Default: 30 seconds. */
    UdpTimeout?: v.Num | undefined;
  }
  /** Describes the IPv6 addresses to associate with the network interface. */
  interface InstanceIpv6Address {
    /** An IPv6 address to associate with the network interface. */
    Ipv6Address: v.Text;
  }
  /** Describes an IPv4 prefix. */
  interface Ipv4PrefixSpecification {
    /** The IPv4 prefix. For information, see [Assigning prefixes to network interfaces](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html) in the *Amazon EC2 User Guide*. */
    Ipv4Prefix: v.Text;
  }
  /** Describes the IPv6 prefix. */
  interface Ipv6PrefixSpecification {
    /** The IPv6 prefix. For information, see [Assigning prefixes to Amazon EC2 network interfaces](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html) in the *Amazon Elastic Compute Cloud User Guide*. */
    Ipv6Prefix: v.Text;
  }
  /** Describes a secondary private IPv4 address for a network interface. */
  interface PrivateIpAddressSpecification {
    /** Sets the private IP address as the primary private address. You can set only one primary private IP address. If you don't specify a primary private IP address, Amazon EC2 automatically assigns a primary private IP address. */
    Primary: v.Bool;
    /** The private IP address of the network interface. */
    PrivateIpAddress: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface NetworkInterfaceAttachmentProperties {
  /** Whether to delete the network interface when the instance terminates. By default, this value is set to `true`. */
  DeleteOnTermination?: v.Bool | undefined;
  /** The network interface's position in the attachment order. For example, the first attached network interface has a `DeviceIndex` of 0. */
  DeviceIndex: v.Text;
  /** The number of ENA queues created with the instance. */
  EnaQueueCount?: v.Num | undefined;
  /** Configures ENA Express for the network interface that this action attaches to the instance. */
  EnaSrdSpecification?: v.Block<NetworkInterfaceAttachment.EnaSrdSpecification> | undefined;
  /** The ID of the instance to which you will attach the ENI. */
  InstanceId: v.Text;
  /** The ID of the ENI that you want to attach. */
  NetworkInterfaceId: v.Text;
}
export interface NetworkInterfaceAttachmentAttributes {
  /** The ID of the network interface attachment. */
  readonly AttachmentId: v.Scalar<'AWS::EC2::NetworkInterfaceAttachment.AttachmentId'>;
}
/**
 * Attaches an elastic network interface (ENI) to an Amazon EC2 instance. You can use this resource type to attach additional network interfaces to an instance without interruption.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html
 */
export declare class NetworkInterfaceAttachment extends v.Resource<NetworkInterfaceAttachmentProperties, 'AWS::EC2::NetworkInterfaceAttachment.AttachmentId', NetworkInterfaceAttachmentAttributes> {
  static readonly type: 'AWS::EC2::NetworkInterfaceAttachment';
  constructor(properties: NetworkInterfaceAttachmentProperties);
}
export declare namespace NetworkInterfaceAttachment {
  /** ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and minimize tail latency of network traffic between EC2 instances. With ENA Express, you can communicate between two EC2 instances in the same subnet within the same account, or in different accounts. Both sending and receiving instances must have ENA Express enabled. */
  interface EnaSrdSpecification {
    /** Indicates whether ENA Express is enabled for the network interface. */
    EnaSrdEnabled?: v.Bool | undefined;
    /** Configures ENA Express for UDP network traffic. */
    EnaSrdUdpSpecification?: v.Block<NetworkInterfaceAttachment.EnaSrdUdpSpecification> | undefined;
  }
  /** ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic automatically uses it. However, some UDP-based applications are designed to handle network packets that are out of order, without a need for retransmission, such as live video broadcasting or other near-real-time applications. For UDP traffic, you can specify whether to use ENA Express, based on your application environment needs. */
  interface EnaSrdUdpSpecification {
    /** Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you must first enable ENA Express. */
    EnaSrdUdpEnabled?: v.Bool | undefined;
  }
}

export interface NetworkInterfacePermissionProperties {
  /** The AWS account ID. */
  AwsAccountId: v.Text;
  /** The ID of the network interface. */
  NetworkInterfaceId: v.Text;
  /** The type of permission to grant: `INSTANCE-ATTACH` or `EIP-ASSOCIATE`. */
  Permission: v.Text;
}
export interface NetworkInterfacePermissionAttributes {
  readonly Id: v.Scalar<'AWS::EC2::NetworkInterfacePermission.Id'>;
}
/**
 * Specifies a permission for the network interface, For example, you can grant an AWS -authorized account permission to attach the network interface to an instance in their account.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfacepermission.html
 */
export declare class NetworkInterfacePermission extends v.Resource<NetworkInterfacePermissionProperties, 'AWS::EC2::NetworkInterfacePermission.Id', NetworkInterfacePermissionAttributes> {
  static readonly type: 'AWS::EC2::NetworkInterfacePermission';
  constructor(properties: NetworkInterfacePermissionProperties);
}

export interface NetworkPerformanceMetricSubscriptionProperties {
  /** The Region or Availability Zone that's the target for the subscription. For example, `eu-west-1`. */
  Destination: v.Text;
  /** The metric used for the subscription. */
  Metric: v.Text;
  /** The Region or Availability Zone that's the source for the subscription. For example, `us-east-1`. */
  Source: v.Text;
  /** The statistic used for the subscription. */
  Statistic: v.Text;
}
export interface NetworkPerformanceMetricSubscriptionAttributes {
}
/**
 * Describes Infrastructure Performance subscriptions.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkperformancemetricsubscription.html
 */
export declare class NetworkPerformanceMetricSubscription extends v.Resource<NetworkPerformanceMetricSubscriptionProperties, 'AWS::EC2::NetworkPerformanceMetricSubscription.Ref', NetworkPerformanceMetricSubscriptionAttributes> {
  static readonly type: 'AWS::EC2::NetworkPerformanceMetricSubscription';
  constructor(properties: NetworkPerformanceMetricSubscriptionProperties);
}

export interface PlacementGroupProperties {
  /** The ID of a parent placement group. Valid for strategies that support parent group linking. */
  ParentGroupId?: v.Text | undefined;
  /** The number of partitions. Valid only when *Strategy* is set to `partition`. */
  PartitionCount?: v.Num | undefined;
  /**
   * Determines how placement groups spread instances.
   *
   * - Host – You can use `host` only with Outpost placement groups.
   * - Rack – No usage restrictions.
   */
  SpreadLevel?: v.OneOf<'host' | 'rack'> | undefined;
  /** The placement strategy. */
  Strategy?: v.OneOf<'cluster' | 'partition' | 'spread'> | undefined;
  /** The tags to apply to the new placement group. */
  Tags?: v.Many<v.Block<PlacementGroup.Tag>> | undefined;
}
export interface PlacementGroupAttributes {
  /** The ID of the placement group. */
  readonly GroupId: v.Scalar<'AWS::EC2::PlacementGroup.GroupId'>;
  /** The name of the placement group. */
  readonly GroupName: v.Scalar<'AWS::EC2::PlacementGroup.GroupName'>;
}
/**
 * Specifies a placement group in which to launch instances. The strategy of the placement group determines how the instances are organized within the group.
 *
 * A `cluster` placement group is a logical grouping of instances within a single Availability Zone that benefit from low network latency, high network throughput. A `spread` placement group places instances on distinct hardware. A `partition` placement group places groups of instances in different partitions, where instances in one partition do not share the same hardware with instances in another partition.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html
 */
export declare class PlacementGroup extends v.Resource<PlacementGroupProperties, 'AWS::EC2::PlacementGroup.GroupName', PlacementGroupAttributes> {
  static readonly type: 'AWS::EC2::PlacementGroup';
  constructor(properties?: PlacementGroupProperties);
}
export declare namespace PlacementGroup {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface PrefixListProperties {
  /**
   * The IP address type.
   *
   * Valid Values: `IPv4` | `IPv6`
   */
  AddressFamily: v.OneOf<'IPv4' | 'IPv6'>;
  /** The entries for the prefix list. */
  Entries?: v.Many<v.Block<PrefixList.Entry>> | undefined;
  /**
   * The maximum number of entries for the prefix list. You can't modify the entries and the size of a prefix list at the same time.
   *
   * This property is required when you create a prefix list.
   */
  MaxEntries?: v.Num | undefined;
  /**
   * A name for the prefix list.
   *
   * Constraints: Up to 255 characters in length. The name cannot start with `com.amazonaws`.
   */
  PrefixListName: v.Text;
  /** The tags for the prefix list. */
  Tags?: v.Many<v.Block<PrefixList.Tag>> | undefined;
}
export interface PrefixListAttributes {
  /** The ARN of the prefix list. For example, `arn:aws:ec2:us-east-1:123456789012:prefix-list/pl-0123123123123abcd`. */
  readonly Arn: v.Scalar<'AWS::EC2::PrefixList.Arn'>;
  /** The ID of the owner of the prefix list. For example, `123456789012`. */
  readonly OwnerId: v.Scalar<'AWS::EC2::PrefixList.OwnerId'>;
  /** The ID of the prefix list. For example, `pl-0123123123123abcd`. */
  readonly PrefixListId: v.Scalar<'AWS::EC2::PrefixList.PrefixListId'>;
  /** The version of the prefix list. For example, `1`. */
  readonly Version: v.Scalar<'AWS::EC2::PrefixList.Version'>;
}
/**
 * Specifies a managed prefix list. You can add one or more entries to the prefix list. Each entry consists of a CIDR block and an optional description.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html
 */
export declare class PrefixList extends v.Resource<PrefixListProperties, 'AWS::EC2::PrefixList.PrefixListId', PrefixListAttributes> {
  static readonly type: 'AWS::EC2::PrefixList';
  constructor(properties: PrefixListProperties);
}
export declare namespace PrefixList {
  /** An entry for a prefix list. */
  interface Entry {
    /** The CIDR block. */
    Cidr: v.Text;
    /**
     * A description for the entry.
     *
     * Constraints: Up to 255 characters in length.
     */
    Description?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface RouteProperties {
  /**
   * The ID of the carrier gateway.
   *
   * You can only use this option when the VPC contains a subnet which is associated with a Wavelength Zone.
   */
  CarrierGatewayId?: v.Text<'AWS::EC2::CarrierGateway.CarrierGatewayId'> | undefined;
  /** The Amazon Resource Name (ARN) of the core network. */
  CoreNetworkArn?: v.Text | undefined;
  /** The IPv4 CIDR address block used for the destination match. Routing decisions are based on the most specific match. We modify the specified CIDR block to its canonical form; for example, if you specify `100.68.0.18/18`, we modify it to `100.68.0.0/18`. */
  DestinationCidrBlock?: v.Text | undefined;
  /** The IPv6 CIDR block used for the destination match. Routing decisions are based on the most specific match. */
  DestinationIpv6CidrBlock?: v.Text | undefined;
  /** The ID of a prefix list used for the destination match. */
  DestinationPrefixListId?: v.Text | undefined;
  /** [IPv6 traffic only] The ID of an egress-only internet gateway. */
  EgressOnlyInternetGatewayId?: v.Text<'AWS::EC2::EgressOnlyInternetGateway.Id'> | undefined;
  /** The ID of an internet gateway or virtual private gateway attached to your VPC. */
  GatewayId?: v.Text<'AWS::EC2::InternetGateway.InternetGatewayId' | 'AWS::EC2::VPNGateway.VPNGatewayId'> | undefined;
  /** The ID of a NAT instance in your VPC. The operation fails if you specify an instance ID unless exactly one network interface is attached. */
  InstanceId?: v.Text<'AWS::EC2::Instance.InstanceId'> | undefined;
  /** The ID of the local gateway. */
  LocalGatewayId?: v.Text | undefined;
  /** [IPv4 traffic only] The ID of a NAT gateway. */
  NatGatewayId?: v.Text<'AWS::EC2::NatGateway.NatGatewayId'> | undefined;
  /** The ID of a network interface. */
  NetworkInterfaceId?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the ODB network. */
  OdbNetworkArn?: v.Text | undefined;
  /** The ID of the route table for the route. */
  RouteTableId: v.Text<'AWS::EC2::RouteTable.RouteTableId'>;
  /** The ID of a transit gateway. */
  TransitGatewayId?: v.Text<'AWS::EC2::TransitGateway.Id'> | undefined;
  /** The ID of a VPC endpoint. Supported for Gateway Load Balancer endpoints only. */
  VpcEndpointId?: v.Text | undefined;
  /** The ID of a VPC peering connection. */
  VpcPeeringConnectionId?: v.Text<'AWS::EC2::VPCPeeringConnection.Id'> | undefined;
}
export interface RouteAttributes {
  /** The IPv4 CIDR block. */
  readonly CidrBlock: v.Scalar<'AWS::EC2::Route.CidrBlock'>;
}
/**
 * Specifies a route in a route table. For more information, see [Routes](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html#route-table-routes) in the *Amazon VPC User Guide*.
 *
 * You must specify either a destination CIDR block or prefix list ID. You must also specify exactly one of the resources as the target.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html
 */
export declare class Route extends v.Resource<RouteProperties, 'AWS::EC2::Route.Ref', RouteAttributes> {
  static readonly type: 'AWS::EC2::Route';
  constructor(properties: RouteProperties);
}

export interface RouteServerProperties {
  /** The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance. Valid values are from 1 to 4294967295. We recommend using a private ASN in the 64512–65534 (16-bit ASN) or 4200000000–4294967294 (32-bit ASN) range. */
  AmazonSideAsn: v.Num;
  /** Indicates whether routes should be persisted after all BGP sessions are terminated. */
  PersistRoutes?: v.OneOf<'enable' | 'disable'> | undefined;
  /** The number of minutes a route server will wait after BGP is re-established to unpersist the routes in the FIB and RIB. Value must be in the range of 1-5. The default value is 1. Only valid if `persistRoutesState` is 'enabled'. */
  PersistRoutesDuration?: v.Num | undefined;
  /** Indicates whether SNS notifications are enabled for the route server. Enabling SNS notifications persists BGP status changes to an SNS topic provisioned by AWS. */
  SnsNotificationsEnabled?: v.Bool | undefined;
  /** Any tags assigned to the route server. */
  Tags?: v.Many<v.Block<RouteServer.Tag>> | undefined;
}
export interface RouteServerAttributes {
  /** The ARN of the route server. */
  readonly Arn: v.Scalar<'AWS::EC2::RouteServer.Arn'>;
  /** The ID of the route server. */
  readonly Id: v.Scalar<'AWS::EC2::RouteServer.Id'>;
}
/**
 * Specifies a route server to manage dynamic routing in a VPC.
 *
 * Amazon VPC Route Server simplifies routing for traffic between workloads that are deployed within a VPC and its internet gateways. With this feature, VPC Route Server dynamically updates VPC and internet gateway route tables with your preferred routes to achieve routing fault tolerance for those workloads. This enables you to automatically reroute traffic within a VPC, which increases the manageability of VPC routing and interoperability with third-party workloads.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html
 */
export declare class RouteServer extends v.Resource<RouteServerProperties, 'AWS::EC2::RouteServer.Id', RouteServerAttributes> {
  static readonly type: 'AWS::EC2::RouteServer';
  constructor(properties: RouteServerProperties);
}
export declare namespace RouteServer {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface RouteServerAssociationProperties {
  /** The ID of the associated route server. */
  RouteServerId: v.Text;
  /** The ID of the associated VPC. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface RouteServerAssociationAttributes {
}
/**
 * Specifies the association between a route server and a VPC.
 *
 * A route server association is the connection established between a route server and a VPC.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverassociation.html
 */
export declare class RouteServerAssociation extends v.Resource<RouteServerAssociationProperties, 'AWS::EC2::RouteServerAssociation.Ref', RouteServerAssociationAttributes> {
  static readonly type: 'AWS::EC2::RouteServerAssociation';
  constructor(properties: RouteServerAssociationProperties);
}

export interface RouteServerEndpointProperties {
  /** The ID of the route server associated with this endpoint. */
  RouteServerId: v.Text;
  /** The ID of the subnet to place the route server endpoint into. */
  SubnetId: v.Text<'AWS::EC2::Subnet.SubnetId'>;
  /** Any tags assigned to the route server endpoint. */
  Tags?: v.Many<v.Block<RouteServerEndpoint.Tag>> | undefined;
}
export interface RouteServerEndpointAttributes {
  /** The ARN for the endpoint. */
  readonly Arn: v.Scalar<'AWS::EC2::RouteServerEndpoint.Arn'>;
  /** The IP address of the Elastic network interface for the endpoint. */
  readonly EniAddress: v.Scalar<'AWS::EC2::RouteServerEndpoint.EniAddress'>;
  /** The ID of the Elastic network interface for the endpoint. */
  readonly EniId: v.Scalar<'AWS::EC2::RouteServerEndpoint.EniId'>;
  /** The unique identifier of the route server endpoint. */
  readonly Id: v.Scalar<'AWS::EC2::RouteServerEndpoint.Id'>;
  /** The ID of the VPC containing the endpoint. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * Creates a new endpoint for a route server in a specified subnet.
 *
 * A route server endpoint is an AWS -managed component inside a subnet that facilitates [BGP (Border Gateway Protocol)](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/Border_Gateway_Protocol) connections between your route server and your BGP peers.
 *
 * For more information see [Dynamic routing in your VPC with VPC Route Server](https://docs.aws.amazon.com/vpc/latest/userguide/dynamic-routing-route-server.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverendpoint.html
 */
export declare class RouteServerEndpoint extends v.Resource<RouteServerEndpointProperties, 'AWS::EC2::RouteServerEndpoint.Id', RouteServerEndpointAttributes> {
  static readonly type: 'AWS::EC2::RouteServerEndpoint';
  constructor(properties: RouteServerEndpointProperties);
}
export declare namespace RouteServerEndpoint {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface RouteServerPeerProperties {
  /** The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional Forwarding Detection) settings. */
  BgpOptions: v.Block<RouteServerPeer.BgpOptions>;
  /** The IPv4 address of the peer device. */
  PeerAddress: v.Text;
  /** The ID of the route server endpoint associated with this peer. */
  RouteServerEndpointId: v.Text;
  /** Any tags assigned to the route server peer. */
  Tags?: v.Many<v.Block<RouteServerPeer.Tag>> | undefined;
}
export interface RouteServerPeerAttributes {
  /** The ARN of the route server peer. */
  readonly Arn: v.Scalar<'AWS::EC2::RouteServerPeer.Arn'>;
  /** The IP address of the Elastic network interface for the route server endpoint. */
  readonly EndpointEniAddress: v.Scalar<'AWS::EC2::RouteServerPeer.EndpointEniAddress'>;
  /** The ID of the Elastic network interface for the route server endpoint. */
  readonly EndpointEniId: v.Scalar<'AWS::EC2::RouteServerPeer.EndpointEniId'>;
  /** The ID of the route server peer. */
  readonly Id: v.Scalar<'AWS::EC2::RouteServerPeer.Id'>;
  /** The ID of the route server associated with this peer. */
  readonly RouteServerId: v.Scalar<'AWS::EC2::RouteServerPeer.RouteServerId'>;
  /** The ID of the subnet containing the route server peer. */
  readonly SubnetId: v.Scalar<'AWS::EC2::Subnet.SubnetId'>;
  /** The ID of the VPC containing the route server peer. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * Specifies a BGP peer configuration for a route server endpoint.
 *
 * A route server peer is a session between a route server endpoint and the device deployed in AWS (such as a firewall appliance or other network security function running on an EC2 instance).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html
 */
export declare class RouteServerPeer extends v.Resource<RouteServerPeerProperties, 'AWS::EC2::RouteServerPeer.Id', RouteServerPeerAttributes> {
  static readonly type: 'AWS::EC2::RouteServerPeer';
  constructor(properties: RouteServerPeerProperties);
}
export declare namespace RouteServerPeer {
  /** The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional Forwarding Detection) settings. */
  interface BgpOptions {
    /** The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance. Valid values are from 1 to 4294967295. We recommend using a private ASN in the 64512–65534 (16-bit ASN) or 4200000000–4294967294 (32-bit ASN) range. */
    PeerAsn?: v.Num | undefined;
    /**
     * The liveness detection protocol used for the BGP peer.
     *
     * The requested liveness detection protocol for the BGP peer.
     *
     * - `bgp-keepalive`: The standard BGP keep alive mechanism ( [RFC4271](https://docs.aws.amazon.com/https://www.rfc-editor.org/rfc/rfc4271#page-21) ) that is stable but may take longer to fail-over in cases of network impact or router failure.
     * - `bfd`: An additional Bidirectional Forwarding Detection (BFD) protocol ( [RFC5880](https://docs.aws.amazon.com/https://www.rfc-editor.org/rfc/rfc5880) ) that enables fast failover by using more sensitive liveness detection.
     *
     * Defaults to `bgp-keepalive`.
     */
    PeerLivenessDetection?: v.OneOf<'bfd' | 'bgp-keepalive'> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface RouteServerPropagationProperties {
  /** The ID of the route server configured for route propagation. */
  RouteServerId: v.Text;
  /** The ID of the route table configured for route server propagation. */
  RouteTableId: v.Text;
}
export interface RouteServerPropagationAttributes {
}
/**
 * Specifies route propagation from a route server to a route table.
 *
 * For more information see [Dynamic routing in your VPC with VPC Route Server](https://docs.aws.amazon.com/vpc/latest/userguide/dynamic-routing-route-server.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpropagation.html
 */
export declare class RouteServerPropagation extends v.Resource<RouteServerPropagationProperties, 'AWS::EC2::RouteServerPropagation.Ref', RouteServerPropagationAttributes> {
  static readonly type: 'AWS::EC2::RouteServerPropagation';
  constructor(properties: RouteServerPropagationProperties);
}

export interface RouteTableProperties {
  /** Any tags assigned to the route table. */
  Tags?: v.Many<v.Block<RouteTable.Tag>> | undefined;
  /** The ID of the VPC. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface RouteTableAttributes {
  /** The ID of the route table. */
  readonly RouteTableId: v.Scalar<'AWS::EC2::RouteTable.RouteTableId'>;
}
/**
 * Specifies a route table for the specified VPC. After you create a route table, you can add routes and associate the table with a subnet.
 *
 * For more information, see [Route tables](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html
 */
export declare class RouteTable extends v.Resource<RouteTableProperties, 'AWS::EC2::RouteTable.RouteTableId', RouteTableAttributes> {
  static readonly type: 'AWS::EC2::RouteTable';
  constructor(properties: RouteTableProperties);
}
export declare namespace RouteTable {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface SecurityGroupProperties {
  /**
   * A description for the security group.
   *
   * Constraints: Up to 255 characters in length
   *
   * Valid characters: a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$*
   */
  GroupDescription: v.Text;
  /**
   * The name of the security group. Names are case-insensitive and must be unique within the VPC.
   *
   * Constraints: Up to 255 characters in length. Can't start with `sg-`.
   *
   * Valid characters: a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$*
   */
  GroupName?: v.Text | undefined;
  /** The outbound rules associated with the security group. */
  SecurityGroupEgress?: v.Many<v.Block<SecurityGroup.Egress>> | undefined;
  /** The inbound rules associated with the security group. */
  SecurityGroupIngress?: v.Many<v.Block<SecurityGroup.Ingress>> | undefined;
  /** Any tags assigned to the security group. */
  Tags?: v.Many<v.Block<SecurityGroup.Tag>> | undefined;
  /** The ID of the VPC for the security group. If you do not specify a VPC, the default is to use the default VPC for the Region. If there's no specified VPC and no default VPC, security group creation fails. */
  VpcId?: v.Text<'AWS::EC2::VPC.VpcId'> | undefined;
}
export interface SecurityGroupAttributes {
  /**
   * A description for the security group.
   *
   * Constraints: Up to 255 characters in length
   *
   * Valid characters: a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$*
   */
  readonly GroupDescription: v.Scalar<'AWS::EC2::SecurityGroup.GroupDescription'>;
  /** The ID of the security group, such as `sg-94b3a1f6`. */
  readonly GroupId: v.Scalar<'AWS::EC2::SecurityGroup.GroupId'>;
  /**
   * The name of the security group. Names are case-insensitive and must be unique within the VPC.
   *
   * Constraints: Up to 255 characters in length. Can't start with `sg-`.
   *
   * Valid characters: a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$*
   */
  readonly GroupName: v.Scalar<'AWS::EC2::SecurityGroup.GroupName'>;
  /** The group name or group ID depending on whether the SG is created in default or specific VPC */
  readonly Id: v.Scalar<'AWS::EC2::SecurityGroup.GroupId'>;
  /** The outbound rules associated with the security group. */
  readonly SecurityGroupEgress: v.List<v.Scalar<'AWS::EC2::SecurityGroup.SecurityGroupEgress'>>;
  /** The inbound rules associated with the security group. */
  readonly SecurityGroupIngress: v.List<v.Scalar<'AWS::EC2::SecurityGroup.SecurityGroupIngress'>>;
  /** Any tags assigned to the security group. */
  readonly Tags: v.List<v.Scalar<'AWS::EC2::SecurityGroup.Tags'>>;
  /** The ID of the VPC, such as `vpc-0669f8f9`. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * Specifies a security group.
 *
 * You must specify ingress rules to allow inbound traffic. By default, no inbound traffic is allowed.
 *
 * When you create a security group, if you do not add egress rules, we add egress rules that allow all outbound IPv4 and IPv6 traffic. Otherwise, we do not add them. After the security group is created, if you remove all egress rules that you added, we do not add egress rules, so no outbound traffic is allowed.
 *
 * If you modify a rule, CloudFormation removes the existing rule and then adds a new rule. There is a brief period when neither the original rule or the new rule exists, so the corresponding traffic is dropped.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
 */
export declare class SecurityGroup extends v.Resource<SecurityGroupProperties, 'AWS::EC2::SecurityGroup.GroupId', SecurityGroupAttributes> {
  static readonly type: 'AWS::EC2::SecurityGroup';
  constructor(properties: SecurityGroupProperties);
}
export declare namespace SecurityGroup {
  /**
   * Adds the specified outbound (egress) rule to a security group.
   *
   * An outbound rule permits instances to send traffic to the specified IPv4 or IPv6 address range, the IP address ranges that are specified by a prefix list, or the instances that are associated with a destination security group. For more information, see [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
   *
   * You must specify exactly one of the following destinations: an IPv4 address range, an IPv6 address range, a prefix list, or a security group.
   */
  interface Egress {
    /**
     * The IPv4 address range, in CIDR format.
     *
     * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
     *
     * For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
     */
    CidrIp?: v.Text | undefined;
    /**
     * The IPv6 address range, in CIDR format.
     *
     * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
     *
     * For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
     */
    CidrIpv6?: v.Text | undefined;
    /**
     * A description for the security group rule.
     *
     * Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=;{}!$*
     */
    Description?: v.Text | undefined;
    /**
     * The prefix list IDs for the destination AWS service. This is the AWS service that you want to access through a VPC endpoint from instances associated with the security group.
     *
     * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
     */
    DestinationPrefixListId?: v.Text | undefined;
    /**
     * The ID of the destination VPC security group.
     *
     * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
     */
    DestinationSecurityGroupId?: v.Text<'AWS::EC2::SecurityGroup.GroupId'> | undefined;
    /** If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP type or -1 (all ICMP types). */
    FromPort?: v.Num | undefined;
    /**
     * The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see [Protocol Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) ).
     *
     * Use `-1` to specify all protocols. When authorizing security group rules, specifying `-1` or a protocol number other than `tcp`, `udp`, `icmp`, or `icmpv6` allows traffic on all ports, regardless of any port range you specify. For `tcp`, `udp`, and `icmp`, you must specify a port range. For `icmpv6`, the port range is optional; if you omit the port range, traffic for all types and codes is allowed.
     */
    IpProtocol: v.Text;
    /** If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1 (all ICMP codes). */
    ToPort?: v.Num | undefined;
  }
  /**
   * Adds an inbound (ingress) rule to a security group.
   *
   * An inbound rule permits instances to receive traffic from the specified IPv4 or IPv6 address range, the IP address ranges that are specified by a prefix list, or the instances that are associated with a source security group. For more information, see [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
   *
   * You must specify exactly one of the following sources: an IPv4 address range, an IPv6 address range, a prefix list, or a security group.
   */
  interface Ingress {
    /**
     * The IPv4 address range, in CIDR format.
     *
     * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, or `SourceSecurityGroupId`.
     *
     * For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
     */
    CidrIp?: v.Text | undefined;
    /**
     * The IPv6 address range, in CIDR format.
     *
     * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, or `SourceSecurityGroupId`.
     *
     * For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
     */
    CidrIpv6?: v.Text | undefined;
    /**
     * Updates the description of an ingress (inbound) security group rule. You can replace an existing description, or add a description to a rule that did not have one previously.
     *
     * Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=;{}!$*
     */
    Description?: v.Text | undefined;
    /** If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP type or -1 (all ICMP types). */
    FromPort?: v.Num | undefined;
    /**
     * The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see [Protocol Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) ).
     *
     * Use `-1` to specify all protocols. When authorizing security group rules, specifying `-1` or a protocol number other than `tcp`, `udp`, `icmp`, or `icmpv6` allows traffic on all ports, regardless of any port range you specify. For `tcp`, `udp`, and `icmp`, you must specify a port range. For `icmpv6`, the port range is optional; if you omit the port range, traffic for all types and codes is allowed.
     */
    IpProtocol: v.Text;
    /** The ID of a prefix list. */
    SourcePrefixListId?: v.Text | undefined;
    /** The ID of the security group. */
    SourceSecurityGroupId?: v.Text<'AWS::EC2::SecurityGroup.GroupId'> | undefined;
    /**
     * [Default VPC] The name of the source security group. You must specify either the security group ID or the security group name. You can't specify the group name in combination with an IP address range. Creates rules that grant full ICMP, UDP, and TCP access.
     *
     * For security groups in a nondefault VPC, you must specify the group ID.
     */
    SourceSecurityGroupName?: v.Text | undefined;
    /**
     * [nondefault VPC] The AWS account ID for the source security group, if the source security group is in a different account. You can't specify this property with an IP address range. Creates rules that grant full ICMP, UDP, and TCP access.
     *
     * If you specify `SourceSecurityGroupName` or `SourceSecurityGroupId` and that security group is owned by a different account than the account creating the stack, you must specify the `SourceSecurityGroupOwnerId`; otherwise, this property is optional.
     */
    SourceSecurityGroupOwnerId?: v.Text | undefined;
    /** If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1 (all ICMP codes). */
    ToPort?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface SecurityGroupEgressProperties {
  /**
   * The IPv4 address range, in CIDR format.
   *
   * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
   *
   * For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
   */
  CidrIp?: v.Text | undefined;
  /**
   * The IPv6 address range, in CIDR format.
   *
   * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
   *
   * For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
   */
  CidrIpv6?: v.Text | undefined;
  /**
   * The description of an egress (outbound) security group rule.
   *
   * Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=;{}!$*
   */
  Description?: v.Text | undefined;
  /**
   * The prefix list IDs for an AWS service. This is the AWS service to access through a VPC endpoint from instances associated with the security group.
   *
   * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
   */
  DestinationPrefixListId?: v.Text | undefined;
  /**
   * The ID of the security group.
   *
   * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, or `DestinationSecurityGroupId`.
   */
  DestinationSecurityGroupId?: v.Text<'AWS::EC2::SecurityGroup.GroupId'> | undefined;
  /** If the protocol is TCP or UDP, this is the start of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP type or -1 (all ICMP types). */
  FromPort?: v.Num | undefined;
  /** The ID of the security group. You must specify either the security group ID or the security group name in the request. For security groups in a nondefault VPC, you must specify the security group ID. */
  GroupId: v.Text<'AWS::EC2::SecurityGroup.GroupId'>;
  /**
   * The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see [Protocol Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) ).
   *
   * Use `-1` to specify all protocols. When authorizing security group rules, specifying `-1` or a protocol number other than `tcp`, `udp`, `icmp`, or `icmpv6` allows traffic on all ports, regardless of any port range you specify. For `tcp`, `udp`, and `icmp`, you must specify a port range. For `icmpv6`, the port range is optional; if you omit the port range, traffic for all types and codes is allowed.
   */
  IpProtocol: v.Text;
  /** If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP or ICMPv6, this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types), then the end port must be -1 (all ICMP codes). */
  ToPort?: v.Num | undefined;
}
export interface SecurityGroupEgressAttributes {
  readonly Id: v.Scalar<'AWS::EC2::SecurityGroupEgress.Id'>;
}
/**
 * Adds the specified outbound (egress) rule to a security group.
 *
 * An outbound rule permits instances to send traffic to the specified IPv4 or IPv6 address range, the IP addresses that are specified by a prefix list, or the instances that are associated with a destination security group. For more information, see [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
 *
 * You must specify exactly one of the following destinations: an IPv4 address range, an IPv6 address range, a prefix list, or a security group.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html
 */
export declare class SecurityGroupEgress extends v.Resource<SecurityGroupEgressProperties, 'AWS::EC2::SecurityGroupEgress.Id', SecurityGroupEgressAttributes> {
  static readonly type: 'AWS::EC2::SecurityGroupEgress';
  constructor(properties: SecurityGroupEgressProperties);
}

export interface SecurityGroupIngressProperties {
  /**
   * The IPv4 address range, in CIDR format.
   *
   * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, or `SourceSecurityGroupId`.
   *
   * For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
   */
  CidrIp?: v.Text | undefined;
  /**
   * The IPv6 address range, in CIDR format.
   *
   * You must specify exactly one of the following: `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, or `SourceSecurityGroupId`.
   *
   * For examples of rules that you can add to security groups for specific access scenarios, see [Security group rules for different use cases](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html) in the *Amazon EC2 User Guide*.
   */
  CidrIpv6?: v.Text | undefined;
  /**
   * Updates the description of an ingress (inbound) security group rule. You can replace an existing description, or add a description to a rule that did not have one previously.
   *
   * Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=;{}!$*
   */
  Description?: v.Text | undefined;
  /**
   * The start of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 type number. A value of `-1` indicates all ICMP/ICMPv6 types. If you specify all ICMP/ICMPv6 types, you must specify all codes.
   *
   * Use this for ICMP and any protocol that uses ports.
   */
  FromPort?: v.Num | undefined;
  /** The ID of the security group. */
  GroupId?: v.Text<'AWS::EC2::SecurityGroup.GroupId'> | undefined;
  /** [Default VPC] The name of the security group. For security groups for a default VPC you can specify either the ID or the name of the security group. For security groups for a nondefault VPC, you must specify the ID of the security group. */
  GroupName?: v.Text | undefined;
  /**
   * The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see [Protocol Numbers](https://docs.aws.amazon.com/http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) ).
   *
   * Use `-1` to specify all protocols. When authorizing security group rules, specifying `-1` or a protocol number other than `tcp`, `udp`, `icmp`, or `icmpv6` allows traffic on all ports, regardless of any port range you specify. For `tcp`, `udp`, and `icmp`, you must specify a port range. For `icmpv6`, the port range is optional; if you omit the port range, traffic for all types and codes is allowed.
   */
  IpProtocol: v.Text;
  /** The ID of a prefix list. */
  SourcePrefixListId?: v.Text<'AWS::EC2::PrefixList.PrefixListId'> | undefined;
  /** The ID of the security group. You must specify either the security group ID or the security group name. For security groups in a nondefault VPC, you must specify the security group ID. */
  SourceSecurityGroupId?: v.Text<'AWS::EC2::SecurityGroup.GroupId'> | undefined;
  /**
   * [Default VPC] The name of the source security group. You must specify either the security group ID or the security group name. You can't specify the group name in combination with an IP address range. Creates rules that grant full ICMP, UDP, and TCP access.
   *
   * For security groups in a nondefault VPC, you must specify the group ID.
   */
  SourceSecurityGroupName?: v.Text | undefined;
  /**
   * [nondefault VPC] The AWS account ID for the source security group, if the source security group is in a different account. You can't specify this property with an IP address range. Creates rules that grant full ICMP, UDP, and TCP access.
   *
   * If you specify `SourceSecurityGroupName` or `SourceSecurityGroupId` and that security group is owned by a different account than the account creating the stack, you must specify `SourceSecurityGroupOwnerId`; otherwise, this property is optional.
   */
  SourceSecurityGroupOwnerId?: v.Text | undefined;
  /**
   * The end of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 code. A value of `-1` indicates all ICMP/ICMPv6 codes for the specified ICMP type. If you specify all ICMP/ICMPv6 types, you must specify all codes.
   *
   * Use this for ICMP and any protocol that uses ports.
   */
  ToPort?: v.Num | undefined;
}
export interface SecurityGroupIngressAttributes {
  /** The Security Group Rule Id */
  readonly Id: v.Scalar<'AWS::EC2::SecurityGroupIngress.Id'>;
}
/**
 * Adds an inbound (ingress) rule to a security group.
 *
 * An inbound rule permits instances to receive traffic from the specified IPv4 or IPv6 address range, the IP addresses that are specified by a prefix list, or the instances that are associated with a source security group. For more information, see [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).
 *
 * You must specify exactly one of the following sources: an IPv4 address range, an IPv6 address range, a prefix list, or a security group.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html
 */
export declare class SecurityGroupIngress extends v.Resource<SecurityGroupIngressProperties, 'AWS::EC2::SecurityGroupIngress.Id', SecurityGroupIngressAttributes> {
  static readonly type: 'AWS::EC2::SecurityGroupIngress';
  constructor(properties: SecurityGroupIngressProperties);
}

export interface SecurityGroupVpcAssociationProperties {
  /** The association's security group ID. */
  GroupId: v.Text;
  /** The association's VPC ID. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface SecurityGroupVpcAssociationAttributes {
  /** The association's state. */
  readonly State: v.Scalar<'AWS::EC2::SecurityGroupVpcAssociation.State'>;
  /** The association's state reason. */
  readonly StateReason: v.Scalar<'AWS::EC2::SecurityGroupVpcAssociation.StateReason'>;
  /** The AWS account ID of the owner of the VPC. */
  readonly VpcOwnerId: v.Scalar<'AWS::EC2::SecurityGroupVpcAssociation.VpcOwnerId'>;
}
/**
 * A security group association with a VPC.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupvpcassociation.html
 */
export declare class SecurityGroupVpcAssociation extends v.Resource<SecurityGroupVpcAssociationProperties, 'AWS::EC2::SecurityGroupVpcAssociation.Ref', SecurityGroupVpcAssociationAttributes> {
  static readonly type: 'AWS::EC2::SecurityGroupVpcAssociation';
  constructor(properties: SecurityGroupVpcAssociationProperties);
}

export interface SnapshotBlockPublicAccessProperties {
  /**
   * The mode in which to enable block public access for snapshots for the Region. Specify one of the following values:
   *
   * - `block-all-sharing` - Prevents all public sharing of snapshots in the Region. Users in the account will no longer be able to request new public sharing. Additionally, snapshots that are already publicly shared are treated as private and they are no longer publicly available.
   */
  State: v.OneOf<'block-all-sharing' | 'block-new-sharing'>;
}
export interface SnapshotBlockPublicAccessAttributes {
  /** `Ref` returns the ID of the AWS account. */
  readonly AccountId: v.Scalar<'AWS::EC2::SnapshotBlockPublicAccess.AccountId'>;
}
/**
 * Specifies the state of the *block public access for snapshots* setting for the Region. For more information, see [Block public access for snapshots](https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html
 */
export declare class SnapshotBlockPublicAccess extends v.Resource<SnapshotBlockPublicAccessProperties, 'AWS::EC2::SnapshotBlockPublicAccess.AccountId', SnapshotBlockPublicAccessAttributes> {
  static readonly type: 'AWS::EC2::SnapshotBlockPublicAccess';
  constructor(properties: SnapshotBlockPublicAccessProperties);
}

export interface SpotFleetProperties {
  /** Describes the configuration of a Spot Fleet request. */
  SpotFleetRequestConfigData: v.Block<SpotFleet.SpotFleetRequestConfigData>;
  /** The tags for a Spot Fleet resource. */
  Tags?: v.Many<v.Block<SpotFleet.Tag>> | undefined;
}
export interface SpotFleetAttributes {
  /** The ID of the Spot Fleet. */
  readonly Id: v.Scalar<'AWS::EC2::SpotFleet.Id'>;
}
/**
 * Specifies a Spot Fleet request.
 *
 * The Spot Fleet request specifies the total target capacity and the On-Demand target capacity. Amazon EC2 calculates the difference between the total capacity and On-Demand capacity, and launches the difference as Spot capacity.
 *
 * You can submit a single request that includes multiple launch specifications that vary by instance type, AMI, Availability Zone, or subnet.
 *
 * By default, the Spot Fleet requests Spot Instances in the Spot Instance pool where the price per unit is the lowest. Each launch specification can include its own instance weighting that reflects the value of the instance type to your application workload.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html
 */
export declare class SpotFleet extends v.Resource<SpotFleetProperties, 'AWS::EC2::SpotFleet.Id', SpotFleetAttributes> {
  static readonly type: 'AWS::EC2::SpotFleet';
  constructor(properties: SpotFleetProperties);
}
export declare namespace SpotFleet {
  /** The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. To exclude accelerator-enabled instance types, set `Max` to `0`. */
  interface AcceleratorCountRequest {
    /** The maximum number of accelerators. To specify no maximum limit, omit this parameter. To exclude accelerator-enabled instance types, set `Max` to `0`. */
    Max?: v.Num | undefined;
    /** The minimum number of accelerators. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum amount of total accelerator memory, in MiB. */
  interface AcceleratorTotalMemoryMiBRequest {
    /** The maximum amount of accelerator memory, in MiB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of accelerator memory, in MiB. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*. */
  interface BaselineEbsBandwidthMbpsRequest {
    /** The maximum baseline bandwidth, in Mbps. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum baseline bandwidth, in Mbps. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /**
   * The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application.
   *
   * Currently, this parameter only supports CPU performance as a baseline performance factor. For example, specifying `c6i` would use the CPU performance of the `c6i` family as the baseline reference.
   */
  interface BaselinePerformanceFactorsRequest {
    /** The CPU performance to consider, using an instance family as the baseline reference. */
    Cpu?: v.Block<SpotFleet.CpuPerformanceFactorRequest> | undefined;
  }
  /**
   * Specifies a block device mapping.
   *
   * You can specify `Ebs` or `VirtualName`, but not both.
   */
  interface BlockDeviceMapping {
    /** The device name. For available device names, see [Device names for volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html). */
    DeviceName: v.Text;
    /** Parameters used to automatically set up EBS volumes when the instance is launched. */
    Ebs?: v.Block<SpotFleet.EbsBlockDevice> | undefined;
    /** To omit the device from the block device mapping, specify an empty string. When this property is specified, the device is removed from the block device mapping regardless of the assigned value. */
    NoDevice?: v.Text | undefined;
    /**
     * The virtual device name ( `ephemeral` N). Instance store volumes are numbered starting from 0. An instance type with 2 available instance store volumes can specify mappings for `ephemeral0` and `ephemeral1`. The number of available instance store volumes depends on the instance type. After you connect to the instance, you must mount the volume.
     *
     * NVMe instance store volumes are automatically enumerated and assigned a device name. Including them in your block device mapping has no effect.
     */
    VirtualName?: v.Text | undefined;
  }
  /** Specifies a Classic Load Balancer. */
  interface ClassicLoadBalancer {
    /** The name of the load balancer. */
    Name: v.Text;
  }
  /** Specifies the Classic Load Balancers to attach to a Spot Fleet. Spot Fleet registers the running Spot Instances with these Classic Load Balancers. */
  interface ClassicLoadBalancersConfig {
    /** One or more Classic Load Balancers. */
    ClassicLoadBalancers: v.Many<v.Block<SpotFleet.ClassicLoadBalancer>>;
  }
  /** The CPU performance to consider, using an instance family as the baseline reference. */
  interface CpuPerformanceFactorRequest {
    /**
     * Specify an instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture differences.
     *
     * > Currently, only one instance family can be specified in the list.
     */
    References?: v.Many<v.Block<SpotFleet.PerformanceFactorReferenceRequest>> | undefined;
  }
  /** Describes a block device for an EBS volume. */
  interface EbsBlockDevice {
    /** Indicates whether the EBS volume is deleted on instance termination. For more information, see [Preserving Amazon EBS volumes on instance termination](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html#preserving-volumes-on-termination) in the *Amazon EC2 User Guide*. */
    DeleteOnTermination?: v.Bool | undefined;
    /**
     * Indicates whether the encryption state of an EBS volume is changed while being restored from a backing snapshot. The effect of setting the encryption state to `true` depends on the volume origin (new or from a snapshot), starting encryption state, ownership, and whether encryption by default is enabled. For more information, see [Amazon EBS Encryption](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html#encryption-parameters) in the *Amazon EC2 User Guide*.
     *
     * In no case can you remove encryption from an encrypted volume.
     */
    Encrypted?: v.Bool | undefined;
    /**
     * The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
     *
     * The following are the supported values for each volume type:
     *
     * - `gp3`: 3,000 - 80,000 IOPS
     * - `io1`: 100 - 64,000 IOPS
     * - `io2`: 100 - 256,000 IOPS
     */
    Iops?: v.Num | undefined;
    /** The ID of the snapshot. */
    SnapshotId?: v.Text | undefined;
    /**
     * The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size. If you specify a snapshot, the default is the snapshot size. You can specify a volume size that is equal to or larger than the snapshot size.
     *
     * The following are the supported sizes for each volume type:
     *
     * - `gp2`: 1 - 16,384 GiB
     * - `gp3`: 1 - 65,536 GiB
     * - `io1`: 4 - 16,384 GiB
     * - `io2`: 4 - 65,536 GiB
     * - `st1` and `sc1`: 125 - 16,384 GiB
     * - `standard`: 1 - 1024 GiB
     */
    VolumeSize?: v.Num | undefined;
    /** The volume type. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the *Amazon EBS User Guide*. */
    VolumeType?: v.OneOf<'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard'> | undefined;
  }
  /**
   * Specifies the launch template to be used by the Spot Fleet request for configuring Amazon EC2 instances.
   *
   * You must specify the following:
   *
   * - The ID or the name of the launch template, but not both.
   * - The version of the launch template.
   *
   * `FleetLaunchTemplateSpecification` is a property of the [AWS::EC2::SpotFleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-spotfleet.html) resource.
   */
  interface FleetLaunchTemplateSpecification {
    /**
     * The ID of the launch template.
     *
     * You must specify the `LaunchTemplateId` or the `LaunchTemplateName`, but not both.
     */
    LaunchTemplateId?: v.Text<'AWS::EC2::LaunchTemplate.LaunchTemplateId'> | undefined;
    /**
     * The name of the launch template.
     *
     * You must specify the `LaunchTemplateName` or the `LaunchTemplateId`, but not both.
     */
    LaunchTemplateName?: v.Text | undefined;
    /**
     * The version number of the launch template.
     *
     * Specifying `$Latest` or `$Default` for the template version number is not supported. However, you can specify `LatestVersionNumber` or `DefaultVersionNumber` using the `Fn::GetAtt` intrinsic function. For more information, see [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html#aws-resource-ec2-launchtemplate-return-values-fn--getatt).
     */
    Version: v.Text;
  }
  /** Describes a security group. */
  interface GroupIdentifier {
    /** The ID of the security group. */
    GroupId: v.Text;
  }
  /** Describes an IAM instance profile. */
  interface IamInstanceProfileSpecification {
    /** The Amazon Resource Name (ARN) of the instance profile. */
    Arn?: v.Text | undefined;
  }
  /** Describes an IPv6 address. */
  interface InstanceIpv6Address {
    /** The IPv6 address. */
    Ipv6Address: v.Text;
  }
  /** Describes a network interface. */
  interface InstanceNetworkInterfaceSpecification {
    /**
     * Indicates whether to assign a public IPv4 address to an instance you launch in a VPC. The public IP address can only be assigned to a network interface for eth0, and can only be assigned to a new network interface, not an existing one. You cannot specify more than one network interface in the request. If launching into a default subnet, the default value is `true`.
     *
     * AWS charges for all public IPv4 addresses, including public IPv4 addresses associated with running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the [Amazon VPC pricing page](https://docs.aws.amazon.com/vpc/pricing/).
     */
    AssociatePublicIpAddress?: v.Bool | undefined;
    /** Indicates whether the network interface is deleted when the instance is terminated. */
    DeleteOnTermination?: v.Bool | undefined;
    /** The description of the network interface. Applies only if creating a network interface when launching an instance. */
    Description?: v.Text | undefined;
    /**
     * The position of the network interface in the attachment order. A primary network interface has a device index of 0.
     *
     * If you specify a network interface when launching an instance, you must specify the device index.
     */
    DeviceIndex?: v.Num | undefined;
    /** The IDs of the security groups for the network interface. Applies only if creating a network interface when launching an instance. */
    Groups?: v.Many<v.Text> | undefined;
    /** A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the IPv6 addresses from the range of the subnet. You cannot specify this option and the option to assign specific IPv6 addresses in the same request. You can specify this option if you've specified a minimum number of instances to launch. */
    Ipv6AddressCount?: v.Num | undefined;
    /** The IPv6 addresses to assign to the network interface. You cannot specify this option and the option to assign a number of IPv6 addresses in the same request. You cannot specify this option if you've specified a minimum number of instances to launch. */
    Ipv6Addresses?: v.Many<v.Block<SpotFleet.InstanceIpv6Address>> | undefined;
    /**
     * The ID of the network interface.
     *
     * If you are creating a Spot Fleet, omit this parameter because you can’t specify a network interface ID in a launch specification.
     */
    NetworkInterfaceId?: v.Text | undefined;
    /** The private IPv4 addresses to assign to the network interface. Only one private IPv4 address can be designated as primary. You cannot specify this option if you're launching more than one instance in a [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request. */
    PrivateIpAddresses?: v.Many<v.Block<SpotFleet.PrivateIpAddressSpecification>> | undefined;
    /** The number of secondary private IPv4 addresses. You can’t specify this parameter and also specify a secondary private IP address using the `PrivateIpAddress` parameter. */
    SecondaryPrivateIpAddressCount?: v.Num | undefined;
    /** The ID of the subnet associated with the network interface. */
    SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
  }
  /**
   * The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance types with these attributes.
   *
   * You must specify `VCpuCount` and `MemoryMiB`. All other attributes are optional. Any unspecified optional attribute is set to its default.
   *
   * When you specify multiple attributes, you get instance types that satisfy all of the specified attributes. If you specify multiple values for an attribute, you get instance types that satisfy any of the specified values.
   *
   * To limit the list of instance types from which Amazon EC2 can identify matching instance types, you can use one of the following parameters, but not both in the same request:
   */
  interface InstanceRequirementsRequest {
    /**
     * The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance.
     *
     * To exclude accelerator-enabled instance types, set `Max` to `0`.
     *
     * Default: No minimum or maximum limits
     */
    AcceleratorCount?: v.Block<SpotFleet.AcceleratorCountRequest> | undefined;
    /**
     * Indicates whether instance types must have accelerators by specific manufacturers.
     *
     * - For instance types with AWS devices, specify `amazon-web-services`.
     * - For instance types with AMD devices, specify `amd`.
     * - For instance types with Habana devices, specify `habana`.
     * - For instance types with NVIDIA devices, specify `nvidia`.
     * - For instance types with Xilinx devices, specify `xilinx`.
     *
     * Default: Any manufacturer
     */
    AcceleratorManufacturers?: v.Many<v.Text> | undefined;
    /** The accelerators that must be on the instance type. */
    AcceleratorNames?: v.Many<v.Text> | undefined;
    /**
     * The minimum and maximum amount of total accelerator memory, in MiB.
     *
     * Default: No minimum or maximum limits
     */
    AcceleratorTotalMemoryMiB?: v.Block<SpotFleet.AcceleratorTotalMemoryMiBRequest> | undefined;
    /**
     * The accelerator types that must be on the instance type.
     *
     * - For instance types with FPGA accelerators, specify `fpga`.
     * - For instance types with GPU accelerators, specify `gpu`.
     * - For instance types with Inference accelerators, specify `inference`.
     * - For instance types with Media accelerators, specify `media`.
     *
     * Default: Any accelerator type
     */
    AcceleratorTypes?: v.Many<v.Text> | undefined;
    /**
     * The instance types to apply your specified attributes against. All other instance types are ignored, even if they match your specified attributes.
     *
     * You can use strings with one or more wild cards, represented by an asterisk ( `*` ), to allow an instance type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
     *
     * For example, if you specify `c5*` ,Amazon EC2 will allow the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 will allow all the M5a instance types, but not the M5n instance types.
     *
     * > If you specify `AllowedInstanceTypes`, you can't specify `ExcludedInstanceTypes`.
     */
    AllowedInstanceTypes?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether bare metal instance types must be included, excluded, or required.
     *
     * - To include bare metal instance types, specify `included`.
     * - To require only bare metal instance types, specify `required`.
     * - To exclude bare metal instance types, specify `excluded`.
     *
     * Default: `excluded`
     */
    BareMetal?: v.OneOf<'included' | 'required' | 'excluded'> | undefined;
    /**
     * The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
     *
     * Default: No minimum or maximum limits
     */
    BaselineEbsBandwidthMbps?: v.Block<SpotFleet.BaselineEbsBandwidthMbpsRequest> | undefined;
    /** The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Amazon EC2 uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application. Currently, this parameter only supports CPU performance as a baseline performance factor. For more information, see [Performance protection](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-attribute-based-instance-type-selection.html#ec2fleet-abis-performance-protection) in the *Amazon EC2 User Guide*. */
    BaselinePerformanceFactors?: v.Block<SpotFleet.BaselinePerformanceFactorsRequest> | undefined;
    /**
     * Indicates whether burstable performance T instance types are included, excluded, or required. For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html).
     *
     * - To include burstable performance instance types, specify `included`.
     * - To require only burstable performance instance types, specify `required`.
     * - To exclude burstable performance instance types, specify `excluded`.
     *
     * Default: `excluded`
     */
    BurstablePerformance?: v.OneOf<'included' | 'required' | 'excluded'> | undefined;
    /**
     * The CPU manufacturers to include.
     *
     * - For instance types with Intel CPUs, specify `intel`.
     * - For instance types with AMD CPUs, specify `amd`.
     * - For instance types with AWS CPUs, specify `amazon-web-services`.
     * - For instance types with Apple CPUs, specify `apple`.
     *
     * > Don't confuse the CPU manufacturer with the CPU architecture. Instances will be launched with a compatible CPU architecture based on the Amazon Machine Image (AMI) that you specify in your launch template.
     *
     * Default: Any manufacturer
     */
    CpuManufacturers?: v.Many<v.Text> | undefined;
    /**
     * The instance types to exclude.
     *
     * You can use strings with one or more wild cards, represented by an asterisk ( `*` ), to exclude an instance family, type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
     *
     * For example, if you specify `c5*` ,Amazon EC2 will exclude the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 will exclude all the M5a instance types, but not the M5n instance types.
     *
     * > If you specify `ExcludedInstanceTypes`, you can't specify `AllowedInstanceTypes`.
     *
     * Default: No excluded instance types
     */
    ExcludedInstanceTypes?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether current or previous generation instance types are included. The current generation instance types are recommended for use. Current generation instance types are typically the latest two to three generations in each instance family. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
     *
     * For current generation instance types, specify `current`.
     *
     * For previous generation instance types, specify `previous`.
     *
     * Default: Current and previous generation instance types
     */
    InstanceGenerations?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether instance types with instance store volumes are included, excluded, or required. For more information, [Amazon EC2 instance store](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html) in the *Amazon EC2 User Guide*.
     *
     * - To include instance types with instance store volumes, specify `included`.
     * - To require only instance types with instance store volumes, specify `required`.
     * - To exclude instance types with instance store volumes, specify `excluded`.
     *
     * Default: `included`
     */
    LocalStorage?: v.OneOf<'included' | 'required' | 'excluded'> | undefined;
    /**
     * The type of local storage that is required.
     *
     * - For instance types with hard disk drive (HDD) storage, specify `hdd`.
     * - For instance types with solid state drive (SSD) storage, specify `ssd`.
     *
     * Default: `hdd` and `ssd`
     */
    LocalStorageTypes?: v.Many<v.Text> | undefined;
    /** [Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from the lowest priced current generation instance types, and failing that, from the lowest priced previous generation instance types that match your attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose price exceeds your specified threshold. */
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: v.Num | undefined;
    /**
     * The minimum and maximum amount of memory per vCPU, in GiB.
     *
     * Default: No minimum or maximum limits
     */
    MemoryGiBPerVCpu?: v.Block<SpotFleet.MemoryGiBPerVCpuRequest> | undefined;
    /** The minimum and maximum amount of memory, in MiB. */
    MemoryMiB?: v.Block<SpotFleet.MemoryMiBRequest> | undefined;
    /**
     * The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). For more information, see [Amazon EC2 instance network bandwidth](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html) in the *Amazon EC2 User Guide*.
     *
     * Default: No minimum or maximum limits
     */
    NetworkBandwidthGbps?: v.Block<SpotFleet.NetworkBandwidthGbpsRequest> | undefined;
    /**
     * The minimum and maximum number of network interfaces.
     *
     * Default: No minimum or maximum limits
     */
    NetworkInterfaceCount?: v.Block<SpotFleet.NetworkInterfaceCountRequest> | undefined;
    /**
     * [Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose price exceeds your specified threshold.
     *
     * The parameter accepts an integer, which Amazon EC2 interprets as a percentage.
     *
     * To indicate no price protection threshold, specify a high value, such as `999999`.
     */
    OnDemandMaxPricePercentageOverLowestPrice?: v.Num | undefined;
    /**
     * Specifies whether instance types must support encrypting in-transit traffic between instances. For more information, including the supported instance types, see [Encryption in transit](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html#encryption-transit) in the *Amazon EC2 User Guide*.
     *
     * Default: `false`
     */
    RequireEncryptionInTransit?: v.Bool | undefined;
    /**
     * Indicates whether instance types must support hibernation for On-Demand Instances.
     *
     * This parameter is not supported for [GetSpotPlacementScores](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html).
     *
     * Default: `false`
     */
    RequireHibernateSupport?: v.Bool | undefined;
    /** [Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price. The identified Spot price is the Spot price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified Spot price is from the lowest priced current generation instance types, and failing that, from the lowest priced previous generation instance types that match your attributes. When Amazon EC2 selects instance types with your attributes, it will exclude instance types whose Spot price exceeds your specified threshold. */
    SpotMaxPricePercentageOverLowestPrice?: v.Num | undefined;
    /**
     * The minimum and maximum amount of total local storage, in GB.
     *
     * Default: No minimum or maximum limits
     */
    TotalLocalStorageGB?: v.Block<SpotFleet.TotalLocalStorageGBRequest> | undefined;
    /** The minimum and maximum number of vCPUs. */
    VCpuCount?: v.Block<SpotFleet.VCpuCountRangeRequest> | undefined;
  }
  /** Specifies a launch template and overrides. */
  interface LaunchTemplateConfig {
    /** The launch template to use. Make sure that the launch template does not contain the `NetworkInterfaceId` parameter because you can't specify a network interface ID in a Spot Fleet. */
    LaunchTemplateSpecification?: v.Block<SpotFleet.FleetLaunchTemplateSpecification> | undefined;
    /** Any parameters that you specify override the same parameters in the launch template. */
    Overrides?: v.Many<v.Block<SpotFleet.LaunchTemplateOverrides>> | undefined;
  }
  /** Specifies overrides for a launch template. */
  interface LaunchTemplateOverrides {
    /**
     * The Availability Zone in which to launch the instances. For example, `us-east-2a`.
     *
     * Either `AvailabilityZone` or `AvailabilityZoneId` must be specified in the request, but not both.
     */
    AvailabilityZone?: v.Text | undefined;
    /**
     * The ID of the Availability Zone in which to launch the instances. For example, `use2-az1`.
     *
     * Either `AvailabilityZone` or `AvailabilityZoneId` must be specified in the request, but not both.
     */
    AvailabilityZoneId?: v.Text | undefined;
    /**
     * The instance requirements. When you specify instance requirements, Amazon EC2 will identify instance types with the provided requirements, and then use your On-Demand and Spot allocation strategies to launch instances from these instance types, in the same way as when you specify a list of instance types.
     *
     * > If you specify `InstanceRequirements`, you can't specify `InstanceType`.
     */
    InstanceRequirements?: v.Block<SpotFleet.InstanceRequirementsRequest> | undefined;
    /** The instance type. */
    InstanceType?: v.Text | undefined;
    /**
     * The priority for the launch template override. The highest priority is launched first.
     *
     * If `OnDemandAllocationStrategy` is set to `prioritized`, Spot Fleet uses priority to determine which launch template override to use first in fulfilling On-Demand capacity.
     *
     * If the Spot `AllocationStrategy` is set to `capacityOptimizedPrioritized`, Spot Fleet uses priority on a best-effort basis to determine which launch template override to use in fulfilling Spot capacity, but optimizes for capacity first.
     */
    Priority?: v.Num | undefined;
    /**
     * The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price.
     *
     * > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify this parameter.
     */
    SpotPrice?: v.Text | undefined;
    /** The ID of the subnet in which to launch the instances. */
    SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
    /**
     * The number of units provided by the specified instance type. These are the same units that you chose to set the target capacity in terms of instances, or a performance characteristic such as vCPUs, memory, or I/O.
     *
     * If the target capacity divided by this value is not a whole number, Amazon EC2 rounds the number of instances to the next whole number. If this value is not specified, the default is 1.
     */
    WeightedCapacity?: v.Num | undefined;
  }
  /** Specifies the Classic Load Balancers and target groups to attach to a Spot Fleet request. */
  interface LoadBalancersConfig {
    /** The Classic Load Balancers. */
    ClassicLoadBalancersConfig?: v.Block<SpotFleet.ClassicLoadBalancersConfig> | undefined;
    /** The target groups. */
    TargetGroupsConfig?: v.Block<SpotFleet.TargetGroupsConfig> | undefined;
  }
  /** The minimum and maximum amount of memory per vCPU, in GiB. */
  interface MemoryGiBPerVCpuRequest {
    /** The maximum amount of memory per vCPU, in GiB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of memory per vCPU, in GiB. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum amount of memory, in MiB. */
  interface MemoryMiBRequest {
    /** The maximum amount of memory, in MiB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of memory, in MiB. To specify no minimum limit, specify `0`. */
    Min?: v.Num | undefined;
  }
  /**
   * The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). For more information, see [Amazon EC2 instance network bandwidth](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html) in the *Amazon EC2 User Guide*.
   *
   * Default: No minimum or maximum limits
   */
  interface NetworkBandwidthGbpsRequest {
    /** The maximum amount of network bandwidth, in Gbps. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of network bandwidth, in Gbps. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum number of network interfaces. */
  interface NetworkInterfaceCountRequest {
    /** The maximum number of network interfaces. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum number of network interfaces. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /**
   * Specify an instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture.
   *
   * > Currently, only one instance family can be specified in the list.
   */
  interface PerformanceFactorReferenceRequest {
    /**
     * The instance family to use as a baseline reference.
     *
     * > Ensure that you specify the correct value for the instance family. The instance family is everything before the period ( `.` ) in the instance type name. For example, in the instance type `c6i.large`, the instance family is `c6i`, not `c6`. For more information, see [Amazon EC2 instance type naming conventions](https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html) in *Amazon EC2 Instance Types*.
     *
     * The following instance families are *not supported* for performance protection:
     */
    InstanceFamily?: v.Text | undefined;
  }
  /** Describes a secondary private IPv4 address for a network interface. */
  interface PrivateIpAddressSpecification {
    /** Indicates whether the private IPv4 address is the primary private IPv4 address. Only one IPv4 address can be designated as primary. */
    Primary?: v.Bool | undefined;
    /** The private IPv4 address. */
    PrivateIpAddress: v.Text;
  }
  /** The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being interrupted. For more information, see [Capacity rebalancing](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-capacity-rebalance.html) in the *Amazon EC2 User Guide*. */
  interface SpotCapacityRebalance {
    /**
     * The replacement strategy to use. Only available for fleets of type `maintain`.
     *
     * `launch` - Spot Fleet launches a new replacement Spot Instance when a rebalance notification is emitted for an existing Spot Instance in the fleet. Spot Fleet does not terminate the instances that receive a rebalance notification. You can terminate the old instances, or you can leave them running. You are charged for all instances while they are running.
     */
    ReplacementStrategy?: v.OneOf<'launch' | 'launch-before-terminate'> | undefined;
    /**
     * The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot Instance after launching a new replacement Spot Instance.
     *
     * Required when `ReplacementStrategy` is set to `launch-before-terminate`.
     *
     * Not valid when `ReplacementStrategy` is set to `launch`.
     *
     * Valid values: Minimum value of `120` seconds. Maximum value of `7200` seconds.
     */
    TerminationDelay?: v.Num | undefined;
  }
  /** Specifies the launch specification for one or more Spot Instances. If you include On-Demand capacity in your fleet request, you can't use `SpotFleetLaunchSpecification`; you must use [LaunchTemplateConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-spotfleet-launchtemplateconfig.html). */
  interface SpotFleetLaunchSpecification {
    /** One or more block devices that are mapped to the Spot Instances. You can't specify both a snapshot ID and an encryption value. This is because only blank volumes can be encrypted on creation. If a snapshot is the basis for a volume, it is not blank and its encryption status is used for the volume encryption status. */
    BlockDeviceMappings?: v.Many<v.Block<SpotFleet.BlockDeviceMapping>> | undefined;
    /**
     * Indicates whether the instances are optimized for EBS I/O. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal EBS I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using an EBS Optimized instance.
     *
     * Default: `false`
     */
    EbsOptimized?: v.Bool | undefined;
    /** The IAM instance profile. */
    IamInstanceProfile?: v.Block<SpotFleet.IamInstanceProfileSpecification> | undefined;
    /** The ID of the AMI. */
    ImageId: v.Text;
    /**
     * The attributes for the instance types. When you specify instance attributes, Amazon EC2 will identify instance types with those attributes.
     *
     * > If you specify `InstanceRequirements`, you can't specify `InstanceType`.
     */
    InstanceRequirements?: v.Block<SpotFleet.InstanceRequirementsRequest> | undefined;
    /** The instance type. */
    InstanceType?: v.Text | undefined;
    /** The ID of the kernel. */
    KernelId?: v.Text | undefined;
    /** The name of the key pair. */
    KeyName?: v.Text | undefined;
    /** Enable or disable monitoring for the instances. */
    Monitoring?: v.Block<SpotFleet.SpotFleetMonitoring> | undefined;
    /** The network interfaces. */
    NetworkInterfaces?: v.Many<v.Block<SpotFleet.InstanceNetworkInterfaceSpecification>> | undefined;
    /** The placement information. */
    Placement?: v.Block<SpotFleet.SpotPlacement> | undefined;
    /** The ID of the RAM disk. Some kernels require additional drivers at launch. Check the kernel requirements for information about whether you need to specify a RAM disk. To find kernel requirements, refer to the AWS Resource Center and search for the kernel ID. */
    RamdiskId?: v.Text | undefined;
    /**
     * The security groups.
     *
     * If you specify a network interface, you must specify any security groups as part of the network interface instead of using this parameter.
     */
    SecurityGroups?: v.Many<v.Block<SpotFleet.GroupIdentifier>> | undefined;
    /**
     * The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price.
     *
     * > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify this parameter.
     */
    SpotPrice?: v.Text | undefined;
    /**
     * The IDs of the subnets in which to launch the instances. To specify multiple subnets, separate them using commas; for example, "subnet-1234abcdeexample1, subnet-0987cdef6example2".
     *
     * If you specify a network interface, you must specify any subnets as part of the network interface instead of using this parameter.
     */
    SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
    /** The tags to apply during creation. */
    TagSpecifications?: v.Many<v.Block<SpotFleet.SpotFleetTagSpecification>> | undefined;
    /** The base64-encoded user data that instances use when starting up. User data is limited to 16 KB. */
    UserData?: v.Text | undefined;
    /**
     * The number of units provided by the specified instance type. These are the same units that you chose to set the target capacity in terms of instances, or a performance characteristic such as vCPUs, memory, or I/O.
     *
     * If the target capacity divided by this value is not a whole number, Amazon EC2 rounds the number of instances to the next whole number. If this value is not specified, the default is 1.
     */
    WeightedCapacity?: v.Num | undefined;
  }
  /** Describes whether monitoring is enabled. */
  interface SpotFleetMonitoring {
    /**
     * Enables monitoring for the instance.
     *
     * Default: `false`
     */
    Enabled?: v.Bool | undefined;
  }
  /**
   * Specifies the configuration of a Spot Fleet request. For more information, see [Spot Fleet](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet.html) in the *Amazon EC2 User Guide*.
   *
   * You must specify either `LaunchSpecifications` or `LaunchTemplateConfigs`.
   */
  interface SpotFleetRequestConfigData {
    /** The strategy that determines how to allocate the target Spot Instance capacity across the Spot Instance pools specified by the Spot Fleet launch configuration. For more information, see [Allocation strategies for Spot Instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-allocation-strategy.html) in the *Amazon EC2 User Guide*. */
    AllocationStrategy?: v.OneOf<'capacityOptimized' | 'capacityOptimizedPrioritized' | 'diversified' | 'lowestPrice' | 'priceCapacityOptimized'> | undefined;
    /** Reserved. */
    Context?: v.Text | undefined;
    /**
     * Indicates whether running Spot Instances should be terminated if you decrease the target capacity of the Spot Fleet request below the current size of the Spot Fleet.
     *
     * Supported only for fleets of type `maintain`.
     */
    ExcessCapacityTerminationPolicy?: v.OneOf<'Default' | 'NoTermination' | 'default' | 'noTermination'> | undefined;
    /** The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that grants the Spot Fleet the permission to request, launch, terminate, and tag instances on your behalf. For more information, see [Spot Fleet Prerequisites](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-requests.html#spot-fleet-prerequisites) in the *Amazon EC2 User Guide*. Spot Fleet can terminate Spot Instances on your behalf when you cancel its Spot Fleet request or when the Spot Fleet request expires, if you set `TerminateInstancesWithExpiration`. */
    IamFleetRole: v.Text<'AWS::IAM::Role.Arn'>;
    /** The behavior when a Spot Instance is interrupted. The default is `terminate`. */
    InstanceInterruptionBehavior?: v.OneOf<'hibernate' | 'stop' | 'terminate'> | undefined;
    /** The number of Spot pools across which to allocate your target Spot capacity. Valid only when Spot *AllocationStrategy* is set to `lowest-price`. Spot Fleet selects the cheapest Spot pools and evenly allocates your target Spot capacity across the number of Spot pools that you specify. */
    InstancePoolsToUseCount?: v.Num | undefined;
    /** The launch specifications for the Spot Fleet request. If you specify `LaunchSpecifications`, you can't specify `LaunchTemplateConfigs`. */
    LaunchSpecifications?: v.Many<v.Block<SpotFleet.SpotFleetLaunchSpecification>> | undefined;
    /** The launch template and overrides. If you specify `LaunchTemplateConfigs`, you can't specify `LaunchSpecifications`. */
    LaunchTemplateConfigs?: v.Many<v.Block<SpotFleet.LaunchTemplateConfig>> | undefined;
    /**
     * One or more Classic Load Balancers and target groups to attach to the Spot Fleet request. Spot Fleet registers the running Spot Instances with the specified Classic Load Balancers and target groups.
     *
     * With Network Load Balancers, Spot Fleet cannot register instances that have the following instance types: C1, CC1, CC2, CG1, CG2, CR1, CS1, G1, G2, HI1, HS1, M1, M2, M3, and T1.
     */
    LoadBalancersConfig?: v.Block<SpotFleet.LoadBalancersConfig> | undefined;
    /** The order of the launch template overrides to use in fulfilling On-Demand capacity. If you specify `lowestPrice`, Spot Fleet uses price to determine the order, launching the lowest price first. If you specify `prioritized`, Spot Fleet uses the priority that you assign to each Spot Fleet launch template override, launching the highest priority first. If you do not specify a value, Spot Fleet defaults to `lowestPrice`. */
    OnDemandAllocationStrategy?: v.Text | undefined;
    /** The maximum amount per hour for On-Demand Instances that you're willing to pay. You can use the `onDemandMaxTotalPrice` parameter, the `spotMaxTotalPrice` parameter, or both parameters to ensure that your fleet cost does not exceed your budget. If you set a maximum price per hour for the On-Demand Instances and Spot Instances in your request, Spot Fleet will launch instances until it reaches the maximum amount you're willing to pay. When the maximum amount you're willing to pay is reached, the fleet stops launching instances even if it hasn’t met the target capacity. */
    OnDemandMaxTotalPrice?: v.Text | undefined;
    /** The number of On-Demand units to request. You can choose to set the target capacity in terms of instances or a performance characteristic that is important to your application workload, such as vCPUs, memory, or I/O. If the request type is `maintain`, you can specify a target capacity of 0 and add capacity later. */
    OnDemandTargetCapacity?: v.Num | undefined;
    /** Indicates whether Spot Fleet should replace unhealthy instances. */
    ReplaceUnhealthyInstances?: v.Bool | undefined;
    /** The strategies for managing your Spot Instances that are at an elevated risk of being interrupted. */
    SpotMaintenanceStrategies?: v.Block<SpotFleet.SpotMaintenanceStrategies> | undefined;
    /** The maximum amount per hour for Spot Instances that you're willing to pay. You can use the `spotMaxTotalPrice` parameter, the `onDemandMaxTotalPrice` parameter, or both parameters to ensure that your fleet cost does not exceed your budget. If you set a maximum price per hour for the On-Demand Instances and Spot Instances in your request, Spot Fleet will launch instances until it reaches the maximum amount you're willing to pay. When the maximum amount you're willing to pay is reached, the fleet stops launching instances even if it hasn’t met the target capacity. */
    SpotMaxTotalPrice?: v.Text | undefined;
    /**
     * The maximum price per unit hour that you are willing to pay for a Spot Instance. We do not recommend using this parameter because it can lead to increased interruptions. If you do not specify this parameter, you will pay the current Spot price.
     *
     * > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify this parameter.
     */
    SpotPrice?: v.Text | undefined;
    /** The key-value pair for tagging the Spot Fleet request on creation. The value for `ResourceType` must be `spot-fleet-request`, otherwise the Spot Fleet request fails. To tag instances at launch, specify the tags in the [launch template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html#create-launch-template) (valid only if you use `LaunchTemplateConfigs` ) or in the `[SpotFleetTagSpecification](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetTagSpecification.html)` (valid only if you use `LaunchSpecifications` ). For information about tagging after launch, see [Tag your resources](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-resources). */
    TagSpecifications?: v.Many<v.Block<SpotFleet.SpotFleetTagSpecification>> | undefined;
    /** The number of units to request for the Spot Fleet. You can choose to set the target capacity in terms of instances or a performance characteristic that is important to your application workload, such as vCPUs, memory, or I/O. If the request type is `maintain`, you can specify a target capacity of 0 and add capacity later. */
    TargetCapacity: v.Num;
    /**
     * The unit for the target capacity. You can specify this parameter only when using attribute-based instance type selection.
     *
     * Default: `units` (the number of instances)
     */
    TargetCapacityUnitType?: v.OneOf<'vcpu' | 'memory-mib' | 'units'> | undefined;
    /** Indicates whether running Spot Instances are terminated when the Spot Fleet request expires. */
    TerminateInstancesWithExpiration?: v.Bool | undefined;
    /** The type of request. Indicates whether the Spot Fleet only requests the target capacity or also attempts to maintain it. When this value is `request`, the Spot Fleet only places the required requests. It does not attempt to replenish Spot Instances if capacity is diminished, nor does it submit requests in alternative Spot pools if capacity is not available. When this value is `maintain`, the Spot Fleet maintains the target capacity. The Spot Fleet places the required requests to meet capacity and automatically replenishes any interrupted instances. Default: `maintain`. `instant` is listed but is not used by Spot Fleet. */
    Type?: v.OneOf<'maintain' | 'request'> | undefined;
    /** The start date and time of the request, in UTC format ( *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). By default, Amazon EC2 starts fulfilling the request immediately. */
    ValidFrom?: v.Text | undefined;
    /** The end date and time of the request, in UTC format ( *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). After the end date and time, no new Spot Instance requests are placed or able to fulfill the request. If no value is specified, the Spot Fleet request remains until you cancel it. */
    ValidUntil?: v.Text | undefined;
  }
  /** The tags for a Spot Fleet resource. */
  interface SpotFleetTagSpecification {
    /** The type of resource. Currently, the only resource type that is supported is `instance`. To tag the Spot Fleet request on creation, use the `TagSpecifications` parameter in `[SpotFleetRequestConfigData](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html)`. */
    ResourceType?: v.OneOf<'client-vpn-endpoint' | 'customer-gateway' | 'dedicated-host' | 'dhcp-options' | 'egress-only-internet-gateway' | 'elastic-gpu' | 'elastic-ip' | 'export-image-task' | 'export-instance-task' | 'fleet' | 'fpga-image' | 'host-reservation' | 'image' | 'import-image-task' | 'import-snapshot-task' | 'instance' | 'internet-gateway' | 'key-pair' | 'launch-template' | 'local-gateway-route-table-vpc-association' | 'natgateway' | 'network-acl' | 'network-insights-analysis' | 'network-insights-path' | 'network-interface' | 'placement-group' | 'reserved-instances' | 'route-table' | 'security-group' | 'snapshot' | 'spot-fleet-request' | 'spot-instances-request' | 'subnet' | 'traffic-mirror-filter' | 'traffic-mirror-session' | 'traffic-mirror-target' | 'transit-gateway' | 'transit-gateway-attachment' | 'transit-gateway-connect-peer' | 'transit-gateway-multicast-domain' | 'transit-gateway-route-table' | 'volume' | 'vpc' | 'vpc-flow-log' | 'vpc-peering-connection' | 'vpn-connection' | 'vpn-gateway'> | undefined;
    /** The tags. */
    Tags?: v.Many<v.Block<SpotFleet.Tag>> | undefined;
  }
  /** The strategies for managing your Spot Instances that are at an elevated risk of being interrupted. */
  interface SpotMaintenanceStrategies {
    /** The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being interrupted. For more information, see [Capacity rebalancing](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-capacity-rebalance.html) in the *Amazon EC2 User Guide*. */
    CapacityRebalance?: v.Block<SpotFleet.SpotCapacityRebalance> | undefined;
  }
  /** Describes Spot Instance placement. */
  interface SpotPlacement {
    /**
     * The Availability Zone.
     *
     * To specify multiple Availability Zones, separate them using commas; for example, "us-west-2a, us-west-2b".
     */
    AvailabilityZone?: v.Text | undefined;
    /**
     * The ID of the Availability Zone. For example, `use2-az1`.
     *
     * [Spot Fleet only] To specify multiple Availability Zones, separate them using commas; for example, " `use2-az1`, `use2-bz1` ".
     *
     * Either `AvailabilityZone` or `AvailabilityZoneId` must be specified in the request, but not both.
     */
    AvailabilityZoneId?: v.Text | undefined;
    /** The name of the placement group. */
    GroupName?: v.Text | undefined;
    /** The tenancy of the instance (if the instance is running in a VPC). An instance with a tenancy of `dedicated` runs on single-tenant hardware. The `host` tenancy is not supported for Spot Instances. */
    Tenancy?: v.OneOf<'dedicated' | 'default' | 'host'> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Describes a load balancer target group. */
  interface TargetGroup {
    /** The Amazon Resource Name (ARN) of the target group. */
    Arn: v.Text;
  }
  /** Describes the target groups to attach to a Spot Fleet. Spot Fleet registers the running Spot Instances with these target groups. */
  interface TargetGroupsConfig {
    /** One or more target groups. */
    TargetGroups: v.Many<v.Block<SpotFleet.TargetGroup>>;
  }
  /** The minimum and maximum amount of total local storage, in GB. */
  interface TotalLocalStorageGBRequest {
    /** The maximum amount of total local storage, in GB. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum amount of total local storage, in GB. To specify no minimum limit, omit this parameter. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum number of vCPUs. */
  interface VCpuCountRangeRequest {
    /** The maximum number of vCPUs. To specify no maximum limit, omit this parameter. */
    Max?: v.Num | undefined;
    /** The minimum number of vCPUs. To specify no minimum limit, specify `0`. */
    Min?: v.Num | undefined;
  }
}

export interface SqlHaStandbyDetectedInstanceProperties {
  /** The ID of the EC2 instance to enable for SQL Server high availability standby detection. */
  InstanceId: v.Text;
  /** The ARN of the AWS Secrets Manager secret containing SQL Server access credentials to the EC2 instance. If not specified, AWS Systems Manager agent will use default local user credentials. */
  SqlServerCredentials?: v.Text | undefined;
}
export interface SqlHaStandbyDetectedInstanceAttributes {
  /** The SQL Server high availability status of the EC2 instance. */
  readonly HaStatus: v.Scalar<'AWS::EC2::SqlHaStandbyDetectedInstance.HaStatus'>;
  /** The timestamp when the EC2 instance's SQL Server high availability status was last updated. */
  readonly LastUpdatedTime: v.Scalar<'AWS::EC2::SqlHaStandbyDetectedInstance.LastUpdatedTime'>;
  /** The SQL Server license type of the EC2 instance. */
  readonly SqlServerLicenseUsage: v.Scalar<'AWS::EC2::SqlHaStandbyDetectedInstance.SqlServerLicenseUsage'>;
}
/**
 * Resource Type definition for AWS::EC2::SqlHaStandbyDetectedInstance
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-sqlhastandbydetectedinstance.html
 */
export declare class SqlHaStandbyDetectedInstance extends v.Resource<SqlHaStandbyDetectedInstanceProperties, 'AWS::EC2::SqlHaStandbyDetectedInstance.InstanceId', SqlHaStandbyDetectedInstanceAttributes> {
  static readonly type: 'AWS::EC2::SqlHaStandbyDetectedInstance';
  constructor(properties: SqlHaStandbyDetectedInstanceProperties);
}

export interface SubnetProperties {
  /**
   * Indicates whether a network interface created in this subnet receives an IPv6 address. The default value is `false`.
   *
   * If you specify `AssignIpv6AddressOnCreation`, you must also specify an IPv6 CIDR block.
   */
  AssignIpv6AddressOnCreation?: v.Bool | undefined;
  /**
   * The Availability Zone of the subnet.
   *
   * If you update this property, you must also update the `CidrBlock` property.
   */
  AvailabilityZone?: v.Text | undefined;
  /** The AZ ID of the subnet. */
  AvailabilityZoneId?: v.Text | undefined;
  /**
   * The IPv4 CIDR block assigned to the subnet.
   *
   * If you update this property, we create a new subnet, and then delete the existing one.
   */
  CidrBlock?: v.Text | undefined;
  /**
   * Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should return synthetic IPv6 addresses for IPv4-only destinations.
   *
   * > You must first configure a NAT gateway in a public subnet (separate from the subnet containing the IPv6-only workloads). For example, the subnet containing the NAT gateway should have a `0.0.0.0/0` route pointing to the internet gateway. For more information, see [Configure DNS64 and NAT64](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-nat64-dns64.html#nat-gateway-nat64-dns64-walkthrough) in the *Amazon Virtual Private Cloud User Guide*.
   */
  EnableDns64?: v.Bool | undefined;
  /** Indicates the device position for local network interfaces in this subnet. For example, `1` indicates local network interfaces in this subnet are the secondary network interface (eth1). */
  EnableLniAtDeviceIndex?: v.Num | undefined;
  /** An IPv4 IPAM pool ID for the subnet. */
  Ipv4IpamPoolId?: v.Text | undefined;
  /** An IPv4 netmask length for the subnet. */
  Ipv4NetmaskLength?: v.Num | undefined;
  /**
   * The IPv6 CIDR block.
   *
   * If you specify `AssignIpv6AddressOnCreation`, you must also specify an IPv6 CIDR block.
   */
  Ipv6CidrBlock?: v.Text | undefined;
  /** An IPv6 IPAM pool ID for the subnet. */
  Ipv6IpamPoolId?: v.Text | undefined;
  /** Indicates whether this is an IPv6 only subnet. For more information, see [Subnet basics](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html#subnet-basics) in the *Amazon Virtual Private Cloud User Guide*. */
  Ipv6Native?: v.Bool | undefined;
  /** An IPv6 netmask length for the subnet. */
  Ipv6NetmaskLength?: v.Num | undefined;
  /**
   * Indicates whether instances launched in this subnet receive a public IPv4 address. The default value is `false`.
   *
   * AWS charges for all public IPv4 addresses, including public IPv4 addresses associated with running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the [VPC pricing page](https://docs.aws.amazon.com/vpc/pricing/).
   */
  MapPublicIpOnLaunch?: v.Bool | undefined;
  /** The Amazon Resource Name (ARN) of the Outpost. */
  OutpostArn?: v.Text | undefined;
  /**
   * The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries to the instances should be handled. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*.
   *
   * Available options:
   *
   * - EnableResourceNameDnsAAAARecord (true | false)
   * - EnableResourceNameDnsARecord (true | false)
   * - HostnameType (ip-name | resource-name)
   */
  PrivateDnsNameOptionsOnLaunch?: v.Block<Subnet.PrivateDnsNameOptionsOnLaunch> | undefined;
  /** Any tags assigned to the subnet. */
  Tags?: v.Many<v.Block<Subnet.Tag>> | undefined;
  /**
   * The ID of the VPC the subnet is in.
   *
   * If you update this property, you must also update the `CidrBlock` property.
   */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface SubnetAttributes {
  /**
   * Indicates whether a network interface created in this subnet receives an IPv6 address. The default value is `false`.
   *
   * If you specify `AssignIpv6AddressOnCreation`, you must also specify an IPv6 CIDR block.
   */
  readonly AssignIpv6AddressOnCreation: v.Scalar<'AWS::EC2::Subnet.AssignIpv6AddressOnCreation'>;
  /** The Availability Zone of this subnet. For example, `us-east-1a`. */
  readonly AvailabilityZone: v.Scalar<'AWS::EC2::Subnet.AvailabilityZone'>;
  /** The Availability Zone ID of this subnet. For example, `use1-az1`. */
  readonly AvailabilityZoneId: v.Scalar<'AWS::EC2::Subnet.AvailabilityZoneId'>;
  readonly BlockPublicAccessStates: { readonly [name: string]: unknown };
  /**
   * The mode of VPC BPA.
   *
   * - `off`: VPC BPA is not enabled and traffic is allowed to and from internet gateways and egress-only internet gateways in this Region.
   * - `block-bidirectional`: Block all traffic to and from internet gateways and egress-only internet gateways in this Region (except for excluded VPCs and subnets).
   * - `block-ingress`: Block all internet traffic to the VPCs in this Region (except for VPCs or subnets which are excluded). Only traffic to and from NAT gateways and egress-only internet gateways is allowed because these gateways only allow outbound connections to be established.
   */
  readonly 'BlockPublicAccessStates.InternetGatewayBlockMode': v.Scalar<'AWS::EC2::Subnet.BlockPublicAccessStates.InternetGatewayBlockMode'>;
  /** The IPv4 CIDR blocks that are associated with the subnet. */
  readonly CidrBlock: v.Scalar<'AWS::EC2::Subnet.CidrBlock'>;
  /**
   * Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should return synthetic IPv6 addresses for IPv4-only destinations.
   *
   * > You must first configure a NAT gateway in a public subnet (separate from the subnet containing the IPv6-only workloads). For example, the subnet containing the NAT gateway should have a `0.0.0.0/0` route pointing to the internet gateway. For more information, see [Configure DNS64 and NAT64](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-nat64-dns64.html#nat-gateway-nat64-dns64-walkthrough) in the *Amazon Virtual Private Cloud User Guide*.
   */
  readonly EnableDns64: v.Scalar<'AWS::EC2::Subnet.EnableDns64'>;
  /** Indicates the device position for local network interfaces in this subnet. For example, `1` indicates local network interfaces in this subnet are the secondary network interface (eth1). */
  readonly EnableLniAtDeviceIndex: v.Scalar<'AWS::EC2::Subnet.EnableLniAtDeviceIndex'>;
  /** An IPv4 IPAM pool ID for the subnet. */
  readonly Ipv4IpamPoolId: v.Scalar<'AWS::EC2::Subnet.Ipv4IpamPoolId'>;
  /** An IPv4 netmask length for the subnet. */
  readonly Ipv4NetmaskLength: v.Scalar<'AWS::EC2::Subnet.Ipv4NetmaskLength'>;
  /**
   * The IPv6 CIDR block.
   *
   * If you specify `AssignIpv6AddressOnCreation`, you must also specify an IPv6 CIDR block.
   */
  readonly Ipv6CidrBlock: v.Scalar<'AWS::EC2::Subnet.Ipv6CidrBlock'>;
  /** The IPv6 CIDR blocks that are associated with the subnet. */
  readonly Ipv6CidrBlocks: v.List<v.Scalar<'AWS::EC2::Subnet.Ipv6CidrBlocks'>>;
  /** An IPv6 IPAM pool ID for the subnet. */
  readonly Ipv6IpamPoolId: v.Scalar<'AWS::EC2::Subnet.Ipv6IpamPoolId'>;
  /** Indicates whether this is an IPv6 only subnet. For more information, see [Subnet basics](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html#subnet-basics) in the *Amazon Virtual Private Cloud User Guide*. */
  readonly Ipv6Native: v.Scalar<'AWS::EC2::Subnet.Ipv6Native'>;
  /** An IPv6 netmask length for the subnet. */
  readonly Ipv6NetmaskLength: v.Scalar<'AWS::EC2::Subnet.Ipv6NetmaskLength'>;
  /**
   * Indicates whether instances launched in this subnet receive a public IPv4 address. The default value is `false`.
   *
   * AWS charges for all public IPv4 addresses, including public IPv4 addresses associated with running instances and Elastic IP addresses. For more information, see the *Public IPv4 Address* tab on the [VPC pricing page](https://docs.aws.amazon.com/vpc/pricing/).
   */
  readonly MapPublicIpOnLaunch: v.Scalar<'AWS::EC2::Subnet.MapPublicIpOnLaunch'>;
  /** The ID of the network ACL that is associated with the subnet's VPC, such as `acl-5fb85d36`. */
  readonly NetworkAclAssociationId: v.Scalar<'AWS::EC2::Subnet.NetworkAclAssociationId'>;
  /** The Amazon Resource Name (ARN) of the Outpost. */
  readonly OutpostArn: v.Scalar<'AWS::EC2::Subnet.OutpostArn'>;
  /**
   * The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries to the instances should be handled. For more information, see [Amazon EC2 instance hostname types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html) in the *Amazon Elastic Compute Cloud User Guide*.
   *
   * Available options:
   *
   * - EnableResourceNameDnsAAAARecord (true | false)
   * - EnableResourceNameDnsARecord (true | false)
   * - HostnameType (ip-name | resource-name)
   */
  readonly PrivateDnsNameOptionsOnLaunch: { readonly [name: string]: unknown };
  /** Indicates whether to respond to DNS queries for instance hostname with DNS AAAA records. */
  readonly 'PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord': v.Scalar<'AWS::EC2::Subnet.PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord'>;
  /** Indicates whether to respond to DNS queries for instance hostnames with DNS A records. */
  readonly 'PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord': v.Scalar<'AWS::EC2::Subnet.PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord'>;
  /** The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID. */
  readonly 'PrivateDnsNameOptionsOnLaunch.HostnameType': v.Scalar<'AWS::EC2::Subnet.PrivateDnsNameOptionsOnLaunch.HostnameType'>;
  /** The ID of the subnet. */
  readonly SubnetId: v.Scalar<'AWS::EC2::Subnet.SubnetId'>;
  /** Any tags assigned to the subnet. */
  readonly Tags: v.List<v.Scalar<'AWS::EC2::Subnet.Tags'>>;
  /** The ID of the subnet's VPC, such as `vpc-11ad4878`. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * Specifies a subnet for the specified VPC.
 *
 * For an IPv4 only subnet, specify an IPv4 CIDR block. If the VPC has an IPv6 CIDR block, you can create an IPv6 only subnet or a dual stack subnet instead. For an IPv6 only subnet, specify an IPv6 CIDR block. For a dual stack subnet, specify both an IPv4 CIDR block and an IPv6 CIDR block.
 *
 * For more information, see [Subnets for your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html
 */
export declare class Subnet extends v.Resource<SubnetProperties, 'AWS::EC2::Subnet.SubnetId', SubnetAttributes> {
  static readonly type: 'AWS::EC2::Subnet';
  constructor(properties: SubnetProperties);
}
export declare namespace Subnet {
  /** Specifies the options for instance hostnames. */
  interface PrivateDnsNameOptionsOnLaunch {
    /** Indicates whether to respond to DNS queries for instance hostname with DNS AAAA records. */
    EnableResourceNameDnsAAAARecord?: v.Bool | undefined;
    /** Indicates whether to respond to DNS queries for instance hostnames with DNS A records. */
    EnableResourceNameDnsARecord?: v.Bool | undefined;
    /** The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be based on the instance ID. For dual-stack subnets, you can specify whether DNS names use the instance IPv4 address or the instance ID. */
    HostnameType?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface SubnetCidrBlockProperties {
  /** The IPv6 network range for the subnet, in CIDR notation. */
  Ipv6CidrBlock?: v.Text | undefined;
  /** An IPv6 IPAM pool ID for the subnet. */
  Ipv6IpamPoolId?: v.Text | undefined;
  /** An IPv6 netmask length for the subnet. */
  Ipv6NetmaskLength?: v.Num | undefined;
  /** The ID of the subnet. */
  SubnetId: v.Text<'AWS::EC2::Subnet.SubnetId'>;
}
export interface SubnetCidrBlockAttributes {
  /** The ID of the association. */
  readonly Id: v.Scalar<'AWS::EC2::SubnetCidrBlock.Id'>;
  /** The source that allocated the IP address space. `byoip` or `amazon` indicates public IP address space allocated by Amazon or space that you have allocated with Bring your own IP (BYOIP). `none` indicates private space. */
  readonly IpSource: v.Scalar<'AWS::EC2::SubnetCidrBlock.IpSource'>;
  /** Public IPv6 addresses are those advertised on the internet from AWS. Private IP addresses are not and cannot be advertised on the internet from AWS. */
  readonly Ipv6AddressAttribute: v.Scalar<'AWS::EC2::SubnetCidrBlock.Ipv6AddressAttribute'>;
}
/**
 * Associates a CIDR block with your subnet. You can associate a single IPv6 CIDR block with your subnet.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html
 */
export declare class SubnetCidrBlock extends v.Resource<SubnetCidrBlockProperties, 'AWS::EC2::SubnetCidrBlock.Id', SubnetCidrBlockAttributes> {
  static readonly type: 'AWS::EC2::SubnetCidrBlock';
  constructor(properties: SubnetCidrBlockProperties);
}

export interface SubnetCidrReservationProperties {
  /** The IPv4 or IPv6 CIDR range to reserve. Must lie inside the subnet's CIDR block and must not overlap an existing reservation. Supply an IPv6 range exactly as the service returns it: Amazon EC2 stores an IPv6 CIDR in RFC 5952 compressed form, and a noncanonical spelling of the same range is reported as drift because this property is create-only and read back. */
  Cidr: v.Text;
  /** The description of the subnet CIDR reservation. */
  Description?: v.Text | undefined;
  /** The type of reservation. A prefix reservation is used for an IPv6 prefix delegated to a network interface; an explicit reservation is used for a range that Amazon EC2 must not assign automatically. */
  ReservationType: v.OneOf<'prefix' | 'explicit'>;
  /** The identifier of the subnet the CIDR range is reserved in. */
  SubnetId: v.Text<'AWS::EC2::Subnet.SubnetId'>;
  /** The tags assigned to the subnet CIDR reservation. */
  Tags?: v.Many<v.Block<SubnetCidrReservation.Tag>> | undefined;
}
export interface SubnetCidrReservationAttributes {
  /** The Amazon Resource Name (ARN) of the subnet CIDR reservation. */
  readonly Arn: v.Scalar<'AWS::EC2::SubnetCidrReservation.Arn'>;
  /** The identifier of the AWS account that owns the subnet CIDR reservation. */
  readonly OwnerId: v.Scalar<'AWS::EC2::SubnetCidrReservation.OwnerId'>;
  /** The identifier of the subnet CIDR reservation. */
  readonly SubnetCidrReservationId: v.Scalar<'AWS::EC2::SubnetCidrReservation.SubnetCidrReservationId'>;
}
/**
 * Resource Type definition for a CIDR range reserved inside an Amazon EC2 subnet.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html
 */
export declare class SubnetCidrReservation extends v.Resource<SubnetCidrReservationProperties, 'AWS::EC2::SubnetCidrReservation.Ref', SubnetCidrReservationAttributes> {
  static readonly type: 'AWS::EC2::SubnetCidrReservation';
  constructor(properties: SubnetCidrReservationProperties);
}
export declare namespace SubnetCidrReservation {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface SubnetNetworkAclAssociationProperties {
  /** The ID of the network ACL. */
  NetworkAclId: v.Text<'AWS::EC2::NetworkAcl.Id'>;
  /** The ID of the subnet. */
  SubnetId: v.Text<'AWS::EC2::Subnet.SubnetId'>;
}
export interface SubnetNetworkAclAssociationAttributes {
  /** Returns the value of this object's AssociationId property. */
  readonly AssociationId: v.Scalar<'AWS::EC2::SubnetNetworkAclAssociation.AssociationId'>;
}
/**
 * Associates a subnet with a network ACL. For more information, see [ReplaceNetworkAclAssociation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/ApiReference-query-ReplaceNetworkAclAssociation.html) in the *Amazon EC2 API Reference*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html
 */
export declare class SubnetNetworkAclAssociation extends v.Resource<SubnetNetworkAclAssociationProperties, 'AWS::EC2::SubnetNetworkAclAssociation.AssociationId', SubnetNetworkAclAssociationAttributes> {
  static readonly type: 'AWS::EC2::SubnetNetworkAclAssociation';
  constructor(properties: SubnetNetworkAclAssociationProperties);
}

export interface SubnetRouteTableAssociationProperties {
  /**
   * The ID of the route table.
   *
   * The physical ID changes when the route table ID is changed.
   */
  RouteTableId: v.Text<'AWS::EC2::RouteTable.RouteTableId'>;
  /** The ID of the subnet. */
  SubnetId: v.Text<'AWS::EC2::Subnet.SubnetId'>;
}
export interface SubnetRouteTableAssociationAttributes {
  /** The ID of the subnet route table association. */
  readonly Id: v.Scalar<'AWS::EC2::SubnetRouteTableAssociation.Id'>;
}
/**
 * Associates a subnet with a route table. The subnet and route table must be in the same VPC. This association causes traffic originating from the subnet to be routed according to the routes in the route table. A route table can be associated with multiple subnets. To create a route table, see [AWS::EC2::RouteTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-routetable.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html
 */
export declare class SubnetRouteTableAssociation extends v.Resource<SubnetRouteTableAssociationProperties, 'AWS::EC2::SubnetRouteTableAssociation.Id', SubnetRouteTableAssociationAttributes> {
  static readonly type: 'AWS::EC2::SubnetRouteTableAssociation';
  constructor(properties: SubnetRouteTableAssociationProperties);
}

export interface TrafficMirrorFilterProperties {
  /** The description of the Traffic Mirror filter. */
  Description?: v.Text | undefined;
  /**
   * The network service traffic that is associated with the Traffic Mirror filter.
   *
   * Valid values are `amazon-dns`.
   */
  NetworkServices?: v.Many<v.Text> | undefined;
  /** The tags to assign to a Traffic Mirror filter. */
  Tags?: v.Many<v.Block<TrafficMirrorFilter.Tag>> | undefined;
}
export interface TrafficMirrorFilterAttributes {
  /** The ID of a traffic mirror filter. */
  readonly Id: v.Scalar<'AWS::EC2::TrafficMirrorFilter.Id'>;
}
/**
 * Specifies a Traffic Mirror filter.
 *
 * A Traffic Mirror filter is a set of rules that defines the traffic to mirror.
 *
 * By default, no traffic is mirrored. To mirror traffic, use [AWS::EC2::TrafficMirrorFilterRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-trafficmirrorfilterrule.html) to add Traffic Mirror rules to the filter. The rules you add define what traffic gets mirrored.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html
 */
export declare class TrafficMirrorFilter extends v.Resource<TrafficMirrorFilterProperties, 'AWS::EC2::TrafficMirrorFilter.Id', TrafficMirrorFilterAttributes> {
  static readonly type: 'AWS::EC2::TrafficMirrorFilter';
  constructor(properties?: TrafficMirrorFilterProperties);
}
export declare namespace TrafficMirrorFilter {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TrafficMirrorFilterRuleProperties {
  /** The description of the Traffic Mirror rule. */
  Description?: v.Text | undefined;
  /** The destination CIDR block to assign to the Traffic Mirror rule. */
  DestinationCidrBlock: v.Text;
  /** The destination port range. */
  DestinationPortRange?: v.Block<TrafficMirrorFilterRule.TrafficMirrorPortRange> | undefined;
  /**
   * The protocol, for example UDP, to assign to the Traffic Mirror rule.
   *
   * For information about the protocol value, see [Protocol Numbers](https://docs.aws.amazon.com/https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) on the Internet Assigned Numbers Authority (IANA) website.
   */
  Protocol?: v.Num | undefined;
  /** The action to take on the filtered traffic. */
  RuleAction: v.OneOf<'accept' | 'reject'>;
  /** The number of the Traffic Mirror rule. This number must be unique for each Traffic Mirror rule in a given direction. The rules are processed in ascending order by rule number. */
  RuleNumber: v.Num;
  /** The source CIDR block to assign to the Traffic Mirror rule. */
  SourceCidrBlock: v.Text;
  /** The source port range. */
  SourcePortRange?: v.Block<TrafficMirrorFilterRule.TrafficMirrorPortRange> | undefined;
  /** Tags on Traffic Mirroring filter rules. */
  Tags?: v.Many<v.Block<TrafficMirrorFilterRule.Tag>> | undefined;
  /** The type of traffic. */
  TrafficDirection: v.OneOf<'egress' | 'ingress'>;
  /** The ID of the filter that this rule is associated with. */
  TrafficMirrorFilterId: v.Text;
}
export interface TrafficMirrorFilterRuleAttributes {
  /** The ID of the Traffic Mirror rule. */
  readonly TrafficMirrorFilterRuleId: v.Scalar<'AWS::EC2::TrafficMirrorFilterRule.TrafficMirrorFilterRuleId'>;
}
/**
 * Creates a Traffic Mirror filter rule.
 *
 * A Traffic Mirror rule defines the Traffic Mirror source traffic to mirror.
 *
 * You need the Traffic Mirror filter ID when you create the rule.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilterrule.html
 */
export declare class TrafficMirrorFilterRule extends v.Resource<TrafficMirrorFilterRuleProperties, 'AWS::EC2::TrafficMirrorFilterRule.TrafficMirrorFilterRuleId', TrafficMirrorFilterRuleAttributes> {
  static readonly type: 'AWS::EC2::TrafficMirrorFilterRule';
  constructor(properties: TrafficMirrorFilterRuleProperties);
}
export declare namespace TrafficMirrorFilterRule {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Describes the Traffic Mirror port range. */
  interface TrafficMirrorPortRange {
    /** The start of the Traffic Mirror port range. This applies to the TCP and UDP protocols. */
    FromPort: v.Num;
    /** The end of the Traffic Mirror port range. This applies to the TCP and UDP protocols. */
    ToPort: v.Num;
  }
}

export interface TrafficMirrorSessionProperties {
  /** The description of the Traffic Mirror session. */
  Description?: v.Text | undefined;
  /** The ID of the source network interface. */
  NetworkInterfaceId: v.Text;
  /** The ID of the account that owns the Traffic Mirror session. */
  OwnerId?: v.Text | undefined;
  /**
   * The number of bytes in each packet to mirror. These are bytes after the VXLAN header. Do not specify this parameter when you want to mirror the entire packet. To mirror a subset of the packet, set this to the length (in bytes) that you want to mirror. For example, if you set this value to 100, then the first 100 bytes that meet the filter criteria are copied to the target.
   *
   * If you do not want to mirror the entire packet, use the `PacketLength` parameter to specify the number of bytes in each packet to mirror.
   */
  PacketLength?: v.Num | undefined;
  /**
   * The session number determines the order in which sessions are evaluated when an interface is used by multiple sessions. The first session with a matching filter is the one that mirrors the packets.
   *
   * Valid values are 1-32766.
   */
  SessionNumber: v.Num;
  /** The tags to assign to a Traffic Mirror session. */
  Tags?: v.Many<v.Block<TrafficMirrorSession.Tag>> | undefined;
  /** The ID of the Traffic Mirror filter. */
  TrafficMirrorFilterId: v.Text;
  /** The ID of the Traffic Mirror target. */
  TrafficMirrorTargetId: v.Text;
  /** The VXLAN ID for the Traffic Mirror session. For more information about the VXLAN protocol, see [RFC 7348](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc7348). If you do not specify a `VirtualNetworkId`, an account-wide unique ID is chosen at random. */
  VirtualNetworkId?: v.Num | undefined;
}
export interface TrafficMirrorSessionAttributes {
  /** The ID of a Traffic Mirror session. */
  readonly Id: v.Scalar<'AWS::EC2::TrafficMirrorSession.Id'>;
}
/**
 * Creates a Traffic Mirror session.
 *
 * A Traffic Mirror session actively copies packets from a Traffic Mirror source to a Traffic Mirror target. Create a filter, and then assign it to the session to define a subset of the traffic to mirror, for example all TCP traffic.
 *
 * The Traffic Mirror source and the Traffic Mirror target (monitoring appliances) can be in the same VPC, or in a different VPC connected via VPC peering or a transit gateway.
 *
 * By default, no traffic is mirrored. Use [AWS::EC2::TrafficMirrorFilterRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-trafficmirrorfilterrule.html) to specify filter rules that specify the traffic to mirror.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorsession.html
 */
export declare class TrafficMirrorSession extends v.Resource<TrafficMirrorSessionProperties, 'AWS::EC2::TrafficMirrorSession.Id', TrafficMirrorSessionAttributes> {
  static readonly type: 'AWS::EC2::TrafficMirrorSession';
  constructor(properties: TrafficMirrorSessionProperties);
}
export declare namespace TrafficMirrorSession {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TrafficMirrorTargetProperties {
  /** The description of the Traffic Mirror target. */
  Description?: v.Text | undefined;
  /** The ID of the Gateway Load Balancer endpoint. */
  GatewayLoadBalancerEndpointId?: v.Text | undefined;
  /** The network interface ID that is associated with the target. */
  NetworkInterfaceId?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the Network Load Balancer that is associated with the target. */
  NetworkLoadBalancerArn?: v.Text | undefined;
  /** The tags to assign to the Traffic Mirror target. */
  Tags?: v.Many<v.Block<TrafficMirrorTarget.Tag>> | undefined;
}
export interface TrafficMirrorTargetAttributes {
  readonly Id: v.Scalar<'AWS::EC2::TrafficMirrorTarget.Id'>;
}
/**
 * Specifies a target for your Traffic Mirror session.
 *
 * A Traffic Mirror target is the destination for mirrored traffic. The Traffic Mirror source and the Traffic Mirror target (monitoring appliances) can be in the same VPC, or in different VPCs connected via VPC peering or a transit gateway.
 *
 * A Traffic Mirror target can be a network interface, a Network Load Balancer, or a Gateway Load Balancer endpoint.
 *
 * To use the target in a Traffic Mirror session, use [AWS::EC2::TrafficMirrorSession](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-trafficmirrorsession.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrortarget.html
 */
export declare class TrafficMirrorTarget extends v.Resource<TrafficMirrorTargetProperties, 'AWS::EC2::TrafficMirrorTarget.Id', TrafficMirrorTargetAttributes> {
  static readonly type: 'AWS::EC2::TrafficMirrorTarget';
  constructor(properties?: TrafficMirrorTargetProperties);
}
export declare namespace TrafficMirrorTarget {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TransitGatewayProperties {
  /** A private Autonomous System Number (ASN) for the Amazon side of a BGP session. The range is 64512 to 65534 for 16-bit ASNs. The default is 64512. */
  AmazonSideAsn?: v.Num | undefined;
  /** The ID of the default association route table. */
  AssociationDefaultRouteTableId?: v.Text | undefined;
  /** Enable or disable automatic acceptance of attachment requests. Disabled by default. */
  AutoAcceptSharedAttachments?: v.Text | undefined;
  /** Enable or disable automatic association with the default association route table. Enabled by default. If `DefaultRouteTableAssociation` is set to enable, AWS Transit Gateway will create the default transit gateway route table. */
  DefaultRouteTableAssociation?: v.Text | undefined;
  /** Enable or disable automatic propagation of routes to the default propagation route table. Enabled by default. If `DefaultRouteTablePropagation` is set to enable, AWS Transit Gateway will create the default transit gateway route table. */
  DefaultRouteTablePropagation?: v.Text | undefined;
  /** The description of the transit gateway. */
  Description?: v.Text | undefined;
  /** Enable or disable DNS support. Enabled by default. */
  DnsSupport?: v.Text | undefined;
  /** Enable or disable encryption support. Disabled by default. */
  EncryptionSupport?: v.OneOf<'disable' | 'enable'> | undefined;
  /** Indicates whether multicast is enabled on the transit gateway */
  MulticastSupport?: v.Text | undefined;
  /** The ID of the default propagation route table. */
  PropagationDefaultRouteTableId?: v.Text | undefined;
  /** Enables you to reference a security group across VPCs attached to a transit gateway (TGW). Use this option to simplify security group management and control of instance-to-instance traffic across VPCs that are connected by transit gateway. You can also use this option to migrate from VPC peering (which was the only option that supported security group referencing) to transit gateways (which now also support security group referencing). This option is disabled by default and there are no additional costs to use this feature. */
  SecurityGroupReferencingSupport?: v.Text | undefined;
  /** The tags for the transit gateway. */
  Tags?: v.Many<v.Block<TransitGateway.Tag>> | undefined;
  /** The transit gateway CIDR blocks. */
  TransitGatewayCidrBlocks?: v.Many<v.Text> | undefined;
  /** Enable or disable Equal Cost Multipath Protocol support. Enabled by default. */
  VpnEcmpSupport?: v.Text | undefined;
}
export interface TransitGatewayAttributes {
  /** The encryption support state of the transit gateway. */
  readonly EncryptionSupportState: v.Scalar<'AWS::EC2::TransitGateway.EncryptionSupportState'>;
  /** The ID of the transit gateway. */
  readonly Id: v.Scalar<'AWS::EC2::TransitGateway.Id'>;
  readonly TransitGatewayArn: v.Scalar<'AWS::EC2::TransitGateway.TransitGatewayArn'>;
}
/**
 * Specifies a transit gateway.
 *
 * You can use a transit gateway to interconnect your virtual private clouds (VPC) and on-premises networks. After the transit gateway enters the `available` state, you can attach your VPCs and VPN connections to the transit gateway.
 *
 * To attach your VPCs, use [AWS::EC2::TransitGatewayAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-transitgatewayattachment.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html
 */
export declare class TransitGateway extends v.Resource<TransitGatewayProperties, 'AWS::EC2::TransitGateway.Id', TransitGatewayAttributes> {
  static readonly type: 'AWS::EC2::TransitGateway';
  constructor(properties?: TransitGatewayProperties);
}
export declare namespace TransitGateway {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TransitGatewayAttachmentProperties {
  /** The VPC attachment options. */
  Options?: v.Block<TransitGatewayAttachment.Options> | undefined;
  /** The IDs of one or more subnets. You can specify only one subnet per Availability Zone. You must specify at least one subnet, but we recommend that you specify two subnets for better availability. The transit gateway uses one IP address from each specified subnet. */
  SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  /** The tags for the attachment. */
  Tags?: v.Many<v.Block<TransitGatewayAttachment.Tag>> | undefined;
  /** The ID of the transit gateway. */
  TransitGatewayId: v.Text<'AWS::EC2::TransitGateway.Id'>;
  /** The ID of the VPC. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface TransitGatewayAttachmentAttributes {
  /** The ID of the attachment. */
  readonly Id: v.Scalar<'AWS::EC2::TransitGatewayAttachment.Id'>;
}
/**
 * Attaches a VPC to a transit gateway.
 *
 * If you attach a VPC with a CIDR range that overlaps the CIDR range of a VPC that is already attached, the new VPC CIDR range is not propagated to the default propagation route table.
 *
 * To send VPC traffic to an attached transit gateway, add a route to the VPC route table using [AWS::EC2::Route](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-route.html).
 *
 * To update tags for a VPC attachment after creation without replacing the attachment, use [AWS::EC2::TransitGatewayVpcAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-transitgatewayvpcattachment.html) instead.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html
 */
export declare class TransitGatewayAttachment extends v.Resource<TransitGatewayAttachmentProperties, 'AWS::EC2::TransitGatewayAttachment.Id', TransitGatewayAttachmentAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayAttachment';
  constructor(properties: TransitGatewayAttachmentProperties);
}
export declare namespace TransitGatewayAttachment {
  /** Describes the VPC attachment options. */
  interface Options {
    /** Enable or disable appliance mode support. The default is `disable`. */
    ApplianceModeSupport?: v.Text | undefined;
    /** Enable or disable DNS support. The default is `disable`. */
    DnsSupport?: v.Text | undefined;
    /** Enable or disable IPv6 support. The default is `disable`. */
    Ipv6Support?: v.Text | undefined;
    /** Enables you to reference a security group across VPCs attached to a transit gateway (TGW). Use this option to simplify security group management and control of instance-to-instance traffic across VPCs that are connected by transit gateway. You can also use this option to migrate from VPC peering (which was the only option that supported security group referencing) to transit gateways (which now also support security group referencing). This option is disabled by default and there are no additional costs to use this feature. */
    SecurityGroupReferencingSupport?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TransitGatewayConnectProperties {
  /**
   * The Connect attachment options.
   *
   * - protocol (gre)
   */
  Options: v.Block<TransitGatewayConnect.TransitGatewayConnectOptions>;
  /** The tags for the attachment. */
  Tags?: v.Many<v.Block<TransitGatewayConnect.Tag>> | undefined;
  /** The ID of the attachment from which the Connect attachment was created. */
  TransportTransitGatewayAttachmentId: v.Text;
}
export interface TransitGatewayConnectAttributes {
  /** The creation time. */
  readonly CreationTime: v.Scalar<'AWS::EC2::TransitGatewayConnect.CreationTime'>;
  /** The state of the attachment. */
  readonly State: v.Scalar<'AWS::EC2::TransitGatewayConnect.State'>;
  /** The ID of the transit gateway attachment. */
  readonly TransitGatewayAttachmentId: v.Scalar<'AWS::EC2::TransitGatewayConnect.TransitGatewayAttachmentId'>;
  /** The ID of the transit gateway. */
  readonly TransitGatewayId: v.Scalar<'AWS::EC2::TransitGatewayConnect.TransitGatewayId'>;
}
/**
 * Creates a Connect attachment from a specified transit gateway attachment. A Connect attachment is a GRE-based tunnel attachment that you can use to establish a connection between a transit gateway and an appliance.
 *
 * A Connect attachment uses an existing VPC or AWS Direct Connect attachment as the underlying transport mechanism.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html
 */
export declare class TransitGatewayConnect extends v.Resource<TransitGatewayConnectProperties, 'AWS::EC2::TransitGatewayConnect.TransitGatewayAttachmentId', TransitGatewayConnectAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayConnect';
  constructor(properties: TransitGatewayConnectProperties);
}
export declare namespace TransitGatewayConnect {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /** Describes the Connect attachment options. */
  interface TransitGatewayConnectOptions {
    /** The tunnel protocol. */
    Protocol?: v.OneOf<'gre'> | undefined;
  }
}

export interface TransitGatewayConnectPeerProperties {
  /** The Connect peer details. */
  ConnectPeerConfiguration: v.Block<TransitGatewayConnectPeer.TransitGatewayConnectPeerConfiguration>;
  /** The tags for the Connect peer. */
  Tags?: v.Many<v.Block<TransitGatewayConnectPeer.Tag>> | undefined;
  /** The ID of the Connect attachment. */
  TransitGatewayAttachmentId: v.Text;
}
export interface TransitGatewayConnectPeerAttributes {
  readonly ConnectPeerConfiguration: { readonly [name: string]: unknown };
  /** The BGP configuration details. */
  readonly 'ConnectPeerConfiguration.BgpConfigurations': v.List<v.Scalar<'AWS::EC2::TransitGatewayConnectPeer.ConnectPeerConfiguration.BgpConfigurations'>>;
  /** The tunnel protocol. */
  readonly 'ConnectPeerConfiguration.Protocol': v.Scalar<'AWS::EC2::TransitGatewayConnectPeer.ConnectPeerConfiguration.Protocol'>;
  /** The creation time. */
  readonly CreationTime: v.Scalar<'AWS::EC2::TransitGatewayConnectPeer.CreationTime'>;
  /** The state of the Connect peer. */
  readonly State: v.Scalar<'AWS::EC2::TransitGatewayConnectPeer.State'>;
  /** The ID of the Connect peer. */
  readonly TransitGatewayConnectPeerId: v.Scalar<'AWS::EC2::TransitGatewayConnectPeer.TransitGatewayConnectPeerId'>;
}
/**
 * Describes a transit gateway Connect peer.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnectpeer.html
 */
export declare class TransitGatewayConnectPeer extends v.Resource<TransitGatewayConnectPeerProperties, 'AWS::EC2::TransitGatewayConnectPeer.TransitGatewayConnectPeerId', TransitGatewayConnectPeerAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayConnectPeer';
  constructor(properties: TransitGatewayConnectPeerProperties);
}
export declare namespace TransitGatewayConnectPeer {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /** The BGP configuration information. */
  interface TransitGatewayAttachmentBgpConfiguration {
    /** The BGP status. */
    BgpStatus?: v.Text | undefined;
    /** The interior BGP peer IP address for the appliance. */
    PeerAddress?: v.Text | undefined;
    /** The peer Autonomous System Number (ASN). */
    PeerAsn?: v.Num | undefined;
    /** The interior BGP peer IP address for the transit gateway. */
    TransitGatewayAddress?: v.Text | undefined;
    /** The transit gateway Autonomous System Number (ASN). */
    TransitGatewayAsn?: v.Num | undefined;
  }
  /** Describes the Connect peer details. */
  interface TransitGatewayConnectPeerConfiguration {
    /** The BGP configuration details. */
    BgpConfigurations?: v.Many<v.Block<TransitGatewayConnectPeer.TransitGatewayAttachmentBgpConfiguration>> | undefined;
    /** The range of interior BGP peer IP addresses. */
    InsideCidrBlocks: v.Many<v.Text>;
    /** The Connect peer IP address on the appliance side of the tunnel. */
    PeerAddress: v.Text;
    /** The tunnel protocol. */
    Protocol?: v.Text | undefined;
    /** The Connect peer IP address on the transit gateway side of the tunnel. */
    TransitGatewayAddress?: v.Text | undefined;
  }
}

export interface TransitGatewayMeteringPolicyProperties {
  /** The IDs of the middlebox attachments associated with the metering policy. */
  MiddleboxAttachmentIds?: v.Many<v.Text> | undefined;
  /** The tags assigned to the transit gateway metering policy. */
  Tags?: v.Many<v.Block<TransitGatewayMeteringPolicy.Tag>> | undefined;
  /** The ID of the transit gateway associated with the metering policy. */
  TransitGatewayId: v.Text;
}
export interface TransitGatewayMeteringPolicyAttributes {
  /** The state of the transit gateway metering policy. */
  readonly State: v.Scalar<'AWS::EC2::TransitGatewayMeteringPolicy.State'>;
  /** The ID of the transit gateway metering policy. */
  readonly TransitGatewayMeteringPolicyId: v.Scalar<'AWS::EC2::TransitGatewayMeteringPolicy.TransitGatewayMeteringPolicyId'>;
  /** The date and time when the metering policy update becomes effective. */
  readonly UpdateEffectiveAt: v.Scalar<'AWS::EC2::TransitGatewayMeteringPolicy.UpdateEffectiveAt'>;
}
/**
 * Describes a transit gateway metering policy.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicy.html
 */
export declare class TransitGatewayMeteringPolicy extends v.Resource<TransitGatewayMeteringPolicyProperties, 'AWS::EC2::TransitGatewayMeteringPolicy.TransitGatewayMeteringPolicyId', TransitGatewayMeteringPolicyAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayMeteringPolicy';
  constructor(properties: TransitGatewayMeteringPolicyProperties);
}
export declare namespace TransitGatewayMeteringPolicy {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TransitGatewayMeteringPolicyEntryProperties {
  /** Describes an IPv4 CIDR block. */
  DestinationCidrBlock?: v.Text | undefined;
  /** Describes a range of ports. */
  DestinationPortRange?: v.Text | undefined;
  /** The ID of the source attachment through which traffic leaves a transit gateway */
  DestinationTransitGatewayAttachmentId?: v.Text | undefined;
  DestinationTransitGatewayAttachmentType?: v.OneOf<'vpc' | 'vpn' | 'direct-connect-gateway' | 'peering' | 'network-function' | 'vpn-concentrator' | 'client-vpn'> | undefined;
  /** The AWS account ID to which the metered traffic is attributed. */
  MeteredAccount: v.OneOf<'source-attachment-owner' | 'destination-attachment-owner' | 'transit-gateway-owner'>;
  /** The rule number of the metering policy entry. */
  PolicyRuleNumber: v.Num;
  /** The protocol of the traffic */
  Protocol?: v.Text | undefined;
  /** Describes an IPv4 CIDR block. */
  SourceCidrBlock?: v.Text | undefined;
  /** Describes a range of ports. */
  SourcePortRange?: v.Text | undefined;
  /** The ID of the source attachment through which traffic enters a transit gateway */
  SourceTransitGatewayAttachmentId?: v.Text | undefined;
  SourceTransitGatewayAttachmentType?: v.OneOf<'vpc' | 'vpn' | 'direct-connect-gateway' | 'peering' | 'network-function' | 'vpn-concentrator' | 'client-vpn'> | undefined;
  /** The ID of the transit gateway metering policy for which the entry is being created */
  TransitGatewayMeteringPolicyId: v.Text;
}
export interface TransitGatewayMeteringPolicyEntryAttributes {
  /** The state of the metering policy entry. */
  readonly State: v.Scalar<'AWS::EC2::TransitGatewayMeteringPolicyEntry.State'>;
  /** The date and time when the metering policy entry update becomes effective. */
  readonly UpdateEffectiveAt: v.Scalar<'AWS::EC2::TransitGatewayMeteringPolicyEntry.UpdateEffectiveAt'>;
}
/**
 * Creates an entry in a transit gateway metering policy to define traffic measurement rules.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html
 */
export declare class TransitGatewayMeteringPolicyEntry extends v.Resource<TransitGatewayMeteringPolicyEntryProperties, 'AWS::EC2::TransitGatewayMeteringPolicyEntry.Ref', TransitGatewayMeteringPolicyEntryAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayMeteringPolicyEntry';
  constructor(properties: TransitGatewayMeteringPolicyEntryProperties);
}

export interface TransitGatewayMulticastDomainProperties {
  /**
   * The options for the transit gateway multicast domain.
   *
   * - AutoAcceptSharedAssociations (enable | disable)
   * - Igmpv2Support (enable | disable)
   * - StaticSourcesSupport (enable | disable)
   */
  Options?: v.Block<TransitGatewayMulticastDomain.Options> | undefined;
  /** The tags for the transit gateway multicast domain. */
  Tags?: v.Many<v.Block<TransitGatewayMulticastDomain.Tag>> | undefined;
  /** The ID of the transit gateway. */
  TransitGatewayId: v.Text;
}
export interface TransitGatewayMulticastDomainAttributes {
  /** The time the multicast domain was created. */
  readonly CreationTime: v.Scalar<'AWS::EC2::TransitGatewayMulticastDomain.CreationTime'>;
  /** The state of the multicast domain. */
  readonly State: v.Scalar<'AWS::EC2::TransitGatewayMulticastDomain.State'>;
  /** The Amazon Resource Name (ARN) of the multicast domain. */
  readonly TransitGatewayMulticastDomainArn: v.Scalar<'AWS::EC2::TransitGatewayMulticastDomain.TransitGatewayMulticastDomainArn'>;
  /** The ID of the multicast domain. */
  readonly TransitGatewayMulticastDomainId: v.Scalar<'AWS::EC2::TransitGatewayMulticastDomain.TransitGatewayMulticastDomainId'>;
}
/**
 * Creates a multicast domain using the specified transit gateway.
 *
 * The transit gateway must be in the available state before you create a domain.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html
 */
export declare class TransitGatewayMulticastDomain extends v.Resource<TransitGatewayMulticastDomainProperties, 'AWS::EC2::TransitGatewayMulticastDomain.TransitGatewayMulticastDomainId', TransitGatewayMulticastDomainAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayMulticastDomain';
  constructor(properties: TransitGatewayMulticastDomainProperties);
}
export declare namespace TransitGatewayMulticastDomain {
  /** The options for the transit gateway multicast domain. */
  interface Options {
    /** Indicates whether to automatically accept cross-account subnet associations that are associated with the transit gateway multicast domain. */
    AutoAcceptSharedAssociations?: v.Text | undefined;
    /** Specify whether to enable Internet Group Management Protocol (IGMP) version 2 for the transit gateway multicast domain. */
    Igmpv2Support?: v.Text | undefined;
    /** Specify whether to enable support for statically configuring multicast group sources for a domain. */
    StaticSourcesSupport?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface TransitGatewayMulticastDomainAssociationProperties {
  /** The IDs of the subnets to associate with the transit gateway multicast domain. */
  SubnetId: v.Text<'AWS::EC2::Subnet.SubnetId'>;
  /** The ID of the transit gateway attachment. */
  TransitGatewayAttachmentId: v.Text;
  /** The ID of the transit gateway multicast domain. */
  TransitGatewayMulticastDomainId: v.Text;
}
export interface TransitGatewayMulticastDomainAssociationAttributes {
  /** The ID of the resource. */
  readonly ResourceId: v.Scalar<'AWS::EC2::TransitGatewayMulticastDomainAssociation.ResourceId'>;
  /** The type of resource, for example a VPC attachment. */
  readonly ResourceType: v.Scalar<'AWS::EC2::TransitGatewayMulticastDomainAssociation.ResourceType'>;
  /** The state of the resource. */
  readonly State: v.Scalar<'AWS::EC2::TransitGatewayMulticastDomainAssociation.State'>;
}
/**
 * Associates the specified subnets and transit gateway attachments with the specified transit gateway multicast domain.
 *
 * The transit gateway attachment must be in the available state before you can add a resource.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomainassociation.html
 */
export declare class TransitGatewayMulticastDomainAssociation extends v.Resource<TransitGatewayMulticastDomainAssociationProperties, 'AWS::EC2::TransitGatewayMulticastDomainAssociation.Ref', TransitGatewayMulticastDomainAssociationAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayMulticastDomainAssociation';
  constructor(properties: TransitGatewayMulticastDomainAssociationProperties);
}

export interface TransitGatewayMulticastGroupMemberProperties {
  /** The IP address assigned to the transit gateway multicast group. */
  GroupIpAddress: v.Text;
  /** The group members' network interface IDs to register with the transit gateway multicast group. */
  NetworkInterfaceId: v.Text;
  /** The ID of the transit gateway multicast domain. */
  TransitGatewayMulticastDomainId: v.Text;
}
export interface TransitGatewayMulticastGroupMemberAttributes {
  /** Information about the registered transit gateway multicast domain group members. */
  readonly GroupMember: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupMember.GroupMember'>;
  /** Indicates that the resource is a transit gateway multicast domain group member. */
  readonly GroupSource: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupMember.GroupSource'>;
  /** The type of group member, for example static. */
  readonly MemberType: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupMember.MemberType'>;
  /** The ID of the resource. */
  readonly ResourceId: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupMember.ResourceId'>;
  /** The type of resource, for example a VPC attachment. */
  readonly ResourceType: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupMember.ResourceType'>;
  readonly SourceType: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupMember.SourceType'>;
  /** The ID of the subnet. */
  readonly SubnetId: v.Scalar<'AWS::EC2::Subnet.SubnetId'>;
  /** The ID of the transit gateway attachment. */
  readonly TransitGatewayAttachmentId: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupMember.TransitGatewayAttachmentId'>;
}
/**
 * Registers members (network interfaces) with the transit gateway multicast group. A member is a network interface associated with a supported EC2 instance that receives multicast traffic. For information about supported instances, see [Multicast Consideration](https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-limits.html#multicast-limits) in *Amazon VPC Transit Gateways*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupmember.html
 */
export declare class TransitGatewayMulticastGroupMember extends v.Resource<TransitGatewayMulticastGroupMemberProperties, 'AWS::EC2::TransitGatewayMulticastGroupMember.Ref', TransitGatewayMulticastGroupMemberAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayMulticastGroupMember';
  constructor(properties: TransitGatewayMulticastGroupMemberProperties);
}

export interface TransitGatewayMulticastGroupSourceProperties {
  /** The IP address assigned to the transit gateway multicast group. */
  GroupIpAddress: v.Text;
  /** The group sources' network interface IDs to register with the transit gateway multicast group. */
  NetworkInterfaceId: v.Text;
  /** The ID of the transit gateway multicast domain. */
  TransitGatewayMulticastDomainId: v.Text;
}
export interface TransitGatewayMulticastGroupSourceAttributes {
  /** Information about the registered transit gateway multicast domain group members. */
  readonly GroupMember: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupSource.GroupMember'>;
  /** Indicates that the resource is a transit gateway group member. */
  readonly GroupSource: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupSource.GroupSource'>;
  readonly MemberType: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupSource.MemberType'>;
  /** The ID of the resource. */
  readonly ResourceId: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupSource.ResourceId'>;
  /** The type of resource, for example a VPC attachment. */
  readonly ResourceType: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupSource.ResourceType'>;
  /** The type of source. */
  readonly SourceType: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupSource.SourceType'>;
  /** The ID of the subnet. */
  readonly SubnetId: v.Scalar<'AWS::EC2::Subnet.SubnetId'>;
  /** The ID of the transit gateway attachment. */
  readonly TransitGatewayAttachmentId: v.Scalar<'AWS::EC2::TransitGatewayMulticastGroupSource.TransitGatewayAttachmentId'>;
}
/**
 * Registers sources (network interfaces) with the specified transit gateway multicast domain.
 *
 * A multicast source is a network interface attached to a supported instance that sends multicast traffic. For information about supported instances, see [Multicast Considerations](https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-limits.html#multicast-limits) in *Amazon VPC Transit Gateways*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupsource.html
 */
export declare class TransitGatewayMulticastGroupSource extends v.Resource<TransitGatewayMulticastGroupSourceProperties, 'AWS::EC2::TransitGatewayMulticastGroupSource.Ref', TransitGatewayMulticastGroupSourceAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayMulticastGroupSource';
  constructor(properties: TransitGatewayMulticastGroupSourceProperties);
}

export interface TransitGatewayPeeringAttachmentProperties {
  /** The ID of the AWS account that owns the transit gateway. */
  PeerAccountId: v.Text;
  /** The Region where the transit gateway that you want to create the peer for is located. */
  PeerRegion: v.Text;
  /** The ID of the transit gateway in the PeerRegion. */
  PeerTransitGatewayId: v.Text;
  /** The tags for the transit gateway peering attachment. */
  Tags?: v.Many<v.Block<TransitGatewayPeeringAttachment.Tag>> | undefined;
  /** The ID of the transit gateway peering attachment. */
  TransitGatewayId: v.Text<'AWS::EC2::TransitGateway.Id'>;
}
export interface TransitGatewayPeeringAttachmentAttributes {
  /** The time the transit gateway peering attachment was created. */
  readonly CreationTime: v.Scalar<'AWS::EC2::TransitGatewayPeeringAttachment.CreationTime'>;
  /** The state of the transit gateway peering attachment. Note that the `initiating` state has been deprecated. */
  readonly State: v.Scalar<'AWS::EC2::TransitGatewayPeeringAttachment.State'>;
  readonly Status: { readonly [name: string]: unknown };
  /** The status code. */
  readonly 'Status.Code': v.Scalar<'AWS::EC2::TransitGatewayPeeringAttachment.Status.Code'>;
  /** The status message, if applicable. */
  readonly 'Status.Message': v.Scalar<'AWS::EC2::TransitGatewayPeeringAttachment.Status.Message'>;
  /** The ID of the transit gateway peering attachment. */
  readonly TransitGatewayAttachmentId: v.Scalar<'AWS::EC2::TransitGatewayPeeringAttachment.TransitGatewayAttachmentId'>;
}
/**
 * Requests a transit gateway peering attachment between the specified transit gateway (requester) and a peer transit gateway (accepter). The peer transit gateway can be in your account or a different AWS account.
 *
 * After you create the peering attachment, the owner of the accepter transit gateway must accept the attachment request.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypeeringattachment.html
 */
export declare class TransitGatewayPeeringAttachment extends v.Resource<TransitGatewayPeeringAttachmentProperties, 'AWS::EC2::TransitGatewayPeeringAttachment.TransitGatewayAttachmentId', TransitGatewayPeeringAttachmentAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayPeeringAttachment';
  constructor(properties: TransitGatewayPeeringAttachmentProperties);
}
export declare namespace TransitGatewayPeeringAttachment {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface TransitGatewayPolicyTableProperties {
  Tags?: v.Many<v.Block<TransitGatewayPolicyTable.Tag>> | undefined;
  /** The Id of transit gateway */
  TransitGatewayId: v.Text;
}
export interface TransitGatewayPolicyTableAttributes {
  /** Creation time of the transit gateway policy table */
  readonly CreationTime: v.Scalar<'AWS::EC2::TransitGatewayPolicyTable.CreationTime'>;
  /** State of the transit gateway policy table */
  readonly State: v.Scalar<'AWS::EC2::TransitGatewayPolicyTable.State'>;
  /** The Id of transit gateway policy table. */
  readonly TransitGatewayPolicyTableId: v.Scalar<'AWS::EC2::TransitGatewayPolicyTable.TransitGatewayPolicyTableId'>;
}
/**
 * AWS::EC2::TransitGatewayPolicyTable Resource Definition
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytable.html
 */
export declare class TransitGatewayPolicyTable extends v.Resource<TransitGatewayPolicyTableProperties, 'AWS::EC2::TransitGatewayPolicyTable.TransitGatewayPolicyTableId', TransitGatewayPolicyTableAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayPolicyTable';
  constructor(properties: TransitGatewayPolicyTableProperties);
}
export declare namespace TransitGatewayPolicyTable {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TransitGatewayPolicyTableAssociationProperties {
  /** The ID of transit gateway attachment. */
  TransitGatewayAttachmentId: v.Text;
  /** The ID of transit gateway policy table. */
  TransitGatewayPolicyTableId: v.Text;
}
export interface TransitGatewayPolicyTableAssociationAttributes {
  /** The state of the transit gateway policy table association. */
  readonly State: v.Scalar<'AWS::EC2::TransitGatewayPolicyTableAssociation.State'>;
}
/**
 * AWS::EC2::TransitGatewayPolicyTableAssociation Resource Definition
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableassociation.html
 */
export declare class TransitGatewayPolicyTableAssociation extends v.Resource<TransitGatewayPolicyTableAssociationProperties, 'AWS::EC2::TransitGatewayPolicyTableAssociation.Ref', TransitGatewayPolicyTableAssociationAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayPolicyTableAssociation';
  constructor(properties: TransitGatewayPolicyTableAssociationProperties);
}

export interface TransitGatewayPolicyTableEntryProperties {
  PolicyRule: v.Block<TransitGatewayPolicyTableEntry.TransitGatewayPolicyRule>;
  /** The rule number for the policy table entry. */
  PolicyRuleNumber: v.Text;
  /** The ID of the target route table. */
  TargetRouteTableId: v.Text;
  /** The ID of the transit gateway policy table. */
  TransitGatewayPolicyTableId: v.Text;
}
export interface TransitGatewayPolicyTableEntryAttributes {
  /** The state of the policy table entry. */
  readonly State: v.Scalar<'AWS::EC2::TransitGatewayPolicyTableEntry.State'>;
}
/**
 * AWS::EC2::TransitGatewayPolicyTableEntry Resource Definition
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableentry.html
 */
export declare class TransitGatewayPolicyTableEntry extends v.Resource<TransitGatewayPolicyTableEntryProperties, 'AWS::EC2::TransitGatewayPolicyTableEntry.Ref', TransitGatewayPolicyTableEntryAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayPolicyTableEntry';
  constructor(properties: TransitGatewayPolicyTableEntryProperties);
}
export declare namespace TransitGatewayPolicyTableEntry {
  interface TransitGatewayPolicyRule {
    /** The destination CIDR block for the transit gateway policy rule. */
    DestinationCidrBlock?: v.Text | undefined;
    /** The destination port range for the transit gateway policy rule. */
    DestinationPortRange?: v.Text | undefined;
    /** The protocol for the transit gateway policy rule. */
    Protocol?: v.Text | undefined;
    /** The source CIDR block for the transit gateway policy rule. */
    SourceCidrBlock?: v.Text | undefined;
    /** The source port range for the transit gateway policy rule. */
    SourcePortRange?: v.Text | undefined;
  }
}

export interface TransitGatewayRouteProperties {
  /** Indicates whether to drop traffic that matches this route. */
  Blackhole?: v.Bool | undefined;
  /** The CIDR block used for destination matches. */
  DestinationCidrBlock: v.Text;
  /** The ID of the attachment. */
  TransitGatewayAttachmentId?: v.Text | undefined;
  /** The ID of the transit gateway route table. */
  TransitGatewayRouteTableId: v.Text<'AWS::EC2::TransitGatewayRouteTable.TransitGatewayRouteTableId'>;
}
export interface TransitGatewayRouteAttributes {
}
/**
 * Specifies a static route for a transit gateway route table.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroute.html
 */
export declare class TransitGatewayRoute extends v.Resource<TransitGatewayRouteProperties, 'AWS::EC2::TransitGatewayRoute.Ref', TransitGatewayRouteAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayRoute';
  constructor(properties: TransitGatewayRouteProperties);
}

export interface TransitGatewayRouteTableProperties {
  /** Any tags assigned to the route table. */
  Tags?: v.Many<v.Block<TransitGatewayRouteTable.Tag>> | undefined;
  /** The ID of the transit gateway. */
  TransitGatewayId: v.Text<'AWS::EC2::TransitGateway.Id'>;
}
export interface TransitGatewayRouteTableAttributes {
  /** The ID of the transit gateway route table. */
  readonly TransitGatewayRouteTableId: v.Scalar<'AWS::EC2::TransitGatewayRouteTable.TransitGatewayRouteTableId'>;
}
/**
 * Specifies a route table for a transit gateway.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetable.html
 */
export declare class TransitGatewayRouteTable extends v.Resource<TransitGatewayRouteTableProperties, 'AWS::EC2::TransitGatewayRouteTable.TransitGatewayRouteTableId', TransitGatewayRouteTableAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayRouteTable';
  constructor(properties: TransitGatewayRouteTableProperties);
}
export declare namespace TransitGatewayRouteTable {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TransitGatewayRouteTableAssociationProperties {
  /** The ID of the attachment. */
  TransitGatewayAttachmentId: v.Text;
  /** The ID of the route table for the transit gateway. */
  TransitGatewayRouteTableId: v.Text<'AWS::EC2::TransitGatewayRouteTable.TransitGatewayRouteTableId'>;
}
export interface TransitGatewayRouteTableAssociationAttributes {
}
/**
 * Associates the specified attachment with the specified transit gateway route table. You can associate one route table with an attachment.
 *
 * Before you can update the route table associated with an attachment, you must disassociate the transit gateway route table that is currently associated with the attachment. First update the stack to remove the associated transit gateway route table, and then update the stack with the ID of the new transit gateway route table to associate. In addition, the attachment must be in an `available` state; otherwise, the request will return an error.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetableassociation.html
 */
export declare class TransitGatewayRouteTableAssociation extends v.Resource<TransitGatewayRouteTableAssociationProperties, 'AWS::EC2::TransitGatewayRouteTableAssociation.Ref', TransitGatewayRouteTableAssociationAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayRouteTableAssociation';
  constructor(properties: TransitGatewayRouteTableAssociationProperties);
}

export interface TransitGatewayRouteTablePropagationProperties {
  /** The ID of the attachment. */
  TransitGatewayAttachmentId: v.Text;
  /** The ID of the propagation route table. */
  TransitGatewayRouteTableId: v.Text<'AWS::EC2::TransitGatewayRouteTable.TransitGatewayRouteTableId'>;
}
export interface TransitGatewayRouteTablePropagationAttributes {
}
/**
 * Enables the specified attachment to propagate routes to the specified propagation route table.
 *
 * For more information about enabling transit gateway route propagation, see [EnableTransitGatewayRouteTablePropagation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableTransitGatewayRouteTablePropagation.html) in the *Amazon EC2 API Reference*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetablepropagation.html
 */
export declare class TransitGatewayRouteTablePropagation extends v.Resource<TransitGatewayRouteTablePropagationProperties, 'AWS::EC2::TransitGatewayRouteTablePropagation.Ref', TransitGatewayRouteTablePropagationAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayRouteTablePropagation';
  constructor(properties: TransitGatewayRouteTablePropagationProperties);
}

export interface TransitGatewayVpcAttachmentProperties {
  /** The IDs of one or more subnets to add. You can specify at most one subnet per Availability Zone. */
  AddSubnetIds?: v.Many<v.Text> | undefined;
  /** The VPC attachment options. */
  Options?: v.Block<TransitGatewayVpcAttachment.Options> | undefined;
  /** The IDs of one or more subnets to remove. */
  RemoveSubnetIds?: v.Many<v.Text> | undefined;
  /** The IDs of the subnets. */
  SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  /** The tags for the VPC attachment. */
  Tags?: v.Many<v.Block<TransitGatewayVpcAttachment.Tag>> | undefined;
  /** The ID of the transit gateway. */
  TransitGatewayId: v.Text<'AWS::EC2::TransitGateway.Id'>;
  /** The ID of the VPC. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface TransitGatewayVpcAttachmentAttributes {
  /** The ID of the attachment. */
  readonly Id: v.Scalar<'AWS::EC2::TransitGatewayVpcAttachment.Id'>;
}
/**
 * Specifies a VPC attachment.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayvpcattachment.html
 */
export declare class TransitGatewayVpcAttachment extends v.Resource<TransitGatewayVpcAttachmentProperties, 'AWS::EC2::TransitGatewayVpcAttachment.Id', TransitGatewayVpcAttachmentAttributes> {
  static readonly type: 'AWS::EC2::TransitGatewayVpcAttachment';
  constructor(properties: TransitGatewayVpcAttachmentProperties);
}
export declare namespace TransitGatewayVpcAttachment {
  /** Describes the VPC attachment options. */
  interface Options {
    /** Enable or disable appliance mode support. The default is `disable`. */
    ApplianceModeSupport?: v.Text | undefined;
    /** Enable or disable DNS support. The default is `disable`. */
    DnsSupport?: v.Text | undefined;
    /** Enable or disable IPv6 support. The default is `disable`. */
    Ipv6Support?: v.Text | undefined;
    /** Enables you to reference a security group across VPCs attached to a transit gateway (TGW). Use this option to simplify security group management and control of instance-to-instance traffic across VPCs that are connected by transit gateway. You can also use this option to migrate from VPC peering (which was the only option that supported security group referencing) to transit gateways (which now also support security group referencing). This option is disabled by default and there are no additional costs to use this feature. */
    SecurityGroupReferencingSupport?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VPCProperties {
  /**
   * The IPv4 network range for the VPC, in CIDR notation. For example, `10.0.0.0/16`. We modify the specified CIDR block to its canonical form; for example, if you specify `100.68.0.18/18`, we modify it to `100.68.0.0/18`.
   *
   * You must specify either `CidrBlock` or `Ipv4IpamPoolId`.
   */
  CidrBlock?: v.Text | undefined;
  /**
   * Indicates whether the instances launched in the VPC get DNS hostnames. If enabled, instances in the VPC get DNS hostnames; otherwise, they do not. Disabled by default for nondefault VPCs. For more information, see [DNS attributes in your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html#vpc-dns-support).
   *
   * You can only enable DNS hostnames if you've enabled DNS support.
   */
  EnableDnsHostnames?: v.Bool | undefined;
  /** Indicates whether the DNS resolution is supported for the VPC. If enabled, queries to the Amazon provided DNS server at the 169.254.169.253 IP address, or the reserved IP address at the base of the VPC network range "plus two" succeed. If disabled, the Amazon provided DNS service in the VPC that resolves public DNS hostnames to IP addresses is not enabled. Enabled by default. For more information, see [DNS attributes in your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html#vpc-dns-support). */
  EnableDnsSupport?: v.Bool | undefined;
  /**
   * The allowed tenancy of instances launched into the VPC.
   *
   * - `default`: An instance launched into the VPC runs on shared hardware by default, unless you explicitly specify a different tenancy during instance launch.
   * - `dedicated`: An instance launched into the VPC runs on dedicated hardware by default, unless you explicitly specify a tenancy of `host` during instance launch. You cannot specify a tenancy of `default` during instance launch.
   *
   * Updating `InstanceTenancy` requires no replacement only if you are updating its value from `dedicated` to `default`. Updating `InstanceTenancy` from `default` to `dedicated` requires replacement.
   */
  InstanceTenancy?: v.OneOf<'dedicated' | 'default' | 'host'> | undefined;
  /**
   * The ID of an IPv4 IPAM pool you want to use for allocating this VPC's CIDR. For more information, see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*.
   *
   * You must specify either `CidrBlock` or `Ipv4IpamPoolId`.
   */
  Ipv4IpamPoolId?: v.Text | undefined;
  /** The netmask length of the IPv4 CIDR you want to allocate to this VPC from an Amazon VPC IP Address Manager (IPAM) pool. For more information about IPAM, see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*. */
  Ipv4NetmaskLength?: v.Num | undefined;
  /** The tags for the VPC. */
  Tags?: v.Many<v.Block<VPC.Tag>> | undefined;
  /**
   * Describes the configuration and state of VPC encryption controls.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  VpcEncryptionControl?: v.Block<VPC.VpcEncryptionControl> | undefined;
}
export interface VPCAttributes {
  /** The primary IPv4 CIDR block for the VPC. For example, 10.0.0.0/16. */
  readonly CidrBlock: v.Scalar<'AWS::EC2::VPC.CidrBlock'>;
  /** The association IDs of the IPv4 CIDR blocks for the VPC. For example, [ vpc-cidr-assoc-0280ab6b ]. */
  readonly CidrBlockAssociations: v.List<v.Scalar<'AWS::EC2::VPC.CidrBlockAssociations'>>;
  /** The ID of the default network ACL for the VPC. For example, acl-814dafe3. */
  readonly DefaultNetworkAcl: v.Scalar<'AWS::EC2::NetworkAcl.Id'>;
  /** The ID of the default security group for the VPC. For example, sg-b178e0d3. */
  readonly DefaultSecurityGroup: v.Scalar<'AWS::EC2::SecurityGroup.GroupId'>;
  /**
   * Indicates whether the instances launched in the VPC get DNS hostnames. If enabled, instances in the VPC get DNS hostnames; otherwise, they do not. Disabled by default for nondefault VPCs. For more information, see [DNS attributes in your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html#vpc-dns-support).
   *
   * You can only enable DNS hostnames if you've enabled DNS support.
   */
  readonly EnableDnsHostnames: v.Scalar<'AWS::EC2::VPC.EnableDnsHostnames'>;
  /** Indicates whether the DNS resolution is supported for the VPC. If enabled, queries to the Amazon provided DNS server at the 169.254.169.253 IP address, or the reserved IP address at the base of the VPC network range "plus two" succeed. If disabled, the Amazon provided DNS service in the VPC that resolves public DNS hostnames to IP addresses is not enabled. Enabled by default. For more information, see [DNS attributes in your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html#vpc-dns-support). */
  readonly EnableDnsSupport: v.Scalar<'AWS::EC2::VPC.EnableDnsSupport'>;
  /**
   * The allowed tenancy of instances launched into the VPC.
   *
   * - `default`: An instance launched into the VPC runs on shared hardware by default, unless you explicitly specify a different tenancy during instance launch.
   * - `dedicated`: An instance launched into the VPC runs on dedicated hardware by default, unless you explicitly specify a tenancy of `host` during instance launch. You cannot specify a tenancy of `default` during instance launch.
   *
   * Updating `InstanceTenancy` requires no replacement only if you are updating its value from `dedicated` to `default`. Updating `InstanceTenancy` from `default` to `dedicated` requires replacement.
   */
  readonly InstanceTenancy: v.Scalar<'AWS::EC2::VPC.InstanceTenancy'>;
  /**
   * The ID of an IPv4 IPAM pool you want to use for allocating this VPC's CIDR. For more information, see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*.
   *
   * You must specify either `CidrBlock` or `Ipv4IpamPoolId`.
   */
  readonly Ipv4IpamPoolId: v.Scalar<'AWS::EC2::VPC.Ipv4IpamPoolId'>;
  /** The netmask length of the IPv4 CIDR you want to allocate to this VPC from an Amazon VPC IP Address Manager (IPAM) pool. For more information about IPAM, see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*. */
  readonly Ipv4NetmaskLength: v.Scalar<'AWS::EC2::VPC.Ipv4NetmaskLength'>;
  /** The IPv6 CIDR blocks for the VPC. For example, [ 2001:db8:1234:1a00::/56 ]. */
  readonly Ipv6CidrBlocks: v.List<v.Scalar<'AWS::EC2::VPC.Ipv6CidrBlocks'>>;
  /** The tags for the VPC. */
  readonly Tags: v.List<v.Scalar<'AWS::EC2::VPC.Tags'>>;
  /**
   * Describes the configuration and state of VPC encryption controls.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  readonly VpcEncryptionControl: { readonly [name: string]: unknown };
  readonly 'VpcEncryptionControl.EgressOnlyInternetGatewayExclusion': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.EgressOnlyInternetGatewayExclusion'>;
  readonly 'VpcEncryptionControl.ElasticFileSystemExclusion': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ElasticFileSystemExclusion'>;
  readonly 'VpcEncryptionControl.InternetGatewayExclusion': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.InternetGatewayExclusion'>;
  readonly 'VpcEncryptionControl.LambdaExclusion': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.LambdaExclusion'>;
  /** The encryption mode for the VPC Encryption Control configuration. */
  readonly 'VpcEncryptionControl.Mode': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.Mode'>;
  readonly 'VpcEncryptionControl.NatGatewayExclusion': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.NatGatewayExclusion'>;
  /**
   * Describes the exclusion configurations for various resource types in VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  readonly 'VpcEncryptionControl.ResourceExclusions': { readonly [name: string]: unknown };
  /**
   * Describes an exclusion configuration for VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  readonly 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage'>;
  /**
   * Describes an exclusion configuration for VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  readonly 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage'>;
  /**
   * Describes an exclusion configuration for VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  readonly 'VpcEncryptionControl.ResourceExclusions.InternetGateway': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'VpcEncryptionControl.ResourceExclusions.InternetGateway.State': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.InternetGateway.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage'>;
  /**
   * Describes an exclusion configuration for VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  readonly 'VpcEncryptionControl.ResourceExclusions.Lambda': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'VpcEncryptionControl.ResourceExclusions.Lambda.State': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.Lambda.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage'>;
  /**
   * Describes an exclusion configuration for VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  readonly 'VpcEncryptionControl.ResourceExclusions.NatGateway': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'VpcEncryptionControl.ResourceExclusions.NatGateway.State': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.NatGateway.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage'>;
  /**
   * Describes an exclusion configuration for VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  readonly 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage'>;
  /**
   * Describes an exclusion configuration for VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  readonly 'VpcEncryptionControl.ResourceExclusions.VpcLattice': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'VpcEncryptionControl.ResourceExclusions.VpcLattice.State': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.VpcLattice.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage'>;
  /**
   * Describes an exclusion configuration for VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  readonly 'VpcEncryptionControl.ResourceExclusions.VpcPeering': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'VpcEncryptionControl.ResourceExclusions.VpcPeering.State': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.VpcPeering.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage'>;
  /** The current state of the VPC Encryption Control configuration. */
  readonly 'VpcEncryptionControl.State': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.State'>;
  /** A message providing additional information about the encryption control state. */
  readonly 'VpcEncryptionControl.StateMessage': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.StateMessage'>;
  readonly 'VpcEncryptionControl.VirtualPrivateGatewayExclusion': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.VirtualPrivateGatewayExclusion'>;
  /** The ID of the VPC Encryption Control configuration. */
  readonly 'VpcEncryptionControl.VpcEncryptionControlId': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.VpcEncryptionControlId'>;
  /** The ID of the VPC associated with the encryption control configuration. */
  readonly 'VpcEncryptionControl.VpcId': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.VpcId'>;
  readonly 'VpcEncryptionControl.VpcLatticeExclusion': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.VpcLatticeExclusion'>;
  readonly 'VpcEncryptionControl.VpcPeeringExclusion': v.Scalar<'AWS::EC2::VPC.VpcEncryptionControl.VpcPeeringExclusion'>;
  /** The ID of the VPC. */
  readonly VpcId: v.Scalar<'AWS::EC2::VPC.VpcId'>;
}
/**
 * Specifies a virtual private cloud (VPC).
 *
 * A VPC must have an associated IPv4 CIDR block. You can specify an IPv4 CIDR block or an IPAM-allocated IPv4 CIDR block. To associate an IPv6 CIDR block with the VPC, see [AWS::EC2::VPCCidrBlock](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpccidrblock.html).
 *
 * For more information, see [Virtual private clouds (VPC)](https://docs.aws.amazon.com/vpc/latest/userguide/configure-your-vpc.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html
 */
export declare class VPC extends v.Resource<VPCProperties, 'AWS::EC2::VPC.VpcId', VPCAttributes> {
  static readonly type: 'AWS::EC2::VPC';
  constructor(properties?: VPCProperties);
}
export declare namespace VPC {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /**
   * Describes the configuration and state of VPC encryption controls.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  interface VpcEncryptionControl {
    EgressOnlyInternetGatewayExclusion?: v.OneOf<'enable' | 'disable'> | undefined;
    ElasticFileSystemExclusion?: v.OneOf<'enable' | 'disable'> | undefined;
    InternetGatewayExclusion?: v.OneOf<'enable' | 'disable'> | undefined;
    LambdaExclusion?: v.OneOf<'enable' | 'disable'> | undefined;
    /** The encryption mode for the VPC Encryption Control configuration. */
    Mode?: v.OneOf<'monitor' | 'enforce'> | undefined;
    NatGatewayExclusion?: v.OneOf<'enable' | 'disable'> | undefined;
    /**
     * Describes the exclusion configurations for various resource types in VPC Encryption Control.
     *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
     */
    ResourceExclusions?: v.Block<VPC.VpcEncryptionControlExclusions> | undefined;
    /** The current state of the VPC Encryption Control configuration. */
    State?: v.Text | undefined;
    /** A message providing additional information about the encryption control state. */
    StateMessage?: v.Text | undefined;
    VirtualPrivateGatewayExclusion?: v.OneOf<'enable' | 'disable'> | undefined;
    /** The ID of the VPC Encryption Control configuration. */
    VpcEncryptionControlId?: v.Text | undefined;
    /** The ID of the VPC associated with the encryption control configuration. */
    VpcId?: v.Text<'AWS::EC2::VPC.VpcId'> | undefined;
    VpcLatticeExclusion?: v.OneOf<'enable' | 'disable'> | undefined;
    VpcPeeringExclusion?: v.OneOf<'enable' | 'disable'> | undefined;
  }
  /**
   * Describes an exclusion configuration for VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  interface VpcEncryptionControlExclusion {
    /** The current state of the exclusion configuration. */
    State?: v.Text | undefined;
    /** A message providing additional information about the exclusion state. */
    StateMessage?: v.Text | undefined;
  }
  /**
   * Describes the exclusion configurations for various resource types in VPC Encryption Control.
   *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
   */
  interface VpcEncryptionControlExclusions {
    /**
     * Describes an exclusion configuration for VPC Encryption Control.
     *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
     */
    EgressOnlyInternetGateway?: v.Block<VPC.VpcEncryptionControlExclusion> | undefined;
    /**
     * Describes an exclusion configuration for VPC Encryption Control.
     *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
     */
    ElasticFileSystem?: v.Block<VPC.VpcEncryptionControlExclusion> | undefined;
    /**
     * Describes an exclusion configuration for VPC Encryption Control.
     *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
     */
    InternetGateway?: v.Block<VPC.VpcEncryptionControlExclusion> | undefined;
    /**
     * Describes an exclusion configuration for VPC Encryption Control.
     *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
     */
    Lambda?: v.Block<VPC.VpcEncryptionControlExclusion> | undefined;
    /**
     * Describes an exclusion configuration for VPC Encryption Control.
     *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
     */
    NatGateway?: v.Block<VPC.VpcEncryptionControlExclusion> | undefined;
    /**
     * Describes an exclusion configuration for VPC Encryption Control.
     *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
     */
    VirtualPrivateGateway?: v.Block<VPC.VpcEncryptionControlExclusion> | undefined;
    /**
     * Describes an exclusion configuration for VPC Encryption Control.
     *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
     */
    VpcLattice?: v.Block<VPC.VpcEncryptionControlExclusion> | undefined;
    /**
     * Describes an exclusion configuration for VPC Encryption Control.
     *  For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
     */
    VpcPeering?: v.Block<VPC.VpcEncryptionControlExclusion> | undefined;
  }
}

export interface VPCBlockPublicAccessExclusionProperties {
  /**
   * The desired VPC Block Public Access mode for a specific VPC or subnet exclusion.
   *
   * - `allow-bidirectional`: Allow all internet traffic to and from the excluded VPCs and subnets.
   * - `allow-egress`: Allow outbound internet traffic from the excluded VPCs and subnets. Block inbound internet traffic to the excluded VPCs and subnets. Only applies when VPC Block Public Access is set to `block-bidirectional`.
   */
  InternetGatewayExclusionMode: v.OneOf<'allow-bidirectional' | 'allow-egress'>;
  /** The ID of the subnet you want to exclude. Required only if you don't specify VpcId. */
  SubnetId?: v.Text<'AWS::EC2::Subnet.SubnetId'> | undefined;
  /** An array of key-value pairs to apply to this resource. */
  Tags?: v.Many<v.Block<VPCBlockPublicAccessExclusion.Tag>> | undefined;
  /** The ID of the VPC you want to exclude. Required only if you don't specify SubnetId. */
  VpcId?: v.Text<'AWS::EC2::VPC.VpcId'> | undefined;
}
export interface VPCBlockPublicAccessExclusionAttributes {
  /** The ID of the exclusion. */
  readonly ExclusionId: v.Scalar<'AWS::EC2::VPCBlockPublicAccessExclusion.ExclusionId'>;
}
/**
 * Create a VPC Block Public Access (BPA) exclusion. A VPC BPA exclusion is a mode that can be applied to a single VPC or subnet that exempts it from the account’s BPA mode and will allow bidirectional or egress-only access. You can create BPA exclusions for VPCs and subnets even when BPA is not enabled on the account to ensure that there is no traffic disruption to the exclusions when VPC BPA is turned on. To learn more about VPC BPA, see [Block public access to VPCs and subnets](https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html
 */
export declare class VPCBlockPublicAccessExclusion extends v.Resource<VPCBlockPublicAccessExclusionProperties, 'AWS::EC2::VPCBlockPublicAccessExclusion.ExclusionId', VPCBlockPublicAccessExclusionAttributes> {
  static readonly type: 'AWS::EC2::VPCBlockPublicAccessExclusion';
  constructor(properties: VPCBlockPublicAccessExclusionProperties);
}
export declare namespace VPCBlockPublicAccessExclusion {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VPCBlockPublicAccessOptionsProperties {
  /**
   * The desired VPC Block Public Access mode for internet gateways in your account. We do not allow you to create this resource type in an "off" mode since off is the default value.
   *
   * - `block-bidirectional`: Block all traffic to and from internet gateways and egress-only internet gateways in this Region (except for excluded VPCs and subnets).
   * - `block-ingress`: Block all internet traffic to the VPCs in this Region (except for VPCs or subnets which are excluded). Only traffic to and from NAT gateways and egress-only internet gateways is allowed because these gateways only allow outbound connections to be established.
   */
  InternetGatewayBlockMode: v.OneOf<'block-bidirectional' | 'block-ingress'>;
}
export interface VPCBlockPublicAccessOptionsAttributes {
  /** The ID of the AWS account. */
  readonly AccountId: v.Scalar<'AWS::EC2::VPCBlockPublicAccessOptions.AccountId'>;
  /** Determines if exclusions are allowed. If you have enabled VPC BPA at the Organization level, exclusions may be not-allowed. Otherwise, they are allowed. */
  readonly ExclusionsAllowed: v.Scalar<'AWS::EC2::VPCBlockPublicAccessOptions.ExclusionsAllowed'>;
}
/**
 * VPC Block Public Access (BPA) enables you to block resources in VPCs and subnets that you own in a Region from reaching or being reached from the internet through internet gateways and egress-only internet gateways. To learn more about VPC BPA, see [Block public access to VPCs and subnets](https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html
 */
export declare class VPCBlockPublicAccessOptions extends v.Resource<VPCBlockPublicAccessOptionsProperties, 'AWS::EC2::VPCBlockPublicAccessOptions.AccountId', VPCBlockPublicAccessOptionsAttributes> {
  static readonly type: 'AWS::EC2::VPCBlockPublicAccessOptions';
  constructor(properties: VPCBlockPublicAccessOptionsProperties);
}

export interface VPCCidrBlockProperties {
  /** Requests an Amazon-provided IPv6 CIDR block with a /56 prefix length for the VPC. You cannot specify the range of IPv6 addresses or the size of the CIDR block. */
  AmazonProvidedIpv6CidrBlock?: v.Bool | undefined;
  /** An IPv4 CIDR block to associate with the VPC. */
  CidrBlock?: v.Text | undefined;
  /** Associate a CIDR allocated from an IPv4 IPAM pool to a VPC. For more information about Amazon VPC IP Address Manager (IPAM), see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*. */
  Ipv4IpamPoolId?: v.Text | undefined;
  /** The netmask length of the IPv4 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM) pool. For more information about IPAM, see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*. */
  Ipv4NetmaskLength?: v.Num | undefined;
  /**
   * An IPv6 CIDR block from the IPv6 address pool. You must also specify `Ipv6Pool` in the request.
   *
   * To let Amazon choose the IPv6 CIDR block for you, omit this parameter.
   */
  Ipv6CidrBlock?: v.Text | undefined;
  /**
   * The name of the location from which we advertise the IPV6 CIDR block. Use this parameter to limit the CIDR block to this location.
   *
   * You must set `AmazonProvidedIpv6CidrBlock` to `true` to use this parameter.
   *
   * You can have one IPv6 CIDR block association per network border group.
   */
  Ipv6CidrBlockNetworkBorderGroup?: v.Text | undefined;
  /** Associates a CIDR allocated from an IPv6 IPAM pool to a VPC. For more information about Amazon VPC IP Address Manager (IPAM), see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*. */
  Ipv6IpamPoolId?: v.Text | undefined;
  /** The netmask length of the IPv6 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM) pool. For more information about IPAM, see [What is IPAM?](https://docs.aws.amazon.com//vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*. */
  Ipv6NetmaskLength?: v.Num | undefined;
  /** The ID of an IPv6 address pool from which to allocate the IPv6 CIDR block. */
  Ipv6Pool?: v.Text | undefined;
  /** The ID of the VPC. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface VPCCidrBlockAttributes {
  /** The Id of the VPC associated CIDR Block. */
  readonly Id: v.Scalar<'AWS::EC2::VPCCidrBlock.Id'>;
  /** The source that allocated the IP address space. `byoip` or `amazon` indicates public IP address space allocated by Amazon or space that you have allocated with Bring your own IP (BYOIP). `none` indicates private space. */
  readonly IpSource: v.Scalar<'AWS::EC2::VPCCidrBlock.IpSource'>;
  /** Public IPv6 addresses are those advertised on the internet from AWS. Private IP addresses are not and cannot be advertised on the internet from AWS. */
  readonly Ipv6AddressAttribute: v.Scalar<'AWS::EC2::VPCCidrBlock.Ipv6AddressAttribute'>;
}
/**
 * Associates a CIDR block with your VPC.
 *
 * A VPC must have an associated IPv4 CIDR block. You can optionally associate additional IPv4 CIDR blocks with a VPC. You can optionally associate an IPv6 CIDR block with a VPC. You can request an Amazon-provided IPv6 CIDR block from Amazon's pool of IPv6 addresses, or an IPv6 CIDR block from an IPv6 address pool that you provisioned through bring your own IP addresses (BYOIP).
 *
 * For more information, see [VPC CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html
 */
export declare class VPCCidrBlock extends v.Resource<VPCCidrBlockProperties, 'AWS::EC2::VPCCidrBlock.Ref', VPCCidrBlockAttributes> {
  static readonly type: 'AWS::EC2::VPCCidrBlock';
  constructor(properties: VPCCidrBlockProperties);
}

export interface VPCDHCPOptionsAssociationProperties {
  /** The ID of the DHCP options set, or `default` to associate no DHCP options with the VPC. */
  DhcpOptionsId: v.Text<'AWS::EC2::DHCPOptions.DhcpOptionsId'>;
  /** The ID of the VPC. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface VPCDHCPOptionsAssociationAttributes {
}
/**
 * Associates a set of DHCP options with a VPC, or associates no DHCP options with the VPC.
 *
 * After you associate the options with the VPC, any existing instances and all new instances that you launch in that VPC use the options. You don't need to restart or relaunch the instances. They automatically pick up the changes within a few hours, depending on how frequently the instance renews its DHCP lease. You can explicitly renew the lease using the operating system on the instance.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html
 */
export declare class VPCDHCPOptionsAssociation extends v.Resource<VPCDHCPOptionsAssociationProperties, 'AWS::EC2::VPCDHCPOptionsAssociation.Ref', VPCDHCPOptionsAssociationAttributes> {
  static readonly type: 'AWS::EC2::VPCDHCPOptionsAssociation';
  constructor(properties: VPCDHCPOptionsAssociationProperties);
}

export interface VPCEncryptionControlProperties {
  /** Specifies whether to exclude egress-only internet gateway traffic from encryption enforcement. */
  EgressOnlyInternetGatewayExclusionInput?: v.OneOf<'enable' | 'disable'> | undefined;
  /** Specifies whether to exclude Elastic File System traffic from encryption enforcement. */
  ElasticFileSystemExclusionInput?: v.OneOf<'enable' | 'disable'> | undefined;
  /** Specifies whether to exclude internet gateway traffic from encryption enforcement. */
  InternetGatewayExclusionInput?: v.OneOf<'enable' | 'disable'> | undefined;
  /** Specifies whether to exclude Lambda function traffic from encryption enforcement. */
  LambdaExclusionInput?: v.OneOf<'enable' | 'disable'> | undefined;
  /** The encryption mode for the VPC Encryption Control configuration. */
  Mode?: v.OneOf<'monitor' | 'enforce'> | undefined;
  /** Specifies whether to exclude NAT gateway traffic from encryption enforcement. */
  NatGatewayExclusionInput?: v.OneOf<'enable' | 'disable'> | undefined;
  /** The tags assigned to the VPC Encryption Control configuration. */
  Tags?: v.Many<v.Block<VPCEncryptionControl.Tag>> | undefined;
  /** Specifies whether to exclude virtual private gateway traffic from encryption enforcement. */
  VirtualPrivateGatewayExclusionInput?: v.OneOf<'enable' | 'disable'> | undefined;
  /** The ID of the VPC for which to create the encryption control configuration. */
  VpcId?: v.Text<'AWS::EC2::VPC.VpcId'> | undefined;
  /** Specifies whether to exclude VPC Lattice traffic from encryption enforcement. */
  VpcLatticeExclusionInput?: v.OneOf<'enable' | 'disable'> | undefined;
  /** Specifies whether to exclude VPC peering connection traffic from encryption enforcement. */
  VpcPeeringExclusionInput?: v.OneOf<'enable' | 'disable'> | undefined;
}
export interface VPCEncryptionControlAttributes {
  readonly ResourceExclusions: { readonly [name: string]: unknown };
  /** Specifies whether to exclude egress-only internet gateway traffic from encryption enforcement. */
  readonly 'ResourceExclusions.EgressOnlyInternetGateway': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'ResourceExclusions.EgressOnlyInternetGateway.State': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'ResourceExclusions.EgressOnlyInternetGateway.StateMessage': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage'>;
  /** Specifies whether to exclude Elastic File System traffic from encryption enforcement. */
  readonly 'ResourceExclusions.ElasticFileSystem': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'ResourceExclusions.ElasticFileSystem.State': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.ElasticFileSystem.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'ResourceExclusions.ElasticFileSystem.StateMessage': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage'>;
  /** Specifies whether to exclude internet gateway traffic from encryption enforcement. */
  readonly 'ResourceExclusions.InternetGateway': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'ResourceExclusions.InternetGateway.State': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.InternetGateway.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'ResourceExclusions.InternetGateway.StateMessage': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.InternetGateway.StateMessage'>;
  /** Specifies whether to exclude Lambda function traffic from encryption enforcement. */
  readonly 'ResourceExclusions.Lambda': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'ResourceExclusions.Lambda.State': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.Lambda.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'ResourceExclusions.Lambda.StateMessage': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.Lambda.StateMessage'>;
  /** Specifies whether to exclude NAT gateway traffic from encryption enforcement. */
  readonly 'ResourceExclusions.NatGateway': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'ResourceExclusions.NatGateway.State': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.NatGateway.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'ResourceExclusions.NatGateway.StateMessage': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.NatGateway.StateMessage'>;
  /** Specifies whether to exclude virtual private gateway traffic from encryption enforcement. */
  readonly 'ResourceExclusions.VirtualPrivateGateway': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'ResourceExclusions.VirtualPrivateGateway.State': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'ResourceExclusions.VirtualPrivateGateway.StateMessage': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage'>;
  /** Specifies whether to exclude VPC Lattice traffic from encryption enforcement. */
  readonly 'ResourceExclusions.VpcLattice': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'ResourceExclusions.VpcLattice.State': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.VpcLattice.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'ResourceExclusions.VpcLattice.StateMessage': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.VpcLattice.StateMessage'>;
  /** Specifies whether to exclude VPC peering connection traffic from encryption enforcement. */
  readonly 'ResourceExclusions.VpcPeering': { readonly [name: string]: unknown };
  /** The current state of the exclusion configuration. */
  readonly 'ResourceExclusions.VpcPeering.State': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.VpcPeering.State'>;
  /** A message providing additional information about the exclusion state. */
  readonly 'ResourceExclusions.VpcPeering.StateMessage': v.Scalar<'AWS::EC2::VPCEncryptionControl.ResourceExclusions.VpcPeering.StateMessage'>;
  /** The current state of the VPC Encryption Control configuration. */
  readonly State: v.Scalar<'AWS::EC2::VPCEncryptionControl.State'>;
  /** A message providing additional information about the encryption control state. */
  readonly StateMessage: v.Scalar<'AWS::EC2::VPCEncryptionControl.StateMessage'>;
  /** The ID of the VPC Encryption Control configuration. */
  readonly VpcEncryptionControlId: v.Scalar<'AWS::EC2::VPCEncryptionControl.VpcEncryptionControlId'>;
}
/**
 * Describes the configuration and state of VPC encryption controls.
 *
 * For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html
 */
export declare class VPCEncryptionControl extends v.Resource<VPCEncryptionControlProperties, 'AWS::EC2::VPCEncryptionControl.VpcEncryptionControlId', VPCEncryptionControlAttributes> {
  static readonly type: 'AWS::EC2::VPCEncryptionControl';
  constructor(properties?: VPCEncryptionControlProperties);
}
export declare namespace VPCEncryptionControl {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VPCEndpointProperties {
  /** Describes the DNS options for an endpoint. */
  DnsOptions?: v.Block<VPCEndpoint.DnsOptionsSpecification> | undefined;
  /** The supported IP address types. */
  IpAddressType?: v.OneOf<'ipv4' | 'ipv6' | 'dualstack' | 'not-specified'> | undefined;
  /**
   * An endpoint policy, which controls access to the service from the VPC. The default endpoint policy allows full access to the service. Endpoint policies are supported only for gateway and interface endpoints.
   *
   * For CloudFormation templates in YAML, you can provide the policy in JSON or YAML format. For example, if you have a JSON policy, you can convert it to YAML before including it in the YAML template, and AWS CloudFormation converts the policy to JSON format before calling the API actions for AWS PrivateLink. Alternatively, you can include the JSON directly in the YAML, as shown in the following `Properties` section:
   */
  PolicyDocument?: v.Json | undefined;
  /**
   * Indicate whether to associate a private hosted zone with the specified VPC. The private hosted zone contains a record set for the default public DNS name for the service for the Region (for example, `kinesis.us-east-1.amazonaws.com` ), which resolves to the private IP addresses of the endpoint network interfaces in the VPC. This enables you to make requests to the default public DNS name for the service instead of the public DNS names that are automatically generated by the VPC endpoint service.
   *
   * To use a private hosted zone, you must set the following VPC attributes to `true`: `enableDnsHostnames` and `enableDnsSupport`.
   *
   * This property is supported only for interface endpoints.
   */
  PrivateDnsEnabled?: v.Bool | undefined;
  /** The Amazon Resource Name (ARN) of the resource configuration. */
  ResourceConfigurationArn?: v.Text | undefined;
  /** The IDs of the route tables. Routing is supported only for gateway endpoints. */
  RouteTableIds?: v.Many<v.Text<'AWS::EC2::RouteTable.RouteTableId'>> | undefined;
  /** The IDs of the security groups to associate with the endpoint network interfaces. If this parameter is not specified, we use the default security group for the VPC. Security groups are supported only for interface endpoints. */
  SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /** The name of the endpoint service. */
  ServiceName?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the service network. */
  ServiceNetworkArn?: v.Text | undefined;
  /** Describes a Region. */
  ServiceRegion?: v.Text | undefined;
  /** The IDs of the subnets in which to create endpoint network interfaces. You must specify this property for an interface endpoint or a Gateway Load Balancer endpoint. You can't specify this property for a gateway endpoint. For a Gateway Load Balancer endpoint, you can specify only one subnet. */
  SubnetIds?: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>> | undefined;
  /** The tags to associate with the endpoint. */
  Tags?: v.Many<v.Block<VPCEndpoint.Tag>> | undefined;
  /**
   * The type of endpoint.
   *
   * Default: Gateway
   */
  VpcEndpointType?: v.OneOf<'Interface' | 'Gateway' | 'GatewayLoadBalancer' | 'ServiceNetwork' | 'Resource' | 'Tunnel'> | undefined;
  /** The ID of the VPC. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface VPCEndpointAttributes {
  /** The date and time the VPC endpoint was created. For example: `Fri Sep 28 23:34:36 UTC 2018.` */
  readonly CreationTimestamp: v.Scalar<'AWS::EC2::VPCEndpoint.CreationTimestamp'>;
  /**
   * (Interface endpoints) The DNS entries for the endpoint. Each entry is a combination of the hosted zone ID and the DNS name. The entries are ordered as follows: regional public DNS, zonal public DNS, private DNS, and wildcard DNS. This order is not enforced for AWS Marketplace services.
   *
   * The following is an example. In the first entry, the hosted zone ID is Z1HUB23UULQXV and the DNS name is vpce-01abc23456de78f9g-12abccd3.ec2.us-east-1.vpce.amazonaws.com.
   *
   * ["Z1HUB23UULQXV:vpce-01abc23456de78f9g-12abccd3.ec2.us-east-1.vpce.amazonaws.com", "Z1HUB23UULQXV:vpce-01abc23456de78f9g-12abccd3-us-east-1a.ec2.us-east-1.vpce.amazonaws.com", "Z1C12344VYDITB0:ec2.us-east-1.amazonaws.com"]
   */
  readonly DnsEntries: v.List<v.Scalar<'AWS::EC2::VPCEndpoint.DnsEntries'>>;
  /** The ID of the VPC endpoint. */
  readonly Id: v.Scalar<'AWS::EC2::VPCEndpoint.Id'>;
  /** (Interface endpoints) The network interface IDs. If you update the `PrivateDnsEnabled` or `SubnetIds` properties, the items in this list might change. */
  readonly NetworkInterfaceIds: v.List<v.Scalar<'AWS::EC2::VPCEndpoint.NetworkInterfaceIds'>>;
}
/**
 * Specifies a VPC endpoint. A VPC endpoint provides a private connection between your VPC and an endpoint service. You can use an endpoint service provided by AWS, an AWS Marketplace Partner, or another AWS accounts in your organization. For more information, see the [AWS PrivateLink User Guide](https://docs.aws.amazon.com/vpc/latest/privatelink/).
 *
 * An endpoint of type `Interface` establishes connections between the subnets in your VPC and an AWS service, your own service, or a service hosted by another AWS account. With an interface VPC endpoint, you specify the subnets in which to create the endpoint and the security groups to associate with the endpoint network interfaces.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html
 */
export declare class VPCEndpoint extends v.Resource<VPCEndpointProperties, 'AWS::EC2::VPCEndpoint.Id', VPCEndpointAttributes> {
  static readonly type: 'AWS::EC2::VPCEndpoint';
  constructor(properties: VPCEndpointProperties);
}
export declare namespace VPCEndpoint {
  /** Describes the DNS options for an endpoint. */
  interface DnsOptionsSpecification {
    /** The DNS records created for the endpoint. */
    DnsRecordIpType?: v.OneOf<'ipv4' | 'ipv6' | 'dualstack' | 'service-defined' | 'not-specified'> | undefined;
    /** Indicates whether to enable private DNS only for inbound endpoints. This option is available only for services that support both gateway and interface endpoints. It routes traffic that originates from the VPC to the gateway endpoint and traffic that originates from on-premises to the interface endpoint. */
    PrivateDnsOnlyForInboundResolverEndpoint?: v.OneOf<'OnlyInboundResolver' | 'AllResolvers' | 'NotSpecified'> | undefined;
    /** The preference for which private domains have a private hosted zone created for and associated with the specified VPC. Only supported when private DNS is enabled and when the VPC endpoint type is ServiceNetwork or Resource. */
    PrivateDnsPreference?: v.OneOf<'VERIFIED_DOMAINS_ONLY' | 'ALL_DOMAINS' | 'VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS' | 'SPECIFIED_DOMAINS_ONLY'> | undefined;
    /** Indicates which of the private domains to create private hosted zones for and associate with the specified VPC. Only supported when private DNS is enabled and the private DNS preference is `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS` or `SPECIFIED_DOMAINS_ONLY`. */
    PrivateDnsSpecifiedDomains?: v.Many<v.Text> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VPCEndpointConnectionNotificationProperties {
  /** The endpoint events for which to receive notifications. Valid values are `Accept`, `Connect`, `Delete`, and `Reject`. */
  ConnectionEvents: v.Many<v.Text>;
  /** The ARN of the SNS topic for the notifications. */
  ConnectionNotificationArn: v.Text<'AWS::SNS::Topic.TopicArn'>;
  /** The ID of the endpoint service. */
  ServiceId?: v.Text<'AWS::EC2::VPCEndpointService.ServiceId'> | undefined;
  /** The ID of the endpoint. */
  VPCEndpointId?: v.Text | undefined;
}
export interface VPCEndpointConnectionNotificationAttributes {
  /** The ID of the notification. */
  readonly VPCEndpointConnectionNotificationId: v.Scalar<'AWS::EC2::VPCEndpointConnectionNotification.VPCEndpointConnectionNotificationId'>;
}
/**
 * Specifies a connection notification for a VPC endpoint or VPC endpoint service. A connection notification notifies you of specific endpoint events. You must create an SNS topic to receive notifications. For more information, see [Create a Topic](https://docs.aws.amazon.com/sns/latest/dg/CreateTopic.html) in the *Amazon Simple Notification Service Developer Guide*.
 *
 * You can create a connection notification for interface endpoints only.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointconnectionnotification.html
 */
export declare class VPCEndpointConnectionNotification extends v.Resource<VPCEndpointConnectionNotificationProperties, 'AWS::EC2::VPCEndpointConnectionNotification.VPCEndpointConnectionNotificationId', VPCEndpointConnectionNotificationAttributes> {
  static readonly type: 'AWS::EC2::VPCEndpointConnectionNotification';
  constructor(properties: VPCEndpointConnectionNotificationProperties);
}

export interface VPCEndpointServiceProperties {
  /** Indicates whether requests from service consumers to create an endpoint to your service must be accepted. */
  AcceptanceRequired?: v.Bool | undefined;
  /** Indicates whether to enable the built-in Contributor Insights rules provided by AWS PrivateLink. */
  ContributorInsightsEnabled?: v.Bool | undefined;
  /** The Amazon Resource Names (ARNs) of the Gateway Load Balancers. */
  GatewayLoadBalancerArns?: v.Many<v.Text> | undefined;
  /** The Amazon Resource Names (ARNs) of the Network Load Balancers. */
  NetworkLoadBalancerArns?: v.Many<v.Text<'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn'>> | undefined;
  /** The entity that is responsible for the endpoint costs. The default is the endpoint owner. If you set the payer responsibility to the service owner, you cannot set it back to the endpoint owner. */
  PayerResponsibility?: v.Text | undefined;
  PrivateDnsName?: v.Text | undefined;
  PrivateDnsNameConfiguration?: v.Block<VPCEndpointService.PrivateDnsNameConfiguration> | undefined;
  /** The supported IP address types. The possible values are `ipv4` and `ipv6`. */
  SupportedIpAddressTypes?: v.Many<v.OneOf<'ipv4' | 'ipv6'>> | undefined;
  /** The Regions from which service consumers can access the service. */
  SupportedRegions?: v.Many<v.Text> | undefined;
  /** The tags to associate with the service. */
  Tags?: v.Many<v.Block<VPCEndpointService.Tag>> | undefined;
}
export interface VPCEndpointServiceAttributes {
  readonly 'PrivateDnsNameConfiguration.Name': v.Scalar<'AWS::EC2::VPCEndpointService.PrivateDnsNameConfiguration.Name'>;
  readonly 'PrivateDnsNameConfiguration.State': v.Scalar<'AWS::EC2::VPCEndpointService.PrivateDnsNameConfiguration.State'>;
  readonly 'PrivateDnsNameConfiguration.Type': v.Scalar<'AWS::EC2::VPCEndpointService.PrivateDnsNameConfiguration.Type'>;
  readonly 'PrivateDnsNameConfiguration.Value': v.Scalar<'AWS::EC2::VPCEndpointService.PrivateDnsNameConfiguration.Value'>;
  /** The ID of the endpoint service. */
  readonly ServiceId: v.Scalar<'AWS::EC2::VPCEndpointService.ServiceId'>;
}
/**
 * Creates a VPC endpoint service configuration to which service consumers ( AWS accounts, users, and IAM roles) can connect.
 *
 * To create an endpoint service configuration, you must first create one of the following for your service:
 *
 * - A [Network Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html). Service consumers connect to your service using an interface endpoint.
 * - A [Gateway Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html). Service consumers connect to your service using a Gateway Load Balancer endpoint.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html
 */
export declare class VPCEndpointService extends v.Resource<VPCEndpointServiceProperties, 'AWS::EC2::VPCEndpointService.ServiceId', VPCEndpointServiceAttributes> {
  static readonly type: 'AWS::EC2::VPCEndpointService';
  constructor(properties?: VPCEndpointServiceProperties);
}
export declare namespace VPCEndpointService {
  interface PrivateDnsNameConfiguration {
    Name?: v.Text | undefined;
    State?: v.Text | undefined;
    Type?: v.Text | undefined;
    Value?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VPCEndpointServicePermissionsProperties {
  /** The Amazon Resource Names (ARN) of one or more principals (for example, users, IAM roles, and AWS accounts ). Permissions are granted to the principals in this list. To grant permissions to all principals, specify an asterisk (*). Permissions are revoked for principals not in this list. If the list is empty, then all permissions are revoked. */
  AllowedPrincipals?: v.Many<v.Text> | undefined;
  /** The ID of the service. */
  ServiceId: v.Text<'AWS::EC2::VPCEndpointService.ServiceId'>;
}
export interface VPCEndpointServicePermissionsAttributes {
}
/**
 * Grant or revoke permissions for service consumers (users, IAM roles, and AWS accounts) to connect to a VPC endpoint service.
 *
 * If you grant permissions to all principals, the service is public. Any users who know the name of a public service can send a request to attach an endpoint. If the service does not require manual approval, attachments are automatically approved.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservicepermissions.html
 */
export declare class VPCEndpointServicePermissions extends v.Resource<VPCEndpointServicePermissionsProperties, 'AWS::EC2::VPCEndpointService.ServiceId', VPCEndpointServicePermissionsAttributes> {
  static readonly type: 'AWS::EC2::VPCEndpointServicePermissions';
  constructor(properties: VPCEndpointServicePermissionsProperties);
}

export interface VPCGatewayAttachmentProperties {
  /**
   * The ID of the internet gateway.
   *
   * You must specify either `InternetGatewayId` or `VpnGatewayId`, but not both.
   */
  InternetGatewayId?: v.Text<'AWS::EC2::InternetGateway.InternetGatewayId'> | undefined;
  /** The ID of the VPC. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
  /**
   * The ID of the virtual private gateway.
   *
   * You must specify either `InternetGatewayId` or `VpnGatewayId`, but not both.
   */
  VpnGatewayId?: v.Text<'AWS::EC2::VPNGateway.VPNGatewayId'> | undefined;
}
export interface VPCGatewayAttachmentAttributes {
  /** Used to identify if this resource is an Internet Gateway or Vpn Gateway Attachment */
  readonly AttachmentType: v.Scalar<'AWS::EC2::VPCGatewayAttachment.AttachmentType'>;
}
/**
 * Attaches an internet gateway, or a virtual private gateway to a VPC, enabling connectivity between the internet and the VPC.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html
 */
export declare class VPCGatewayAttachment extends v.Resource<VPCGatewayAttachmentProperties, 'AWS::EC2::VPCGatewayAttachment.Ref', VPCGatewayAttachmentAttributes> {
  static readonly type: 'AWS::EC2::VPCGatewayAttachment';
  constructor(properties: VPCGatewayAttachmentProperties);
}

export interface VPCPeeringConnectionProperties {
  /** The Region code to use when calling Security Token Service (STS) to assume the PeerRoleArn, if provided. */
  AssumeRoleRegion?: v.Text | undefined;
  /**
   * The AWS account ID of the owner of the accepter VPC.
   *
   * Default: Your AWS account ID
   */
  PeerOwnerId?: v.Text | undefined;
  /**
   * The Region code for the accepter VPC, if the accepter VPC is located in a Region other than the Region in which you make the request.
   *
   * Default: The Region in which you make the request.
   */
  PeerRegion?: v.Text | undefined;
  /**
   * The Amazon Resource Name (ARN) of the VPC peer role for the peering connection in another AWS account.
   *
   * This is required when you are peering a VPC in a different AWS account.
   */
  PeerRoleArn?: v.Text | undefined;
  /** The ID of the VPC with which you are creating the VPC peering connection. You must specify this parameter in the request. */
  PeerVpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
  /** Any tags assigned to the resource. */
  Tags?: v.Many<v.Block<VPCPeeringConnection.Tag>> | undefined;
  /** The ID of the VPC. */
  VpcId: v.Text<'AWS::EC2::VPC.VpcId'>;
}
export interface VPCPeeringConnectionAttributes {
  /** The ID of the peering connection. */
  readonly Id: v.Scalar<'AWS::EC2::VPCPeeringConnection.Id'>;
}
/**
 * Requests a VPC peering connection between two VPCs: a requester VPC that you own and an accepter VPC with which to create the connection. The accepter VPC can belong to a different AWS account and can be in a different Region than the requester VPC.
 *
 * The requester VPC and accepter VPC cannot have overlapping CIDR blocks. If you create a VPC peering connection request between VPCs with overlapping CIDR blocks, the VPC peering connection has a status of `failed`.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html
 */
export declare class VPCPeeringConnection extends v.Resource<VPCPeeringConnectionProperties, 'AWS::EC2::VPCPeeringConnection.Id', VPCPeeringConnectionAttributes> {
  static readonly type: 'AWS::EC2::VPCPeeringConnection';
  constructor(properties: VPCPeeringConnectionProperties);
}
export declare namespace VPCPeeringConnection {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VPNConcentratorProperties {
  /** Any tags assigned to the VPN concentrator. */
  Tags?: v.Many<v.Block<VPNConcentrator.Tag>> | undefined;
  /** The ID of the transit gateway associated with the VPN concentrator. */
  TransitGatewayId: v.Text;
  /** The type of VPN concentrator. */
  Type: v.OneOf<'ipsec.1'>;
}
export interface VPNConcentratorAttributes {
  /** The ID of the transit gateway attachment for the VPN concentrator. */
  readonly TransitGatewayAttachmentId: v.Scalar<'AWS::EC2::VPNConcentrator.TransitGatewayAttachmentId'>;
  /** The ID of the VPN concentrator to associate with the VPN connection. */
  readonly VpnConcentratorId: v.Scalar<'AWS::EC2::VPNConcentrator.VpnConcentratorId'>;
}
/**
 * Describes a VPN concentrator.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconcentrator.html
 */
export declare class VPNConcentrator extends v.Resource<VPNConcentratorProperties, 'AWS::EC2::VPNConcentrator.VpnConcentratorId', VPNConcentratorAttributes> {
  static readonly type: 'AWS::EC2::VPNConcentrator';
  constructor(properties: VPNConcentratorProperties);
}
export declare namespace VPNConcentrator {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VPNConnectionProperties {
  /** The ID of the customer gateway at your end of the VPN connection. */
  CustomerGatewayId: v.Text<'AWS::EC2::CustomerGateway.CustomerGatewayId'>;
  /**
   * Indicate whether to enable acceleration for the VPN connection.
   *
   * Default: `false`
   */
  EnableAcceleration?: v.Bool | undefined;
  /**
   * The IPv4 CIDR on the customer gateway (on-premises) side of the VPN connection.
   *
   * Default: `0.0.0.0/0`
   */
  LocalIpv4NetworkCidr?: v.Text | undefined;
  /**
   * The IPv6 CIDR on the customer gateway (on-premises) side of the VPN connection.
   *
   * Default: `::/0`
   */
  LocalIpv6NetworkCidr?: v.Text | undefined;
  /**
   * The type of IP address assigned to the outside interface of the customer gateway device.
   *
   * Valid values: `PrivateIpv4` | `PublicIpv4` | `Ipv6`
   *
   * Default: `PublicIpv4`
   */
  OutsideIpAddressType?: v.Text | undefined;
  /** Describes the storage location for an instance store-backed AMI. */
  PreSharedKeyStorage?: v.OneOf<'Standard' | 'SecretsManager'> | undefined;
  /**
   * The IPv4 CIDR on the AWS side of the VPN connection.
   *
   * Default: `0.0.0.0/0`
   */
  RemoteIpv4NetworkCidr?: v.Text | undefined;
  /**
   * The IPv6 CIDR on the AWS side of the VPN connection.
   *
   * Default: `::/0`
   */
  RemoteIpv6NetworkCidr?: v.Text | undefined;
  /**
   * Indicates whether the VPN connection uses static routes only. Static routes must be used for devices that don't support BGP.
   *
   * If you are creating a VPN connection for a device that does not support Border Gateway Protocol (BGP), you must specify `true`.
   */
  StaticRoutesOnly?: v.Bool | undefined;
  /** Any tags assigned to the VPN connection. */
  Tags?: v.Many<v.Block<VPNConnection.Tag>> | undefined;
  /**
   * The ID of the transit gateway associated with the VPN connection.
   *
   * You must specify either `TransitGatewayId` or `VpnGatewayId`, but not both.
   */
  TransitGatewayId?: v.Text<'AWS::EC2::TransitGateway.Id'> | undefined;
  /**
   * The transit gateway attachment ID to use for the VPN tunnel.
   *
   * Required if `OutsideIpAddressType` is set to `PrivateIpv4`.
   */
  TransportTransitGatewayAttachmentId?: v.Text | undefined;
  /** The desired bandwidth specification for the VPN tunnel, used when creating or modifying VPN connection options to set the tunnel's throughput capacity. `standard` supports up to 1.25 Gbps per tunnel, while `large` supports up to 5 Gbps per tunnel. The default value is `standard`. Existing VPN connections without a bandwidth setting will automatically default to `standard`. */
  TunnelBandwidth?: v.OneOf<'standard' | 'large'> | undefined;
  /**
   * Indicate whether the VPN tunnels process IPv4 or IPv6 traffic.
   *
   * Default: `ipv4`
   */
  TunnelInsideIpVersion?: v.Text | undefined;
  /** The type of VPN connection. */
  Type: v.Text;
  /** The ID of the VPN concentrator to associate with the VPN connection. */
  VpnConcentratorId?: v.Text | undefined;
  /**
   * The ID of the virtual private gateway at the AWS side of the VPN connection.
   *
   * You must specify either `TransitGatewayId` or `VpnGatewayId`, but not both.
   */
  VpnGatewayId?: v.Text<'AWS::EC2::VPNGateway.VPNGatewayId'> | undefined;
  /** The tunnel options for the VPN connection. */
  VpnTunnelOptionsSpecifications?: v.Many<v.Block<VPNConnection.VpnTunnelOptionsSpecification>> | undefined;
}
export interface VPNConnectionAttributes {
  /** The ID of the VPN connection. */
  readonly VpnConnectionId: v.Scalar<'AWS::EC2::VPNConnection.VpnConnectionId'>;
}
/**
 * Specifies a VPN connection between a virtual private gateway and a VPN customer gateway or a transit gateway and a VPN customer gateway.
 *
 * To specify a VPN connection between a transit gateway and customer gateway, use the `TransitGatewayId` and `CustomerGatewayId` properties.
 *
 * To specify a VPN connection between a virtual private gateway and customer gateway, use the `VpnGatewayId` and `CustomerGatewayId` properties.
 *
 * For more information, see [AWS Site-to-Site VPN](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html) in the *AWS Site-to-Site VPN User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html
 */
export declare class VPNConnection extends v.Resource<VPNConnectionProperties, 'AWS::EC2::VPNConnection.VpnConnectionId', VPNConnectionAttributes> {
  static readonly type: 'AWS::EC2::VPNConnection';
  constructor(properties: VPNConnectionProperties);
}
export declare namespace VPNConnection {
  /** Options for sending VPN tunnel logs to CloudWatch. */
  interface CloudwatchLogOptionsSpecification {
    /**
     * Specifies whether to enable BGP logging for the VPN connection. Default value is `False`.
     *
     * Valid values: `True` | `False`
     */
    BgpLogEnabled?: v.Bool | undefined;
    /** The Amazon Resource Name (ARN) of the CloudWatch log group where BGP logs will be sent. */
    BgpLogGroupArn?: v.Text | undefined;
    /**
     * The desired output format for BGP logs to be sent to CloudWatch. Default format is `json`.
     *
     * Valid values: `json` | `text`
     */
    BgpLogOutputFormat?: v.OneOf<'json' | 'text'> | undefined;
    /**
     * Enable or disable VPN tunnel logging feature. Default value is `False`.
     *
     * Valid values: `True` | `False`
     */
    LogEnabled?: v.Bool | undefined;
    /** The Amazon Resource Name (ARN) of the CloudWatch log group to send logs to. */
    LogGroupArn?: v.Text | undefined;
    /**
     * Set log format. Default format is `json`.
     *
     * Valid values: `json` | `text`
     */
    LogOutputFormat?: v.OneOf<'json' | 'text'> | undefined;
  }
  /** The IKE version that is permitted for the VPN tunnel. */
  interface IKEVersionsRequestListValue {
    /** The IKE version. */
    Value?: v.OneOf<'ikev1' | 'ikev2'> | undefined;
  }
  /** Specifies a Diffie-Hellman group number for the VPN tunnel for phase 1 IKE negotiations. */
  interface Phase1DHGroupNumbersRequestListValue {
    /** The Diffie-Hellmann group number. */
    Value?: v.OneOf<2 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24> | undefined;
  }
  /** Specifies the encryption algorithm for the VPN tunnel for phase 1 IKE negotiations. */
  interface Phase1EncryptionAlgorithmsRequestListValue {
    /** The value for the encryption algorithm. */
    Value?: v.OneOf<'AES128' | 'AES256' | 'AES128-GCM-16' | 'AES256-GCM-16'> | undefined;
  }
  /** Specifies the integrity algorithm for the VPN tunnel for phase 1 IKE negotiations. */
  interface Phase1IntegrityAlgorithmsRequestListValue {
    /** The value for the integrity algorithm. */
    Value?: v.OneOf<'SHA1' | 'SHA2-256' | 'SHA2-384' | 'SHA2-512'> | undefined;
  }
  /** Specifies a Diffie-Hellman group number for the VPN tunnel for phase 2 IKE negotiations. */
  interface Phase2DHGroupNumbersRequestListValue {
    /** The Diffie-Hellmann group number. */
    Value?: v.OneOf<2 | 5 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24> | undefined;
  }
  /** Specifies the encryption algorithm for the VPN tunnel for phase 2 IKE negotiations. */
  interface Phase2EncryptionAlgorithmsRequestListValue {
    /** The encryption algorithm. */
    Value?: v.OneOf<'AES128' | 'AES256' | 'AES128-GCM-16' | 'AES256-GCM-16'> | undefined;
  }
  /** Specifies the integrity algorithm for the VPN tunnel for phase 2 IKE negotiations. */
  interface Phase2IntegrityAlgorithmsRequestListValue {
    /** The integrity algorithm. */
    Value?: v.OneOf<'SHA1' | 'SHA2-256' | 'SHA2-384' | 'SHA2-512'> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Options for logging VPN tunnel activity. */
  interface VpnTunnelLogOptionsSpecification {
    /** Options for sending VPN tunnel logs to CloudWatch. */
    CloudwatchLogOptions?: v.Block<VPNConnection.CloudwatchLogOptionsSpecification> | undefined;
  }
  /** The tunnel options for a single VPN tunnel. */
  interface VpnTunnelOptionsSpecification {
    /**
     * The action to take after DPD timeout occurs. Specify `restart` to restart the IKE initiation. Specify `clear` to end the IKE session.
     *
     * Valid Values: `clear` | `none` | `restart`
     *
     * Default: `clear`
     */
    DPDTimeoutAction?: v.OneOf<'clear' | 'none' | 'restart'> | undefined;
    /**
     * The number of seconds after which a DPD timeout occurs.
     *
     * Constraints: A value greater than or equal to 30.
     *
     * Default: `30`
     */
    DPDTimeoutSeconds?: v.Num | undefined;
    /** Turn on or off tunnel endpoint lifecycle control feature. */
    EnableTunnelLifecycleControl?: v.Bool | undefined;
    /**
     * The IKE versions that are permitted for the VPN tunnel.
     *
     * Valid values: `ikev1` | `ikev2`
     */
    IKEVersions?: v.Many<v.Block<VPNConnection.IKEVersionsRequestListValue>> | undefined;
    /** Options for logging VPN tunnel activity. */
    LogOptions?: v.Block<VPNConnection.VpnTunnelLogOptionsSpecification> | undefined;
    /**
     * One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 1 IKE negotiations.
     *
     * Valid values: `2` | `14` | `15` | `16` | `17` | `18` | `19` | `20` | `21` | `22` | `23` | `24`
     */
    Phase1DHGroupNumbers?: v.Many<v.Block<VPNConnection.Phase1DHGroupNumbersRequestListValue>> | undefined;
    /**
     * One or more encryption algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations.
     *
     * Valid values: `AES128` | `AES256` | `AES128-GCM-16` | `AES256-GCM-16`
     */
    Phase1EncryptionAlgorithms?: v.Many<v.Block<VPNConnection.Phase1EncryptionAlgorithmsRequestListValue>> | undefined;
    /**
     * One or more integrity algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations.
     *
     * Valid values: `SHA1` | `SHA2-256` | `SHA2-384` | `SHA2-512`
     */
    Phase1IntegrityAlgorithms?: v.Many<v.Block<VPNConnection.Phase1IntegrityAlgorithmsRequestListValue>> | undefined;
    /**
     * The lifetime for phase 1 of the IKE negotiation, in seconds.
     *
     * Constraints: A value between 900 and 28,800.
     *
     * Default: `28800`
     */
    Phase1LifetimeSeconds?: v.Num | undefined;
    /**
     * One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 2 IKE negotiations.
     *
     * Valid values: `2` | `5` | `14` | `15` | `16` | `17` | `18` | `19` | `20` | `21` | `22` | `23` | `24`
     */
    Phase2DHGroupNumbers?: v.Many<v.Block<VPNConnection.Phase2DHGroupNumbersRequestListValue>> | undefined;
    /**
     * One or more encryption algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations.
     *
     * Valid values: `AES128` | `AES256` | `AES128-GCM-16` | `AES256-GCM-16`
     */
    Phase2EncryptionAlgorithms?: v.Many<v.Block<VPNConnection.Phase2EncryptionAlgorithmsRequestListValue>> | undefined;
    /**
     * One or more integrity algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations.
     *
     * Valid values: `SHA1` | `SHA2-256` | `SHA2-384` | `SHA2-512`
     */
    Phase2IntegrityAlgorithms?: v.Many<v.Block<VPNConnection.Phase2IntegrityAlgorithmsRequestListValue>> | undefined;
    /**
     * The lifetime for phase 2 of the IKE negotiation, in seconds.
     *
     * Constraints: A value between 900 and 3,600. The value must be less than the value for `Phase1LifetimeSeconds`.
     *
     * Default: `3600`
     */
    Phase2LifetimeSeconds?: v.Num | undefined;
    /**
     * The pre-shared key (PSK) to establish initial authentication between the virtual private gateway and customer gateway.
     *
     * Constraints: Allowed characters are alphanumeric characters, periods (.), and underscores (_). Must be between 8 and 64 characters in length and cannot start with zero (0).
     */
    PreSharedKey?: v.Text | undefined;
    /**
     * The percentage of the rekey window (determined by `RekeyMarginTimeSeconds` ) during which the rekey time is randomly selected.
     *
     * Constraints: A value between 0 and 100.
     *
     * Default: `100`
     */
    RekeyFuzzPercentage?: v.Num | undefined;
    /**
     * The margin time, in seconds, before the phase 2 lifetime expires, during which the AWS side of the VPN connection performs an IKE rekey. The exact time of the rekey is randomly selected based on the value for `RekeyFuzzPercentage`.
     *
     * Constraints: A value between 60 and half of `Phase2LifetimeSeconds`.
     *
     * Default: `270`
     */
    RekeyMarginTimeSeconds?: v.Num | undefined;
    /**
     * The number of packets in an IKE replay window.
     *
     * Constraints: A value between 64 and 2048.
     *
     * Default: `1024`
     */
    ReplayWindowSize?: v.Num | undefined;
    /**
     * The action to take when the establishing the tunnel for the VPN connection. By default, your customer gateway device must initiate the IKE negotiation and bring up the tunnel. Specify `start` for AWS to initiate the IKE negotiation.
     *
     * Valid Values: `add` | `start`
     *
     * Default: `add`
     */
    StartupAction?: v.OneOf<'add' | 'start'> | undefined;
    /**
     * The range of inside IP addresses for the tunnel. Any specified CIDR blocks must be unique across all VPN connections that use the same virtual private gateway.
     *
     * Constraints: A size /30 CIDR block from the `169.254.0.0/16` range. The following CIDR blocks are reserved and cannot be used:
     *
     * - `169.254.0.0/30`
     * - `169.254.1.0/30`
     * - `169.254.2.0/30`
     * - `169.254.3.0/30`
     * - `169.254.4.0/30`
     * - `169.254.5.0/30`
     * - `169.254.169.252/30`
     */
    TunnelInsideCidr?: v.Text | undefined;
    /**
     * The range of inside IPv6 addresses for the tunnel. Any specified CIDR blocks must be unique across all VPN connections that use the same transit gateway.
     *
     * Constraints: A size /126 CIDR block from the local `fd00::/8` range.
     */
    TunnelInsideIpv6Cidr?: v.Text | undefined;
  }
}

export interface VPNConnectionRouteProperties {
  /** The CIDR block associated with the local subnet of the customer network. */
  DestinationCidrBlock: v.Text;
  /** The ID of the VPN connection. */
  VpnConnectionId: v.Text<'AWS::EC2::VPNConnection.VpnConnectionId'>;
}
export interface VPNConnectionRouteAttributes {
}
/**
 * Specifies a static route for a VPN connection between an existing virtual private gateway and a VPN customer gateway. The static route allows traffic to be routed from the virtual private gateway to the VPN customer gateway.
 *
 * For more information, see [AWS Site-to-Site VPN](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html) in the *AWS Site-to-Site VPN User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html
 */
export declare class VPNConnectionRoute extends v.Resource<VPNConnectionRouteProperties, 'AWS::EC2::VPNConnectionRoute.Ref', VPNConnectionRouteAttributes> {
  static readonly type: 'AWS::EC2::VPNConnectionRoute';
  constructor(properties: VPNConnectionRouteProperties);
}

export interface VPNGatewayProperties {
  /** The private Autonomous System Number (ASN) for the Amazon side of a BGP session. */
  AmazonSideAsn?: v.Num | undefined;
  /** Any tags assigned to the virtual private gateway. */
  Tags?: v.Many<v.Block<VPNGateway.Tag>> | undefined;
  /** The type of VPN connection the virtual private gateway supports. */
  Type: v.Text;
}
export interface VPNGatewayAttributes {
  /** The ID of the VPN gateway. */
  readonly VPNGatewayId: v.Scalar<'AWS::EC2::VPNGateway.VPNGatewayId'>;
}
/**
 * Specifies a virtual private gateway. A virtual private gateway is the endpoint on the VPC side of your VPN connection. You can create a virtual private gateway before creating the VPC itself.
 *
 * For more information, see [AWS Site-to-Site VPN](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html) in the *AWS Site-to-Site VPN User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html
 */
export declare class VPNGateway extends v.Resource<VPNGatewayProperties, 'AWS::EC2::VPNGateway.VPNGatewayId', VPNGatewayAttributes> {
  static readonly type: 'AWS::EC2::VPNGateway';
  constructor(properties: VPNGatewayProperties);
}
export declare namespace VPNGateway {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VPNGatewayRoutePropagationProperties {
  /** The ID of the route table. The routing table must be associated with the same VPC that the virtual private gateway is attached to. */
  RouteTableIds: v.Many<v.Text>;
  /** The ID of the virtual private gateway that is attached to a VPC. The virtual private gateway must be attached to the same VPC that the routing tables are associated with. */
  VpnGatewayId: v.Text;
}
export interface VPNGatewayRoutePropagationAttributes {
  /** The ID of the VPN gateway. */
  readonly Id: v.Scalar<'AWS::EC2::VPNGatewayRoutePropagation.Id'>;
}
/**
 * Enables a virtual private gateway (VGW) to propagate routes to the specified route table of a VPC.
 *
 * If you reference a VPN gateway that is in the same template as your VPN gateway route propagation, you must explicitly declare a dependency on the VPN gateway attachment. The `AWS::EC2::VPNGatewayRoutePropagation` resource cannot use the VPN gateway until it has successfully attached to the VPC. Add a [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) in the `AWS::EC2::VPNGatewayRoutePropagation` resource to explicitly declare a dependency on the VPN gateway attachment.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngatewayroutepropagation.html
 */
export declare class VPNGatewayRoutePropagation extends v.Resource<VPNGatewayRoutePropagationProperties, 'AWS::EC2::VPNGatewayRoutePropagation.Id', VPNGatewayRoutePropagationAttributes> {
  static readonly type: 'AWS::EC2::VPNGatewayRoutePropagation';
  constructor(properties: VPNGatewayRoutePropagationProperties);
}

export interface VerifiedAccessEndpointProperties {
  /** The DNS name for users to reach your application. */
  ApplicationDomain?: v.Text | undefined;
  /** The type of attachment used to provide connectivity between the AWS Verified Access endpoint and the application. */
  AttachmentType: v.OneOf<'vpc'>;
  /** The options for a CIDR endpoint. */
  CidrOptions?: v.Block<VerifiedAccessEndpoint.CidrOptions> | undefined;
  /** A description for the AWS Verified Access endpoint. */
  Description?: v.Text | undefined;
  /** The ARN of a public TLS/SSL certificate imported into or created with ACM. */
  DomainCertificateArn?: v.Text | undefined;
  /** A custom identifier that is prepended to the DNS name that is generated for the endpoint. */
  EndpointDomainPrefix?: v.Text | undefined;
  /** The type of AWS Verified Access endpoint. Incoming application requests will be sent to an IP address, load balancer or a network interface depending on the endpoint type specified. */
  EndpointType: v.OneOf<'cidr' | 'load-balancer' | 'network-interface' | 'rds'>;
  /** The load balancer details if creating the AWS Verified Access endpoint as `load-balancer` type. */
  LoadBalancerOptions?: v.Block<VerifiedAccessEndpoint.LoadBalancerOptions> | undefined;
  /** The options for network-interface type endpoint. */
  NetworkInterfaceOptions?: v.Block<VerifiedAccessEndpoint.NetworkInterfaceOptions> | undefined;
  /** The Verified Access policy document. */
  PolicyDocument?: v.Text | undefined;
  /** The status of the Verified Access policy. */
  PolicyEnabled?: v.Bool | undefined;
  /** The options for an RDS endpoint. */
  RdsOptions?: v.Block<VerifiedAccessEndpoint.RdsOptions> | undefined;
  /** The IDs of the security groups for the endpoint. */
  SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /** The options for additional server side encryption. */
  SseSpecification?: v.Block<VerifiedAccessEndpoint.SseSpecification> | undefined;
  /** The tags. */
  Tags?: v.Many<v.Block<VerifiedAccessEndpoint.Tag>> | undefined;
  /** The ID of the AWS Verified Access group. */
  VerifiedAccessGroupId: v.Text;
}
export interface VerifiedAccessEndpointAttributes {
  /** The creation time. */
  readonly CreationTime: v.Scalar<'AWS::EC2::VerifiedAccessEndpoint.CreationTime'>;
  /** Use this to construct the redirect URI to add to your OIDC provider's allow list. */
  readonly DeviceValidationDomain: v.Scalar<'AWS::EC2::VerifiedAccessEndpoint.DeviceValidationDomain'>;
  /** The DNS name generated for the endpoint. */
  readonly EndpointDomain: v.Scalar<'AWS::EC2::VerifiedAccessEndpoint.EndpointDomain'>;
  /** The last updated time. */
  readonly LastUpdatedTime: v.Scalar<'AWS::EC2::VerifiedAccessEndpoint.LastUpdatedTime'>;
  /** The endpoint status. */
  readonly Status: v.Scalar<'AWS::EC2::VerifiedAccessEndpoint.Status'>;
  /** The ID of the Verified Access endpoint. */
  readonly VerifiedAccessEndpointId: v.Scalar<'AWS::EC2::VerifiedAccessEndpoint.VerifiedAccessEndpointId'>;
  /** The instance identifier. */
  readonly VerifiedAccessInstanceId: v.Scalar<'AWS::EC2::VerifiedAccessEndpoint.VerifiedAccessInstanceId'>;
}
/**
 * An AWS Verified Access endpoint specifies the application that AWS Verified Access provides access to. It must be attached to an AWS Verified Access group. An AWS Verified Access endpoint must also have an attached access policy before you attached it to a group.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html
 */
export declare class VerifiedAccessEndpoint extends v.Resource<VerifiedAccessEndpointProperties, 'AWS::EC2::VerifiedAccessEndpoint.VerifiedAccessEndpointId', VerifiedAccessEndpointAttributes> {
  static readonly type: 'AWS::EC2::VerifiedAccessEndpoint';
  constructor(properties: VerifiedAccessEndpointProperties);
}
export declare namespace VerifiedAccessEndpoint {
  /** Describes the CIDR options for a Verified Access endpoint. */
  interface CidrOptions {
    /** The CIDR. */
    Cidr?: v.Text | undefined;
    /** The port ranges. */
    PortRanges?: v.Many<v.Block<VerifiedAccessEndpoint.PortRange>> | undefined;
    /** The protocol. */
    Protocol?: v.OneOf<'http' | 'https' | 'tcp'> | undefined;
    /** The IDs of the subnets. */
    SubnetIds?: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>> | undefined;
  }
  /** Describes the load balancer options when creating an AWS Verified Access endpoint using the `load-balancer` type. */
  interface LoadBalancerOptions {
    /** The ARN of the load balancer. */
    LoadBalancerArn?: v.Text | undefined;
    /** The IP port number. */
    Port?: v.Num | undefined;
    /** The port ranges. */
    PortRanges?: v.Many<v.Block<VerifiedAccessEndpoint.PortRange>> | undefined;
    /** The IP protocol. */
    Protocol?: v.OneOf<'http' | 'https' | 'tcp'> | undefined;
    /** The IDs of the subnets. You can specify only one subnet per Availability Zone. */
    SubnetIds?: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>> | undefined;
  }
  /** Describes the network interface options when creating an AWS Verified Access endpoint using the `network-interface` type. */
  interface NetworkInterfaceOptions {
    /** The ID of the network interface. */
    NetworkInterfaceId?: v.Text | undefined;
    /** The IP port number. */
    Port?: v.Num | undefined;
    /** The port ranges. */
    PortRanges?: v.Many<v.Block<VerifiedAccessEndpoint.PortRange>> | undefined;
    /** The IP protocol. */
    Protocol?: v.OneOf<'http' | 'https' | 'tcp'> | undefined;
  }
  /** Describes the port range for a Verified Access endpoint. */
  interface PortRange {
    /** The start of the port range. */
    FromPort?: v.Num | undefined;
    /** The end of the port range. */
    ToPort?: v.Num | undefined;
  }
  /** Describes the RDS options for a Verified Access endpoint. */
  interface RdsOptions {
    /** The port. */
    Port?: v.Num | undefined;
    /** The protocol. */
    Protocol?: v.OneOf<'http' | 'https' | 'tcp'> | undefined;
    /** The ARN of the DB cluster. */
    RdsDbClusterArn?: v.Text | undefined;
    /** The ARN of the RDS instance. */
    RdsDbInstanceArn?: v.Text | undefined;
    /** The ARN of the RDS proxy. */
    RdsDbProxyArn?: v.Text | undefined;
    /** The RDS endpoint. */
    RdsEndpoint?: v.Text | undefined;
    /** The IDs of the subnets. You can specify only one subnet per Availability Zone. */
    SubnetIds?: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>> | undefined;
  }
  /** AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys. You also have the option of using customer managed KMS keys, which can be specified using the options below. */
  interface SseSpecification {
    /**
     * Enable or disable the use of customer managed KMS keys for server side encryption.
     *
     * Valid values: `True` | `False`
     */
    CustomerManagedKeyEnabled?: v.Bool | undefined;
    /** The ARN of the KMS key. */
    KmsKeyArn?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VerifiedAccessGroupProperties {
  /** A description for the AWS Verified Access group. */
  Description?: v.Text | undefined;
  /** The Verified Access policy document. */
  PolicyDocument?: v.Text | undefined;
  /** The status of the Verified Access policy. */
  PolicyEnabled?: v.Bool | undefined;
  /** The options for additional server side encryption. */
  SseSpecification?: v.Block<VerifiedAccessGroup.SseSpecification> | undefined;
  /** The tags. */
  Tags?: v.Many<v.Block<VerifiedAccessGroup.Tag>> | undefined;
  /** The ID of the AWS Verified Access instance. */
  VerifiedAccessInstanceId: v.Text;
}
export interface VerifiedAccessGroupAttributes {
  /** The creation time. */
  readonly CreationTime: v.Scalar<'AWS::EC2::VerifiedAccessGroup.CreationTime'>;
  /** The last updated time. */
  readonly LastUpdatedTime: v.Scalar<'AWS::EC2::VerifiedAccessGroup.LastUpdatedTime'>;
  /** The ID of the AWS account that owns the group. */
  readonly Owner: v.Scalar<'AWS::EC2::VerifiedAccessGroup.Owner'>;
  /** The ARN of the Verified Access group. */
  readonly VerifiedAccessGroupArn: v.Scalar<'AWS::EC2::VerifiedAccessGroup.VerifiedAccessGroupArn'>;
  /** The ID of the Verified Access group. */
  readonly VerifiedAccessGroupId: v.Scalar<'AWS::EC2::VerifiedAccessGroup.VerifiedAccessGroupId'>;
}
/**
 * An AWS Verified Access group is a collection of AWS Verified Access endpoints who's associated applications have similar security requirements. Each instance within a Verified Access group shares an Verified Access policy. For example, you can group all Verified Access instances associated with "sales" applications together and use one common Verified Access policy.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessgroup.html
 */
export declare class VerifiedAccessGroup extends v.Resource<VerifiedAccessGroupProperties, 'AWS::EC2::VerifiedAccessGroup.VerifiedAccessGroupId', VerifiedAccessGroupAttributes> {
  static readonly type: 'AWS::EC2::VerifiedAccessGroup';
  constructor(properties: VerifiedAccessGroupProperties);
}
export declare namespace VerifiedAccessGroup {
  /** AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys. You also have the option of using customer managed KMS keys, which can be specified using the options below. */
  interface SseSpecification {
    /**
     * Enable or disable the use of customer managed KMS keys for server side encryption.
     *
     * Valid values: `True` | `False`
     */
    CustomerManagedKeyEnabled?: v.Bool | undefined;
    /** The ARN of the KMS key. */
    KmsKeyArn?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VerifiedAccessInstanceProperties {
  /** The custom subdomain. */
  CidrEndpointsCustomSubDomain?: v.Text | undefined;
  /** A description for the AWS Verified Access instance. */
  Description?: v.Text | undefined;
  /** Indicates whether support for Federal Information Processing Standards (FIPS) is enabled on the instance. */
  FipsEnabled?: v.Bool | undefined;
  /** The logging configuration for the Verified Access instances. */
  LoggingConfigurations?: v.Block<VerifiedAccessInstance.VerifiedAccessLogs> | undefined;
  /** The tags. */
  Tags?: v.Many<v.Block<VerifiedAccessInstance.Tag>> | undefined;
  /** The IDs of the AWS Verified Access trust providers. */
  VerifiedAccessTrustProviderIds?: v.Many<v.Text> | undefined;
  /** The IDs of the AWS Verified Access trust providers. */
  VerifiedAccessTrustProviders?: v.Many<v.Block<VerifiedAccessInstance.VerifiedAccessTrustProvider>> | undefined;
}
export interface VerifiedAccessInstanceAttributes {
  /** The name servers. */
  readonly CidrEndpointsCustomSubDomainNameServers: v.List<v.Scalar<'AWS::EC2::VerifiedAccessInstance.CidrEndpointsCustomSubDomainNameServers'>>;
  /** The creation time. */
  readonly CreationTime: v.Scalar<'AWS::EC2::VerifiedAccessInstance.CreationTime'>;
  /** The last updated time. */
  readonly LastUpdatedTime: v.Scalar<'AWS::EC2::VerifiedAccessInstance.LastUpdatedTime'>;
  /** The ID of the Verified Access instance. */
  readonly VerifiedAccessInstanceId: v.Scalar<'AWS::EC2::VerifiedAccessInstance.VerifiedAccessInstanceId'>;
}
/**
 * An AWS Verified Access instance is a regional entity that evaluates application requests and grants access only when your security requirements are met.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html
 */
export declare class VerifiedAccessInstance extends v.Resource<VerifiedAccessInstanceProperties, 'AWS::EC2::VerifiedAccessInstance.VerifiedAccessInstanceId', VerifiedAccessInstanceAttributes> {
  static readonly type: 'AWS::EC2::VerifiedAccessInstance';
  constructor(properties?: VerifiedAccessInstanceProperties);
}
export declare namespace VerifiedAccessInstance {
  /** Options for CloudWatch Logs as a logging destination. */
  interface CloudWatchLogs {
    /** Indicates whether logging is enabled. */
    Enabled?: v.Bool | undefined;
    /** The ID of the CloudWatch Logs log group. */
    LogGroup?: v.Text | undefined;
  }
  /** Options for Kinesis as a logging destination. */
  interface KinesisDataFirehose {
    /** The ID of the delivery stream. */
    DeliveryStream?: v.Text | undefined;
    /** Indicates whether logging is enabled. */
    Enabled?: v.Bool | undefined;
  }
  /** Options for Amazon S3 as a logging destination. */
  interface S3 {
    /** The bucket name. */
    BucketName?: v.Text | undefined;
    /** The AWS account number that owns the bucket. */
    BucketOwner?: v.Text | undefined;
    /** Indicates whether logging is enabled. */
    Enabled?: v.Bool | undefined;
    /** The bucket prefix. */
    Prefix?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Describes the options for Verified Access logs. */
  interface VerifiedAccessLogs {
    /** CloudWatch Logs logging destination. */
    CloudWatchLogs?: v.Block<VerifiedAccessInstance.CloudWatchLogs> | undefined;
    /** Indicates whether to include trust data sent by trust providers in the logs. */
    IncludeTrustContext?: v.Bool | undefined;
    /** Kinesis logging destination. */
    KinesisDataFirehose?: v.Block<VerifiedAccessInstance.KinesisDataFirehose> | undefined;
    /**
     * The logging version.
     *
     * Valid values: `ocsf-0.1` | `ocsf-1.0.0-rc.2`
     */
    LogVersion?: v.Text | undefined;
    /** Amazon S3 logging options. */
    S3?: v.Block<VerifiedAccessInstance.S3> | undefined;
  }
  /** A trust provider is a third-party entity that creates, maintains, and manages identity information for users and devices. When an application request is made, the identity information sent by the trust provider is evaluated by Verified Access before allowing or denying the application request. */
  interface VerifiedAccessTrustProvider {
    /** A description for the AWS Verified Access trust provider. */
    Description?: v.Text | undefined;
    /** The type of device-based trust provider. */
    DeviceTrustProviderType?: v.Text | undefined;
    /** The type of Verified Access trust provider. */
    TrustProviderType?: v.Text | undefined;
    /** The type of user-based trust provider. */
    UserTrustProviderType?: v.Text | undefined;
    /** The ID of the AWS Verified Access trust provider. */
    VerifiedAccessTrustProviderId?: v.Text | undefined;
  }
}

export interface VerifiedAccessTrustProviderProperties {
  /** A description for the AWS Verified Access trust provider. */
  Description?: v.Text | undefined;
  /** The options for device-identity trust provider. */
  DeviceOptions?: v.Block<VerifiedAccessTrustProvider.DeviceOptions> | undefined;
  /** The type of device-based trust provider. */
  DeviceTrustProviderType?: v.OneOf<'crowdstrike' | 'jamf' | 'jumpcloud'> | undefined;
  /** The OpenID Connect (OIDC) options. */
  NativeApplicationOidcOptions?: v.Block<VerifiedAccessTrustProvider.NativeApplicationOidcOptions> | undefined;
  /** The options for an OpenID Connect-compatible user-identity trust provider. */
  OidcOptions?: v.Block<VerifiedAccessTrustProvider.OidcOptions> | undefined;
  /** The identifier to be used when working with policy rules. */
  PolicyReferenceName: v.Text;
  /** The options for additional server side encryption. */
  SseSpecification?: v.Block<VerifiedAccessTrustProvider.SseSpecification> | undefined;
  /** The tags. */
  Tags?: v.Many<v.Block<VerifiedAccessTrustProvider.Tag>> | undefined;
  /** The type of Verified Access trust provider. */
  TrustProviderType: v.OneOf<'device' | 'user'>;
  /** The type of user-based trust provider. */
  UserTrustProviderType?: v.OneOf<'iam-identity-center' | 'oidc'> | undefined;
}
export interface VerifiedAccessTrustProviderAttributes {
  /** The creation time. */
  readonly CreationTime: v.Scalar<'AWS::EC2::VerifiedAccessTrustProvider.CreationTime'>;
  /** The last updated time. */
  readonly LastUpdatedTime: v.Scalar<'AWS::EC2::VerifiedAccessTrustProvider.LastUpdatedTime'>;
  /** The ID of the Verified Access trust provider. */
  readonly VerifiedAccessTrustProviderId: v.Scalar<'AWS::EC2::VerifiedAccessTrustProvider.VerifiedAccessTrustProviderId'>;
}
/**
 * A trust provider is a third-party entity that creates, maintains, and manages identity information for users and devices. When an application request is made, the identity information sent by the trust provider is evaluated by Verified Access before allowing or denying the application request.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html
 */
export declare class VerifiedAccessTrustProvider extends v.Resource<VerifiedAccessTrustProviderProperties, 'AWS::EC2::VerifiedAccessTrustProvider.VerifiedAccessTrustProviderId', VerifiedAccessTrustProviderAttributes> {
  static readonly type: 'AWS::EC2::VerifiedAccessTrustProvider';
  constructor(properties: VerifiedAccessTrustProviderProperties);
}
export declare namespace VerifiedAccessTrustProvider {
  /** Describes the options for an AWS Verified Access device-identity based trust provider. */
  interface DeviceOptions {
    /** The URL AWS Verified Access will use to verify the authenticity of the device tokens. */
    PublicSigningKeyUrl?: v.Text | undefined;
    /** The ID of the tenant application with the device-identity provider. */
    TenantId?: v.Text | undefined;
  }
  /** Describes the OpenID Connect (OIDC) options. */
  interface NativeApplicationOidcOptions {
    /** The authorization endpoint of the IdP. */
    AuthorizationEndpoint?: v.Text | undefined;
    /** The OAuth 2.0 client identifier. */
    ClientId?: v.Text | undefined;
    /** The OAuth 2.0 client secret. */
    ClientSecret?: v.Text | undefined;
    /** The OIDC issuer identifier of the IdP. */
    Issuer?: v.Text | undefined;
    /** The public signing key endpoint. */
    PublicSigningKeyEndpoint?: v.Text | undefined;
    /** The set of user claims to be requested from the IdP. */
    Scope?: v.Text | undefined;
    /** The token endpoint of the IdP. */
    TokenEndpoint?: v.Text | undefined;
    /** The user info endpoint of the IdP. */
    UserInfoEndpoint?: v.Text | undefined;
  }
  /** Describes the options for an OpenID Connect-compatible user-identity trust provider. */
  interface OidcOptions {
    /** The OIDC authorization endpoint. */
    AuthorizationEndpoint?: v.Text | undefined;
    /** The client identifier. */
    ClientId?: v.Text | undefined;
    /** The client secret. */
    ClientSecret?: v.Text | undefined;
    /** The OIDC issuer. */
    Issuer?: v.Text | undefined;
    /** The OpenID Connect (OIDC) scope specified. */
    Scope?: v.Text | undefined;
    /** The OIDC token endpoint. */
    TokenEndpoint?: v.Text | undefined;
    /** The OIDC user info endpoint. */
    UserInfoEndpoint?: v.Text | undefined;
  }
  /** AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys. You also have the option of using customer managed KMS keys, which can be specified using the options below. */
  interface SseSpecification {
    /**
     * Enable or disable the use of customer managed KMS keys for server side encryption.
     *
     * Valid values: `True` | `False`
     */
    CustomerManagedKeyEnabled?: v.Bool | undefined;
    /** The ARN of the KMS key. */
    KmsKeyArn?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VolumeProperties {
  /** Indicates whether the volume is auto-enabled for I/O operations. By default, Amazon EBS disables I/O to the volume from attached EC2 instances when it determines that a volume's data is potentially inconsistent. If the consistency of the volume is not a concern, and you prefer that the volume be made available immediately if it's impaired, you can configure the volume to automatically enable I/O. */
  AutoEnableIO?: v.Bool | undefined;
  /**
   * The ID of the Availability Zone in which to create the volume. For example, `us-east-1a`.
   *
   * Either `AvailabilityZone` or `AvailabilityZoneId` must be specified, but not both.
   *
   * If you are creating a volume copy, omit this parameter. The volume copy is created in the same Availability Zone as the source volume.
   */
  AvailabilityZone?: v.Text | undefined;
  /**
   * The ID of the Availability Zone in which to create the volume. For example, `use1-az1`.
   *
   * Either `AvailabilityZone` or `AvailabilityZoneId` must be specified, but not both.
   *
   * If you are creating a volume copy, omit this parameter. The volume copy is created in the same Availability Zone as the source volume.
   */
  AvailabilityZoneId?: v.Text | undefined;
  /**
   * Indicates whether the volume should be encrypted. The effect of setting the encryption state to `true` depends on the volume origin (new, from a snapshot, or from an existing volume), starting encryption state, ownership, and whether encryption by default is enabled. For more information, see [Encryption by default](https://docs.aws.amazon.com/ebs/latest/userguide/work-with-ebs-encr.html#encryption-by-default) in the *Amazon EBS User Guide*.
   *
   * If you are creating a volume copy, omit this parameter. The volume is automatically encrypted with the same KMS key as the source volume. You can't copy unencrypted volumes.
   */
  Encrypted?: v.Bool | undefined;
  /**
   * The number of I/O operations per second (IOPS) to provision for the volume. Required for `io1` and `io2` volumes. Optional for `gp3` volumes. Omit for all other volume types.
   *
   * Valid ranges:
   *
   * - gp3: `3,000` ( *default* ) `- 80,000` IOPS
   * - io1: `100 - 64,000` IOPS
   * - io2: `100 - 256,000` IOPS
   *
   * > [Instances built on the Nitro System](https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html) can support up to 256,000 IOPS. Other instances can support up to 32,000 IOPS.
   */
  Iops?: v.Num | undefined;
  /**
   * The identifier of the AWS KMS key to use for Amazon EBS encryption. If `KmsKeyId` is specified, the encrypted state must be `true`.
   *
   * If you omit this property and your account is enabled for encryption by default, or *Encrypted* is set to `true`, then the volume is encrypted using the default key specified for your account. If your account does not have a default key, then the volume is encrypted using the AWS managed key.
   *
   * Alternatively, if you want to specify a different key, you can specify one of the following:
   */
  KmsKeyId?: v.Text | undefined;
  /**
   * Indicates whether Amazon EBS Multi-Attach is enabled.
   *
   * AWS CloudFormation does not currently support updating a single-attach volume to be multi-attach enabled, updating a multi-attach enabled volume to be single-attach, or updating the size or number of I/O operations per second (IOPS) of a multi-attach enabled volume.
   */
  MultiAttachEnabled?: v.Bool | undefined;
  /**
   * The Amazon Resource Name (ARN) of the Outpost on which to create the volume.
   *
   * If you intend to use a volume with an instance running on an outpost, then you must create the volume on the same outpost as the instance. You can't use a volume created in an AWS Region with an instance on an AWS outpost, or the other way around.
   */
  OutpostArn?: v.Text | undefined;
  /**
   * The size of the volume, in GiBs.
   *
   * - Required for new empty volumes.
   * - Optional for volumes created from snapshots and volume copies. In this case, the size defaults to the size of the snapshot or source volume. You can optionally specify a size that is equal to or larger than the size of the source snapshot or volume.
   *
   * Supported volume sizes:
   *
   * - gp2: `1 - 16,384` GiB
   * - gp3: `1 - 65,536` GiB
   * - io1: `4 - 16,384` GiB
   * - io2: `4 - 65,536` GiB
   * - st1 and sc1: `125 - 16,384` GiB
   * - standard: `1 - 1024` GiB
   */
  Size?: v.Num | undefined;
  /** The snapshot from which to create the volume. Only specify to create a volume from a snapshot. To create a new empty volume, omit this parameter and specify a value for `Size` instead. To create a volume copy, omit this parameter and specify `SourceVolumeId` instead. */
  SnapshotId?: v.Text | undefined;
  /** The ID of the source EBS volume to copy. When specified, the volume is created as an exact copy of the specified volume. Only specify to create a volume copy. To create a new empty volume or to create a volume from a snapshot, omit this parameter, */
  SourceVolumeId?: v.Text | undefined;
  /** The tags to apply to the volume during creation. */
  Tags?: v.Many<v.Block<Volume.Tag>> | undefined;
  /**
   * The throughput to provision for a volume, with a maximum of 1,000 MiB/s.
   *
   * This parameter is valid only for `gp3` volumes. The default value is 125.
   *
   * Valid Range: Minimum value of 125. Maximum value of 1000.
   */
  Throughput?: v.Num | undefined;
  /**
   * Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at which to download the snapshot blocks from Amazon S3 to the volume. This is also known as *volume initialization*. Specifying a volume initialization rate ensures that the volume is initialized at a predictable and consistent rate after creation.
   *
   * This parameter is supported only for volumes created from snapshots. Omit this parameter if:
   *
   * - You want to create the volume using fast snapshot restore. You must specify a snapshot that is enabled for fast snapshot restore. In this case, the volume is fully initialized at creation.
   */
  VolumeInitializationRate?: v.Num | undefined;
  /**
   * The volume type. This parameter can be one of the following values:
   *
   * - General Purpose SSD: `gp2` | `gp3`
   * - Provisioned IOPS SSD: `io1` | `io2`
   * - Throughput Optimized HDD: `st1`
   * - Cold HDD: `sc1`
   * - Magnetic: `standard`
   *
   * > Throughput Optimized HDD ( `st1` ) and Cold HDD ( `sc1` ) volumes can't be used as boot volumes.
   *
   * For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the *Amazon EBS User Guide*.
   *
   * Default: `gp2`
   */
  VolumeType?: v.Text | undefined;
}
export interface VolumeAttributes {
  /** The ID of the volume. */
  readonly VolumeId: v.Scalar<'AWS::EC2::Volume.VolumeId'>;
}
/**
 * Specifies an Amazon Elastic Block Store (Amazon EBS) volume. You can create an empty volume, a volume from a snapshot, or a volume copy from an existing source volume.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html
 */
export declare class Volume extends v.Resource<VolumeProperties, 'AWS::EC2::Volume.VolumeId', VolumeAttributes> {
  static readonly type: 'AWS::EC2::Volume';
  constructor(properties?: VolumeProperties);
}
export declare namespace Volume {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface VolumeAttachmentProperties {
  /** The device name (for example, `/dev/sdh` or `xvdh` ). */
  Device?: v.Text | undefined;
  /** The index of the EBS card. Some instance types support multiple EBS cards. The default EBS card index is 0. */
  EbsCardIndex?: v.Num | undefined;
  /** The ID of the instance to which the volume attaches. This value can be a reference to an [`AWS::EC2::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance.html) resource, or it can be the physical ID of an existing EC2 instance. */
  InstanceId: v.Text<'AWS::EC2::Instance.InstanceId'>;
  /** The ID of the Amazon EBS volume. The volume and instance must be within the same Availability Zone. This value can be a reference to an [`AWS::EC2::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-ebs-volume.html) resource, or it can be the volume ID of an existing Amazon EBS volume. */
  VolumeId: v.Text<'AWS::EC2::Volume.VolumeId'>;
}
export interface VolumeAttachmentAttributes {
}
/**
 * Attaches an Amazon EBS volume to a running instance and exposes it to the instance with the specified device name.
 *
 * Before this resource can be deleted (and therefore the volume detached), you must first unmount the volume in the instance. Failure to do so results in the volume being stuck in the busy state while it is trying to detach, which could possibly damage the file system or the data it contains.
 *
 * If an Amazon EBS volume is the root device of an instance, it cannot be detached while the instance is in the "running" state. To detach the root volume, stop the instance first.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html
 */
export declare class VolumeAttachment extends v.Resource<VolumeAttachmentProperties, 'AWS::EC2::VolumeAttachment.Ref', VolumeAttachmentAttributes> {
  static readonly type: 'AWS::EC2::VolumeAttachment';
  constructor(properties: VolumeAttachmentProperties);
}
