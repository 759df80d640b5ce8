import { Link, useNavigate } from '@tanstack/react-router';
import { useSession } from '../lib/session.js';
import { useShortcuts } from '../lib/shortcuts.js';
import { useWords } from '../lib/words.js';
import { AccountMenu } from './account-menu.js';
import { DisplayMenu } from './display-menu.js';
import type { Membership } from './membership.js';
import { PeriodSwitch, useShownHalfYear } from './period-switch.js';
import { placesFor } from './places.js';

/** The register that the word in the head leads to; the others are a step away. */
const FIRST_REGISTER = 'stodjare';

interface MastheadProps {
  memberships: Membership[];
  onChooseOrganisation: (slug: string) => void;
}

/** Association, period, and the few places there are to go. */
export function Masthead({ memberships, onChooseOrganisation }: MastheadProps) {
  const { t } = useWords();
  const { organisation, role } = useSession();
  const halfYear = useShownHalfYear();
  const navigate = useNavigate();
  const places = placesFor(role);
  useShortcuts(
    places.map(({ to, label, letter }) => ({
      keys: `g ${letter}`,
      label,
      run: () => void navigate({ to, params: { halfYear, register: FIRST_REGISTER } }),
    })),
  );
  return (
    <header className="masthead">
      <div className="masthead__top">
        <p className="masthead__name">{organisation.name}</p>
        <PeriodSwitch />
      </div>
      <div className="masthead__bar">
        <nav className="masthead__nav" aria-label={t('nav.label')}>
          {places.map(({ to, label }) => (
            <Link key={to} to={to} params={{ halfYear, register: FIRST_REGISTER }}>
              {t(label)}
            </Link>
          ))}
        </nav>
        <div className="masthead__tools">
          <DisplayMenu />
          <AccountMenu memberships={memberships} onChooseOrganisation={onChooseOrganisation} />
        </div>
      </div>
      {organisation.isDemo && <p className="masthead__demo">{t('shell.demo')}</p>}
    </header>
  );
}
