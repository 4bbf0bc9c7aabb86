import type { LocalOptions } from '../index';
import type { ResourceRequest } from '../resources/handler';

/** Topics whose creation or update stays in progress until its operation is canceled: what a test sees depends on no clock. */
export function holdTopics(step: 'create' | 'update'): {
  readonly handlers: NonNullable<LocalOptions['handlers']>;
  /** Settles when the first topic is in progress. */
  readonly inProgress: Promise<void>;
} {
  let begin: () => void = () => undefined;
  const inProgress = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const hold = (request: ResourceRequest, ended: AbortSignal): Promise<never> =>
    new Promise((_, reject) => {
      const signal = AbortSignal.any([request.signal, ended]);
      signal.addEventListener('abort', () => reject(signal.reason));
      begin();
    });
  return {
    inProgress,
    handlers: ({ described, ended }) => ({
      'AWS::SNS::Topic': {
        create: (request) => (step === 'create' ? hold(request, ended) : described.create(request)),
        update: (request) =>
          step === 'update' && !request.rollback ? hold(request, ended) : described.update(request),
        delete: (request) => described.delete(request),
      },
    }),
  };
}
