/** The look of an issued document, on a screen and on paper: Times metrics, tab of 0.33 inch, rules of the masthead. */
export const styleSheet = `:root { color-scheme: light; }
body { margin: 0; padding: 2rem 1rem; background: #fff; color: #000; font: 12pt/1.25 "Times New Roman", Tinos, "Liberation Serif", Times, serif; }
article { max-width: 42rem; margin: 0 auto; }
p, h1, h2, h3, h4, h5, h6, ol, blockquote { margin: 0 0 0.6em; padding: 0; }
h1, h2, h3, h4, h5, h6 { font-size: 1.1em; line-height: 1.2; break-after: avoid; }
header p { margin: 0; }
header { margin-bottom: 1.8em; }
.identity, .organ { display: flex; justify-content: space-between; gap: 2em; }
.identity { align-items: baseline; font-size: 1.2em; border-bottom: 0.5pt solid; padding-bottom: 0.2em; }
.organ { padding: 0.3em 0 3em; border-bottom: 2pt solid; }
[data-fact=organ] { font-size: 2em; font-weight: bold; line-height: 1.1; }
.session { max-width: 24rem; padding-top: 0.3em; }
[data-fact=session], [data-fact=body], [data-fact=agendatitle], [data-fact=sponsors] { font-weight: bold; }
[data-fact=body] { font-size: 1.2em; }
[data-fact=adoption] { font-size: 1.4em; font-weight: bold; line-height: 1.15; max-width: 24rem; }
[data-fact=meeting] { font-weight: bold; }
.title { font-size: 1.2em; margin: 1em 0; text-wrap: balance; }
.part, .annex { text-align: center; margin: 1.6em 0 0.8em; }
.annex { font-size: 1.2em; }
.subheading { margin-top: 1.2em; }
.subheading:not(.level-1) { font-weight: normal; font-style: italic; }
.organ-line, .paragraph { text-align: justify; text-indent: 2.4em; }
.label { display: inline-block; min-width: 2.4em; text-indent: 0; }
.title .label, .part .label, .annex .label { min-width: 0; }
.title .label { margin-inline-end: 0.6em; }
.level-2, .level-3 { text-indent: 0; padding-inline-start: 7.2em; }
.level-3 { padding-inline-start: 9.6em; }
.level-2 .label, .level-3 .label { margin-inline-start: -2.4em; }
.subheading.level-2, .subheading.level-3 { padding: 0; }
[data-fact=adoptionline] { margin-top: 1.6em; text-align: end; font-style: italic; break-inside: avoid; }
.notes { margin-top: 2.4em; font-size: 0.85em; }
.notes::before { content: ""; display: block; width: 6em; border-top: 0.5pt solid; margin-bottom: 0.8em; }
.notes ol { list-style: none; }
.notes li { margin-bottom: 0.3em; padding-inline-start: 1.6em; text-indent: -1.6em; }
.notes .back { display: inline-block; min-width: 1.6em; text-indent: 0; font-size: 0.75em; vertical-align: super; line-height: 0; }
sup { line-height: 0; font-size: 0.65em; }
a { color: inherit; text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
li:target, a:target { background: #fff3bf; }
@page { margin: 1in; }
@media print { body { padding: 0; font-size: 10pt; } article { max-width: none; padding: 0 0.71in; } }
`;
