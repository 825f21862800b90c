import { randomUUID } from 'node:crypto'

/** Something that ends when its owner is gone. */
export interface Leased {
  interrupt(outcome: 'rolled_back'): void
}

/** What an owner holds for as long as it lives. Its transactions end with it. */
export class Lease {
  readonly id = randomUUID()
  readonly #held = new Set<Leased>()
  readonly #ended: () => void
  #over = false

  constructor(ended: () => void) {
    this.#ended = ended
  }

  get over(): boolean {
    return this.#over
  }

  add(leased: Leased): void {
    this.#held.add(leased)
  }

  delete(leased: Leased): void {
    this.#held.delete(leased)
  }

  end(): void {
    if (this.#over) {
      return
    }
    this.#over = true
    this.#ended()
    for (const leased of this.#held) {
      leased.interrupt('rolled_back')
    }
  }
}

/** The owners that are there. */
export class Leases {
  readonly #leases = new Map<string, Lease>()

  /** Its owner is told when it ends, in case that it is not the owner who ended it. */
  open(ended: () => void): Lease {
    const lease: Lease = new Lease(() => {
      this.#leases.delete(lease.id)
      ended()
    })
    this.#leases.set(lease.id, lease)
    return lease
  }

  endAll(): void {
    for (const lease of this.#leases.values()) {
      lease.end()
    }
  }

  get(id: string): Lease | undefined {
    return this.#leases.get(id)
  }
}
