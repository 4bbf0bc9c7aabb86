import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { StackDetail } from '../api';
import { Fetched } from './fetched';
import { declaredLines, highlighted, nameIn, type Piece } from './highlight';
import { Nothing } from './parts';
import { handleOf, routeTo } from './route';
import { fetchTemplate } from './server';
import type { ViewProps } from './view-props';
import { plural } from './words';

export function Template({
  stack,
  state,
  detail,
}: ViewProps & { readonly detail: StackDetail }): JSX.Element {
  if (!detail.template)
    return <Nothing>The stack has no template until its first change set is executed.</Nothing>;
  const chosen = Number(/^L(\d+)$/.exec(state.route.item ?? '')?.[1]);
  return (
    <Fetched key={detail.template} fetch={() => fetchTemplate(stack.id)}>
      {(text) => <Text text={text} chosen={chosen} handle={handleOf(stack, state.stacks)} />}
    </Fetched>
  );
}

interface TextProps {
  readonly text: string;
  readonly chosen: number;
  readonly handle: string;
}

function Text({ text, chosen, handle }: TextProps): JSX.Element {
  const lines = useMemo(() => text.replace(/\n$/, '').split('\n'), [text]);
  const link = useMemo(() => {
    const declared = declaredLines(lines);
    return (name: string): string | undefined => {
      const line = declared.get(name);
      return line === undefined ? undefined : routeTo(handle, 'template', `L${line}`);
    };
  }, [lines, handle]);
  const shown = useMemo(
    () =>
      lines.map((line) =>
        highlighted(line).map((piece, index) => <Part key={index} piece={piece} link={link} />),
      ),
    [lines, link],
  );
  useEffect(() => {
    document.getElementById(`L${chosen}`)?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  return (
    <>
      <div class="tools">
        <span class="soft">{plural(lines.length, 'line')}, references are links</span>
        <button type="button" class="copy" onClick={() => void navigator.clipboard.writeText(text)}>
          Copy all
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be focusable */}
      <ol class="code template" tabIndex={0} aria-label="Template">
        {shown.map((parts, index) => (
          <li key={index} id={`L${index + 1}`} class={index + 1 === chosen ? 'chosen' : ''}>
            <a class="number" href={routeTo(handle, 'template', `L${index + 1}`)} tabIndex={-1}>
              <span class="hidden">line </span>
              {index + 1}
            </a>
            <code>{parts}</code>
          </li>
        ))}
      </ol>
    </>
  );
}

function Part({
  piece,
  link,
}: {
  readonly piece: Piece;
  readonly link: (name: string) => string | undefined;
}): JSX.Element | string {
  const address = piece.kind === 'name' ? link(nameIn(piece.text)) : undefined;
  if (address)
    return (
      <a class="t-name" href={address}>
        {piece.text}
      </a>
    );
  return piece.kind === 'plain' ? piece.text : <span class={`t-${piece.kind}`}>{piece.text}</span>;
}
