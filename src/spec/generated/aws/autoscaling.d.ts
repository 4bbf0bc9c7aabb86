// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AutoScalingGroupProperties {
  /**
   * The name of the Auto Scaling group. This name must be unique per Region per account.
   *
   * The name can contain any ASCII character 33 to 126 including most punctuation characters, digits, and upper and lowercased letters.
   *
   * > You cannot use a colon (:) in the name.
   */
  AutoScalingGroupName?: v.Text | undefined;
  /** The EC2 instance capacity distribution across Availability Zones for the Auto Scaling group. */
  AvailabilityZoneDistribution?: v.Block<AutoScalingGroup.AvailabilityZoneDistribution> | undefined;
  /** The Availability Zone IDs where the Auto Scaling group can launch instances. */
  AvailabilityZoneIds?: v.Many<v.Text> | undefined;
  /** The Availability Zone impairment policy for the Auto Scaling group. */
  AvailabilityZoneImpairmentPolicy?: v.Block<AutoScalingGroup.AvailabilityZoneImpairmentPolicy> | undefined;
  /** A list of Availability Zones where instances in the Auto Scaling group can be created. Used for launching into the default VPC subnet in each Availability Zone when not using the `VPCZoneIdentifier` property, or for attaching a network interface when an existing network interface ID is specified in a launch template. */
  AvailabilityZones?: v.Many<v.Text> | undefined;
  /** Indicates whether Capacity Rebalancing is enabled. Otherwise, Capacity Rebalancing is disabled. When you turn on Capacity Rebalancing, Amazon EC2 Auto Scaling attempts to launch a Spot Instance whenever Amazon EC2 notifies that a Spot Instance is at an elevated risk of interruption. After launching a new instance, it then terminates an old instance. For more information, see [Use Capacity Rebalancing to handle Amazon EC2 Spot Interruptions](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html) in the in the *Amazon EC2 Auto Scaling User Guide*. */
  CapacityRebalance?: v.Bool | undefined;
  /** The capacity reservation specification for the Auto Scaling group. */
  CapacityReservationSpecification?: v.Block<AutoScalingGroup.CapacityReservationSpecification> | undefined;
  /** Reserved. */
  Context?: v.Text | undefined;
  /**
   * *Only needed if you use simple scaling policies.*
   *
   * The amount of time, in seconds, between one scaling activity ending and another one starting due to simple scaling policies. For more information, see [Scaling cooldowns for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Default: `300` seconds
   */
  Cooldown?: v.Text | undefined;
  /** The amount of time, in seconds, until a new instance is considered to have finished initializing and resource consumption to become stable after it enters the `InService` state. */
  DefaultInstanceWarmup?: v.Num | undefined;
  /** The deletion protection setting for the Auto Scaling group. */
  DeletionProtection?: v.OneOf<'none' | 'prevent-all-deletion' | 'prevent-force-deletion'> | undefined;
  /**
   * The desired capacity is the initial capacity of the Auto Scaling group at the time of its creation and the capacity it attempts to maintain. It can scale beyond this capacity if you configure automatic scaling.
   *
   * The number must be greater than or equal to the minimum size of the group and less than or equal to the maximum size of the group. If you do not specify a desired capacity when creating the stack, the default is the minimum size of the group.
   */
  DesiredCapacity?: v.Text | undefined;
  /**
   * The unit of measurement for the value specified for desired capacity. Amazon EC2 Auto Scaling supports `DesiredCapacityType` for attribute-based instance type selection only. For more information, see [Create a mixed instances group using attribute-based instance type selection](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-mixed-instances-group-attribute-based-instance-type-selection.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * By default, Amazon EC2 Auto Scaling specifies `units`, which translates into number of instances.
   *
   * Valid values: `units` | `vcpu` | `memory-mib`
   */
  DesiredCapacityType?: v.Text | undefined;
  /**
   * The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before checking the health status of an EC2 instance that has come into service and marking it unhealthy due to a failed health check. This is useful if your instances do not immediately pass their health checks after they enter the `InService` state. For more information, see [Set the health check grace period for an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Default: `0` seconds
   */
  HealthCheckGracePeriod?: v.Num | undefined;
  /**
   * A comma-separated value string of one or more health check types.
   *
   * The valid values are `EC2`, `EBS`, `ELB`, and `VPC_LATTICE`. `EC2` is the default health check and cannot be disabled. For more information, see [Health checks for instances in an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Only specify `EC2` if you must clear a value that was previously set.
   */
  HealthCheckType?: v.Text | undefined;
  /**
   * The ID of the instance used to base the launch configuration on. For more information, see [Create an Auto Scaling group using an EC2 instance](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-asg-from-instance.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * If you specify `LaunchTemplate`, `MixedInstancesPolicy`, or `LaunchConfigurationName`, don't specify `InstanceId`.
   */
  InstanceId?: v.Text | undefined;
  /** The instance lifecycle policy for the Auto Scaling group. */
  InstanceLifecyclePolicy?: v.Block<AutoScalingGroup.InstanceLifecyclePolicy> | undefined;
  /** An instance maintenance policy. For more information, see [Set instance maintenance policy](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-maintenance-policy.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  InstanceMaintenancePolicy?: v.Block<AutoScalingGroup.InstanceMaintenancePolicy> | undefined;
  /**
   * The name of the launch configuration to use to launch instances.
   *
   * Required only if you don't specify `LaunchTemplate`, `MixedInstancesPolicy`, or `InstanceId`.
   */
  LaunchConfigurationName?: v.Text<'AWS::AutoScaling::LaunchConfiguration.LaunchConfigurationName'> | undefined;
  /**
   * Information used to specify the launch template and version to use to launch instances. You can alternatively associate a launch template to the Auto Scaling group by specifying a `MixedInstancesPolicy`. For more information about creating launch templates, see [Create a launch template for an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * If you omit this property, you must specify `MixedInstancesPolicy`, `LaunchConfigurationName`, or `InstanceId`.
   */
  LaunchTemplate?: v.Block<AutoScalingGroup.LaunchTemplateSpecification> | undefined;
  /** One or more lifecycle hooks to add to the Auto Scaling group before instances are launched. */
  LifecycleHookSpecificationList?: v.Many<v.Block<AutoScalingGroup.LifecycleHookSpecification>> | undefined;
  /** A list of Classic Load Balancers associated with this Auto Scaling group. For Application Load Balancers, Network Load Balancers, and Gateway Load Balancers, specify the `TargetGroupARNs` property instead. */
  LoadBalancerNames?: v.Many<v.Text<'AWS::ElasticLoadBalancing::LoadBalancer.Id'>> | undefined;
  /** The maximum amount of time, in seconds, that an instance can be in service. The default is null. If specified, the value must be either 0 or a number equal to or greater than 86,400 seconds (1 day). For more information, see [Replace Auto Scaling instances based on maximum instance lifetime](https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  MaxInstanceLifetime?: v.Num | undefined;
  /**
   * The maximum size of the group.
   *
   * > With a mixed instances policy that uses instance weighting, Amazon EC2 Auto Scaling may need to go above `MaxSize` to meet your capacity requirements. In this event, Amazon EC2 Auto Scaling will never go above `MaxSize` by more than your largest instance weight (weights that define how many units each instance contributes to the desired capacity of the group).
   */
  MaxSize: v.Text;
  /** Enables the monitoring of group metrics of an Auto Scaling group. By default, these metrics are disabled. */
  MetricsCollection?: v.Many<v.Block<AutoScalingGroup.MetricsCollection>> | undefined;
  /** The minimum size of the group. */
  MinSize: v.Text;
  /**
   * An embedded object that specifies a mixed instances policy.
   *
   * The policy includes properties that not only define the distribution of On-Demand Instances and Spot Instances, the maximum price to pay for Spot Instances (optional), and how the Auto Scaling group allocates instance types to fulfill On-Demand and Spot capacities, but also the properties that specify the instance configuration information—the launch template and instance types. The policy can also include a weight for each instance type and different launch templates for individual instance types.
   */
  MixedInstancesPolicy?: v.Block<AutoScalingGroup.MixedInstancesPolicy> | undefined;
  /** Indicates whether newly launched instances are protected from termination by Amazon EC2 Auto Scaling when scaling in. For more information about preventing instances from terminating on scale in, see [Use instance scale-in protection](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-protection.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  NewInstancesProtectedFromScaleIn?: v.Bool | undefined;
  /**
   * A structure that specifies an Amazon SNS notification configuration for the ``NotificationConfigurations`` property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
   *  For an example template snippet, see [Configure Amazon EC2 Auto Scaling resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-ec2-auto-scaling.html).
   *  For more information, see [Get Amazon SNS notifications when your Auto Scaling group scales](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ASGettingNotifications.html) in the *Amazon EC2 Auto Scaling User Guide*.
   * @deprecated
   */
  NotificationConfiguration?: v.Block<AutoScalingGroup.NotificationConfiguration> | undefined;
  /** Configures an Auto Scaling group to send notifications when specified events take place. */
  NotificationConfigurations?: v.Many<v.Block<AutoScalingGroup.NotificationConfiguration>> | undefined;
  /**
   * The name of the placement group into which to launch your instances. For more information, see [Placement groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html) in the *Amazon EC2 User Guide*.
   *
   * > A *cluster* placement group is a logical grouping of instances within a single Availability Zone. You cannot specify multiple Availability Zones and a cluster placement group.
   */
  PlacementGroup?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling group uses to call other AWS service on your behalf. By default, Amazon EC2 Auto Scaling uses a service-linked role named `AWSServiceRoleForAutoScaling`, which it creates if it does not exist. For more information, see [Service-linked roles](https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-service-linked-role.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  ServiceLinkedRoleARN?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  SkipZonalShiftValidation?: v.Bool | undefined;
  /** One or more tags. You can tag your Auto Scaling group and propagate the tags to the Amazon EC2 instances it launches. Tags are not propagated to Amazon EBS volumes. To add tags to Amazon EBS volumes, specify the tags in a launch template but use caution. If the launch template specifies an instance tag with a key that is also specified for the Auto Scaling group, Amazon EC2 Auto Scaling overrides the value of that instance tag with the value specified by the Auto Scaling group. For more information, see [Tag Auto Scaling groups and instances](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  Tags?: v.Many<v.Block<AutoScalingGroup.TagProperty>> | undefined;
  /** The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate with the Auto Scaling group. Instances are registered as targets with the target groups. The target groups receive incoming traffic and route requests to one or more registered targets. For more information, see [Use Elastic Load Balancing to distribute traffic across the instances in your Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-load-balancer.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  TargetGroupARNs?: v.Many<v.Text<'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn'>> | undefined;
  /**
   * A policy or a list of policies that are used to select the instance to terminate. These policies are executed in the order that you list them. For more information, see [Configure termination policies for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Valid values: `Default` | `AllocationStrategy` | `ClosestToNextInstanceHour` | `NewestInstance` | `OldestInstance` | `OldestLaunchConfiguration` | `OldestLaunchTemplate` | `arn:aws:lambda:region:account-id:function:my-function:my-alias`
   */
  TerminationPolicies?: v.Many<v.Text> | undefined;
  /** The traffic sources associated with this Auto Scaling group. */
  TrafficSources?: v.Many<v.Block<AutoScalingGroup.TrafficSourceIdentifier>> | undefined;
  /**
   * A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto Scaling group can be created.
   *
   * If this resource specifies public subnets and is also in a VPC that is defined in the same stack template, you must use the [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to declare a dependency on the [VPC-gateway attachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpc-gateway-attachment.html).
   */
  VPCZoneIdentifier?: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>> | undefined;
}
export interface AutoScalingGroupAttributes {
  /** The Amazon Resource Name (ARN) of the Auto Scaling group. */
  readonly AutoScalingGroupARN: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupARN'>;
  /**
   * The name of the Auto Scaling group. This name must be unique per Region per account.
   *
   * The name can contain any ASCII character 33 to 126 including most punctuation characters, digits, and upper and lowercased letters.
   *
   * > You cannot use a colon (:) in the name.
   */
  readonly AutoScalingGroupName: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName'>;
  /** The EC2 instance capacity distribution across Availability Zones for the Auto Scaling group. */
  readonly AvailabilityZoneDistribution: { readonly [name: string]: unknown };
  /**
   * If launches fail in an Availability Zone, the following strategies are available. The default is `balanced-best-effort`.
   *
   * - `balanced-only` - If launches fail in an Availability Zone, Auto Scaling will continue to attempt to launch in the unhealthy zone to preserve a balanced distribution.
   * - `balanced-best-effort` - If launches fail in an Availability Zone, Auto Scaling will attempt to launch in another healthy Availability Zone instead.
   */
  readonly 'AvailabilityZoneDistribution.CapacityDistributionStrategy': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneDistribution.CapacityDistributionStrategy'>;
  /** The Availability Zone IDs where the Auto Scaling group can launch instances. */
  readonly AvailabilityZoneIds: v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneIds'>>;
  /** The Availability Zone impairment policy for the Auto Scaling group. */
  readonly AvailabilityZoneImpairmentPolicy: { readonly [name: string]: unknown };
  /** Specifies the health check behavior for the impaired Availability Zone in an active zonal shift. If you select `Replace unhealthy`, instances that appear unhealthy will be replaced in all Availability Zones. If you select `Ignore unhealthy`, instances will not be replaced in the Availability Zone with the active zonal shift. For more information, see [Auto Scaling group zonal shift](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  readonly 'AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior'>;
  /** If `true`, enable zonal shift for your Auto Scaling group. */
  readonly 'AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled'>;
  /** A list of Availability Zones where instances in the Auto Scaling group can be created. Used for launching into the default VPC subnet in each Availability Zone when not using the `VPCZoneIdentifier` property, or for attaching a network interface when an existing network interface ID is specified in a launch template. */
  readonly AvailabilityZones: v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.AvailabilityZones'>>;
  /** Indicates whether Capacity Rebalancing is enabled. Otherwise, Capacity Rebalancing is disabled. When you turn on Capacity Rebalancing, Amazon EC2 Auto Scaling attempts to launch a Spot Instance whenever Amazon EC2 notifies that a Spot Instance is at an elevated risk of interruption. After launching a new instance, it then terminates an old instance. For more information, see [Use Capacity Rebalancing to handle Amazon EC2 Spot Interruptions](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html) in the in the *Amazon EC2 Auto Scaling User Guide*. */
  readonly CapacityRebalance: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.CapacityRebalance'>;
  /** The capacity reservation specification for the Auto Scaling group. */
  readonly CapacityReservationSpecification: { readonly [name: string]: unknown };
  /** The capacity reservation preference. The following options are available: */
  readonly 'CapacityReservationSpecification.CapacityReservationPreference': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.CapacityReservationSpecification.CapacityReservationPreference'>;
  /** Describes a target Capacity Reservation or Capacity Reservation resource group. */
  readonly 'CapacityReservationSpecification.CapacityReservationTarget': { readonly [name: string]: unknown };
  /** The Capacity Reservation IDs to launch instances into. */
  readonly 'CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds': v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds'>>;
  /** The resource group ARNs of the Capacity Reservation to launch instances into. */
  readonly 'CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns': v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns'>>;
  /** Reserved. */
  readonly Context: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.Context'>;
  /**
   * *Only needed if you use simple scaling policies.*
   *
   * The amount of time, in seconds, between one scaling activity ending and another one starting due to simple scaling policies. For more information, see [Scaling cooldowns for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Default: `300` seconds
   */
  readonly Cooldown: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.Cooldown'>;
  /** The amount of time, in seconds, until a new instance is considered to have finished initializing and resource consumption to become stable after it enters the `InService` state. */
  readonly DefaultInstanceWarmup: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.DefaultInstanceWarmup'>;
  /** The deletion protection setting for the Auto Scaling group. */
  readonly DeletionProtection: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.DeletionProtection'>;
  /**
   * The desired capacity is the initial capacity of the Auto Scaling group at the time of its creation and the capacity it attempts to maintain. It can scale beyond this capacity if you configure automatic scaling.
   *
   * The number must be greater than or equal to the minimum size of the group and less than or equal to the maximum size of the group. If you do not specify a desired capacity when creating the stack, the default is the minimum size of the group.
   */
  readonly DesiredCapacity: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.DesiredCapacity'>;
  /**
   * The unit of measurement for the value specified for desired capacity. Amazon EC2 Auto Scaling supports `DesiredCapacityType` for attribute-based instance type selection only. For more information, see [Create a mixed instances group using attribute-based instance type selection](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-mixed-instances-group-attribute-based-instance-type-selection.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * By default, Amazon EC2 Auto Scaling specifies `units`, which translates into number of instances.
   *
   * Valid values: `units` | `vcpu` | `memory-mib`
   */
  readonly DesiredCapacityType: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.DesiredCapacityType'>;
  /**
   * The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before checking the health status of an EC2 instance that has come into service and marking it unhealthy due to a failed health check. This is useful if your instances do not immediately pass their health checks after they enter the `InService` state. For more information, see [Set the health check grace period for an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Default: `0` seconds
   */
  readonly HealthCheckGracePeriod: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.HealthCheckGracePeriod'>;
  /**
   * A comma-separated value string of one or more health check types.
   *
   * The valid values are `EC2`, `EBS`, `ELB`, and `VPC_LATTICE`. `EC2` is the default health check and cannot be disabled. For more information, see [Health checks for instances in an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Only specify `EC2` if you must clear a value that was previously set.
   */
  readonly HealthCheckType: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.HealthCheckType'>;
  /**
   * The ID of the instance used to base the launch configuration on. For more information, see [Create an Auto Scaling group using an EC2 instance](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-asg-from-instance.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * If you specify `LaunchTemplate`, `MixedInstancesPolicy`, or `LaunchConfigurationName`, don't specify `InstanceId`.
   */
  readonly InstanceId: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.InstanceId'>;
  /** The instance lifecycle policy for the Auto Scaling group. */
  readonly InstanceLifecyclePolicy: { readonly [name: string]: unknown };
  /** Specifies the conditions that trigger instance retention behavior. These triggers determine when instances should move to a `Retained` state instead of automatic termination. This allows you to maintain control over instance management when lifecycles transition and operations fail. */
  readonly 'InstanceLifecyclePolicy.RetentionTriggers': { readonly [name: string]: unknown };
  /**
   * Specifies the action when a termination lifecycle hook is abandoned due to failure, timeout, or explicit abandonment (calling CompleteLifecycleAction).
   *
   * Set to `Retain` to move instances to a `Retained` state. Set to `Terminate` for default termination behavior.
   *
   * Retained instances don't count toward desired capacity and remain until you call `TerminateInstanceInAutoScalingGroup`.
   */
  readonly 'InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon'>;
  /** An instance maintenance policy. For more information, see [Set instance maintenance policy](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-maintenance-policy.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  readonly InstanceMaintenancePolicy: { readonly [name: string]: unknown };
  /**
   * Specifies the upper threshold as a percentage of the desired capacity of the Auto Scaling group. It represents the maximum percentage of the group that can be in service and healthy, or pending, to support your workload when replacing instances. Value range is 100 to 200. To clear a previously set value, specify a value of `-1`.
   *
   * Both `MinHealthyPercentage` and `MaxHealthyPercentage` must be specified, and the difference between them cannot be greater than 100. A large range increases the number of instances that can be replaced at the same time.
   */
  readonly 'InstanceMaintenancePolicy.MaxHealthyPercentage': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.InstanceMaintenancePolicy.MaxHealthyPercentage'>;
  /** Specifies the lower threshold as a percentage of the desired capacity of the Auto Scaling group. It represents the minimum percentage of the group to keep in service, healthy, and ready to use to support your workload when replacing instances. Value range is 0 to 100. To clear a previously set value, specify a value of `-1`. */
  readonly 'InstanceMaintenancePolicy.MinHealthyPercentage': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.InstanceMaintenancePolicy.MinHealthyPercentage'>;
  /**
   * The name of the launch configuration to use to launch instances.
   *
   * Required only if you don't specify `LaunchTemplate`, `MixedInstancesPolicy`, or `InstanceId`.
   */
  readonly LaunchConfigurationName: v.Scalar<'AWS::AutoScaling::LaunchConfiguration.LaunchConfigurationName'>;
  /**
   * Information used to specify the launch template and version to use to launch instances. You can alternatively associate a launch template to the Auto Scaling group by specifying a `MixedInstancesPolicy`. For more information about creating launch templates, see [Create a launch template for an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * If you omit this property, you must specify `MixedInstancesPolicy`, `LaunchConfigurationName`, or `InstanceId`.
   */
  readonly LaunchTemplate: { readonly [name: string]: unknown };
  /**
   * The ID of the launch template.
   *
   * You must specify the `LaunchTemplateID` or the `LaunchTemplateName`, but not both.
   */
  readonly 'LaunchTemplate.LaunchTemplateId': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.LaunchTemplate.LaunchTemplateId'>;
  /**
   * The name of the launch template.
   *
   * You must specify the `LaunchTemplateName` or the `LaunchTemplateID`, but not both.
   */
  readonly 'LaunchTemplate.LaunchTemplateName': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.LaunchTemplate.LaunchTemplateName'>;
  /**
   * The version number of the launch template.
   *
   * Specifying `$Latest` or `$Default` for the template version number is not supported. However, you can specify `LatestVersionNumber` or `DefaultVersionNumber` using the `Fn::GetAtt` intrinsic function. For more information, see [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html).
   *
   * > For an example of using the `Fn::GetAtt` function, see the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html#aws-resource-autoscaling-autoscalinggroup--examples) section of the `AWS::AutoScaling::AutoScalingGroup` resource.
   */
  readonly 'LaunchTemplate.Version': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.LaunchTemplate.Version'>;
  /** One or more lifecycle hooks to add to the Auto Scaling group before instances are launched. */
  readonly LifecycleHookSpecificationList: v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.LifecycleHookSpecificationList'>>;
  /** A list of Classic Load Balancers associated with this Auto Scaling group. For Application Load Balancers, Network Load Balancers, and Gateway Load Balancers, specify the `TargetGroupARNs` property instead. */
  readonly LoadBalancerNames: v.List<v.Scalar<'AWS::ElasticLoadBalancing::LoadBalancer.Id'>>;
  /** The maximum amount of time, in seconds, that an instance can be in service. The default is null. If specified, the value must be either 0 or a number equal to or greater than 86,400 seconds (1 day). For more information, see [Replace Auto Scaling instances based on maximum instance lifetime](https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  readonly MaxInstanceLifetime: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MaxInstanceLifetime'>;
  /**
   * The maximum size of the group.
   *
   * > With a mixed instances policy that uses instance weighting, Amazon EC2 Auto Scaling may need to go above `MaxSize` to meet your capacity requirements. In this event, Amazon EC2 Auto Scaling will never go above `MaxSize` by more than your largest instance weight (weights that define how many units each instance contributes to the desired capacity of the group).
   */
  readonly MaxSize: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MaxSize'>;
  /** Enables the monitoring of group metrics of an Auto Scaling group. By default, these metrics are disabled. */
  readonly MetricsCollection: v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MetricsCollection'>>;
  /** The minimum size of the group. */
  readonly MinSize: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MinSize'>;
  /**
   * An embedded object that specifies a mixed instances policy.
   *
   * The policy includes properties that not only define the distribution of On-Demand Instances and Spot Instances, the maximum price to pay for Spot Instances (optional), and how the Auto Scaling group allocates instance types to fulfill On-Demand and Spot capacities, but also the properties that specify the instance configuration information—the launch template and instance types. The policy can also include a weight for each instance type and different launch templates for individual instance types.
   */
  readonly MixedInstancesPolicy: { readonly [name: string]: unknown };
  /** The instances distribution. */
  readonly 'MixedInstancesPolicy.InstancesDistribution': { readonly [name: string]: unknown };
  /**
   * The Distribution Segments configuration. Each segment contains an ordered list of capacity types to prioritize.
   *  For more information, see [Use Distribution Segments to target multiple capacity types](https://docs.aws.amazon.com/autoscaling/ec2/userguide/use-distribution-segments.html) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  readonly 'MixedInstancesPolicy.InstancesDistribution.DistributionSegments': v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.InstancesDistribution.DistributionSegments'>>;
  /**
   * The allocation strategy to apply to your On-Demand Instances when they are launched. Possible instance types are determined by the launch template overrides that you specify.
   *
   * The following lists the valid values:
   */
  readonly 'MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy'>;
  /**
   * The minimum amount of the Auto Scaling group's capacity that must be fulfilled by On-Demand Instances. This base portion is launched first as your group scales.
   *
   * This number has the same unit of measurement as the group's desired capacity. If you change the default unit of measurement (number of instances) by specifying weighted capacity values in your launch template overrides list, or by changing the default desired capacity type setting of the group, you must specify this number using the same unit of measurement.
   *
   * Default: 0
   */
  readonly 'MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity'>;
  /**
   * Controls the percentages of On-Demand Instances and Spot Instances for your additional capacity beyond `OnDemandBaseCapacity`. Expressed as a number (for example, 20 specifies 20% On-Demand Instances, 80% Spot Instances). If set to 100, only On-Demand Instances are used.
   *
   * Default: 100
   *
   * > An update to this setting means a gradual replacement of instances to adjust the current On-Demand and Spot Instance levels for your additional capacity higher than the base capacity. When replacing instances, Amazon EC2 Auto Scaling launches new instances before terminating the previous ones.
   */
  readonly 'MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity'>;
  /**
   * The allocation strategy to apply to your Spot Instances when they are launched. Possible instance types are determined by the launch template overrides that you specify.
   *
   * The following lists the valid values:
   */
  readonly 'MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy'>;
  /**
   * The number of Spot Instance pools across which to allocate your Spot Instances. The Spot pools are determined from the different instance types in the overrides. Valid only when the `SpotAllocationStrategy` is `lowest-price`. Value must be in the range of 1–20.
   *
   * Default: 2
   */
  readonly 'MixedInstancesPolicy.InstancesDistribution.SpotInstancePools': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.InstancesDistribution.SpotInstancePools'>;
  /**
   * The maximum price per unit hour that you are willing to pay for a Spot Instance. If your maximum price is lower than the Spot price for the instance types that you selected, your Spot Instances are not launched. We do not recommend specifying a maximum price because it can lead to increased interruptions. When Spot Instances launch, you pay the current Spot price. To remove a maximum price that you previously set, include the property but specify an empty string ("") for the value.
   *
   * > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify one.
   *
   * Valid Range: Minimum value of 0.001
   */
  readonly 'MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice'>;
  /** One or more launch templates and the instance types (overrides) that are used to launch EC2 instances to fulfill On-Demand and Spot capacities. */
  readonly 'MixedInstancesPolicy.LaunchTemplate': { readonly [name: string]: unknown };
  /** The launch template. */
  readonly 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification': { readonly [name: string]: unknown };
  /**
   * The ID of the launch template.
   *
   * You must specify the `LaunchTemplateID` or the `LaunchTemplateName`, but not both.
   */
  readonly 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId'>;
  /**
   * The name of the launch template.
   *
   * You must specify the `LaunchTemplateName` or the `LaunchTemplateID`, but not both.
   */
  readonly 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName'>;
  /**
   * The version number of the launch template.
   *
   * Specifying `$Latest` or `$Default` for the template version number is not supported. However, you can specify `LatestVersionNumber` or `DefaultVersionNumber` using the `Fn::GetAtt` intrinsic function. For more information, see [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html).
   *
   * > For an example of using the `Fn::GetAtt` function, see the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html#aws-resource-autoscaling-autoscalinggroup--examples) section of the `AWS::AutoScaling::AutoScalingGroup` resource.
   */
  readonly 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version'>;
  /** Any properties that you specify override the same properties in the launch template. */
  readonly 'MixedInstancesPolicy.LaunchTemplate.Overrides': v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.LaunchTemplate.Overrides'>>;
  /** Indicates whether newly launched instances are protected from termination by Amazon EC2 Auto Scaling when scaling in. For more information about preventing instances from terminating on scale in, see [Use instance scale-in protection](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-protection.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  readonly NewInstancesProtectedFromScaleIn: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.NewInstancesProtectedFromScaleIn'>;
  /**
   * A structure that specifies an Amazon SNS notification configuration for the ``NotificationConfigurations`` property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
   *  For an example template snippet, see [Configure Amazon EC2 Auto Scaling resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-ec2-auto-scaling.html).
   *  For more information, see [Get Amazon SNS notifications when your Auto Scaling group scales](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ASGettingNotifications.html) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  readonly NotificationConfiguration: { readonly [name: string]: unknown };
  /**
   * A list of event types that send a notification. Event types can include any of the following types.
   *
   * *Allowed values*:
   *
   * - `autoscaling:EC2_INSTANCE_LAUNCH`
   * - `autoscaling:EC2_INSTANCE_LAUNCH_ERROR`
   * - `autoscaling:EC2_INSTANCE_TERMINATE`
   * - `autoscaling:EC2_INSTANCE_TERMINATE_ERROR`
   * - `autoscaling:TEST_NOTIFICATION`
   */
  readonly 'NotificationConfiguration.NotificationTypes': v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.NotificationConfiguration.NotificationTypes'>>;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic. */
  readonly 'NotificationConfiguration.TopicARN': v.Scalar<'AWS::AutoScaling::AutoScalingGroup.NotificationConfiguration.TopicARN'>;
  /** Configures an Auto Scaling group to send notifications when specified events take place. */
  readonly NotificationConfigurations: v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.NotificationConfigurations'>>;
  /**
   * The name of the placement group into which to launch your instances. For more information, see [Placement groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html) in the *Amazon EC2 User Guide*.
   *
   * > A *cluster* placement group is a logical grouping of instances within a single Availability Zone. You cannot specify multiple Availability Zones and a cluster placement group.
   */
  readonly PlacementGroup: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.PlacementGroup'>;
  /** The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling group uses to call other AWS service on your behalf. By default, Amazon EC2 Auto Scaling uses a service-linked role named `AWSServiceRoleForAutoScaling`, which it creates if it does not exist. For more information, see [Service-linked roles](https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-service-linked-role.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  readonly ServiceLinkedRoleARN: v.Scalar<'AWS::IAM::Role.Arn'>;
  readonly SkipZonalShiftValidation: v.Scalar<'AWS::AutoScaling::AutoScalingGroup.SkipZonalShiftValidation'>;
  /** One or more tags. You can tag your Auto Scaling group and propagate the tags to the Amazon EC2 instances it launches. Tags are not propagated to Amazon EBS volumes. To add tags to Amazon EBS volumes, specify the tags in a launch template but use caution. If the launch template specifies an instance tag with a key that is also specified for the Auto Scaling group, Amazon EC2 Auto Scaling overrides the value of that instance tag with the value specified by the Auto Scaling group. For more information, see [Tag Auto Scaling groups and instances](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  readonly Tags: v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.Tags'>>;
  /** The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate with the Auto Scaling group. Instances are registered as targets with the target groups. The target groups receive incoming traffic and route requests to one or more registered targets. For more information, see [Use Elastic Load Balancing to distribute traffic across the instances in your Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-load-balancer.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  readonly TargetGroupARNs: v.List<v.Scalar<'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn'>>;
  /**
   * A policy or a list of policies that are used to select the instance to terminate. These policies are executed in the order that you list them. For more information, see [Configure termination policies for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Valid values: `Default` | `AllocationStrategy` | `ClosestToNextInstanceHour` | `NewestInstance` | `OldestInstance` | `OldestLaunchConfiguration` | `OldestLaunchTemplate` | `arn:aws:lambda:region:account-id:function:my-function:my-alias`
   */
  readonly TerminationPolicies: v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.TerminationPolicies'>>;
  /** The traffic sources associated with this Auto Scaling group. */
  readonly TrafficSources: v.List<v.Scalar<'AWS::AutoScaling::AutoScalingGroup.TrafficSources'>>;
  /**
   * A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto Scaling group can be created.
   *
   * If this resource specifies public subnets and is also in a VPC that is defined in the same stack template, you must use the [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to declare a dependency on the [VPC-gateway attachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpc-gateway-attachment.html).
   */
  readonly VPCZoneIdentifier: v.List<v.Scalar<'AWS::EC2::Subnet.SubnetId'>>;
}
/**
 * The `AWS::AutoScaling::AutoScalingGroup` resource defines an Amazon EC2 Auto Scaling group, which is a collection of Amazon EC2 instances that are treated as a logical grouping for the purposes of automatic scaling and management.
 *
 * For more information about Amazon EC2 Auto Scaling, see the [Amazon EC2 Auto Scaling User Guide](https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html
 */
