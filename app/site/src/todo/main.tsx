import { render } from 'preact';
import { App } from './app';
import { listApi } from './list-api';
import { browserMemory, newId } from './memory';
import { placeIn } from './place';
import { ListSync } from './sync';

/** How often the page asks for changes of others, and tries again. */
const pollMs = 4_000;

const root = document.getElementById('app');
if (!root) throw new Error('the page has no element for the list');

const { list } = placeIn(location);
const sync = new ListSync({ api: listApi(list), memory: browserMemory(list), newId, onChange: show });

function show(): void {
  if (root) render(<App list={list} filter={placeIn(location).filter} sync={sync} />, root);
}

function poll(): void {
  const isRefused = sync.status.name === 'failed' && sync.status.failure.kind !== 'temporary';
  if (!document.hidden && !isRefused) void sync.sync();
}

document.title = `${list} – to-do list`;
addEventListener('hashchange', show);
addEventListener('online', () => void sync.sync());
document.addEventListener('visibilitychange', poll);
setInterval(poll, pollMs);
void sync.sync();
