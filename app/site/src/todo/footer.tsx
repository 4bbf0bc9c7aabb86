import { clearCompleted, type Filter, filters, type Items } from './items';
import { hashOf } from './place';

interface Props {
  items: Items;
  filter: Filter;
  onChange: (edit: (items: Items) => Items) => void;
}

const names = { all: 'All', active: 'Active', completed: 'Completed' } as const;

export function Footer({ items, filter, onChange }: Props) {
  const left = items.filter(({ completed }) => !completed).length;
  return (
    <div class="footer">
      <span class="todo-count">
        <strong>{left}</strong> {left === 1 ? 'item' : 'items'} left
      </span>
      <nav aria-label="Filter">
        <ul class="filters">
          {filters.map((one) => (
            <li key={one}>
              <a
                href={hashOf(one)}
                class={one === filter ? 'selected' : ''}
                aria-current={one === filter ? 'page' : undefined}
              >
                {names[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {left < items.length && (
        <button class="clear-completed quiet" type="button" onClick={() => onChange(clearCompleted)}>
          Clear completed
        </button>
      )}
    </div>
  );
}
