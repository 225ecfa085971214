// What the processes beside ours share: the pool's size, who is asking, and how they tell that they listen.
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As our own pool for reads: ten connections, statements planned once a connection. */
export const POOL = { max: 10, options: '-c plan_cache_mode=force_generic_plan' } as const;

/** Whose eyes the database sees with, told by headers: signing in is measured on our side only. */
export function settingsOf(headers: IncomingHttpHeaders, schema: string): Record<string, string> {
  const said = (name: string) => String(headers[`x-${name}`] ?? '');
  return {
    search_path: schema,
    'app.person': said('person'),
    'app.agency': said('agency'),
    'app.tenant': said('tenant'),
    'app.today': said('today'),
  };
}

export function announce(server: Server): void {
  // Whoever measured us is gone.
  process.on('disconnect', () => process.exit());
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo; // a TCP server's address is never a path
    process.send?.({ port });
  });
}
