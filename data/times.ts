/** How replies name waiting times. The numbers are read by src/retry-after.ts. */

/** Seconds → the words for that unit. */
export const unitSeconds: readonly (readonly [number, readonly string[]])[] = [
  [1, ['s', 'sec', 'secs', 'second', 'seconds', 'sekunde', 'sekunden', 'seconde', 'secondes', 'segundo', 'segundos', 'secondo', 'secondi', 'seconden',
    'sekund', 'sekundy', 'секунд', 'секунды', 'сек', 'saniye', '秒', '秒鐘', '秒钟', '초']],
  [60, ['m', 'min', 'mins', 'minute', 'minutes', 'minuten', 'minuto', 'minutos', 'minuti', 'minuut', 'minut', 'minuty', 'минут', 'минуты', 'минуту', 'мин',
    'dakika', 'dk', '分', '分間', '分钟', '分鐘', '분']],
  [3600, ['h', 'hr', 'hrs', 'hour', 'hours', 'stunde', 'stunden', 'heure', 'heures', 'hora', 'horas', 'ora', 'ore', 'uur', 'uren', 'godzina', 'godzin',
    'godziny', 'godzinę', 'час', 'часа', 'часов', 'saat', '時間', '小时', '小時', '시간']],
  [86400, ['day', 'days', 'tag', 'tage', 'tagen', 'jour', 'jours', 'dia', 'dias', 'día', 'días', 'giorno', 'giorni', 'dag', 'dagen', 'dni', 'день', 'дня', 'дней',
    'gün', '日', '天', '일']],
];

/** A wait is asked for by one of these, shortly before the number. */
export const waitWords: readonly string[] = [
  'again', 'retry', 'retried', 'wait', 'waiting', 'later', 'back', 'resend', 'reconnect', 'greylisted', 'graylisted', 'greylisting', 'graylisting',
  'deferred', 'delayed', 'throttled', 'try', 'retrying', 'delay', 'pause', 'erneut', 'wieder', 'warten', 'nochmal', 'réessayer', 'réessayez', 'reessayer',
  'attendre', 'patienter', 'reintentar', 'reintente', 'inténtelo', 'intente', 'espere', 'novamente', 'tente', 'aguarde', 'riprovare', 'riprova',
  'attendere', 'opnieuw', 'wacht', 'ponownie', 'spróbuj', 'poczekaj', 'повторите', 'попробуйте', 'позже', 'подождите', 'tekrar', 'bekleyin',
];

/** And by one of these right behind it. */
export const afterWords: readonly string[] = ['later', 'erneut', 'wieder', 'nochmals', 'before', 'hence', 'sonra', 'später', '後', '后', '후', '以降', '以后', '以後', 'спустя', 'após', 'dopo', 'plus'];

/** With one of these in between, the number counts something else: a limit's window, a lifetime, what lies behind. */
export const otherwiseWords: readonly string[] = ['per', 'last', 'past', 'within', 'limit', 'exceeded', 'every', 'each', 'than', 'more', 'attempts', 'over', 'expired'];

/** A reply that holds none of these is not searched for a time. */
export const timeUnits: readonly string[] = [
  '(sec|secs|second|seconds)', '(min|mins|minute|minutes)', '(hr|hrs|hour|hours)', '(day|days)', 'retry (after|in|at)', 'again (in|after|at)', 'come back',
  '(wait|waiting)', '(graylist|defer) for', '(sekunden|sekunde|minuten|stunden|stunde)', '(seconde|secondes|heure|heures|jour|jours)', '(segundos|minutos|horas|dias)',
  '(secondi|minuti|ore|giorni)', '(seconden|uur)', '(sekund|minut|godzin|godziny)', '(секунд|минут|минуты|часов|часа|час)', '(saniye|dakika|saat)', '分', '秒', '時間',
  '小时', '小時', '초', '시간',
];
