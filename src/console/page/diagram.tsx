import type { JSX } from 'preact';
import type { StackDetail } from '../api';
import { Fetched } from './fetched';
import { Nothing } from './parts';
import { fetchDiagram } from './server';
import type { ViewProps } from './view-props';

/** As a picture, for whatever a template's texts hold: in a picture nothing runs. */
export function Diagram({ stack, detail }: ViewProps & { readonly detail: StackDetail }): JSX.Element {
  if (!detail.template) return <Nothing>There is nothing to draw before the first change set runs.</Nothing>;
  return (
    <figure class="diagram">
      <Fetched key={detail.template} fetch={async () => URL.createObjectURL(await fetchDiagram(stack.id))}>
        {(address) => (
          <a href={address} target="_blank" rel="noreferrer">
            <img src={address} alt={`Architecture of ${stack.name}: its resources and what refers to what`} />
          </a>
        )}
      </Fetched>
      <figcaption class="soft">
        Arrows lead from what gives a value to what takes it. The picture opens by itself at a click.
      </figcaption>
    </figure>
  );
}
