/** Makes archives byte by byte, so that a test can say anything of them. */
import { crc32, deflateRawSync } from 'node:zlib'

/** An entry, and what the archive says of it where that is a lie. */
export interface ZipEntry {
  readonly name: string
  readonly content: string | Uint8Array
  readonly size?: number
  readonly crc?: number
  /** 1: encrypted. */
  readonly flags?: number
  /** 8: deflate. */
  readonly method?: number
}

const UTF8_NAMES = 0x800

/** @param count how many entries the archive says it has */
export const makeZip = (entries: readonly ZipEntry[], count = entries.length): Buffer => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, size, crc, flags = 0, method = 8 } of entries) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const title = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(flags | UTF8_NAMES, 2)
    facts.writeUInt16LE(method, 4)
    facts.writeUInt32LE(crc ?? crc32(bytes), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(size ?? bytes.length, 18)
    facts.writeUInt16LE(title.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), facts, title, packed])
    files.push(file)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, place, title]))
    offset += file.length
  }
  const all = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(all.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, all, Buffer.from('PK\x05\x06'), end])
}
