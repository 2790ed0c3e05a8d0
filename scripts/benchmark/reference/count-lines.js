/** Counts the lines of one job's log and does nothing else: `count-lines.js ADDRESS`, where the address is the API's of the log. */
import { once } from 'node:events'
import http from 'node:http'

const LF = 10

const open = async (address) => {
  const [response] = await once(http.get(address, { headers: { 'user-agent': 'benchmark' } }), 'response')
  return response
}

const redirect = await open(process.argv[2])
redirect.resume()
let lines = 0
for await (const piece of await open(redirect.headers.location)) {
  for (let at = piece.indexOf(LF); at >= 0; at = piece.indexOf(LF, at + 1)) lines++
}
process.stdout.write(`${lines}\n`)
