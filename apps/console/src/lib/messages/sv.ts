import type { ErrorWords } from './en.ts'

export const sv: ErrorWords = {
  refused: 'Det gick inte',
  unknown: { title: 'Något gick fel', advice: 'Ingenting ändrades. Försök igen eller ladda om sidan.' },
  codes: {
    unreachable: {
      title: 'Servern går inte att nå',
      advice: 'Försök igen när anslutningen är tillbaka.',
    },
    'request.invalid': {
      title: 'Något i formuläret behöver rättas',
      advice: 'Kontrollera de markerade fälten och försök igen.',
    },
    'request.too-large': {
      title: 'Det är större än vad som tillåts',
      advice: 'Skicka en mindre fil eller en länk till den.',
    },
    'request.too-slow': {
      title: 'Anslutningen var för långsam',
      advice: 'Försök igen eller skicka en mindre fil.',
    },
    'request.unsupported-media': {
      title: 'Den här filtypen tas inte emot',
      advice: 'Spara filen i ett annat format och försök igen.',
    },
    'request.rate-limited': { title: 'För många försök', advice: 'Vänta en stund och försök igen.' },
    'request.foreign-origin': {
      title: 'Begäran kom från en annan webbplats',
      advice: 'Öppna Polku på dess egen adress och försök igen.',
    },
    'auth.required': { title: 'Du är utloggad', advice: 'Logga in igen. Dina utkast finns kvar.' },
    'auth.key-invalid': {
      title: 'API-nyckeln gäller inte',
      advice: 'Skapa en ny under Inställningar → API-nycklar.',
    },
    'auth.forbidden': {
      title: 'Din roll tillåter inte detta',
      advice: 'Fråga en administratör i din organisation.',
    },
    'auth.wrong-credentials': {
      title: 'Adressen eller lösenordet stämmer inte',
      advice: 'Kontrollera båda och försök igen.',
    },
    'auth.wrong-code': { title: 'Koden stämmer inte', advice: 'Använd den senaste koden och försök igen.' },
    'auth.challenge-over': { title: 'Inloggningen tog för lång tid', advice: 'Börja om med ditt lösenord.' },
    'auth.passkey-refused': {
      title: 'Lösennyckeln godkändes inte',
      advice: 'Försök igen eller logga in med lösenord.',
    },
    'auth.session-old': {
      title: 'Du behöver logga in på nytt',
      advice: 'Logga ut och in igen och fortsätt sedan här.',
    },
    'auth.too-many-attempts': {
      title: 'För många felaktiga försök',
      advice:
        'Vänta en kvart och försök igen. Kan du inte vänta öppnar du länken som du kan ha fått per e-post, eller ber en administratör eller den som sköter servern om en.',
    },
    'auth.session-needed': {
      title: 'Det här kan bara en inloggad person göra',
      advice: 'Logga in och försök igen.',
    },
    'set-up.link-invalid': {
      title: 'Länken gäller inte',
      advice:
        'Den är ofullständig, har använts eller har gått ut. Kopiera hela länken från serverns utskrift eller kör npm run owner på servern för att få en ny.',
    },
    'set-up.done': { title: 'Polku har redan konfigurerats', advice: 'Logga in i stället.' },
    'link.invalid': {
      title: 'Länken gäller inte längre',
      advice: 'Den har använts, dragits tillbaka eller gått ut. Be om en ny.',
    },
    'person.not-found': { title: 'Personen finns inte', advice: 'Personen kan ha tagits bort.' },
    'person.last-owner': { title: 'Det måste finnas en ägare', advice: 'Gör först någon annan till ägare.' },
    'person.role-above-own': { title: 'Den rollen är högre än din', advice: 'Be någon som har den rollen.' },
    'person.already-member': { title: 'Personen är redan med', advice: 'Se listan över personer.' },
    'person.own-recovery': {
      title: 'En återställningslänk är till för andra',
      advice: 'Ditt eget lösenord byter du under ditt konto.',
    },
    'person.member-elsewhere': {
      title: 'Personen arbetar också i en annan organisation',
      advice: 'Bara personen själv kan ändra sin inloggning.',
    },
    'person.no-mail': {
      title: 'Polku kan inte skicka e-post här',
      advice: 'Ingen e-postserver har ställts in. Kopiera länken och ge den vidare själv.',
    },
    'person.password-weak': {
      title: 'Det här lösenordet är för lätt att gissa',
      advice:
        'Välj något längre, till exempel tre eller fyra ord som inte hör ihop. Vanliga lösenord, namn, datum och tangenter i rad är det första någon provar.',
    },
    'person.password-wrong': { title: 'Lösenordet stämmer inte', advice: 'Försök igen.' },
    'team.not-found': { title: 'Teamet finns inte', advice: 'Det kan ha tagits bort.' },
    'team.name-taken': { title: 'Ett annat team har det namnet', advice: 'Välj ett annat namn.' },
    'invitation.not-found': {
      title: 'Inbjudan finns inte',
      advice: 'Den kan ha använts eller dragits tillbaka.',
    },
    'invitation.pending': {
      title: 'Adressen har redan fått en inbjudan',
      advice: 'Skapa en ny länk för den tidigare inbjudan, eller dra tillbaka den först.',
    },
    'api-key.not-found': { title: 'Nyckeln finns inte', advice: 'Den kan redan ha tagits bort.' },
    'session.not-found': { title: 'Du är redan utloggad där', advice: 'Inget mer behövs.' },
    'channel.not-found': { title: 'Kanalen finns inte', advice: 'Den kan ha tagits bort.' },
    'channel.address-taken': {
      title: 'En annan kanal har adressen',
      advice: 'Varje adress hör till en kanal.',
    },
    'channel.in-use': {
      title: 'Kanalen har förmedlat meddelanden',
      advice: 'Den kan inte tas bort, men du kan stänga av den.',
    },
    'channel.holds-mail': {
      title: 'Ingen post går iväg från kanalen',
      advice: 'Ställ först in utgående post för kanalen.',
    },
    'channel.wrong-kind': {
      title: 'Inställningarna passar inte kanalen',
      advice: 'Ladda om sidan och försök igen.',
    },
    'blocked-sender.not-found': { title: 'Avsändaren är inte blockerad', advice: 'Inget mer behövs.' },
    'route.not-found': {
      title: 'Här finns ingenting',
      advice: 'Adressen kan vara gammal. Börja från inkorgen.',
    },
    'case.not-found': {
      title: 'Ärendet finns inte',
      advice: 'Det kan vara borttaget eller höra till en annan organisation.',
    },
    'case.transition-refused': {
      title: 'Det går inte att göra med ärendet nu',
      advice: 'Ärendets status har ändrats. Titta på det igen.',
    },
    'case.changed': {
      title: 'Någon annan hann ändra ärendet',
      advice: 'Inget av det du skrev gick förlorat. Titta på ärendet och försök igen.',
    },
    'case.nothing-forwarded': {
      title: 'Inget mejl har vidarebefordrats i det här ärendet',
      advice: 'Den ursprungliga avsändaren kan bara bli kund när en kollega har vidarebefordrat mejlet.',
    },
    'case.no-recipient': {
      title: 'Det finns ingen adress att svara till',
      advice: 'Din text är sparad som utkast. Skriv en anteckning eller vänta tills kunden ger en adress.',
    },
    'customer.not-found': {
      title: 'Kunden finns inte',
      advice: 'Kunden kan vara borttagen eller sammanslagen med en annan.',
    },
    'customer.too-many-attributes': {
      title: 'Det finns inte plats för fler uppgifter',
      advice: 'En kund har högst 64. Ta bort någon och försök igen.',
    },
    'message.not-found': { title: 'Meddelandet finns inte', advice: 'Det kan vara borttaget.' },
    'message.already-sent': {
      title: 'Meddelandet har redan skickats',
      advice: 'Det går inte längre att ångra. Du kan skriva ett nytt.',
    },
    'message.too-large': {
      title: 'Filerna är för stora för e-post',
      advice: 'Ta bort några av dem och skicka igen. Din text finns kvar.',
    },
    'message.copies-refused': {
      title: 'En kopia kan inte gå dit',
      advice:
        'Bara svar per e-post kan ha kopior, och de går aldrig till era egna kanaler. Ta bort den och skicka igen.',
    },
    'draft.changed': {
      title: 'En annan version av utkastet har sparats under tiden',
      advice: 'Båda finns kvar. Välj vilken du fortsätter med.',
    },
    'file.not-found': { title: 'Filen finns inte', advice: 'Den kan vara borttagen.' },
    'file.quota': {
      title: 'Det går inte att ta emot fler filer just nu',
      advice: 'För många har skickats på sistone. Försök igen senare.',
    },
    'request.key-reused': {
      title: 'Det här har redan skickats med annat innehåll',
      advice: 'Ladda om sidan och se vad som skickades innan du försöker igen.',
    },
    'request.in-progress': {
      title: 'Det är redan på väg',
      advice: 'Vänta en stund, det första försöket pågår fortfarande.',
    },
    'message.empty': { title: 'Det finns inget att skicka ännu', advice: 'Skriv något eller bifoga en fil.' },
    'inbound.not-found': {
      title: 'Det här finns inte kvar',
      advice: 'Det kan ha tagits bort efter sin lagringstid.',
    },
    'inbound.not-failed': {
      title: 'Det finns inget att försöka igen',
      advice: 'Meddelandet har redan behandlats.',
    },
    'inbound.not-kept': {
      title: 'Själva mejlet finns inte här',
      advice:
        'Det ligger kvar i sin brevlåda eller har tagits bort efter sin lagringstid. Läs det i brevlådan eller be avsändaren skicka det igen.',
    },
    'webhook.not-found': {
      title: 'Den här webhooken finns inte',
      advice: 'Den kan ha tagits bort under tiden.',
    },
    'webhook.address-refused': {
      title: 'Det går inte att skicka till den här adressen',
      advice:
        'Den ska börja med https:// och leda till det publika nätet. Serverns administratör kan tillåta andra med POLKU_PRIVATE_WEBHOOKS.',
    },
    'webhook.off': {
      title: 'Webhooken är avstängd',
      advice: 'Slå på den först och skicka sedan igen.',
    },
    'webhook.too-many': {
      title: 'Det högsta antalet webhookar är nått',
      advice: 'Ta bort en som inte längre behövs.',
    },
    'webhook-delivery.not-found': {
      title: 'Den här leveransen finns inte längre',
      advice: 'Leveranser sparas i 30 dagar. Äldre kan skickas igen från en viss tidpunkt.',
    },
    'cursor.invalid': { title: 'Listan har ändrats', advice: 'Ladda om sidan för att börja från början.' },
    'service.unavailable': {
      title: 'En del av tjänsten är inte tillgänglig just nu',
      advice: 'Inget gick förlorat. Försök igen om en stund.',
    },
    'service.disk-full': {
      title: 'Servern har inget utrymme kvar',
      advice: 'Ingenting ändrades. Kontakta serverns administratör.',
    },
    'service.outcome-unknown': {
      title: 'Det är osäkert om detta blev gjort',
      advice: 'Anslutningen till databasen bröts just då. Titta efter innan du försöker igen.',
    },
    'service.failed': {
      title: 'Något gick fel på servern',
      advice: 'Ingenting ändrades. Försök igen om en stund.',
    },
  },
}
