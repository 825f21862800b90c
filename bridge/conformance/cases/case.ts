/** What a step looks at in an answer: object keys and list positions. */
export type Path = readonly (string | number)[]

export interface Check {
  readonly path: Path
  readonly sort_by?: string | null
  readonly equals?: unknown
  readonly precision?: string
  readonly not_equals?: unknown
  readonly one_of?: readonly unknown[]
  readonly length?: number
  readonly length_op?: string
  readonly string_length?: number
  readonly type?: string
  readonly format?: string
  readonly same_as?: StepPath
  readonly not_same_as?: StepPath
  readonly text_replace?: readonly (readonly [string, string])[]
  readonly text_equals?: string
}

/** A place in the answer of an earlier step. */
export interface StepPath {
  readonly step: number
  readonly path: Path
}

/** A part of an answer that later steps send. */
export interface Capture {
  readonly name: string
  readonly kind: 'where' | 'where_list' | 'json' | 'string'
  readonly path: Path
  readonly fields?: readonly string[]
  readonly compound?: string | null
  readonly meta?: string
  readonly join?: string
}

/** The code 0 means any error, null an error without a code. */
export interface ExpectedError {
  readonly code: number | null
  readonly message: string | null
}

/** What an answer must be. Whatever is present must hold. */
export interface Expectation {
  readonly must_succeed?: boolean
  readonly expect?: unknown
  readonly expect_one_of?: readonly unknown[]
  readonly checks?: readonly Check[]
  readonly error?: ExpectedError
  readonly capture?: readonly Capture[]
}

interface InTransaction {
  readonly tx?: string
}

export interface RunStep extends Expectation, InTransaction {
  readonly kind: 'run' | 'query'
  readonly query: string
}

export interface ErrorStep extends ExpectedError, InTransaction {
  readonly kind: 'error'
  readonly query: string
}

export interface BatchStep extends Expectation, InTransaction {
  readonly kind: 'batch'
  readonly queries: readonly string[]
  readonly transaction: boolean
  readonly isolation: string | null
}

export interface StartStep {
  readonly kind: 'start_tx'
  readonly tx: string
  readonly max_wait_ms: number
  readonly timeout_ms: number
  readonly isolation: string | null
  readonly expect: TransactionResult
}

export interface CloseStep {
  readonly kind: 'commit_tx' | 'rollback_tx'
  readonly tx: string
  readonly expect: TransactionResult
}

export interface TransactionResult {
  readonly result: 'ok' | 'err'
  readonly error_code?: string
  readonly error_message_contains?: string
}

export interface SleepStep {
  readonly kind: 'sleep'
  readonly ms: number
}

export interface RawSqlStep {
  readonly kind: 'raw_sql'
  readonly sql: string
}

export interface JsonQueryStep extends Expectation, InTransaction {
  readonly kind: 'json_query'
  readonly request: object
}

export type Step = RunStep | ErrorStep | BatchStep | StartStep | CloseStep | SleepStep | RawSqlStep | JsonQueryStep

export interface Variation {
  readonly schema?: string
  readonly steps?: readonly Step[]
}

/** One case as it stands in the files. */
export interface ConformanceCase {
  readonly id: string
  readonly suite: string
  readonly schema: string
  readonly steps: readonly Step[]
  readonly applies?: Readonly<Record<string, boolean>>
  readonly overrides?: Readonly<Record<string, Variation>>
  readonly relation_mode: string
  readonly db_schemas: readonly string[]
  readonly db_extensions: readonly string[]
  readonly exclude_features: readonly string[]
  readonly database_schema: string
  readonly needs_database_schema_name: boolean
  readonly uses_tx: boolean
  readonly uses_raw: boolean
}
