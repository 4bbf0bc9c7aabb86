// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AccessKeyProperties {
  /** This value is specific to CloudFormation and can only be *incremented*. Incrementing this value notifies CloudFormation that you want to rotate your access key. When you update your stack, CloudFormation will replace the existing access key with a new key. */
  Serial?: v.Num | undefined;
  /** The status of the access key. `Active` means that the key is valid for API calls, while `Inactive` means it is not. */
  Status?: v.Text | undefined;
  /**
   * The name of the IAM user that the new key will belong to.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  UserName: v.Text;
}
export interface AccessKeyAttributes {
  /** The ID for this access key. */
  readonly Id: v.Scalar<'AWS::IAM::AccessKey.Id'>;
  /** Returns the secret access key for the specified AWS::IAM::AccessKey resource. For example: wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY. */
  readonly SecretAccessKey: v.Scalar<'AWS::IAM::AccessKey.SecretAccessKey'>;
}
/**
 * Creates a new AWS secret access key and corresponding AWS access key ID for the specified user. The default status for new keys is `Active`.
 *
 * For information about quotas on the number of keys you can create, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
 *
 * > To ensure the security of your AWS account, the secret access key is accessible only during key and user creation. You must save the key (for example, in a text file) if you want to be able to access it again. If a secret key is lost, you can rotate access keys by increasing the value of the `serial` property.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html
 */
export declare class AccessKey extends v.Resource<AccessKeyProperties, 'AWS::IAM::AccessKey.Id', AccessKeyAttributes> {
  static readonly type: 'AWS::IAM::AccessKey';
  constructor(properties: AccessKeyProperties);
}

