import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isNativeError } from 'node:util/types';
import { UsageError } from './command';

/** `parseArgs` of Node, with its complaints as one sentence. */
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

/** Node's first sentence; the others are about its own notation. */
function firstSentence(message: string): string {
  const [first = message] = message.split(/\. (?=[A-Z])/);
  return first.charAt(0).toLowerCase() + first.slice(1);
}
