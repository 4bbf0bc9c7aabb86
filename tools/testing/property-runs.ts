const isThorough = process.env.TEST_ALL !== undefined;

/**
 * How often a property is tried: a few seeded runs in `make test`, ten times as many in `make test-all`. `SEED=7` tries
 * other inputs.
 */
export function propertyRuns(short: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: isThorough ? 10 * short : short, seed: Number(process.env.SEED ?? 5) };
}
