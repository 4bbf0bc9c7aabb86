import { FARGATE_MEMORY, fargateAmount } from '../../aws/fargate';
import type { DataObject } from '../../document/data';
import { texts } from './answers';

/** Why RegisterTaskDefinition refuses the size of a task for Fargate. */
export function refusedSize({ RequiresCompatibilities, Cpu, Memory }: DataObject): string | undefined {
  if (!texts(RequiresCompatibilities).includes('FARGATE')) return undefined;
  if (Cpu === undefined) return "Fargate requires that 'cpu' be defined at the task level.";
  if (Memory === undefined) return "Fargate requires that 'memory' be defined at the task level.";
  const fits = FARGATE_MEMORY.get(fargateAmount(String(Cpu), 'vCPU') ?? 0);
  return fits?.(fargateAmount(String(Memory), 'GB') ?? 0)
    ? undefined
    : 'No Fargate configuration exists for given values.';
}
