import type { PhraseRule } from '../../../src/vocabulary.ts';

const recipient =
  '(usuário|usu rio|utilizador|destinatário|destinat rio|endereço|endere o|conta|caixa|mailbox|user|alias)';
const recipients = '(usuários|utilizadores|destinatários|endereços|contas|caixas)';
const mailbox = '(caixa|conta|mailbox|usuário|usu rio|utilizador|destinatário|destinat rio|correio|disco)';
const domain = '(domínio|dom nio|servidor de destino)';
const fromSender = '(remetente|emissor|endereço de origem|conta de origem|endereço de retorno)';
const message = '(mensagem|e-mail|correio|anexo|anexos|arquivo|ficheiro|tamanho)';
const mail = '(mensagens|e-mail|correio|correspondência)';
const files = '(anexo|anexos|arquivo|arquivos|ficheiro|ficheiros)';
const refused =
  '(rejeitado|rejeitada|recusado|recusada|bloqueado|bloqueada|negado|negada|não permitido|não permitida|não autorizado|não autorizada|' +
  'proibido|proibida|não aceito|banido)';
const past =
  'excedida|excedido|ultrapassada|ultrapassado|esgotada|esgotado|estourada|estourado|atingida|atingido|insuficiente|superada';
const exceeded = `(${past})`;
const over = `(${past}|excede|excedeu|ultrapassa|ultrapassou|atingiu|superou|supera|esgotou|estourou)`;
const off =
  '(desativado|desativada|desactivada|desabilitado|desabilitada|suspenso|suspensa|inativo|inativa|cancelado|cancelada|encerrado|' +
  'encerrada|excluído|excluída|removido|removida|eliminada|apagada|expirado|expirada|expirou)';
const notFound =
  'não (foi|foi possível|foram|pôde ser|é possível|conseguimos|) ' +
  '(encontrado|encontrada|encontrados|encontrar|encontramos|localizado|localizada|localizar|localizamos)';
const the = '(o|ao|um|uma|esse|essa|este|esta|tal|nenhum|nenhuma)';
const cannot = '(não foi possível|impossível|não consegue|não conseguiu|não é possível)';
const spam = '(spam|lixo|lixo eletrônico|phishing|indesejada|antispam)';
const listed = '(lista negra|listas negras|lista de bloqueio|listado|listada)';
const tls = '(tls|starttls|ssl|criptografia|conexão criptografada|conexão segura|ligação segura|ligação encriptada)';
const ptr = '(ptr|rdns|reverse dns|dns reverso|resolução reversa|reverso|dns inverso)';
const aboutSender = [
  'remetente', 'remitente', 'mittente', 'emissor', 'sender address', 'mail from', 'seu endereço', 'seu domínio', 'ip',
  '(endereço|conta|domínio) de (origem|retorno)', 'de onde', 'da qual',
];
const notNow = ['temporariamente', 'temporário', 'temporária', 'mais tarde', 'momentaneamente', 'no momento', 'atualmente'];

