import { type HttpAnswer, xmlAnswer } from '../protocol/answers';
import { ServiceError } from '../protocol/service-error';
import { element } from '../protocol/xml';

export function noSuchBucket(): ServiceError {
  return new ServiceError('NoSuchBucket', 'The specified bucket does not exist', 404);
}

export function noSuchKey(): ServiceError {
  return new ServiceError('NoSuchKey', 'The specified key does not exist.', 404);
}

/** A conditional write to a key with an object. */
export function preconditionFailed(): ServiceError {
  return new ServiceError(
    'PreconditionFailed',
    'At least one of the pre-conditions you specified did not hold',
    412,
  );
}

export function s3Error(error: ServiceError, resource: string, requestId: string): HttpAnswer {
  const { code, message, status } = error;
  return xmlAnswer(
    status,
    element('Error', { Code: code, Message: message, Resource: resource, RequestId: requestId }),
    requestId,
  );
}
