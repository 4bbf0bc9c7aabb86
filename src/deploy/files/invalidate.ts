import type { Context } from '../context';
import { waits } from '../polling';

const LONGEST = 10 * 60_000;

/**
 * Removes outdated pages from the caches, and waits until all edge locations did.
 * @param reference identifies the invalidation, so that it is created once
 */
export async function invalidate(
  { connection, clock, polling, operator }: Context,
  distribution: string,
  paths: readonly string[],
  reference: string,
): Promise<void> {
  if (paths.length === 0) return;
  const {
    CreateInvalidationCommand,
    GetInvalidationCommand,
  }: typeof import('@aws-sdk/client-cloudfront') = require('@aws-sdk/client-cloudfront');
  const all = withRoot(paths).map((path) => encodeURI(path));
  const { Invalidation } = await connection.cloudFront.send(
    new CreateInvalidationCommand({
      DistributionId: distribution,
      InvalidationBatch: {
        CallerReference: reference,
        Paths: { Quantity: all.length, Items: [...all] },
      },
    }),
  );
  const start = clock.now();
  let status = Invalidation?.Status;
  for (const wait of waits(polling)) {
    if (status === 'Completed') return;
    if (clock.now() - start > LONGEST) break;
    await clock.sleep(wait);
    const found = await connection.cloudFront.send(
      new GetInvalidationCommand({ DistributionId: distribution, Id: Invalidation?.Id }),
    );
    status = found.Invalidation?.Status;
  }
  operator.report({
    type: 'note',
    text: `the invalidation ${Invalidation?.Id} of ${distribution} is still in progress`,
  });
}

/** The root page has two paths. */
function withRoot(paths: readonly string[]): string[] {
  return paths.flatMap((path) => (path === '/index.html' ? ['/', path] : [path]));
}
