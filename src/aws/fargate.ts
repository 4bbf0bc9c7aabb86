/** Amazon ECS Developer Guide, "Amazon ECS task definition parameters for Fargate": memory in MiB by CPU units. */
export const FARGATE_MEMORY: ReadonlyMap<number, (memory: number) => boolean> = new Map([
  [256, (memory) => [512, 1_024, 2_048].includes(memory)],
  [512, range(1_024, 4_096, 1_024)],
  [1_024, range(2_048, 8_192, 1_024)],
  [2_048, range(4_096, 16_384, 1_024)],
  [4_096, range(8_192, 30_720, 1_024)],
  [8_192, range(16_384, 61_440, 4_096)],
  [16_384, range(32_768, 122_880, 8_192)],
]);

function range(least: number, most: number, step: number): (memory: number) => boolean {
  return (memory) => memory >= least && memory <= most && memory % step === 0;
}

/** CPU units or MiB: `256`, or with a unit, `.25 vCPU` or `1 GB`. */
export function fargateAmount(text: string, unit: 'vCPU' | 'GB'): number | undefined {
  const [, units] = new RegExp(`^([\\d.]+)\\s*${unit}$`, 'i').exec(text) ?? [];
  const number = units === undefined ? Number(text) : Number(units) * 1_024;
  return Number.isFinite(number) ? number : undefined;
}
