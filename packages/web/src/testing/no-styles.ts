// Styles are nothing to a test that has no screen.
export const styles = {};
