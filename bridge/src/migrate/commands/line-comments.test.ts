import { expect, it } from 'vitest'

import { withLineComments } from './line-comments.ts'

const file = (content: string) => [{ path: 'schema.prisma', content }]

function restored(before: string, after: string): string | undefined {
  return withLineComments(file(before), file(after))[0]?.content
}

it('puts comments back above and behind what they stood at', () => {
  const before = `// The shop.

// Who buys.
/// Somebody.
model A {
  id Int @id // given by the database
  // Two lines
  // of it.
  /// As on the passport.
  name String @default("http://x") // long
  // The last.
  @@index([name])
  // Nothing more.
}
// The end.
`
  const after = `/// Somebody.
model A {
  id Int @id
  /// As on the passport.
  name String @default("http://x")
  email String

  @@index([name])
}
`
  expect(restored(before, after)).toBe(`// The shop.

// Who buys.
/// Somebody.
model A {
  id Int @id // given by the database
  // Two lines
  // of it.
  /// As on the passport.
  name String @default("http://x") // long
  email String

  // The last.
  @@index([name])
  // Nothing more.
}
// The end.
`)
})

it('leaves what the engine has kept, and what has no comments', () => {
  const text = '// Kept.\nmodel A {\n  id Int @id // kept\n}\n'
  expect(restored(text, text)).toBe(text)
  const plain = 'enum B {\n  One\n}\n'
  expect(restored(plain, plain)).toBe(plain)
})

it('lets comments go with what they stood at', () => {
  expect(restored('model A {\n  // old\n  old Int\n  id Int @id\n}\n', 'model A {\n  id Int @id\n}\n')).toBe(
    'model A {\n  id Int @id\n}\n',
  )
})

it('keeps apart fields of equal name', () => {
  expect(
    restored(
      'model A {\n  id Int // a\n}\nmodel B {\n  id Int\n}\n',
      'model A {\n  id Int\n}\nmodel B {\n  id Int\n}\n',
    ),
  ).toBe('model A {\n  id Int // a\n}\nmodel B {\n  id Int\n}\n')
})
