import { PostgresqlServer } from './databases/postgresql.ts'
import { describeConformance } from './run/describe-conformance.ts'

describeConformance({ database: 'postgresql', file: 'main', openServer: (name) => PostgresqlServer.open(name) })
