/** Fetches the first page of a run's jobs and then the log of each, eight at once, and throws everything away: `fetch-logs.js ADDRESS OF THE JOBS`. */
import { once } from 'node:events'
import http from 'node:http'

const AT_ONCE = 8

const agent = new http.Agent({ keepAlive: true })
const open = async (address) => {
  const [response] = await once(http.get(address, { agent, headers: { 'user-agent': 'benchmark' } }), 'response')
  return response
}

let text = ''
for await (const piece of (await open(process.argv[2])).setEncoding('utf8')) text += piece
const { jobs } = JSON.parse(text)
const api = new URL(process.argv[2])
let bytes = 0
const fetchNext = async () => {
  for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) {
    const redirect = await open(`${api.origin}${api.pathname.replace(/runs\/.*/, `jobs/${job.id}/logs`)}`)
    redirect.resume()
    for await (const piece of await open(redirect.headers.location)) bytes += piece.length
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, fetchNext))
process.stdout.write(`${bytes}\n`)
