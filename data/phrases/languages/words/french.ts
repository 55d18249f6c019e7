/** French words that many phrases share. */
// An elided article makes one word with its noun, as an apostrophe doesn't count: l'adresse is ladresse.
export const recipient =
  "(utilisateur|l'utilisateur|destinataire|adresse|l'adresse|compte|boîte|bo te|l'alias|abonné|l'abonné|usager|l'usager|correspondant|" +
  "bal|d'utilisateur|destinataires|adresses|interlocuteur|adresse de messagerie|l'adresse de messagerie|compte de messagerie)";
export const mailbox = "(boîte|bo te|bal|compte|messagerie|utilisateur|l'utilisateur|destinataire|stockage|corbeille)";
export const domain = "(domaine|nom de domaine|l'hôte|hôte|nom d'hôte|serveur de destination)";
export const named = "(utilisateur|d'utilisateur|destinataire|compte|boîte|abonné|d'abonné|correspondant|messagerie)";
export const listed = '(liste noire|listes noires|liste de blocage|blacklisté|blacklist)';
export const ptr = '(ptr|rdns|reverse dns|dns inverse|résolution inverse)';
export const spam = "(spam|indésirable|pourriel|hameçonnage|d'hameçonnage|phishing|publicitaire)";
export const tls = '(tls|starttls|ssl|chiffrement|connexion chiffrée|connexion sécurisée)';
export const fromSender = "(expéditeur|l'expéditeur|d'expéditeur|émetteur|l'émetteur)";
export const message = '(message|courriel|e-mail|courrier|pièce jointe|fichier|taille|pièces jointes)';
export const refused =
  '(refusé|refusée|rejeté|rejetée|bloqué|bloquée|interdit|interdite|non autorisé|non autorisée|pas autorisé|pas autorisée|pas accepté|' +
  'non accepté|banni|bannie)';
export const closed = '(désactivé|désactivée|suspendu|suspendue|supprimé|supprimée|fermé|fermée|résilié|résiliée)';
export const noMail = "(ne reçoit|n'accepte) (aucun|pas de|plus de|plus aucun) (message|courrier|courriel|courriels|mail)";
export const exceeded = '(dépassé|dépassée|atteint|atteinte|excédé|excédée|épuisé|épuisée|saturé|saturée)';
export const aboutSender = [
  'expéditeur', "l'expéditeur", "d'expéditeur", 'émetteur', "l'émetteur", 'sender address', 'mail from',
  'votre (adresse|domaine|compte|boîte|messagerie|abonnement)',
  "(adresse|l'adresse|compte|domaine|boîte) (d'envoi|d'expédition|expéditrice|émettrice|de retour|de réponse)",
  "(utilisé|utilisée|pour) (pour l'envoi|l'envoi|envoyer)", 'que vous utilisez', '(depuis|partir) (lequel|duquel|laquelle|de laquelle)',
];
export const notNow = ['temporairement', 'temporaire', 'momentanément', 'plus tard', 'ultérieurement', 'actuellement'];
