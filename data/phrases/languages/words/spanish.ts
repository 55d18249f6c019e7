/** Spanish words that many phrases share. */
export const recipient = '(usuario|destinatario|dirección|direcci n|cuenta|buzón|buz n|casilla|mailbox|user|alias)';
export const recipients = '(usuarios|destinatarios|direcciones|cuentas|buzones|casillas)';
export const mailbox = '(buzón|buz n|casilla|cuenta|bandeja|correo|mailbox|usuario|destinatario|carpeta)';
export const domain = '(dominio|servidor de destino)';
export const fromSender = '(remitente|emisor|remite|dirección de origen|cuenta de origen|dirección de retorno)';
export const message = '(mensaje|correo|e-mail|adjunto|adjuntos|archivo|fichero|tamaño)';
export const mail = '(mensajes|correos|correo|e-mail|correspondencia)';
export const files = '(adjunto|adjuntos|archivo|archivos|fichero|ficheros)';
export const refused =
  '(rechazado|rechazada|bloqueado|bloqueada|denegado|denegada|no permitido|no permitida|no autorizado|no autorizada|no está permitido|' +
  'no aceptado|prohibido|prohibida|no admitido)';
const past =
  'excedida|excedido|superada|superado|agotada|agotado|sobrepasada|sobrepasado|rebasada|rebasado|alcanzada|alcanzado|insuficiente';
export const exceeded = `(${past})`;
export const over = `(${past}|excede|excedió|supera|superó|sobrepasa|sobrepasó|rebasa|rebasó|alcanzó|agotó)`;
export const off =
  '(desactivado|desactivada|deshabilitado|deshabilitada|inhabilitado|inhabilitada|suspendido|suspendida|cancelado|cancelada|cerrado|' +
  'cerrada|eliminado|eliminada|borrado|borrada|anulada|inactivo|inactiva|caducado|caducada|expirado|expirada|dado de baja|dada de baja)';
export const notFound =
  'no (se|se ha|ha sido|fue|pudo ser|ha podido ser|se pudo|se ha podido|se puede|hemos|hemos podido|fue posible|ha sido posible|) ' +
  '(encuentra|encontró|encontrado|encontrada|encontrar|localiza|localizado|localizada|localizar|hallado|hallada)';
export const the = '(el|la|al|un|una|ese|esa|este|esta|dicho|tal|ningún|ninguna)';
export const cannot =
  '(imposible|no es posible|no fue posible|no ha sido posible|no se puede|no se pudo|no se ha podido|no pudo|no ha podido|no pudimos)';
export const permission = 'no (tiene|tienes|tengas|está|tenga) (permiso|permisos|autorización|autorizado|permitido)';
export const spam = '(spam|correo no deseado|correo basura|phishing|publicidad|antispam)';
export const listed = '(lista negra|listas negras|lista de bloqueo|listado|listada)';
export const tls = '(tls|starttls|ssl|cifrado|conexión cifrada|conexión segura)';
export const ptr = '(ptr|rdns|reverse dns|dns inverso|resolución inversa|dns reverso|registro inverso)';
export const aboutSender = [
  'remitente', 'remetente', 'mittente', 'emisor', 'sender address', 'mail from', 'su dirección', 'su dominio', 'ip',
  '(dirección|cuenta|dominio) de (origen|retorno)', '(desde|con) (la|el) (que|cual)',
];
export const notNow = ['temporalmente', 'temporal', 'momentáneamente', 'más tarde', 'actualmente', 'en este momento'];
