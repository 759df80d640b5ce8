import type { Locale } from './locale.js';
import { registerEnum } from './register-enum.js';
import type { UserErrorCode } from './user-error-code.js';

type Params = Readonly<Record<string, string | number>>;
/** `{name}` is filled from the refusal's params. `description` is for the schema. */
type Message = Record<Locale, string> & { description: string };

const MESSAGES: Record<UserErrorCode, Message> = {
  NOT_FOUND: {
    description: 'It does not exist, or it is not yours: the two look the same.',
    sv: 'Det finns inte, eller så har du inte behörighet till det.',
    en: 'It does not exist, or you may not see it.',
  },
  CONFLICT: {
    description: 'Somebody else has changed it since; read it again.',
    sv: 'Någon annan har ändrat detta sedan du öppnade det. Läs in det på nytt och gör om din ändring.',
    en: 'Somebody has changed this since you opened it. Load it again and repeat your change.',
  },
  REQUEST_ID_REUSED: {
    description: 'The request id was used for something else before.',
    sv: 'Samma requestId har redan använts för något annat. Skapa ett nytt för varje ändring.',
    en: 'This requestId has been used for something else. Make a new one for each change.',
  },
  INVALID_VALUE: {
    description: 'The value cannot be kept.',
    sv: 'Värdet går inte att spara. Kontrollera att det är rätt skrivet.',
    en: 'The value cannot be kept. Check how it is written.',
  },
  REQUIRED: { description: 'It must be filled in.', sv: 'Fyll i fältet.', en: 'Fill in the field.' },
  TEXT_TOO_LONG: {
    description: 'The text has too many characters.',
    sv: 'Texten är för lång: {length} tecken. Den får ha högst {maxLength}.',
    en: 'The text is too long: {length} characters. At most {maxLength} are allowed.',
  },
  FUTURE_DATE: {
    description: 'The date lies in the future.',
    sv: 'Datumet ligger framåt i tiden. Ange i dag eller en tidigare dag.',
    en: 'The date lies in the future. Give today or an earlier day.',
  },
  BEFORE_RECEIVED: {
    description: 'The date is earlier than the day the case was received.',
    sv: 'Datumet är tidigare än dagen då ärendet togs emot.',
    en: 'The date is earlier than the day the case was received.',
  },
  REFERRAL_INCOMPLETE: {
    description: 'A referral has both a destination and a date.',
    sv: 'En hänvisning behöver både mottagare och datum.',
    en: 'A referral needs both a destination and a date.',
  },
  LOOKS_LIKE_PERSON_NUMBER: {
    description: "The text contains digits that look like a person's number.",
    sv: 'Texten innehåller siffror som ser ut som ett personnummer. Ta bort dem: personnummer sparas aldrig här.',
    en: "The text contains digits that look like a person's number. Remove them: such numbers are never kept here.",
  },
  BAD_CASE_CODE: {
    description: 'A case code has 1–32 of A–Z, a–z, 0–9 and hyphen.',
    sv: 'En ärendekod får ha 1–32 tecken: A–Z, a–z, 0–9 och bindestreck.',
    en: 'A case code has 1–32 characters: A–Z, a–z, 0–9 and hyphen.',
  },
  BAD_MUNICIPALITY_CODE: {
    description: 'A municipality code has four digits.',
    sv: 'En kommunkod har fyra siffror, till exempel 1880.',
    en: 'A municipality code has four digits, for example 1880.',
  },
  CODE_TAKEN: {
    description: 'The code is in use already.',
    sv: 'Ärendekoden används redan. Välj en annan.',
    en: 'The case code is in use. Choose another.',
  },
  UNKNOWN_MUNICIPALITY: {
    description: "The municipality is not in the organisation's area.",
    sv: 'Kommunen finns inte i ert verksamhetsområde.',
    en: 'The municipality is not in your area.',
  },
  UNKNOWN_DISTRICT: {
    description: "The district is not in the organisation's area.",
    sv: 'Stadsdelen finns inte i ert verksamhetsområde.',
    en: 'The district is not in your area.',
  },
  BASIC_TRAINING_NOT_PASSED: {
    description: 'The supporter had not passed the basic training on that day.',
    sv: 'Stödpersonen hade inte klarat grundutbildningen den dagen.',
    en: 'The supporter had not passed the basic training on that day.',
  },
  ALREADY_VOIDED: {
    description: 'It has been voided and no longer changes.',
    sv: 'Uppgiften är redan struken och kan inte ändras.',
    en: 'It has been voided and cannot be changed.',
  },
  ALREADY_CLOSED: {
    description: 'The case is closed already.',
    sv: 'Ärendet är redan avslutat.',
    en: 'The case is already closed.',
  },
  NOT_DUE: {
    description: 'The activity is not due in that half-year.',
    sv: 'Aktiviteten ska inte genomföras under det halvåret enligt planen.',
    en: 'According to the plan the activity is not due in that half-year.',
  },
  LOCKED: {
    description: "The half-year's follow-up has been submitted or adopted.",
    sv: 'Halvåret är låst: uppföljningen är inlämnad eller fastställd.',
    en: 'The half-year is locked: its follow-up has been submitted or adopted.',
  },
  ACCOUNT_REQUIRED: {
    description: 'An outcome that is off plan must say why.',
    sv: 'Skriv varför aktiviteten är försenad eller struken innan du lämnar in.',
    en: 'Say why the activity is delayed or cancelled before you submit it.',
  },
  WRONG_STATE: {
    description: 'Its state does not allow this.',
    sv: 'Det går inte att göra i det här läget. Läs in sidan på nytt och se hur långt ärendet kommit.',
    en: 'This cannot be done in its present state. Load the page again to see how far it has come.',
  },
  HALF_YEAR_NOT_STARTED: {
    description: 'The half-year has not begun.',
    sv: 'Halvåret har inte börjat än.',
    en: 'The half-year has not begun yet.',
  },
  HALF_YEAR_NOT_ENDED: {
    description: 'The half-year has not ended.',
    sv: 'Halvåret är inte slut än. Du kan lämna in uppföljningen dagen efter dess sista dag.',
    en: 'The half-year has not ended. The follow-up can be submitted from the day after its last day.',
  },
  AFTER_FIRST_ATTEMPT: {
    description: 'The case would have been received after its first attempt.',
    sv: 'Ärendet kan inte ha tagits emot efter det första kontaktförsöket.',
    en: 'The case cannot have been received after its first attempt.',
  },
  SAME_PERSON: {
    description: 'Whoever submitted a follow-up does not adopt it.',
    sv: 'Den som lämnat in uppföljningen kan inte fastställa den. Be en annan i styrelsen.',
    en: 'Whoever submitted the follow-up cannot adopt it. Ask another member of the board.',
  },
  REASON_REQUIRED: { description: 'A reason is needed.', sv: 'Skriv varför.', en: 'Say why.' },
  OUTDATED: {
    description: 'What it rests on has changed since it was computed.',
    sv: 'Underlaget har ändrats sedan uppföljningen räknades. Ta fram den på nytt först.',
    en: 'What it rests on has changed since it was computed. Prepare it again first.',
  },
  SIGN_IN_FAILED: {
    description: 'E-mail or password is wrong, or the account may not sign in here: they look the same.',
    sv: 'E-postadressen eller lösenordet stämmer inte.',
    en: 'The e-mail address or the password is wrong.',
  },
  TOO_MANY_TRIES: {
    description: 'Too many failed tries; wait before the next one.',
    sv: 'För många misslyckade försök. Vänta {seconds} sekunder och försök igen.',
    en: 'Too many failed tries. Wait {seconds} seconds and try again.',
  },
  WEAK_PASSWORD: {
    description: 'The password is too short, too long, or too like the e-mail address.',
    sv: 'Välj ett lösenord på minst 12 tecken som inte liknar e-postadressen.',
    en: 'Choose a password of at least 12 characters that is not like the e-mail address.',
  },
};

const descriptions = Object.fromEntries(Object.entries(MESSAGES).map(([code, { description }]) => [code, description]));

export const UserErrorCodeEnum = registerEnum<UserErrorCode>(
  'UserErrorCode',
  'Why a change was refused.',
  descriptions as Record<UserErrorCode, string>,
);

/** The sentence a person reads. A blank without a value reads as three dots. */
export function messageOf(code: UserErrorCode, locale: Locale, params: Params): string {
  return MESSAGES[code][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));
}
