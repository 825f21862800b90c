export const USAGE = `Serves a Prisma schema to other languages over HTTP.

Usage: node bridge.mjs [command] [options]

Commands
  serve             answer queries (the default)
  health            ask the bridge of the same settings on this machine how it is, for the probes of containers
  dmmf              print the schema's models and its hash as JSON
  validate          check the schema
  format            put the schema's files into Prisma's standard format
  db push           bring the database to the state of the schema
  db pull           read the structure of the database into the schema's files
  db execute        run a SQL script
  db seed           fill the database from a SQL script
  migrate dev       write a migration for what has changed in the schema, and apply it (development only)
  migrate deploy    apply the migrations that the database does not have yet
  migrate status    say how the database and the migrations stand to each other
  migrate resolve   record a migration as applied, or one that failed as rolled back; nothing is run
  migrate reset     drop everything in the database, and apply all migrations (development only)
  migrate diff      say what leads from one structure to another

Options
  --schema <path>       schema file, or folder of .prisma files  (PRISMA_SCHEMA, default prisma/schema.prisma)
  --provider <name>     read the schema with this provider       (PRISMA_PROVIDER)
  --url <url>           database                                 (DATABASE_URL)
  --live                health: only whether the process works, without the database
  --check               format: change nothing, fail if a file is not formatted
  --accept-data-loss    db push, migrate dev: also make changes that lose data
  --force-reset         db push: empty the database first
  --print               db pull: write to standard output instead of the files
  --force               db pull: forget what the files say; migrate reset: do it
  --file <path>         db execute, db seed: the script          (db seed: default seed.sql beside the schema)
  --stdin               db execute: the script is on standard input
  --migrations <path>   migrate: folder of the migrations        (PRISMA_MIGRATIONS, default migrations beside the schema)
  --shadow-url <url>    an empty database to try migrations in   (PRISMA_SHADOW_DATABASE_URL, default: made and dropped)
  --name <name>         migrate dev: what the migration does
  --create-only         migrate dev: write the migration, and do not apply it
  --applied <name>      migrate resolve: its work is done in the database
  --rolled-back <name>  migrate resolve: nothing of it is left in the database
  --from-empty, --from-database, --from-schema <path>, --from-migrations <path>, and the same with --to
                        migrate diff: the two sides
  --script              migrate diff: as SQL
  --output <file>       migrate diff: write it there
  --exit-code           migrate diff: end with 2 if the sides differ
  -h, --help
  -v, --version

All settings of the server are environment variables: see the README.
`
