import { PASSWORD, type TestUser } from './a-user.js';

export type ApiError = { message: string; extensions: { code: string; reference: string; field?: string[] } };
export type Answer<Data> = { status: number; headers: Headers; data: Data; errors: ApiError[] };

/** A browser as far as the api can tell: sends its origin, keeps its cookie. */
export type ApiClient = {
  cookie: string | null;
  /** The cookie of a browser that has been here before. */
  device: string | null;
  ask<Data = Record<string, unknown>>(
    document: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  /** Any body, for what no browser would send. */
  post<Data = Record<string, unknown>>(body: unknown, headers?: Record<string, string>): Promise<Answer<Data>>;
  signIn(user: Pick<TestUser, 'email'>, password?: string): Promise<ApiClient>;
};

export type SignInAnswer = {
  signIn: {
    viewer: { id: string } | null;
    userErrors: { code: string; message: string; field: string[] }[];
  };
};

export const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { viewer { id } userErrors { code message field } } }`;

export function apiClient(url: string, origin = url): ApiClient {
  const client: ApiClient = {
    cookie: null,
    device: null,
    ask: (document, variables = {}, headers = {}) => client.post({ query: document, variables }, headers),
    async post<Data>(body: unknown, headers: Record<string, string> = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin,
          ...((client.cookie ?? client.device) !== null && {
            cookie: [client.cookie, client.device].filter((cookie) => cookie !== null).join('; '),
          }),
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      for (const set of response.headers.getSetCookie())
        client[/^[\w-]*-device=/.test(set) ? 'device' : 'cookie'] = set.split(';', 1)[0] ?? null;
      const { data, errors } = (await response.json()) as { data: Data; errors?: ApiError[] };
      return { status: response.status, headers: response.headers, data, errors: errors ?? [] };
    },
    async signIn({ email }, password = PASSWORD) {
      const { data, errors } = await client.ask<SignInAnswer>(SIGN_IN, { input: { email, password } });
      if (!data?.signIn.viewer) throw new Error(`could not sign in: ${JSON.stringify(data ?? errors)}`);
      return client;
    },
  };
  return client;
}
