import { describe, expect, test } from '@jest/globals'
import { unquote } from '../../src/diagnose/quoted.ts'

describe('A message that quotes several lines is read by the one that says why', () => {
  test.each([
    { name: 'one line stays', message: 'expected 3, got 4', said: 'expected 3, got 4' },
    { name: 'the message of a logger', message: '{"level":"error","msg":"no price for 7"}', said: 'no price for 7' },
    { name: 'a quotation mark in it', message: '{"error": "no \\"price\\" there"}', said: 'no "price" there' },
    { name: 'the first line', message: 'Error: no price\\n    at parse (src/a.js:3:26)\\n    at main', said: 'Error: no price' },
    {
      name: 'the output, where the message is only that it failed',
      message: 'FAILED! => {"msg": "non-zero return code", "stdout": "one\\ntwo", "stderr": "reading\\nfatal: no such branch\\nbye"}',
      said: 'fatal: no such branch'
    },
    {
      name: 'the end of a traceback',
      message:
        '{"module_stderr": "Traceback (most recent call last):\\n  File \\"a.py\\", line 1\\nOSError: disk is read-only\\n", "msg": "MODULE FAILURE: see stdout/stderr for the exact error"}',
      said: 'OSError: disk is read-only'
    },
    {
      name: 'the line behind a wrapper',
      message: 'Command failed with exit code 1: git push\\nfatal: no upstream branch',
      said: 'fatal: no upstream branch'
    },
    {
      name: 'a folder of Windows is no new line',
      message: 'cannot open D:\\a\\node_modules\\next\\a.js',
      said: 'cannot open D:\\a\\node_modules\\next\\a.js'
    },
    { name: 'values without a word', message: '{"msg": "", "error": "404"}', said: '{"msg": "", "error": "404"}' },
    { name: 'a value without an end', message: '{"msg": "no price', said: '{"msg": "no price' }
  ])('$name', ({ message, said }) => {
    expect(unquote(message)).toBe(said)
  })
})
