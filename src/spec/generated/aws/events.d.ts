// Made by src/spec/generate/main.ts out of the AWS resource specification: change that, not this.
import * as v from '../../values';

export interface ApiDestinationProperties {
  /** The ARN of the connection to use for the API destination. The destination endpoint must support the authorization type specified for the connection. */
  ConnectionArn: v.Text;
  /** A description for the API destination to create. */
  Description?: v.Text | undefined;
  /** The method to use for the request to the HTTP invocation endpoint. */
  HttpMethod: v.OneOf<'GET' | 'HEAD' | 'POST' | 'OPTIONS' | 'PUT' | 'DELETE' | 'PATCH'>;
  /** The URL to the HTTP invocation endpoint for the API destination. */
  InvocationEndpoint: v.Text;
  /** The maximum number of requests per second to send to the HTTP invocation endpoint. */
  InvocationRateLimitPerSecond?: v.Num | undefined;
  /** The name for the API destination to create. */
  Name?: v.Text | undefined;
}
export interface ApiDestinationAttributes {
  /** The ARN of the API destination that was created by the request. */
  readonly Arn: v.Scalar<'AWS::Events::ApiDestination.Arn'>;
  /**
   * Returns the Amazon Resource Name (ARN) of an API destination in resource format, so it can be used in the `Resource` element of IAM permission policy statements. For more information, see [Resource types defined by Amazon EventBridge](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html#amazoneventbridge-resources-for-iam-policies) in the *Service Authorization Reference*.
   *
   * For example, the following resource defines an IAM policy that grants permission to update a specific API destination.
   */
  readonly ArnForPolicy: v.Scalar<'AWS::Events::ApiDestination.ArnForPolicy'>;
}
/**
 * Creates an API destination, which is an HTTP invocation endpoint configured as a target for events.
 *
 * When using ApiDesinations with OAuth authentication we recommend these best practices:
 *
 * - Create a secret in Secrets Manager with your OAuth credentials.
 * - Reference that secret in your CloudFormation template for `AWS::Events::Connection` using CloudFormation dynamic reference syntax. For more information, see [Secrets Manager secrets](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html#dynamic-references-secretsmanager).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html
 */
export declare class ApiDestination extends v.Resource<ApiDestinationProperties, 'AWS::Events::ApiDestination.Name', ApiDestinationAttributes> {
  static readonly type: 'AWS::Events::ApiDestination';
  constructor(properties: ApiDestinationProperties);
}

export interface ArchiveProperties {
  /** The name for the archive to create. */
  ArchiveName?: v.Text | undefined;
  /** A description for the archive. */
  Description?: v.Text | undefined;
  /** An event pattern to use to filter events sent to the archive. */
  EventPattern?: v.Json | undefined;
  /**
   * The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this archive. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
   *
   * If you do not specify a customer managed key identifier, EventBridge uses an AWS owned key to encrypt the archive.
   *
   * For more information, see [Identify and view keys](https://docs.aws.amazon.com/kms/latest/developerguide/viewing-keys.html) in the *AWS Key Management Service Developer Guide*.
   */
  KmsKeyIdentifier?: v.Text | undefined;
  /** The number of days to retain events for. Default value is 0. If set to 0, events are retained indefinitely */
  RetentionDays?: v.Num | undefined;
  /** The ARN of the event bus that sends events to the archive. */
  SourceArn: v.Text<'AWS::Events::EventBus.Arn'>;
}
export interface ArchiveAttributes {
  /** The ARN of the archive created. */
  readonly Arn: v.Scalar<'AWS::Events::Archive.Arn'>;
}
/**
 * Creates an archive of events with the specified settings. When you create an archive, incoming events might not immediately start being sent to the archive. Allow a short period of time for changes to take effect. If you do not specify a pattern to filter events sent to the archive, all events are sent to the archive except replayed events. Replayed events are not sent to an archive.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html
 */
export declare class Archive extends v.Resource<ArchiveProperties, 'AWS::Events::Archive.ArchiveName', ArchiveAttributes> {
  static readonly type: 'AWS::Events::Archive';
  constructor(properties: ArchiveProperties);
}

export interface ConnectionProperties {
  /**
   * The authorization parameters to use to authorize with the endpoint.
   *
   * You must include only authorization parameters for the `AuthorizationType` you specify.
   */
  AuthParameters?: v.Block<Connection.AuthParameters> | undefined;
  /**
   * The type of authorization to use for the connection.
   *
   * > OAUTH tokens are refreshed when a 401 or 407 response is returned.
   */
  AuthorizationType?: v.OneOf<'API_KEY' | 'BASIC' | 'OAUTH_CLIENT_CREDENTIALS'> | undefined;
  /** A description for the connection to create. */
  Description?: v.Text | undefined;
  /**
   * For connections to private APIs, the parameters to use for invoking the API.
   *
   * For more information, see [Connecting to private APIs](https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private.html) in the **Amazon EventBridge User Guide**.
   */
  InvocationConnectivityParameters?: v.Block<Connection.InvocationConnectivityParameters> | undefined;
  /**
   * The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this connection. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
   *
   * If you do not specify a customer managed key identifier, EventBridge uses an AWS owned key to encrypt the connection.
   *
   * For more information, see [Identify and view keys](https://docs.aws.amazon.com/kms/latest/developerguide/viewing-keys.html) in the *AWS Key Management Service Developer Guide*.
   */
  KmsKeyIdentifier?: v.Text | undefined;
  /** The name for the connection to create. */
  Name?: v.Text | undefined;
}
export interface ConnectionAttributes {
  /** The ARN of the connection that was created by the request. */
  readonly Arn: v.Scalar<'AWS::Events::Connection.Arn'>;
  /**
   * Returns the Amazon Resource Name (ARN) of a connection in resource format, so it can be used in the `Resource` element of IAM permission policy statements. For more information, see [Resource types defined by Amazon EventBridge](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html#amazoneventbridge-resources-for-iam-policies) in the *Service Authorization Reference*.
   *
   * For example, the following resource defines an IAM policy that grants permission to update a specific connection.
   */
  readonly ArnForPolicy: v.Scalar<'AWS::Events::Connection.ArnForPolicy'>;
  readonly AuthParameters: { readonly [name: string]: unknown };
  readonly 'AuthParameters.ConnectivityParameters': { readonly [name: string]: unknown };
  readonly 'AuthParameters.ConnectivityParameters.ResourceParameters': { readonly [name: string]: unknown };
  /**
   * For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
   *
   * > The value of this property is set by EventBridge. Any value you specify in your template is ignored.
   */
  readonly 'AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn': v.Scalar<'AWS::Events::Connection.AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn'>;
  readonly InvocationConnectivityParameters: { readonly [name: string]: unknown };
  readonly 'InvocationConnectivityParameters.ResourceParameters': { readonly [name: string]: unknown };
  /**
   * For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
   *
   * > The value of this property is set by EventBridge. Any value you specify in your template is ignored.
   */
  readonly 'InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn': v.Scalar<'AWS::Events::Connection.InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn'>;
  /** The ARN for the secret created for the connection. */
  readonly SecretArn: v.Scalar<'AWS::SecretsManager::Secret.Id'>;
}
/**
 * Creates a connection. A connection defines the authorization type and credentials to use for authorization with an API destination HTTP endpoint.
 *
 * For more information, see [Connections for endpoint targets](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection.html) in the *Amazon EventBridge User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html
 */
