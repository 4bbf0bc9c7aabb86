import { createHash, timingSafeEqual } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Secret } from '../state/secret';
import type { Request } from './request';
import { ServiceError } from './service-error';
import { SignatureCheck, signatureOf } from './signature';

/** `owner`: everything. `console`: the requests of the console page. `none`: only what contains no state. */
export type Access = 'owner' | 'console' | 'none';

/** Decides what a request may do, by its signature or its bearer token. */
export class Gate {
  private readonly signatures: SignatureCheck;
  private readonly stateFolder: string;

  constructor(
    private readonly secret: Secret,
    stateFolder: string,
  ) {
    this.stateFolder = resolve(stateFolder);
    this.signatures = new SignatureCheck((token) => secret.accessKeyOf(token));
  }

  /** Throws if the request has an invalid signature. */
  accessOf(request: Request): Access {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined && isSame(token, this.secret.value)) return 'owner';
    if (token !== undefined && isSame(token, this.secret.consoleKey)) return 'console';
    const signature = signatureOf(request);
    if (!signature) return 'none';
    if (this.signatures.passes(request, signature)) return 'owner';
    throw this.refusal('SignatureDoesNotMatch');
  }

  /** The codes are AWS's. */
  refusal(
    code: 'MissingAuthenticationToken' | 'SignatureDoesNotMatch' = 'MissingAuthenticationToken',
  ): ServiceError {
    const command = `export AWS_SECRET_ACCESS_KEY=$(cat ${join(this.stateFolder, 'secret')})`;
    return new ServiceError(
      code,
      `The request is not signed with the secret access key of this endpoint: run \`${command}\`.`,
      403,
    );
  }
}

/** In constant time: hashes have the same length. */
export function isSame(token: string, expected: string): boolean {
  const [given, wanted] = [token, expected].map((text) => createHash('sha256').update(text).digest());
  return given !== undefined && wanted !== undefined && timingSafeEqual(given, wanted);
}
