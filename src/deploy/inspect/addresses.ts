import type { Context } from '../context';
import type { Stack } from '../stack/stack';

/** Where the system that a stack makes answers: its first output that is an address of the web. */
export function systemAddress({ outputs }: Stack): string | undefined {
  return outputs.find(({ value }) => /^https?:\/\//.test(value))?.value;
}

/** The page on which a stack can be looked at: AWS's console, or that of the rehearsal. */
export function consoleAddress(
  { rehearsal, connection: { endpoint, consoleUrl, region } }: Context,
  { stackId }: Stack,
): string {
  if (rehearsal && endpoint !== undefined) return consoleUrl ?? `${endpoint}/`;
  const domain = region.startsWith('cn-') ? 'console.amazonaws.cn' : 'console.aws.amazon.com';
  const place = `stackinfo?stackId=${encodeURIComponent(stackId)}`;
  return `https://${region}.${domain}/cloudformation/home?region=${region}#/stacks/${place}`;
}
