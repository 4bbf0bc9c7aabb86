import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Help } from './help';
import { Jump } from './jump';
import { Clock } from './parts';
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
          to the content
        </button>
        <a class="brand" href="#/">
          <img src="icon.svg" alt="" width="20" height="20" /> Stacks
        </a>
        <span class="place-note">local endpoint</span>
        <span class={`link-state${connected ? '' : ' lost'}`} role="status">
          {connected
            ? livePhrase(state)
            : state.refused
              ? 'locked'
              : 'the endpoint doesn’t answer; trying again'}
        </span>
        <Jump stacks={stacks} />
        <button type="button" class="quiet" data-times aria-pressed={state.ago} onClick={onTurnTimes}>
          ago <kbd>t</kbd>
        </button>
        <Help />
      </header>
      <Tree stacks={stacks} selected={selected} tab={route.tab} now={now} />
      <main id="content" tabIndex={-1}>
        <Clock.Provider value={clock}>
          {selected ? (
            <StackView key={selected.id} stack={selected} state={state} />
          ) : (
            <Welcome state={state} />
          )}
        </Clock.Provider>
      </main>
    </div>
  );
}

function livePhrase({ stacks }: State): string {
  const busy = stacks.filter((stack) => !stack.parent && isBusy(stack)).length;
  return busy > 0 ? `live, ${plural(busy, 'stack')} under way` : 'live';
}

/** The address belongs to the page's views, so the way to the content is not a link. */
function skip(): void {
  document.getElementById('content')?.focus();
}

function Welcome({ state: { stacks, route, version, refused } }: { readonly state: State }): JSX.Element {
  const here = stacks.filter(({ status, parent }) => status !== 'DELETE_COMPLETE' && !parent);
  if (refused !== undefined) return <p class="nothing">{refused}</p>;
  if (version === undefined) return <p class="nothing">asking the endpoint…</p>;
  return (
    <div class="welcome">
      <h1>{route.stack ? `There is no stack ${route.stack}` : plural(here.length, 'stack')}</h1>
      {here.length === 0 ? (
        <p>
          Nothing is deployed here yet. <code>make deploy</code> rehearses the whole system; what it does
          appears here as it happens.
        </p>
      ) : (
        <p>
          Choose one in the tree, or press <kbd>j</kbd>.
        </p>
      )}
    </div>
  );
}
