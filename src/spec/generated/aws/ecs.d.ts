// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface CapacityProviderProperties {
  /** The Auto Scaling group settings for the capacity provider. */
  AutoScalingGroupProvider?: v.Block<CapacityProvider.AutoScalingGroupProvider> | undefined;
  /**
   * The cluster that this capacity provider is associated with. Managed instances capacity providers are cluster-scoped, meaning they can only be used within their associated cluster.
   *
   * This is required for Managed instances.
   */
  ClusterName?: v.Text | undefined;
  /** The configuration for the Amazon ECS Managed Instances provider. This includes the infrastructure role, the launch template configuration, and tag propagation settings. */
  ManagedInstancesProvider?: v.Block<CapacityProvider.ManagedInstancesProvider> | undefined;
  /** The name of the capacity provider. If a name is specified, it cannot start with `aws`, `ecs`, or `fargate`. If no name is specified, a default name in the `CFNStackName-CFNResourceName-RandomString` format is used. */
  Name?: v.Text | undefined;
  /**
   * The metadata that you apply to the capacity provider to help you categorize and organize it. Each tag consists of a key and an optional value. You define both.
   *
   * The following basic restrictions apply to tags:
   */
  Tags?: v.Many<v.Block<CapacityProvider.Tag>> | undefined;
}
export interface CapacityProviderAttributes {
}
/**
 * Creates a capacity provider. Capacity providers are associated with a cluster and are used in capacity provider strategies to facilitate cluster auto scaling. You can create capacity providers for Amazon ECS Managed Instances and EC2 instances. AWS Fargate has the predefined `FARGATE` and `FARGATE_SPOT` capacity providers.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html
 */
