import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ContactLogDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { queryKeyOf } from '../../lib/use-graphql.js';
import { ContactQueue } from './contact-queue.js';
import { contactSender } from './send-contact.js';
import { waitingStorage } from './waiting-storage.js';

/** The worker judges a case anew within a moment of its change; the list is read again after that. */
const STANDINGS_READY_MS = 2500;

/** One queue while the page is shown, that tries again when the net is back, and what to call when a contact was logged. */
export function useContactLog() {
  const { organisation } = useSession();
  const queryClient = useQueryClient();
  const reread = () => {
    const look = () => void queryClient.invalidateQueries({ queryKey: queryKeyOf(ContactLogDocument) });
    look();
    setTimeout(look, STANDINGS_READY_MS);
  };
  const [queue] = useState(
    () =>
      new ContactQueue({
        send: contactSender(organisation.slug, queryClient),
        storage: waitingStorage(window.localStorage, organisation.slug),
        onLogged: reread,
      }),
  );
  useEffect(() => {
    const flush = () => void queue.flush();
    flush();
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('online', flush);
      queue.close();
    };
  }, [queue]);
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  return { queue, state, reread };
}
