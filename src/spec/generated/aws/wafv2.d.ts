// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface IPSetProperties {
  /**
   * Contains an array of strings that specifies zero or more IP addresses or blocks of IP addresses that you want AWS WAF to inspect for in incoming requests. All addresses must be specified using Classless Inter-Domain Routing (CIDR) notation. AWS WAF supports all IPv4 and IPv6 CIDR ranges except for `/0`.
   *
   * Example address strings:
   */
  Addresses: v.Many<v.Text>;
  /** A description of the IP set that helps with identification. */
  Description?: v.Text | undefined;
  /** The version of the IP addresses, either `IPV4` or `IPV6`. */
  IPAddressVersion: v.OneOf<'IPV4' | 'IPV6'>;
  /** The name of the IP set. You cannot change the name of an `IPSet` after you create it. */
  Name?: v.Text | undefined;
  /**
   * Specifies whether this is for an Amazon CloudFront distribution or for a regional application. A regional application can be an Application Load Balancer (ALB), an REST API, an AWS AppSync GraphQL API, an Amazon Cognito user pool, an AWS App Runner service, or an AWS Verified Access instance. Valid Values are `CLOUDFRONT` and `REGIONAL`.
   *
   * > For `CLOUDFRONT`, you must create your WAFv2 resources in the US East (N. Virginia) Region, `us-east-1`.
   */
  Scope: v.OneOf<'CLOUDFRONT' | 'REGIONAL'>;
  /**
   * Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production"). You can add up to 50 tags to each AWS resource.
   *
   * > To modify tags on existing resources, use the AWS WAF APIs or command line interface. With AWS CloudFormation, you can only add tags to AWS WAF resources during resource creation.
   */
  Tags?: v.Many<v.Block<IPSet.Tag>> | undefined;
}
export interface IPSetAttributes {
  /** The Amazon Resource Name (ARN) of the IP set. */
  readonly Arn: v.Scalar<'AWS::WAFv2::IPSet.Arn'>;
  /** The ID of the IP set. */
  readonly Id: v.Scalar<'AWS::WAFv2::IPSet.Id'>;
}
/**
 * > This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019. For information, including how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
 *
 * Use an `IPSet` to identify web requests that originate from specific IP addresses or ranges of IP addresses. For example, if you're receiving a lot of requests from a ranges of IP addresses, you can configure AWS WAF to block them using an IP set that lists those IP addresses.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html
 */
