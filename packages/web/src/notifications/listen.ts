// The live line: one stream while the page is in sight, opened again when it breaks. Fetched after the page has been painted.
import { stringifyDocument } from '@urql/core';
import { createClient } from 'graphql-sse';
import { NotificationArrivedDocument, type NotificationArrivedSubscription } from './generated/graphql.js';

export type Arrival = NotificationArrivedSubscription['notificationArrived'];

interface Listener {
  readonly language: 'vi' | 'en';
  readonly onArrival: (arrival: Arrival) => void;
  /** The line is down: whoever listens asks by himself until it is up again. */
  readonly onSilence: () => void;
}

const againMs = 5_000;
const pollMs = 60_000;
// Tabs that nobody looks at give their connection back.
const hiddenMs = 60_000;

/** Answers with the way to hang up. */
export function listen({ language, onArrival, onSilence }: Listener): () => void {
  const client = createClient({
    url: '/graphql/stream',
    credentials: 'same-origin',
    headers: { 'accept-language': language },
    retryAttempts: 0,
  });
  const query = stringifyDocument(NotificationArrivedDocument);
  let isOver = false;
  let leave: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function later(ms: number, act: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  }

  function broken(ms: number): void {
    leave = undefined;
    if (isOver || document.hidden) return;
    onSilence();
    later(ms * (0.5 + Math.random()), open);
  }

  function open(): void {
    clearTimeout(timer);
    if (isOver || leave || document.hidden) return;
    leave = client.subscribe<NotificationArrivedSubscription>(
      { query },
      {
        next: ({ data }) => data && onArrival(data.notificationArrived),
        error: () => broken(pollMs),
        complete: () => broken(againMs),
      },
    );
  }

  function hangUp(): void {
    const end = leave;
    leave = undefined;
    end?.();
  }

  function look(): void {
    if (document.hidden) later(hiddenMs, hangUp);
    else open();
  }

  document.addEventListener('visibilitychange', look);
  open();
  return () => {
    isOver = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    hangUp();
  };
}
