import type { Script } from 'node:vm';

export interface CachedScript {
  readonly script: Script;
  /** Whether V8 accepted the cache. */
  readonly isCurrent: boolean;
  /** Writes the cache unless it is current. Call it late: V8 then knows which functions were used. */
  save(): void;
}

/** Compiles a script with the code cache that V8 made of it in an earlier process. */
export function compileWithCache(source: string, filename: string, cacheFile: string): CachedScript;
