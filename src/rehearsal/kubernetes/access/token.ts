import { isSame } from '../../../local/protocol/access';
import { callerOf } from '../../../local/protocol/caller';
import { SignatureCheck, signatureOf } from '../../../local/protocol/signature';
import type { Secret } from '../../../local/state/secret';

const PREFIX = 'k8s-aws-v1.';
/** The header that binds a token to a cluster. */
const CLUSTER = 'x-k8s-aws-id';

/**
 * Checks the tokens of EKS: a presigned URL of STS GetCallerIdentity, valid for 15 minutes whatever it says of its expiry. See
 * kubernetes-sigs/aws-iam-authenticator, pkg/token/token.go.
 */
export class Tokens {
  private readonly signatures: SignatureCheck;

  constructor(private readonly secret: Secret) {
    this.signatures = new SignatureCheck((token) => secret.accessKeyOf(token));
  }

  /**
   * The ARN that a bearer token proves, as STS returns it; `owner` for the secret of the endpoint itself, and `undefined` for an
   * invalid token.
   */
  arnOf(token: string, cluster: string): string | undefined {
    if (isSame(token, this.secret.value)) return 'owner';
    if (!token.startsWith(PREFIX)) return undefined;
    try {
      return this.arnOfUrl(
        new URL(Buffer.from(token.slice(PREFIX.length), 'base64url').toString('utf8')),
        cluster,
      );
    } catch {
      // No URL, or a signature that is too old.
      return undefined;
    }
  }

  private arnOfUrl(url: URL, cluster: string): string | undefined {
    const request = {
      method: 'GET',
      url,
      target: `${url.pathname}${url.search}`,
      headers: { host: url.host, [CLUSTER]: cluster },
      body: Buffer.alloc(0),
    };
    const signature = signatureOf(request);
    if (
      url.searchParams.get('Action') !== 'GetCallerIdentity' ||
      signature?.service !== 'sts' ||
      !signature.signedHeaders.includes(CLUSTER)
    )
      return undefined;
    return this.signatures.passes(request, { ...signature, expires: undefined })
      ? callerOf(request).arn
      : undefined;
  }
}
