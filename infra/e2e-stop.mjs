// After the browser tests: the program drains, its database stops, and its files go.
export default async function stopProgram() {
  await globalThis.stopProgram?.();
}
