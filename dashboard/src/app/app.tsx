import type { Locale } from '@jourplan/schema/words/locale.js';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { ShellDocument } from '../graphql/graphql.js';
import { usePreferences } from '../lib/preferences.js';
import { createQueryClient, queryKeyOf } from '../lib/use-graphql.js';
import { type Catalogue, loadMessages } from './catalogue.js';
import { createAppRouter } from './router.js';

interface Language {
  locale: Locale;
  messages: Catalogue;
}

const queryClient: QueryClient = createQueryClient(() => {
  void queryClient.invalidateQueries({ queryKey: queryKeyOf(ShellDocument) });
});
const router = createAppRouter();

export function App({ initial }: { initial: Language }) {
  const { locale } = usePreferences();
  const [language, setLanguage] = useState(initial);
  useEffect(() => {
    if (locale === language.locale) return;
    void loadMessages(locale).then((messages) => setLanguage({ locale, messages }));
  }, [locale, language.locale]);
  return (
    <IntlProvider locale={language.locale} messages={language.messages} defaultLocale="sv">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </IntlProvider>
  );
}
