// The search: a worker that the theme loads in place of its own, and talks to by the theme's own four
// messages. The theme's worker adds up single words, each as the beginning of any other, so it finds names
// well and sentences badly. This one ranks sections by how rare the words are that they share with the
// query (BM25, words without their endings), and by words that stand side by side in both.
// It asks nobody and keeps nothing: the index is the site's own, built by the theme's plugin.
"use strict"

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3

// What a word counts in the heading of a section and in the title of its page; in the text it counts 1.
const HEADING = 4, PAGE = 0.5
// BM25: how soon a repeated word counts less, and how much a long section loses.
const REPEATED = 1.2, LENGTH = 0.6
// What two neighbors add to their own worth, a word that merely begins as the query's last one, a word that
// an abbreviation stands for, and a page's other sections to its best.
const NEIGHBORS = 0.5, BEGINNING = 0.6, MEANT = 0.7, OTHERS = 0.05
// A query of so many words is a name or a topic: a page's `boost` counts, and its head counts more than what
// stands under it. A longer query is a sentence.
const TOPIC = 3, HEAD = 1.5
// What a heading adds that the query repeats as a whole.
const REPEATS = 4
// So many pages are shown, and of each so many sections, of which so many stand open.
const PAGES = 20, SECTIONS = 8, OPEN = 3
// A page, or an open section, has at least this part of the best one's worth; a piece of text shown, so many
// letters.
const WORTHWHILE = 0.2, SHOWN = 200

// Words that say nothing about a subject.
const COMMON = new Set(`a about also am an and any are as at be because been being but by can cannot come comes
  could did do does don for from get gets give gives go goes had has have he her his how i if in into is isn it
  its let like lot made make makes many may me might more most much must my no nor not of on or our own re really
  s say says shall she should so some such t than that the their them then there these they this those to too us
  use used uses using very via was we were what when where which while who whom why will with would you your`
  .split(/\s+/))

// Abbreviations, and what writers of comparisons say for a word of ours.
const MEANINGS = {
  autodiff: "automatic differentiation", bf16: "bfloat16", cnn: "convolutional network",
  derivative: "differentiation", dl: "deep learning", docs: "documentation", f32: "float32", f64: "float64",
  flops: "floating point operations", fp16: "float16", fp32: "float32", fp64: "float64", friendly: "easy",
  ml: "machine learning", mlp: "multilayer perceptron", nlp: "natural language processing", oom: "out memory",
  outperform: "faster", prng: "random", quick: "fast", rapid: "fast", rng: "random", rnn: "recurrent network",
}

// A word without the ending that makes it a plural, a participle, a noun or a verb.
const ENDING = new RegExp("(?:" + `ications ication izations isations ization isation ations ation ators ator
  ating ated ates ate ability ibility ments ment ances ance ences ence ively ive ness izing ising izes ises ized
  ised izers izer ize ise ably able ible ions ion ings ing edly ed iers ier iest ers er ors or ies ity ally als al ics ic
  ical ly es s e`.split(/\s+/).sort((a, b) => b.length - a.length).join("|") + ")$")
const stem = word => {
  if (word.length < 4 || /\d/.test(word)) return word
  let short = word.replace(/ices$/, "ix").replace(ENDING, "")
  if (short.length < 3) short = word.replace(/(?:es|s|e)$/, "")
  return short.replace(/([^aeiousl])\1$/, "$1")
}

