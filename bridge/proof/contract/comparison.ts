import { canonical, unordered } from './compare/canonical.ts'
import { expectedFace, givenFace } from './compare/errors.ts'
import { withoutGenerated } from './compare/generated-values.ts'
import type { CorpusCase } from './corpus/case.ts'
import { BridgeAnswerError } from './official/bridge-engine.ts'
import type { Side, World } from './world.ts'

export type Verdict = 'equal answer' | 'equal error' | 'never sent' | 'different'

export interface Result {
  readonly action: string
  readonly name: string
  readonly verdict: Verdict
  /** The code of the error that both gave. */
  readonly code: string | undefined
  readonly difference: string | undefined
}

type Outcome = { readonly value: unknown } | { readonly error: Error }

/** Makes the call of a case on both sides, and compares what comes back and what the databases hold afterwards. */
export async function compare(world: World, one: CorpusCase, initial: string): Promise<Result> {
  const [expected, given] = await Promise.all([outcome(one, world, world.official), outcome(one, world, world.bridged)])
  const answers = compareOutcomes(expected, given, one.ordered ? canonical : unordered)
  const contents = one.writes ? await contentsDifference(world, initial) : undefined
  const difference = answers.difference ?? contents
  return {
    action: one.action,
    name: one.name,
    ...answers,
    ...(difference === undefined ? {} : { verdict: 'different', difference }),
  }
}

async function outcome(one: CorpusCase, { prisma }: World, { client }: Side): Promise<Outcome> {
  try {
    return { value: await one.run(client, prisma) }
  } catch (error) {
    return { error: error as Error }
  }
}

type ToText = (value: unknown) => string

function compareOutcomes(
  expected: Outcome,
  given: Outcome,
  text: ToText,
): Pick<Result, 'verdict' | 'code' | 'difference'> {
  const [left, right] = [face(expected, expectedFace, text), face(given, givenFace, text)]
  if (!('error' in expected)) {
    return left === right ? { verdict: 'equal answer', code: undefined, difference: undefined } : different(left, right)
  }
  const { code } = expectedFace(expected.error)
  const local =
    'error' in given && !(given.error instanceof BridgeAnswerError) && given.error.name === expected.error.name
  if (local && given.error.message === expected.error.message) {
    return { verdict: 'never sent', code: undefined, difference: undefined }
  }
  return left === right ? { verdict: 'equal error', code, difference: undefined } : different(left, right)
}

function face(outcome: Outcome, ofError: (error: Error) => object, text: ToText): string {
  return 'error' in outcome
    ? `error ${canonical(ofError(outcome.error)).replaceAll(OWN_NAME, '<own name>')}`
    : `value ${text(withoutGenerated(outcome.value))}`
}

/** MariaDB's messages name the database, PostgreSQL's the prepared statement, which is without a name on one side. */
const OWN_NAME = /contract_(?:official|bridge)_[\da-f]{8}|(?<=prepared statement \\+")[\w-]*/g

function different(expected: string, given: string): Pick<Result, 'verdict' | 'code' | 'difference'> {
  return { verdict: 'different', code: undefined, difference: `expected ${expected}\ngiven    ${given}` }
}

/** Compares the two databases and brings back what they held before. */
async function contentsDifference({ official, bridged }: World, initial: string): Promise<string | undefined> {
  const [left, right] = await Promise.all([official.database.contents(), bridged.database.contents()])
  if (left !== initial || right !== initial) {
    await Promise.all([official.database.restore(), bridged.database.restore()])
  }
  return settled(left) === settled(right)
    ? undefined
    : `the databases differ:\nofficial ${lines(left, right)}\nbridge   ${lines(right, left)}`
}

/** Generated ids and times differ by nature; how they look is checked in the answers. */
function settled(contents: string): string {
  return contents.replace(GENERATED, '')
}

const GENERATED = /^"?Generated"? .*$/gm

function lines(of: string, without: string): string {
  const others = new Set(without.split('\n'))
  return of
    .split('\n')
    .filter((line) => !others.has(line))
    .slice(0, 5)
    .join('\n         ')
}
