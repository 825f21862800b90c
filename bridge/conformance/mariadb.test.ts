import { MariaDbServer } from './databases/mariadb.ts'
import { describeConformance } from './run/describe-conformance.ts'

describeConformance({ database: 'mariadb', file: 'main', openServer: (name) => MariaDbServer.open(name) })
