/* French. */

#include "phrase_rows.h"

/* The forms of a preposition with its article, behind a stem. */
#define DU    "~de~du~des~d'"
#define AU    "~à~au~aux"

const struct phrase_list phrases_fr[] = {
	{ STOP, PLURAL, "que|qu'" },
	{ STOP, 0,
	  "parce que|parce qu'|lorsque|quand|si|où|dont|afin de|pour|selon lui|selon elle|selon moi|selon eux|selon que|selon qu'|"
	  "d'après lui|d'après elle|va|vont|veut|doit|doivent|peut|peuvent|devrait|pourrait" },
	{ STEM, 0,
	  "ce matin|ce midi|ce soir|cet après-midi|cette nuit|cette semaine|ce week-end|ce jour|ce mois-ci|cette année|ce lundi|ce mardi|ce mercredi|"
	  "ce jeudi|ce vendredi|ce samedi|ce dimanche|à l'époque|en son temps" },
	{ BODY, CLAUSE,
	  "parlement|assemblée|assemblée nationale|sénat|chambre|commission|commission d'enquête|comité|conseil|conseil municipal|tribunal|cour|"
	  "juges|nations unies|conférence de presse|conférence|sommet|audience|congrès|bundestag|musée" },
	{ NOT, A | CLAUSE,
	  "ce qui est faux|ce qui est inexact|ce qui est erroné|ce qui n'est pas vrai|ce qui n'est pas le cas|c'est faux|c'est inexact|or c'est faux|"
	  "mais c'est faux|il n'en est rien|or il n'en est rien|mais il n'en est rien|à tort" },
	{ WHO, 0, "qui|lequel|laquelle|celui qui|celle qui|ceux qui|le journal qui|le quotidien qui|le média qui" },
	{ ART, OBJECT, "un|une|des|son|sa|ses|leur|leurs|ce|cette|ces|cet|plusieurs|que le|que la" },
	{ ART, 0, "le|la|les|l'|notre|nos|votre|vos" },
	{ SUB, 0, "il|elle|ils|elles|on|je|nous|vous" },
	{ BODY, 0, "loi|projet|arrêt|jugement|plan|accord|traité|plainte|budget|audit|baromètre" },
	{ AND, 0, "et|ainsi que|et par|et le|et la|et les|comme par|tout comme" },
	{ AND, CLAUSE, "non seulement|pas seulement|tant|aussi bien" },
	{ AND, AGAIN, "ou|ou bien|ou alors|ou encore|ou sinon|ou mieux|ou simplement" },
	{ BUT, 0, "mais|mais par|mais bien par|mais bien|mais plutôt|mais plutôt par|mais à|mais au|mais dans|mais sur|mais chez|mais de|mais du|mais le|mais la|mais les|mais l'|mais en réalité" },
	{ NOT, 0, "prétendu à tort que|affirmé à tort que|dit à tort que|écrit à tort que|à tort que|nie|nient|niait|a nié|ont nié|fausse capture d'écran|faux article|fausse citation|fausse information|fausse une|faux tweet|faux message|faux communiqué|montage|canular|intox|pas|ne|n'|jamais|sans|aucun|aucune|nullement|contrairement à|contrairement au|contrairement aux|dément|démenti|"
	  "et non|et non pas|et non par|et non pas par|non pas|et pas|plutôt que|plutôt que par|au lieu de|au lieu du|à la différence de|à la différence du|loin de|guère|point|personne|rien|"
	  "l'idée que|l'idée selon laquelle|la rumeur selon laquelle|il est faux que|il n'est pas vrai que|on a prétendu que|on a pu lire que|on a dit que|"
	  "on lit partout que|on prétend que|le bruit a couru que|la rumeur veut que|la légende veut que|faussement|abusivement|erronément|par erreur|indûment|prétendument|démentent|a démenti|réfute|réfutent|refuse de|a refusé de|n'a pas voulu" },
	{ NOT, PLURAL, "ni" },
	{ AS, 0, "comme|comme le|comme l'|comme l'a|comme l'ont|ainsi que le|ainsi que l'|ce que|c'est ce que|c'est ce qu'|comme vient de le" },
	{ AUX, 0, "l'a|l'ont|l'avait|l'avaient|l'a déjà|les a|les ont|les avait|avoir|l'avoir|à avoir|a|ont|avait|avaient|aura|aurait|auraient|a ainsi|a également|a aussi|a déjà|avait déjà|vient de|viennent de|tous deux|toutes deux|l'un et l'autre|l'une et l'autre|tous les deux|toutes les deux|eux aussi|elles aussi|elle aussi|lui aussi|également|aussi|a depuis|avait alors|a alors|a même|a encore|ont également|ont aussi|auront|eut|eurent|venait de|a récemment|déjà" },
	{ IS, 0, "est|sont|était|étaient|fut|furent|été|a été|ont été|c'est|c'était|ce fut|revient à|revient au|émane de|vient de l'|provient de" },
	{ BY, 0, "par|par nos confrères de|par nos confrères du" },
	{ TO, CLAUSE, "à|au|aux|à la|à l'" },
	{ TO, 0, "auprès de la|devant le micro de|devant le micro du" },
	{ IN, 0, "dans|dans le|dans la|dans les|sur|chez|en|dans l'|sur le|sur la|sur l'|sur le site de|sur le site du|sur le blog de" },
	{ IN, B,
	  "dans les colonnes " DU "|dans les pages " DU "|sur l'antenne " DU "|à l'antenne " DU "|"
	  "sur le plateau " DU "|sur les ondes " DU "|au micro " DU "|devant les journalistes " DU "|"
	  "face aux journalistes " DU "|aux journalistes " DU "|devant les caméras " DU "|"
	  "face aux caméras " DU "|à la une " DU },
	{ FIRST, 0,
	  "d'abord|en premier|en premier lieu|pour la première fois|initialement|originellement|en exclusivité|le premier|la première|à l'origine|"
	  "en avant-première|avant tout le monde|avant les autres|avant tous les autres|avant ses concurrents|avant la concurrence|en primeur|"
	  "le tout premier|la toute première" },
	{ FIRST, A,
	  "le premier à|la première à|les premiers à|les premières à|premier à|première à|premiers à|le tout premier à|la toute première à|"
	  "premier média à|le premier média à|le premier journal à|le premier titre à|le premier quotidien à" },

	{ SAY, FIN,
	  "voit|chiffre à|le dit|le disent|l'assure|l'assurent|l'affirme|l'affirment|le confirme|le confirment|l'écrit|l'écrivent|pointe|pointent|pointait|dénonc~e~ent~ait|plaid~e~ent~ait|déplor~e~ent~ait|regrett~e~ent~ait|reconna~ît~issait|admet~~tent~tait|martèle|conclu~t~ent|calcul~e~ent|recens~e~ent|établit|prédit|prévient|"
	  "se souvient|s'indigne|s'agace|se désole|se félicite|répond~~ait|réagit|interrog~e~eait|chronique|décrypt~e~ent|chiffr~e~ent|liste|balaie|tranche|abonde|pronostique|fustige|écrivions|racontions|révélions|expliquions|indiquions|rapportions|"
	  "rapport~e~ent~ait~aient~èrent~a|relat~e~ent~ait~aient|indiqu~e~ent~ait~aient~a|affirm~e~ent~ait~aient~a|expliqu~e~ent~ait~aient~a|"
	  "écri~vent~vait~vit~virent|précis~e~ent~ait~aient|déclar~e~ent~ait~a|annonç~ait~a|annonc~e~ent|racont~e~ent~ait|"
	  "assur~e~ent~ait|soulign~e~ent~ait|not~e~ent~ait|croit savoir|croient savoir|croyait savoir|confi~e~ent~ait|estim~e~ent~ait|"
	  "décri~vent~vait|détaill~e~ent~ait|évoqu~e~ent~ait|signal~e~ent~ait|confirm~e~ent~ait|"
	  "avanc~e~ent|avançait|cit~e~ent~ait|résum~e~ent|rappel~le~lent~ait|constat~e~ent|observ~e~ent|analys~e~ent|disent|disait|"
	  "souffl~e~ent~ait|témoign~e~ent~ait|glisse|lâche|titr~e~ait~ent|ironise|s'interroge|avertit|préten~d~dent~dait|"
	  "soutien~t~nent|insist~e~ent|mentionn~e~ent|en parl~e~ent~ait|font savoir|fait état de|faisait état de|font état de|"
	  "fait part de|rend compte|se fait l'écho|se font l'écho|apprend-on|a-t-il|relaie|relayait|relaient|peut-on lire|lit-on|lisait-on|pouvait-on lire" },
	{ SAY, FIN | PTC, "écrit|décrit|dépeint|retranscrit|dit|fait valoir|fait remarquer|fait observer|fait le point|fait savoir" },
	{ SAY, FIN | OUTSIDE, "parl~e de~ent de~ait de~e d'~ent d'~ait d'|montr~e~ent~ait|commente|pens~e~ent~ait|compt~e~ent|évalue|évaluent|expos~e~ent~ait|redout~e~ent~ait" },
	{ SAY, FIN,
	  "commentait|démontr~e~ent|jug~e~ent~eait|considèr~e~ent|considérait|suggèr~e~ent|suggérait|laisse entendre|"
	  "laissent entendre|laissait entendre|sous-entend|insinu~e~ent~ait|argument~e~ent~ait|avou~e~ent~ait|concèd~e~ent|concédait|confess~e~ent~ait|"
	  "contest~e~ent~ait|corrobor~e~ent~ait|critiqu~e~ent~ait|décortiqu~e~ent~ait|diagnostiqu~e~ent|document~e~ent~ait|énumèr~e~ent|épingl~e~ent~ait|"
	  "imput~e~ent~ait|interpell~e~ent|lament~e~ent~ait|se lamente|lanc~e~ent|lançait|martel~ait|murmur~e~ent~ait|narr~e~ent~ait|"
	  "nuanc~e~ent|nuançait|objecte|pari~e~ent|pest~e~ent~ait|protest~e~ent~ait|qualifi~e~ent~ait|récapitul~e~ent|relativis~e~ent~ait|"
	  "relèv~e~ent|relevait|relevaient|remarqu~e~ent~ait|répèt~e~ent|répétait|répliqu~e~ent~ait|rétorqu~e~ent~ait|retrac~e~ent|retraçait|retranscrivent|"
	  "soupir~e~ent~ait|spécul~e~ent~ait|tonn~e~ent~ait|vitupèr~e~ent|rectifi~e~ent|cartographi~e~ent|comptabilis~e~ent~ait|dénombr~e~ent~ait|"
	  "additionn~e~ent|estima|nota|souligna|raconta|précisa|assura|confia|lança|rappela|ajout~e~ent~ait~a|renchérit|"
	  "enchérit|poursui~t~vent|complèt~e~ent|s'alarm~e~ent~ait|s'inquièt~e~ent|s'inquiétait|s'étonn~e~ent~ait|s'émeut|s'émeuvent|s'insurg~e~ent|s'insurgeait|"
	  "s'emport~e~ent~ait|s'emballe|s'enflamme|se réjoui~t~ssent|se plaint|se plaignent|se moque|se gausse|se demande|se demandait|se défend|se justifie|se confie|"
	  "se félicitait|se targue|s'amuse|s'exclame|s'excuse|s'explique|s'accordent|s'accorde|en veut pour preuve|prouv~e~ent~ait|atteste|attestent|infirme|prévoi~t~ent|prédisait|dépeignent|brosse|dresse le portrait|dresse le bilan|"
	  "dresse la liste|dresse le constat|dresse l'inventaire|tire la sonnette d'alarme|met en garde|mettait en garde|mettent en garde|donne la parole à|"
	  "donne le chiffre|avance le chiffre|avance le nom|fait les comptes|a fait les comptes|"
	  "font valoir|faisait valoir|font remarquer|font observer|fait dire|faisait savoir|faisait part de|font part de|"
	  "rendait compte|rendent compte|se faisait l'écho|s'est fait l'écho|s'en fait l'écho|s'en font l'écho|tient pour acquis|donnent pour|donne pour|donnait pour|"
	  "tient de|tenait de|tiennent de|a appris|ont appris|apprend|apprenait|apprenaient|reprend|reprenait|reprennent|écrivaient|s'est laissé dire|table sur|tablent sur|"
	  "écri-t-il|dit-il|dit-elle|affirme-t-on|croit-on savoir|note-t-on|explique-t-on|assure-t-on|précise-t-on|indique-t-on|fait-on savoir" },
	{ SAY, PTC,
	  "prouvé~~e~s|attesté|infirmé|commenté~~e~s~es|démontré|jugé|considéré|suggéré|laissé entendre|insinué|argumenté|argué|avoué|concédé|confessé|corroboré~~e~s~es|"
	  "critiqué~~e~s|décortiqué~~e~s~es|épinglé~~e~s~es|exposé~~e~s|lamenté|murmuré|narré~~e~s~es|nuancé|objecté|pesté|protesté|qualifié|récapitulé|redouté|"
	  "relativisé|relevé~~e~s~es|remarqué|répété|répliqué|retracé~~e~s~es|retranscrit~~e~s~es|soupiré|spéculé|tonné|rectifié|cartographié~~e|dénombré~~e~s~es|"
	  "compté~~e~s~es|ajouté|renchéri|poursuivi|complété|alarmé~~e~s|inquiété~~e~s|étonné~~e~s|ému~~e~s|insurgé~~e~s|emporté~~e~s|emballé~~e|réjoui~~e~s|plaint~~e~s|"
	  "moqué~~e~s|défendu~~e~s|justifié~~e~s|félicité~~e~s|amusé~~e~s|exclamé~~e~s|excusé~~e~s|épanché~~e~s|ouvert~ de~e de~s de|livré~ à~e à~s à|prévu|dépeint~~e~s|brossé|"
	  "mis en garde|rendu compte|parlé|appris|repris en chœur|matché|salué|vanté|paraphrasé~~e|"
	  "résumé~e~s~es|listé~~e~s~es|pronostiqué|avancé~~e~s~es|donné pour|donnée pour|attribué~~e~s~es|questionné~~e~s|sondé~~e~s|recensé~~e~s~es|chiffré~~e~s~es|calculé~~e~s~es" },
	{ SAY, PTC,
	  "rapporté~~e~s~es|relaté~~e~s~es|indiqué~~e|affirmé|expliqué~~e|précisé|déclaré|annoncé~~e~s~es|raconté~~e~s~es|assuré|souligné~~e|"
	  "noté|confié~~e~s|estimé|décrit~~e~s|détaillé~~e~s|évoqué~~e~s|signalé~~e~s|confirmé~~e~s~es|cité~~e~s~es|"
	  "rappelé|constaté|observé|analysé~~e|reconnu|titré|mentionné~~e~s|relayé~~e~s~es|repris~~e~es|interrogé~~e~s|interviewé~~e|"
	  "contacté~~e~s|recueilli~~e~s|consacré|documenté~~e|fait état|lancé|insisté|plaidé|dénoncé|réagi|prévenu|averti|martelé|glissé|balayé|ironisé|contesté|conclu|pointé|chroniqué|établi|comptabilisé|pointé du doigt|abondé|tranché|lâché|soufflé|décrypté|admis|regretté|répondu|rétorqué|témoigné|"
	  "sollicité~~e|joint~~e" },
	{ REVEAL, FIN, "révèl~e~ent|révélait|révélaient|révéla|dévoil~e~ent~ait~a|lève le voile|a sorti|sort l'affaire|sorte l'affaire|sorte le scandale|sorte l'histoire|a levé le voile|lev~ait le voile~a le voile|lèvent le voile|met au jour|mettait au jour|mit au jour|mettent au jour|"
	  "mettait en lumière|exhum~e~ent~ait|dénich~e~ent~ait|débusqu~e~ent~ait|déterr~e~ent~ait|divulgu~e~ent~ait~a|ébruit~e~ent|évent~e~ent~ait|étal~e au grand jour|"
	  "se procure|s'est procuré~~e~s~es|se sont procuré~~e~s~es|s'était procuré~~e~s~es|rend public|rendait public|rend publique|rendent publics|publie en exclusivité|dispose d'une copie|possède une copie|"
	  "est en possession de|a levé le lièvre|lève le lièvre|brise l'omerta|sortait l'affaire|sort le scoop|a eu le scoop|a décroché le scoop|tenait le scoop|tient le scoop|"
	  "a eu la primeur|avait la primeur|a eu l'exclusivité|a grillé la politesse à|a pris tout le monde de vitesse|a dégainé le premier|a dégainé la première" },
	{ REVEAL, PTC,
	  "révélé~~e~s~es|dévoilé~~e~s~es|mis au jour|mise au jour|mis en lumière|mise en lumière|mises au jour|exhumé~~e~s~es|déterré~~e~s|débusqué~~e|"
	  "obtenu~~e~s~es|pu consulter|pu avoir accès à|eu accès à|consulté~~e~s~es|divulgué~~e~s~es|éventé~~e|découvert~~e~s~es|"
	  "mis en évidence|mise en évidence|mises en évidence|déniché~~e~s~es|débusqué~~s~es|ébruité~~e~s|éventé~~s~es|flairé|percé à jour|mis à jour|mise à jour par|étalé~ au grand jour~e au grand jour|porté~ au grand jour~e au grand jour~s au grand jour~es au grand jour|"
	  "mis sur la place publique|mise sur la place publique|tiré de l'ombre|tirée de l'ombre|sorti de l'ombre|dégoté~~e~s~es|dégotté~~e~s~es|décroché|procuré~~e~s~es|"
	  "eu entre les mains|eu sous les yeux|pu authentifier|pu prendre connaissance|pris connaissance|pu se procurer|pu examiner|pu éplucher|pu parcourir|"
	  "levé le voile|fait éclater|brisé l'omerta|fait la lumière|rendu public|rendue publique|rendus publics|rendues publiques|porté à la connaissance|levé le lièvre|pu lire|mis la main sur|eu copie|pu visionner|pu écouter|été la première à révéler" },
	{ PUBLISH, FIN, "dégainer|l'écrire|l'évoquer|le raconter|la révéler|les révéler|en faire état|en avoir parlé|documenter|s'en émouvoir|alerter|relater|décrire|para~ît|parut|paru~t~rent|publi~e~ent~ait~a|parai~t~ssait~ssent|diffus~e~ait~a|est sorti|sort" },
	{ PUBLISH, PTC, "paru~~e~s~es|publié~~e~s~es|diffusé~~e~s~es|sorti~~e~s~es|imprimé~~e|mis en ligne|mise en ligne|traduit de" },
	{ PUBLISH, FIN, "révéler|publier|rapporter|annoncer|dévoiler|écrire|raconter|évoquer|divulguer|en parler|le dire|le publier|l'annoncer|le révéler" },
	{ LEAK, PTC, "transmis~~e~es|remis~~e~es|fuité~~s|communiqué~~s|adressé~~s|livré~~s|donné~~s|envoyé~~s|parvenu~~e~s~es" },

	{ ORG, B,
	  "c'est une enquête de|c'est une enquête du|c'est une enquête d'|c'est une investigation de|c'est une investigation du|ce sont les révélations de|ce sont les révélations du|on doit cette découverte à|on doit cette découverte au|on doit la découverte à|on doit la découverte au|on doit ces révélations à|on doit ces révélations au|on doit la révélation à|on doit la révélation au|on le doit à|on le doit au|on doit ce scoop à|on doit ce scoop au|on le sait grâce à|on le sait grâce au|révélé grâce à|révélée grâce à|une exclusivité " DU "|une information exclusive " DU "|une information " DU "|"
	  "exclusivité " DU "|le scoop " DU "|scoop " DU "|révélations " DU "|révélation " DU "|"
	  "une exclu " DU "|enquête exclusive " DU "|la primeur " DU "|la primeur " AU "|"
	  "le scoop revient " AU "|le scoop est " DU "|l'exclusivité revient " AU "|exclusif " DU "|"
	  "en exclusivité " AU "|parvenu à la rédaction " DU "|parvenus à la rédaction " DU "|"
	  "a éclaté grâce " AU "|doit son existence " AU "|connue grâce " AU "|connu grâce " AU "|"
	  "on doit cette révélation " AU "|on doit l'information " AU "|le mérite en revient " AU "|"
	  "le mérite revient " AU "|"
	  "a éclaté après|a éclaté dans|a éclaté sur|a éclaté chez|avait éclaté dans|avait éclaté sur|a explosé dans|a explosé sur|"
	  "fuité dans|le scoop est signé|sorti par|sortie par|sortis par|sorties par|"
	  "en exclusivité dans|en exclusivité pour|en exclusivité sur|premier à l'avoir révélé est|le premier à en parler fut|"
	  "le premier à en parler est|consultés par|consultées par" },
	{ ORG, B | HANDS,
	  "entre les mains " DU "|a atterri " AU "|a atterri sur le bureau " DU "|"
	  "a fini sur le bureau " DU "|ont atterri " AU "|ont atterri sur le bureau " DU "|"
	  "tombé entre les mains " DU "|tombés entre les mains " DU "|tombée entre les mains " DU "|"
	  "tombées entre les mains " DU },
	{ ORG, B | CLOSE, "article original|version originale|publication originale|article d'origine" },
	{ ORG, A,
	  "a eu accès|a pu consulter|ont pu consulter|avait pu consulter|a pu prendre connaissance|"
	  "a obtenu copie|avait dévoilé|a eu connaissance|a pu lire|a pu se procurer|détient une copie|a mis la main|ont mis la main|a eu copie|a eu en main|s'en est procuré|a reçu copie|a obtenu|avait obtenu|ont obtenu|"
	  "avait le scoop|est le premier à|est la première à|fut le premier à|fut la première à|a été le premier à|a été la première à|ont été les premiers à|"
	  "est à l'origine de la révélation|est à l'origine des révélations|a révélé le premier" },
	{ ATT, B | DEED,
	  "entretien avec|déclaration faite " AU "|déclarations faites " AU "|confidences faites " AU "|"
	  "aveux faits " AU "|auprès " DU "|s'est confié " AU "|s'est confiée " AU "|s'est livré " AU "|"
	  "s'est livrée " AU "|s'est ouvert " AU "|s'adressant " AU "|a répondu " AU "|répondant " AU "|"
	  "parler " AU "|parlé " AU "|répondre " AU "|répondre aux questions " DU "|"
	  "aux questions " DU "|confirmer " AU "|interview " AU "|"
	  "auprès de l'|s'est confié dans|s'est épanché dans|s'est épanchée dans|s'est exprimé dans|s'est exprimée dans|"
	  "s'est exprimé sur|s'est exprimée sur|s'est exprimé chez|s'exprimant dans|s'exprimant sur|interviewé par|"
	  "interviewée par|interrogé par|interrogée par|interrogés par|interrogées par|questionné par|questionnée par|"
	  "joints par|jointes par|sollicités par|contactées par|cité dans|citée dans|cités dans|citées dans|interview dans|"
	  "interview sur|en interview avec|lors d'un dans un échange avec|au téléphone avec|contacté par|"
	  "contactée par|contactés par|joint par|jointe par|sollicité par|sollicitée par|en entretien avec|interview avec" },
	{ ATT, B,
	  "le chiffre vient de|le chiffre vient du|les chiffres viennent de|les chiffres viennent du|l'information vient de|l'information vient du|l'info vient de|l'info vient du|la citation vient de|la citation vient du|l'estimation vient de|l'estimation vient du|on apprend par|on apprend dans|on apprend de|on apprend du|nous apprenons par|on l'apprend par|apprend-on par|apprend-on dans|dans une tribune publiée par|dans une tribune parue dans|dans un texte publié par|dans une lettre publiée par|tribune publiée par|tribune parue dans|au dire " DU "|aux dires " DU "|sur la foi " DU "|sur la foi des informations " DU "|"
	  "de l'avis " DU "|d'après les calculs " DU "|selon les calculs " DU "|selon un décompte " DU "|"
	  "selon nos confrères " DU "|nos confrères " DU "|pour reprendre les mots " DU "|"
	  "a-t-on appris auprès " DU "|a-t-on appris " DU "|sous la plume " DU "|à la lecture " DU "|"
	  "si l'on se fie " AU "|dans une tribune " DU "|dans un éditorial " DU "|dans un entretien " AU "|"
	  "selon les informations " DU "|interview accordée " AU "|entretien " AU "|"
	  "entretien accordé " AU "|accordé " AU "|accordée " AU "|invité " DU "|invitée " DU "|"
	  "dans une tribune " AU "|de l'aveu " DU "|informations " DU "|chiffres " DU "|dépêche " DU "|"
	  "aux yeux " DU "|"
	  "selon|suivant|à en croire le|si l'on en croit|s'il faut en croire|si on en croit|de sources citées par|"
	  "des sources citées par|rapporté par|repris par|relayé par|citant le|citant l'|comme on peut le lire dans|"
	  "comme on le lit dans|est signé|est signée|sont signés|signé par|en s'appuyant sur|s'appuient sur|à croire|"
	  "dans un billet pour|déniché sur|lu dans|entendu sur|aperçu sur|d'après|à en croire|entretien avec|entretien dans|"
	  "invité sur|invitée sur|de passage sur|de passage chez|tribune dans|tribune publiée dans|repéré sur|vu sur|"
	  "trouvé sur|repéré par|repéré via|trouvé via|de source|dépêche de l'|peut-on lire dans|je lis dans|j'ai lu dans|nous avons lu dans|on lit dans|lit-on dans|"
	  "pouvait-on lire dans" },
	{ ATT, A | B,
	  "se référant " AU "|"
	  "citant|s'appuyant sur|qui cite|qui s'appuie sur" },
	{ ATT, B | CLAUSE, "graphique:|carte :|carte:|tableau :|visualisation :|infographie:|source :|sources :|source:|infos :|chiffres clés :|graphique :|données :|données:|chiffres :|chiffres:|via|infographie :|sources:" },
	{ ATT, B | CLAUSE | DEED,
	  "merci " AU },
	{ ATT, A | B, "dixit" },
	{ ATT, B | OUTSIDE,
	  "décompte " DU "|calculs " DU "|estimations " DU "|données " DU "|baromètre " DU "|"
	  "enquête " DU "|article " DU "|rapport " DU "|"
	  "sondage pour" },

	{ ALT, B | CLOSE | CLAUSE | AGAIN, "archivé~~e~s~es" },
	{ ALT, B | CLOSE | CLAUSE | AGAIN, "sinon|sinon chez|sinon sur|sinon dans|ou chez|ou sur|ou via|aussi sur|aussi chez|aussi dans|également sur|également chez|gratuit sur|gratuit chez|gratuite sur|gratuite chez" },
	{ ALT, B | AGAIN, "ou lire|ou voir|ou ici|aussi ici|également ici|ou bien|ou encore ici|ou alors" },
	{ ALT, B,
	  "faute d'être abonné|pour les non-abonnés|pour les non abonnés|les non-abonnés|les non abonnés|si vous n'êtes pas abonné|si vous n'êtes pas abonnée|"
	  "si vous n'êtes pas abonnés|si l'on n'est pas abonné|sans être abonné|qui n'est pas abonné|qui ne sont pas abonnés|qui n'a pas d'abonnement|qui n'ont pas d'abonnement|"
	  "pas d'abonnement|on se rabattra sur|on se reportera à|on se contentera de|on pourra se tourner vers|on peut se tourner vers|se tourner vers|tournez-vous vers|"
	  "rabattez-vous sur|reportez-vous à|contentez-vous de|existe aussi en|existe aussi sur|existe également sur|une autre version|autre version|version alternative|version courte|version publique|"
	  "version longue|prépublication|en clair sur|en clair ici|autre lien|lien alternatif|lien gratuit|lien libre|lien cadeau|lien sans péage|librement accessible|libre accès sur|libre accès ici|"
	  "sans mur payant|sans passer à la caisse|sans débourser|sans rien payer|aussi lisible|également lisible|consultable aussi|aussi consultable|consultable gratuitement|"
	  "aussi accessible|également accessible|accessible aussi|accessible librement|librement consultable|à retrouver aussi|à lire aussi gratuitement|à lire gratuitement|lire gratuitement|"
	  "peut se lire aussi|se lit aussi|se trouve aussi|se trouve également|vous trouverez aussi|on trouvera aussi|on trouve aussi|la même information sur|la même information chez|"
	  "la même histoire chez|la même histoire sur|la même dépêche sur|le même texte|le même article|la même enquête|le même récit|un résumé gratuit|un résumé en accès libre|"
	  "une copie|une copie gratuite|une copie libre|une copie archivée|une synthèse gratuite|en remplacement|au choix|en lieu et place|à la place de|archivé ici|archivée ici|"
	  "en archive|sauvegardé ici|dupliqué sur|repris gratuitement|republié gratuitement|republié sur|mis à disposition gratuitement|"
	  "version gratuite|version en accès libre|version libre|version archivée|copie archivée|copie d'archive|copie en accès libre|"
	  "version en libre accès|version ouverte|archive ici|sans péage|une version courte|version abrégée|"
	  "vous pouvez aussi lire|vous pouvez également lire|vous pouvez aussi|vous pouvez également|on peut aussi lire|on peut également lire|"
	  "on pourra aussi lire|peut aussi se lire|peut également se lire|à défaut|à la place|gratuitement ici|gratuitement sur|"
	  "accessible gratuitement|en accès libre ici|en accès libre sur|disponible aussi|est aussi disponible|également disponible|aussi disponible|"
	  "se contenter de|se rabattre sur|se reporter à|lisible gratuitement|une traduction libre|libre d'accès" },
	{ ALT, A | SEEN, "fera l'affaire|fera aussi l'affaire|fait l'affaire|fera aussi bien l'affaire|fera tout aussi bien l'affaire|convient aussi|est gratuit|est gratuite|est en accès libre|"
	  "est en libre accès|est libre d'accès|est accessible à tous|est ouvert à tous|est ouverte à tous|le propose gratuitement|la propose gratuitement|en propose un résumé|en donne un résumé|"
	  "en offre un résumé|en publie un résumé|en reprend l'essentiel|en donne l'essentiel|en livre l'essentiel|en résume l'essentiel|en a fait un résumé|en a tiré un résumé|reprend l'essentiel|en donne une version|en propose une version" },
	{ ORG, B | CLOSE | DEED, "une exclusivité|exclusivité|une exclu|un scoop|une information exclusive|une info" },
	{ SEE, 0, "voir|voir aussi|lire|lire aussi|lire également|à lire aussi|sur le même sujet|à lire" },
	{ HERE, 0, "ici|lire ici|là" },
	{ OF, 0, "de|du|d'|de l'" },
	{ PREP, 0, "devant|face à|avec|contre|vers|entre|lors|lors d'|après|avant|depuis|pendant|sous" },
	{ PAPERS, 0,
	  "document~~s|rapport|courriel~~s|mail~~s|e-mail~~s|lettre~~s|enregistrement~~s|vidéo~~s|procès-verbal|procès-verbaux|message~~s|sms|fichier~~s|bandes|"
	  "conversation~~s|cahier~~s|correspondance|audit|projet de décret|projet de loi|étude|rapports|captures d'écran|dossier|contrat~~s|photo~~s|compte rendu|échanges|facture~~s|mémo|carnet~~s|archives|tableau" },
	{ WORK, 0,
	  "enquête~~s|informations|révélations|article|reportage|sondage|calculs|décompte|recherches|données|chiffres|estimations|dépêche" },
	{ LEAK, PTC | DEED, "lu~~e~s~es|vu~~e~s~es|visionné~~e~s~es|écouté~~e~s~es|épluché~~e~s~es|examiné~~e~s~es" },
	{ LEAK, PTC, "partagé~~s|montré~~s|fournis|fourni|fournies" },
	{ WALL, 0,
	  "ne s'ouvre pas|ne s'ouvre plus|n'ont pas la|n'ont pas de|n'a pas de|n'est pas abonné|n'est pas abonnée|ne sont pas abonnés|ne lisent pas|ne lit pas|"
	  "ne veut pas payer|ne veulent pas payer|préfèrent|préfère|à défaut d'abonnement|faute d'abonnement|pas abonné|pas abonnée|non abonné|non-abonnés|non-abonné|sans abonnement|défaut d'abonnement|réservé aux abonnés|effacé|effacée|supprimé|supprimée|retiré|retirée|hors ligne|plus en ligne|n'est plus|payant|derrière un péage|mur payant|"
	  "ne s'affiche pas|trop long|si vous préférez|n'avez pas|n'ont pas accès|disparu|disparue|indisponible" },
	{ FREE, 0,
	  "le même|la même|les mêmes|gratuit|gratuite|gratuitement|libre|librement|en accès libre|en libre accès|ouvert à tous|accessible à tous|archivée|archivé|sauvegardée|en clair|sans inscription|sans payer|pour tous|abrégée|courte|plus courte|traduite" },
	{ COPY, 0,
	  "copie|version|capture|traduction|synthèse|sauvegarde|miroir|alternative|transcription|archive|texte|récit" },
	{ SEE, 0, "voyez|voyez plutôt|lisez|lisez aussi|écoutez|regardez|consultez|allez voir|cliquez|rendez-vous sur|peuvent aussi lire|peut aussi lire|"
	  "pourront lire|pourront consulter|pourra consulter|peut consulter|peuvent consulter|peuvent regarder|peut regarder|peut écouter|peuvent écouter|"
	  "découvrir|parcourir|visionner|télécharger|retrouver|retrouvez|lira|on lira|consulter|consultera|se lit|trouve|trouvera|trouveront|peuvent lire|peut lire|pourra lire|trouver|regarder|écouter" },
};

const size_t phrases_fr_n = COUNT(phrases_fr);
