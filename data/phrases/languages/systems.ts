import type { PhraseRule } from '../../../src/vocabulary.ts';
import { senderAbsent as chineseSenderAbsent } from './words/chinese.ts';
import { aboutSender as dutchAboutSender } from './words/dutch.ts';
import { aboutSender as frenchAboutSender } from './words/french.ts';
import { aboutSender as germanAboutSender } from './words/german.ts';
import { aboutSender as italianAboutSender, unable as italianUnable } from './words/italian.ts';
import { senderAbsent as japaneseSenderAbsent } from './words/japanese.ts';
import { senderAbsent as koreanSenderAbsent } from './words/korean.ts';
import { aboutSender as polishAboutSender } from './words/polish.ts';
import { aboutSender as portugueseAboutSender, cannot as portugueseCannot } from './words/portuguese.ts';
import { aboutSender as russianAboutSender } from './words/russian.ts';
import { aboutSender as spanishAboutSender, cannot as spanishCannot } from './words/spanish.ts';
import { aboutSender as turkishAboutSender } from './words/turkish.ts';

/**
 * What receiving systems say in every language of themselves and their filters, an idea per rule: a command is out of order, the
 * recipient can't be checked now, a licence has run out, a scanner has found something, an attachment is gone.
 */
export const systems: readonly PhraseRule[] = [
  { id: 'content-rejected/languages-gone', category: 'content-rejected', strength: 'strong', phrases: [
      '(anhang|anlage|datei) … (existiert|nicht) … (nicht|mehr) (vorhanden|gefunden|verfügbar)',
      '(bijlage|bestand) … (bestaat niet|niet gevonden|niet meer beschikbaar)',
      "(pièce jointe|fichier joint|fichier) … (n'existe|existe) (pas|plus)", '(pièce jointe|fichier) … (introuvable|plus disponible)',
      '(plik|załącznik) … nie (istnieje|jest dostępny|odnaleziono|znaleziono)', '(plik|załącznik) … (został usunięty|usunięty przez)',
      '(файл|вложение) … (не найден|не найдено|не существует|удален|удалено)', '(ek|eki|dosya|dosyası) … (bulunamadı|mevcut değil)',
      '(添付ファイル|添付)(が|は|を) … (見つから|見つかり|存在し)', '附件(已|并|)(不存在|被删除|被刪除|过期|過期)', '(找不到|未找到)附件', '(첨부|첨부파일)(을|이|를|가) … (찾을 수|존재하지|삭제)',
    ],
    samples: [
      '550 Pièce jointe introuvable', '554 Plik nie istnieje',
    ],
    source: 'observed' },
  { id: 'protocol-error/languages', category: 'protocol-error', strength: 'strong', phrases: [
      "(d'abord|préalable|avant) … (helo|ehlo|mail from|rcpt)", '(commande|séquence) … (inconnue|incorrecte|invalide|non reconnue)',
      '(prima|innanzitutto) … (helo|ehlo|mail from|rcpt)', '(comando|comandi) … (sconosciuto|non riconosciuto|errata|non valido)',
      '(najpierw|wcześniej) … (helo|ehlo|mail from|rcpt)', '(nieznane|nierozpoznane|nieprawidłowe) polecenie',
      '(nieprawidłowa|błędna|niewłaściwa) kolejność', '(primeiro|antes) … (helo|ehlo|mail from|rcpt)',
      '(comando|comandos) … (desconhecido|não reconhecido|incorreta|inválido)', '(сначала|сперва) … (helo|ehlo|mail from|rcpt)',
      '(неизвестная|неверная|нераспознанная) команда', '(неверная|неправильная|нарушена) последовательность',
      '(primero|antes|previamente) … (helo|ehlo|mail from|rcpt)',
      '(comando|comandos|orden) … (desconocido|no reconocido|incorrecta|inválido)', 'önce … (helo|ehlo|mail from|rcpt)',
      '(bilinmeyen|geçersiz|tanınmayan) komut',
    ],
    samples: [
      "503 Présentez-vous d'abord avec HELO", '503 Inviare prima HELO', '503 Najpierw należy wysłać HELO', '503 Envie primeiro o HELO',
      '503 Сначала отправьте HELO', '503 Debe saludar primero con HELO', '503 önce HELO gönderin',
    ],
    source: 'observed' },
  { id: 'system-error/chinese-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      '(暂时|暫時|目前|现在|當前|当前)(无法|無法|不能) … (验证|驗證|查询|查詢|确认|確認|核实|校验) … (收件人|收件者|用户|使用者|邮箱|信箱|地址)',
      '(收件人|收件者|用户|使用者|地址)(的|)(暂时|暫時|目前|现在|当前)(无法|無法|不能)(验证|驗證|查询|查詢|确认|確認|核实|校验)',
      '(收件人|收件者|用户|使用者|地址)(验证|驗證|校验)(服务|服務|) … (不可用|失败|失敗|超时|逾時)',
    ],
    unless: [...chineseSenderAbsent],
    samples: ['450 收件人目前无法验证'], source: 'observed' },
  { id: 'system-error/dutch-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      '(ontvanger|geadresseerde|gebruiker|adres) … (nu|momenteel|tijdelijk|op dit moment) niet … (gecontroleerd|geverifieerd|controleren)',
      '(ontvangerscontrole|controle van de ontvanger) … niet (beschikbaar|mogelijk|bereikbaar)',
      '(verificatie van de ontvanger|directoryserver) … niet (beschikbaar|mogelijk|bereikbaar)',
    ],
    unless: [...dutchAboutSender],
    samples: ['450 Ontvanger kan momenteel niet worden gecontroleerd'], source: 'observed' },
  { id: 'system-error/french-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      "(impossible|possible|pas) … (vérifier|savoir|contrôler|déterminer) … (destinataire|utilisateur|l'utilisateur|adresse|l'adresse)",
      "(destinataire|adresse|utilisateur) (ne peut|n'a pu|n'a pas pu|ne peut pas) être (vérifié|vérifiée) … (moment|instant)",
      "(vérification|validation) (des|du|de) (destinataires|destinataire|adresses|l'adresse) … (indisponible|impossible|échoué)",
    ],
    unless: [...frenchAboutSender],
    samples: ['451 Le destinataire ne peut être vérifié pour le moment'], source: 'observed' },
  { id: 'system-error/german-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      '(empfänger|empfaenger|empfängers|benutzer|adresse) … (derzeit|momentan|zurzeit|zur zeit|im moment) nicht … (feststellen|prüfen)',
      '(empfänger|empfaenger|empfängers|benutzer|adresse) … (derzeit|momentan|zurzeit|zur zeit|im moment) nicht … (überprüft|geprüft)',
      '(empfängerprüfung|empfaengerpruefung|prüfung des empfängers|benutzerverzeichnis) … nicht (verfügbar|möglich|erreichbar)',
    ],
    unless: [...germanAboutSender],
    samples: ['450 Der Empfänger kann derzeit nicht überprüft werden', '451 Die Empfängerprüfung ist nicht verfügbar'],
    source: 'observed' },
  { id: 'system-error/italian-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      "(destinatario|utente|indirizzo|l'indirizzo|casella) … non (verificabile|controllabile)",
      "(verifica|validazione) (del destinatario|dei destinatari|dell'indirizzo|dell'utente) … (non disponibile|impossibile|fallita)",
      `${italianUnable} … (verificare|controllare|accertare|stabilire) … (destinatario|utente|l'utente|indirizzo|l'indirizzo|casella)`,
    ],
    unless: [...italianAboutSender],
    samples: ['450 Destinatario al momento non verificabile'], source: 'observed' },
  { id: 'system-error/japanese-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      '(受信者|宛先|ユーザー|ユーザ|アドレス) … (現在|一時的に|ただいま) … (確認|検証|照会)(が|は|を|)(でき|行え|失敗)',
      '(現在|一時的に|ただいま) … (受信者|宛先|ユーザー|ユーザ|アドレス) … (確認|検証|照会)(が|は|を|)(でき|行え|失敗)', '(受信者|宛先)(の|)(確認|検証)(機能|サービス|サーバー|サーバ)(が|は) … (利用でき|停止|応答)',
    ],
    unless: [...japaneseSenderAbsent],
    samples: ['450 受信者は現在確認できません'], source: 'observed' },
  { id: 'system-error/korean-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      '(현재|지금|일시적으로) … (수신자|사용자|받는 사람|주소|계정)(를|을|의) … (확인|검증|조회)할 수 없', '(수신자|사용자|주소|계정|받는 사람)(를|을|는|은) … (현재|지금|일시적으로) … (확인|검증|조회)할 수 없',
      '(수신자|사용자|주소) (확인|검증) (서비스|서버|기능|)(가|이|를|) … (사용할 수 없|실패|중단)',
    ],
    unless: [...koreanSenderAbsent],
    samples: ['450 수신자를 현재 확인할 수 없습니다'], source: 'observed' },
  { id: 'system-error/polish-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      '(nie można|nie udało się|nie da się) … (zweryfikować|sprawdzić|potwierdzić|ustalić) … (odbiorcy|adresata|adresu|użytkownika)',
      '(nie można|nie udało się|nie da się) … (zweryfikować|sprawdzić|potwierdzić|ustalić) … (skrzynki|odbiorca|adresat|skrzynka)',
      '(odbiorcy|adresata|użytkownika|skrzynki) … (chwilowo|obecnie) nie (można|da się|udało się) … (zweryfikować|sprawdzić|potwierdzić)',
      '(odbiorcy|adresata) … (tymczasowo|w tej chwili) nie (można|da się|udało się) … (zweryfikować|sprawdzić|potwierdzić)',
      '(użytkownika|skrzynki) … (tymczasowo|w tej chwili) nie (można|da się|udało się) … (zweryfikować|sprawdzić|potwierdzić)',
      '(weryfikacja|sprawdzenie|walidacja) (odbiorcy|odbiorców|adresata|adresu|adresów) … (niedostępna|niemożliwa|niedostępne)',
      '(weryfikacja|sprawdzenie|walidacja) (odbiorcy|odbiorców|adresata|adresu|adresów) … (niemożliwe|nie powiodła się)',
    ],
    unless: [...polishAboutSender, 'vrfy'],
    samples: ['450 weryfikacja odbiorcy chwilowo niedostępna'], source: 'observed' },
  { id: 'system-error/portuguese-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      '(validação|verificação) (de|do|dos) (destinatário|destinatários|endereço) … (não disponível|indisponível|impossível|falhou)',
      '(validação|verificação) (de|do|dos) (usuário|usuários) … (não disponível|indisponível|impossível|falhou)',
      `${portugueseCannot} … (verificar|validar|confirmar) … (destinatário|usuário|utilizador) … (momento|agora)`,
      `${portugueseCannot} … (verificar|validar|confirmar) … (destinatário|usuário|utilizador) … (momentaneamente|temporariamente)`,
      `${portugueseCannot} … (verificar|validar|confirmar) … (endereço|caixa|conta) … (momento|agora|momentaneamente|temporariamente)`,
      '(destinatário|usuário|utilizador|endereço) … (não verificável|não pode ser verificado)',
    ],
    unless: [...portugueseAboutSender, 'vrfy'],
    samples: ['450 Verificação do destinatário indisponível'], source: 'observed' },
  { id: 'system-error/russian-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      '(не удалось|невозможно|не удается|нельзя) … (проверить|подтвердить|определить) … (получателя|адресата|адрес|ящик)',
      '(не удалось|невозможно|не удается|нельзя) … (проверить|подтвердить|определить) … (пользователя|получатель|адресат)',
      '(проверка|валидация) (получателя|получателей|адреса|адресата|адресов) … (недоступна|невозможна|не удалась|не выполнена)',
      '(получателя|адресата|адрес) … (сейчас|временно|в данный момент) (невозможно|не удается|нельзя) … (проверить|подтвердить)',
      '(ящик|пользователя) … (сейчас|временно|в данный момент) (невозможно|не удается|нельзя) … (проверить|подтвердить)',
    ],
    unless: [...russianAboutSender, 'сервера', 'vrfy'],
    samples: ['450 проверка получателя временно недоступна'], source: 'observed' },
  { id: 'system-error/spanish-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      '(validación|verificación|comprobación) (de|del) (destinatario|destinatarios|dirección) … (no disponible|imposible|falló|fallida)',
      '(validación|verificación|comprobación) (de|del) (direcciones|usuarios|usuario) … (no disponible|imposible|falló|fallida)',
      `${spanishCannot} … (verificar|comprobar|validar|confirmar) … (destinatario|usuario|dirección) … (momento|ahora)`,
      `${spanishCannot} … (verificar|comprobar|validar|confirmar) … (destinatario|usuario|dirección) … (momentáneamente|temporalmente)`,
      `${spanishCannot} … (verificar|comprobar|validar|confirmar) … (buzón|cuenta) … (momento|ahora|momentáneamente|temporalmente)`,
      '(destinatario|usuario|dirección|buzón) … (no verificable|no se puede verificar|no puede verificarse|no pudo verificarse)',
    ],
    unless: [...spanishAboutSender, 'vrfy'],
    samples: ['450 Verificación de destinatarios no disponible'], source: 'observed' },
  { id: 'system-error/turkish-check', category: 'system-error', strength: 'strong', outcome: 'transient', phrases: [
      '(alıcı|kullanıcı|adres|adresi) … (doğrulanamıyor|denetlenemiyor|kontrol edilemiyor|sorgulanamıyor)',
      '(alıcı|adres|kullanıcı) (doğrulama|doğrulaması|denetimi) … (kullanılamıyor|yapılamıyor|yapılamadı)',
      '(dizin|ldap) … (yanıt vermiyor|erişilemiyor|ulaşılamıyor)',
    ],
    unless: [...turkishAboutSender],
    samples: ['450 alıcı şu anda doğrulanamıyor'], source: 'observed' },
  { id: 'system-error/languages-licence', category: 'system-error', strength: 'strong', phrases: [
      '(过滤|過濾|杀毒|防毒|反垃圾) … (许可|授权|授權) … (过期|過期|到期|失效)',
      'licentie … (filter|spamfilter|virusscanner|antivirus|antispam) … (verlopen|ongeldig)',
      '(filter|spamfilter|virusscanner|antivirus|antispam) … licentie … (verlopen|ongeldig)',
      "licence … (filtre|antivirus|l'antivirus|antispam) … (expirée|expiré|invalide)",
      '(filtre|antivirus|antispam) … licence … (expirée|expiré|invalide)',
      'lizenz … (filter|spamfilter|spamfilters|virenscanner|virenscanners|virenschutz) … (abgelaufen|ungültig)',
      '(filter|spamfilter|virenscanner|virenschutz|antispam|antivirus) … lizenz … (abgelaufen|ungültig)',
      "licenza … (filtro|antivirus|antispam|dell'antivirus|dell'antispam) … (scaduta|non valida)",
      '(filtro|antivirus|antispam) … licenza … (scaduta|non valida)', '(フィルタ|フィルター|ウイルス対策|スパム対策) … ライセンス … (期限|切れ|失効|無効)',
      '(필터|백신|스팸 차단) … 라이선스 … (만료|종료)', 'licencja … (filtra|filtru|antywirusa|antyspamowego|antywirusowego) … (wygasła|nieważna)',
      'licença … (filtro|antivírus|antispam) … (expirada|vencida|expirou|venceu)',
      '(filtro|antivírus|antispam) … licença … (expirada|vencida)',
      '(лицензия|лицензии) … (фильтра|антивируса|антиспама|антиспам) … (истекла|истек|недействительна)',
      '(истекла|истек срок) … лицензии … (фильтра|антивируса|антиспама)',
      'licencia … (filtro|antivirus|antispam) … (caducada|vencida|expirada|caducado|vencido)',
      '(filtro|antivirus|antispam) … licencia … (caducada|vencida|expirada)',
      '(filtre|filtresi|filtresinin|antivirüs|antispam) … (lisansı|lisansının|lisans) … (süresi|doldu|sona)',
    ],
    samples: [
      '554 防毒授權已過期', '554 De licentie van de virusscanner is verlopen', '554 La licence du filtre est expirée',
      '554 Lizenz des Spamfilters abgelaufen', '554 La licenza del filtro risulta scaduta', '554 フィルターのライセンスが失効しています',
      '554 필터 라이선스가 만료되었습니다', '554 licencja filtra antyspamowego wygasła', '554 A licença do antivírus está vencida',
      '554 лицензия антивируса истекла', '554 La licencia del antivirus está vencida', '554 antivirüs lisansının süresi dolmuş',
    ],
    source: 'observed' },
  { id: 'virus-detected/languages-scanner', category: 'virus-detected', strength: 'strong', phrases: [
      '(virenscanner|virenfilter|virenschutz|antivirus) … (gefunden|erkannt|entdeckt|blockiert|abgelehnt|gestoppt)',
      '(antivirus|virusscanner|virusfilter) … (gevonden|gedetecteerd|aangetroffen|geblokkeerd|tegengehouden)',
      'antivirus … (détecté|trouvé|bloqué|bloquée|identifié)', '(bloqué|bloquée|rejeté|refusé|intercepté|arrêté) par … antivirus',
      'antivirus … (detectó|detectado|encontró|encontrado|bloqueó|bloqueado)',
      '(bloqueado|rechazado|interceptado|retenido) por … antivirus', 'antivírus … (detectou|detectado|encontrou|encontrado|bloqueou)',
      '(bloqueada|bloqueado|rejeitada|retida|recusada) (pelo|por) … antivírus', 'antivirus … (rilevato|trovato|individuato|bloccato)',
      '(bloccato|respinto|rifiutato|fermato|intercettato) (dal|dai|da) … antivirus',
      '(antywirus|antywirusowy|skaner) … (wykrył|znalazł|zablokował)',
      '(zablokowana|odrzucona|zatrzymana) przez … (antywirus|antywirusowy)',
      '(антивирус|антивирусом|антивирусная) … (обнаружил|обнаружила|нашел|заблокировал|обнаружен)', 'заблокировано … антивирусом',
      '(antivirüs|virüs tarayıcı|virüs programı) … (buldu|tespit etti|engelledi|saptadı)', '(杀毒|殺毒|防毒)(软件|軟體|引擎|程序) … (检测|偵測|发现|發現|拦截|攔截)',
      '(백신|안티 바이러스) … (탐지|발견|차단|감지)',
    ],
    unless: [
      'antivirus … (no disponible|non disponibile|indisponible|error|erreur|errore)', 'antivírus … (indisponível|erro)',
    ],
    samples: [
      '554 Unser Virenfilter hat die Datei blockiert', '554 Антивирус заблокировал вложение',
    ],
    source: 'observed' },
];
