import { expect, test } from '@jest/globals'
import { placeOfRun } from '../../src/action/github-place.ts'

const environment = {
  GITHUB_SERVER_URL: 'https://ghe.example',
  GITHUB_API_URL: 'https://ghe.example/api/v3',
  GITHUB_REPOSITORY: 'crewkit/crew',
}
const place = { serverUrl: 'https://ghe.example', apiUrl: 'https://ghe.example/api/v3', owner: 'crewkit', name: 'crew' }

test('the repository of the run, with the token that was given', () => {
  expect(placeOfRun(environment, undefined)).toEqual(place)
  expect(placeOfRun(environment, 'secret')).toEqual({ ...place, token: 'secret' })
})

test.each([
  ...Object.keys(environment).map((name) => [name, '']),
  ['GITHUB_REPOSITORY', 'crew'],
  ['GITHUB_REPOSITORY', 'crewkit/crew/more'],
])('none where %s is "%s"', (name, value) => {
  expect(placeOfRun({ ...environment, [name]: value }, 'secret')).toBeUndefined()
})
