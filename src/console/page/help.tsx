import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

const KEYS: readonly (readonly [string, string])[] = [
  ['j k ↓ ↑', 'down and up in a list; in the tree this opens the stack'],
  ['h l ← →', 'to the tree, to the content'],
  ['Enter', 'open the row'],
  ['Escape', 'end the search, close the row, back to the tree'],
  ['g', 'go to a stack or a resource, by any of its names'],
  ['/', 'search what is shown'],
  ['1 – 7', 'overview, resources, events, changes, template, drift, diagram'],
  ['c', 'to the cause of the failure'],
  ['t', 'times by the clock, or how long ago'],
  ['?', 'this'],
];

export function Help(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="quiet" data-help onClick={() => dialog.current?.showModal()}>
        <span aria-hidden="true">?</span>
        <span class="hidden">Keyboard help</span>
      </button>
      <dialog ref={dialog} aria-label="Keyboard">
        <b>Keyboard</b>
        <dl class="keys">
          {KEYS.map(([keys, what]) => (
            <div key={keys}>
              <dt>{keys.split(' ').map((key) => (key === '–' ? ' – ' : <kbd key={key}>{key}</kbd>))}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  );
}
