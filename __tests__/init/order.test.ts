import { expect, test } from '@jest/globals'
import { keepOrder } from '../../src/init/order.ts'
import type { Policy } from '../../src/policy/policy.generated.ts'
import type { PartName } from '../../src/render/part.ts'

function keep(order: readonly (PartName | number)[], titles: readonly string[] = []): Policy {
  const content: Policy = { version: 1, sections: titles.map((title) => ({ title, body: 'x' })) }
  keepOrder(content, order)
  return content
}

test('the usual order is not written down', () => {
  expect(keep(['support', 'reporting', 'response', 0, 1, 'updates'], ['A', 'B']).render).toBeUndefined()
})

test('the longest run of sections is `sections`; the others are named', () => {
  const content = keep([0, 'reporting', 1, 2, 'support', 3], ['Lead in', 'B', 'C', 'Legal & more'])
  expect(content.render?.order).toEqual(['lead-in', 'reporting', 'sections', 'support', 'legal-more'])
  expect(content.sections?.map(({ id }) => id)).toEqual(['lead-in', undefined, undefined, 'legal-more'])
})

test('names are told apart, from parts too, and exist for any title', () => {
  const content = keep([0, 'reporting', 1, 'support', 2, 'updates', 3], ['First', 'Reporting', 'Reporting', '威胁模型'])
  expect(content.render?.order).toEqual([
    'sections',
    'reporting',
    'reporting-2',
    'support',
    'reporting-3',
    'updates',
    'section',
  ])
})
