import { vi } from 'vitest'

/** What a command writes to standard output and to standard error. */
export interface Output {
  readonly out: () => string
  readonly err: () => string
}

/** Takes what is written instead of the terminal, until mocks are restored. */
export function captureOutput(): Output {
  const taken = { out: '', err: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    taken.out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    taken.err += String(text)
    return true
  })
  return { out: () => taken.out, err: () => taken.err }
}
