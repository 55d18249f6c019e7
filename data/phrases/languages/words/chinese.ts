/** Chinese words that many phrases share. */
// Simplified and traditional characters, as in China, Taiwan and Hong Kong. Each character is a word: a gap spans six of them.
export const recipient = '(收件人|收件者|收信人|收信者|接收人|接收方|用户|用戶|使用者|对方|對方)';
export const account = '(邮箱|郵箱|信箱|账号|帐号|帳號|账户|帐户|帳戶)';
export const mailbox = '(收件人|收件者|收信人|收信者|接收人|用户|用戶|使用者|邮箱|郵箱|信箱|账号|帐号|帳號|账户|帐户|帳戶|邮件地址|郵件地址|收件地址|邮址|電郵)';
export const absent = '(不存在|未找到|找不到|查不到|未注册|未註冊|没有注册|未开通|未列出|不是有效)';
export const search = '(未找到|找不到|没有找到|沒有找到|无法找到|無法找到|未能找到)';
export const sender = '(发件人|发信人|发件者|發件人|發信人|寄件者|寄件人|发送者|發送者|发送人)';
export const domain = '(域名|網域|网域|主机|主機|主机名|主機名稱|服务器|伺服器)';
export const server = '(服务器|伺服器|系统|系統|服务|服務)';
export const message = '(邮件|郵件|信件|讯息|訊息|附件|来信)';
export const refused = '(拒绝|拒絕|被拒|拒收|遭拒|阻止|封鎖|屏蔽|拦截|攔截|禁止)';
export const exceeds = '(超过|超過|超出|超限|过多|過多|太多|达到上限|達到上限|已达上限|已達上限)';
export const senderAbsent = [
  `${sender} … (不存在|无效|無效|未找到)`, '(发件|发信|寄件|發件|發信)(域名|網域|地址|邮箱|信箱|账号|帳號|账户|帐户|帳戶)', `${sender}的`, `${sender}(地址|邮箱|信箱|邮件|郵件|账号|帳號|域名|網域)`,
];
export const notRecipient = [
  ...senderAbsent, `${domain}(并|並|尚|)(不存在|未找到|找不到|无效|無效|未注册|未註冊)`, `${search} … (域名|網域|网域|主机|主機|服务器|伺服器|MX|PTR)`, '不存在的(域名|網域)',
  '(收件人|收件者)(域名|網域|网域)', '(拒绝|拒絕|不允许|不允許|禁止|不支持)(中继|中繼|转发|轉發|轉寄)', '(中继|中繼|转发|轉發)(被|)(拒绝|拒絕|禁止)', '暂时', '暫時', '临时', '臨時',
  '(账户|帐户|帳戶|账号|帳號|身份)(验证|驗證|认证|認證)',
  '(数据库|資料庫)(用户|使用者)', 'IP', '密码', '密碼', '权限', '權限', 'SPF', 'DKIM', 'DMARC', '链接', '連結', '网址', '網址', '正文', '內文', '内容', '附件',
  '(您|你)的(账号|帐号|帳號|账户|帐户|帳戶|邮箱|郵箱|信箱|域名|網域)',
];
export const causes = [
  '可能(因为|因為|由于|由於|原因|的原因)', '可能是(收件|用户|邮箱|信箱|账号|对方|對方)', '(如果|若|假如) … (不存在|停用|禁用)', '(该|此|這個|这个)(群组|群組)',
];
export const onlyPerhaps = [...causes, '可能(不存在|已)', '(群组|群組)(可能|不)'];
