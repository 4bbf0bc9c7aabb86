import { createHash, randomUUID } from 'node:crypto';
import { ServiceError } from '../protocol/service-error';
import { md5, type ObjectStore } from './object-store';

interface Upload {
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: Map<number, Buffer>;
}

/** Multipart uploads. A restart aborts those in progress. */
export class Uploads {
  private readonly open = new Map<string, Upload>();

  constructor(private readonly objects: ObjectStore) {}

  begin(headers: Upload['headers']): string {
    const id = randomUUID();
    this.open.set(id, { headers, parts: new Map() });
    return id;
  }

  part(id: string, number: number, body: Buffer): string {
    this.find(id).parts.set(number, body);
    return md5(body);
  }

  complete(id: string, bucket: string, key: string): string {
    const { headers, parts } = this.find(id);
    const ordered = [...parts].sort(([one], [other]) => one - other).map(([, body]) => body);
    // The ETag of a multipart object is the hash of its parts' hashes, with the number of parts.
    const hashes = Buffer.concat(ordered.map((body) => createHash('md5').update(body).digest()));
    const etag = `${md5(hashes)}-${ordered.length}`;
    this.objects.put(bucket, key, Buffer.concat(ordered), headers, etag);
    this.open.delete(id);
    return etag;
  }

  abort(id: string): void {
    this.open.delete(id);
  }

  private find(id: string): Upload {
    const upload = this.open.get(id);
    if (!upload)
      throw new ServiceError(
        'NoSuchUpload',
        'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
        404,
      );
    return upload;
  }
}
