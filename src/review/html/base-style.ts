/** What all pages of the tool share. Colours are tokens, chosen twice: for light and for dark. */
export const baseStyle = `:root {
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
`;
