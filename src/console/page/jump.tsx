import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Found, StackSummary } from '../api';
import { Status } from './parts';
import { handleOf, routeTo } from './route';
import { fetchFound } from './server';
import { shortType, treeName } from './words';

interface JumpProps {
  readonly stacks: readonly StackSummary[];
  readonly connected: boolean;
}

/** Finds a stack or resource by any of its names. */
export function Jump({ stacks, connected }: JumpProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { found, isCurrent } = useFound(text, connected);
  const [submitted, setSubmitted] = useState(false);
  const open = (): void => {
    dialog.current?.showModal();
    field.current?.select();
  };
  const follow = (event: Event): void => {
    event.preventDefault();
    setSubmitted(true);
  };
  // Enter does not follow the answer to an earlier text.
  useEffect(() => {
    if (!submitted || !isCurrent) return;
    setSubmitted(false);
    if (dialog.current?.open) dialog.current.querySelector<HTMLElement>('[data-row]')?.click();
  }, [submitted, isCurrent]);
  return (
    <>
      <button type="button" class="quiet" data-jump onClick={open}>
        Go to… <kbd>g</kbd>
      </button>
      <dialog ref={dialog} class="jump" aria-label="Go to">
        <form onSubmit={follow} data-list="jump">
          <input
            ref={field}
            type="search"
            aria-label="Name, logical ID, physical ID or type"
            placeholder="Name, logical ID, physical ID or type"
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => {
              setSubmitted(false);
              setText(currentTarget.value);
            }}
          />
          <ul class="list">
            {found.map((one) => (
              <Row
                key={`${one.stackId} ${one.logicalId}`}
                found={one}
                stacks={stacks}
                onFollow={() => dialog.current?.close()}
              />
            ))}
          </ul>
          <p class="nothing" role="status">
            {text.trim() !== '' &&
              found.length === 0 &&
              (connected ? 'No matches.' : 'The search needs the endpoint, which is stopped.')}
          </p>
        </form>
      </dialog>
    </>
  );
}

/** Ignores the answer to an outdated search. */
function useFound(
  text: string,
  connected: boolean,
): { readonly found: readonly Found[]; readonly isCurrent: boolean } {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly found: readonly Found[] }>({
    text: '',
    found: [],
  });
  useEffect(() => {
    if (text.trim() === '') return setAnswer({ text, found: [] });
    let wanted = true;
    fetchFound(text).then(
      (found) => wanted && setAnswer({ text, found }),
      () => wanted && setAnswer({ text, found: [] }),
    );
    return () => {
      wanted = false;
    };
  }, [text, connected]);
  return { found: answer.found, isCurrent: answer.text === text };
}

interface RowProps {
  readonly stacks: readonly StackSummary[];
  readonly found: Found;
  readonly onFollow: () => void;
}

function Row({ found, stacks, onFollow }: RowProps): JSX.Element | null {
  const { stackId, logicalId, physicalId, type, status } = found;
  const stack = stacks.find(({ id }) => id === stackId);
  if (!stack) return null;
  const inner = stacks.find(({ id }) => id === physicalId);
  const address =
    inner || !logicalId
      ? routeTo(handleOf(inner ?? stack, stacks))
      : routeTo(handleOf(stack, stacks), 'resources', logicalId);
  return (
    <li class="item found">
      <a data-row href={address} onClick={onFollow}>
        {logicalId ?? stack.name}
      </a>
      <span class="soft type">
        {shortType(type)}
        {logicalId && ` in ${treeName(stack)}`}
      </span>
      <Status status={status} />
      {physicalId && <code class="why">{physicalId}</code>}
    </li>
  );
}
