import { describe, expect, it } from 'vitest'

import { checksumOf, matchesChecksum } from './checksum.ts'

/** Both by `sha256sum`. */
const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'
const SELECT_1 = 'b4e0497804e46e0a0b0b8c31975b062152d551bac49c3c2e80932567b4085dcd'

describe('the checksum of a script', () => {
  it('is SHA-256 of its bytes', () => {
    expect(checksumOf('hello')).toBe(HELLO)
    expect(matchesChecksum('hello', HELLO)).toBe(true)
    expect(matchesChecksum('hello ', HELLO)).toBe(false)
  })

  it('does not depend on line ends', () => {
    const windows = 'ab\r\ncd\r\nef\rgh\r\n'
    const unix = 'ab\ncd\nef\rgh\n'
    expect(matchesChecksum(windows, checksumOf(unix))).toBe(true)
    expect(matchesChecksum(unix, checksumOf(windows))).toBe(true)
    expect(matchesChecksum('ab\n', checksumOf('ab'))).toBe(false)
  })

  it('is recognized as early versions of Prisma wrote it, without leading zeros of bytes', () => {
    const unpadded = 'b4e049784e46eabb8c31975b62152d551bac49c3c2e80932567b485dcd'
    expect(matchesChecksum('SELECT 1;\n', SELECT_1)).toBe(true)
    expect(matchesChecksum('SELECT 1;\n', unpadded)).toBe(true)
    expect(matchesChecksum('SELECT 1;\r\n', unpadded)).toBe(true)
    expect(matchesChecksum('SELECT 3;\n', unpadded)).toBe(false)
  })
})
