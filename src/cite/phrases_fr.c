/* French. */

#include "phrase_rows.h"

const struct phrase_list phrases_fr[] = {
	{ STOP, 0,
	  "que|qu'|parce que|parce qu'|lorsque|quand|si|où|dont|afin de|pour|selon lui|selon elle|selon moi|selon eux|selon que|selon qu'|"
	  "d'après lui|d'après elle|va|vont|veut|doit|doivent|peut|peuvent|devrait|pourrait" },
	{ WHO, 0, "qui|lequel|laquelle" },
	{ ART, OBJECT, "un|une|des|son|sa|ses|leur|leurs|ce|cette|ces|cet|plusieurs|que le|que la" },
	{ ART, 0, "le|la|les|l'|notre|nos|votre|vos" },
	{ SUB, 0, "il|elle|ils|elles|on|je|nous|vous" },
	{ AND, 0, "et|ou|ainsi que|et par|et le|et la|et les|comme par|tout comme" },
	{ BUT, 0, "mais|mais par|mais bien par|mais bien|mais plutôt" },
	{ NOT, 0, "pas|ne|n'|jamais|sans|aucun|aucune|ni|nullement|contrairement à|à tort|dément|démenti" },
	{ AS, 0, "comme|comme le|comme l'|comme l'a|comme l'ont|ainsi que le|ainsi que l'|ce que|c'est ce que|c'est ce qu'|comme vient de le" },
	{ AUX, 0, "a|ont|avait|avaient|aura|aurait|auraient|a ainsi|a également|a aussi|a déjà|avait déjà|vient de|viennent de|tous deux|eux aussi|également" },
	{ IS, 0, "est|sont|était|étaient|fut|furent|été|a été|ont été|c'est|c'était|ce fut|revient à|revient au|émane de|vient de l'|provient de" },
	{ BY, 0, "par|par nos confrères de|par nos confrères du" },
	{ TO, 0, "à|au|aux|à la|à l'|auprès de|auprès du|auprès de la|auprès des|devant|face à" },
	{ IN, 0, "dans|dans le|dans la|dans les|sur|chez|en|dans l'|sur le|sur la|dans les colonnes de|dans les colonnes du|sur l'antenne de|sur le plateau de" },
	{ FIRST, 0,
	  "d'abord|en premier|en premier lieu|pour la première fois|initialement|originellement|en exclusivité|le premier à|la première à|"
	  "les premiers à|premier à|première à|le premier|la première|à l'origine|en avant-première" },

	{ SAY, FIN,
	  "pointe|pointent|pointait|dénonc~e~ent~ait|plaid~e~ent~ait|déplor~e~ent~ait|regrett~e~ent~ait|reconna~ît~issait|admet~~tent~tait|martèle|conclu~t~ent|calcul~e~ent|recens~e~ent|établit|prédit|prévient|"
	  "se souvient|s'indigne|s'agace|se désole|se félicite|répond~~ait|réagit|interrog~e~eait|chronique|décrypt~e~ent|chiffr~e~ent|liste|balaie|tranche|abonde|pronostique|fustige|écrivions|racontions|révélions|expliquions|indiquions|rapportions|"
	  "rapport~e~ent~ait~aient~èrent~a|relat~e~ent~ait~aient|indiqu~e~ent~ait~aient~a|affirm~e~ent~ait~aient~a|expliqu~e~ent~ait~aient~a|"
	  "écri~t~vent~vait~vit~virent|précis~e~ent~ait~aient|déclar~e~ent~ait~a|annonç~ait~a|annonc~e~ent|racont~e~ent~ait|"
	  "assur~e~ent~ait|soulign~e~ent~ait|not~e~ent~ait|croit savoir|croient savoir|croyait savoir|confi~e~ent~ait|estim~e~ent~ait|"
	  "décri~t~vent~vait|détaill~e~ent~ait|évoqu~e~ent~ait|signal~e~ent~ait|révél~e~ent~ait|dévoil~e~ent~ait|confirm~e~ent~ait|"
	  "avanc~e~ent|avançait|cit~e~ent~ait|résum~e~ent|rappel~le~lent~ait|constat~e~ent|observ~e~ent|analys~e~ent|dit|disent|disait|"
	  "souffl~e~ent~ait|témoign~e~ent~ait|glisse|lâche|titr~e~ait~ent|ironise|s'interroge|avertit|préten~d~dent~dait|"
	  "soutien~t~nent|insist~e~ent|mentionn~e~ent|en parl~e~ent~ait|fait savoir|font savoir|fait état de|faisait état de|font état de|"
	  "fait part de|rend compte|se fait l'écho|se font l'écho|apprend-on|a-t-il|relaie|relayait|relaient|peut-on lire|lit-on|lisait-on|pouvait-on lire" },
	{ SAY, PTC,
	  "rapporté~~e~s~es|relaté~~e~s~es|indiqué~~e|affirmé|expliqué~~e|écrit|précisé|déclaré|annoncé~~e~s~es|raconté~~e~s~es|assuré|souligné~~e|"
	  "noté|confié~~e~s|estimé|décrit~~e~s|détaillé~~e~s|évoqué~~e~s|signalé~~e~s|confirmé~~e~s~es|avancé~~e~s|cité~~e~s~es|résumé~~e|"
	  "rappelé|constaté|observé|analysé~~e|dit|reconnu|titré|mentionné~~e~s|relayé~~e~s~es|repris~~e~es|interrogé~~e~s|interviewé~~e|"
	  "contacté~~e~s|recueilli~~e~s|consacré|documenté~~e|chiffré~~e|fait savoir|fait état|lancé|insisté|souligné|plaidé|dénoncé|réagi|prévenu|averti|martelé|résumé|glissé|balayé|ironisé|contesté|conclu|calculé|recensé|pointé|chroniqué|établi|comptabilisé|pointé du doigt|rappelé|abondé|tranché|lâché|soufflé|décrypté|admis|regretté|répondu|rétorqué|témoigné|"
	  "défendu|sollicité~~e|joint~~e" },
	{ REVEAL, FIN, "révèl~e~ent|révélait|révélaient|révéla|dévoil~e~ent~ait~a|lève le voile|a sorti|sort l'affaire|a levé le voile" },
	{ REVEAL, PTC,
	  "révélé~~e~s~es|dévoilé~~e~s~es|mis au jour|mise au jour|mis en lumière|mise en lumière|mises au jour|exhumé~~e~s~es|déterré~~e~s|débusqué~~e|"
	  "obtenu~~e~s~es|pu consulter|pu avoir accès à|eu accès à|consulté~~e~s~es|divulgué~~e~s~es|éventé~~e|découvert~~e~s~es|"
	  "rendu public|rendue publique|rendus publics|rendues publiques|porté à la connaissance|levé le lièvre|pu lire|mis la main sur|eu copie|pu visionner|pu écouter|été la première à révéler" },
	{ PUBLISH, FIN, "para~ît|paraît|parut|paru~~t~rent|publi~e~ent~ait~a|parai~t~ssait~ssent|diffus~e~ait~a|est sorti|sort" },
	{ PUBLISH, PTC, "paru~~e~s~es|publié~~e~s~es|diffusé~~e~s~es|sorti~~e~s~es|imprimé~~e|mis en ligne|mise en ligne|traduit de" },
	{ PUBLISH, FIN, "révéler|publier|rapporter|annoncer|dévoiler|écrire|raconter|évoquer|divulguer|en parler|le dire|le publier|l'annoncer|le révéler" },
	{ LEAK, PTC, "transmis~~e~es|remis~~e~es|fuité~~s|communiqué~~s|adressé~~s|livré~~s|donné~~s|envoyé~~s|parvenu~~e~s~es" },

	{ ORG, B,
	  "a éclaté après|a éclaté dans|une exclusivité de|une exclusivité du|une information exclusive de|une information exclusive du|une information de|exclusivité de|"
	  "le scoop de|scoop de|scoop du|révélations de|révélations du|révélation de|révélation du|une exclu de|une exclu du|"
	  "enquête exclusive de|enquête exclusive du|fuité dans|la primeur de|la primeur à|la primeur au|le scoop est signé|"
	  "le scoop revient à|le scoop revient au" },
	{ ORG, B | CLOSE, "article original|version originale|publication originale|article d'origine" },
	{ ORG, A,
	  "a eu accès|a pu consulter|ont pu consulter|avait pu consulter|s'est procuré|se sont procuré|s'était procuré|a pu prendre connaissance|"
	  "a obtenu copie|en exclusivité|avait dévoilé|a eu connaissance|a pu lire|a pu se procurer|détient une copie|a mis la main" },
	{ ATT, B | DEED, "auprès de|auprès du|auprès des|répondre à|répondre au|contacté par|contactée par|contactés par|joint par|jointe par|sollicité par|sollicitée par|répondre aux questions de|répondre aux questions du|aux questions de|aux questions du|confirmer à|confirmer au|en entretien avec|interview à|interview au|interview avec" },
	{ ATT, B,
	  "selon|selon les informations de|selon les informations du|d'après|à en croire|aux dires de|"
	  "interview accordée à|interview accordée au|entretien à|entretien au|entretien avec|entretien accordé à|entretien accordé au|entretien dans|"
	  "accordé à|accordée à|accordé au|accordée au|au micro de|au micro du|au micro d'|dans les colonnes de|dans les colonnes du|dans les colonnes des|"
	  "sur le plateau de|sur le plateau du|sur l'antenne de|sur les ondes de|à l'antenne de|invité de|invitée de|tribune dans|tribune publiée dans|"
	  "dans une tribune au|dans une tribune à|"
	  "de l'aveu de|repéré sur|vu sur|trouvé sur|repéré par|repéré via|trouvé via|informations de|informations du|de source|"
	  "chiffres de|chiffres du|dépêche de|dépêche de l'|aux yeux de|peut-on lire dans|lit-on dans|pouvait-on lire dans|à lire dans" },
	{ ATT, A | B, "citant|s'appuyant sur|se référant à|qui cite|qui s'appuie sur" },
	{ ATT, B | CLAUSE, "source :|sources :|source:|données :|données:|chiffres :|chiffres:|via|pour|infographie :|sources:" },
	{ ATT, B | OUTSIDE, "enquête de|enquête du|article de|article du|rapport de|rapport du" },

	{ ALT, B | AGAIN, "ou lire|ou voir|ou ici|aussi ici|également ici|ou bien|ou encore ici|ou alors" },
	{ ALT, B,
	  "version gratuite|version en accès libre|version libre|version archivée|copie archivée|copie d'archive|copie en accès libre|"
	  "version en libre accès|version ouverte|archive ici|sans péage|sans abonnement|une version courte|version abrégée|"
	  "vous pouvez aussi lire|vous pouvez également lire|vous pouvez aussi|vous pouvez également|on peut aussi lire|on peut également lire|"
	  "on pourra aussi lire|peut aussi se lire|peut également se lire|à défaut|à la place|sinon|gratuitement ici|gratuitement sur|"
	  "accessible gratuitement|en accès libre ici|en accès libre sur|disponible aussi|est aussi disponible|également disponible|aussi disponible|"
	  "se contenter de|se rabattre sur|se reporter à|lisible gratuitement|une traduction libre|libre d'accès" },
	{ ALT, A | SEEN, "à la place|gratuitement" },
	{ ORG, B | CLOSE | DEED, "une exclusivité|exclusivité|une exclu|un scoop|une information exclusive|une info" },
	{ SEE, 0, "voir|voir aussi|lire|lire aussi|lire également|à lire aussi|sur le même sujet|à lire" },
	{ HERE, 0, "ici|lire ici|là" },
	{ OF, 0, "de|du|des|d'|de l'" },
	{ PREP, 0, "avec|contre|vers|entre|lors|lors d'|après|avant|depuis|pendant|sous|selon" },
	{ PAPERS, 0,
	  "document~~s|rapport|note|courriel~~s|mail~~s|e-mail~~s|lettre~~s|enregistrement~~s|vidéo~~s|procès-verbal|procès-verbaux|message~~s|sms|fichier~~s|copie~~s|bandes|"
	  "dossier|contrat~~s|photo~~s|liste|compte rendu|échanges|facture~~s|relevés|mémo|carnet~~s|archives|tableau" },
	{ WORK, 0,
	  "enquête~~s|informations|révélations|article|reportage|analyse|sondage|calculs|décompte|recherches|données|chiffres|estimations|rapport|dépêche" },
	{ LEAK, PTC | DEED, "lu~~e~s~es|vu~~e~s~es|visionné~~e~s~es|écouté~~e~s~es|épluché~~e~s~es|examiné~~e~s~es" },
	{ LEAK, PTC, "partagé~~s|montré~~s|fournis|fourni|fournies" },
	{ WALL, 0,
	  "à défaut d'abonnement|faute d'abonnement|pas abonné|pas abonnée|non abonné|non-abonnés|non-abonné|sans abonnement|défaut d'abonnement|réservé aux abonnés|effacé|effacée|supprimé|supprimée|retiré|retirée|hors ligne|plus en ligne|n'est plus|payant|derrière un péage|mur payant|"
	  "ne s'affiche pas|trop long|si vous préférez|n'avez pas|n'ont pas accès|disparu|disparue|indisponible" },
	{ FREE, 0,
	  "gratuit|gratuite|gratuitement|libre|librement|en accès libre|en libre accès|ouvert à tous|accessible à tous|archivée|archivé|sauvegardée|en clair|sans inscription|sans payer|pour tous|abrégée|courte|plus courte|traduite" },
	{ COPY, 0,
	  "copie|version|capture|résumé|traduction|synthèse|sauvegarde|miroir|alternative|transcription|compte rendu|archive|article|texte|récit" },
	{ SEE, 0, "lira|on lira|consulter|consultera|se lit|trouve|trouvera|trouveront|peuvent lire|peut lire|pourra lire|trouver|regarder|écouter" },
};

const size_t phrases_fr_n = COUNT(phrases_fr);
