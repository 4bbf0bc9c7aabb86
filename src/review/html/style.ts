import { baseStyle } from './base-style';

const FILTERED = ['add', 'import', 'change', 'replace', 'perhaps', 'remove', 'undecided'];

/** The look of the page. */
export const style = `
${baseStyle}.alarm { border-radius: 10px; padding: 1rem 1.25rem; margin: 0 0 1rem; }
.alarm h2 { margin: 0 0 .5rem; font-size: 1.125rem; }
.alarm ul { margin: 0; padding-left: 1.25rem; }
.alarm li + li { margin-top: .25rem; }
.alarm.data { background: var(--danger-paper); color: var(--danger); border: 2px solid var(--danger); }
.alarm.kept { background: var(--sheet); border: 1px solid var(--line); }
.alarm.access, .alarm.warnings, .alarm.cascades { background: var(--warn-paper); color: var(--warn); border: 1px solid var(--warn); }
.alarm a { color: inherit; }
.about { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 0 1rem; color: var(--soft); font-size: .875rem; }
.about > div { display: flex; gap: .4rem; }
.about dd { margin: 0; color: var(--ink); }
.summary { margin: 0; font-weight: 600; }
.summary span { font-weight: 400; color: var(--soft); }
.stacks { list-style: none; margin: 1rem 0 0; padding: .75rem 1rem; background: var(--sheet); border-radius: 10px; }
.stacks ul { list-style: none; margin: 0; padding-left: 1.25rem; border-left: 1px solid var(--line); }
.stacks .what { color: var(--soft); }
.stacks .mark { color: var(--danger); font-weight: 600; }
.stacks .mark.access { color: var(--warn); }
.entry { border: 1px solid var(--line); border-radius: 10px; margin: 0 0 .75rem; background: var(--paper); }
.entry.data { border-left: 5px solid var(--danger); }
.entry.kept { border-left: 5px solid var(--soft); }
.entry.replacement, .entry.access { border-left: 5px solid var(--warn); }
.entry > summary, .entry > .head { padding: .6rem 1rem; }
.entry[open] > summary { padding-bottom: .25rem; }
.filter { border: 0; margin: 0 0 .75rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; }
.filter legend { float: left; padding: 0; margin-right: 1.25rem; color: var(--soft); }
${FILTERED.map((kind) => `section:has(> .filter .show-${kind}:not(:checked)) > .entry.${kind} { display: none; }`).join('\n')}
summary { cursor: pointer; }
summary small, .head small { color: var(--soft); font-size: .875rem; }
.entry[open] > summary .what { display: none; }
.sign { display: inline-block; min-width: 2.25em; font-weight: 700; font-family: ui-monospace, monospace; }
.sign.remove, .sign.replace { color: var(--del); }
.sign.change, .sign.undecided, .sign.perhaps { color: var(--mod); }
.sign.add, .sign.import { color: var(--add); }
.body { padding: 0 1rem .75rem; }
.body p { margin: .25rem 0; }
.data > .body > .fate { color: var(--danger); font-weight: 600; }
.facts { margin: .25rem 0 .5rem; padding-left: 1.25rem; }
.facts .alarming { color: var(--danger); font-weight: 600; }
.facts .narrowed { color: var(--soft); }
.property { margin: .6rem 0 0; }
.lines b { font-weight: inherit; }
.note { color: var(--mod); }
.cause { color: var(--soft); font-size: .875rem; }
.lines { margin: 0; background: var(--sheet); border-radius: 6px; padding: .35rem 0; }
.lines ins, .lines del, .lines span.row { display: block; text-decoration: none; padding: 0 .75rem 0 2rem; text-indent: -1.25rem; white-space: pre-wrap; }
.lines ins { background: var(--add-paper); color: var(--add); }
.lines del { background: var(--del-paper); color: var(--del); }
.lines .row.mod > b { color: var(--mod); font-weight: 700; }
.lines .fold { color: var(--soft); }
.lines mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-underline-offset: 3px; }
.lines .old { color: var(--del); } .lines .new { color: var(--add); }
.lines details > summary { padding: 0 .75rem; color: var(--soft); }
${Array.from({ length: 16 }, (_, depth) => `.d${depth} { margin-left: ${depth}em; }`).join('\n')}
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  .page { padding: 1rem .75rem 3rem; }
  .body, .entry > summary, .entry > .head { padding-left: .75rem; padding-right: .75rem; }
  ${Array.from({ length: 16 }, (_, depth) => `.d${depth} { margin-left: ${depth / 2}em; }`).join(' ')}
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 11pt; }
  .page { max-width: none; padding: 0; }
  .entry { break-inside: avoid-page; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .skip, .filter { display: none; }
}
`;
