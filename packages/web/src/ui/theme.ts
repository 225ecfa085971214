// The tokens of styles/tokens.css as the kit's theme: one look, said once in CSS and named here.
import { createTheme } from '@mantine/core';

export const theme = createTheme({
  fontFamily: 'var(--font)',
  lineHeights: { md: 'var(--leading)' },
  fontSizes: { xs: 'var(--tiny)', sm: 'var(--small)', md: 'var(--text)', lg: '17px', xl: 'var(--title)' },
  defaultRadius: 'var(--radius)',
  black: 'var(--ink)',
  white: 'var(--surface)',
  respectReducedMotion: true,
});
