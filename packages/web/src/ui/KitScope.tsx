// The ground Mantine's parts stand on. It writes no <style> of its own, so the content security policy stays strict.
import type { ReactNode } from 'react';
import { MantineProvider } from '@mantine/core';
import { theme } from './theme.js';

export function KitScope({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      deduplicateCssVariables={false}
      theme={theme}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
