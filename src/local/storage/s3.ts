import { type HttpAnswer, xmlAnswer } from '../protocol/answers';
import type { Caller } from '../protocol/caller';
import type { Request } from '../protocol/request';
import { ServiceError } from '../protocol/service-error';
import { type Answer, element } from '../protocol/xml';
import { contentOf } from './chunked';
import type { ObjectStore } from './object-store';
import { noSuchBucket, noSuchKey, preconditionFailed, s3Error } from './s3-error';
import { deleteObjects, listBuckets, listObjects } from './s3-lists';
import { Uploads } from './uploads';

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
/**
 * An object that a browser opens, by a presigned URL, shares its origin with the console. It must not run there, whatever
 * its type: the console keeps its key in the storage of that origin.
 */
const INERT = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
};
/** Headers that are stored with an object and returned with it. */
const KEPT = /^(content-type|cache-control|content-disposition|content-language|expires|x-amz-meta-.*)$/;

interface S3Call {
  readonly request: Request;
  readonly caller: Caller;
  readonly requestId: string;
  readonly bucket: string;
  readonly key: string;
}

/**
 * The part of S3 that packaging needs: buckets, objects, multipart uploads and lists. Settings of buckets are accepted and
 * ignored.
 */
export class S3 {
  private readonly uploads: Uploads;

  constructor(private readonly objects: ObjectStore) {
    this.uploads = new Uploads(objects);
  }

  answer(request: Request, caller: Caller, hostBucket: string | undefined, requestId: string): HttpAnswer {
    const path = decodeURIComponent(request.url.pathname.slice(1));
    const [bucket = '', ...rest] = hostBucket === undefined ? path.split('/') : [hostBucket, path];
    const call = { request, caller, requestId, bucket, key: rest.join('/') };
    try {
      if (bucket === '')
        return this.document(call, 'ListAllMyBucketsResult', listBuckets(this.objects, caller));
      return call.key === '' ? this.onBucket(call) : this.onObject(call);
    } catch (error) {
      if (error instanceof ServiceError) return s3Error(error, request.url.pathname, requestId);
      throw error;
    }
  }

  private onBucket(call: S3Call): HttpAnswer {
    const { request, bucket } = call;
    const { method } = request;
    const query = request.url.searchParams;
    if (method === 'PUT' && isPlain(query)) return this.createBucket(call);
    const found = this.objects.bucket(bucket);
    if (!found) throw noSuchBucket();
    if (method === 'DELETE' && isPlain(query)) return this.deleteBucket(call);
    if (method === 'HEAD') return plain(200, call, { 'x-amz-bucket-region': found.region });
    if (method === 'POST' && query.has('delete'))
      return this.document(call, 'DeleteResult', deleteObjects(this.objects, bucket, request.body));
    if (method === 'GET') return this.readBucket(call, found.region);
    // Versioning, encryption, policies and tags have no effect here.
    if (method === 'PUT' || method === 'DELETE') return plain(200, call);
    throw new ServiceError(
      'MethodNotAllowed',
      'The specified method is not allowed against this resource.',
      405,
    );
  }

  private readBucket(call: S3Call, region: string): HttpAnswer {
    const query = call.request.url.searchParams;
    if (query.has('location'))
      // us-east-1 is an empty element, as documented for GetBucketLocation.
      return this.document(call, 'LocationConstraint', region === 'us-east-1' ? '' : region);
    if (query.has('versioning')) return this.document(call, 'VersioningConfiguration', {});
    if (isPlain(query) || query.has('list-type') || query.has('prefix') || query.has('delimiter'))
      return this.document(call, 'ListBucketResult', listObjects(this.objects, call.bucket, query));
    throw new ServiceError('NoSuchConfiguration', 'The specified configuration does not exist.', 404);
  }

  private createBucket(call: S3Call): HttpAnswer {
    const { bucket, request, caller } = call;
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
      throw new ServiceError('InvalidBucketName', 'The specified bucket is not valid.');
    if (this.objects.bucket(bucket))
      throw new ServiceError(
        'BucketAlreadyOwnedByYou',
        'Your previous request to create the named bucket succeeded and you already own it.',
        409,
      );
    const region = /<LocationConstraint>([^<]*)</.exec(request.body.toString('utf8'))?.[1];
    this.objects.createBucket(bucket, region || caller.region);
    return plain(200, call, { location: `/${bucket}` });
  }

  private deleteBucket(call: S3Call): HttpAnswer {
    if (this.objects.objects(call.bucket).length > 0)
      throw new ServiceError('BucketNotEmpty', 'The bucket you tried to delete is not empty', 409);
    this.objects.deleteBucket(call.bucket);
    return plain(204, call);
  }

