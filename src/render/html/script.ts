/** What the page can do where scripts run: copy, filter the jobs, move through a timeline by arrow keys. Without it everything is there to be read. */
export const SCRIPT = `
'use strict'
const make = (name, text, more = {}) => Object.assign(document.createElement(name), { textContent: text, ...more })

const copyButton = (label, textOf, shown) => {
  const button = make('button', 'Copy', { type: 'button', title: label, ariaLive: 'polite' })
  button.addEventListener('blur', () => { button.textContent = 'Copy' })
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(textOf())
      button.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(shown)
      button.textContent = 'Selected'
    }
  })
  return button
}

for (const [kind, label] of [['log', 'Copy the log lines'], ['script', 'Copy the script']]) {
  for (const figure of document.querySelectorAll('figure.' + kind)) {
    const code = figure.querySelector('code')
    figure.prepend(copyButton(label, () => code.textContent, code))
  }
}

const title = document.querySelector('h1')
const link = title.querySelector('a')
const headline = document.querySelector('meta[name=description]').content
title.append(' ', copyButton('Copy the headline', () => headline + (link ? ' ' + link.href : ''), title))

const table = document.querySelector('table.jobs')
if (table) {
  const rows = [...table.tBodies[0].rows]
  const words = make('input', '', { type: 'search', placeholder: 'Filter jobs' })
  words.setAttribute('aria-label', 'Filter jobs by text')
  const failed = make('input', '', { type: 'checkbox' })
  const label = make('label', '')
  label.append(failed, 'failed only')
  const count = make('output', '')
  const form = make('form', '', { className: 'filter' })
  form.append(words, label, count)
  form.addEventListener('submit', (event) => event.preventDefault())
  const texts = rows.map((row) => row.textContent.toLowerCase())
  const filter = () => {
    const wanted = words.value.toLowerCase().split(' ')
    rows.forEach((row, index) => {
      row.hidden = (failed.checked && !row.classList.contains('bad')) || !wanted.every((word) => texts[index].includes(word))
    })
    count.textContent = rows.filter((row) => !row.hidden).length + ' of ' + rows.length + ' shown'
  }
  form.addEventListener('input', filter)
  filter()
  table.parentElement.before(form)
}

for (const list of document.querySelectorAll('.timeline ol')) {
  const rows = [...list.children]
  const enter = (row) => {
    for (const other of rows) other.tabIndex = other === row ? 0 : -1
  }
  enter(rows[0])
  list.addEventListener('focusin', (event) => enter(event.target.closest('li')))
  list.addEventListener('keydown', (event) => {
    const at = rows.indexOf(document.activeElement)
    if (event.key === 'Escape') return document.activeElement.blur()
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key]
    if (rows[to] === undefined) return
    event.preventDefault()
    rows[to].focus()
  })
}

let opened = []
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details:not([open])')]
  for (const block of opened) block.open = true
})
addEventListener('afterprint', () => {
  for (const block of opened) block.open = false
})
`
