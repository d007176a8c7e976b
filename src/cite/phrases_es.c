/* Spanish. */

#include "phrase_rows.h"

/* The forms of a preposition with its article, behind a stem. */
#define DEL   "~de~del"
#define AL    "~a~al"

const struct phrase_list phrases_es[] = {
	{ STOP, 0,
	  "no obstante|sin embargo|porque|cuando|si|donde|para|cuyo|cuya|según él|según ella|según ellos|según parece|según el caso|según lo previsto|"
	  "según cómo|según qué|va|van|quiere|debe|puede|deben|pueden|podría|debería" },
	{ STOP, CLAUSE | PLURAL, "que" },
	{ STEM, 0,
	  "en su día|en su momento|en aquel momento|en aquel entonces|por aquel entonces|esta mañana|esta tarde|esta noche|esta semana|esta madrugada|"
	  "este fin de semana|este mes|este año|est~e lunes~e martes~e miércoles~e jueves~e viernes~e sábado~e domingo|"
	  "el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo" },
	{ BODY, CLAUSE,
	  "congreso|senado|parlamento|cámara|asamblea|comisión|comité|tribunal|juzgado|corte|juez|pleno|ayuntamiento|consejo|naciones unidas|"
	  "rueda de prensa|conferencia|cumbre|audiencia|parlament|museo" },
	{ NOT, A | CLAUSE,
	  "lo que es falso|lo cual es falso|lo que no es cierto|lo cual no es cierto|lo que no es verdad|algo que es falso|algo que no es cierto|"
	  "cosa que no es cierta|es falso|no es cierto|no es verdad|pero no es cierto|pero no es así|pero es falso|pero no fue así|no fue así" },
	{ PREP, 0,
	  "al salir|al entrar|al llegar|al terminar|al acabar|al finalizar|al concluir|al término|al final|al inicio|al comienzo|al abandonar|al recoger|"
	  "al recibir|al presentar|al referirse|al hablar|al ver|al conocer" },
	{ WHO, 0, "quien|quienes|el cual|la cual|el que|la que|los que|medio que|que fue quien" },
	{ ART, OBJECT, "un|una|unos|unas|su|sus|este|esta|estos|estas|varios|varias|ese|esa" },
	{ ART, 0, "el|lo|los|las|la" },
	{ SUB, 0, "ella|ellos|él|yo|nosotros" },
	{ BODY, 0, "ley|proyecto|sentencia|plan|acuerdo|tratado|querella|demanda|presupuesto|auditoría|barómetro" },
	{ AND, 0, "y|e|así como|y por|y el|y la|y los|como el|como la|como los|igual que|al igual que" },
	{ AND, CLAUSE, "no solo|no sólo|no solamente|no únicamente|tanto|lo mismo" },
	{ AND, AGAIN, "o|u|o bien|o si no|o mejor|o simplemente|o en su defecto" },
	{ BUT, 0, "sino a|sino al|sino de|sino del|sino que fue|más bien|en realidad fue|en realidad es|sino|sino por|sino el|sino la|sino que|pero|pero sí" },
	{ NOT, 0, "captura falsa|imagen falsa|noticia falsa|portada falsa|montaje|bulo|falsa captura|falsa noticia|falsa portada|se dijo que|se ha dicho que|se dice que|circuló que|el bulo de que|el rumor de que|no es cierto que|no es verdad que|es falso que|nada|nadie|ni siquiera|lejos de|a diferencia de|al contrario de|en contra de lo que|contrariamente|desmienten|desmentid~o~a|niega~~n|negó|por error|mal atribuid~o~a|equivocadamente|no|nunca|jamás|sin|tampoco|ningún|ninguna|desmiente|desmintió|falsamente|erróneamente|contra lo que" },
	{ NOT, PLURAL, "ni" },
	{ AS, 0, "por lo que|según lo que|de acuerdo con lo que|conforme a lo que|según ya|según también|según lo|como bien|como ayer|como hoy|como|tal como|tal y como|así lo|así|como ya|como también" },
	{ AUX, 0, "haber|en haber|lo ha|la ha|los ha|las ha|lo han|la han|los han|las han|lo había|la había|se lo ha|ha|han|había|habían|habría|habrían|haya|acaba de|acaban de|también|ambos" },
	{ IS, 0, "es|fue|fueron|son|era|eran|sido|ser|será|está|corresponde a|pertenece a|procede de|salió de|proviene de" },
	{ BY, 0, "por|por parte de|por el diario|por la agencia" },
	{ TO, CLAUSE, "a|al|a el" },
	{ TO, 0, "a la|a los|a las|ante|ante el" },
	{ IN, 0, "en|en el|en la|en los|en las|desde|sobre" },
	{ FIRST, 0,
	  "antes que los demás|antes que la competencia|antes que el resto|de manera exclusiva|de forma exclusiva|antes que ningún otro|antes que ningún medio|antes que cualquiera|antes que otros|por vez primera|en un primer momento|primeramente|por primera vez|en primer lugar|primero|originalmente|inicialmente|en exclusiva|en primicia|antes que nadie|en primera instancia" },
	{ FIRST, A,
	  "el primero en|la primera en|los primeros en|las primeras en|primer~o~a~os+ en|el primer medio en|los primeros medios en|el primer diario en|"
	  "el primer periódico en|la primera agencia en|la primera cadena en|la primera revista en|el primero que|la primera que" },

	{ SAY, FIN,
	  "lo asegura|lo aseguran|lo afirma|lo afirman|lo confirma|lo confirman|lo escribe|lo dice|lo dicen|denunci~a~an~ó~aron~aba~aban|opin~a~an~ó~aron~aba~aban|argument~a~an~ó~aron~aba~aban|enumer~a~an~ó~aron~aba~aban|"
	  "cifr~a~an~ó~aron~aba~aban|baraj~a~an~ó~aron~aba~aban|augur~a~an~ó~aron~aba~aban|pronostic~a~an~ó~aron~aba~aban|"
	  "ironiz~a~an~ó~aron~aba~aban|contest~a~an~ó~aron~aba~aban|aclar~a~an~ó~aron~aba~aban|matiz~a~an~ó~aron~aba~aban|"
	  "corrobor~a~an~ó~aron~aba~aban|ratific~a~an~ó~aron~aba~aban|reiter~a~an~ó~aron~aba~aban|evoc~a~an~ó~aron~aba~aban|"
	  "zanj~a~an~ó~aron~aba~aban|inform~a~an~ó~aron~aba~aban|public~a~an~ó~aron~aba~aban|señal~a~an~ó~aron~aba~aban|"
	  "afirm~a~an~ó~aron~aba~aban|explic~a~an~ó~aron~aba~aban|indic~a~an~ó~aron~aba~aban|asegur~a~an~ó~aron~aba~aban|"
	  "declar~a~an~ó~aron~aba~aban|detall~a~an~ó~aron~aba~aban|apunt~a~an~ó~aron~aba~aban|relat~a~an~ó~aron~aba~aban|"
	  "narr~a~an~ó~aron~aba~aban|report~a~an~ó~aron~aba~aban|confirm~a~an~ó~aron~aba~aban|cit~a~an~ó~aron~aba~aban|"
	  "avis~a~an~ó~aron~aba~aban|calcul~a~an~ó~aron~aba~aban|destac~a~an~ó~aron~aba~aban|subray~a~an~ó~aron~aba~aban|"
	  "document~a~an~ó~aron~aba~aban|coment~a~an~ó~aron~aba~aban|precis~a~an~ó~aron~aba~aban|garantiz~a~an~ó~aron~aba~aban|"
	  "titul~a~an~ó~aron~aba~aban|anunci~a~an~ó~aron~aba~aban|alert~a~an~ó~aron~aba~aban|replic~a~an~ó~aron~aba~aban|"
	  "asever~a~an~ó~aron~aba~aban|lament~a~an~ó~aron~aba~aban|estim~a~an~ó~aron~aba~aban|vaticin~a~an~ó~aron~aba~aban|"
	  "aventur~a~an~ó~aron~aba~aban|puntualiz~a~an~ó~aron~aba~aban|remarc~a~an~ó~aron~aba~aban|recalc~a~an~ó~aron~aba~aban|"
	  "constat~a~an~ó~aron~aba~aban|certific~a~an~ó~aron~aba~aban|reseñ~a~an~ó~aron~aba~aban|retrat~a~an~ó~aron~aba~aban|"
	  "desgran~a~an~ó~aron~aba~aban|repas~a~an~ó~aron~aba~aban|diagnostic~a~an~ó~aron~aba~aban|desliz~a~an~ó~aron~aba~aban|jur~a~an~ó~aba|"
	  "insinu~a~an~ó~aron~aba~aban|especul~a~an~ó~aron~aba~aban|pregunt~a~an~ó~aron~aba~aban|testific~a~an~ó~aron~aba~aban|"
	  "sintetiz~a~an~ó~aron~aba~aban|anot~a~an~ó~aron~aba~aban|cuent~a~an|cont~ó~aron~aba~aban|recuerd~a~an|record~ó~aron~aba~aban|"
	  "confes~ó~aron~aba|confies~a~an|propon~e~en~ía|propuso|resum~e~en~ió~ía|sit~úa~úan~uó|critic~a~an~ó~aba|cuestion~a~an~ó~aba|"
	  "reflexion~a~ó|prev~é~én|prevía|respond~e~en~ió~ieron~ía~ían|rememor~a~ó|espet~ó~a|brome~ó~a|se quej~a~ó|se pregunta~~n|"
	  "se preguntaba|conclu~ye~yen~yó~yeron~ía|contábamos|publicábamos|informamos|contamos|publicamos|adelantábamos|dijo|dice~~n|"
	  "dijeron|decía~~n|recog~e~en~ió~ieron~ía~ían|escrib~e~en~ió~ieron~ía|sostien~e~en|sostuv~o~ieron|sostenía~~n|mantien~e~en|mantuvo|"
	  "mantenía|admit~e~en~ió~ieron~ía|reconoc~e~en~ió~ieron~ía|advirt~ió~ieron|adviert~e~en|advertía|describ~e~en~ió~ieron~ía|"
	  "añad~e~en~ió~ieron~ía|insist~e~en~ió~ieron~ía|difund~e~en~ió~ieron|transmit~e~en~ió~ieron|expon~e~en~ía|expuso|suger~ía|"
	  "sugier~e~en|sugirió|deduc~e|traduc~e|reproduc~e~en~ía|reprodu~jo~jeron|predi~ce~jo|ala~bó|aplaudió|repit~e~en~ió|"
	  "defin~e~en~ió~ía|defiend~e~en|defendió|coincid~e~en~ieron|calific~a~ó|plante~a~an~ó~aba|sospech~a~an~aba|se hace eco|se hizo eco|se hacía eco|"
	  "se hacen eco|se hicieron eco|da cuenta|dan cuenta|daba cuenta|dio cuenta|da por hech~o~a|dan por hech~o~a|daba por hech~o~a|"
	  "dio por hech~o~a|da por segur~o~a|dan por segur~o~a|da por ciert~o~a|dan por ciert~o~a|da por sentad~o~a|dan por sentad~o~a|"
	  "da por descontad~o~a|da noticia|da la noticia|da detalles|hace balance|se lee|hace constar|deja entrever|deja caer|dejó caer|"
	  "pone cifras|pone números|pone el foco|pone en duda|carga contra|cargó contra|echa cuentas|hace números|hace las cuentas|"
	  "se adentra|abunda en|incide en|hace hincapié|habl~a de~an de~aba de~ó de|firma|lleva a portada|abre con|"
	  "lleva en portada" },
	{ SAY, PTC,
	  "denunciad~o~a~os~as|opinad~o~a~os~as|argumentad~o~a~os~as|enumerad~o~a~os~as|cifrad~o~a~os~as|barajad~o~a~os~as|"
	  "augurad~o~a~os~as|pronosticad~o~a~os~as|ironizad~o~a~os~as|contestad~o~a~os~as|aclarad~o~a~os~as|matizad~o~a~os~as|"
	  "corroborad~o~a~os~as|ratificad~o~a~os~as|reiterad~o~a~os~as|evocad~o~a~os~as|zanjad~o~a~os~as|informad~o~a~os~as|"
	  "señalad~o~a~os~as|afirmad~o~a~os~as|explicad~o~a~os~as|indicad~o~a~os~as|asegurad~o~a~os~as|declarad~o~a~os~as|"
	  "detallad~o~a~os~as|apuntad~o~a~os~as|relatad~o~a~os~as|narrad~o~a~os~as|reportad~o~a~os~as|confirmad~o~a~os~as|avisad~o~a~os~as|"
	  "calculad~o~a~os~as|destacad~o~a~os~as|subrayad~o~a~os~as|documentad~o~a~os~as|comentad~o~a~os~as|precisad~o~a~os~as|"
	  "garantizad~o~a~os~as|titulad~o~a~os~as|anunciad~o~a~os~as|alertad~o~a~os~as|replicad~o~a~os~as|aseverad~o~a~os~as|"
	  "lamentad~o~a~os~as|estimad~o~a~os~as|vaticinad~o~a~os~as|aventurad~o~a~os~as|puntualizad~o~a~os~as|remarcad~o~a~os~as|"
	  "recalcad~o~a~os~as|constatad~o~a~os~as|certificad~o~a~os~as|reseñad~o~a~os~as|retratad~o~a~os~as|desgranad~o~a~os~as|"
	  "repasad~o~a~os~as|diagnosticad~o~a~os~as|deslizad~o~a~os~as|insinuad~o~a~os~as|especulad~o~a~os~as|preguntad~o~a~os~as|"
	  "testificad~o~a~os~as|sintetizad~o~a~os~as|anotad~o~a~os~as|citad~o~a~os~as|publicad~o~a~os~as|dich~o~a~os~as|contad~o~a~os~as|"
	  "recordad~o~a~os~as|confesad~o~a~os~as|recogid~o~a~os~as|escrit~o~a~os~as|descrit~o~a~os~as|admitid~o~a~os~as|reconocid~o~a~os~as|advertid~o~a~os~as|añadid~o~a~os~as|"
	  "difundid~o~a~os~as|transmitid~o~a~os~as|entrevistad~o~a~os~as|mencionad~o~a~os~as|avanzado ya|concedid~o~a~os~as|"
	  "recabad~o~a~os~as|reproducid~o~a~os~as|consultad~o por~a por~os por~as por|elaborad~o~a~os~as|realizad~o~a~os~as|"
	  "firmad~o~a~os~as|sostenid~o~a~os~as|mantenid~o~a~os~as|defendid~o~a~os~as|expuest~o~a~os~as|propuest~o~a~os~as|hecho eco|dado cuenta|dado por hech~o~a|"
	  "llevado a portada|recopilad~o~a~os~as|ofrecid~o~a~os~as|contactad~o~a~os~as|localizad~o~a~os~as" },
	{ REVEAL, FIN,
	  "revel~a~an~ó~aron~aba~aban|desvel~a~an~ó~aron~aba~aban|destap~a~an~ó~aron~aba~aban|descubr~e~en~ió~ieron|"
	  "adelant~a~an~ó~aron~aba~aban|avanz~a~an~ó~aron~aba~aban|anticip~a~an~ó~aron~aba~aban|aire~ó~aron~aba|desentrañ~a~ó|"
	  "desenterr~ó~aron|desentierra|descorri~ó el velo|levantó la liebre|levanta la liebre|levantó el velo|levantó el caso|"
	  "tir~ó de la manta~ara de la manta~ó del hilo~a del hilo~ara del hilo~ase del hilo|"
	  "revel~ara~ase|desvel~ara~ase|destap~ara~ase|descubri~era~ese|sacar~a a la luz|"
	  "sac~a a la luz~an a la luz~ó a la luz~aron a la luz~aba a la luz~ó el caso~ó la historia~ó la noticia~ó a relucir|"
	  "puso al descubierto|pone al descubierto|pusieron al descubierto|dej~ó al descubierto~a al descubierto|dio a conocer|da a conocer|"
	  "dan a conocer|dieron a conocer|hizo públic~o~a~os~as|hizo saltar|hizo estallar|dio la primicia|dieron la primicia|"
	  "dio la exclusiva|dieron la exclusiva|dio con los|tuvo acceso a|tuvo acceso|tuvieron acceso|tiene en su poder|ha tenido acceso|"
	  "han tenido acceso|accedió a|accedieron a|filtró|obtuv~o~ieron|consiguió|consiguieron|se hizo con|se hicieron con|llegó a manos|"
	  "desenmascar~ó~a|destripó" },
	{ REVEAL, FIN,
	  "la ~adelantó~avanzó~reveló~destapó~desveló~avanzaba~descubrió|lo ~adelantó~avanzó~reveló~destapó~desveló~avanzaba~descubrió|los ~adelantó~avanzó~reveló~destapó~desveló|las ~adelantó~avanzó~reveló~destapó~desveló" },
	{ REVEAL, PTC,
	  "revelad~o~a~os~as|desvelad~o~a~os~as|destapad~o~a~os~as|descubiert~o~a~os~as|adelantad~o~a~os~as|avanzad~o~a~os~as|"
	  "anticipad~o~a~os~as|airead~o~a~os~as|desentrañad~o~a~os~as|desenterrad~o~a~os~as|desenmascarad~o~a~os~as|"
	  "dad~o a conocer~a a conocer~os a conocer~as a conocer|sacad~o a la luz~a a la luz~os a la luz~as a la luz|"
	  "puest~o al descubierto~a al descubierto~os al descubierto~as al descubierto|hech~o público~a pública~os públicos~as públicas|"
	  "obtenid~o~a~os~as|conseguid~o~a~os~as|tenido acceso a|tenido acceso|podido consultar|podido ver|podido leer|podido saber|"
	  "podido comprobar|podido confirmar|podido examinar|podido escuchar|accedid~o~a~os~as|lograd~o~a~os~as|levantado la liebre|dado la primicia|"
	  "dado la exclusiva" },
	{ PUBLISH, FIN, "contarla|destaparlo|desvelarlo|publicarlos|denunciarlo|decirlo|escribirlo|anunciarlo|adelantarlo|sacarlo a la luz|informar de|dar la voz de alarma|hacerlo público|hablar de|aparec~e~ió~ieron|dio la noticia|dieron la noticia|dar la noticia|dio|salió|salieron|sale" },
	{ PUBLISH, PTC, "aparecid~o~a~os~as|emitid~o~a~os~as|salid~o~a~os~as|traducid~o~a~os~as" },
	{ PUBLISH, FIN,
	  "publicar|publicarlo|publicarla|informar|revelar|revelarlo|contar|contarlo|darlo a conocer|destapar|desvelar|denunciar|escribir" },
	{ LEAK, PTC | FIN,
	  "filtrad~o~a~os~as|entregad~o~a~os~as|remitid~o~a~os~as|enviad~o~a~os~as|facilitad~o~a~os~as|filtraron|llegó|cedid~o~a~os~as" },

	{ ORG, B,
	  "saltó " "~en~en las páginas de~en las páginas del~gracias a~gracias al|estall~ó~aba+ en las páginas de|estall~ó~aba+ en las páginas del|"
	  "explotó en|reventó en|reventó gracias a|estalló gracias a|estalló gracias al|salió publicado en|salió primero en|se supo gracias " AL "|"
	  "lo sabemos gracias " AL "|lo sabemos por" },
	{ ORG, B,
	  "filtración " AL "|filtraciones " AL "|saltó a la luz gracias " AL "|saltó a las páginas " DEL "|"
	  "salió a la luz gracias " AL "|se conoció a través " DEL "|conocido gracias " AL "|"
	  "gracias a una investigación " DEL "|se lo debemos " AL "|"
	  "fruto de una investigación " DEL "|investigación propia " DEL "|una revelación " DEL "|"
	  "la revelación " DEL "|el hallazgo es " DEL "|el mérito es " DEL "|mérito " DEL "|"
	  "una exclusiva " DEL "|la exclusiva es " DEL "|exclusiva " DEL "|la primicia es " DEL "|"
	  "primicia " DEL "|la exclusiva fue " DEL "|una investigación " DEL "|revelaciones " DEL "|"
	  "salió a la luz|salieron a la luz|sale a la luz|saltó en|saltó a la luz en|saltaba en|estalló en|salió a la luz en|"
	  "salieron a la luz en|trascendió en|vio la luz por primera vez en|se destapó en|se supo por|lo supimos por|"
	  "se conoció por|a los que accedió|a la que accedió|al que accedió|a las que accedió|a los que pudo acceder|"
	  "a la que pudo acceder|al que pudo acceder|"
	  "fuente original|la exclusiva la firma|"
	  "según adelantó|como adelantó|según avanzó|como avanzó|según desveló|la primicia la dio|la exclusiva la dio|"
	  "a los que ha tenido acceso|al que ha tenido acceso|a la que ha tenido acceso|a los que tuvo acceso|"
	  "al que tuvo acceso|a la que tuvo acceso|a las que ha tenido acceso|a las que tuvo acceso|ver la luz en|"
	  "vio la luz en" },
	{ ORG, B | HANDS,
	  "llegó a manos " DEL "|llegaron a manos " DEL "|cayó en manos " DEL "|cayeron en manos " DEL "|"
	  "acabó en manos " DEL "|acabaron en manos " DEL "|en la mesa " DEL "|en manos " DEL "|"
	  "en poder " DEL "|"
	  "llegó a manos de la|llegaron a manos de la|cayó en manos de la|cayeron en manos de la|acabó en manos de la|"
	  "acabaron en manos de la|en la mesa de la|en manos de la|en poder de la" },
	{ ORG, B | CLOSE, "pieza original|reportaje original|noticia original|artículo original|nota original|publicación original|texto original" },
	{ ORG, A,
	  "tiene copia|tiene una copia|posee una copia|dispone de una copia|dispone de copia|guarda copia|conserva una copia|tienen copia|fue el primero en|fue la primera en|fue el primer medio|fueron los primeros en|publicó en exclusiva|reveló en exclusiva|"
	  "adelantó la noticia|avanzó la noticia|adelantó en exclusiva|ha podido consultar|pudo consultar|destapó el caso|"
	  "la primera en publicarlo|el primero en publicarlo" },
	{ ORG, B | DEED, "se debe " AL "|se deben " AL },
	{ ATT, B | DEED,
	  "confesó " AL "|confesado " AL "|confiesa " AL "|entrevista telefónica " AL "|"
	  "declaraciones telefónicas " AL "|en una entrevista " DEL "|en los micrófonos " DEL "|"
	  "ante los micrófonos " DEL "|ante las cámaras " DEL "|en los estudios " DEL "|"
	  "en el plató " DEL "|preguntas " DEL "|una pregunta " DEL "|en una carta " AL "|carta " AL "|"
	  "carta al director " DEL "|en declaraciones " AL "|declaraciones " AL "|atender " AL "|"
	  "responder " AL "|responder a preguntas " DEL "|a preguntas " DEL "|a las preguntas " DEL "|"
	  "comentarios " AL "|respondió " AL "|dicho " AL "|"
	  "sincer~ado con~ó con|desahog~ado con~ó con|en charla con|conversación telefónica con|entrevista telefónica con|"
	  "charla telefónica con|en diálogo con|en diálogo telefónico con|conversó con|conversado con|charló con|charlado con|"
	  "habló con|hablaba con|habla con|entrevistad~o en~a en~o por~a por~os por|en una entrevista de la|"
	  "en los micrófonos de la|ante los micrófonos de la|ante las cámaras de la|en los estudios de la|en el plató de la|"
	  "contactad~o por~a por~os por|localizad~o por~a por|consultad~o por~a por~os por~as por|preguntas de la|"
	  "una pregunta de la|carta al director de la|en un artículo para|en una tribuna para|participó en|intervino en|"
	  "compareció en|entrevista con|en conversación con|hablar con|hablado con|preguntado por|preguntada por" },
	{ ATT, B,
	  "nos enteramos por|nos hemos enterado por|me enteré por|me entero por|sabemos por|la cifra procede de|la cifra procede del|la cifra es de|la cifra es del|el dato es de|el dato es del|el dato procede de|el dato procede del|la información es de|la información es del|la cita es de|la cita es del|publicado por|si hacemos caso " AL "|si se hace caso " AL "|si hemos de creer " AL "|de creer " AL "|"
	  "a tenor " DEL "|al decir " DEL "|en voz " DEL "|conforme " AL "|según los cálculos " DEL "|"
	  "cálculos " DEL "|según cálculos " DEL "|en cálculos " DEL "|según datos " DEL "|"
	  "estimaciones " DEL "|reproduciendo " AL "|retomando " AL "|remitiéndose " AL "|"
	  "invocando " AL "|parafraseando " AL "|en base " AL "|sobre la base " DEL "|"
	  "en un artículo " DEL "|en un reportaje " DEL "|en una crónica " DEL "|"
	  "en una información " DEL "|en un editorial " DEL "|en una pieza " DEL "|en una noticia " DEL "|"
	  "en las páginas " DEL "|a través de las páginas " DEL "|a través " DEL "|por medio " DEL "|"
	  "por mediación " DEL "|cortesía " DEL "|por gentileza " DEL "|cable " DEL "|despacho " DEL "|"
	  "teletipo " DEL "|tomado " DEL "|tomada " DEL "|extraído " DEL "|extraída " DEL "|"
	  "lleva la firma " DEL "|según fuentes " DEL "|de acuerdo " AL "|en palabras " DEL "|"
	  "a decir " DEL "|a juicio " DEL "|en opinión " DEL "|entrevista " AL "|"
	  "entrevista concedida " AL "|por boca " DEL "|a los micrófonos " DEL "|con datos " DEL "|"
	  "informaciones " DEL "|información " DEL "|fuentes " DEL "|a partir de datos " DEL "|"
	  "haciéndose eco " DEL "|"
	  "a juzgar por lo que|a la luz de lo que publica|según los cálculos de la|cálculos de la|según cálculos de la|"
	  "en cálculos de la|según datos de la|estimaciones de la|citad~o por~a por~os por~as por|"
	  "recogid~o por~a por~os por~as por~as en|retomando|apoyándose en|basándose en|con base en|en un artículo de la|"
	  "en un reportaje de la|en una crónica de la|en una información de la|en un editorial de la|en una pieza de la|"
	  "en una noticia de la|cable de la|despacho de la|teletipo de la|oíd~o en|escuchad~o en|descubierto vía|firmad~o en|"
	  "según|según informa|según publica|de acuerdo con|en declaraciones recogidas por|entrevista en|en una charla con|"
	  "conversación con|charla con|fuentes consultadas por|en el programa|tribuna en|columna en|visto en|leído en|"
	  "encontrado en|lo vi en|leo en|leí en|leemos en|leímos en|he leído en|hemos leído en|leía en|oí en|escuché en|lo leí en" },
	{ ATT, A | B,
	  "citando " AL "|con información " DEL "|"
	  "citando|que cita|que citan" },
	{ ATT, B | CLAUSE, "gráficos:|infografía:|mapa:|tabla:|fuente:|fuentes:|datos:|gráfico:|fuente de los datos:|fuente" },
	{ ATT, B | CLOSE | CLAUSE,
	  "pista " DEL "|"
	  "vía" },
	{ ATT, A, "dixit" },

	{ ALT, B | CLOSE | CLAUSE | AGAIN, "archivad~o~a~os~as" },
	{ ALT, B | AGAIN, "o consulte|o consúltelo|o consultar|o léase|o véase|o si no|o, si no|o pinche aquí|o lea|o vea|o aquí|también aquí|o léalo|o véalo|o bien aquí|o escuche|aquí en abierto" },
	{ ALT, B,
	  "puede~ leer en su lugar~n leer en su lugar|pueden leer|puede~ optar por~n optar por|puede~ recurrir a~n recurrir a|puede~ acudir a~n acudir a|puede~ consultar~n consultar|"
	  "puede~ conformarse con~n conformarse con|puede~ echar mano de~n echar mano de|puede~ asomarse a~n asomarse a|puede~ encontrar~n encontrar|podrá~ leer~n leer|tiene~ a mano~n a mano|"
	  "tiene~ gratis~n gratis|tiene~ una versión~n una versión|cabe leer|cabe recurrir a|cabe consultar|se puede consultar|se puede recurrir a|"
	  "se puede acudir a|se lee gratis|se lee sin|se encuentra también|también se encuentra|también lo tiene|también la tiene|"
	  "también lo cuenta|también aparece en|sin pagar|sin necesidad de|sin registro|sin registrarse|de libre acceso|de acceso abierto|"
	  "acceso abierto|acceso libre|en acceso abierto|texto gratuito|preimpresión gratuita|preprint gratuito|gratuita aquí|gratuito aquí|"
	  "gratis aquí|gratis:|puede descargarse gratis|libremente en|copia guardada|copia en caché|versión en caché|versión guardada|"
	  "archivad~o en~a en|guardad~o en~a en|en español aquí|en español puede leerse|en castellano puede leerse|en español lo|"
	  "versión en español|versión en castellano|traducción al español|el mismo texto|la misma información|la misma noticia|"
	  "la misma historia|otra versión|hay una versión|existe una versión|hay una copia|existe una copia|hay copia|un resumen|"
	  "una síntesis|resumid~o en|espejo|versión gratuita|versión gratis|versión abierta|versión en abierto|versión archivada|"
	  "versión libre|copia archivada|copia en abierto|copia gratuita|copia de archivo|copia libre|si lo prefiere|si lo prefieren|"
	  "si prefiere|si prefieren|en su defecto|como alternativa|otra opción es|alternativamente|puede leerse también|"
	  "también puede leerse|también se puede leer|puede leer también|también puede leer|se puede leer también|puede consultarse también|"
	  "también puede consultarse|también puede verse|también está en|también disponible en|sin muro de pago|lo mismo en|gratis en|"
	  "en abierto en|puede leerse gratis|de acceso libre|acceso gratuito en|una traducción libre|resumen gratuito" },
	{ ALT, A, "en abierto" },
	{ ALT, B | A | SEEN, "en su lugar" },
	{ SEE, 0, "ver|vea|véase|lea|léase|leer|más en|más información en|lea también|lea además|consulte|para saber más" },
	{ SEE, 0, "mejor|mejor ir a" },
	{ HERE, 0, "aquí|lea aquí" },
	{ OF, 0, "de|del|de la" },
	{ PREP, 0, "con|hasta|contra|entre|tras|durante|hacia|bajo" },
	{ PAPERS, 0,
	  "documento~~s|filtraci~ón~ones|correo~~s|carta~~s|informe|grabaci~ón~ones|vídeo~~s|video~~s|acta~~s|mensajes|archivos|audio~~s|fotografías|fotos|"
	  "borrador|copia|contrato~~s|papeles|chats|expediente|atestado|sumario|listado|conversaciones|facturas" },
	{ WORK, 0,
	  "investigaci~ón~ones|informaci~ón~ones|informe~~s|reportaje|análisis|encuesta|sondeo|recuento|cálculos|estimaciones|datos|cifras|noticia|crónica|pesquisas|averiguaciones" },
	{ LEAK, PTC, "mostrad~o~a~os~as|compartid~o~a~os~as|proporcionad~o~a~os~as" },
	{ LEAK, FIN | PTC | DEED, "consultad~o~a~os~as|leíd~o~a~os~as|vist~o~a~os~as|examinad~o~a~os~as|revisad~o~a~os~as|leyó|vio|consultó|examinó|analizad~o~a~os~as" },
	{ WALL, 0,
	  "si no es suscriptor|si no está suscrito|si no tiene suscripción|si no se tiene suscripción|si no eres suscriptor|"
	  "quien no sea suscriptor|quien no esté suscrito|quien no tenga suscripción|quienes no tengan suscripción|"
	  "quienes no estén suscritos|quien no pueda|quien no quiera pagar|para quien no|para quienes no|para no suscriptores|"
	  "para los no suscriptores|quien no lea|quien no domine|quien no entienda|quien prefiera|quienes prefieran|sin suscripción|"
	  "sin suscribirse|no tenga~ suscripción~n suscripción|no tiene~ suscripción~n suscripción|no est~é~én+ suscrito|no est~é~én+ suscrita|no est~é~én+ suscritos|"
	  "no sean suscriptores|no sea suscriptor|cobra~ por~n por|exclusiv~o para suscriptores~a para suscriptores|para suscriptores|"
	  "bajo suscripción|previo pago|cerrad~o a|detrás de un muro|tras un muro|tras el muro|enlace roto|ha desaparecido|desapareció|"
	  "en inglés|no es suscriptor|no está suscrito|no suscriptores|solo para suscriptores|muro de pago|borrado|borrada|eliminado|"
	  "eliminada|retirado|retirada|caído|ya no está|no está disponible|no se abre|no carga|demasiado largo|quien no|quienes no|"
	  "si no puede|si no tiene|de pago|desaparecido|ya no existe" },
	{ FREE, 0,
	  "gratis|gratuita|gratuito|gratuitamente|libre|abierta|abierto|archivada|archivado|sin muro|sin coste|accesible|resumida|breve|"
	  "para todos" },
	{ COPY, 0, "versión|traducción|captura|alternativa|transcripción|réplica|síntesis|pieza|artículo|texto|archivo" },
	{ SEE, 0, "escuche|eche un vistazo a|échele un vistazo a|acuda a|visite|descargue|pinche|mire|escúchelo|consúltese|"
	  "puede~~n~s+ leer|puede~~n~s+ ver|puede~~n~s+ escuchar|puede~~n~s+ descargar|puede~~n~s+ encontrar|podrá~~n~s+ ver|podrá~~n~s+ consultar|podrá~~n~s+ escuchar|"
	  "puede~~n+ leerse|puede~~n+ verse|puede~~n+ consultarse|puede~~n+ escucharse|puede~~n+ descargarse|puede~~n+ encontrarse|se puede~~n+ leer|se puede~~n+ ver|"
	  "se puede~~n+ escuchar|se puede~~n+ descargar|se puede~~n+ encontrar|puede~ también leerse~ también consultarse~ también verse|también puede~~n+ consultar|"
	  "también puede~~n+ ver|también puede~~n+ escuchar|también se puede~~n+ consultar|pueden acudir a|se lee|encontrarán|verlo|leerlo|leerla|escucharlo|encontrará|puede ver|leerse|lo tiene|lo tienen|queda" },
};

const size_t phrases_es_n = COUNT(phrases_es);
