/** The key of an account and region. */
export function regionKey({
  accountId,
  region,
}: {
  readonly accountId: string;
  readonly region: string;
}): string {
  return `${accountId}/${region}`;
}
