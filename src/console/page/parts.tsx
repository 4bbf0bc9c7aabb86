import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { State } from './store';
import { ago, clockTime, isoTime, statusWords, toneOf } from './words';

const SIGNS = { good: '✓', bad: '✕', busy: '●', back: '↩', idle: '○' } as const;

/** In words and with a symbol, not only by color. */
export function Status({ status }: { readonly status: string }): JSX.Element {
  const tone = toneOf(status);
  return (
    <span class={`status ${tone}`}>
      <span aria-hidden="true">{SIGNS[tone]}</span> {statusWords(status)}
    </span>
  );
}

export function StatusSign({ status }: { readonly status: string }): JSX.Element {
  const tone = toneOf(status);
  return (
    <span class={`sign-of ${tone}`} title={statusWords(status)}>
      <span aria-hidden="true">{SIGNS[tone]}</span>
      <span class="hidden">{statusWords(status)}: </span>
    </span>
  );
}

const COPIED_FOR = 1_500;

/** A text with a copy button. */
export function Copied({
  text,
  label = text,
}: {
  readonly text: string;
  readonly label?: string;
}): JSX.Element {
  const [copied, setCopied] = useState(false);
  const timer = useRef<number>();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), COPIED_FOR);
  };
  return (
    <span class="copied">
      <code title={text}>{label}</code>
      <button type="button" class="copy" aria-label={`Copy ${label}`} onClick={() => void copy()}>
        {copied ? 'Copied' : 'Copy'}
      </button>
    </span>
  );
}

/** The current time, and whether times are relative. */
export const Clock = createContext<Pick<State, 'now' | 'ago'>>({ now: Date.now(), ago: false });

/** Whether the endpoint responds. */
export const Connected = createContext(true);

export function Time({ at }: { readonly at: number }): JSX.Element {
  const clock = useContext(Clock);
  const since = ago(clock.now - at);
  return (
    <time dateTime={isoTime(at)} title={`${isoTime(at)}, ${since}`}>
      {clock.ago ? since : clockTime(at, clock.now)}
    </time>
  );
}

interface SearchProps {
  readonly label: string;
  readonly value: string;
  /** The key that focuses the field. */
  readonly shortcut?: string;
  readonly onInput: (value: string) => void;
}

export function Search({ label, value, shortcut, onInput }: SearchProps): JSX.Element {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={shortcut ? `${label}  ${shortcut}` : label}
      value={value}
      spellcheck={false}
      autocomplete="off"
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  );
}

export function Section({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="part">
      <h2>
        {title} {note && <small>{note}</small>}
      </h2>
      {children}
    </section>
  );
}

export function Nothing({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <p class="nothing">{children}</p>;
}
