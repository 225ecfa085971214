// After all test files: the throwaway PostgreSQL stops and its files go.
export default async function teardown(): Promise<void> {
  await globalThis.stopTestDatabase?.();
}
