/**
 * ARNs with wildcards: of a statement's Resource, or of a resource type's format. Both are compared part by part, so that
 * a `*` in the name of a resource doesn't match the name of another resource type.
 */
export interface ArnPattern {
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** One value that only the deployment knows. It compares as `*`, but names one resource. */
export const UNKNOWN = '\u0000';

/** An ARN whose parts may contain `*` and `?`; `undefined` if it has too few parts. */
export function arnPattern(text: string): ArnPattern | undefined {
  const [arn, , service, region, account, ...resource] = text.split(':');
  if (arn !== 'arn' || service === undefined) return undefined;
  if (resource.length === 0) {
    // IAM accepts fewer parts if the last one ends with a wildcard, such as `arn:aws:s3*`.
    if (!text.endsWith('*')) return undefined;
    return { service, region: region ?? '*', account: account ?? '*', resource: '*' };
  }
  return { service, region: region ?? '', account: account ?? '', resource: resource.join(':') };
}

/** The format of a resource type, such as `arn:${Partition}:s3:::${BucketName}`, with wildcards for its placeholders. */
export function formatPattern(format: string): ArnPattern | undefined {
  return arnPattern(format.replace(/\$\{[^}]*\}/g, '*'));
}

/** Whether some ARN matches both patterns. */
export function overlap(left: ArnPattern, right: ArnPattern): boolean {
  return (
    globsOverlap(left.service, right.service) &&
    globsOverlap(left.region, right.region) &&
    globsOverlap(left.account, right.account) &&
    globsOverlap(left.resource, right.resource)
  );
}

/** Whether some text matches both patterns, in time proportional to the product of their lengths. */
export function globsOverlap(first: string, second: string): boolean {
  const [left, right] = [first.replaceAll(UNKNOWN, '*'), second.replaceAll(UNKNOWN, '*')];
  // reachable[j]: whether left[0..i) and right[0..j) can match the same text.
  let reachable = Array.from({ length: right.length + 1 }, (_, column) =>
    /^\**$/.test(right.slice(0, column)),
  );
  for (const char of left) {
    const next: boolean[] = [];
    for (let column = 0; column <= right.length; column++) {
      const other = right[column - 1];
      const both = column > 0 && (reachable[column - 1] ?? false) && matches(char, other ?? '');
      const wild =
        (char === '*' && ((reachable[column] ?? false) || (next[column - 1] ?? false))) ||
        (other === '*' && ((next[column - 1] ?? false) || (reachable[column] ?? false)));
      next.push(both || wild);
    }
    reachable = next;
  }
  return reachable[right.length] ?? false;
}

function matches(left: string, right: string): boolean {
  return left === right || left === '?' || right === '?' || left === '*' || right === '*';
}
