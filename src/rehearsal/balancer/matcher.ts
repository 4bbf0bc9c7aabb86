import type { Data } from '../../document/data';

/** `200`, `200,202` or `200-299`: the status codes that a health check takes for a success. */
export function matcherOf(codes: Data | undefined): (status: number) => boolean {
  const ranges = String(codes ?? '200')
    .split(',')
    .map((part) => part.split('-').map(Number));
  return (status) => ranges.some(([first = 0, last = first]) => status >= first && status <= last);
}
