import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { storeDeadlineMs } from '../store-calls';

// The base image determines the version of Node. The warning of the SDK would be noise in the log of each task.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** Another endpoint than AWS needs a region and a signature, and accepts any. */
const forAnotherEndpoint: DynamoDBClientConfig = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/**
 * Three attempts with a timeout each: a client gets a 503 after seconds, not minutes.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function dynamoClient(endpoint: string | undefined, deadlineMs = storeDeadlineMs): DynamoDBClient {
  const client = new DynamoDBClient({
    ...(endpoint === undefined ? {} : { ...forAnotherEndpoint, endpoint }),
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1_000,
      // Two attempts that time out fit into the deadline.
      requestTimeout: deadlineMs * 0.4,
      throwOnRequestTimeout: true,
      httpAgent: { maxSockets: 64, keepAlive: true },
      httpsAgent: { maxSockets: 64, keepAlive: true },
    },
  });
  // It formats all items of each call for a log that is not written.
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}