export declare class IPSet extends v.Resource<IPSetProperties, 'AWS::WAFv2::IPSet.Ref', IPSetAttributes> {
  static readonly type: 'AWS::WAFv2::IPSet';
  constructor(properties: IPSetProperties);
}
export declare namespace IPSet {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface LoggingConfigurationProperties {
  /**
   * The logging destination configuration that you want to associate with the web ACL.
   *
   * > You can associate one logging destination to a web ACL.
   */
  LogDestinationConfigs: v.Many<v.Text<'AWS::KinesisFirehose::DeliveryStream.Arn' | 'AWS::Logs::LogGroup.Arn' | 'AWS::Logs::LogGroup.LogGroupName' | 'AWS::S3::Bucket.Arn'>>;
  /** Filtering that specifies which web requests are kept in the logs and which are dropped. You can filter on the rule action and on the web request labels that were applied by matching rules during web ACL evaluation. */
  LoggingFilter?: v.Block<LoggingConfiguration.LoggingFilter> | undefined;
  /**
   * The parts of the request that you want to keep out of the logs.
   *
   * For example, if you redact the `SingleHeader` field, the `HEADER` field in the logs will be `REDACTED` for all rules that use the `SingleHeader` `FieldToMatch` setting.
   *
   * If you configure data protection for the web ACL, the protection applies to the data that AWS WAF sends to the logs.
   *
   * Redaction applies only to the component that's specified in the rule's `FieldToMatch` setting, so the `SingleHeader` redaction doesn't apply to rules that use the `Headers` `FieldToMatch`.
   */
  RedactedFields?: v.Many<v.Block<LoggingConfiguration.FieldToMatch>> | undefined;
  /** The Amazon Resource Name (ARN) of the web ACL that you want to associate with `LogDestinationConfigs`. */
  ResourceArn: v.Text<'AWS::WAFv2::WebACL.Arn'>;
}
export interface LoggingConfigurationAttributes {
  /** Indicates whether the logging configuration was created by AWS Firewall Manager, as part of an AWS WAF policy configuration. If true, only Firewall Manager can modify or delete the configuration. */
  readonly ManagedByFirewallManager: v.Scalar<'AWS::WAFv2::LoggingConfiguration.ManagedByFirewallManager'>;
}
/**
 * Defines an association between logging destinations and a web ACL resource, for logging from AWS WAF. As part of the association, you can specify parts of the standard logging fields to keep out of the logs and you can specify filters so that you log only a subset of the logging records.
 *
 * If you configure data protection for the web ACL, the protection applies to the data that AWS WAF sends to the logs.
 *
 * > You can define one logging destination per web ACL.
 *
 * You can access information about the traffic that AWS WAF inspects using the following steps:
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html
 */
export declare class LoggingConfiguration extends v.Resource<LoggingConfigurationProperties, 'AWS::WAFv2::WebACL.Arn', LoggingConfigurationAttributes> {
  static readonly type: 'AWS::WAFv2::LoggingConfiguration';
  constructor(properties: LoggingConfigurationProperties);
}
export declare namespace LoggingConfiguration {
  /** A single action condition for a condition in a logging filter. */
  interface ActionCondition {
    /**
     * The action setting that a log record must contain in order to meet the condition. This is the action that AWS WAF applied to the web request.
     *
     * For rule groups, this is either the configured rule action setting, or if you've applied a rule action override to the rule, it's the override action. The value `EXCLUDED_AS_COUNT` matches on excluded rules and also on rules that have a rule action override of Count.
     */
    Action: v.OneOf<'ALLOW' | 'BLOCK' | 'COUNT' | 'CAPTCHA' | 'CHALLENGE' | 'MONETIZE' | 'EXCLUDED_AS_COUNT'>;
  }
  /** A single match condition for a log filter. */
  interface Condition {
    /** A single action condition. This is the action setting that a log record must contain in order to meet the condition. */
    ActionCondition?: v.Block<LoggingConfiguration.ActionCondition> | undefined;
    /** A single label name condition. This is the fully qualified label name that a log record must contain in order to meet the condition. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label. */
    LabelNameCondition?: v.Block<LoggingConfiguration.LabelNameCondition> | undefined;
  }
  /**
   * The parts of the request that you want to keep out of the logs. This is used in the logging configuration `RedactedFields` specification.
   *
   * Example JSON for a `QueryString` field to match:
   *
   * `"FieldToMatch": { "QueryString": {} }`
   *
   * Example JSON for a `Method` field to match specification:
   *
   * `"FieldToMatch": { "Method": { "Name": "DELETE" } }`
   */
  interface FieldToMatch {
    JsonBody?: v.Json | undefined;
    /** Redact the indicated HTTP method. The method indicates the type of operation that the request is asking the origin to perform. */
    Method?: v.Json | undefined;
    /** Redact the query string. This is the part of a URL that appears after a `?` character, if any. */
    QueryString?: v.Json | undefined;
    /**
     * Redact a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer`. This setting isn't case sensitive.
     *
     * Example JSON: `"SingleHeader": { "Name": "haystack" }`
     */
    SingleHeader?: v.Block<LoggingConfiguration.SingleHeader> | undefined;
    /** Redact the request URI path. This is the part of the web request that identifies a resource, for example, `/images/daily-ad.jpg`. */
    UriPath?: v.Json | undefined;
  }
  /** A single logging filter, used in `LoggingFilter`. */
  interface Filter {
    /** How to handle logs that satisfy the filter's conditions and requirement. */
    Behavior: v.OneOf<'KEEP' | 'DROP'>;
    /** Match conditions for the filter. */
    Conditions: v.Many<v.Block<LoggingConfiguration.Condition>>;
    /** Logic to apply to the filtering conditions. You can specify that, in order to satisfy the filter, a log must match all conditions or must match at least one condition. */
    Requirement: v.OneOf<'MEETS_ALL' | 'MEETS_ANY'>;
  }
  /** A single label name condition for a condition in a logging filter. */
  interface LabelNameCondition {
    /** The label name that a log record must contain in order to meet the condition. This must be a fully qualified label name. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label. */
    LabelName: v.Text;
  }
  /**
   * Filtering that specifies which web requests are kept in the logs and which are dropped, defined for a web ACL's `LoggingConfiguration`.
   *
   * You can filter on the rule action and on the web request labels that were applied by matching rules during web ACL evaluation.
   */
  interface LoggingFilter {
    /** Default handling for logs that don't match any of the specified filtering conditions. */
    DefaultBehavior: v.OneOf<'KEEP' | 'DROP'>;
    /** The filters that you want to apply to the logs. */
    Filters: v.Many<v.Block<LoggingConfiguration.Filter>>;
  }
  /**
   * Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`. The name isn't case sensitive.
   *
   * You can filter and inspect all headers with the `FieldToMatch` setting `Headers`.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Example JSON: `"SingleHeader": { "Name": "haystack" }`
   */
  interface SingleHeader {
    /** The name of the query header to inspect. */
    Name: v.Text;
  }
}

export interface RegexPatternSetProperties {
  /** A description of the set that helps with identification. */
  Description?: v.Text | undefined;
  /** The name of the set. You cannot change the name after you create the set. */
  Name?: v.Text | undefined;
  /** The regular expression patterns in the set. */
  RegularExpressionList: v.Many<v.Text>;
  /**
   * Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For an AWS Amplify application, use `CLOUDFRONT`. A regional application can be an Application Load Balancer (ALB), an REST API, an AWS AppSync GraphQL API, an Amazon Cognito user pool, an AWS App Runner service, or an AWS Verified Access instance. Valid Values are `CLOUDFRONT` and `REGIONAL`.
   *
   * > For `CLOUDFRONT`, you must create your WAFv2 resources in the US East (N. Virginia) Region, `us-east-1`.
   */
  Scope: v.OneOf<'CLOUDFRONT' | 'REGIONAL'>;
  /**
   * Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production"). You can add up to 50 tags to each AWS resource.
   *
   * > To modify tags on existing resources, use the AWS WAF APIs or command line interface. With AWS CloudFormation, you can only add tags to AWS WAF resources during resource creation.
   */
  Tags?: v.Many<v.Block<RegexPatternSet.Tag>> | undefined;
}
export interface RegexPatternSetAttributes {
  /** The Amazon Resource Name (ARN) of the regex pattern set. */
  readonly Arn: v.Scalar<'AWS::WAFv2::RegexPatternSet.Arn'>;
  /** The ID of the regex pattern set. */
  readonly Id: v.Scalar<'AWS::WAFv2::RegexPatternSet.Id'>;
}
/**
 * > This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019. For information, including how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
 *
 * Use an `RegexPatternSet` to have AWS WAF inspect a web request component for a specific set of regular expression patterns.
 *
 * You use a regex pattern set by providing its Amazon Resource Name (ARN) to the rule statement `RegexPatternSetReferenceStatement`, when you add a rule to a rule group or web ACL.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html
 */
export declare class RegexPatternSet extends v.Resource<RegexPatternSetProperties, 'AWS::WAFv2::RegexPatternSet.Ref', RegexPatternSetAttributes> {
  static readonly type: 'AWS::WAFv2::RegexPatternSet';
  constructor(properties: RegexPatternSetProperties);
}
export declare namespace RegexPatternSet {
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
}

export interface RuleGroupProperties {
  /** The labels that one or more rules in this rule group add to matching web requests. These labels are defined in the `RuleLabels` for a `Rule`. */
  AvailableLabels?: v.Many<v.Block<RuleGroup.LabelSummary>> | undefined;
  /**
   * The web ACL capacity units (WCUs) required for this rule group.
   *
   * When you create your own rule group, you define this, and you cannot change it after creation. When you add or modify the rules in a rule group, AWS WAF enforces this limit.
   */
  Capacity: v.Num;
  /** The labels that one or more rules in this rule group match against in label match statements. These labels are defined in a `LabelMatchStatement` specification, in the `Statement` definition of a rule. */
  ConsumedLabels?: v.Many<v.Block<RuleGroup.LabelSummary>> | undefined;
  /**
   * A map of custom response keys and content bodies. When you create a rule with a block action, you can send a custom response to the web request. You define these for the rule group, and then use them in the rules that you define in the rule group.
   *
   * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the *AWS WAF Developer Guide*.
   */
  CustomResponseBodies?: v.Dictionary<v.Block<RuleGroup.CustomResponseBody>> | undefined;
  /** A description of the rule group that helps with identification. */
  Description?: v.Text | undefined;
  /** Configures monetization for the web ACL or rule group. */
  MonetizationConfig?: v.Block<RuleGroup.MonetizationConfig> | undefined;
  /** The name of the rule group. You cannot change the name of a rule group after you create it. */
  Name?: v.Text | undefined;
  /** The rule statements used to identify the web requests that you want to allow, block, or count. Each rule includes one top-level statement that AWS WAF uses to identify matching web requests, and parameters that govern how AWS WAF handles them. */
  Rules?: v.Many<v.Block<RuleGroup.Rule>> | undefined;
  /**
   * Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For an AWS Amplify application, use `CLOUDFRONT`. A regional application can be an Application Load Balancer (ALB), an REST API, an AWS AppSync GraphQL API, an Amazon Cognito user pool, an AWS App Runner service, or an AWS Verified Access instance. Valid Values are `CLOUDFRONT` and `REGIONAL`.
   *
   * > For `CLOUDFRONT`, you must create your WAFv2 resources in the US East (N. Virginia) Region, `us-east-1`.
   */
  Scope: v.OneOf<'CLOUDFRONT' | 'REGIONAL'>;
  /**
   * Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production"). You can add up to 50 tags to each AWS resource.
   *
   * > To modify tags on existing resources, use the AWS WAF APIs or command line interface. With AWS CloudFormation, you can only add tags to AWS WAF resources during resource creation.
   */
  Tags?: v.Many<v.Block<RuleGroup.Tag>> | undefined;
  /** Defines and enables Amazon CloudWatch metrics and web request sample collection. */
  VisibilityConfig: v.Block<RuleGroup.VisibilityConfig>;
}
export interface RuleGroupAttributes {
  /** The Amazon Resource Name (ARN) of the rule group. */
  readonly Arn: v.Scalar<'AWS::WAFv2::RuleGroup.Arn'>;
  readonly AvailableLabels: v.List<v.Scalar<'AWS::WAFv2::RuleGroup.AvailableLabels'>>;
  readonly ConsumedLabels: v.List<v.Scalar<'AWS::WAFv2::RuleGroup.ConsumedLabels'>>;
  /** The ID of the rule group. */
  readonly Id: v.Scalar<'AWS::WAFv2::RuleGroup.Id'>;
  /**
   * The label namespace prefix for this rule group. All labels added by rules in this rule group have this prefix.
   *
   * The syntax for the label namespace prefix for a rule group is the following: `awswaf:<account ID>:rule group:<rule group name>:`
   *
   * When a rule with a label matches a web request, AWS WAF adds the fully qualified label to the request. A fully qualified label is made up of the label namespace from the rule group or web ACL where the rule is defined and the label from the rule, separated by a colon.
   */
  readonly LabelNamespace: v.Scalar<'AWS::WAFv2::RuleGroup.LabelNamespace'>;
}
/**
 * > This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019. For information, including how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
 *
 * Use an `RuleGroup` to define a collection of rules for inspecting and controlling web requests. You use a rule group in an `WebACL` by providing its Amazon Resource Name (ARN) to the rule statement `RuleGroupReferenceStatement`, when you add rules to the web ACL.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-rulegroup.html
 */
export declare class RuleGroup extends v.Resource<RuleGroupProperties, 'AWS::WAFv2::RuleGroup.Ref', RuleGroupAttributes> {
  static readonly type: 'AWS::WAFv2::RuleGroup';
  constructor(properties: RuleGroupProperties);
}
export declare namespace RuleGroup {
  /** Allow traffic towards application. */
  interface Allow {
    /** Custom request handling. */
    CustomRequestHandling?: v.Block<RuleGroup.CustomRequestHandling> | undefined;
  }
  /** A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement`. */
  interface AndStatement {
    /** The statements to combine with AND logic. You can use any statements that can be nested. */
    Statements: v.Many<v.Block<RuleGroup.Statement>>;
  }
  /**
   * A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
   *
   * For additional details, see [ASN match rule statement](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-asn-match.html) in the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
   */
  interface AsnMatchStatement {
    /** Contains one or more Autonomous System Numbers (ASNs). ASNs are unique identifiers assigned to large internet networks managed by organizations such as internet service providers, enterprises, universities, or government agencies. */
    AsnList?: v.Many<v.Num> | undefined;
    /** The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name. */
    ForwardedIPConfig?: v.Block<RuleGroup.ForwardedIPConfiguration> | undefined;
  }
  /** Block traffic towards application. */
  interface Block {
    /** Custom response. */
    CustomResponse?: v.Block<RuleGroup.CustomResponse> | undefined;
  }
  /**
   * Inspect the body of the web request. The body immediately follows the request headers.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   */
  interface Body {
    /**
     * What AWS WAF should do if the body is larger than AWS WAF can inspect.
     *
     * AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
     */
    OversizeHandling?: v.OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'> | undefined;
  }
  /** A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings. The bytes to search for are typically a string that corresponds with ASCII characters. In the AWS WAF console and the developer guide, this is called a string match statement. */
  interface ByteMatchStatement {
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<RuleGroup.FieldToMatch>;
    /**
     * The area within the portion of the web request that you want AWS WAF to search for `SearchString`. Valid values include the following:
     *
     * *CONTAINS*
     *
     * The specified part of the web request must include the value of `SearchString`, but the location doesn't matter.
     *
     * *CONTAINS_WORD*
     *
     * The specified part of the web request must include the value of `SearchString`, and `SearchString` must contain only alphanumeric characters or underscore (A-Z, a-z, 0-9, or _). In addition, `SearchString` must be a word, which means that both of the following are true:
     */
    PositionalConstraint: v.OneOf<'EXACTLY' | 'STARTS_WITH' | 'ENDS_WITH' | 'CONTAINS' | 'CONTAINS_WORD'>;
    PreParseTextTransformations?: v.Many<v.Block<RuleGroup.PreParseTextTransformation>> | undefined;
    /**
     * A string value that you want AWS WAF to search for. AWS WAF searches only in the part of web requests that you designate for inspection in `FieldToMatch`. The maximum length of the value is 200 bytes. For alphabetic characters A-Z and a-z, the value is case sensitive.
     *
     * Don't encode this string. Provide the value that you want AWS WAF to search for. AWS CloudFormation automatically base64 encodes the value for you.
     *
     * For example, suppose the value of `Type` is `HEADER` and the value of `Data` is `User-Agent`. If you want to search the `User-Agent` header for the value `BadBot`, you provide the string `BadBot` in the value of `SearchString`.
     */
    SearchString?: v.Text | undefined;
    /**
     * String to search for in a web request component, base64-encoded. If you don't want to encode the string, specify the unencoded value in `SearchString` instead.
     *
     * You must specify either `SearchString` or `SearchStringBase64` in a `ByteMatchStatement`.
     */
    SearchStringBase64?: v.Text | undefined;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
  /** Checks valid token exists with request. */
  interface Captcha {
    /** Custom request handling. */
    CustomRequestHandling?: v.Block<RuleGroup.CustomRequestHandling> | undefined;
  }
  /** Specifies how AWS WAF should handle `CAPTCHA` evaluations. This is available at the web ACL level and in each rule. */
  interface CaptchaConfig {
    /** Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a `CAPTCHA` puzzle. */
    ImmunityTimeProperty?: v.Block<RuleGroup.ImmunityTimeProperty> | undefined;
  }
  /** Checks that the request has a valid token with an unexpired challenge timestamp and, if not, returns a browser challenge to the client. */
  interface Challenge {
    /** Custom request handling. */
    CustomRequestHandling?: v.Block<RuleGroup.CustomRequestHandling> | undefined;
  }
  /** Specifies how AWS WAF should handle `Challenge` evaluations. This is available at the web ACL level and in each rule. */
  interface ChallengeConfig {
    /** Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a challenge. */
    ImmunityTimeProperty?: v.Block<RuleGroup.ImmunityTimeProperty> | undefined;
  }
  /**
   * The filter to use to identify the subset of cookies to inspect in a web request.
   *
   * You must specify exactly one setting: either `All`, `IncludedCookies`, or `ExcludedCookies`.
   *
   * Example JSON: `"MatchPattern": { "IncludedCookies": [ "session-id-time", "session-id" ] }`
   */
  interface CookieMatchPattern {
    /** Inspect all cookies. */
    All?: v.Json | undefined;
    /** Inspect only the cookies whose keys don't match any of the strings specified here. */
    ExcludedCookies?: v.Many<v.Text> | undefined;
    /** Inspect only the cookies that have a key that matches one of the strings specified here. */
    IncludedCookies?: v.Many<v.Text> | undefined;
  }
  /**
   * Inspect the cookies in the web request. You can specify the parts of the cookies to inspect and you can narrow the set of cookies to inspect by including or excluding specific keys.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Example JSON: `"Cookies": { "MatchPattern": { "All": {} }, "MatchScope": "KEY", "OversizeHandling": "MATCH" }`
   */
  interface Cookies {
    /**
     * The filter to use to identify the subset of cookies to inspect in a web request.
     *
     * You must specify exactly one setting: either `All`, `IncludedCookies`, or `ExcludedCookies`.
     *
     * Example JSON: `"MatchPattern": { "IncludedCookies": [ "session-id-time", "session-id" ] }`
     */
    MatchPattern: v.Block<RuleGroup.CookieMatchPattern>;
    /**
     * The parts of the cookies to inspect with the rule inspection criteria. If you specify `ALL`, AWS WAF inspects both keys and values.
     *
     * `All` does not require a match to be found in the keys and a match to be found in the values. It requires a match to be found in the keys or the values or both. To require a match in the keys and in the values, use a logical `AND` statement to combine two match rules, one that inspects the keys and another that inspects the values.
     */
    MatchScope: v.OneOf<'ALL' | 'KEY' | 'VALUE'>;
    /**
     * What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect. AWS WAF does not support inspecting the entire contents of request cookies when they exceed 8 KB (8192 bytes) or 200 total cookies. The underlying host service forwards a maximum of 200 cookies and at most 8 KB of cookie contents to AWS WAF.
     *
     * The options for oversize handling are the following:
     *
     * - `CONTINUE` - Inspect the available cookies normally, according to the rule inspection criteria.
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    OversizeHandling: v.OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
  }
  /** Count traffic towards application. */
  interface Count {
    /** Custom request handling. */
    CustomRequestHandling?: v.Block<RuleGroup.CustomRequestHandling> | undefined;
  }
  /** Configures cryptocurrency payment settings. */
  interface CryptoConfig {
    /** List of payment network configurations. */
    PaymentNetworks: v.Many<v.Block<RuleGroup.PaymentNetwork>>;
  }
  /** A custom header for custom request and response handling. This is used in `CustomResponse` and `CustomRequestHandling` */
  interface CustomHTTPHeader {
    /**
     * The name of the custom header.
     *
     * For custom request header insertion, when AWS WAF inserts the header into the request, it prefixes this name `x-amzn-waf-`, to avoid confusion with the headers that are already in the request. For example, for the header name `sample`, AWS WAF inserts the header `x-amzn-waf-sample`.
     */
    Name: v.Text;
    /** The value of the custom header. */
    Value: v.Text;
  }
  /**
   * Custom request handling behavior that inserts custom headers into a web request. You can add custom request handling for AWS WAF to use when the rule action doesn't block the request. For example, `CaptchaAction` for requests with valid t okens, and `AllowAction`.
   *
   * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the *AWS WAF Developer Guide*.
   */
  interface CustomRequestHandling {
    /**
     * The HTTP headers to insert into the request. Duplicate header names are not allowed.
     *
     * For information about the limits on count and size for custom request and response settings, see [AWS WAF quotas](https://docs.aws.amazon.com/waf/latest/developerguide/limits.html) in the *AWS WAF Developer Guide*.
     */
    InsertHeaders: v.Many<v.Block<RuleGroup.CustomHTTPHeader>>;
  }
  /**
   * A custom response to send to the client. You can define a custom response for rule actions and default web ACL actions that are set to `Block`.
   *
   * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
   */
  interface CustomResponse {
    /** References the response body that you want AWS WAF to return to the web request client. You can define a custom response for a rule action or a default web ACL action that is set to block. To do this, you first define the response body key and value in the `CustomResponseBodies` setting for the `WebACL` or `RuleGroup` where you want to use it. Then, in the rule action or web ACL default action `BlockAction` setting, you reference the response body using this key. */
    CustomResponseBodyKey?: v.Text | undefined;
    /**
     * The HTTP status code to return to the client.
     *
     * For a list of status codes that you can use in your custom responses, see [Supported status codes for custom response](https://docs.aws.amazon.com/waf/latest/developerguide/customizing-the-response-status-codes.html) in the *AWS WAF Developer Guide*.
     */
    ResponseCode: v.Num;
    /**
     * The HTTP headers to use in the response. You can specify any header name except for `content-type`. Duplicate header names are not allowed.
     *
     * For information about the limits on count and size for custom request and response settings, see [AWS WAF quotas](https://docs.aws.amazon.com/waf/latest/developerguide/limits.html) in the *AWS WAF Developer Guide*.
     */
    ResponseHeaders?: v.Many<v.Block<RuleGroup.CustomHTTPHeader>> | undefined;
  }
  /** The response body to use in a custom response to a web request. This is referenced by key from `CustomResponse` `CustomResponseBodyKey`. */
  interface CustomResponseBody {
    /**
     * The payload of the custom response.
     *
     * You can use JSON escape strings in JSON content. To do this, you must specify JSON content in the `ContentType` setting.
     *
     * For information about the limits on count and size for custom request and response settings, see [AWS WAF quotas](https://docs.aws.amazon.com/waf/latest/developerguide/limits.html) in the *AWS WAF Developer Guide*.
     */
    Content: v.Text;
    /** The type of content in the payload that you are defining in the `Content` string. */
    ContentType: v.OneOf<'TEXT_PLAIN' | 'TEXT_HTML' | 'APPLICATION_JSON'>;
  }
  /**
   * Specifies a web request component to be used in a rule match statement or in a logging configuration.
   *
   * - In a rule statement, this is the part of the web request that you want AWS WAF to inspect. Include the single `FieldToMatch` type that you want to inspect, with additional specifications as needed, according to the type. You specify a single request component in `FieldToMatch` for each rule statement that requires it. To inspect more than one component of the web request, create a separate rule statement for each component.
   *
   * Example JSON for a `QueryString` field to match:
   *
   * `"FieldToMatch": { "QueryString": {} }`
   *
   * Example JSON for a `Method` field to match specification:
   */
  interface FieldToMatch {
    /** Inspect all query arguments. */
    AllQueryArguments?: v.Json | undefined;
    /**
     * Inspect the request body as plain text. The request body immediately follows the request headers. This is the part of a request that contains any additional data that you want to send to your web server as the HTTP request body, such as data from a form.
     *
     * AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
     */
    Body?: v.Block<RuleGroup.Body> | undefined;
    /**
     * Inspect the request cookies. You must configure scope and pattern matching filters in the `Cookies` object, to define the set of cookies and the parts of the cookies that AWS WAF inspects.
     *
     * Only the first 8 KB (8192 bytes) of a request's cookies and only the first 200 cookies are forwarded to AWS WAF for inspection by the underlying host service. You must configure how to handle any oversize cookie content in the `Cookies` object. AWS WAF applies the pattern matching filters to the cookies that it receives from the underlying host service.
     */
    Cookies?: v.Block<RuleGroup.Cookies> | undefined;
    /** The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons. */
    HeaderOrder?: v.Block<RuleGroup.HeaderOrder> | undefined;
    /**
     * Inspect the request headers. You must configure scope and pattern matching filters in the `Headers` object, to define the set of headers to and the parts of the headers that AWS WAF inspects.
     *
     * Only the first 8 KB (8192 bytes) of a request's headers and only the first 200 headers are forwarded to AWS WAF for inspection by the underlying host service. You must configure how to handle any oversize header content in the `Headers` object. AWS WAF applies the pattern matching filters to the headers that it receives from the underlying host service.
     */
    Headers?: v.Block<RuleGroup.Headers> | undefined;
    /**
     * Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
     *
     * > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
     */
    JA3Fingerprint?: v.Block<RuleGroup.JA3Fingerprint> | undefined;
    /**
     * Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
     *
     * > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
     */
    JA4Fingerprint?: v.Block<RuleGroup.JA4Fingerprint> | undefined;
    /**
     * Inspect the request body as JSON. The request body immediately follows the request headers. This is the part of a request that contains any additional data that you want to send to your web server as the HTTP request body, such as data from a form.
     *
     * AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
     */
    JsonBody?: v.Block<RuleGroup.JsonBody> | undefined;
    /** Inspect the HTTP method. The method indicates the type of operation that the request is asking the origin to perform. */
    Method?: v.Json | undefined;
    /** Inspect the query string. This is the part of a URL that appears after a `?` character, if any. */
    QueryString?: v.Json | undefined;
    /**
     * Inspect a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer`. This setting isn't case sensitive.
     *
     * Example JSON: `"SingleHeader": { "Name": "haystack" }`
     *
     * Alternately, you can filter and inspect all headers with the `Headers` `FieldToMatch` setting.
     */
    SingleHeader?: v.Block<RuleGroup.SingleHeader> | undefined;
    /**
     * Inspect a single query argument. Provide the name of the query argument to inspect, such as *UserName* or *SalesRegion*. The name can be up to 30 characters long and isn't case sensitive.
     *
     * Example JSON: `"SingleQueryArgument": { "Name": "myArgument" }`
     */
    SingleQueryArgument?: v.Block<RuleGroup.SingleQueryArgument> | undefined;
    /**
     * Inspect fragments of the request URI. You must configure scope and pattern matching filters in the `UriFragment` object, to define the fragment of a URI that AWS WAF inspects.
     *
     * Only the first 8 KB (8192 bytes) of a request's URI fragments and only the first 200 URI fragments are forwarded to AWS WAF for inspection by the underlying host service. You must configure how to handle any oversize URI fragment content in the `UriFragment` object. AWS WAF applies the pattern matching filters to the cookies that it receives from the underlying host service.
     */
    UriFragment?: v.Block<RuleGroup.UriFragment> | undefined;
    /** Inspect the request URI path. This is the part of the web request that identifies a resource, for example, `/images/daily-ad.jpg`. */
    UriPath?: v.Json | undefined;
  }
  /**
   * The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
   *
   * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
   *
   * This configuration is used for `GeoMatchStatement`, `AsnMatchStatement`, and `RateBasedStatement`. For `IPSetReferenceStatement`, use `IPSetForwardedIPConfig` instead.
   *
   * AWS WAF only evaluates the first IP address found in the specified HTTP header.
   */
  interface ForwardedIPConfiguration {
    /**
     * The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
    /**
     * The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set this to `X-Forwarded-For`.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     */
    HeaderName: v.Text;
  }
  /**
   * A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
   *
   * - To manage requests only by country, you can use this statement by itself and specify the countries that you want to match against in the `CountryCodes` array.
   * - Otherwise, configure your geo match rule with Count action so that it only labels requests. Then, add one or more label match rules to run after the geo match rule and configure them to match against the geographic labels and handle the requests as needed.
   */
  interface GeoMatchStatement {
    /**
     * An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]`, from the alpha-2 country ISO codes of the ISO 3166 international standard.
     *
     * When you use a geo match statement just for the region and country labels that it adds to requests, you still have to supply a country code for the rule to evaluate. In this case, you configure the rule to only count matching requests, but it will still generate logging and count metrics for any matches. You can reduce the logging and metrics that the rule produces by specifying a country that's unlikely to be a source of traffic to your site.
     */
    CountryCodes?: v.Many<v.Text> | undefined;
    /**
     * The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     */
    ForwardedIPConfig?: v.Block<RuleGroup.ForwardedIPConfiguration> | undefined;
  }
  /**
   * The filter to use to identify the subset of headers to inspect in a web request.
   *
   * You must specify exactly one setting: either `All`, `IncludedHeaders`, or `ExcludedHeaders`.
   *
   * Example JSON: `"MatchPattern": { "ExcludedHeaders": [ "KeyToExclude1", "KeyToExclude2" ] }`
   */
  interface HeaderMatchPattern {
    /** Inspect all headers. */
    All?: v.Json | undefined;
    /** Inspect only the headers whose keys don't match any of the strings specified here. */
    ExcludedHeaders?: v.Many<v.Text> | undefined;
    /** Inspect only the headers that have a key that matches one of the strings specified here. */
    IncludedHeaders?: v.Many<v.Text> | undefined;
  }
  /** The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons. */
  interface HeaderOrder {
    /** Handling of requests containing oversize fields */
    OversizeHandling: v.OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
  }
  /**
   * Inspect all headers in the web request. You can specify the parts of the headers to inspect and you can narrow the set of headers to inspect by including or excluding specific keys.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * If you want to inspect just the value of a single header, use the `SingleHeader` `FieldToMatch` setting instead.
   *
   * Example JSON: `"Headers": { "MatchPattern": { "All": {} }, "MatchScope": "KEY", "OversizeHandling": "MATCH" }`
   */
  interface Headers {
    /**
     * The filter to use to identify the subset of headers to inspect in a web request.
     *
     * You must specify exactly one setting: either `All`, `IncludedHeaders`, or `ExcludedHeaders`.
     *
     * Example JSON: `"MatchPattern": { "ExcludedHeaders": [ "KeyToExclude1", "KeyToExclude2" ] }`
     */
    MatchPattern: v.Block<RuleGroup.HeaderMatchPattern>;
    /**
     * The parts of the headers to match with the rule inspection criteria. If you specify `ALL`, AWS WAF inspects both keys and values.
     *
     * `All` does not require a match to be found in the keys and a match to be found in the values. It requires a match to be found in the keys or the values or both. To require a match in the keys and in the values, use a logical `AND` statement to combine two match rules, one that inspects the keys and another that inspects the values.
     */
    MatchScope: v.OneOf<'ALL' | 'KEY' | 'VALUE'>;
    /**
     * What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF can inspect. AWS WAF does not support inspecting the entire contents of request headers when they exceed 8 KB (8192 bytes) or 200 total headers. The underlying host service forwards a maximum of 200 headers and at most 8 KB of header contents to AWS WAF.
     *
     * The options for oversize handling are the following:
     */
    OversizeHandling: v.OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
  }
  /**
   * The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
   *
   * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
   *
   * This configuration is used only for `IPSetReferenceStatement`. For `GeoMatchStatement` and `RateBasedStatement`, use `ForwardedIPConfig` instead.
   */
  interface IPSetForwardedIPConfiguration {
    /**
     * The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
    /**
     * The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set this to `X-Forwarded-For`.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     */
    HeaderName: v.Text;
    /**
     * The position in the header to search for the IP address. The header can contain IP addresses of the original client and also of proxies. For example, the header value could be `10.1.1.1, 127.0.0.0, 10.10.10.10` where the first IP address identifies the original client and the rest identify proxies that the request went through.
     *
     * The options for this setting are the following:
     */
    Position: v.OneOf<'FIRST' | 'LAST' | 'ANY'>;
  }
  /**
   * A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
   *
   * Each IP set rule statement references an IP set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
   */
  interface IPSetReferenceStatement {
    /** The Amazon Resource Name (ARN) of the `IPSet` that this statement references. */
    Arn: v.Text;
    /**
     * The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     */
    IPSetForwardedIPConfig?: v.Block<RuleGroup.IPSetForwardedIPConfiguration> | undefined;
  }
  /** Used for CAPTCHA and challenge token settings. Determines how long a `CAPTCHA` or challenge timestamp remains valid after AWS WAF updates it for a successful `CAPTCHA` or challenge response. */
  interface ImmunityTimeProperty {
    /**
     * The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF. The default setting is 300.
     *
     * For the Challenge action, the minimum setting is 300.
     */
    ImmunityTime: v.Num;
  }
  /**
   * Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
   *
   * > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
   */
  interface JA3Fingerprint {
    /**
     * The match status to assign to the web request if the request doesn't have a JA3 fingerprint.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
  }
  /**
   * Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
   *
   * > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
   */
  interface JA4Fingerprint {
    /**
     * The match status to assign to the web request if the request doesn't have a JA4 fingerprint.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
  }
  /**
   * Inspect the body of the web request as JSON. The body immediately follows the request headers.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Use the specifications in this object to indicate which parts of the JSON body to inspect using the rule's inspection criteria. AWS WAF inspects only the parts of the JSON that result from the matches that you indicate.
   *
   * Example JSON: `"JsonBody": { "MatchPattern": { "All": {} }, "MatchScope": "ALL" }`
   */
  interface JsonBody {
    /**
     * What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
     *
     * - `EVALUATE_AS_STRING` - Inspect the body as plain text. AWS WAF applies the text transformations and inspection criteria that you defined for the JSON inspection to the body text string.
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     *
     * If you don't provide this setting, AWS WAF parses and evaluates the content only up to the first parsing failure that it encounters.
     */
    InvalidFallbackBehavior?: v.OneOf<'MATCH' | 'NO_MATCH' | 'EVALUATE_AS_STRING'> | undefined;
    /** The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria. */
    MatchPattern: v.Block<RuleGroup.JsonMatchPattern>;
    /**
     * The parts of the JSON to match against using the `MatchPattern`. If you specify `ALL`, AWS WAF matches against keys and values.
     *
     * `All` does not require a match to be found in the keys and a match to be found in the values. It requires a match to be found in the keys or the values or both. To require a match in the keys and in the values, use a logical `AND` statement to combine two match rules, one that inspects the keys and another that inspects the values.
     */
    MatchScope: v.OneOf<'ALL' | 'KEY' | 'VALUE'>;
    /**
     * What AWS WAF should do if the body is larger than AWS WAF can inspect.
     *
     * AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
     */
    OversizeHandling?: v.OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'> | undefined;
  }
  /** The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria. This is used with the `FieldToMatch` option `JsonBody`. */
  interface JsonMatchPattern {
    /**
     * Match all of the elements. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
     *
     * You must specify either this setting or the `IncludedPaths` setting, but not both.
     */
    All?: v.Json | undefined;
    /**
     * Match only the specified include paths. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
     *
     * Provide the include paths using JSON Pointer syntax. For example, `"IncludedPaths": ["/dogs/0/name", "/dogs/1/name"]`. For information about this syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
     *
     * You must specify either this setting or the `All` setting, but not both.
     *
     * > Don't use this option to include all paths. Instead, use the `All` setting.
     */
    IncludedPaths?: v.Many<v.Text> | undefined;
  }
  /** A single label container. This is used as an element of a label array in `RuleLabels` inside a rule. */
  interface Label {
    /** The label string. */
    Name: v.Text;
  }
  /**
   * A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
   *
   * The label match statement provides the label or namespace string to search for. The label string can represent a part or all of the fully qualified label name that had been added to the web request. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label. If you do not provide the fully qualified name in your label match string, AWS WAF performs the search for labels that were added in the same context as the label match statement.
   */
  interface LabelMatchStatement {
    /**
     * The string to match against. The setting you provide for this depends on the match statement's `Scope` setting:
     *
     * - If the `Scope` indicates `LABEL`, then this specification must include the name and can include any number of preceding namespace specifications and prefix up to providing the fully qualified label name.
     * - If the `Scope` indicates `NAMESPACE`, then this specification can include any number of contiguous namespace strings, and can include the entire label namespace prefix from the rule group or web ACL where the label originates.
     *
     * Labels are case sensitive and components of a label must be separated by colon, for example `NS1:NS2:name`.
     */
    Key: v.Text;
    /** Specify whether you want to match using the label name or just the namespace. */
    Scope: v.OneOf<'LABEL' | 'NAMESPACE'>;
  }
  /**
   * List of labels used by one or more of the rules of a `RuleGroup`. This summary object is used for the following rule group lists:
   *
   * - `AvailableLabels` - Labels that rules add to matching requests. These labels are defined in the `RuleLabels` for a rule.
   * - `ConsumedLabels` - Labels that rules match against. These labels are defined in a `LabelMatchStatement` specification, in the `Statement` definition of a rule.
   */
  interface LabelSummary {
    /** An individual label specification. */
    Name?: v.Text | undefined;
  }
  /** Configures monetization for the web ACL or rule group. */
  interface MonetizationConfig {
    /** Configures cryptocurrency payment settings. */
    CryptoConfig?: v.Block<RuleGroup.CryptoConfig> | undefined;
    /** The currency mode for monetization. Use REAL for production payments and TEST for testing with testnet currencies. */
    CurrencyMode?: v.OneOf<'REAL' | 'TEST'> | undefined;
  }
  /** Monetize action for rules. */
  interface MonetizeAction {
    /** The price multiplier for the monetize action. */
    PriceMultiplier?: v.Text | undefined;
  }
  /** A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement`. */
  interface NotStatement {
    /** The statement to negate. You can use any statement that can be nested. */
    Statement: v.Block<RuleGroup.Statement>;
  }
  /** A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement`. */
  interface OrStatement {
    /** The statements to combine with OR logic. You can use any statements that can be nested. */
    Statements: v.Many<v.Block<RuleGroup.Statement>>;
  }
  /** Configuration for a single payment network. */
  interface PaymentNetwork {
    /** The blockchain chain to use. */
    Chain: v.OneOf<'BASE' | 'SOLANA' | 'BASE_SEPOLIA' | 'SOLANA_DEVNET'>;
    /** List of price configurations. */
    Prices: v.Many<v.Block<RuleGroup.Price>>;
    /** The wallet address for receiving payments. */
    WalletAddress: v.Text;
  }
  /** Text Transformation applied before parsing the query string. */
  interface PreParseTextTransformation {
    /** Priority of PreParseTextTransformation being applied. */
    Priority: v.Num;
    /** Type of pre-parse text transformation. */
    Type: v.OneOf<'NONE' | 'URL_DECODE' | 'URL_DECODE_UNI' | 'COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA' | 'REPLACE_SEMICOLONS_WITH_AMPERSANDS'>;
  }
  /** A price configuration. */
  interface Price {
    /** The price amount. */
    Amount: v.Text;
    /** The cryptocurrency to use for payment. */
    Currency: v.OneOf<'USDC'>;
  }
  /**
   * A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. The rule categorizes requests according to your aggregation criteria, collects them into aggregation instances, and counts and rate limits the requests for each instance.
   *
   * > If you change any of these settings in a rule that's currently in use, the change resets the rule's rate limiting counts. This can pause the rule's rate limiting activities for up to a minute.
   *
   * You can specify individual aggregation keys, like IP address or HTTP method. You can also specify aggregation key combinations, like IP address and HTTP method, or HTTP method, query argument, and cookie.
   */
  interface RateBasedStatement {
    /**
     * Setting that indicates how to aggregate the request counts.
     *
     * > Web requests that are missing any of the components specified in the aggregation keys are omitted from the rate-based rule evaluation and handling.
     *
     * - `CONSTANT` - Count and limit the requests that match the rate-based rule's scope-down statement. With this option, the counted requests aren't further aggregated. The scope-down statement is the only specification used. When the count of all requests that satisfy the scope-down statement goes over the limit, AWS WAF applies the rule action to all requests that satisfy the scope-down statement.
     */
    AggregateKeyType: v.OneOf<'IP' | 'FORWARDED_IP' | 'CONSTANT' | 'CUSTOM_KEYS'>;
    /** Specifies the aggregate keys to use in a rate-base rule. */
    CustomKeys?: v.Many<v.Block<RuleGroup.RateBasedStatementCustomKey>> | undefined;
    /**
     * The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current time. For example, for a setting of 120, when AWS WAF checks the rate, it counts the requests for the 2 minutes immediately preceding the current time. Valid settings are 60, 120, 300, and 600.
     *
     * This setting doesn't determine how often AWS WAF checks the rate, but how far back it looks each time it checks. AWS WAF checks the rate about every 10 seconds.
     *
     * Default: `300` (5 minutes)
     */
    EvaluationWindowSec?: v.OneOf<60 | 120 | 300 | 600> | undefined;
    /**
     * The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     *
     * This is required if you specify a forwarded IP in the rule's aggregate key settings.
     */
    ForwardedIPConfig?: v.Block<RuleGroup.ForwardedIPConfiguration> | undefined;
    /**
     * The limit on requests during the specified evaluation window for a single aggregation instance for the rate-based rule. If the rate-based statement includes a `ScopeDownStatement`, this limit is applied only to the requests that match the statement.
     *
     * Examples:
     *
     * - If you aggregate on just the IP address, this is the limit on requests from any single IP address.
     * - If you aggregate on the HTTP method and the query argument name "city", then this is the limit on requests for any single method, city pair.
     */
    Limit: v.Num;
    /** An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the rate-based statement. When you use a scope-down statement, the rate-based rule only tracks and rate limits requests that match the scope-down statement. You can use any nestable `Statement` in the scope-down statement, and you can nest statements at any level, the same as you can for a rule statement. */
    ScopeDownStatement?: v.Block<RuleGroup.Statement> | undefined;
  }
  /**
   * Specifies a single custom aggregate key for a rate-base rule.
   *
   * > Web requests that are missing any of the components specified in the aggregation keys are omitted from the rate-based rule evaluation and handling.
   */
  interface RateBasedStatementCustomKey {
    /** Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an aggregate key. Each distinct ASN contributes to the aggregation instance. */
    ASN?: v.Json | undefined;
    /** Use the value of a cookie in the request as an aggregate key. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance. */
    Cookie?: v.Block<RuleGroup.RateLimitCookie> | undefined;
    /**
     * Use the first IP address in an HTTP header as an aggregate key. Each distinct forwarded IP address contributes to the aggregation instance.
     *
     * When you specify an IP or forwarded IP in the custom key settings, you must also specify at least one other key to use. You can aggregate on only the forwarded IP address by specifying `FORWARDED_IP` in your rate-based statement's `AggregateKeyType`.
     *
     * With this option, you must specify the header to use in the rate-based rule's `ForwardedIPConfig` property.
     */
    ForwardedIP?: v.Json | undefined;
    /** Use the request's HTTP method as an aggregate key. Each distinct HTTP method contributes to the aggregation instance. If you use just the HTTP method as your custom key, then each method fully defines an aggregation instance. */
    HTTPMethod?: v.Json | undefined;
    /** Use the value of a header in the request as an aggregate key. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance. */
    Header?: v.Block<RuleGroup.RateLimitHeader> | undefined;
    /**
     * Use the request's originating IP address as an aggregate key. Each distinct IP address contributes to the aggregation instance.
     *
     * When you specify an IP or forwarded IP in the custom key settings, you must also specify at least one other key to use. You can aggregate on only the IP address by specifying `IP` in your rate-based statement's `AggregateKeyType`.
     */
    IP?: v.Json | undefined;
    /** Use the request's JA3 fingerprint as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance. */
    JA3Fingerprint?: v.Block<RuleGroup.RateLimitJA3Fingerprint> | undefined;
    /** Use the request's JA4 fingerprint as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance. */
    JA4Fingerprint?: v.Block<RuleGroup.RateLimitJA4Fingerprint> | undefined;
    /**
     * Use the specified label namespace as an aggregate key. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance. If you use just one label namespace as your custom key, then each label name fully defines an aggregation instance.
     *
     * This uses only labels that have been added to the request by rules that are evaluated before this rate-based rule in the web ACL.
     *
     * For information about label namespaces and names, see [Label syntax and naming requirements](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-label-requirements.html) in the *AWS WAF Developer Guide*.
     */
    LabelNamespace?: v.Block<RuleGroup.RateLimitLabelNamespace> | undefined;
    /** Use the specified query argument as an aggregate key. Each distinct value for the named query argument contributes to the aggregation instance. If you use a single query argument as your custom key, then each value fully defines an aggregation instance. */
    QueryArgument?: v.Block<RuleGroup.RateLimitQueryArgument> | undefined;
    /** Use the request's query string as an aggregate key. Each distinct string contributes to the aggregation instance. If you use just the query string as your custom key, then each string fully defines an aggregation instance. */
    QueryString?: v.Block<RuleGroup.RateLimitQueryString> | undefined;
    /** Use the request's URI path as an aggregate key. Each distinct URI path contributes to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an aggregation instance. */
    UriPath?: v.Block<RuleGroup.RateLimitUriPath> | undefined;
  }
  /** Specifies a cookie as an aggregate key for a rate-based rule. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance. */
  interface RateLimitCookie {
    /** The name of the cookie to use. */
    Name: v.Text;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. Text transformations are used in rule match statements, to transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule statements, to transform request components before using them as custom aggregation keys. If you specify one or more transformations to apply, AWS WAF performs all transformations on the specified content, starting from the lowest priority setting, and then uses the transformed component contents. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
  /** Specifies a header as an aggregate key for a rate-based rule. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance. */
  interface RateLimitHeader {
    /** The name of the header to use. */
    Name: v.Text;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. Text transformations are used in rule match statements, to transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule statements, to transform request components before using them as custom aggregation keys. If you specify one or more transformations to apply, AWS WAF performs all transformations on the specified content, starting from the lowest priority setting, and then uses the transformed component contents. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
  /** Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance. */
  interface RateLimitJA3Fingerprint {
    /**
     * The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA3 fingerprint.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
  }
  /** Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance. */
  interface RateLimitJA4Fingerprint {
    /**
     * The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA4 fingerprint.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
  }
  /**
   * Specifies a label namespace to use as an aggregate key for a rate-based rule. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance. If you use just one label namespace as your custom key, then each label name fully defines an aggregation instance.
   *
   * This uses only labels that have been added to the request by rules that are evaluated before this rate-based rule in the web ACL.
   *
   * For information about label namespaces and names, see [Label syntax and naming requirements](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-label-requirements.html) in the *AWS WAF Developer Guide*.
   */
  interface RateLimitLabelNamespace {
    /** The namespace to use for aggregation. */
    Namespace: v.Text;
  }
  /** Specifies a query argument in the request as an aggregate key for a rate-based rule. Each distinct value for the named query argument contributes to the aggregation instance. If you use a single query argument as your custom key, then each value fully defines an aggregation instance. */
  interface RateLimitQueryArgument {
    /** The name of the query argument to use. */
    Name: v.Text;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. Text transformations are used in rule match statements, to transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule statements, to transform request components before using them as custom aggregation keys. If you specify one or more transformations to apply, AWS WAF performs all transformations on the specified content, starting from the lowest priority setting, and then uses the transformed component contents. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
  /** Specifies the request's query string as an aggregate key for a rate-based rule. Each distinct string contributes to the aggregation instance. If you use just the query string as your custom key, then each string fully defines an aggregation instance. */
  interface RateLimitQueryString {
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. Text transformations are used in rule match statements, to transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule statements, to transform request components before using them as custom aggregation keys. If you specify one or more transformations to apply, AWS WAF performs all transformations on the specified content, starting from the lowest priority setting, and then uses the transformed component contents. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
  /** Specifies the request's URI path as an aggregate key for a rate-based rule. Each distinct URI path contributes to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an aggregation instance. */
  interface RateLimitUriPath {
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. Text transformations are used in rule match statements, to transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule statements, to transform request components before using them as custom aggregation keys. If you specify one or more transformations to apply, AWS WAF performs all transformations on the specified content, starting from the lowest priority setting, and then uses the transformed component contents. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
  /** A rule statement used to search web request components for a match against a single regular expression. */
  interface RegexMatchStatement {
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<RuleGroup.FieldToMatch>;
    PreParseTextTransformations?: v.Many<v.Block<RuleGroup.PreParseTextTransformation>> | undefined;
    /** The string representing the regular expression. */
    RegexString: v.Text;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
  /**
   * A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this statement. A web request matches the pattern set rule statement if the request component matches any of the patterns in the set.
   *
   * Each regex pattern set rule statement references a regex pattern set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
   */
  interface RegexPatternSetReferenceStatement {
    /** The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references. */
    Arn: v.Text;
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<RuleGroup.FieldToMatch>;
    PreParseTextTransformations?: v.Many<v.Block<RuleGroup.PreParseTextTransformation>> | undefined;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
  /** A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage in some way. Each rule includes one top-level `Statement` that AWS WAF uses to identify matching web requests, and parameters that govern how AWS WAF handles them. */
  interface Rule {
    /** The action that AWS WAF should take on a web request when it matches the rule statement. Settings at the web ACL level can override the rule action setting. */
    Action?: v.Block<RuleGroup.RuleAction> | undefined;
    /** Specifies how AWS WAF should handle `CAPTCHA` evaluations. If you don't specify this, AWS WAF uses the `CAPTCHA` configuration that's defined for the web ACL. */
    CaptchaConfig?: v.Block<RuleGroup.CaptchaConfig> | undefined;
    /** Specifies how AWS WAF should handle `Challenge` evaluations. If you don't specify this, AWS WAF uses the challenge configuration that's defined for the web ACL. */
    ChallengeConfig?: v.Block<RuleGroup.ChallengeConfig> | undefined;
    /**
     * The name of the rule.
     *
     * If you change the name of a `Rule` after you create it and you want the rule's metric name to reflect the change, update the metric name in the rule's `VisibilityConfig` settings. AWS WAF doesn't automatically update the metric name when you update the rule name.
     */
    Name: v.Text;
    /** If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the `Rules` in order based on the value of `Priority`. AWS WAF processes rules with lower priority first. The priorities don't need to be consecutive, but they must all be different. */
    Priority: v.Num;
    /**
     * Labels to apply to web requests that match the rule match statement. AWS WAF applies fully qualified labels to matching web requests. A fully qualified label is the concatenation of a label namespace and a rule label. The rule's rule group or web ACL defines the label namespace.
     *
     * > Any rule that isn't a rule group reference statement or managed rule group statement can add labels to matching web requests.
     *
     * Rules that run after this rule in the web ACL can match against these labels using a `LabelMatchStatement`.
     *
     * For each label, provide a case-sensitive string containing optional namespaces and a label name, according to the following guidelines:
     */
    RuleLabels?: v.Many<v.Block<RuleGroup.Label>> | undefined;
    /** The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement`. */
    Statement: v.Block<RuleGroup.Statement>;
    /**
     * Defines and enables Amazon CloudWatch metrics and web request sample collection.
     *
     * If you change the name of a `Rule` after you create it and you want the rule's metric name to reflect the change, update the metric name as well. AWS WAF doesn't automatically update the metric name.
     */
    VisibilityConfig: v.Block<RuleGroup.VisibilityConfig>;
  }
  /** The action that AWS WAF should take on a web request when it matches a rule's statement. Settings at the web ACL level can override the rule action setting. */
  interface RuleAction {
    /** Instructs AWS WAF to allow the web request. */
    Allow?: v.Block<RuleGroup.Allow> | undefined;
    /** Instructs AWS WAF to block the web request. */
    Block?: v.Block<RuleGroup.Block> | undefined;
    /**
     * Specifies that AWS WAF should run a `CAPTCHA` check against the request:
     *
     * - If the request includes a valid, unexpired `CAPTCHA` token, AWS WAF allows the web request inspection to proceed to the next rule, similar to a `CountAction`.
     * - If the request doesn't include a valid, unexpired `CAPTCHA` token, AWS WAF discontinues the web ACL evaluation of the request and blocks it from going to its intended destination.
     *
     * AWS WAF generates a response that it sends back to the client, which includes the following:
     */
    Captcha?: v.Block<RuleGroup.Captcha> | undefined;
    /** Instructs AWS WAF to run a `Challenge` check against the web request. */
    Challenge?: v.Block<RuleGroup.Challenge> | undefined;
    /** Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in the web ACL. */
    Count?: v.Block<RuleGroup.Count> | undefined;
    /** Monetize action for rules. */
    Monetize?: v.Block<RuleGroup.MonetizeAction> | undefined;
  }
  /**
   * Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`. The name isn't case sensitive.
   *
   * You can filter and inspect all headers with the `FieldToMatch` setting `Headers`.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Example JSON: `"SingleHeader": { "Name": "haystack" }`
   */
  interface SingleHeader {
    /** The name of the query header to inspect. */
    Name: v.Text;
  }
  /**
   * Inspect one query argument in the web request, identified by name, for example *UserName* or *SalesRegion*. The name isn't case sensitive.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Example JSON: `"SingleQueryArgument": { "Name": "myArgument" }`
   */
  interface SingleQueryArgument {
    /** The name of the query argument to inspect. */
    Name: v.Text;
  }
  /** A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (>) or less than (<). For example, you can use a size constraint statement to look for query strings that are longer than 100 bytes. */
  interface SizeConstraintStatement {
    /** The operator to use to compare the request part to the size setting. */
    ComparisonOperator: v.OneOf<'EQ' | 'NE' | 'LE' | 'LT' | 'GE' | 'GT'>;
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<RuleGroup.FieldToMatch>;
    PreParseTextTransformations?: v.Many<v.Block<RuleGroup.PreParseTextTransformation>> | undefined;
    /** The size, in byte, to compare to the request part, after any transformations. */
    Size: v.Num;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
  /** A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it. */
  interface SqliMatchStatement {
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<RuleGroup.FieldToMatch>;
    PreParseTextTransformations?: v.Many<v.Block<RuleGroup.PreParseTextTransformation>> | undefined;
    /**
     * The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks.
     *
     * `HIGH` detects more attacks, but might generate more false positives, especially if your web requests frequently contain unusual strings. For information about identifying and mitigating false positives, see [Testing and tuning](https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing.html) in the *AWS WAF Developer Guide*.
     *
     * `LOW` is generally a better choice for resources that already have other protections against SQL injection attacks or that have a low tolerance for false positives.
     *
     * Default: `LOW`
     */
    SensitivityLevel?: v.OneOf<'LOW' | 'HIGH'> | undefined;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
  /** The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule. */
  interface Statement {
    /** A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement`. */
    AndStatement?: v.Block<RuleGroup.AndStatement> | undefined;
    /**
     * A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
     *
     * For additional details, see [ASN match rule statement](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-asn-match.html) in the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
     */
    AsnMatchStatement?: v.Block<RuleGroup.AsnMatchStatement> | undefined;
    /** A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings. The bytes to search for are typically a string that corresponds with ASCII characters. In the AWS WAF console and the developer guide, this is called a string match statement. */
    ByteMatchStatement?: v.Block<RuleGroup.ByteMatchStatement> | undefined;
    /**
     * A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
     *
     * - To manage requests only by country, you can use this statement by itself and specify the countries that you want to match against in the `CountryCodes` array.
     * - Otherwise, configure your geo match rule with Count action so that it only labels requests. Then, add one or more label match rules to run after the geo match rule and configure them to match against the geographic labels and handle the requests as needed.
     */
    GeoMatchStatement?: v.Block<RuleGroup.GeoMatchStatement> | undefined;
    /**
     * A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
     *
     * Each IP set rule statement references an IP set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
     */
    IPSetReferenceStatement?: v.Block<RuleGroup.IPSetReferenceStatement> | undefined;
    /**
     * A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
     *
     * The label match statement provides the label or namespace string to search for. The label string can represent a part or all of the fully qualified label name that had been added to the web request. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label. If you do not provide the fully qualified name in your label match string, AWS WAF performs the search for labels that were added in the same context as the label match statement.
     */
    LabelMatchStatement?: v.Block<RuleGroup.LabelMatchStatement> | undefined;
    /** A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement`. */
    NotStatement?: v.Block<RuleGroup.NotStatement> | undefined;
    /** A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement`. */
    OrStatement?: v.Block<RuleGroup.OrStatement> | undefined;
    /**
     * A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. The rule categorizes requests according to your aggregation criteria, collects them into aggregation instances, and counts and rate limits the requests for each instance.
     *
     * > If you change any of these settings in a rule that's currently in use, the change resets the rule's rate limiting counts. This can pause the rule's rate limiting activities for up to a minute.
     *
     * You can specify individual aggregation keys, like IP address or HTTP method. You can also specify aggregation key combinations, like IP address and HTTP method, or HTTP method, query argument, and cookie.
     */
    RateBasedStatement?: v.Block<RuleGroup.RateBasedStatement> | undefined;
    /** A rule statement used to search web request components for a match against a single regular expression. */
    RegexMatchStatement?: v.Block<RuleGroup.RegexMatchStatement> | undefined;
    /**
     * A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this statement. A web request matches the pattern set rule statement if the request component matches any of the patterns in the set.
     *
     * Each regex pattern set rule statement references a regex pattern set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
     */
    RegexPatternSetReferenceStatement?: v.Block<RuleGroup.RegexPatternSetReferenceStatement> | undefined;
    /** A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (>) or less than (<). For example, you can use a size constraint statement to look for query strings that are longer than 100 bytes. */
    SizeConstraintStatement?: v.Block<RuleGroup.SizeConstraintStatement> | undefined;
    /** A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it. */
    SqliMatchStatement?: v.Block<RuleGroup.SqliMatchStatement> | undefined;
    /** A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers. */
    XssMatchStatement?: v.Block<RuleGroup.XssMatchStatement> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. */
  interface TextTransformation {
    /** Sets the relative processing order for multiple transformations. AWS WAF processes all transformations, from lowest priority to highest, before inspecting the transformed content. The priorities don't need to be consecutive, but they must all be different. */
    Priority: v.Num;
    /** For detailed descriptions of each of the transformation types, see [Text transformations](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html) in the *AWS WAF Developer Guide*. */
    Type: v.OneOf<'NONE' | 'COMPRESS_WHITE_SPACE' | 'HTML_ENTITY_DECODE' | 'LOWERCASE' | 'CMD_LINE' | 'URL_DECODE' | 'BASE64_DECODE' | 'HEX_DECODE' | 'MD5' | 'REPLACE_COMMENTS' | 'ESCAPE_SEQ_DECODE' | 'SQL_HEX_DECODE' | 'CSS_DECODE' | 'JS_DECODE' | 'NORMALIZE_PATH' | 'NORMALIZE_PATH_WIN' | 'REMOVE_NULLS' | 'REPLACE_NULLS' | 'BASE64_DECODE_EXT' | 'URL_DECODE_UNI' | 'UTF8_TO_UNICODE' | 'REMOVE_WHITESPACE' | 'TRIM' | 'TRIM_LEFT' | 'TRIM_RIGHT' | 'REMOVE_COMMENTS_CHAR' | 'UPPERCASE' | 'CMD_LINE_WIN' | 'CMD_LINE_UNIX' | 'JS_DECODE_EXT' | 'SHA256'>;
  }
  /**
   * Inspect fragments of the request URI. You can specify the parts of the URI fragment to inspect and you can narrow the set of URI fragments to inspect by including or excluding specific keys.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Example JSON: `"UriFragment": { "MatchPattern": { "All": {} }, "MatchScope": "KEY", "OversizeHandling": "MATCH" }`
   */
  interface UriFragment {
    /**
     * What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
     *
     * - `EVALUATE_AS_STRING` - Inspect the body as plain text. AWS WAF applies the text transformations and inspection criteria that you defined for the JSON inspection to the body text string.
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     *
     * If you don't provide this setting, AWS WAF parses and evaluates the content only up to the first parsing failure that it encounters.
     *
     * Example JSON: `{ "UriFragment": { "FallbackBehavior": "MATCH"} }`
     */
    FallbackBehavior?: v.OneOf<'MATCH' | 'NO_MATCH'> | undefined;
  }
  /** Defines and enables Amazon CloudWatch metrics and web request sample collection. */
  interface VisibilityConfig {
    /**
     * Indicates whether the associated resource sends metrics to Amazon CloudWatch. For the list of available metrics, see [AWS WAF Metrics](https://docs.aws.amazon.com/waf/latest/developerguide/monitoring-cloudwatch.html#waf-metrics) in the *AWS WAF Developer Guide*.
     *
     * For web ACLs, the metrics are for web requests that have the web ACL default action applied. AWS WAF applies the default action to web requests that pass the inspection of all rules in the web ACL without being either allowed or blocked. For more information,
     * see [The web ACL default action](https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-default-action.html) in the *AWS WAF Developer Guide*.
     */
    CloudWatchMetricsEnabled: v.Bool;
    /** A name of the Amazon CloudWatch metric dimension. The name can contain only the characters: A-Z, a-z, 0-9, - (hyphen), and _ (underscore). The name can be from one to 128 characters long. It can't contain whitespace or metric names that are reserved for AWS WAF, for example `All` and `Default_Action`. */
    MetricName: v.Text;
    /**
     * Indicates whether AWS WAF should store a sampling of the web requests that match the rules. You can view the sampled requests through the AWS WAF console.
     *
     * If you configure data protection for the web ACL, the protection applies to the web ACL's sampled web request data.
     *
     * > Request sampling doesn't provide a field redaction option, and any field redaction that you specify in your logging configuration doesn't affect sampling. You can only exclude fields from request sampling by disabling sampling in the web ACL visibility configuration or by configuring data protection for the web ACL.
     */
    SampledRequestsEnabled: v.Bool;
  }
  /** A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers. */
  interface XssMatchStatement {
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<RuleGroup.FieldToMatch>;
    PreParseTextTransformations?: v.Many<v.Block<RuleGroup.PreParseTextTransformation>> | undefined;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<RuleGroup.TextTransformation>>;
  }
}

export interface WebACLProperties {
  /** Returns a list of `ApplicationAttribute` s. */
  ApplicationConfig?: v.Block<WebACL.ApplicationConfig> | undefined;
  /**
   * Specifies custom configurations for the associations between the web ACL and protected resources.
   *
   * Use this to customize the maximum size of the request body that your protected resources forward to AWS WAF for inspection. You can customize this setting for CloudFront, API Gateway, Amazon Cognito, App Runner, or Verified Access resources. The default setting is 16 KB (16,384 bytes).
   *
   * > You are charged additional fees when your protected resources forward body sizes that are larger than the default. For more information, see [AWS WAF Pricing](https://docs.aws.amazon.com/waf/pricing/).
   *
   * For Application Load Balancer and AWS AppSync, the limit is fixed at 8 KB (8,192 bytes).
   */
  AssociationConfig?: v.Block<WebACL.AssociationConfig> | undefined;
  /** Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig` settings. If you don't specify this, AWS WAF uses its default settings for `CaptchaConfig`. */
  CaptchaConfig?: v.Block<WebACL.CaptchaConfig> | undefined;
  /** Specifies how AWS WAF should handle challenge evaluations for rules that don't have their own `ChallengeConfig` settings. If you don't specify this, AWS WAF uses its default settings for `ChallengeConfig`. */
  ChallengeConfig?: v.Block<WebACL.ChallengeConfig> | undefined;
  /**
   * A map of custom response keys and content bodies. When you create a rule with a block action, you can send a custom response to the web request. You define these for the web ACL, and then use them in the rules and default actions that you define in the web ACL.
   *
   * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the *AWS WAF Developer Guide*.
   */
  CustomResponseBodies?: v.Dictionary<v.Block<WebACL.CustomResponseBody>> | undefined;
  /**
   * Specifies data protection to apply to the web request data for the web ACL. This is a web ACL level data protection option.
   *
   * The data protection that you configure for the web ACL alters the data that's available for any other data collection activity, including your AWS WAF logging destinations, web ACL request sampling, and Amazon Security Lake data collection and management. Your other option for data protection is in the logging configuration, which only affects logging.
   */
  DataProtectionConfig?: v.Block<WebACL.DataProtectionConfig> | undefined;
  /** The action to perform if none of the `Rules` contained in the `WebACL` match. */
  DefaultAction: v.Block<WebACL.DefaultAction>;
  /** A description of the web ACL that helps with identification. */
  Description?: v.Text | undefined;
  /** Configures monetization for the web ACL or rule group. */
  MonetizationConfig?: v.Block<WebACL.MonetizationConfig> | undefined;
  /** The name of the web ACL. You cannot change the name of a web ACL after you create it. */
  Name?: v.Text | undefined;
  /** Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers. */
  OnSourceDDoSProtectionConfig?: v.Block<WebACL.OnSourceDDoSProtectionConfig> | undefined;
  /** The rule statements used to identify the web requests that you want to manage. Each rule includes one top-level statement that AWS WAF uses to identify matching web requests, and parameters that govern how AWS WAF handles them. */
  Rules?: v.Many<v.Block<WebACL.Rule>> | undefined;
  /**
   * Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For an AWS Amplify application, use `CLOUDFRONT`. A regional application can be an Application Load Balancer (ALB), an REST API, an AWS AppSync GraphQL API, an Amazon Cognito user pool, an AWS App Runner service, or an AWS Verified Access instance. Valid Values are `CLOUDFRONT` and `REGIONAL`.
   *
   * > For `CLOUDFRONT`, you must create your WAFv2 resources in the US East (N. Virginia) Region, `us-east-1`.
   *
   * For information about how to define the association of the web ACL with your resource, see `WebACLAssociation`.
   */
  Scope: v.OneOf<'CLOUDFRONT' | 'REGIONAL'>;
  /**
   * Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production"). You can add up to 50 tags to each AWS resource.
   *
   * > To modify tags on existing resources, use the AWS WAF APIs or command line interface. With AWS CloudFormation, you can only add tags to AWS WAF resources during resource creation.
   */
  Tags?: v.Many<v.Block<WebACL.Tag>> | undefined;
  /** Specifies the domains that AWS WAF should accept in a web request token. This enables the use of tokens across multiple protected websites. When AWS WAF provides a token, it uses the domain of the AWS resource that the web ACL is protecting. If you don't specify a list of token domains, AWS WAF accepts tokens only for the domain of the protected resource. With a token domain list, AWS WAF accepts the resource's host domain plus all domains in the token domain list, including their prefixed subdomains. */
  TokenDomains?: v.Many<v.Text> | undefined;
  /** Defines and enables Amazon CloudWatch metrics and web request sample collection. */
  VisibilityConfig: v.Block<WebACL.VisibilityConfig>;
}
export interface WebACLAttributes {
  /** The Amazon Resource Name (ARN) of the web ACL. */
  readonly Arn: v.Scalar<'AWS::WAFv2::WebACL.Arn'>;
  /**
   * The web ACL capacity units (WCUs) currently being used by this web ACL.
   *
   * AWS WAF uses WCUs to calculate and control the operating resources that are used to run your rules, rule groups, and web ACLs. AWS WAF calculates capacity differently for each rule type, to reflect the relative cost of each rule. Simple rules that cost little to run use fewer WCUs than more complex rules that use more processing power. Rule group capacity is fixed at creation, which helps users plan their web ACL WCU usage when they use a rule group. The WCU limit for web ACLs is 1,500.
   */
  readonly Capacity: v.Scalar<'AWS::WAFv2::WebACL.Capacity'>;
  /** The ID of the web ACL. */
  readonly Id: v.Scalar<'AWS::WAFv2::WebACL.Id'>;
  /**
   * The label namespace prefix for this web ACL. All labels added by rules in this web ACL have this prefix.
   *
   * The syntax for the label namespace prefix for a web ACL is the following: `awswaf:<account ID>:webacl:<web ACL name>:`
   *
   * When a rule with a label matches a web request, AWS WAF adds the fully qualified label to the request. A fully qualified label is made up of the label namespace from the rule group or web ACL where the rule is defined and the label from the rule, separated by a colon.
   */
  readonly LabelNamespace: v.Scalar<'AWS::WAFv2::WebACL.LabelNamespace'>;
}
/**
 * > This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019. For information, including how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
 *
 * Use an `WebACL` to define a collection of rules to use to inspect and control web requests. Each rule in a web ACL has a statement that defines what to look for in web requests and an action that AWS WAF applies to requests that match the statement. In the web ACL, you assign a default action to take (allow, block) for any request that doesn't match any of the rules.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html
 */
export declare class WebACL extends v.Resource<WebACLProperties, 'AWS::WAFv2::WebACL.Ref', WebACLAttributes> {
  static readonly type: 'AWS::WAFv2::WebACL';
  constructor(properties: WebACLProperties);
}
export declare namespace WebACL {
  /**
   * Details for your use of the account creation fraud prevention managed rule group, `AWSManagedRulesACFPRuleSet`. This configuration is used in `ManagedRuleGroupConfig`.
   *
   * For additional information about this and the other intelligent threat mitigation rule groups, see [Intelligent threat mitigation in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-protections) and [AWS Managed Rules rule groups list](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list) in the *AWS WAF Developer Guide*.
   */
  interface AWSManagedRulesACFPRuleSet {
    /**
     * The path of the account creation endpoint for your application. This is the page on your website that accepts the completed registration form for a new user. This page must accept `POST` requests.
     *
     * For example, for the URL `https://example.com/web/newaccount`, you would provide the path `/web/newaccount`. Account creation page paths that start with the path that you provide are considered a match. For example `/web/newaccount` matches the account creation paths `/web/newaccount`, `/web/newaccount/`, `/web/newaccountPage`, and `/web/newaccount/thisPage`, but doesn't match the path `/home/web/newaccount` or `/website/newaccount`.
     */
    CreationPath: v.Text;
    /** Allow the use of regular expressions in the registration page path and the account creation path. */
    EnableRegexInPath?: v.Bool | undefined;
    /**
     * The path of the account registration endpoint for your application. This is the page on your website that presents the registration form to new users.
     *
     * > This page must accept `GET` text/html requests.
     *
     * For example, for the URL `https://example.com/web/registration`, you would provide the path `/web/registration`. Registration page paths that start with the path that you provide are considered a match. For example `/web/registration` matches the registration paths `/web/registration`, `/web/registration/`, `/web/registrationPage`, and `/web/registration/thisPage`, but doesn't match the path `/home/web/registration` or `/website/registration`.
     */
    RegistrationPagePath: v.Text;
    /** The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account creation attempts. */
    RequestInspection: v.Block<WebACL.RequestInspectionACFP>;
    /**
     * The criteria for inspecting responses to account creation requests, used by the ACFP rule group to track account creation success rates.
     *
     * > Response inspection is available only in web ACLs that protect Amazon CloudFront distributions.
     *
     * The ACFP rule group evaluates the responses that your protected resources send back to client account creation attempts, keeping count of successful and failed attempts from each IP address and client session. Using this information, the rule group labels and mitigates requests from client sessions and IP addresses that have had too many successful account creation attempts in a short amount of time.
     */
    ResponseInspection?: v.Block<WebACL.ResponseInspection> | undefined;
  }
  /**
   * Details for your use of the account takeover prevention managed rule group, `AWSManagedRulesATPRuleSet`. This configuration is used in `ManagedRuleGroupConfig`.
   *
   * For additional information about this and the other intelligent threat mitigation rule groups, see [Intelligent threat mitigation in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-protections) and [AWS Managed Rules rule groups list](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list) in the *AWS WAF Developer Guide*.
   */
  interface AWSManagedRulesATPRuleSet {
    /** Allow the use of regular expressions in the login page path. */
    EnableRegexInPath?: v.Bool | undefined;
    /**
     * The path of the login endpoint for your application. For example, for the URL `https://example.com/web/login`, you would provide the path `/web/login`. Login paths that start with the path that you provide are considered a match. For example `/web/login` matches the login paths `/web/login`, `/web/login/`, `/web/loginPage`, and `/web/login/thisPage`, but doesn't match the login path `/home/web/login` or `/website/login`.
     *
     * The rule group inspects only HTTP `POST` requests to your specified login endpoint.
     */
    LoginPath: v.Text;
    /** The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage. */
    RequestInspection?: v.Block<WebACL.RequestInspection> | undefined;
    /**
     * The criteria for inspecting responses to login requests, used by the ATP rule group to track login failure rates.
     *
     * > Response inspection is available only in web ACLs that protect Amazon CloudFront distributions.
     *
     * The ATP rule group evaluates the responses that your protected resources send back to client login attempts, keeping count of successful and failed attempts for each IP address and client session. Using this information, the rule group labels and mitigates requests from client sessions and IP addresses that have had too many failed login attempts in a short amount of time.
     */
    ResponseInspection?: v.Block<WebACL.ResponseInspection> | undefined;
  }
  /**
   * Configures the use of the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet`. This configuration is used in `ManagedRuleGroupConfig`.
   *
   * The configuration that you provide here determines whether and how the rules in the rule group are used.
   *
   * For additional information about this and the other intelligent threat mitigation rule groups, see [Intelligent threat mitigation in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-protections) and [AWS Managed Rules rule groups list](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list) in the *AWS WAF Developer Guide*.
   */
  interface AWSManagedRulesAntiDDoSRuleSet {
    /** Configures the request handling that's applied by the managed rule group rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` during a distributed denial of service (DDoS) attack. */
    ClientSideActionConfig: v.Block<WebACL.ClientSideActionConfig>;
    /**
     * The sensitivity that the rule group rule `DDoSRequests` uses when matching against the DDoS suspicion labeling on a request. The managed rule group adds the labeling during DDoS events, before the `DDoSRequests` rule runs.
     *
     * The higher the sensitivity, the more levels of labeling that the rule matches:
     */
    SensitivityToBlock?: v.OneOf<'LOW' | 'MEDIUM' | 'HIGH'> | undefined;
  }
  /**
   * Details for your use of the Bot Control managed rule group, `AWSManagedRulesBotControlRuleSet`. This configuration is used in `ManagedRuleGroupConfig`.
   *
   * For additional information about this and the other intelligent threat mitigation rule groups, see [Intelligent threat mitigation in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-protections) and [AWS Managed Rules rule groups list](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list) in the *AWS WAF Developer Guide*.
   */
  interface AWSManagedRulesBotControlRuleSet {
    /**
     * Applies only to the targeted inspection level.
     *
     * Determines whether to use machine learning (ML) to analyze your web traffic for bot-related activity. Machine learning is required for the Bot Control rules `TGT_ML_CoordinatedActivityLow` and `TGT_ML_CoordinatedActivityMedium`, which
     * inspect for anomalous behavior that might indicate distributed, coordinated bot activity.
     *
     * For more information about this choice, see the listing for these rules in the table at [Bot Control rules listing](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-bot.html#aws-managed-rule-groups-bot-rules) in the *AWS WAF Developer Guide*.
     *
     * Default: `TRUE`
     */
    EnableMachineLearning?: v.Bool | undefined;
    /** The inspection level to use for the Bot Control rule group. The common level is the least expensive. The targeted level includes all common level rules and adds rules with more advanced inspection criteria. For details, see [AWS WAF Bot Control rule group](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-bot.html) in the *AWS WAF Developer Guide*. */
    InspectionLevel: v.OneOf<'COMMON' | 'TARGETED'>;
  }
  /**
   * Specifies that AWS WAF should allow the request and optionally defines additional custom handling for the request.
   *
   * This is used in the context of other settings, for example to specify values for a rule action or a web ACL default action.
   */
  interface AllowAction {
    /**
     * Defines custom handling for the web request.
     *
     * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the *AWS WAF Developer Guide*.
     */
    CustomRequestHandling?: v.Block<WebACL.CustomRequestHandling> | undefined;
  }
  /** A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement`. */
  interface AndStatement {
    /** The statements to combine with AND logic. You can use any statements that can be nested. */
    Statements: v.Many<v.Block<WebACL.Statement>>;
  }
  /** Application details defined during the web ACL creation process. Application attributes help AWS WAF give recommendations for protection packs. */
  interface ApplicationAttribute {
    /** Specifies the attribute name. */
    Name: v.Text;
    /** Specifies the attribute value. */
    Values: v.Many<v.Text>;
  }
  /** A list of `ApplicationAttribute` s that contains information about the application. */
  interface ApplicationConfig {
    /** Contains the attribute name and a list of values for that attribute. */
    Attributes: v.Many<v.Block<WebACL.ApplicationAttribute>>;
  }
  /**
   * A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
   *
   * For additional details, see [ASN match rule statement](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-asn-match.html) in the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
   */
  interface AsnMatchStatement {
    /** Contains one or more Autonomous System Numbers (ASNs). ASNs are unique identifiers assigned to large internet networks managed by organizations such as internet service providers, enterprises, universities, or government agencies. */
    AsnList?: v.Many<v.Num> | undefined;
    /** The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name. */
    ForwardedIPConfig?: v.Block<WebACL.ForwardedIPConfiguration> | undefined;
  }
  /**
   * Specifies custom configurations for the associations between the web ACL and protected resources.
   *
   * Use this to customize the maximum size of the request body that your protected resources forward to AWS WAF for inspection. You can customize this setting for CloudFront, API Gateway, Amazon Cognito, App Runner, or Verified Access resources. The default setting is 16 KB (16,384 bytes).
   *
   * > You are charged additional fees when your protected resources forward body sizes that are larger than the default. For more information, see [AWS WAF Pricing](https://docs.aws.amazon.com/waf/pricing/).
   *
   * For Application Load Balancer and AWS AppSync, the limit is fixed at 8 KB (8,192 bytes).
   */
  interface AssociationConfig {
    /**
     * Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access resources forward to AWS WAF for inspection. The default size is 16 KB (16,384 bytes). You can change the setting for any of the available resource types.
     *
     * > You are charged additional fees when your protected resources forward body sizes that are larger than the default. For more information, see [AWS WAF Pricing](https://docs.aws.amazon.com/waf/pricing/).
     *
     * Example JSON: `{ "API_GATEWAY": "KB_48", "APP_RUNNER_SERVICE": "KB_32" }`
     *
     * For Application Load Balancer and AWS AppSync, the limit is fixed at 8 KB (8,192 bytes).
     */
    RequestBody?: v.Dictionary<v.Block<WebACL.RequestBodyAssociatedResourceTypeConfig>> | undefined;
  }
  /**
   * Specifies that AWS WAF should block the request and optionally defines additional custom handling for the response to the web request.
   *
   * This is used in the context of other settings, for example to specify values for a rule action or a web ACL default action.
   */
  interface BlockAction {
    /**
     * Defines a custom response for the web request.
     *
     * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the *AWS WAF Developer Guide*.
     */
    CustomResponse?: v.Block<WebACL.CustomResponse> | undefined;
  }
  /**
   * Inspect the body of the web request. The body immediately follows the request headers.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   */
  interface Body {
    /**
     * What AWS WAF should do if the body is larger than AWS WAF can inspect.
     *
     * AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
     */
    OversizeHandling?: v.OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'> | undefined;
  }
  /** A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings. The bytes to search for are typically a string that corresponds with ASCII characters. In the AWS WAF console and the developer guide, this is called a string match statement. */
  interface ByteMatchStatement {
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<WebACL.FieldToMatch>;
    /**
     * The area within the portion of the web request that you want AWS WAF to search for `SearchString`. Valid values include the following:
     *
     * *CONTAINS*
     *
     * The specified part of the web request must include the value of `SearchString`, but the location doesn't matter.
     *
     * *CONTAINS_WORD*
     *
     * The specified part of the web request must include the value of `SearchString`, and `SearchString` must contain only alphanumeric characters or underscore (A-Z, a-z, 0-9, or _). In addition, `SearchString` must be a word, which means that both of the following are true:
     */
    PositionalConstraint: v.OneOf<'EXACTLY' | 'STARTS_WITH' | 'ENDS_WITH' | 'CONTAINS' | 'CONTAINS_WORD'>;
    PreParseTextTransformations?: v.Many<v.Block<WebACL.PreParseTextTransformation>> | undefined;
    /**
     * A string value that you want AWS WAF to search for. AWS WAF searches only in the part of web requests that you designate for inspection in `FieldToMatch`. The maximum length of the value is 200 bytes. For alphabetic characters A-Z and a-z, the value is case sensitive.
     *
     * Don't encode this string. Provide the value that you want AWS WAF to search for. AWS CloudFormation automatically base64 encodes the value for you.
     *
     * For example, suppose the value of `Type` is `HEADER` and the value of `Data` is `User-Agent`. If you want to search the `User-Agent` header for the value `BadBot`, you provide the string `BadBot` in the value of `SearchString`.
     */
    SearchString?: v.Text | undefined;
    /**
     * String to search for in a web request component, base64-encoded. If you don't want to encode the string, specify the unencoded value in `SearchString` instead.
     *
     * You must specify either `SearchString` or `SearchStringBase64` in a `ByteMatchStatement`.
     */
    SearchStringBase64?: v.Text | undefined;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
  /**
   * Specifies that AWS WAF should run a `CAPTCHA` check against the request:
   *
   * - If the request includes a valid, unexpired `CAPTCHA` token, AWS WAF allows the web request inspection to proceed to the next rule, similar to a `CountAction`.
   * - If the request doesn't include a valid, unexpired `CAPTCHA` token, AWS WAF discontinues the web ACL evaluation of the request and blocks it from going to its intended destination.
   *
   * AWS WAF generates a response that it sends back to the client, which includes the following:
   */
  interface CaptchaAction {
    /**
     * Defines custom handling for the web request, used when the `CAPTCHA` inspection determines that the request's token is valid and unexpired.
     *
     * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the *AWS WAF Developer Guide*.
     */
    CustomRequestHandling?: v.Block<WebACL.CustomRequestHandling> | undefined;
  }
  /** Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig` settings. If you don't specify this, AWS WAF uses its default settings for `CaptchaConfig`. */
  interface CaptchaConfig {
    /** Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a `CAPTCHA` puzzle. */
    ImmunityTimeProperty?: v.Block<WebACL.ImmunityTimeProperty> | undefined;
  }
  /**
   * Specifies that AWS WAF should run a `Challenge` check against the request to verify that the request is coming from a legitimate client session:
   *
   * - If the request includes a valid, unexpired challenge token, AWS WAF applies any custom request handling and labels that you've configured and then allows the web request inspection to proceed to the next rule, similar to a `CountAction`.
   * - If the request doesn't include a valid, unexpired challenge token, AWS WAF discontinues the web ACL evaluation of the request and blocks it from going to its intended destination.
   *
   * AWS WAF then generates a challenge response that it sends back to the client, which includes the following:
   */
  interface ChallengeAction {
    /**
     * Defines custom handling for the web request, used when the challenge inspection determines that the request's token is valid and unexpired.
     *
     * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
     */
    CustomRequestHandling?: v.Block<WebACL.CustomRequestHandling> | undefined;
  }
  /** Specifies how AWS WAF should handle `Challenge` evaluations. This is available at the web ACL level and in each rule. */
  interface ChallengeConfig {
    /** Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a challenge. */
    ImmunityTimeProperty?: v.Block<WebACL.ImmunityTimeProperty> | undefined;
  }
  /** This is part of the `AWSManagedRulesAntiDDoSRuleSet` `ClientSideActionConfig` configuration in `ManagedRuleGroupConfig`. */
  interface ClientSideAction {
    /** The regular expression to match against the web request URI, used to identify requests that can't handle a silent browser challenge. When the `ClientSideAction` setting `UsageOfAction` is enabled, the managed rule group uses this setting to determine which requests to label with `awswaf:managed:aws:anti-ddos:challengeable-request`. If `UsageOfAction` is disabled, this setting has no effect and the managed rule group doesn't add the label to any requests. */
    ExemptUriRegularExpressions?: v.Many<v.Block<WebACL.Regex>> | undefined;
    /**
     * The sensitivity that the rule group rule `ChallengeDDoSRequests` uses when matching against the DDoS suspicion labeling on a request. The managed rule group adds the labeling during DDoS events, before the `ChallengeDDoSRequests` rule runs.
     *
     * The higher the sensitivity, the more levels of labeling that the rule matches:
     */
    Sensitivity?: v.OneOf<'LOW' | 'MEDIUM' | 'HIGH'> | undefined;
    /**
     * Determines whether to use the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` in the rule group evaluation and the related label `awswaf:managed:aws:anti-ddos:challengeable-request`.
     *
     * - If usage is enabled:
     */
    UsageOfAction: v.OneOf<'ENABLED' | 'DISABLED'>;
  }
  /** This is part of the configuration for the managed rules `AWSManagedRulesAntiDDoSRuleSet` in `ManagedRuleGroupConfig`. */
  interface ClientSideActionConfig {
    /**
     * Configuration for the use of the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests`.
     *
     * > This setting isn't related to the configuration of the `Challenge` action itself. It only configures the use of the two anti-DDoS rules named here.
     *
     * You can enable or disable the use of these rules, and you can configure how to use them when they are enabled.
     */
    Challenge: v.Block<WebACL.ClientSideAction>;
  }
  /**
   * The filter to use to identify the subset of cookies to inspect in a web request.
   *
   * You must specify exactly one setting: either `All`, `IncludedCookies`, or `ExcludedCookies`.
   *
   * Example JSON: `"MatchPattern": { "IncludedCookies": [ "session-id-time", "session-id" ] }`
   */
  interface CookieMatchPattern {
    /** Inspect all cookies. */
    All?: v.Json | undefined;
    /** Inspect only the cookies whose keys don't match any of the strings specified here. */
    ExcludedCookies?: v.Many<v.Text> | undefined;
    /** Inspect only the cookies that have a key that matches one of the strings specified here. */
    IncludedCookies?: v.Many<v.Text> | undefined;
  }
  /**
   * Inspect the cookies in the web request. You can specify the parts of the cookies to inspect and you can narrow the set of cookies to inspect by including or excluding specific keys.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Example JSON: `"Cookies": { "MatchPattern": { "All": {} }, "MatchScope": "KEY", "OversizeHandling": "MATCH" }`
   */
  interface Cookies {
    /**
     * The filter to use to identify the subset of cookies to inspect in a web request.
     *
     * You must specify exactly one setting: either `All`, `IncludedCookies`, or `ExcludedCookies`.
     *
     * Example JSON: `"MatchPattern": { "IncludedCookies": [ "session-id-time", "session-id" ] }`
     */
    MatchPattern: v.Block<WebACL.CookieMatchPattern>;
    /**
     * The parts of the cookies to inspect with the rule inspection criteria. If you specify `ALL`, AWS WAF inspects both keys and values.
     *
     * `All` does not require a match to be found in the keys and a match to be found in the values. It requires a match to be found in the keys or the values or both. To require a match in the keys and in the values, use a logical `AND` statement to combine two match rules, one that inspects the keys and another that inspects the values.
     */
    MatchScope: v.OneOf<'ALL' | 'KEY' | 'VALUE'>;
    /**
     * What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect. AWS WAF does not support inspecting the entire contents of request cookies when they exceed 8 KB (8192 bytes) or 200 total cookies. The underlying host service forwards a maximum of 200 cookies and at most 8 KB of cookie contents to AWS WAF.
     *
     * The options for oversize handling are the following:
     *
     * - `CONTINUE` - Inspect the available cookies normally, according to the rule inspection criteria.
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    OversizeHandling: v.OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
  }
  /**
   * Specifies that AWS WAF should count the request. Optionally defines additional custom handling for the request.
   *
   * This is used in the context of other settings, for example to specify values for a rule action or a web ACL default action.
   */
  interface CountAction {
    /**
     * Defines custom handling for the web request.
     *
     * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the *AWS WAF Developer Guide*.
     */
    CustomRequestHandling?: v.Block<WebACL.CustomRequestHandling> | undefined;
  }
  /** Configures cryptocurrency payment settings. */
  interface CryptoConfig {
    /** List of payment network configurations. */
    PaymentNetworks: v.Many<v.Block<WebACL.PaymentNetwork>>;
  }
  /** A custom header for custom request and response handling. This is used in `CustomResponse` and `CustomRequestHandling`. */
  interface CustomHTTPHeader {
    /**
     * The name of the custom header.
     *
     * For custom request header insertion, when AWS WAF inserts the header into the request, it prefixes this name `x-amzn-waf-`, to avoid confusion with the headers that are already in the request. For example, for the header name `sample`, AWS WAF inserts the header `x-amzn-waf-sample`.
     */
    Name: v.Text;
    /** The value of the custom header. */
    Value: v.Text;
  }
  /**
   * Custom request handling behavior that inserts custom headers into a web request. You can add custom request handling for AWS WAF to use when the rule action doesn't block the request. For example, `CaptchaAction` for requests with valid t okens, and `AllowAction`.
   *
   * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the *AWS WAF Developer Guide*.
   */
  interface CustomRequestHandling {
    /**
     * The HTTP headers to insert into the request. Duplicate header names are not allowed.
     *
     * For information about the limits on count and size for custom request and response settings, see [AWS WAF quotas](https://docs.aws.amazon.com/waf/latest/developerguide/limits.html) in the *AWS WAF Developer Guide*.
     */
    InsertHeaders: v.Many<v.Block<WebACL.CustomHTTPHeader>>;
  }
  /**
   * A custom response to send to the client. You can define a custom response for rule actions and default web ACL actions that are set to the block action.
   *
   * For information about customizing web requests and responses, see [Customizing web requests and responses in AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-custom-request-response.html) in the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
   */
  interface CustomResponse {
    /** References the response body that you want AWS WAF to return to the web request client. You can define a custom response for a rule action or a default web ACL action that is set to block. To do this, you first define the response body key and value in the `CustomResponseBodies` setting for the `WebACL` or `RuleGroup` where you want to use it. Then, in the rule action or web ACL default action `BlockAction` setting, you reference the response body using this key. */
    CustomResponseBodyKey?: v.Text | undefined;
    /**
     * The HTTP status code to return to the client.
     *
     * For a list of status codes that you can use in your custom responses, see [Supported status codes for custom response](https://docs.aws.amazon.com/waf/latest/developerguide/customizing-the-response-status-codes.html) in the *AWS WAF Developer Guide*.
     */
    ResponseCode: v.Num;
    /**
     * The HTTP headers to use in the response. You can specify any header name except for `content-type`. Duplicate header names are not allowed.
     *
     * For information about the limits on count and size for custom request and response settings, see [AWS WAF quotas](https://docs.aws.amazon.com/waf/latest/developerguide/limits.html) in the *AWS WAF Developer Guide*.
     */
    ResponseHeaders?: v.Many<v.Block<WebACL.CustomHTTPHeader>> | undefined;
  }
  /** The response body to use in a custom response to a web request. This is referenced by key from `CustomResponse` `CustomResponseBodyKey`. */
  interface CustomResponseBody {
    /**
     * The payload of the custom response.
     *
     * You can use JSON escape strings in JSON content. To do this, you must specify JSON content in the `ContentType` setting.
     *
     * For information about the limits on count and size for custom request and response settings, see [AWS WAF quotas](https://docs.aws.amazon.com/waf/latest/developerguide/limits.html) in the *AWS WAF Developer Guide*.
     */
    Content: v.Text;
    /** The type of content in the payload that you are defining in the `Content` string. */
    ContentType: v.OneOf<'TEXT_PLAIN' | 'TEXT_HTML' | 'APPLICATION_JSON'>;
  }
  interface DataProtect {
    Action: v.OneOf<'SUBSTITUTION' | 'HASH'>;
    ExcludeRateBasedDetails?: v.Bool | undefined;
    ExcludeRuleMatchDetails?: v.Bool | undefined;
    /** Field in log to protect. */
    Field: v.Block<WebACL.FieldToProtect>;
  }
  /**
   * Specifies data protection to apply to the web request data for the web ACL. This is a web ACL level data protection option.
   *
   * The data protection that you configure for the web ACL alters the data that's available for any other data collection activity, including your AWS WAF logging destinations, web ACL request sampling, and Amazon Security Lake data collection and management. Your other option for data protection is in the logging configuration, which only affects logging.
   *
   * This is part of the data protection configuration for a web ACL.
   */
  interface DataProtectionConfig {
    /** An array of data protection configurations for specific web request field types. This is defined for each web ACL. AWS WAF applies the specified protection to all web requests that the web ACL inspects. */
    DataProtections: v.Many<v.Block<WebACL.DataProtect>>;
  }
  /** In a `WebACL`, this is the action that you want AWS WAF to perform when a web request doesn't match any of the rules in the `WebACL`. The default action must be a terminating action. */
  interface DefaultAction {
    /** Specifies that AWS WAF should allow requests by default. */
    Allow?: v.Block<WebACL.AllowAction> | undefined;
    /** Specifies that AWS WAF should block requests by default. */
    Block?: v.Block<WebACL.BlockAction> | undefined;
  }
  /**
   * Specifies a single rule in a rule group whose action you want to override to `Count`.
   *
   * > Instead of this option, use `RuleActionOverrides`. It accepts any valid action setting, including `Count`.
   */
  interface ExcludedRule {
    /** The name of the rule whose action you want to override to `Count`. */
    Name: v.Text;
  }
  /**
   * The identifier of a field in the web request payload that contains customer data.
   *
   * This data type is used to specify fields in the `RequestInspection` and `RequestInspectionACFP` configurations, which are used in the managed rule group configurations `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet`, respectively.
   */
  interface FieldIdentifier {
    /**
     * The name of the field.
     *
     * When the `PayloadType` in the request inspection is `JSON`, this identifier must be in JSON pointer syntax. For example `/form/username`. For information about the JSON Pointer syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
     *
     * When the `PayloadType` is `FORM_ENCODED`, use the HTML form names. For example, `username`.
     *
     * For more information, see the descriptions for each field type in the request inspection properties.
     */
    Identifier: v.Text;
  }
  /**
   * Specifies a web request component to be used in a rule match statement or in a logging configuration.
   *
   * - In a rule statement, this is the part of the web request that you want AWS WAF to inspect. Include the single `FieldToMatch` type that you want to inspect, with additional specifications as needed, according to the type. You specify a single request component in `FieldToMatch` for each rule statement that requires it. To inspect more than one component of the web request, create a separate rule statement for each component.
   *
   * Example JSON for a `QueryString` field to match:
   *
   * `"FieldToMatch": { "QueryString": {} }`
   *
   * Example JSON for a `Method` field to match specification:
   */
  interface FieldToMatch {
    /** Inspect all query arguments. */
    AllQueryArguments?: v.Json | undefined;
    /**
     * Inspect the request body as plain text. The request body immediately follows the request headers. This is the part of a request that contains any additional data that you want to send to your web server as the HTTP request body, such as data from a form.
     *
     * AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
     */
    Body?: v.Block<WebACL.Body> | undefined;
    /**
     * Inspect the request cookies. You must configure scope and pattern matching filters in the `Cookies` object, to define the set of cookies and the parts of the cookies that AWS WAF inspects.
     *
     * Only the first 8 KB (8192 bytes) of a request's cookies and only the first 200 cookies are forwarded to AWS WAF for inspection by the underlying host service. You must configure how to handle any oversize cookie content in the `Cookies` object. AWS WAF applies the pattern matching filters to the cookies that it receives from the underlying host service.
     */
    Cookies?: v.Block<WebACL.Cookies> | undefined;
    /** The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons. */
    HeaderOrder?: v.Block<WebACL.HeaderOrder> | undefined;
    /**
     * Inspect the request headers. You must configure scope and pattern matching filters in the `Headers` object, to define the set of headers to and the parts of the headers that AWS WAF inspects.
     *
     * Only the first 8 KB (8192 bytes) of a request's headers and only the first 200 headers are forwarded to AWS WAF for inspection by the underlying host service. You must configure how to handle any oversize header content in the `Headers` object. AWS WAF applies the pattern matching filters to the headers that it receives from the underlying host service.
     */
    Headers?: v.Block<WebACL.Headers> | undefined;
    /**
     * Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
     *
     * > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
     */
    JA3Fingerprint?: v.Block<WebACL.JA3Fingerprint> | undefined;
    /**
     * Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
     *
     * > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
     */
    JA4Fingerprint?: v.Block<WebACL.JA4Fingerprint> | undefined;
    /**
     * Inspect the request body as JSON. The request body immediately follows the request headers. This is the part of a request that contains any additional data that you want to send to your web server as the HTTP request body, such as data from a form.
     *
     * AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
     */
    JsonBody?: v.Block<WebACL.JsonBody> | undefined;
    /** Inspect the HTTP method. The method indicates the type of operation that the request is asking the origin to perform. */
    Method?: v.Json | undefined;
    /** Inspect the query string. This is the part of a URL that appears after a `?` character, if any. */
    QueryString?: v.Json | undefined;
    /**
     * Inspect a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer`. This setting isn't case sensitive.
     *
     * Example JSON: `"SingleHeader": { "Name": "haystack" }`
     *
     * Alternately, you can filter and inspect all headers with the `Headers` `FieldToMatch` setting.
     */
    SingleHeader?: v.Block<WebACL.SingleHeader> | undefined;
    /**
     * Inspect a single query argument. Provide the name of the query argument to inspect, such as *UserName* or *SalesRegion*. The name can be up to 30 characters long and isn't case sensitive.
     *
     * Example JSON: `"SingleQueryArgument": { "Name": "myArgument" }`
     */
    SingleQueryArgument?: v.Block<WebACL.SingleQueryArgument> | undefined;
    /**
     * Inspect fragments of the request URI. You must configure scope and pattern matching filters in the `UriFragment` object, to define the fragment of a URI that AWS WAF inspects.
     *
     * Only the first 8 KB (8192 bytes) of a request's URI fragments and only the first 200 URI fragments are forwarded to AWS WAF for inspection by the underlying host service. You must configure how to handle any oversize URI fragment content in the `UriFragment` object. AWS WAF applies the pattern matching filters to the cookies that it receives from the underlying host service.
     */
    UriFragment?: v.Block<WebACL.UriFragment> | undefined;
    /** Inspect the request URI path. This is the part of the web request that identifies a resource, for example, `/images/daily-ad.jpg`. */
    UriPath?: v.Json | undefined;
  }
  /** Specifies a field type and keys to protect in stored web request data. This is part of the data protection configuration for a web ACL. */
  interface FieldToProtect {
    /** Specifies the keys to protect for the specified field type. If you don't specify any key, then all keys for the field type are protected. */
    FieldKeys?: v.Many<v.Text> | undefined;
    /** Specifies the web request component type to protect. */
    FieldType: v.OneOf<'SINGLE_HEADER' | 'SINGLE_COOKIE' | 'SINGLE_QUERY_ARGUMENT' | 'QUERY_STRING' | 'BODY'>;
  }
  /**
   * The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
   *
   * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
   *
   * This configuration is used for `GeoMatchStatement`, `AsnMatchStatement`, and `RateBasedStatement`. For `IPSetReferenceStatement`, use `IPSetForwardedIPConfig` instead.
   *
   * AWS WAF only evaluates the first IP address found in the specified HTTP header.
   */
  interface ForwardedIPConfiguration {
    /**
     * The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
    /**
     * The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set this to `X-Forwarded-For`.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     */
    HeaderName: v.Text;
  }
  /**
   * A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
   *
   * - To manage requests only by country, you can use this statement by itself and specify the countries that you want to match against in the `CountryCodes` array.
   * - Otherwise, configure your geo match rule with Count action so that it only labels requests. Then, add one or more label match rules to run after the geo match rule and configure them to match against the geographic labels and handle the requests as needed.
   */
  interface GeoMatchStatement {
    /**
     * An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]`, from the alpha-2 country ISO codes of the ISO 3166 international standard.
     *
     * When you use a geo match statement just for the region and country labels that it adds to requests, you still have to supply a country code for the rule to evaluate. In this case, you configure the rule to only count matching requests, but it will still generate logging and count metrics for any matches. You can reduce the logging and metrics that the rule produces by specifying a country that's unlikely to be a source of traffic to your site.
     */
    CountryCodes?: v.Many<v.Text> | undefined;
    /**
     * The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     */
    ForwardedIPConfig?: v.Block<WebACL.ForwardedIPConfiguration> | undefined;
  }
  /**
   * The filter to use to identify the subset of headers to inspect in a web request.
   *
   * You must specify exactly one setting: either `All`, `IncludedHeaders`, or `ExcludedHeaders`.
   *
   * Example JSON: `"MatchPattern": { "ExcludedHeaders": [ "KeyToExclude1", "KeyToExclude2" ] }`
   */
  interface HeaderMatchPattern {
    /** Inspect all headers. */
    All?: v.Json | undefined;
    /** Inspect only the headers whose keys don't match any of the strings specified here. */
    ExcludedHeaders?: v.Many<v.Text> | undefined;
    /** Inspect only the headers that have a key that matches one of the strings specified here. */
    IncludedHeaders?: v.Many<v.Text> | undefined;
  }
  /** The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons. */
  interface HeaderOrder {
    /** Handling of requests containing oversize fields */
    OversizeHandling: v.OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
  }
  /**
   * Inspect all headers in the web request. You can specify the parts of the headers to inspect and you can narrow the set of headers to inspect by including or excluding specific keys.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * If you want to inspect just the value of a single header, use the `SingleHeader` `FieldToMatch` setting instead.
   *
   * Example JSON: `"Headers": { "MatchPattern": { "All": {} }, "MatchScope": "KEY", "OversizeHandling": "MATCH" }`
   */
  interface Headers {
    /**
     * The filter to use to identify the subset of headers to inspect in a web request.
     *
     * You must specify exactly one setting: either `All`, `IncludedHeaders`, or `ExcludedHeaders`.
     *
     * Example JSON: `"MatchPattern": { "ExcludedHeaders": [ "KeyToExclude1", "KeyToExclude2" ] }`
     */
    MatchPattern: v.Block<WebACL.HeaderMatchPattern>;
    /**
     * The parts of the headers to match with the rule inspection criteria. If you specify `ALL`, AWS WAF inspects both keys and values.
     *
     * `All` does not require a match to be found in the keys and a match to be found in the values. It requires a match to be found in the keys or the values or both. To require a match in the keys and in the values, use a logical `AND` statement to combine two match rules, one that inspects the keys and another that inspects the values.
     */
    MatchScope: v.OneOf<'ALL' | 'KEY' | 'VALUE'>;
    /**
     * What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF can inspect. AWS WAF does not support inspecting the entire contents of request headers when they exceed 8 KB (8192 bytes) or 200 total headers. The underlying host service forwards a maximum of 200 headers and at most 8 KB of header contents to AWS WAF.
     *
     * The options for oversize handling are the following:
     */
    OversizeHandling: v.OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'>;
  }
  /**
   * The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
   *
   * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
   *
   * This configuration is used only for `IPSetReferenceStatement`. For `GeoMatchStatement` and `RateBasedStatement`, use `ForwardedIPConfig` instead.
   */
  interface IPSetForwardedIPConfiguration {
    /**
     * The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
    /**
     * The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set this to `X-Forwarded-For`.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     */
    HeaderName: v.Text;
    /**
     * The position in the header to search for the IP address. The header can contain IP addresses of the original client and also of proxies. For example, the header value could be `10.1.1.1, 127.0.0.0, 10.10.10.10` where the first IP address identifies the original client and the rest identify proxies that the request went through.
     *
     * The options for this setting are the following:
     */
    Position: v.OneOf<'FIRST' | 'LAST' | 'ANY'>;
  }
  /**
   * A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
   *
   * Each IP set rule statement references an IP set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
   */
  interface IPSetReferenceStatement {
    /** The Amazon Resource Name (ARN) of the `IPSet` that this statement references. */
    Arn: v.Text;
    /**
     * The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     */
    IPSetForwardedIPConfig?: v.Block<WebACL.IPSetForwardedIPConfiguration> | undefined;
  }
  /** Used for CAPTCHA and challenge token settings. Determines how long a `CAPTCHA` or challenge timestamp remains valid after AWS WAF updates it for a successful `CAPTCHA` or challenge response. */
  interface ImmunityTimeProperty {
    /**
     * The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF. The default setting is 300.
     *
     * For the Challenge action, the minimum setting is 300.
     */
    ImmunityTime: v.Num;
  }
  /**
   * Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
   *
   * > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
   */
  interface JA3Fingerprint {
    /**
     * The match status to assign to the web request if the request doesn't have a JA3 fingerprint.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
  }
  /**
   * Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration. AWS WAF calculates and logs this fingerprint for each request that has enough TLS Client Hello information for the calculation. Almost all web requests include this information.
   *
   * > You can use this choice only with a string match `ByteMatchStatement` with the `PositionalConstraint` set to `EXACTLY`.
   */
  interface JA4Fingerprint {
    /**
     * The match status to assign to the web request if the request doesn't have a JA4 fingerprint.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
  }
  /**
   * Inspect the body of the web request as JSON. The body immediately follows the request headers.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Use the specifications in this object to indicate which parts of the JSON body to inspect using the rule's inspection criteria. AWS WAF inspects only the parts of the JSON that result from the matches that you indicate.
   *
   * Example JSON: `"JsonBody": { "MatchPattern": { "All": {} }, "MatchScope": "ALL" }`
   */
  interface JsonBody {
    /**
     * What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
     *
     * - `EVALUATE_AS_STRING` - Inspect the body as plain text. AWS WAF applies the text transformations and inspection criteria that you defined for the JSON inspection to the body text string.
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     *
     * If you don't provide this setting, AWS WAF parses and evaluates the content only up to the first parsing failure that it encounters.
     */
    InvalidFallbackBehavior?: v.OneOf<'MATCH' | 'NO_MATCH' | 'EVALUATE_AS_STRING'> | undefined;
    /** The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria. */
    MatchPattern: v.Block<WebACL.JsonMatchPattern>;
    /**
     * The parts of the JSON to match against using the `MatchPattern`. If you specify `ALL`, AWS WAF matches against keys and values.
     *
     * `All` does not require a match to be found in the keys and a match to be found in the values. It requires a match to be found in the keys or the values or both. To require a match in the keys and in the values, use a logical `AND` statement to combine two match rules, one that inspects the keys and another that inspects the values.
     */
    MatchScope: v.OneOf<'ALL' | 'KEY' | 'VALUE'>;
    /**
     * What AWS WAF should do if the body is larger than AWS WAF can inspect.
     *
     * AWS WAF does not support inspecting the entire contents of the web request body if the body exceeds the limit for the resource type. When a web request body is larger than the limit, the underlying host service only forwards the contents that are within the limit to AWS WAF for inspection.
     */
    OversizeHandling?: v.OneOf<'CONTINUE' | 'MATCH' | 'NO_MATCH'> | undefined;
  }
  /** The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria. This is used with the `FieldToMatch` option `JsonBody`. */
  interface JsonMatchPattern {
    /**
     * Match all of the elements. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
     *
     * You must specify either this setting or the `IncludedPaths` setting, but not both.
     */
    All?: v.Json | undefined;
    /**
     * Match only the specified include paths. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
     *
     * Provide the include paths using JSON Pointer syntax. For example, `"IncludedPaths": ["/dogs/0/name", "/dogs/1/name"]`. For information about this syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
     *
     * You must specify either this setting or the `All` setting, but not both.
     *
     * > Don't use this option to include all paths. Instead, use the `All` setting.
     */
    IncludedPaths?: v.Many<v.Text> | undefined;
  }
  /** A single label container. This is used as an element of a label array in `RuleLabels` inside a rule. */
  interface Label {
    /** The label string. */
    Name: v.Text;
  }
  /**
   * A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
   *
   * The label match statement provides the label or namespace string to search for. The label string can represent a part or all of the fully qualified label name that had been added to the web request. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label. If you do not provide the fully qualified name in your label match string, AWS WAF performs the search for labels that were added in the same context as the label match statement.
   */
  interface LabelMatchStatement {
    /**
     * The string to match against. The setting you provide for this depends on the match statement's `Scope` setting:
     *
     * - If the `Scope` indicates `LABEL`, then this specification must include the name and can include any number of preceding namespace specifications and prefix up to providing the fully qualified label name.
     * - If the `Scope` indicates `NAMESPACE`, then this specification can include any number of contiguous namespace strings, and can include the entire label namespace prefix from the rule group or web ACL where the label originates.
     *
     * Labels are case sensitive and components of a label must be separated by colon, for example `NS1:NS2:name`.
     */
    Key: v.Text;
    /** Specify whether you want to match using the label name or just the namespace. */
    Scope: v.OneOf<'LABEL' | 'NAMESPACE'>;
  }
  /**
   * Additional information that's used by a managed rule group. Many managed rule groups don't require this.
   *
   * The rule groups used for intelligent threat mitigation require additional configuration:
   */
  interface ManagedRuleGroupConfig {
    /** Additional configuration for using the account creation fraud prevention (ACFP) managed rule group, `AWSManagedRulesACFPRuleSet`. Use this to provide account creation request information to the rule group. For web ACLs that protect CloudFront distributions, use this to also provide the information about how your distribution responds to account creation requests. */
    AWSManagedRulesACFPRuleSet?: v.Block<WebACL.AWSManagedRulesACFPRuleSet> | undefined;
    /**
     * Additional configuration for using the account takeover prevention (ATP) managed rule group, `AWSManagedRulesATPRuleSet`. Use this to provide login request information to the rule group. For web ACLs that protect CloudFront distributions, use this to also provide the information about how your distribution responds to login requests.
     *
     * This configuration replaces the individual configuration fields in `ManagedRuleGroupConfig` and provides additional feature configuration.
     */
    AWSManagedRulesATPRuleSet?: v.Block<WebACL.AWSManagedRulesATPRuleSet> | undefined;
    /**
     * Additional configuration for using the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet`. Use this to configure anti-DDoS behavior for the rule group.
     *
     * For information about using the anti-DDoS managed rule group, see [AWS WAF Anti-DDoS rule group](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-anti-ddos.html) and [Distributed Denial of Service (DDoS) prevention](https://docs.aws.amazon.com/waf/latest/developerguide/waf-anti-ddos.html) in the *AWS WAF Developer Guide*.
     */
    AWSManagedRulesAntiDDoSRuleSet?: v.Block<WebACL.AWSManagedRulesAntiDDoSRuleSet> | undefined;
    /** Additional configuration for using the Bot Control managed rule group. Use this to specify the inspection level that you want to use. For information about using the Bot Control managed rule group, see [AWS WAF Bot Control rule group](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-bot.html) and [AWS WAF Bot Control](https://docs.aws.amazon.com/waf/latest/developerguide/waf-bot-control.html) in the *AWS WAF Developer Guide*. */
    AWSManagedRulesBotControlRuleSet?: v.Block<WebACL.AWSManagedRulesBotControlRuleSet> | undefined;
    /** > Instead of this setting, provide your configuration under `AWSManagedRulesATPRuleSet`. */
    LoginPath?: v.Text | undefined;
    /** > Instead of this setting, provide your configuration under the request inspection configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet`. */
    PasswordField?: v.Block<WebACL.FieldIdentifier> | undefined;
    /** > Instead of this setting, provide your configuration under the request inspection configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet`. */
    PayloadType?: v.OneOf<'JSON' | 'FORM_ENCODED'> | undefined;
    /** > Instead of this setting, provide your configuration under the request inspection configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet`. */
    UsernameField?: v.Block<WebACL.FieldIdentifier> | undefined;
  }
  /**
   * A rule statement used to run the rules that are defined in a managed rule group. To use this, provide the vendor name and the name of the rule group in this statement. You can retrieve the required names through the API call `ListAvailableManagedRuleGroups`.
   *
   * You cannot nest a `ManagedRuleGroupStatement`, for example for use inside a `NotStatement` or `OrStatement`. You cannot use a managed rule group statement inside another rule group. You can only use a managed rule group statement as a top-level statement in a rule that you define in a web ACL.
   */
  interface ManagedRuleGroupStatement {
    /**
     * Rules in the referenced rule group whose actions are set to `Count`.
     *
     * > Instead of this option, use `RuleActionOverrides`. It accepts any valid action setting, including `Count`.
     */
    ExcludedRules?: v.Many<v.Block<WebACL.ExcludedRule>> | undefined;
    /**
     * Additional information that's used by a managed rule group. Many managed rule groups don't require this.
     *
     * The rule groups used for intelligent threat mitigation require additional configuration:
     */
    ManagedRuleGroupConfigs?: v.Many<v.Block<WebACL.ManagedRuleGroupConfig>> | undefined;
    /** The name of the managed rule group. You use this, along with the vendor name, to identify the rule group. */
    Name: v.Text;
    /**
     * Action settings to use in the place of the rule actions that are configured inside the rule group. You specify one override for each rule whose action you want to change.
     *
     * > Verify the rule names in your overrides carefully. With managed rule groups, AWS WAF silently ignores any override that uses an invalid rule name. With customer-owned rule groups, invalid rule names in your overrides will cause web ACL updates to fail. An invalid rule name is any name that doesn't exactly match the case-sensitive name of an existing rule in the rule group.
     */
    RuleActionOverrides?: v.Many<v.Block<WebACL.RuleActionOverride>> | undefined;
    /** An optional nested statement that narrows the scope of the web requests that are evaluated by the managed rule group. Requests are only evaluated by the rule group if they match the scope-down statement. You can use any nestable `Statement` in the scope-down statement, and you can nest statements at any level, the same as you can for a rule statement. */
    ScopeDownStatement?: v.Block<WebACL.Statement> | undefined;
    /** The name of the managed rule group vendor. You use this, along with the rule group name, to identify a rule group. */
    VendorName: v.Text;
    /** The version of the managed rule group to use. If you specify this, the version setting is fixed until you change it. If you don't specify this, AWS WAF uses the vendor's default version, and then keeps the version at the vendor's default when the vendor updates the managed rule group settings. */
    Version?: v.Text | undefined;
  }
  /** Configures monetization for the web ACL or rule group. */
  interface MonetizationConfig {
    /** Configures cryptocurrency payment settings. */
    CryptoConfig?: v.Block<WebACL.CryptoConfig> | undefined;
    /** The currency mode for monetization. Use REAL for production payments and TEST for testing with testnet currencies. */
    CurrencyMode?: v.OneOf<'REAL' | 'TEST'> | undefined;
  }
  /** Monetize action for rules. */
  interface MonetizeAction {
    /** The price multiplier for the monetize action. */
    PriceMultiplier?: v.Text | undefined;
  }
  /** A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement`. */
  interface NotStatement {
    /** The statement to negate. You can use any statement that can be nested. */
    Statement: v.Block<WebACL.Statement>;
  }
  /** Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers. */
  interface OnSourceDDoSProtectionConfig {
    /** The level of DDoS protection that applies to web ACLs associated with Application Load Balancers. `ACTIVE_UNDER_DDOS` protection is enabled by default whenever a web ACL is associated with an Application Load Balancer. In the event that an Application Load Balancer experiences high-load conditions or suspected DDoS attacks, the `ACTIVE_UNDER_DDOS` protection automatically rate limits traffic from known low reputation sources without disrupting Application Load Balancer availability. `ALWAYS_ON` protection provides constant, always-on monitoring of known low reputation sources for suspected DDoS attacks. While this provides a higher level of protection, there may be potential impacts on legitimate traffic. */
    ALBLowReputationMode: v.OneOf<'ACTIVE_UNDER_DDOS' | 'ALWAYS_ON'>;
  }
  /** A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement`. */
  interface OrStatement {
    /** The statements to combine with OR logic. You can use any statements that can be nested. */
    Statements: v.Many<v.Block<WebACL.Statement>>;
  }
  /**
   * The action to use in the place of the action that results from the rule group evaluation. Set the override action to none to leave the result of the rule group alone. Set it to count to override the result to count only.
   *
   * You can only use this for rule statements that reference a rule group, like `RuleGroupReferenceStatement` and `ManagedRuleGroupStatement`.
   *
   * > This option is usually set to none. It does not affect how the rules in the rule group are evaluated. If you want the rules in the rule group to only count matches, do not use this and instead use the rule action override option, with `Count` action, in your rule group reference statement settings.
   */
  interface OverrideAction {
    /**
     * Override the rule group evaluation result to count only.
     *
     * > This option is usually set to none. It does not affect how the rules in the rule group are evaluated. If you want the rules in the rule group to only count matches, do not use this and instead use the rule action override option, with `Count` action, in your rule group reference statement settings.
     */
    Count?: v.Json | undefined;
    /** Don't override the rule group evaluation result. This is the most common setting. */
    None?: v.Json | undefined;
  }
  /** Configuration for a single payment network. */
  interface PaymentNetwork {
    /** The blockchain chain to use. */
    Chain: v.OneOf<'BASE' | 'SOLANA' | 'BASE_SEPOLIA' | 'SOLANA_DEVNET'>;
    /** List of price configurations. */
    Prices: v.Many<v.Block<WebACL.Price>>;
    /** The wallet address for receiving payments. */
    WalletAddress: v.Text;
  }
  /** Text Transformation applied before parsing the query string. */
  interface PreParseTextTransformation {
    /** Priority of PreParseTextTransformation being applied. */
    Priority: v.Num;
    /** Type of pre-parse text transformation. */
    Type: v.OneOf<'NONE' | 'URL_DECODE' | 'URL_DECODE_UNI' | 'COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA' | 'REPLACE_SEMICOLONS_WITH_AMPERSANDS'>;
  }
  /** A price configuration. */
  interface Price {
    /** The price amount. */
    Amount: v.Text;
    /** The cryptocurrency to use for payment. */
    Currency: v.OneOf<'USDC'>;
  }
  /**
   * A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. The rule categorizes requests according to your aggregation criteria, collects them into aggregation instances, and counts and rate limits the requests for each instance.
   *
   * > If you change any of these settings in a rule that's currently in use, the change resets the rule's rate limiting counts. This can pause the rule's rate limiting activities for up to a minute.
   *
   * You can specify individual aggregation keys, like IP address or HTTP method. You can also specify aggregation key combinations, like IP address and HTTP method, or HTTP method, query argument, and cookie.
   */
  interface RateBasedStatement {
    /**
     * Setting that indicates how to aggregate the request counts.
     *
     * > Web requests that are missing any of the components specified in the aggregation keys are omitted from the rate-based rule evaluation and handling.
     *
     * - `CONSTANT` - Count and limit the requests that match the rate-based rule's scope-down statement. With this option, the counted requests aren't further aggregated. The scope-down statement is the only specification used. When the count of all requests that satisfy the scope-down statement goes over the limit, AWS WAF applies the rule action to all requests that satisfy the scope-down statement.
     */
    AggregateKeyType: v.OneOf<'CONSTANT' | 'IP' | 'FORWARDED_IP' | 'CUSTOM_KEYS'>;
    /** Specifies the aggregate keys to use in a rate-base rule. */
    CustomKeys?: v.Many<v.Block<WebACL.RateBasedStatementCustomKey>> | undefined;
    /**
     * The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current time. For example, for a setting of 120, when AWS WAF checks the rate, it counts the requests for the 2 minutes immediately preceding the current time. Valid settings are 60, 120, 300, and 600.
     *
     * This setting doesn't determine how often AWS WAF checks the rate, but how far back it looks each time it checks. AWS WAF checks the rate about every 10 seconds.
     *
     * Default: `300` (5 minutes)
     */
    EvaluationWindowSec?: v.OneOf<60 | 120 | 300 | 600> | undefined;
    /**
     * The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
     *
     * > If the specified header isn't present in the request, AWS WAF doesn't apply the rule to the web request at all.
     *
     * This is required if you specify a forwarded IP in the rule's aggregate key settings.
     */
    ForwardedIPConfig?: v.Block<WebACL.ForwardedIPConfiguration> | undefined;
    /**
     * The limit on requests during the specified evaluation window for a single aggregation instance for the rate-based rule. If the rate-based statement includes a `ScopeDownStatement`, this limit is applied only to the requests that match the statement.
     *
     * Examples:
     *
     * - If you aggregate on just the IP address, this is the limit on requests from any single IP address.
     * - If you aggregate on the HTTP method and the query argument name "city", then this is the limit on requests for any single method, city pair.
     */
    Limit: v.Num;
    /** An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the rate-based statement. When you use a scope-down statement, the rate-based rule only tracks and rate limits requests that match the scope-down statement. You can use any nestable `Statement` in the scope-down statement, and you can nest statements at any level, the same as you can for a rule statement. */
    ScopeDownStatement?: v.Block<WebACL.Statement> | undefined;
  }
  /**
   * Specifies a single custom aggregate key for a rate-base rule.
   *
   * > Web requests that are missing any of the components specified in the aggregation keys are omitted from the rate-based rule evaluation and handling.
   */
  interface RateBasedStatementCustomKey {
    /** Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an aggregate key. Each distinct ASN contributes to the aggregation instance. */
    ASN?: v.Json | undefined;
    /** Use the value of a cookie in the request as an aggregate key. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance. */
    Cookie?: v.Block<WebACL.RateLimitCookie> | undefined;
    /**
     * Use the first IP address in an HTTP header as an aggregate key. Each distinct forwarded IP address contributes to the aggregation instance.
     *
     * When you specify an IP or forwarded IP in the custom key settings, you must also specify at least one other key to use. You can aggregate on only the forwarded IP address by specifying `FORWARDED_IP` in your rate-based statement's `AggregateKeyType`.
     *
     * With this option, you must specify the header to use in the rate-based rule's `ForwardedIPConfig` property.
     */
    ForwardedIP?: v.Json | undefined;
    /** Use the request's HTTP method as an aggregate key. Each distinct HTTP method contributes to the aggregation instance. If you use just the HTTP method as your custom key, then each method fully defines an aggregation instance. */
    HTTPMethod?: v.Json | undefined;
    /** Use the value of a header in the request as an aggregate key. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance. */
    Header?: v.Block<WebACL.RateLimitHeader> | undefined;
    /**
     * Use the request's originating IP address as an aggregate key. Each distinct IP address contributes to the aggregation instance.
     *
     * When you specify an IP or forwarded IP in the custom key settings, you must also specify at least one other key to use. You can aggregate on only the IP address by specifying `IP` in your rate-based statement's `AggregateKeyType`.
     */
    IP?: v.Json | undefined;
    /** Use the request's JA3 fingerprint as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance. */
    JA3Fingerprint?: v.Block<WebACL.RateLimitJA3Fingerprint> | undefined;
    /** Use the request's JA4 fingerprint as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance. */
    JA4Fingerprint?: v.Block<WebACL.RateLimitJA4Fingerprint> | undefined;
    /**
     * Use the specified label namespace as an aggregate key. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance. If you use just one label namespace as your custom key, then each label name fully defines an aggregation instance.
     *
     * This uses only labels that have been added to the request by rules that are evaluated before this rate-based rule in the web ACL.
     *
     * For information about label namespaces and names, see [Label syntax and naming requirements](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-label-requirements.html) in the *AWS WAF Developer Guide*.
     */
    LabelNamespace?: v.Block<WebACL.RateLimitLabelNamespace> | undefined;
    /** Use the specified query argument as an aggregate key. Each distinct value for the named query argument contributes to the aggregation instance. If you use a single query argument as your custom key, then each value fully defines an aggregation instance. */
    QueryArgument?: v.Block<WebACL.RateLimitQueryArgument> | undefined;
    /** Use the request's query string as an aggregate key. Each distinct string contributes to the aggregation instance. If you use just the query string as your custom key, then each string fully defines an aggregation instance. */
    QueryString?: v.Block<WebACL.RateLimitQueryString> | undefined;
    /** Use the request's URI path as an aggregate key. Each distinct URI path contributes to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an aggregation instance. */
    UriPath?: v.Block<WebACL.RateLimitUriPath> | undefined;
  }
  /** Specifies a cookie as an aggregate key for a rate-based rule. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance. */
  interface RateLimitCookie {
    /** The name of the cookie to use. */
    Name: v.Text;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. Text transformations are used in rule match statements, to transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule statements, to transform request components before using them as custom aggregation keys. If you specify one or more transformations to apply, AWS WAF performs all transformations on the specified content, starting from the lowest priority setting, and then uses the transformed component contents. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
  /** Specifies a header as an aggregate key for a rate-based rule. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance. */
  interface RateLimitHeader {
    /** The name of the header to use. */
    Name: v.Text;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. Text transformations are used in rule match statements, to transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule statements, to transform request components before using them as custom aggregation keys. If you specify one or more transformations to apply, AWS WAF performs all transformations on the specified content, starting from the lowest priority setting, and then uses the transformed component contents. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
  /** Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance. */
  interface RateLimitJA3Fingerprint {
    /**
     * The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA3 fingerprint.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
  }
  /** Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance. */
  interface RateLimitJA4Fingerprint {
    /**
     * The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA4 fingerprint.
     *
     * You can specify the following fallback behaviors:
     *
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     */
    FallbackBehavior: v.OneOf<'MATCH' | 'NO_MATCH'>;
  }
  /**
   * Specifies a label namespace to use as an aggregate key for a rate-based rule. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance. If you use just one label namespace as your custom key, then each label name fully defines an aggregation instance.
   *
   * This uses only labels that have been added to the request by rules that are evaluated before this rate-based rule in the web ACL.
   *
   * For information about label namespaces and names, see [Label syntax and naming requirements](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-label-requirements.html) in the *AWS WAF Developer Guide*.
   */
  interface RateLimitLabelNamespace {
    /** The namespace to use for aggregation. */
    Namespace: v.Text;
  }
  /** Specifies a query argument in the request as an aggregate key for a rate-based rule. Each distinct value for the named query argument contributes to the aggregation instance. If you use a single query argument as your custom key, then each value fully defines an aggregation instance. */
  interface RateLimitQueryArgument {
    /** The name of the query argument to use. */
    Name: v.Text;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. Text transformations are used in rule match statements, to transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule statements, to transform request components before using them as custom aggregation keys. If you specify one or more transformations to apply, AWS WAF performs all transformations on the specified content, starting from the lowest priority setting, and then uses the transformed component contents. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
  /** Specifies the request's query string as an aggregate key for a rate-based rule. Each distinct string contributes to the aggregation instance. If you use just the query string as your custom key, then each string fully defines an aggregation instance. */
  interface RateLimitQueryString {
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. Text transformations are used in rule match statements, to transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule statements, to transform request components before using them as custom aggregation keys. If you specify one or more transformations to apply, AWS WAF performs all transformations on the specified content, starting from the lowest priority setting, and then uses the transformed component contents. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
  /** Specifies the request's URI path as an aggregate key for a rate-based rule. Each distinct URI path contributes to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an aggregation instance. */
  interface RateLimitUriPath {
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. Text transformations are used in rule match statements, to transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule statements, to transform request components before using them as custom aggregation keys. If you specify one or more transformations to apply, AWS WAF performs all transformations on the specified content, starting from the lowest priority setting, and then uses the transformed component contents. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
  /** A single regular expression. This is used in a `RegexPatternSet` and also in the configuration for the AWS Managed Rules rule group `AWSManagedRulesAntiDDoSRuleSet`. */
  interface Regex {
    /** The string representing the regular expression. */
    RegexString?: v.Text | undefined;
  }
  /** A rule statement used to search web request components for a match against a single regular expression. */
  interface RegexMatchStatement {
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<WebACL.FieldToMatch>;
    PreParseTextTransformations?: v.Many<v.Block<WebACL.PreParseTextTransformation>> | undefined;
    /** The string representing the regular expression. */
    RegexString: v.Text;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
  /**
   * A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use that set in this statement. A web request matches the pattern set rule statement if the request component matches any of the patterns in the set.
   *
   * Each regex pattern set rule statement references a regex pattern set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
   */
  interface RegexPatternSetReferenceStatement {
    /** The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references. */
    Arn: v.Text;
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<WebACL.FieldToMatch>;
    PreParseTextTransformations?: v.Many<v.Block<WebACL.PreParseTextTransformation>> | undefined;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
  /**
   * Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access resources forward to AWS WAF for inspection. The default size is 16 KB (16,384 bytes). You can change the setting for any of the available resource types.
   *
   * > You are charged additional fees when your protected resources forward body sizes that are larger than the default. For more information, see [AWS WAF Pricing](https://docs.aws.amazon.com/waf/pricing/).
   *
   * Example JSON: `{ "API_GATEWAY": "KB_48", "APP_RUNNER_SERVICE": "KB_32" }`
   *
   * For Application Load Balancer and AWS AppSync, the limit is fixed at 8 KB (8,192 bytes).
   */
  interface RequestBodyAssociatedResourceTypeConfig {
    /**
     * Specifies the maximum size of the web request body component that an associated CloudFront, API Gateway, Amazon Cognito, App Runner, or Verified Access resource should send to AWS WAF for inspection. This applies to statements in the web ACL that inspect the body or JSON body.
     *
     * Default: `16 KB (16,384 bytes)`
     */
    DefaultSizeInspectionLimit: v.OneOf<'KB_16' | 'KB_32' | 'KB_48' | 'KB_64'>;
  }
  /**
   * The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage.
   *
   * This is part of the `AWSManagedRulesATPRuleSet` configuration in `ManagedRuleGroupConfig`.
   *
   * In these settings, you specify how your application accepts login attempts by providing the request payload type and the names of the fields within the request body where the username and password are provided.
   */
  interface RequestInspection {
    /**
     * The name of the field in the request payload that contains your customer's password.
     *
     * How you specify this depends on the request inspection payload type.
     *
     * - For JSON payloads, specify the field name in JSON pointer syntax. For information about the JSON Pointer syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
     *
     * For example, for the JSON payload `{ "form": { "password": "THE_PASSWORD" } }`, the password field specification is `/form/password`.
     * - For form encoded payload types, use the HTML form names.
     */
    PasswordField: v.Block<WebACL.FieldIdentifier>;
    /** The payload type for your login endpoint, either JSON or form encoded. */
    PayloadType: v.OneOf<'JSON' | 'FORM_ENCODED'>;
    /**
     * The name of the field in the request payload that contains your customer's username.
     *
     * How you specify this depends on the request inspection payload type.
     *
     * - For JSON payloads, specify the field name in JSON pointer syntax. For information about the JSON Pointer syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
     *
     * For example, for the JSON payload `{ "form": { "username": "THE_USERNAME" } }`, the username field specification is `/form/username`.
     * - For form encoded payload types, use the HTML form names.
     */
    UsernameField: v.Block<WebACL.FieldIdentifier>;
  }
  /**
   * The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account creation attempts.
   *
   * This is part of the `AWSManagedRulesACFPRuleSet` configuration in `ManagedRuleGroupConfig`.
   *
   * In these settings, you specify how your application accepts account creation attempts by providing the request payload type and the names of the fields within the request body where the username, password, email, and primary address and phone number fields are provided.
   */
  interface RequestInspectionACFP {
    /**
     * The names of the fields in the request payload that contain your customer's primary physical address.
     *
     * Order the address fields in the array exactly as they are ordered in the request payload.
     *
     * How you specify the address fields depends on the request inspection payload type.
     *
     * - For JSON payloads, specify the field identifiers in JSON pointer syntax. For information about the JSON Pointer syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
     */
    AddressFields?: v.Many<v.Block<WebACL.FieldIdentifier>> | undefined;
    /**
     * The name of the field in the request payload that contains your customer's email.
     *
     * How you specify this depends on the request inspection payload type.
     *
     * - For JSON payloads, specify the field name in JSON pointer syntax. For information about the JSON Pointer syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
     *
     * For example, for the JSON payload `{ "form": { "email": "THE_EMAIL" } }`, the email field specification is `/form/email`.
     * - For form encoded payload types, use the HTML form names.
     */
    EmailField?: v.Block<WebACL.FieldIdentifier> | undefined;
    /**
     * The name of the field in the request payload that contains your customer's password.
     *
     * How you specify this depends on the request inspection payload type.
     *
     * - For JSON payloads, specify the field name in JSON pointer syntax. For information about the JSON Pointer syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
     *
     * For example, for the JSON payload `{ "form": { "password": "THE_PASSWORD" } }`, the password field specification is `/form/password`.
     * - For form encoded payload types, use the HTML form names.
     */
    PasswordField?: v.Block<WebACL.FieldIdentifier> | undefined;
    /** The payload type for your account creation endpoint, either JSON or form encoded. */
    PayloadType: v.OneOf<'JSON' | 'FORM_ENCODED'>;
    /**
     * The names of the fields in the request payload that contain your customer's primary phone number.
     *
     * Order the phone number fields in the array exactly as they are ordered in the request payload.
     *
     * How you specify the phone number fields depends on the request inspection payload type.
     *
     * - For JSON payloads, specify the field identifiers in JSON pointer syntax. For information about the JSON Pointer syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
     */
    PhoneNumberFields?: v.Many<v.Block<WebACL.FieldIdentifier>> | undefined;
    /**
     * The name of the field in the request payload that contains your customer's username.
     *
     * How you specify this depends on the request inspection payload type.
     *
     * - For JSON payloads, specify the field name in JSON pointer syntax. For information about the JSON Pointer syntax, see the Internet Engineering Task Force (IETF) documentation [JavaScript Object Notation (JSON) Pointer](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6901).
     *
     * For example, for the JSON payload `{ "form": { "username": "THE_USERNAME" } }`, the username field specification is `/form/username`.
     * - For form encoded payload types, use the HTML form names.
     */
    UsernameField?: v.Block<WebACL.FieldIdentifier> | undefined;
  }
  /**
   * The criteria for inspecting responses to login requests and account creation requests, used by the ATP and ACFP rule groups to track login and account creation success and failure rates.
   *
   * > Response inspection is available only in web ACLs that protect Amazon CloudFront distributions.
   *
   * The rule groups evaluates the responses that your protected resources send back to client login and account creation attempts, keeping count of successful and failed attempts from each IP address and client session. Using this information, the rule group labels and mitigates requests from client sessions and IP addresses with too much suspicious activity in a short amount of time.
   */
  interface ResponseInspection {
    /** Configures inspection of the response body for success and failure indicators. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response body. */
    BodyContains?: v.Block<WebACL.ResponseInspectionBodyContains> | undefined;
    /** Configures inspection of the response header for success and failure indicators. */
    Header?: v.Block<WebACL.ResponseInspectionHeader> | undefined;
    /** Configures inspection of the response JSON for success and failure indicators. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response JSON. */
    Json?: v.Block<WebACL.ResponseInspectionJson> | undefined;
    /** Configures inspection of the response status code for success and failure indicators. */
    StatusCode?: v.Block<WebACL.ResponseInspectionStatusCode> | undefined;
  }
  /**
   * Configures inspection of the response body. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response body. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet`.
   *
   * > Response inspection is available only in web ACLs that protect Amazon CloudFront distributions.
   */
  interface ResponseInspectionBodyContains {
    /**
     * Strings in the body of the response that indicate a failed login or account creation attempt. To be counted as a failure, the string can be anywhere in the body and must be an exact match, including case. Each string must be unique among the success and failure strings.
     *
     * JSON example: `"FailureStrings": [ "Request failed" ]`
     */
    FailureStrings: v.Many<v.Text>;
    /**
     * Strings in the body of the response that indicate a successful login or account creation attempt. To be counted as a success, the string can be anywhere in the body and must be an exact match, including case. Each string must be unique among the success and failure strings.
     *
     * JSON examples: `"SuccessStrings": [ "Login successful" ]` and `"SuccessStrings": [ "Account creation successful", "Welcome to our site!" ]`
     */
    SuccessStrings: v.Many<v.Text>;
  }
  /**
   * Configures inspection of the response header. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet`.
   *
   * > Response inspection is available only in web ACLs that protect Amazon CloudFront distributions.
   */
  interface ResponseInspectionHeader {
    /**
     * Values in the response header with the specified name that indicate a failed login or account creation attempt. To be counted as a failure, the value must be an exact match, including case. Each value must be unique among the success and failure values.
     *
     * JSON examples: `"FailureValues": [ "LoginFailed", "Failed login" ]` and `"FailureValues": [ "AccountCreationFailed" ]`
     */
    FailureValues: v.Many<v.Text>;
    /**
     * The name of the header to match against. The name must be an exact match, including case.
     *
     * JSON example: `"Name": [ "RequestResult" ]`
     */
    Name: v.Text;
    /**
     * Values in the response header with the specified name that indicate a successful login or account creation attempt. To be counted as a success, the value must be an exact match, including case. Each value must be unique among the success and failure values.
     *
     * JSON examples: `"SuccessValues": [ "LoginPassed", "Successful login" ]` and `"SuccessValues": [ "AccountCreated", "Successful account creation" ]`
     */
    SuccessValues: v.Many<v.Text>;
  }
  /**
   * Configures inspection of the response JSON. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response JSON. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet`.
   *
   * > Response inspection is available only in web ACLs that protect Amazon CloudFront distributions.
   */
  interface ResponseInspectionJson {
    /**
     * Values for the specified identifier in the response JSON that indicate a failed login or account creation attempt. To be counted as a failure, the value must be an exact match, including case. Each value must be unique among the success and failure values.
     *
     * JSON example: `"FailureValues": [ "False", "Failed" ]`
     */
    FailureValues: v.Many<v.Text>;
    /**
     * The identifier for the value to match against in the JSON. The identifier must be an exact match, including case.
     *
     * JSON examples: `"Identifier": [ "/login/success" ]` and `"Identifier": [ "/sign-up/success" ]`
     */
    Identifier: v.Text;
    /**
     * Values for the specified identifier in the response JSON that indicate a successful login or account creation attempt. To be counted as a success, the value must be an exact match, including case. Each value must be unique among the success and failure values.
     *
     * JSON example: `"SuccessValues": [ "True", "Succeeded" ]`
     */
    SuccessValues: v.Many<v.Text>;
  }
  /**
   * Configures inspection of the response status code. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet`.
   *
   * > Response inspection is available only in web ACLs that protect Amazon CloudFront distributions.
   */
  interface ResponseInspectionStatusCode {
    /**
     * Status codes in the response that indicate a failed login or account creation attempt. To be counted as a failure, the response status code must match one of these. Each code must be unique among the success and failure status codes.
     *
     * JSON example: `"FailureCodes": [ 400, 404 ]`
     */
    FailureCodes: v.Many<v.Num>;
    /**
     * Status codes in the response that indicate a successful login or account creation attempt. To be counted as a success, the response status code must match one of these. Each code must be unique among the success and failure status codes.
     *
     * JSON example: `"SuccessCodes": [ 200, 201 ]`
     */
    SuccessCodes: v.Many<v.Num>;
  }
  /** A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage in some way. Each rule includes one top-level `Statement` that AWS WAF uses to identify matching web requests, and parameters that govern how AWS WAF handles them. */
  interface Rule {
    /**
     * The action that AWS WAF should take on a web request when it matches the rule's statement. Settings at the web ACL level can override the rule action setting.
     *
     * This is used only for rules whose statements don't reference a rule group. Rule statements that reference a rule group are `RuleGroupReferenceStatement` and `ManagedRuleGroupStatement`.
     *
     * You must set either this `Action` setting or the rule's `OverrideAction`, but not both:
     */
    Action?: v.Block<WebACL.RuleAction> | undefined;
    /** Specifies how AWS WAF should handle `CAPTCHA` evaluations. If you don't specify this, AWS WAF uses the `CAPTCHA` configuration that's defined for the web ACL. */
    CaptchaConfig?: v.Block<WebACL.CaptchaConfig> | undefined;
    /** Specifies how AWS WAF should handle `Challenge` evaluations. If you don't specify this, AWS WAF uses the challenge configuration that's defined for the web ACL. */
    ChallengeConfig?: v.Block<WebACL.ChallengeConfig> | undefined;
    /**
     * The name of the rule.
     *
     * If you change the name of a `Rule` after you create it and you want the rule's metric name to reflect the change, update the metric name in the rule's `VisibilityConfig` settings. AWS WAF doesn't automatically update the metric name when you update the rule name.
     */
    Name: v.Text;
    /**
     * The override action to apply to the rules in a rule group, instead of the individual rule action settings. This is used only for rules whose statements reference a rule group. Rule statements that reference a rule group are `RuleGroupReferenceStatement` and `ManagedRuleGroupStatement`.
     *
     * Set the override action to none to leave the rule group rule actions in effect. Set it to count to only count matches, regardless of the rule action settings.
     *
     * You must set either this `OverrideAction` setting or the `Action` setting, but not both:
     */
    OverrideAction?: v.Block<WebACL.OverrideAction> | undefined;
    /** If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the `Rules` in order based on the value of `Priority`. AWS WAF processes rules with lower priority first. The priorities don't need to be consecutive, but they must all be different. */
    Priority: v.Num;
    /**
     * Labels to apply to web requests that match the rule match statement. AWS WAF applies fully qualified labels to matching web requests. A fully qualified label is the concatenation of a label namespace and a rule label. The rule's rule group or web ACL defines the label namespace.
     *
     * > Any rule that isn't a rule group reference statement or managed rule group statement can add labels to matching web requests.
     *
     * Rules that run after this rule in the web ACL can match against these labels using a `LabelMatchStatement`.
     *
     * For each label, provide a case-sensitive string containing optional namespaces and a label name, according to the following guidelines:
     */
    RuleLabels?: v.Many<v.Block<WebACL.Label>> | undefined;
    /** The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement`. */
    Statement: v.Block<WebACL.Statement>;
    /**
     * Defines and enables Amazon CloudWatch metrics and web request sample collection.
     *
     * If you change the name of a `Rule` after you create it and you want the rule's metric name to reflect the change, update the metric name as well. AWS WAF doesn't automatically update the metric name.
     */
    VisibilityConfig: v.Block<WebACL.VisibilityConfig>;
  }
  /** The action that AWS WAF should take on a web request when it matches a rule's statement. Settings at the web ACL level can override the rule action setting. */
  interface RuleAction {
    /** Instructs AWS WAF to allow the web request. */
    Allow?: v.Block<WebACL.AllowAction> | undefined;
    /** Instructs AWS WAF to block the web request. */
    Block?: v.Block<WebACL.BlockAction> | undefined;
    /**
     * Specifies that AWS WAF should run a `CAPTCHA` check against the request:
     *
     * - If the request includes a valid, unexpired `CAPTCHA` token, AWS WAF allows the web request inspection to proceed to the next rule, similar to a `CountAction`.
     * - If the request doesn't include a valid, unexpired `CAPTCHA` token, AWS WAF discontinues the web ACL evaluation of the request and blocks it from going to its intended destination.
     *
     * AWS WAF generates a response that it sends back to the client, which includes the following:
     */
    Captcha?: v.Block<WebACL.CaptchaAction> | undefined;
    /** Instructs AWS WAF to run a `Challenge` check against the web request. */
    Challenge?: v.Block<WebACL.ChallengeAction> | undefined;
    /** Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in the web ACL. */
    Count?: v.Block<WebACL.CountAction> | undefined;
    /** Monetize action for rules. */
    Monetize?: v.Block<WebACL.MonetizeAction> | undefined;
  }
  /**
   * Action setting to use in the place of a rule action that is configured inside the rule group. You specify one override for each rule whose action you want to change.
   *
   * You can use overrides for testing, for example you can override all of rule actions to `Count` and then monitor the resulting count metrics to understand how the rule group would handle your web traffic. You can also permanently override some or all actions, to modify how the rule group manages your web traffic.
   */
  interface RuleActionOverride {
    /** The override action to use, in place of the configured action of the rule in the rule group. */
    ActionToUse: v.Block<WebACL.RuleAction>;
    /** The name of the rule to override. */
    Name: v.Text;
  }
  /**
   * A rule statement used to run the rules that are defined in a `RuleGroup`. To use this, create a rule group with your rules, then provide the ARN of the rule group in this statement.
   *
   * You cannot nest a `RuleGroupReferenceStatement`, for example for use inside a `NotStatement` or `OrStatement`. You cannot use a rule group reference statement inside another rule group. You can only reference a rule group as a top-level statement within a rule that you define in a web ACL.
   */
  interface RuleGroupReferenceStatement {
    /** The Amazon Resource Name (ARN) of the entity. */
    Arn: v.Text;
    /**
     * Rules in the referenced rule group whose actions are set to `Count`.
     *
     * > Instead of this option, use `RuleActionOverrides`. It accepts any valid action setting, including `Count`.
     */
    ExcludedRules?: v.Many<v.Block<WebACL.ExcludedRule>> | undefined;
    /**
     * Action settings to use in the place of the rule actions that are configured inside the rule group. You specify one override for each rule whose action you want to change.
     *
     * > Verify the rule names in your overrides carefully. With managed rule groups, AWS WAF silently ignores any override that uses an invalid rule name. With customer-owned rule groups, invalid rule names in your overrides will cause web ACL updates to fail. An invalid rule name is any name that doesn't exactly match the case-sensitive name of an existing rule in the rule group.
     */
    RuleActionOverrides?: v.Many<v.Block<WebACL.RuleActionOverride>> | undefined;
  }
  /**
   * Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`. The name isn't case sensitive.
   *
   * You can filter and inspect all headers with the `FieldToMatch` setting `Headers`.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Example JSON: `"SingleHeader": { "Name": "haystack" }`
   */
  interface SingleHeader {
    /** The name of the query header to inspect. */
    Name: v.Text;
  }
  /**
   * Inspect one query argument in the web request, identified by name, for example *UserName* or *SalesRegion*. The name isn't case sensitive.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Example JSON: `"SingleQueryArgument": { "Name": "myArgument" }`
   */
  interface SingleQueryArgument {
    /** The name of the query argument to inspect. */
    Name: v.Text;
  }
  /** A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (>) or less than (<). For example, you can use a size constraint statement to look for query strings that are longer than 100 bytes. */
  interface SizeConstraintStatement {
    /** The operator to use to compare the request part to the size setting. */
    ComparisonOperator: v.OneOf<'EQ' | 'NE' | 'LE' | 'LT' | 'GE' | 'GT'>;
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<WebACL.FieldToMatch>;
    PreParseTextTransformations?: v.Many<v.Block<WebACL.PreParseTextTransformation>> | undefined;
    /** The size, in byte, to compare to the request part, after any transformations. */
    Size: v.Num;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
  /** A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it. */
  interface SqliMatchStatement {
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<WebACL.FieldToMatch>;
    PreParseTextTransformations?: v.Many<v.Block<WebACL.PreParseTextTransformation>> | undefined;
    /**
     * The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks.
     *
     * `HIGH` detects more attacks, but might generate more false positives, especially if your web requests frequently contain unusual strings. For information about identifying and mitigating false positives, see [Testing and tuning](https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing.html) in the *AWS WAF Developer Guide*.
     *
     * `LOW` is generally a better choice for resources that already have other protections against SQL injection attacks or that have a low tolerance for false positives.
     *
     * Default: `LOW`
     */
    SensitivityLevel?: v.OneOf<'LOW' | 'HIGH'> | undefined;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
  /** The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule. */
  interface Statement {
    /** A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement`. */
    AndStatement?: v.Block<WebACL.AndStatement> | undefined;
    /**
     * A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
     *
     * For additional details, see [ASN match rule statement](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-asn-match.html) in the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
     */
    AsnMatchStatement?: v.Block<WebACL.AsnMatchStatement> | undefined;
    /** A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings. The bytes to search for are typically a string that corresponds with ASCII characters. In the AWS WAF console and the developer guide, this is called a string match statement. */
    ByteMatchStatement?: v.Block<WebACL.ByteMatchStatement> | undefined;
    /**
     * A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
     *
     * - To manage requests only by country, you can use this statement by itself and specify the countries that you want to match against in the `CountryCodes` array.
     * - Otherwise, configure your geo match rule with Count action so that it only labels requests. Then, add one or more label match rules to run after the geo match rule and configure them to match against the geographic labels and handle the requests as needed.
     */
    GeoMatchStatement?: v.Block<WebACL.GeoMatchStatement> | undefined;
    /**
     * A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
     *
     * Each IP set rule statement references an IP set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
     */
    IPSetReferenceStatement?: v.Block<WebACL.IPSetReferenceStatement> | undefined;
    /**
     * A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
     *
     * The label match statement provides the label or namespace string to search for. The label string can represent a part or all of the fully qualified label name that had been added to the web request. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label. If you do not provide the fully qualified name in your label match string, AWS WAF performs the search for labels that were added in the same context as the label match statement.
     */
    LabelMatchStatement?: v.Block<WebACL.LabelMatchStatement> | undefined;
    /**
     * A rule statement used to run the rules that are defined in a managed rule group. To use this, provide the vendor name and the name of the rule group in this statement. You can retrieve the required names through the API call `ListAvailableManagedRuleGroups`.
     *
     * You cannot nest a `ManagedRuleGroupStatement`, for example for use inside a `NotStatement` or `OrStatement`. It can only be referenced as a top-level statement within a rule.
     */
    ManagedRuleGroupStatement?: v.Block<WebACL.ManagedRuleGroupStatement> | undefined;
    /** A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement`. */
    NotStatement?: v.Block<WebACL.NotStatement> | undefined;
    /** A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement`. */
    OrStatement?: v.Block<WebACL.OrStatement> | undefined;
    /**
     * A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. The rule categorizes requests according to your aggregation criteria, collects them into aggregation instances, and counts and rate limits the requests for each instance.
     *
     * > If you change any of these settings in a rule that's currently in use, the change resets the rule's rate limiting counts. This can pause the rule's rate limiting activities for up to a minute.
     *
     * You can specify individual aggregation keys, like IP address or HTTP method. You can also specify aggregation key combinations, like IP address and HTTP method, or HTTP method, query argument, and cookie.
     */
    RateBasedStatement?: v.Block<WebACL.RateBasedStatement> | undefined;
    /** A rule statement used to search web request components for a match against a single regular expression. */
    RegexMatchStatement?: v.Block<WebACL.RegexMatchStatement> | undefined;
    /**
     * A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this statement. A web request matches the pattern set rule statement if the request component matches any of the patterns in the set.
     *
     * Each regex pattern set rule statement references a regex pattern set. You create and maintain the set independent of your rules. This allows you to use the single set in multiple rules. When you update the referenced set, AWS WAF automatically updates all rules that reference it.
     */
    RegexPatternSetReferenceStatement?: v.Block<WebACL.RegexPatternSetReferenceStatement> | undefined;
    /**
     * A rule statement used to run the rules that are defined in a `RuleGroup`. To use this, create a rule group with your rules, then provide the ARN of the rule group in this statement.
     *
     * You cannot nest a `RuleGroupReferenceStatement`, for example for use inside a `NotStatement` or `OrStatement`. You cannot use a rule group reference statement inside another rule group. You can only reference a rule group as a top-level statement within a rule that you define in a web ACL.
     */
    RuleGroupReferenceStatement?: v.Block<WebACL.RuleGroupReferenceStatement> | undefined;
    /** A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (>) or less than (<). For example, you can use a size constraint statement to look for query strings that are longer than 100 bytes. */
    SizeConstraintStatement?: v.Block<WebACL.SizeConstraintStatement> | undefined;
    /** A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it. */
    SqliMatchStatement?: v.Block<WebACL.SqliMatchStatement> | undefined;
    /** A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers. */
    XssMatchStatement?: v.Block<WebACL.XssMatchStatement> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key?: v.Text | undefined;
    /** The value of the tag. */
    Value?: v.Text | undefined;
  }
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. */
  interface TextTransformation {
    /** Sets the relative processing order for multiple transformations. AWS WAF processes all transformations, from lowest priority to highest, before inspecting the transformed content. The priorities don't need to be consecutive, but they must all be different. */
    Priority: v.Num;
    /** For detailed descriptions of each of the transformation types, see [Text transformations](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html) in the *AWS WAF Developer Guide*. */
    Type: v.OneOf<'NONE' | 'COMPRESS_WHITE_SPACE' | 'HTML_ENTITY_DECODE' | 'LOWERCASE' | 'CMD_LINE' | 'URL_DECODE' | 'BASE64_DECODE' | 'HEX_DECODE' | 'MD5' | 'REPLACE_COMMENTS' | 'ESCAPE_SEQ_DECODE' | 'SQL_HEX_DECODE' | 'CSS_DECODE' | 'JS_DECODE' | 'NORMALIZE_PATH' | 'NORMALIZE_PATH_WIN' | 'REMOVE_NULLS' | 'REPLACE_NULLS' | 'BASE64_DECODE_EXT' | 'URL_DECODE_UNI' | 'UTF8_TO_UNICODE' | 'REMOVE_WHITESPACE' | 'TRIM' | 'TRIM_LEFT' | 'TRIM_RIGHT' | 'REMOVE_COMMENTS_CHAR' | 'UPPERCASE' | 'CMD_LINE_WIN' | 'CMD_LINE_UNIX' | 'JS_DECODE_EXT' | 'SHA256'>;
  }
  /**
   * Inspect fragments of the request URI. You can specify the parts of the URI fragment to inspect and you can narrow the set of URI fragments to inspect by including or excluding specific keys.
   *
   * This is used to indicate the web request component to inspect, in the `FieldToMatch` specification.
   *
   * Example JSON: `"UriFragment": { "MatchPattern": { "All": {} }, "MatchScope": "KEY", "OversizeHandling": "MATCH" }`
   */
  interface UriFragment {
    /**
     * What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
     *
     * - `EVALUATE_AS_STRING` - Inspect the body as plain text. AWS WAF applies the text transformations and inspection criteria that you defined for the JSON inspection to the body text string.
     * - `MATCH` - Treat the web request as matching the rule statement. AWS WAF applies the rule action to the request.
     * - `NO_MATCH` - Treat the web request as not matching the rule statement.
     *
     * If you don't provide this setting, AWS WAF parses and evaluates the content only up to the first parsing failure that it encounters.
     *
     * Example JSON: `{ "UriFragment": { "FallbackBehavior": "MATCH"} }`
     */
    FallbackBehavior?: v.OneOf<'MATCH' | 'NO_MATCH'> | undefined;
  }
  /** Defines and enables Amazon CloudWatch metrics and web request sample collection. */
  interface VisibilityConfig {
    /**
     * Indicates whether the associated resource sends metrics to Amazon CloudWatch. For the list of available metrics, see [AWS WAF Metrics](https://docs.aws.amazon.com/waf/latest/developerguide/monitoring-cloudwatch.html#waf-metrics) in the *AWS WAF Developer Guide*.
     *
     * For web ACLs, the metrics are for web requests that have the web ACL default action applied. AWS WAF applies the default action to web requests that pass the inspection of all rules in the web ACL without being either allowed or blocked. For more information,
     * see [The web ACL default action](https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-default-action.html) in the *AWS WAF Developer Guide*.
     */
    CloudWatchMetricsEnabled: v.Bool;
    /** A name of the Amazon CloudWatch metric dimension. The name can contain only the characters: A-Z, a-z, 0-9, - (hyphen), and _ (underscore). The name can be from one to 128 characters long. It can't contain whitespace or metric names that are reserved for AWS WAF, for example `All` and `Default_Action`. */
    MetricName: v.Text;
    /**
     * Indicates whether AWS WAF should store a sampling of the web requests that match the rules. You can view the sampled requests through the AWS WAF console.
     *
     * If you configure data protection for the web ACL, the protection applies to the web ACL's sampled web request data.
     *
     * > Request sampling doesn't provide a field redaction option, and any field redaction that you specify in your logging configuration doesn't affect sampling. You can only exclude fields from request sampling by disabling sampling in the web ACL visibility configuration or by configuring data protection for the web ACL.
     */
    SampledRequestsEnabled: v.Bool;
  }
  /** A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers. */
  interface XssMatchStatement {
    /** The part of the web request that you want AWS WAF to inspect. */
    FieldToMatch: v.Block<WebACL.FieldToMatch>;
    PreParseTextTransformations?: v.Many<v.Block<WebACL.PreParseTextTransformation>> | undefined;
    /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection. If you specify one or more transformations in a rule statement, AWS WAF performs all transformations on the content of the request component identified by `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match. */
    TextTransformations: v.Many<v.Block<WebACL.TextTransformation>>;
  }
}

export interface WebACLAssociationProperties {
  /**
   * The Amazon Resource Name (ARN) of the resource to associate with the web ACL.
   *
   * The ARN must be in one of the following formats:
   */
  ResourceArn: v.Text;
  /** The Amazon Resource Name (ARN) of the web ACL that you want to associate with the resource. */
  WebACLArn: v.Text<'AWS::WAFv2::WebACL.Arn'>;
}
export interface WebACLAssociationAttributes {
}
/**
 * > This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019. For information, including how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
 *
 * Use a web ACL association to define an association between a web ACL and a regional application resource, to protect the resource. A regional application can be an Application Load Balancer (ALB), an REST API, an AWS AppSync GraphQL API, an Amazon Cognito user pool, an AWS App Runner service, an AWS Amplify application, or an AWS Verified Access instance.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html
 */
export declare class WebACLAssociation extends v.Resource<WebACLAssociationProperties, 'AWS::WAFv2::WebACLAssociation.Ref', WebACLAssociationAttributes> {
  static readonly type: 'AWS::WAFv2::WebACLAssociation';
  constructor(properties: WebACLAssociationProperties);
}
