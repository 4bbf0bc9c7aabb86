/** The look of the page. Colours are tokens, chosen twice: for light and for dark. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --sheet: #f6f7f9; --ink: #1b1f24; --soft: #59636e; --line: #d8dee4;
  --danger: #b3261e; --danger-paper: #fdecea; --warn: #8a5300; --warn-paper: #fff4e0;
  --add: #116329; --add-paper: #e6f6ea; --del: #a40e26; --del-paper: #ffebe9; --mod: #7d4e00; --link: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161c; --sheet: #1a2029; --ink: #e6edf3; --soft: #9aa5b1; --line: #323b47;
    --danger: #ff9b92; --danger-paper: #3a1715; --warn: #f2c063; --warn-paper: #33260d;
    --add: #7ee2a0; --add-paper: #12301f; --del: #ffa6a0; --del-paper: #3a1a1c; --mod: #f0c36a; --link: #8cbcff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere;
}
.page { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h1 small { font-weight: 400; color: var(--soft); font-size: 1rem; }
h2 { font-size: 1.125rem; margin: 2.25rem 0 .75rem; }
h2 small { font-weight: 400; color: var(--soft); }
h3 { font-size: 1rem; margin: 0; display: inline; }
a { color: var(--link); }
code, .lines { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; }
.alarm { border-radius: 10px; padding: 1rem 1.25rem; margin: 0 0 1rem; }
.alarm h2 { margin: 0 0 .5rem; font-size: 1.125rem; }
.alarm ul { margin: 0; padding-left: 1.25rem; }
.alarm li + li { margin-top: .25rem; }
.alarm.data { background: var(--danger-paper); color: var(--danger); border: 2px solid var(--danger); }
.alarm.kept { background: var(--sheet); border: 1px solid var(--line); }
.alarm.access, .alarm.warning { background: var(--warn-paper); color: var(--warn); border: 1px solid var(--warn); }
.alarm a { color: inherit; }
.summary { margin: 0; font-weight: 600; }
.summary span { font-weight: 400; color: var(--soft); }
.stacks { list-style: none; margin: 1rem 0 0; padding: .75rem 1rem; background: var(--sheet); border-radius: 10px; }
.stacks ul { list-style: none; margin: 0; padding-left: 1.25rem; border-left: 1px solid var(--line); }
.stacks .what { color: var(--soft); }
.stacks .mark { color: var(--danger); font-weight: 600; }
.stacks .mark.access { color: var(--warn); }
.entry { border: 1px solid var(--line); border-radius: 10px; margin: 0 0 .75rem; background: var(--paper); }
.entry.data { border-left: 5px solid var(--danger); }
.entry.replacement, .entry.access { border-left: 5px solid var(--warn); }
.entry > summary, .entry > .head { padding: .6rem 1rem; }
.entry[open] > summary { padding-bottom: .25rem; }
summary { cursor: pointer; }
summary small, .head small { color: var(--soft); font-size: .875rem; }
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
  .skip { display: none; }
}
`;
