/** Polish words that many phrases share. */
// Case endings are written out: the engine knows no stems.
export const mailboxIs = '(użytkownik|odbiorca|adresat|adres|konto|skrzynka|alias)';
export const ofMailbox = '(użytkownika|odbiorcy|adresata|adresu|konta|skrzynki|aliasu)';
export const accountIs = '(użytkownik|odbiorca|adresat|konto|skrzynka)';
export const gone =
  '(nieaktywny|nieaktywna|nieaktywne|zawieszony|zawieszona|zawieszone|zablokowany|zablokowana|zablokowane|usunięty|usunięta|usunięte' +
  '|zamknięta|zamknięte|wyłączona|wyłączone|wygasło|wygasła|skasowane|skasowana|zlikwidowana|zlikwidowane|dezaktywowana)';
export const unknown = '(nieznany|nieznana|nieznane|nieistniejący|nieistniejąca|nieistniejące)';
export const aboutSender = [
  '(adres|adresu|konto|konta|skrzynka|skrzynki|domena|domeny|użytkownik) (e-mail|pocztowe|pocztowa|) nadawcy', 'nadawca', 'nadawcę',
  '(twój|twoje|twoja|twojego|twojej) (adres|konto|skrzynka|konta|skrzynki|domena|firmy)', 'z (którego|której)', 'adres zwrotny',
];
export const attempts = '(dalsze|kolejne|dalszych|kolejnych) (próby|prób)';
export const login = '(uwierzytelnienie|uwierzytelnienia|uwierzytelniania|uwierzytelnianie|autoryzacja|autoryzacji|logowanie|logowania)';
export const noSuch = '(nie ma|nie mam|nie mamy|nie posiadamy|nie znamy)';
export const notFound =
  '(nie znaleziono|nie odnaleziono|nie znaleźliśmy|nie można znaleźć|nie można odnaleźć|nie udało się znaleźć|nie udało się odnaleźć)';
export const letter = '(wiadomość|wiadomości|list|listu|mail|przesyłka|przesyłki|załącznik|załącznika)';
