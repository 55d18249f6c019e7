/** Korean words that many phrases share. */
// Each syllable is a word, and spacing doesn't count: 받는사람 and 받는 사람 are the same. A gap spans six syllables.
export const mailbox = '(사용자|수신자|수신인|받는 사람|받는 이|계정|주소|아이디|메일함|편지함|사서함|메일박스|회원)';
export const account = '(계정|메일함|편지함|사서함|메일박스|아이디|사용자|수신자|받는 사람|회원|메일 주소)';
export const recipient = '(수신자|수신인|받는 사람|받는 이|사용자|상대방)';
export const sender = '(발신자|발신인|보낸 사람|보내는 사람|송신자|발송자)';
export const absent = '(존재하지 않습|존재하지 않는|존재하지 않음|존재하지 않아|찾을 수 없습|찾을 수 없음|찾을 수 없는|찾을 수 없어|찾지 못|발견되지 않)';
export const exceeds = '(초과|넘었|넘어|너무 많|과다|많습)';
export const message = '(메일|메시지|첨부|첨부파일|파일)';
export const senderAbsent = [`${sender} … (존재하지|찾을 수|유효하지|알 수 없)`, `${sender}(의|) … (주소|계정|도메인)`, '(발신|발송|송신) (도메인|주소|계정)'];
export const notRecipient = [
  ...senderAbsent, `${sender}(는|은) 유효`, '(서버|도메인|호스트|레코드)(를|을|가|이|은|는|) (찾을 수|존재하지|찾지)', '(존재하지 않는|알 수 없는) 도메인', '(서버|호스트|도메인|웹) 주소',
  '데이터베이스 사용자', 'IP', '비밀번호', '역방향', 'PTR', 'SPF', 'DKIM', 'DMARC', '본문', '링크', '일시', '이 그룹', '그룹(이|은) ',
  '(릴레이|중계)(가|를|는|은|) … (거부|허용|금지|불가|차단|할 수)', '(귀하|회원님|고객님)의 (계정|주소|도메인)',
];
export const onlyPerhaps = ['(존재하지|사용하지) 않을 수', '(존재하지|사용하지) 않거나', '않았을 수', '삭제되었을 수', '그룹을 '];
