/* Spanish. */

#include "phrase_rows.h"

const struct phrase_list phrases_es[] = {
	{ STOP, 0,
	  "que|porque|cuando|si|donde|para|cuyo|cuya|según él|según ella|según ellos|según parece|según el caso|según lo previsto|"
	  "según cómo|según qué|va|van|quiere|debe|puede|deben|pueden|podría|debería" },
	{ WHO, 0, "quien|quienes|el cual|la cual|el que|la que|los que|medio que|que fue quien" },
	{ ART, OBJECT, "un|una|unos|unas|su|sus|este|esta|estos|estas|varios|varias|ese|esa" },
	{ ART, 0, "el|los|las|la" },
	{ SUB, 0, "ella|ellos|él|yo|nosotros" },
	{ AND, 0, "y|e|o|u|así como|y por|y el|y la|y los|como el|como la|como los|tanto|ni" },
	{ BUT, 0, "sino|sino por|sino el|sino la|sino que|pero|pero sí" },
	{ NOT, 0, "no|nunca|jamás|sin|tampoco|ningún|ninguna|desmiente|desmintió|falsamente|erróneamente|contra lo que" },
	{ AS, 0, "como|tal como|tal y como|así lo|así|como ya|lo|como también" },
	{ AUX, 0, "ha|han|había|habían|habría|habrían|haya|acaba de|acaban de|también|ambos" },
	{ IS, 0, "es|fue|fueron|son|era|eran|sido|ser|será|está|corresponde a|pertenece a|procede de|salió de|proviene de" },
	{ BY, 0, "por|por parte de|por el diario|por la agencia" },
	{ TO, 0, "a|al|a la|a los|a las|ante|ante el|a el" },
	{ IN, 0, "en|en el|en la|en los|en las|desde|sobre" },
	{ FIRST, 0,
	  "por primera vez|en primer lugar|primero|originalmente|inicialmente|en exclusiva|en primicia|antes que nadie|el primero en|la primera en|"
	  "los primeros en|el primer medio en|primero en|primera en|en primera instancia" },

	{ SAY, FIN,
	  "denunci~a~an~ó~aron~aba|critic~a~an~ó~aba|propon~e~ía|opin~a~an~ó~aba|argument~a~an~ó|resum~e~ió|enumer~a~ó|cifr~a~an~ó|sit~úa~úan~uó|baraj~a~an|augur~a~an~ó|pronostic~a~ó|prev~é~én|ironiz~a~ó|reflexion~a~ó|"
	  "respond~e~ió~ían|contest~a~ó~aba|aclar~a~an~ó|matiz~a~ó|corrobor~a~ó|ratific~a~ó|reiter~a~ó|rememor~a~ó|evoc~a~ó|espet~ó~a|bromeó|se queja|se quejó|zanj~a~ó|conclu~ye~yó|retrat~a~ó|desgran~a~ó|repas~a~ó|contábamos|publicábamos|informamos|"
	  "coincid~e~en~ieron|habl~a~an~ó de|calific~a~ó|"
	  "inform~a~an~ó~aron~aba~aban|public~a~an~ó~aron~aba|señal~a~an~ó~aron~aba|dijo|dice|dicen|dijeron|decía|afirm~a~an~ó~aron~aba|"
	  "explic~a~an~ó~aron~aba|indic~a~an~ó~aron~aba|asegur~a~an~ó~aron~aba|declar~a~an~ó~aron|cuent~a~an|cont~ó~aron~aba~aban|"
	  "recog~e~en~ió~ieron~ía~ían|detall~a~an~ó~aron~aba|apunt~a~an~ó~aron~aba|relat~a~an~ó~aron~aba|narr~a~an~ó~aba|escrib~e~en~ió~ieron~ía|"
	  "report~a~an~ó~aron~aba|sostien~e~en|sostuvo|sostenía|confirm~a~an~ó~aron~aba|cit~a~an~ó~aba|admit~e~en~ió~ieron|reconoc~e~en~ió~ieron|"
	  "avis~a~an~ó|advirt~ió|adviert~e~en|calcul~a~an~ó|destac~a~an~ó~aba|subray~a~ó|record~ó~aba|recuerd~a~an|describ~e~en~ió|"
	  "document~a~ó|analiz~a~an~ó|coment~a~an~ó~aba|precis~a~an~ó|garantiz~a~ó|confes~ó~aba|confies~a|titul~a~ó~aba|anunci~a~an~ó~aron|"
	  "se hace eco|se hizo eco|se hacía eco|se hacen eco|dixit|da cuenta de|daba cuenta de|da por hecho|hace balance|estim~a~ó|alert~a~ó|"
	  "difund~e~en~ió~ieron|transmit~e~ió|plante~a~ó|contaba~~n|replic~a~ó|asever~a~ó|insist~e~en~ió|lament~a~ó|se lee" },
	{ SAY, PTC,
	  "informado|publicado~~s|publicada~~s|señalado|dicho|afirmado|explicado|indicado|asegurado|declarado|contado|recogid~o~a~os~as|"
	  "detallad~o~a|apuntado|relatad~o~a|escrito|reportad~o~a~os~as|confirmad~o~a~os~as|citad~o~a~os~as|admitido|reconocido|advertido|"
	  "calculad~o~a|descrit~o~a|documentad~o~a|difundid~o~a~os~as|entrevistad~o~a|avanzado ya|mencionad~o~a|"
	  "narrad~o~a|concedid~o~a|recabad~o~a|anunciad~o~a" },
	{ REVEAL, FIN,
	  "anticip~ó~aron~a~aba|levantó la liebre|levantó el caso|sacó el caso|aireó|airearon|revel~a~an~ó~aron~aba|desvel~a~an~ó~aron~aba|destap~a~an~ó~aron~aba|descubr~e~ió~ieron|adelant~ó~aron~a~aba|avanz~ó~aron|"
	  "sac~ó a la luz|sacaron a la luz|saca a la luz|dio a conocer|dieron a conocer|dio la primicia|tuvo acceso a|ha tenido acceso|tuvo acceso|"
	  "dio la exclusiva|accedió a|filtró" },
	{ REVEAL, PTC,
	  "anticipad~o~a~os~as|aireado|revelad~o~a~os~as|desvelad~o~a~os~as|destapad~o~a~os~as|descubiert~o~a~os~as|adelantad~o~a~os~as|avanzad~o~a~os~as|"
	  "dado a conocer|dada a conocer|dados a conocer|dadas a conocer|sacado a la luz|sacada a la luz|sacados a la luz|obtenid~o~a~os~as|"
	  "tenido acceso a|tenido acceso|podido consultar|podido ver|podido leer|podido saber" },
	{ PUBLISH, FIN, "aparec~e~ió~ieron|dio la noticia|dieron la noticia|dar la noticia|dio|salió|salieron|sale" },
	{ PUBLISH, PTC, "aparecid~o~a~os~as|difundido|emitid~o~a~os~as|salido|traducid~o~a" },
	{ PUBLISH, FIN, "publicar|publicarlo|publicarla|informar|revelar|revelarlo|contar|contarlo|darlo a conocer|dar la noticia|destapar|desvelar|denunciar|escribir" },
	{ LEAK, PTC | FIN,
	  "filtrad~o~a~os~as|entregad~o~a~os~as|remitid~o~a~os~as|enviad~o~a~os~as|facilitad~o~a~os~as|filtró|filtraron|llegó|cedid~o~a~os~as" },

	{ ORG, B,
	  "salió a la luz|salieron a la luz|sale a la luz|una exclusiva de|una exclusiva del|la exclusiva es de|la exclusiva es del|"
	  "exclusiva de|exclusiva del|la exclusiva la firma|la primicia es de|la primicia es del|primicia de|primicia del|"
	  "la adelantó|lo adelantó|la avanzó|lo avanzó|la reveló|lo reveló|según adelantó|como adelantó|según avanzó|como avanzó|según desveló|"
	  "la primicia la dio|la exclusiva la dio|la exclusiva fue de|a los que ha tenido acceso|al que ha tenido acceso|a la que ha tenido acceso|"
	  "a los que tuvo acceso|al que tuvo acceso|a la que tuvo acceso|a las que ha tenido acceso|a las que tuvo acceso|que obran en poder de|que obra en poder de|en poder de|"
	  "una investigación de|revelaciones de|revelaciones del|ver la luz en|vio la luz en" },
	{ ORG, B | CLOSE, "artículo original|nota original|publicación original|texto original" },
	{ ORG, A,
	  "fue el primero en|fue la primera en|fue el primer medio|fueron los primeros en|publicó en exclusiva|reveló en exclusiva|"
	  "adelantó la noticia|avanzó la noticia|adelantó en exclusiva|en exclusiva|ha tenido acceso|tuvo acceso|ha podido consultar|"
	  "pudo consultar|dio la primicia|destapó el caso|la primera en publicarlo|el primero en publicarlo" },
	{ ATT, B | DEED, "en declaraciones a|en declaraciones al|declaraciones a|declaraciones al|entrevista con|en conversación con|atender a|responder a|responder a preguntas de|hablar con|hablado con|a preguntas de|a las preguntas de|preguntado por|preguntada por|comentarios a|respondió a|dicho a" },
	{ ATT, B,
	  "según|según informa|según publica|según fuentes de|de acuerdo con|de acuerdo a|"
	  "en declaraciones recogidas por|en palabras de|a decir de|a juicio de|en opinión de|"
	  "entrevista con|entrevista a|entrevista al|entrevista en|entrevista concedida a|entrevista concedida al|en conversación con|en una charla con|"
	  "conversación con|charla con|por boca de|a través de las páginas de|en las páginas de|en los micrófonos de|a los micrófonos de|"
	  "a preguntas de|preguntado por|preguntada por|con datos de|informaciones de|"
	  "informaciones del|información de|información del|fuentes de|fuentes consultadas por|a partir de datos de|teletipo de|cable de|despacho de|en el programa|tribuna en|columna en|"
	  "visto en|leído en|encontrado en|lo vi en|lo leí en|haciéndose eco de" },
	{ ATT, A | B, "citando|citando a|citando al|que cita|que citan|con información de" },
	{ ATT, B | CLAUSE, "fuente:|fuentes:|datos:|gráfico:|fuente de los datos:|fuente|para" },
	{ ATT, B | CLOSE | CLAUSE, "vía|pista de" },
	{ ATT, A, "dixit" },

	{ ALT, B | AGAIN, "o lea|o vea|o aquí|también aquí|o léalo|o véalo|o bien aquí|o escuche|aquí en abierto" },
	{ ALT, B,
	  "versión gratuita|versión gratis|versión abierta|versión en abierto|versión archivada|versión libre|copia archivada|copia en abierto|copia gratuita|"
	  "copia de archivo|copia libre|si lo prefiere|si lo prefieren|si prefiere|si prefieren|en su lugar|en su defecto|como alternativa|otra opción es|"
	  "alternativamente|puede leerse también|también puede leerse|también se puede leer|puede leer también|también puede leer|se puede leer también|"
	  "puede consultarse también|también puede consultarse|también puede verse|también está en|también disponible en|sin muro de pago|"
	  "lo mismo en|gratis en|en abierto en|puede leerse gratis|de acceso libre|acceso gratuito en|una traducción libre|resumen gratuito" },
	{ ALT, B | CLAUSE, "aquí en abierto" },
	{ ALT, A, "en abierto" },
	{ ALT, A | SEEN, "en su lugar" },
	{ SEE, 0, "ver|vea|véase|lea|léase|leer|más en|más información en|lea también|lea además|consulte|para saber más" },
	{ HERE, 0, "aquí|lea aquí" },
	{ OF, 0, "de|del|de la" },
	{ PREP, 0, "con|sin|hasta|contra|entre|tras|durante|hacia|bajo|según" },
	{ PAPERS, 0,
	  "documento~~s|correo~~s|carta~~s|informe|grabaci~ón~ones|vídeo~~s|video~~s|acta~~s|mensajes|archivos|audio~~s|fotografías|fotos|borrador|copia|contrato~~s|papeles|chats|expediente|atestado|sumario|listado|conversaciones|facturas|escrito" },
	{ WORK, 0,
	  "investigaci~ón~ones|informaci~ón~ones|informe~~s|reportaje|análisis|encuesta|sondeo|recuento|cálculos|estimaciones|datos|cifras|noticia|crónica|pesquisas|averiguaciones" },
	{ LEAK, PTC, "mostrad~o~a~os~as|compartid~o~a~os~as|proporcionad~o~a~os~as" },
	{ LEAK, FIN | PTC | DEED, "consultad~o~a~os~as|leíd~o~a~os~as|vist~o~a~os~as|examinad~o~a~os~as|revisad~o~a~os~as|leyó|vio|consultó|examinó|analizad~o~a~os~as" },
	{ WALL, 0,
	  "no es suscriptor|sin suscripción|no está suscrito|no suscriptores|solo para suscriptores|muro de pago|borrado|borrada|eliminado|eliminada|retirado|retirada|caído|ya no está|no está disponible|no se abre|no carga|"
	  "demasiado largo|quien no|quienes no|si no puede|si no tiene|si prefiere|si lo prefiere|de pago|desaparecido|ya no existe" },
	{ FREE, 0, "gratis|gratuita|gratuito|gratuitamente|libre|en abierto|abierta|abierto|archivada|archivado|sin muro|sin registro|sin suscripción|sin coste|sin pagar|acceso libre|accesible|resumida|breve|para todos" },
	{ COPY, 0, "copia|versión|resumen|traducción|captura|alternativa|transcripción|réplica|espejo|síntesis|crónica|pieza|artículo|texto|archivo" },
	{ SEE, 0, "puede leer|puede leerse|pueden leer|puede consultar|encontrará|puede ver|leerse|lo tiene|lo tienen|queda" },
};

const size_t phrases_es_n = COUNT(phrases_es);