export declare class AutoScalingGroup extends v.Resource<AutoScalingGroupProperties, 'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName', AutoScalingGroupAttributes> {
  static readonly type: 'AWS::AutoScaling::AutoScalingGroup';
  constructor(properties: AutoScalingGroupProperties);
}
export declare namespace AutoScalingGroup {
  /** `AcceleratorCountRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum number of accelerators for an instance type. */
  interface AcceleratorCountRequest {
    /** The maximum value. */
    Max?: v.Num | undefined;
    /** The minimum value. */
    Min?: v.Num | undefined;
  }
  /** `AcceleratorTotalMemoryMiBRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum total memory size for the accelerators for an instance type, in MiB. */
  interface AcceleratorTotalMemoryMiBRequest {
    /** The memory maximum in MiB. */
    Max?: v.Num | undefined;
    /** The memory minimum in MiB. */
    Min?: v.Num | undefined;
  }
  /** `AvailabilityZoneDistribution` is a property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource. */
  interface AvailabilityZoneDistribution {
    /**
     * If launches fail in an Availability Zone, the following strategies are available. The default is `balanced-best-effort`.
     *
     * - `balanced-only` - If launches fail in an Availability Zone, Auto Scaling will continue to attempt to launch in the unhealthy zone to preserve a balanced distribution.
     * - `balanced-best-effort` - If launches fail in an Availability Zone, Auto Scaling will attempt to launch in another healthy Availability Zone instead.
     */
    CapacityDistributionStrategy?: v.OneOf<'balanced-best-effort' | 'balanced-only' | 'reservations-then-balanced'> | undefined;
  }
  /** Describes an Availability Zone impairment policy. */
  interface AvailabilityZoneImpairmentPolicy {
    /** Specifies the health check behavior for the impaired Availability Zone in an active zonal shift. If you select `Replace unhealthy`, instances that appear unhealthy will be replaced in all Availability Zones. If you select `Ignore unhealthy`, instances will not be replaced in the Availability Zone with the active zonal shift. For more information, see [Auto Scaling group zonal shift](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html) in the *Amazon EC2 Auto Scaling User Guide*. */
    ImpairedZoneHealthCheckBehavior: v.OneOf<'IgnoreUnhealthy' | 'ReplaceUnhealthy'>;
    /** If `true`, enable zonal shift for your Auto Scaling group. */
    ZonalShiftEnabled: v.Bool;
  }
  /** `BaselineEbsBandwidthMbpsRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum baseline bandwidth performance for an instance type, in Mbps. */
  interface BaselineEbsBandwidthMbpsRequest {
    /** The maximum value in Mbps. */
    Max?: v.Num | undefined;
    /** The minimum value in Mbps. */
    Min?: v.Num | undefined;
  }
  /**
   * The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Auto Scaling uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application.
   *
   * Currently, this parameter only supports CPU performance as a baseline performance factor. For example, specifying `c6i` uses the CPU performance of the `c6i` family as the baseline reference.
   */
  interface BaselinePerformanceFactorsRequest {
    /** The CPU performance to consider, using an instance family as the baseline reference. */
    Cpu?: v.Block<AutoScalingGroup.CpuPerformanceFactorRequest> | undefined;
  }
  /** Describes the Capacity Reservation preference and targeting options. If you specify `open` or `none` for `CapacityReservationPreference`, do not specify a `CapacityReservationTarget`. */
  interface CapacityReservationSpecification {
    /** The capacity reservation preference. The following options are available: */
    CapacityReservationPreference: v.OneOf<'capacity-reservations-first' | 'capacity-reservations-only' | 'default' | 'none'>;
    /** Describes a target Capacity Reservation or Capacity Reservation resource group. */
    CapacityReservationTarget?: v.Block<AutoScalingGroup.CapacityReservationTarget> | undefined;
  }
  /** The target for the Capacity Reservation. Specify Capacity Reservations IDs or Capacity Reservation resource group ARNs. */
  interface CapacityReservationTarget {
    /** The Capacity Reservation IDs to launch instances into. */
    CapacityReservationIds?: v.Many<v.Text> | undefined;
    /** The resource group ARNs of the Capacity Reservation to launch instances into. */
    CapacityReservationResourceGroupArns?: v.Many<v.Text> | undefined;
  }
  /** The CPU performance to consider, using an instance family as the baseline reference. */
  interface CpuPerformanceFactorRequest {
    /**
     * Specify an instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture differences.
     *
     * > Currently only one instance family can be specified in the list.
     */
    References?: v.Many<v.Block<AutoScalingGroup.PerformanceFactorReferenceRequest>> | undefined;
  }
  /** Use this structure to specify the capacity types that Amazon EC2 Auto Scaling prioritizes when it launches instances. */
  interface DistributionSegment {
    /**
     * The capacity types to prioritize, in order. Amazon EC2 Auto Scaling attempts to launch instances in the priority order of the capacity types, and within each capacity type, in the order of instance types listed in your launch template ``Overrides``.
     *  The following lists the valid values:
     *   + on-demand-capacity-reservation On-Demand Capacity Reservations. + capacity-block Capacity Blocks. + interruptible-capacity-reservation Interruptible Capacity Reservations. + on-demand On-Demand capacity. Include this value to allow the group to fall back to On-Demand capacity when the preceding capacity types are unavailable.
     */
    TargetCapacityTypes: v.Many<v.OneOf<'on-demand-capacity-reservation' | 'capacity-block' | 'interruptible-capacity-reservation' | 'on-demand'>>;
  }
  /**
   * The instance lifecycle policy for the Auto Scaling group. This policy controls instance behavior when an instance transitions through its lifecycle states. Configure retention triggers to specify when instances should move to a `Retained` state instead of automatic termination.
   *
   * For more information, see [Control instance retention with instance lifecycle policies](https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-lifecycle-policy.html) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  interface InstanceLifecyclePolicy {
    /** Specifies the conditions that trigger instance retention behavior. These triggers determine when instances should move to a `Retained` state instead of automatic termination. This allows you to maintain control over instance management when lifecycles transition and operations fail. */
    RetentionTriggers?: v.Block<AutoScalingGroup.RetentionTriggers> | undefined;
  }
  /**
   * `InstanceMaintenancePolicy` is a property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
   *
   * For more information, see [Instance maintenance policies](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-maintenance-policy.html) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  interface InstanceMaintenancePolicy {
    /**
     * Specifies the upper threshold as a percentage of the desired capacity of the Auto Scaling group. It represents the maximum percentage of the group that can be in service and healthy, or pending, to support your workload when replacing instances. Value range is 100 to 200. To clear a previously set value, specify a value of `-1`.
     *
     * Both `MinHealthyPercentage` and `MaxHealthyPercentage` must be specified, and the difference between them cannot be greater than 100. A large range increases the number of instances that can be replaced at the same time.
     */
    MaxHealthyPercentage?: v.Num | undefined;
    /** Specifies the lower threshold as a percentage of the desired capacity of the Auto Scaling group. It represents the minimum percentage of the group to keep in service, healthy, and ready to use to support your workload when replacing instances. Value range is 0 to 100. To clear a previously set value, specify a value of `-1`. */
    MinHealthyPercentage?: v.Num | undefined;
  }
  /**
   * The attributes for the instance types for a mixed instances policy. Amazon EC2 Auto Scaling uses your specified requirements to identify instance types. Then, it uses your On-Demand and Spot allocation strategies to launch instances from these instance types.
   *
   * When you specify multiple attributes, you get instance types that satisfy all of the specified attributes. If you specify multiple values for an attribute, you get instance types that satisfy any of the specified values.
   *
   * To limit the list of instance types from which Amazon EC2 Auto Scaling can identify matching instance types, you can use one of the following parameters, but not both in the same request:
   */
  interface InstanceRequirements {
    /**
     * The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) for an instance type.
     *
     * To exclude accelerator-enabled instance types, set `Max` to `0`.
     *
     * Default: No minimum or maximum limits
     */
    AcceleratorCount?: v.Block<AutoScalingGroup.AcceleratorCountRequest> | undefined;
    /**
     * Indicates whether instance types must have accelerators by specific manufacturers.
     *
     * - For instance types with NVIDIA devices, specify `nvidia`.
     * - For instance types with AMD devices, specify `amd`.
     * - For instance types with AWS devices, specify `amazon-web-services`.
     * - For instance types with Xilinx devices, specify `xilinx`.
     *
     * Default: Any manufacturer
     */
    AcceleratorManufacturers?: v.Many<v.Text> | undefined;
    /**
     * Lists the accelerators that must be on an instance type.
     *
     * - For instance types with NVIDIA A100 GPUs, specify `a100`.
     * - For instance types with NVIDIA V100 GPUs, specify `v100`.
     * - For instance types with NVIDIA K80 GPUs, specify `k80`.
     * - For instance types with NVIDIA T4 GPUs, specify `t4`.
     * - For instance types with NVIDIA M60 GPUs, specify `m60`.
     * - For instance types with AMD Radeon Pro V520 GPUs, specify `radeon-pro-v520`.
     * - For instance types with Xilinx VU9P FPGAs, specify `vu9p`.
     *
     * Default: Any accelerator
     */
    AcceleratorNames?: v.Many<v.Text> | undefined;
    /**
     * The minimum and maximum total memory size for the accelerators on an instance type, in MiB.
     *
     * Default: No minimum or maximum limits
     */
    AcceleratorTotalMemoryMiB?: v.Block<AutoScalingGroup.AcceleratorTotalMemoryMiBRequest> | undefined;
    /**
     * Lists the accelerator types that must be on an instance type.
     *
     * - For instance types with GPU accelerators, specify `gpu`.
     * - For instance types with FPGA accelerators, specify `fpga`.
     * - For instance types with inference accelerators, specify `inference`.
     *
     * Default: Any accelerator type
     */
    AcceleratorTypes?: v.Many<v.Text> | undefined;
    /**
     * The instance types to apply your specified attributes against. All other instance types are ignored, even if they match your specified attributes.
     *
     * You can use strings with one or more wild cards, represented by an asterisk ( `*` ), to allow an instance type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
     *
     * For example, if you specify `c5*`, Amazon EC2 Auto Scaling will allow the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 Auto Scaling will allow all the M5a instance types, but not the M5n instance types.
     */
    AllowedInstanceTypes?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether bare metal instance types are included, excluded, or required.
     *
     * Default: `excluded`
     */
    BareMetal?: v.OneOf<'excluded' | 'included' | 'required'> | undefined;
    /**
     * The minimum and maximum baseline bandwidth performance for an instance type, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
     *
     * Default: No minimum or maximum limits
     */
    BaselineEbsBandwidthMbps?: v.Block<AutoScalingGroup.BaselineEbsBandwidthMbpsRequest> | undefined;
    /** The baseline performance factors for the instance requirements. */
    BaselinePerformanceFactors?: v.Block<AutoScalingGroup.BaselinePerformanceFactorsRequest> | undefined;
    /**
     * Indicates whether burstable performance instance types are included, excluded, or required. For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html) in the *Amazon EC2 User Guide*.
     *
     * Default: `excluded`
     */
    BurstablePerformance?: v.OneOf<'excluded' | 'included' | 'required'> | undefined;
    /**
     * Lists which specific CPU manufacturers to include.
     *
     * - For instance types with Intel CPUs, specify `intel`.
     * - For instance types with AMD CPUs, specify `amd`.
     * - For instance types with AWS CPUs, specify `amazon-web-services`.
     * - For instance types with Apple CPUs, specify `apple`.
     *
     * > Don't confuse the CPU hardware manufacturer with the CPU hardware architecture. Instances will be launched with a compatible CPU architecture based on the Amazon Machine Image (AMI) that you specify in your launch template.
     *
     * Default: Any manufacturer
     */
    CpuManufacturers?: v.Many<v.Text> | undefined;
    /**
     * The instance types to exclude. You can use strings with one or more wild cards, represented by an asterisk ( `*` ), to exclude an instance family, type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
     *
     * For example, if you specify `c5*`, you are excluding the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 Auto Scaling will exclude all the M5a instance types, but not the M5n instance types.
     *
     * > If you specify `ExcludedInstanceTypes`, you can't specify `AllowedInstanceTypes`.
     *
     * Default: No excluded instance types
     */
    ExcludedInstanceTypes?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether current or previous generation instance types are included.
     *
     * - For current generation instance types, specify `current`. The current generation includes EC2 instance types currently recommended for use. This typically includes the latest two to three generations in each instance family. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
     * - For previous generation instance types, specify `previous`.
     *
     * Default: Any current or previous generation
     */
    InstanceGenerations?: v.Many<v.Text> | undefined;
    /**
     * Indicates whether instance types with instance store volumes are included, excluded, or required. For more information, see [Amazon EC2 instance store](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html) in the *Amazon EC2 User Guide*.
     *
     * Default: `included`
     */
    LocalStorage?: v.OneOf<'excluded' | 'included' | 'required'> | undefined;
    /**
     * Indicates the type of local storage that is required.
     *
     * - For instance types with hard disk drive (HDD) storage, specify `hdd`.
     * - For instance types with solid state drive (SSD) storage, specify `ssd`.
     *
     * Default: Any local storage type
     */
    LocalStorageTypes?: v.Many<v.Text> | undefined;
    /** [Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from either the lowest priced current generation instance types or, failing that, the lowest priced previous generation instance types that match your attributes. When Amazon EC2 Auto Scaling selects instance types with your attributes, we will exclude instance types whose price exceeds your specified threshold. */
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: v.Num | undefined;
    /**
     * The minimum and maximum amount of memory per vCPU for an instance type, in GiB.
     *
     * Default: No minimum or maximum limits
     */
    MemoryGiBPerVCpu?: v.Block<AutoScalingGroup.MemoryGiBPerVCpuRequest> | undefined;
    /** The minimum and maximum instance memory size for an instance type, in MiB. */
    MemoryMiB: v.Block<AutoScalingGroup.MemoryMiBRequest>;
    /**
     * The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
     *
     * Default: No minimum or maximum limits
     */
    NetworkBandwidthGbps?: v.Block<AutoScalingGroup.NetworkBandwidthGbpsRequest> | undefined;
    /**
     * The minimum and maximum number of network interfaces for an instance type.
     *
     * Default: No minimum or maximum limits
     */
    NetworkInterfaceCount?: v.Block<AutoScalingGroup.NetworkInterfaceCountRequest> | undefined;
    /** [Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from either the lowest priced current generation instance types or, failing that, the lowest priced previous generation instance types that match your attributes. When Amazon EC2 Auto Scaling selects instance types with your attributes, we will exclude instance types whose price exceeds your specified threshold. */
    OnDemandMaxPricePercentageOverLowestPrice?: v.Num | undefined;
    /**
     * Indicates whether instance types must provide On-Demand Instance hibernation support.
     *
     * Default: `false`
     */
    RequireHibernateSupport?: v.Bool | undefined;
    /** [Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price. The identified Spot price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from either the lowest priced current generation instance types or, failing that, the lowest priced previous generation instance types that match your attributes. When Amazon EC2 Auto Scaling selects instance types with your attributes, we will exclude instance types whose price exceeds your specified threshold. */
    SpotMaxPricePercentageOverLowestPrice?: v.Num | undefined;
    /**
     * The minimum and maximum total local storage size for an instance type, in GB.
     *
     * Default: No minimum or maximum limits
     */
    TotalLocalStorageGB?: v.Block<AutoScalingGroup.TotalLocalStorageGBRequest> | undefined;
    /** The minimum and maximum number of vCPUs for an instance type. */
    VCpuCount: v.Block<AutoScalingGroup.VCpuCountRequest>;
  }
  /**
   * Use this structure to specify the distribution of On-Demand Instances and Spot Instances and the allocation strategies used to fulfill On-Demand and Spot capacities for a mixed instances policy.
   *
   * For more information, see [Auto Scaling groups with multiple instance types and purchase options](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * `InstancesDistribution` is a property of the [AWS::AutoScaling::AutoScalingGroup MixedInstancesPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-mixedinstancespolicy.html) property type.
   */
  interface InstancesDistribution {
    /**
     * The Distribution Segments configuration. Each segment contains an ordered list of capacity types to prioritize.
     *  For more information, see [Use Distribution Segments to target multiple capacity types](https://docs.aws.amazon.com/autoscaling/ec2/userguide/use-distribution-segments.html) in the *Amazon EC2 Auto Scaling User Guide*.
     */
    DistributionSegments?: v.Many<v.Block<AutoScalingGroup.DistributionSegment>> | undefined;
    /**
     * The allocation strategy to apply to your On-Demand Instances when they are launched. Possible instance types are determined by the launch template overrides that you specify.
     *
     * The following lists the valid values:
     */
    OnDemandAllocationStrategy?: v.Text | undefined;
    /**
     * The minimum amount of the Auto Scaling group's capacity that must be fulfilled by On-Demand Instances. This base portion is launched first as your group scales.
     *
     * This number has the same unit of measurement as the group's desired capacity. If you change the default unit of measurement (number of instances) by specifying weighted capacity values in your launch template overrides list, or by changing the default desired capacity type setting of the group, you must specify this number using the same unit of measurement.
     *
     * Default: 0
     */
    OnDemandBaseCapacity?: v.Num | undefined;
    /**
     * Controls the percentages of On-Demand Instances and Spot Instances for your additional capacity beyond `OnDemandBaseCapacity`. Expressed as a number (for example, 20 specifies 20% On-Demand Instances, 80% Spot Instances). If set to 100, only On-Demand Instances are used.
     *
     * Default: 100
     *
     * > An update to this setting means a gradual replacement of instances to adjust the current On-Demand and Spot Instance levels for your additional capacity higher than the base capacity. When replacing instances, Amazon EC2 Auto Scaling launches new instances before terminating the previous ones.
     */
    OnDemandPercentageAboveBaseCapacity?: v.Num | undefined;
    /**
     * The allocation strategy to apply to your Spot Instances when they are launched. Possible instance types are determined by the launch template overrides that you specify.
     *
     * The following lists the valid values:
     */
    SpotAllocationStrategy?: v.Text | undefined;
    /**
     * The number of Spot Instance pools across which to allocate your Spot Instances. The Spot pools are determined from the different instance types in the overrides. Valid only when the `SpotAllocationStrategy` is `lowest-price`. Value must be in the range of 1–20.
     *
     * Default: 2
     */
    SpotInstancePools?: v.Num | undefined;
    /**
     * The maximum price per unit hour that you are willing to pay for a Spot Instance. If your maximum price is lower than the Spot price for the instance types that you selected, your Spot Instances are not launched. We do not recommend specifying a maximum price because it can lead to increased interruptions. When Spot Instances launch, you pay the current Spot price. To remove a maximum price that you previously set, include the property but specify an empty string ("") for the value.
     *
     * > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify one.
     *
     * Valid Range: Minimum value of 0.001
     */
    SpotMaxPrice?: v.Text | undefined;
  }
  /**
   * Use this structure to specify the launch templates and instance types (overrides) for a mixed instances policy.
   *
   * `LaunchTemplate` is a property of the [AWS::AutoScaling::AutoScalingGroup MixedInstancesPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-mixedinstancespolicy.html) property type.
   */
  interface LaunchTemplate {
    /** The launch template. */
    LaunchTemplateSpecification: v.Block<AutoScalingGroup.LaunchTemplateSpecification>;
    /** Any properties that you specify override the same properties in the launch template. */
    Overrides?: v.Many<v.Block<AutoScalingGroup.LaunchTemplateOverrides>> | undefined;
  }
  /**
   * Use this structure to let Amazon EC2 Auto Scaling do the following when the Auto Scaling group has a mixed instances policy:
   *
   * - Override the instance type that is specified in the launch template.
   * - Use multiple instance types.
   *
   * Specify the instance types that you want, or define your instance requirements instead and let Amazon EC2 Auto Scaling provision the available instance types that meet your requirements. This can provide Amazon EC2 Auto Scaling with a larger selection of instance types to choose from when fulfilling Spot and On-Demand capacities. You can view which instance types are matched before you apply the instance requirements to your Auto Scaling group.
   */
  interface LaunchTemplateOverrides {
    /**
     * The ID of the Amazon Machine Image (AMI) to use for instances launched with this override. When using Instance Refresh with `ReplaceRootVolume` strategy, this specifies the AMI for root volume replacement operations.
     *
     * For `ReplaceRootVolume` operations:
     *
     * - All overrides in the `MixedInstancesPolicy` must specify an ImageId
     * - The AMI must contain only a single root volume
     * - Root volume replacement doesn't support multi-volume AMIs
     */
    ImageId?: v.Text | undefined;
    /**
     * The instance requirements. Amazon EC2 Auto Scaling uses your specified requirements to identify instance types. Then, it uses your On-Demand and Spot allocation strategies to launch instances from these instance types.
     *
     * You can specify up to four separate sets of instance requirements per Auto Scaling group. This is useful for provisioning instances from different Amazon Machine Images (AMIs) in the same Auto Scaling group. To do this, create the AMIs and create a new launch template for each AMI. Then, create a compatible set of instance requirements for each launch template.
     *
     * > If you specify `InstanceRequirements`, you can't specify `InstanceType`.
     */
    InstanceRequirements?: v.Block<AutoScalingGroup.InstanceRequirements> | undefined;
    /**
     * The instance type, such as `m3.xlarge`. You must specify an instance type that is supported in your requested Region and Availability Zones. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
     *
     * You can specify up to 40 instance types per Auto Scaling group.
     */
    InstanceType?: v.Text | undefined;
    /** Provides a launch template for the specified instance type or set of instance requirements. For example, some instance types might require a launch template with a different AMI. If not provided, Amazon EC2 Auto Scaling uses the launch template that's specified in the `LaunchTemplate` definition. For more information, see [Specifying a different launch template for an instance type](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-launch-template-overrides.html) in the *Amazon EC2 Auto Scaling User Guide*. */
    LaunchTemplateSpecification?: v.Block<AutoScalingGroup.LaunchTemplateSpecification> | undefined;
    /** If you provide a list of instance types to use, you can specify the number of capacity units provided by each instance type in terms of virtual CPUs, memory, storage, throughput, or other relative performance characteristic. When a Spot or On-Demand Instance is launched, the capacity units count toward the desired capacity. Amazon EC2 Auto Scaling launches instances until the desired capacity is totally fulfilled, even if this results in an overage. For example, if there are two units remaining to fulfill capacity, and Amazon EC2 Auto Scaling can only launch an instance with a `WeightedCapacity` of five units, the instance is launched, and the desired capacity is exceeded by three units. For more information, see [Configure instance weighting for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html) in the *Amazon EC2 Auto Scaling User Guide*. Value must be in the range of 1-999. */
    WeightedCapacity?: v.Text | undefined;
  }
  /**
   * Specifies a launch template to use when provisioning EC2 instances for an Auto Scaling group.
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
     * You must specify the `LaunchTemplateID` or the `LaunchTemplateName`, but not both.
     */
    LaunchTemplateId?: v.Text<'AWS::EC2::LaunchTemplate.LaunchTemplateId'> | undefined;
    /**
     * The name of the launch template.
     *
     * You must specify the `LaunchTemplateName` or the `LaunchTemplateID`, but not both.
     */
    LaunchTemplateName?: v.Text | undefined;
    /**
     * The version number of the launch template.
     *
     * Specifying `$Latest` or `$Default` for the template version number is not supported. However, you can specify `LatestVersionNumber` or `DefaultVersionNumber` using the `Fn::GetAtt` intrinsic function. For more information, see [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html).
     *
     * > For an example of using the `Fn::GetAtt` function, see the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html#aws-resource-autoscaling-autoscalinggroup--examples) section of the `AWS::AutoScaling::AutoScalingGroup` resource.
     */
    Version: v.Text;
  }
  /** `LifecycleHookSpecification` specifies a lifecycle hook for the `LifecycleHookSpecificationList` property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource. A lifecycle hook specifies actions to perform when Amazon EC2 Auto Scaling launches or terminates instances. */
  interface LifecycleHookSpecification {
    /**
     * The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs. The default value is `ABANDON`.
     *
     * Valid values: `CONTINUE` | `ABANDON`
     */
    DefaultResult?: v.Text | undefined;
    /** The maximum time, in seconds, that can elapse before the lifecycle hook times out. The range is from `30` to `7200` seconds. The default value is `3600` seconds (1 hour). */
    HeartbeatTimeout?: v.Num | undefined;
    /** The name of the lifecycle hook. */
    LifecycleHookName: v.Text;
    /**
     * The lifecycle transition. For Auto Scaling groups, there are two major lifecycle transitions.
     *
     * - To create a lifecycle hook for scale-out events, specify `autoscaling:EC2_INSTANCE_LAUNCHING`.
     * - To create a lifecycle hook for scale-in events, specify `autoscaling:EC2_INSTANCE_TERMINATING`.
     */
    LifecycleTransition: v.Text;
    /** Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the notification target. */
    NotificationMetadata?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to when an instance is in a wait state for the lifecycle hook. You can specify an Amazon SNS topic or an Amazon SQS queue. */
    NotificationTargetARN?: v.Text<'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Version.FunctionArn' | 'AWS::SNS::Topic.TopicArn' | 'AWS::SQS::Queue.Arn'> | undefined;
    /**
     * The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target. For information about creating this role, see [Prepare to add a lifecycle hook to your Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html) in the *Amazon EC2 Auto Scaling User Guide*.
     *
     * Valid only if the notification target is an Amazon SNS topic or an Amazon SQS queue.
     */
    RoleARN?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  }
  /** `MemoryGiBPerVCpuRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum amount of memory per vCPU for an instance type, in GiB. */
  interface MemoryGiBPerVCpuRequest {
    /** The memory maximum in GiB. */
    Max?: v.Num | undefined;
    /** The memory minimum in GiB. */
    Min?: v.Num | undefined;
  }
  /** `MemoryMiBRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum instance memory size for an instance type, in MiB. */
  interface MemoryMiBRequest {
    /** The memory maximum in MiB. */
    Max?: v.Num | undefined;
    /** The memory minimum in MiB. */
    Min?: v.Num | undefined;
  }
  /** `MetricsCollection` is a property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource that describes the group metrics that an Amazon EC2 Auto Scaling group sends to Amazon CloudWatch. These metrics describe the group rather than any of its instances. */
  interface MetricsCollection {
    /** The frequency at which Amazon EC2 Auto Scaling sends aggregated data to CloudWatch. The only valid value is `1Minute`. */
    Granularity: v.Text;
    /**
     * Identifies the metrics to enable.
     *
     * You can specify one or more of the following metrics:
     *
     * - `GroupMinSize`
     * - `GroupMaxSize`
     * - `GroupDesiredCapacity`
     * - `GroupInServiceInstances`
     * - `GroupPendingInstances`
     * - `GroupStandbyInstances`
     * - `GroupTerminatingInstances`
     * - `GroupTotalInstances`
     * - `GroupInServiceCapacity`
     * - `GroupPendingCapacity`
     * - `GroupStandbyCapacity`
     * - `GroupTerminatingCapacity`
     * - `GroupTotalCapacity`
     * - `WarmPoolDesiredCapacity`
     * - `WarmPoolWarmedCapacity`
     * - `WarmPoolPendingCapacity`
     * - `WarmPoolTerminatingCapacity`
     * - `WarmPoolTotalCapacity`
     * - `GroupAndWarmPoolDesiredCapacity`
     * - `GroupAndWarmPoolTotalCapacity`
     */
    Metrics?: v.Many<v.Text> | undefined;
  }
  /**
   * Use this structure to launch multiple instance types and On-Demand Instances and Spot Instances within a single Auto Scaling group.
   *
   * A mixed instances policy contains information that Amazon EC2 Auto Scaling can use to launch instances and help optimize your costs. For more information, see [Auto Scaling groups with multiple instance types and purchase options](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * You can create a mixed instances policy for new and existing Auto Scaling groups. You must use a launch template to configure the policy. You cannot use a launch configuration.
   */
  interface MixedInstancesPolicy {
    /** The instances distribution. */
    InstancesDistribution?: v.Block<AutoScalingGroup.InstancesDistribution> | undefined;
    /** One or more launch templates and the instance types (overrides) that are used to launch EC2 instances to fulfill On-Demand and Spot capacities. */
    LaunchTemplate: v.Block<AutoScalingGroup.LaunchTemplate>;
  }
  /** `NetworkBandwidthGbpsRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum network bandwidth for an instance type, in Gbps. */
  interface NetworkBandwidthGbpsRequest {
    /** The maximum amount of network bandwidth, in gigabits per second (Gbps). */
    Max?: v.Num | undefined;
    /** The minimum amount of network bandwidth, in gigabits per second (Gbps). */
    Min?: v.Num | undefined;
  }
  /** `NetworkInterfaceCountRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum number of network interfaces for an instance type. */
  interface NetworkInterfaceCountRequest {
    /** The maximum number of network interfaces. */
    Max?: v.Num | undefined;
    /** The minimum number of network interfaces. */
    Min?: v.Num | undefined;
  }
  /**
   * A structure that specifies an Amazon SNS notification configuration for the `NotificationConfigurations` property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
   *
   * For an example template snippet, see [Configure Amazon EC2 Auto Scaling resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-ec2-auto-scaling.html).
   *
   * For more information, see [Get Amazon SNS notifications when your Auto Scaling group scales](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ASGettingNotifications.html) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  interface NotificationConfiguration {
    /**
     * A list of event types that send a notification. Event types can include any of the following types.
     *
     * *Allowed values*:
     *
     * - `autoscaling:EC2_INSTANCE_LAUNCH`
     * - `autoscaling:EC2_INSTANCE_LAUNCH_ERROR`
     * - `autoscaling:EC2_INSTANCE_TERMINATE`
     * - `autoscaling:EC2_INSTANCE_TERMINATE_ERROR`
     * - `autoscaling:TEST_NOTIFICATION`
     */
    NotificationTypes?: v.Many<v.Text> | undefined;
    /** The Amazon Resource Name (ARN) of the Amazon SNS topic. */
    TopicARN: v.Text | v.Many<v.Text>;
  }
  /**
   * Specify an instance family to use as the baseline reference for CPU performance. All instance types that All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture differences.
   *
   * > Currently only one instance family can be specified in the list.
   */
  interface PerformanceFactorReferenceRequest {
    /**
     * The instance family to use as a baseline reference.
     *
     * > Make sure that you specify the correct value for the instance family. The instance family is everything before the period (.) in the instance type name. For example, in the instance `c6i.large`, the instance family is `c6i`, not `c6`. For more information, see [Amazon EC2 instance type naming conventions](https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html) in *Amazon EC2 Instance Types*.
     *
     * The following instance types are *not supported* for performance protection.
     */
    InstanceFamily?: v.Text | undefined;
  }
  /** Defines the specific triggers that cause instances to be retained in a Retained state rather than terminated. Each trigger corresponds to a different failure scenario during the instance lifecycle. This allows fine-grained control over when to preserve instances for manual intervention. */
  interface RetentionTriggers {
    /**
     * Specifies the action when a termination lifecycle hook is abandoned due to failure, timeout, or explicit abandonment (calling CompleteLifecycleAction).
     *
     * Set to `Retain` to move instances to a `Retained` state. Set to `Terminate` for default termination behavior.
     *
     * Retained instances don't count toward desired capacity and remain until you call `TerminateInstanceInAutoScalingGroup`.
     */
    TerminateHookAbandon?: v.OneOf<'retain' | 'terminate'> | undefined;
  }
  /**
   * A structure that specifies a tag for the `Tags` property of [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
   *
   * For more information, see [Tag Auto Scaling groups and instances](https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-tagging.html) in the *Amazon EC2 Auto Scaling User Guide*. You can find a sample template snippet in the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html#aws-resource-autoscaling-autoscalinggroup--examples) section of the `AWS::AutoScaling::AutoScalingGroup` resource.
   */
  interface TagProperty {
    /** The tag key. */
    Key: v.Text;
    /** Set to `true` if you want CloudFormation to copy the tag to EC2 instances that are launched as part of the Auto Scaling group. Set to `false` if you want the tag attached only to the Auto Scaling group and not copied to any instances launched as part of the Auto Scaling group. */
    PropagateAtLaunch: v.Bool;
    /** The tag value. */
    Value: v.Text;
  }
  /** `TotalLocalStorageGBRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum total local storage size for an instance type, in GB. */
  interface TotalLocalStorageGBRequest {
    /** The storage maximum in GB. */
    Max?: v.Num | undefined;
    /** The storage minimum in GB. */
    Min?: v.Num | undefined;
  }
  /** Identifying information for a traffic source. */
  interface TrafficSourceIdentifier {
    /**
     * Identifies the traffic source.
     *
     * For Application Load Balancers, Gateway Load Balancers, Network Load Balancers, and VPC Lattice, this will be the Amazon Resource Name (ARN) for a target group in this account and Region. For Classic Load Balancers, this will be the name of the Classic Load Balancer in this account and Region.
     *
     * For example:
     *
     * - Application Load Balancer ARN: `arn:aws:elasticloadbalancing:us-west-2:123456789012:targetgroup/my-targets/1234567890123456`
     * - Classic Load Balancer name: `my-classic-load-balancer`
     * - VPC Lattice ARN: `arn:aws:vpc-lattice:us-west-2:123456789012:targetgroup/tg-1234567890123456`
     */
    Identifier: v.Text;
    /**
     * Provides additional context for the value of `Identifier`.
     *
     * The following lists the valid values:
     *
     * - `elb` if `Identifier` is the name of a Classic Load Balancer.
     * - `elbv2` if `Identifier` is the ARN of an Application Load Balancer, Gateway Load Balancer, or Network Load Balancer target group.
     * - `vpc-lattice` if `Identifier` is the ARN of a VPC Lattice target group.
     *
     * Required if the identifier is the name of a Classic Load Balancer.
     */
    Type: v.Text;
  }
  /** `VCpuCountRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum number of vCPUs for an instance type. */
  interface VCpuCountRequest {
    /** The maximum number of vCPUs. */
    Max?: v.Num | undefined;
    /** The minimum number of vCPUs. */
    Min?: v.Num | undefined;
  }
}

