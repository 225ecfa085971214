// After all tests: stops the PostgreSQL that was started for them.
module.exports = () => globalThis.stopTestDatabase?.();
