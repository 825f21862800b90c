export const USAGE = `Serves a Prisma schema to other languages over HTTP.

Usage: node bridge.mjs [command] [options]

Commands
  serve      answer queries (the default)
  health     ask the bridge of the same settings on this machine how it is, for the probes of containers
  dmmf       print the schema's models and its hash as JSON
  validate   check the schema
  format     put the schema's files into Prisma's standard format
  db push    bring the database to the state of the schema

Options
  --schema <path>       schema file, or folder of .prisma files  (PRISMA_SCHEMA, default prisma/schema.prisma)
  --provider <name>     read the schema with this provider       (PRISMA_PROVIDER)
  --url <url>           database                                 (DATABASE_URL)
  --live                health: only whether the process works, without the database
  --check               format: change nothing, fail if a file is not formatted
  --accept-data-loss    db push: also make changes that lose data
  --force-reset         db push: empty the database first
  -h, --help
  -v, --version

All settings of the server are environment variables: see the README.
`
