/** Units by which a reply may say when to try again; the number is read by src/retry-after.ts only where one of these is met. */
export const timeUnits: readonly string[] = [
  '(s|sec|secs|second|seconds)', '(min|mins|minute|minutes)', '(h|hr|hrs|hour|hours)', '(day|days)', 'retry (after|in|at)', 'again (in|after|at)',
  '(sekunden|sekunde|minuten|stunden|stunde)', '(seconde|secondes|heure|heures|jour|jours)', '(segundos|minutos|horas|dias)',
  '(secondi|minuti|ore|giorni)', '(seconden|uur)', '(sekund|minut|godzin|godziny)', '(секунд|минут|минуты|часов|часа|час)', '(saniye|dakika|saat)',
  '分', '秒', '時間', '小时', '小時', '分钟', '分鐘', '초', '시간',
];
