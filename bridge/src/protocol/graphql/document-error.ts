import { RefusedError } from '../errors.ts'

/** The document itself cannot be used: it is refused with status 400, before Prisma sees anything of it. */
export class DocumentError extends RefusedError {
  constructor(message: string) {
    super(400, 'P2009', message, 'validation')
  }
}
