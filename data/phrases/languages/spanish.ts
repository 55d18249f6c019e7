import type { PhraseRule } from '../../../src/vocabulary.ts';

const recipient = '(usuario|destinatario|dirección|direcci n|cuenta|buzón|buz n|casilla|mailbox|user|alias)';
const recipients = '(usuarios|destinatarios|direcciones|cuentas|buzones|casillas)';
const mailbox = '(buzón|buz n|casilla|cuenta|bandeja|correo|mailbox|usuario|destinatario|carpeta)';
const domain = '(dominio|servidor de destino)';
const fromSender = '(remitente|emisor|remite|dirección de origen|cuenta de origen|dirección de retorno)';
const message = '(mensaje|correo|e-mail|adjunto|adjuntos|archivo|fichero|tamaño)';
const mail = '(mensajes|correos|correo|e-mail|correspondencia)';
const files = '(adjunto|adjuntos|archivo|archivos|fichero|ficheros)';
const refused =
  '(rechazado|rechazada|bloqueado|bloqueada|denegado|denegada|no permitido|no permitida|no autorizado|no autorizada|no está permitido|' +
  'no aceptado|prohibido|prohibida|no admitido)';
const past =
  'excedida|excedido|superada|superado|agotada|agotado|sobrepasada|sobrepasado|rebasada|rebasado|alcanzada|alcanzado|insuficiente';
const exceeded = `(${past})`;
const over = `(${past}|excede|excedió|supera|superó|sobrepasa|sobrepasó|rebasa|rebasó|alcanzó|agotó)`;
const off =
  '(desactivado|desactivada|deshabilitado|deshabilitada|inhabilitado|inhabilitada|suspendido|suspendida|cancelado|cancelada|cerrado|' +
  'cerrada|eliminado|eliminada|borrado|borrada|anulada|inactivo|inactiva|caducado|caducada|expirado|expirada|dado de baja|dada de baja)';
const notFound =
  'no (se|se ha|ha sido|fue|pudo ser|ha podido ser|se pudo|se ha podido|se puede|hemos|hemos podido|fue posible|ha sido posible|) ' +
  '(encuentra|encontró|encontrado|encontrada|encontrar|localiza|localizado|localizada|localizar|hallado|hallada)';
const the = '(el|la|al|un|una|ese|esa|este|esta|dicho|tal|ningún|ninguna)';
const cannot = '(imposible|no es posible|no fue posible|no se puede|no se pudo|no se ha podido|no pudo|no ha podido)';
const permission = 'no (tiene|tienes|tengas|está|tenga) (permiso|permisos|autorización|autorizado|permitido)';
const spam = '(spam|correo no deseado|correo basura|phishing|publicidad|antispam)';
const listed = '(lista negra|listas negras|lista de bloqueo|listado|listada)';
const tls = '(tls|starttls|ssl|cifrado|conexión cifrada|conexión segura)';
const ptr = '(ptr|rdns|reverse dns|dns inverso|resolución inversa|dns reverso|registro inverso)';
const aboutSender = [
  'remitente', 'remetente', 'mittente', 'emisor', 'sender address', 'mail from', 'su dirección', 'su dominio', 'ip',
  '(dirección|cuenta|dominio) de (origen|retorno)', 'desde la que', 'desde el que',
];
const notNow = ['temporalmente', 'temporal', 'momentáneamente', 'más tarde', 'actualmente', 'en este momento'];

