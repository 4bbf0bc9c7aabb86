import { randomUUID } from 'node:crypto';
import type { HttpAnswer, Request } from '../../local';
import { queryError, xmlAnswer } from '../../local/protocol/answers';
import { CLOUDFRONT_NAMESPACE, CLOUDFRONT_ROOT, cloudFrontOperation } from '../../local/protocol/rest';
import { ServiceError } from '../../local/protocol/service-error';
import { type Answer, element, plainText } from '../../local/protocol/xml';
import { hex } from '../../local/resources/made-up';
import type { Invalidation } from '../memory';
import type { Distributions } from './distributions';

const LONGEST = 3_000;

/** Answers calls of CloudFront: distributions and invalidations. */
export function answerCloudFront(
  request: Request,
  distributions: Distributions,
  now: number,
  minute: number,
): HttpAnswer {
  const requestId = randomUUID();
  try {
    return answer(request, distributions, now, minute, requestId);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return queryError(CLOUDFRONT_NAMESPACE, error, requestId);
  }
}

function answer(
  request: Request,
  distributions: Distributions,
  now: number,
  minute: number,
  requestId: string,
): HttpAnswer {
  const [, id = '', , invalidation = ''] = request.url.pathname.slice(CLOUDFRONT_ROOT.length).split('/');
  const found = distributions.get(id);
  if (!found) throw new ServiceError('NoSuchDistribution', 'The specified distribution does not exist.', 404);
  const document = (status: number, name: string, content: Answer): HttpAnswer => {
    const xml = element(name, content, 'repeated').replace(
      `<${name}>`,
      `<${name} xmlns="${CLOUDFRONT_NAMESPACE}">`,
    );
    return xmlAnswer(status, xml, requestId);
  };
  const shown = (key: string, each: Invalidation): Answer => described(key, each, now, minute);
  switch (cloudFrontOperation(request)) {
    case 'GetDistribution':
      return document(200, 'Distribution', {
        Id: id,
        ARN: found.arn,
        Status: 'Deployed',
        DomainName: `127.0.0.1:${found.port}`,
      });
    case 'CreateInvalidation': {
      const [key, created] = create(id, request.body.toString('utf8'), distributions, now);
      return document(201, 'Invalidation', described(key, created, created.at, Number.POSITIVE_INFINITY));
    }
    case 'GetInvalidation': {
      const known = distributions.invalidations(id).find(([key]) => key === invalidation);
      if (!known)
        throw new ServiceError('NoSuchInvalidation', 'The specified invalidation does not exist.', 404);
      return document(200, 'Invalidation', shown(...known));
    }
    default:
      throw new ServiceError(
        'NotImplemented',
        `The local endpoint does not emulate ${request.method} ${request.url.pathname} of CloudFront.`,
        501,
      );
  }
}

/** The same caller reference with the same paths is the same invalidation: "InvalidationBatch", CloudFront API Reference. */
function create(
  distribution: string,
  body: string,
  distributions: Distributions,
  now: number,
): [string, Invalidation] {
  const reference = plainText(/<CallerReference>([^<]*)</.exec(body)?.[1] ?? '');
  const paths = [...body.matchAll(/<Path>([^<]*)<\/Path>/g)].map(([, path = '']) => plainText(path));
  if (reference === '' || paths.length === 0 || paths.some((path) => !path.startsWith('/')))
    throw new ServiceError(
      'InvalidArgument',
      'Your request contains one or more invalid invalidation paths.',
    );
  if (paths.length > LONGEST)
    throw new ServiceError('BatchTooLarge', 'Your request contains too many paths.', 413);
  const key = `I${hex(`${distribution}${reference}`, 13).toUpperCase()}`;
  const known = distributions.invalidations(distribution).find(([id]) => id === key);
  if (known && JSON.stringify(known[1].paths) !== JSON.stringify(paths))
    throw new ServiceError('InvalidArgument', 'The caller reference was used with other paths.');
  if (known) return known;
  const made = { distribution, reference, paths, at: now };
  distributions.invalidate(key, made);
  return [key, made];
}

/** An invalidation takes about a minute. */
function described(key: string, { reference, paths, at }: Invalidation, now: number, minute: number): Answer {
  return {
    Id: key,
    Status: now >= at + minute ? 'Completed' : 'InProgress',
    CreateTime: new Date(at),
    InvalidationBatch: {
      Paths: { Quantity: paths.length, Items: { Path: paths } },
      CallerReference: reference,
    },
  };
}
