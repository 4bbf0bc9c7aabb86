import type { JSX } from 'preact';
import type { StackDetail } from '../api';
import { Fetched } from './fetched';
import { Nothing } from './parts';
import { fetchDiagram } from './server';
import type { ViewProps } from './view-props';

/** As an image, which runs no scripts whatever the template contains. */
export function Diagram({ stack, detail }: ViewProps & { readonly detail: StackDetail }): JSX.Element {
  if (!detail.template)
    return <Nothing>No diagram: the stack has no template until its first change set is executed.</Nothing>;
  return (
    <figure class="diagram">
      <Fetched key={detail.template} fetch={async () => URL.createObjectURL(await fetchDiagram(stack.id))}>
        {(address) => (
          <a href={address} target="_blank" rel="noreferrer">
            <img src={address} alt={`Architecture of ${stack.name}: resources and references between them`} />
          </a>
        )}
      </Fetched>
      <figcaption class="soft">
        Arrows point from a resource to the resources that reference it. Select the diagram to open it in a
        new tab.
      </figcaption>
    </figure>
  );
}
