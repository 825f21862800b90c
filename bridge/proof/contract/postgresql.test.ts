import { PostgresqlDatabase } from './databases/postgresql.ts'
import { describeContract } from './run-contract.ts'

describeContract('postgresql', (name) => PostgresqlDatabase.create(name))
