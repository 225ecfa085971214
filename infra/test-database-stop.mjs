// After all test files: the throwaway PostgreSQL stops and its files go.
export default async function stopTestDatabase() {
  await globalThis.stopTestDatabase?.();
}
