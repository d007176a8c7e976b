/* French. */

#include "note_rows.h"

const struct phrase_list note_words_fr[] = {
	{ PAYWALL, 0,
	  "il faut payer|faut payer|fermé aux non-abonnés|inaccessible aux non-abonnés|"
	  "non accessible aux non-abonnés|compte abonné|identifiants abonné|identifiants d'abonné|"
	  "lecture réservée aux abonnés|accès réservé|site payant|contenu réservé aux abonnés|contenu abonnés|"
	  "contenu réservé|édition payante|version payante|nécessite un abonnement|requiert un abonnement|"
	  "abonnement payant|exclusivité abonnés|contenu premium|lecture payante|mur de paiement|page payante|"
	  "accès sur abonnement|intégralité pour les abonnés|pour les seuls abonnés|aux abonnés|"
	  "lecture sur abonnement|accès abonné|pour abonnés|pour les abonnés|sur abonnement|accès payant|"
	  "contenu payant|édition abonnés|édition abonné|mur payant|lien payant|accès abonnés|"
	  "accès réservé aux abonnés|zone abonnés|espace abonnés|zone abonné|espace abonné|mur d'abonnement|"
	  "article verrouillé|contenu verrouillé|contenus payants|lecture abonnés|réservé abonnés|"
	  "réservé aux abonné·es|réservé aux abonné·e·s|réservé aux abonné(e)s|abonnés uniquement|"
	  "aux seuls abonnés|ses seuls abonnés|pour ses seuls abonnés|à ses seuls abonnés|contre paiement|"
	  "moyennant paiement|moyennant finances|pour qui est abonné|pour qui a un abonnement" },
	{ PAYWALL, BRACKETED,
	  "payant~~e~s~es|à péage|paiement|payer|péage|réservé aux membres|membres uniquement|réservé aux adhérents|"
	  "adhérents|pour les membres|réservé aux souscripteurs|accès restreint aux abonnés|verrouillé|"
	  "réservé aux donateurs|cela se paie" },
	{ PAYWALL, THING, "un abonnement|abonnement numérique|s'abonner|vous abonner|être abonné|être abonnée" },
	{ PAYWALL, READERS,
	  "abonné~~s~e~es|ceux qui sont abonnés|lecteurs abonnés|abonnés numériques|seuls abonnés|souscripteurs|"
	  "lecteurs payants|abonné·es|abonné·e·s|abonné.e.s|abonné-es|abonnés payants" },
	{ PAYWALL, RUNNING,
	  "fait payer l'accès|qui fait payer l'accès|qui fait payer la lecture|dans un article payant|"
	  "dans un papier payant|dans un article réservé aux abonnés|dans une enquête réservée aux abonnés|"
	  "dans un article pour abonnés|dans un texte réservé aux abonnés|réservé aux abonnés|réservée aux abonnés|"
	  "réservés aux abonnés|réservées aux abonnés|réservé à ses abonnés|réservée à ses abonnés|"
	  "derrière un paywall|derrière le paywall|derrière un péage|derrière un mur payant|derrière le péage|"
	  "derrière un mur de paiement|derrière le mur payant|accessible aux seuls abonnés|accessible aux abonnés|"
	  "accessible uniquement aux abonnés|réservé aux seuls abonnés|en accès payant|accessible sur abonnement|"
	  "accessible par abonnement|derrière paywall|derrière le mur de paiement|derrière un mur d'abonnement|"
	  "derrière le mur d'abonnement|derrière un accès payant|derrière un mur à péage|derrière mur payant" },
	{ PAYWALL, NOUN,
	  "articles payants|articles réservés aux abonnés|article abonnés|article abonné|article premium|"
	  "article réservé aux abonnés|article payant" },
	{ REGIST, 0,
	  "un compte gratuit|une inscription gratuite|créer un compte gratuit|inscription gratuite obligatoire|"
	  "après inscription gratuite|compte gratuit requis|compte gratuit nécessaire|compte gratuit|"
	  "sur inscription gratuite|avec inscription|avec inscription gratuite|inscription gratuite|"
	  "inscription gratuite requise|inscription gratuite nécessaire|sur inscription|abonnement gratuit|"
	  "mur d'inscription|zone inscrits|inscription préalable|compte lecteur" },
	{ REGIST, THING,
	  "se créer un compte|vous créer un compte|créer son compte|avoir un compte|créé un compte|inscription|"
	  "compte|un compte|compte utilisateur|création de compte|création d'un compte|connexion|identification|"
	  "enregistrement|s'inscrire|vous inscrire|s'identifier|se connecter|créer un compte|ouvrir un compte|"
	  "adresse mail|adresse e-mail|authentification|s'être inscrit|s'être enregistré|avoir créé un compte|"
	  "l'inscription|une inscription|courriel|une adresse e-mail|une adresse mail|votre adresse e-mail|"
	  "adresse électronique|création d'un compte gratuit|ouverture de compte" },
	{ REGIST, READERS, "utilisateurs inscrits|lecteurs inscrits|membres inscrits|inscrits" },
	{ REGIST, RUNNING, "nécessite une inscription|requiert une inscription|derrière un mur d'inscription" },
	{ FREE, 0,
	  "en clair|ouvert aux non-abonnés|ouverte aux non-abonnés|sans paywall|sans mur payant|entièrement gratuit|"
	  "lecture libre|débloqué|hors paywall|accès ouvert|sans péage|lecture gratuite|lien gratuit|sans payer|"
	  "sans rien payer|sans bourse délier|sans débourser un centime|ouvert à toutes et à tous|"
	  "accessible à toutes et à tous|lisible par tous|lisible de tous|article déverrouillé|accès déverrouillé|"
	  "hors du paywall|hors péage|paywall levé|paywall contourné|plus payant~~e~s~es|accès offert|lecture offerte" },
	{ FREE, BRACKETED,
	  "gratuit~~e~s~es|gratuitement|libre~~s|librement|offert~~e~s~es|archivé~~e~s~es|débloquée|débloqués|"
	  "en cache|mis en cache|archives|non-abonnés|sans frais|en archive|déverrouillé~~e~s|offert par un abonné|"
	  "libre de droits|mis en ligne gratuitement" },
	{ FREE, RUNNING,
	  "en accès libre|en libre accès|en accès gratuit|en accès ouvert|lisible gratuitement|"
	  "consultable gratuitement|plus derrière ~un paywall~le paywall~un péage~un mur payant|"
	  "plus réservé~~e~s~es+ aux abonnés|accessibles à tous|ouverts à tous|ouvertes à tous|"
	  "accessibles gratuitement|accessibles sans abonnement|ouvert~~e+ à tous|accessible à tous|"
	  "accessible sans abonnement|a levé le péage|a levé son paywall|a levé le paywall" },
	{ FREE, ADJECTIVE, "librement accessible|accessible gratuitement" },
	{ FREE, COPY,
	  "lien cadeau|article offert|lien offert|version gratuite|version libre|version archivée|copie archivée|"
	  "page archivée|lien d'archive|lien archivé|copie d'archive|version en accès libre|version en libre accès|"
	  "copie gratuite|article archivé|archive de la page|traduction gratuite|copie en cache|page en cache|"
	  "version en cache|lien partagé|article en cadeau|copie sauvegardée|version sauvegardée|pdf gratuit|"
	  "version déverrouillée|lien déverrouillé" },
	{ FREE, NOUN, "article en accès libre|article débloqué|article gratuit" },
	{ PDF, 0, "gros pdf|long pdf|lourd pdf" },
	{ PDF, COPY,
	  "pdf à télécharger|en version pdf|en pdf|au format pdf|format pdf|fichier pdf|document pdf|version pdf" },
	{ VIDEO, 0,
	  "en replay|à regarder en replay|à revoir en replay|à voir en replay|en rediffusion|vidéo youtube|replay|"
	  "courte vidéo|reportage télévisé|vidéo en ligne|émission en replay|reportage vidéo|entretien vidéo|"
	  "interview vidéo|reportage tv|en vidéo|longue vidéo|brève vidéo" },
	{ VIDEO, BRACKETED, "vidéo|vidéos" },
	{ VIDEO, COPY,
	  "voir la vidéo|regarder la vidéo|regardez la vidéo|voir le film|regarder le film|voir le reportage|"
	  "visionner la vidéo|enregistrement vidéo|captation vidéo" },
	{ OFFER, 0, "accessibles|disponible~~s|accès|téléchargeable" },
	{ OFFER, COPY, "copie|préprint|prépublication|prépublié|miroir|sauvegarde|capture|texte intégral" },
	{ OFFER, TEXT, "lisible~~s|consultable~~s|à lire|se lire" },
	{ OFFER, COPY | TEXT, "lien|le lien" },
	{ NEED, 0,
	  "doit|devra|devrez|il faudra|il vous faudra|il vous faut|il est nécessaire de|nécessite de|suppose de|"
	  "impose de|exige de|demande de|oblige à|requis~~e~es|nécessaire~~s|obligatoire~~s|exigé~~e|indispensable|"
	  "il faut|vous devez|moyennant|après|préalable|demandé~~e" },
	{ NEED, RUNNING, "nécessite|requiert|exige|demande|impose|suppose" },
	{ ONLY, 0,
	  "que par|que pour|qu'aux|que les|que si|qu'après|qu'avec|que les seuls|qu'à|que par les seuls|qu'aux seuls|"
	  "réservé~~e~s~es|seulement|uniquement|exclusivement|exclusif~~s|exclusives|seuls|seul|en exclusivité" },
	{ WITHOUT, 0,
	  "sans|pas de|pas besoin de|pas besoin d'|aucun|aucune|pas|non|ni|n'exige pas|ne nécessite pas|"
	  "ne requiert pas|ne demande pas|n'exige aucun|ne nécessite aucun|n'exige aucune|ne nécessite aucune|"
	  "pas même" },
	{ WITHOUT, RUNNING,
	  "n'est plus|ne sont plus|n'est désormais plus|n'est pas|ne sont pas|n'est pas non plus|ne l'est plus" },
	{ BOTH, 0,
	  "tous deux|toutes deux|tous les deux|toutes les deux|les deux|les deux articles|les deux liens|"
	  "les deux textes|ces deux articles|ces deux textes|les deux papiers|l'un et l'autre|deux textes|"
	  "deux articles|dans les deux cas" },
	{ ALL, 0, "tous|toutes|tous trois|toutes trois|chacun|chacune|tous les trois" },
	{ COPULA, 0, "n'est|ne sont|est|sont|était|reste|demeure|se trouve|existe" },
	{ ARTICLE, 0, "le|la|les|un|une|l'|d'un|d'une|du|de la" },
	{ LEAD, 0,
	  "dans la|en|site en|page en|en langue|version en|lien en|document en|écrit en|écrite en|rédigé en|"
	  "rédigée en|publié en|publiée en|paru en|parue en" },
	{ LEAD, NOUN, "article en|texte en" },
	{ FILLER, 0,
	  "dont|ne|n'|peut|peuvent|on|être|s'ouvre|via|par ce|même|également|souhaite|veut|afin de|depuis|"
	  "est proposé|proposé|s'y|y|là|nécessaire de|créé|avoir|d'avoir|d'abord|là-bas|sur le site|sa|jusqu'à|"
	  "jusqu'au|jusqu'en|demain|ce soir|minuit|fin du mois|la fin du mois|soir|nos|vos|numériques|mur|le mur|"
	  "langue|site|page|à|au|d'|ce|cet|cette|ses|leur|en grande partie|pour l'instant|actuellement|"
	  "pour le moment|dommage|totalement|entièrement|intégralement|télécharger|à télécharger|voir|à voir|"
	  "visionner|environ|poids|taille|tableau|annexe|originale|vo|rédigé|rédigée|pages|nouvelle fenêtre|"
	  "nouvel onglet|une nouvelle fenêtre|un nouvel onglet|ouvre|dans|lien externe|site externe|mo|ko|hélas|"
	  "malheureusement|aussi|intégral|intégrale|heures|secondes|communiqué|aux|pour|extrait|encore|désormais|"
	  "peut-être|parfois|partiellement|en partie|en intégralité|intégralité|en entier|avec|par|sur|sous-titré|"
	  "sous-titrée|sous-titrés|avec sous-titres|création|partie|temporairement|provisoirement|momentanément|"
	  "exceptionnellement|lecteurs|fichier|format|au format|contenu|ici|et|quoique|bien que|certes|et qui|"
	  "maintenant|aujourd'hui|à présent|en revanche|de surcroît|en plus|laquelle|lequel|fort bien|ailleurs|"
	  "donc|où|par ailleurs|depuis peu|caché|cachée|dissimulé|pour être lu|pour être lue|enfermé|enfermée|"
	  "jusqu'~à lundi~à mardi~à mercredi~à jeudi~à vendredi~à samedi~à dimanche~à demain~à minuit~à nouvel ordre~en fin de semaine~à la fin du mois|"
	  "déjà|attention|numérisé|scanné|vers|vers le|téléchargement|toujours|pour l'heure|à ce jour|"
	  "uniquement en ligne|en ligne|d'autres|cela|un temps|quelque temps|qu'on|qu'|que l'on|consulter|ouvrir|"
	  "quel|ce dernier|cette dernière|bien sûr|naturellement|évidemment" },
	{ FILLER, TEXT,
	  "cet article|le texte|lire|le lire|la lire|pour lire|pour le lire|pour la lire|poursuivre la lecture|"
	  "la lecture|la suite|suite|pour le voir|pour la voir|pour les voir|pour voir|pour y accéder" },
	{ FILLER, NOUN,
	  "l'article|enquête~~s|l'enquête|papier|tribune|dépêche|essai|portrait|chronique|éditorial|étude|"
	  "entretien|récit|compte rendu|grand format|rapport|série|tribunes|lettre d'information|arrêt|jugement|"
	  "décret|lettre|note" },
	{ FILLER, WHO, "qui veut|qui souhaite|quiconque|si vous|ceux qui" },
	{ PAST, 0,
	  "autrefois|naguère|jadis|hier encore|jusqu'ici|jusqu'à hier|jusqu'à récemment|l'an dernier encore|"
	  "auparavant|initialement|jusque-là" },
	{ SAME, 0, "de même|itou" },
	{ CONTEXT, EVENT,
	  "exposition|musée|entrée|entrées|billets|billet|atelier|spectacle|conférence|séance|projection|fête|théâtre" },
	{ CONTEXT, SPEECH,
	  "parle|parlé|parlait|parlant|chante|chanté|chantait|répondu|déclaré|confié|discours|chanson|écrit|écrite|"
	  "dit|disait" },
	{ FILLER, BUT, "mais|cependant|toutefois" },
	{ OFFER, TEXT | RUNNING, "se consulte|se télécharge|peut être lu|peut être lue|se lit" },
};

const size_t note_words_fr_n = COUNT(note_words_fr);
