import { expect, test } from '@jest/globals'
import { loadOctokit } from '../../../src/repository/github/load-octokit.ts'
import { standIns } from '../../github/stand-in.ts'

const standIn = standIns()

test('leaves the environment as it was, and does not look for the event', async () => {
  const { place } = await standIn()
  const before = { ...process.env }
  process.env['GITHUB_EVENT_PATH'] = '/nonexistent/event.json'
  try {
    const { request, fetch } = await loadOctokit(place, { mayWait: () => false, mostRetries: 0, retrySeconds: 1 })
    expect(process.env['GITHUB_EVENT_PATH']).toBe('/nonexistent/event.json')
    expect(process.env['GITHUB_API_URL']).toBe(before['GITHUB_API_URL'])

    const { data } = await request('GET /repos/{owner}/{repo}', {
      owner: 'crewkit',
      repo: 'crew',
      headers: { 'x-github-api-version': '2022-11-28' },
      request: { fetch },
    })
    expect(data).toMatchObject({ full_name: 'crewkit/crew' })
  } finally {
    if (before['GITHUB_EVENT_PATH'] === undefined) delete process.env['GITHUB_EVENT_PATH']
  }
})
