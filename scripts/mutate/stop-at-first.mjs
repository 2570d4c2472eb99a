// One test that fails is enough to notice a mutant: the rest of its file is skipped.
import { TestEnvironment } from 'jest-environment-node'

export default class StopAtFirst extends TestEnvironment {
  failed = false

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') this.failed = true
    if (name === 'test_start' && this.failed) test.mode = 'skip'
  }
}
