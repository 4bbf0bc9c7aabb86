// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AccessEntryProperties {
  /** The access policies to associate to the access entry. */
  AccessPolicies?: v.Many<v.Block<AccessEntry.AccessPolicy>> | undefined;
  /** The name of your cluster. */
  ClusterName: v.Text;
  /** The value for `name` that you've specified for `kind: Group` as a `subject` in a Kubernetes `RoleBinding` or `ClusterRoleBinding` object. Amazon EKS doesn't confirm that the value for `name` exists in any bindings on your cluster. You can specify one or more names. */
  KubernetesGroups?: v.Many<v.Text> | undefined;
  /** The ARN of the IAM principal for the `AccessEntry`. You can specify one ARN for each access entry. You can't specify the same ARN in more than one access entry. This value can't be changed after access entry creation. */
  PrincipalArn: v.Text;
  /** Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources. */
  Tags?: v.Many<v.Block<AccessEntry.Tag>> | undefined;
  /** The type of the new access entry. Valid values are `STANDARD`, `FARGATE_LINUX`, `EC2_LINUX`, `EC2_WINDOWS`, `EC2` (for EKS Auto Mode), `HYBRID_LINUX`, and `HYPERPOD_LINUX`. */
  Type?: v.Text | undefined;
  /** The username to authenticate to Kubernetes with. We recommend not specifying a username and letting Amazon EKS specify it for you. For more information about the value Amazon EKS specifies for you, or constraints before specifying your own username, see [Creating access entries](https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html#creating-access-entries) in the *Amazon EKS User Guide*. */
  Username?: v.Text | undefined;
}
export interface AccessEntryAttributes {
  /** The ARN of the access entry. */
  readonly AccessEntryArn: v.Scalar<'AWS::EKS::AccessEntry.AccessEntryArn'>;
}
/**
 * Creates an access entry.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html
 */
