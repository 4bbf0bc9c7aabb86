import { tabs } from './route';

/** Keyboard navigation: `j` and `k` move in the focused list, `h` and `l` between lists. The help lists all keys. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest('dialog')) {
      if (moveByArrow(event.key)) event.preventDefault();
      return;
    }
    const types = target.matches('input, textarea, select');
    if (event.key === 'Escape') stepBack(target);
    else if (types && event.key === 'ArrowDown') move(1);
    else if (types && event.key === 'Enter') move(1);
    else if (types || !act(event.key)) return;
    event.preventDefault();
  });
}

function act(key: string): boolean {
  const tab = tabs[Number(key) - 1];
  if (tab) return click(`[data-tab="${tab}"]`);
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return move(1);
    case 'k':
    case 'ArrowUp':
      return move(-1);
    case 'h':
    case 'ArrowLeft':
      return enter('tree');
    case 'l':
    case 'ArrowRight':
      return enter('content');
    case '/':
      return search();
    case 'g':
      return click('[data-jump]');
    case 't':
      return click('[data-times]');
    case 'c':
      return click('[data-cause]');
    case '?':
      return click('[data-help]');
    default:
      return false;
  }
}

/** Dialogs need only the arrow keys: the browser closes them. */
function moveByArrow(key: string): boolean {
  if (key === 'ArrowDown') return move(1);
  return key === 'ArrowUp' && move(-1);
}

/** Clears the search, else closes the open row, else focuses the tree. */
function stepBack(target: Element): void {
  if (target instanceof HTMLInputElement && target.type === 'search') {
    if (target.value === '') move(1);
    else {
      target.value = '';
      target.dispatchEvent(new Event('input', { bubbles: true }));
    }
  } else if (!click('[data-close]')) enter('tree');
}

function lists(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-list]')].filter(
    (list) => list.offsetParent !== null,
  );
}

/** The list in which the focus is; without one, that of the content. */
function currentList(): HTMLElement | undefined {
  const all = lists();
  return all.find((list) => list.contains(document.activeElement)) ?? all.at(-1);
}

function rowsOf(list: HTMLElement | undefined): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].filter(
    (row) => row.offsetParent !== null,
  );
}

function move(step: 1 | -1): boolean {
  const list = currentList();
  const rows = rowsOf(list);
  const at = rows.findIndex((row) => row.matches(':focus'));
  const current = rows.findIndex((row) => row.hasAttribute('aria-current'));
  const next = at >= 0 ? at + step : Math.max(current, 0);
  return focus(rows[Math.min(Math.max(next, 0), rows.length - 1)], list);
}

function enter(name: string): boolean {
  const list = lists().find(({ dataset }) => dataset.list === name);
  const rows = rowsOf(list);
  return focus(rows.find((row) => row.hasAttribute('aria-current')) ?? rows[0], list);
}

/** In the tree, focusing a stack opens it. */
function focus(row: HTMLElement | undefined, list: HTMLElement | undefined): boolean {
  if (!row) return false;
  row.focus();
  row.scrollIntoView({ block: 'nearest' });
  if (list?.dataset.list === 'tree' && row instanceof HTMLAnchorElement) location.replace(row.href);
  return true;
}

function search(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="search"]')];
  const field = fields.filter(({ offsetParent }) => offsetParent !== null).at(-1);
  field?.select();
  return field !== undefined;
}

function click(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
}
