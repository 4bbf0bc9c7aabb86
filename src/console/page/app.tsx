import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Dashboard } from './dashboard';
import { Help } from './help';
import { Jump } from './jump';
import { Clock, Connected, Time } from './parts';
import { stackAt } from './route';
import { StackView } from './stack-view';
import type { State } from './store';
import { Tree } from './tree';
import { isBusy, plural, statusWords } from './words';

interface AppProps {
  readonly state: State;
  readonly onTurnTimes: () => void;
}

export function App({ state, onTurnTimes }: AppProps): JSX.Element {
  const { stacks, route, connected, now } = state;
  const selected = stackAt(route, stacks);
  const clock = useMemo(() => ({ now, ago: state.ago }), [now, state.ago]);
  useEffect(() => {
    document.title = selected ? `${selected.name}: ${statusWords(selected.status)}` : 'Stacks';
  }, [selected]);
  return (
    <div class={`console${selected ? ' has-stack' : ''}`}>
      <header class="top">
        <button type="button" class="skip" onClick={skip}>
          Skip to content
        </button>
        <a class="brand" href="#/">
          <img src="icon.svg" alt="" width="20" height="20" /> Stacks
        </a>
        <span class="place-note">local endpoint</span>
        <span class={`link-state${connected ? '' : ' lost'}`} role="status">
          {connected ? livePhrase(state) : state.refused ? 'locked' : 'disconnected, retrying'}
        </span>
        <Jump stacks={stacks} connected={connected} />
        <button type="button" class="quiet" data-times aria-pressed={state.ago} onClick={onTurnTimes}>
          Ago <kbd>t</kbd>
        </button>
        <Help />
      </header>
      <Tree stacks={stacks} selected={selected} tab={route.tab} now={now} />
      <main id="content" tabIndex={-1}>
        <Connected.Provider value={connected}>
          <Clock.Provider value={clock}>
            {!connected && state.refused === undefined && state.version !== undefined && (
              <Disconnected since={now} />
            )}
            {selected ? (
              <StackView key={selected.id} stack={selected} state={state} />
            ) : (
              <Welcome state={state} />
            )}
          </Clock.Provider>
        </Connected.Provider>
      </main>
    </div>
  );
}

function livePhrase({ stacks }: State): string {
  const busy = stacks.filter((stack) => !stack.parent && isBusy(stack)).length;
  return busy > 0 ? `live, ${plural(busy, 'stack')} in progress` : 'live';
}

/** Not a link, because the fragment of the address selects the view. */
function skip(): void {
  document.getElementById('content')?.focus();
}

function Welcome({
  state: { stacks, route, version, refused, now },
}: {
  readonly state: State;
}): JSX.Element {
  const here = stacks.filter(({ status, parent }) => status !== 'DELETE_COMPLETE' && !parent);
  if (refused !== undefined) return <p class="nothing">{refused}</p>;
  if (version === undefined) return <p class="nothing">Connecting to the endpoint…</p>;
  return (
    <div class="welcome">
      <h1>{route.stack ? `Stack ${route.stack} not found` : plural(here.length, 'stack')}</h1>
      {here.length === 0 ? (
        <p>
          No stack is deployed yet. Run <code>make deploy</code> to deploy the system. Its progress appears
          here live.
        </p>
      ) : (
        <Dashboard stacks={stacks} now={now} />
      )}
    </div>
  );
}

/** The last state stays visible while the endpoint is stopped. */
function Disconnected({ since }: { readonly since: number }): JSX.Element {
  return (
    <p class="alarm warnings disconnected" role="alert">
      The endpoint has not responded since <Time at={since} />. This page shows its last state and resumes
      when the endpoint is back. To start the endpoint, run <code>make local</code> or{' '}
      <code>make deploy</code>.
    </p>
  );
}
