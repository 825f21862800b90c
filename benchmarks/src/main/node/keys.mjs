/** Inputs made of the running number of an operation: the same as in `Keys.java`. */

const STRIDE = 7919

export const SUPPLY = 40_000

export function oneOf(rows, n) {
  return 1 + ((n * STRIDE) % rows)
}

export function doomed(n) {
  return 1_000_001 + n
}

export function worlds(n) {
  return Array.from({ length: 20 }, (_, i) => ({
    id: 1 + ((n * STRIDE + i * 503) % 10_000),
    randomNumber: 1 + ((n * 31 + i * 17) % 10_000),
  })).sort((a, b) => a.id - b.id)
}

export function newPurchase(Decimal, shopperId, n) {
  const lines = [1, 2, 3].map((place) => ({
    article: `Article ${(n + place) % 500}`,
    quantity: place,
    price: new Decimal((n * 25 + place) % 10_000).div(100),
  }))
  return {
    shopperId,
    placedAt: new Date((1_750_000_000 + n) * 1000),
    total: lines.reduce((sum, { price }) => sum.plus(price), new Decimal(0)),
    lines,
  }
}