export interface LaunchConfigurationProperties {
  /** Specifies whether to assign a public IPv4 address to the group's instances. If the instance is launched into a default subnet, the default is to assign a public IPv4 address, unless you disabled the option to assign a public IPv4 address on the subnet. If the instance is launched into a nondefault subnet, the default is not to assign a public IPv4 address, unless you enabled the option to assign a public IPv4 address on the subnet. */
  AssociatePublicIpAddress?: v.Bool | undefined;
  /** The block device mapping entries that define the block devices to attach to the instances at launch. By default, the block devices specified in the block device mapping for the AMI are used. For more information, see [Block device mappings](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html) in the *Amazon EC2 User Guide*. */
  BlockDeviceMappings?: v.Many<v.Block<LaunchConfiguration.BlockDeviceMapping>> | undefined;
  /** Available for backward compatibility. */
  ClassicLinkVPCId?: v.Text | undefined;
  /** Available for backward compatibility. */
  ClassicLinkVPCSecurityGroups?: v.Many<v.Text> | undefined;
  /**
   * Specifies whether the launch configuration is optimized for EBS I/O ( `true` ) or not ( `false` ). The optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance. This optimization is not available with all instance types. Additional fees are incurred when you enable EBS optimization for an instance type that is not EBS-optimized by default. For more information, see [Amazon EBS-optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
   *
   * The default value is `false`.
   */
  EbsOptimized?: v.Bool | undefined;
  /** The name or the Amazon Resource Name (ARN) of the instance profile associated with the IAM role for the instance. The instance profile contains the IAM role. For more information, see [IAM role for applications that run on Amazon EC2 instances](https://docs.aws.amazon.com/autoscaling/ec2/userguide/us-iam-role.html) in the *Amazon EC2 Auto Scaling User Guide*. */
  IamInstanceProfile?: v.Text<'AWS::IAM::InstanceProfile.Arn' | 'AWS::IAM::InstanceProfile.InstanceProfileName'> | undefined;
  /**
   * The ID of the Amazon Machine Image (AMI) that was assigned during registration. For more information, see [Find a Linux AMI](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/finding-an-ami.html) in the *Amazon EC2 User Guide*.
   *
   * If you specify `InstanceId`, an `ImageId` is not required.
   */
  ImageId: v.Text;
  /** The ID of the Amazon EC2 instance to use to create the launch configuration. When you use an instance to create a launch configuration, all properties are derived from the instance with the exception of `BlockDeviceMapping` and `AssociatePublicIpAddress`. You can override any properties from the instance by specifying them in the launch configuration. */
  InstanceId?: v.Text | undefined;
  /**
   * Controls whether instances in this group are launched with detailed ( `true` ) or basic ( `false` ) monitoring.
   *
   * The default value is `true` (enabled).
   *
   * > When detailed monitoring is enabled, Amazon CloudWatch generates metrics every minute and your account is charged a fee. When you disable detailed monitoring, CloudWatch generates metrics every 5 minutes. For more information, see [Configure monitoring for Auto Scaling instances](https://docs.aws.amazon.com/autoscaling/latest/userguide/enable-as-instance-metrics.html) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  InstanceMonitoring?: v.Bool | undefined;
  /**
   * Specifies the instance type of the EC2 instance. For information about available instance types, see [Available instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html#AvailableInstanceTypes) in the *Amazon EC2 User Guide*.
   *
   * If you specify `InstanceId`, an `InstanceType` is not required.
   */
  InstanceType: v.Text;
  /**
   * The ID of the kernel associated with the AMI.
   *
   * > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [User provided kernels](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedKernels.html) in the *Amazon EC2 User Guide*.
   */
  KernelId?: v.Text | undefined;
  /** The name of the key pair. For more information, see [Amazon EC2 key pairs and Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html) in the *Amazon EC2 User Guide*. */
  KeyName?: v.Text<'AWS::EC2::KeyPair.KeyName'> | undefined;
  /** The name of the launch configuration. This name must be unique per Region per account. */
  LaunchConfigurationName?: v.Text | undefined;
  /** The metadata options for the instances. For more information, see [Configure the instance metadata options](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-config.html#launch-configurations-imds) in the *Amazon EC2 Auto Scaling User Guide*. */
  MetadataOptions?: v.Block<LaunchConfiguration.MetadataOptions> | undefined;
  /**
   * The tenancy of the instance, either `default` or `dedicated`. An instance with `dedicated` tenancy runs on isolated, single-tenant hardware and can only be launched into a VPC. To launch dedicated instances into a shared tenancy VPC (a VPC with the instance placement tenancy attribute set to `default` ), you must set the value of this property to `dedicated`.
   *
   * If you specify `PlacementTenancy`, you must specify at least one subnet for `VPCZoneIdentifier` when you create your group.
   *
   * Valid values: `default` | `dedicated`
   */
  PlacementTenancy?: v.Text | undefined;
  /**
   * The ID of the RAM disk to select.
   *
   * > We recommend that you use PV-GRUB instead of kernels and RAM disks. For more information, see [User provided kernels](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/UserProvidedKernels.html) in the *Amazon EC2 User Guide*.
   */
  RamDiskId?: v.Text | undefined;
  /**
   * A list that contains the security groups to assign to the instances in the Auto Scaling group. The list can contain both the IDs of existing security groups and references to [SecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-security-group.html) resources created in the template.
   *
   * For more information, see [Control traffic to resources using security groups](https://docs.aws.amazon.com/AmazonVPC/latest/UserGuide/VPC_SecurityGroups.html) in the *Amazon Virtual Private Cloud User Guide*.
   */
  SecurityGroups?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /**
   * The maximum hourly price to be paid for any Spot Instance launched to fulfill the request. Spot Instances are launched when the price you specify exceeds the current Spot price. For more information, see [Request Spot Instances for fault-tolerant and flexible applications](https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-template-spot-instances.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Valid Range: Minimum value of 0.001
   *
   * > When you change your maximum price by creating a new launch configuration, running instances will continue to run as long as the maximum price for those running instances is higher than the current Spot price.
   */
  SpotPrice?: v.Text | undefined;
  /** The Base64-encoded user data to make available to the launched EC2 instances. For more information, see [Instance metadata and user data](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html) in the *Amazon EC2 User Guide for Linux Instances*. */
  UserData?: v.Text | undefined;
}
export interface LaunchConfigurationAttributes {
}
/**
 * The `AWS::AutoScaling::LaunchConfiguration` resource specifies the launch configuration that can be used by an Auto Scaling group to configure Amazon EC2 instances.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html
 */
