// What keeps the embedded database from starting, said in one line to whoever runs the program.

export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}
