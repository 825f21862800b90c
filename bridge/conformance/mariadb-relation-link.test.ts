import { MariaDbServer } from './databases/mariadb.ts'
import { describeConformance } from './run/describe-conformance.ts'

describeConformance({ database: 'mariadb', file: 'relationLink', openServer: (name) => MariaDbServer.open(name) })
