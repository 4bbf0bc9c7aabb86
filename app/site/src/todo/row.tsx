import { useRef, useState } from 'preact/hooks';
import { complete, type Item, type Items, idOf, remove, retitle } from './items';

interface Props {
  item: Item;
  isEdited: boolean;
  onEdit: (isStarted: boolean) => void;
  onChange: (edit: (items: Items) => Items) => void;
}

export function Row({ item, isEdited, onEdit, onChange }: Props) {
  const edit = useRef<HTMLButtonElement>(null);
  const label = `item-${idOf(item)}`;
  const state = [item.completed && 'completed', isEdited && 'editing'].filter(Boolean).join(' ');
  return (
    <li class={state}>
      <input
        class="toggle"
        type="checkbox"
        checked={item.completed}
        hidden={isEdited}
        aria-labelledby={label}
        onChange={({ currentTarget: { checked } }) => onChange((items) => complete(items, item, checked))}
      />
      {/* biome-ignore lint/a11y/noLabelWithoutControl: a click on it must not complete the item */}
      <label id={label} hidden={isEdited} onDblClick={() => onEdit(true)}>
        {item.title}
      </label>
      <button
        ref={edit}
        class="edit-item"
        type="button"
        hidden={isEdited}
        aria-label={`Edit ${item.title}`}
        onClick={() => onEdit(true)}
      />
      <button
        class="destroy"
        type="button"
        hidden={isEdited}
        aria-label={`Delete ${item.title}`}
        onClick={() => onChange((items) => remove(items, item))}
      />
      {isEdited && <TitleInput title={item.title} onEnd={end} />}
    </li>
  );

  function end(title: string | undefined, byKey: boolean): void {
    onEdit(false);
    if (title !== undefined) onChange((items) => retitle(items, item, title));
    // Once the button is shown again.
    if (byKey) requestAnimationFrame(() => edit.current?.focus());
  }
}

interface TitleInputProps {
  title: string;
  /** Without a title, the edit is discarded. */
  onEnd: (title: string | undefined, byKey: boolean) => void;
}

function TitleInput({ title, onEnd }: TitleInputProps) {
  // The input also loses the focus when it is removed.
  const hasEnded = useRef(false);
  const [before] = useState(title);
  return (
    <input
      class="edit"
      aria-label="Title"
      maxLength={1_000}
      autocomplete="off"
      defaultValue={before}
      ref={selectOnce}
      onBlur={({ currentTarget }) => end(currentTarget.value, false)}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') end(event.currentTarget.value, true);
        if (event.key === 'Escape') end(undefined, true);
      }}
    />
  );

  function end(given: string | undefined, byKey: boolean): void {
    if (hasEnded.current) return;
    hasEnded.current = true;
    // Someone else may have changed the title meanwhile, so an unchanged one is not written.
    onEnd(given === before ? undefined : given, byKey);
  }
}

/** Outside of the component, so that it runs when the input is created only. */
function selectOnce(input: HTMLInputElement | null): void {
  input?.focus();
  input?.setSelectionRange(input.value.length, input.value.length);
}
