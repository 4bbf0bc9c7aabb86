import { baseStyle } from '../../review/html/base-style';
import { diagramStyle } from '../diagram/svg';

/** The style of the catalogue on screens and in print. */
export const style = `${baseStyle}${diagramStyle}.trail { margin: 0 0 .75rem; color: var(--soft); }
.lead { font-size: 1.0625rem; max-width: 44rem; margin: 0 0 1rem; }
.facts { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 0 1rem; padding: 0; color: var(--soft); }
.note { color: var(--soft); font-size: .875rem; max-width: 52rem; }
h3 { display: block; margin: 1.25rem 0 .5rem; }
figure { margin: 1rem 0; }
.picture { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; padding: .5rem; }
.page { max-width: 80rem; }
.picture .diagram { display: block; margin: 0 auto; max-width: 100%; height: auto; }
.picture.large .diagram { min-width: 60rem; }
figcaption { color: var(--soft); font-size: .875rem; margin-top: .5rem; max-width: 52rem; }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
/* Tables of one page share their columns. */
.stacked { table-layout: fixed; }
.stacked thead th:first-child { width: 24%; }
.stacked thead th:last-child { width: 34%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem; border-top: 1px solid var(--line); overflow-wrap: break-word; }
thead th { border-top: 0; background: var(--sheet); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
td small, th small { display: block; color: var(--soft); font-weight: 400; }
summary { cursor: pointer; }
pre { background: var(--sheet); border-radius: 10px; padding: .75rem 1rem; overflow-x: auto; margin: .5rem 0 1rem; font-size: .9375rem; }
.launch { display: inline-block; padding: .5rem 1rem; border-radius: 8px; border: 1px solid var(--link); font-weight: 600; text-decoration: none; }
.good { color: var(--add); font-weight: 600; }
.bad { color: var(--danger); font-weight: 600; }
.keeps { color: var(--warn); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) {
  .page { padding: 1rem .75rem 3rem; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tr, .stacked th, .stacked td { display: block; border: 0; padding: .1rem .75rem; }
  .stacked tr { border-top: 1px solid var(--line); padding: .5rem 0; }
}
@page picture-lying { size: A4 landscape; margin: 10mm; }
@page picture-upright { size: A4 portrait; margin: 10mm; }
@page { size: A4; margin: 15mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --line: #999; --sheet: #fff; --link: #000; }
  body { font-size: 10pt; }
  .page { max-width: none; padding: 0; }
  .skip { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  figure { break-inside: avoid; }
  figure.lying { page: picture-lying; }
  figure.upright { page: picture-upright; }
  .picture { border: 0; padding: 0; overflow: visible; }
  .picture.large .diagram { min-width: 0; max-height: 180mm; }
  .upright .picture.large .diagram { max-height: 250mm; }
  .wide { overflow: visible; }
  pre { white-space: pre-wrap; border: 1px solid var(--line); }
  tr, pre { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
