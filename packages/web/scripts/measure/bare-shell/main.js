// What no page of ours can be lighter than: React, the router and the GraphQL client with its cache, one line of text.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, Provider } from 'urql';

const client = new Client({ url: '/graphql', exchanges: [cacheExchange({}), fetchExchange] });
const routeTree = createRootRoute({ component: () => createElement('h1', null, 'Kỷ Cương') });
const router = createRouter({ routeTree });

createRoot(document.getElementById('root')).render(
  createElement(Provider, { value: client }, createElement(RouterProvider, { router })),
);
