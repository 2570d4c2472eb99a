// Written by `npm run generate`: not to be edited.
import type { ErrorObject } from 'ajv'

declare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null }
export = validate
