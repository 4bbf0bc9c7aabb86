import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { Connected, Nothing } from './parts';
import { Refused } from './server';

interface FetchedProps<T> {
  /** Called once, and again after a disconnection. Another `key` calls it again. */
  readonly fetch: () => Promise<T>;
  readonly children: (value: T) => ComponentChildren;
}

type Progress<T> = { readonly value: T } | { readonly wrong: string } | undefined;

const UNAVAILABLE = 'Not available while the endpoint is stopped. Loads when it is back.';

/** Shows the answer to a request, or its error. */
export function Fetched<T>({ fetch, children }: FetchedProps<T>): ComponentChildren {
  const [progress, setProgress] = useState<Progress<T>>();
  const connected = useContext(Connected);
  useEffect(() => {
    if (!connected || (progress && 'value' in progress)) return;
    let wanted = true;
    fetch().then(
      (value) => wanted && setProgress({ value }),
      (error: unknown) =>
        wanted && setProgress({ wrong: error instanceof Refused ? error.message : UNAVAILABLE }),
    );
    return () => {
      wanted = false;
    };
  }, [connected]);
  if (!progress) return <Nothing>{connected ? 'Loading…' : UNAVAILABLE}</Nothing>;
  return 'wrong' in progress ? <Nothing>{progress.wrong}</Nothing> : children(progress.value);
}
