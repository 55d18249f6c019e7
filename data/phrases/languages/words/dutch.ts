/** Dutch words that many phrases share. */
export const recipient =
  '(gebruiker|ontvanger|geadresseerde|adres|emailadres|mailadres|mailbox|postvak|postbus|account|mailaccount|user|alias|' +
  'ontvangersadres|ontvangeradres|geadresseerden|bestemmeling)';
export const known =
  '(gevonden|bekend|worden gevonden|kan worden gevonden|kon worden gevonden|herkend|aanwezig|geregistreerd|' +
  'aangetroffen|vermeld|aangemaakt|ingesteld|achterhaald)';
export const dead =
  '(uitgeschakeld|gedeactiveerd|opgeheven|opgezegd|inactief|verwijderd|gesloten|afgesloten|geblokkeerd|opgeschort|vervallen)';
export const own = '(uw|je|jouw) (e-mail|) (account|adres|emailadres|mailadres|mailbox|postvak|mailaccount)';
export const list = '(zwarte lijst|bloklijst|blokkeerlijst|blokkadelijst)';
export const group = '(ontvanger|groep|lijst|gebruiker|distributielijst|mailinglijst|adres|geadresseerde|postvak)';
export const mailbox = '(postvak|mailbox|postbus|account|brievenbus|postvak in|gebruiker|ontvanger|mailaccount|geadresseerde)';
export const domain = '(domein|domeinnaam|maildomein|hostnaam|doelserver|doeldomein|ontvangersdomein)';
export const fromSender = '(afzender|afzenders|afzenderadres|afzenderdomein|verzender|verzendadres)';
export const message = '(bericht|e-mail|bijlage|bestand|berichtgrootte)';
export const refused =
  '(geweigerd|geblokkeerd|afgewezen|verworpen|niet toegestaan|niet geaccepteerd|niet aanvaard|niet aangenomen|verboden)';
export const exceeded = '(overschreden|bereikt|opgebruikt|uitgeput|vol|onvoldoende)';
export const exceeds = '(overschrijdt|overtreft|overschrijd|heeft bereikt)';
export const aboutSender = [
  'afzender', 'afzenders', 'afzenderadres', 'afzenderdomein', 'verzender', 'sender address', 'mail from', 'ip', 'ip-adres', own,
  '(verzendende|afzendercontrole|antwoordadres|verzendaccount|afzenderaccount)',
  '(u|je) (kunt|kan|mag) … (geen|niet) … (verzenden|versturen)',
  '(server|mailserver|host|systeem) van de (ontvanger|geadresseerde) (kon|kan|werd|niet|buiten|neemt|ontvangt)', '(waarvan|waarmee)',
  'als (het|de|dit) (account|adres|gebruiker|mailbox)', 'meer dan', 'blokkering',
];
export const notNow = ['tijdelijk', 'tijdelijke', 'momenteel', 'op dit moment', 'later'];