  private onObject(call: S3Call): HttpAnswer {
    const { request, bucket, key } = call;
    if (!this.objects.bucket(bucket)) throw noSuchBucket();
    const query = request.url.searchParams;
    if (query.has('uploads') || query.has('uploadId')) return this.inParts(call, query);
    switch (request.method) {
      case 'PUT':
        return query.has('tagging') || query.has('acl') ? plain(200, call) : this.putObject(call);
      case 'GET':
      case 'HEAD':
        return this.getObject(call);
      case 'DELETE':
        this.objects.remove(bucket, key);
        return plain(204, call);
      default:
        throw new ServiceError(
          'MethodNotAllowed',
          'The specified method is not allowed against this resource.',
          405,
        );
    }
  }

  private putObject(call: S3Call): HttpAnswer {
    const { request, bucket, key } = call;
    const present = this.objects.object(bucket, key);
    if (request.headers['if-none-match'] === '*' && present) throw preconditionFailed();
    const expected = request.headers['if-match'];
    if (expected !== undefined && !present) throw noSuchKey();
    if (expected !== undefined && expected !== `"${present?.etag}"`) throw preconditionFailed();
    const source = request.headers['x-amz-copy-source'];
    if (typeof source === 'string') return this.copyObject(call, source);
    const body = contentOf(request.body, request.headers);
    const { etag } = this.objects.put(bucket, key, body, keptHeaders(request));
    return plain(200, call, { etag: `"${etag}"` });
  }

  private copyObject(call: S3Call, source: string): HttpAnswer {
    const [bucket = '', ...key] = decodeURIComponent(source.replace(/^\//, '').replace(/\?.*$/, '')).split(
      '/',
    );
    const object = this.objects.object(bucket, key.join('/'));
    if (!object) throw noSuchKey();
    const copy = this.objects.put(call.bucket, call.key, this.objects.content(object), object.headers);
    return this.document(call, 'CopyObjectResult', {
      ETag: `"${copy.etag}"`,
      LastModified: new Date(copy.at),
    });
  }

  private getObject(call: S3Call): HttpAnswer {
    const { request, bucket, key, requestId } = call;
    const object = this.objects.object(bucket, key);
    if (!object) throw noSuchKey();
    const whole = this.objects.content(object);
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const [start, end] = range
      ? [Number(range[1]), Math.min(Number(range[2] || whole.length - 1), whole.length - 1)]
      : [0, whole.length - 1];
    const headers = {
      ...object.headers,
      ...INERT,
      // Only browsers send this header.
      ...(request.headers['sec-fetch-dest'] !== undefined && { 'content-disposition': 'attachment' }),
      etag: `"${object.etag}"`,
      'last-modified': new Date(object.at).toUTCString(),
      'accept-ranges': 'bytes',
      'x-amz-request-id': requestId,
      'content-length': String(end - start + 1),
      ...(range && { 'content-range': `bytes ${start}-${end}/${whole.length}` }),
    };
    return {
      status: range ? 206 : 200,
      headers,
      body: request.method === 'HEAD' ? '' : whole.subarray(start, end + 1),
    };
  }

  private inParts(call: S3Call, query: URLSearchParams): HttpAnswer {
    const { request, bucket, key } = call;
    const uploadId = query.get('uploadId') ?? '';
    if (request.method === 'POST' && query.has('uploads')) {
      const id = this.uploads.begin(keptHeaders(request));
      return this.document(call, 'InitiateMultipartUploadResult', { Bucket: bucket, Key: key, UploadId: id });
    }
    if (request.method === 'PUT') {
      const body = contentOf(request.body, request.headers);
      const etag = this.uploads.part(uploadId, Number(query.get('partNumber')), body);
      return plain(200, call, { etag: `"${etag}"` });
    }
    if (request.method === 'POST') {
      const etag = this.uploads.complete(uploadId, bucket, key);
      return this.document(call, 'CompleteMultipartUploadResult', {
        Bucket: bucket,
        Key: key,
        ETag: `"${etag}"`,
      });
    }
    this.uploads.abort(uploadId);
    return plain(204, call);
  }

  private document({ requestId }: S3Call, name: string, answer: Answer): HttpAnswer {
    const xml = element(name, answer, 'repeated').replace(`<${name}>`, `<${name} xmlns="${NAMESPACE}">`);
    return xmlAnswer(200, xml, requestId);
  }
}

function plain(
  status: number,
  { requestId }: S3Call,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return { status, headers: { 'x-amz-request-id': requestId, ...headers }, body: '' };
}

function isPlain(query: URLSearchParams): boolean {
  return [...query.keys()].every((name) => name === 'x-id' || name.startsWith('X-Amz-'));
}

function keptHeaders({ headers }: Request): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => KEPT.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
