import { Choice } from '../components/choice.js';
import { Menu } from '../components/menu.js';
import { setPreference, usePreferences } from '../lib/preferences.js';
import { useWords } from '../lib/words.js';

/** Text size, light or dark, language and shortcuts: remembered in this browser. */
export function DisplayMenu() {
  const { t } = useWords();
  const { theme, textSize, locale, shortcuts } = usePreferences();
  return (
    <>
      <Menu
        label={
          <span>
            <span aria-hidden="true">Aa </span>
            {t('display.label')}
          </span>
        }
      >
        <Choice
          legend={t('display.textSize')}
          value={textSize}
          options={[
            ['100', '100 %'],
            ['125', '125 %'],
            ['150', '150 %'],
          ]}
          onChange={(value) => setPreference('textSize', value)}
        />
        <Choice
          legend={t('display.theme')}
          value={theme}
          options={[
            ['system', t('display.theme.system')],
            ['light', t('display.theme.light')],
            ['dark', t('display.theme.dark')],
          ]}
          onChange={(value) => setPreference('theme', value)}
        />
        <Choice
          legend={t('display.shortcuts')}
          value={shortcuts}
          options={[
            ['on', t('display.on')],
            ['off', t('display.off')],
          ]}
          onChange={(value) => setPreference('shortcuts', value)}
        />
      </Menu>
      <LanguageSwitch locale={locale} />
    </>
  );
}

export function LanguageSwitch({ locale }: { locale: 'sv' | 'en' }) {
  const other = locale === 'sv' ? 'en' : 'sv';
  return (
    <button type="button" className="button button--quiet" lang={other} onClick={() => setPreference('locale', other)}>
      {other === 'sv' ? 'Svenska' : 'English'}
    </button>
  );
}