export declare class LaunchConfiguration extends v.Resource<LaunchConfigurationProperties, 'AWS::AutoScaling::LaunchConfiguration.LaunchConfigurationName', LaunchConfigurationAttributes> {
  static readonly type: 'AWS::AutoScaling::LaunchConfiguration';
  constructor(properties: LaunchConfigurationProperties);
}
export declare namespace LaunchConfiguration {
  /** `BlockDevice` is a property of the `EBS` property of the [AWS::AutoScaling::LaunchConfiguration BlockDeviceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-launchconfiguration-blockdevicemapping.html) property type that describes an Amazon EBS volume. */
  interface BlockDevice {
    /** Indicates whether the volume is deleted on instance termination. For Amazon EC2 Auto Scaling, the default value is `true`. */
    DeleteOnTermination?: v.Bool | undefined;
    /** Specifies whether the volume should be encrypted. Encrypted EBS volumes can only be attached to instances that support Amazon EBS encryption. For more information, see [Requirements for Amazon EBS encryption](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html) in the *Amazon EBS User Guide*. If your AMI uses encrypted volumes, you can also only launch it on supported instance types. */
    Encrypted?: v.Bool | undefined;
    /**
     * The number of input/output (I/O) operations per second (IOPS) to provision for the volume. For `gp3` and `io1` volumes, this represents the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
     *
     * The following are the supported values for each volume type:
     *
     * - `gp3`: 3,000-16,000 IOPS
     * - `io1`: 100-64,000 IOPS
     *
     * For `io1` volumes, we guarantee 64,000 IOPS only for [Instances built on the Nitro System](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html#ec2-nitro-instances). Other instance families guarantee performance up to 32,000 IOPS.
     */
    Iops?: v.Num | undefined;
    /**
     * The snapshot ID of the volume to use.
     *
     * You must specify either a `VolumeSize` or a `SnapshotId`.
     */
    SnapshotId?: v.Text | undefined;
    /** The throughput (MiBps) to provision for a `gp3` volume. */
    Throughput?: v.Num | undefined;
    /**
     * The volume size, in GiBs. The following are the supported volumes sizes for each volume type:
     *
     * - `gp2` and `gp3`: 1-16,384
     * - `io1`: 4-16,384
     * - `st1` and `sc1`: 125-16,384
     * - `standard`: 1-1,024
     *
     * You must specify either a `SnapshotId` or a `VolumeSize`. If you specify both `SnapshotId` and `VolumeSize`, the volume size must be equal or greater than the size of the snapshot.
     */
    VolumeSize?: v.Num | undefined;
    /**
     * The volume type. For more information, see [Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the *Amazon EBS User Guide*.
     *
     * Valid values: `standard` | `io1` | `gp2` | `st1` | `sc1` | `gp3`
     */
    VolumeType?: v.OneOf<'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard'> | undefined;
  }
  /**
   * `BlockDeviceMapping` specifies a block device mapping for the `BlockDeviceMappings` property of the [AWS::AutoScaling::LaunchConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html) resource.
   *
   * Each instance that is launched has an associated root device volume, either an Amazon EBS volume or an instance store volume. You can use block device mappings to specify additional EBS volumes or instance store volumes to attach to an instance when it is launched.
   */
  interface BlockDeviceMapping {
    /**
     * The device name assigned to the volume (for example, `/dev/sdh` or `xvdh` ). For more information, see [Device naming on Linux instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html) in the *Amazon EC2 User Guide*.
     *
     * > To define a block device mapping, set the device name and exactly one of the following properties: `Ebs`, `NoDevice`, or `VirtualName`.
     */
    DeviceName: v.Text;
    /** Information to attach an EBS volume to an instance at launch. */
    Ebs?: v.Block<LaunchConfiguration.BlockDevice> | undefined;
    /**
     * Setting this value to `true` prevents a volume that is included in the block device mapping of the AMI from being mapped to the specified device name at launch.
     *
     * If `NoDevice` is `true` for the root device, instances might fail the EC2 health check. In that case, Amazon EC2 Auto Scaling launches replacement instances.
     */
    NoDevice?: v.Bool | undefined;
    /** The name of the instance store volume (virtual device) to attach to an instance at launch. The name must be in the form ephemeral *X* where *X* is a number starting from zero (0), for example, `ephemeral0`. */
    VirtualName?: v.Text | undefined;
  }
  /**
   * `MetadataOptions` is a property of [AWS::AutoScaling::LaunchConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html) that describes metadata options for the instances.
   *
   * For more information, see [Configure the instance metadata options](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-config.html#launch-configurations-imds) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  interface MetadataOptions {
    /**
     * This parameter enables or disables the HTTP metadata endpoint on your instances. If the parameter is not specified, the default state is `enabled`.
     *
     * > If you specify a value of `disabled`, you will not be able to access your instance metadata.
     */
    HttpEndpoint?: v.OneOf<'disabled' | 'enabled'> | undefined;
    /**
     * The desired HTTP PUT response hop limit for instance metadata requests. The larger the number, the further instance metadata requests can travel.
     *
     * Default: 1
     */
    HttpPutResponseHopLimit?: v.Num | undefined;
    /**
     * The state of token usage for your instance metadata requests. If the parameter is not specified in the request, the default state is `optional`.
     *
     * If the state is `optional`, you can choose to retrieve instance metadata with or without a signed token header on your request. If you retrieve the IAM role credentials without a token, the version 1.0 role credentials are returned. If you retrieve the IAM role credentials using a valid signed token, the version 2.0 role credentials are returned.
     */
    HttpTokens?: v.OneOf<'optional' | 'required'> | undefined;
  }
}

