// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface AccountProperties {
  /** Object containing expiration events options associated with an AWS account. For more information, see [ExpiryEventsConfiguration](https://docs.aws.amazon.com/acm/latest/APIReference/API_ExpiryEventsConfiguration.html) in the API reference. */
  ExpiryEventsConfiguration: v.Block<Account.ExpiryEventsConfiguration>;
}
export interface AccountAttributes {
  /** ID of the AWS account that owns the certificate. */
  readonly AccountId: v.Scalar<'AWS::CertificateManager::Account.AccountId'>;
}
/**
 * The `AWS::CertificateManager::Account` resource defines the expiry event configuration that determines the number of days prior to expiry when ACM starts generating EventBridge events.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html
 */
export declare class Account extends v.Resource<AccountProperties, 'AWS::CertificateManager::Account.AccountId', AccountAttributes> {
  static readonly type: 'AWS::CertificateManager::Account';
  constructor(properties: AccountProperties);
}
export declare namespace Account {
  /** Object containing expiration events options associated with an AWS account. For more information, see [ExpiryEventsConfiguration](https://docs.aws.amazon.com/acm/latest/APIReference/API_ExpiryEventsConfiguration.html) in the API reference. */
  interface ExpiryEventsConfiguration {
    /** This option specifies the number of days prior to certificate expiration when ACM starts generating `EventBridge` events. ACM sends one event per day per certificate until the certificate expires. By default, accounts receive events starting 45 days before certificate expiration. */
    DaysBeforeExpiry?: v.Num | undefined;
  }
}

export interface AcmeDomainValidationProperties {
  /** The ARN of the ACME endpoint this domain validation is associated with. */
  AcmeEndpointArn: v.Text;
  /** The domain name to validate. */
  DomainName: v.Text;
  /** Prevalidation method configuration. Currently only DNS-based prevalidation is supported. */
  PrevalidationOptions: v.Block<AcmeDomainValidation.PrevalidationOptions>;
  /** Tags associated with the domain validation. */
  Tags?: v.Many<v.Block<AcmeDomainValidation.TagsItems>> | undefined;
}
export interface AcmeDomainValidationAttributes {
  /** The Amazon Resource Name (ARN) of the domain validation. */
  readonly Arn: v.Scalar<'AWS::CertificateManager::AcmeDomainValidation.Arn'>;
}
/**
 * Resource Type definition for AWS::CertificateManager::AcmeDomainValidation
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html
 */
export declare class AcmeDomainValidation extends v.Resource<AcmeDomainValidationProperties, 'AWS::CertificateManager::AcmeDomainValidation.Arn', AcmeDomainValidationAttributes> {
  static readonly type: 'AWS::CertificateManager::AcmeDomainValidation';
  constructor(properties: AcmeDomainValidationProperties);
}
export declare namespace AcmeDomainValidation {
  /** DNS-based prevalidation options for the domain validation. */
  interface DnsPrevalidationOptions {
    /** Controls which certificate types are authorized to be issued for the domain via the ACME endpoint. */
    DomainScope?: v.Block<AcmeDomainValidation.DomainScope> | undefined;
    /** The Route 53 hosted zone ID for automatic DNS record management. When provided, the service creates the validation DNS record on the customer's behalf. */
    HostedZoneId?: v.Text | undefined;
  }
  /** Controls which certificate types are authorized to be issued for the domain via the ACME endpoint. */
  interface DomainScope {
    /** Whether certificates may be issued for the exact domain. */
    ExactDomain?: v.Text | undefined;
    /** Whether certificates may be issued for subdomains of the domain. */
    Subdomains?: v.Text | undefined;
    /** Whether wildcard certificates may be issued for the domain. */
    Wildcards?: v.Text | undefined;
  }
  /** Prevalidation method configuration. Currently only DNS-based prevalidation is supported. */
  interface PrevalidationOptions {
    /** DNS-based prevalidation options for the domain validation. */
    DnsPrevalidation: v.Block<AcmeDomainValidation.DnsPrevalidationOptions>;
  }
  interface TagsItems {
    /** The key name of the tag. */
    Key: v.Text;
    /** The value for the tag. */
    Value: v.Text;
  }
}

export interface AcmeEndpointProperties {
  /** The authorization behavior for the ACME endpoint. */
  AuthorizationBehavior: v.Text;
  /** The certificate authority configuration for the ACME endpoint. */
  CertificateAuthority: v.Block<AcmeEndpoint.CertificateAuthority>;
  /** Tags applied to certificates issued via this endpoint. */
  CertificateTags?: v.Many<v.Block<AcmeEndpoint.Tag>> | undefined;
  /** Whether contact information is required for the ACME endpoint. */
  Contact?: v.Text | undefined;
  /** Tags associated with the ACME endpoint. */
  Tags?: v.Many<v.Block<AcmeEndpoint.TagsItems>> | undefined;
}
export interface AcmeEndpointAttributes {
  /** The Amazon Resource Name (ARN) of the ACME endpoint. */
  readonly AcmeEndpointArn: v.Scalar<'AWS::CertificateManager::AcmeEndpoint.AcmeEndpointArn'>;
  /** The ACME directory URL for the endpoint. */
  readonly EndpointUrl: v.Scalar<'AWS::CertificateManager::AcmeEndpoint.EndpointUrl'>;
}
/**
 * Resource Type definition for AWS::CertificateManager::AcmeEndpoint
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html
 */
