/** An error of an AWS service. The message is AWS's. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export function validationError(message: string): ServiceError {
  return new ServiceError('ValidationError', message);
}

export function stackNotFound(nameOrId: string): ServiceError {
  return validationError(`Stack [${nameOrId}] does not exist`);
}

/** The message of calls that read stacks, resources and templates. The AWS CLI compares it literally. */
export function noStackWithId(nameOrId: string): ServiceError {
  return validationError(`Stack with id ${nameOrId} does not exist`);
}

export function changeSetNotFound(nameOrId: string): ServiceError {
  return new ServiceError('ChangeSetNotFound', `ChangeSet [${nameOrId}] does not exist`, 404);
}
