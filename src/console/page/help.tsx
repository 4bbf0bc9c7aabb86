import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

const KEYS: readonly (readonly [string, string])[] = [
  ['j k ↓ ↑', 'Move down or up in a list (in the tree, opens the stack)'],
  ['h l ← →', 'Focus the tree or the content'],
  ['Enter', 'Open the row'],
  ['Escape', 'Clear the search, close the row, focus the tree'],
  ['g', 'Go to a stack or resource'],
  ['/', 'Search the list'],
  ['1 – 8', 'Overview, resources, events, changes, template, drift, diagram, history'],
  ['c', 'Go to the root cause'],
  ['t', 'Show clock or relative times'],
  ['?', 'Show this help'],
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
