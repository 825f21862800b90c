// Makes the certificates of the TLS tests: `node scripts/test-certificates.mjs <folder>`. An authority that signs a server
// (for the name localhost alone) and a client (for the user `certified`), and another authority that signed neither.
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { generate } from 'selfsigned'

const [folder] = process.argv.slice(2)
const options = { keyType: 'ec', algorithm: 'sha256' }

const authority = await makeAuthority('Test authority')
const other = await makeAuthority('Other authority')
const ca = { key: authority.private, cert: authority.cert }
const server = await generate([{ name: 'commonName', value: 'localhost' }], {
  ...options,
  ca,
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
})
const client = await generate([{ name: 'commonName', value: 'certified' }], { ...options, ca })

write('ca.pem', authority.cert)
write('other-ca.pem', other.cert)
write('server.pem', server.cert)
write('server.key', server.private)
write('client.pem', client.cert)
write('client.key', client.private)

function makeAuthority(commonName) {
  return generate([{ name: 'commonName', value: commonName }], {
    ...options,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
}

/** PostgreSQL refuses a key that others may read. */
function write(name, content) {
  writeFileSync(path.join(folder, name), content, { mode: 0o600 })
}
