// How swc reads our TypeScript: decorators of the older kind, no metadata, fields assigned as TypeScript does.
module.exports = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: false,
      useDefineForClassFields: false,
      verbatimModuleSyntax: true,
    },
    target: 'es2024',
    keepClassNames: true,
  },
  sourceMaps: true,
};
