import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Nothing } from './parts';

interface FetchedProps<T> {
  /** Called once. Another `key` calls it again. */
  readonly fetch: () => Promise<T>;
  readonly children: (value: T) => ComponentChildren;
}

type Progress<T> = { readonly value: T } | { readonly wrong: string } | undefined;

/** Shows the answer to a request, or its error. */
export function Fetched<T>({ fetch, children }: FetchedProps<T>): ComponentChildren {
  const [progress, setProgress] = useState<Progress<T>>();
  useEffect(() => {
    let wanted = true;
    fetch().then(
      (value) => wanted && setProgress({ value }),
      (error: unknown) =>
        wanted && setProgress({ wrong: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (!progress) return <Nothing>Loading…</Nothing>;
  return 'wrong' in progress ? <Nothing>{progress.wrong}</Nothing> : children(progress.value);
}
