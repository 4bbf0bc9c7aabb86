import type { JSX } from 'preact';
import type { Resource, StackDetail, StackSummary } from '../api';
import { Copied, Nothing, Section, Status } from './parts';
import { Places } from './places';
import { handleOf, routeTo } from './route';
import type { ViewProps } from './view-props';
import { duration, isBusy, plural, shortType } from './words';

export function Overview({
  stack,
  state,
  detail,
}: ViewProps & { readonly detail: StackDetail }): JSX.Element {
  const { outputs, parameters, tags, facts, resources } = detail;
  const busy = resources.filter(isBusy);
  const nested = state.stacks.filter(
    ({ parent, status }) => parent === stack.id && status !== 'DELETE_COMPLETE',
  );
  return (
    <>
      {stack.description && <p class="description">{stack.description}</p>}
      {busy.length > 0 && <Busy resources={busy} now={state.now} />}
      <Section title="Outputs" note={plural(outputs.length, 'output')}>
        {outputs.length === 0 && <Nothing>No outputs.</Nothing>}
        <dl class="values">
          {outputs.map(({ name, value, description, exportName, importers, places }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {/^https?:\/\//.test(value) && (
                  <a href={value} target="_blank" rel="noreferrer">
                    Open
                  </a>
                )}{' '}
                <Copied text={value} />
                {description && <small>{description}</small>}
                <Places places={places} stacks={state.stacks} />
                {exportName && <Export name={exportName} importers={importers} stacks={state.stacks} />}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      {nested.length > 0 && (
        <Section title="Nested stacks" note={plural(nested.length, 'stack')}>
          <ul class="list" data-list="content">
            {nested.map((child) => (
              <li key={child.id} class="item short">
                <a data-row href={routeTo(handleOf(child, state.stacks))}>
                  {child.logicalId}
                </a>
                <Status status={child.status} />
                <span class="soft">
                  {child.progress
                    ? `${child.progress.done}/${child.progress.total} resources`
                    : plural(child.resources, 'resource')}
                  {child.began !== undefined && `, ${duration((child.ended ?? state.now) - child.began)}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Parameters" note={plural(parameters.length, 'parameter')}>
        {parameters.length === 0 && <Nothing>No parameters.</Nothing>}
        <dl class="values">
          {parameters.map(({ name, value, resolved, places }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value ? <Copied text={value} /> : <span class="soft">empty</span>}
                {resolved && <small>Resolves to {resolved}</small>}
                <Places places={places} stacks={state.stacks} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="About">
        <dl class="values">
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Copied text={value} />
              </dd>
            </div>
          ))}
          {tags.map(({ key, value }) => (
            <div key={`tag ${key}`}>
              <dt>{key} (tag)</dt>
              <dd>
                <Copied text={value} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

interface ExportProps {
  readonly name: string;
  readonly importers: readonly string[];
  readonly stacks: readonly StackSummary[];
}

function Export({ name, importers, stacks }: ExportProps): JSX.Element {
  const known = stacks.filter(({ id }) => importers.includes(id));
  return (
    <small>
      Exported as {name}
      {known.length > 0 && ', imported by '}
      {known.map((stack, index) => (
        <span key={stack.id}>
          {index > 0 && ', '}
          <a href={routeTo(handleOf(stack, stacks))}>{stack.name}</a>
        </span>
      ))}
    </small>
  );
}

function Busy({
  resources,
  now,
}: {
  readonly resources: readonly Resource[];
  readonly now: number;
}): JSX.Element {
  return (
    <Section title="In progress" note={plural(resources.length, 'resource')}>
      <ul class="list">
        {resources.map(({ logicalId, type, status, at }) => (
          <li key={logicalId} class="item short">
            <b>{logicalId}</b>
            <Status status={status} />
            <span class="soft">
              {shortType(type)}, for {duration(now - at)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
