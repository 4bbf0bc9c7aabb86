import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command';

/** `parseArgs` of Node, with its complaints as one sentence. */
export function parseOptions<const T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T & { allowPositionals: true }>> {
  try {
    return parseArgs({ ...config, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new UsageError(`${lowerFirst(error.message)}\n${usage}`);
    throw error;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
