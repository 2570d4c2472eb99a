import { error, getInput, info, notice, setFailed, setOutput, setSecret, summary, warning } from '@actions/core'
import { checkedOutCommits } from '../repository/checked-out.ts'
import { readEventPayload } from '../repository/event-payload.ts'
import { main } from './main.ts'
import { openInside } from './open-inside.ts'

// By name, so that the build leaves out what else the package holds: a runner of processes, a client for tokens.
main(
  { error, getInput, info, notice, setFailed, setOutput, setSecret, summary, warning },
  {
    environment: process.env,
    readPayload: readEventPayload,
    checkedOut: (directory) => checkedOutCommits(directory),
    github: async () => {
      const { placeOfRun } = await import('../repository/github/place.ts')
      const place = placeOfRun(process.env)
      return place && (await import('../repository/github/open.ts')).openGitHub(place)
    },
    open: async (inside, directory) => openInside(inside, directory),
    check: async (repository, settings) => (await import('../check/check.ts')).check(repository, settings),
    mend: async (repository, settings, choice) => {
      const [{ mend }, { withTexts }] = await Promise.all([
        import('../check/mend.ts'),
        import('../repository/overlay.ts'),
      ])
      return mend(repository, settings, choice, withTexts)
    },
  },
)
