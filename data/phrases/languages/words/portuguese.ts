/** Portuguese words that many phrases share. */
export const recipient =
  '(usuário|usu rio|utilizador|destinatário|destinat rio|endereço|endere o|conta|caixa|mailbox|user|alias)';
export const recipients = '(usuários|utilizadores|destinatários|endereços|contas|caixas)';
export const mailbox = '(caixa|conta|mailbox|usuário|usu rio|utilizador|destinatário|destinat rio|correio|disco)';
export const domain = '(domínio|dom nio|servidor de destino)';
export const fromSender = '(remetente|emissor|endereço de origem|conta de origem|endereço de retorno)';
export const message = '(mensagem|e-mail|correio|anexo|anexos|arquivo|ficheiro|tamanho)';
export const mail = '(mensagens|e-mail|correio|correspondência)';
export const files = '(anexo|anexos|arquivo|arquivos|ficheiro|ficheiros)';
export const refused =
  '(rejeitado|rejeitada|recusado|recusada|bloqueado|bloqueada|negado|negada|não permitido|não permitida|não autorizado|não autorizada|' +
  'proibido|proibida|não aceito|banido)';
const past =
  'excedida|excedido|ultrapassada|ultrapassado|esgotada|esgotado|estourada|estourado|atingida|atingido|insuficiente|superada';
export const exceeded = `(${past})`;
export const over = `(${past}|excede|excedeu|ultrapassa|ultrapassou|atingiu|superou|supera|esgotou|estourou)`;
export const off =
  '(desativado|desativada|desactivada|desabilitado|desabilitada|suspenso|suspensa|inativo|inativa|cancelado|cancelada|encerrado|' +
  'encerrada|excluído|excluída|removido|removida|eliminada|apagada|expirado|expirada|expirou)';
export const notFound =
  'não (foi|foi possível|foram|pôde ser|é possível|conseguimos|) ' +
  '(encontrado|encontrada|encontrados|encontrar|encontramos|localizado|localizada|localizar|localizamos)';
export const the = '(o|ao|um|uma|esse|essa|este|esta|tal|nenhum|nenhuma)';
export const cannot = '(não foi possível|impossível|não consegue|não conseguiu|não conseguimos|não é possível|não pôde)';
export const spam = '(spam|lixo|lixo eletrônico|phishing|indesejada|antispam)';
export const listed = '(lista negra|listas negras|lista de bloqueio|listado|listada)';
export const tls = '(tls|starttls|ssl|criptografia|conexão criptografada|conexão segura|ligação segura|ligação encriptada)';
export const ptr = '(ptr|rdns|reverse dns|dns reverso|resolução reversa|reverso|dns inverso)';
export const aboutSender = [
  'remetente', 'remitente', 'mittente', 'emissor', 'sender address', 'mail from', 'seu endereço', 'seu domínio', 'ip',
  '(endereço|conta|domínio) de (origem|retorno)', 'de onde', 'da qual',
];
export const notNow = ['temporariamente', 'temporário', 'temporária', 'mais tarde', 'momentaneamente', 'no momento', 'atualmente'];
