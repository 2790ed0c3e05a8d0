/** Makes a certificate for this machine's own names, so that tests speak real TLS without a key in the repository. X.509 in DER: RFC 5280. */
import { generateKeyPairSync, sign } from 'node:crypto'

export interface Certificate {
  /** PEM. It is its own authority: put it into NODE_EXTRA_CA_CERTS. */
  readonly cert: string
  readonly key: string
}

const element = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => element(0x30, ...parts)
const identifier = (hex: string): Buffer => element(0x06, Buffer.from(hex, 'hex'))
const time = (date: Date): Buffer => element(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`))

const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'))
const COMMON_NAME = '550403'
const SUBJECT_ALT_NAME = '551d11'
const BASIC_CONSTRAINTS = '551d13'

/** A fresh certificate for `localhost` and `127.0.0.1`, valid for an hour before and after now. */
export const makeCertificate = (now: number = Date.now()): Certificate => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(element(0x31, sequence(identifier(COMMON_NAME), element(0x0c, Buffer.from('localhost')))))
  const names = sequence(element(0x82, Buffer.from('localhost')), element(0x87, Buffer.from([127, 0, 0, 1])))
  const extensions = sequence(
    sequence(identifier(SUBJECT_ALT_NAME), element(0x04, names)),
    sequence(identifier(BASIC_CONSTRAINTS), element(0x04, sequence(element(0x01, Buffer.from([0xff])))))
  )
  const unsigned = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(new Date(now - 3_600_000)), time(new Date(now + 3_600_000))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, extensions)
  )
  const signature = element(0x03, Buffer.from([0]), sign('sha256', unsigned, privateKey))
  const body = sequence(unsigned, ECDSA_WITH_SHA256, signature).toString('base64').replace(/.{64}/g, '$&\n')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  }
}
