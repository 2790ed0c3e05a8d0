#!/usr/bin/env node
/** Starts the command. */
import { main } from './main.ts'

await main()
