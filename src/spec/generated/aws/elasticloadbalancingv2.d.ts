// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ListenerProperties {
  /** [TLS listener] The name of the Application-Layer Protocol Negotiation (ALPN) policy. */
  AlpnPolicy?: v.Many<v.Text> | undefined;
  /**
   * The default SSL server certificate for a secure listener. You must provide exactly one certificate if the listener protocol is HTTPS or TLS.
   *
   * For an HTTPS listener, update requires some interruptions. For a TLS listener, update requires no interruption.
   *
   * To create a certificate list for a secure listener, use [AWS::ElasticLoadBalancingV2::ListenerCertificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listenercertificate.html).
   */
  Certificates?: v.Many<v.Block<Listener.Certificate>> | undefined;
  /**
   * The actions for the default rule. You cannot define a condition for a default rule.
   *
   * To create additional rules for an Application Load Balancer, use [AWS::ElasticLoadBalancingV2::ListenerRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listenerrule.html).
   */
  DefaultActions: v.Many<v.Block<Listener.Action>>;
  /** The listener attributes. Attributes that you do not modify retain their current values. */
  ListenerAttributes?: v.Many<v.Block<Listener.ListenerAttribute>> | undefined;
  /** The Amazon Resource Name (ARN) of the load balancer. */
  LoadBalancerArn: v.Text<'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn'>;
  /** The mutual authentication configuration information. */
  MutualAuthentication?: v.Block<Listener.MutualAuthentication> | undefined;
  /** The port on which the load balancer is listening. You can't specify a port for a Gateway Load Balancer. */
  Port?: v.Num | undefined;
  /** The protocol for connections from clients to the load balancer. For Application Load Balancers, the supported protocols are HTTP and HTTPS. For Network Load Balancers, the supported protocols are TCP, TLS, UDP, TCP_UDP, QUIC, and TCP_QUIC. You can’t specify the UDP, TCP_UDP, QUIC, or TCP_QUIC protocol if dual-stack mode is enabled. You can't specify a protocol for a Gateway Load Balancer. */
  Protocol?: v.OneOf<'GENEVE' | 'HTTP' | 'HTTPS' | 'QUIC' | 'TCP' | 'TCP_QUIC' | 'TCP_UDP' | 'TLS' | 'UDP'> | undefined;
  /** [HTTPS and TLS listeners] The security policy that defines which protocols and ciphers are supported. For more information, see [Security policies](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html) in the *Application Load Balancers Guide* and [Security policies](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html) in the *Network Load Balancers Guide*. */
  SslPolicy?: v.Text | undefined;
  Tags?: v.Many<v.Block<Listener.Tag>> | undefined;
}
export interface ListenerAttributes {
  /** The Amazon Resource Name (ARN) of the listener. */
  readonly ListenerArn: v.Scalar<'AWS::ElasticLoadBalancingV2::Listener.ListenerArn'>;
}
/**
 * Specifies a listener for an Application Load Balancer, Network Load Balancer, or Gateway Load Balancer.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html
 */