export declare class Connection extends v.Resource<ConnectionProperties, 'AWS::Events::Connection.Name', ConnectionAttributes> {
  static readonly type: 'AWS::Events::Connection';
  constructor(properties?: ConnectionProperties);
}
export declare namespace Connection {
  /** The API key authorization parameters for the connection. */
  interface ApiKeyAuthParameters {
    /** The name of the API key to use for authorization. */
    ApiKeyName: v.Text;
    /** The value for the API key to use for authorization. */
    ApiKeyValue: v.Text;
  }
  /** Tthe authorization parameters to use for the connection. */
  interface AuthParameters {
    /** The API Key parameters to use for authorization. */
    ApiKeyAuthParameters?: v.Block<Connection.ApiKeyAuthParameters> | undefined;
    /** The authorization parameters for Basic authorization. */
    BasicAuthParameters?: v.Block<Connection.BasicAuthParameters> | undefined;
    /**
     * For private OAuth authentication endpoints. The parameters EventBridge uses to authenticate against the endpoint.
     *
     * For more information, see [Authorization methods for connections](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html) in the **Amazon EventBridge User Guide**.
     */
    ConnectivityParameters?: v.Block<Connection.ConnectivityParameters> | undefined;
    /** Additional parameters for the connection that are passed through with every invocation to the HTTP endpoint. */
    InvocationHttpParameters?: v.Block<Connection.ConnectionHttpParameters> | undefined;
    /** The OAuth parameters to use for authorization. */
    OAuthParameters?: v.Block<Connection.OAuthParameters> | undefined;
  }
  /** The Basic authorization parameters for the connection. */
  interface BasicAuthParameters {
    /** The password associated with the user name to use for Basic authorization. */
    Password: v.Text;
    /** The user name to use for Basic authorization. */
    Username: v.Text;
  }
  /** The OAuth authorization parameters to use for the connection. */
  interface ClientParameters {
    /** The client ID to use for OAuth authorization. */
    ClientID: v.Text;
    /** The client secret assciated with the client ID to use for OAuth authorization. */
    ClientSecret: v.Text;
  }
  /** Any additional parameters for the connection. */
  interface ConnectionHttpParameters {
    /** Any additional body string parameters for the connection. */
    BodyParameters?: v.Many<v.Block<Connection.Parameter>> | undefined;
    /** Any additional header parameters for the connection. */
    HeaderParameters?: v.Many<v.Block<Connection.Parameter>> | undefined;
    /** Any additional query string parameters for the connection. */
    QueryStringParameters?: v.Many<v.Block<Connection.Parameter>> | undefined;
  }
  /**
   * If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the endpoint.
   *
   * For more information, see [Authorization methods for connections](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html) in the **Amazon EventBridge User Guide**.
   */
  interface ConnectivityParameters {
    /** The parameters for EventBridge to use when invoking the resource endpoint. */
    ResourceParameters: v.Block<Connection.ResourceParameters>;
  }
  /**
   * For connections to private APIs, the parameters to use for invoking the API.
   *
   * For more information, see [Connecting to private APIs](https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private.html) in the **Amazon EventBridge User Guide**.
   */
  interface InvocationConnectivityParameters {
    /** The parameters for EventBridge to use when invoking the resource endpoint. */
    ResourceParameters: v.Block<Connection.ResourceParameters>;
  }
  /** Contains the OAuth authorization parameters to use for the connection. */
  interface OAuthParameters {
    /** The URL to the authorization endpoint when OAuth is specified as the authorization type. */
    AuthorizationEndpoint: v.Text;
    /** The client parameters for OAuth authorization. */
    ClientParameters: v.Block<Connection.ClientParameters>;
    /** The method to use for the authorization request. */
    HttpMethod: v.OneOf<'GET' | 'POST' | 'PUT'>;
    /** Details about the additional parameters to use for the connection. */
    OAuthHttpParameters?: v.Block<Connection.ConnectionHttpParameters> | undefined;
  }
  /** Any additional query string parameter for the connection. You can include up to 100 additional query string parameters per request. Each additional parameter counts towards the event payload size, which cannot exceed 64 KB. */
  interface Parameter {
    /** Specifies whether the value is secret. */
    IsValueSecret?: v.Bool | undefined;
    /** The key for a query string parameter. */
    Key: v.Text;
    /** The value associated with the key for the query string parameter. */
    Value: v.Text;
  }
  /** The parameters for EventBridge to use when invoking the resource endpoint. */
  interface ResourceParameters {
    /**
     * For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
     *
     * > The value of this property is set by EventBridge. Any value you specify in your template is ignored.
     */
    ResourceAssociationArn?: v.Text | undefined;
    /** The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration for the resource endpoint. */
    ResourceConfigurationArn: v.Text;
  }
}