export declare class AcmeEndpoint extends v.Resource<AcmeEndpointProperties, 'AWS::CertificateManager::AcmeEndpoint.AcmeEndpointArn', AcmeEndpointAttributes> {
  static readonly type: 'AWS::CertificateManager::AcmeEndpoint';
  constructor(properties: AcmeEndpointProperties);
}
export declare namespace AcmeEndpoint {
  /** The certificate authority configuration for the ACME endpoint. */
  interface CertificateAuthority {
    /** Configuration for the public certificate authority. */
    PublicCertificateAuthority: v.Block<AcmeEndpoint.PublicCertificateAuthority>;
  }
  /** Configuration for the public certificate authority. */
  interface PublicCertificateAuthority {
    /** The allowed key algorithms for certificates issued via this endpoint. */
    AllowedKeyAlgorithms?: v.Many<v.Text> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  interface TagsItems {
    /** The key name of the tag. */
    Key: v.Text;
    /** The value for the tag. */
    Value: v.Text;
  }
}

export interface AcmeExternalAccountBindingProperties {
  /** The ARN of the ACME endpoint this binding is associated with. */
  AcmeEndpointArn: v.Text;
  /** The expiration configuration for the external account binding. */
  Expiration?: v.Block<AcmeExternalAccountBinding.Expiration> | undefined;
  /** The IAM role ARN for cross-account access. */
  RoleArn: v.Text<'AWS::IAM::Role.Arn'>;
  /** Tags associated with the external account binding. */
  Tags?: v.Many<v.Block<AcmeExternalAccountBinding.TagsItems>> | undefined;
}
export interface AcmeExternalAccountBindingAttributes {
  /** The Amazon Resource Name (ARN) of the external account binding. */
  readonly AcmeExternalAccountBindingArn: v.Scalar<'AWS::CertificateManager::AcmeExternalAccountBinding.AcmeExternalAccountBindingArn'>;
}
/**
 * Resource Type definition for AWS::CertificateManager::AcmeExternalAccountBinding
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html
 */
export declare class AcmeExternalAccountBinding extends v.Resource<AcmeExternalAccountBindingProperties, 'AWS::CertificateManager::AcmeExternalAccountBinding.AcmeExternalAccountBindingArn', AcmeExternalAccountBindingAttributes> {
  static readonly type: 'AWS::CertificateManager::AcmeExternalAccountBinding';
  constructor(properties: AcmeExternalAccountBindingProperties);
}
export declare namespace AcmeExternalAccountBinding {
  /** The expiration configuration for the external account binding. */
  interface Expiration {
    /** The time unit for the expiration value. */
    Type: v.Text;
    /** The expiration value. */
    Value: v.Num;
  }
  interface TagsItems {
    /** The key name of the tag. */
    Key: v.Text;
    /** The value for the tag. */
    Value: v.Text;
  }
}

export interface CertificateProperties {
  /**
   * The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate. If you do not provide an ARN and you are trying to request a private certificate, ACM will attempt to issue a public certificate. For more information about private CAs, see the [AWS Private Certificate Authority](https://docs.aws.amazon.com/privateca/latest/userguide/PcaWelcome.html) user guide. The ARN must have the following form:
   *
   * `arn:aws:acm-pca:region:account:certificate-authority/12345678-1234-1234-1234-123456789012`
   */
  CertificateAuthorityArn?: v.Text | undefined;
  /**
   * You can opt out of allowing export of your certificate by specifying the `DISABLED` option. Allow export of your certificate by specifying the `ENABLED` option.
   *
   * If you do not specify an export preference in a new CloudFormation template, it is the same as explicitly denying export of your certificate.
   */
  CertificateExport?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
  /**
   * You can opt out of certificate transparency logging by specifying the `DISABLED` option. Opt in by specifying `ENABLED`. This setting doces not apply to private certificates.
   *
   * If you do not specify a certificate transparency logging preference on a new CloudFormation template, or if you remove the logging preference from an existing template, this is the same as explicitly enabling the preference.
   *
   * Changing the certificate transparency logging preference will update the existing resource by calling `UpdateCertificateOptions` on the certificate. This action will not create a new resource.
   */
  CertificateTransparencyLoggingPreference?: v.OneOf<'ENABLED' | 'DISABLED'> | undefined;
  /** The fully qualified domain name (FQDN), such as www.example.com, with which you want to secure an ACM certificate. Use an asterisk (*) to create a wildcard certificate that protects several sites in the same domain. For example, `*.example.com` protects `www.example.com`, `site.example.com`, and `images.example.com.` */
  DomainName: v.Text;
  /**
   * Domain information that domain name registrars use to verify your identity.
   *
   * > In order for a AWS::CertificateManager::Certificate to be provisioned and validated in CloudFormation automatically, the `DomainName` property needs to be identical to one of the `DomainName` property supplied in DomainValidationOptions, if the ValidationMethod is **DNS**. Failing to keep them like-for-like will result in failure to create the domain validation records in Route53.
   */
  DomainValidationOptions?: v.Many<v.Block<Certificate.DomainValidationOption>> | undefined;
  /** Specifies the algorithm of the public and private key pair that your certificate uses to encrypt data. RSA is the default key algorithm for ACM certificates. Elliptic Curve Digital Signature Algorithm (ECDSA) keys are smaller, offering security comparable to RSA keys but with greater computing efficiency. However, ECDSA is not supported by all network clients. Some AWS services may require RSA keys, or only support ECDSA keys of a particular size, while others allow the use of either RSA and ECDSA keys to ensure that compatibility is not broken. Check the requirements for the AWS service where you plan to deploy your certificate. For more information about selecting an algorithm, see [Key algorithms](https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html#algorithms-term). */
  KeyAlgorithm?: v.Text | undefined;
  /** Additional FQDNs to be included in the Subject Alternative Name extension of the ACM certificate. For example, you can add www.example.net to a certificate for which the `DomainName` field is www.example.com if users can reach your site by using either name. */
  SubjectAlternativeNames?: v.Many<v.Text> | undefined;
  /** Key-value pairs that can identify the certificate. */
  Tags?: v.Many<v.Block<Certificate.Tag>> | undefined;
  /**
   * The method you want to use to validate that you own or control the domain associated with a public certificate. You can [validate with DNS](https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-validate-dns.html) or [validate with email](https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-validate-email.html). We recommend that you use DNS validation.
   *
   * If not specified, this property defaults to email validation.
   */
  ValidationMethod?: v.Text | undefined;
}
export interface CertificateAttributes {
  /** The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate. */
  readonly CertificateArn: v.Scalar<'AWS::CertificateManager::Certificate.Id'>;
  readonly Id: v.Scalar<'AWS::CertificateManager::Certificate.Id'>;
}
/**
 * The `AWS::CertificateManager::Certificate` resource requests an Certificate Manager ( ACM ) certificate that you can use to enable secure connections. For example, you can deploy an ACM certificate to an Elastic Load Balancer to enable HTTPS support. For more information, see [RequestCertificate](https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html) in the Certificate Manager API Reference.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html
 */
export declare class Certificate extends v.Resource<CertificateProperties, 'AWS::CertificateManager::Certificate.Id', CertificateAttributes> {
  static readonly type: 'AWS::CertificateManager::Certificate';
  constructor(properties: CertificateProperties);
}
export declare namespace Certificate {
  /** `DomainValidationOption` is a property of the [AWS::CertificateManager::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-certificatemanager-certificate.html) resource that specifies the Certificate Manager ( ACM ) certificate domain to validate. Depending on the chosen validation method, ACM checks the domain's DNS record for a validation CNAME, or it attempts to send a validation email message to the domain owner. */
  interface DomainValidationOption {
    /** A fully qualified domain name (FQDN) in the certificate request. */
    DomainName?: v.Text | undefined;
    /**
     * The `HostedZoneId` option, which is available if you are using Route 53 as your domain registrar, causes ACM to add your CNAME to the domain record. Your list of `DomainValidationOptions` must contain one and only one of the domain-validation options, and the `HostedZoneId` can be used only when `DNS` is specified as your validation method.
     *
     * Use the Route 53 `ListHostedZones` API to discover IDs for available hosted zones.
     *
     * This option is required for publicly trusted certificates.
     *
     * > The `ListHostedZones` API returns IDs in the format "/hostedzone/Z111111QQQQQQQ", but CloudFormation requires the IDs to be in the format "Z111111QQQQQQQ".
     */
    HostedZoneId?: v.Text | undefined;
    /**
     * The domain name to which you want ACM to send validation emails. This domain name is the suffix of the email addresses that you want ACM to use. This must be the same as the `DomainName` value or a superdomain of the `DomainName` value. For example, if you request a certificate for `testing.example.com`, you can specify `example.com` as this value. In that case, ACM sends domain validation emails to the following five addresses:
     *
     * - admin@example.com
     * - administrator@example.com
     * - hostmaster@example.com
     * - postmaster@example.com
     * - webmaster@example.com
     */
    ValidationDomain?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}