export declare class CapacityProvider extends v.Resource<CapacityProviderProperties, 'AWS::ECS::CapacityProvider.Name', CapacityProviderAttributes> {
  static readonly type: 'AWS::ECS::CapacityProvider';
  constructor(properties?: CapacityProviderProperties);
}
export declare namespace CapacityProvider {
  /** The minimum and maximum number of accelerators (such as GPUs) for instance type selection. This is used for workloads that require specific numbers of accelerators. */
  interface AcceleratorCountRequest {
    /** The maximum number of accelerators. Instance types with more accelerators are excluded from selection. */
    Max?: v.Num | undefined;
    /** The minimum number of accelerators. Instance types with fewer accelerators are excluded from selection. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum total accelerator memory in mebibytes (MiB) for instance type selection. This is important for GPU workloads that require specific amounts of video memory. */
  interface AcceleratorTotalMemoryMiBRequest {
    /** The maximum total accelerator memory in MiB. Instance types with more accelerator memory are excluded from selection. */
    Max?: v.Num | undefined;
    /** The minimum total accelerator memory in MiB. Instance types with less accelerator memory are excluded from selection. */
    Min?: v.Num | undefined;
  }
  interface AutoRepairConfiguration {
    ActionsStatus?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
  }
  /** The details of the Auto Scaling group for the capacity provider. */
  interface AutoScalingGroupProvider {
    /** The Amazon Resource Name (ARN) that identifies the Auto Scaling group, or the Auto Scaling group name. */
    AutoScalingGroupArn: v.Text<'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupARN' | 'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName'>;
    /** The managed draining option for the Auto Scaling group capacity provider. When you enable this, Amazon ECS manages and gracefully drains the EC2 container instances that are in the Auto Scaling group capacity provider. */
    ManagedDraining?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    /** The managed scaling settings for the Auto Scaling group capacity provider. */
    ManagedScaling?: v.Block<CapacityProvider.ManagedScaling> | undefined;
    /**
     * The managed termination protection setting to use for the Auto Scaling group capacity provider. This determines whether the Auto Scaling group has managed termination protection. The default is off.
     *
     * > When using managed termination protection, managed scaling must also be used otherwise managed termination protection doesn't work.
     */
    ManagedTerminationProtection?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
  }
  /** The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps) for instance type selection. This is important for workloads with high storage I/O requirements. */
  interface BaselineEbsBandwidthMbpsRequest {
    /** The maximum baseline Amazon EBS bandwidth in Mbps. Instance types with higher Amazon EBS bandwidth are excluded from selection. */
    Max?: v.Num | undefined;
    /** The minimum baseline Amazon EBS bandwidth in Mbps. Instance types with lower Amazon EBS bandwidth are excluded from selection. */
    Min?: v.Num | undefined;
  }
  interface CapacityReservationRequest {
    ReservationGroupArn?: v.Text | undefined;
    ReservationPreference?: v.OneOf<'RESERVATIONS_ONLY' | 'RESERVATIONS_FIRST' | 'RESERVATIONS_EXCLUDED'> | undefined;
  }
  /** The configuration that controls how Amazon ECS optimizes your infrastructure. */
  interface InfrastructureOptimization {
    /**
     * This parameter defines the number of seconds Amazon ECS Managed Instances waits before optimizing EC2 instances that have become idle or underutilized. A longer delay increases the likelihood of placing new tasks on idle or underutilized instances instances, reducing startup time. A shorter delay helps reduce infrastructure costs by optimizing idle or underutilized instances,instances more quickly.
     *
     * Valid values are:
     *
     * - `null` - Uses the default optimization behavior.
     * - `-1` - Disables automatic infrastructure optimization.
     * - A value between `0` and `3600` (inclusive) - Specifies the number of seconds to wait before optimizing instances.
     */
    ScaleInAfter?: v.Num | undefined;
  }
  /** The launch template configuration for Amazon ECS Managed Instances. This defines how Amazon ECS launches Amazon EC2 instances, including the instance profile for your tasks, network and storage configuration, capacity options, and instance requirements for flexible instance type selection. */
  interface InstanceLaunchTemplate {
    /**
     * The capacity option type. This determines whether Amazon ECS launches On-Demand or Spot Instances for your managed instance capacity provider.
     *
     * Valid values are:
     *
     * - `ON_DEMAND` - Launches standard On-Demand Instances. On-Demand Instances provide predictable pricing and availability.
     * - `SPOT` - Launches Spot Instances that use spare Amazon EC2 capacity at reduced cost. Spot Instances can be interrupted by Amazon EC2 with a two-minute notification when the capacity is needed back.
     *
     * The default is On-Demand
     */
    CapacityOptionType?: v.OneOf<'ON_DEMAND' | 'SPOT' | 'RESERVED'> | undefined;
    CapacityReservations?: v.Block<CapacityProvider.CapacityReservationRequest> | undefined;
    /**
     * The Amazon Resource Name (ARN) of the instance profile that Amazon ECS applies to Amazon ECS Managed Instances. This instance profile must include the necessary permissions for your tasks to access AWS services and resources.
     *
     * For more information, see [Amazon ECS instance profile for Managed Instances](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-instance-profile.html) in the *Amazon ECS Developer Guide*.
     */
    Ec2InstanceProfileArn: v.Text;
    FipsEnabled?: v.Bool | undefined;
    InstanceMetadataTagsPropagation?: v.Bool | undefined;
    /**
     * The instance requirements. You can specify:
     *
     * - The instance types
     * - Instance requirements such as vCPU count, memory, network performance, and accelerator specifications
     *
     * Amazon ECS automatically selects the instances that match the specified criteria.
     */
    InstanceRequirements?: v.Block<CapacityProvider.InstanceRequirementsRequest> | undefined;
    LocalStorageConfiguration?: v.Block<CapacityProvider.ManagedInstancesLocalStorageConfiguration> | undefined;
    /** CloudWatch provides two categories of monitoring: basic monitoring and detailed monitoring. By default, your managed instance is configured for basic monitoring. You can optionally enable detailed monitoring to help you more quickly identify and act on operational issues. You can enable or turn off detailed monitoring at launch or when the managed instance is running or stopped. For more information, see [Detailed monitoring for Amazon ECS Managed Instances](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/detailed-monitoring-managed-instances.html) in the Amazon ECS Developer Guide. */
    Monitoring?: v.OneOf<'BASIC' | 'DETAILED'> | undefined;
    /** The network configuration for Amazon ECS Managed Instances. This specifies the subnets and security groups that instances use for network connectivity. */
    NetworkConfiguration: v.Block<CapacityProvider.ManagedInstancesNetworkConfiguration>;
    /** The storage configuration for Amazon ECS Managed Instances. This defines the root volume size and type for the instances. */
    StorageConfiguration?: v.Block<CapacityProvider.ManagedInstancesStorageConfiguration> | undefined;
  }
  /** The instance requirements for attribute-based instance type selection. Instead of specifying exact instance types, you define requirements such as vCPU count, memory size, network performance, and accelerator specifications. Amazon ECS automatically selects Amazon EC2 instance types that match these requirements, providing flexibility and helping to mitigate capacity constraints. */
  interface InstanceRequirementsRequest {
    /** The minimum and maximum number of accelerators for the instance types. This is used when you need instances with specific numbers of GPUs or other accelerators. */
    AcceleratorCount?: v.Block<CapacityProvider.AcceleratorCountRequest> | undefined;
    /** The accelerator manufacturers to include. You can specify `nvidia`, `amd`, `amazon-web-services`, or `xilinx` depending on your accelerator requirements. */
    AcceleratorManufacturers?: v.Many<v.OneOf<'amazon-web-services' | 'amd' | 'habana' | 'nvidia' | 'xilinx'>> | undefined;
    /** The specific accelerator names to include. For example, you can specify `a100`, `v100`, `k80`, or other specific accelerator models. */
    AcceleratorNames?: v.Many<v.OneOf<'a10g' | 'a100' | 'h100' | 'inferentia' | 'k520' | 'k80' | 'm60' | 'radeon-pro-v520' | 't4' | 't4g' | 'vu9p' | 'v100' | 'l40s' | 'l4' | 'gaudi-hl-205' | 'inferentia2' | 'trainium' | 'trainium2' | 'u30'>> | undefined;
    /** The minimum and maximum total accelerator memory in mebibytes (MiB). This is important for GPU workloads that require specific amounts of video memory. */
    AcceleratorTotalMemoryMiB?: v.Block<CapacityProvider.AcceleratorTotalMemoryMiBRequest> | undefined;
    /** The accelerator types to include. You can specify `gpu` for graphics processing units, `fpga` for field programmable gate arrays, or `inference` for machine learning inference accelerators. */
    AcceleratorTypes?: v.Many<v.OneOf<'gpu' | 'fpga' | 'inference'>> | undefined;
    /** The instance types to include in the selection. When specified, Amazon ECS only considers these instance types, subject to the other requirements specified. */
    AllowedInstanceTypes?: v.Many<v.Text> | undefined;
    /** Indicates whether to include bare metal instance types. Set to `included` to allow bare metal instances, `excluded` to exclude them, or `required` to use only bare metal instances. */
    BareMetal?: v.OneOf<'included' | 'required' | 'excluded'> | undefined;
    /** The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps). This is important for workloads with high storage I/O requirements. */
    BaselineEbsBandwidthMbps?: v.Block<CapacityProvider.BaselineEbsBandwidthMbpsRequest> | undefined;
    /** Indicates whether to include burstable performance instance types (T2, T3, T3a, T4g). Set to `included` to allow burstable instances, `excluded` to exclude them, or `required` to use only burstable instances. */
    BurstablePerformance?: v.OneOf<'included' | 'required' | 'excluded'> | undefined;
    /** The CPU manufacturers to include or exclude. You can specify `intel`, `amd`, or `amazon-web-services` to control which CPU types are used for your workloads. */
    CpuManufacturers?: v.Many<v.OneOf<'intel' | 'amd' | 'amazon-web-services'>> | undefined;
    /** The instance types to exclude from selection. Use this to prevent Amazon ECS from selecting specific instance types that may not be suitable for your workloads. */
    ExcludedInstanceTypes?: v.Many<v.Text> | undefined;
    /** The instance generations to include. You can specify `current` to use the latest generation instances, or `previous` to include previous generation instances for cost optimization. */
    InstanceGenerations?: v.Many<v.OneOf<'current' | 'previous'>> | undefined;
    /** Indicates whether to include instance types with local storage. Set to `included` to allow local storage, `excluded` to exclude it, or `required` to use only instances with local storage. */
    LocalStorage?: v.OneOf<'included' | 'required' | 'excluded'> | undefined;
    /** The local storage types to include. You can specify `hdd` for hard disk drives, `ssd` for solid state drives, or both. */
    LocalStorageTypes?: v.Many<v.OneOf<'hdd' | 'ssd'>> | undefined;
    /** The maximum price for Spot instances as a percentage of the optimal On-Demand price. This provides more precise cost control for Spot instance selection. */
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: v.Num | undefined;
    /** The minimum and maximum amount of memory per vCPU in gibibytes (GiB). This helps ensure that instance types have the appropriate memory-to-CPU ratio for your workloads. */
    MemoryGiBPerVCpu?: v.Block<CapacityProvider.MemoryGiBPerVCpuRequest> | undefined;
    /** The minimum and maximum amount of memory in mebibytes (MiB) for the instance types. Amazon ECS selects instance types that have memory within this range. */
    MemoryMiB: v.Block<CapacityProvider.MemoryMiBRequest>;
    /** The minimum and maximum network bandwidth in gigabits per second (Gbps). This is crucial for network-intensive workloads that require high throughput. */
    NetworkBandwidthGbps?: v.Block<CapacityProvider.NetworkBandwidthGbpsRequest> | undefined;
    /** The minimum and maximum number of network interfaces for the instance types. This is useful for workloads that require multiple network interfaces. */
    NetworkInterfaceCount?: v.Block<CapacityProvider.NetworkInterfaceCountRequest> | undefined;
    /** The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from either the lowest priced current generation instance types or, failing that, the lowest priced previous generation instance types that match your attributes. When Amazon ECS selects instance types with your attributes, we will exclude instance types whose price exceeds your specified threshold. */
    OnDemandMaxPricePercentageOverLowestPrice?: v.Num | undefined;
    /** Indicates whether the instance types must support hibernation. When set to `true`, only instance types that support hibernation are selected. */
    RequireHibernateSupport?: v.Bool | undefined;
    /** The maximum price for Spot instances as a percentage over the lowest priced On-Demand instance. This helps control Spot instance costs while maintaining access to capacity. */
    SpotMaxPricePercentageOverLowestPrice?: v.Num | undefined;
    /** The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage. */
    TotalLocalStorageGB?: v.Block<CapacityProvider.TotalLocalStorageGBRequest> | undefined;
    /** The minimum and maximum number of vCPUs for the instance types. Amazon ECS selects instance types that have vCPU counts within this range. */
    VCpuCount: v.Block<CapacityProvider.VCpuCountRangeRequest>;
  }
  interface ManagedInstancesLocalStorageConfiguration {
    UseLocalStorage?: v.Bool | undefined;
  }
  /** The network configuration for Amazon ECS Managed Instances. This specifies the VPC subnets and security groups that instances use for network connectivity. Amazon ECS Managed Instances support multiple network modes including `awsvpc` (instances receive ENIs for task isolation), `host` (instances share network namespace with tasks), and `none` (no external network connectivity), ensuring backward compatibility for migrating workloads from Fargate or Amazon EC2. */
  interface ManagedInstancesNetworkConfiguration {
    /** The list of security group IDs to apply to Amazon ECS Managed Instances. These security groups control the network traffic allowed to and from the instances. */
    SecurityGroups: v.Many<v.Text>;
    /** The list of subnet IDs where Amazon ECS can launch Amazon ECS Managed Instances. Instances are distributed across the specified subnets for high availability. All subnets must be in the same VPC. */
    Subnets: v.Many<v.Text>;
  }
  /** The configuration for a Amazon ECS Managed Instances provider. Amazon ECS uses this configuration to automatically launch, manage, and terminate Amazon EC2 instances on your behalf. Managed instances provide access to the full range of Amazon EC2 instance types and features while offloading infrastructure management to AWS. */
  interface ManagedInstancesProvider {
    AutoRepairConfiguration?: v.Block<CapacityProvider.AutoRepairConfiguration> | undefined;
    /** Defines how Amazon ECS Managed Instances optimizes the infrastastructure in your capacity provider. Configure it to turn on or off the infrastructure optimization in your capacity provider, and to control the idle or underutilized EC2 instances optimization delay. */
    InfrastructureOptimization?: v.Block<CapacityProvider.InfrastructureOptimization> | undefined;
    /**
     * The Amazon Resource Name (ARN) of the infrastructure role that Amazon ECS assumes to manage instances. This role must include permissions for Amazon EC2 instance lifecycle management, networking, and any additional AWS services required for your workloads.
     *
     * For more information, see [Amazon ECS infrastructure IAM role](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/infrastructure_IAM_role.html) in the *Amazon ECS Developer Guide*.
     */
    InfrastructureRoleArn: v.Text;
    /**
     * The launch template that defines how Amazon ECS launches Amazon ECS Managed Instances. This includes the instance profile for your tasks, network and storage configuration, and instance requirements that determine which Amazon EC2 instance types can be used.
     *
     * For more information, see [Store instance launch parameters in Amazon EC2 launch templates](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html) in the *Amazon EC2 User Guide*.
     */
    InstanceLaunchTemplate: v.Block<CapacityProvider.InstanceLaunchTemplate>;
    /** Determines whether tags from the capacity provider are automatically applied to Amazon ECS Managed Instances. This helps with cost allocation and resource management by ensuring consistent tagging across your infrastructure. */
    PropagateTags?: v.OneOf<'CAPACITY_PROVIDER' | 'NONE'> | undefined;
  }
  /** The storage configuration for Amazon ECS Managed Instances. This defines the root volume configuration for the instances. */
  interface ManagedInstancesStorageConfiguration {
    /** The size of the tasks volume. */
    StorageSizeGiB: v.Num;
  }
  /**
   * The managed scaling settings for the Auto Scaling group capacity provider.
   *
   * When managed scaling is turned on, Amazon ECS manages the scale-in and scale-out actions of the Auto Scaling group. Amazon ECS manages a target tracking scaling policy using an Amazon ECS managed CloudWatch metric with the specified `targetCapacity` value as the target value for the metric. For more information, see [Using managed scaling](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html#asg-capacity-providers-managed-scaling) in the *Amazon Elastic Container Service Developer Guide*.
   *
   * If managed scaling is off, the user must manage the scaling of the Auto Scaling group.
   */
  interface ManagedScaling {
    /** The period of time, in seconds, after a newly launched Amazon EC2 instance can contribute to CloudWatch metrics for Auto Scaling group. If this parameter is omitted, the default value of `300` seconds is used. */
    InstanceWarmupPeriod?: v.Num | undefined;
    /** The maximum number of Amazon EC2 instances that Amazon ECS will scale out at one time. If this parameter is omitted, the default value of `10000` is used. */
    MaximumScalingStepSize?: v.Num | undefined;
    /**
     * The minimum number of Amazon EC2 instances that Amazon ECS will scale out at one time. The scale in process is not affected by this parameter If this parameter is omitted, the default value of `1` is used.
     *
     * When additional capacity is required, Amazon ECS will scale up the minimum scaling step size even if the actual demand is less than the minimum scaling step size.
     */
    MinimumScalingStepSize?: v.Num | undefined;
    /** Determines whether to use managed scaling for the capacity provider. */
    Status?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    /** The target capacity utilization as a percentage for the capacity provider. The specified value must be greater than `0` and less than or equal to `100`. For example, if you want the capacity provider to maintain 10% spare capacity, then that means the utilization is 90%, so use a `targetCapacity` of `90`. The default value of `100` percent results in the Amazon EC2 instances in your Auto Scaling group being completely used. */
    TargetCapacity?: v.Num | undefined;
  }
  /** The minimum and maximum amount of memory per vCPU in gibibytes (GiB). This helps ensure that instance types have the appropriate memory-to-CPU ratio for your workloads. */
  interface MemoryGiBPerVCpuRequest {
    /** The maximum amount of memory per vCPU in GiB. Instance types with a higher memory-to-vCPU ratio are excluded from selection. */
    Max?: v.Num | undefined;
    /** The minimum amount of memory per vCPU in GiB. Instance types with a lower memory-to-vCPU ratio are excluded from selection. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum amount of memory in mebibytes (MiB) for instance type selection. This ensures that selected instance types have adequate memory for your workloads. */
  interface MemoryMiBRequest {
    /** The maximum amount of memory in MiB. Instance types with more memory than this value are excluded from selection. */
    Max?: v.Num | undefined;
    /** The minimum amount of memory in MiB. Instance types with less memory than this value are excluded from selection. */
    Min: v.Num;
  }
  /** The minimum and maximum network bandwidth in gigabits per second (Gbps) for instance type selection. This is important for network-intensive workloads. */
  interface NetworkBandwidthGbpsRequest {
    /** The maximum network bandwidth in Gbps. Instance types with higher network bandwidth are excluded from selection. */
    Max?: v.Num | undefined;
    /** The minimum network bandwidth in Gbps. Instance types with lower network bandwidth are excluded from selection. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum number of network interfaces for instance type selection. This is useful for workloads that require multiple network interfaces. */
  interface NetworkInterfaceCountRequest {
    /** The maximum number of network interfaces. Instance types that support more network interfaces are excluded from selection. */
    Max?: v.Num | undefined;
    /** The minimum number of network interfaces. Instance types that support fewer network interfaces are excluded from selection. */
    Min?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /** The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage. This is useful for workloads that require local storage for temporary data or caching. */
  interface TotalLocalStorageGBRequest {
    /** The maximum total local storage in GB. Instance types with more local storage are excluded from selection. */
    Max?: v.Num | undefined;
    /** The minimum total local storage in GB. Instance types with less local storage are excluded from selection. */
    Min?: v.Num | undefined;
  }
  /** The minimum and maximum number of vCPUs for instance type selection. This allows you to specify a range of vCPU counts that meet your workload requirements. */
  interface VCpuCountRangeRequest {
    /** The maximum number of vCPUs. Instance types with more vCPUs than this value are excluded from selection. */
    Max?: v.Num | undefined;
    /** The minimum number of vCPUs. Instance types with fewer vCPUs than this value are excluded from selection. */
    Min: v.Num;
  }
}

export interface ClusterProperties {
  /** The short name of one or more capacity providers to associate with the cluster. A capacity provider must be associated with a cluster before it can be included as part of the default capacity provider strategy of the cluster or used in a capacity provider strategy when calling the [CreateService](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html) or [RunTask](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) actions. */
  CapacityProviders?: v.Many<v.Text<'AWS::ECS::CapacityProvider.Name'>> | undefined;
  /** A user-generated string that you use to identify your cluster. If you don't specify a name, AWS CloudFormation generates a unique physical ID for the name. */
  ClusterName?: v.Text | undefined;
  /** The settings to use when creating a cluster. This parameter is used to turn on CloudWatch Container Insights with enhanced observability or CloudWatch Container Insights for a cluster. */
  ClusterSettings?: v.Many<v.Block<Cluster.ClusterSettings>> | undefined;
  /** The execute command and managed storage configuration for the cluster. */
  Configuration?: v.Block<Cluster.ClusterConfiguration> | undefined;
  /** The default capacity provider strategy for the cluster. When services or tasks are run in the cluster with no launch type or capacity provider strategy specified, the default capacity provider strategy is used. */
  DefaultCapacityProviderStrategy?: v.Many<v.Block<Cluster.CapacityProviderStrategyItem>> | undefined;
  /** Use this parameter to set a default Service Connect namespace. After you set a default Service Connect namespace, any new services with Service Connect turned on that are created in the cluster are added as client services in the namespace. This setting only applies to new services that set the `enabled` parameter to `true` in the `ServiceConnectConfiguration`. You can set the namespace of each service individually in the `ServiceConnectConfiguration` to override this default parameter. */
  ServiceConnectDefaults?: v.Block<Cluster.ServiceConnectDefaults> | undefined;
  /**
   * The metadata that you apply to the cluster to help you categorize and organize them. Each tag consists of a key and an optional value. You define both.
   *
   * The following basic restrictions apply to tags:
   */
  Tags?: v.Many<v.Block<Cluster.Tag>> | undefined;
}
export interface ClusterAttributes {
  /** The Amazon Resource Name (ARN) of the Amazon ECS cluster, such as `arn:aws:ecs:us-east-2:123456789012:cluster/MyECSCluster`. */
  readonly Arn: v.Scalar<'AWS::ECS::Cluster.Arn'>;
}
/**
 * The `AWS::ECS::Cluster` resource creates an Amazon Elastic Container Service (Amazon ECS) cluster.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html
 */
export declare class Cluster extends v.Resource<ClusterProperties, 'AWS::ECS::Cluster.ClusterName', ClusterAttributes> {
  static readonly type: 'AWS::ECS::Cluster';
  constructor(properties?: ClusterProperties);
}
export declare namespace Cluster {
  /** The `CapacityProviderStrategyItem` property specifies the details of the default capacity provider strategy for the cluster. When services or tasks are run in the cluster with no launch type or capacity provider strategy specified, the default capacity provider strategy is used. */
  interface CapacityProviderStrategyItem {
    /**
     * The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a *base* defined. If no value is specified, the default value of `0` is used.
     *
     * Base value characteristics:
     *
     * - Only one capacity provider in a strategy can have a base defined
     * - The default value is `0` if not specified
     * - The valid range is 0 to 100,000
     * - Base requirements are satisfied first before weight distribution
     */
    Base?: v.Num | undefined;
    /** The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or `FARGATE_SPOT` ) or the name of a custom capacity provider that you created. */
    CapacityProvider?: v.Text | undefined;
    /** The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied. */
    Weight?: v.Num | undefined;
  }
  /** The execute command and managed storage configuration for the cluster. */
  interface ClusterConfiguration {
    /** The details of the execute command configuration. */
    ExecuteCommandConfiguration?: v.Block<Cluster.ExecuteCommandConfiguration> | undefined;
    /** The details of the managed storage configuration. */
    ManagedStorageConfiguration?: v.Block<Cluster.ManagedStorageConfiguration> | undefined;
  }
  /** The settings to use when creating a cluster. This parameter is used to turn on CloudWatch Container Insights with enhanced observability or CloudWatch Container Insights for a cluster. */
  interface ClusterSettings {
    /** The name of the cluster setting. The value is `containerInsights`. */
    Name?: v.Text | undefined;
    /**
     * The value to set for the cluster setting. The supported values are `enhanced`, `enabled`, and `disabled`.
     *
     * To use Container Insights with enhanced observability, set the `containerInsights` account setting to `enhanced`.
     *
     * To use Container Insights, set the `containerInsights` account setting to `enabled`.
     *
     * If a cluster value is specified, it will override the `containerInsights` value set with [PutAccountSetting](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html) or [PutAccountSettingDefault](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html).
     */
    Value?: v.Text | undefined;
  }
  /** The details of the execute command configuration. */
  interface ExecuteCommandConfiguration {
    /** Specify an AWS Key Management Service key ID to encrypt the data between the local client and the container. */
    KmsKeyId?: v.Text<'AWS::KMS::Alias.AliasName' | 'AWS::KMS::Key.Arn' | 'AWS::KMS::Key.KeyId' | 'AWS::KMS::ReplicaKey.Arn' | 'AWS::KMS::ReplicaKey.KeyId'> | undefined;
    /** The log configuration for the results of the execute command actions. The logs can be sent to CloudWatch Logs or an Amazon S3 bucket. When `logging=OVERRIDE` is specified, a `logConfiguration` must be provided. */
    LogConfiguration?: v.Block<Cluster.ExecuteCommandLogConfiguration> | undefined;
    /**
     * The log setting to use for redirecting logs for your execute command results. The following log settings are available.
     *
     * - `NONE`: The execute command session is not logged.
     * - `DEFAULT`: The `awslogs` configuration in the task definition is used. If no logging parameter is specified, it defaults to this value. If no `awslogs` log driver is configured in the task definition, the output won't be logged.
     * - `OVERRIDE`: Specify the logging details as a part of `logConfiguration`. If the `OVERRIDE` logging option is specified, the `logConfiguration` is required.
     */
    Logging?: v.OneOf<'DEFAULT' | 'NONE' | 'OVERRIDE'> | undefined;
  }
  /** The log configuration for the results of the execute command actions. The logs can be sent to CloudWatch Logs or an Amazon S3 bucket. */
  interface ExecuteCommandLogConfiguration {
    /** Determines whether to use encryption on the CloudWatch logs. If not specified, encryption will be off. */
    CloudWatchEncryptionEnabled?: v.Bool | undefined;
    /**
     * The name of the CloudWatch log group to send logs to.
     *
     * > The CloudWatch log group must already be created.
     */
    CloudWatchLogGroupName?: v.Text<'AWS::Logs::LogGroup.LogGroupName'> | undefined;
    /**
     * The name of the S3 bucket to send logs to.
     *
     * > The S3 bucket must already be created.
     */
    S3BucketName?: v.Text | undefined;
    /** Determines whether to use encryption on the S3 logs. If not specified, encryption is not used. */
    S3EncryptionEnabled?: v.Bool | undefined;
    /** An optional folder in the S3 bucket to place logs in. */
    S3KeyPrefix?: v.Text | undefined;
  }
  /** The managed storage configuration for the cluster. */
  interface ManagedStorageConfiguration {
    /**
     * Specify the AWS Key Management Service key ID for Fargate ephemeral storage.
     *
     * When you specify a `fargateEphemeralStorageKmsKeyId`, AWS Fargate uses the key to encrypt data at rest in ephemeral storage. For more information about Fargate ephemeral storage encryption, see [Customer managed keys for AWS Fargate ephemeral storage for Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-storage-encryption.html) in the *Amazon Elastic Container Service Developer Guide*.
     *
     * The key must be a single Region key.
     */
    FargateEphemeralStorageKmsKeyId?: v.Text | undefined;
    /**
     * Specify a AWS Key Management Service key ID to encrypt Amazon ECS managed storage.
     *
     * When you specify a `kmsKeyId`, Amazon ECS uses the key to encrypt data volumes managed by Amazon ECS that are attached to tasks in the cluster. The following data volumes are managed by Amazon ECS: Amazon EBS. For more information about encryption of Amazon EBS volumes attached to Amazon ECS tasks, see [Encrypt data stored in Amazon EBS volumes for Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-kms-encryption.html) in the *Amazon Elastic Container Service Developer Guide*.
     *
     * The key must be a single Region key.
     */
    KmsKeyId?: v.Text | undefined;
  }
  /** Use this parameter to set a default Service Connect namespace. After you set a default Service Connect namespace, any new services with Service Connect turned on that are created in the cluster are added as client services in the namespace. This setting only applies to new services that set the `enabled` parameter to `true` in the `ServiceConnectConfiguration`. You can set the namespace of each service individually in the `ServiceConnectConfiguration` to override this default parameter. */
  interface ServiceConnectDefaults {
    /**
     * The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace that's used when you create a service and don't specify a Service Connect configuration. The namespace name can include up to 1024 characters. The name is case-sensitive. The name can't include greater than (>), less than (<), double quotation marks ("), or slash (/).
     *
     * If you enter an existing namespace name or ARN, then that namespace will be used. Any namespace type is supported. The namespace must be in this account and this AWS Region.
     */
    Namespace?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface ClusterCapacityProviderAssociationsProperties {
  /** The capacity providers to associate with the cluster. */
  CapacityProviders?: v.Many<v.Text<'AWS::ECS::CapacityProvider.Name'>> | undefined;
  /** The cluster the capacity provider association is the target of. */
  Cluster: v.Text<'AWS::ECS::Cluster.Arn' | 'AWS::ECS::Cluster.ClusterName'>;
  /** The default capacity provider strategy to associate with the cluster. */
  DefaultCapacityProviderStrategy: v.Many<v.Block<ClusterCapacityProviderAssociations.CapacityProviderStrategy>>;
}
export interface ClusterCapacityProviderAssociationsAttributes {
}
/**
 * The `AWS::ECS::ClusterCapacityProviderAssociations` resource associates one or more capacity providers and a default capacity provider strategy with a cluster.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html
 */
export declare class ClusterCapacityProviderAssociations extends v.Resource<ClusterCapacityProviderAssociationsProperties, 'AWS::ECS::ClusterCapacityProviderAssociations.Cluster', ClusterCapacityProviderAssociationsAttributes> {
  static readonly type: 'AWS::ECS::ClusterCapacityProviderAssociations';
  constructor(properties: ClusterCapacityProviderAssociationsProperties);
}
export declare namespace ClusterCapacityProviderAssociations {
  /** The `CapacityProviderStrategy` property specifies the details of the default capacity provider strategy for the cluster. When services or tasks are run in the cluster with no launch type or capacity provider strategy specified, the default capacity provider strategy is used. */
  interface CapacityProviderStrategy {
    /**
     * The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a *base* defined. If no value is specified, the default value of `0` is used.
     *
     * Base value characteristics:
     *
     * - Only one capacity provider in a strategy can have a base defined
     * - The default value is `0` if not specified
     * - The valid range is 0 to 100,000
     * - Base requirements are satisfied first before weight distribution
     */
    Base?: v.Num | undefined;
    /** The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or `FARGATE_SPOT` ) or the name of a custom capacity provider that you created. */
    CapacityProvider: v.Text;
    /** The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied. */
    Weight?: v.Num | undefined;
  }
}

export interface DaemonProperties {
  /** The Amazon Resource Names (ARNs) of the capacity providers associated with the daemon. */
  CapacityProviderArns?: v.Many<v.Text> | undefined;
  /** The Amazon Resource Name (ARN) of the cluster that the daemon is running in. */
  ClusterArn?: v.Text | undefined;
  Critical?: v.Bool | undefined;
  DaemonName?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the daemon task definition used by this revision. */
  DaemonTaskDefinitionArn?: v.Text | undefined;
  /** Optional deployment parameters that control how a daemon rolls out updates across container instances. */
  DeploymentConfiguration?: v.Block<Daemon.DaemonDeploymentConfiguration> | undefined;
  /** Specifies whether Amazon ECS managed tags are turned on for the daemon tasks. */
  EnableECSManagedTags?: v.Bool | undefined;
  /** Specifies whether the execute command functionality is turned on for the daemon tasks. */
  EnableExecuteCommand?: v.Bool | undefined;
  /** Specifies whether tags are propagated from the daemon to the daemon tasks. */
  PropagateTags?: v.OneOf<'DAEMON' | 'NONE'> | undefined;
  Tags?: v.Many<v.Block<Daemon.Tag>> | undefined;
}
export interface DaemonAttributes {
  readonly CreatedAt: v.Scalar<'AWS::ECS::Daemon.CreatedAt'>;
  readonly DaemonArn: v.Scalar<'AWS::ECS::Daemon.DaemonArn'>;
  readonly DaemonStatus: v.Scalar<'AWS::ECS::Daemon.DaemonStatus'>;
  readonly DeploymentArn: v.Scalar<'AWS::ECS::Daemon.DeploymentArn'>;
  readonly UpdatedAt: v.Scalar<'AWS::ECS::Daemon.UpdatedAt'>;
}
/**
 * Information about a daemon resource.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html
 */
export declare class Daemon extends v.Resource<DaemonProperties, 'AWS::ECS::Daemon.DaemonArn', DaemonAttributes> {
  static readonly type: 'AWS::ECS::Daemon';
  constructor(properties?: DaemonProperties);
}
export declare namespace Daemon {
  /** The CloudWatch alarm configuration for a daemon. When enabled, CloudWatch alarms determine whether a daemon deployment has failed. */
  interface DaemonAlarmConfiguration {
    /** The CloudWatch alarm names to monitor during a daemon deployment. */
    AlarmNames?: v.Many<v.Text> | undefined;
    /** Determines whether to use the CloudWatch alarm option in the daemon deployment process. The default value is ``false``. */
    Enable?: v.Bool | undefined;
  }
  /** Optional deployment parameters that control how a daemon rolls out updates across container instances. */
  interface DaemonDeploymentConfiguration {
    /** The CloudWatch alarm configuration for a daemon. When enabled, CloudWatch alarms determine whether a daemon deployment has failed. */
    Alarms?: v.Block<Daemon.DaemonAlarmConfiguration> | undefined;
    /** The amount of time (in minutes) to wait after a successful deployment step before proceeding. This allows time to monitor for issues before continuing. The default value is 0. */
    BakeTimeInMinutes?: v.Num | undefined;
    /** The percentage of container instances to drain simultaneously during a daemon deployment. Valid values are between 0.0 and 100.0. */
    DrainPercent?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface DaemonTaskDefinitionProperties {
  /** A list of container definitions in JSON format that describe the containers that make up the daemon task. */
  ContainerDefinitions?: v.Many<v.Block<DaemonTaskDefinition.DaemonContainerDefinition>> | undefined;
  /** The number of CPU units used by the daemon task. */
  Cpu?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make Amazon Web Services API calls on your behalf. */
  ExecutionRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The name of a family that this daemon task definition is registered to. */
  Family?: v.Text | undefined;
  /**
   * The IPC namespace mode for the daemon. The valid values are ``none`` and ``shared``. The default is ``none``.
   *  If ``none`` is specified or no value is provided, the daemon runs with its own IPC namespace, isolated from other tasks. If ``shared`` is specified, the daemon joins the host IPC namespace, making it accessible to non-daemon tasks that use ``ipcMode: "host"`` or other daemons that use ``ipcMode: "shared"``.
   */
  IpcMode?: v.Text | undefined;
  /** The amount of memory (in MiB) used by the daemon task. */
  Memory?: v.Text | undefined;
  /**
   * The PID namespace mode for the daemon. The valid values are ``none`` and ``shared``. The default is ``none``.
   *  If ``none`` is specified or no value is provided, the daemon runs with its own PID namespace, isolated from other tasks. If ``shared`` is specified, the daemon joins the host PID namespace, making it accessible to non-daemon tasks that use ``pidMode: "host"`` or other daemons that use ``pidMode: "shared"``.
   */
  PidMode?: v.Text | undefined;
  Tags?: v.Many<v.Block<DaemonTaskDefinition.Tag>> | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the IAM role that grants containers in the daemon task permission to call Amazon Web Services APIs on your behalf. */
  TaskRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The list of data volume definitions for the daemon task. */
  Volumes?: v.Many<v.Block<DaemonTaskDefinition.Volume>> | undefined;
}
export interface DaemonTaskDefinitionAttributes {
  readonly DaemonTaskDefinitionArn: v.Scalar<'AWS::ECS::DaemonTaskDefinition.DaemonTaskDefinitionArn'>;
}
/**
 * The details of a daemon task definition. A daemon task definition is a template that describes the containers that form a daemon. Daemons deploy cross-cutting software agents independently across your Amazon ECS infrastructure.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html
 */
export declare class DaemonTaskDefinition extends v.Resource<DaemonTaskDefinitionProperties, 'AWS::ECS::DaemonTaskDefinition.DaemonTaskDefinitionArn', DaemonTaskDefinitionAttributes> {
  static readonly type: 'AWS::ECS::DaemonTaskDefinition';
  constructor(properties?: DaemonTaskDefinitionProperties);
}
export declare namespace DaemonTaskDefinition {
  /**
   * The dependencies defined for container startup and shutdown. A container can contain multiple dependencies. When a dependency is defined for container startup, for container shutdown it is reversed.
   *  Your Amazon ECS container instances require at least version 1.26.0 of the container agent to use container dependencies. However, we recommend using the latest container agent version. For information about checking your agent version and updating to the latest version, see [Updating the Amazon ECS Container Agent](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-update.html) in the *Amazon Elastic Container Service Developer Guide*. If you're using an Amazon ECS-optimized Linux AMI, your instance needs at least version 1.26.0-1 of the ``ecs-init`` package. If your container instances are launched from version ``20190301`` or later, then they contain the required versions of the container agent and ``ecs-init``.
   */
  interface ContainerDependency {
    /**
     * The dependency condition of the container. The following are the available conditions and their behavior:
     *   + ``START`` - This condition emulates the behavior of links and volumes today. It validates that a dependent container is started before permitting other containers to start.
     *   + ``COMPLETE`` - This condition validates that a dependent container runs to completion (exits) before permitting other containers to start. This can be useful for nonessential containers that run a script and then exit. This condition can't be set on an essential container.
     *   + ``SUCCESS`` - This condition is the same as ``COMPLETE``, but it also requires that the container exits with a ``zero`` status. This condition can't be set on an essential container.
     *   + ``HEALTHY`` - This condition validates that the dependent container passes its Docker health check before permitting other containers to start. This requires that the dependent container has health checks configured. This condition is confirmed only at task startup.
     */
    Condition?: v.OneOf<'COMPLETE' | 'HEALTHY' | 'START' | 'SUCCESS'> | undefined;
    /** The name of a container. */
    ContainerName?: v.Text | undefined;
  }
  /** A container definition for a daemon task. Daemon container definitions describe the containers that run as part of a daemon task on container instances managed by capacity providers. */
  interface DaemonContainerDefinition {
    /** The command that's passed to the container. */
    Command?: v.Many<v.Text> | undefined;
    /** The number of ``cpu`` units reserved for the container. */
    Cpu?: v.Num | undefined;
    /** The dependencies defined for container startup and shutdown. A container can contain multiple dependencies on other containers in a task definition. */
    DependsOn?: v.Many<v.Block<DaemonTaskDefinition.ContainerDependency>> | undefined;
    /** The entry point that's passed to the container. */
    EntryPoint?: v.Many<v.Text> | undefined;
    /** The environment variables to pass to a container. */
    Environment?: v.Many<v.Block<DaemonTaskDefinition.KeyValuePair>> | undefined;
    /** A list of files containing the environment variables to pass to a container. */
    EnvironmentFiles?: v.Many<v.Block<DaemonTaskDefinition.EnvironmentFile>> | undefined;
    /** If the ``essential`` parameter of a container is marked as ``true``, and that container fails or stops for any reason, all other containers that are part of the task are stopped. */
    Essential?: v.Bool | undefined;
    /** The FireLens configuration for the container. This is used to specify and configure a log router for container logs. For more information, see [Custom log routing](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html) in the *Amazon Elastic Container Service Developer Guide*. */
    FirelensConfiguration?: v.Block<DaemonTaskDefinition.FirelensConfiguration> | undefined;
    /**
     * An object representing a container health check. Health check parameters that are specified in a container definition override any Docker health checks that exist in the container image (such as those specified in a parent image or from the image's Dockerfile). This configuration maps to the ``HEALTHCHECK`` parameter of docker run.
     *   The Amazon ECS container agent only monitors and reports on the health checks specified in the task definition. Amazon ECS does not monitor Docker health checks that are embedded in a container image and not specified in the container definition.
     */
    HealthCheck?: v.Block<DaemonTaskDefinition.HealthCheck> | undefined;
    /** The image used to start the container. This string is passed directly to the Docker daemon. Images in the Docker Hub registry are available by default. Other repositories are specified with either ``repository-url/image:tag`` or ``repository-url/image@digest``. */
    Image: v.Text;
    /** When this parameter is ``true``, you can deploy containerized applications that require ``stdin`` or a ``tty`` to be allocated. */
    Interactive?: v.Bool | undefined;
    /** The Linux-specific options that are applied to the container, such as Linux [KernelCapabilities](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html). */
    LinuxParameters?: v.Block<DaemonTaskDefinition.LinuxParameters> | undefined;
    /**
     * The log configuration for the container. This parameter maps to ``LogConfig`` in the docker container create command and the ``--log-driver`` option to docker run.
     *  By default, containers use the same logging driver that the Docker daemon uses. However, the container might use a different logging driver than the Docker daemon by specifying a log driver configuration in the container definition.
     *  Understand the following when specifying a log configuration for your containers.
     *   + Amazon ECS currently supports a subset of the logging drivers available to the Docker daemon. Additional log drivers may be available in future releases of the Amazon ECS container agent.
     *  For tasks on FARGATElong, the supported log drivers are ``awslogs``, ``splunk``, and ``awsfirelens``.
     *  For tasks hosted on Amazon EC2 instances, the supported log drivers are ``awslogs``, ``fluentd``, ``gelf``, ``json-file``, ``journald``,``syslog``, ``splunk``, and ``awsfirelens``.
     *   + This parameter requires version 1.18 of the Docker Remote API or greater on your container instance.
     *   + For tasks that are hosted on Amazon EC2 instances, the Amazon ECS container agent must register the available logging drivers with the ``ECS_AVAILABLE_LOGGING_DRIVERS`` environment variable before containers placed on that instance can use these log configuration options.
     */
    LogConfiguration?: v.Block<DaemonTaskDefinition.LogConfiguration> | undefined;
    /** The amount (in MiB) of memory to present to the container. If the container attempts to exceed the memory specified here, the container is killed. */
    Memory?: v.Num | undefined;
    /** The soft limit (in MiB) of memory to reserve for the container. */
    MemoryReservation?: v.Num | undefined;
    /** The mount points for data volumes in your container. */
    MountPoints?: v.Many<v.Block<DaemonTaskDefinition.MountPoint>> | undefined;
    /** The name of the container. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed. */
    Name: v.Text;
    /** When this parameter is true, the container is given elevated privileges on the host container instance (similar to the ``root`` user). */
    Privileged?: v.Bool | undefined;
    /** When this parameter is ``true``, a TTY is allocated. */
    PseudoTerminal?: v.Bool | undefined;
    /** When this parameter is true, the container is given read-only access to its root file system. */
    ReadonlyRootFilesystem?: v.Bool | undefined;
    /** The repository credentials for private registry authentication. */
    RepositoryCredentials?: v.Block<DaemonTaskDefinition.RepositoryCredentials> | undefined;
    RestartPolicy?: v.Block<DaemonTaskDefinition.RestartPolicy> | undefined;
    /** The secrets to pass to the container. */
    Secrets?: v.Many<v.Block<DaemonTaskDefinition.Secret>> | undefined;
    /** Time duration (in seconds) to wait before giving up on resolving dependencies for a container. */
    StartTimeout?: v.Num | undefined;
    /** Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its own. */
    StopTimeout?: v.Num | undefined;
    /** A list of namespaced kernel parameters to set in the container. */
    SystemControls?: v.Many<v.Block<DaemonTaskDefinition.SystemControl>> | undefined;
    /** A list of ``ulimits`` to set in the container. */
    Ulimits?: v.Many<v.Block<DaemonTaskDefinition.Ulimit>> | undefined;
    /** The user to use inside the container. */
    User?: v.Text | undefined;
    /** The working directory to run commands inside the container in. */
    WorkingDirectory?: v.Text | undefined;
  }
  /** An object representing a container instance host device. */
  interface Device {
    /** The path inside the container at which to expose the host device. */
    ContainerPath?: v.Text | undefined;
    /** The path for the device on the host container instance. */
    HostPath?: v.Text | undefined;
    /** The explicit permissions to provide to the container for the device. By default, the container has permissions for ``read``, ``write``, and ``mknod`` for the device. */
    Permissions?: v.Many<v.Text> | undefined;
  }
  /**
   * A list of files containing the environment variables to pass to a container. You can specify up to ten environment files. The file must have a ``.env`` file extension. Each line in an environment file should contain an environment variable in ``VARIABLE=VALUE`` format. Lines beginning with ``#`` are treated as comments and are ignored.
   *  If there are environment variables specified using the ``environment`` parameter in a container definition, they take precedence over the variables contained within an environment file. If multiple environment files are specified that contain the same variable, they're processed from the top down. We recommend that you use unique variable names. For more information, see [Use a file to pass environment variables to a container](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html) in the *Amazon Elastic Container Service Developer Guide*.
   *  Environment variable files are objects in Amazon S3 and all Amazon S3 security considerations apply.
   */
  interface EnvironmentFile {
    /** The file type to use. Environment files are objects in Amazon S3. The only supported value is ``s3``. */
    Type?: v.OneOf<'s3'> | undefined;
    /** The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file. */
    Value?: v.Text | undefined;
  }
  /** The FireLens configuration for the container. This is used to specify and configure a log router for container logs. For more information, see [Custom log routing](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html) in the *Amazon Elastic Container Service Developer Guide*. */
  interface FirelensConfiguration {
    /**
     * The options to use when configuring the log router. This field is optional and can be used to specify a custom configuration file or to add additional metadata, such as the task, task definition, cluster, and container instance details to the log event. If specified, the syntax to use is ``"options":{"enable-ecs-log-metadata":"true|false","config-file-type:"s3|file","config-file-value":"arn:aws:s3:::mybucket/fluent.conf|filepath"}``. For more information, see [Creating a task definition that uses a FireLens configuration](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html#firelens-taskdef) in the *Amazon Elastic Container Service Developer Guide*.
     *   Tasks hosted on FARGATElong only support the ``file`` configuration file type.
     */
    Options?: v.Dictionary<v.Text> | undefined;
    /** The log router to use. The valid values are ``fluentd`` or ``fluentbit``. */
    Type?: v.OneOf<'fluentbit' | 'fluentd'> | undefined;
  }
  /**
   * An object representing a container health check. Health check parameters that are specified in a container definition override any Docker health checks that exist in the container image (such as those specified in a parent image or from the image's Dockerfile). This configuration maps to the ``HEALTHCHECK`` parameter of docker run.
   *   The Amazon ECS container agent only monitors and reports on the health checks specified in the task definition. Amazon ECS does not monitor Docker health checks that are embedded in a container image and not specified in the container definition.
   */
  interface HealthCheck {
    /**
     * A string array representing the command that the container runs to determine if it is healthy. The string array must start with ``CMD`` to run the command arguments directly, or ``CMD-SHELL`` to run the command with the container's default shell.
     *   When you use the AWS Management Console JSON panel, the CLIlong, or the APIs, enclose the list of commands in double quotes and brackets.
     *   ``[ "CMD-SHELL", "curl -f http://localhost/ || exit 1" ]``
     *  You don't include the double quotes and brackets when you use the AWS Management Console.
     *   ``CMD-SHELL, curl -f http://localhost/ || exit 1``
     *  An exit code of 0 indicates success, and non-zero exit code indicates failure. For more information, see ``HealthCheck`` in the docker container create command.
     */
    Command?: v.Many<v.Text> | undefined;
    /** The time period in seconds between each health check execution. You may specify between 5 and 300 seconds. The default value is 30 seconds. This value applies only when you specify a ``command``. */
    Interval?: v.Num | undefined;
    /** The number of times to retry a failed health check before the container is considered unhealthy. You may specify between 1 and 10 retries. The default value is 3. This value applies only when you specify a ``command``. */
    Retries?: v.Num | undefined;
    /**
     * The optional grace period to provide containers time to bootstrap before failed health checks count towards the maximum number of retries. You can specify between 0 and 300 seconds. By default, the ``startPeriod`` is off. This value applies only when you specify a ``command``.
     *   If a health check succeeds within the ``startPeriod``, then the container is considered healthy and any subsequent failures count toward the maximum number of retries.
     */
    StartPeriod?: v.Num | undefined;
    /** The time period in seconds to wait for a health check to succeed before it is considered a failure. You may specify between 2 and 60 seconds. The default value is 5. This value applies only when you specify a ``command``. */
    Timeout?: v.Num | undefined;
  }
  /** Details on a container instance bind mount host volume. */
  interface HostVolumeProperties {
    /**
     * When the ``host`` parameter is used, specify a ``sourcePath`` to declare the path on the host container instance that's presented to the container. If this parameter is empty, then the Docker daemon has assigned a host path for you. If the ``host`` parameter contains a ``sourcePath`` file location, then the data volume persists at the specified location on the host container instance until you delete it manually. If the ``sourcePath`` value doesn't exist on the host container instance, the Docker daemon creates it. If the location does exist, the contents of the source path folder are exported.
     *  If you're using the Fargate launch type, the ``sourcePath`` parameter is not supported.
     */
    SourcePath?: v.Text | undefined;
  }
  /**
   * The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition. For more detailed information about these Linux capabilities, see the [capabilities(7)](https://docs.aws.amazon.com/http://man7.org/linux/man-pages/man7/capabilities.7.html) Linux manual page.
   *  The following describes how Docker processes the Linux capabilities specified in the ``add`` and ``drop`` request parameters. For information about the latest behavior, see [Docker Compose: order of cap_drop and cap_add](https://docs.aws.amazon.com/https://forums.docker.com/t/docker-compose-order-of-cap-drop-and-cap-add/97136/1) in the Docker Community Forum.
   *   + When the container is a privleged container, the container capabilities are all of the default Docker capabilities.
   */
  interface KernelCapabilities {
    /**
     * The Linux capabilities for the container that have been added to the default configuration provided by Docker. This parameter maps to ``CapAdd`` in the docker container create command and the ``--cap-add`` option to docker run.
     *   Tasks launched on FARGATElong only support adding the ``SYS_PTRACE`` kernel capability.
     *   Valid values: ``"ALL" | "AUDIT_CONTROL" | "AUDIT_WRITE" | "BLOCK_SUSPEND" | "CHOWN" | "DAC_OVERRIDE" | "DAC_READ_SEARCH" | "FOWNER" | "FSETID" | "IPC_LOCK" | "IPC_OWNER" | "KILL" | "LEASE" | "LINUX_IMMUTABLE" | "MAC_ADMIN" | "MAC_OVERRIDE" | "MKNOD" | "NET_ADMIN" | "NET_BIND_SERVICE" | "NET_BROADCAST" | "NET_RAW" | "SETFCAP" | "SETGID" | "SETPCAP" | "SETUID" | "SYS_ADMIN" | "SYS_BOOT" | "SYS_CHROOT" | "SYS_MODULE" | "SYS_NICE" | "SYS_PACCT" | "SYS_PTRACE" | "SYS_RAWIO" | "SYS_RESOURCE" | "SYS_TIME" | "SYS_TTY_CONFIG" | "SYSLOG" | "WAKE_ALARM"``
     */
    Add?: v.Many<v.Text> | undefined;
    /**
     * The Linux capabilities for the container that have been removed from the default configuration provided by Docker. This parameter maps to ``CapDrop`` in the docker container create command and the ``--cap-drop`` option to docker run.
     *  Valid values: ``"ALL" | "AUDIT_CONTROL" | "AUDIT_WRITE" | "BLOCK_SUSPEND" | "CHOWN" | "DAC_OVERRIDE" | "DAC_READ_SEARCH" | "FOWNER" | "FSETID" | "IPC_LOCK" | "IPC_OWNER" | "KILL" | "LEASE" | "LINUX_IMMUTABLE" | "MAC_ADMIN" | "MAC_OVERRIDE" | "MKNOD" | "NET_ADMIN" | "NET_BIND_SERVICE" | "NET_BROADCAST" | "NET_RAW" | "SETFCAP" | "SETGID" | "SETPCAP" | "SETUID" | "SYS_ADMIN" | "SYS_BOOT" | "SYS_CHROOT" | "SYS_MODULE" | "SYS_NICE" | "SYS_PACCT" | "SYS_PTRACE" | "SYS_RAWIO" | "SYS_RESOURCE" | "SYS_TIME" | "SYS_TTY_CONFIG" | "SYSLOG" | "WAKE_ALARM"``
     */
    Drop?: v.Many<v.Text> | undefined;
  }
  /** A key-value pair object. */
  interface KeyValuePair {
    /** The name of the key-value pair. For environment variables, this is the name of the environment variable. */
    Name?: v.Text | undefined;
    /** The value of the key-value pair. For environment variables, this is the value of the environment variable. */
    Value?: v.Text | undefined;
  }
  /** The Linux-specific options that are applied to the container, such as Linux [KernelCapabilities](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html). */
  interface LinuxParameters {
    /**
     * The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition. For more detailed information about these Linux capabilities, see the [capabilities(7)](https://docs.aws.amazon.com/http://man7.org/linux/man-pages/man7/capabilities.7.html) Linux manual page.
     *  The following describes how Docker processes the Linux capabilities specified in the ``add`` and ``drop`` request parameters. For information about the latest behavior, see [Docker Compose: order of cap_drop and cap_add](https://docs.aws.amazon.com/https://forums.docker.com/t/docker-compose-order-of-cap-drop-and-cap-add/97136/1) in the Docker Community Forum.
     *   + When the container is a privleged container, the container capabilities are all of the default Docker capabilities.
     */
    Capabilities?: v.Block<DaemonTaskDefinition.KernelCapabilities> | undefined;
    /**
     * Any host devices to expose to the container. This parameter maps to ``Devices`` in the docker container create command and the ``--device`` option to docker run.
     *   If you're using tasks that use the Fargate launch type, the ``devices`` parameter isn't supported.
     */
    Devices?: v.Many<v.Block<DaemonTaskDefinition.Device>> | undefined;
    /** Run an ``init`` process inside the container that forwards signals and reaps processes. This parameter maps to the ``--init`` option to docker run. This parameter requires version 1.25 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: ``sudo docker version --format '{{.Server.APIVersion}}'`` */
    InitProcessEnabled?: v.Bool | undefined;
    /** The container path, mount options, and size (in MiB) of the tmpfs mount. This parameter maps to the ``--tmpfs`` option to docker run. */
    Tmpfs?: v.Many<v.Block<DaemonTaskDefinition.Tmpfs>> | undefined;
  }
  /**
   * The log configuration for the container. This parameter maps to ``LogConfig`` in the docker container create command and the ``--log-driver`` option to docker run.
   *  By default, containers use the same logging driver that the Docker daemon uses. However, the container might use a different logging driver than the Docker daemon by specifying a log driver configuration in the container definition.
   *  Understand the following when specifying a log configuration for your containers.
   *   + Amazon ECS currently supports a subset of the logging drivers available to the Docker daemon. Additional log drivers may be available in future releases of the Amazon ECS container agent.
   *  For tasks on FARGATElong, the supported log drivers are ``awslogs``, ``splunk``, and ``awsfirelens``.
   *  For tasks hosted on Amazon EC2 instances, the supported log drivers are ``awslogs``, ``fluentd``, ``gelf``, ``json-file``, ``journald``,``syslog``, ``splunk``, and ``awsfirelens``.
   *   + This parameter requires version 1.18 of the Docker Remote API or greater on your container instance.
   *   + For tasks that are hosted on Amazon EC2 instances, the Amazon ECS container agent must register the available logging drivers with the ``ECS_AVAILABLE_LOGGING_DRIVERS`` environment variable before containers placed on that instance can use these log configuration options.
   */
  interface LogConfiguration {
    /**
     * The log driver to use for the container.
     *  For tasks on FARGATElong, the supported log drivers are ``awslogs``, ``splunk``, and ``awsfirelens``.
     *  For tasks hosted on Amazon EC2 instances, the supported log drivers are ``awslogs``, ``fluentd``, ``gelf``, ``json-file``, ``journald``, ``syslog``, ``splunk``, and ``awsfirelens``.
     *  For more information about using the ``awslogs`` log driver, see [Send Amazon ECS logs to CloudWatch](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html) in the *Amazon Elastic Container Service Developer Guide*.
     *  For more information about using the ``awsfirelens`` log driver, see [Send Amazon ECS logs to an service or Partner](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html).
     *   If you have a custom driver that isn't listed, you can fork the Amazon ECS container agent project that's [available on GitHub](https://docs.aws.amazon.com/https://github.com/aws/amazon-ecs-agent) and customize it to work with that driver. We encourage you to submit pull requests for changes that you would like to have included. However, we don't currently provide support for running modified copies of this software.
     */
    LogDriver: v.Text;
    /**
     * The configuration options to send to the log driver.
     *  The options you can specify depend on the log driver. Some of the options you can specify when you use the ``awslogs`` log driver to route logs to Amazon CloudWatch include the following:
     *   + awslogs-create-group Required: No Specify whether you want the log group to be created automatically. If this option isn't specified, it defaults to false. Your IAM policy must include the logs:CreateLogGroup permission before you attempt to use awslogs-create-group. + awslogs-region Required: Yes Specify the Region that the awslogs log driver is to send your Docker logs to. You can choose to send all of your logs from clusters in different Regions to a single region in CloudWatch Logs. This is so that they're all visible in one location. Otherwise, you can separate them by Region for more granularity. Make sure that the specified log group exists in the Region that you specify with this option. + awslogs-group Required: Yes Make sure to specify a log group that the awslogs log driver sends its log streams to. + awslogs-stream-prefix Required: Yes, when using Fargate.Optional when using EC2. Use the awslogs-stream-prefix option to associate a log stream with the specified prefix, the container name, and the ID of the Amazon ECS task that the container belongs to.
     */
    Options?: v.Dictionary<v.Text> | undefined;
    /** The secrets to pass to the log configuration. For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the *Amazon Elastic Container Service Developer Guide*. */
    SecretOptions?: v.Many<v.Block<DaemonTaskDefinition.Secret>> | undefined;
  }
  /** The details for a volume mount point that's used in a container definition. */
  interface MountPoint {
    /** The path on the container to mount the host volume at. */
    ContainerPath?: v.Text | undefined;
    /** If this value is ``true``, the container has read-only access to the volume. If this value is ``false``, then the container can write to the volume. The default value is ``false``. */
    ReadOnly?: v.Bool | undefined;
    /** The name of the volume to mount. Must be a volume name referenced in the ``name`` parameter of task definition ``volume``. */
    SourceVolume?: v.Text | undefined;
  }
  /** The repository credentials for private registry authentication. */
  interface RepositoryCredentials {
    /**
     * The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
     *   When you use the Amazon ECS API, CLI, or AWS SDK, if the secret exists in the same Region as the task that you're launching then you can use either the full ARN or the name of the secret. When you use the AWS Management Console, you must specify the full ARN of the secret.
     */
    CredentialsParameter?: v.Text | undefined;
  }
  interface RestartPolicy {
    Enabled?: v.Bool | undefined;
    IgnoredExitCodes?: v.Many<v.Num> | undefined;
    RestartAttemptPeriod?: v.Num | undefined;
  }
  /**
   * An object representing the secret to expose to your container. Secrets can be exposed to a container in the following ways:
   *   + To inject sensitive data into your containers as environment variables, use the ``secrets`` container definition parameter.
   *   + To reference sensitive information in the log configuration of a container, use the ``secretOptions`` container definition parameter.
   *
   *  For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface Secret {
    /** The name of the secret. */
    Name: v.Text;
    /**
     * The secret to expose to the container. The supported values are either the full ARN of the ASMlong secret or the full ARN of the parameter in the SSM Parameter Store.
     *  For information about the require IAMlong permissions, see [Required IAM permissions for Amazon ECS secrets](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data-secrets.html#secrets-iam) (for Secrets Manager) or [Required IAM permissions for Amazon ECS secrets](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data-parameters.html) (for Systems Manager Parameter store) in the *Amazon Elastic Container Service Developer Guide*.
     *   If the SSM Parameter Store parameter exists in the same Region as the task you're launching, then you can use either the full ARN or name of the parameter. If the parameter exists in a different Region, then the full ARN must be specified.
     */
    ValueFrom: v.Text;
  }
  /**
   * A list of namespaced kernel parameters to set in the container. This parameter maps to ``Sysctls`` in the docker container create command and the ``--sysctl`` option to docker run. For example, you can configure ``net.ipv4.tcp_keepalive_time`` setting to maintain longer lived connections.
   *  We don't recommend that you specify network-related ``systemControls`` parameters for multiple containers in a single task that also uses either the ``awsvpc`` or ``host`` network mode. Doing this has the following disadvantages:
   *   + For tasks that use the ``awsvpc`` network mode including Fargate, if you set ``systemControls`` for any container, it applies to all containers in the task. If you set different ``systemControls`` for multiple containers in a single task, the container that's started last determines which ``systemControls`` take effect.
   *   + For tasks that use the ``host`` network mode, the network namespace ``systemControls`` aren't supported.
   *
   *  If you're setting an IPC resource namespace to use for the containers in the task, the following conditions apply to your system controls.
   */
  interface SystemControl {
    /** The namespaced kernel parameter to set a ``value`` for. */
    Namespace?: v.Text | undefined;
    /**
     * The namespaced kernel parameter to set a ``value`` for.
     *  Valid IPC namespace values: ``"kernel.msgmax" | "kernel.msgmnb" | "kernel.msgmni" | "kernel.sem" | "kernel.shmall" | "kernel.shmmax" | "kernel.shmmni" | "kernel.shm_rmid_forced"``, and ``Sysctls`` that start with ``"fs.mqueue.*"``
     *  Valid network namespace values: ``Sysctls`` that start with ``"net.*"``. Only namespaced ``Sysctls`` that exist within the container starting with "net.* are accepted.
     *  All of these values are supported by Fargate.
     */
    Value?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** The container path, mount options, and size of the tmpfs mount. */
  interface Tmpfs {
    /** The absolute file path where the tmpfs volume is to be mounted. */
    ContainerPath?: v.Text | undefined;
    /**
     * The list of tmpfs volume mount options.
     *  Valid values: ``"defaults" | "ro" | "rw" | "suid" | "nosuid" | "dev" | "nodev" | "exec" | "noexec" | "sync" | "async" | "dirsync" | "remount" | "mand" | "nomand" | "atime" | "noatime" | "diratime" | "nodiratime" | "bind" | "rbind" | "unbindable" | "runbindable" | "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | "relatime" | "norelatime" | "strictatime" | "nostrictatime" | "mode" | "uid" | "gid" | "nr_inodes" | "nr_blocks" | "mpol"``
     */
    MountOptions?: v.Many<v.Text> | undefined;
    /** The maximum size (in MiB) of the tmpfs volume. */
    Size: v.Num;
  }
  /**
   * The ``ulimit`` settings to pass to the container.
   *  Amazon ECS tasks hosted on FARGATElong use the default resource limit values set by the operating system with the exception of the ``nofile`` resource limit parameter which FARGATElong overrides. The ``nofile`` resource limit sets a restriction on the number of open files that a container can use. The default ``nofile`` soft limit is ``65535`` and the default hard limit is ``65535``.
   *  You can specify the ``ulimit`` settings for a container in a task definition.
   */
  interface Ulimit {
    /** The hard limit for the ``ulimit`` type. The value can be specified in bytes, seconds, or as a count, depending on the ``type`` of the ``ulimit``. */
    HardLimit: v.Num;
    /** The ``type`` of the ``ulimit``. */
    Name: v.OneOf<'core' | 'cpu' | 'data' | 'fsize' | 'locks' | 'memlock' | 'msgqueue' | 'nice' | 'nofile' | 'nproc' | 'rss' | 'rtprio' | 'rttime' | 'sigpending' | 'stack'>;
    /** The soft limit for the ``ulimit`` type. The value can be specified in bytes, seconds, or as a count, depending on the ``type`` of the ``ulimit``. */
    SoftLimit: v.Num;
  }
  /** The data volume configuration for tasks launched using this task definition. Specifying a volume configuration in a task definition is optional. The volume configuration may contain multiple volumes but only one volume configured at launch is supported. Each volume defined in the volume configuration may only specify a ``name`` and one of either ``configuredAtLaunch``, ``dockerVolumeConfiguration``, ``efsVolumeConfiguration``, ``s3filesVolumeConfiguration``, ``fsxWindowsFileServerVolumeConfiguration``, or ``host``. If an empty volume configuration is specified, by default Amazon ECS uses a host volume. For more information, see [Using data volumes in tasks](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html). */
  interface Volume {
    /** Details on a container instance bind mount host volume. */
    Host?: v.Block<DaemonTaskDefinition.HostVolumeProperties> | undefined;
    /**
     * The name of the volume. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed.
     *  When using a volume configured at launch, the ``name`` is required and must also be specified as the volume name in the ``ServiceVolumeConfiguration`` or ``TaskVolumeConfiguration`` parameter when creating your service or standalone task.
     *  For all other types of volumes, this name is referenced in the ``sourceVolume`` parameter of the ``mountPoints`` object in the container definition.
     *  When a volume is using the ``efsVolumeConfiguration``, the name is required.
     *  When a volume is using the ``s3filesVolumeConfiguration``, the name is required.
     */
    Name?: v.Text | undefined;
  }
}

export interface ExpressGatewayServiceProperties {
  /** The short name or full ARN of the cluster that hosts the Express service. */
  Cluster?: v.Text | undefined;
  /** The CPU allocation for tasks in this service revision. */
  Cpu?: v.Text | undefined;
  /** The ARN of the task execution role for the service revision. */
  ExecutionRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The health check path for this service revision. */
  HealthCheckPath?: v.Text | undefined;
  /** The ARN of the infrastructure role that manages AWS resources for the Express service. */
  InfrastructureRoleArn: v.Text;
  /** The memory allocation for tasks in this service revision. */
  Memory?: v.Text | undefined;
  /** The network configuration for tasks in this service revision. */
  NetworkConfiguration?: v.Block<ExpressGatewayService.ExpressGatewayServiceNetworkConfiguration> | undefined;
  /** The primary container configuration for this service revision. */
  PrimaryContainer?: v.Block<ExpressGatewayService.ExpressGatewayContainer> | undefined;
  /** The auto-scaling configuration for this service revision. */
  ScalingTarget?: v.Block<ExpressGatewayService.ExpressGatewayScalingTarget> | undefined;
  /** The name of the Express service. */
  ServiceName?: v.Text | undefined;
  /** The metadata applied to the Express service. */
  Tags?: v.Many<v.Block<ExpressGatewayService.Tag>> | undefined;
  TaskDefinitionArn?: v.Text | undefined;
  /** The ARN of the task role for the service revision. */
  TaskRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
}
export interface ExpressGatewayServiceAttributes {
  /** The list of active service configurations for the Express service. */
  readonly ActiveConfigurations: v.List<v.Scalar<'AWS::ECS::ExpressGatewayService.ActiveConfigurations'>>;
  /** The Unix timestamp for when the Express service was created. */
  readonly CreatedAt: v.Scalar<'AWS::ECS::ExpressGatewayService.CreatedAt'>;
  readonly ECSManagedResourceArns: { readonly [name: string]: unknown };
  readonly 'ECSManagedResourceArns.AutoScaling': { readonly [name: string]: unknown };
  /** The list of Auto Scaling policy ARNs associated with the express service. */
  readonly 'ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies': v.List<v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies'>>;
  /** The Auto Scaling Scalable Target ARN associated with the express service. */
  readonly 'ECSManagedResourceArns.AutoScaling.ScalableTarget': v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.AutoScaling.ScalableTarget'>;
  readonly 'ECSManagedResourceArns.IngressPath': { readonly [name: string]: unknown };
  /** The Certificate ARN associated with the express service. */
  readonly 'ECSManagedResourceArns.IngressPath.CertificateArn': v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.IngressPath.CertificateArn'>;
  /** The ARN of the Load Balancer listener associated with the express service. */
  readonly 'ECSManagedResourceArns.IngressPath.ListenerArn': v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.IngressPath.ListenerArn'>;
  /** The ARN of the Load Balancer listener rule associated with the express service. */
  readonly 'ECSManagedResourceArns.IngressPath.ListenerRuleArn': v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.IngressPath.ListenerRuleArn'>;
  /** The ARN of the Load Balancer associated with the express service. */
  readonly 'ECSManagedResourceArns.IngressPath.LoadBalancerArn': v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.IngressPath.LoadBalancerArn'>;
  /** The list of Load Balancer Security Group ARNs associated with the express service. */
  readonly 'ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups': v.List<v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups'>>;
  /** The list of Target Group ARNs associated with the express service. */
  readonly 'ECSManagedResourceArns.IngressPath.TargetGroupArns': v.List<v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.IngressPath.TargetGroupArns'>>;
  /** The list of Log Group ARNs associated with the express service. */
  readonly 'ECSManagedResourceArns.LogGroups': v.List<v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.LogGroups'>>;
  /** The list of Metric Alarm ARNs associated with the express service. */
  readonly 'ECSManagedResourceArns.MetricAlarms': v.List<v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.MetricAlarms'>>;
  /** The list of Security Group ARNs associated with the express service. */
  readonly 'ECSManagedResourceArns.ServiceSecurityGroups': v.List<v.Scalar<'AWS::ECS::ExpressGatewayService.ECSManagedResourceArns.ServiceSecurityGroups'>>;
  /** The Endpoint of the express service. */
  readonly Endpoint: v.Scalar<'AWS::ECS::ExpressGatewayService.Endpoint'>;
  /** The ARN that identifies the Express service. */
  readonly ServiceArn: v.Scalar<'AWS::ECS::ExpressGatewayService.ServiceArn'>;
  readonly Status: { readonly [name: string]: unknown };
  /** The status of the Express service. */
  readonly 'Status.StatusCode': v.Scalar<'AWS::ECS::ExpressGatewayService.Status.StatusCode'>;
  /** The Unix timestamp for when the Express service was last updated. */
  readonly UpdatedAt: v.Scalar<'AWS::ECS::ExpressGatewayService.UpdatedAt'>;
}
/**
 * Creates an Express service that simplifies deploying containerized web applications on Amazon ECS with managed AWS infrastructure. This operation provisions and configures Application Load Balancers, target groups, security groups, and auto-scaling policies automatically.
 *
 * Specify a primary container configuration with your application image and basic settings. Amazon ECS creates the necessary AWS resources for traffic distribution, health monitoring, network access control, and capacity management.
 *
 * Provide an execution role for task operations and an infrastructure role for managing AWS resources on your behalf.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html
 */
export declare class ExpressGatewayService extends v.Resource<ExpressGatewayServiceProperties, 'AWS::ECS::ExpressGatewayService.ServiceArn', ExpressGatewayServiceAttributes> {
  static readonly type: 'AWS::ECS::ExpressGatewayService';
  constructor(properties: ExpressGatewayServiceProperties);
}
export declare namespace ExpressGatewayService {
  /**
   * Defines the configuration for the primary container in an Express service. This container receives traffic from the Application Load Balancer and runs your application code.
   *
   * The container configuration includes the container image, port mapping, logging settings, environment variables, and secrets. The container image is the only required parameter, with sensible defaults provided for other settings.
   */
  interface ExpressGatewayContainer {
    /** The log configuration for the container. */
    AwsLogsConfiguration?: v.Block<ExpressGatewayService.ExpressGatewayServiceAwsLogsConfiguration> | undefined;
    /** The command that is passed to the container. */
    Command?: v.Many<v.Text> | undefined;
    /** The port number on the container that receives traffic from the load balancer. Default is 80. */
    ContainerPort?: v.Num | undefined;
    /** The environment variables to pass to the container. */
    Environment?: v.Many<v.Block<ExpressGatewayService.KeyValuePair>> | undefined;
    /**
     * The image used to start a container. This string is passed directly to the Docker daemon. Images in the Docker Hub registry are available by default. Other repositories are specified with either `repository-url/image:tag` or `repository-url/image@digest`.
     *
     * For Express services, the image typically contains a web application that listens on the specified container port. The image can be stored in Amazon ECR, Docker Hub, or any other container registry accessible to your execution role.
     */
    Image: v.Text;
    /** The configuration for repository credentials for private registry authentication. */
    RepositoryCredentials?: v.Block<ExpressGatewayService.ExpressGatewayRepositoryCredentials> | undefined;
    /** The secrets to pass to the container. */
    Secrets?: v.Many<v.Block<ExpressGatewayService.Secret>> | undefined;
  }
  /** The repository credentials for private registry authentication to pass to the container. */
  interface ExpressGatewayRepositoryCredentials {
    /** The Amazon Resource Name (ARN) of the secret containing the private repository credentials. */
    CredentialsParameter: v.Text;
  }
  /**
   * Defines the auto-scaling configuration for an Express service. This determines how the service automatically adjusts the number of running tasks based on demand metrics such as CPU utilization, memory utilization, or request count per target.
   *
   * Auto-scaling helps ensure your application can handle varying levels of traffic while optimizing costs by scaling down during low-demand periods. You can specify the minimum and maximum number of tasks, the scaling metric, and the target value for that metric.
   */
  interface ExpressGatewayScalingTarget {
    /** The metric used for auto-scaling decisions. The default metric used for an Express service is `CPUUtilization`. */
    AutoScalingMetric?: v.OneOf<'AVERAGE_CPU' | 'AVERAGE_MEMORY' | 'REQUEST_COUNT_PER_TARGET'> | undefined;
    /** The target value for the auto-scaling metric. The default value for an Express service is 60. */
    AutoScalingTargetValue?: v.Num | undefined;
    /** The maximum number of tasks to run in the Express service. */
    MaxTaskCount?: v.Num | undefined;
    /** The minimum number of tasks to run in the Express service. */
    MinTaskCount?: v.Num | undefined;
  }
  /** Specifies the Amazon CloudWatch Logs configuration for the Express service container. */
  interface ExpressGatewayServiceAwsLogsConfiguration {
    /** The name of the CloudWatch Logs log group to send container logs to. */
    LogGroup: v.Text;
    /** The prefix for the CloudWatch Logs log stream names. The default for an Express service is `ecs`. */
    LogStreamPrefix: v.Text;
  }
  /** The network configuration for an Express service. By default, an Express service utilizes subnets and security groups associated with the default VPC. */
  interface ExpressGatewayServiceNetworkConfiguration {
    /** The IDs of the security groups associated with the Express service. */
    SecurityGroups?: v.Many<v.Text> | undefined;
    /** The IDs of the subnets associated with the Express service. */
    Subnets?: v.Many<v.Text> | undefined;
  }
  /** A key-value pair object. */
  interface KeyValuePair {
    /** The name of the key-value pair. For environment variables, this is the name of the environment variable. */
    Name: v.Text;
    /** The value of the key-value pair. For environment variables, this is the value of the environment variable. */
    Value: v.Text;
  }
  /**
   * An object representing the secret to expose to your container. Secrets can be exposed to a container in the following ways:
   *
   * - To inject sensitive data into your containers as environment variables, use the `secrets` container definition parameter.
   * - To reference sensitive information in the log configuration of a container, use the `secretOptions` container definition parameter.
   *
   * For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface Secret {
    /** The name of the secret. */
    Name: v.Text;
    /** The secret to expose to the container. The supported values are either the full ARN of the AWS Secrets Manager secret or the full ARN of the parameter in the SSM Parameter Store. */
    ValueFrom: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface PrimaryTaskSetProperties {
  /** The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service that the task set exists in. */
  Cluster: v.Text;
  /** The short name or full Amazon Resource Name (ARN) of the service that the task set exists in. */
  Service: v.Text;
  /** The short name or full Amazon Resource Name (ARN) of the task set to set as the primary task set in the deployment. */
  TaskSetId: v.Text;
}
export interface PrimaryTaskSetAttributes {
}
/**
 * Modifies which task set in a service is the primary task set. Any parameters that are updated on the primary task set in a service will transition to the service. This is used when a service uses the `EXTERNAL` deployment controller type. For more information, see [Amazon ECS Deployment Types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-types.html) in the *Amazon Elastic Container Service Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html
 */
export declare class PrimaryTaskSet extends v.Resource<PrimaryTaskSetProperties, 'AWS::ECS::PrimaryTaskSet.Ref', PrimaryTaskSetAttributes> {
  static readonly type: 'AWS::ECS::PrimaryTaskSet';
  constructor(properties: PrimaryTaskSetProperties);
}

export interface ServiceProperties {
  /**
   * Indicates whether to use Availability Zone rebalancing for the service.
   *
   * For more information, see [Balancing an Amazon ECS service across Availability Zones](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html) in the **Amazon Elastic Container Service Developer Guide**.
   *
   * The default behavior of `AvailabilityZoneRebalancing` differs between create and update requests:
   */
  AvailabilityZoneRebalancing?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
  /**
   * The capacity provider strategy to use for the service.
   *
   * If a `capacityProviderStrategy` is specified, the `launchType` parameter must be omitted. If no `capacityProviderStrategy` or `launchType` is specified, the `defaultCapacityProviderStrategy` for the cluster is used.
   *
   * A capacity provider strategy can contain a maximum of 20 capacity providers.
   *
   * > To remove this property from your service resource, specify an empty `CapacityProviderStrategyItem` array.
   */
  CapacityProviderStrategy?: v.Many<v.Block<Service.CapacityProviderStrategyItem>> | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the cluster that you run your service on. If you do not specify a cluster, the default cluster is assumed. */
  Cluster?: v.Text<'AWS::ECS::Cluster.Arn' | 'AWS::ECS::Cluster.ClusterName'> | undefined;
  /** Optional deployment parameters that control how many tasks run during the deployment and the ordering of stopping and starting tasks. */
  DeploymentConfiguration?: v.Block<Service.DeploymentConfiguration> | undefined;
  /** The deployment controller to use for the service. */
  DeploymentController?: v.Block<Service.DeploymentController> | undefined;
  /**
   * The number of instantiations of the specified task definition to place and keep running in your service.
   *
   * For new services, if a desired count is not specified, a default value of `1` is used. When using the `DAEMON` scheduling strategy, the desired count is not required.
   *
   * For existing services, if a desired count is not specified, it is omitted from the operation.
   */
  DesiredCount?: v.Num | undefined;
  /**
   * Specifies whether to turn on Amazon ECS managed tags for the tasks within the service. For more information, see [Tagging your Amazon ECS resources](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html) in the *Amazon Elastic Container Service Developer Guide*.
   *
   * When you use Amazon ECS managed tags, you must set the `propagateTags` request parameter.
   */
  EnableECSManagedTags?: v.Bool | undefined;
  /** Determines whether the execute command functionality is turned on for the service. If `true`, the execute command functionality is turned on for all containers in tasks as part of the service. */
  EnableExecuteCommand?: v.Bool | undefined;
  /** Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use this option to start a new deployment with no service definition changes. For example, you can update a service's tasks to use a newer Docker image with the same image/tag combination ( `my_image:latest` ) or to roll Fargate tasks onto a newer platform version. */
  ForceNewDeployment?: v.Block<Service.ForceNewDeployment> | undefined;
  /**
   * The period of time, in seconds, that the Amazon ECS service scheduler ignores unhealthy Elastic Load Balancing, VPC Lattice, and container health checks after a task has first started. If you do not specify a health check grace period value, the default value of 0 is used. If you do not use any of the health checks, then `healthCheckGracePeriodSeconds` is unused.
   *
   * If your service has more running tasks than desired, unhealthy tasks in the grace period might be stopped to reach the desired count.
   */
  HealthCheckGracePeriodSeconds?: v.Num | undefined;
  /**
   * The launch type on which to run your service. For more information, see [Amazon ECS Launch Types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html) in the *Amazon Elastic Container Service Developer Guide*.
   *
   * > If you want to use Managed Instances, you must use the `capacityProviderStrategy` request parameter
   */
  LaunchType?: v.OneOf<'EC2' | 'FARGATE' | 'EXTERNAL'> | undefined;
  /**
   * A list of load balancer objects to associate with the service. If you specify the `Role` property, `LoadBalancers` must be specified as well. For information about the number of load balancers that you can specify per service, see [Service Load Balancing](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html) in the *Amazon Elastic Container Service Developer Guide*.
   *
   * > To remove this property from your service resource, specify an empty `LoadBalancer` array.
   */
  LoadBalancers?: v.Many<v.Block<Service.LoadBalancer>> | undefined;
  /** The optional monitoring configuration for a service, which defines the resolution for the service-level ``CPUUtilization`` and ``MemoryUtilization`` Amazon CloudWatch metrics. When not specified, Amazon ECS uses the default resolution of ``60`` seconds. */
  Monitoring?: v.Block<Service.MonitoringConfiguration> | undefined;
  /** The network configuration for the service. This parameter is required for task definitions that use the `awsvpc` network mode to receive their own elastic network interface, and it is not supported for other network modes. For more information, see [Task Networking](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html) in the *Amazon Elastic Container Service Developer Guide*. */
  NetworkConfiguration?: v.Block<Service.NetworkConfiguration> | undefined;
  /**
   * An array of placement constraint objects to use for tasks in your service. You can specify a maximum of 10 constraints for each task. This limit includes constraints in the task definition and those specified at runtime.
   *
   * > To remove this property from your service resource, specify an empty `PlacementConstraint` array.
   */
  PlacementConstraints?: v.Many<v.Block<Service.PlacementConstraint>> | undefined;
  /**
   * The placement strategy objects to use for tasks in your service. You can specify a maximum of 5 strategy rules for each service.
   *
   * > To remove this property from your service resource, specify an empty `PlacementStrategy` array.
   */
  PlacementStrategies?: v.Many<v.Block<Service.PlacementStrategy>> | undefined;
  /** The platform version that your tasks in the service are running on. A platform version is specified only for tasks using the Fargate launch type. If one isn't specified, the `LATEST` platform version is used. For more information, see [AWS Fargate platform versions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html) in the *Amazon Elastic Container Service Developer Guide*. */
  PlatformVersion?: v.Text | undefined;
  /**
   * Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags aren't propagated. Tags can only be propagated to the task during task creation. To add tags to a task after task creation, use the [TagResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html) API action.
   *
   * You must set this to a value other than `NONE` when you use Cost Explorer. For more information, see [Amazon ECS usage reports](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/usage-reports.html) in the *Amazon Elastic Container Service Developer Guide*.
   *
   * The default is `NONE`.
   */
  PropagateTags?: v.OneOf<'SERVICE' | 'TASK_DEFINITION'> | undefined;
  /** The name or full Amazon Resource Name (ARN) of the IAM role that allows Amazon ECS to make calls to your load balancer on your behalf. This parameter is only permitted if you are using a load balancer with your service and your task definition doesn't use the `awsvpc` network mode. If you specify the `role` parameter, you must also specify a load balancer object with the `loadBalancers` parameter. */
  Role?: v.Text<'AWS::IAM::Role.Arn' | 'AWS::IAM::Role.RoleName'> | undefined;
  /**
   * The scheduling strategy to use for the service. For more information, see [Services](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html).
   *
   * There are two service scheduler strategies available:
   */
  SchedulingStrategy?: v.OneOf<'DAEMON' | 'REPLICA'> | undefined;
  /**
   * The configuration for this service to discover and connect to services, and be discovered by, and connected from, other services within a namespace.
   *
   * Tasks that run in a namespace can use short names to connect to services in the namespace. Tasks can connect to services across all of the clusters in the namespace. Tasks connect through a managed proxy container that collects logs and metrics for increased visibility. Only the tasks that Amazon ECS services create are supported with Service Connect. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  ServiceConnectConfiguration?: v.Block<Service.ServiceConnectConfiguration> | undefined;
  /**
   * The name of your service. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed. Service names must be unique within a cluster, but you can have similarly named services in multiple clusters within a Region or across multiple Regions.
   *
   * > The stack update fails if you change any properties that require replacement and the `ServiceName` is configured. This is because AWS CloudFormation creates the replacement service first, but each `ServiceName` must be unique in the cluster.
   */
  ServiceName?: v.Text | undefined;
  /**
   * The details of the service discovery registry to associate with this service. For more information, see [Service discovery](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html).
   *
   * > Each service may be associated with one service registry. Multiple service registries for each service isn't supported. > To remove this property from your service resource, specify an empty `ServiceRegistry` array.
   */
  ServiceRegistries?: v.Many<v.Block<Service.ServiceRegistry>> | undefined;
  /**
   * The metadata that you apply to the service to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define. When a service is deleted, the tags are deleted as well.
   *
   * The following basic restrictions apply to tags:
   */
  Tags?: v.Many<v.Block<Service.Tag>> | undefined;
  /**
   * The `family` and `revision` ( `family:revision` ) or full ARN of the task definition to run in your service. If a `revision` isn't specified, the latest `ACTIVE` revision is used.
   *
   * A task definition must be specified if the service uses either the `ECS` or `CODE_DEPLOY` deployment controllers.
   *
   * For more information about deployment types, see [Amazon ECS deployment types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-types.html).
   */
  TaskDefinition?: v.Text<'AWS::ECS::TaskDefinition.TaskDefinitionArn'> | undefined;
  /**
   * The configuration for a volume specified in the task definition as a volume that is configured at launch time. Currently, the only supported volume type is an Amazon EBS volume.
   *
   * > To remove this property from your service resource, specify an empty `ServiceVolumeConfiguration` array.
   */
  VolumeConfigurations?: v.Many<v.Block<Service.ServiceVolumeConfiguration>> | undefined;
  /** The VPC Lattice configuration for the service being created. */
  VpcLatticeConfigurations?: v.Many<v.Block<Service.VpcLatticeConfiguration>> | undefined;
}
export interface ServiceAttributes {
  /** The name of the Amazon ECS service, such as `sample-webapp`. */
  readonly Name: v.Scalar<'AWS::ECS::Service.Name'>;
  /** The ARN that identifies the service. For more information about the ARN format, see [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html#ecs-resource-ids) in the *Amazon ECS Developer Guide*. */
  readonly ServiceArn: v.Scalar<'AWS::ECS::Service.ServiceArn'>;
}
/**
 * The `AWS::ECS::Service` resource creates an Amazon Elastic Container Service (Amazon ECS) service that runs and maintains the requested number of tasks and associated load balancers.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html
 */
export declare class Service extends v.Resource<ServiceProperties, 'AWS::ECS::Service.ServiceArn', ServiceAttributes> {
  static readonly type: 'AWS::ECS::Service';
  constructor(properties?: ServiceProperties);
}
export declare namespace Service {
  /** The advanced settings for a load balancer used in blue/green deployments. Specify the alternate target group, listener rules, and IAM role required for traffic shifting during blue/green deployments. For more information, see [Required resources for Amazon ECS blue/green deployments](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-implementation.html) in the *Amazon Elastic Container Service Developer Guide*. */
  interface AdvancedConfiguration {
    /** The Amazon Resource Name (ARN) of the alternate target group for Amazon ECS blue/green deployments. */
    AlternateTargetGroupArn: v.Text;
    /** The Amazon Resource Name (ARN) that that identifies the production listener rule (in the case of an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing production traffic. */
    ProductionListenerRule?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call the Elastic Load Balancing APIs for you. */
    RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /** The Amazon Resource Name (ARN) that identifies ) that identifies the test listener rule (in the case of an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing test traffic. */
    TestListenerRule?: v.Text | undefined;
  }
  /** An object representing the networking details for a task or service. For example `awsVpcConfiguration={subnets=["subnet-12344321"],securityGroups=["sg-12344321"]}`. */
  interface AwsVpcConfiguration {
    /**
     * Whether the task's elastic network interface receives a public IP address.
     *
     * Consider the following when you set this value:
     *
     * - When you use `create-service` or `update-service`, the default is `DISABLED`.
     * - When the service `deploymentController` is `ECS`, the value must be `DISABLED`.
     */
    AssignPublicIp?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    /**
     * The IDs of the security groups associated with the task or service. If you don't specify a security group, the default security group for the VPC is used. There's a limit of 5 security groups that can be specified.
     *
     * > All specified security groups must be from the same VPC.
     */
    SecurityGroups?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /**
     * The IDs of the subnets associated with the task or service. There's a limit of 16 subnets that can be specified.
     *
     * > All specified subnets must be from the same VPC.
     */
    Subnets?: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>> | undefined;
  }
  /**
   * Configuration for a canary deployment strategy that shifts a fixed percentage of traffic to the new service revision, waits for a specified bake time, then shifts the remaining traffic.
   *
   * The following validation applies only to Canary deployments created through CloudFormation. CloudFormation operations time out after 36 hours. Canary deployments can approach this limit because of their extended duration. This can cause CloudFormation to roll back the deployment. To prevent timeout-related rollbacks, CloudFormation rejects deployments when the calculated deployment time exceeds 33 hours based on your template configuration:
   *
   * `BakeTimeInMinutes + CanaryBakeTimeInMinutes`
   */
  interface CanaryConfiguration {
    /** The amount of time in minutes to wait during the canary phase before shifting the remaining production traffic to the new service revision. Valid values are 0 to 1440 minutes (24 hours). The default value is 10. */
    CanaryBakeTimeInMinutes?: v.Num | undefined;
    /** The percentage of production traffic to shift to the new service revision during the canary phase. Valid values are multiples of 0.1 from 0.1 to 100.0. The default value is 5.0. */
    CanaryPercent?: v.Num | undefined;
  }
  /**
   * The details of a capacity provider strategy. A capacity provider strategy can be set when using the `RunTask` or `CreateService` APIs or as the default capacity provider strategy for a cluster with the `CreateCluster` API.
   *
   * Only capacity providers that are already associated with a cluster and have an `ACTIVE` or `UPDATING` status can be used in a capacity provider strategy. The `PutClusterCapacityProviders` API is used to associate a capacity provider with a cluster.
   *
   * If specifying a capacity provider that uses an Auto Scaling group, the capacity provider must already be created. New Auto Scaling group capacity providers can be created with the `CreateCapacityProvider` API operation.
   */
  interface CapacityProviderStrategyItem {
    /**
     * The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a *base* defined. If no value is specified, the default value of `0` is used.
     *
     * Base value characteristics:
     *
     * - Only one capacity provider in a strategy can have a base defined
     * - The default value is `0` if not specified
     * - The valid range is 0 to 100,000
     * - Base requirements are satisfied first before weight distribution
     */
    Base?: v.Num | undefined;
    /** The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or `FARGATE_SPOT` ) or the name of a custom capacity provider that you created. */
    CapacityProvider?: v.Text<'AWS::ECS::CapacityProvider.Name'> | undefined;
    /** The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied. */
    Weight?: v.Num | undefined;
  }
  /**
   * One of the methods which provide a way for you to quickly identify when a deployment has failed, and then to optionally roll back the failure to the last working deployment.
   *
   * When the alarms are generated, Amazon ECS sets the service deployment to failed. Set the rollback parameter to have Amazon ECS to roll back your service to the last completed deployment after a failure.
   *
   * You can only use the `DeploymentAlarms` method to detect failures when the `DeploymentController` is set to `ECS`.
   *
   * For more information, see [Rolling update](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html) in the **Amazon Elastic Container Service Developer Guide**.
   */
  interface DeploymentAlarms {
    /** One or more CloudWatch alarm names. Use a "," to separate the alarms. */
    AlarmNames: v.Many<v.Text<'AWS::CloudWatch::Alarm.AlarmName' | 'AWS::CloudWatch::CompositeAlarm.AlarmName'>>;
    /** Determines whether to use the CloudWatch alarm option in the service deployment process. */
    Enable: v.Bool;
    /** Determines whether to configure Amazon ECS to roll back the service if a service deployment fails. If rollback is used, when a service deployment fails, the service is rolled back to the last deployment that completed successfully. */
    Rollback: v.Bool;
  }
  /**
   * > The deployment circuit breaker can only be used for services using the rolling update ( `ECS` ) deployment type.
   *
   * The *deployment circuit breaker* determines whether a service deployment will fail if the service can't reach a steady state. If it is turned on, a service deployment will transition to a failed state and stop launching new tasks. You can also configure Amazon ECS to roll back your service to the last completed deployment after a failure. For more information, see [Rolling update](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface DeploymentCircuitBreaker {
    /** Determines whether to use the deployment circuit breaker logic for the service. */
    Enable: v.Bool;
    /** Specifies whether the deployment circuit breaker resets its failure count when a task reaches a healthy state. When set to ``true``, a task that reaches a healthy state resets the failure count to ``0``. When set to ``false``, Amazon ECS does not reset the failure count. The default is ``true``. */
    ResetOnHealthyTask?: v.Bool | undefined;
    /** Determines whether to configure Amazon ECS to roll back the service if a service deployment fails. If rollback is on, when a service deployment fails, the service is rolled back to the last deployment that completed successfully. */
    Rollback: v.Bool;
    /**
     * Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. The ``type`` and ``value`` together determine the number of task failures that are tolerated before the circuit breaker triggers.
     *  By default, the threshold configuration uses a ``type`` of ``BOUNDED_PERCENT`` with a ``value`` of ``50``.
     */
    ThresholdConfiguration?: v.Block<Service.ThresholdConfiguration> | undefined;
  }
  /** Optional deployment parameters that control how many tasks run during a deployment and the ordering of stopping and starting tasks. */
  interface DeploymentConfiguration {
    /** Information about the CloudWatch alarms. */
    Alarms?: v.Block<Service.DeploymentAlarms> | undefined;
    /**
     * The duration when both blue and green service revisions are running simultaneously after the production traffic has shifted.
     *
     * The following rules apply when you don't specify a value:
     *
     * - For rolling deployments, the value is set to 3 hours (180 minutes).
     * - When you use an external deployment controller ( `EXTERNAL` ), or the CodeDeploy blue/green deployment controller ( `CODE_DEPLOY` ), the value is set to 3 hours (180 minutes).
     * - For all other cases, the value is set to 36 hours (2160 minutes).
     */
    BakeTimeInMinutes?: v.Num | undefined;
    /** Configuration for canary deployment strategy. Only valid when the deployment strategy is `CANARY`. This configuration enables shifting a fixed percentage of traffic for testing, followed by shifting the remaining traffic after a bake period. */
    CanaryConfiguration?: v.Block<Service.CanaryConfiguration> | undefined;
    /**
     * > The deployment circuit breaker can only be used for services using the rolling update ( `ECS` ) deployment type.
     *
     * The *deployment circuit breaker* determines whether a service deployment will fail if the service can't reach a steady state. If you use the deployment circuit breaker, a service deployment will transition to a failed state and stop launching new tasks. If you use the rollback option, when a service deployment fails, the service is rolled back to the last deployment that completed successfully. For more information, see [Rolling update](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html) in the *Amazon Elastic Container Service Developer Guide*
     */
    DeploymentCircuitBreaker?: v.Block<Service.DeploymentCircuitBreaker> | undefined;
    EarlySuccessCriteria?: v.Block<Service.DeploymentEarlySuccessCriteria> | undefined;
    /** An array of deployment lifecycle hook objects to run custom logic at specific stages of the deployment lifecycle. */
    LifecycleHooks?: v.Many<v.Block<Service.DeploymentLifecycleHook>> | undefined;
    /** Configuration for linear deployment strategy. Only valid when the deployment strategy is `LINEAR`. This configuration enables progressive traffic shifting in equal percentage increments with configurable bake times between each step. */
    LinearConfiguration?: v.Block<Service.LinearConfiguration> | undefined;
    /** If a service is using the rolling update ( `ECS` ) deployment type, the `maximumPercent` parameter represents an upper limit on the number of your service's tasks that are allowed in the `RUNNING` or `PENDING` state during a deployment, as a percentage of the `desiredCount` (rounded down to the nearest integer). This parameter enables you to define the deployment batch size. For example, if your service is using the `REPLICA` service scheduler and has a `desiredCount` of four tasks and a `maximumPercent` value of 200%, the scheduler may start four new tasks before stopping the four older tasks (provided that the cluster resources required to do this are available). The default `maximumPercent` value for a service using the `REPLICA` service scheduler is 200%. */
    MaximumPercent?: v.Num | undefined;
    /** If a service is using the rolling update ( `ECS` ) deployment type, the `minimumHealthyPercent` represents a lower limit on the number of your service's tasks that must remain in the `RUNNING` state during a deployment, as a percentage of the `desiredCount` (rounded up to the nearest integer). This parameter enables you to deploy without using additional cluster capacity. For example, if your service has a `desiredCount` of four tasks and a `minimumHealthyPercent` of 50%, the service scheduler may stop two existing tasks to free up cluster capacity before starting two new tasks. */
    MinimumHealthyPercent?: v.Num | undefined;
    /** The deployment strategy for the service. Choose from these valid values: */
    Strategy?: v.OneOf<'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY'> | undefined;
  }
  /** The deployment controller to use for the service. */
  interface DeploymentController {
    /**
     * The deployment controller type to use.
     *
     * The deployment controller is the mechanism that determines how tasks are deployed for your service. The valid options are:
     *
     * - ECS
     *
     * When you create a service which uses the `ECS` deployment controller, you can choose between the following deployment strategies:
     *
     * - `ROLLING`: When you create a service which uses the *rolling update* ( `ROLLING` ) deployment strategy, the Amazon ECS service scheduler replaces the currently running tasks with new tasks. The number of tasks that Amazon ECS adds or removes from the service during a rolling update is controlled by the service deployment configuration.
     */
    Type?: v.OneOf<'CODE_DEPLOY' | 'ECS' | 'EXTERNAL'> | undefined;
  }
  interface DeploymentEarlySuccessCriteria {
    Enable?: v.Bool | undefined;
    HealthyPercent?: v.Num | undefined;
    SourceServiceRevisionCleanup?: v.OneOf<'BLOCKING' | 'DEFERRED'> | undefined;
  }
  /**
   * A deployment lifecycle hook runs custom logic at specific stages of the deployment process. Currently, you can use Lambda functions as hook targets.
   *
   * For more information, see [Lifecycle hooks for Amazon ECS service deployments](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface DeploymentLifecycleHook {
    /**
     * Use this field to specify custom parameters that Amazon ECS passes to your hook target invocations (such as a Lambda function).
     *
     * This field must be a JSON object as a string.
     */
    HookDetails?: v.Json | undefined;
    /**
     * The Amazon Resource Name (ARN) of the hook target. Currently, only Lambda function ARNs are supported.
     *
     * You must provide this parameter when configuring a deployment lifecycle hook.
     */
    HookTargetArn?: v.Text | undefined;
    /**
     * The lifecycle stages at which to run the hook. Choose from these valid values:
     *
     * - RECONCILE_SERVICE
     *
     * The reconciliation stage that only happens when you start a new service deployment with more than 1 service revision in an ACTIVE state.
     *
     * You can use a lifecycle hook for this stage.
     * - PRE_SCALE_UP
     *
     * The green service revision has not started. The blue service revision is handling 100% of the production traffic. There is no test traffic.
     *
     * You can use a lifecycle hook for this stage.
     * - POST_SCALE_UP
     *
     * The green service revision has started. The blue service revision is handling 100% of the production traffic. There is no test traffic.
     *
     * You can use a lifecycle hook for this stage.
     * - TEST_TRAFFIC_SHIFT
     */
    LifecycleStages: v.Many<v.OneOf<'RECONCILE_SERVICE' | 'PRE_SCALE_UP' | 'POST_SCALE_UP' | 'TEST_TRAFFIC_SHIFT' | 'POST_TEST_TRAFFIC_SHIFT' | 'PRE_PRODUCTION_TRAFFIC_SHIFT' | 'PRODUCTION_TRAFFIC_SHIFT' | 'POST_PRODUCTION_TRAFFIC_SHIFT'>>;
    /**
     * The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call Lambda functions on your behalf.
     *
     * For more information, see [Permissions required for Lambda functions in Amazon ECS blue/green deployments](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-permissions.html) in the *Amazon Elastic Container Service Developer Guide*.
     */
    RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /**
     * The type of action the lifecycle hook performs. Valid values are:
     *   + ``AWS_LAMBDA`` - Invokes a Lambda function at the specified lifecycle stage. This is the default value.
     *   + ``PAUSE`` - Pauses the deployment at the specified lifecycle stage until you call ``ContinueServiceDeployment`` to continue or roll back.
     *
     *  This field is optional. If not specified, the default value is ``AWS_LAMBDA``.
     */
    TargetType?: v.OneOf<'AWS_LAMBDA' | 'PAUSE'> | undefined;
    TimeoutConfiguration?: v.Block<Service.HookTimeoutConfig> | undefined;
  }
  /** The tag specifications of an Amazon EBS volume. */
  interface EBSTagSpecification {
    /** Determines whether to propagate the tags from the task definition to the Amazon EBS volume. Tags can only propagate to a `SERVICE` specified in `ServiceVolumeConfiguration`. If no value is specified, the tags aren't propagated. */
    PropagateTags?: v.OneOf<'SERVICE' | 'TASK_DEFINITION'> | undefined;
    /** The type of volume resource. */
    ResourceType: v.OneOf<'volume'>;
    /** The tags applied to this Amazon EBS volume. `AmazonECSCreated` and `AmazonECSManaged` are reserved tags that can't be used. */
    Tags?: v.Many<v.Block<Service.Tag>> | undefined;
  }
  /** Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use this option to start a new deployment with no service definition changes. For example, you can update a service's tasks to use a newer Docker image with the same image/tag combination ( `my_image:latest` ) or to roll Fargate tasks onto a newer platform version. */
  interface ForceNewDeployment {
    /** Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use this option to start a new deployment with no service definition changes. For example, you can update a service's tasks to use a newer Docker image with the same image/tag combination ( `my_image:latest` ) or to roll Fargate tasks onto a newer platform version. */
    EnableForceNewDeployment: v.Bool;
    /** When you change the `ForceNewDeploymentNonce` value in your template, it signals Amazon ECS to start a new deployment even though no other service parameters have changed. The value must be a unique, time- varying value like a timestamp, random string, or sequence number. Use this property when you want to ensure your tasks pick up the latest version of a Docker image that uses the same tag but has been updated in the registry. */
    ForceNewDeploymentNonce?: v.Text | undefined;
  }
  interface HookTimeoutConfig {
    Action?: v.OneOf<'ROLLBACK' | 'CONTINUE'> | undefined;
    TimeoutInMinutes?: v.Num | undefined;
  }
  /**
   * Configuration for a linear deployment strategy that shifts production traffic in equal percentage increments with configurable wait times between each step until 100 percent of traffic is shifted to the new service revision.
   *
   * The following validation applies only to Linear deployments created through CloudFormation. CloudFormation operations time out after 36 hours. Linear deployments can approach this limit because of their extended duration. This can cause CloudFormation to roll back the deployment. To prevent timeout-related rollbacks, CloudFormation rejects deployments when the calculated deployment time exceeds 33 hours based on your template configuration:
   */
  interface LinearConfiguration {
    /** The amount of time in minutes to wait between each traffic shifting step during a linear deployment. Valid values are 0 to 1440 minutes (24 hours). The default value is 6. This bake time is not applied after reaching 100 percent traffic. */
    StepBakeTimeInMinutes?: v.Num | undefined;
    /** The percentage of production traffic to shift in each step during a linear deployment. Valid values are multiples of 0.1 from 3.0 to 100.0. The default value is 10.0. */
    StepPercent?: v.Num | undefined;
  }
  /**
   * The `LoadBalancer` property specifies details on a load balancer that is used with a service.
   *
   * If the service is using the `CODE_DEPLOY` deployment controller, the service is required to use either an Application Load Balancer or Network Load Balancer. When you are creating an AWS CodeDeploy deployment group, you specify two target groups (referred to as a `targetGroupPair` ). Each target group binds to a separate task set in the deployment. The load balancer can also have up to two listeners, a required listener for production traffic and an optional listener that allows you to test new revisions of the service before routing production traffic to it.
   */
  interface LoadBalancer {
    /** The advanced settings for the load balancer used in blue/green deployments. Specify the alternate target group, listener rules, and IAM role required for traffic shifting during blue/green deployments. */
    AdvancedConfiguration?: v.Block<Service.AdvancedConfiguration> | undefined;
    /**
     * The name of the container (as it appears in a container definition) to associate with the load balancer.
     *
     * You need to specify the container name when configuring the target group for an Amazon ECS load balancer.
     */
    ContainerName?: v.Text | undefined;
    /** The port on the container to associate with the load balancer. This port must correspond to a `containerPort` in the task definition the tasks in the service are using. For tasks that use the EC2 launch type, the container instance they're launched on must allow ingress traffic on the `hostPort` of the port mapping. */
    ContainerPort?: v.Num | undefined;
    /**
     * The name of the load balancer to associate with the Amazon ECS service or task set.
     *
     * If you are using an Application Load Balancer or a Network Load Balancer the load balancer name parameter should be omitted.
     */
    LoadBalancerName?: v.Text<'AWS::ElasticLoadBalancing::LoadBalancer.Id'> | undefined;
    /**
     * The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or task set.
     *
     * A target group ARN is only specified when using an Application Load Balancer or Network Load Balancer.
     *
     * For services using the `ECS` deployment controller, you can specify one or multiple target groups. For more information, see [Registering multiple target groups with a service](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html) in the *Amazon Elastic Container Service Developer Guide*.
     */
    TargetGroupArn?: v.Text<'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn'> | undefined;
  }
  /**
   * The log configuration for the container. This parameter maps to `LogConfig` in the docker container create command and the `--log-driver` option to docker run.
   *
   * By default, containers use the same logging driver that the Docker daemon uses. However, the container might use a different logging driver than the Docker daemon by specifying a log driver configuration in the container definition.
   *
   * Understand the following when specifying a log configuration for your containers.
   *
   * - Amazon ECS currently supports a subset of the logging drivers available to the Docker daemon. Additional log drivers may be available in future releases of the Amazon ECS container agent.
   */
  interface LogConfiguration {
    /**
     * The log driver to use for the container.
     *
     * For tasks on AWS Fargate, the supported log drivers are `awslogs`, `splunk`, and `awsfirelens`.
     *
     * For tasks hosted on Amazon EC2 instances, the supported log drivers are `awslogs`, `fluentd`, `gelf`, `json-file`, `journald`, `syslog`, `splunk`, and `awsfirelens`.
     *
     * For more information about using the `awslogs` log driver, see [Send Amazon ECS logs to CloudWatch](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html) in the *Amazon Elastic Container Service Developer Guide*.
     */
    LogDriver?: v.Text | undefined;
    /**
     * The configuration options to send to the log driver.
     *
     * The options you can specify depend on the log driver. Some of the options you can specify when you use the `awslogs` log driver to route logs to Amazon CloudWatch include the following:
     *
     * - **awslogs-create-group** - Required: No
     *
     * Specify whether you want the log group to be created automatically. If this option isn't specified, it defaults to `false`.
     *
     * > Your IAM policy must include the `logs:CreateLogGroup` permission before you attempt to use `awslogs-create-group`.
     * - **awslogs-region** - Required: Yes
     */
    Options?: v.Dictionary<v.Text> | undefined;
    /** The secrets to pass to the log configuration. For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the *Amazon Elastic Container Service Developer Guide*. */
    SecretOptions?: v.Many<v.Block<Service.Secret>> | undefined;
  }
  /** The configuration for a specific set of metrics to collect for a service. */
  interface MetricConfiguration {
    /** The list of metric names to configure. The supported metric names are ``CPUUtilization`` and ``MemoryUtilization``. */
    MetricNames: v.Many<v.OneOf<'CPUUtilization' | 'MemoryUtilization'>>;
    /** The resolution, in seconds, at which to collect the metrics. The valid values are ``20`` and ``60``. */
    ResolutionSeconds: v.OneOf<20 | 60>;
  }
  /** The optional monitoring configuration for a service, which defines the resolution for the service-level ``CPUUtilization`` and ``MemoryUtilization`` Amazon CloudWatch metrics. When not specified, Amazon ECS uses the default resolution of ``60`` seconds. */
  interface MonitoringConfiguration {
    /** The list of metric configurations for the service monitoring. */
    MetricConfigurations: v.Many<v.Block<Service.MetricConfiguration>>;
  }
  /** The network configuration for a task or service. */
  interface NetworkConfiguration {
    /**
     * The VPC subnets and security groups that are associated with a task.
     *
     * > All specified subnets and security groups must be from the same VPC.
     */
    AwsvpcConfiguration?: v.Block<Service.AwsVpcConfiguration> | undefined;
  }
  /**
   * An object representing a constraint on task placement. For more information, see [Task placement constraints](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html) in the *Amazon Elastic Container Service Developer Guide*.
   *
   * > If you're using the Fargate launch type, task placement constraints aren't supported.
   */
  interface PlacementConstraint {
    /** A cluster query language expression to apply to the constraint. The expression can have a maximum length of 2000 characters. You can't specify an expression if the constraint type is `distinctInstance`. For more information, see [Cluster query language](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html) in the *Amazon Elastic Container Service Developer Guide*. */
    Expression?: v.Text | undefined;
    /** The type of constraint. Use `distinctInstance` to ensure that each task in a particular group is running on a different container instance. Use `memberOf` to restrict the selection to a group of valid candidates. */
    Type: v.OneOf<'distinctInstance' | 'memberOf'>;
  }
  /** The task placement strategy for a task or service. For more information, see [Task placement strategies](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html) in the *Amazon Elastic Container Service Developer Guide*. */
  interface PlacementStrategy {
    /** The field to apply the placement strategy against. For the `spread` placement strategy, valid values are `instanceId` (or `host`, which has the same effect), or any platform or custom attribute that's applied to a container instance, such as `attribute:ecs.availability-zone`. For the `binpack` placement strategy, valid values are `cpu` and `memory`. For the `random` placement strategy, this field is not used. */
    Field?: v.Text | undefined;
    /** The type of placement strategy. The `random` placement strategy randomly places tasks on available candidates. The `spread` placement strategy spreads placement across available candidates evenly based on the `field` parameter. The `binpack` strategy places tasks on available candidates that have the least available amount of the resource that's specified with the `field` parameter. For example, if you binpack on memory, a task is placed on the instance with the least amount of remaining memory but still enough to run the task. */
    Type: v.OneOf<'binpack' | 'random' | 'spread'>;
  }
  /**
   * An object representing the secret to expose to your container. Secrets can be exposed to a container in the following ways:
   *
   * - To inject sensitive data into your containers as environment variables, use the `secrets` container definition parameter.
   * - To reference sensitive information in the log configuration of a container, use the `secretOptions` container definition parameter.
   *
   * For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface Secret {
    /** The name of the secret. */
    Name: v.Text;
    /** The secret to expose to the container. The supported values are either the full ARN of the AWS Secrets Manager secret or the full ARN of the parameter in the SSM Parameter Store. */
    ValueFrom: v.Text;
  }
  /**
   * Configuration for Service Connect access logging. Access logs provide detailed information about requests made to your service, including request patterns, response codes, and timing data for debugging and monitoring purposes.
   *
   * > To enable access logs, you must also specify a `logConfiguration` in the `serviceConnectConfiguration`.
   */
  interface ServiceConnectAccessLogConfiguration {
    /** The format for Service Connect access log output. Choose TEXT for human-readable logs or JSON for structured data that integrates well with log analysis tools. */
    Format: v.OneOf<'TEXT' | 'JSON'>;
    /**
     * Specifies whether to include query parameters in Service Connect access logs.
     *
     * When enabled, query parameters from HTTP requests are included in the access logs. Consider security and privacy implications when enabling this feature, as query parameters may contain sensitive information such as request IDs and tokens. By default, this parameter is `DISABLED`.
     */
    IncludeQueryParameters?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
  }
  /**
   * Each alias ("endpoint") is a fully-qualified name and port number that other tasks ("clients") can use to connect to this service.
   *
   * Each name and port mapping must be unique within the namespace.
   */
  interface ServiceConnectClientAlias {
    /**
     * The `dnsName` is the name that you use in the applications of client tasks to connect to this service. The name must be a valid DNS name but doesn't need to be fully-qualified. The name can include up to 127 characters. The name can include lowercase letters, numbers, underscores (_), hyphens (-), and periods (.). The name can't start with a hyphen.
     *
     * If this parameter isn't specified, the default value of `discoveryName.namespace` is used. If the `discoveryName` isn't specified, the port mapping name from the task definition is used in `portName.namespace`.
     */
    DnsName?: v.Text | undefined;
    /**
     * The listening port number for the Service Connect proxy. This port is available inside of all of the tasks within the same namespace.
     *
     * To avoid changing your applications in client Amazon ECS services, set this to the same port that the client application uses by default. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the *Amazon Elastic Container Service Developer Guide*.
     */
    Port: v.Num;
    /** The configuration for test traffic routing rules used during blue/green deployments with Amazon ECS Service Connect. This allows you to route a portion of traffic to the new service revision of your service for testing before shifting all production traffic. */
    TestTrafficRules?: v.Block<Service.ServiceConnectTestTrafficRules> | undefined;
  }
  /** The Service Connect configuration of your Amazon ECS service. The configuration for this service to discover and connect to services, and be discovered by, and connected from, other services within a namespace. */
  interface ServiceConnectConfiguration {
    /**
     * The configuration for Service Connect access logging. Access logs capture detailed information about requests made to your service, including request patterns, response codes, and timing data. They can be useful for debugging connectivity issues, monitoring service performance, and auditing service-to-service communication for security and compliance purposes.
     *
     * > To enable access logs, you must also specify a `logConfiguration` in the `serviceConnectConfiguration`.
     */
    AccessLogConfiguration?: v.Block<Service.ServiceConnectAccessLogConfiguration> | undefined;
    /** Specifies whether to use Service Connect with this service. */
    Enabled: v.Bool;
    /**
     * The log configuration for the container. This parameter maps to `LogConfig` in the docker container create command and the `--log-driver` option to docker run.
     *
     * By default, containers use the same logging driver that the Docker daemon uses. However, the container might use a different logging driver than the Docker daemon by specifying a log driver configuration in the container definition.
     *
     * Understand the following when specifying a log configuration for your containers.
     *
     * - Amazon ECS currently supports a subset of the logging drivers available to the Docker daemon. Additional log drivers may be available in future releases of the Amazon ECS container agent.
     */
    LogConfiguration?: v.Block<Service.LogConfiguration> | undefined;
    /** The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace for use with Service Connect. The namespace must be in the same AWS Region as the Amazon ECS service and cluster. The type of namespace doesn't affect Service Connect. For more information about AWS Cloud Map, see [Working with Services](https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-services.html) in the *AWS Cloud Map Developer Guide*. */
    Namespace?: v.Text | undefined;
    /**
     * The list of Service Connect service objects. These are names and aliases (also known as endpoints) that are used by other Amazon ECS services to connect to this service.
     *
     * This field is not required for a "client" Amazon ECS service that's a member of a namespace only to connect to other services within the namespace. An example of this would be a frontend application that accepts incoming requests from either a load balancer that's attached to the service or by other means.
     *
     * An object selects a port from the task definition, assigns a name for the AWS Cloud Map service, and a list of aliases (endpoints) and ports for client applications to refer to this service.
     */
    Services?: v.Many<v.Block<Service.ServiceConnectService>> | undefined;
  }
  /** The Service Connect service object configuration. For more information, see [Service Connect](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html) in the *Amazon Elastic Container Service Developer Guide*. */
  interface ServiceConnectService {
    /**
     * The list of client aliases for this Service Connect service. You use these to assign names that can be used by client applications. The maximum number of client aliases that you can have in this list is 1.
     *
     * Each alias ("endpoint") is a fully-qualified name and port number that other Amazon ECS tasks ("clients") can use to connect to this service.
     *
     * Each name and port mapping must be unique within the namespace.
     *
     * For each `ServiceConnectService`, you must provide at least one `clientAlias` with one `port`.
     */
    ClientAliases?: v.Many<v.Block<Service.ServiceConnectClientAlias>> | undefined;
    /**
     * The `discoveryName` is the name of the new AWS Cloud Map service that Amazon ECS creates for this Amazon ECS service. This must be unique within the AWS Cloud Map namespace. The name can contain up to 64 characters. The name can include lowercase letters, numbers, underscores (_), and hyphens (-). The name can't start with a hyphen.
     *
     * If the `discoveryName` isn't specified, the port mapping name from the task definition is used in `portName.namespace`.
     */
    DiscoveryName?: v.Text | undefined;
    /**
     * The port number for the Service Connect proxy to listen on.
     *
     * Use the value of this field to bypass the proxy for traffic on the port number specified in the named `portMapping` in the task definition of this application, and then use it in your VPC security groups to allow traffic into the proxy for this Amazon ECS service.
     *
     * In `awsvpc` mode and Fargate, the default value is the container port number. The container port number is in the `portMapping` in the task definition. In bridge mode, the default value is the ephemeral port of the Service Connect proxy.
     */
    IngressPortOverride?: v.Num | undefined;
    /** The `portName` must match the name of one of the `portMappings` from all the containers in the task definition of this Amazon ECS service. */
    PortName: v.Text;
    /** A reference to an object that represents the configured timeouts for Service Connect. */
    Timeout?: v.Block<Service.TimeoutConfiguration> | undefined;
    /** A reference to an object that represents a Transport Layer Security (TLS) configuration. */
    Tls?: v.Block<Service.ServiceConnectTlsConfiguration> | undefined;
  }
  /**
   * The test traffic routing configuration for Amazon ECS blue/green deployments. This configuration allows you to define rules for routing specific traffic to the new service revision during the deployment process, allowing for safe testing before full production traffic shift.
   *
   * For more information, see [Service Connect for Amazon ECS blue/green deployments](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-blue-green.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface ServiceConnectTestTrafficRules {
    /** The HTTP header-based routing rules that determine which requests should be routed to the new service version during blue/green deployment testing. These rules provide fine-grained control over test traffic routing based on request headers. */
    Header: v.Block<Service.ServiceConnectTestTrafficRulesHeader>;
  }
  interface ServiceConnectTestTrafficRulesHeader {
    Name: v.Text;
    Value?: v.Block<Service.ServiceConnectTestTrafficRulesHeaderValue> | undefined;
  }
  interface ServiceConnectTestTrafficRulesHeaderValue {
    Exact: v.Text;
  }
  /** The certificate root authority that secures your service. */
  interface ServiceConnectTlsCertificateAuthority {
    /** The ARN of the AWS Private Certificate Authority certificate. */
    AwsPcaAuthorityArn?: v.Text | undefined;
  }
  /** The key that encrypts and decrypts your resources for Service Connect TLS. */
  interface ServiceConnectTlsConfiguration {
    /** The signer certificate authority. */
    IssuerCertificateAuthority: v.Block<Service.ServiceConnectTlsCertificateAuthority>;
    /** The AWS Key Management Service key. */
    KmsKey?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the IAM role that's associated with the Service Connect TLS. */
    RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  }
  /**
   * The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. These settings are used to create each Amazon EBS volume, with one volume created for each task in the service. For information about the supported launch types and operating systems, see [Supported operating systems and launch types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html#ebs-volumes-configuration) in the *Amazon Elastic Container Service Developer Guide*.
   *
   * Many of these parameters map 1:1 with the Amazon EBS `CreateVolume` API request parameters.
   */
  interface ServiceManagedEBSVolumeConfiguration {
    /** Indicates whether the volume should be encrypted. If you turn on Region-level Amazon EBS encryption by default but set this value as `false`, the setting is overridden and the volume is encrypted with the KMS key specified for Amazon EBS encryption by default. This parameter maps 1:1 with the `Encrypted` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*. */
    Encrypted?: v.Bool | undefined;
    /**
     * The filesystem type for the volume. For volumes created from a snapshot, you must specify the same filesystem type that the volume was using when the snapshot was created. If there is a filesystem type mismatch, the tasks will fail to start.
     *
     * The available Linux filesystem types are `ext3`, `ext4`, and `xfs`. If no value is specified, the `xfs` filesystem type is used by default.
     *
     * The available Windows filesystem types are `NTFS`.
     */
    FilesystemType?: v.OneOf<'ext3' | 'ext4' | 'ntfs' | 'xfs'> | undefined;
    /**
     * The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
     *
     * The following are the supported values for each volume type.
     *
     * - `gp3`: 3,000 - 16,000 IOPS
     * - `io1`: 100 - 64,000 IOPS
     * - `io2`: 100 - 256,000 IOPS
     *
     * This parameter is required for `io1` and `io2` volume types. The default for `gp3` volumes is `3,000 IOPS`. This parameter is not supported for `st1`, `sc1`, or `standard` volume types.
     */
    Iops?: v.Num | undefined;
    /** The Amazon Resource Name (ARN) identifier of the AWS Key Management Service key to use for Amazon EBS encryption. When a key is specified using this parameter, it overrides Amazon EBS default encryption or any KMS key that you specified for cluster-level managed storage encryption. This parameter maps 1:1 with the `KmsKeyId` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*. For more information about encrypting Amazon EBS volumes attached to tasks, see [Encrypt data stored in Amazon EBS volumes attached to Amazon ECS tasks](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-kms-encryption.html). */
    KmsKeyId?: v.Text | undefined;
    /** The ARN of the IAM role to associate with this volume. This is the Amazon ECS infrastructure IAM role that is used to manage your AWS infrastructure. We recommend using the Amazon ECS-managed `AmazonECSInfrastructureRolePolicyForVolumes` IAM policy with this role. For more information, see [Amazon ECS infrastructure IAM role](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/infrastructure_IAM_role.html) in the *Amazon ECS Developer Guide*. */
    RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
    /**
     * The size of the volume in GiB. You must specify either a volume size or a snapshot ID. If you specify a snapshot ID, the snapshot size is used for the volume size by default. You can optionally specify a volume size greater than or equal to the snapshot size. This parameter maps 1:1 with the `Size` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*.
     *
     * The following are the supported volume size values for each volume type.
     *
     * - `gp2` and `gp3`: 1-16,384
     * - `io1` and `io2`: 4-16,384
     * - `st1` and `sc1`: 125-16,384
     * - `standard`: 1-1,024
     */
    SizeInGiB?: v.Num | undefined;
    /** The snapshot that Amazon ECS uses to create volumes for attachment to tasks maintained by the service. You must specify either `snapshotId` or `sizeInGiB` in your volume configuration. This parameter maps 1:1 with the `SnapshotId` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*. */
    SnapshotId?: v.Text | undefined;
    /** The tags to apply to the volume. Amazon ECS applies service-managed tags by default. This parameter maps 1:1 with the `TagSpecifications.N` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*. */
    TagSpecifications?: v.Many<v.Block<Service.EBSTagSpecification>> | undefined;
    /**
     * The throughput to provision for a volume, in MiB/s, with a maximum of 1,000 MiB/s. This parameter maps 1:1 with the `Throughput` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*.
     *
     * > This parameter is only supported for the `gp3` volume type.
     */
    Throughput?: v.Num | undefined;
    /** The rate, in MiB/s, at which data is fetched from a snapshot of an existing EBS volume to create new volumes for attachment to the tasks maintained by the service. This property can be specified only if you specify a `snapshotId`. For more information, see [Initialize Amazon EBS volumes](https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html) in the *Amazon EBS User Guide*. */
    VolumeInitializationRate?: v.Num | undefined;
    /**
     * The volume type. This parameter maps 1:1 with the `VolumeType` parameter of the [CreateVolume API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html) in the *Amazon EC2 API Reference*. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-volume-types.html) in the *Amazon EC2 User Guide*.
     *
     * The following are the supported volume types.
     *
     * - General Purpose SSD: `gp2` | `gp3`
     * - Provisioned IOPS SSD: `io1` | `io2`
     * - Throughput Optimized HDD: `st1`
     * - Cold HDD: `sc1`
     * - Magnetic: `standard`
     *
     * > The magnetic volume type is not supported on Fargate.
     */
    VolumeType?: v.Text | undefined;
  }
  /**
   * The details for the service registry.
   *
   * Each service may be associated with one service registry. Multiple service registries for each service are not supported.
   *
   * When you add, update, or remove the service registries configuration, Amazon ECS starts a new deployment. New tasks are registered and deregistered to the updated service registry configuration.
   */
  interface ServiceRegistry {
    /** The container name value to be used for your service discovery service. It's already specified in the task definition. If the task definition that your service task specifies uses the `bridge` or `host` network mode, you must specify a `containerName` and `containerPort` combination from the task definition. If the task definition that your service task specifies uses the `awsvpc` network mode and a type SRV DNS record is used, you must specify either a `containerName` and `containerPort` combination or a `port` value. However, you can't specify both. */
    ContainerName?: v.Text | undefined;
    /** The port value to be used for your service discovery service. It's already specified in the task definition. If the task definition your service task specifies uses the `bridge` or `host` network mode, you must specify a `containerName` and `containerPort` combination from the task definition. If the task definition your service task specifies uses the `awsvpc` network mode and a type SRV DNS record is used, you must specify either a `containerName` and `containerPort` combination or a `port` value. However, you can't specify both. */
    ContainerPort?: v.Num | undefined;
    /** The port value used if your service discovery service specified an SRV record. This field might be used if both the `awsvpc` network mode and SRV records are used. */
    Port?: v.Num | undefined;
    /** The Amazon Resource Name (ARN) of the service registry. The currently supported service registry is AWS Cloud Map. For more information, see [CreateService](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html). */
    RegistryArn?: v.Text<'AWS::ServiceDiscovery::Service.Arn'> | undefined;
  }
  /** The configuration for a volume specified in the task definition as a volume that is configured at launch time. Currently, the only supported volume type is an Amazon EBS volume. */
  interface ServiceVolumeConfiguration {
    /** The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. These settings are used to create each Amazon EBS volume, with one volume created for each task in the service. The Amazon EBS volumes are visible in your account in the Amazon EC2 console once they are created. */
    ManagedEBSVolume?: v.Block<Service.ServiceManagedEBSVolumeConfiguration> | undefined;
    /** The name of the volume. This value must match the volume name from the `Volume` object in the task definition. */
    Name: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /**
   * Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. The ``type`` and ``value`` together determine the number of task failures that are tolerated before the circuit breaker triggers.
   *  By default, the threshold configuration uses a ``type`` of ``BOUNDED_PERCENT`` with a ``value`` of ``50``.
   */
  interface ThresholdConfiguration {
    /** Determines how Amazon ECS uses ``value`` to calculate the failure threshold. For the percentage types (``BOUNDED_PERCENT`` and ``UNBOUNDED_PERCENT``), Amazon ECS multiplies ``value`` by the latest service desired count. For ``COUNT``, Amazon ECS uses ``value`` directly as the threshold. The default is ``BOUNDED_PERCENT``. */
    Type: v.OneOf<'COUNT' | 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT'>;
    /** Specifies the integer that Amazon ECS uses to calculate the failure threshold. When ``type`` is ``COUNT``, this value is the failure threshold itself. When ``type`` is a percentage type, Amazon ECS multiplies this value by the latest service desired count to produce the failure threshold. The default is ``50``. */
    Value: v.Num;
  }
  /**
   * An object that represents the timeout configurations for Service Connect.
   *
   * > If `idleTimeout` is set to a time that is less than `perRequestTimeout`, the connection will close when the `idleTimeout` is reached and not the `perRequestTimeout`.
   */
  interface TimeoutConfiguration {
    /**
     * The amount of time in seconds a connection will stay active while idle. A value of `0` can be set to disable `idleTimeout`.
     *
     * The `idleTimeout` default for `HTTP` / `HTTP2` / `GRPC` is 5 minutes.
     *
     * The `idleTimeout` default for `TCP` is 1 hour.
     */
    IdleTimeoutSeconds?: v.Num | undefined;
    /** The amount of time waiting for the upstream to respond with a complete response per request. A value of `0` can be set to disable `perRequestTimeout`. `perRequestTimeout` can only be set if Service Connect `appProtocol` isn't `TCP`. Only `idleTimeout` is allowed for `TCP` `appProtocol`. */
    PerRequestTimeoutSeconds?: v.Num | undefined;
  }
  /** The VPC Lattice configuration for your service that holds the information for the target group(s) Amazon ECS tasks will be registered to. */
  interface VpcLatticeConfiguration {
    /** The name of the port mapping to register in the VPC Lattice target group. This is the name of the `portMapping` you defined in your task definition. */
    PortName: v.Text;
    /** The ARN of the IAM role to associate with this VPC Lattice configuration. This is the Amazon ECS infrastructure IAM role that is used to manage your VPC Lattice infrastructure. */
    RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
    /** The full Amazon Resource Name (ARN) of the target group or groups associated with the VPC Lattice configuration that the Amazon ECS tasks will be registered to. */
    TargetGroupArn: v.Text;
  }
}

export interface TaskDefinitionProperties {
  /** A list of container definitions in JSON format that describe the different containers that make up your task. For more information about container definition parameters and defaults, see [Amazon ECS Task Definitions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_defintions.html) in the *Amazon Elastic Container Service Developer Guide*. */
  ContainerDefinitions?: v.Many<v.Block<TaskDefinition.ContainerDefinition>> | undefined;
  /**
   * The number of `cpu` units used by the task. If you use the EC2 launch type, this field is optional. Any value can be used. If you use the Fargate launch type, this field is required. You must use one of the following values. The value that you choose determines your range of valid values for the `memory` parameter.
   *
   * If you're using the EC2 launch type or the external launch type, this field is optional. Supported values are between `128` CPU units ( `0.125` vCPUs) and `196608` CPU units ( `192` vCPUs).
   */
  Cpu?: v.Text | undefined;
  /** Enables fault injection and allows for fault injection requests to be accepted from the task's containers. The default value is `false`. */
  EnableFaultInjection?: v.Bool | undefined;
  /** The ephemeral storage settings to use for tasks run with the task definition. */
  EphemeralStorage?: v.Block<TaskDefinition.EphemeralStorage> | undefined;
  /** The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission to make AWS API calls on your behalf. For informationabout the required IAM roles for Amazon ECS, see [IAM roles for Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-ecs-iam-role-overview.html) in the *Amazon Elastic Container Service Developer Guide*. */
  ExecutionRoleArn?: v.Text<'AWS::IAM::Role.Arn' | 'AWS::IAM::Role.RoleName'> | undefined;
  /**
   * The name of a family that this task definition is registered to. Up to 255 letters (uppercase and lowercase), numbers, hyphens, and underscores are allowed.
   *
   * A family groups multiple versions of a task definition. Amazon ECS gives the first task definition that you registered to a family a revision number of 1. Amazon ECS gives sequential revision numbers to each task definition that you add.
   *
   * > To use revision numbers when you update a task definition, specify this property. If you don't specify a value, AWS CloudFormation generates a new task definition each time that you update it.
   */
  Family?: v.Text | undefined;
  /** @deprecated */
  InferenceAccelerators?: v.Many<v.Block<TaskDefinition.InferenceAccelerator>> | undefined;
  /** The IPC resource namespace to use for the containers in the task. The valid values are `host`, `task`, or `none`. If `host` is specified, then all containers within the tasks that specified the `host` IPC mode on the same container instance share the same IPC resources with the host Amazon EC2 instance. If `task` is specified, all containers within the specified task share the same IPC resources. If `none` is specified, then IPC resources within the containers of a task are private and not shared with other containers in a task or on the container instance. If no value is specified, then the IPC resource namespace sharing depends on the Docker daemon setting on the container instance. */
  IpcMode?: v.OneOf<'host' | 'none' | 'task'> | undefined;
  /**
   * The amount (in MiB) of memory used by the task.
   *
   * If your tasks runs on Amazon EC2 instances, you must specify either a task-level memory value or a container-level memory value. This field is optional and any value can be used. If a task-level memory value is specified, the container-level memory value is optional. For more information regarding container-level memory and memory reservation, see [ContainerDefinition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html).
   *
   * If your tasks runs on AWS Fargate, this field is required. You must use one of the following values. The value you choose determines your range of valid values for the `cpu` parameter.
   */
  Memory?: v.Text | undefined;
  /** The Docker networking mode to use for the containers in the task. The valid values are `none`, `bridge`, `awsvpc`, and `host`. If no network mode is specified, the default is `bridge`. */
  NetworkMode?: v.OneOf<'awsvpc' | 'bridge' | 'host' | 'none'> | undefined;
  /**
   * The process namespace to use for the containers in the task. The valid values are `host` or `task`. On Fargate for Linux containers, the only valid value is `task`. For example, monitoring sidecars might need `pidMode` to access information about other containers running in the same task.
   *
   * If `host` is specified, all containers within the tasks that specified the `host` PID mode on the same container instance share the same process namespace with the host Amazon EC2 instance.
   *
   * If `task` is specified, all containers within the specified task share the same process namespace.
   *
   * If no value is specified, the The default is a private namespace for each container.
   */
  PidMode?: v.OneOf<'host' | 'task'> | undefined;
  /**
   * An array of placement constraint objects to use for tasks.
   *
   * > This parameter isn't supported for tasks run on AWS Fargate.
   */
  PlacementConstraints?: v.Many<v.Block<TaskDefinition.TaskDefinitionPlacementConstraint>> | undefined;
  /**
   * The configuration details for the App Mesh proxy.
   *
   * Your Amazon ECS container instances require at least version 1.26.0 of the container agent and at least version 1.26.0-1 of the `ecs-init` package to use a proxy configuration. If your container instances are launched from the Amazon ECS optimized AMI version `20190301` or later, they contain the required versions of the container agent and `ecs-init`. For more information, see [Amazon ECS-optimized Linux AMI](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  ProxyConfiguration?: v.Block<TaskDefinition.ProxyConfiguration> | undefined;
  /** The task launch types the task definition was validated against. The valid values are `MANAGED_INSTANCES`, `EC2`, `FARGATE`, and `EXTERNAL`. For more information, see [Amazon ECS launch types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html) in the *Amazon Elastic Container Service Developer Guide*. */
  RequiresCompatibilities?: v.Many<v.Text> | undefined;
  /** The operating system that your tasks definitions run on. */
  RuntimePlatform?: v.Block<TaskDefinition.RuntimePlatform> | undefined;
  /**
   * The metadata that you apply to the task definition to help you categorize and organize them. Each tag consists of a key and an optional value. You define both of them.
   *
   * The following basic restrictions apply to tags:
   */
  Tags?: v.Many<v.Block<TaskDefinition.Tag>> | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the AWS Identity and Access Management role that grants containers in the task permission to call AWS APIs on your behalf. For more information, see [Amazon ECS Task Role](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html) in the *Amazon Elastic Container Service Developer Guide*. */
  TaskRoleArn?: v.Text<'AWS::IAM::Role.Arn' | 'AWS::IAM::Role.RoleName'> | undefined;
  /**
   * The list of data volume definitions for the task. For more information, see [Using data volumes in tasks](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html) in the *Amazon Elastic Container Service Developer Guide*.
   *
   * > The `host` and `sourcePath` parameters aren't supported for tasks run on AWS Fargate.
   */
  Volumes?: v.Many<v.Block<TaskDefinition.Volume>> | undefined;
}
export interface TaskDefinitionAttributes {
  /** The ARN of the task definition. */
  readonly TaskDefinitionArn: v.Scalar<'AWS::ECS::TaskDefinition.TaskDefinitionArn'>;
}
/**
 * Registers a new task definition from the supplied `family` and `containerDefinitions`. Optionally, you can add data volumes to your containers with the `volumes` parameter. For more information about task definition parameters and defaults, see [Amazon ECS Task Definitions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_defintions.html) in the *Amazon Elastic Container Service Developer Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html
 */
export declare class TaskDefinition extends v.Resource<TaskDefinitionProperties, 'AWS::ECS::TaskDefinition.TaskDefinitionArn', TaskDefinitionAttributes> {
  static readonly type: 'AWS::ECS::TaskDefinition';
  constructor(properties?: TaskDefinitionProperties);
}
export declare namespace TaskDefinition {
  /** The authorization configuration details for the Amazon EFS file system. */
  interface AuthorizationConfig {
    /** The Amazon EFS access point ID to use. If an access point is specified, the root directory value specified in the `EFSVolumeConfiguration` must either be omitted or set to `/` which will enforce the path set on the EFS access point. If an access point is used, transit encryption must be on in the `EFSVolumeConfiguration`. For more information, see [Working with Amazon EFS access points](https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html) in the *Amazon Elastic File System User Guide*. */
    AccessPointId?: v.Text<'AWS::EFS::AccessPoint.AccessPointId'> | undefined;
    /** Determines whether to use the Amazon ECS task role defined in a task definition when mounting the Amazon EFS file system. If it is turned on, transit encryption must be turned on in the `EFSVolumeConfiguration`. If this parameter is omitted, the default value of `DISABLED` is used. For more information, see [Using Amazon EFS access points](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html#efs-volume-accesspoints) in the *Amazon Elastic Container Service Developer Guide*. */
    IAM?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
  }
  /** The `ContainerDefinition` property specifies a container definition. Container definitions are used in task definitions to describe the different containers that are launched as part of a task. */
  interface ContainerDefinition {
    /** The command that's passed to the container. This parameter maps to `Cmd` in the docker container create command and the `COMMAND` parameter to docker run. If there are multiple arguments, each argument is a separated string in the array. */
    Command?: v.Many<v.Text> | undefined;
    /**
     * The number of `cpu` units reserved for the container. This parameter maps to `CpuShares` in the docker container create command and the `--cpu-shares` option to docker run.
     *
     * This field is optional for tasks using the Fargate launch type, and the only requirement is that the total amount of CPU reserved for all containers within a task be lower than the task-level `cpu` value.
     *
     * > You can determine the number of CPU units that are available per EC2 instance type by multiplying the vCPUs listed for that instance type on the [Amazon EC2 Instances](https://docs.aws.amazon.com/ec2/instance-types/) detail page by 1,024.
     */
    Cpu?: v.Num | undefined;
    /**
     * A list of ARNs in SSM or Amazon S3 to a credential spec ( `CredSpec` ) file that configures the container for Active Directory authentication. We recommend that you use this parameter instead of the `dockerSecurityOptions`. The maximum number of ARNs is 1.
     *
     * There are two formats for each ARN.
     *
     * - **credentialspecdomainless:MyARN** - You use `credentialspecdomainless:MyARN` to provide a `CredSpec` with an additional section for a secret in AWS Secrets Manager. You provide the login credentials to the domain in the secret.
     *
     * Each task that runs on any container instance can join different domains.
     */
    CredentialSpecs?: v.Many<v.Text> | undefined;
    /** The dependencies defined for container startup and shutdown. A container can contain multiple dependencies. When a dependency is defined for container startup, for container shutdown it is reversed. */
    DependsOn?: v.Many<v.Block<TaskDefinition.ContainerDependency>> | undefined;
    /**
     * When this parameter is true, networking is off within the container. This parameter maps to `NetworkDisabled` in the docker container create command.
     *
     * > This parameter is not supported for Windows containers.
     */
    DisableNetworking?: v.Bool | undefined;
    /**
     * A list of DNS search domains that are presented to the container. This parameter maps to `DnsSearch` in the docker container create command and the `--dns-search` option to docker run.
     *
     * > This parameter is not supported for Windows containers.
     */
    DnsSearchDomains?: v.Many<v.Text> | undefined;
    /**
     * A list of DNS servers that are presented to the container. This parameter maps to `Dns` in the docker container create command and the `--dns` option to docker run.
     *
     * > This parameter is not supported for Windows containers.
     */
    DnsServers?: v.Many<v.Text> | undefined;
    /** A key/value map of labels to add to the container. This parameter maps to `Labels` in the docker container create command and the `--label` option to docker run. This parameter requires version 1.18 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: `sudo docker version --format '{{.Server.APIVersion}}'` */
    DockerLabels?: v.Dictionary<v.Text> | undefined;
    /**
     * A list of strings to provide custom configuration for multiple security systems. This field isn't valid for containers in tasks using the Fargate launch type.
     *
     * For Linux tasks on EC2, this parameter can be used to reference custom labels for SELinux and AppArmor multi-level security systems.
     */
    DockerSecurityOptions?: v.Many<v.Text> | undefined;
    /**
     * > Early versions of the Amazon ECS container agent don't properly handle `entryPoint` parameters. If you have problems using `entryPoint`, update your container agent or enter your commands and arguments as `command` array items instead.
     *
     * The entry point that's passed to the container. This parameter maps to `Entrypoint` in the docker container create command and the `--entrypoint` option to docker run.
     */
    EntryPoint?: v.Many<v.Text> | undefined;
    /**
     * The environment variables to pass to a container. This parameter maps to `Env` in the docker container create command and the `--env` option to docker run.
     *
     * > We don't recommend that you use plaintext environment variables for sensitive information, such as credential data.
     */
    Environment?: v.Many<v.Block<TaskDefinition.KeyValuePair>> | undefined;
    /**
     * A list of files containing the environment variables to pass to a container. This parameter maps to the `--env-file` option to docker run.
     *
     * You can specify up to ten environment files. The file must have a `.env` file extension. Each line in an environment file contains an environment variable in `VARIABLE=VALUE` format. Lines beginning with `#` are treated as comments and are ignored.
     */
    EnvironmentFiles?: v.Many<v.Block<TaskDefinition.EnvironmentFile>> | undefined;
    /** If the `essential` parameter of a container is marked as `true`, and that container fails or stops for any reason, all other containers that are part of the task are stopped. If the `essential` parameter of a container is marked as `false`, its failure doesn't affect the rest of the containers in a task. If this parameter is omitted, a container is assumed to be essential. */
    Essential?: v.Bool | undefined;
    /**
     * A list of hostnames and IP address mappings to append to the `/etc/hosts` file on the container. This parameter maps to `ExtraHosts` in the docker container create command and the `--add-host` option to docker run.
     *
     * > This parameter isn't supported for Windows containers or tasks that use the `awsvpc` network mode.
     */
    ExtraHosts?: v.Many<v.Block<TaskDefinition.HostEntry>> | undefined;
    /** The FireLens configuration for the container. This is used to specify and configure a log router for container logs. For more information, see [Custom Log Routing](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html) in the *Amazon Elastic Container Service Developer Guide*. */
    FirelensConfiguration?: v.Block<TaskDefinition.FirelensConfiguration> | undefined;
    /** The container health check command and associated configuration parameters for the container. This parameter maps to `HealthCheck` in the docker container create command and the `HEALTHCHECK` parameter of docker run. */
    HealthCheck?: v.Block<TaskDefinition.HealthCheck> | undefined;
    /**
     * The hostname to use for your container. This parameter maps to `Hostname` in the docker container create command and the `--hostname` option to docker run.
     *
     * > The `hostname` parameter is not supported if you're using the `awsvpc` network mode.
     */
    Hostname?: v.Text | undefined;
    /** The image used to start a container. This string is passed directly to the Docker daemon. By default, images in the Docker Hub registry are available. Other repositories are specified with either `*repository-url* / *image*: *tag*` or `*repository-url* / *image* @ *digest*`. For images using tags (repository-url/image:tag), up to 255 characters total are allowed, including letters (uppercase and lowercase), numbers, hyphens, underscores, colons, periods, forward slashes, and number signs (#). For images using digests (repository-url/image@digest), the 255 character limit applies only to the repository URL and image name (everything before the @ sign). The only supported hash function is sha256, and the hash value after sha256: must be exactly 64 characters (only letters A-F, a-f, and numbers 0-9 are allowed). This parameter maps to `Image` in the docker container create command and the `IMAGE` parameter of docker run. */
    Image: v.Text;
    /** When this parameter is `true`, you can deploy containerized applications that require `stdin` or a `tty` to be allocated. This parameter maps to `OpenStdin` in the docker container create command and the `--interactive` option to docker run. */
    Interactive?: v.Bool | undefined;
    /** The `links` parameter allows containers to communicate with each other without the need for port mappings. This parameter is only supported if the network mode of a task definition is `bridge`. The `name:internalName` construct is analogous to `name:alias` in Docker links. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed.. This parameter maps to `Links` in the docker container create command and the `--link` option to docker run. */
    Links?: v.Many<v.Text> | undefined;
    /**
     * Linux-specific modifications that are applied to the container, such as Linux kernel capabilities. For more information see [KernelCapabilities](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html).
     *
     * > This parameter is not supported for Windows containers.
     */
    LinuxParameters?: v.Block<TaskDefinition.LinuxParameters> | undefined;
    /** The log configuration specification for the container. */
    LogConfiguration?: v.Block<TaskDefinition.LogConfiguration> | undefined;
    /** The amount (in MiB) of memory to present to the container. If your container attempts to exceed the memory specified here, the container is killed. The total amount of memory reserved for all containers within a task must be lower than the task `memory` value, if one is specified. This parameter maps to `Memory` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/#operation/ContainerCreate) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/) and the `--memory` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/#security-configuration). */
    Memory?: v.Num | undefined;
    /** The soft limit (in MiB) of memory to reserve for the container. When system memory is under heavy contention, Docker attempts to keep the container memory to this soft limit. However, your container can consume more memory when it needs to, up to either the hard limit specified with the `memory` parameter (if applicable), or all of the available memory on the container instance, whichever comes first. This parameter maps to `MemoryReservation` in the docker container create command and the `--memory-reservation` option to docker run. */
    MemoryReservation?: v.Num | undefined;
    /**
     * The mount points for data volumes in your container.
     *
     * This parameter maps to `Volumes` in the docker container create command and the `--volume` option to docker run.
     *
     * Windows containers can mount whole directories on the same drive as `$env:ProgramData`. Windows containers can't mount directories on a different drive, and mount point can't be across drives.
     */
    MountPoints?: v.Many<v.Block<TaskDefinition.MountPoint>> | undefined;
    /** The name of a container. If you're linking multiple containers together in a task definition, the `name` of one container can be entered in the `links` of another container to connect the containers. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed. This parameter maps to `name` in the docker container create command and the `--name` option to docker run. */
    Name: v.Text;
    /**
     * The list of port mappings for the container. Port mappings allow containers to access ports on the host container instance to send or receive traffic.
     *
     * For task definitions that use the `awsvpc` network mode, you should only specify the `containerPort`. The `hostPort` can be left blank or it must be the same value as the `containerPort`.
     *
     * Port mappings on Windows use the `NetNAT` gateway address rather than `localhost`. There is no loopback for port mappings on Windows, so you cannot access a container's mapped port from the host itself.
     */
    PortMappings?: v.Many<v.Block<TaskDefinition.PortMapping>> | undefined;
    /**
     * When this parameter is true, the container is given elevated privileges on the host container instance (similar to the `root` user). This parameter maps to `Privileged` in the docker container create command and the `--privileged` option to docker run
     *
     * > This parameter is not supported for Windows containers or tasks run on AWS Fargate.
     */
    Privileged?: v.Bool | undefined;
    /** When this parameter is `true`, a TTY is allocated. This parameter maps to `Tty` in the docker container create command and the `--tty` option to docker run. */
    PseudoTerminal?: v.Bool | undefined;
    /**
     * When this parameter is true, the container is given read-only access to its root file system. This parameter maps to `ReadonlyRootfs` in the docker container create command and the `--read-only` option to docker run.
     *
     * > This parameter is not supported for Windows containers.
     */
    ReadonlyRootFilesystem?: v.Bool | undefined;
    /** The private repository authentication credentials to use. */
    RepositoryCredentials?: v.Block<TaskDefinition.RepositoryCredentials> | undefined;
    /** The type and amount of a resource to assign to a container. The only supported resource is a GPU. */
    ResourceRequirements?: v.Many<v.Block<TaskDefinition.ResourceRequirement>> | undefined;
    /** The restart policy for a container. When you set up a restart policy, Amazon ECS can restart the container without needing to replace the task. For more information, see [Restart individual containers in Amazon ECS tasks with container restart policies](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html) in the *Amazon Elastic Container Service Developer Guide*. */
    RestartPolicy?: v.Block<TaskDefinition.RestartPolicy> | undefined;
    /** The secrets to pass to the container. For more information, see [Specifying Sensitive Data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the *Amazon Elastic Container Service Developer Guide*. */
    Secrets?: v.Many<v.Block<TaskDefinition.Secret>> | undefined;
    /**
     * Time duration (in seconds) to wait before giving up on resolving dependencies for a container. For example, you specify two containers in a task definition with containerA having a dependency on containerB reaching a `COMPLETE`, `SUCCESS`, or `HEALTHY` status. If a `startTimeout` value is specified for containerB and it doesn't reach the desired status within that time then containerA gives up and not start. This results in the task transitioning to a `STOPPED` state.
     *
     * > When the `ECS_CONTAINER_START_TIMEOUT` container agent configuration variable is used, it's enforced independently from this start timeout value.
     */
    StartTimeout?: v.Num | undefined;
    /**
     * Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its own.
     *
     * For tasks using the Fargate launch type, the task or service requires the following platforms:
     *
     * - Linux platform version `1.3.0` or later.
     * - Windows platform version `1.0.0` or later.
     *
     * For tasks that use the Fargate launch type, the max stop timeout value is 120 seconds and if the parameter is not specified, the default value of 30 seconds is used.
     */
    StopTimeout?: v.Num | undefined;
    /** A list of namespaced kernel parameters to set in the container. This parameter maps to `Sysctls` in the docker container create command and the `--sysctl` option to docker run. For example, you can configure `net.ipv4.tcp_keepalive_time` setting to maintain longer lived connections. */
    SystemControls?: v.Many<v.Block<TaskDefinition.SystemControl>> | undefined;
    /** A list of `ulimits` to set in the container. This parameter maps to `Ulimits` in the [Create a container](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/#operation/ContainerCreate) section of the [Docker Remote API](https://docs.aws.amazon.com/https://docs.docker.com/engine/api/v1.35/) and the `--ulimit` option to [docker run](https://docs.aws.amazon.com/https://docs.docker.com/engine/reference/run/). Valid naming values are displayed in the [Ulimit](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html) data type. This parameter requires version 1.18 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: `sudo docker version --format '{{.Server.APIVersion}}'` */
    Ulimits?: v.Many<v.Block<TaskDefinition.Ulimit>> | undefined;
    /**
     * The user to use inside the container. This parameter maps to `User` in the docker container create command and the `--user` option to docker run.
     *
     * > When running tasks using the `host` network mode, don't run containers using the root user (UID 0). We recommend using a non-root user for better security.
     *
     * You can specify the `user` using the following formats. If specifying a UID or GID, you must specify it as a positive integer.
     *
     * - `user`
     * - `user:group`
     * - `uid`
     * - `uid:gid`
     * - `user:gid`
     * - `uid:group`
     *
     * > This parameter is not supported for Windows containers.
     */
    User?: v.Text | undefined;
    /** Specifies whether Amazon ECS will resolve the container image tag provided in the container definition to an image digest. By default, the value is `enabled`. If you set the value for a container as `disabled`, Amazon ECS will not resolve the provided container image tag to a digest and will use the original image URI specified in the container definition for deployment. For more information about container image resolution, see [Container image resolution](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html#deployment-container-image-stability) in the *Amazon ECS Developer Guide*. */
    VersionConsistency?: v.OneOf<'enabled' | 'disabled'> | undefined;
    /** Data volumes to mount from another container. This parameter maps to `VolumesFrom` in the docker container create command and the `--volumes-from` option to docker run. */
    VolumesFrom?: v.Many<v.Block<TaskDefinition.VolumeFrom>> | undefined;
    /** The working directory to run commands inside the container in. This parameter maps to `WorkingDir` in the docker container create command and the `--workdir` option to docker run. */
    WorkingDirectory?: v.Text | undefined;
  }
  /** The `ContainerDependency` property specifies the dependencies defined for container startup and shutdown. A container can contain multiple dependencies. When a dependency is defined for container startup, for container shutdown it is reversed. */
  interface ContainerDependency {
    /** The dependency condition of the container. The following are the available conditions and their behavior: */
    Condition?: v.OneOf<'COMPLETE' | 'HEALTHY' | 'START' | 'SUCCESS'> | undefined;
    /** The name of a container. */
    ContainerName?: v.Text | undefined;
  }
  /** The `Device` property specifies an object representing a container instance host device. */
  interface Device {
    /** The path inside the container at which to expose the host device. */
    ContainerPath?: v.Text | undefined;
    /** The path for the device on the host container instance. */
    HostPath?: v.Text | undefined;
    /** The explicit permissions to provide to the container for the device. By default, the container has permissions for `read`, `write`, and `mknod` for the device. */
    Permissions?: v.Many<v.Text> | undefined;
  }
  /** The `DockerVolumeConfiguration` property specifies a Docker volume configuration and is used when you use Docker volumes. Docker volumes are only supported when you are using the EC2 launch type. Windows containers only support the use of the `local` driver. To use bind mounts, specify a `host` instead. */
  interface DockerVolumeConfiguration {
    /**
     * If this value is `true`, the Docker volume is created if it doesn't already exist.
     *
     * > This field is only used if the `scope` is `shared`.
     */
    Autoprovision?: v.Bool | undefined;
    /** The Docker volume driver to use. The driver value must match the driver name provided by Docker because it is used for task placement. If the driver was installed using the Docker plugin CLI, use `docker plugin ls` to retrieve the driver name from your container instance. If the driver was installed using another method, use Docker plugin discovery to retrieve the driver name. This parameter maps to `Driver` in the docker container create command and the `xxdriver` option to docker volume create. */
    Driver?: v.Text | undefined;
    /** A map of Docker driver-specific options passed through. This parameter maps to `DriverOpts` in the docker create-volume command and the `xxopt` option to docker volume create. */
    DriverOpts?: v.Dictionary<v.Text> | undefined;
    /** Custom metadata to add to your Docker volume. This parameter maps to `Labels` in the docker container create command and the `xxlabel` option to docker volume create. */
    Labels?: v.Dictionary<v.Text> | undefined;
    /** The scope for the Docker volume that determines its lifecycle. Docker volumes that are scoped to a `task` are automatically provisioned when the task starts and destroyed when the task stops. Docker volumes that are scoped as `shared` persist after the task stops. */
    Scope?: v.OneOf<'shared' | 'task'> | undefined;
  }
  /** This parameter is specified when you're using an Amazon Elastic File System file system for task storage. For more information, see [Amazon EFS volumes](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html) in the *Amazon Elastic Container Service Developer Guide*. */
  interface EFSVolumeConfiguration {
    /** The authorization configuration details for the Amazon EFS file system. */
    AuthorizationConfig?: v.Block<TaskDefinition.AuthorizationConfig> | undefined;
    /** The Amazon EFS file system ID to use. */
    FilesystemId: v.Text<'AWS::EFS::FileSystem.FileSystemId'>;
    /**
     * The directory within the Amazon EFS file system to mount as the root directory inside the host. If this parameter is omitted, the root of the Amazon EFS volume will be used. Specifying `/` will have the same effect as omitting this parameter.
     *
     * > If an EFS access point is specified in the `authorizationConfig`, the root directory parameter must either be omitted or set to `/` which will enforce the path set on the EFS access point.
     */
    RootDirectory?: v.Text | undefined;
    /** Determines whether to use encryption for Amazon EFS data in transit between the Amazon ECS host and the Amazon EFS server. Transit encryption must be turned on if Amazon EFS IAM authorization is used. If this parameter is omitted, the default value of `DISABLED` is used. For more information, see [Encrypting data in transit](https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html) in the *Amazon Elastic File System User Guide*. */
    TransitEncryption?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
    /** The port to use when sending encrypted data between the Amazon ECS host and the Amazon EFS server. If you do not specify a transit encryption port, it will use the port selection strategy that the Amazon EFS mount helper uses. For more information, see [EFS mount helper](https://docs.aws.amazon.com/efs/latest/ug/efs-mount-helper.html) in the *Amazon Elastic File System User Guide*. */
    TransitEncryptionPort?: v.Num | undefined;
  }
  /** A list of files containing the environment variables to pass to a container. You can specify up to ten environment files. The file must have a `.env` file extension. Each line in an environment file should contain an environment variable in `VARIABLE=VALUE` format. Lines beginning with `#` are treated as comments and are ignored. */
  interface EnvironmentFile {
    /** The file type to use. Environment files are objects in Amazon S3. The only supported value is `s3`. */
    Type?: v.OneOf<'s3'> | undefined;
    /** The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file. */
    Value?: v.Text | undefined;
  }
  /**
   * The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate. For more information, see [Using data volumes in tasks](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html) in the *Amazon ECS Developer Guide;*.
   *
   * > For tasks using the Fargate launch type, the task requires the following platforms:
   * >
   * > - Linux platform version `1.4.0` or later.
   * > - Windows platform version `1.0.0` or later.
   */
  interface EphemeralStorage {
    /** The total amount, in GiB, of ephemeral storage to set for the task. The minimum supported value is `21` GiB and the maximum supported value is `200` GiB. */
    SizeInGiB?: v.Num | undefined;
  }
  /**
   * The authorization configuration details for Amazon FSx for Windows File Server file system. See [FSxWindowsFileServerVolumeConfiguration](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerVolumeConfiguration.html) in the *Amazon ECS API Reference*.
   *
   * For more information and the input format, see [Amazon FSx for Windows File Server Volumes](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/wfsx-volumes.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface FSxAuthorizationConfig {
    /** The authorization credential option to use. The authorization credential options can be provided using either the Amazon Resource Name (ARN) of an AWS Secrets Manager secret or SSM Parameter Store parameter. The ARN refers to the stored credentials. */
    CredentialsParameter: v.Text;
    /** A fully qualified domain name hosted by an [AWS Directory Service](https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_microsoft_ad.html) Managed Microsoft AD (Active Directory) or self-hosted AD on Amazon EC2. */
    Domain: v.Text;
  }
  /**
   * This parameter is specified when you're using [Amazon FSx for Windows File Server](https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html) file system for task storage.
   *
   * For more information and the input format, see [Amazon FSx for Windows File Server volumes](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/wfsx-volumes.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface FSxWindowsFileServerVolumeConfiguration {
    /** The authorization configuration details for the Amazon FSx for Windows File Server file system. */
    AuthorizationConfig?: v.Block<TaskDefinition.FSxAuthorizationConfig> | undefined;
    /** The Amazon FSx for Windows File Server file system ID to use. */
    FileSystemId: v.Text;
    /** The directory within the Amazon FSx for Windows File Server file system to mount as the root directory inside the host. */
    RootDirectory: v.Text;
  }
  /** The FireLens configuration for the container. This is used to specify and configure a log router for container logs. For more information, see [Custom log routing](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html) in the *Amazon Elastic Container Service Developer Guide*. */
  interface FirelensConfiguration {
    /**
     * The options to use when configuring the log router. This field is optional and can be used to add additional metadata, such as the task, task definition, cluster, and container instance details to the log event.
     *
     * If specified, valid option keys are:
     *
     * - `enable-ecs-log-metadata`, which can be `true` or `false`
     * - `config-file-type`, which can be `s3` or `file`
     * - `config-file-value`, which is either an S3 ARN or a file path
     */
    Options?: v.Dictionary<v.Text> | undefined;
    /** The log router to use. The valid values are `fluentd` or `fluentbit`. */
    Type?: v.OneOf<'fluentbit' | 'fluentd'> | undefined;
  }
  /** The `HealthCheck` property specifies an object representing a container health check. Health check parameters that are specified in a container definition override any Docker health checks that exist in the container image (such as those specified in a parent image or from the image's Dockerfile). This configuration maps to the `HEALTHCHECK` parameter of docker run. */
  interface HealthCheck {
    /**
     * A string array representing the command that the container runs to determine if it is healthy. The string array must start with `CMD` to run the command arguments directly, or `CMD-SHELL` to run the command with the container's default shell.
     *
     * When you use the AWS Management Console JSON panel, the AWS Command Line Interface, or the APIs, enclose the list of commands in double quotes and brackets.
     *
     * `[ "CMD-SHELL", "curl -f http://localhost/ || exit 1" ]`
     *
     * You don't include the double quotes and brackets when you use the AWS Management Console.
     *
     * `CMD-SHELL, curl -f http://localhost/ || exit 1`
     */
    Command?: v.Many<v.Text> | undefined;
    /** The time period in seconds between each health check execution. You may specify between 5 and 300 seconds. The default value is 30 seconds. This value applies only when you specify a `command`. */
    Interval?: v.Num | undefined;
    /** The number of times to retry a failed health check before the container is considered unhealthy. You may specify between 1 and 10 retries. The default value is 3. This value applies only when you specify a `command`. */
    Retries?: v.Num | undefined;
    /**
     * The optional grace period to provide containers time to bootstrap before failed health checks count towards the maximum number of retries. You can specify between 0 and 300 seconds. By default, the `startPeriod` is off. This value applies only when you specify a `command`.
     *
     * > If a health check succeeds within the `startPeriod`, then the container is considered healthy and any subsequent failures count toward the maximum number of retries.
     */
    StartPeriod?: v.Num | undefined;
    /** The time period in seconds to wait for a health check to succeed before it is considered a failure. You may specify between 2 and 60 seconds. The default value is 5. This value applies only when you specify a `command`. */
    Timeout?: v.Num | undefined;
  }
  /** The `HostEntry` property specifies a hostname and an IP address that are added to the `/etc/hosts` file of a container through the `extraHosts` parameter of its `ContainerDefinition` resource. */
  interface HostEntry {
    /** The hostname to use in the `/etc/hosts` entry. */
    Hostname?: v.Text | undefined;
    /** The IP address to use in the `/etc/hosts` entry. */
    IpAddress?: v.Text | undefined;
  }
  /** The `HostVolumeProperties` property specifies details on a container instance bind mount host volume. */
  interface HostVolumeProperties {
    /**
     * When the `host` parameter is used, specify a `sourcePath` to declare the path on the host container instance that's presented to the container. If this parameter is empty, then the Docker daemon has assigned a host path for you. If the `host` parameter contains a `sourcePath` file location, then the data volume persists at the specified location on the host container instance until you delete it manually. If the `sourcePath` value doesn't exist on the host container instance, the Docker daemon creates it. If the location does exist, the contents of the source path folder are exported.
     *
     * If you're using the Fargate launch type, the `sourcePath` parameter is not supported.
     */
    SourcePath?: v.Text | undefined;
  }
  interface InferenceAccelerator {
    DeviceName?: v.Text | undefined;
    DeviceType?: v.Text | undefined;
  }
  /**
   * The Linux capabilities to add or remove from the default Docker configuration for a container defined in the task definition. For more detailed information about these Linux capabilities, see the [capabilities(7)](https://docs.aws.amazon.com/http://man7.org/linux/man-pages/man7/capabilities.7.html) Linux manual page.
   *
   * The following describes how Docker processes the Linux capabilities specified in the `add` and `drop` request parameters. For information about the latest behavior, see [Docker Compose: order of cap_drop and cap_add](https://docs.aws.amazon.com/https://forums.docker.com/t/docker-compose-order-of-cap-drop-and-cap-add/97136/1) in the Docker Community Forum.
   */
  interface KernelCapabilities {
    /**
     * The Linux capabilities for the container that have been added to the default configuration provided by Docker. This parameter maps to `CapAdd` in the docker container create command and the `--cap-add` option to docker run.
     *
     * > Tasks launched on AWS Fargate only support adding the `SYS_PTRACE` kernel capability.
     */
    Add?: v.Many<v.Text> | undefined;
    /** The Linux capabilities for the container that have been removed from the default configuration provided by Docker. This parameter maps to `CapDrop` in the docker container create command and the `--cap-drop` option to docker run. */
    Drop?: v.Many<v.Text> | undefined;
  }
  /** A key-value pair object. */
  interface KeyValuePair {
    /** The name of the key-value pair. For environment variables, this is the name of the environment variable. */
    Name?: v.Text | undefined;
    /** The value of the key-value pair. For environment variables, this is the value of the environment variable. */
    Value?: v.Text | undefined;
  }
  /** The Linux-specific options that are applied to the container, such as Linux [KernelCapabilities](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html). */
  interface LinuxParameters {
    /**
     * The Linux capabilities for the container that are added to or dropped from the default configuration provided by Docker.
     *
     * > For tasks that use the Fargate launch type, `capabilities` is supported for all platform versions but the `add` parameter is only supported if using platform version 1.4.0 or later.
     */
    Capabilities?: v.Block<TaskDefinition.KernelCapabilities> | undefined;
    /**
     * Any host devices to expose to the container. This parameter maps to `Devices` in the docker container create command and the `--device` option to docker run.
     *
     * > If you're using tasks that use the Fargate launch type, the `devices` parameter isn't supported.
     */
    Devices?: v.Many<v.Block<TaskDefinition.Device>> | undefined;
    /** Run an `init` process inside the container that forwards signals and reaps processes. This parameter maps to the `--init` option to docker run. This parameter requires version 1.25 of the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your container instance, log in to your container instance and run the following command: `sudo docker version --format '{{.Server.APIVersion}}'` */
    InitProcessEnabled?: v.Bool | undefined;
    /**
     * The total amount of swap memory (in MiB) a container can use. This parameter will be translated to the `--memory-swap` option to docker run where the value would be the sum of the container memory plus the `maxSwap` value.
     *
     * If a `maxSwap` value of `0` is specified, the container will not use swap. Accepted values are `0` or any positive integer. If the `maxSwap` parameter is omitted, the container will use the swap configuration for the container instance it is running on. A `maxSwap` value must be set for the `swappiness` parameter to be used.
     */
    MaxSwap?: v.Num | undefined;
    /**
     * The value for the size (in MiB) of the `/dev/shm` volume. This parameter maps to the `--shm-size` option to docker run.
     *
     * > If you are using tasks that use the Fargate launch type, the `sharedMemorySize` parameter is not supported.
     */
    SharedMemorySize?: v.Num | undefined;
    /** This allows you to tune a container's memory swappiness behavior. A `swappiness` value of `0` will cause swapping to not happen unless absolutely necessary. A `swappiness` value of `100` will cause pages to be swapped very aggressively. Accepted values are whole numbers between `0` and `100`. If the `swappiness` parameter is not specified, a default value of `60` is used. If a value is not specified for `maxSwap` then this parameter is ignored. This parameter maps to the `--memory-swappiness` option to docker run. */
    Swappiness?: v.Num | undefined;
    /**
     * The container path, mount options, and size (in MiB) of the tmpfs mount. This parameter maps to the `--tmpfs` option to docker run.
     *
     * > If you're using tasks that use the Fargate launch type, the `tmpfs` parameter isn't supported.
     */
    Tmpfs?: v.Many<v.Block<TaskDefinition.Tmpfs>> | undefined;
  }
  /** The `LogConfiguration` property specifies log configuration options to send to a custom log driver for the container. */
  interface LogConfiguration {
    /**
     * The log driver to use for the container.
     *
     * For tasks on AWS Fargate, the supported log drivers are `awslogs`, `splunk`, and `awsfirelens`.
     *
     * For tasks hosted on Amazon EC2 instances, the supported log drivers are `awslogs`, `fluentd`, `gelf`, `json-file`, `journald`, `syslog`, `splunk`, and `awsfirelens`.
     *
     * For more information about using the `awslogs` log driver, see [Send Amazon ECS logs to CloudWatch](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html) in the *Amazon Elastic Container Service Developer Guide*.
     */
    LogDriver: v.Text;
    /**
     * The configuration options to send to the log driver.
     *
     * The options you can specify depend on the log driver. Some of the options you can specify when you use the `awslogs` log driver to route logs to Amazon CloudWatch include the following:
     *
     * - **awslogs-create-group** - Required: No
     *
     * Specify whether you want the log group to be created automatically. If this option isn't specified, it defaults to `false`.
     *
     * > Your IAM policy must include the `logs:CreateLogGroup` permission before you attempt to use `awslogs-create-group`.
     * - **awslogs-region** - Required: Yes
     */
    Options?: v.Dictionary<v.Text> | undefined;
    /** The secrets to pass to the log configuration. For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the *Amazon Elastic Container Service Developer Guide*. */
    SecretOptions?: v.Many<v.Block<TaskDefinition.Secret>> | undefined;
  }
  /** The details for a volume mount point that's used in a container definition. */
  interface MountPoint {
    /** The path on the container to mount the host volume at. */
    ContainerPath?: v.Text | undefined;
    /** If this value is `true`, the container has read-only access to the volume. If this value is `false`, then the container can write to the volume. The default value is `false`. */
    ReadOnly?: v.Bool | undefined;
    /** The name of the volume to mount. Must be a volume name referenced in the `name` parameter of task definition `volume`. */
    SourceVolume?: v.Text | undefined;
  }
  /**
   * The `PortMapping` property specifies a port mapping. Port mappings allow containers to access ports on the host container instance to send or receive traffic. Port mappings are specified as part of the container definition.
   *
   * If you are using containers in a task with the `awsvpc` or `host` network mode, exposed ports should be specified using `containerPort`. The `hostPort` can be left blank or it must be the same value as the `containerPort`.
   */
  interface PortMapping {
    /**
     * The application protocol that's used for the port mapping. This parameter only applies to Service Connect. We recommend that you set this parameter to be consistent with the protocol that your application uses. If you set this parameter, Amazon ECS adds protocol-specific connection handling to the Service Connect proxy. If you set this parameter, Amazon ECS adds protocol-specific telemetry in the Amazon ECS console and CloudWatch.
     *
     * If you don't set a value for this parameter, then TCP is used. However, Amazon ECS doesn't add protocol-specific telemetry for TCP.
     *
     * `appProtocol` is immutable in a Service Connect service. Updating this field requires a service deletion and redeployment.
     */
    AppProtocol?: v.OneOf<'http' | 'http2' | 'grpc'> | undefined;
    /**
     * The port number on the container that's bound to the user-specified or automatically assigned host port.
     *
     * If you use containers in a task with the `awsvpc` or `host` network mode, specify the exposed ports using `containerPort`.
     *
     * If you use containers in a task with the `bridge` network mode and you specify a container port and not a host port, your container automatically receives a host port in the ephemeral port range. For more information, see `hostPort`. Port mappings that are automatically assigned in this way do not count toward the 100 reserved ports limit of a container instance.
     */
    ContainerPort?: v.Num | undefined;
    /**
     * The port number range on the container that's bound to the dynamically mapped host port range.
     *
     * The following rules apply when you specify a `containerPortRange`:
     *
     * - You must use either the `bridge` network mode or the `awsvpc` network mode.
     * - This parameter is available for both the EC2 and AWS Fargate launch types.
     * - This parameter is available for both the Linux and Windows operating systems.
     * - The container instance must have at least version 1.67.0 of the container agent and at least version 1.67.0-1 of the `ecs-init` package
     * - You can specify a maximum of 100 port ranges per container.
     * - You do not specify a `hostPortRange`. The value of the `hostPortRange` is set as follows:
     */
    ContainerPortRange?: v.Text | undefined;
    /**
     * The port number on the container instance to reserve for your container.
     *
     * If you specify a `containerPortRange`, leave this field empty and the value of the `hostPort` is set as follows:
     *
     * - For containers in a task with the `awsvpc` network mode, the `hostPort` is set to the same value as the `containerPort`. This is a static mapping strategy.
     * - For containers in a task with the `bridge` network mode, the Amazon ECS agent finds open ports on the host and automatically binds them to the container ports. This is a dynamic mapping strategy.
     */
    HostPort?: v.Num | undefined;
    /** The name that's used for the port mapping. This parameter is the name that you use in the `serviceConnectConfiguration` and the `vpcLatticeConfigurations` of a service. The name can include up to 64 characters. The characters can include lowercase letters, numbers, underscores (_), and hyphens (-). The name can't start with a hyphen. */
    Name?: v.Text | undefined;
    /** The protocol used for the port mapping. Valid values are `tcp` and `udp`. The default is `tcp`. `protocol` is immutable in a Service Connect service. Updating this field requires a service deletion and redeployment. */
    Protocol?: v.OneOf<'tcp' | 'udp'> | undefined;
  }
  /**
   * The configuration details for the App Mesh proxy.
   *
   * For tasks that use the EC2 launch type, the container instances require at least version 1.26.0 of the container agent and at least version 1.26.0-1 of the `ecs-init` package to use a proxy configuration. If your container instances are launched from the Amazon ECS optimized AMI version `20190301` or later, then they contain the required versions of the container agent and `ecs-init`. For more information, see [Amazon ECS-optimized Linux AMI](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html)
   */
  interface ProxyConfiguration {
    /** The name of the container that will serve as the App Mesh proxy. */
    ContainerName: v.Text;
    /** The set of network configuration parameters to provide the Container Network Interface (CNI) plugin, specified as key-value pairs. */
    ProxyConfigurationProperties?: v.Many<v.Block<TaskDefinition.KeyValuePair>> | undefined;
    /** The proxy type. The only supported value is `APPMESH`. */
    Type?: v.OneOf<'APPMESH'> | undefined;
  }
  /** The repository credentials for private registry authentication. */
  interface RepositoryCredentials {
    /**
     * The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
     *
     * > When you use the Amazon ECS API, AWS CLI, or AWS SDK, if the secret exists in the same Region as the task that you're launching then you can use either the full ARN or the name of the secret. When you use the AWS Management Console, you must specify the full ARN of the secret.
     */
    CredentialsParameter?: v.Text | undefined;
  }
  /** The type and amount of a resource to assign to a container. The supported resource types are GPUs and Elastic Inference accelerators. For more information, see [Working with GPUs on Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-gpu.html) or [Working with Amazon Elastic Inference on Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-inference.html) in the *Amazon Elastic Container Service Developer Guide* */
  interface ResourceRequirement {
    /** The type of resource to assign to a container. */
    Type: v.OneOf<'GPU' | 'InferenceAccelerator'>;
    /**
     * The value for the specified resource type.
     *
     * When the type is `GPU`, the value is the number of physical `GPUs` the Amazon ECS container agent reserves for the container. The number of GPUs that's reserved for all containers in a task can't exceed the number of available GPUs on the container instance that the task is launched on.
     *
     * When the type is `InferenceAccelerator`, the `value` matches the `deviceName` for an [InferenceAccelerator](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAccelerator.html) specified in a task definition.
     */
    Value: v.Text;
  }
  /** You can enable a restart policy for each container defined in your task definition, to overcome transient failures faster and maintain task availability. When you enable a restart policy for a container, Amazon ECS can restart the container if it exits, without needing to replace the task. For more information, see [Restart individual containers in Amazon ECS tasks with container restart policies](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html) in the *Amazon Elastic Container Service Developer Guide*. */
  interface RestartPolicy {
    /** Specifies whether a restart policy is enabled for the container. */
    Enabled?: v.Bool | undefined;
    /** A list of exit codes that Amazon ECS will ignore and not attempt a restart on. You can specify a maximum of 50 container exit codes. By default, Amazon ECS does not ignore any exit codes. */
    IgnoredExitCodes?: v.Many<v.Num> | undefined;
    /** A period of time (in seconds) that the container must run for before a restart can be attempted. A container can be restarted only once every `restartAttemptPeriod` seconds. If a container isn't able to run for this time period and exits early, it will not be restarted. You can set a minimum `restartAttemptPeriod` of 60 seconds and a maximum `restartAttemptPeriod` of 1800 seconds. By default, a container must run for 300 seconds before it can be restarted. */
    RestartAttemptPeriod?: v.Num | undefined;
  }
  /**
   * Information about the platform for the Amazon ECS service or task.
   *
   * For more information about `RuntimePlatform`, see [RuntimePlatform](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#runtime-platform) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface RuntimePlatform {
    /**
     * The CPU architecture.
     *
     * You can run your Linux tasks on an ARM-based platform by setting the value to `ARM64`. This option is available for tasks that run on Linux Amazon EC2 instance, Amazon ECS Managed Instances, or Linux containers on Fargate.
     */
    CpuArchitecture?: v.OneOf<'ARM64' | 'X86_64'> | undefined;
    /** The operating system. */
    OperatingSystemFamily?: v.OneOf<'LINUX' | 'WINDOWS_SERVER_2004_CORE' | 'WINDOWS_SERVER_2016_FULL' | 'WINDOWS_SERVER_2019_CORE' | 'WINDOWS_SERVER_2019_FULL' | 'WINDOWS_SERVER_2022_CORE' | 'WINDOWS_SERVER_2022_FULL' | 'WINDOWS_SERVER_2025_CORE' | 'WINDOWS_SERVER_2025_FULL' | 'WINDOWS_SERVER_20H2_CORE'> | undefined;
  }
  /**
   * This parameter is specified when you're using an Amazon S3 Files file system for task storage. For more information, see [Amazon S3 Files volumes](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/s3files-volumes.html) in the *Amazon Elastic Container Service Developer Guide*.
   *   Your task definition must include a Task IAM Role. See [IAM role for attaching your file system to compute resources](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-prereq-policies.html#s3-files-prereq-iam-compute-role) for required permissions.
   */
  interface S3FilesVolumeConfiguration {
    /** The full ARN of the S3 Files access point to use. If an access point is specified, the root directory value specified in the ``S3FilesVolumeConfiguration`` must either be omitted or set to ``/`` which will enforce the path set on the S3 Files access point. For more information, see [Creating S3 Files access points](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-access-points-creating.html). */
    AccessPointArn?: v.Text | undefined;
    /** The full ARN of the S3 Files file system to mount. */
    FileSystemArn: v.Text;
    /**
     * The directory within the Amazon S3 Files file system to mount as the root directory. If this parameter is omitted, the root of the Amazon S3 Files file system will be used. Specifying ``/`` will have the same effect as omitting this parameter.
     *   If a S3 Files access point is specified in the ``accessPointArn``, the root directory parameter must either be omitted or set to ``/`` which will enforce the path set on the S3 Files access point.
     */
    RootDirectory?: v.Text | undefined;
    /** The port to use for sending encrypted data between the ECS host and the S3 Files file system. If you do not specify a transit encryption port, it will use the port selection strategy that the Amazon S3 Files mount helper uses. For more information, see [S3 Files mount helper](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-mounting.html). */
    TransitEncryptionPort?: v.Num | undefined;
  }
  /**
   * An object representing the secret to expose to your container. Secrets can be exposed to a container in the following ways:
   *
   * - To inject sensitive data into your containers as environment variables, use the `secrets` container definition parameter.
   * - To reference sensitive information in the log configuration of a container, use the `secretOptions` container definition parameter.
   *
   * For more information, see [Specifying sensitive data](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface Secret {
    /** The name of the secret. */
    Name: v.Text;
    /** The secret to expose to the container. The supported values are either the full ARN of the AWS Secrets Manager secret or the full ARN of the parameter in the SSM Parameter Store. */
    ValueFrom: v.Text;
  }
  /**
   * A list of namespaced kernel parameters to set in the container. This parameter maps to `Sysctls` in the docker container create command and the `--sysctl` option to docker run. For example, you can configure `net.ipv4.tcp_keepalive_time` setting to maintain longer lived connections.
   *
   * We don't recommend that you specify network-related `systemControls` parameters for multiple containers in a single task that also uses either the `awsvpc` or `host` network mode. Doing this has the following disadvantages:
   */
  interface SystemControl {
    /** The namespaced kernel parameter to set a `value` for. */
    Namespace?: v.Text | undefined;
    /**
     * The namespaced kernel parameter to set a `value` for.
     *
     * Valid IPC namespace values: `"kernel.msgmax" | "kernel.msgmnb" | "kernel.msgmni" | "kernel.sem" | "kernel.shmall" | "kernel.shmmax" | "kernel.shmmni" | "kernel.shm_rmid_forced"`, and `Sysctls` that start with `"fs.mqueue.*"`
     *
     * Valid network namespace values: `Sysctls` that start with `"net.*"`. Only namespaced `Sysctls` that exist within the container starting with "net.* are accepted.
     *
     * All of these values are supported by Fargate.
     */
    Value?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /**
   * The constraint on task placement in the task definition. For more information, see [Task placement constraints](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html) in the *Amazon Elastic Container Service Developer Guide*.
   *
   * > Task placement constraints aren't supported for tasks run on AWS Fargate.
   */
  interface TaskDefinitionPlacementConstraint {
    /** A cluster query language expression to apply to the constraint. For more information, see [Cluster query language](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html) in the *Amazon Elastic Container Service Developer Guide*. */
    Expression?: v.Text | undefined;
    /** The type of constraint. The `MemberOf` constraint restricts selection to be from a group of valid candidates. */
    Type: v.OneOf<'memberOf'>;
  }
  /** The container path, mount options, and size of the tmpfs mount. */
  interface Tmpfs {
    /** The absolute file path where the tmpfs volume is to be mounted. */
    ContainerPath?: v.Text | undefined;
    /**
     * The list of tmpfs volume mount options.
     *
     * Valid values: `"defaults" | "ro" | "rw" | "suid" | "nosuid" | "dev" | "nodev" | "exec" | "noexec" | "sync" | "async" | "dirsync" | "remount" | "mand" | "nomand" | "atime" | "noatime" | "diratime" | "nodiratime" | "bind" | "rbind" | "unbindable" | "runbindable" | "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | "relatime" | "norelatime" | "strictatime" | "nostrictatime" | "mode" | "uid" | "gid" | "nr_inodes" | "nr_blocks" | "mpol"`
     */
    MountOptions?: v.Many<v.Text> | undefined;
    /** The maximum size (in MiB) of the tmpfs volume. */
    Size: v.Num;
  }
  /**
   * The `ulimit` settings to pass to the container.
   *
   * Amazon ECS tasks hosted on AWS Fargate use the default resource limit values set by the operating system with the exception of the `nofile` resource limit parameter which AWS Fargate overrides. The `nofile` resource limit sets a restriction on the number of open files that a container can use. The default `nofile` soft limit is `65535` and the default hard limit is `65535`.
   *
   * You can specify the `ulimit` settings for a container in a task definition.
   */
  interface Ulimit {
    /** The hard limit for the `ulimit` type. The value can be specified in bytes, seconds, or as a count, depending on the `type` of the `ulimit`. */
    HardLimit: v.Num;
    /** The `type` of the `ulimit`. */
    Name: v.OneOf<'core' | 'cpu' | 'data' | 'fsize' | 'locks' | 'memlock' | 'msgqueue' | 'nice' | 'nofile' | 'nproc' | 'rss' | 'rtprio' | 'rttime' | 'sigpending' | 'stack'>;
    /** The soft limit for the `ulimit` type. The value can be specified in bytes, seconds, or as a count, depending on the `type` of the `ulimit`. */
    SoftLimit: v.Num;
  }
  /** The data volume configuration for tasks launched using this task definition. Specifying a volume configuration in a task definition is optional. The volume configuration may contain multiple volumes but only one volume configured at launch is supported. Each volume defined in the volume configuration may only specify a `name` and one of either `configuredAtLaunch`, `dockerVolumeConfiguration`, `efsVolumeConfiguration`, `fsxWindowsFileServerVolumeConfiguration`, or `host`. If an empty volume configuration is specified, by default Amazon ECS uses a host volume. For more information, see [Using data volumes in tasks](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html). */
  interface Volume {
    /**
     * Indicates whether the volume should be configured at launch time. This is used to create Amazon EBS volumes for standalone tasks or tasks created as part of a service. Each task definition revision may only have one volume configured at launch in the volume configuration.
     *
     * To configure a volume at launch time, use this task definition revision and specify a `volumeConfigurations` object when calling the `CreateService`, `UpdateService`, `RunTask` or `StartTask` APIs.
     */
    ConfiguredAtLaunch?: v.Bool | undefined;
    /**
     * This parameter is specified when you use Docker volumes.
     *
     * Windows containers only support the use of the `local` driver. To use bind mounts, specify the `host` parameter instead.
     *
     * > Docker volumes aren't supported by tasks run on AWS Fargate.
     */
    DockerVolumeConfiguration?: v.Block<TaskDefinition.DockerVolumeConfiguration> | undefined;
    /** This parameter is specified when you use an Amazon Elastic File System file system for task storage. */
    EFSVolumeConfiguration?: v.Block<TaskDefinition.EFSVolumeConfiguration> | undefined;
    /** This parameter is specified when you use Amazon FSx for Windows File Server file system for task storage. */
    FSxWindowsFileServerVolumeConfiguration?: v.Block<TaskDefinition.FSxWindowsFileServerVolumeConfiguration> | undefined;
    /** This parameter is specified when you use bind mount host volumes. The contents of the `host` parameter determine whether your bind mount host volume persists on the host container instance and where it's stored. If the `host` parameter is empty, then the Docker daemon assigns a host path for your data volume. However, the data isn't guaranteed to persist after the containers that are associated with it stop running. */
    Host?: v.Block<TaskDefinition.HostVolumeProperties> | undefined;
    /**
     * The name of the volume. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed.
     *
     * When using a volume configured at launch, the `name` is required and must also be specified as the volume name in the `ServiceVolumeConfiguration` or `TaskVolumeConfiguration` parameter when creating your service or standalone task.
     *
     * For all other types of volumes, this name is referenced in the `sourceVolume` parameter of the `mountPoints` object in the container definition.
     *
     * When a volume is using the `efsVolumeConfiguration`, the name is required.
     */
    Name?: v.Text | undefined;
    /**
     * This parameter is specified when you're using an Amazon S3 Files file system for task storage. For more information, see [Amazon S3 Files volumes](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/s3files-volumes.html) in the *Amazon Elastic Container Service Developer Guide*.
     *   Your task definition must include a Task IAM Role. See [IAM role for attaching your file system to compute resources](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files-prereq-policies.html#s3-files-prereq-iam-compute-role) for required permissions.
     */
    S3FilesVolumeConfiguration?: v.Block<TaskDefinition.S3FilesVolumeConfiguration> | undefined;
  }
  /** Details on a data volume from another container in the same task definition. */
  interface VolumeFrom {
    /** If this value is `true`, the container has read-only access to the volume. If this value is `false`, then the container can write to the volume. The default value is `false`. */
    ReadOnly?: v.Bool | undefined;
    /** The name of another container within the same task definition to mount volumes from. */
    SourceContainer?: v.Text | undefined;
  }
}

export interface TaskSetProperties {
  /** The capacity provider strategy that are associated with the task set. */
  CapacityProviderStrategy?: v.Many<v.Block<TaskSet.CapacityProviderStrategyItem>> | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task set in. */
  Cluster: v.Text;
  /** An optional non-unique tag that identifies this task set in external systems. If the task set is associated with a service discovery registry, the tasks in this task set will have the `ECS_TASK_SET_EXTERNAL_ID` AWS Cloud Map attribute set to the provided value. */
  ExternalId?: v.Text | undefined;
  /**
   * The launch type that new tasks in the task set uses. For more information, see [Amazon ECS launch types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html) in the *Amazon Elastic Container Service Developer Guide*.
   *
   * If a `launchType` is specified, the `capacityProviderStrategy` parameter must be omitted.
   */
  LaunchType?: v.OneOf<'EC2' | 'FARGATE'> | undefined;
  /** A load balancer object representing the load balancer to use with the task set. The supported load balancer types are either an Application Load Balancer or a Network Load Balancer. */
  LoadBalancers?: v.Many<v.Block<TaskSet.LoadBalancer>> | undefined;
  /** The network configuration for the task set. */
  NetworkConfiguration?: v.Block<TaskSet.NetworkConfiguration> | undefined;
  /** The platform version that the tasks in the task set uses. A platform version is specified only for tasks using the Fargate launch type. If one isn't specified, the `LATEST` platform version is used. */
  PlatformVersion?: v.Text | undefined;
  /** A floating-point percentage of your desired number of tasks to place and keep running in the task set. */
  Scale?: v.Block<TaskSet.Scale> | undefined;
  /** The short name or full Amazon Resource Name (ARN) of the service to create the task set in. */
  Service: v.Text;
  /** The details of the service discovery registries to assign to this task set. For more information, see [Service discovery](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html). */
  ServiceRegistries?: v.Many<v.Block<TaskSet.ServiceRegistry>> | undefined;
  /**
   * The metadata that you apply to the task set to help you categorize and organize them. Each tag consists of a key and an optional value. You define both.
   *
   * The following basic restrictions apply to tags:
   */
  Tags?: v.Many<v.Block<TaskSet.Tag>> | undefined;
  /** The task definition for the tasks in the task set to use. If a revision isn't specified, the latest `ACTIVE` revision is used. */
  TaskDefinition: v.Text;
}
export interface TaskSetAttributes {
  /** The ID of the task set. */
  readonly Id: v.Scalar<'AWS::ECS::TaskSet.Id'>;
}
/**
 * Create a task set in the specified cluster and service. This is used when a service uses the `EXTERNAL` deployment controller type. For more information, see [Amazon ECS deployment types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-types.html) in the *Amazon Elastic Container Service Developer Guide*.
 *
 * > On March 21, 2024, a change was made to resolve the task definition revision before authorization. When a task definition revision is not specified, authorization will occur using the latest revision of a task definition.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html
 */
export declare class TaskSet extends v.Resource<TaskSetProperties, 'AWS::ECS::TaskSet.Ref', TaskSetAttributes> {
  static readonly type: 'AWS::ECS::TaskSet';
  constructor(properties: TaskSetProperties);
}
export declare namespace TaskSet {
  /** An object representing the networking details for a task or service. For example `awsVpcConfiguration={subnets=["subnet-12344321"],securityGroups=["sg-12344321"]}`. */
  interface AwsVpcConfiguration {
    /**
     * Whether the task's elastic network interface receives a public IP address.
     *
     * Consider the following when you set this value:
     *
     * - When you use `create-service` or `update-service`, the default is `DISABLED`.
     * - When the service `deploymentController` is `ECS`, the value must be `DISABLED`.
     */
    AssignPublicIp?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    /**
     * The IDs of the security groups associated with the task or service. If you don't specify a security group, the default security group for the VPC is used. There's a limit of 5 security groups that can be specified.
     *
     * > All specified security groups must be from the same VPC.
     */
    SecurityGroups?: v.Many<v.Text> | undefined;
    /**
     * The IDs of the subnets associated with the task or service. There's a limit of 16 subnets that can be specified.
     *
     * > All specified subnets must be from the same VPC.
     */
    Subnets: v.Many<v.Text>;
  }
  /** The details of a capacity provider strategy. A capacity provider strategy can be set when using the [RunTask](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html) or [CreateCluster](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html) APIs or as the default capacity provider strategy for a cluster with the `CreateCluster` API. */
  interface CapacityProviderStrategyItem {
    /**
     * The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a *base* defined. If no value is specified, the default value of `0` is used.
     *
     * Base value characteristics:
     *
     * - Only one capacity provider in a strategy can have a base defined
     * - The default value is `0` if not specified
     * - The valid range is 0 to 100,000
     * - Base requirements are satisfied first before weight distribution
     */
    Base?: v.Num | undefined;
    /** The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or `FARGATE_SPOT` ) or the name of a custom capacity provider that you created. */
    CapacityProvider?: v.Text | undefined;
    /** The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied. */
    Weight?: v.Num | undefined;
  }
  /**
   * The load balancer configuration to use with a service or task set.
   *
   * When you add, update, or remove a load balancer configuration, Amazon ECS starts a new deployment with the updated Elastic Load Balancing configuration. This causes tasks to register to and deregister from load balancers.
   *
   * We recommend that you verify this on a test environment before you update the Elastic Load Balancing configuration.
   *
   * A service-linked role is required for services that use multiple target groups. For more information, see [Using service-linked roles](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles.html) in the *Amazon Elastic Container Service Developer Guide*.
   */
  interface LoadBalancer {
    /**
     * The name of the container (as it appears in a container definition) to associate with the load balancer.
     *
     * You need to specify the container name when configuring the target group for an Amazon ECS load balancer.
     */
    ContainerName?: v.Text | undefined;
    /** The port on the container to associate with the load balancer. This port must correspond to a `containerPort` in the task definition the tasks in the service are using. For tasks that use the EC2 launch type, the container instance they're launched on must allow ingress traffic on the `hostPort` of the port mapping. */
    ContainerPort?: v.Num | undefined;
    /**
     * The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a service or task set.
     *
     * A target group ARN is only specified when using an Application Load Balancer or Network Load Balancer.
     *
     * For services using the `ECS` deployment controller, you can specify one or multiple target groups. For more information, see [Registering multiple target groups with a service](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html) in the *Amazon Elastic Container Service Developer Guide*.
     */
    TargetGroupArn?: v.Text | undefined;
  }
  /** The network configuration for a task or service. */
  interface NetworkConfiguration {
    /**
     * The VPC subnets and security groups that are associated with a task.
     *
     * > All specified subnets and security groups must be from the same VPC.
     */
    AwsVpcConfiguration?: v.Block<TaskSet.AwsVpcConfiguration> | undefined;
  }
  /** A floating-point percentage of the desired number of tasks to place and keep running in the task set. */
  interface Scale {
    /** The unit of measure for the scale value. */
    Unit?: v.OneOf<'PERCENT'> | undefined;
    /** The value, specified as a percent total of a service's `desiredCount`, to scale the task set. Accepted values are numbers between 0 and 100. */
    Value?: v.Num | undefined;
  }
  /**
   * The details for the service registry.
   *
   * Each service may be associated with one service registry. Multiple service registries for each service are not supported.
   *
   * When you add, update, or remove the service registries configuration, Amazon ECS starts a new deployment. New tasks are registered and deregistered to the updated service registry configuration.
   */
  interface ServiceRegistry {
    /** The container name value to be used for your service discovery service. It's already specified in the task definition. If the task definition that your service task specifies uses the `bridge` or `host` network mode, you must specify a `containerName` and `containerPort` combination from the task definition. If the task definition that your service task specifies uses the `awsvpc` network mode and a type SRV DNS record is used, you must specify either a `containerName` and `containerPort` combination or a `port` value. However, you can't specify both. */
    ContainerName?: v.Text | undefined;
    /** The port value to be used for your service discovery service. It's already specified in the task definition. If the task definition your service task specifies uses the `bridge` or `host` network mode, you must specify a `containerName` and `containerPort` combination from the task definition. If the task definition your service task specifies uses the `awsvpc` network mode and a type SRV DNS record is used, you must specify either a `containerName` and `containerPort` combination or a `port` value. However, you can't specify both. */
    ContainerPort?: v.Num | undefined;
    /** The port value used if your service discovery service specified an SRV record. This field might be used if both the `awsvpc` network mode and SRV records are used. */
    Port?: v.Num | undefined;
    /** The Amazon Resource Name (ARN) of the service registry. The currently supported service registry is AWS Cloud Map. For more information, see [CreateService](https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html). */
    RegistryArn?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}