const plain = html =>
  html.replace(/<\/?code>/g, "").replace(/<[^>]*>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")

const pair = (a, b) => a * 2 ** 20 + b

const meanings = new Map(Object.entries(MEANINGS).map(([word, meant]) => [stem(word), meant.split(" ")]))

let separator, sections, average
// The number of each stem, how often each word occurs, and each stem's rarity.
let stems, vocabulary, rarity

const split = text => text.split(separator).filter(Boolean)
// `DataLoader` is two words by its capitals, and is written as one, too.
const joined = text => text.match(/[A-Za-z]*(?:[a-z][A-Z]|[A-Z]{2}[a-z])[A-Za-z]*/g) ?? []
const read = text => [...split(text), ...joined(text)].map(word => word.toLowerCase())
const number = word => stems.get(stem(word.toLowerCase()))

function setup({ config, docs }) {
  separator = new RegExp(config.separator)
  stems = new Map()
  vocabulary = new Map()
  const pages = new Map(), counts = []
  const learn = word => {
    const short = stem(word)
    if (!stems.has(short)) stems.set(short, stems.size)
    vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)
    return stems.get(short)
  }
  const terms = html => read(plain(html)).map(learn)
  sections = docs.map(doc => {
    const title = terms(doc.title), text = terms(doc.text), address = doc.location.split("#")[0]
    for (const term of new Set([...title, ...text])) counts[term] = (counts[term] ?? 0) + 1
    if (!pages.has(address)) pages.set(address, { doc, title })
    return { doc, title, text, page: pages.get(address), length: title.length + text.length }
  })
  average = sections.reduce((sum, section) => sum + section.length, 0) / sections.length
  rarity = counts.map(count => Math.log(1 + (docs.length - count + 0.5) / (count + 0.5)))
}

// What is looked for: what each term is worth, which terms follow one another, and the words they are for.
function understand(query) {
  const given = read(query)
  const telling = given.filter(word => !COMMON.has(word))
  const words = telling.length ? telling : given
  const worth = new Map(), sought = new Map(words.map(word => [word, []]))
  const add = (term, part, word, most = Infinity) => {
    worth.set(term, Math.max(worth.get(term) ?? 0, part * Math.min(most, rarity[term])))
    sought.get(word).push(term)
  }
  const find = (text, part, word) => {
    const terms = text.split(" ").map(number)
    if (terms.includes(undefined)) return false
    for (const term of terms) add(term, part, word)
    return true
  }
  words.forEach((word, i) => {
    // A word that nobody wrote may be two in one, as two may be one.
    if (!find(word, 1, word))
      for (let j = 2; j <= word.length - 3; j++)
        if (find(`${word.slice(0, j)} ${word.slice(j)}`, 1, word)) break
    if (i > 0) find(words[i - 1] + word, 1, word)
    for (const each of meanings.get(stem(word)) ?? []) find(each, MEANT, word)
  })
  // The last word may not be finished; what it may become is worth no more than what it is.
  const last = split(query).at(-1)?.toLowerCase()
  if (last?.length > 1 && words.includes(last) && query.toLowerCase().endsWith(last)) {
    const most = worth.get(number(last)) ?? Infinity
    for (const word of vocabulary.keys())
      if (word.startsWith(last) && !worth.has(number(word))) add(number(word), BEGINNING, last, most)
  }
  const neighbors = new Set()
  const terms = given.map(number)
  for (let i = 1; i < terms.length; i++) {
    const [a, b] = [terms[i - 1], terms[i]]
    if (a !== undefined && b !== undefined && (worth.has(a) || worth.has(b))) neighbors.add(pair(a, b))
  }
  return { worth, neighbors, sought, topic: words.length <= TOPIC }
}

// What a section is worth for that, and which terms it has.
function weigh(section, { worth, neighbors, topic }) {
  const found = new Map(), side = new Set()
  let score = 0
  const count = (terms, by) => {
    let before, was = 0
    for (const term of terms) {
      const is = worth.get(term) ?? 0
      if (is) found.set(term, (found.get(term) ?? 0) + by)
      const both = is || was ? pair(before, term) : 0
      if (both && neighbors.has(both) && !side.has(both)) {
        side.add(both)
        score += NEIGHBORS * Math.max(was, is)
      }
      [before, was] = [term, is]
    }
  }
  count(section.title, HEADING)
  count(section.text, 1)
  if (found.size)
    for (const term of section.page.title) if (worth.has(term)) found.set(term, (found.get(term) ?? 0) + PAGE)
  const norm = REPEATED * (1 - LENGTH + LENGTH * section.length / average)
  for (const [term, times] of found) score += worth.get(term) * times * (REPEATED + 1) / (times + norm)
  const sum = terms => terms.reduce((total, term) => total + rarity[term], 0)
  const heading = [...new Set(section.title)]
  score *= 1 + REPEATS * sum(heading.filter(term => worth.has(term))) / (sum(heading) + 1)
  if (topic) score *= (section.doc.boost ?? 1) * (section.doc === section.page.doc ? HEAD : 1)
  return { section, found, score }
}