export interface GroupProperties {
  /**
   * The name of the group to create. Do not include the path in this value.
   *
   * The group name must be unique within the account. Group names are not distinguished by case. For example, you cannot create groups named both "ADMINS" and "admins". If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the group name.
   *
   * > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   */
  GroupName?: v.Text | undefined;
  /**
   * The Amazon Resource Name (ARN) of the IAM policy you want to attach.
   *
   * For more information about ARNs, see [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *AWS General Reference*.
   */
  ManagedPolicyArns?: v.Many<v.Text<'AWS::IAM::ManagedPolicy.PolicyArn'>> | undefined;
  /**
   * The path to the group. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
   *
   * This parameter is optional. If it is not included, it defaults to a slash (/).
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021` ) through the DEL character ( `\u007F` ), including most punctuation characters, digits, and upper and lowercased letters.
   */
  Path?: v.Text | undefined;
  /**
   * Adds or updates an inline policy document that is embedded in the specified IAM group. To view AWS::IAM::Group snippets, see [Declaring an IAM Group Resource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-iam-group).
   *
   * > The name of each inline policy for a role, user, or group must be unique. If you don't choose unique names, updates to the IAM identity will fail.
   *
   * For information about limits on the number of inline policies that you can embed in a group, see [Limitations on IAM Entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/LimitationsOnEntities.html) in the *IAM User Guide*.
   */
  Policies?: v.Many<v.Block<Group.Policy>> | undefined;
}
export interface GroupAttributes {
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::Group` resource. For example: `arn:aws:iam::123456789012:group/mystack-mygroup-1DZETITOWEKVO`. */
  readonly Arn: v.Scalar<'AWS::IAM::Group.Arn'>;
}
/**
 * Creates a new group.
 *
 * For information about the number of groups you can create, see [Limitations on IAM Entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/LimitationsOnEntities.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html
 */
export declare class Group extends v.Resource<GroupProperties, 'AWS::IAM::Group.GroupName', GroupAttributes> {
  static readonly type: 'AWS::IAM::Group';
  constructor(properties?: GroupProperties);
}
export declare namespace Group {
  /**
   * Contains information about an attached policy.
   *
   * An attached policy is a managed policy that has been attached to a user, group, or role.
   *
   * For more information about managed policies, see [Managed Policies and Inline Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
   */
  interface Policy {
    /** The policy document. */
    PolicyDocument: v.Json;
    /** The friendly name (not ARN) identifying the policy. */
    PolicyName: v.Text;
  }
}

export interface GroupPolicyProperties {
  /**
   * The name of the group to associate the policy with.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-.
   */
  GroupName: v.Text<'AWS::IAM::Group.GroupName'>;
  /**
   * The policy document.
   *
   * You must provide policies in JSON format in IAM. However, for CloudFormation templates formatted in YAML, you can provide the policy in JSON or YAML format. CloudFormation always converts a YAML policy to JSON format before submitting it to IAM.
   *
   * The [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) used to validate this parameter is a string of characters consisting of the following:
   */
  PolicyDocument?: v.Json | undefined;
  /**
   * The name of the policy document.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  PolicyName: v.Text;
}
export interface GroupPolicyAttributes {
}
/**
 * Adds or updates an inline policy document that is embedded in the specified IAM group.
 *
 * A group can also have managed policies attached to it. To attach a managed policy to a group, use [`AWS::IAM::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-iam-group.html). To create a new managed policy, use [`AWS::IAM::ManagedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-managedpolicy.html). For information about policies, see [Managed policies and inline policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html
 */
export declare class GroupPolicy extends v.Resource<GroupPolicyProperties, 'AWS::IAM::GroupPolicy.Ref', GroupPolicyAttributes> {
  static readonly type: 'AWS::IAM::GroupPolicy';
  constructor(properties: GroupPolicyProperties);
}

export interface InstanceProfileProperties {
  /**
   * The name of the instance profile to create.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  InstanceProfileName?: v.Text | undefined;
  /**
   * The path to the instance profile. For more information about paths, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
   *
   * This parameter is optional. If it is not included, it defaults to a slash (/).
   */
  Path?: v.Text | undefined;
  /** The name of the role to associate with the instance profile. Only one role can be assigned to an EC2 instance at a time, and all applications on the instance share the same role and permissions. */
  Roles: v.Many<v.Text<'AWS::IAM::Role.RoleName'>>;
}
export interface InstanceProfileAttributes {
  /**
   * Returns the Amazon Resource Name (ARN) for the instance profile. For example:
   *
   * `{"Fn::GetAtt": ["MyProfile", "Arn"] }`
   *
   * This returns a value such as `arn:aws:iam::1234567890:instance-profile/MyProfile-ASDNSDLKJ`.
   */
  readonly Arn: v.Scalar<'AWS::IAM::InstanceProfile.Arn'>;
}
/**
 * Creates a new instance profile. For information about instance profiles, see [Using instance profiles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html).
 *
 * For information about the number of instance profiles you can create, see [IAM object quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html
 */
export declare class InstanceProfile extends v.Resource<InstanceProfileProperties, 'AWS::IAM::InstanceProfile.InstanceProfileName', InstanceProfileAttributes> {
  static readonly type: 'AWS::IAM::InstanceProfile';
  constructor(properties: InstanceProfileProperties);
}

export interface ManagedPolicyProperties {
  /**
   * A friendly description of the policy.
   *
   * Typically used to store information about the permissions defined in the policy. For example, "Grants access to production DynamoDB tables."
   *
   * The policy description is immutable. After a value is assigned, it cannot be changed.
   */
  Description?: v.Text | undefined;
  /**
   * The name (friendly name, not ARN) of the group to attach the policy to.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  Groups?: v.Many<v.Text<'AWS::IAM::Group.GroupName'>> | undefined;
  /**
   * The friendly name of the policy.
   *
   * > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
   *
   * If you specify a name, you must specify the `CAPABILITY_NAMED_IAM` value to acknowledge your template's capabilities. For more information, see [Acknowledging IAM Resources in CloudFormation Templates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html#using-iam-capabilities).
   */
  ManagedPolicyName?: v.Text | undefined;
  /**
   * The path for the policy.
   *
   * For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
   *
   * This parameter is optional. If it is not included, it defaults to a slash (/).
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021` ) through the DEL character ( `\u007F` ), including most punctuation characters, digits, and upper and lowercased letters.
   */
  Path?: v.Text | undefined;
  /**
   * The JSON policy document that you want to use as the content for the new policy.
   *
   * You must provide policies in JSON format in IAM. However, for CloudFormation templates formatted in YAML, you can provide the policy in JSON or YAML format. CloudFormation always converts a YAML policy to JSON format before submitting it to IAM.
   *
   * The maximum length of the policy document that you can pass in this operation, including whitespace, is listed below. To view the maximum character counts of a managed policy with no whitespaces, see [IAM and AWS STS character quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).
   */
  PolicyDocument: v.Json;
  /**
   * The name (friendly name, not ARN) of the role to attach the policy to.
   *
   * This parameter allows (per its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  Roles?: v.Many<v.Text<'AWS::IAM::Role.RoleName'>> | undefined;
  /**
   * The name (friendly name, not ARN) of the IAM user to attach the policy to.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  Users?: v.Many<v.Text<'AWS::IAM::User.UserName'>> | undefined;
}
export interface ManagedPolicyAttributes {
  /** The number of principal entities (users, groups, and roles) that the policy is attached to. */
  readonly AttachmentCount: v.Scalar<'AWS::IAM::ManagedPolicy.AttachmentCount'>;
  /** The date and time, in [ISO 8601 date-time format](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601), when the policy was created. */
  readonly CreateDate: v.Scalar<'AWS::IAM::ManagedPolicy.CreateDate'>;
  /**
   * The identifier for the version of the policy that is set as the default (operative) version.
   *
   * For more information about policy versions, see [Versioning for managed policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-versions.html) in the *IAM User Guide*.
   */
  readonly DefaultVersionId: v.Scalar<'AWS::IAM::ManagedPolicy.DefaultVersionId'>;
  /** Specifies whether the policy can be attached to an IAM user, group, or role. */
  readonly IsAttachable: v.Scalar<'AWS::IAM::ManagedPolicy.IsAttachable'>;
  /**
   * The number of entities (users and roles) for which the policy is used as the permissions boundary.
   *
   * For more information about permissions boundaries, see [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
   */
  readonly PermissionsBoundaryUsageCount: v.Scalar<'AWS::IAM::ManagedPolicy.PermissionsBoundaryUsageCount'>;
  /**
   * The Amazon Resource Name (ARN) of the managed policy that you want information about.
   *
   * For more information about ARNs, see [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *AWS General Reference*.
   */
  readonly PolicyArn: v.Scalar<'AWS::IAM::ManagedPolicy.PolicyArn'>;
  /**
   * The stable and unique string identifying the policy.
   *
   * For more information about IDs, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
   */
  readonly PolicyId: v.Scalar<'AWS::IAM::ManagedPolicy.PolicyId'>;
  /**
   * The date and time, in [ISO 8601 date-time format](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601), when the policy was last updated.
   *
   * When a policy has only one version, this field contains the date and time when the policy was created. When a policy has more than one version, this field contains the date and time when the most recent policy version was created.
   */
  readonly UpdateDate: v.Scalar<'AWS::IAM::ManagedPolicy.UpdateDate'>;
}
/**
 * Creates a new managed policy for your AWS account.
 *
 * This operation creates a policy version with a version identifier of `v1` and sets v1 as the policy's default version. For more information about policy versions, see [Versioning for managed policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-versions.html) in the *IAM User Guide*.
 *
 * As a best practice, you can validate your IAM policies. To learn more, see [Validating IAM policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_policy-validator.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html
 */
