import type { Provider } from '../../src/vocabulary.ts';
import { cn21 } from './21cn.ts';
import { aliyunMail } from './aliyun-mail.ts';
import { amazonSes } from './amazon-ses.ts';
import { amazonWorkmail } from './amazon-workmail.ts';
import { aol } from './aol.ts';
import { apple } from './apple.ts';
import { arcor } from './arcor.ts';
import { arubaIt } from './aruba-it.ts';
import { att } from './att.ts';
import { barracuda } from './barracuda.ts';
import { bellCanada } from './bell-canada.ts';
import { biglobe } from './biglobe.ts';
import { bouygues } from './bouygues.ts';
import { brevo } from './brevo.ts';
import { bt } from './bt.ts';
import { charter } from './charter.ts';
import { cisco } from './cisco.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudmark } from './cloudmark.ts';
import { comcast } from './comcast.ts';
import { coremail } from './coremail.ts';
import { cox } from './cox.ts';
import { daum } from './daum.ts';
import { docomo } from './docomo.ts';
import { earthlink } from './earthlink.ts';
import { exchangeServer } from './exchange-server.ts';
import { facebook } from './facebook.ts';
import { fastmail } from './fastmail.ts';
import { fireeye } from './fireeye.ts';
import { freeFr } from './free-fr.ts';
import { freenet } from './freenet.ts';
import { gmx } from './gmx.ts';
import { godaddy } from './godaddy.ts';
import { google } from './google.ts';
import { hey } from './hey.ts';
import { hornetsecurity } from './hornetsecurity.ts';
import { hostpoint } from './hostpoint.ts';
import { iUa } from './i-ua.ts';
import { infomaniak } from './infomaniak.ts';
import { interiaPl } from './interia-pl.ts';
import { ionos } from './ionos.ts';
import { kddi } from './kddi.ts';
import { kpn } from './kpn.ts';
import { laposte } from './laposte.ts';
import { libero } from './libero.ts';
import { locaweb } from './locaweb.ts';
import { mailchannels } from './mailchannels.ts';
import { mailcom } from './mailcom.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { mailru } from './mailru.ts';
import { mandrill } from './mandrill.ts';
import { microsoft365 } from './microsoft-365.ts';
import { microsoftConsumer } from './microsoft-consumer.ts';
import { mimecast } from './mimecast.ts';
import { mxlogic } from './mxlogic.ts';
import { nate } from './nate.ts';
import { naver } from './naver.ts';
import { netease } from './netease.ts';
import { nicRu } from './nic-ru.ts';
import { o2Pl } from './o2-pl.ts';
import { oneCom } from './one-com.ts';
import { onetPl } from './onet-pl.ts';
import { optus } from './optus.ts';
import { orange } from './orange.ts';
import { ovh } from './ovh.ts';
import { postmark } from './postmark.ts';
import { proofpointEssentials } from './proofpoint-essentials.ts';
import { proofpoint } from './proofpoint.ts';
import { proton } from './proton.ts';
import { proximus } from './proximus.ts';
import { qq } from './qq.ts';
import { rackspace } from './rackspace.ts';
import { rambler } from './rambler.ts';
import { rediff } from './rediff.ts';
import { rogers } from './rogers.ts';
import { sapo } from './sapo.ts';
import { sendgrid } from './sendgrid.ts';
import { seznam } from './seznam.ts';
import { sfr } from './sfr.ts';
import { shaw } from './shaw.ts';
import { sina } from './sina.ts';
import { softbank } from './softbank.ts';
import { sohu } from './sohu.ts';
import { sophos } from './sophos.ts';
import { spamexperts } from './spamexperts.ts';
import { sparkpost } from './sparkpost.ts';
import { strato } from './strato.ts';
import { swisscom } from './swisscom.ts';
import { symantecCloud } from './symantec-cloud.ts';
import { tOnline } from './t-online.ts';
import { talktalk } from './talktalk.ts';
import { telefonica } from './telefonica.ts';
import { telenet } from './telenet.ts';
import { telia } from './telia.ts';
import { telstra } from './telstra.ts';
import { telus } from './telus.ts';
import { terraBr } from './terra-br.ts';
import { timIt } from './tim-it.ts';
import { tiscaliIt } from './tiscali-it.ts';
import { tomCom } from './tom-com.ts';
import { trendmicro } from './trendmicro.ts';
import { trustwave } from './trustwave.ts';
import { tuta } from './tuta.ts';
import { ukrNet } from './ukr-net.ts';
import { uol } from './uol.ts';
import { vade } from './vade.ts';
import { verizon } from './verizon.ts';
import { virginmedia } from './virginmedia.ts';
import { webde } from './webde.ts';
import { wpPl } from './wp-pl.ts';
import { yahooJapan } from './yahoo-japan.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zerospam } from './zerospam.ts';
import { ziggo } from './ziggo.ts';
import { zoho } from './zoho.ts';

/** Who may have answered, a file per receiver. */
export const allProviders: readonly Provider[] = [
  cn21,
  aliyunMail,
  amazonSes,
  amazonWorkmail,
  aol,
  apple,
  arcor,
  arubaIt,
  att,
  barracuda,
  bellCanada,
  biglobe,
  bouygues,
  brevo,
  bt,
  charter,
  cisco,
  cloudflare,
  cloudmark,
  comcast,
  coremail,
  cox,
  daum,
  docomo,
  earthlink,
  exchangeServer,
  facebook,
  fastmail,
  fireeye,
  freeFr,
  freenet,
  gmx,
  godaddy,
  google,
  hey,
  hornetsecurity,
  hostpoint,
  iUa,
  infomaniak,
  interiaPl,
  ionos,
  kddi,
  kpn,
  laposte,
  libero,
  locaweb,
  mailchannels,
  mailcom,
  mailgun,
  mailjet,
  mailru,
  mandrill,
  microsoft365,
  microsoftConsumer,
  mimecast,
  mxlogic,
  nate,
  naver,
  netease,
  nicRu,
  o2Pl,
  oneCom,
  onetPl,
  optus,
  orange,
  ovh,
  postmark,
  proofpointEssentials,
  proofpoint,
  proton,
  proximus,
  qq,
  rackspace,
  rambler,
  rediff,
  rogers,
  sapo,
  sendgrid,
  seznam,
  sfr,
  shaw,
  sina,
  softbank,
  sohu,
  sophos,
  spamexperts,
  sparkpost,
  strato,
  swisscom,
  symantecCloud,
  tOnline,
  talktalk,
  telefonica,
  telenet,
  telia,
  telstra,
  telus,
  terraBr,
  timIt,
  tiscaliIt,
  tomCom,
  trendmicro,
  trustwave,
  tuta,
  ukrNet,
  uol,
  vade,
  verizon,
  virginmedia,
  webde,
  wpPl,
  yahooJapan,
  yahoo,
  yandex,
  zerospam,
  ziggo,
  zoho,
];
