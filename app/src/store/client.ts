import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

// Which Node runs is the base image's choice, and which SDK the lock file's: a task has nobody to tell at its start.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** An endpoint of one's own is not AWS: it needs a region and a signature, and believes any. */
const forAnotherEndpoint: DynamoDBClientConfig = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/**
 * A call is tried three times, and a try that hangs is given up: a client waits seconds for a 503, not minutes.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function dynamoClient(endpoint: string | undefined): DynamoDBClient {
  const client = new DynamoDBClient({
    ...(endpoint === undefined ? {} : { ...forAnotherEndpoint, endpoint }),
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: 2_000,
      throwOnRequestTimeout: true,
      httpAgent: { maxSockets: 64, keepAlive: true },
      httpsAgent: { maxSockets: 64, keepAlive: true },
    },
  });
  // It prepares a log line of each call, walking through all its items, though nobody listens.
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}