export interface LifecycleHookProperties {
  /** The name of the Auto Scaling group. */
  AutoScalingGroupName: v.Text<'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName'>;
  /**
   * The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs. The default value is `ABANDON`.
   *
   * Valid values: `CONTINUE` | `ABANDON`
   */
  DefaultResult?: v.OneOf<'ABANDON' | 'CONTINUE'> | undefined;
  /** The maximum time, in seconds, that can elapse before the lifecycle hook times out. The range is from `30` to `7200` seconds. The default value is `3600` seconds (1 hour). */
  HeartbeatTimeout?: v.Num | undefined;
  /** The name of the lifecycle hook. */
  LifecycleHookName?: v.Text | undefined;
  /**
   * The lifecycle transition. For Auto Scaling groups, there are two major lifecycle transitions.
   *
   * - To create a lifecycle hook for scale-out events, specify `autoscaling:EC2_INSTANCE_LAUNCHING`.
   * - To create a lifecycle hook for scale-in events, specify `autoscaling:EC2_INSTANCE_TERMINATING`.
   */
  LifecycleTransition: v.OneOf<'autoscaling:EC2_INSTANCE_LAUNCHING' | 'autoscaling:EC2_INSTANCE_TERMINATING'>;
  /** Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the notification target. */
  NotificationMetadata?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to when an instance is in a wait state for the lifecycle hook. You can specify an Amazon SNS topic or an Amazon SQS queue. */
  NotificationTargetARN?: v.Text<'AWS::Lambda::Alias.AliasArn' | 'AWS::Lambda::Function.Arn' | 'AWS::Lambda::Version.FunctionArn' | 'AWS::SNS::Topic.TopicArn' | 'AWS::SQS::Queue.Arn'> | undefined;
  /**
   * The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target. For information about creating this role, see [Prepare to add a lifecycle hook to your Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Valid only if the notification target is an Amazon SNS topic or an Amazon SQS queue.
   */
  RoleARN?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
}
export interface LifecycleHookAttributes {
}
/**
 * The `AWS::AutoScaling::LifecycleHook` resource specifies lifecycle hooks for an Auto Scaling group. These hooks let you create solutions that are aware of events in the Auto Scaling instance lifecycle, and then perform a custom action on instances when the corresponding lifecycle event occurs. A lifecycle hook provides a specified amount of time (one hour by default) to wait for the action to complete before the instance transitions to the next state.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html
 */