// The pages found, best first, each with its sections, best first.
function rank(looked) {
  const groups = new Map()
  for (const section of sections) {
    const weighed = weigh(section, looked)
    if (!weighed.score) continue
    if (!groups.has(section.page)) groups.set(section.page, [])
    groups.get(section.page).push(weighed)
  }
  const best = (a, b) => b.score - a.score
  return [...groups].map(([page, group]) => {
    group.sort(best)
    const others = group.slice(1, 4).reduce((sum, each) => sum + each.score, 0)
    return { page, group, score: group[0].score + OTHERS * others }
  }).sort(best)
}

const mark = (html, wanted) => html.replace(/<[^>]*>|&\w+;|\w+/g, part =>
  /^\w/.test(part) && read(part).some(wanted) ? `<mark>${part}</mark>` : part)

const escaped = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

// What a result shows of a section: its first line, if that is short, and of the paragraph that has most of
// what is looked for, a piece that begins a little before it. Code is shown where no prose has any of it.
function excerpt(html, wanted, worth) {
  const value = block => [...new Set(read(block).filter(wanted).map(number))]
    .reduce((sum, term) => sum + worth.get(term), 0)
  const blocks = text => text.split(/<\/?(?:p|li|ol|ul|pre)>/).map(each => plain(each).trim()).filter(Boolean)
  const pick = texts => texts.map(text => [text, value(text)]).reduce((a, b) => b[1] > a[1] ? b : a, ["", 0])[0]
  const prose = blocks(html.replace(/<pre>.*?<\/pre>/gs, ""))
  const best = pick(prose) || pick(blocks(html)) || prose[0] || ""
  const first = best.indexOf(split(best).find(wanted) ?? "")
  const from = first > SHOWN / 2 ? best.lastIndexOf(" ", first - SHOWN / 4) + 1 : 0
  const until = best.length > from + SHOWN ? best.lastIndexOf(" ", from + SHOWN) : best.length
  const piece = (from ? "… " : "") + best.slice(from, until) + (until < best.length ? " …" : "")
  const shown = prose[0] !== best && prose[0]?.length < SHOWN / 2 ? [prose[0], piece] : [piece]
  return shown.map(text => `<p>${mark(escaped(text), wanted)}</p>`).join("")
}

function search(query) {
  const looked = understand(query)
  const ranked = rank(looked)
  const show = ({ section, found }, score) => {
    const wanted = word => found.has(number(word))
    const has = [...looked.sought].map(([word, terms]) => [word, terms.some(term => found.has(term))])
    return {
      ...section.doc, score,
      title: mark(section.doc.title, wanted),
      text: excerpt(section.doc.text, wanted, looked.worth),
      // The words that the theme marks on the page, or reports as missing: not those of a sentence.
      terms: looked.topic ? Object.fromEntries(has) : {},
    }
  }
  const worthwhile = ({ score }) => score > ranked[0].score * WORTHWHILE
  const items = ranked.slice(0, PAGES).filter(worthwhile).map(({ page, group }) => {
    // The theme opens what is worth as much as the first, and takes the page's own entry for the head.
    const isHead = ({ section }) => section.doc === page.doc
    const parts = group.filter(each => !isHead(each)).slice(0, SECTIONS)
    const opened = parts.slice(0, OPEN).filter(({ score }) => score > group[0].score * WORTHWHILE)
    const shown = parts.map((part, i) => show(part, i < opened.length ? group[0].score : part.score / 2))
    const head = group.find(isHead)
    if (!head) return [...shown, { ...page.doc, score: 0, terms: {} }]
    const score = head === group[0] ? head.score : 0
    return score ? [show(head, score), ...shown] : [...shown, show(head, score)]
  })
  const last = looked.topic && split(query).at(-1)?.toLowerCase()
  const suggest = !last ? [] : [...vocabulary].filter(([word]) => word.startsWith(last))
    .sort(([, a], [, b]) => a - b).map(([word]) => word).slice(-1)
  return { items, suggest }
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    setup(data)
    postMessage({ type: READY })
  }
  if (type === QUERY) postMessage({ type: RESULT, data: search(data) })
})
