import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isNativeError } from 'node:util/types';
import { UsageError } from './command';

/** Node's `parseArgs`, with its errors in one sentence. */
export function parseOptions<const T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (isNativeError(error) && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new UsageError(`${firstSentence(error.message)}\n${usage}`);
    throw error;
  }
}

/** Node's first sentence. The others are about its own API. */
function firstSentence(message: string): string {
  const [first = message] = message.split(/\. (?=[A-Z])/);
  return first.charAt(0).toLowerCase() + first.slice(1);
}
