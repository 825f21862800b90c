import { missingCases } from '../cases/folder.ts'
import { readParts, removeParts, writeReport } from './files.ts'
import { fullReport, summary } from './report.ts'

/** Runs once around all test files: clears the ground, and puts what they found into one report. */
export default function setup(): () => void {
  removeParts()
  return () => {
    const outcomes = readParts().flatMap((part) => part.outcomes)
    if (outcomes.length > 0) {
      const file = writeReport(fullReport(outcomes))
      print(`\nConformance: passed of all, by suite and database\n${summary(outcomes)}\nEvery suite: ${file}\n`)
    } else {
      print(`\n${missingCases() ?? 'No conformance case was run.'}\n`)
    }
  }
}

function print(text: string): void {
  process.stdout.write(text)
}
