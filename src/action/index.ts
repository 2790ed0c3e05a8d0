/** Starts the action. */
import { main } from './main.ts'

await main()