/** Spanish wording, a rule per category. */
export const spanish: readonly PhraseRule[] = [
  { id: 'already-suppressed/spanish', category: 'already-suppressed', strength: 'strong',
    phrases: [
      'lista de (supresión|exclusión|bajas|rebotes)',
      '(dirección|destinatario) … (previamente|anteriormente) (rebotado|rebotada|dado de baja|dada de baja)',
    ],
    samples: ['550 La dirección figura en la lista de supresión de la cuenta', '550 Destinatario previamente rebotado'],
    source: 'observed' },
  { id: 'authentication-failed/spanish', category: 'authentication-failed', strength: 'decisive',
    phrases: [
      '(spf|dkim|dmarc) … (fallado|falló|fallida|fallido|inválido|inválida|no válido|no válida|ausente|incorrecto|incorrecta)',
      '(spf|dkim|dmarc) … no (superado|cumple|pasa|es válida|es válido)', '(mensaje|correo|remitente) (no autenticado|sin autenticar)',
      '(fallo|fallado|falla|error de|error en|incumple|incumplimiento|infringe|sin) … (spf|dkim|dmarc)',
      'no (pasa|pasó|supera|superó|ha superado|cumple) … (spf|dkim|dmarc)',
    ],
    samples: ['550 La comprobación SPF de example.com ha fallado', '550 La firma DKIM de este mensaje no es válida'], source: 'observed' },
  { id: 'auto-reply/spanish', category: 'auto-reply', strength: 'decisive',
    phrases: [
      '(fuera de la oficina|fuera de oficina|de vacaciones|respuesta automática|mensaje de ausencia|acuse de recibo|mi ausencia)',
      '(estoy|estaré|me encuentro|encuentro) … (ausente|fuera del despacho|de permiso|de licencia|de viaje|de baja)',
      'no (estoy|estaré|está|se encuentra) … (oficina|despacho)', 'no (estoy|estaré|me encuentro) disponible',
      'no (es|eres|soy|sea) (un|) robot', '(creado|abierto|generado|registrado) … (ticket|caso|incidencia)',
      '(recibido|recibimos|registrado) (su|tu) (solicitud|consulta|petición|mensaje|correo|e-mail|reclamo)',
      '(solicitud|consulta|ticket|incidencia|caso) … (registrado|registrada|creado|creada|abierto|abierta|generado|asignado)',
    ],
    unless: [
      'no se ha entregado', 'no entregado', 'no (se ha podido|se pudo|ha podido|pudo) (entregar|ser entregado)', 'sistema de correo',
    ],
    samples: [
      'Me encuentro ausente hasta el 12 de agosto, sin acceso al correo', 'Respuesta automática: su consulta',
      'Gracias: hemos recibido su consulta', 'Pulse aquí para demostrar que no es un robot',
    ],
    source: 'observed' },
  { id: 'connection-failure/spanish', category: 'connection-failure', strength: 'fair',
    phrases: [
      'conexión … (rechazada|fallida|perdida|interrumpida|cerrada|agotada|falló|cortada|imposible|expirado|expirada|restablecida)',
      '(rechazó|rechaza|cerró|interrumpió|perdió) … conexión', '(fallo|error|problema) … (conexión|red)',
      'servidor … (no responde|no respondió|no ha respondido|no contesta|inaccesible|no está accesible|inalcanzable)',
      `${cannot} … (conectar|establecer|conexión|contactar)`, '(tiempo de espera|tiempo) … (agotado|excedido|expirado)',
    ],
    unless: ['dns', 'demasiadas', 'base de datos', 'entrega', 'cola'],
    samples: ['No se pudo conectar con mx.example.com', '451 El servidor remoto no responde'], source: 'observed' },
  { id: 'content-rejected/spanish', category: 'content-rejected', strength: 'strong',
    phrases: [
      `(adjunto|adjuntos|archivo|archivos|fichero|extensión|contenido|asunto) … ${refused}`, '(filtro|filtrado|reglas) de contenido',
      `${files} … (no permitidos|prohibidos|bloqueados|no admitidos|rechazados)`, 'contenido (inapropiado|prohibido)',
      `no (se permiten|se permite|se aceptan|se admiten|permite|acepta|admite) … ${files}`,
      `(prohibido|prohibida|prohibidos|rechazado|bloqueado|no está permitido) … ${files}`,
    ],
    unless: ['demasiado grande', 'tamaño', 'spam', 'virus'],
    samples: ['554 No se admiten adjuntos con esa extensión', '550 Detenido por el filtro de contenido'], source: 'observed' },
  { id: 'delivery-expired/spanish', category: 'delivery-expired', strength: 'fair',
    phrases: [
      '(tiempo|plazo|período) … (entrega|envío|cola) … (vencido|expirado|agotado|excedido|superado)', 'demasiado tiempo … cola',
      '(agotó|agotado|venció|vencido|expiró|expirado) … (tiempo|plazo) … (entrega|envío|cola)', '(retirado|eliminado|descartado) … cola',
      'mensaje … (expirado|caducado|expiró|caducó)', '(entregado|entregarse) … (después|tras) … (días|horas|intentos)', 'desistimos',
      `${cannot} … entregar … (después|tras|durante|en) … (días|horas|intentos)`,
      '(número máximo|agotados|después de varios|tras varios|máximo) … (intentos|reintentos)',
    ],
    samples: ['El plazo de entrega ha vencido', 'Mensaje caducado tras 5 días en cola'], source: 'observed' },
  { id: 'dns-failure/spanish', category: 'dns-failure', strength: 'strong',
    phrases: [
      '(dns|resolución|servidor de nombres|servidores de nombres) … (fallado|falló|fallida|agotado|temporal)',
      '(dns|servidor de nombres|servidores de nombres) … no (responde|responden|respondió|ha respondido|contesta)',
      '(fallo|error) (de|en el|del|en la|de la) (dns|resolución)', `${domain} … temporalmente (no disponible|inaccesible)`,
    ],
    unless: ['inversa', 'inverso', 'reverse', 'ptr', 'rdns', 'remitente', 'no existe'],
    samples: ['450 Error de DNS para example.net', '451 La resolución de example.net ha fallado'], source: 'observed' },
  { id: 'domain-blocklisted/spanish', category: 'domain-blocklisted', strength: 'strong',
    phrases: [`(dominio|url|enlace|enlaces|lista de dominios) … ${listed}`, '(lista negra|lista de bloqueo) … (dominios|url|enlaces)'],
    unless: ['ip'],
    samples: ['550 El dominio example.net figura en una lista de bloqueo', '554 Incluye un enlace que está en nuestra lista de bloqueo'],
    source: 'observed' },
  { id: 'domain-refuses-mail/spanish', category: 'domain-refuses-mail', strength: 'strong',
    phrases: [`dominio no (acepta|recibe|admite) (ningún|) ${mail}`, 'servidor no recibe (ningún|) correo'],
    unless: [...aboutSender, ...notNow, `${mail} (de|desde|procedente|procedentes|externos|entre|sin)`, 'su servidor'],
    samples: ['550 El dominio example.com no acepta correo'], source: 'observed' },
  { id: 'greylisted/spanish', category: 'greylisted', strength: 'decisive',
    phrases: [
      '(lista gris|listas grises)', '(primer contacto|primer intento|primera conexión) … (más tarde|reintente|reintentar|nuevo|minutos)',
    ],
    samples: ['450 Su servidor está en lista gris', '451 Primer contacto, reintente en cinco minutos'], source: 'observed' },
  { id: 'inactive-recipient/spanish', category: 'inactive-recipient', strength: 'strong',
    phrases: [
      `${recipient} … ${off}`, `${recipient} … no (está|se encuentra|) (activo|activa|activado|activada|habilitado|habilitada|operativa)`,
      '(causó|ha causado) baja', 'dejó la (empresa|compañía|organización|institución)', '(buzón|casilla) … (bloqueado|bloqueada)',
      `${recipient} … (bloqueado|bloqueada|retirado|retirada) … (inactividad|impago|pago|desuso|uso)`,
      `${recipient} … ya no (es válido|es válida|está activo|está activa|está disponible|está en uso|se usa|se utiliza|recibe|acepta)`,
      `${recipient} … (dejó de|ha dejado de) (existir|funcionar|usarse|estar)`, 'ya no (trabaja|labora|colabora|pertenece|forma parte)',
      '(correo|e-mail) (dado de baja|fue dado de baja|deshabilitado|está deshabilitado|ya no está activo|ya no está en uso)',
    ],
    unless: [
      ...aboutSender, ...notNow, 'su cuenta', 'tu cuenta', 'contraseña', 'autenticación', 'conexión', 'lista negra', 'spam', 'virus', 'foi',
      '(deshabilitado|desactivado|deshabilitada|desactivada) la recepción', 'filtro', '(de|la) lista', 'del grupo', 'sin leer', 'envíos',
      '(mensaje|correo electrónico|e-mail|archivo|lista|grupo|adjunto|servidor) … (eliminado|suspendido|cerrado|desactivado|cerrada)',
      '(mensaje|correo) (para|al|del) … (borrado|cancelado|caducado|caducada|expirado|eliminado)', 'su correo … (eliminado|borrado)', 'não',
      `(sesión|suscripción|tiempo|plazo|invitación|licencia|enlace|token|conversación) … ${off}`, '(para|de) (enviar|envío)', 'sua',
      'ha (cancelado|eliminado|cerrado|borrado|desactivado|deshabilitado) (el|la|los|las|sus)',
    ],
    samples: ['550 La cuenta jo@example.com está deshabilitada', '550 Esta casilla ya no está activa', '550 Dirección retirada por desuso'],
    source: 'observed' },
  { id: 'invalid-address/spanish', category: 'invalid-address', strength: 'fair',
    phrases: [
      'dirección … (inválida|no válida|no es válida|incorrecta|errónea|mal formada)',
      '(sintaxis|formato) … (dirección|destinatario) … (inválido|incorrecto|incorrecta|no válido|no válida)',
      '(error de sintaxis|sintaxis incorrecta|sintaxis no válida|formato incorrecto|formato no válido) … (dirección|destinatario)',
    ],
    unless: [...aboutSender, 'helo'],
    samples: ['550 Dirección no válida: jo@example.com', '553 La dirección de correo es incorrecta'], source: 'observed' },
  { id: 'ip-blocklisted/spanish', category: 'ip-blocklisted', strength: 'strong',
    phrases: [
      `(ip|su servidor|rango de ip|rango de direcciones|su red) … ${refused}`, '(en|por) … (lista negra|listas negras|lista de bloqueo)',
      `(ip|servidor) … ${listed}`, '(ip|direcciones) (dinámica|dinámicas)', '(lista negra|listas negras) … (ip|servidor)',
    ],
    unless: ['remitente', 'dominio', 'ptr', 'rdns', 'inversa', 'inverso', 'destinatario', 'spf', 'demasiadas', 'url', 'enlace'],
    samples: ['554 La IP 192.0.2.1 fue rechazada', '550 192.0.2.1 aparece en una lista negra'], source: 'observed' },
  { id: 'mailbox-full/spanish', category: 'mailbox-full', strength: 'strong',
    phrases: [
      `${mailbox} … (lleno|llena|saturado|saturada|completa)`, `(cuota|quota|espacio|capacidad|límite de almacenamiento) … ${exceeded}`,
      'cuota … llena', `${mailbox} … (sin|no tiene|no tiene suficiente|no dispone de|no hay|no queda) espacio`,
      `${over} … (cuota|quota|espacio|capacidad|almacenamiento|tamaño de su buzón|tamaño del buzón)`,
      `(sin espacio|no hay espacio|no queda espacio|no hay suficiente espacio|espacio insuficiente) … ${mailbox}`,
    ],
    unless: [
      'cuota de envío', 'por hora', 'por día', 'diaria', 'diario', 'límite de envío', 'disco del servidor',
      'en el (sistema|servidor|disco)',
    ],
    samples: ['552 El buzón de jo@example.com está lleno', '550 El usuario ha superado su cuota'], source: 'observed' },
  { id: 'message-too-large/spanish', category: 'message-too-large', strength: 'strong',
    phrases: [
      `${message} … (demasiado|muy) (grande|grandes|extenso|largo|pesado)`, `${over} … (tamaño|mb|kb|megabytes)`,
      `(mensaje|correo|tamaño|adjunto|e-mail) … ${over} … (límite|máximo|permitido)`,
      '(tamaño|tamaño máximo|límite de tamaño) … (excedido|superado|superior)',
      `${message} … (pesa más|ocupa más|más grande que|más grande de lo|mayor que|mayor al)`,
    ],
    unless: ['cuota', '(de su|del|tamaño de la|límite de la) (buzón|casilla)', 'lleno', 'almacenamiento', 'destinatarios'],
    samples: ['552 Mensaje demasiado grande', '554 El tamaño de su correo supera el límite'], source: 'observed' },
  { id: 'policy-rejected/spanish', category: 'policy-rejected', strength: 'fair',
    phrases: [
      'acceso (denegado|prohibido|no permitido)', '(viola|infringe|incumple) … (política|políticas|directivas|normas|reglas)',
      '(política|políticas|directiva) … (rechazado|rechazada|prohíbe|bloqueado|seguridad|denegado)',
      '(motivos|razones|motivo|razón) … (política|políticas|seguridad)',
      `${refused} … (política|políticas|directiva|directivas|norma|normas|regla|reglas|administrador)`,
    ],
    unless: ['dmarc', 'spf', 'relay', 'retransmisión', 'destinatario'],
    samples: ['554 Acceso denegado', '550 Rechazado por motivos de seguridad'], source: 'observed' },
  { id: 'poor-reputation/spanish', category: 'poor-reputation', strength: 'strong',
    phrases: [
      '(mala|baja|escasa|pobre) reputación', 'reputación … (mala|baja|insuficiente|negativa)',
      '(quejas|denuncias) … (usuarios|destinatarios)',
    ],
    samples: ['554 Rechazado por la baja reputación de 192.0.2.1', '421 Demasiadas quejas de nuestros usuarios'], source: 'observed' },
  { id: 'rate-limited/spanish', category: 'rate-limited', strength: 'strong',
    phrases: [
      '(demasiadas|demasiados) … (conexiones|sesiones|solicitudes|peticiones)', 'demasiados (mensajes|correos)', 'demasiado rápido',
      `(límite|cuota|máximo) … (envío|envíos|conexiones|mensajes por|correos por) … ${exceeded}`,
      `${over} … (límite|cuota|máximo) … (envío|envíos|conexiones|mensajes|correos)`,
      '(mensajes|correos|conexiones) por (hora|día|minuto|segundo)', '(límite|cuota) (de envío|de envíos|diaria|diario|por hora)',
    ],
    unless: ['(buzón|casilla) … (lleno|llena|tiene|contiene)', 'cuota del buzón', 'cuota de la casilla', 'tamaño', 'almacenados'],
    samples: ['421 Demasiadas conexiones simultáneas desde 192.0.2.1', '450 Ha superado el límite de envío'], source: 'observed' },
  { id: 'recipient-moved/spanish', category: 'recipient-moved', strength: 'strong', class: 5,
    phrases: [
      `${recipient} … (se ha mudado|se ha trasladado|ha cambiado|cambió de dirección)`, 'nueva dirección … es', 'nueva dirección de correo',
    ],
    unless: [...aboutSender, 'contraseña'],
    samples: ['551 El usuario se ha trasladado', '550 Su nueva dirección de correo: kim@example.net'], source: 'observed' },
  { id: 'recipient-refused/spanish', category: 'recipient-refused', strength: 'strong',
    phrases: [
      `(sólo|solamente|únicamente) (acepta|recibe|admite) … ${mail}`, 'no (desea|quiere) recibir', '(es posible|puede|quizá) … grupo',
      `no (acepta|admite|recibe) … ${mail} (de|externos|procedentes|externo|desde)`, `grupo … ${permission}`,
      `${permission} … (destinatario|grupo|lista|usuario|publicar|escribir|enviar)`,
      '(sólo|solamente|únicamente) … (miembros|suscriptores|moderadores|internos)',
      '(deshabilitada|desactivada|deshabilitado|desactivado) la recepción', '(remitentes|contactos) (permitidos|autorizados|aprobados)',
      '(rechazado|bloqueado) por (el destinatario|el usuario|su destinatario)', '(destinatario|usuario|titular) … (ha bloqueado|bloqueó)',
    ],
    unless: ['relay', 'reenvío', 'retransmisión', 'ip'],
    samples: ['550 No está autorizado para escribir a este destinatario', '550 Solo los suscriptores pueden publicar en la lista'],
    source: 'observed' },
  { id: 'relay-denied/spanish', category: 'relay-denied', strength: 'strong',
    phrases: [
      `(relay|retransmisión|reenvío|reencaminamiento) … ${refused}`, '(no gestiona|no atiende|no aloja) … dominio',
      '(no se permite|no se permiten|no se admite|no está permitido|no permite|no permitimos) … (relay|retransmisión|reenvío)',
      `(no es|no somos|no está) … (responsable|alojado|gestionado|local) … ${domain}`,
      `${domain} … (no alojado|no está alojado|no gestionado|no es local|no local|no está configurado)`,
    ],
    unless: [...aboutSender],
    samples: ['550 Retransmisión denegada', '554 El dominio example.net no está alojado en este servidor'], source: 'observed' },
  { id: 'reverse-dns-failed/spanish', category: 'reverse-dns-failed', strength: 'decisive',
    phrases: [
      `(no tiene|carece de|sin|falta|ausencia|no se encontró|inválido|no existe|no hay) … ${ptr}`,
      `${ptr} … (ausente|inválido|incorrecto|inexistente|fallida|no existe|no coincide|no válido)`,
      '(helo|ehlo) … (inválido|rechazado|incorrecto|no válido)',
    ],
    unless: ['spf'],
    samples: ['550 La IP 192.0.2.1 carece de resolución inversa', '504 Nombre HELO incorrecto'], source: 'observed' },
  { id: 'routing-failure/spanish', category: 'routing-failure', strength: 'strong',
    phrases: ['bucle … (detectado|correo|reenvío|encaminamiento)', '(detectado|detectó) … bucle', 'demasiados (saltos|reenvíos)'],
    samples: ['554 Bucle de correo detectado', '554 Demasiados saltos'], source: 'observed' },
  { id: 'sender-rejected/spanish', category: 'sender-rejected', strength: 'strong',
    phrases: [
      `${fromSender} … ${refused}`, `${fromSender} … (inválida|no válido|no válida|no es válida|no es válido|no verificado|lista negra)`,
      `${fromSender} … (desconocido|desconocida|inexistente|no existe|no encontrado|inválido)`, `${fromSender} … ${off}`,
      '(bloqueado|rechazado|desconocido) (el|) (remitente|emisor)',
    ],
    unless: ['destinatario', 'grupo', 'ip', 'spf', 'dkim', 'dmarc'],
    samples: ['550 El dominio del remitente no existe', '553 Remitente bloqueado'], source: 'observed' },
  { id: 'sender-rejected/spanish-account', category: 'sender-rejected', strength: 'strong',
    phrases: [
      `(su|tu) (cuenta|usuario|dominio|empresa) … ${off}`, 'su dominio no (existe|tiene)',
      'cuenta (remitente|emisora|de envío|desde la que)', '(su|tu) (cuenta|usuario|buzón|dominio) … no (puede|está autorizada para) enviar',
      '(su|tu) (cuenta|usuario|buzón|dominio) … (bloqueada|bloqueado|restringida|limitada)',
    ],
    unless: ['sesión', 'sin leer', 'asunto'],
    samples: ['550 Su cuenta está restringida para correo saliente'], source: 'observed' },
  { id: 'service-unavailable/spanish', category: 'service-unavailable', strength: 'fair',
    phrases: [
      '(servidor|servicio|sistema) … (sobrecargado|saturado|ocupado|no disponible|no está disponible)', '(mantenimiento|sobrecarga)',
      'temporalmente (no disponible|fuera de servicio|inaccesible|suspendido|rechazado|diferido)',
    ],
    unless: ['demasiadas', 'buzón', 'cuota'],
    samples: ['421 El servidor está sobrecargado', '450 Servicio temporalmente no disponible'], source: 'observed' },
  { id: 'service-unavailable/spanish-later', category: 'service-unavailable', strength: 'weak', class: 4,
    phrases: ['(inténtelo|intente|vuelva|pruebe|reintente|reintentar|intentar|inténtalo) … (más tarde|después|nuevo|minutos)'],
    samples: ['450 Inténtelo más tarde', '451 Vuelva a probar después'], source: 'observed' },
  { id: 'smtp-auth-failed/spanish', category: 'smtp-auth-failed', strength: 'strong',
    phrases: [
      'autenticación … (fallida|falló|requerida|necesaria|obligatoria|incorrecta|rechazada|fallado)',
      '(fallo|error) (de|en la) autenticación', '(usuario y contraseña|usuario o contraseña) … (incorrectos|no válidos)',
      '(requiere|necesita|debe|necesario) … (autenticación|autenticarse|identificarse|iniciar sesión)',
      '(contraseña|clave|credenciales) … (incorrecta|incorrectas|incorrectos|inválida|inválidas|no válida|no válidas|errónea)',
    ],
    unless: ['spf', 'dkim', 'dmarc', 'remitente'],
    samples: ['535 Autenticación fallida', '550 Usuario o contraseña incorrectos'], source: 'observed' },
  { id: 'spam-rejected/spanish', category: 'spam-rejected', strength: 'strong',
    phrases: [
      `(considerado|identificado|detectado|clasificado|marcado|catalogado|bloqueado|rechazado|sospecha|posible|puntuación) … ${spam}`,
      '(mensaje|correo|contenido) … (no deseado|no solicitado|basura|sospechoso)',
    ],
    unless: ['lista negra', 'quejas', '(ip|cuenta|conta) … (bloqueada|bloqueado)'],
    samples: ['550 Su mensaje fue clasificado como correo basura', '554 Correo no deseado'], source: 'observed' },
  { id: 'system-error/spanish', category: 'system-error', strength: 'fair',
    phrases: [
      'error (interno|del sistema|técnico|del servidor|inesperado|de configuración|de procesamiento|temporal)', 'mal configurado',
      '(problema|incidencia|fallo) (técnico|técnica|interno|interna)', `${cannot} (comprobar|verificar|validar|confirmar)`,
    ],
    unless: ['dns', 'certificado', 'conexión', 'vrfy'],
    samples: ['451 Error interno del servidor', '550 Incidencia técnica en mx.example.com'], source: 'observed' },
  { id: 'system-full/spanish', category: 'system-full', strength: 'strong',
    phrases: [
      '(espacio insuficiente|sin espacio|no hay espacio|no hay suficiente espacio|falta de espacio) en … (sistema|servidor|disco)',
      'disco … (lleno|saturado)',
    ],
    unless: ['buzón', 'cuota', 'usuario'],
    samples: ['452 Espacio insuficiente en el servidor'], source: 'observed' },
  { id: 'tls-failed/spanish', category: 'tls-failed', strength: 'strong',
    phrases: [
      `${tls} … (requerido|requerida|obligatorio|obligatoria|necesaria|necesario|falló|fallado|fallido|no disponible|no admitido)`,
      `(requiere|exige|debe|necesario|negociar|negociación|establecer) … ${tls}`, '(validar|verificar) … certificado',
      'certificado … (inválido|caducado|expirado|no válido|vencido)',
    ],
    samples: ['530 Conexión cifrada obligatoria', 'El certificado de mx.example.com ha caducado'], source: 'observed' },
  { id: 'too-many-recipients/spanish', category: 'too-many-recipients', strength: 'strong',
    phrases: [
      '(demasiados|más) destinatarios', '(número|límite|cantidad) … destinatarios … (excedido|superado|superada|alcanzado|máximo)',
      `${over} … (número|límite|máximo|cantidad) … destinatarios`,
    ],
    unless: ['por hora', 'por día', 'desconocidos', 'inexistentes'],
    samples: ['452 Cantidad de destinatarios superada', '550 El número de destinatarios fue superado'], source: 'observed' },
  { id: 'unclassified/spanish', category: 'unclassified', strength: 'hint', outcome: 'transient',
    phrases: [
      '(entrega|mensaje|correo) … (retrasado|retrasada|demorado|demorada|aplazado|aplazada)', '(todavía|aún) no … (entregado|entregada)',
      '(nuevos intentos|problema temporal)', '(seguirá|seguiremos|continuará|continuaremos) intentando',
    ],
    samples: ['La entrega de su mensaje se ha retrasado: retrasada', 'Su mensaje aún no ha sido entregado'], source: 'observed' },
  { id: 'unknown-domain/spanish', category: 'unknown-domain', strength: 'strong',
    phrases: [
      `${domain} … (desconocido|inexistente|no existe|no encontrado|no está registrado|no registrado|no resuelve)`,
      'dominio … (inválido|no válido|no es válido|incorrecto)', `${domain} … ${notFound}`, `${notFound} (el|ese) ${domain}`,
      'no (existe|se pudo resolver|se puede resolver) (el|ese) dominio',
      '(no hay|no existe|no tiene|sin) … (mx|servidor de correo) … (dominio|para|válido|válidos)',
    ],
    unless: [...aboutSender, ...notNow, 'tiempo de espera', 'helo', 'ehlo', 'ptr', 'lista', 'spf', 'alojado', 'url', 'enlace'],
    samples: ['550 El dominio example.invalid no está registrado', '550 No existe servidor de correo para example.invalid'],
    source: 'observed' },
  { id: 'unknown-recipient/spanish', category: 'unknown-recipient', strength: 'strong',
    phrases: [
      `${recipient} … (desconocido|desconocida|inexistente|no existe|no reconocida)`, `${recipient} … ${notFound}`,
      `${recipient} … no (está|ha sido|es|fue|) (dado de alta|dada de alta|registrado|registrada|reconocido|conocido|conocida|definido)`,
      `${notFound} ${the} ${recipient}`, `${notFound} ${recipient}`, 'no (tiene|posee|dispone de) (una|) (cuenta|buzón|casilla) en',
      `no (existe|conocemos|reconocemos|se reconoce|tenemos) ${the} ${recipient}`, `(no existe|no hay|no hay tal) ${recipient}`,
      'nadie (llamado|con ese nombre|con esa dirección)', `${recipient} … no pertenece (nuestra|nuestro|esta|este)`,
      `no (hay|corresponde|pertenece) (ningún|ninguna) ${recipient}`,
      `(cuenta|dirección|casilla|buzón) … que … (mensaje|correo|enviar|escribir|contactar) no existe`,
      `${recipients} … (desconocidos|desconocidas|inexistentes|no existen|no encontrados|no se encontraron)`,
      '(ningún|ninguna) (usuario|cuenta|buzón|buz n|destinatario|persona) … (nombre|dirección)',
      '(destinatario|usuario|buzón|cuenta|casilla) … (inválido|inválida|no válido|no válida|no es válido|no es válida|incorrecto|erróneo)',
      '(no se encuentra|no figura|no aparece|no consta|no está) … (libreta|directorio|lista de usuarios)',
      '(correo|correo electrónico|e-mail) (no existe|ya no existe|inexistente|no se encuentra|no encontrado|no está registrado)',
    ],
    unless: [
      ...aboutSender, 'contraseña', 'senha', 'clave', 'grupo', 'temporalmente', 'url', 'lista negra', 'certificado', 'autenticación', 'foi',
      'dominio … no existe', 'formato', 'sintaxis', 'sintaxe', 'no se encuentra (disponible|autorizado|autorizada|suscrito|suscrita)',
      'sesión', '(su|tu) usuario', 'usuario smtp', 'lista (blanca|de permitidos|de contactos|de distribución)', 'não',
      `${notFound} (el|ese) ${domain}`, `dominio … ${notFound}`, '(demasiados|demasiadas|muitos|muitas)',
      'si (la dirección|la cuenta|el usuario|el destinatario) no existe',
    ],
    samples: [
      '550 El destinatario jo@example.com no existe', 'No se ha encontrado la dirección o no puede recibir correo',
      '550 No hay ninguna casilla con ese nombre', '550 El correo jo@example.com ya no existe',
    ],
    source: 'observed' },
  { id: 'unknown-recipient/spanish-name', category: 'unknown-recipient', strength: 'fair',
    phrases: ['no se (encontró|ha encontrado|pudo encontrar|ha podido encontrar) … en'],
    unless: [
      ...aboutSender, '(mensaje|correo|e-mail) no se', 'dominio', 'servidor', 'host', 'registro', 'mx', 'dns', 'ruta', 'archivo', 'página',
      'certificado', 'clave', 'firma', 'encabezado', 'cola', 'virus', 'lista', 'tabla',
    ],
    samples: ['No se encontró a kim.paz en example.com'], source: 'observed' },
  { id: 'virus-detected/spanish', category: 'virus-detected', strength: 'strong',
    phrases: [
      '(virus|código malicioso|software malicioso|troyano) … (detectado|encontrado)',
      '(contiene|infectado|detectó|presencia) … (virus|malicioso|troyano)', '(mensaje|correo|adjunto|archivo) … (infectado|malicioso)',
    ],
    unless: ['antivirus … (no disponible|error)'],
    samples: ['554 Adjunto infectado', '550 Su correo contiene un troyano'], source: 'observed' },
];