export declare class LifecycleHook extends v.Resource<LifecycleHookProperties, 'AWS::AutoScaling::LifecycleHook.Ref', LifecycleHookAttributes> {
  static readonly type: 'AWS::AutoScaling::LifecycleHook';
  constructor(properties: LifecycleHookProperties);
}

export interface ScalingPolicyProperties {
  /**
   * Specifies how the scaling adjustment is interpreted (for example, an absolute number or a percentage). The valid values are `ChangeInCapacity`, `ExactCapacity`, and `PercentChangeInCapacity`.
   *
   * Required if the policy type is `StepScaling` or `SimpleScaling`. For more information, see [Scaling adjustment types](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#as-scaling-adjustment) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  AdjustmentType?: v.OneOf<'ChangeInCapacity' | 'ExactCapacity' | 'PercentChangeInCapacity'> | undefined;
  /** The name of the Auto Scaling group. */
  AutoScalingGroupName: v.Text<'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName'>;
  /**
   * A cooldown period, in seconds, that applies to a specific simple scaling policy. When a cooldown period is specified here, it overrides the default cooldown.
   *
   * Valid only if the policy type is `SimpleScaling`. For more information, see [Scaling cooldowns for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html) in the *Amazon EC2 Auto Scaling User Guide*.
   *
   * Default: None
   */
  Cooldown?: v.Text | undefined;
  /**
   * *Not needed if the default instance warmup is defined for the group.*
   *
   * The estimated time, in seconds, until a newly launched instance can contribute to the CloudWatch metrics. This warm-up period applies to instances launched due to a specific target tracking or step scaling policy. When a warm-up period is specified here, it overrides the default instance warmup.
   *
   * Valid only if the policy type is `TargetTrackingScaling` or `StepScaling`.
   *
   * > The default is to use the value for the default instance warmup defined for the group. If default instance warmup is null, then `EstimatedInstanceWarmup` falls back to the value of default cooldown.
   */
  EstimatedInstanceWarmup?: v.Num | undefined;
  /**
   * The aggregation type for the CloudWatch metrics. The valid values are `Minimum`, `Maximum`, and `Average`. If the aggregation type is null, the value is treated as `Average`.
   *
   * Valid only if the policy type is `StepScaling`.
   */
  MetricAggregationType?: v.OneOf<'Average' | 'Maximum' | 'Minimum'> | undefined;
  /** The minimum value to scale by when the adjustment type is `PercentChangeInCapacity`. For example, suppose that you create a step scaling policy to scale out an Auto Scaling group by 25 percent and you specify a `MinAdjustmentMagnitude` of 2. If the group has 4 instances and the scaling policy is performed, 25 percent of 4 is 1. However, because you specified a `MinAdjustmentMagnitude` of 2, Amazon EC2 Auto Scaling scales out the group by 2 instances. */
  MinAdjustmentMagnitude?: v.Num | undefined;
  /**
   * One of the following policy types:
   *
   * - `TargetTrackingScaling`
   * - `StepScaling`
   * - `SimpleScaling` (default)
   * - `PredictiveScaling`
   */
  PolicyType?: v.OneOf<'PredictiveScaling' | 'SimpleScaling' | 'StepScaling' | 'TargetTrackingScaling'> | undefined;
  /**
   * A predictive scaling policy. Provides support for predefined and custom metrics.
   *
   * Predefined metrics include CPU utilization, network in/out, and the Application Load Balancer request count.
   *
   * Required if the policy type is `PredictiveScaling`.
   */
  PredictiveScalingConfiguration?: v.Block<ScalingPolicy.PredictiveScalingConfiguration> | undefined;
  /**
   * The amount by which to scale, based on the specified adjustment type. A positive value adds to the current capacity while a negative number removes from the current capacity. For exact capacity, you must specify a non-negative value.
   *
   * Required if the policy type is `SimpleScaling`. (Not used with any other policy type.)
   */
  ScalingAdjustment?: v.Num | undefined;
  /**
   * A set of adjustments that enable you to scale based on the size of the alarm breach.
   *
   * Required if the policy type is `StepScaling`. (Not used with any other policy type.)
   */
  StepAdjustments?: v.Many<v.Block<ScalingPolicy.StepAdjustment>> | undefined;
  /**
   * A target tracking scaling policy. Provides support for predefined or custom metrics.
   *
   * The following predefined metrics are available:
   *
   * - `ASGAverageCPUUtilization`
   * - `ASGAverageNetworkIn`
   * - `ASGAverageNetworkOut`
   * - `ALBRequestCountPerTarget`
   *
   * If you specify `ALBRequestCountPerTarget` for the metric, you must specify the `ResourceLabel` property with the `PredefinedMetricSpecification`.
   *
   * Required if the policy type is `TargetTrackingScaling`.
   */
  TargetTrackingConfiguration?: v.Block<ScalingPolicy.TargetTrackingConfiguration> | undefined;
}
export interface ScalingPolicyAttributes {
  /** Returns the ARN of a scaling policy. */
  readonly Arn: v.Scalar<'AWS::AutoScaling::ScalingPolicy.Arn'>;
  /** Returns the name of a scaling policy. */
  readonly PolicyName: v.Scalar<'AWS::AutoScaling::ScalingPolicy.PolicyName'>;
}
/**
 * The `AWS::AutoScaling::ScalingPolicy` resource specifies an Amazon EC2 Auto Scaling scaling policy so that the Auto Scaling group can scale the number of instances available for your application.
 *
 * For more information about using scaling policies to scale your Auto Scaling group automatically, see [Dynamic scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html) and [Predictive scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html) in the *Amazon EC2 Auto Scaling User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html
 */
