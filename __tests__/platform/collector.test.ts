import { expect, test } from '@jest/globals'
import { createCollector } from '../../src/platform/collector.ts'

test('buffers that nobody holds any more are freed while a stream goes on', () => {
  const collect = createCollector()
  const piece = 65_536
  let most = 0
  const before = process.memoryUsage().arrayBuffers
  for (let passed = 0; passed < 1_000_000_000; passed += piece) {
    // As the network's: filled, and dropped.
    new Uint8Array(piece)[0] = 1
    collect(piece)
    most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }
  expect(most).toBeLessThan(48_000_000)
})
