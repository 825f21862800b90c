/** Where requests arrive that stand for others. Each line of them is counted, the request itself only if it is refused. */
export const LINES_PATH = '/lines'