/** Portuguese wording, a rule per category. */
export const portuguese: readonly PhraseRule[] = [
  { id: 'already-suppressed/portuguese', category: 'already-suppressed', strength: 'strong',
    phrases: [
      'lista de (supressão|exclusão|descadastro|cancelamento)',
      '(endereço|destinatário) … (anteriormente|previamente|já) (descadastrado|devolvido|rejeitado)',
    ],
    samples: ['550 O endereço está na lista de supressão da conta', '550 Destinatário já descadastrado'], source: 'observed' },
  { id: 'authentication-failed/portuguese', category: 'authentication-failed', strength: 'decisive',
    phrases: [
      '(spf|dkim|dmarc) … (falhou|falha|inválido|inválida|ausente|incorreto|incorreta|não passou|não confere|não é válida|não é válido)',
      '(falha|falhou|erro de|erro na|violação|viola|não passou|não cumpre|sem) … (spf|dkim|dmarc)',
      '(mensagem|e-mail|remetente) (não autenticado|não autenticada|sem autenticação)',
    ],
    samples: ['550 A verificação SPF de example.com falhou', '550 A assinatura DKIM desta mensagem não é válida'], source: 'observed' },
  { id: 'auto-reply/portuguese', category: 'auto-reply', strength: 'decisive',
    phrases: [
      '(fora do escritório|fora da empresa|de férias|em férias|resposta automática|mensagem de ausência|licença maternidade)',
      'minha ausência', '(estou|estarei|encontro-me|me encontro) … (ausente|de licença|em viagem|fora)', 'não (sou|és|) (um|) robô',
      'não (estou|estarei|está|se encontra) … escritório', 'não (estou|estarei) disponível',
      '(recebemos|recebido) seu (pedido|contato|contacto|e-mail|chamado)', '(criado|aberto|gerado|registrado) … (chamado|ticket|protocolo)',
      '(recebemos|recebido|recebida|registramos|registámos) sua (solicitação|mensagem|consulta|reclamação)',
      '(solicitação|chamado|ticket|pedido|protocolo) … (registrado|registrada|registado|criado|aberto|aberta|gerado|recebido)',
    ],
    unless: ['não foi entregue', 'não entregue', 'não pôde ser entregue', 'não foi possível entregar', 'sistema de e-mail'],
    samples: [
      'Estarei ausente até 12 de agosto, sem acesso ao e-mail', 'Resposta automática: seu pedido', 'Obrigado, recebemos seu contato',
      'Clique para provar que não é um robô',
    ],
    source: 'observed' },
  { id: 'connection-failure/portuguese', category: 'connection-failure', strength: 'fair',
    phrases: [
      '(conexão|ligação) … (recusada|falhou|perdida|interrompida|encerrada|expirou|fechada|esgotado|terminada|reiniciada)',
      'tempo … (esgotado|limite excedido|expirado)', '(falha|erro|problema) … (conexão|ligação|rede)',
      '(recusou|fechou|perdeu) … (conexão|ligação)', 'servidor … (não responde|não respondeu|inacessível|inalcançável)',
      `${cannot} … (conectar|estabelecer|ligar|contactar|contatar)`,
    ],
    unless: ['dns', 'muitas', 'banco de dados', 'base de dados', 'entrega', 'fila'],
    samples: ['Não foi possível conectar a mx.example.com', '451 O servidor remoto não responde'], source: 'observed' },
  { id: 'content-rejected/portuguese', category: 'content-rejected', strength: 'strong',
    phrases: [
      `(anexo|anexos|arquivo|arquivos|ficheiro|ficheiros|extensão|conteúdo|assunto) … ${refused}`, '(filtro|filtragem|regras) de conteúdo',
      'conteúdo (impróprio|proibido|inadequado)', `não (são|) (permitidos|aceitos|permitido|aceita|permite|aceitamos) … ${files}`,
      `${files} … (não permitidos|proibidos|bloqueados|não são aceitos|não são permitidos)`,
      `(proibido|proibida|bloqueado|bloqueada|rejeitada) … (anexo|anexos|ficheiro|arquivo)`,
    ],
    unless: ['muito grande', 'tamanho', 'spam', 'vírus'],
    samples: ['554 Anexos deste tipo não são aceitos', '550 Retida pelo filtro de conteúdo'], source: 'observed' },
  { id: 'delivery-expired/portuguese', category: 'delivery-expired', strength: 'fair',
    phrases: [
      '(tempo|prazo|período) … (entrega|envio|fila) … (expirado|expirou|esgotado|esgotou|vencido|excedido)', '(desistimos|desistiu)',
      '(esgotou|esgotado|expirou|expirado|excedido) … (tempo|prazo) … (entrega|envio|fila)', 'mensagem … (expirada|expirou)',
      'muito tempo … fila', '(número máximo|esgotadas|após várias|máximo) … tentativas', '(removida|retirada|descartada) … fila',
      '(não foi possível|não pôde|não foi) … (entregar|entregue) … (após|depois|durante|em) … (dias|horas|tentativas)',
    ],
    samples: ['O prazo de entrega expirou', 'A mensagem expirou após 5 dias na fila'], source: 'observed' },
  { id: 'dns-failure/portuguese', category: 'dns-failure', strength: 'strong',
    phrases: [
      '(dns|resolução|servidor de nomes|servidores de nomes) … (falhou|falha|temporária|temporário|esgotado)',
      '(falha|erro) … (dns|resolução)', '(dns|servidor de nomes|servidores de nomes) … não (responde|respondem|respondeu|responderam)',
      `${domain} … temporariamente (indisponível|inacessível)`,
    ],
    unless: ['reverso', 'reversa', 'inverso', 'reverse', 'ptr', 'rdns', 'remetente', 'não existe'],
    samples: ['450 Erro de DNS para example.net', '451 A resolução de example.net falhou'], source: 'observed' },
  { id: 'domain-blocklisted/portuguese', category: 'domain-blocklisted', strength: 'strong',
    phrases: [`(domínio|dom nio|url|link|lista de domínios) … ${listed}`, '(lista negra|lista de bloqueio) … (domínios|url|link)'],
    unless: ['ip'],
    samples: ['550 O domínio example.net consta em lista negra', '554 Contém um link que está em nossa lista de bloqueio'],
    source: 'observed' },
  { id: 'domain-refuses-mail/portuguese', category: 'domain-refuses-mail', strength: 'strong',
    phrases: [`domínio não (aceita|recebe) (nenhum|nenhuma|) ${mail}`, 'servidor não recebe (nenhum|) (e-mail|correio)'],
    unless: [...aboutSender, ...notNow, `${mail} (de|do|da|dos|externos|externas|entre|sem)`, 'seu servidor'],
    samples: ['550 O domínio example.com não recebe e-mails'], source: 'observed' },
  { id: 'greylisted/portuguese', category: 'greylisted', strength: 'decisive',
    phrases: [
      '(lista cinza|lista cinzenta|listas cinzas)',
      '(primeiro contato|primeiro contacto|primeira tentativa) … (mais tarde|novamente|minutos)',
    ],
    samples: ['450 Seu servidor está na lista cinza', '451 Primeiro contato, tente novamente'], source: 'observed' },
  { id: 'inactive-recipient/portuguese', category: 'inactive-recipient', strength: 'strong',
    phrases: [
      `${recipient} … ${off}`, 'não (trabalha|faz parte|pertence) mais', 'já não (trabalha|faz parte|pertence)',
      '(desligou-se|desligado|saiu) da empresa', 'deixou (empresa|companhia|organização|instituição)', '(conta|caixa) … bloqueada',
      `${recipient} … (bloqueado|bloqueada) … (inatividade|pagamento|uso|inadimplência)`,
      `${recipient} … (não ativa|não ativo|não está ativo|não está ativa|não habilitado|não habilitada)`,
      `${recipient} … não (está|é) mais (ativo|ativa|disponível|em uso|válido|válida|utilizado|utilizada)`,
      `${recipient} … (já não está|deixou de) … (ativa|ativo|existir|disponível|uso|usado|utilizado|funcionar)`,
      'e-mail (está|foi|não está mais|) (desativado|desabilitado|inativo|ativo|em uso)',
    ],
    unless: [
      ...aboutSender, ...notNow, 'spam', 'sua conta', 'senha', 'autenticação', 'conexão', 'lista negra', 'vírus', 'filtro', 'sem ler', 'el',
      '(mensagem|arquivo|lista|grupo|anexo|servidor) … (excluída|removida|suspensa|encerrada|desativado|cancelada)', '(da|de) lista', 'del',
      '(do|de) grupo', 'seu e-mail … (excluído|removido)', '(para|de) envio', 'para enviar', 'envios', '(desativou|desabilitou)', 'su',
      'mensagem (para|ao|do) … (apagada|eliminada|expirou|expirada)',
      `(sessão|assinatura|tempo|prazo|convite|licença|link|token|conversa) … ${off}`,
    ],
    samples: [
      '550 A conta jo@example.com foi desabilitada', '550 Esta caixa postal não está mais ativa',
      '550 Utilizador bloqueado por inatividade',
    ],
    source: 'observed' },
  { id: 'invalid-address/portuguese', category: 'invalid-address', strength: 'fair',
    phrases: [
      'endereço … (inválido|não é válido|incorreto|errado|malformado)',
      '(sintaxe|formato) … (endereço|destinatário) … (inválido|inválida|incorreto|incorreta)',
      '(erro de sintaxe|sintaxe inválida|sintaxe incorreta|formato inválido|formato incorreto) (no|do|de) (endereço|destinatário)',
    ],
    unless: [...aboutSender, 'helo'],
    samples: ['550 Endereço inválido: jo@example.com', '553 O endereço de e-mail está incorreto'], source: 'observed' },
  { id: 'ip-blocklisted/portuguese', category: 'ip-blocklisted', strength: 'strong',
    phrases: [
      `(ip|seu servidor|faixa de ips|faixa de endereços|sua rede) … ${refused}`, '(lista negra|listas negras) … (ip|servidor)',
      '(na|em|numa) … (lista negra|listas negras|lista de bloqueio)', `(ip|servidor) … ${listed}`, '(ip|endereços) (dinâmico|dinâmicos)',
    ],
    unless: ['remetente', 'domínio', 'ptr', 'rdns', 'reverso', 'destinatário', 'spf', 'muitas', 'url', 'link'],
    samples: ['554 O IP 192.0.2.1 foi recusado', '550 192.0.2.1 consta em uma lista negra'], source: 'observed' },
  { id: 'mailbox-full/portuguese', category: 'mailbox-full', strength: 'strong',
    phrases: [
      `${mailbox} … (cheia|cheio|lotada|lotado)`, `${over} … (cota|quota|espaço|capacidade|armazenamento|tamanho da caixa)`,
      `(cota|quota|espaço|capacidade|limite de armazenamento) … ${exceeded}`, '(cota|quota) … cheia',
      `(sem espaço|não há espaço|não possui espaço|espaço insuficiente) … ${mailbox}`,
      `${mailbox} … (sem|não possui|não tem|não há|não dispõe de) espaço`,
    ],
    unless: [
      'cota de envio', 'por hora', 'por dia', 'diária', 'diário', 'limite de envio', 'disco do servidor', 'disco cheio', 'no servidor',
    ],
    samples: ['552 A caixa postal de jo@example.com está cheia', '550 O usuário excedeu a cota'], source: 'observed' },
  { id: 'message-too-large/portuguese', category: 'message-too-large', strength: 'strong',
    phrases: [
      `${message} … (muito grande|muito grandes|grande demais|demasiado grande)`, `${over} … (tamanho|mb|kb|megabytes)`,
      `(mensagem|tamanho|anexo|e-mail) … ${over} … (limite|máximo|permitido)`, `${message} … (maior que|maior do que|superior)`,
      '(tamanho|tamanho máximo|limite de tamanho) … (excedido|ultrapassado)',
    ],
    unless: ['cota', 'quota', '(da|de sua) caixa', 'cheia', 'armazenamento', 'destinatários'],
    samples: ['552 Mensagem muito grande', '554 O tamanho da sua mensagem ultrapassa o limite'], source: 'observed' },
  { id: 'policy-rejected/portuguese', category: 'policy-rejected', strength: 'fair',
    phrases: [
      'acesso (negado|proibido|não permitido)', '(política|políticas|diretiva) … (rejeitada|rejeitado|proíbe|bloqueada|segurança|recusada)',
      '(motivos|razões|motivo|questões) … (política|políticas|segurança)', '(viola|violação) … (política|políticas|normas|regras)',
      `${refused} … (política|políticas|diretiva|normas|regra|regras|administrador)`,
    ],
    unless: ['dmarc', 'spf', 'relay', 'destinatário'],
    samples: ['554 Acesso negado', '550 Recusada por motivos de segurança'], source: 'observed' },
  { id: 'poor-reputation/portuguese', category: 'poor-reputation', strength: 'strong',
    phrases: [
      '(má|baixa|péssima|fraca) reputação', 'reputação … (má|baixa|ruim|insuficiente|negativa)',
      '(reclamações|denúncias|queixas) … (usuários|utilizadores|destinatários)',
    ],
    samples: ['554 Recusado pela baixa reputação de 192.0.2.1', '421 Muitas reclamações de nossos usuários'], source: 'observed' },
  { id: 'rate-limited/portuguese', category: 'rate-limited', strength: 'strong',
    phrases: [
      '(muitas|demasiadas|excesso de) … (conexões|sessões|solicitações|ligações)', 'muito rápido',
      '(muitas mensagens|muitos e-mails|excesso de mensagens|mensagens demais|mensagens em excesso|demasiadas mensagens)',
      `(limite|cota|máximo) … (envio|envios|conexões|mensagens por|e-mails por) … ${exceeded}`,
      `${over} … (limite|cota|máximo) … (envio|envios|conexões|mensagens|e-mails)`,
      '(mensagens|e-mails|conexões) por (hora|dia|minuto|segundo)', '(limite|cota) (de envio|de envios|diário|diária|por hora)',
      '(limite|máximo) … (excedido|ultrapassado|atingido) … (cliente|hora|dia|servidor)',
    ],
    unless: ['caixa … (cheia|lotada|contém)', 'cota da caixa', 'tamanho', 'armazenadas'],
    samples: ['421 Muitas conexões simultâneas de 192.0.2.1', '450 Você ultrapassou o limite de envio'], source: 'observed' },
  { id: 'recipient-moved/portuguese', category: 'recipient-moved', strength: 'strong', class: 5,
    phrases: [`${recipient} … (mudou-se|se mudou|mudou de endereço|foi alterado)`, 'novo endereço de e-mail'],
    unless: [...aboutSender, 'senha'],
    samples: ['551 O usuário mudou de endereço', '550 Seu novo endereço de e-mail: kim@example.net'], source: 'observed' },
  { id: 'recipient-refused/portuguese', category: 'recipient-refused', strength: 'strong',
    phrases: [
      `(somente|apenas) (aceita|recebe) … ${mail}`, `(aceita|recebe) ${mail} (de|dos) (remetentes|contatos|contactos|membros)`,
      'grupo … (talvez não|pode não|possivelmente)', `não (aceita|recebe) … ${mail} (de|externas|externos|enviados|seus|suas)`,
      '(somente|apenas) … (membros|assinantes|moderadores|internos)', 'não (deseja|quer) receber', '(membros|assinantes) … podem',
      '(não tem|não possui|sem|não está) (permissão|autorização|autorizado) … (destinatário|grupo|lista|usuário|publicar|postar|enviar)',
      '(destinatário|usuário|utilizador) (bloqueou|desativou|desabilitou)', '(remetentes|contatos) (permitidos|autorizados|aprovados)',
      '(rejeitada|bloqueada|recusada|bloqueado) (pelo|por este) (destinatário|usuário|utilizador)',
    ],
    unless: ['relay', 'ip'],
    samples: ['550 Você não tem permissão para escrever a este destinatário', '550 Somente assinantes podem postar na lista'],
    source: 'observed' },
  { id: 'relay-denied/portuguese', category: 'relay-denied', strength: 'strong',
    phrases: [
      `(relay|retransmissão|encaminhamento) … ${refused}`, `(não é|não somos|não está) … (responsável|hospedado|alojado|local) … ${domain}`,
      '(não é permitido|não é permitida|não permite|não permitimos|não autorizado) … (relay|retransmissão)',
      `${domain} … (não hospedado|não está hospedado|não está alojado|não é local|não está configurado|não é atendido)`,
    ],
    unless: [...aboutSender],
    samples: ['550 Retransmissão negada', '554 O domínio example.net não está hospedado aqui'], source: 'observed' },
  { id: 'reverse-dns-failed/portuguese', category: 'reverse-dns-failed', strength: 'decisive',
    phrases: [
      `(não possui|não tem|sem|falta|ausência|inválido|não existe|não há) … ${ptr}`, '(helo|ehlo) … (inválido|rejeitado|incorreto)',
      `${ptr} … (ausente|inválido|incorreto|inexistente|falhou|não existe|não confere|não encontrado)`,
    ],
    unless: ['spf'],
    samples: ['550 192.0.2.1 não possui DNS reverso', '504 Nome HELO incorreto'], source: 'observed' },
  { id: 'routing-failure/portuguese', category: 'routing-failure', strength: 'strong',
    phrases: [
      '(loop|ciclo) … (detectado|encaminhamento)', '(muitos saltos|saltos excedido|saltos em excesso)',
      '(detectado|detectou|detetado) … loop',
    ],
    samples: ['554 Ciclo de encaminhamento detectado', '554 Muitos saltos'], source: 'observed' },
  { id: 'sender-rejected/portuguese', category: 'sender-rejected', strength: 'strong',
    phrases: [
      `${fromSender} … ${refused}`, `${fromSender} … (desconhecido|desconhecida|inexistente|não existe|não encontrado)`,
      `${fromSender} … (inválido|inválida|não verificado|não é válido|lista negra)`, `${fromSender} … ${off}`,
      '(bloqueado|rejeitado|desconhecido) (o|) (remetente|emissor)',
    ],
    unless: ['destinatário', 'grupo', 'ip', 'spf', 'dkim', 'dmarc'],
    samples: ['550 O domínio do remetente não existe', '553 Remetente bloqueado'], source: 'observed' },
  { id: 'sender-rejected/portuguese-account', category: 'sender-rejected', strength: 'strong',
    phrases: [
      `(sua conta|seu usuário|seu utilizador|seu domínio|sua empresa) … ${off}`, 'conta (remetente|emissora|de envio)',
      '(sua conta|seu usuário|seu utilizador|seu domínio) … (bloqueada|bloqueado|restrita|limitada|não pode enviar|não existe|não tem)',
    ],
    unless: ['sessão', 'sem ler', 'assunto'],
    samples: ['550 Sua conta está restrita e não envia mensagens externas'], source: 'observed' },
  { id: 'service-unavailable/portuguese', category: 'service-unavailable', strength: 'fair',
    phrases: [
      '(servidor|serviço|sistema) … (sobrecarregado|congestionado|ocupado|indisponível|não disponível|não está disponível)',
      '(manutenção|sobrecarga)', 'temporariamente (indisponível|fora do ar|inacessível|suspenso|rejeitada|adiada)',
    ],
    unless: ['muitas', 'caixa', 'cota'],
    samples: ['421 O servidor está sobrecarregado', '450 Serviço temporariamente indisponível'], source: 'observed' },
  { id: 'service-unavailable/portuguese-later', category: 'service-unavailable', strength: 'weak', class: 4,
    phrases: ['(tente|tentar|volte a tentar) … (mais tarde|novamente|depois|minutos)'],
    samples: ['450 Tente mais tarde', '451 Por favor, tente de novo depois'], source: 'observed' },
  { id: 'smtp-auth-failed/portuguese', category: 'smtp-auth-failed', strength: 'strong',
    phrases: [
      'autenticação … (falhou|requerida|necessária|obrigatória|recusada|exigida|inválida)', '(falha|erro) (de|na|no) (autenticação|login)',
      '(requer|necessita|deve|exige|necessário) … (autenticação|autenticar-se)',
      '(usuário e senha|usuário ou senha) … (incorretos|inválidos)', '(conta|usuário) … (usada|utilizada|utilizado) … autenticação',
      '(senha|palavra-passe|credenciais) … (incorreta|incorretas|incorretos|inválida|inválidas|errada)',
    ],
    unless: ['spf', 'dkim', 'dmarc', 'remetente'],
    samples: ['535 Autenticação recusada', '550 Usuário ou senha incorretos'], source: 'observed' },
  { id: 'spam-rejected/portuguese', category: 'spam-rejected', strength: 'strong',
    phrases: [
      `(considerado|considerada|identificado|identificada|detectado|suspeita|suspeito|possível) … ${spam}`,
      `(classificado|classificada|marcada|bloqueada|rejeitada|recusada) … ${spam}`,
      '(mensagem|e-mail|conteúdo|correio) … (não solicitado|não solicitada|indesejada|indesejado|lixo eletrônico)',
    ],
    unless: ['lista negra', 'reclamações', '(ip|conta|cuenta) … (bloqueada|bloqueado)'],
    samples: ['550 Sua mensagem foi classificada como lixo eletrônico', '554 E-mail não solicitado'], source: 'observed' },
  { id: 'system-error/portuguese', category: 'system-error', strength: 'fair',
    phrases: [
      'erro (interno|do sistema|técnico|no servidor|do servidor|local|inesperado|de configuração|de processamento|temporário)',
      'mal configurado', '(problema|falha) (técnico|técnica|interno|interna)', `${cannot} (verificar|validar|confirmar)`,
    ],
    unless: ['dns', 'certificado', 'conexão', 'vrfy'],
    samples: ['451 Erro interno do servidor', '550 Falha técnica em mx.example.com'], source: 'observed' },
  { id: 'system-full/portuguese', category: 'system-full', strength: 'strong',
    phrases: ['(espaço insuficiente|sem espaço|não há espaço|falta de espaço) (no|em) (servidor|sistema|disco)', 'disco cheio'],
    unless: ['caixa', 'cota', 'quota', 'usuário'],
    samples: ['452 Falta de espaço no sistema'], source: 'observed' },
  { id: 'tls-failed/portuguese', category: 'tls-failed', strength: 'strong',
    phrases: [
      `${tls} … (requerida|requerido|obrigatória|obrigatório|necessária|falhou|indisponível|não suportado)`,
      `(requer|exige|deve|necessário|negociar|negociação|estabelecer) … ${tls}`, 'certificado … (inválido|expirado|expirou|vencido)',
      '(validar|verificar) … certificado',
    ],
    samples: ['530 Conexão criptografada obrigatória', 'O certificado de mx.example.com expirou'], source: 'observed' },
  { id: 'too-many-recipients/portuguese', category: 'too-many-recipients', strength: 'strong',
    phrases: [
      '(muitos destinatários|excesso de destinatários|demasiados destinatários|destinatários demais|mais destinatários)',
      `${over} … (número|limite|máximo) … destinatários`, '(número|limite|quantidade) … destinatários … (excedido|ultrapassado|atingido)',
    ],
    unless: ['por hora', 'por dia', 'desconhecidos', 'inexistentes'],
    samples: ['452 Muitos destinatários', '550 Número de destinatários ultrapassado'], source: 'observed' },
  { id: 'unclassified/portuguese', category: 'unclassified', strength: 'hint', outcome: 'transient',
    phrases: [
      '(entrega|mensagem|e-mail) … (atrasado|atrasada|adiada)', '(novas tentativas|problema temporário)',
      'ainda não … (entregue|entregues)', '(continuará|continuaremos) (tentando|tentar)',
    ],
    samples: ['A entrega da sua mensagem está atrasada', 'Sua mensagem ainda não foi entregue'], source: 'observed' },
  { id: 'unknown-domain/portuguese', category: 'unknown-domain', strength: 'strong',
    phrases: [
      `${domain} … (desconhecido|inexistente|não existe|não registrado|não está registrado|não está registado)`, `${domain} … ${notFound}`,
      `${notFound} (o|esse) ${domain}`, 'domínio … (inválido|não é válido|incorreto)',
      'não (existe|foi possível resolver) (o|esse) domínio',
      '(não há|não existe|não possui|não tem|sem|não foi encontrado) … (mx|servidor de e-mail) … (domínio|para|válido)',
    ],
    unless: [...aboutSender, ...notNow, 'tempo de espera', 'helo', 'ehlo', 'ptr', 'lista', 'spf', 'hospedado', 'url', 'link'],
    samples: ['550 O domínio example.invalid não está registrado', '550 Não existe servidor de e-mail para example.invalid'],
    source: 'observed' },
  { id: 'unknown-recipient/portuguese', category: 'unknown-recipient', strength: 'strong',
    phrases: [
      `${recipient} … (desconhecido|desconhecida|inexistente|não existe|n o existe|não cadastrado|não cadastrada|não reconhecido)`,
      `${recipient} … (não registrado|não registrada|não registado|nunca existiu|nunca foi criado|nunca foi criada)`,
      `${recipient} … não (está|foi|se encontra|) (conhecido|cadastrado|cadastrada|registrado|registado|reconhecido|definido)`,
      `${recipient} … ${notFound}`, `${notFound} ${the} ${recipient}`, `${notFound} ${recipient}`, `${recipient} … não pertence nossa`,
      `(não existe|n o existe|não há|não há tal) ${recipient}`, 'ninguém com … (nome|endereço)', 'não (possui|tem) (uma|) (conta|caixa) em',
      '(nenhum|nenhuma) (usuário|conta|destinatário|caixa|utilizador) … (nome|endereço)',
      '(conta|endereço|caixa) … (que|qual) … (mensagem|e-mail|enviar|escrever|contatar|contactar|enviou) não existe',
      `não (existe|conhecemos|reconhecemos|temos|foi reconhecido como) ${the} ${recipient}`,
      `${recipients} … (desconhecidos|inexistentes|não existem|não encontrados|não foram encontrados|inválidos)`,
      'não (está|consta|listado) … (diretório|catálogo|livro|lista de usuários)',
      `não (há|corresponde|pertence) (nenhum|nenhuma) ${recipient}`,
      '(destinatário|usuário|usu rio|utilizador|conta|caixa postal) … (inválido|inválida|inv lido|não é válido|não é válida|incorreto)',
      'e-mail (não existe|inexistente|não encontrado|não foi encontrado|não está cadastrado|nunca existiu|nunca foi criado)',
    ],
    unless: [
      ...aboutSender, 'senha', 'contraseña', 'login', 'grupo', 'temporariamente', 'url', 'lista negra', 'certificado', 'autenticação', 'el',
      'sintaxis', 'domínio … não existe', 'formato', 'sintaxe', 'sessão', 'palavra-passe', '(demasiados|demasiadas|muitos|muitas)', 'del',
      `${notFound} (o|esse) ${domain}`, `domínio … ${notFound}`, '(seu|teu) usuário', 'usuário smtp', 'su',
      'lista (branca|de permitidos|de contatos|de distribuição)',
    ],
    samples: [
      '550 O destinatário jo@example.com não existe', 'O endereço não foi encontrado ou não pode receber e-mails',
      '550 Não há nenhuma conta com esse nome', '550 O e-mail jo@example.com não existe mais',
    ],
    source: 'observed' },
  { id: 'unknown-recipient/portuguese-name', category: 'unknown-recipient', strength: 'fair',
    phrases: ['não (foi encontrado|foi possível encontrar|encontramos|foi possível localizar) … em'],
    unless: [
      ...aboutSender, '(mensagem|e-mail|arquivo) não', 'domínio', 'servidor', 'host', 'registro', 'mx', 'dns', 'rota', 'ficheiro', 'página',
      'certificado', 'chave', 'assinatura', 'cabeçalho', 'fila', 'vírus', 'lista', 'tabela',
    ],
    samples: ['Não foi possível encontrar kim.paz em example.com'], source: 'observed' },
  { id: 'virus-detected/portuguese', category: 'virus-detected', strength: 'strong',
    phrases: [
      '(vírus|código malicioso|software malicioso|cavalo de troia) … (detectado|encontrado)',
      '(contém|infectado|infectada|detectou|detetado|presença) … (vírus|malicioso|troia|cavalo de troia)',
      '(mensagem|e-mail|anexo|arquivo) … (infectado|infectada|malicioso)',
    ],
    unless: ['antivírus … (indisponível|erro)'],
    samples: ['554 Anexo infectado', '550 Seu e-mail contém um cavalo de troia'], source: 'observed' },
];