export declare class Listener extends v.Resource<ListenerProperties, 'AWS::ElasticLoadBalancingV2::Listener.ListenerArn', ListenerAttributes> {
  static readonly type: 'AWS::ElasticLoadBalancingV2::Listener';
  constructor(properties: ListenerProperties);
}
export declare namespace Listener {
  /** Specifies an action for a listener rule. */
  interface Action {
    /** [HTTPS listeners] Information for using Amazon Cognito to authenticate users. Specify only when `Type` is `authenticate-cognito`. */
    AuthenticateCognitoConfig?: v.Block<Listener.AuthenticateCognitoConfig> | undefined;
    /** [HTTPS listeners] Information about an identity provider that is compliant with OpenID Connect (OIDC). Specify only when `Type` is `authenticate-oidc`. */
    AuthenticateOidcConfig?: v.Block<Listener.AuthenticateOidcConfig> | undefined;
    /** [Application Load Balancer] Information for creating an action that returns a custom HTTP response. Specify only when `Type` is `fixed-response`. */
    FixedResponseConfig?: v.Block<Listener.FixedResponseConfig> | undefined;
    /**
     * Information for creating an action that distributes requests among multiple target groups. Specify only when `Type` is `forward`.
     *
     * If you specify both `ForwardConfig` and `TargetGroupArn`, you can specify only one target group using `ForwardConfig` and it must be the same target group specified in `TargetGroupArn`.
     */
    ForwardConfig?: v.Block<Listener.ForwardConfig> | undefined;
    /** [HTTPS listeners] Information for validating JWT access tokens in client requests. Specify only when `Type` is `jwt-validation`. */
    JwtValidationConfig?: v.Block<Listener.JwtValidationConfig> | undefined;
    /** The order for the action. This value is required for rules with multiple actions. The action with the lowest value for order is performed first. */
    Order?: v.Num | undefined;
    /** [Application Load Balancer] Information for creating a redirect action. Specify only when `Type` is `redirect`. */
    RedirectConfig?: v.Block<Listener.RedirectConfig> | undefined;
    /** The Amazon Resource Name (ARN) of the target group. Specify only when `Type` is `forward` and you want to route to a single target group. To route to multiple target groups, you must use `ForwardConfig` instead. */
    TargetGroupArn?: v.Text<'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn'> | undefined;
    /** The type of action. */
    Type: v.OneOf<'authenticate-cognito' | 'authenticate-oidc' | 'fixed-response' | 'forward' | 'jwt-validation' | 'redirect'>;
  }
  /** Specifies information required when integrating with Amazon Cognito to authenticate users. */
  interface AuthenticateCognitoConfig {
    /** The query parameters (up to 10) to include in the redirect request to the authorization endpoint. */
    AuthenticationRequestExtraParams?: v.Dictionary<v.Text> | undefined;
    /**
     * The behavior if the user is not authenticated. The following are possible values:
     *
     * - deny `` - Return an HTTP 401 Unauthorized error.
     * - allow `` - Allow the request to be forwarded to the target.
     * - authenticate `` - Redirect the request to the IdP authorization endpoint. This is the default value.
     */
    OnUnauthenticatedRequest?: v.OneOf<'allow' | 'authenticate' | 'deny'> | undefined;
    /**
     * The set of user claims to be requested from the IdP. The default is `openid`.
     *
     * To verify which scope values your IdP supports and how to separate multiple values, see the documentation for your IdP.
     */
    Scope?: v.Text | undefined;
    /** The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie. */
    SessionCookieName?: v.Text | undefined;
    /** The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days). */
    SessionTimeout?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the Amazon Cognito user pool. */
    UserPoolArn: v.Text<'AWS::Cognito::UserPool.Arn'>;
    /** The ID of the Amazon Cognito user pool client. */
    UserPoolClientId: v.Text<'AWS::Cognito::UserPoolClient.ClientId'>;
    /** The domain prefix or fully-qualified domain name of the Amazon Cognito user pool. */
    UserPoolDomain: v.Text;
  }
  /** Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to authenticate users. */
  interface AuthenticateOidcConfig {
    /** The query parameters (up to 10) to include in the redirect request to the authorization endpoint. */
    AuthenticationRequestExtraParams?: v.Dictionary<v.Text> | undefined;
    /** The authorization endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path. */
    AuthorizationEndpoint: v.Text;
    /** The OAuth 2.0 client identifier. */
    ClientId: v.Text;
    /** The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you are modifying a rule, you can omit this parameter if you set `UseExistingClientSecret` to true. */
    ClientSecret?: v.Text | undefined;
    /** The OIDC issuer identifier of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path. */
    Issuer: v.Text;
    /**
     * The behavior if the user is not authenticated. The following are possible values:
     *
     * - deny `` - Return an HTTP 401 Unauthorized error.
     * - allow `` - Allow the request to be forwarded to the target.
     * - authenticate `` - Redirect the request to the IdP authorization endpoint. This is the default value.
     */
    OnUnauthenticatedRequest?: v.OneOf<'allow' | 'authenticate' | 'deny'> | undefined;
    /**
     * The set of user claims to be requested from the IdP. The default is `openid`.
     *
     * To verify which scope values your IdP supports and how to separate multiple values, see the documentation for your IdP.
     */
    Scope?: v.Text | undefined;
    /** The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie. */
    SessionCookieName?: v.Text | undefined;
    /** The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days). */
    SessionTimeout?: v.Text | undefined;
    /** The token endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path. */
    TokenEndpoint: v.Text;
    /** Indicates whether to use the existing client secret when modifying a rule. If you are creating a rule, you can omit this parameter or set it to false. */
    UseExistingClientSecret?: v.Bool | undefined;
    /** The user info endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path. */
    UserInfoEndpoint: v.Text;
  }
  /** Specifies an SSL server certificate to use as the default certificate for a secure listener. */
  interface Certificate {
    /** The Amazon Resource Name (ARN) of the certificate. */
    CertificateArn?: v.Text<'AWS::CertificateManager::Certificate.Id' | 'AWS::IAM::ServerCertificate.Arn'> | undefined;
  }
  /** Specifies information required when returning a custom HTTP response. */
  interface FixedResponseConfig {
    /**
     * The content type.
     *
     * Valid Values: text/plain | text/css | text/html | application/javascript | application/json
     */
    ContentType?: v.Text | undefined;
    /** The message. */
    MessageBody?: v.Text | undefined;
    /** The HTTP response code (2XX, 4XX, or 5XX). */
    StatusCode: v.Text;
  }
  /**
   * Information for creating an action that distributes requests among multiple target groups. Specify only when `Type` is `forward`.
   *
   * If you specify both `ForwardConfig` and `TargetGroupArn`, you can specify only one target group using `ForwardConfig` and it must be the same target group specified in `TargetGroupArn`.
   */
  interface ForwardConfig {
    /** Information about the target group stickiness for a rule. */
    TargetGroupStickinessConfig?: v.Block<Listener.TargetGroupStickinessConfig> | undefined;
    /** Information about how traffic will be distributed between multiple target groups in a forward rule. */
    TargetGroups?: v.Many<v.Block<Listener.TargetGroupTuple>> | undefined;
  }
  /** Information about an additional claim to validate. */
  interface JwtValidationActionAdditionalClaim {
    /** The format of the claim value. */
    Format: v.OneOf<'single-string' | 'space-separated-values' | 'string-array'>;
    /** The name of the claim. You can't specify `exp`, `iss`, `nbf`, or `iat` because we validate them by default. */
    Name: v.Text;
    /** The claim value. The maximum size of the list is 10. Each value can be up to 256 characters in length. If the format is `space-separated-values`, the values can't include spaces. */
    Values: v.Many<v.Text>;
  }
  interface JwtValidationConfig {
    AdditionalClaims?: v.Many<v.Block<Listener.JwtValidationActionAdditionalClaim>> | undefined;
    Issuer: v.Text;
    JwksEndpoint: v.Text;
  }
  /** Information about a listener attribute. */
  interface ListenerAttribute {
    /**
     * The name of the attribute.
     *
     * The following attribute is supported by Network Load Balancers, and Gateway Load Balancers.
     *
     * - `tcp.idle_timeout.seconds` - The tcp idle timeout value, in seconds. The valid range is 60-6000 seconds. The default is 350 seconds.
     *
     * The following attributes are only supported by Application Load Balancers.
     */
    Key?: v.Text | undefined;
    /** The value of the attribute. */
    Value?: v.Text | undefined;
  }
  /** The mutual authentication configuration information. */
  interface MutualAuthentication {
    /** Indicates whether trust store CA certificate names are advertised. */
    AdvertiseTrustStoreCaNames?: v.OneOf<'off' | 'on'> | undefined;
    /** Indicates whether expired client certificates are ignored. */
    IgnoreClientCertificateExpiry?: v.Bool | undefined;
    /** The client certificate handling method. Options are `off`, `passthrough` or `verify`. The default value is `off`. */
    Mode?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the trust store. */
    TrustStoreArn?: v.Text | undefined;
  }
  /**
   * Information about a redirect action.
   *
   * A URI consists of the following components: protocol://hostname:port/path?query. You must modify at least one of the following components to avoid a redirect loop: protocol, hostname, port, or path. Any components that you do not modify retain their original values.
   *
   * You can reuse URI components using the following reserved keywords:
   *
   * - #{protocol}
   * - #{host}
   * - #{port}
   * - #{path} (the leading "/" is removed)
   * - #{query}
   *
   * For example, you can change the path to "/new/#{path}", the hostname to "example.#{host}", or the query to "#{query}&value=xyz".
   */
  interface RedirectConfig {
    /** The hostname. This component is not percent-encoded. The hostname can contain #{host}. */
    Host?: v.Text | undefined;
    /** The absolute path, starting with the leading "/". This component is not percent-encoded. The path can contain #{host}, #{path}, and #{port}. */
    Path?: v.Text | undefined;
    /** The port. You can specify a value from 1 to 65535 or #{port}. */
    Port?: v.Text | undefined;
    /** The protocol. You can specify HTTP, HTTPS, or #{protocol}. You can redirect HTTP to HTTP, HTTP to HTTPS, and HTTPS to HTTPS. You can't redirect HTTPS to HTTP. */
    Protocol?: v.Text | undefined;
    /** The query parameters, URL-encoded when necessary, but not percent-encoded. Do not include the leading "?", as it is automatically added. You can specify any of the reserved keywords. */
    Query?: v.Text | undefined;
    /** The HTTP redirect code. The redirect is either permanent (HTTP 301) or temporary (HTTP 302). */
    StatusCode: v.OneOf<'HTTP_301' | 'HTTP_302'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Information about the target group stickiness for a rule. */
  interface TargetGroupStickinessConfig {
    /** [Application Load Balancers] The time period, in seconds, during which requests from a client should be routed to the same target group. The range is 1-604800 seconds (7 days). You must specify this value when enabling target group stickiness. */
    DurationSeconds?: v.Num | undefined;
    /** Indicates whether target group stickiness is enabled. */
    Enabled?: v.Bool | undefined;
  }
  /** Information about how traffic will be distributed between multiple target groups in a forward rule. */
  interface TargetGroupTuple {
    /** The Amazon Resource Name (ARN) of the target group. */
    TargetGroupArn?: v.Text<'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn'> | undefined;
    /** The weight. The range is 0 to 999. */
    Weight?: v.Num | undefined;
  }
}

export interface ListenerCertificateProperties {
  /** The certificate. You can specify one certificate per resource. */
  Certificates: v.Many<v.Block<ListenerCertificate.Certificate>>;
  /** The Amazon Resource Name (ARN) of the listener. */
  ListenerArn: v.Text;
}
export interface ListenerCertificateAttributes {
  readonly Id: v.Scalar<'AWS::ElasticLoadBalancingV2::ListenerCertificate.Id'>;
}
/**
 * Specifies an SSL server certificate to add to the certificate list for an HTTPS or TLS listener.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html
 */
export declare class ListenerCertificate extends v.Resource<ListenerCertificateProperties, 'AWS::ElasticLoadBalancingV2::ListenerCertificate.Id', ListenerCertificateAttributes> {
  static readonly type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate';
  constructor(properties: ListenerCertificateProperties);
}
export declare namespace ListenerCertificate {
  /** Specifies an SSL server certificate for the certificate list of a secure listener. */
  interface Certificate {
    /** The Amazon Resource Name (ARN) of the certificate. */
    CertificateArn?: v.Text<'AWS::CertificateManager::Certificate.Id' | 'AWS::IAM::ServerCertificate.Arn'> | undefined;
  }
}

export interface ListenerRuleProperties {
  /**
   * The actions.
   *
   * The rule must include exactly one of the following types of actions: `forward`, `fixed-response`, or `redirect`, and it must be the last action to be performed. If the rule is for an HTTPS listener, it can also optionally include an authentication action.
   */
  Actions: v.Many<v.Block<ListenerRule.Action>>;
  /**
   * The conditions.
   *
   * The rule can optionally include up to one of each of the following conditions: `http-request-method`, `host-header`, `path-pattern`, and `source-ip`. A rule can also optionally include one or more of each of the following conditions: `http-header` and `query-string`.
   */
  Conditions: v.Many<v.Block<ListenerRule.RuleCondition>>;
  /** The Amazon Resource Name (ARN) of the listener. */
  ListenerArn?: v.Text<'AWS::ElasticLoadBalancingV2::Listener.ListenerArn'> | undefined;
  /**
   * The rule priority. A listener can't have multiple rules with the same priority.
   *
   * If you try to reorder rules by updating their priorities, do not specify a new priority if an existing rule already uses this priority, as this can cause an error. If you need to reuse a priority with a different rule, you must remove it as a priority first, and then specify it in a subsequent update.
   */
  Priority: v.Num;
  Tags?: v.Many<v.Block<ListenerRule.Tag>> | undefined;
  Transforms?: v.Many<v.Block<ListenerRule.Transform>> | undefined;
}
export interface ListenerRuleAttributes {
  /** Indicates whether this is the default rule. */
  readonly IsDefault: v.Scalar<'AWS::ElasticLoadBalancingV2::ListenerRule.IsDefault'>;
  /** The Amazon Resource Name (ARN) of the rule. */
  readonly RuleArn: v.Scalar<'AWS::ElasticLoadBalancingV2::ListenerRule.RuleArn'>;
}
/**
 * Specifies a listener rule. The listener must be associated with an Application Load Balancer. Each rule consists of a priority, one or more actions, and one or more conditions.
 *
 * For more information, see [Quotas for your Application Load Balancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html) in the *User Guide for Application Load Balancers*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html
 */
export declare class ListenerRule extends v.Resource<ListenerRuleProperties, 'AWS::ElasticLoadBalancingV2::ListenerRule.RuleArn', ListenerRuleAttributes> {
  static readonly type: 'AWS::ElasticLoadBalancingV2::ListenerRule';
  constructor(properties: ListenerRuleProperties);
}
export declare namespace ListenerRule {
  /** Specifies an action for a listener rule. */
  interface Action {
    /** [HTTPS listeners] Information for using Amazon Cognito to authenticate users. Specify only when `Type` is `authenticate-cognito`. */
    AuthenticateCognitoConfig?: v.Block<ListenerRule.AuthenticateCognitoConfig> | undefined;
    /** [HTTPS listeners] Information about an identity provider that is compliant with OpenID Connect (OIDC). Specify only when `Type` is `authenticate-oidc`. */
    AuthenticateOidcConfig?: v.Block<ListenerRule.AuthenticateOidcConfig> | undefined;
    /** [Application Load Balancer] Information for creating an action that returns a custom HTTP response. Specify only when `Type` is `fixed-response`. */
    FixedResponseConfig?: v.Block<ListenerRule.FixedResponseConfig> | undefined;
    /**
     * Information for creating an action that distributes requests among multiple target groups. Specify only when `Type` is `forward`.
     *
     * If you specify both `ForwardConfig` and `TargetGroupArn`, you can specify only one target group using `ForwardConfig` and it must be the same target group specified in `TargetGroupArn`.
     */
    ForwardConfig?: v.Block<ListenerRule.ForwardConfig> | undefined;
    /** [HTTPS listeners] Information for validating JWT access tokens in client requests. Specify only when `Type` is `jwt-validation`. */
    JwtValidationConfig?: v.Block<ListenerRule.JwtValidationConfig> | undefined;
    /** The order for the action. This value is required for rules with multiple actions. The action with the lowest value for order is performed first. */
    Order?: v.Num | undefined;
    /** [Application Load Balancer] Information for creating a redirect action. Specify only when `Type` is `redirect`. */
    RedirectConfig?: v.Block<ListenerRule.RedirectConfig> | undefined;
    /** The Amazon Resource Name (ARN) of the target group. Specify only when `Type` is `forward` and you want to route to a single target group. To route to multiple target groups, you must use `ForwardConfig` instead. */
    TargetGroupArn?: v.Text<'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn'> | undefined;
    /** The type of action. */
    Type: v.OneOf<'authenticate-cognito' | 'authenticate-oidc' | 'fixed-response' | 'forward' | 'jwt-validation' | 'redirect'>;
  }
  /** Specifies information required when integrating with Amazon Cognito to authenticate users. */
  interface AuthenticateCognitoConfig {
    /** The query parameters (up to 10) to include in the redirect request to the authorization endpoint. */
    AuthenticationRequestExtraParams?: v.Dictionary<v.Text> | undefined;
    /**
     * The behavior if the user is not authenticated. The following are possible values:
     *
     * - deny `` - Return an HTTP 401 Unauthorized error.
     * - allow `` - Allow the request to be forwarded to the target.
     * - authenticate `` - Redirect the request to the IdP authorization endpoint. This is the default value.
     */
    OnUnauthenticatedRequest?: v.OneOf<'allow' | 'authenticate' | 'deny'> | undefined;
    /**
     * The set of user claims to be requested from the IdP. The default is `openid`.
     *
     * To verify which scope values your IdP supports and how to separate multiple values, see the documentation for your IdP.
     */
    Scope?: v.Text | undefined;
    /** The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie. */
    SessionCookieName?: v.Text | undefined;
    /** The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days). */
    SessionTimeout?: v.Num | undefined;
    /** The Amazon Resource Name (ARN) of the Amazon Cognito user pool. */
    UserPoolArn: v.Text<'AWS::Cognito::UserPool.Arn'>;
    /** The ID of the Amazon Cognito user pool client. */
    UserPoolClientId: v.Text<'AWS::Cognito::UserPoolClient.ClientId'>;
    /** The domain prefix or fully-qualified domain name of the Amazon Cognito user pool. */
    UserPoolDomain: v.Text;
  }
  /** Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to authenticate users. */
  interface AuthenticateOidcConfig {
    /** The query parameters (up to 10) to include in the redirect request to the authorization endpoint. */
    AuthenticationRequestExtraParams?: v.Dictionary<v.Text> | undefined;
    /** The authorization endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path. */
    AuthorizationEndpoint: v.Text;
    /** The OAuth 2.0 client identifier. */
    ClientId: v.Text;
    /** The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you are modifying a rule, you can omit this parameter if you set `UseExistingClientSecret` to true. */
    ClientSecret?: v.Text | undefined;
    /** The OIDC issuer identifier of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path. */
    Issuer: v.Text;
    /**
     * The behavior if the user is not authenticated. The following are possible values:
     *
     * - deny `` - Return an HTTP 401 Unauthorized error.
     * - allow `` - Allow the request to be forwarded to the target.
     * - authenticate `` - Redirect the request to the IdP authorization endpoint. This is the default value.
     */
    OnUnauthenticatedRequest?: v.OneOf<'allow' | 'authenticate' | 'deny'> | undefined;
    /**
     * The set of user claims to be requested from the IdP. The default is `openid`.
     *
     * To verify which scope values your IdP supports and how to separate multiple values, see the documentation for your IdP.
     */
    Scope?: v.Text | undefined;
    /** The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie. */
    SessionCookieName?: v.Text | undefined;
    /** The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days). */
    SessionTimeout?: v.Num | undefined;
    /** The token endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path. */
    TokenEndpoint: v.Text;
    /** Indicates whether to use the existing client secret when modifying a rule. If you are creating a rule, you can omit this parameter or set it to false. */
    UseExistingClientSecret?: v.Bool | undefined;
    /** The user info endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the path. */
    UserInfoEndpoint: v.Text;
  }
  /** Specifies information required when returning a custom HTTP response. */
  interface FixedResponseConfig {
    /**
     * The content type.
     *
     * Valid Values: text/plain | text/css | text/html | application/javascript | application/json
     */
    ContentType?: v.Text | undefined;
    /** The message. */
    MessageBody?: v.Text | undefined;
    /** The HTTP response code (2XX, 4XX, or 5XX). */
    StatusCode: v.Text;
  }
  /**
   * Information for creating an action that distributes requests among multiple target groups. Specify only when `Type` is `forward`.
   *
   * If you specify both `ForwardConfig` and `TargetGroupArn`, you can specify only one target group using `ForwardConfig` and it must be the same target group specified in `TargetGroupArn`.
   */
  interface ForwardConfig {
    /** Information about the target group stickiness for a rule. */
    TargetGroupStickinessConfig?: v.Block<ListenerRule.TargetGroupStickinessConfig> | undefined;
    /** Information about how traffic will be distributed between multiple target groups in a forward rule. */
    TargetGroups?: v.Many<v.Block<ListenerRule.TargetGroupTuple>> | undefined;
  }
  /** Information about a host header condition. */
  interface HostHeaderConfig {
    RegexValues?: v.Many<v.Text> | undefined;
    /**
     * The host names. The maximum length of each string is 128 characters. The comparison is case insensitive. The following wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1 character). You must include at least one "." character. You can include only alphabetical characters after the final "." character.
     *
     * If you specify multiple strings, the condition is satisfied if one of the strings matches the host name.
     */
    Values?: v.Many<v.Text> | undefined;
  }
  /**
   * Information about an HTTP header condition.
   *
   * There is a set of standard HTTP header fields. You can also define custom HTTP header fields.
   */
  interface HttpHeaderConfig {
    /** The name of the HTTP header field. The maximum size is 40 characters. The header name is case insensitive. The allowed characters are specified by RFC 7230. Wildcards are not supported. */
    HttpHeaderName?: v.Text | undefined;
    RegexValues?: v.Many<v.Text> | undefined;
    /**
     * The strings to compare against the value of the HTTP header. The maximum length of each string is 128 characters. The comparison strings are case insensitive. The following wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1 character).
     *
     * If the same header appears multiple times in the request, we search them in order until a match is found.
     *
     * If you specify multiple strings, the condition is satisfied if one of the strings matches the value of the HTTP header. To require that all of the strings are a match, create one condition per string.
     */
    Values?: v.Many<v.Text> | undefined;
  }
  /**
   * Information about an HTTP method condition.
   *
   * HTTP defines a set of request methods, also referred to as HTTP verbs. For more information, see the [HTTP Method Registry](https://docs.aws.amazon.com/https://www.iana.org/assignments/http-methods/http-methods.xhtml). You can also define custom HTTP methods.
   */
  interface HttpRequestMethodConfig {
    /**
     * The name of the request method. The maximum length is 40 characters. The allowed characters are A-Z, hyphen (-), and underscore (_). The comparison is case sensitive. Wildcards are not supported; therefore, the method name must be an exact match.
     *
     * If you specify multiple strings, the condition is satisfied if one of the strings matches the HTTP request method. We recommend that you route GET and HEAD requests in the same way, because the response to a HEAD request may be cached.
     */
    Values?: v.Many<v.Text> | undefined;
  }
  /** Information about an additional claim to validate. */
  interface JwtValidationActionAdditionalClaim {
    /** The format of the claim value. */
    Format: v.OneOf<'single-string' | 'space-separated-values' | 'string-array'>;
    /** The name of the claim. You can't specify `exp`, `iss`, `nbf`, or `iat` because we validate them by default. */
    Name: v.Text;
    /** The claim value. The maximum size of the list is 10. Each value can be up to 256 characters in length. If the format is `space-separated-values`, the values can't include spaces. */
    Values: v.Many<v.Text>;
  }
  interface JwtValidationConfig {
    AdditionalClaims?: v.Many<v.Block<ListenerRule.JwtValidationActionAdditionalClaim>> | undefined;
    Issuer: v.Text;
    JwksEndpoint: v.Text;
  }
  /** Information about a path pattern condition. */
  interface PathPatternConfig {
    RegexValues?: v.Many<v.Text> | undefined;
    /**
     * The path patterns to compare against the request URL. The maximum size of each string is 128 characters. The comparison is case sensitive. The following wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1 character).
     *
     * If you specify multiple strings, the condition is satisfied if one of them matches the request URL. The path pattern is compared only to the path of the URL, not to its query string.
     */
    Values?: v.Many<v.Text> | undefined;
  }
  /**
   * Information about a query string condition.
   *
   * The query string component of a URI starts after the first '?' character and is terminated by either a '#' character or the end of the URI. A typical query string contains key/value pairs separated by '&' characters. The allowed characters are specified by RFC 3986. Any character can be percentage encoded.
   */
  interface QueryStringConfig {
    /**
     * The key/value pairs or values to find in the query string. The maximum length of each string is 128 characters. The comparison is case insensitive. The following wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1 character). To search for a literal '*' or '?' character in a query string, you must escape these characters in `Values` using a '\' character.
     *
     * If you specify multiple key/value pairs or values, the condition is satisfied if one of them is found in the query string.
     */
    Values?: v.Many<v.Block<ListenerRule.QueryStringKeyValue>> | undefined;
  }
  /** Information about a key/value pair. */
  interface QueryStringKeyValue {
    /** The key. You can omit the key. */
    Key?: v.Text | undefined;
    /** The value. */
    Value?: v.Text | undefined;
  }
  /**
   * Information about a redirect action.
   *
   * A URI consists of the following components: protocol://hostname:port/path?query. You must modify at least one of the following components to avoid a redirect loop: protocol, hostname, port, or path. Any components that you do not modify retain their original values.
   *
   * You can reuse URI components using the following reserved keywords:
   *
   * - #{protocol}
   * - #{host}
   * - #{port}
   * - #{path} (the leading "/" is removed)
   * - #{query}
   *
   * For example, you can change the path to "/new/#{path}", the hostname to "example.#{host}", or the query to "#{query}&value=xyz".
   */
  interface RedirectConfig {
    /** The hostname. This component is not percent-encoded. The hostname can contain #{host}. */
    Host?: v.Text | undefined;
    /** The absolute path, starting with the leading "/". This component is not percent-encoded. The path can contain #{host}, #{path}, and #{port}. */
    Path?: v.Text | undefined;
    /** The port. You can specify a value from 1 to 65535 or #{port}. */
    Port?: v.Text | undefined;
    /** The protocol. You can specify HTTP, HTTPS, or #{protocol}. You can redirect HTTP to HTTP, HTTP to HTTPS, and HTTPS to HTTPS. You can't redirect HTTPS to HTTP. */
    Protocol?: v.Text | undefined;
    /** The query parameters, URL-encoded when necessary, but not percent-encoded. Do not include the leading "?", as it is automatically added. You can specify any of the reserved keywords. */
    Query?: v.Text | undefined;
    /** The HTTP redirect code. The redirect is either permanent (HTTP 301) or temporary (HTTP 302). */
    StatusCode: v.OneOf<'HTTP_301' | 'HTTP_302'>;
  }
  /** Information about a rewrite transform. This transform matches a pattern and replaces it with the specified string. */
  interface RewriteConfig {
    /** The regular expression to match in the input string. The maximum length of the string is 1,024 characters. */
    Regex: v.Text;
    /** The replacement string to use when rewriting the matched input. The maximum length of the string is 1,024 characters. You can specify capture groups in the regular expression (for example, $1 and $2). */
    Replace: v.Text;
  }
  interface RewriteConfigObject {
    Rewrites: v.Many<v.Block<ListenerRule.RewriteConfig>>;
  }
  /** Specifies a condition for a listener rule. */
  interface RuleCondition {
    /**
     * The field in the HTTP request. The following are the possible values:
     *
     * - `http-header`
     * - `http-request-method`
     * - `host-header`
     * - `path-pattern`
     * - `query-string`
     * - `source-ip`
     */
    Field?: v.Text | undefined;
    /** Information for a host header condition. Specify only when `Field` is `host-header`. */
    HostHeaderConfig?: v.Block<ListenerRule.HostHeaderConfig> | undefined;
    /** Information for an HTTP header condition. Specify only when `Field` is `http-header`. */
    HttpHeaderConfig?: v.Block<ListenerRule.HttpHeaderConfig> | undefined;
    /** Information for an HTTP method condition. Specify only when `Field` is `http-request-method`. */
    HttpRequestMethodConfig?: v.Block<ListenerRule.HttpRequestMethodConfig> | undefined;
    /** Information for a path pattern condition. Specify only when `Field` is `path-pattern`. */
    PathPatternConfig?: v.Block<ListenerRule.PathPatternConfig> | undefined;
    /** Information for a query string condition. Specify only when `Field` is `query-string`. */
    QueryStringConfig?: v.Block<ListenerRule.QueryStringConfig> | undefined;
    /** The regular expressions to match against the condition field. The maximum length of each string is 128 characters. Specify only when `Field` is `http-header`, `host-header`, or `path-pattern`. */
    RegexValues?: v.Many<v.Text> | undefined;
    /** Information for a source IP condition. Specify only when `Field` is `source-ip`. */
    SourceIpConfig?: v.Block<ListenerRule.SourceIpConfig> | undefined;
    /**
     * The condition value. Specify only when `Field` is `host-header` or `path-pattern`. Alternatively, to specify multiple host names or multiple path patterns, use `HostHeaderConfig` or `PathPatternConfig`.
     *
     * If `Field` is `host-header` and you're not using `HostHeaderConfig`, you can specify a single host name (for example, my.example.com). A host name is case insensitive, can be up to 128 characters in length, and can contain any of the following characters.
     *
     * - A-Z, a-z, 0-9
     * - -.
     * - * (matches 0 or more characters)
     * - ? (matches exactly 1 character)
     */
    Values?: v.Many<v.Text> | undefined;
  }
  /**
   * Information about a source IP condition.
   *
   * You can use this condition to route based on the IP address of the source that connects to the load balancer. If a client is behind a proxy, this is the IP address of the proxy not the IP address of the client.
   */
  interface SourceIpConfig {
    IpAddressType?: v.Text | undefined;
    /**
     * The source IP addresses, in CIDR format. You can use both IPv4 and IPv6 addresses. Wildcards are not supported.
     *
     * If you specify multiple addresses, the condition is satisfied if the source IP address of the request matches one of the CIDR blocks. This condition is not satisfied by the addresses in the X-Forwarded-For header.
     */
    Values?: v.Many<v.Text> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Information about the target group stickiness for a rule. */
  interface TargetGroupStickinessConfig {
    /** [Application Load Balancers] The time period, in seconds, during which requests from a client should be routed to the same target group. The range is 1-604800 seconds (7 days). You must specify this value when enabling target group stickiness. */
    DurationSeconds?: v.Num | undefined;
    /** Indicates whether target group stickiness is enabled. */
    Enabled?: v.Bool | undefined;
  }
  /** Information about how traffic will be distributed between multiple target groups in a forward rule. */
  interface TargetGroupTuple {
    /** The Amazon Resource Name (ARN) of the target group. */
    TargetGroupArn?: v.Text<'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn'> | undefined;
    /** The weight. The range is 0 to 999. */
    Weight?: v.Num | undefined;
  }
  interface Transform {
    HostHeaderRewriteConfig?: v.Block<ListenerRule.RewriteConfigObject> | undefined;
    Type: v.OneOf<'host-header-rewrite' | 'url-rewrite'>;
    UrlRewriteConfig?: v.Block<ListenerRule.RewriteConfigObject> | undefined;
  }
}

export interface LoadBalancerProperties {
  /** Indicates whether to enable stabilization when creating or updating an LCU reservation. This ensures that the final stack status reflects the status of the LCU reservation. The default is `false`. */
  EnableCapacityReservationProvisionStabilize?: v.Bool | undefined;
  /** [Network Load Balancers with UDP listeners] Indicates whether to use an IPv6 prefix from each subnet for source NAT. The IP address type must be `dualstack`. The default value is `off`. */
  EnablePrefixForIpv6SourceNat?: v.OneOf<'off' | 'on'> | undefined;
  /**
   * Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load Balancer through AWS PrivateLink. The default is `on`.
   *
   * You can't configure this property on a Network Load Balancer unless you associated a security group with the load balancer when you created it.
   */
  EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: v.Text | undefined;
  /**
   * The IP address type. Internal load balancers must use `ipv4`.
   *
   * [Application Load Balancers] The possible values are `ipv4` (IPv4 addresses), `dualstack` (IPv4 and IPv6 addresses), and `dualstack-without-public-ipv4` (public IPv6 addresses and private IPv4 and IPv6 addresses).
   *
   * Application Load Balancer authentication supports IPv4 addresses only when connecting to an Identity Provider (IdP) or Amazon Cognito endpoint. Without a public IPv4 address the load balancer can't complete the authentication process, resulting in HTTP 500 errors.
   *
   * [Network Load Balancers and Gateway Load Balancers] The possible values are `ipv4` (IPv4 addresses) and `dualstack` (IPv4 and IPv6 addresses).
   */
  IpAddressType?: v.OneOf<'dualstack' | 'dualstack-without-public-ipv4' | 'ipv4'> | undefined;
  /** The ID of the IPv4 IPAM pool. */
  Ipv4IpamPoolId?: v.Text | undefined;
  /** The load balancer attributes. Attributes that you do not modify retain their current values. */
  LoadBalancerAttributes?: v.Many<v.Block<LoadBalancer.LoadBalancerAttribute>> | undefined;
  /** The minimum capacity for a load balancer. */
  MinimumLoadBalancerCapacity?: v.Block<LoadBalancer.MinimumLoadBalancerCapacity> | undefined;
  /**
   * The name of the load balancer. This name must be unique per region per account, can have a maximum of 32 characters, must contain only alphanumeric characters or hyphens, must not begin or end with a hyphen, and must not begin with "internal-".
   *
   * If you don't specify a name, AWS CloudFormation generates a unique physical ID for the load balancer. If you specify a name, you cannot perform updates that require replacement of this resource, but you can perform other updates. To replace the resource, specify a new name.
   */
  Name?: v.Text | undefined;
  /**
   * The nodes of an Internet-facing load balancer have public IP addresses. The DNS name of an Internet-facing load balancer is publicly resolvable to the public IP addresses of the nodes. Therefore, Internet-facing load balancers can route requests from clients over the internet.
   *
   * The nodes of an internal load balancer have only private IP addresses. The DNS name of an internal load balancer is publicly resolvable to the private IP addresses of the nodes. Therefore, internal load balancers can route requests only from clients with access to the VPC for the load balancer.
   *
   * The default is an Internet-facing load balancer.
   *
   * You can't specify a scheme for a Gateway Load Balancer.
   */
  Scheme?: v.OneOf<'internal' | 'internet-facing'> | undefined;
  /** [Application Load Balancers and Network Load Balancers] The IDs of the security groups for the load balancer. */
  SecurityGroups?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
  /**
   * The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either subnets or subnet mappings, but not both.
   *
   * [Application Load Balancers] You must specify subnets from at least two Availability Zones. You can't specify Elastic IP addresses for your subnets.
   *
   * [Application Load Balancers on Outposts] You must specify one Outpost subnet.
   *
   * [Application Load Balancers on Local Zones] You can specify subnets from one or more Local Zones.
   */
  SubnetMappings?: v.Many<v.Block<LoadBalancer.SubnetMapping>> | undefined;
  /**
   * The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either subnets or subnet mappings, but not both. To specify an Elastic IP address, specify subnet mappings instead of subnets.
   *
   * [Application Load Balancers] You must specify subnets from at least two Availability Zones.
   *
   * [Application Load Balancers on Outposts] You must specify one Outpost subnet.
   *
   * [Application Load Balancers on Local Zones] You can specify subnets from one or more Local Zones.
   *
   * [Network Load Balancers and Gateway Load Balancers] You can specify subnets from one or more Availability Zones.
   */
  Subnets?: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>> | undefined;
  /** The tags to assign to the load balancer. */
  Tags?: v.Many<v.Block<LoadBalancer.Tag>> | undefined;
  /** The type of load balancer. The default is `application`. */
  Type?: v.OneOf<'application' | 'gateway' | 'network'> | undefined;
}
export interface LoadBalancerAttributes {
  /** The ID of the Amazon Route 53 hosted zone associated with the load balancer. For example, `Z2P70J7EXAMPLE`. */
  readonly CanonicalHostedZoneID: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.CanonicalHostedZoneID'>;
  /** The DNS name for the load balancer. For example, `my-load-balancer-424835706.us-west-2.elb.amazonaws.com`. */
  readonly DNSName: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.DNSName'>;
  /** Indicates whether to enable stabilization when creating or updating an LCU reservation. This ensures that the final stack status reflects the status of the LCU reservation. The default is `false`. */
  readonly EnableCapacityReservationProvisionStabilize: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.EnableCapacityReservationProvisionStabilize'>;
  /** [Network Load Balancers with UDP listeners] Indicates whether to use an IPv6 prefix from each subnet for source NAT. The IP address type must be `dualstack`. The default value is `off`. */
  readonly EnablePrefixForIpv6SourceNat: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.EnablePrefixForIpv6SourceNat'>;
  /**
   * Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load Balancer through AWS PrivateLink. The default is `on`.
   *
   * You can't configure this property on a Network Load Balancer unless you associated a security group with the load balancer when you created it.
   */
  readonly EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic'>;
  /**
   * The IP address type. Internal load balancers must use `ipv4`.
   *
   * [Application Load Balancers] The possible values are `ipv4` (IPv4 addresses), `dualstack` (IPv4 and IPv6 addresses), and `dualstack-without-public-ipv4` (public IPv6 addresses and private IPv4 and IPv6 addresses).
   *
   * Application Load Balancer authentication supports IPv4 addresses only when connecting to an Identity Provider (IdP) or Amazon Cognito endpoint. Without a public IPv4 address the load balancer can't complete the authentication process, resulting in HTTP 500 errors.
   *
   * [Network Load Balancers and Gateway Load Balancers] The possible values are `ipv4` (IPv4 addresses) and `dualstack` (IPv4 and IPv6 addresses).
   */
  readonly IpAddressType: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.IpAddressType'>;
  /** The ID of the IPv4 IPAM pool. */
  readonly Ipv4IpamPoolId: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.Ipv4IpamPoolId'>;
  /** The Amazon Resource Name (ARN) of the load balancer. */
  readonly LoadBalancerArn: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn'>;
  /** The load balancer attributes. Attributes that you do not modify retain their current values. */
  readonly LoadBalancerAttributes: v.List<v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerAttributes'>>;
  /** The full name of the load balancer. For example, `app/my-load-balancer/50dc6c495c0c9188`. */
  readonly LoadBalancerFullName: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerFullName'>;
  /** The name of the load balancer. For example, `my-load-balancer`. */
  readonly LoadBalancerName: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerName'>;
  /** The minimum capacity for a load balancer. */
  readonly MinimumLoadBalancerCapacity: { readonly [name: string]: unknown };
  /** The number of capacity units. */
  readonly 'MinimumLoadBalancerCapacity.CapacityUnits': v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.MinimumLoadBalancerCapacity.CapacityUnits'>;
  /**
   * The name of the load balancer. This name must be unique per region per account, can have a maximum of 32 characters, must contain only alphanumeric characters or hyphens, must not begin or end with a hyphen, and must not begin with "internal-".
   *
   * If you don't specify a name, AWS CloudFormation generates a unique physical ID for the load balancer. If you specify a name, you cannot perform updates that require replacement of this resource, but you can perform other updates. To replace the resource, specify a new name.
   */
  readonly Name: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.Name'>;
  /**
   * The nodes of an Internet-facing load balancer have public IP addresses. The DNS name of an Internet-facing load balancer is publicly resolvable to the public IP addresses of the nodes. Therefore, Internet-facing load balancers can route requests from clients over the internet.
   *
   * The nodes of an internal load balancer have only private IP addresses. The DNS name of an internal load balancer is publicly resolvable to the private IP addresses of the nodes. Therefore, internal load balancers can route requests only from clients with access to the VPC for the load balancer.
   *
   * The default is an Internet-facing load balancer.
   *
   * You can't specify a scheme for a Gateway Load Balancer.
   */
  readonly Scheme: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.Scheme'>;
  /** The IDs of the security groups for the load balancer. */
  readonly SecurityGroups: v.List<v.Scalar<'AWS::EC2::SecurityGroup.GroupId'>>;
  /**
   * The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either subnets or subnet mappings, but not both.
   *
   * [Application Load Balancers] You must specify subnets from at least two Availability Zones. You can't specify Elastic IP addresses for your subnets.
   *
   * [Application Load Balancers on Outposts] You must specify one Outpost subnet.
   *
   * [Application Load Balancers on Local Zones] You can specify subnets from one or more Local Zones.
   */
  readonly SubnetMappings: v.List<v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.SubnetMappings'>>;
  /**
   * The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either subnets or subnet mappings, but not both. To specify an Elastic IP address, specify subnet mappings instead of subnets.
   *
   * [Application Load Balancers] You must specify subnets from at least two Availability Zones.
   *
   * [Application Load Balancers on Outposts] You must specify one Outpost subnet.
   *
   * [Application Load Balancers on Local Zones] You can specify subnets from one or more Local Zones.
   *
   * [Network Load Balancers and Gateway Load Balancers] You can specify subnets from one or more Availability Zones.
   */
  readonly Subnets: v.List<v.Scalar<'AWS::EC2::Subnet.SubnetId'>>;
  /** The tags to assign to the load balancer. */
  readonly Tags: v.List<v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.Tags'>>;
  /** The type of load balancer. The default is `application`. */
  readonly Type: v.Scalar<'AWS::ElasticLoadBalancingV2::LoadBalancer.Type'>;
}
/**
 * Specifies an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html
 */
export declare class LoadBalancer extends v.Resource<LoadBalancerProperties, 'AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn', LoadBalancerAttributes> {
  static readonly type: 'AWS::ElasticLoadBalancingV2::LoadBalancer';
  constructor(properties?: LoadBalancerProperties);
}
export declare namespace LoadBalancer {
  /** Specifies an attribute for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer. */
  interface LoadBalancerAttribute {
    /**
     * The name of the attribute.
     *
     * The following attributes are supported by all load balancers:
     *
     * - `deletion_protection.enabled` - Indicates whether deletion protection is enabled. The value is `true` or `false`. The default is `false`.
     * - `load_balancing.cross_zone.enabled` - Indicates whether cross-zone load balancing is enabled. The possible values are `true` and `false`. The default for Network Load Balancers and Gateway Load Balancers is `false`. The default for Application Load Balancers is `true`, and can't be changed.
     *
     * The following attributes are supported by both Application Load Balancers and Network Load Balancers:
     */
    Key?: v.Text | undefined;
    /** The value of the attribute. */
    Value?: v.Text | undefined;
  }
  /** The minimum capacity for a load balancer. */
  interface MinimumLoadBalancerCapacity {
    /** The number of capacity units. */
    CapacityUnits: v.Num;
  }
  /** Specifies a subnet for a load balancer. */
  interface SubnetMapping {
    /** [Network Load Balancers] The allocation ID of the Elastic IP address for an internet-facing load balancer. */
    AllocationId?: v.Text | undefined;
    /** [Network Load Balancers] The IPv6 address. */
    IPv6Address?: v.Text | undefined;
    /** [Network Load Balancers] The private IPv4 address for an internal load balancer. */
    PrivateIPv4Address?: v.Text | undefined;
    /** [Network Load Balancers with UDP listeners] The IPv6 prefix to use for source NAT. Specify an IPv6 prefix (/80 netmask) from the subnet CIDR block or `auto_assigned` to use an IPv6 prefix selected at random from the subnet CIDR block. */
    SourceNatIpv6Prefix?: v.Text | undefined;
    /** The ID of the subnet. */
    SubnetId: v.Text<'AWS::EC2::Subnet.SubnetId'>;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface TargetGroupProperties {
  /** Indicates whether health checks are enabled. If the target type is `lambda`, health checks are disabled by default but can be enabled. If the target type is `instance`, `ip`, or `alb`, health checks are always enabled and can't be disabled. */
  HealthCheckEnabled?: v.Bool | undefined;
  /** The approximate amount of time, in seconds, between health checks of an individual target. The range is 5-300. If the target group protocol is TCP, TLS, UDP, TCP_UDP, QUIC, TCP_QUIC, HTTP or HTTPS, the default is 30 seconds. If the target group protocol is GENEVE, the default is 10 seconds. If the target type is `lambda`, the default is 35 seconds. */
  HealthCheckIntervalSeconds?: v.Num | undefined;
  /**
   * [HTTP/HTTPS health checks] The destination for health checks on the targets.
   *
   * [HTTP1 or HTTP2 protocol version] The ping path. The default is /.
   *
   * [GRPC protocol version] The path of a custom health check method with the format /package.service/method. The default is / AWS .ALB/healthcheck.
   */
  HealthCheckPath?: v.Text | undefined;
  /** The port the load balancer uses when performing health checks on targets. If the protocol is HTTP, HTTPS, TCP, TLS, UDP, TCP_UDP, QUIC, or TCP_QUIC the default is `traffic-port`, which is the port on which each target receives traffic from the load balancer. If the protocol is GENEVE, the default is port 80. */
  HealthCheckPort?: v.Text | undefined;
  /** The protocol the load balancer uses when performing health checks on targets. For Application Load Balancers, the default is HTTP. For Network Load Balancers and Gateway Load Balancers, the default is TCP. The TCP protocol is not supported for health checks if the protocol of the target group is HTTP or HTTPS. The GENEVE, TLS, UDP, TCP_UDP, QUIC, and TCP_QUIC protocols are not supported for health checks. */
  HealthCheckProtocol?: v.OneOf<'GENEVE' | 'HTTP' | 'HTTPS' | 'QUIC' | 'TCP' | 'TCP_QUIC' | 'TCP_UDP' | 'TLS' | 'UDP'> | undefined;
  /** The amount of time, in seconds, during which no response from a target means a failed health check. The range is 2–120 seconds. For target groups with a protocol of HTTP, the default is 6 seconds. For target groups with a protocol of TCP, TLS or HTTPS, the default is 10 seconds. For target groups with a protocol of GENEVE, the default is 5 seconds. If the target type is `lambda`, the default is 30 seconds. */
  HealthCheckTimeoutSeconds?: v.Num | undefined;
  /** The number of consecutive health check successes required before considering a target healthy. The range is 2-10. If the target group protocol is TCP, TCP_UDP, UDP, TLS, HTTP or HTTPS, the default is 5. For target groups with a protocol of GENEVE, the default is 5. If the target type is `lambda`, the default is 5. */
  HealthyThresholdCount?: v.Num | undefined;
  /** The IP address type. The default value is `ipv4`. */
  IpAddressType?: v.OneOf<'ipv4' | 'ipv6'> | undefined;
  /** [HTTP/HTTPS health checks] The HTTP or gRPC codes to use when checking for a successful response from a target. For target groups with a protocol of TCP, TCP_UDP, UDP, QUIC, TCP_QUIC, or TLS the range is 200-599. For target groups with a protocol of HTTP or HTTPS, the range is 200-499. For target groups with a protocol of GENEVE, the range is 200-399. */
  Matcher?: v.Block<TargetGroup.Matcher> | undefined;
  /**
   * The name of the target group.
   *
   * This name must be unique per region per account, can have a maximum of 32 characters, must contain only alphanumeric characters or hyphens, and must not begin or end with a hyphen.
   */
  Name?: v.Text | undefined;
  /** The port on which the targets receive traffic. This port is used unless you specify a port override when registering the target. If the target is a Lambda function, this parameter does not apply. If the protocol is GENEVE, the supported port is 6081. */
  Port?: v.Num | undefined;
  /** The protocol to use for routing traffic to the targets. For Application Load Balancers, the supported protocols are HTTP and HTTPS. For Network Load Balancers, the supported protocols are TCP, TLS, UDP, TCP_UDP, QUIC, or TCP_QUIC. For Gateway Load Balancers, the supported protocol is GENEVE. A TCP_UDP listener must be associated with a TCP_UDP target group. A TCP_QUIC listener must be associated with a TCP_QUIC target group. If the target is a Lambda function, this parameter does not apply. */
  Protocol?: v.OneOf<'GENEVE' | 'HTTP' | 'HTTPS' | 'QUIC' | 'TCP' | 'TCP_QUIC' | 'TCP_UDP' | 'TLS' | 'UDP'> | undefined;
  /** [HTTP/HTTPS protocol] The protocol version. The possible values are `GRPC`, `HTTP1`, and `HTTP2`. */
  ProtocolVersion?: v.Text | undefined;
  /** The tags. */
  Tags?: v.Many<v.Block<TargetGroup.Tag>> | undefined;
  /** The port on which the target control agent and application load balancer exchange management traffic for the target optimizer feature. */
  TargetControlPort?: v.Num | undefined;
  /** The target group attributes. Attributes that you do not modify retain their current values. */
  TargetGroupAttributes?: v.Many<v.Block<TargetGroup.TargetGroupAttribute>> | undefined;
  /**
   * The type of target that you must specify when registering targets with this target group. You can't specify targets for a target group using more than one target type.
   *
   * - `instance` - Register targets by instance ID. This is the default value.
   * - `ip` - Register targets by IP address. You can specify IP addresses from the subnets of the virtual private cloud (VPC) for the target group, the RFC 1918 range (10.0.0.0/8, 172.16.0.0/12, and 192.168.0.0/16), and the RFC 6598 range (100.64.0.0/10). You can't specify publicly routable IP addresses.
   * - `lambda` - Register a single Lambda function as a target.
   * - `alb` - Register a single Application Load Balancer as a target.
   */
  TargetType?: v.OneOf<'alb' | 'instance' | 'ip' | 'lambda'> | undefined;
  /** The targets. */
  Targets?: v.Many<v.Block<TargetGroup.TargetDescription>> | undefined;
  /** The number of consecutive health check failures required before considering a target unhealthy. The range is 2-10. If the target group protocol is TCP, TCP_UDP, UDP, TLS, QUIC, TCP_QUIC, HTTP or HTTPS, the default is 2. For target groups with a protocol of GENEVE, the default is 2. If the target type is `lambda`, the default is 5. */
  UnhealthyThresholdCount?: v.Num | undefined;
  /** The identifier of the virtual private cloud (VPC). If the target is a Lambda function, this parameter does not apply. Otherwise, this parameter is required. */
  VpcId?: v.Text<'AWS::EC2::VPC.VpcId'> | undefined;
}
export interface TargetGroupAttributes {
  /** The Amazon Resource Name (ARN) of the load balancer that routes traffic to this target group. */
  readonly LoadBalancerArns: v.List<v.Scalar<'AWS::ElasticLoadBalancingV2::TargetGroup.LoadBalancerArns'>>;
  /** The Amazon Resource Name (ARN) of the target group. */
  readonly TargetGroupArn: v.Scalar<'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn'>;
  /** The full name of the target group. For example, `targetgroup/my-target-group/cbf133c568e0d028`. */
  readonly TargetGroupFullName: v.Scalar<'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupFullName'>;
  /** The name of the target group. For example, `my-target-group`. */
  readonly TargetGroupName: v.Scalar<'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupName'>;
}
/**
 * Specifies a target group for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
 *
 * Before you register a Lambda function as a target, you must create a `AWS::Lambda::Permission` resource that grants the Elastic Load Balancing service principal permission to invoke the Lambda function.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html
 */
export declare class TargetGroup extends v.Resource<TargetGroupProperties, 'AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn', TargetGroupAttributes> {
  static readonly type: 'AWS::ElasticLoadBalancingV2::TargetGroup';
  constructor(properties?: TargetGroupProperties);
}
export declare namespace TargetGroup {
  /** Specifies the HTTP codes that healthy targets must use when responding to an HTTP health check. */
  interface Matcher {
    /** You can specify values between 0 and 99. You can specify multiple values (for example, "0,1") or a range of values (for example, "0-5"). The default value is 12. */
    GrpcCode?: v.Text | undefined;
    /**
     * For Application Load Balancers, you can specify values between 200 and 499, with the default value being 200. You can specify multiple values (for example, "200,202") or a range of values (for example, "200-299").
     *
     * For Network Load Balancers, you can specify values between 200 and 599, with the default value being 200-399. You can specify multiple values (for example, "200,202") or a range of values (for example, "200-299").
     *
     * For Gateway Load Balancers, this must be "200–399".
     *
     * Note that when using shorthand syntax, some values such as commas need to be escaped.
     */
    HttpCode?: v.Text | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
  /** Specifies a target to add to a target group. */
  interface TargetDescription {
    /**
     * An Availability Zone or `all`. This determines whether the target receives traffic from the load balancer nodes in the specified Availability Zone or from all enabled Availability Zones for the load balancer.
     *
     * For Application Load Balancer target groups, the specified Availability Zone value is only applicable when cross-zone load balancing is off. Otherwise the parameter is ignored and treated as `all`.
     *
     * This parameter is not supported if the target type of the target group is `instance` or `alb`.
     */
    AvailabilityZone?: v.Text | undefined;
    /** The ID of the target. If the target type of the target group is `instance`, specify an instance ID. If the target type is `ip`, specify an IP address. If the target type is `lambda`, specify the ARN of the Lambda function. If the target type is `alb`, specify the ARN of the Application Load Balancer target. */
    Id: v.Text;
    /** The port on which the target is listening. If the target group protocol is GENEVE, the supported port is 6081. If the target type is `alb`, the targeted Application Load Balancer must have at least one listener whose port matches the target group port. This parameter is not used if the target is a Lambda function. */
    Port?: v.Num | undefined;
    /**
     * The server ID for the targets. This value is required if the protocol is `QUIC` or `TCP_QUIC` and can't be used with other protocols.
     *
     * The ID consists of the `0x` prefix followed by 16 hexadecimal characters. Any letters must be lowercase. The value must be unique at the listener level. You can't modify the server ID for a registered target. You must deregister the target and then provide a new server ID when you register the target again.
     */
    QuicServerId?: v.Text | undefined;
  }
  /** Specifies a target group attribute. */
  interface TargetGroupAttribute {
    /**
     * The name of the attribute.
     *
     * The following attributes are supported by all load balancers:
     *
     * - `deregistration_delay.timeout_seconds` - The amount of time, in seconds, for Elastic Load Balancing to wait before changing the state of a deregistering target from `draining` to `unused`. The range is 0-3600 seconds. The default value is 300 seconds. If the target is a Lambda function, this attribute is not supported.
     * - `stickiness.enabled` - Indicates whether target stickiness is enabled. The value is `true` or `false`. The default is `false`.
     * - `stickiness.type` - Indicates the type of stickiness. The possible values are:
     */
    Key?: v.Text | undefined;
    /** The value of the attribute. */
    Value?: v.Text | undefined;
  }
}

export interface TrustStoreProperties {
  /** The Amazon S3 bucket for the ca certificates bundle. */
  CaCertificatesBundleS3Bucket?: v.Text | undefined;
  /** The Amazon S3 path for the ca certificates bundle. */
  CaCertificatesBundleS3Key?: v.Text | undefined;
  /** The Amazon S3 object version for the ca certificates bundle. If undefined the current version is used. */
  CaCertificatesBundleS3ObjectVersion?: v.Text | undefined;
  /** The name of the trust store. */
  Name?: v.Text | undefined;
  /** The tags to assign to the trust store. */
  Tags?: v.Many<v.Block<TrustStore.Tag>> | undefined;
}
export interface TrustStoreAttributes {
  /** The number of ca certificates in the trust store. */
  readonly NumberOfCaCertificates: v.Scalar<'AWS::ElasticLoadBalancingV2::TrustStore.NumberOfCaCertificates'>;
  /** The status of the trust store. The possible values are `CREATING` and `ACTIVE`. */
  readonly Status: v.Scalar<'AWS::ElasticLoadBalancingV2::TrustStore.Status'>;
  /** The Amazon Resource Name (ARN) of the trust store. */
  readonly TrustStoreArn: v.Scalar<'AWS::ElasticLoadBalancingV2::TrustStore.TrustStoreArn'>;
}
/**
 * Creates a trust store. You must specify `CaCertificatesBundleS3Bucket` and `CaCertificatesBundleS3Key`. When you create a trust store, you must specify `Name`.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html
 */
export declare class TrustStore extends v.Resource<TrustStoreProperties, 'AWS::ElasticLoadBalancingV2::TrustStore.TrustStoreArn', TrustStoreAttributes> {
  static readonly type: 'AWS::ElasticLoadBalancingV2::TrustStore';
  constructor(properties?: TrustStoreProperties);
}
export declare namespace TrustStore {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface TrustStoreRevocationProperties {
  /** The revocation file to add. */
  RevocationContents?: v.Many<v.Block<TrustStoreRevocation.RevocationContent>> | undefined;
  /** The Amazon Resource Name (ARN) of the trust store. */
  TrustStoreArn?: v.Text | undefined;
}
export interface TrustStoreRevocationAttributes {
  /** The revocation ID of the revocation file. */
  readonly RevocationId: v.Scalar<'AWS::ElasticLoadBalancingV2::TrustStoreRevocation.RevocationId'>;
  /** Information about the revocation file in the trust store. For more information, see [TrustStoreRevocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-truststorerevocation-truststorerevocation.html). */
  readonly TrustStoreRevocations: v.List<v.Scalar<'AWS::ElasticLoadBalancingV2::TrustStoreRevocation.TrustStoreRevocations'>>;
}
/**
 * Adds the specified revocation contents to the specified trust store. You must specify `TrustStoreArn`.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html
 */
export declare class TrustStoreRevocation extends v.Resource<TrustStoreRevocationProperties, 'AWS::ElasticLoadBalancingV2::TrustStoreRevocation.Ref', TrustStoreRevocationAttributes> {
  static readonly type: 'AWS::ElasticLoadBalancingV2::TrustStoreRevocation';
  constructor(properties?: TrustStoreRevocationProperties);
}
export declare namespace TrustStoreRevocation {
  /** Information about a revocation file. You must specify `S3Bucket` and `S3Key`. */
  interface RevocationContent {
    /** The type of revocation file. */
    RevocationType?: v.OneOf<'CRL'> | undefined;
    /** The Amazon S3 bucket for the revocation file. */
    S3Bucket?: v.Text | undefined;
    /** The Amazon S3 path for the revocation file. */
    S3Key?: v.Text | undefined;
    /** The Amazon S3 object version of the revocation file. */
    S3ObjectVersion?: v.Text | undefined;
  }
}
