import type { CloudFormation } from '@aws-sdk/client-cloudformation';
import type { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { S3Client } from '@aws-sdk/client-s3';
import type { STSClient } from '@aws-sdk/client-sts';

/** The endpoint and region of the calls. */
export interface Destination {
  readonly region: string;
  /** A local endpoint in place of AWS. */
  readonly endpoint?: string;
  /** The account of the caller, for a local endpoint. */
  readonly account?: string | undefined;
  /** The address of a local endpoint's console. */
  readonly consoleUrl?: string | undefined;
  /** The secret access key of a local endpoint. */
  readonly secret?: string | undefined;
}

/** Clients of AWS's services, each created on first use: loading one takes 50 ms. */
export interface Connection extends Destination {
  readonly cloudFormation: CloudFormation;
  readonly s3: S3Client;
  readonly cloudFront: CloudFrontClient;
  readonly sts: STSClient;
  readonly ecs: ECSClient;
  readonly logs: CloudWatchLogsClient;
  readonly dynamoDb: DynamoDBClient;
  close(): void;
}

const ATTEMPTS = 6;
const CONNECT_WITHIN = 5_000;
const ANSWER_WITHIN = 30_000;
/** For GetCallerIdentity, the first call. It is fast, so a timeout means that AWS cannot be reached. */
const FIRST_ANSWER = { attempts: 2, within: 7_000 };
/** For the history, for which no deployment waits long. */
const HISTORY_ANSWER = { attempts: 3, within: 3_000 };

export function connect(destination: Destination, answerWithin = ANSWER_WITHIN): Connection {
  // The SDK's warning about future versions of Node does not help the user of a command.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const config = {
    region: destination.region,
    cacheMiddleware: true,
    maxAttempts: Number(process.env.AWS_MAX_ATTEMPTS) || ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECT_WITHIN,
      requestTimeout: answerWithin,
      throwOnRequestTimeout: true,
    },
    ...(destination.endpoint && {
      endpoint: destination.endpoint,
      credentials: {
        accessKeyId: destination.account ?? 'local',
        secretAccessKey: destination.secret ?? 'none',
      },
    }),
  };
  // Buckets have host names of their own only on AWS. The SDK reads the variable itself.
  const elsewhere = destination.endpoint !== undefined || !!process.env.AWS_ENDPOINT_URL;
  const made: Client[] = [];
  const keep = <T extends Client>(client: T): T => {
    // The SDK copies each response for its log, which is not used.
    client.middlewareStack.remove('loggerMiddleware');
    made.push(client);
    return client;
  };
  return {
    ...destination,
    get cloudFormation(): CloudFormation {
      const { CloudFormation } = require('@aws-sdk/client-cloudformation');
      return once(this, 'cloudFormation', keep(new CloudFormation(config)));
    },
    get s3(): S3Client {
      const { S3Client } = require('@aws-sdk/client-s3');
      // Cached middleware shares the endpoint of a bucket with a concurrent request to another bucket.
      const own = { ...config, cacheMiddleware: false, forcePathStyle: elsewhere };
      return once(this, 's3', keep(new S3Client(own)));
    },
    get cloudFront(): CloudFrontClient {
      const { CloudFrontClient } = require('@aws-sdk/client-cloudfront');
      return once(this, 'cloudFront', keep(new CloudFrontClient(config)));
    },
    get sts(): STSClient {
      const { STSClient } = require('@aws-sdk/client-sts');
      return once(this, 'sts', keep(new STSClient(limited(config, FIRST_ANSWER))));
    },
    get ecs(): ECSClient {
      const { ECSClient } = require('@aws-sdk/client-ecs');
      return once(this, 'ecs', keep(new ECSClient(config)));
    },
    get logs(): CloudWatchLogsClient {
      const { CloudWatchLogsClient } = require('@aws-sdk/client-cloudwatch-logs');
      return once(this, 'logs', keep(new CloudWatchLogsClient(config)));
    },
    get dynamoDb(): DynamoDBClient {
      const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
      return once(this, 'dynamoDb', keep(new DynamoDBClient(limited(config, HISTORY_ANSWER))));
    },
    close: () => {
      for (const client of made) client.destroy();
    },
  };
}

interface Client {
  readonly middlewareStack: { remove(name: string): boolean };
  destroy(): void;
}

interface RetryLimits {
  readonly maxAttempts: number;
  readonly requestHandler: { readonly requestTimeout: number };
}

function limited<C extends RetryLimits>(
  config: C,
  most: { readonly attempts: number; readonly within: number },
): C {
  const { maxAttempts, requestHandler } = config;
  return {
    ...config,
    maxAttempts: Math.min(maxAttempts, most.attempts),
    requestHandler: {
      ...requestHandler,
      requestTimeout: Math.min(requestHandler.requestTimeout, most.within),
    },
  };
}

/** Replaces the getter with the client. */
function once<T>(connection: object, name: string, client: T): T {
  Object.defineProperty(connection, name, { value: client });
  return client;
}
