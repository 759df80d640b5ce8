const LEAST_LENGTH = 12;
const MOST_LENGTH = 1000;
const LEAST_DIFFERENT_CHARACTERS = 5;

/** Whether a password is too short, too long, of too few different characters, or made from the e-mail address. */
export function isWeakPassword(password: string, email: string): boolean {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < LEAST_LENGTH || characters.length > MOST_LENGTH) return true;
  if (new Set(characters).size < LEAST_DIFFERENT_CHARACTERS) return true;
  const plain = lettersOf(password);
  const [name = '', host = ''] = email.split('@');
  return [email, name, host].map(lettersOf).some((part) => part.length >= 4 && restWithout(plain, part) < LEAST_LENGTH / 2);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many characters are left when every occurrence is taken away; all of them when there is none. */
function restWithout(text: string, part: string): number {
  return text.includes(part) ? text.replaceAll(part, '').length : Number.POSITIVE_INFINITY;
}