export declare class AccessEntry extends v.Resource<AccessEntryProperties, 'AWS::EKS::AccessEntry.Ref', AccessEntryAttributes> {
  static readonly type: 'AWS::EKS::AccessEntry';
  constructor(properties: AccessEntryProperties);
}
export declare namespace AccessEntry {
  /** An access policy includes permissions that allow Amazon EKS to authorize an IAM principal to work with Kubernetes objects on your cluster. The policies are managed by Amazon EKS, but they're not IAM policies. You can't view the permissions in the policies using the API. The permissions for many of the policies are similar to the Kubernetes `cluster-admin`, `admin`, `edit`, and `view` cluster roles. For more information about these cluster roles, see [User-facing roles](https://docs.aws.amazon.com/https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles) in the Kubernetes documentation. To view the contents of the policies, see [Access policy permissions](https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html#access-policy-permissions) in the *Amazon EKS User Guide*. */
  interface AccessPolicy {
    /** The scope of an `AccessPolicy` that's associated to an `AccessEntry`. */
    AccessScope: v.Block<AccessEntry.AccessScope>;
    /** The ARN of the access policy. */
    PolicyArn: v.Text;
  }
  /** The scope of an `AccessPolicy` that's associated to an `AccessEntry`. */
  interface AccessScope {
    /** A Kubernetes `namespace` that an access policy is scoped to. A value is required if you specified `namespace` for `Type`. */
    Namespaces?: v.Many<v.Text> | undefined;
    /** The scope type of an access policy. */
    Type: v.OneOf<'namespace' | 'cluster'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface AddonProperties {
  /** The name of the add-on. */
  AddonName: v.Text;
  /** The version of the add-on. */
  AddonVersion?: v.Text | undefined;
  /** The name of your cluster. */
  ClusterName: v.Text<'AWS::EKS::Cluster.Name'>;
  /** The configuration values that you provided. */
  ConfigurationValues?: v.Text | undefined;
  /** The namespace configuration for the addon. This specifies the Kubernetes namespace where the addon is installed. */
  NamespaceConfig?: v.Block<Addon.NamespaceConfig> | undefined;
  /**
   * An array of EKS Pod Identity associations owned by the add-on. Each association maps a role to a service account in a namespace in the cluster.
   *
   * For more information, see [Attach an IAM Role to an Amazon EKS add-on using EKS Pod Identity](https://docs.aws.amazon.com/eks/latest/userguide/add-ons-iam.html) in the *Amazon EKS User Guide*.
   */
  PodIdentityAssociations?: v.Many<v.Block<Addon.PodIdentityAssociation>> | undefined;
  /** Specifying this option preserves the add-on software on your cluster but Amazon EKS stops managing any settings for the add-on. If an IAM account is associated with the add-on, it isn't removed. */
  PreserveOnDelete?: v.Bool | undefined;
  /** How to resolve field value conflicts for an Amazon EKS add-on. Conflicts are handled based on the value you choose: */
  ResolveConflicts?: v.OneOf<'NONE' | 'OVERWRITE' | 'PRESERVE'> | undefined;
  /** The Amazon Resource Name (ARN) of an existing IAM role to bind to the add-on's service account. The role must be assigned the IAM permissions required by the add-on. If you don't specify an existing IAM role, then the add-on uses the permissions assigned to the node IAM role. For more information, see [Amazon EKS node IAM role](https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html) in the *Amazon EKS User Guide*. */
  ServiceAccountRoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The metadata that you apply to the add-on to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Add-on tags do not propagate to any other resources associated with the cluster. */
  Tags?: v.Many<v.Block<Addon.Tag>> | undefined;
}
export interface AddonAttributes {
  /** The ARN of the add-on, such as `arn:aws:eks:us-west-2:111122223333:addon/1-19/vpc-cni/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`. */
  readonly Arn: v.Scalar<'AWS::EKS::Addon.Arn'>;
}
/**
 * Creates an Amazon EKS add-on.
 *
 * Amazon EKS add-ons help to automate the provisioning and lifecycle management of common operational software for Amazon EKS clusters. For more information, see [Amazon EKS add-ons](https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html) in the *Amazon EKS User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html
 */
export declare class Addon extends v.Resource<AddonProperties, 'AWS::EKS::Addon.Ref', AddonAttributes> {
  static readonly type: 'AWS::EKS::Addon';
  constructor(properties: AddonProperties);
}
export declare namespace Addon {
  /** The custom namespace configuration to use with the add-on */
  interface NamespaceConfig {
    /** The custom namespace for creating the add-on */
    Namespace: v.Text;
  }
  /** Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances. */
  interface PodIdentityAssociation {
    /** The Amazon Resource Name (ARN) of the IAM role to associate with the service account. The EKS Pod Identity agent manages credentials to assume this role for applications in the containers in the Pods that use this service account. */
    RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
    /** The name of the Kubernetes service account inside the cluster to associate the IAM credentials with. */
    ServiceAccount: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface CapabilityProperties {
  /** The unique name of the capability within the cluster. */
  CapabilityName: v.Text;
  /** The name of the Amazon EKS cluster that contains this capability. */
  ClusterName: v.Text;
  /** The configuration settings for the capability. The structure varies depending on the capability type. */
  Configuration?: v.Block<Capability.CapabilityConfiguration> | undefined;
  /** The delete propagation policy for the capability. Currently, the only supported value is `RETAIN`, which keeps all resources managed by the capability when the capability is deleted. */
  DeletePropagationPolicy: v.OneOf<'RETAIN'>;
  /** The Amazon Resource Name (ARN) of the IAM role that the capability uses to interact with AWS services. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /** An array of key-value pairs to apply to this resource. */
  Tags?: v.Many<v.Block<Capability.Tag>> | undefined;
  /** The type of capability. Valid values are `ACK`, `ARGOCD`, or `KRO`. */
  Type: v.OneOf<'ARGOCD' | 'ACK' | 'KRO'>;
}
export interface CapabilityAttributes {
  /** The Amazon Resource Name (ARN) of the capability. */
  readonly Arn: v.Scalar<'AWS::EKS::Capability.Arn'>;
  readonly Configuration: { readonly [name: string]: unknown };
  readonly 'Configuration.ArgoCd': { readonly [name: string]: unknown };
  readonly 'Configuration.ArgoCd.AwsIdc': { readonly [name: string]: unknown };
  /** The ARN of the managed application created in IAM Identity Center for this Argo CD capability. This application is automatically created and managed by EKS. */
  readonly 'Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn': v.Scalar<'AWS::EKS::Capability.Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn'>;
  /** The URL of the Argo CD server. Use this URL to access the Argo CD web interface and API. */
  readonly 'Configuration.ArgoCd.ServerUrl': v.Scalar<'AWS::EKS::Capability.Configuration.ArgoCd.ServerUrl'>;
  /** The Unix epoch timestamp in seconds for when the capability was created. */
  readonly CreatedAt: v.Scalar<'AWS::EKS::Capability.CreatedAt'>;
  /** The Unix epoch timestamp in seconds for when the capability was last modified. */
  readonly ModifiedAt: v.Scalar<'AWS::EKS::Capability.ModifiedAt'>;
  /**
   * The current status of the capability. Valid values include:
   *
   * - `CREATING` – The capability is being created.
   * - `ACTIVE` – The capability is running and available.
   * - `UPDATING` – The capability is being updated.
   * - `DELETING` – The capability is being deleted.
   * - `CREATE_FAILED` – The capability creation failed.
   * - `UPDATE_FAILED` – The capability update failed.
   * - `DELETE_FAILED` – The capability deletion failed.
   */
  readonly Status: v.Scalar<'AWS::EKS::Capability.Status'>;
  /** The version of the capability software that is currently running. */
  readonly Version: v.Scalar<'AWS::EKS::Capability.Version'>;
}
/**
 * An object representing a managed capability in an Amazon EKS cluster. This includes all configuration, status, and health information for the capability.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html
 */
export declare class Capability extends v.Resource<CapabilityProperties, 'AWS::EKS::Capability.Arn', CapabilityAttributes> {
  static readonly type: 'AWS::EKS::Capability';
  constructor(properties: CapabilityProperties);
}
export declare namespace Capability {
  /** Configuration settings for an ACK (AWS Controllers for Kubernetes) capability. */
  interface Ack {
    /** A list of ACK service names to disable. Controllers for services in this list are not installed or managed. */
    DisabledServices?: v.Many<v.Text> | undefined;
    /** Whether cross-namespace references are enabled for ACK controllers. When not specified, the service default applies. */
    EnableCrossNamespace?: v.Bool | undefined;
  }
  /** Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM Identity Center integration, RBAC role mappings, and network access configuration. */
  interface ArgoCd {
    /** Configuration for integrating Argo CD with IAM Identity Center. This allows you to use your organization's identity provider for authentication to Argo CD. */
    AwsIdc: v.Block<Capability.AwsIdc>;
    /** The Kubernetes namespace where Argo CD resources will be created. If not specified, the default namespace is used. */
    Namespace?: v.Text | undefined;
    /** Configuration for network access to the Argo CD capability's managed API server endpoint. By default, the Argo CD server is accessible via a public endpoint. You can optionally specify one or more VPC endpoint IDs to enable private connectivity from your VPCs. */
    NetworkAccess?: v.Block<Capability.NetworkAccess> | undefined;
    /** A list of role mappings that define which IAM Identity Center users or groups have which Argo CD roles. Each mapping associates an Argo CD role (ADMIN, EDITOR, or VIEWER) with one or more IAM Identity Center identities. */
    RbacRoleMappings?: v.Many<v.Block<Capability.ArgoCdRoleMapping>> | undefined;
    /** The URL of the Argo CD server. Use this URL to access the Argo CD web interface and API. */
    ServerUrl?: v.Text | undefined;
  }
  /** A mapping between an Argo CD role and IAM Identity CenterIAM; Identity Center identities. This defines which users or groups have specific permissions in Argo CD. */
  interface ArgoCdRoleMapping {
    /** A list of IAM Identity CenterIAM; Identity Center identities (users or groups) that should be assigned this Argo CD role. */
    Identities: v.Many<v.Block<Capability.SsoIdentity>>;
    /**
     * The Argo CD role to assign. Valid values are:
     *
     * - `ADMIN` – Full administrative access to Argo CD.
     * - `EDITOR` – Edit access to Argo CD resources.
     * - `VIEWER` – Read-only access to Argo CD resources.
     */
    Role: v.OneOf<'ADMIN' | 'EDITOR' | 'VIEWER'>;
  }
  /** Configuration for integrating Argo CD with IAM Identity Center. This allows you to use your organization's identity provider for authentication to Argo CD. */
  interface AwsIdc {
    /** The ARN of the IAM Identity Center instance to use for authentication. */
    IdcInstanceArn: v.Text;
    /** The ARN of the managed application created in IAM Identity Center for this Argo CD capability. This application is automatically created and managed by EKS. */
    IdcManagedApplicationArn?: v.Text | undefined;
    /** The Region where your IAM Identity Center instance is located. */
    IdcRegion?: v.Text | undefined;
  }
  /** Configuration settings for a capability. The structure of this object varies depending on the capability type. */
  interface CapabilityConfiguration {
    /** Configuration settings for an ACK (AWS Controllers for Kubernetes) capability. */
    Ack?: v.Block<Capability.Ack> | undefined;
    /** Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM Identity Center integration, RBAC role mappings, and network access configuration. */
    ArgoCd?: v.Block<Capability.ArgoCd> | undefined;
  }
  /** Configuration for network access to the Argo CD capability's managed API server endpoint. By default, the Argo CD server is accessible via a public endpoint. You can optionally specify one or more VPC endpoint IDs to enable private connectivity from your VPCs. */
  interface NetworkAccess {
    /** A list of VPC endpoint IDs to associate with the managed Argo CD API server endpoint. Each VPC endpoint provides private connectivity from a specific VPC to the Argo CD server. You can specify multiple VPC endpoint IDs to enable access from multiple VPCs. */
    VpceIds?: v.Many<v.Text> | undefined;
  }
  /** An IAM Identity CenterIAM; Identity Center identity (user or group) that can be assigned permissions in a capability. */
  interface SsoIdentity {
    /** The unique identifier of the IAM Identity CenterIAM; Identity Center user or group. */
    Id: v.Text;
    /** The type of identity. Valid values are `SSO_USER` or `SSO_GROUP`. */
    Type: v.OneOf<'SSO_USER' | 'SSO_GROUP'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface CertificateAuthorityProperties {
  /** The name of the EKS cluster that the certificate authority belongs to. */
  ClusterName: v.Text;
}
export interface CertificateAuthorityAttributes {
  /** The timestamp when the certificate authority was activated. */
  readonly ActivatedAt: v.Scalar<'AWS::EKS::CertificateAuthority.ActivatedAt'>;
  /** The entity that activated the certificate authority. */
  readonly ActivatedBy: v.Scalar<'AWS::EKS::CertificateAuthority.ActivatedBy'>;
  /** The timestamp when the certificate authority was created. */
  readonly CreatedAt: v.Scalar<'AWS::EKS::CertificateAuthority.CreatedAt'>;
  /** The entity that created the certificate authority. */
  readonly CreatedBy: v.Scalar<'AWS::EKS::CertificateAuthority.CreatedBy'>;
  /** The Base64 encoded certificate authority data. */
  readonly Data: v.Scalar<'AWS::EKS::CertificateAuthority.Data'>;
  /** The distribution status of the certificate authority. */
  readonly DistributionStatus: v.Scalar<'AWS::EKS::CertificateAuthority.DistributionStatus'>;
  /** The unique identifier of the certificate authority. */
  readonly Id: v.Scalar<'AWS::EKS::CertificateAuthority.Id'>;
  /** Whether activation of this certificate authority can still be rolled back. */
  readonly RollbackAvailable: v.Scalar<'AWS::EKS::CertificateAuthority.RollbackAvailable'>;
  /** The scheduled auto-activation events for the certificate authority, computed from its validity window. */
  readonly ScheduledEvents: { readonly [name: string]: unknown };
  /** The deadline by which EKS will auto-activate this certificate authority (notAfter minus 45 days). */
  readonly 'ScheduledEvents.FinalAutoActivation': v.Scalar<'AWS::EKS::CertificateAuthority.ScheduledEvents.FinalAutoActivation'>;
  /** The earliest date EKS may auto-activate this certificate authority (notAfter minus 6 months). */
  readonly 'ScheduledEvents.FirstAutoActivation': v.Scalar<'AWS::EKS::CertificateAuthority.ScheduledEvents.FirstAutoActivation'>;
  /** The signing status of the certificate authority. */
  readonly SigningStatus: v.Scalar<'AWS::EKS::CertificateAuthority.SigningStatus'>;
  /** The validity period of the certificate authority. */
  readonly Validity: { readonly [name: string]: unknown };
  /** The end of the validity period for the certificate authority. */
  readonly 'Validity.NotAfter': v.Scalar<'AWS::EKS::CertificateAuthority.Validity.NotAfter'>;
  /** The start of the validity period for the certificate authority. */
  readonly 'Validity.NotBefore': v.Scalar<'AWS::EKS::CertificateAuthority.Validity.NotBefore'>;
}
/**
 * Resource Type definition for EKS CertificateAuthority.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html
 */
export declare class CertificateAuthority extends v.Resource<CertificateAuthorityProperties, 'AWS::EKS::CertificateAuthority.Ref', CertificateAuthorityAttributes> {
  static readonly type: 'AWS::EKS::CertificateAuthority';
  constructor(properties: CertificateAuthorityProperties);
}

export interface ClusterProperties {
  /** The access configuration for the cluster. */
  AccessConfig?: v.Block<Cluster.AccessConfig> | undefined;
  /** The ID of the certificate authority to activate as the cluster's signing CA. Setting or changing this value activates the specified CA (the previously active CA becomes trusted). */
  ActiveCertificateAuthorityId?: v.Text | undefined;
  /**
   * If you set this value to `False` when creating a cluster, the default networking add-ons will not be installed.
   *
   * The default networking add-ons include `vpc-cni`, `coredns`, and `kube-proxy`.
   *
   * Use this option when you plan to install third-party alternative add-ons or self-manage the default networking add-ons.
   */
  BootstrapSelfManagedAddons?: v.Bool | undefined;
  /** The certificate authority information for the cluster, including the trust bundle and the currently active signing certificate authority. */
  CertificateAuthority?: v.Block<Cluster.CertificateAuthority> | undefined;
  /** Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled. If the compute capability is enabled, EKS Auto Mode will create and delete EC2 Managed Instances in your AWS account. For more information, see EKS Auto Mode compute capability in the *Amazon EKS User Guide*. */
  ComputeConfig?: v.Block<Cluster.ComputeConfig> | undefined;
  /** The control plane scaling tier configuration. For more information, see EKS Provisioned Control Plane in the Amazon EKS User Guide. */
  ControlPlaneScalingConfig?: v.Block<Cluster.ControlPlaneScalingConfig> | undefined;
  /** The current deletion protection setting for the cluster. When `true`, deletion protection is enabled and the cluster cannot be deleted until protection is disabled. When `false`, the cluster can be deleted normally. This setting only applies to clusters in an active state. */
  DeletionProtection?: v.Bool | undefined;
  /** The encryption configuration for the cluster. */
  EncryptionConfig?: v.Many<v.Block<Cluster.EncryptionConfig>> | undefined;
  /** Set this value to `true` to override upgrade-blocking readiness checks when updating a cluster. */
  Force?: v.Bool | undefined;
  /** The configuration for the Kubernetes API server on an Amazon EKS cluster. */
  KubeApiServerConfig?: v.Block<Cluster.KubeApiServerConfig> | undefined;
  /** The configuration for the Kubernetes controller manager on an Amazon EKS cluster. */
  KubeControllerManagerConfig?: v.Block<Cluster.KubeControllerManagerConfig> | undefined;
  /** The configuration for the Kubernetes scheduler on an Amazon EKS cluster. */
  KubeSchedulerConfig?: v.Block<Cluster.KubeSchedulerConfig> | undefined;
  /** The Kubernetes network configuration for the cluster. */
  KubernetesNetworkConfig?: v.Block<Cluster.KubernetesNetworkConfig> | undefined;
  /** The logging configuration for your cluster. */
  Logging?: v.Block<Cluster.Logging> | undefined;
  /** The unique name to give to your cluster. The name can contain only alphanumeric characters (case-sensitive) and hyphens. It must start with an alphanumeric character and can't be longer than 100 characters. The name must be unique within the AWS Region and AWS account that you're creating the cluster in. Note that underscores can't be used in CloudFormation. */
  Name?: v.Text | undefined;
  /** An object representing the configuration of your local Amazon EKS cluster on an AWS Outpost. This object isn't available for clusters on the AWS cloud. */
  OutpostConfig?: v.Block<Cluster.OutpostConfig> | undefined;
  /** The configuration in the cluster for EKS Hybrid Nodes. You can add, change, or remove this configuration after the cluster is created. */
  RemoteNetworkConfig?: v.Block<Cluster.RemoteNetworkConfig> | undefined;
  /** The VPC configuration that's used by the cluster control plane. Amazon EKS VPC resources have specific requirements to work properly with Kubernetes. For more information, see [Cluster VPC Considerations](https://docs.aws.amazon.com/eks/latest/userguide/network_reqs.html) and [Cluster Security Group Considerations](https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html) in the *Amazon EKS User Guide*. You must specify at least two subnets. You can specify up to five security groups, but we recommend that you use a dedicated security group for your cluster control plane. */
  ResourcesVpcConfig: v.Block<Cluster.ResourcesVpcConfig>;
  /** The Amazon Resource Name (ARN) of the IAM role that provides permissions for the Kubernetes control plane to make calls to AWS API operations on your behalf. For more information, see [Amazon EKS Service IAM Role](https://docs.aws.amazon.com/eks/latest/userguide/service_IAM_role.html) in the **Amazon EKS User Guide**. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /** The rollback configuration to use for the cluster version rollback. */
  RollbackConfig?: v.Block<Cluster.RollbackConfig> | undefined;
  /** Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled. If the block storage capability is enabled, EKS Auto Mode will create and delete EBS volumes in your AWS account. For more information, see EKS Auto Mode block storage capability in the *Amazon EKS User Guide*. */
  StorageConfig?: v.Block<Cluster.StorageConfig> | undefined;
  /**
   * The metadata that you apply to the cluster to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Cluster tags don't propagate to any other resources associated with the cluster.
   *
   * > You must have the `eks:TagResource` and `eks:UntagResource` permissions for your [IAM principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) to manage the CloudFormation stack. If you don't have these permissions, there might be unexpected behavior with stack-level tags propagating to the resource during resource creation and update.
   */
  Tags?: v.Many<v.Block<Cluster.Tag>> | undefined;
  /**
   * This value indicates if extended support is enabled or disabled for the cluster.
   *
   * [Learn more about EKS Extended Support in the *Amazon EKS User Guide* .](https://docs.aws.amazon.com/eks/latest/userguide/extended-support-control.html)
   */
  UpgradePolicy?: v.Block<Cluster.UpgradePolicy> | undefined;
  /**
   * The desired Kubernetes version for your cluster. If you don't specify a value here, the default version available in Amazon EKS is used.
   *
   * > The default version might not be the latest version available.
   */
  Version?: v.Text | undefined;
  /** The configuration for zonal shift for the cluster. */
  ZonalShiftConfig?: v.Block<Cluster.ZonalShiftConfig> | undefined;
}
export interface ClusterAttributes {
  /** The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:cluster/prod`. */
  readonly Arn: v.Scalar<'AWS::EKS::Cluster.Arn'>;
  /** Indicates whether the active certificate authority was activated by EKS or by the customer. */
  readonly 'CertificateAuthority.Active.ActivatedBy': v.Scalar<'AWS::EKS::Cluster.CertificateAuthority.Active.ActivatedBy'>;
  /** The ID of the active (signing) certificate authority. */
  readonly 'CertificateAuthority.Active.Id': v.Scalar<'AWS::EKS::Cluster.CertificateAuthority.Active.Id'>;
  /** The base64-encoded certificate-authority trust bundle for the cluster (all trusted CAs). */
  readonly 'CertificateAuthority.Data': v.Scalar<'AWS::EKS::Cluster.CertificateAuthority.Data'>;
  /** The `certificate-authority-data` for your cluster. */
  readonly CertificateAuthorityData: v.Scalar<'AWS::EKS::Cluster.CertificateAuthorityData'>;
  /**
   * The cluster security group that was created by Amazon EKS for the cluster. Managed node groups use this security group for control plane to data plane communication.
   *
   * This parameter is only returned by Amazon EKS clusters that support managed node groups. For more information, see [Managed node groups](https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html) in the *Amazon EKS User Guide*.
   */
  readonly ClusterSecurityGroupId: v.Scalar<'AWS::EC2::SecurityGroup.GroupId'>;
  /** Amazon Resource Name (ARN) or alias of the customer master key (CMK). */
  readonly EncryptionConfigKeyArn: v.Scalar<'AWS::EKS::Cluster.EncryptionConfigKeyArn'>;
  /** The endpoint for your Kubernetes API server, such as `https://5E1D0CEXAMPLEA591B746AFC5AB30262.yl4.us-west-2.eks.amazonaws.com`. */
  readonly Endpoint: v.Scalar<'AWS::EKS::Cluster.Endpoint'>;
  /** The ID of your local Amazon EKS cluster on an AWS Outpost. This property isn't available for an Amazon EKS cluster on the AWS cloud. */
  readonly Id: v.Scalar<'AWS::EKS::Cluster.Id'>;
  readonly KubernetesNetworkConfig: { readonly [name: string]: unknown };
  /** The CIDR block that Kubernetes Service IP addresses are assigned from if you created a `1.21` or later cluster with version `>1.10.1` or later of the Amazon VPC CNI add-on and specified `ipv6` for *ipFamily* when you created the cluster. Kubernetes assigns Service addresses from the unique local address range ( `fc00::/7` ) because you can't specify a custom `IPv6` CIDR block when you create the cluster. */
  readonly 'KubernetesNetworkConfig.ServiceIpv6Cidr': v.Scalar<'AWS::EKS::Cluster.KubernetesNetworkConfig.ServiceIpv6Cidr'>;
  /**
   * The issuer URL for the OIDC identity provider of the cluster, such as `https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E`. If you need to remove `https://` from this output value, you can include the following code in your template.
   *
   * `!Select [1, !Split ["//", !GetAtt EKSCluster.OpenIdConnectIssuerUrl]]`
   */
  readonly OpenIdConnectIssuerUrl: v.Scalar<'AWS::EKS::Cluster.OpenIdConnectIssuerUrl'>;
}
/**
 * Creates an Amazon EKS control plane.
 *
 * The Amazon EKS control plane consists of control plane instances that run the Kubernetes software, such as `etcd` and the API server. The control plane runs in an account managed by AWS, and the Kubernetes API is exposed by the Amazon EKS API server endpoint. Each Amazon EKS cluster control plane is single tenant and unique. It runs on its own set of Amazon EC2 instances.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html
 */
export declare class Cluster extends v.Resource<ClusterProperties, 'AWS::EKS::Cluster.Name', ClusterAttributes> {
  static readonly type: 'AWS::EKS::Cluster';
  constructor(properties: ClusterProperties);
}
export declare namespace Cluster {
  /** The access configuration for the cluster. */
  interface AccessConfig {
    /** The desired authentication mode for the cluster. If you create a cluster by using the EKS API, AWS SDKs, or AWS CloudFormation, the default is `CONFIG_MAP`. If you create the cluster by using the AWS Management Console, the default value is `API_AND_CONFIG_MAP`. */
    AuthenticationMode?: v.OneOf<'CONFIG_MAP' | 'API_AND_CONFIG_MAP' | 'API'> | undefined;
    /** Specifies whether or not the cluster creator IAM principal was set as a cluster admin access entry during cluster creation time. The default value is `true`. */
    BootstrapClusterCreatorAdminPermissions?: v.Bool | undefined;
  }
  /** Identifies the certificate authority currently signing certificates for the cluster. */
  interface ActiveCertificateAuthority {
    /** Indicates whether the active certificate authority was activated by EKS or by the customer. */
    ActivatedBy?: v.Text | undefined;
    /** The ID of the active (signing) certificate authority. */
    Id?: v.Text | undefined;
  }
  /** Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled. If the block storage capability is enabled, EKS Auto Mode will create and delete EBS volumes in your AWS account. For more information, see EKS Auto Mode block storage capability in the *Amazon EKS User Guide*. */
  interface BlockStorage {
    /** Indicates if the block storage capability is enabled on your EKS Auto Mode cluster. If the block storage capability is enabled, EKS Auto Mode will create and delete EBS volumes in your AWS account. */
    Enabled?: v.Bool | undefined;
  }
  /** The certificate authority information for the cluster, including the trust bundle and the currently active signing certificate authority. */
  interface CertificateAuthority {
    /** Identifies the certificate authority currently signing certificates for the cluster. */
    Active?: v.Block<Cluster.ActiveCertificateAuthority> | undefined;
    /** The base64-encoded certificate-authority trust bundle for the cluster (all trusted CAs). */
    Data?: v.Text | undefined;
  }
  /**
   * The cluster control plane logging configuration for your cluster.
   *
   * > When updating a resource, you must include this `ClusterLogging` property if the previous CloudFormation template of the resource had it.
   */
  interface ClusterLogging {
    /**
     * The enabled control plane logs for your cluster. All log types are disabled if the array is empty.
     *
     * > When updating a resource, you must include this `EnabledTypes` property if the previous CloudFormation template of the resource had it.
     */
    EnabledTypes?: v.Many<v.Block<Cluster.LoggingTypeConfig>> | undefined;
  }
  /** Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled. If the compute capability is enabled, EKS Auto Mode will create and delete EC2 Managed Instances in your AWS account. For more information, see EKS Auto Mode compute capability in the *Amazon EKS User Guide*. */
  interface ComputeConfig {
    /** Request to enable or disable the compute capability on your EKS Auto Mode cluster. If the compute capability is enabled, EKS Auto Mode will create and delete EC2 Managed Instances in your AWS account. */
    Enabled?: v.Bool | undefined;
    /** Configuration for node pools that defines the compute resources for your EKS Auto Mode cluster. For more information, see EKS Auto Mode Node Pools in the *Amazon EKS User Guide*. */
    NodePools?: v.Many<v.Text> | undefined;
    /** The ARN of the IAM Role EKS will assign to EC2 Managed Instances in your EKS Auto Mode cluster. This value cannot be changed after the compute capability of EKS Auto Mode is enabled. For more information, see the IAM Reference in the *Amazon EKS User Guide*. */
    NodeRoleArn?: v.Text | undefined;
  }
  /** The placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS Outpost. For more information, see [Capacity considerations](https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-capacity-considerations.html) in the *Amazon EKS User Guide*. */
  interface ControlPlanePlacement {
    /** The name of the placement group for the Kubernetes control plane instances. This property is only used for a local cluster on an AWS Outpost. */
    GroupName?: v.Text | undefined;
    /** Optional parameter to specify the placement group spread level for control plane instances. If not provided, EKS will deploy control plane instances without a placement group. */
    SpreadLevel?: v.Text | undefined;
  }
  /** The control plane scaling tier configuration. For more information, see EKS Provisioned Control Plane in the Amazon EKS User Guide. */
  interface ControlPlaneScalingConfig {
    /** The control plane scaling tier configuration. Available options are `standard`, `tier-xl`, `tier-2xl`, or `tier-4xl`. For more information, see EKS Provisioned Control Plane in the Amazon EKS User Guide. */
    Tier?: v.OneOf<'standard' | 'tier-xl' | 'tier-2xl' | 'tier-4xl' | 'tier-8xl' | 'tier-ultra'> | undefined;
  }
  /** Indicates the current configuration of the load balancing capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled. For more information, see EKS Auto Mode load balancing capability in the *Amazon EKS User Guide*. */
  interface ElasticLoadBalancing {
    /** Indicates if the load balancing capability is enabled on your EKS Auto Mode cluster. If the load balancing capability is enabled, EKS Auto Mode will create and delete load balancers in your AWS account. */
    Enabled?: v.Bool | undefined;
  }
  /** The encryption configuration for the cluster. */
  interface EncryptionConfig {
    /** The encryption provider for the cluster. */
    Provider?: v.Block<Cluster.Provider> | undefined;
    /** Specifies the resources to be encrypted. The only supported value is `secrets`. */
    Resources?: v.Many<v.Text> | undefined;
  }
  /** The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost. */
  interface EtcdPlacement {
    /** Optional parameter to specify the placement group spread level for etcd instances. If not provided, EKS will deploy etcd instances without a placement group. */
    SpreadLevel?: v.Text | undefined;
  }
  /** The horizontal pod autoscaler controller configuration. */
  interface HorizontalPodAutoscalerControllerConfig {
    /** The interval between each sync of the horizontal pod autoscaler (e.g., 15s, 1m). */
    HorizontalPodAutoscalerSyncPeriod?: v.Text | undefined;
  }
  /** The configuration for the Kubernetes API server on an Amazon EKS cluster. */
  interface KubeApiServerConfig {
    /** The duration that Kubernetes events are retained (e.g., 30m, 1h). */
    EventTtl?: v.Text | undefined;
    /** The port range for Kubernetes NodePort services. */
    ServiceNodePortRange?: v.Block<Cluster.ServiceNodePortRange> | undefined;
  }
  /** The configuration for the Kubernetes controller manager on an Amazon EKS cluster. */
  interface KubeControllerManagerConfig {
    /** The horizontal pod autoscaler controller configuration. */
    HorizontalPodAutoscalerControllerConfig?: v.Block<Cluster.HorizontalPodAutoscalerControllerConfig> | undefined;
    /** The pod garbage collector controller configuration. */
    PodGcControllerConfig?: v.Block<Cluster.PodGcControllerConfig> | undefined;
  }
  /** The configuration for the Kubernetes scheduler on an Amazon EKS cluster. */
  interface KubeSchedulerConfig {
    /** The NodeResourcesFit plugin configuration for the Kubernetes scheduler. */
    NodeResourcesFit?: v.Block<Cluster.NodeResourcesFitConfig> | undefined;
  }
  /** The Kubernetes network configuration for the cluster. */
  interface KubernetesNetworkConfig {
    /** Request to enable or disable the load balancing capability on your EKS Auto Mode cluster. For more information, see EKS Auto Mode load balancing capability in the *Amazon EKS User Guide*. */
    ElasticLoadBalancing?: v.Block<Cluster.ElasticLoadBalancing> | undefined;
    /** Specify which IP family is used to assign Kubernetes pod and service IP addresses. If you don't specify a value, `ipv4` is used by default. You can only specify an IP family when you create a cluster and can't change this value once the cluster is created. If you specify `ipv6`, the VPC and subnets that you specify for cluster creation must have both `IPv4` and `IPv6` CIDR blocks assigned to them. You can't specify `ipv6` for clusters in China Regions. */
    IpFamily?: v.OneOf<'ipv4' | 'ipv6'> | undefined;
    /**
     * Don't specify a value if you select `ipv6` for *ipFamily*. The CIDR block to assign Kubernetes service IP addresses from. If you don't specify a block, Kubernetes assigns addresses from either the `10.100.0.0/16` or `172.20.0.0/16` CIDR blocks. We recommend that you specify a block that does not overlap with resources in other networks that are peered or connected to your VPC. The block must meet the following requirements:
     *
     * - Within one of the following private IP address blocks: `10.0.0.0/8`, `172.16.0.0/12`, or `192.168.0.0/16`.
     * - Doesn't overlap with any CIDR block assigned to the VPC that you selected for VPC.
     * - Between `/24` and `/12`.
     */
    ServiceIpv4Cidr?: v.Text | undefined;
    /** The CIDR block that Kubernetes pod and service IP addresses are assigned from if you created a 1.21 or later cluster with version 1.10.1 or later of the Amazon VPC CNI add-on and specified `ipv6` for *ipFamily* when you created the cluster. Kubernetes assigns service addresses from the unique local address range ( `fc00::/7` ) because you can't specify a custom IPv6 CIDR block when you create the cluster. */
    ServiceIpv6Cidr?: v.Text | undefined;
  }
  /**
   * Enable or disable exporting the Kubernetes control plane logs for your cluster to CloudWatch Logs. By default, cluster control plane logs aren't exported to CloudWatch Logs. For more information, see [Amazon EKS Cluster control plane logs](https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html) in the **Amazon EKS User Guide**.
   *
   * > When updating a resource, you must include this `Logging` property if the previous CloudFormation template of the resource had it. > CloudWatch Logs ingestion, archive storage, and data scanning rates apply to exported control plane logs. For more information, see [CloudWatch Pricing](https://docs.aws.amazon.com/cloudwatch/pricing/).
   */
  interface Logging {
    /** The cluster control plane logging configuration for your cluster. */
    ClusterLogging?: v.Block<Cluster.ClusterLogging> | undefined;
  }
  /** The enabled logging type. For a list of the valid logging types, see the [`types` property of `LogSetup`](https://docs.aws.amazon.com/eks/latest/APIReference/API_LogSetup.html#AmazonEKS-Type-LogSetup-types) in the *Amazon EKS API Reference*. */
  interface LoggingTypeConfig {
    /** The name of the log type. */
    Type?: v.OneOf<'api' | 'audit' | 'authenticator' | 'controllerManager' | 'scheduler'> | undefined;
  }
  /** The NodeResourcesFit plugin configuration for the Kubernetes scheduler. */
  interface NodeResourcesFitConfig {
    /** The scoring strategy configuration for the NodeResourcesFit scheduler plugin. */
    ScoringStrategy?: v.Block<Cluster.ScoringStrategy> | undefined;
  }
  /** The configuration of your local Amazon EKS cluster on an AWS Outpost. Before creating a cluster on an Outpost, review [Creating a local cluster on an Outpost](https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-local-cluster-create.html) in the *Amazon EKS User Guide*. This API isn't available for Amazon EKS clusters on the AWS cloud. */
  interface OutpostConfig {
    /**
     * The Amazon EC2 instance type that you want to use for your local Amazon EKS cluster on Outposts. Choose an instance type based on the number of nodes that your cluster will have. For more information, see [Capacity considerations](https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-capacity-considerations.html) in the *Amazon EKS User Guide*.
     *
     * The instance type that you specify is used for all Kubernetes control plane instances. The instance type can't be changed after cluster creation. The control plane is not automatically scaled by Amazon EKS.
     */
    ControlPlaneInstanceType: v.Text;
    /** An object representing the placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS Outpost. For more information, see [Capacity considerations](https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-capacity-considerations.html) in the *Amazon EKS User Guide*. */
    ControlPlanePlacement?: v.Block<Cluster.ControlPlanePlacement> | undefined;
    /** The EC2 instance type for etcd instances of your local Amazon EKS cluster on AWS Outposts. This instance type applies to all etcd instances and cannot be changed after cluster creation. */
    EtcdInstanceType?: v.Text | undefined;
    /** The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost. */
    EtcdPlacement?: v.Block<Cluster.EtcdPlacement> | undefined;
    /** The ARN of the Outpost that you want to use for your local Amazon EKS cluster on Outposts. Only a single Outpost ARN is supported. */
    OutpostArns: v.Many<v.Text>;
  }
  /** The pod garbage collector controller configuration. */
  interface PodGcControllerConfig {
    /** The number of terminated pods that can exist before the terminated pod garbage collector starts deleting them. */
    TerminatedPodGcThreshold?: v.Num | undefined;
  }
  /** Identifies the AWS Key Management Service ( AWS ) key used to encrypt the secrets. */
  interface Provider {
    /** Amazon Resource Name (ARN) or alias of the KMS key. The KMS key must be symmetric and created in the same AWS Region as the cluster. If the KMS key was created in a different account, the [IAM principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) must have access to the KMS key. For more information, see [Allowing users in other accounts to use a KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html) in the *AWS Key Management Service Developer Guide*. */
    KeyArn?: v.Text | undefined;
  }
  /** The configuration in the cluster for EKS Hybrid Nodes. You can add, change, or remove this configuration after the cluster is created. */
  interface RemoteNetworkConfig {
    /**
     * The list of network CIDRs that can contain hybrid nodes.
     *
     * These CIDR blocks define the expected IP address range of the hybrid nodes that join the cluster. These blocks are typically determined by your network administrator.
     *
     * Enter one or more IPv4 CIDR blocks in decimal dotted-quad notation (for example, `10.2.0.0/16` ).
     *
     * It must satisfy the following requirements:
     */
    RemoteNodeNetworks?: v.Many<v.Block<Cluster.RemoteNodeNetwork>> | undefined;
    /**
     * The list of network CIDRs that can contain pods that run Kubernetes webhooks on hybrid nodes.
     *
     * These CIDR blocks are determined by configuring your Container Network Interface (CNI) plugin. We recommend the Calico CNI or Cilium CNI. Note that the Amazon VPC CNI plugin for Kubernetes isn't available for on-premises and edge locations.
     *
     * Enter one or more IPv4 CIDR blocks in decimal dotted-quad notation (for example, `10.2.0.0/16` ).
     *
     * It must satisfy the following requirements:
     */
    RemotePodNetworks?: v.Many<v.Block<Cluster.RemotePodNetwork>> | undefined;
  }
  /**
   * A network CIDR that can contain hybrid nodes.
   *
   * These CIDR blocks define the expected IP address range of the hybrid nodes that join the cluster. These blocks are typically determined by your network administrator.
   *
   * Enter one or more IPv4 CIDR blocks in decimal dotted-quad notation (for example, `10.2.0.0/16` ).
   *
   * It must satisfy the following requirements:
   */
  interface RemoteNodeNetwork {
    /**
     * A network CIDR that can contain hybrid nodes.
     *
     * These CIDR blocks define the expected IP address range of the hybrid nodes that join the cluster. These blocks are typically determined by your network administrator.
     *
     * Enter one or more IPv4 CIDR blocks in decimal dotted-quad notation (for example, `10.2.0.0/16` ).
     *
     * It must satisfy the following requirements:
     */
    Cidrs: v.Many<v.Text>;
  }
  /**
   * A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes.
   *
   * These CIDR blocks are determined by configuring your Container Network Interface (CNI) plugin. We recommend the Calico CNI or Cilium CNI. Note that the Amazon VPC CNI plugin for Kubernetes isn't available for on-premises and edge locations.
   *
   * Enter one or more IPv4 CIDR blocks in decimal dotted-quad notation (for example, `10.2.0.0/16` ).
   *
   * It must satisfy the following requirements:
   */
  interface RemotePodNetwork {
    /**
     * A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes.
     *
     * These CIDR blocks are determined by configuring your Container Network Interface (CNI) plugin. We recommend the Calico CNI or Cilium CNI. Note that the Amazon VPC CNI plugin for Kubernetes isn't available for on-premises and edge locations.
     *
     * Enter one or more IPv4 CIDR blocks in decimal dotted-quad notation (for example, `10.2.0.0/16` ).
     *
     * It must satisfy the following requirements:
     */
    Cidrs: v.Many<v.Text>;
  }
  /** A resource weight entry for the scheduler scoring strategy. */
  interface ResourceWeight {
    /** The name of the resource (for example, cpu or memory). */
    Name?: v.Text | undefined;
    /** The weight assigned to the resource for scoring. Must be between 1 and 100. */
    Weight?: v.Num | undefined;
  }
  /**
   * An object representing the VPC configuration to use for an Amazon EKS cluster.
   *
   * > When updating a resource, you must include these properties if the previous CloudFormation template of the resource had them:
   * >
   * > - `EndpointPublicAccess`
   * > - `EndpointPrivateAccess`
   * > - `PublicAccessCidrs`
   */
  interface ResourcesVpcConfig {
    /** Specify the egress mode for the cluster control plane. If you set this to CUSTOMER_ROUTED, the control plane routes traffic through your VPC subnets instead of using AWS managed networking. */
    ControlPlaneEgressMode?: v.Text | undefined;
    /** Set this value to `true` to enable private access for your cluster's Kubernetes API server endpoint. If you enable private access, Kubernetes API requests from within your cluster's VPC use the private VPC endpoint. The default value for this parameter is `false`, which disables private access for your Kubernetes API server. If you disable private access and you have nodes or AWS Fargate pods in the cluster, then ensure that `publicAccessCidrs` includes the necessary CIDR blocks for communication with the nodes or Fargate pods. For more information, see [Cluster API server endpoint](https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html) in the **Amazon EKS User Guide**. */
    EndpointPrivateAccess?: v.Bool | undefined;
    /** Set this value to `false` to disable public access to your cluster's Kubernetes API server endpoint. If you disable public access, your cluster's Kubernetes API server can only receive requests from within the cluster VPC. The default value for this parameter is `true`, which enables public access for your Kubernetes API server. The endpoint domain name and IP address family depends on the value of the `ipFamily` for the cluster. For more information, see [Cluster API server endpoint](https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html) in the **Amazon EKS User Guide**. */
    EndpointPublicAccess?: v.Bool | undefined;
    /** The CIDR blocks that are allowed access to your cluster's public Kubernetes API server endpoint. Communication to the endpoint from addresses outside of the CIDR blocks that you specify is denied. The default value is `0.0.0.0/0` and additionally `::/0` for dual-stack `IPv6` clusters. If you've disabled private endpoint access, make sure that you specify the necessary CIDR blocks for every node and AWS Fargate `Pod` in the cluster. For more information, see [Cluster API server endpoint](https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html) in the **Amazon EKS User Guide**. */
    PublicAccessCidrs?: v.Many<v.Text> | undefined;
    /** Specify one or more security groups for the cross-account elastic network interfaces that Amazon EKS creates to use that allow communication between your nodes and the Kubernetes control plane. If you don't specify any security groups, then familiarize yourself with the difference between Amazon EKS defaults for clusters deployed with Kubernetes. For more information, see [Amazon EKS security group considerations](https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html) in the **Amazon EKS User Guide**. */
    SecurityGroupIds?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /** Specify subnets for your Amazon EKS nodes. Amazon EKS creates cross-account elastic network interfaces in these subnets to allow communication between your nodes and the Kubernetes control plane. */
    SubnetIds: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  }
  /** The rollback configuration to use for the cluster version rollback. */
  interface RollbackConfig {
    /** The timeout in minutes for the version rollback operation. If not specified, defaults to 720 minutes (12 hours). */
    TimeoutMinutes?: v.Num | undefined;
  }
  /** The scoring strategy configuration for the NodeResourcesFit scheduler plugin. */
  interface ScoringStrategy {
    /** The resource weights used for scoring nodes. */
    Resources?: v.Many<v.Block<Cluster.ResourceWeight>> | undefined;
    /** The scoring strategy type (LeastAllocated or MostAllocated). */
    Type?: v.Text | undefined;
  }
  /** The port range for Kubernetes NodePort services. */
  interface ServiceNodePortRange {
    /** The maximum port number in the range. */
    MaxPort?: v.Num | undefined;
    /** The minimum port number in the range. */
    MinPort?: v.Num | undefined;
  }
  /** Request to update the configuration of the storage capability of your EKS Auto Mode cluster. For example, enable the capability. For more information, see EKS Auto Mode block storage capability in the *Amazon EKS User Guide*. */
  interface StorageConfig {
    /** Request to configure EBS Block Storage settings for your EKS Auto Mode cluster. */
    BlockStorage?: v.Block<Cluster.BlockStorage> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /**
   * The support policy to use for the cluster. Extended support allows you to remain on specific Kubernetes versions for longer. Clusters in extended support have higher costs. The default value is `EXTENDED`. Use `STANDARD` to disable extended support.
   *
   * [Learn more about EKS Extended Support in the *Amazon EKS User Guide* .](https://docs.aws.amazon.com/eks/latest/userguide/extended-support-control.html)
   */
  interface UpgradePolicy {
    /**
     * If the cluster is set to `EXTENDED`, it will enter extended support at the end of standard support. If the cluster is set to `STANDARD`, it will be automatically upgraded at the end of standard support.
     *
     * [Learn more about EKS Extended Support in the *Amazon EKS User Guide* .](https://docs.aws.amazon.com/eks/latest/userguide/extended-support-control.html)
     */
    SupportType?: v.OneOf<'STANDARD' | 'EXTENDED'> | undefined;
  }
  /** The configuration for zonal shift for the cluster. */
  interface ZonalShiftConfig {
    /** If zonal shift is enabled, AWS configures zonal autoshift for the cluster. */
    Enabled?: v.Bool | undefined;
  }
}

export interface FargateProfileProperties {
  /** The name of your cluster. */
  ClusterName: v.Text<'AWS::EKS::Cluster.Name'>;
  /** The name of the Fargate profile. */
  FargateProfileName?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the `Pod` execution role to use for a `Pod` that matches the selectors in the Fargate profile. The `Pod` execution role allows Fargate infrastructure to register with your cluster as a node, and it provides read access to Amazon ECR image repositories. For more information, see [`Pod` execution role](https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html) in the *Amazon EKS User Guide*. */
  PodExecutionRoleArn: v.Text;
  /** The selectors to match for a `Pod` to use this Fargate profile. Each selector must have an associated Kubernetes `namespace`. Optionally, you can also specify `labels` for a `namespace`. You may specify up to five selectors in a Fargate profile. */
  Selectors: v.Many<v.Block<FargateProfile.Selector>>;
  /** The IDs of subnets to launch a `Pod` into. A `Pod` running on Fargate isn't assigned a public IP address, so only private subnets (with no direct route to an Internet Gateway) are accepted for this parameter. */
  Subnets?: v.Many<v.Text> | undefined;
  /** Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources. */
  Tags?: v.Many<v.Block<FargateProfile.Tag>> | undefined;
}
export interface FargateProfileAttributes {
  /** The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:fargateprofile/myCluster/myFargateProfile/1cb1a11a-1dc1-1d11-cf11-1111f11fa111`. */
  readonly Arn: v.Scalar<'AWS::EKS::FargateProfile.Arn'>;
}
/**
 * Creates an AWS Fargate profile for your Amazon EKS cluster. You must have at least one Fargate profile in a cluster to be able to run pods on Fargate.
 *
 * The Fargate profile allows an administrator to declare which pods run on Fargate and specify which pods run on which Fargate profile. This declaration is done through the profile's selectors. Each profile can have up to five selectors that contain a namespace and labels. A namespace is required for every selector. The label field consists of multiple optional key-value pairs. Pods that match the selectors are scheduled on Fargate. If a to-be-scheduled pod matches any of the selectors in the Fargate profile, then that pod is run on Fargate.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html
 */
export declare class FargateProfile extends v.Resource<FargateProfileProperties, 'AWS::EKS::FargateProfile.Ref', FargateProfileAttributes> {
  static readonly type: 'AWS::EKS::FargateProfile';
  constructor(properties: FargateProfileProperties);
}
export declare namespace FargateProfile {
  /** A key-value pair. */
  interface Label {
    /** Enter a key. */
    Key: v.Text;
    /** Enter a value. */
    Value: v.Text;
  }
  /** An object representing an AWS Fargate profile selector. */
  interface Selector {
    /** The Kubernetes labels that the selector should match. A pod must contain all of the labels that are specified in the selector for it to be considered a match. */
    Labels?: v.Many<v.Block<FargateProfile.Label>> | undefined;
    /** The Kubernetes `namespace` that the selector should match. */
    Namespace: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface IdentityProviderConfigProperties {
  /** The name of your cluster. */
  ClusterName: v.Text;
  /** The name of the configuration. */
  IdentityProviderConfigName?: v.Text | undefined;
  /** An object representing an OpenID Connect (OIDC) identity provider configuration. */
  Oidc?: v.Block<IdentityProviderConfig.OidcIdentityProviderConfig> | undefined;
  /** Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources. */
  Tags?: v.Many<v.Block<IdentityProviderConfig.Tag>> | undefined;
  /** The type of the identity provider configuration. The only type available is `oidc`. */
  Type: v.OneOf<'oidc'>;
}
export interface IdentityProviderConfigAttributes {
  /** The Amazon Resource Name (ARN) associated with the identity provider config. */
  readonly IdentityProviderConfigArn: v.Scalar<'AWS::EKS::IdentityProviderConfig.IdentityProviderConfigArn'>;
}
/**
 * Associates an identity provider configuration to a cluster.
 *
 * If you want to authenticate identities using an identity provider, you can create an identity provider configuration and associate it to your cluster. After configuring authentication to your cluster you can create Kubernetes `Role` and `ClusterRole` objects, assign permissions to them, and then bind them to the identities using Kubernetes `RoleBinding` and `ClusterRoleBinding` objects. For more information see [Using RBAC Authorization](https://docs.aws.amazon.com/https://kubernetes.io/docs/reference/access-authn-authz/rbac/) in the Kubernetes documentation.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html
 */
export declare class IdentityProviderConfig extends v.Resource<IdentityProviderConfigProperties, 'AWS::EKS::IdentityProviderConfig.Ref', IdentityProviderConfigAttributes> {
  static readonly type: 'AWS::EKS::IdentityProviderConfig';
  constructor(properties: IdentityProviderConfigProperties);
}
export declare namespace IdentityProviderConfig {
  /** An object representing the configuration for an OpenID Connect (OIDC) identity provider. */
  interface OidcIdentityProviderConfig {
    /** This is also known as *audience*. The ID of the client application that makes authentication requests to the OIDC identity provider. */
    ClientId: v.Text;
    /** The JSON web token (JWT) claim that the provider uses to return your groups. */
    GroupsClaim?: v.Text | undefined;
    /** The prefix that is prepended to group claims to prevent clashes with existing names (such as `system:` groups). For example, the value `oidc:` creates group names like `oidc:engineering` and `oidc:infra`. The prefix can't contain `system:` */
    GroupsPrefix?: v.Text | undefined;
    /** The URL of the OIDC identity provider that allows the API server to discover public signing keys for verifying tokens. */
    IssuerUrl: v.Text;
    /** The key-value pairs that describe required claims in the identity token. If set, each claim is verified to be present in the token with a matching value. */
    RequiredClaims?: v.Many<v.Block<IdentityProviderConfig.RequiredClaim>> | undefined;
    /** The JSON Web token (JWT) claim that is used as the username. */
    UsernameClaim?: v.Text | undefined;
    /** The prefix that is prepended to username claims to prevent clashes with existing names. The prefix can't contain `system:` */
    UsernamePrefix?: v.Text | undefined;
  }
  /** A key-value pair that describes a required claim in the identity token. If set, each claim is verified to be present in the token with a matching value. */
  interface RequiredClaim {
    /** The key to match from the token. */
    Key: v.Text;
    /** The value for the key from the token. */
    Value: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface NodegroupProperties {
  /** The AMI type for your node group. If you specify `launchTemplate`, and your launch template uses a custom AMI, then don't specify `amiType`, or the node group deployment will fail. If your launch template uses a Windows custom AMI, then add `eks:kube-proxy-windows` to your Windows nodes `rolearn` in the `aws-auth` `ConfigMap`. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  AmiType?: v.OneOf<'AL2023_ARM_64_NVIDIA' | 'AL2023_ARM_64_STANDARD' | 'AL2023_x86_64_NEURON' | 'AL2023_x86_64_NVIDIA' | 'AL2023_x86_64_STANDARD' | 'AL2_ARM_64' | 'AL2_x86_64' | 'AL2_x86_64_GPU' | 'BOTTLEROCKET_ARM_64' | 'BOTTLEROCKET_ARM_64_FIPS' | 'BOTTLEROCKET_ARM_64_NVIDIA' | 'BOTTLEROCKET_ARM_64_NVIDIA_FIPS' | 'BOTTLEROCKET_x86_64' | 'BOTTLEROCKET_x86_64_FIPS' | 'BOTTLEROCKET_x86_64_NVIDIA' | 'BOTTLEROCKET_x86_64_NVIDIA_FIPS' | 'CUSTOM' | 'WINDOWS_CORE_2019_x86_64' | 'WINDOWS_CORE_2022_x86_64' | 'WINDOWS_CORE_2025_x86_64' | 'WINDOWS_FULL_2019_x86_64' | 'WINDOWS_FULL_2022_x86_64' | 'WINDOWS_FULL_2025_x86_64'> | undefined;
  /** The capacity type of your managed node group. */
  CapacityType?: v.OneOf<'CAPACITY_BLOCK' | 'ON_DEMAND' | 'SPOT'> | undefined;
  /** The name of your cluster. */
  ClusterName: v.Text<'AWS::EKS::Cluster.Name'>;
  /** The root device disk size (in GiB) for your node group instances. The default disk size is 20 GiB for Linux and Bottlerocket. The default disk size is 50 GiB for Windows. If you specify `launchTemplate`, then don't specify `diskSize`, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  DiskSize?: v.Num | undefined;
  /** Force the update if any `Pod` on the existing node group can't be drained due to a `Pod` disruption budget issue. If an update fails because all Pods can't be drained, you can force the update after it fails to terminate the old node whether or not any `Pod` is running on the node. */
  ForceUpdateEnabled?: v.Bool | undefined;
  /** Specify the instance types for a node group. If you specify a GPU instance type, make sure to also specify an applicable GPU AMI type with the `amiType` parameter. If you specify `launchTemplate`, then you can specify zero or one instance type in your launch template *or* you can specify 0-20 instance types for `instanceTypes`. If however, you specify an instance type in your launch template *and* specify any `instanceTypes`, the node group deployment will fail. If you don't specify an instance type in a launch template or for `instanceTypes`, then `t3.medium` is used, by default. If you specify `Spot` for `capacityType`, then we recommend specifying multiple values for `instanceTypes`. For more information, see [Managed node group capacity types](https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html#managed-node-group-capacity-types) and [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  InstanceTypes?: v.Many<v.Text> | undefined;
  /**
   * The Kubernetes `labels` applied to the nodes in the node group.
   *
   * > Only `labels` that are applied with the Amazon EKS API are shown here. There may be other Kubernetes `labels` applied to the nodes in this group.
   */
  Labels?: v.Dictionary<v.Text> | undefined;
  /**
   * An object representing a node group's launch template specification. When using this object, don't directly specify `instanceTypes`, `diskSize`, or `remoteAccess`. You cannot later specify a different launch template ID or name than what was used to create the node group.
   *
   * Make sure that the launch template meets the requirements in `launchTemplateSpecification`. Also refer to [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
   */
  LaunchTemplate?: v.Block<Nodegroup.LaunchTemplateSpecification> | undefined;
  /** The node auto repair configuration for the node group. */
  NodeRepairConfig?: v.Block<Nodegroup.NodeRepairConfig> | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to associate with your node group. The Amazon EKS worker node `kubelet` daemon makes calls to AWS APIs on your behalf. Nodes receive permissions for these API calls through an IAM instance profile and associated policies. Before you can launch nodes and register them into a cluster, you must create an IAM role for those nodes to use when they are launched. For more information, see [Amazon EKS node IAM role](https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html) in the **Amazon EKS User Guide**. If you specify `launchTemplate`, then don't specify `[IamInstanceProfile](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IamInstanceProfile.html)` in your launch template, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  NodeRole: v.Text<'AWS::IAM::Role.Arn'>;
  /** The unique name to give your node group. */
  NodegroupName?: v.Text | undefined;
  /**
   * The AMI version of the Amazon EKS optimized AMI to use with your node group (for example, `1.14.7- *YYYYMMDD*` ). By default, the latest available AMI version for the node group's current Kubernetes version is used. For more information, see [Amazon EKS optimized Linux AMI Versions](https://docs.aws.amazon.com/eks/latest/userguide/eks-linux-ami-versions.html) in the *Amazon EKS User Guide*.
   *
   * > Changing this value triggers an update of the node group if one is available. You can't update other properties at the same time as updating `Release Version`.
   */
  ReleaseVersion?: v.Text | undefined;
  /** The remote access configuration to use with your node group. For Linux, the protocol is SSH. For Windows, the protocol is RDP. If you specify `launchTemplate`, then don't specify `remoteAccess`, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  RemoteAccess?: v.Block<Nodegroup.RemoteAccess> | undefined;
  /** The scaling configuration details for the Auto Scaling group that is created for your node group. */
  ScalingConfig?: v.Block<Nodegroup.ScalingConfig> | undefined;
  /** The subnets to use for the Auto Scaling group that is created for your node group. If you specify `launchTemplate`, then don't specify `[SubnetId](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html)` in your launch template, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  Subnets: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  /** Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources. */
  Tags?: v.Dictionary<v.Text> | undefined;
  /** The Kubernetes taints to be applied to the nodes in the node group when they are created. Effect is one of `No_Schedule`, `Prefer_No_Schedule`, or `No_Execute`. Kubernetes taints can be used together with tolerations to control how workloads are scheduled to your nodes. For more information, see [Node taints on managed node groups](https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html). */
  Taints?: v.Many<v.Block<Nodegroup.Taint>> | undefined;
  /** The node group update configuration. */
  UpdateConfig?: v.Block<Nodegroup.UpdateConfig> | undefined;
  /**
   * The Kubernetes version to use for your managed nodes. By default, the Kubernetes version of the cluster is used, and this is the only accepted specified value. If you specify `launchTemplate`, and your launch template uses a custom AMI, then don't specify `version`, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Launch template support](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
   *
   * > You can't update other properties at the same time as updating `Version`.
   */
  Version?: v.Text | undefined;
  /** The warm pool configuration for the node group. */
  WarmPoolConfig?: v.Block<Nodegroup.WarmPoolConfig> | undefined;
}
export interface NodegroupAttributes {
  /** The AMI type for your node group. If you specify `launchTemplate`, and your launch template uses a custom AMI, then don't specify `amiType`, or the node group deployment will fail. If your launch template uses a Windows custom AMI, then add `eks:kube-proxy-windows` to your Windows nodes `rolearn` in the `aws-auth` `ConfigMap`. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  readonly AmiType: v.Scalar<'AWS::EKS::Nodegroup.AmiType'>;
  /** The Amazon Resource Name (ARN) associated with the managed node group. */
  readonly Arn: v.Scalar<'AWS::EKS::Nodegroup.Arn'>;
  /** The capacity type of your managed node group. */
  readonly CapacityType: v.Scalar<'AWS::EKS::Nodegroup.CapacityType'>;
  /** The name of your cluster. */
  readonly ClusterName: v.Scalar<'AWS::EKS::Cluster.Name'>;
  /** The root device disk size (in GiB) for your node group instances. The default disk size is 20 GiB for Linux and Bottlerocket. The default disk size is 50 GiB for Windows. If you specify `launchTemplate`, then don't specify `diskSize`, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  readonly DiskSize: v.Scalar<'AWS::EKS::Nodegroup.DiskSize'>;
  /** Force the update if any `Pod` on the existing node group can't be drained due to a `Pod` disruption budget issue. If an update fails because all Pods can't be drained, you can force the update after it fails to terminate the old node whether or not any `Pod` is running on the node. */
  readonly ForceUpdateEnabled: v.Scalar<'AWS::EKS::Nodegroup.ForceUpdateEnabled'>;
  readonly Id: v.Scalar<'AWS::EKS::Nodegroup.Id'>;
  /** Specify the instance types for a node group. If you specify a GPU instance type, make sure to also specify an applicable GPU AMI type with the `amiType` parameter. If you specify `launchTemplate`, then you can specify zero or one instance type in your launch template *or* you can specify 0-20 instance types for `instanceTypes`. If however, you specify an instance type in your launch template *and* specify any `instanceTypes`, the node group deployment will fail. If you don't specify an instance type in a launch template or for `instanceTypes`, then `t3.medium` is used, by default. If you specify `Spot` for `capacityType`, then we recommend specifying multiple values for `instanceTypes`. For more information, see [Managed node group capacity types](https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html#managed-node-group-capacity-types) and [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  readonly InstanceTypes: v.List<v.Scalar<'AWS::EKS::Nodegroup.InstanceTypes'>>;
  /**
   * The Kubernetes `labels` applied to the nodes in the node group.
   *
   * > Only `labels` that are applied with the Amazon EKS API are shown here. There may be other Kubernetes `labels` applied to the nodes in this group.
   */
  readonly Labels: { readonly [name: string]: unknown };
  /**
   * An object representing a node group's launch template specification. When using this object, don't directly specify `instanceTypes`, `diskSize`, or `remoteAccess`. You cannot later specify a different launch template ID or name than what was used to create the node group.
   *
   * Make sure that the launch template meets the requirements in `launchTemplateSpecification`. Also refer to [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
   */
  readonly LaunchTemplate: { readonly [name: string]: unknown };
  /**
   * The ID of the launch template.
   *
   * You must specify either the launch template ID or the launch template name in the request, but not both. After node group creation, you cannot use a different ID.
   */
  readonly 'LaunchTemplate.Id': v.Scalar<'AWS::EKS::Nodegroup.LaunchTemplate.Id'>;
  /**
   * The name of the launch template.
   *
   * You must specify either the launch template name or the launch template ID in the request, but not both. After node group creation, you cannot use a different name.
   */
  readonly 'LaunchTemplate.Name': v.Scalar<'AWS::EKS::Nodegroup.LaunchTemplate.Name'>;
  /** The version number of the launch template to use. If no version is specified, then the template's default version is used. You can use a different version for node group updates. */
  readonly 'LaunchTemplate.Version': v.Scalar<'AWS::EKS::Nodegroup.LaunchTemplate.Version'>;
  /** The node auto repair configuration for the node group. */
  readonly NodeRepairConfig: { readonly [name: string]: unknown };
  /** Specifies whether to enable node auto repair for the node group. Node auto repair is disabled by default. */
  readonly 'NodeRepairConfig.Enabled': v.Scalar<'AWS::EKS::Nodegroup.NodeRepairConfig.Enabled'>;
  /** Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a count of unhealthy nodes. This gives you finer-grained control over the pace of node replacements. When using this, you cannot also set `maxParallelNodesRepairedPercentage` at the same time. */
  readonly 'NodeRepairConfig.MaxParallelNodesRepairedCount': v.Scalar<'AWS::EKS::Nodegroup.NodeRepairConfig.MaxParallelNodesRepairedCount'>;
  /** Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a percentage of unhealthy nodes. This gives you finer-grained control over the pace of node replacements. When using this, you cannot also set `maxParallelNodesRepairedCount` at the same time. */
  readonly 'NodeRepairConfig.MaxParallelNodesRepairedPercentage': v.Scalar<'AWS::EKS::Nodegroup.NodeRepairConfig.MaxParallelNodesRepairedPercentage'>;
  /** Specify a count threshold of unhealthy nodes, above which node auto repair actions will stop. When using this, you cannot also set `maxUnhealthyNodeThresholdPercentage` at the same time. */
  readonly 'NodeRepairConfig.MaxUnhealthyNodeThresholdCount': v.Scalar<'AWS::EKS::Nodegroup.NodeRepairConfig.MaxUnhealthyNodeThresholdCount'>;
  /** Specify a percentage threshold of unhealthy nodes, above which node auto repair actions will stop. When using this, you cannot also set `maxUnhealthyNodeThresholdCount` at the same time. */
  readonly 'NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage': v.Scalar<'AWS::EKS::Nodegroup.NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage'>;
  /** Specify granular overrides for specific repair actions. These overrides control the repair action and the repair delay time before a node is considered eligible for repair. If you use this, you must specify all the values. */
  readonly 'NodeRepairConfig.NodeRepairConfigOverrides': v.List<v.Scalar<'AWS::EKS::Nodegroup.NodeRepairConfig.NodeRepairConfigOverrides'>>;
  /** The Amazon Resource Name (ARN) of the IAM role to associate with your node group. The Amazon EKS worker node `kubelet` daemon makes calls to AWS APIs on your behalf. Nodes receive permissions for these API calls through an IAM instance profile and associated policies. Before you can launch nodes and register them into a cluster, you must create an IAM role for those nodes to use when they are launched. For more information, see [Amazon EKS node IAM role](https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html) in the **Amazon EKS User Guide**. If you specify `launchTemplate`, then don't specify `[IamInstanceProfile](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IamInstanceProfile.html)` in your launch template, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  readonly NodeRole: v.Scalar<'AWS::IAM::Role.Arn'>;
  /** The name associated with an Amazon EKS managed node group. */
  readonly NodegroupName: v.Scalar<'AWS::EKS::Nodegroup.NodegroupName'>;
  /**
   * The AMI version of the Amazon EKS optimized AMI to use with your node group (for example, `1.14.7- *YYYYMMDD*` ). By default, the latest available AMI version for the node group's current Kubernetes version is used. For more information, see [Amazon EKS optimized Linux AMI Versions](https://docs.aws.amazon.com/eks/latest/userguide/eks-linux-ami-versions.html) in the *Amazon EKS User Guide*.
   *
   * > Changing this value triggers an update of the node group if one is available. You can't update other properties at the same time as updating `Release Version`.
   */
  readonly ReleaseVersion: v.Scalar<'AWS::EKS::Nodegroup.ReleaseVersion'>;
  /** The remote access configuration to use with your node group. For Linux, the protocol is SSH. For Windows, the protocol is RDP. If you specify `launchTemplate`, then don't specify `remoteAccess`, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  readonly RemoteAccess: { readonly [name: string]: unknown };
  /** The Amazon EC2 SSH key name that provides access for SSH communication with the nodes in the managed node group. For more information, see [Amazon EC2 key pairs and Linux instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html) in the *Amazon Elastic Compute Cloud User Guide for Linux Instances*. For Windows, an Amazon EC2 SSH key is used to obtain the RDP password. For more information, see [Amazon EC2 key pairs and Windows instances](https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/ec2-key-pairs.html) in the *Amazon Elastic Compute Cloud User Guide for Windows Instances*. */
  readonly 'RemoteAccess.Ec2SshKey': v.Scalar<'AWS::EKS::Nodegroup.RemoteAccess.Ec2SshKey'>;
  /** The security group IDs that are allowed SSH access (port 22) to the nodes. For Windows, the port is 3389. If you specify an Amazon EC2 SSH key but don't specify a source security group when you create a managed node group, then the port on the nodes is opened to the internet ( `0.0.0.0/0` ). For more information, see [Security Groups for Your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_SecurityGroups.html) in the *Amazon Virtual Private Cloud User Guide*. */
  readonly 'RemoteAccess.SourceSecurityGroups': v.List<v.Scalar<'AWS::EKS::Nodegroup.RemoteAccess.SourceSecurityGroups'>>;
  /** The scaling configuration details for the Auto Scaling group that is created for your node group. */
  readonly ScalingConfig: { readonly [name: string]: unknown };
  /**
   * The current number of nodes that the managed node group should maintain.
   *
   * > If you use the Kubernetes [Cluster Autoscaler](https://docs.aws.amazon.com/https://github.com/kubernetes/autoscaler#kubernetes-autoscaler), you shouldn't change the `desiredSize` value directly, as this can cause the Cluster Autoscaler to suddenly scale up or scale down.
   */
  readonly 'ScalingConfig.DesiredSize': v.Scalar<'AWS::EKS::Nodegroup.ScalingConfig.DesiredSize'>;
  /** The maximum number of nodes that the managed node group can scale out to. For information about the maximum number that you can specify, see [Amazon EKS service quotas](https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html) in the *Amazon EKS User Guide*. */
  readonly 'ScalingConfig.MaxSize': v.Scalar<'AWS::EKS::Nodegroup.ScalingConfig.MaxSize'>;
  /** The minimum number of nodes that the managed node group can scale in to. */
  readonly 'ScalingConfig.MinSize': v.Scalar<'AWS::EKS::Nodegroup.ScalingConfig.MinSize'>;
  /** The subnets to use for the Auto Scaling group that is created for your node group. If you specify `launchTemplate`, then don't specify `[SubnetId](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html)` in your launch template, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  readonly Subnets: v.List<v.Scalar<'AWS::EC2::Subnet.SubnetId'>>;
  /** Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources. */
  readonly Tags: { readonly [name: string]: unknown };
  /** The Kubernetes taints to be applied to the nodes in the node group when they are created. Effect is one of `No_Schedule`, `Prefer_No_Schedule`, or `No_Execute`. Kubernetes taints can be used together with tolerations to control how workloads are scheduled to your nodes. For more information, see [Node taints on managed node groups](https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html). */
  readonly Taints: v.List<v.Scalar<'AWS::EKS::Nodegroup.Taints'>>;
  /** The node group update configuration. */
  readonly UpdateConfig: { readonly [name: string]: unknown };
  /** The maximum number of nodes unavailable at once during a version update. Nodes are updated in parallel. This value or `maxUnavailablePercentage` is required to have a value.The maximum number is 100. */
  readonly 'UpdateConfig.MaxUnavailable': v.Scalar<'AWS::EKS::Nodegroup.UpdateConfig.MaxUnavailable'>;
  /** The maximum percentage of nodes unavailable during a version update. This percentage of nodes are updated in parallel, up to 100 nodes at once. This value or `maxUnavailable` is required to have a value. */
  readonly 'UpdateConfig.MaxUnavailablePercentage': v.Scalar<'AWS::EKS::Nodegroup.UpdateConfig.MaxUnavailablePercentage'>;
  /** The configuration for the behavior to follow during a node group version update of this managed node group. You choose between two possible strategies for replacing nodes during an [`UpdateNodegroupVersion`](https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateNodegroupVersion.html) action. */
  readonly 'UpdateConfig.UpdateStrategy': v.Scalar<'AWS::EKS::Nodegroup.UpdateConfig.UpdateStrategy'>;
  /**
   * The Kubernetes version to use for your managed nodes. By default, the Kubernetes version of the cluster is used, and this is the only accepted specified value. If you specify `launchTemplate`, and your launch template uses a custom AMI, then don't specify `version`, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Launch template support](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
   *
   * > You can't update other properties at the same time as updating `Version`.
   */
  readonly Version: v.Scalar<'AWS::EKS::Nodegroup.Version'>;
  /** The warm pool configuration for the node group. */
  readonly WarmPoolConfig: { readonly [name: string]: unknown };
  /** Enable or disable warm pool for the node group. */
  readonly 'WarmPoolConfig.Enabled': v.Scalar<'AWS::EKS::Nodegroup.WarmPoolConfig.Enabled'>;
  /** The maximum number of instances that are allowed to be in the warm pool. */
  readonly 'WarmPoolConfig.MaxGroupPreparedCapacity': v.Scalar<'AWS::EKS::Nodegroup.WarmPoolConfig.MaxGroupPreparedCapacity'>;
  /** The minimum number of instances to maintain in the warm pool. */
  readonly 'WarmPoolConfig.MinSize': v.Scalar<'AWS::EKS::Nodegroup.WarmPoolConfig.MinSize'>;
  /** The desired state of warm pool instances. */
  readonly 'WarmPoolConfig.PoolState': v.Scalar<'AWS::EKS::Nodegroup.WarmPoolConfig.PoolState'>;
  /** Whether to return instances to the warm pool during scale-in instead of terminating them. */
  readonly 'WarmPoolConfig.ReuseOnScaleIn': v.Scalar<'AWS::EKS::Nodegroup.WarmPoolConfig.ReuseOnScaleIn'>;
}
/**
 * Creates a managed node group for an Amazon EKS cluster.
 *
 * You can only create a node group for your cluster that is equal to the current Kubernetes version for the cluster. All node groups are created with the latest AMI release version for the respective minor Kubernetes version of the cluster, unless you deploy a custom AMI using a launch template.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html
 */
export declare class Nodegroup extends v.Resource<NodegroupProperties, 'AWS::EKS::Nodegroup.Id', NodegroupAttributes> {
  static readonly type: 'AWS::EKS::Nodegroup';
  constructor(properties: NodegroupProperties);
}
export declare namespace Nodegroup {
  /** An object representing a node group launch template specification. The launch template can't include [`SubnetId`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html), [`IamInstanceProfile`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IamInstanceProfile.html), [`RequestSpotInstances`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html), [`HibernationOptions`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html), or [`TerminateInstances`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html), or the node group deployment or update will fail. For more information about launch templates, see [`CreateLaunchTemplate`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html) in the Amazon EC2 API Reference. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*. */
  interface LaunchTemplateSpecification {
    /**
     * The ID of the launch template.
     *
     * You must specify either the launch template ID or the launch template name in the request, but not both. After node group creation, you cannot use a different ID.
     */
    Id?: v.Text | undefined;
    /**
     * The name of the launch template.
     *
     * You must specify either the launch template name or the launch template ID in the request, but not both. After node group creation, you cannot use a different name.
     */
    Name?: v.Text | undefined;
    /** The version number of the launch template to use. If no version is specified, then the template's default version is used. You can use a different version for node group updates. */
    Version?: v.Text | undefined;
  }
  /** The node auto repair configuration for the node group. */
  interface NodeRepairConfig {
    /** Specifies whether to enable node auto repair for the node group. Node auto repair is disabled by default. */
    Enabled?: v.Bool | undefined;
    /** Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a count of unhealthy nodes. This gives you finer-grained control over the pace of node replacements. When using this, you cannot also set `maxParallelNodesRepairedPercentage` at the same time. */
    MaxParallelNodesRepairedCount?: v.Num | undefined;
    /** Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a percentage of unhealthy nodes. This gives you finer-grained control over the pace of node replacements. When using this, you cannot also set `maxParallelNodesRepairedCount` at the same time. */
    MaxParallelNodesRepairedPercentage?: v.Num | undefined;
    /** Specify a count threshold of unhealthy nodes, above which node auto repair actions will stop. When using this, you cannot also set `maxUnhealthyNodeThresholdPercentage` at the same time. */
    MaxUnhealthyNodeThresholdCount?: v.Num | undefined;
    /** Specify a percentage threshold of unhealthy nodes, above which node auto repair actions will stop. When using this, you cannot also set `maxUnhealthyNodeThresholdCount` at the same time. */
    MaxUnhealthyNodeThresholdPercentage?: v.Num | undefined;
    /** Specify granular overrides for specific repair actions. These overrides control the repair action and the repair delay time before a node is considered eligible for repair. If you use this, you must specify all the values. */
    NodeRepairConfigOverrides?: v.Many<v.Block<Nodegroup.NodeRepairConfigOverrides>> | undefined;
  }
  /** Specify granular overrides for specific repair actions. These overrides control the repair action and the repair delay time before a node is considered eligible for repair. If you use this, you must specify all the values. */
  interface NodeRepairConfigOverrides {
    /** Specify the minimum time in minutes to wait before attempting to repair a node with this specific `nodeMonitoringCondition` and `nodeUnhealthyReason`. */
    MinRepairWaitTimeMins?: v.Num | undefined;
    /** Specify an unhealthy condition reported by the node monitoring agent that this override would apply to. */
    NodeMonitoringCondition?: v.Text | undefined;
    /** Specify a reason reported by the node monitoring agent that this override would apply to. */
    NodeUnhealthyReason?: v.Text | undefined;
    /** Specify the repair action to take for nodes when all of the specified conditions are met. */
    RepairAction?: v.OneOf<'Replace' | 'Reboot' | 'NoAction'> | undefined;
  }
  /** An object representing the remote access configuration for the managed node group. */
  interface RemoteAccess {
    /** The Amazon EC2 SSH key name that provides access for SSH communication with the nodes in the managed node group. For more information, see [Amazon EC2 key pairs and Linux instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html) in the *Amazon Elastic Compute Cloud User Guide for Linux Instances*. For Windows, an Amazon EC2 SSH key is used to obtain the RDP password. For more information, see [Amazon EC2 key pairs and Windows instances](https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/ec2-key-pairs.html) in the *Amazon Elastic Compute Cloud User Guide for Windows Instances*. */
    Ec2SshKey: v.Text;
    /** The security group IDs that are allowed SSH access (port 22) to the nodes. For Windows, the port is 3389. If you specify an Amazon EC2 SSH key but don't specify a source security group when you create a managed node group, then the port on the nodes is opened to the internet ( `0.0.0.0/0` ). For more information, see [Security Groups for Your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_SecurityGroups.html) in the *Amazon Virtual Private Cloud User Guide*. */
    SourceSecurityGroups?: v.Many<v.Text> | undefined;
  }
  /** An object representing the scaling configuration details for the Auto Scaling group that is associated with your node group. When creating a node group, you must specify all or none of the properties. When updating a node group, you can specify any or none of the properties. */
  interface ScalingConfig {
    /**
     * The current number of nodes that the managed node group should maintain.
     *
     * > If you use the Kubernetes [Cluster Autoscaler](https://docs.aws.amazon.com/https://github.com/kubernetes/autoscaler#kubernetes-autoscaler), you shouldn't change the `desiredSize` value directly, as this can cause the Cluster Autoscaler to suddenly scale up or scale down.
     */
    DesiredSize?: v.Num | undefined;
    /** The maximum number of nodes that the managed node group can scale out to. For information about the maximum number that you can specify, see [Amazon EKS service quotas](https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html) in the *Amazon EKS User Guide*. */
    MaxSize?: v.Num | undefined;
    /** The minimum number of nodes that the managed node group can scale in to. */
    MinSize?: v.Num | undefined;
  }
  /** A property that allows a node to repel a `Pod`. For more information, see [Node taints on managed node groups](https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html) in the *Amazon EKS User Guide*. */
  interface Taint {
    /** The effect of the taint. */
    Effect?: v.OneOf<'NO_EXECUTE' | 'NO_SCHEDULE' | 'PREFER_NO_SCHEDULE'> | undefined;
    /** The key of the taint. */
    Key?: v.Text | undefined;
    /** The value of the taint. */
    Value?: v.Text | undefined;
  }
  /** The update configuration for the node group. */
  interface UpdateConfig {
    /** The maximum number of nodes unavailable at once during a version update. Nodes are updated in parallel. This value or `maxUnavailablePercentage` is required to have a value.The maximum number is 100. */
    MaxUnavailable?: v.Num | undefined;
    /** The maximum percentage of nodes unavailable during a version update. This percentage of nodes are updated in parallel, up to 100 nodes at once. This value or `maxUnavailable` is required to have a value. */
    MaxUnavailablePercentage?: v.Num | undefined;
    /** The configuration for the behavior to follow during a node group version update of this managed node group. You choose between two possible strategies for replacing nodes during an [`UpdateNodegroupVersion`](https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateNodegroupVersion.html) action. */
    UpdateStrategy?: v.OneOf<'DEFAULT' | 'MINIMAL'> | undefined;
  }
  /** The warm pool configuration for the node group. */
  interface WarmPoolConfig {
    /** Enable or disable warm pool for the node group. */
    Enabled?: v.Bool | undefined;
    /** The maximum number of instances that are allowed to be in the warm pool. */
    MaxGroupPreparedCapacity?: v.Num | undefined;
    /** The minimum number of instances to maintain in the warm pool. */
    MinSize?: v.Num | undefined;
    /** The desired state of warm pool instances. */
    PoolState?: v.OneOf<'HIBERNATED' | 'RUNNING' | 'STOPPED'> | undefined;
    /** Whether to return instances to the warm pool during scale-in instead of terminating them. */
    ReuseOnScaleIn?: v.Bool | undefined;
  }
}

export interface PodIdentityAssociationProperties {
  /** The name of the cluster that the association is in. */
  ClusterName: v.Text;
  /**
   * The state of the automatic sessions tags. The value of *true* disables these tags.
   *
   * EKS Pod Identity adds a pre-defined set of session tags when it assumes the role. You can use these tags to author a single role that can work across resources by allowing access to AWS resources based on matching tags. By default, EKS Pod Identity attaches six tags, including tags for cluster name, namespace, and service account name. For the list of tags added by EKS Pod Identity, see [List of session tags added by EKS Pod Identity](https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html#pod-id-abac-tags) in the *Amazon EKS User Guide*.
   */
  DisableSessionTags?: v.Bool | undefined;
  /** The name of the Kubernetes namespace inside the cluster to create the association in. The service account and the Pods that use the service account must be in this namespace. */
  Namespace: v.Text;
  /** The policy of the pod identity association. */
  Policy?: v.Text | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to associate with the service account. The EKS Pod Identity agent manages credentials to assume this role for applications in the containers in the Pods that use this service account. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /** The name of the Kubernetes service account inside the cluster to associate the IAM credentials with. */
  ServiceAccount: v.Text;
  /**
   * Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
   *
   * The following basic restrictions apply to tags:
   */
  Tags?: v.Many<v.Block<PodIdentityAssociation.Tag>> | undefined;
  /** The Amazon Resource Name (ARN) of the target IAM role to associate with the service account. This role is assumed by using the EKS Pod Identity association role, then the credentials for this role are injected into the Pod. */
  TargetRoleArn?: v.Text | undefined;
}
export interface PodIdentityAssociationAttributes {
  /** The Amazon Resource Name (ARN) of the association. */
  readonly AssociationArn: v.Scalar<'AWS::EKS::PodIdentityAssociation.AssociationArn'>;
  /** The ID of the association. */
  readonly AssociationId: v.Scalar<'AWS::EKS::PodIdentityAssociation.AssociationId'>;
  /**
   * The unique identifier for this EKS Pod Identity association for a target IAM role. You put this value in the trust policy of the target role, in a `Condition` to match the `sts.ExternalId`. This ensures that the target role can only be assumed by this association. This prevents the *confused deputy problem*. For more information about the confused deputy problem, see [The confused deputy problem](https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html) in the *IAM User Guide*.
   *
   * If you want to use the same target role with multiple associations or other roles, use independent statements in the trust policy to allow `sts:AssumeRole` access from each role.
   */
  readonly ExternalId: v.Scalar<'AWS::EKS::PodIdentityAssociation.ExternalId'>;
}
/**
 * Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html
 */
export declare class PodIdentityAssociation extends v.Resource<PodIdentityAssociationProperties, 'AWS::EKS::PodIdentityAssociation.AssociationArn', PodIdentityAssociationAttributes> {
  static readonly type: 'AWS::EKS::PodIdentityAssociation';
  constructor(properties: PodIdentityAssociationProperties);
}
export declare namespace PodIdentityAssociation {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}
