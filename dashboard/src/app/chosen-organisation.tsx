import { useState } from 'react';

const KEY = 'jourplan.organisation';

/** The organisation a person with several memberships looked at last. */
export function useChosenOrganisation(): [string | null, (slug: string) => void] {
  const [slug, setSlug] = useState(() => sessionStorage.getItem(KEY));
  const choose = (next: string) => {
    sessionStorage.setItem(KEY, next);
    setSlug(next);
  };
  return [slug, choose];
}
