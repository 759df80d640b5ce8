import { plainDate, yearOf } from '@jourplan/schema/domain/time/plain-date.js';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Entry } from '../../components/entry.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PageHeading } from '../../components/page-heading.js';
import { OccasionRegistersDocument, SupporterRegisterDocument } from '../../graphql/graphql.js';
import { useSession } from '../../lib/session.js';
import { useGraphQL } from '../../lib/use-graphql.js';
import { useWords } from '../../lib/words.js';
import { HearingRegister } from './hearing-register.js';
import { OpeningRegister } from './opening-register.js';
import {
  type Occasions,
  REGISTERS,
  type RegisterInAddress,
  type RegisterOrganisation,
  registerInAddress,
} from './register-kinds.js';
import { RegisterSince } from './register-since.js';
import { SupporterRegister } from './supporter-register.js';
import { TrainingRegister } from './training-register.js';
import './registers.css';

/** *Vilka stödjer, och är de utbildade?* and the other registers: codes, counts and dates. */
export function RegistersPage() {
  const { t } = useWords();
  const { register: word } = useParams({ from: '/signed-in/register/$register' });
  const register = registerInAddress(word);
  const { year, supporters, occasions } = useRegisters();
  const organisation = supporters.data?.organisation ?? null;
  const dated = occasions.data?.organisation ?? null;
  const failed = [supporters, occasions].find(({ isError }) => isError);
  const mayRead = organisation?.permissions.readContacts ?? true;
  const kind = REGISTERS[register ?? 'stodjare'];
  const heading = t(`registers.question.${kind}`);
  if (register === null || !mayRead) return <NotHere />;
  return (
    <div className="registers" aria-busy={supporters.isFetching || occasions.isFetching}>
      <Entry
        label={
          <>
            <strong>{t('nav.registers')}</strong>
            {register !== 'stodjare' && <YearLinks register={register} year={year} />}
          </>
        }
      >
        <PageHeading key={register} title={register === 'stodjare' ? heading : `${heading} ${year}`}>
          {heading}
        </PageHeading>
        <RegisterLinks register={register} />
        {failed?.error && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      </Entry>
      {(!organisation || !dated) && !failed && <Loading labels={[t('column.day'), t('registers.supporters')]} />}
      {organisation && dated && (
        <Entry rule="heavy">
          <RegisterSince organisation={organisation} kind={kind} />
          <RegisterBody register={register} organisation={organisation} dated={dated} />
        </Entry>
      )}
    </div>
  );
}

function useRegisters() {
  const { organisation, today } = useSession();
  const { ar } = useSearch({ from: '/signed-in/register/$register' });
  const given = Number(ar);
  const year = Number.isInteger(given) && given > 2000 && given < 2100 ? given : yearOf(today);
  const span = { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
  const supporters = useGraphQL(SupporterRegisterDocument, { organisation: organisation.slug });
  const occasions = useGraphQL(OccasionRegistersDocument, { organisation: organisation.slug, ...span });
  return { year, supporters, occasions };
}

interface RegisterBodyProps {
  register: RegisterInAddress;
  organisation: RegisterOrganisation;
  dated: Occasions;
}

function RegisterBody({ register, organisation, dated }: RegisterBodyProps) {
  const { supporters, permissions } = organisation;
  const mayWrite = permissions.writeContacts;
  switch (register) {
    case 'stodjare':
      return <SupporterRegister supporters={supporters} mayWrite={mayWrite} />;
    case 'utbildning':
      return <TrainingRegister trainings={dated.trainings} supporters={supporters} mayWrite={mayWrite} />;
    case 'forhandlingar':
      return <HearingRegister hearings={dated.hearings} supporters={supporters} mayWrite={mayWrite} />;
    case 'oppet':
      return <OpeningRegister openings={dated.openings} mayWrite={mayWrite} />;
  }
}

function RegisterLinks({ register }: { register: RegisterInAddress }) {
  const { t } = useWords();
  return (
    <nav className="registers__links no-print" aria-label={t('nav.registers')}>
      {Object.entries(REGISTERS).map(([word, kind]) => (
        <Link
          key={word}
          to="/register/$register"
          params={{ register: word }}
          aria-current={word === register ? 'page' : undefined}
        >
          {t(`registers.name.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}

function YearLinks({ register, year }: { register: RegisterInAddress; year: number }) {
  const { t } = useWords();
  const params = { register };
  return (
    <span className="registers__years">
      <Link to="/register/$register" params={params} search={{ ar: String(year - 1) }} aria-label={t('registers.earlier')}>
        ‹
      </Link>
      {year}
      <Link to="/register/$register" params={params} search={{ ar: String(year + 1) }} aria-label={t('registers.later')}>
        ›
      </Link>
    </span>
  );
}

function NotHere() {
  const { t } = useWords();
  return (
    <Entry>
      <PageHeading title={t('notFound.title')}>{t('notFound.title')}</PageHeading>
      <p className="prose">{t('notFound.text')}</p>
    </Entry>
  );
}
