/** Reads the action's inputs from the runner. */
import { getInput } from '@actions/core'

/** The value of an input by its name in action.yml; '' when it is not set. Never throws. */
export const readInput = (name: string): string => getInput(name, { trimWhitespace: false })
