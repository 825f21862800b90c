import { describe, expect, it, vi } from 'vitest'

import { SCALARS, tagged, TestBridge } from '../testing/bridge.ts'
import * as compiler from './compiler.ts'

describe('the engine', () => {
  it('compiles a query once for all its values, writes and Json included', async () => {
    const compiled = vi.fn()
    const original = compiler.compilerWasm
    vi.spyOn(compiler, 'compilerWasm').mockImplementation((...of) => {
      const wasm = original(...of)
      return {
        ...wasm,
        getRuntime: async () => {
          const runtime = await wasm.getRuntime()
          return {
            ...runtime,
            QueryCompiler: class extends runtime.QueryCompiler {
              override compile(request: string) {
                compiled(request)
                return super.compile(request)
              }
            },
          }
        },
      }
    })
    await using bridge = await TestBridge.start()
    for (const i of [1, 2, 3]) {
      const data = { text: `t${i}`, json: tagged('Json', `[${i}]`), decimal: tagged('Decimal', `${i}.5`) }
      await bridge.query('Values', 'createOne', { data })
      await bridge.query('Values', 'updateOne', { where: { id: i }, data: { text: `u${i}` } })
      await bridge.query('Values', 'findMany', { where: { text: `u${i}` } }, SCALARS)
    }
    expect(compiled).toHaveBeenCalledTimes(3)
  })

  it('tells of the missing rows among merged lookups', async () => {
    await using bridge = await TestBridge.start()
    await bridge.query('User', 'createOne', { data: { email: 'a@x' } })
    const lookup = (id: number) => ({
      modelName: 'User',
      action: 'findUniqueOrThrow',
      query: { arguments: { where: { id } }, selection: { id: true } },
    })
    const missing = { code: 'P2025', kind: 'known', meta: { batchIndex: 1, modelName: 'User' } }
    const batch = [lookup(1), lookup(2)]
    expect((await bridge.post({ batch, transaction: {} })).body).toMatchObject({ errors: [missing] })
    expect((await bridge.post({ batch })).body).toMatchObject({
      batchResult: [{ data: { id: 1 } }, { errors: [{ code: 'P2025', kind: 'known' }] }],
    })
  })

  it('reads a list in parts that has more values than a statement may have, and refuses what cannot be cut', async () => {
    await using bridge = await TestBridge.start()
    await bridge.query('User', 'createOne', { data: { email: 'a@x' } })
    const ids = Array.from({ length: 2500 }, (_, index) => 2500 - index)
    const found = (where: object) => bridge.query('User', 'findMany', { where }, { id: true })
    expect(await found({ id: { in: ids } })).toEqual([{ id: 1 }])
    await expect(found({ OR: ids.map((id) => ({ id, email: 'a@x' })) })).rejects.toThrow('P2029')
  })
})
