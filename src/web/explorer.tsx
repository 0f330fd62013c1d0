import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { SiteFooter } from './components/site-footer.js';
import { SiteHeader } from './components/site-header.js';
import { MESSAGES } from './messages/messages.js';
import { PageOfRoute } from './pages/page-of-route.js';
import { ReadingContext, type Reading } from './reading.js';
import { useAddress } from './use-address.js';

/** The whole explorer: header, the page that the address names, footer. */
export function Explorer(): JSX.Element {
  const { address, go: goTo, amend } = useAddress();
  const messages = MESSAGES[address.language];
  useEffect(() => {
    document.documentElement.lang = address.language;
  }, [address.language]);
  const reading: Reading = {
    address,
    messages,
    apiLanguage: address.language === 'en' ? 'EN' : 'ES',
    go: (to) => {
      goTo({ ...address, ...to });
    },
    amend: (route) => {
      amend({ ...address, route });
    },
  };
  return (
    <ReadingContext.Provider value={reading}>
      <a class="skip" href="#content">
        {messages.skip}
      </a>
      <SiteHeader />
      <main id="content" tabIndex={-1} aria-labelledby="page-title">
        <PageOfRoute route={address.route} />
      </main>
      <SiteFooter />
    </ReadingContext.Provider>
  );
}
