/**
 * What Prisma's engine says when it panics. It has one memory for everything that runs in this process, and answers nothing
 * any more after a panic: whoever waits for it then is told, and whoever comes later.
 */
class Panics {
  readonly #waiting = new Set<(panic: Error) => void>()
  #panic: Error | undefined

  /** The name and the method by which the engine knows it are Prisma's. */
  install(): void {
    const registry = {
      set_message: (message: string) => {
        this.#report(new Error(`Prisma's schema engine has broken down: ${message}`))
        ignoreTrap()
      },
    }
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry })
  }

  /** What the work comes to; fails as soon as the engine panics, for which the work itself would wait for ever. */
  async watch<T>(work: () => Promise<T>): Promise<T> {
    if (this.#panic !== undefined) {
      throw this.#panic
    }
    let tell: ((panic: Error) => void) | undefined
    const panic = new Promise<never>((_resolve, reject) => {
      tell = reject
      this.#waiting.add(reject)
    })
    try {
      return await Promise.race([work(), panic])
    } finally {
      if (tell !== undefined) {
        this.#waiting.delete(tell)
      }
    }
  }

  #report(panic: Error): void {
    this.#panic = panic
    this.#waiting.forEach((tell) => {
      tell(panic)
    })
  }
}

/** What WebAssembly throws right after the message has no caller to go to, and would end the process before it is told. */
function ignoreTrap(): void {
  const ignore = (error: unknown) => {
    if ((error as Error).name !== 'RuntimeError') {
      throw error
    }
  }
  process.once('uncaughtException', ignore)
  setImmediate(() => process.off('uncaughtException', ignore))
}

export const panics = new Panics()
