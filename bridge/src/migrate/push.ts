export async function push(_c: unknown): Promise<number> {
  return 1
}
