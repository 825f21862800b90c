import { SqliteFiles } from './databases/sqlite.ts'
import { describeConformance } from './run/describe-conformance.ts'

describeConformance({ database: 'sqlite', file: 'main', openServer: () => Promise.resolve(new SqliteFiles()) })
