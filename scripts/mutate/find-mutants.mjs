// The mutants of a source: small changes, each of which a test of it should notice.
import { parseSync } from '@swc/core'
import { patternMutants } from './pattern-mutants.mjs'

/** Stands before the source while it is parsed, because spans are counted from wherever the parser was before. */
const BEFORE = '0;'

/** What a rule declares of itself: the compiler knows what it needs, and `npm run check-generated` holds its page to the rest. */
const DECLARED = new Set(['id', 'summary', 'since', 'profiles', 'controls', 'needs', 'uses', 'drift', 'fix'])

const OPERATORS = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
}

const METHODS = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findIndex: 'findLastIndex',
  findLastIndex: 'findIndex',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
}

/** Calls that give back something of the kind that they were called on. */
const DROPPED = new Set(
  'filter slice trim toLowerCase toUpperCase replace replaceAll sort toSorted reverse padStart'.split(' '),
)

/**
 * Every mutant of a TypeScript source, in its order: `{ start, end, text, kind }`, offsets in UTF-16 units.
 * Types, imports, `?.` (the compiler knows where it is needed) and what a generated page holds are left alone.
 */
export function findMutants(source) {
  const bytes = Buffer.from(BEFORE + source)
  const tree = parseSync(bytes.toString(), { syntax: 'typescript', target: 'es2023' })
  const origin = tree.body[0].span.start
  const offset = (place) => bytes.subarray(0, place - origin).toString().length - BEFORE.length
  const spanOf = ({ span }) => ({ start: offset(span.start), end: offset(span.end) })
  const textOf = (node) => source.slice(spanOf(node).start, spanOf(node).end)
  const mutants = []
  const add = (kind, { start, end }, ...texts) => {
    for (const text of texts) if (source.slice(start, end) !== text) mutants.push({ start, end, text, kind })
  }
  for (const node of tree.body.slice(1)) visit(node, { add, spanOf, textOf, source })
  return mutants
    .filter((mutant) => parses(mutate(source, mutant)))
    .sort((left, right) => left.start - right.start || left.end - right.end)
}

/** The source with one mutant in it. */
export function mutate(source, { start, end, text }) {
  return source.slice(0, start) + text + source.slice(end)
}

function parses(source) {
  try {
    return parseSync(source, { syntax: 'typescript', target: 'es2023' }) !== undefined
  } catch {
    return false
  }
}

function visit(node, at) {
  if (Array.isArray(node)) {
    for (const one of node) visit(one?.expression && one.spread !== undefined ? one.expression : one, at)
    return
  }
  if (node === null || typeof node !== 'object') return
  const { type } = node
  if (type === 'ImportDeclaration' || (type?.startsWith('Ts') && node.expression === undefined)) return
  if (type === 'KeyValueProperty' && at.declares && DECLARED.has(node.key.value)) return
  MUTATORS[type]?.(node, at)
  for (const [name, child] of Object.entries(node)) {
    if (isRead(node, name)) visit(child, { ...at, declares: type === 'ObjectExpression' ? at.declares : isRule(node) })
  }
}

/** Whether a part of a node is code: not a type, a name, a place, or a key. */
function isRead({ type }, name) {
  if (name === 'span' || name === 'typeAnnotation' || name === 'returnType' || name === 'typeParams') return false
  if (type === 'KeyValueProperty' || type === 'KeyValuePatternProperty') return name !== 'key'
  return !(type === 'TemplateLiteral' && name === 'quasis')
}

function isRule({ type, callee }) {
  return type === 'CallExpression' && callee.value === 'defineRule'
}

/** A list of words (`words('fix|patch*')`) with each left out once. */
function oneWordLess(list, { add, spanOf, textOf }) {
  const words = textOf(list).slice(1, -1).split('|')
  if (words.length < 2) return
  for (const index of words.keys()) add('word', spanOf(list), `'${words.toSpliced(index, 1).join('|')}'`)
}

const MUTATORS = {
  IfStatement: ({ test }, { add, spanOf }) => add('condition', spanOf(test), 'true', 'false'),
  WhileStatement: ({ test }, { add, spanOf }) => add('condition', spanOf(test), 'false'),
  ForStatement: ({ test }, { add, spanOf }) => test && add('condition', spanOf(test), 'false'),
  ConditionalExpression: ({ test }, { add, spanOf }) => add('condition', spanOf(test), 'true', 'false'),
  BinaryExpression(node, at) {
    const { operator, left, right } = node
    const between = { start: at.spanOf(left).end, end: at.spanOf(right).start }
    const written = at.source.slice(between.start, between.end)
    for (const other of OPERATORS[operator] ?? []) at.add('operator', between, written.replace(operator, other))
    if (operator !== '&&' && operator !== '||') return
    at.add('operand dropped', at.spanOf(node), at.textOf(left))
    // In a chain the operands on the left have their own turn.
    if (left.operator !== operator) at.add('operand dropped', at.spanOf(node), at.textOf(right))
  },
  AssignmentExpression(node, at) {
    const between = { start: at.spanOf(node.left).end, end: at.spanOf(node.right).start }
    const written = at.source.slice(between.start, between.end)
    for (const other of OPERATORS[node.operator] ?? [])
      at.add('operator', between, written.replace(node.operator, other))
  },
  UnaryExpression(node, at) {
    if (node.operator === '!' || node.operator === '-') at.add('operator', at.spanOf(node), at.textOf(node.argument))
  },
  UpdateExpression(node, at) {
    at.add(
      'operator',
      at.spanOf(node),
      at.textOf(node).replace(/\+\+|--/, (sign) => (sign === '++' ? '--' : '++')),
    )
  },
  StringLiteral: (node, at) => at.add('text', at.spanOf(node), node.value === '' ? "'mutant'" : "''"),
  TemplateLiteral: (node, at) => at.add('text', at.spanOf(node), '``'),
  NumericLiteral: (node, at) => at.add('number', at.spanOf(node), `${node.value + 1}`, `${node.value - 1}`),
  BooleanLiteral: (node, at) => at.add('boolean', at.spanOf(node), `${!node.value}`),
  ArrayExpression: (node, at) => node.elements.length > 0 && at.add('list emptied', at.spanOf(node), '[]'),
  ObjectExpression: (node, at) =>
    !at.declares && node.properties.length > 0 && at.add('object emptied', at.spanOf(node), '{}'),
  ExpressionStatement(node, at) {
    at.add('statement dropped', at.spanOf(node), ';')
  },
  CallExpression(node, at) {
    const { callee } = node
    if (callee.value === 'words' && node.arguments[0]?.expression.type === 'StringLiteral')
      oneWordLess(node.arguments[0].expression, at)
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
    const name = callee.property.value
    if (Object.hasOwn(METHODS, name)) at.add('method', at.spanOf(callee.property), METHODS[name])
    if (DROPPED.has(name)) at.add('call dropped', at.spanOf(node), at.textOf(callee.object))
  },
  RegExpLiteral(node, at) {
    const { start } = at.spanOf(node)
    for (const { from, to, text } of patternMutants(node.pattern))
      at.add('pattern', { start: start + 1 + from, end: start + 1 + to }, text)
    if (!node.flags.includes('i')) return
    const end = at.spanOf(node).end
    at.add('pattern', { start: end - node.flags.length, end }, node.flags.replace('i', ''))
  },
}
