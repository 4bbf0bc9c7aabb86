import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ChangeSet, StackDetail, StackSummary } from '../api';
import { Fetched } from './fetched';
import { Copied, Nothing, Status, Time } from './parts';
import { handleOf, routeTo } from './route';
import { fetchReview } from './server';
import type { ViewProps } from './view-props';
import { plural } from './words';

/** The change sets of a stack, and the review of the chosen one: the newest, unless another one is. */
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
        There is no change set. One shows here with its review as soon as somebody creates it, such as with{' '}
        <code>make deploy PLAN_ONLY=1</code>.
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
        <Copied text={changeSet.id} label="ARN of the change set" />
        {changeSet.description && <span>{changeSet.description}</span>}
      </p>
      {root && (
        <p>
          It is reviewed and executed as a part of{' '}
          <a href={routeTo(handleOf(root, stacks), 'changes')}>the one of {root.name}</a>.
        </p>
      )}
      <Fetched fetch={() => fetchReview(changeSet.id)}>{(html) => <Fragment html={html} />}</Fetched>
    </section>
  );
}

/** The review as its own renderer made it, every text in it escaped there; the policy of this page runs no script from it. */
function Fragment({ html }: { readonly html: string }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) fitIn(place.current);
  }, []);
  return <div ref={place} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** What a page of its own wants, and a part of this page has already: a way past the head, a main part, a list of stacks. */
function fitIn(place: HTMLElement): void {
  place.querySelector('.skip')?.remove();
  place.querySelector('nav')?.setAttribute('aria-label', 'Stacks that change');
  const main = place.querySelector('main');
  const part = document.createElement('div');
  part.append(...(main?.childNodes ?? []));
  main?.replaceWith(part);
  place.addEventListener('click', followInside);
}

/** The page's address says which view it shows, so a link inside the review is followed by hand. */
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
