// The process of Prisma's own client: the commands of `Worker.java`, in Node.js.
// node contestant.mjs <database URL> <connections> <schema> <folder for the client>

import { createInterface } from 'node:readline'

import { connect, generateClient } from './client.mjs'
import { load } from './load.mjs'
import { workloads } from './workloads.mjs'

const [url, connections, schema, folder] = process.argv.slice(2)
const generated = await generateClient(schema, folder)
const prisma = connect(generated, url, Number(connections))
await prisma.$connect()
const operations = workloads(prisma, generated)

async function answer({ kind, workload, count, ...plan }) {
  const operation = operations[workload]
  if (kind === 'LOAD') {
    return load(operation, { workload, ...plan })
  }
  const results = []
  for (let n = 0; n < count; n++) {
    results.push(await operation(n))
  }
  return results
}

console.log('ready')
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await answer(JSON.parse(line))))
}
process.exit(0)
