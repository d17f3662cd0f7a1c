/** Unwanted mail: senders and letters. Each is as plain as the real thing. */
export const SPAM: { from: string; name: string; subject: string; text: string }[] = [
  {
    from: 'ceo.office@fast-invest.example',
    name: 'Mr. Harold Benson',
    subject: 'CONFIDENTIAL BUSINESS PROPOSAL',
    text: 'Dear Sir/Madam,\n\nI am the private secretary of a late investor and I contact you regarding a sum of 14.5 million euros. For your assistance you will receive 30%.\n\nPlease reply with your full name and bank details.\n\nMr. Harold Benson',
  },
  {
    from: 'seo@rank-you-first.example',
    name: 'Jessica (SEO Expert)',
    subject: 'Your website is not on page 1',
    text: 'Hello Team,\n\nI was looking at your website and found some technical errors. We can put you on the first page of the search results in 30 days, guaranteed.\n\nMay I send you a quote?\n\nJessica\nSEO Expert',
  },
  {
    from: 'noreply@tullimaksu.example',
    name: 'Tulli',
    subject: 'Pakettisi odottaa tullimaksua 1,95 €',
    text: 'Arvoisa vastaanottaja\n\nPakettisi ei voida toimittaa ennen tullimaksu maksetaan. Klikkaa linkkiä ja vahvista kortti 24 tunnin sisällä.',
  },
  {
    from: 'offers@cheap-led-factory.example',
    name: 'Anny',
    subject: 'LED lamp factory direct price',
    text: 'Dear purchase manager,\n\nThis is Anny from LED factory. We make high quality lamp, price very good, MOQ 500 pcs. Catalog can send.\n\nBest regards,\nAnny',
  },
  {
    from: 'security@konto-verifiering.example',
    name: 'Bankens säkerhetsavdelning',
    subject: 'Ditt konto har spärrats',
    text: 'Bästa kund\n\nVi har spärrat ditt konto på grund av ovanlig aktivitet. Logga in via länken och bekräfta dina uppgifter annars stängs kontot inom 12 timmar.',
  },
  {
    from: 'win@grandprize.example',
    name: 'Grand Prize',
    subject: '🎁 You have been selected!!!',
    text: 'CONGRATULATIONS!!! Your e-mail address has won a brand new phone. Claim within 48 hours.',
  },
  {
    from: 'info@guest-post.example',
    name: 'Daniel',
    subject: 'Guest post on revontuli',
    text: 'Hi, I love your blog. Do you accept guest posts about online casinos? We pay well.\n\nDaniel',
  },
]
