/** What a request says beside its query. */
export interface QueryContext {
  readonly requestId: string
  /** The open transaction that the query belongs to. */
  readonly transactionId?: string
  /** The W3C trace that the query is a part of. */
  readonly traceparent?: string
}
