import { MariaDbDatabase } from './databases/mariadb.ts'
import { describeContract } from './run-contract.ts'

describeContract('mysql', (name) => MariaDbDatabase.create(name))
