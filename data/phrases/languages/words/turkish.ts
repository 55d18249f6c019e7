/** Turkish words that many phrases share. */
// Suffixes are written out: the engine knows no stems.
export const mailbox = '(kullanıcı|kullanıcısı|alıcı|alıcısı|hesap|hesabı|posta kutusu|adres|adresi|abone)';
export const account = '(kullanıcı|kullanıcısı|kullanıcının|alıcı|alıcının|hesap|hesabı|posta kutusu|adres|adresi)';
export const noRoom = '(yer yok|yer kalmamış|yer kalmadı|yeterli alan yok|yeterli yer yok|boş alan yok|alan kalmadı)';
export const letter = '(ileti|iletinin|iletiniz|mesaj|mesajın|mesajınız|e-posta|e-postanın|e-postanız|ek|ekin|dosya|dosyanın)';
export const exceeded = '(aşıldı|aşılmış|aşılmıştır|aştı|aştınız|aşmış|aşmıştır|aşıyor|aşmaktadır)';
export const forbidden = '(yasak|yasaktır|yasaklı|izin verilmiyor|izin verilmemektedir|izin verilmez|engellendi|kabul edilmiyor)';
export const rejected = '(reddedildi|reddedilmiştir|reddedilmiş|engellendi|engellenmiştir|engellenmiş|kabul edilmedi|kabul edilmiyor)';
export const aboutSender = ['gönderen', 'gönderenin', 'gönderici', 'göndericinin', 'göndericisi', 'hesabınız', 'kutunuz'];
