import { SqliteDatabase } from './databases/sqlite.ts'
import { describeContract } from './run-contract.ts'

describeContract('sqlite', (name) => SqliteDatabase.create(name))