export interface EndpointProperties {
  /** A description for the endpoint. */
  Description?: v.Text | undefined;
  /**
   * The event buses being used by the endpoint.
   *
   * *Exactly*: `2`
   */
  EventBuses: v.Many<v.Block<Endpoint.EndpointEventBus>>;
  /** The name of the endpoint. */
  Name?: v.Text | undefined;
  /** Whether event replication was enabled or disabled for this endpoint. The default state is `ENABLED` which means you must supply a `RoleArn`. If you don't have a `RoleArn` or you don't want event replication enabled, set the state to `DISABLED`. */
  ReplicationConfig?: v.Block<Endpoint.ReplicationConfig> | undefined;
  /** The ARN of the role used by event replication for the endpoint. */
  RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The routing configuration of the endpoint. */
  RoutingConfig: v.Block<Endpoint.RoutingConfig>;
}
export interface EndpointAttributes {
  /** The ARN of the endpoint. */
  readonly Arn: v.Scalar<'AWS::Events::Endpoint.Arn'>;
  /** The ID of the endpoint. */
  readonly EndpointId: v.Scalar<'AWS::Events::Endpoint.EndpointId'>;
  /** The URL of the endpoint. */
  readonly EndpointUrl: v.Scalar<'AWS::Events::Endpoint.EndpointUrl'>;
  /** The main Region of the endpoint. */
  readonly State: v.Scalar<'AWS::Events::Endpoint.State'>;
  /** The reason the endpoint is in its current state. */
  readonly StateReason: v.Scalar<'AWS::Events::Endpoint.StateReason'>;
}
/**
 * A global endpoint used to improve your application's availability by making it regional-fault tolerant. For more information about global endpoints, see [Making applications Regional-fault tolerant with global endpoints and event replication](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html) in the **Amazon EventBridge User Guide**.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html
 */
export declare class Endpoint extends v.Resource<EndpointProperties, 'AWS::Events::Endpoint.Name', EndpointAttributes> {
  static readonly type: 'AWS::Events::Endpoint';
  constructor(properties: EndpointProperties);
}
export declare namespace Endpoint {
  /** The event buses the endpoint is associated with. */
  interface EndpointEventBus {
    /** The ARN of the event bus the endpoint is associated with. */
    EventBusArn: v.Text;
  }
  /** The failover configuration for an endpoint. This includes what triggers failover and what happens when it's triggered. */
  interface FailoverConfig {
    /** The main Region of the endpoint. */
    Primary: v.Block<Endpoint.Primary>;
    /** The Region that events are routed to when failover is triggered or event replication is enabled. */
    Secondary: v.Block<Endpoint.Secondary>;
  }
  /** The primary Region of the endpoint. */
  interface Primary {
    /** The ARN of the health check used by the endpoint to determine whether failover is triggered. */
    HealthCheck: v.Text;
  }
  /** Endpoints can replicate all events to the secondary Region. */
  interface ReplicationConfig {
    /** The state of event replication. */
    State: v.OneOf<'ENABLED' | 'DISABLED'>;
  }
  /** The routing configuration of the endpoint. */
  interface RoutingConfig {
    /** The failover configuration for an endpoint. This includes what triggers failover and what happens when it's triggered. */
    FailoverConfig: v.Block<Endpoint.FailoverConfig>;
  }
  /** The secondary Region that processes events when failover is triggered or replication is enabled. */
  interface Secondary {
    /** Defines the secondary Region. */
    Route: v.Text;
  }
}