export declare class ScalingPolicy extends v.Resource<ScalingPolicyProperties, 'AWS::AutoScaling::ScalingPolicy.Arn', ScalingPolicyAttributes> {
  static readonly type: 'AWS::AutoScaling::ScalingPolicy';
  constructor(properties: ScalingPolicyProperties);
}
export declare namespace ScalingPolicy {
  /**
   * Contains customized metric specification information for a target tracking scaling policy for Amazon EC2 Auto Scaling.
   *
   * To create your customized metric specification:
   */
  interface CustomizedMetricSpecification {
    /**
     * The dimensions of the metric.
     *
     * Conditional: If you published your metric with dimensions, you must specify the same dimensions in your scaling policy.
     */
    Dimensions?: v.Many<v.Block<ScalingPolicy.MetricDimension>> | undefined;
    /** The name of the metric. To get the exact metric name, namespace, and dimensions, inspect the [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is returned by a call to [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html). */
    MetricName?: v.Text | undefined;
    /** The metrics to include in the target tracking scaling policy, as a metric data query. This can include both raw metric and metric math expressions. */
    Metrics?: v.Many<v.Block<ScalingPolicy.TargetTrackingMetricDataQuery>> | undefined;
    /** The namespace of the metric. */
    Namespace?: v.Text | undefined;
    /** The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high resolution metric, set the value to less than 60. For more information, see [Create a target tracking policy using high-resolution metrics for faster response](https://docs.aws.amazon.com/autoscaling/ec2/userguide/policy-creating-high-resolution-metrics.html). */
    Period?: v.Num | undefined;
    /** The statistic of the metric. */
    Statistic?: v.OneOf<'Average' | 'Maximum' | 'Minimum' | 'SampleCount' | 'Sum'> | undefined;
    /** The unit of the metric. For a complete list of the units that CloudWatch supports, see the [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data type in the *Amazon CloudWatch API Reference*. */
    Unit?: v.Text | undefined;
  }
  /**
   * Represents a specific metric.
   *
   * `Metric` is a property of the [AWS::AutoScaling::ScalingPolicy MetricStat](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-metricstat.html) property type.
   */
  interface Metric {
    /**
     * The dimensions for the metric. For the list of available dimensions, see the AWS documentation available from the table in [AWS services that publish CloudWatch metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html) in the *Amazon CloudWatch User Guide*.
     *
     * Conditional: If you published your metric with dimensions, you must specify the same dimensions in your scaling policy.
     */
    Dimensions?: v.Many<v.Block<ScalingPolicy.MetricDimension>> | undefined;
    /** The name of the metric. */
    MetricName: v.Text;
    /** The namespace of the metric. For more information, see the table in [AWS services that publish CloudWatch metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html) in the *Amazon CloudWatch User Guide*. */
    Namespace: v.Text;
  }
  /**
   * The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series. A time series is a series of data points, each of which is associated with a timestamp.
   *
   * `MetricDataQuery` is a property of the following property types:
   */
  interface MetricDataQuery {
    /**
     * The math expression to perform on the returned data, if this object is performing a math expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions.
     *
     * Conditional: Within each `MetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
     */
    Expression?: v.Text | undefined;
    /** A short name that identifies the object's results in the response. This name must be unique among all `MetricDataQuery` objects specified for a single scaling policy. If you are performing math expressions on this set of data, this name represents that data and can serve as a variable in the mathematical expression. The valid characters are letters, numbers, and underscores. The first character must be a lowercase letter. */
    Id: v.Text;
    /** A human-readable label for this metric or expression. This is especially useful if this is a math expression, so that you know what the value represents. */
    Label?: v.Text | undefined;
    /**
     * Information about the metric data to return.
     *
     * Conditional: Within each `MetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
     */
    MetricStat?: v.Block<ScalingPolicy.MetricStat> | undefined;
    /**
     * Indicates whether to return the timestamps and raw data values of this metric.
     *
     * If you use any math expressions, specify `true` for this value for only the final math expression that the metric specification is based on. You must specify `false` for `ReturnData` for all the other metrics and expressions used in the metric specification.
     *
     * If you are only retrieving metrics and not performing any math expressions, do not specify anything for `ReturnData`. This sets it to its default ( `true` ).
     */
    ReturnData?: v.Bool | undefined;
  }
  /** `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the `Dimensions` property of the [AWS::AutoScaling::ScalingPolicy CustomizedMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-customizedmetricspecification.html) property type. Duplicate dimensions are not allowed. */
  interface MetricDimension {
    /** The name of the dimension. */
    Name: v.Text;
    /** The value of the dimension. */
    Value: v.Text;
  }
  /**
   * `MetricStat` is a property of the [AWS::AutoScaling::ScalingPolicy MetricDataQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-metricdataquery.html) property type.
   *
   * This structure defines the CloudWatch metric to return, along with the statistic and unit.
   *
   * For more information about the CloudWatch terminology below, see [Amazon CloudWatch concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html) in the *Amazon CloudWatch User Guide*.
   */
  interface MetricStat {
    /** The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the exact metric name, namespace, and dimensions, inspect the [Metric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html) object that is returned by a call to [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html). */
    Metric: v.Block<ScalingPolicy.Metric>;
    /**
     * The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid values, see the table in [Statistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Statistic) in the *Amazon CloudWatch User Guide*.
     *
     * The most commonly used metrics for predictive scaling are `Average` and `Sum`.
     */
    Stat: v.Text;
    /** The unit to use for the returned data points. For a complete list of the units that CloudWatch supports, see the [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data type in the *Amazon CloudWatch API Reference*. */
    Unit?: v.Text | undefined;
  }
  /**
   * Contains predefined metric specification information for a target tracking scaling policy for Amazon EC2 Auto Scaling.
   *
   * `PredefinedMetricSpecification` is a property of the [AWS::AutoScaling::ScalingPolicy TargetTrackingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-targettrackingconfiguration.html) property type.
   */
  interface PredefinedMetricSpecification {
    /**
     * The metric type. The following predefined metrics are available:
     *
     * - `ASGAverageCPUUtilization` - Average CPU utilization of the Auto Scaling group.
     * - `ASGAverageNetworkIn` - Average number of bytes received on all network interfaces by the Auto Scaling group.
     * - `ASGAverageNetworkOut` - Average number of bytes sent out on all network interfaces by the Auto Scaling group.
     * - `ALBRequestCountPerTarget` - Average Application Load Balancer request count per target for your Auto Scaling group.
     */
    PredefinedMetricType: v.OneOf<'ALBRequestCountPerTarget' | 'ASGAverageCPUUtilization' | 'ASGAverageNetworkIn' | 'ASGAverageNetworkOut'>;
    /**
     * A label that uniquely identifies a specific Application Load Balancer target group from which to determine the average request count served by your Auto Scaling group. You can't specify a resource label unless the target group is attached to the Auto Scaling group.
     *
     * You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format of the resource label is:
     *
     * `app/my-alb/778d41231b141a0f/targetgroup/my-alb-target-group/943f017f100becff`.
     *
     * Where:
     */
    ResourceLabel?: v.Text | undefined;
  }
  /**
   * `PredictiveScalingConfiguration` is a property of the [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html) resource that specifies a predictive scaling policy for Amazon EC2 Auto Scaling.
   *
   * For more information, see [Predictive scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  interface PredictiveScalingConfiguration {
    /**
     * Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity of the Auto Scaling group. Defaults to `HonorMaxCapacity` if not specified.
     *
     * The following are possible values:
     *
     * - `HonorMaxCapacity` - Amazon EC2 Auto Scaling can't increase the maximum capacity of the group when the forecast capacity is close to or exceeds the maximum capacity.
     * - `IncreaseMaxCapacity` - Amazon EC2 Auto Scaling can increase the maximum capacity of the group when the forecast capacity is close to or exceeds the maximum capacity. The upper limit is determined by the forecasted capacity and the value for `MaxCapacityBuffer`.
     */
    MaxCapacityBreachBehavior?: v.OneOf<'HonorMaxCapacity' | 'IncreaseMaxCapacity'> | undefined;
    /**
     * The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity. The value is specified as a percentage relative to the forecast capacity. For example, if the buffer is 10, this means a 10 percent buffer, such that if the forecast capacity is 50, and the maximum capacity is 40, then the effective maximum capacity is 55.
     *
     * If set to 0, Amazon EC2 Auto Scaling may scale capacity higher than the maximum capacity to equal but not exceed forecast capacity.
     *
     * Required if the `MaxCapacityBreachBehavior` property is set to `IncreaseMaxCapacity`, and cannot be used otherwise.
     */
    MaxCapacityBuffer?: v.Num | undefined;
    /**
     * This structure includes the metrics and target utilization to use for predictive scaling.
     *
     * This is an array, but we currently only support a single metric specification. That is, you can specify a target value and a single metric pair, or a target value and one scaling metric and one load metric.
     */
    MetricSpecifications: v.Many<v.Block<ScalingPolicy.PredictiveScalingMetricSpecification>>;
    /** The predictive scaling mode. Defaults to `ForecastOnly` if not specified. */
    Mode?: v.OneOf<'ForecastAndScale' | 'ForecastOnly'> | undefined;
    /**
     * The amount of time, in seconds, by which the instance launch time can be advanced. For example, the forecast says to add capacity at 10:00 AM, and you choose to pre-launch instances by 5 minutes. In that case, the instances will be launched at 9:55 AM. The intention is to give resources time to be provisioned. It can take a few minutes to launch an EC2 instance. The actual amount of time required depends on several factors, such as the size of the instance and whether there are startup scripts to complete.
     *
     * The value must be less than the forecast interval duration of 3600 seconds (60 minutes). Defaults to 300 seconds if not specified.
     */
    SchedulingBufferTime?: v.Num | undefined;
  }
  /** Contains capacity metric information for the `CustomizedCapacityMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type. */
  interface PredictiveScalingCustomizedCapacityMetric {
    /** One or more metric data queries to provide the data points for a capacity metric. Use multiple metric data queries only if you are performing a math expression on returned data. */
    MetricDataQueries: v.Many<v.Block<ScalingPolicy.MetricDataQuery>>;
  }
  /** Contains load metric information for the `CustomizedLoadMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type. */
  interface PredictiveScalingCustomizedLoadMetric {
    /** One or more metric data queries to provide the data points for a load metric. Use multiple metric data queries only if you are performing a math expression on returned data. */
    MetricDataQueries: v.Many<v.Block<ScalingPolicy.MetricDataQuery>>;
  }
  /** Contains scaling metric information for the `CustomizedScalingMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type. */
  interface PredictiveScalingCustomizedScalingMetric {
    /** One or more metric data queries to provide the data points for a scaling metric. Use multiple metric data queries only if you are performing a math expression on returned data. */
    MetricDataQueries: v.Many<v.Block<ScalingPolicy.MetricDataQuery>>;
  }
  /**
   * A structure that specifies a metric specification for the `MetricSpecifications` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingconfiguration.html) property type.
   *
   * You must specify either a metric pair, or a load metric and a scaling metric individually. Specifying a metric pair instead of individual metrics provides a simpler way to configure metrics for a scaling policy. You choose the metric pair, and the policy automatically knows the correct sum and average statistics to use for the load metric and the scaling metric.
   *
   * Example
   */
  interface PredictiveScalingMetricSpecification {
    /** The customized capacity metric specification. */
    CustomizedCapacityMetricSpecification?: v.Block<ScalingPolicy.PredictiveScalingCustomizedCapacityMetric> | undefined;
    /** The customized load metric specification. */
    CustomizedLoadMetricSpecification?: v.Block<ScalingPolicy.PredictiveScalingCustomizedLoadMetric> | undefined;
    /** The customized scaling metric specification. */
    CustomizedScalingMetricSpecification?: v.Block<ScalingPolicy.PredictiveScalingCustomizedScalingMetric> | undefined;
    /** The predefined load metric specification. */
    PredefinedLoadMetricSpecification?: v.Block<ScalingPolicy.PredictiveScalingPredefinedLoadMetric> | undefined;
    /** The predefined metric pair specification from which Amazon EC2 Auto Scaling determines the appropriate scaling metric and load metric to use. */
    PredefinedMetricPairSpecification?: v.Block<ScalingPolicy.PredictiveScalingPredefinedMetricPair> | undefined;
    /** The predefined scaling metric specification. */
    PredefinedScalingMetricSpecification?: v.Block<ScalingPolicy.PredictiveScalingPredefinedScalingMetric> | undefined;
    /**
     * Specifies the target utilization.
     *
     * > Some metrics are based on a count instead of a percentage, such as the request count for an Application Load Balancer or the number of messages in an SQS queue. If the scaling policy specifies one of these metrics, specify the target utilization as the optimal average request or message count per instance during any one-minute interval.
     */
    TargetValue: v.Num;
  }
  /**
   * Contains load metric information for the `PredefinedLoadMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
   *
   * > Does not apply to policies that use a *metric pair* for the metric specification.
   */
  interface PredictiveScalingPredefinedLoadMetric {
    /** The metric type. */
    PredefinedMetricType: v.OneOf<'ALBTargetGroupRequestCount' | 'ASGTotalCPUUtilization' | 'ASGTotalNetworkIn' | 'ASGTotalNetworkOut'>;
    /**
     * A label that uniquely identifies a specific Application Load Balancer target group from which to determine the request count served by your Auto Scaling group. You can't specify a resource label unless the target group is attached to the Auto Scaling group.
     *
     * You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format of the resource label is:
     *
     * `app/my-alb/778d41231b141a0f/targetgroup/my-alb-target-group/943f017f100becff`.
     *
     * Where:
     */
    ResourceLabel?: v.Text | undefined;
  }
  /**
   * Contains metric pair information for the `PredefinedMetricPairSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
   *
   * For more information, see [Predictive scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  interface PredictiveScalingPredefinedMetricPair {
    /** Indicates which metrics to use. There are two different types of metrics for each metric type: one is a load metric and one is a scaling metric. For example, if the metric type is `ASGCPUUtilization`, the Auto Scaling group's total CPU metric is used as the load metric, and the average CPU metric is used for the scaling metric. */
    PredefinedMetricType: v.OneOf<'ALBRequestCount' | 'ASGCPUUtilization' | 'ASGNetworkIn' | 'ASGNetworkOut'>;
    /**
     * A label that uniquely identifies a specific Application Load Balancer target group from which to determine the total and average request count served by your Auto Scaling group. You can't specify a resource label unless the target group is attached to the Auto Scaling group.
     *
     * You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format of the resource label is:
     *
     * `app/my-alb/778d41231b141a0f/targetgroup/my-alb-target-group/943f017f100becff`.
     *
     * Where:
     */
    ResourceLabel?: v.Text | undefined;
  }
  /**
   * Contains scaling metric information for the `PredefinedScalingMetricSpecification` property of the [AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html) property type.
   *
   * > Does not apply to policies that use a *metric pair* for the metric specification.
   */
  interface PredictiveScalingPredefinedScalingMetric {
    /** The metric type. */
    PredefinedMetricType: v.OneOf<'ALBRequestCountPerTarget' | 'ASGAverageCPUUtilization' | 'ASGAverageNetworkIn' | 'ASGAverageNetworkOut'>;
    /**
     * A label that uniquely identifies a specific Application Load Balancer target group from which to determine the average request count served by your Auto Scaling group. You can't specify a resource label unless the target group is attached to the Auto Scaling group.
     *
     * You create the resource label by appending the final portion of the load balancer ARN and the final portion of the target group ARN into a single value, separated by a forward slash (/). The format of the resource label is:
     *
     * `app/my-alb/778d41231b141a0f/targetgroup/my-alb-target-group/943f017f100becff`.
     *
     * Where:
     */
    ResourceLabel?: v.Text | undefined;
  }
  /**
   * `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html) resource.
   *
   * For the following examples, suppose that you have an alarm with a breach threshold of 50:
   *
   * - To trigger a step adjustment when the metric is greater than or equal to 50 and less than 60, specify a lower bound of 0 and an upper bound of 10.
   * - To trigger a step adjustment when the metric is greater than 40 and less than or equal to 50, specify a lower bound of -10 and an upper bound of 0.
   *
   * There are a few rules for the step adjustments for your step policy:
   */
  interface StepAdjustment {
    /** The lower bound for the difference between the alarm threshold and the CloudWatch metric. If the metric value is above the breach threshold, the lower bound is inclusive (the metric must be greater than or equal to the threshold plus the lower bound). Otherwise, it is exclusive (the metric must be greater than the threshold plus the lower bound). A null value indicates negative infinity. */
    MetricIntervalLowerBound?: v.Num | undefined;
    /**
     * The upper bound for the difference between the alarm threshold and the CloudWatch metric. If the metric value is above the breach threshold, the upper bound is exclusive (the metric must be less than the threshold plus the upper bound). Otherwise, it is inclusive (the metric must be less than or equal to the threshold plus the upper bound). A null value indicates positive infinity.
     *
     * The upper bound must be greater than the lower bound.
     */
    MetricIntervalUpperBound?: v.Num | undefined;
    /** The amount by which to scale, based on the specified adjustment type. A positive value adds to the current capacity while a negative number removes from the current capacity. For exact capacity, you must specify a non-negative value. */
    ScalingAdjustment: v.Num;
  }
  /**
   * `TargetTrackingConfiguration` is a property of the [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html) resource that specifies a target tracking scaling policy configuration for Amazon EC2 Auto Scaling.
   *
   * For more information about scaling policies, see [Dynamic scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  interface TargetTrackingConfiguration {
    /** A customized metric. You must specify either a predefined metric or a customized metric. */
    CustomizedMetricSpecification?: v.Block<ScalingPolicy.CustomizedMetricSpecification> | undefined;
    /** Indicates whether scaling in by the target tracking scaling policy is disabled. If scaling in is disabled, the target tracking scaling policy doesn't remove instances from the Auto Scaling group. Otherwise, the target tracking scaling policy can remove instances from the Auto Scaling group. The default is `false`. */
    DisableScaleIn?: v.Bool | undefined;
    /** A predefined metric. You must specify either a predefined metric or a customized metric. */
    PredefinedMetricSpecification?: v.Block<ScalingPolicy.PredefinedMetricSpecification> | undefined;
    /**
     * The target value for the metric.
     *
     * > Some metrics are based on a count instead of a percentage, such as the request count for an Application Load Balancer or the number of messages in an SQS queue. If the scaling policy specifies one of these metrics, specify the target utilization as the optimal average request or message count per instance during any one-minute interval.
     */
    TargetValue: v.Num;
  }
  /**
   * The metric data to return. Also defines whether this call is returning data for one metric only, or whether it is performing a math expression on the values of returned metric statistics to create a new time series. A time series is a series of data points, each of which is associated with a timestamp.
   *
   * You can use `TargetTrackingMetricDataQuery` structures with a [PutScalingPolicy](https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html) operation when you specify a [TargetTrackingConfiguration](https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TargetTrackingConfiguration.html) in the request.
   */
  interface TargetTrackingMetricDataQuery {
    /**
     * The math expression to perform on the returned data, if this object is performing a math expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions.
     *
     * Conditional: Within each `TargetTrackingMetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
     */
    Expression?: v.Text | undefined;
    /** A short name that identifies the object's results in the response. This name must be unique among all `TargetTrackingMetricDataQuery` objects specified for a single scaling policy. If you are performing math expressions on this set of data, this name represents that data and can serve as a variable in the mathematical expression. The valid characters are letters, numbers, and underscores. The first character must be a lowercase letter. */
    Id: v.Text;
    /** A human-readable label for this metric or expression. This is especially useful if this is a math expression, so that you know what the value represents. */
    Label?: v.Text | undefined;
    /**
     * Information about the metric data to return.
     *
     * Conditional: Within each `TargetTrackingMetricDataQuery` object, you must specify either `Expression` or `MetricStat`, but not both.
     */
    MetricStat?: v.Block<ScalingPolicy.TargetTrackingMetricStat> | undefined;
    /** The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high resolution metric, set the value to less than 60. For more information, see [Create a target tracking policy using high-resolution metrics for faster response](https://docs.aws.amazon.com/autoscaling/ec2/userguide/policy-creating-high-resolution-metrics.html). */
    Period?: v.Num | undefined;
    /**
     * Indicates whether to return the timestamps and raw data values of this metric.
     *
     * If you use any math expressions, specify `true` for this value for only the final math expression that the metric specification is based on. You must specify `false` for `ReturnData` for all the other metrics and expressions used in the metric specification.
     *
     * If you are only retrieving metrics and not performing any math expressions, do not specify anything for `ReturnData`. This sets it to its default ( `true` ).
     */
    ReturnData?: v.Bool | undefined;
  }
  /**
   * This structure defines the CloudWatch metric to return, along with the statistic and unit.
   *
   * `TargetTrackingMetricStat` is a property of the [TargetTrackingMetricDataQuery](https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TargetTrackingMetricDataQuery.html) object.
   *
   * For more information about the CloudWatch terminology below, see [Amazon CloudWatch concepts](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html) in the *Amazon CloudWatch User Guide*.
   */
  interface TargetTrackingMetricStat {
    /** The metric to use. */
    Metric: v.Block<ScalingPolicy.Metric>;
    /** The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high resolution metric, set the value to less than 60. For more information, see [Create a target tracking policy using high-resolution metrics for faster response](https://docs.aws.amazon.com/autoscaling/ec2/userguide/policy-creating-high-resolution-metrics.html). */
    Period?: v.Num | undefined;
    /**
     * The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid values, see the table in [Statistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Statistic) in the *Amazon CloudWatch User Guide*.
     *
     * The most commonly used metric for scaling is `Average`.
     */
    Stat: v.Text;
    /** The unit to use for the returned data points. For a complete list of the units that CloudWatch supports, see the [MetricDatum](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html) data type in the *Amazon CloudWatch API Reference*. */
    Unit?: v.Text | undefined;
  }
}

