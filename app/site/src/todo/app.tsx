import { useState } from 'preact/hooks';
import type { Session } from '../session/session';
import { Account, SignInButton } from './account';
import { Footer } from './footer';
import { add, completeAll, type Edited, type Filter, type Item, idOf, passes, withEdited } from './items';
import { newId } from './memory';
import { addressOf, hashOf } from './place';
import { Row } from './row';
import type { ListSync, Status } from './sync';

interface Props {
  list: string;
  filter: Filter;
  sync: ListSync;
  session: Session;
  onSignOut: () => void;
}

export function App({ list, filter, sync, session: { login, user }, onSignOut }: Props) {
  const [edited, setEdited] = useState<Edited>();
  const { items, status } = sync;
  const isEdited = (item: Item) => edited !== undefined && idOf(item) === idOf(edited.item);
  const shown = withEdited(items, edited).filter((item) => passes(filter, item) || isEdited(item));
  return (
    <>
      {user && <Account user={user} onSignOut={onSignOut} />}
      <search>
        <form
          class="content"
          action="/todo/"
          onSubmit={(event) => {
            event.preventDefault();
            const name = new FormData(event.currentTarget).get('list');
            location.assign(addressOf(String(name)) + hashOf(filter));
          }}
        >
          <label for="list">To-do list</label>
          <input
            id="list"
            name="list"
            defaultValue={list}
            maxLength={128}
            required
            autocomplete="off"
            spellcheck={false}
          />
          <button class="quiet" type="submit">
            Show
          </button>
        </form>
      </search>
      <section class="todoapp" aria-labelledby="title">
        <h1 id="title">{list}</h1>
        <p class={`status ${status.name}`} role="status">
          {words(status, sync.isKnown)}
        </p>
        {isSignedOut(status) && login && <SignInButton login={login} />}
        <NewItem onAdd={(title) => sync.change((all) => add(all, newId(), title))} />
        {items.length > 0 && (
          <div class="main">
            <input
              id="toggle-all"
              class="toggle-all"
              type="checkbox"
              checked={items.every(({ completed }) => completed)}
              onChange={({ currentTarget: { checked } }) => sync.change((all) => completeAll(all, checked))}
            />
            <label for="toggle-all">Mark all as complete</label>
          </div>
        )}
        {shown.length > 0 && (
          <ul class="todo-list">
            {shown.map((item) => (
              <Row
                key={idOf(item)}
                item={item}
                isEdited={isEdited(item)}
                onEdit={(isStarted) =>
                  setEdited(isStarted ? { item, index: items.indexOf(item) } : undefined)
                }
                onChange={(edit) => sync.change(edit)}
              />
            ))}
          </ul>
        )}
        {items.length > 0 && <Footer items={items} filter={filter} onChange={(edit) => sync.change(edit)} />}
      </section>
      <p class="hint">Double-click an item to edit it.</p>
    </>
  );
}

function NewItem({ onAdd }: { onAdd: (title: string) => void }) {
  const [title, setTitle] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(title);
        setTitle('');
      }}
    >
      <input
        id="new-todo"
        class="new-todo"
        aria-label="New to-do"
        placeholder="What needs to be done?"
        maxLength={1_000}
        autocomplete="off"
        ref={focusOnce}
        value={title}
        onInput={({ currentTarget }) => setTitle(currentTarget.value)}
      />
    </form>
  );
}

/** Outside of the component, so that it runs when the input is created only. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

function isSignedOut(status: Status): boolean {
  return status.name === 'failed' && status.failure.kind === 'signed-out';
}

function words(status: Status, isKnown: boolean): string {
  switch (status.name) {
    case 'loading':
      return 'Loading…';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return 'Saved';
    case 'failed': {
      const { message, kind } = status.failure;
      if (kind === 'refused') return `Not saved: ${message}`;
      return isKnown
        ? `${message} Changes are kept in this browser and sent later.`
        : `${message} Trying again.`;
    }
  }
}