export interface EventBusProperties {
  /**
   * Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
   *
   * For more information, see [Using dead-letter queues to process undelivered events](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html#eb-rule-dlq) in the *EventBridge User Guide*.
   */
  DeadLetterConfig?: v.Block<EventBus.DeadLetterConfig> | undefined;
  /** The event bus description. */
  Description?: v.Text | undefined;
  /** If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched with. */
  EventSourceName?: v.Text | undefined;
  /**
   * The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on this event bus. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
   *
   * If you do not specify a customer managed key identifier, EventBridge uses an AWS owned key to encrypt events on the event bus.
   *
   * For more information, see [Identify and view keys](https://docs.aws.amazon.com/kms/latest/developerguide/viewing-keys.html) in the *AWS Key Management Service Developer Guide*.
   */
  KmsKeyIdentifier?: v.Text | undefined;
  /**
   * The logging configuration settings for the event bus.
   *
   * For more information, see [Configuring logs for event buses](https://docs.aws.amazon.com/eb-event-bus-logs.html) in the *EventBridge User Guide*.
   */
  LogConfig?: v.Block<EventBus.LogConfig> | undefined;
  /**
   * The name of the new event bus.
   *
   * Custom event bus names can't contain the `/` character, but you can use the `/` character in partner event bus names. In addition, for partner event buses, the name must exactly match the name of the partner event source that this event bus is matched to.
   *
   * You can't use the name `default` for a custom event bus, as this name is already used for your account's default event bus.
   */
  Name: v.Text;
  /** The permissions policy of the event bus, describing which other AWS accounts can write events to this event bus. */
  Policy?: v.Json | undefined;
  /** Tags to associate with the event bus. */
  Tags?: v.Many<v.Block<EventBus.Tag>> | undefined;
}
export interface EventBusAttributes {
  /** The ARN of the event bus, such as `arn:aws:events:us-east-2:123456789012:event-bus/aws.partner/PartnerName/acct1/repo1`. */
  readonly Arn: v.Scalar<'AWS::Events::EventBus.Arn'>;
  /**
   * Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
   *
   * For more information, see [Using dead-letter queues to process undelivered events](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html#eb-rule-dlq) in the *EventBridge User Guide*.
   */
  readonly DeadLetterConfig: { readonly [name: string]: unknown };
  /** The ARN of the SQS queue specified as the target for the dead-letter queue. */
  readonly 'DeadLetterConfig.Arn': v.Scalar<'AWS::Events::EventBus.DeadLetterConfig.Arn'>;
  /** The event bus description. */
  readonly Description: v.Scalar<'AWS::Events::EventBus.Description'>;
  /** If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched with. */
  readonly EventSourceName: v.Scalar<'AWS::Events::EventBus.EventSourceName'>;
  /**
   * The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on this event bus. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
   *
   * If you do not specify a customer managed key identifier, EventBridge uses an AWS owned key to encrypt events on the event bus.
   *
   * For more information, see [Identify and view keys](https://docs.aws.amazon.com/kms/latest/developerguide/viewing-keys.html) in the *AWS Key Management Service Developer Guide*.
   */
  readonly KmsKeyIdentifier: v.Scalar<'AWS::Events::EventBus.KmsKeyIdentifier'>;
  /**
   * The logging configuration settings for the event bus.
   *
   * For more information, see [Configuring logs for event buses](https://docs.aws.amazon.com/eb-event-bus-logs.html) in the *EventBridge User Guide*.
   */
  readonly LogConfig: { readonly [name: string]: unknown };
  /**
   * Whether EventBridge include detailed event information in the records it generates. Detailed data can be useful for troubleshooting and debugging. This information includes details of the event itself, as well as target details.
   *
   * For more information, see [Including detail data in event bus logs](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html#eb-event-logs-data) in the *EventBridge User Guide*.
   */
  readonly 'LogConfig.IncludeDetail': v.Scalar<'AWS::Events::EventBus.LogConfig.IncludeDetail'>;
  /**
   * The level of logging detail to include. This applies to all log destinations for the event bus.
   *
   * For more information, see [Specifying event bus log level](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html#eb-event-bus-logs-level) in the *EventBridge User Guide*.
   */
  readonly 'LogConfig.Level': v.Scalar<'AWS::Events::EventBus.LogConfig.Level'>;
  /** The name of the event bus, such as `PartnerName/acct1/repo1`. */
  readonly Name: v.Scalar<'AWS::Events::EventBus.Name'>;
  readonly Policy: v.Scalar<'AWS::Events::EventBus.Policy'>;
  /** Tags to associate with the event bus. */
  readonly Tags: v.List<v.Scalar<'AWS::Events::EventBus.Tags'>>;
}
/**
 * Specifies an event bus within your account. This can be a custom event bus which you can use to receive events from your custom applications and services, or it can be a partner event bus which can be matched to a partner event source.
 *
 * > As an aid to help you jumpstart developing CloudFormation templates, the EventBridge console enables you to create templates from the existing event buses in your account. For more information, see [Generating CloudFormation templates from an EventBridge event bus](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-generate-event-bus-template.html) in the *Amazon EventBridge User Guide*.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html
 */
export declare class EventBus extends v.Resource<EventBusProperties, 'AWS::Events::EventBus.Name', EventBusAttributes> {
  static readonly type: 'AWS::Events::EventBus';
  constructor(properties: EventBusProperties);
}
export declare namespace EventBus {
  /**
   * Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
   *
   * For more information, see [Using dead-letter queues to process undelivered events](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html#eb-rule-dlq) in the *EventBridge User Guide*.
   */
  interface DeadLetterConfig {
    /** The ARN of the SQS queue specified as the target for the dead-letter queue. */
    Arn?: v.Text | undefined;
  }
  /**
   * The logging configuration settings for the event bus.
   *
   * For more information, see [Configuring logs for event buses](https://docs.aws.amazon.com/eb-event-bus-logs.html) in the *EventBridge User Guide*.
   */
  interface LogConfig {
    /**
     * Whether EventBridge include detailed event information in the records it generates. Detailed data can be useful for troubleshooting and debugging. This information includes details of the event itself, as well as target details.
     *
     * For more information, see [Including detail data in event bus logs](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html#eb-event-logs-data) in the *EventBridge User Guide*.
     */
    IncludeDetail?: v.OneOf<'FULL' | 'NONE'> | undefined;
    /**
     * The level of logging detail to include. This applies to all log destinations for the event bus.
     *
     * For more information, see [Specifying event bus log level](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html#eb-event-bus-logs-level) in the *EventBridge User Guide*.
     */
    Level?: v.OneOf<'INFO' | 'ERROR' | 'TRACE' | 'OFF'> | undefined;
  }
  /** A key and a value that you attach to the resource. */
  interface Tag {
    /** The key of the tag. */
    Key: v.Text;
    /** The value of the tag. */
    Value: v.Text;
  }
}

export interface EventBusPolicyProperties {
  /**
   * The action that you are enabling the other account to perform.
   * @deprecated
   */
  Action?: v.Text | undefined;
  /**
   * This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization.
   * @deprecated
   */
  Condition?: v.Block<EventBusPolicy.Condition> | undefined;
  /** The name of the event bus associated with the rule. If you omit this, the default event bus is used. */
  EventBusName?: v.Text | undefined;
  /**
   * The 12-digit AWS account ID that you are permitting to put events to your default event bus. Specify "*" to permit any account to put events to your default event bus.
   * @deprecated
   */
  Principal?: v.Text | undefined;
  /** A JSON string that describes the permission policy statement. You can include a `Policy` parameter in the request instead of using the `StatementId`, `Action`, `Principal`, or `Condition` parameters. */
  Statement?: v.Json | undefined;
  /**
   * An identifier string for the external account that you are granting permissions to. If you later want to revoke the permission for this external account, specify this `StatementId` when you run [RemovePermission](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemovePermission.html).
   *
   * > Each `StatementId` must be unique.
   */
  StatementId: v.Text;
}
export interface EventBusPolicyAttributes {
}
/**
 * Running `PutPermission` permits the specified AWS account or AWS organization to put events to the specified *event bus*. Amazon EventBridge rules in your account are triggered by these events arriving to an event bus in your account.
 *
 * For another account to send events to your account, that external account must have an EventBridge rule with your account's event bus as a target.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html
 */
