import * as core from '@actions/core'
import { main } from './main.ts'
import { openInside } from './open-inside.ts'

main(core, {
  environment: process.env,
  open: async (inside, directory) => openInside(inside, directory),
  check: async (repository, settings) => (await import('../check/check.ts')).check(repository, settings),
})
