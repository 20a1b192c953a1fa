// Formulas that MathJax cannot read: a JSON list of {tex, display} on stdin, a JSON list of messages (null: fine) on stdout.
import MathJax from 'mathjax'
import { text } from 'node:stream/consumers'

await MathJax.init({ loader: { load: ['input/tex', 'output/svg'] } })

async function complaint({ tex, display }) {
  const node = await MathJax.tex2svgPromise(tex, { display })
  const svg = MathJax.startup.adaptor.outerHTML(node)
  const error = svg.match(/data-mjx-error="([^"]*)"/)
  return error ? error[1] : null
}

const messages = []
for (const formula of JSON.parse(await text(process.stdin))) messages.push(await complaint(formula))
console.log(JSON.stringify(messages))
