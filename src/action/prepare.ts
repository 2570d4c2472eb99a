import { type RunEvent, readEvent } from './event.ts'
import { remarkOnEvent } from './event-remarks.ts'
import { type Inputs, readInputs } from './inputs.ts'
import type { Runner, Surroundings } from './runner.ts'
import { withCheckout } from './with-checkout.ts'

/** Reads what the step is to do and what the run is about, and keeps the token out of the log. Throws InputError. */
export async function prepare(
  runner: Runner,
  surroundings: Pick<Surroundings, 'environment' | 'readPayload' | 'checkedOut'>,
): Promise<{ readonly inputs: Inputs; readonly event: RunEvent }> {
  const { environment, readPayload } = surroundings
  const event = await withCheckout(readEvent(environment, readPayload), surroundings)
  const inputs = readInputs(runner.getInput, environment, event)
  if (inputs.token !== undefined) runner.setSecret(inputs.token)
  remarkOnEvent(event, runner)
  return { inputs, event }
}
