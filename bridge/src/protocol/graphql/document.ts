import {
  type DirectiveNode,
  type FieldNode,
  GraphQLError,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  Source,
  TokenKind,
  type VariableDefinitionNode,
} from 'graphql'

import { type Budget, MAX_DEPTH, MAX_VALUES } from './budget.ts'
import { DocumentError } from './document-error.ts'

/** The one operation of a document that is to run, with its one root field. */
export interface Operation {
  readonly kind: 'query' | 'mutation'
  readonly field: FieldNode
  readonly variables: readonly VariableDefinitionNode[]
}

export function parseOperation(text: string, operationName: string | undefined, budget: Budget): Operation {
  const definition = pickOperation(parseDocument(text, budget), operationName)
  const [field, ...others] = definition.selectionSet.selections
  if (field?.kind !== Kind.FIELD) {
    throw new DocumentError('Fragments are not supported. Write the fields where they are wanted.')
  }
  refuseDirectives(definition, `The ${definition.operation}`)
  refuseDirectives(field, `The field '${field.name.value}'`)
  if (others.length > 0) {
    throw new DocumentError(
      `The operation has ${others.length + 1} root fields, but one document is one query. Send the others as a batch.`,
    )
  }
  if (definition.operation === OperationTypeNode.SUBSCRIPTION) {
    throw new DocumentError('Subscriptions are not supported. Send a query or a mutation.')
  }
  return { kind: definition.operation, field, variables: definition.variableDefinitions ?? [] }
}

/** Left out, a directive such as `@skip(if: true)` would make a query of what was meant to be none. */
export function refuseDirectives(
  { directives }: { readonly directives?: readonly DirectiveNode[] },
  what: string,
): void {
  const [directive] = directives ?? []
  if (directive !== undefined) {
    throw new DocumentError(`${what} has the directive '@${directive.name.value}', but there are no directives here.`)
  }
}

function parseDocument(text: string, budget: Budget): OperationDefinitionNode[] {
  try {
    checkSize(text, budget)
    const { definitions } = parse(text, { noLocation: true, maxTokens: MAX_VALUES })
    return definitions.map((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) {
        throw new DocumentError('A document may hold operations (query, mutation) only: fragments are not supported.')
      }
      return definition
    })
  } catch (error) {
    throw error instanceof GraphQLError ? new DocumentError(syntaxMessage(error)) : error
  }
}

function syntaxMessage({ message, locations }: GraphQLError): string {
  const [at] = locations ?? []
  return `The GraphQL document cannot be read: ${message}${at === undefined ? '' : ` (line ${at.line}, column ${at.column})`}`
}

/** Goes through the tokens once before the parser does, because the parser may only see what it can hold. */
function checkSize(text: string, budget: Budget): void {
  const lexer = new Lexer(new Source(text))
  let depth = 0
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    budget.spend(1)
    depth += DEPTH_OF[token.kind] ?? 0
    if (depth > MAX_DEPTH) {
      throw new DocumentError(`The GraphQL document is nested more than ${MAX_DEPTH} levels deep.`)
    }
  }
}

const DEPTH_OF: Partial<Record<TokenKind, number>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
  [TokenKind.PAREN_R]: -1,
}

/** The Python client says "query" or "mutation" for a name, of operations that have none. */
function pickOperation(
  operations: readonly OperationDefinitionNode[],
  name: string | undefined,
): OperationDefinitionNode {
  const isOnlyOne = operations.length === 1 && operations[0]?.name === undefined
  const named = isOnlyOne || name === undefined ? operations : operations.filter((node) => node.name?.value === name)
  const [first, ...others] = named
  if (first === undefined) {
    throw new DocumentError(`The document has no operation with the name '${String(name)}'.`)
  }
  if (others.length > 0) {
    throw new DocumentError('The document has several operations. Say which one to run in "operationName".')
  }
  return first
}