export declare class ManagedPolicy extends v.Resource<ManagedPolicyProperties, 'AWS::IAM::ManagedPolicy.PolicyArn', ManagedPolicyAttributes> {
  static readonly type: 'AWS::IAM::ManagedPolicy';
  constructor(properties: ManagedPolicyProperties);
}

export interface OIDCProviderProperties {
  /** A list of client IDs (also known as audiences) that are associated with the specified IAM OIDC provider resource object. For more information, see [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html). */
  ClientIdList?: v.Many<v.Text> | undefined;
  /** A list of tags that are attached to the specified IAM OIDC provider. The returned list of tags is sorted by tag key. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*. */
  Tags?: v.Many<v.Block<OIDCProvider.Tag>> | undefined;
  /**
   * A list of certificate thumbprints that are associated with the specified IAM OIDC provider resource object. For more information, see [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html).
   *
   * This property is optional. If it is not included, IAM will retrieve and use the top intermediate certificate authority (CA) thumbprint of the OpenID Connect identity provider server certificate.
   */
  ThumbprintList?: v.Many<v.Text> | undefined;
  /** The URL that the IAM OIDC provider resource object is associated with. For more information, see [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html). */
  Url?: v.Text | undefined;
}
export interface OIDCProviderAttributes {
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::OIDCProvider` resource. */
  readonly Arn: v.Scalar<'AWS::IAM::OIDCProvider.Arn'>;
}
/**
 * Creates or updates an IAM entity to describe an identity provider (IdP) that supports [OpenID Connect (OIDC)](https://docs.aws.amazon.com/http://openid.net/connect/).
 *
 * The OIDC provider that you create with this operation can be used as a principal in a role's trust policy. Such a policy establishes a trust relationship between AWS and the OIDC provider.
 *
 * When you create the IAM OIDC provider, you specify the following:
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html
 */
export declare class OIDCProvider extends v.Resource<OIDCProviderProperties, 'AWS::IAM::OIDCProvider.Arn', OIDCProviderAttributes> {
  static readonly type: 'AWS::IAM::OIDCProvider';
  constructor(properties?: OIDCProviderProperties);
}
export declare namespace OIDCProvider {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface PolicyProperties {
  /**
   * The name of the group to associate the policy with.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-.
   */
  Groups?: v.Many<v.Text<'AWS::IAM::Group.GroupName'>> | undefined;
  /**
   * The policy document.
   *
   * You must provide policies in JSON format in IAM. However, for CloudFormation templates formatted in YAML, you can provide the policy in JSON or YAML format. CloudFormation always converts a YAML policy to JSON format before submitting it to IAM.
   *
   * The [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) used to validate this parameter is a string of characters consisting of the following:
   */
  PolicyDocument: v.Json;
  /**
   * The name of the policy document.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  PolicyName: v.Text;
  /**
   * The name of the role to associate the policy with.
   *
   * This parameter allows (per its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  Roles?: v.Many<v.Text<'AWS::IAM::Role.RoleName'>> | undefined;
  /**
   * The name of the user to associate the policy with.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  Users?: v.Many<v.Text<'AWS::IAM::User.UserName'>> | undefined;
}
export interface PolicyAttributes {
  /**
   * The stable and unique string identifying the policy.
   *
   * For more information about IDs, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
   */
  readonly Id: v.Scalar<'AWS::IAM::Policy.Id'>;
}
/**
 * Adds or updates an inline policy document that is embedded in the specified IAM group, user or role.
 *
 * An IAM user can also have a managed policy attached to it. For information about policies, see [Managed Policies and Inline Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
 *
 * The Groups, Roles, and Users properties are optional. However, you must specify at least one of these properties.
 *
 * For information about policy documents, see [Creating IAM policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_create.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html
 */
export declare class Policy extends v.Resource<PolicyProperties, 'AWS::IAM::Policy.Id', PolicyAttributes> {
  static readonly type: 'AWS::IAM::Policy';
  constructor(properties: PolicyProperties);
}

export interface RoleProperties {
  /** The trust policy that is associated with this role. Trust policies define which entities can assume the role. You can associate only one trust policy with a role. For an example of a policy that can be used to assume a role, see [Template Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-role.html#aws-resource-iam-role--examples). For more information about the elements that you can use in an IAM policy, see [IAM Policy Elements Reference](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html) in the *IAM User Guide*. */
  AssumeRolePolicyDocument: v.Json;
  /** A description of the role that you provide. */
  Description?: v.Text | undefined;
  /**
   * A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role.
   *
   * For more information about ARNs, see [Amazon Resource Names (ARNs) and AWS Service Namespaces](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *AWS General Reference*.
   */
  ManagedPolicyArns?: v.Many<v.Text<'AWS::IAM::ManagedPolicy.PolicyArn'>> | undefined;
  /** The maximum session duration (in seconds) that you want to set for the specified role. If you do not specify a value for this setting, the default value of one hour is applied. This setting can have a value from 1 hour to 12 hours. */
  MaxSessionDuration?: v.Num | undefined;
  /**
   * The path to the role. For more information about paths, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
   *
   * This parameter is optional. If it is not included, it defaults to a slash (/).
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021` ) through the DEL character ( `\u007F` ), including most punctuation characters, digits, and upper and lowercased letters.
   */
  Path?: v.Text | undefined;
  /**
   * The ARN of the policy used to set the permissions boundary for the role.
   *
   * For more information about permissions boundaries, see [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
   */
  PermissionsBoundary?: v.Text<'AWS::IAM::ManagedPolicy.PolicyArn'> | undefined;
  /**
   * Adds or updates an inline policy document that is embedded in the specified IAM role.
   *
   * When you embed an inline policy in a role, the inline policy is used as part of the role's access (permissions) policy. The role's trust policy is created at the same time as the role. You can update a role's trust policy later. For more information about IAM roles, go to [Using Roles to Delegate Permissions and Federate Identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/roles-toplevel.html).
   */
  Policies?: v.Many<v.Block<Role.Policy>> | undefined;
  /**
   * A name for the IAM role, up to 64 characters in length. For valid values, see the `RoleName` parameter for the [`CreateRole`](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html) action in the *IAM User Guide*.
   *
   * This parameter allows (per its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-. The role name must be unique within the account. Role names are not distinguished by case. For example, you cannot create roles named both "Role1" and "role1".
   */
  RoleName?: v.Text | undefined;
  /** A list of tags that are attached to the role. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*. */
  Tags?: v.Many<v.Block<Role.Tag>> | undefined;
}
export interface RoleAttributes {
  /**
   * Returns the Amazon Resource Name (ARN) for the role. For example:
   *
   * `{"Fn::GetAtt": ["MyRole", "Arn"] }`
   *
   * This will return a value such as `arn:aws:iam::1234567890:role/MyRole-AJJHDSKSDF`.
   */
  readonly Arn: v.Scalar<'AWS::IAM::Role.Arn'>;
  /**
   * Returns the stable and unique string identifying the role. For example, `AIDAJQABLZS4A3QDU576Q`.
   *
   * For more information about IDs, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html) in the *IAM User Guide*.
   */
  readonly RoleId: v.Scalar<'AWS::IAM::Role.RoleId'>;
}
/**
 * Creates a new role for your AWS account.
 *
 * For more information about roles, see [IAM roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html) in the *IAM User Guide*. For information about quotas for role names and the number of roles you can create, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
 */
