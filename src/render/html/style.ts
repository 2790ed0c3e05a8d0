/** How the page looks: on a screen, light and dark, wide and narrow, and on paper. Every text has a contrast of 4.5 to what is behind it. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --back: #fff; --text: #1f2328; --quiet: #59636e; --link: #0969da; --line: #d1d9e0; --soft: #f6f8fa; --code: #eff1f3;
  --error: #d1242f; --error-back: #ffebe9; --note: #9a6700; --note-back: #fff8c5; --new: #1a7f37;
  --wait: #848d97; --run: #2da44e; --running: #0969da; --failed: #cf222e; --cancelled: #8250df;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji";
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --back: #0d1117; --text: #f0f6fc; --quiet: #9198a1; --link: #4493f8; --line: #3d444d; --soft: #151b23; --code: #262c36;
    --error: #ff7b72; --error-back: #301b1e; --note: #d29922; --note-back: #272215; --new: #3fb950;
    --wait: #656c76; --run: #3fb950; --running: #4493f8; --failed: #f85149; --cancelled: #ab7df8;
  }
}
* { box-sizing: border-box; }
html { background: var(--back); color: var(--text); font: 14px/1.5 var(--sans); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: anywhere; }
main { max-width: 1100px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.3; font-weight: 600; }
h2 { margin: 32px 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--line); font-size: 18px; line-height: 1.4; font-weight: 600; }
p, ul, figure, details, .scroll { margin: 0 0 12px; }
ul { padding-left: 24px; }
li + li { margin-top: 4px; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
p a, li a, pre a { text-decoration: underline; text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent); text-underline-offset: 3px; }
code { font-family: var(--mono); font-size: .9em; unicode-bidi: isolate; white-space: break-spaces; }
:not(pre) > code { padding: .15em .35em; border-radius: 5px; background: var(--code); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
header p { color: var(--quiet); }
header p:first-child { margin: 0; font-size: 12px; }
header p strong { color: var(--text); }
.callout { padding: 8px 12px; border-left: 4px solid var(--note); background: var(--note-back); }
details { border: 1px solid var(--line); border-radius: 6px; }
summary { padding: 8px 12px; border-radius: 6px; cursor: pointer; }
summary:hover { background: var(--soft); }
details[open] > summary { border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; background: var(--soft); }
details > div { margin: 12px; scroll-margin-top: 64px; }
details > div > :last-child { margin-bottom: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 12px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--soft); font-weight: 600; white-space: nowrap; }
td { min-width: 5em; overflow-wrap: break-word; }
td:has(code) { min-width: 9em; overflow-wrap: anywhere; }
.jobs td:first-child { white-space: nowrap; }
.log, .script { position: relative; }
pre { margin: 0; padding: 8px 0; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); font: 12px/1.6 var(--mono); tab-size: 4; }
pre code { display: block; font-size: 12px; white-space: pre-wrap; }
.script code { padding: 0 12px; }
.line, .gap { display: block; padding: 0 12px 0 74px; }
.line { position: relative; }
.line::before { content: attr(data-line); position: absolute; left: 0; width: 50px; color: var(--quiet); text-align: right; user-select: none; }
.line.new::after { content: "+"; position: absolute; left: 56px; top: 0; color: var(--new); font-weight: 700; user-select: none; }
.error { background: var(--error-back); box-shadow: inset 3px 0 var(--error); }
.gap, .line i { color: var(--quiet); font-style: normal; }
.line.error::before, .line.error i { color: var(--text); }
figcaption { margin-top: 4px; color: var(--quiet); font-size: 12px; }
figcaption b { color: var(--new); font-family: var(--mono); }
p > strong:only-child > code { font-size: 14px; }
button, input { font: 12px/1.5 var(--sans); color: var(--text); background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: 3px 10px; }
::placeholder { color: var(--quiet); opacity: 1; }
button { cursor: pointer; }
button:hover { background: var(--code); }
figure > button { position: absolute; z-index: 1; top: 6px; right: 6px; }
.log:has(> button) .line:first-child, .log:has(> button) .gap:first-child, .script:has(> button) code { padding-right: 80px; }
.filter { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 0 0 12px; }
.filter input[type=search] { width: min(260px, 100%); padding: 5px 10px; }
.filter label { display: flex; gap: 6px; align-items: center; }
.filter output { color: var(--quiet); }
.timeline { padding: 4px 0; }
.key { display: inline-flex; gap: 6px; align-items: center; margin-right: 12px; }
.key svg { width: 18px; height: 12px; flex: none; }
.timeline ol { margin: 0; padding: 0; list-style: none; }
.timeline li { position: relative; margin: 0; padding: 2px 4px; }
.timeline li:hover, .timeline li:focus { background: var(--soft); }
.timeline li, .timeline .head { display: grid; grid-template-columns: minmax(0, 30fr) minmax(0, 55fr) minmax(0, 15fr); gap: 0 12px; align-items: center; }
.timeline .took, .timeline figcaption { margin: 0; color: var(--quiet); font-size: 12px; }
.timeline .bar, .axis { display: block; width: 100%; overflow: visible; }
.bar { height: 12px; }
.axis { height: 18px; font-size: 11px; fill: var(--quiet); }
.wait { fill: var(--wait); stroke: var(--wait); }
.run { fill: var(--run); stroke: var(--run); }
.running { fill: var(--running); stroke: var(--running); }
.failed { fill: var(--failed); stroke: var(--failed); }
.cancelled { fill: var(--cancelled); stroke: var(--cancelled); }
.tip { display: none; position: absolute; z-index: 1; top: 100%; left: 4px; max-width: 100%; padding: 4px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--back); font-size: 12px; box-shadow: 0 3px 10px #0003; }
li:hover > .tip, li:focus > .tip { display: block; }
@media (max-width: 700px) {
  h1 { font-size: 20px; }
  .line, .gap { padding: 0 8px 0 64px; }
  .line::before { width: 48px; font-size: 11px; }
  .line.new::after { left: 52px; }
  td:has(code) { min-width: 13em; }
  .timeline li { grid-template-columns: minmax(0, 1fr) auto; }
  .timeline .head { grid-template-columns: minmax(0, 1fr); }
  .timeline .bar { grid-row: 2; grid-column: 1 / -1; }
}
@media print {
  html { font-size: 11px; }
  main { max-width: none; padding: 0; }
  button, .filter, .tip { display: none !important; }
  details::details-content { content-visibility: visible; block-size: auto; }
  pre, .error, .callout, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1, h2, summary { break-after: avoid; }
  .line, tr, .timeline li { break-inside: avoid; }
  .scroll { overflow: visible; }
}
`
