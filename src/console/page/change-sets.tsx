import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ChangeSet, StackDetail, StackSummary } from '../api';
import { Fetched } from './fetched';
import { Copied, Nothing, Status, Time } from './parts';
import { handleOf, routeTo } from './route';
import { fetchReview } from './server';
import type { ViewProps } from './view-props';
import { plural } from './words';

/** The change sets of a stack, with the review of the selected or the newest one. */
export function ChangeSets({
  stack,
  state,
  detail,
}: ViewProps & { readonly detail: StackDetail }): JSX.Element {
  const { changeSets } = detail;
  const { route, stacks } = state;
  const chosen = changeSets.find(({ name, id }) => name === route.item || id === route.item) ?? changeSets[0];
  if (!chosen)
    return (
      <Nothing>
        No change sets. To create one, run <code>make deploy PLAN_ONLY=1</code>.
      </Nothing>
    );
  return (
    <>
      <ul class="list" data-list="content">
        {changeSets.map((changeSet) => (
          <li key={changeSet.id} class="item">
            <a
              data-row
              href={routeTo(handleOf(stack, stacks), 'changes', changeSet.name)}
              {...(changeSet === chosen && { 'aria-current': 'true' as const })}
            >
              {changeSet.name}
            </a>
            <span class="soft type">{plural(changeSet.changes, 'change')}</span>
            <Status status={changeSet.status === 'FAILED' ? 'CREATE_FAILED' : changeSet.execution} />
            <Time at={changeSet.created} />
            {changeSet.reason && <p class="why">{changeSet.reason}</p>}
          </li>
        ))}
      </ul>
      <Reviewed key={chosen.id} changeSet={chosen} stacks={stacks} />
    </>
  );
}

interface ReviewedProps {
  readonly changeSet: ChangeSet;
  readonly stacks: readonly StackSummary[];
}

function Reviewed({ changeSet, stacks }: ReviewedProps): JSX.Element {
  const root = stacks.find(({ id }) => id === changeSet.rootStackId);
  return (
    <section class="review" aria-label={`Review of ${changeSet.name}`}>
      <p class="ids">
        <Copied text={changeSet.id} label="change set ARN" />
        {changeSet.description && <span>{changeSet.description}</span>}
      </p>
      {root && (
        <p>
          This change set is part of{' '}
          <a href={routeTo(handleOf(root, stacks), 'changes')}>the change set of {root.name}</a>, which is
          reviewed and executed as a whole.
        </p>
      )}
      <Fetched fetch={() => fetchReview(changeSet.id)}>{(html) => <Fragment html={html} />}</Fetched>
    </section>
  );
}

/** The review as HTML, escaped by its renderer. The page's CSP prevents scripts in it. */
function Fragment({ html }: { readonly html: string }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) fitIn(place.current);
  }, []);
  return <div ref={place} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Removes what only a separate review page needs: the skip link and the main landmark. */
function fitIn(place: HTMLElement): void {
  place.querySelector('.skip')?.remove();
  place.querySelector('nav')?.setAttribute('aria-label', 'Stacks that change');
  const main = place.querySelector('main');
  const part = document.createElement('div');
  part.append(...(main?.childNodes ?? []));
  main?.replaceWith(part);
  place.addEventListener('click', followInside);
}

/** The fragment of the address selects the view, so links inside the review are followed here. */
function followInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const goal = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  if (!goal) return;
  event.preventDefault();
  if (goal instanceof HTMLDetailsElement) goal.open = true;
  goal.scrollIntoView({ block: 'start' });
  const target = goal.querySelector<HTMLElement>('summary') ?? goal;
  target.tabIndex = -1;
  target.focus();
}