export declare class EventBusPolicy extends v.Resource<EventBusPolicyProperties, 'AWS::Events::EventBusPolicy.Ref', EventBusPolicyAttributes> {
  static readonly type: 'AWS::Events::EventBusPolicy';
  constructor(properties: EventBusPolicyProperties);
}
export declare namespace EventBusPolicy {
  /** This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization. */
  interface Condition {
    /** Specifies the value for the key. Currently, this must be the ID of the organization. */
    Key?: v.OneOf<'aws:PrincipalOrgID'> | undefined;
    /** Specifies the type of condition. Currently the only supported value is StringEquals. */
    Type?: v.OneOf<'StringEquals'> | undefined;
    /** Specifies the key for the condition. Currently the only supported key is aws:PrincipalOrgID. */
    Value?: v.Text | undefined;
  }
}

export interface RuleProperties {
  /** The description of the rule. */
  Description?: v.Text | undefined;
  /** The name or ARN of the event bus associated with the rule. If you omit this, the default event bus is used. */
  EventBusName?: v.Text<'AWS::Events::EventBus.Arn' | 'AWS::Events::EventBus.Name'> | undefined;
  /** The event pattern of the rule. For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the **Amazon EventBridge User Guide**. */
  EventPattern?: v.Json | undefined;
  /** The name of the rule. */
  Name?: v.Text | undefined;
  /**
   * The Amazon Resource Name (ARN) of the role that is used for target invocation.
   *
   * If you're setting an event bus in another account as the target and that account granted permission to your account through an organization instead of directly by the account ID, you must specify a `RoleArn` with proper permissions in the `Target` structure, instead of here in this parameter.
   */
  RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
  /** The scheduling expression. For example, "cron(0 20 * * ? *)", "rate(5 minutes)". For more information, see [Creating an Amazon EventBridge rule that runs on a schedule](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html). */
  ScheduleExpression?: v.Text | undefined;
  /**
   * The state of the rule.
   *
   * Valid values include:
   *
   * - `DISABLED`: The rule is disabled. EventBridge does not match any events against the rule.
   * - `ENABLED`: The rule is enabled. EventBridge matches events against the rule, *except* for AWS management events delivered through CloudTrail.
   * - `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`: The rule is enabled for all events, including AWS management events delivered through CloudTrail.
   */
  State?: v.OneOf<'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'> | undefined;
  /** Any tags assigned to the event rule. */
  Tags?: v.Many<v.Block<Rule.Tag>> | undefined;
  /**
   * Adds the specified targets to the specified rule, or updates the targets if they are already associated with the rule.
   *
   * Targets are the resources that are invoked when a rule is triggered.
   *
   * The maximum number of entries per request is 10.
   *
   * > Each rule can have up to five (5) targets associated with it at one time.
   *
   * For a list of services you can configure as targets for events, see [EventBridge targets](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html) in the **Amazon EventBridge User Guide**.
   *
   * Creating rules with built-in targets is supported only in the AWS Management Console. The built-in targets are:
   */
  Targets?: v.Many<v.Block<Rule.Target>> | undefined;
}
export interface RuleAttributes {
  /** The ARN of the rule, such as `arn:aws:events:us-east-2:123456789012:rule/example`. */
  readonly Arn: v.Scalar<'AWS::Events::Rule.Arn'>;
  /** The name of the rule, exposed as a read-only attribute for use with Fn::GetAtt. */
  readonly RuleName: v.Scalar<'AWS::Events::Rule.RuleName'>;
}
/**
 * Creates or updates the specified rule. Rules are enabled by default, or based on value of the state. You can disable a rule using [DisableRule](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html).
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html
 */
