export interface Row {
  readonly what: string;
  readonly figures: Readonly<Record<string, string>>;
}

export function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows.map(({ what, figures }) => [what, figures])));
}

export function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
