import type { Context } from '../context';
import type { Stack } from '../stack/stack';

/** The URL of the system: the first output that is one. */
export function systemAddress({ outputs }: Stack): string | undefined {
  return outputs.find(({ value }) => /^https?:\/\//.test(value))?.value;
}

/** The page of a stack in the AWS console, or in that of the rehearsal. */
export function consoleAddress(
  { rehearsal, connection: { endpoint, consoleUrl, region } }: Context,
  { stackId }: Stack,
): string {
  if (rehearsal && endpoint !== undefined) return consoleUrl ?? `${endpoint}/`;
  const domain = region.startsWith('cn-') ? 'console.amazonaws.cn' : 'console.aws.amazon.com';
  const place = `stackinfo?stackId=${encodeURIComponent(stackId)}`;
  return `https://${region}.${domain}/cloudformation/home?region=${region}#/stacks/${place}`;
}
