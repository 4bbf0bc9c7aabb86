// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ProfilePermissionProperties {
  /** The AWS Signer action permitted as part of cross-account permissions. */
  Action: v.Text;
  /** The AWS principal receiving cross-account permissions. This may be an IAM role or another AWS account ID. */
  Principal: v.Text;
  /** The human-readable name of the signing profile. */
  ProfileName: v.Text<'AWS::Signer::SigningProfile.ProfileName'>;
  /** The version of the signing profile. */
  ProfileVersion?: v.Text | undefined;
  /** A unique identifier for the cross-account permission statement. */
  StatementId: v.Text;
}
export interface ProfilePermissionAttributes {
}
/**
 * Adds cross-account permissions to a signing profile.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html
 */
export declare class ProfilePermission extends v.Resource<ProfilePermissionProperties, 'AWS::Signer::ProfilePermission.Ref', ProfilePermissionAttributes> {
  static readonly type: 'AWS::Signer::ProfilePermission';
  constructor(properties: ProfilePermissionProperties);
}

export interface SigningProfileProperties {
  /** The ID of a platform that is available for use by a signing profile. */
  PlatformId: v.OneOf<'AWSLambda-SHA384-ECDSA' | 'Notation-OCI-SHA384-ECDSA'>;
  /** The name of the signing profile. */
  ProfileName?: v.Text | undefined;
  /** The validity period override for any signature generated using this signing profile. If unspecified, the default is 135 months. */
  SignatureValidityPeriod?: v.Block<SigningProfile.SignatureValidityPeriod> | undefined;
  /** A list of tags associated with the signing profile. */
  Tags?: v.Many<v.Block<SigningProfile.Tag>> | undefined;
}
export interface SigningProfileAttributes {
  /** The Amazon Resource Name (ARN) of the signing profile created. */
  readonly Arn: v.Scalar<'AWS::Signer::SigningProfile.Arn'>;
  /** The name of the signing profile created. */
  readonly ProfileName: v.Scalar<'AWS::Signer::SigningProfile.ProfileName'>;
  /** The version of the signing profile created. */
  readonly ProfileVersion: v.Scalar<'AWS::Signer::SigningProfile.ProfileVersion'>;
  /** The signing profile ARN, including the profile version. */
  readonly ProfileVersionArn: v.Scalar<'AWS::Signer::SigningProfile.ProfileVersionArn'>;
}
/**
 * Creates a signing profile. A signing profile is a code-signing template that can be used to carry out a pre-defined signing job.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html
 */
export declare class SigningProfile extends v.Resource<SigningProfileProperties, 'AWS::Signer::SigningProfile.Arn', SigningProfileAttributes> {
  static readonly type: 'AWS::Signer::SigningProfile';
  constructor(properties: SigningProfileProperties);
}
export declare namespace SigningProfile {
  /** The validity period for the signing job. */
  interface SignatureValidityPeriod {
    /** The time unit for signature validity: DAYS | MONTHS | YEARS. */
    Type?: v.OneOf<'DAYS' | 'MONTHS' | 'YEARS'> | undefined;
    /** The numerical value of the time unit for signature validity. */
    Value?: v.Num | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}
