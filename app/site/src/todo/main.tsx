import { render } from 'preact';
import { openSession, signOut } from '../session/open-session';
import type { Session } from '../session/session';
import { SignInCard } from './account';
import { App } from './app';
import { listApi } from './list-api';
import { browserMemory, newId } from './memory';
import { placeIn } from './place';
import { ListSync } from './sync';

/** How often the page asks for changes of others, and tries again. */
const pollMs = 4_000;

function start(session: Session, root: HTMLElement): void {
  const { list } = placeIn(location);
  document.title = `${list} – to-do list`;
  if (session.login && !session.user) {
    render(<SignInCard login={session.login} problem={session.problem} />, root);
    return;
  }
  const memory = browserMemory(list, session.user?.id);
  const sync = new ListSync({ api: listApi(list, session.tokens), memory, newId, onChange: show });

  function show(): void {
    const { filter } = placeIn(location);
    render(<App list={list} filter={filter} sync={sync} session={session} onSignOut={leave} />, root);
  }

  function poll(): void {
    const isRefused = sync.status.name === 'failed' && sync.status.failure.kind !== 'temporary';
    if (!document.hidden && !isRefused) void sync.sync();
  }

  /** Nothing of the person stays in this browser. */
  async function leave(): Promise<void> {
    await sync.sync();
    if (!sync.isSaved && !confirm('Some changes are not saved. Sign out and lose them?')) return;
    memory.forget();
    signOut(session);
  }

  addEventListener('hashchange', show);
  addEventListener('online', () => void sync.sync());
  document.addEventListener('visibilitychange', poll);
  setInterval(poll, pollMs);
  void sync.sync();
}

const root = document.getElementById('app');
if (root) void openSession().then((session) => start(session, root));
