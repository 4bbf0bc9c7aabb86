import { render } from 'preact';
import { App } from './app';
import { takeKey } from './key';
import { listenToKeys } from './keys';
import { Store } from './store';

const place = document.getElementById('app');
let asked = false;

/** Renders once for changes in the same task. */
function draw(): void {
  if (asked) return;
  asked = true;
  queueMicrotask(() => {
    asked = false;
    if (place) render(<App state={store.state} onTurnTimes={store.turnTimes} />, place);
  });
}

takeKey();
const store = new Store(draw);
draw();
listenToKeys();
store.start();