export declare class Rule extends v.Resource<RuleProperties, 'AWS::Events::Rule.Ref', RuleAttributes> {
  static readonly type: 'AWS::Events::Rule';
  constructor(properties?: RuleProperties);
}
export declare namespace Rule {
  /** Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API. */
  interface AppSyncParameters {
    /**
     * The GraphQL operation; that is, the query, mutation, or subscription to be parsed and executed by the GraphQL service.
     *
     * For more information, see [Operations](https://docs.aws.amazon.com/appsync/latest/devguide/graphql-architecture.html#graphql-operations) in the *AWS AppSync User Guide*.
     */
    GraphQLOperation: v.Text;
  }
  /** This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode. */
  interface AwsVpcConfiguration {
    /** Specifies whether the task's elastic network interface receives a public IP address. You can specify `ENABLED` only when `LaunchType` in `EcsParameters` is set to `FARGATE`. */
    AssignPublicIp?: v.OneOf<'DISABLED' | 'ENABLED'> | undefined;
    /** Specifies the security groups associated with the task. These security groups must all be in the same VPC. You can specify as many as five security groups. If you do not specify a security group, the default security group for the VPC is used. */
    SecurityGroups?: v.Many<v.Text<'AWS::EC2::SecurityGroup.GroupId'>> | undefined;
    /** Specifies the subnets associated with the task. These subnets must all be in the same VPC. You can specify as many as 16 subnets. */
    Subnets: v.Many<v.Text<'AWS::EC2::Subnet.SubnetId'>>;
  }
  /** The array properties for the submitted job, such as the size of the array. The array size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job. This parameter is used only if the target is an AWS Batch job. */
  interface BatchArrayProperties {
    /** The size of the array, if this is an array batch job. Valid values are integers between 2 and 10,000. */
    Size?: v.Num | undefined;
  }
  /** The custom parameters to be used when the target is an AWS Batch job. */
  interface BatchParameters {
    /** The array properties for the submitted job, such as the size of the array. The array size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job. This parameter is used only if the target is an AWS Batch job. */
    ArrayProperties?: v.Block<Rule.BatchArrayProperties> | undefined;
    /** The ARN or name of the job definition to use if the event target is an AWS Batch job. This job definition must already exist. */
    JobDefinition: v.Text;
    /** The name to use for this execution of the job, if the target is an AWS Batch job. */
    JobName: v.Text;
    /** The retry strategy to use for failed jobs, if the target is an AWS Batch job. The retry strategy is the number of times to retry the failed job execution. Valid values are 1–10. When you specify a retry strategy here, it overrides the retry strategy defined in the job definition. */
    RetryStrategy?: v.Block<Rule.BatchRetryStrategy> | undefined;
  }
  /** The retry strategy to use for failed jobs, if the target is an AWS Batch job. If you specify a retry strategy here, it overrides the retry strategy defined in the job definition. */
  interface BatchRetryStrategy {
    /** The number of times to attempt to retry, if the job fails. Valid values are 1–10. */
    Attempts?: v.Num | undefined;
  }
  /** The details of a capacity provider strategy. To learn more, see [CapacityProviderStrategyItem](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html) in the Amazon ECS API Reference. */
  interface CapacityProviderStrategyItem {
    /** The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one capacity provider in a capacity provider strategy can have a base defined. If no value is specified, the default value of 0 is used. */
    Base?: v.Num | undefined;
    /** The short name of the capacity provider. */
    CapacityProvider: v.Text;
    /** The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The weight value is taken into consideration after the base value, if defined, is satisfied. */
    Weight?: v.Num | undefined;
  }
  /**
   * Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
   *
   * For more information, see [Using dead-letter queues to process undelivered events](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html#eb-rule-dlq) in the *EventBridge User Guide*.
   */
  interface DeadLetterConfig {
    /** The ARN of the SQS queue specified as the target for the dead-letter queue. */
    Arn?: v.Text<'AWS::SQS::Queue.Arn'> | undefined;
  }
  /** The custom parameters to be used when the target is an Amazon ECS task. */
  interface EcsParameters {
    /**
     * The capacity provider strategy to use for the task.
     *
     * If a `capacityProviderStrategy` is specified, the `launchType` parameter must be omitted. If no `capacityProviderStrategy` or launchType is specified, the `defaultCapacityProviderStrategy` for the cluster is used.
     */
    CapacityProviderStrategy?: v.Many<v.Block<Rule.CapacityProviderStrategyItem>> | undefined;
    /** Specifies whether to enable Amazon ECS managed tags for the task. For more information, see [Tagging Your Amazon ECS Resources](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html) in the Amazon Elastic Container Service Developer Guide. */
    EnableECSManagedTags?: v.Bool | undefined;
    /** Whether or not to enable the execute command functionality for the containers in this task. If true, this enables execute command functionality on all containers in the task. */
    EnableExecuteCommand?: v.Bool | undefined;
    /** Specifies an ECS task group for the task. The maximum length is 255 characters. */
    Group?: v.Text | undefined;
    /** Specifies the launch type on which your task is running. The launch type that you specify here must match one of the launch type (compatibilities) of the target task. The `FARGATE` value is supported only in the Regions where AWS Fargate with Amazon ECS is supported. For more information, see [AWS Fargate on Amazon ECS](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS-Fargate.html) in the *Amazon Elastic Container Service Developer Guide*. */
    LaunchType?: v.OneOf<'EC2' | 'EXTERNAL' | 'FARGATE'> | undefined;
    /**
     * Use this structure if the Amazon ECS task uses the `awsvpc` network mode. This structure specifies the VPC subnets and security groups associated with the task, and whether a public IP address is to be used. This structure is required if `LaunchType` is `FARGATE` because the `awsvpc` mode is required for Fargate tasks.
     *
     * If you specify `NetworkConfiguration` when the target ECS task does not use the `awsvpc` network mode, the task fails.
     */
    NetworkConfiguration?: v.Block<Rule.NetworkConfiguration> | undefined;
    /** An array of placement constraint objects to use for the task. You can specify up to 10 constraints per task (including constraints in the task definition and those specified at runtime). */
    PlacementConstraints?: v.Many<v.Block<Rule.PlacementConstraint>> | undefined;
    /** The placement strategy objects to use for the task. You can specify a maximum of five strategy rules per task. */
    PlacementStrategies?: v.Many<v.Block<Rule.PlacementStrategy>> | undefined;
    /**
     * Specifies the platform version for the task. Specify only the numeric portion of the platform version, such as `1.1.0`.
     *
     * This structure is used only if `LaunchType` is `FARGATE`. For more information about valid platform versions, see [AWS Fargate Platform Versions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html) in the *Amazon Elastic Container Service Developer Guide*.
     */
    PlatformVersion?: v.Text | undefined;
    /** Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags are not propagated. Tags can only be propagated to the task during task creation. To add tags to a task after task creation, use the TagResource API action. */
    PropagateTags?: v.OneOf<'TASK_DEFINITION'> | undefined;
    /** The reference ID to use for the task. */
    ReferenceId?: v.Text | undefined;
    /** The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define. To learn more, see [RunTask](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html#ECS-RunTask-request-tags) in the Amazon ECS API Reference. */
    TagList?: v.Many<v.Block<Rule.Tag>> | undefined;
    /** The number of tasks to create based on `TaskDefinition`. The default is 1. */
    TaskCount?: v.Num | undefined;
    /** The ARN of the task definition to use if the event target is an Amazon ECS task. */
    TaskDefinitionArn: v.Text<'AWS::ECS::TaskDefinition.TaskDefinitionArn'>;
  }
  /** These are custom parameter to be used when the target is an API Gateway APIs or EventBridge ApiDestinations. In the latter case, these are merged with any InvocationParameters specified on the Connection, with any values from the Connection taking precedence. */
  interface HttpParameters {
    /** The headers that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination. */
    HeaderParameters?: v.Dictionary<v.Text> | undefined;
    /** The path parameter values to be used to populate API Gateway API or EventBridge ApiDestination path wildcards ("*"). */
    PathParameterValues?: v.Many<v.Text> | undefined;
    /** The query string keys/values that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination. */
    QueryStringParameters?: v.Dictionary<v.Text> | undefined;
  }
  /** Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data extracted from the event. */
  interface InputTransformer {
    /**
     * Map of JSON paths to be extracted from the event. You can then insert these in the template in `InputTemplate` to produce the output you want to be sent to the target.
     *
     * `InputPathsMap` is an array key-value pairs, where each value is a valid JSON path. You can have as many as 100 key-value pairs. You must use JSON dot notation, not bracket notation.
     *
     * The keys cannot start with " AWS ."
     */
    InputPathsMap?: v.Dictionary<v.Text> | undefined;
    /**
     * Input template where you specify placeholders that will be filled with the values of the keys from `InputPathsMap` to customize the data sent to the target. Enclose each `InputPathsMaps` value in brackets: < *value* >
     *
     * If `InputTemplate` is a JSON object (surrounded by curly braces), the following restrictions apply:
     *
     * - The placeholder cannot be used as an object key.
     *
     * The following example shows the syntax for using `InputPathsMap` and `InputTemplate`.
     *
     * `"InputTransformer":`
     *
     * `{`
     *
     * `"InputPathsMap": {"instance": "$.detail.instance","status": "$.detail.status"},`
     *
     * `"InputTemplate": "<instance> is in state <status>"`
     *
     * `}`
     */
    InputTemplate: v.Text;
  }
  /** This object enables you to specify a JSON path to extract from the event and use as the partition key for the Amazon Kinesis data stream, so that you can control the shard to which the event goes. If you do not include this parameter, the default is to use the `eventId` as the partition key. */
  interface KinesisParameters {
    /** The JSON path to be extracted from the event and used as the partition key. For more information, see [Amazon Kinesis Streams Key Concepts](https://docs.aws.amazon.com/streams/latest/dev/key-concepts.html#partition-key) in the *Amazon Kinesis Streams Developer Guide*. */
    PartitionKeyPath: v.Text;
  }
  /** This structure specifies the network configuration for an ECS task. */
  interface NetworkConfiguration {
    /** Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode. */
    AwsVpcConfiguration?: v.Block<Rule.AwsVpcConfiguration> | undefined;
  }
  /** An object representing a constraint on task placement. To learn more, see [Task Placement Constraints](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html) in the Amazon Elastic Container Service Developer Guide. */
  interface PlacementConstraint {
    /** A cluster query language expression to apply to the constraint. You cannot specify an expression if the constraint type is `distinctInstance`. To learn more, see [Cluster Query Language](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html) in the Amazon Elastic Container Service Developer Guide. */
    Expression?: v.Text | undefined;
    /** The type of constraint. Use distinctInstance to ensure that each task in a particular group is running on a different container instance. Use memberOf to restrict the selection to a group of valid candidates. */
    Type?: v.OneOf<'distinctInstance' | 'memberOf'> | undefined;
  }
  /** The task placement strategy for a task or service. To learn more, see [Task Placement Strategies](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html) in the Amazon Elastic Container Service Service Developer Guide. */
  interface PlacementStrategy {
    /** The field to apply the placement strategy against. For the spread placement strategy, valid values are instanceId (or host, which has the same effect), or any platform or custom attribute that is applied to a container instance, such as attribute:ecs.availability-zone. For the binpack placement strategy, valid values are cpu and memory. For the random placement strategy, this field is not used. */
    Field?: v.Text | undefined;
    /** The type of placement strategy. The random placement strategy randomly places tasks on available candidates. The spread placement strategy spreads placement across available candidates evenly based on the field parameter. The binpack strategy places tasks on available candidates that have the least available amount of the resource that is specified with the field parameter. For example, if you binpack on memory, a task is placed on the instance with the least amount of remaining memory (but still enough to run the task). */
    Type?: v.Text | undefined;
  }
  /** These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API ExecuteStatement based on EventBridge events. */
  interface RedshiftDataParameters {
    /** The name of the database. Required when authenticating using temporary credentials. */
    Database: v.Text;
    /** The database user name. Required when authenticating using temporary credentials. */
    DbUser?: v.Text | undefined;
    /** The name or ARN of the secret that enables access to the database. Required when authenticating using AWS Secrets Manager. */
    SecretManagerArn?: v.Text | undefined;
    /** The SQL statement text to run. */
    Sql?: v.Text | undefined;
    /** One or more SQL statements to run. The SQL statements are run as a single transaction. They run serially in the order of the array. Subsequent SQL statements don't start until the previous statement in the array completes. If any SQL statement fails, then because they are run as one transaction, all work is rolled back. */
    Sqls?: v.Many<v.Text> | undefined;
    /** The name of the SQL statement. You can name the SQL statement when you create it to identify the query. */
    StatementName?: v.Text | undefined;
    /** Indicates whether to send an event back to EventBridge after the SQL statement runs. */
    WithEvent?: v.Bool | undefined;
  }
  /** A `RetryPolicy` object that includes information about the retry policy settings. */
  interface RetryPolicy {
    /** The maximum amount of time, in seconds, to continue to make retry attempts. */
    MaximumEventAgeInSeconds?: v.Num | undefined;
    /** The maximum number of retry attempts to make before the request fails. Retry attempts continue until either the maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is met. */
    MaximumRetryAttempts?: v.Num | undefined;
  }
  /** This parameter contains the criteria (either InstanceIds or a tag) used to specify which EC2 instances are to be sent the command. */
  interface RunCommandParameters {
    /** Currently, we support including only one RunCommandTarget block, which specifies either an array of InstanceIds or a tag. */
    RunCommandTargets: v.Many<v.Block<Rule.RunCommandTarget>>;
  }
  /** Information about the EC2 instances that are to be sent the command, specified as key-value pairs. Each `RunCommandTarget` block can include only one key, but this key may specify multiple values. */
  interface RunCommandTarget {
    /** Can be either `tag:` *tag-key* or `InstanceIds`. */
    Key: v.Text;
    /** If `Key` is `tag:` *tag-key*, `Values` is a list of tag values. If `Key` is `InstanceIds`, `Values` is a list of Amazon EC2 instance IDs. */
    Values: v.Many<v.Text>;
  }
  /** Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline. */
  interface SageMakerPipelineParameter {
    /** Name of parameter to start execution of a SageMaker AI Model Building Pipeline. */
    Name: v.Text;
    /** Value of parameter to start execution of a SageMaker AI Model Building Pipeline. */
    Value: v.Text;
  }
  /** These are custom parameters to use when the target is a SageMaker AI Model Building Pipeline that starts based on EventBridge events. */
  interface SageMakerPipelineParameters {
    /** List of Parameter names and values for SageMaker AI Model Building Pipeline execution. */
    PipelineParameterList?: v.Many<v.Block<Rule.SageMakerPipelineParameter>> | undefined;
  }
  /** The custom parameters for EventBridge to use for a target that is an Amazon SQS fair or FIFO queue. */
  interface SqsParameters {
    /** The ID of the message group to use as the target. */
    MessageGroupId: v.Text;
  }
  /**
   * A key-value pair associated with an ECS Target of an EventBridge rule. The tag will be propagated to ECS by EventBridge when starting an ECS task based on a matched event.
   *
   * > Currently, tags are only available when using ECS with EventBridge.
   */
  interface Tag {
    /** A string you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources. */
    Key?: v.Text | undefined;
    /** The value for the specified tag key. */
    Value?: v.Text | undefined;
  }
  /** Targets are the resources to be invoked when a rule is triggered. For a complete list of services and resources that can be set as a target, see [PutTargets](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html). */
  interface Target {
    /** Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API. */
    AppSyncParameters?: v.Block<Rule.AppSyncParameters> | undefined;
    /** The Amazon Resource Name (ARN) of the target. */
    Arn: v.Text;
    /** If the event target is an AWS Batch job, this contains the job definition, job name, and other parameters. For more information, see [Jobs](https://docs.aws.amazon.com/batch/latest/userguide/jobs.html) in the *AWS Batch User Guide*. */
    BatchParameters?: v.Block<Rule.BatchParameters> | undefined;
    /** The `DeadLetterConfig` that defines the target queue to send dead-letter queue events to. */
    DeadLetterConfig?: v.Block<Rule.DeadLetterConfig> | undefined;
    /** Contains the Amazon ECS task definition and task count to be used, if the event target is an Amazon ECS task. For more information about Amazon ECS tasks, see [Task Definitions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_defintions.html) in the *Amazon EC2 Container Service Developer Guide*. */
    EcsParameters?: v.Block<Rule.EcsParameters> | undefined;
    /**
     * Contains the HTTP parameters to use when the target is a API Gateway endpoint or EventBridge ApiDestination.
     *
     * If you specify an API Gateway API or EventBridge ApiDestination as a target, you can use this parameter to specify headers, path parameters, and query string keys/values as part of your target invoking request. If you're using ApiDestinations, the corresponding Connection can also have these values configured. In case of any conflicting keys, values from the Connection take precedence.
     */
    HttpParameters?: v.Block<Rule.HttpParameters> | undefined;
    /** The ID of the target within the specified rule. Use this ID to reference the target when updating the rule. We recommend using a memorable and unique string. */
    Id: v.Text;
    /** Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target. For more information, see [The JavaScript Object Notation (JSON) Data Interchange Format](https://docs.aws.amazon.com/http://www.rfc-editor.org/rfc/rfc7159.txt). */
    Input?: v.Text | undefined;
    /** The value of the JSONPath that is used for extracting part of the matched event when passing it to the target. You may use JSON dot notation or bracket notation. For more information about JSON paths, see [JSONPath](https://docs.aws.amazon.com/http://goessner.net/articles/JsonPath/). */
    InputPath?: v.Text | undefined;
    /** Settings to enable you to provide custom input to a target based on certain event data. You can extract one or more key-value pairs from the event and then use that data to send customized input to the target. */
    InputTransformer?: v.Block<Rule.InputTransformer> | undefined;
    /** The custom parameter you can use to control the shard assignment, when the target is a Kinesis data stream. If you do not include this parameter, the default is to use the `eventId` as the partition key. */
    KinesisParameters?: v.Block<Rule.KinesisParameters> | undefined;
    /**
     * Contains the Amazon Redshift Data API parameters to use when the target is a Amazon Redshift cluster.
     *
     * If you specify a Amazon Redshift Cluster as a Target, you can use this to specify parameters to invoke the Amazon Redshift Data API ExecuteStatement based on EventBridge events.
     */
    RedshiftDataParameters?: v.Block<Rule.RedshiftDataParameters> | undefined;
    /** The retry policy configuration to use for the dead-letter queue. */
    RetryPolicy?: v.Block<Rule.RetryPolicy> | undefined;
    /** The Amazon Resource Name (ARN) of the IAM role to be used for this target when the rule is triggered. If one rule triggers multiple targets, you can use a different IAM role for each target. */
    RoleArn?: v.Text<'AWS::IAM::Role.Arn'> | undefined;
    /** Parameters used when you are using the rule to invoke Amazon EC2 Run Command. */
    RunCommandParameters?: v.Block<Rule.RunCommandParameters> | undefined;
    /**
     * Contains the SageMaker AI Model Building Pipeline parameters to start execution of a SageMaker AI Model Building Pipeline.
     *
     * If you specify a SageMaker AI Model Building Pipeline as a target, you can use this to specify parameters to start a pipeline execution based on EventBridge events.
     */
    SageMakerPipelineParameters?: v.Block<Rule.SageMakerPipelineParameters> | undefined;
    /**
     * Contains the message group ID to use when the target is an Amazon SQS fair or FIFO queue.
     *
     * If you specify a fair or FIFO queue as a target, the queue must have content-based deduplication enabled.
     */
    SqsParameters?: v.Block<Rule.SqsParameters> | undefined;
  }
}