export declare class Role extends v.Resource<RoleProperties, 'AWS::IAM::Role.RoleName', RoleAttributes> {
  static readonly type: 'AWS::IAM::Role';
  constructor(properties: RoleProperties);
}
export declare namespace Role {
  /**
   * Contains information about an attached policy.
   *
   * An attached policy is a managed policy that has been attached to a user, group, or role.
   *
   * For more information about managed policies, refer to [Managed Policies and Inline Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
   */
  interface Policy {
    /** The entire contents of the policy that defines permissions. For more information, see [Overview of JSON policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policies-json). */
    PolicyDocument: v.Json;
    /** The friendly name (not ARN) identifying the policy. */
    PolicyName: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface RolePolicyProperties {
  /**
   * The policy document.
   *
   * You must provide policies in JSON format in IAM. However, for CloudFormation templates formatted in YAML, you can provide the policy in JSON or YAML format. CloudFormation always converts a YAML policy to JSON format before submitting it to IAM.
   *
   * The [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) used to validate this parameter is a string of characters consisting of the following:
   */
  PolicyDocument?: v.Json | undefined;
  /**
   * The name of the policy document.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  PolicyName: v.Text;
  /**
   * The name of the role to associate the policy with.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  RoleName: v.Text<'AWS::IAM::Role.RoleName'>;
}
export interface RolePolicyAttributes {
}
/**
 * Adds or updates an inline policy document that is embedded in the specified IAM role.
 *
 * When you embed an inline policy in a role, the inline policy is used as part of the role's access (permissions) policy. The role's trust policy is created at the same time as the role, using [`CreateRole`](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html). You can update a role's trust policy using [`UpdateAssumeRolePolicy`](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html). For information about roles, see [IAM roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/roles-toplevel.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html
 */
export declare class RolePolicy extends v.Resource<RolePolicyProperties, 'AWS::IAM::RolePolicy.Ref', RolePolicyAttributes> {
  static readonly type: 'AWS::IAM::RolePolicy';
  constructor(properties: RolePolicyProperties);
}

export interface SAMLProviderProperties {
  /** Specifies the new private key from your external identity provider. The private key must be a .pem file that uses AES-GCM or AES-CBC encryption algorithm to decrypt SAML assertions. */
  AddPrivateKey?: v.Text | undefined;
  /** Specifies the encryption setting for the SAML provider. */
  AssertionEncryptionMode?: v.OneOf<'Allowed' | 'Required'> | undefined;
  /**
   * The name of the provider to create.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  Name?: v.Text | undefined;
  /** The private key metadata for the SAML provider. */
  PrivateKeyList?: v.Many<v.Block<SAMLProvider.SAMLPrivateKey>> | undefined;
  /** The Key ID of the private key to remove. */
  RemovePrivateKey?: v.Text | undefined;
  /**
   * An XML document generated by an identity provider (IdP) that supports SAML 2.0. The document includes the issuer's name, expiration information, and keys that can be used to validate the SAML authentication response (assertions) that are received from the IdP. You must generate the metadata document using the identity management software that is used as your organization's IdP.
   *
   * For more information, see [About SAML 2.0-based federation](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_saml.html) in the *IAM User Guide*
   */
  SamlMetadataDocument?: v.Text | undefined;
  /**
   * A list of tags that you want to attach to the new IAM SAML provider. Each tag consists of a key name and an associated value. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*.
   *
   * > If any one of the tags is invalid or if you exceed the allowed maximum number of tags, then the entire request fails and the resource is not created.
   */
  Tags?: v.Many<v.Block<SAMLProvider.Tag>> | undefined;
}
export interface SAMLProviderAttributes {
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::SAMLProvider` resource. */
  readonly Arn: v.Scalar<'AWS::IAM::SAMLProvider.Arn'>;
  /** The unique identifier assigned to the SAML provider. */
  readonly SamlProviderUUID: v.Scalar<'AWS::IAM::SAMLProvider.SamlProviderUUID'>;
}
/**
 * Creates an IAM resource that describes an identity provider (IdP) that supports SAML 2.0.
 *
 * The SAML provider resource that you create with this operation can be used as a principal in an IAM role's trust policy. Such a policy can enable federated users who sign in using the SAML IdP to assume the role. You can create an IAM role that supports Web-based single sign-on (SSO) to the AWS Management Console or one that supports API access to AWS.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html
 */
export declare class SAMLProvider extends v.Resource<SAMLProviderProperties, 'AWS::IAM::SAMLProvider.Arn', SAMLProviderAttributes> {
  static readonly type: 'AWS::IAM::SAMLProvider';
  constructor(properties?: SAMLProviderProperties);
}
export declare namespace SAMLProvider {
  /**
   * Contains the private keys for the SAML provider.
   *
   * This data type is used as a response element in the [GetSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSAMLProvider.html) operation.
   */
  interface SAMLPrivateKey {
    /** The unique identifier for the SAML private key. */
    KeyId: v.Text;
    /** The date and time, in [ISO 8601 date-time](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601) format, when the private key was uploaded. */
    Timestamp: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ServerCertificateProperties {
  /** The contents of the public key certificate. */
  CertificateBody?: v.Text | undefined;
  /** The contents of the public key certificate chain. */
  CertificateChain?: v.Text | undefined;
  /** The path for the server certificate. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*. */
  Path?: v.Text | undefined;
  /**
   * The contents of the private key in PEM-encoded format.
   *
   * The [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) used to validate this parameter is a string of characters consisting of the following:
   *
   * - Any printable ASCII character ranging from the space character ( `\u0020` ) through the end of the ASCII character range
   * - The printable characters in the Basic Latin and Latin-1 Supplement character set (through `\u00FF` )
   * - The special characters tab ( `\u0009` ), line feed ( `\u000A` ), and carriage return ( `\u000D` )
   */
  PrivateKey?: v.Text | undefined;
  /**
   * The name for the server certificate. Do not include the path in this value. The name of the certificate cannot contain any spaces.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  ServerCertificateName?: v.Text | undefined;
  /** A list of tags that are attached to the server certificate. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*. */
  Tags?: v.Many<v.Block<ServerCertificate.Tag>> | undefined;
}
export interface ServerCertificateAttributes {
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::ServerCertificate` resource. */
  readonly Arn: v.Scalar<'AWS::IAM::ServerCertificate.Arn'>;
}
/**
 * Uploads a server certificate entity for the AWS account. The server certificate entity includes a public key certificate, a private key, and an optional certificate chain, which should all be PEM-encoded.
 *
 * We recommend that you use [Certificate Manager](https://docs.aws.amazon.com/acm/) to provision, manage, and deploy your server certificates. With ACM you can request a certificate, deploy it to AWS resources, and let ACM handle certificate renewals for you. Certificates provided by ACM are free. For more information about using ACM, see the [Certificate Manager User Guide](https://docs.aws.amazon.com/acm/latest/userguide/).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html
 */
export declare class ServerCertificate extends v.Resource<ServerCertificateProperties, 'AWS::IAM::ServerCertificate.ServerCertificateName', ServerCertificateAttributes> {
  static readonly type: 'AWS::IAM::ServerCertificate';
  constructor(properties?: ServerCertificateProperties);
}
export declare namespace ServerCertificate {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface ServiceLinkedRoleProperties {
  /**
   * The service principal for the AWS service to which this role is attached. You use a string similar to a URL but without the http:// in front. For example: `elasticbeanstalk.amazonaws.com`.
   *
   * Service principals are unique and case-sensitive. To find the exact service principal for your service-linked role, see [AWS services that work with IAM](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html) in the *IAM User Guide*. Look for the services that have *Yes* in the *Service-Linked Role* column. Choose the *Yes* link to view the service-linked role documentation for that service.
   */
  AWSServiceName?: v.Text | undefined;
  /**
   * A string that you provide, which is combined with the service-provided prefix to form the complete role name. If you make multiple requests for the same service, then you must supply a different `CustomSuffix` for each request. Otherwise the request fails with a duplicate role name error. For example, you could add `-1` or `-debug` to the suffix.
   *
   * Some services do not support the `CustomSuffix` parameter. If you provide an optional suffix and the operation fails, try the operation again without the suffix.
   */
  CustomSuffix?: v.Text | undefined;
  /** The description of the role. */
  Description?: v.Text | undefined;
}
export interface ServiceLinkedRoleAttributes {
  /** Returns the friendly name that identifies the role. For example, `AWSServiceRoleForAutoScaling` or `AWSServiceRoleForAutoScaling_TestSuffix` if a `CustomSuffix` is specified. */
  readonly RoleName: v.Scalar<'AWS::IAM::ServiceLinkedRole.RoleName'>;
}
/**
 * Creates an IAM role that is linked to a specific AWS service. The service controls the attached policies and when the role can be deleted. This helps ensure that the service is not broken by an unexpectedly changed or deleted role, which could put your AWS resources into an unknown state. Allowing the service to control the role helps improve service stability and proper cleanup when a service and its role are no longer needed. For more information, see [Using service-linked roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html
 */
export declare class ServiceLinkedRole extends v.Resource<ServiceLinkedRoleProperties, 'AWS::IAM::ServiceLinkedRole.RoleName', ServiceLinkedRoleAttributes> {
  static readonly type: 'AWS::IAM::ServiceLinkedRole';
  constructor(properties?: ServiceLinkedRoleProperties);
}

export interface UserProperties {
  /** A list of group names to which you want to add the user. */
  Groups?: v.Many<v.Text<'AWS::IAM::Group.GroupName'>> | undefined;
  /**
   * Creates a password for the specified IAM user. A password allows an IAM user to access AWS services through the AWS Management Console.
   *
   * You can use the AWS CLI, the AWS API, or the *Users* page in the IAM console to create a password for any IAM user. Use [ChangePassword](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html) to update your own existing password in the *My Security Credentials* page in the AWS Management Console.
   *
   * For more information about managing passwords, see [Managing passwords](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_ManagingLogins.html) in the *IAM User Guide*.
   */
  LoginProfile?: v.Block<User.LoginProfile> | undefined;
  /**
   * A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user.
   *
   * For more information about ARNs, see [Amazon Resource Names (ARNs) and AWS Service Namespaces](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *AWS General Reference*.
   */
  ManagedPolicyArns?: v.Many<v.Text<'AWS::IAM::ManagedPolicy.PolicyArn'>> | undefined;
  /**
   * The path for the user name. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
   *
   * This parameter is optional. If it is not included, it defaults to a slash (/).
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021` ) through the DEL character ( `\u007F` ), including most punctuation characters, digits, and upper and lowercased letters.
   */
  Path?: v.Text | undefined;
  /**
   * The ARN of the managed policy that is used to set the permissions boundary for the user.
   *
   * A permissions boundary policy defines the maximum permissions that identity-based policies can grant to an entity, but does not grant permissions. Permissions boundaries do not define the maximum permissions that a resource-based policy can grant to an entity. To learn more, see [Permissions boundaries for IAM entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
   *
   * For more information about policy types, see [Policy types](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types) in the *IAM User Guide*.
   */
  PermissionsBoundary?: v.Text<'AWS::IAM::ManagedPolicy.PolicyArn'> | undefined;
  /**
   * Adds or updates an inline policy document that is embedded in the specified IAM user. To view AWS::IAM::User snippets, see [Declaring an IAM User Resource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-iam-user).
   *
   * > The name of each policy for a role, user, or group must be unique. If you don't choose unique names, updates to the IAM identity will fail.
   *
   * For information about limits on the number of inline policies that you can embed in a user, see [Limitations on IAM Entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/LimitationsOnEntities.html) in the *IAM User Guide*.
   */
  Policies?: v.Many<v.Block<User.Policy>> | undefined;
  /**
   * A list of tags that you want to attach to the new user. Each tag consists of a key name and an associated value. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*.
   *
   * > If any one of the tags is invalid or if you exceed the allowed maximum number of tags, then the entire request fails and the resource is not created.
   */
  Tags?: v.Many<v.Block<User.Tag>> | undefined;
  /**
   * The name of the user to create. Do not include the path in this value.
   *
   * This parameter allows (per its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-. The user name must be unique within the account. User names are not distinguished by case. For example, you cannot create users named both "John" and "john".
   *
   * If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the user name.
   */
  UserName?: v.Text | undefined;
}
export interface UserAttributes {
  /** Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::User` resource. For example: `arn:aws:iam::123456789012:user/mystack-myuser-1CCXAFG2H2U4D`. */
  readonly Arn: v.Scalar<'AWS::IAM::User.Arn'>;
}
/**
 * Creates a new IAM user for your AWS account.
 *
 * For information about quotas for the number of IAM users you can create, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html
 */
export declare class User extends v.Resource<UserProperties, 'AWS::IAM::User.UserName', UserAttributes> {
  static readonly type: 'AWS::IAM::User';
  constructor(properties?: UserProperties);
}
export declare namespace User {
  /** Creates a password for the specified user, giving the user the ability to access AWS services through the AWS Management Console. For more information about managing passwords, see [Managing Passwords](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_ManagingLogins.html) in the *IAM User Guide*. */
  interface LoginProfile {
    /** The user's password. */
    Password: v.Text;
    /** Specifies whether the user is required to set a new password on next sign-in. */
    PasswordResetRequired?: v.Bool | undefined;
  }
  /**
   * Contains information about an attached policy.
   *
   * An attached policy is a managed policy that has been attached to a user, group, or role.
   *
   * For more information about managed policies, refer to [Managed Policies and Inline Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
   */
  interface Policy {
    /** The entire contents of the policy that defines permissions. For more information, see [Overview of JSON policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policies-json). */
    PolicyDocument: v.Json;
    /** The friendly name (not ARN) identifying the policy. */
    PolicyName: v.Text;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface UserPolicyProperties {
  /**
   * The policy document.
   *
   * You must provide policies in JSON format in IAM. However, for CloudFormation templates formatted in YAML, you can provide the policy in JSON or YAML format. CloudFormation always converts a YAML policy to JSON format before submitting it to IAM.
   *
   * The [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) used to validate this parameter is a string of characters consisting of the following:
   */
  PolicyDocument?: v.Json | undefined;
  /**
   * The name of the policy document.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  PolicyName: v.Text;
  /**
   * The name of the user to associate the policy with.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  UserName: v.Text<'AWS::IAM::User.UserName'>;
}
export interface UserPolicyAttributes {
}
/**
 * Adds or updates an inline policy document that is embedded in the specified IAM user.
 *
 * An IAM user can also have a managed policy attached to it. To attach a managed policy to a user, use [`AWS::IAM::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-iam-user.html). To create a new managed policy, use [`AWS::IAM::ManagedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-managedpolicy.html). For information about policies, see [Managed policies and inline policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html
 */
export declare class UserPolicy extends v.Resource<UserPolicyProperties, 'AWS::IAM::UserPolicy.Ref', UserPolicyAttributes> {
  static readonly type: 'AWS::IAM::UserPolicy';
  constructor(properties: UserPolicyProperties);
}

export interface UserToGroupAdditionProperties {
  /**
   * The name of the group to update.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  GroupName: v.Text<'AWS::IAM::Group.GroupName'>;
  /** A list of the names of the users that you want to add to the group. */
  Users: v.Many<v.Text<'AWS::IAM::User.UserName'>>;
}
export interface UserToGroupAdditionAttributes {
  /** The stable and unique string identifying the group. For more information about IDs, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*. */
  readonly Id: v.Scalar<'AWS::IAM::UserToGroupAddition.Id'>;
}
/**
 * Adds the specified user to the specified group.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html
 */
export declare class UserToGroupAddition extends v.Resource<UserToGroupAdditionProperties, 'AWS::IAM::UserToGroupAddition.Id', UserToGroupAdditionAttributes> {
  static readonly type: 'AWS::IAM::UserToGroupAddition';
  constructor(properties: UserToGroupAdditionProperties);
}

export interface VirtualMFADeviceProperties {
  /**
   * The path for the virtual MFA device. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
   *
   * This parameter is optional. If it is not included, it defaults to a slash (/).
   */
  Path?: v.Text | undefined;
  /**
   * A list of tags that you want to attach to the new IAM virtual MFA device. Each tag consists of a key name and an associated value. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*.
   *
   * > If any one of the tags is invalid or if you exceed the allowed maximum number of tags, then the entire request fails and the resource is not created.
   */
  Tags?: v.Many<v.Block<VirtualMFADevice.Tag>> | undefined;
  /** The IAM user associated with this virtual MFA device. */
  Users: v.Many<v.Text>;
  /**
   * The name of the virtual MFA device, which must be unique. Use with path to uniquely identify a virtual MFA device.
   *
   * This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
   */
  VirtualMfaDeviceName?: v.Text | undefined;
}
export interface VirtualMFADeviceAttributes {
  /** Returns the serial number for the specified `AWS::IAM::VirtualMFADevice` resource. */
  readonly SerialNumber: v.Scalar<'AWS::IAM::VirtualMFADevice.SerialNumber'>;
}
/**
 * Creates a new virtual MFA device for the AWS account. After creating the virtual MFA, use [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html) to attach the MFA device to an IAM user. For more information about creating and working with virtual MFA devices, see [Using a virtual MFA device](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_VirtualMFA.html) in the *IAM User Guide*.
 *
 * For information about the maximum number of MFA devices you can create, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html
 */
export declare class VirtualMFADevice extends v.Resource<VirtualMFADeviceProperties, 'AWS::IAM::VirtualMFADevice.SerialNumber', VirtualMFADeviceAttributes> {
  static readonly type: 'AWS::IAM::VirtualMFADevice';
  constructor(properties: VirtualMFADeviceProperties);
}
export declare namespace VirtualMFADevice {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}
