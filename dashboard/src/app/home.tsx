import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../lib/session.js';
import { firstPlace } from './places.js';
import { Redirect } from './redirect.js';

/** `/` leads to the page of one's role, for the current half-year. */
export function Home() {
  const { role, currentHalfYear } = useSession();
  const navigate = useNavigate();
  const { to } = firstPlace(role);
  return (
    <Redirect leave={() => void navigate({ to, params: { halfYear: currentHalfYear, register: 'stodjare' }, replace: true })} />
  );
}
