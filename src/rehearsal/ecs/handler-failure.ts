import { randomUUID } from 'node:crypto';
import { ResourceFailure } from '../../local/resources/handler';

/** A failure in the words of CloudFormation's handlers for ECS. */
export function handlerFailure(message: string, code: string): ResourceFailure {
  return new ResourceFailure(
    `Resource handler returned message: "${message}" (RequestToken: ${randomUUID()}, HandlerErrorCode: ${code})`,
  );
}

/** ECS refused a call of the handler: users report `Invalid request provided: CreateService error: ...`. */
export function refusedCall(call: string, message: string, error: string): ResourceFailure {
  return handlerFailure(
    `Invalid request provided: ${call}: ${message} (Service: AmazonECS; Status Code: 400; Error Code: ${error}; Request ID: ${randomUUID()}; Proxy: null)`,
    'InvalidRequest',
  );
}