export interface ScheduledActionProperties {
  /** The name of the Auto Scaling group. */
  AutoScalingGroupName: v.Text<'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName'>;
  /**
   * The desired capacity is the initial capacity of the Auto Scaling group after the scheduled action runs and the capacity it attempts to maintain. It can scale beyond this capacity if you add more scaling conditions.
   *
   * > You must specify at least one of the following properties: `MaxSize`, `MinSize`, or `DesiredCapacity`.
   */
  DesiredCapacity?: v.Num | undefined;
  /** The date and time for the recurring schedule to end, in UTC. For example, `"2021-06-01T00:00:00Z"`. */
  EndTime?: v.Text | undefined;
  /** The maximum size of the Auto Scaling group. */
  MaxSize?: v.Num | undefined;
  /** The minimum size of the Auto Scaling group. */
  MinSize?: v.Num | undefined;
  /**
   * The recurring schedule for this action. This format consists of five fields separated by white spaces: [Minute] [Hour] [Day_of_Month] [Month_of_Year] [Day_of_Week]. The value must be in quotes (for example, `"30 0 1 1,6,12 *"` ). For more information about this format, see [Crontab](https://docs.aws.amazon.com/http://crontab.org).
   *
   * When `StartTime` and `EndTime` are specified with `Recurrence`, they form the boundaries of when the recurring action starts and stops.
   *
   * Cron expressions use Universal Coordinated Time (UTC) by default.
   */
  Recurrence?: v.Text | undefined;
  /**
   * The date and time for this action to start, in YYYY-MM-DDThh:mm:ssZ format in UTC/GMT only and in quotes (for example, `"2021-06-01T00:00:00Z"` ).
   *
   * If you specify `Recurrence` and `StartTime`, Amazon EC2 Auto Scaling performs the action at this time, and then performs the action based on the specified recurrence.
   */
  StartTime?: v.Text | undefined;
  /**
   * Specifies the time zone for a cron expression. If a time zone is not provided, UTC is used by default.
   *
   * Valid values are the canonical names of the IANA time zones, derived from the IANA Time Zone Database (such as `Etc/GMT+9` or `Pacific/Tahiti` ). For more information, see [https://en.wikipedia.org/wiki/List_of_tz_database_time_zones](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/List_of_tz_database_time_zones).
   */
  TimeZone?: v.Text | undefined;
}
export interface ScheduledActionAttributes {
  /** Returns the name of a scheduled action. */
  readonly ScheduledActionName: v.Scalar<'AWS::AutoScaling::ScheduledAction.ScheduledActionName'>;
}
/**
 * The `AWS::AutoScaling::ScheduledAction` resource specifies an Amazon EC2 Auto Scaling scheduled action so that the Auto Scaling group can change the number of instances available for your application in response to predictable load changes.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html
 */
export declare class ScheduledAction extends v.Resource<ScheduledActionProperties, 'AWS::AutoScaling::ScheduledAction.Ref', ScheduledActionAttributes> {
  static readonly type: 'AWS::AutoScaling::ScheduledAction';
  constructor(properties: ScheduledActionProperties);
}

export interface WarmPoolProperties {
  /** The name of the Auto Scaling group. */
  AutoScalingGroupName: v.Text<'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName'>;
  /** Indicates whether instances in the Auto Scaling group can be returned to the warm pool on scale in. The default is to terminate instances in the Auto Scaling group when the group scales in. */
  InstanceReusePolicy?: v.Block<WarmPool.InstanceReusePolicy> | undefined;
  /** Specifies the maximum number of instances that are allowed to be in the warm pool or in any state except `Terminated` for the Auto Scaling group. This is an optional property. Specify it only if you do not want the warm pool size to be determined by the difference between the group's maximum capacity and its desired capacity. */
  MaxGroupPreparedCapacity?: v.Num | undefined;
  /** Specifies the minimum number of instances to maintain in the warm pool. This helps you to ensure that there is always a certain number of warmed instances available to handle traffic spikes. Defaults to 0 if not specified. */
  MinSize?: v.Num | undefined;
  /** Sets the instance state to transition to after the lifecycle actions are complete. Default is `Stopped`. */
  PoolState?: v.OneOf<'Hibernated' | 'Running' | 'Stopped'> | undefined;
}
export interface WarmPoolAttributes {
}
/**
 * The `AWS::AutoScaling::WarmPool` resource creates a pool of pre-initialized EC2 instances that sits alongside the Auto Scaling group. Whenever your application needs to scale out, the Auto Scaling group can draw on the warm pool to meet its new desired capacity.
 *
 * When you create a warm pool, you can define a minimum size. When your Auto Scaling group scales out and the size of the warm pool shrinks, Amazon EC2 Auto Scaling launches new instances into the warm pool to maintain its minimum size.
 *
 * For more information, see [Warm pools for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html) in the *Amazon EC2 Auto Scaling User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html
 */
export declare class WarmPool extends v.Resource<WarmPoolProperties, 'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName', WarmPoolAttributes> {
  static readonly type: 'AWS::AutoScaling::WarmPool';
  constructor(properties: WarmPoolProperties);
}
export declare namespace WarmPool {
  /**
   * A structure that specifies an instance reuse policy for the `InstanceReusePolicy` property of the [AWS::AutoScaling::WarmPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-warmpool.html) resource.
   *
   * For more information, see [Warm pools for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html) in the *Amazon EC2 Auto Scaling User Guide*.
   */
  interface InstanceReusePolicy {
    /** Specifies whether instances in the Auto Scaling group can be returned to the warm pool on scale in. */
    ReuseOnScaleIn?: v.Bool | undefined;
  }
}
