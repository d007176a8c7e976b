/* Spanish. */

#include "note_rows.h"

const struct phrase_list note_words_es[] = {
	{ PAYWALL, 0,
	  "cerrado para no suscriptores|cerrada para no suscriptores|cerrado a no suscriptores|"
	  "vedado a no suscriptores|cuenta de suscriptor|contenido exclusivo para suscriptores|"
	  "contenido para suscriptores|contenido solo para suscriptores|acceso solo para suscriptores|"
	  "acceso exclusivo para suscriptores|exige suscripción|exige una suscripción|requiere una suscripción|"
	  "necesita suscripción|versión de pago|contenido premium|para abonados|requiere pago|suscripción de pago|"
	  "se necesita suscripción|muro de pago|con muro de pago|se requiere suscripción|para suscriptores|"
	  "contenido de pago|por suscripción|con suscripción|acceso de pago|de pago|contenido cerrado|"
	  "artículo cerrado|artículo bloqueado|contenido bloqueado|barrera de pago|muro de suscripción|"
	  "zona de suscriptores|área de suscriptores|contenidos de pago|noticia para suscriptores|"
	  "exclusivo suscriptores|exclusiva suscriptores|mediante pago|pagando|para quien tenga suscripción|"
	  "para quien está suscrito" },
	{ PAYWALL, BRACKETED,
	  "para socios|solo socios|solo para socios|exclusivo para socios|solo para miembros|exclusivo para miembros|"
	  "para miembros|cuesta dinero|hay que pagar|previo pago" },
	{ PAYWALL, THING,
	  "suscripción|suscripciones|una suscripción|suscribirse|ser suscriptor|estar suscrito|pagar|pago" },
	{ PAYWALL, READERS,
	  "suscriptor~~es~a~as|abonados|suscriptores digitales|lectores de pago|lectores suscritos|"
	  "quien está suscrito|quienes están suscritos|quien paga" },
	{ PAYWALL, RUNNING,
	  "cobra por el acceso|que cobra por el acceso|cobra por leerlo|que cobra por leerlo|cobra el acceso|"
	  "que cobra el acceso|en un artículo de pago|en una pieza de pago|en un texto de pago|"
	  "en un artículo para suscriptores|en un artículo solo para suscriptores|"
	  "en un artículo exclusivo para suscriptores|en una información de pago|tras muro de pago|"
	  "tras un muro de pago|tras el muro de pago|detrás de muro de pago|detrás de un muro de pago|"
	  "detrás del muro de pago|solo para suscriptores|sólo para suscriptores|reservado a suscriptores|"
	  "reservado a los suscriptores|reservada a los suscriptores|reservado para suscriptores|"
	  "exclusivo para suscriptores|exclusiva para suscriptores|disponible solo para suscriptores|"
	  "bajo suscripción|requiere suscripción|bajo muro de pago|detrás de un paywall|detrás del paywall|"
	  "tras paywall|tras el paywall|tras un paywall|bajo paywall|tras la barrera de pago|"
	  "detrás de una barrera de pago|tras una barrera de pago|tras un muro de suscripción|tras el muro" },
	{ PAYWALL, NOUN,
	  "artículo para suscriptores|artículo exclusivo para suscriptores|artículo solo para suscriptores|"
	  "texto de pago|noticia de pago|artículos de pago|artículo premium|artículo de pago" },
	{ REGIST, 0,
	  "una cuenta gratuita|crear una cuenta gratuita|un registro gratuito|con registro gratuito|"
	  "previo registro gratuito|registro gratuito obligatorio|registro gratuito requerido|cuenta gratuita|"
	  "se necesita registro|registro gratuito|se requiere registro|con registro|suscripción gratuita|"
	  "con suscripción gratuita|muro de registro|registro previo gratuito|cuenta de usuario gratuita" },
	{ REGIST, THING,
	  "crearse una cuenta|abrir una cuenta|abrirse una cuenta|darse de alta|inscribirse|registro|registrarse|"
	  "registrarte|cuenta|una cuenta|iniciar sesión|inicio de sesión|identificarse|crear una cuenta|crear cuenta|"
	  "correo electrónico|estar registrado|alta gratuita|inscripción|haberse registrado|registrarse gratis|"
	  "haberse dado de alta|un correo electrónico|dirección de correo|el registro|un registro" },
	{ REGIST, READERS, "usuarios registrados|lectores registrados|registrados" },
	{ REGIST, RUNNING,
	  "exige registro|exige registro gratuito|requiere cuenta|requiere cuenta gratuita|requiere una cuenta|"
	  "requiere iniciar sesión|necesita registro|requiere registro previo|requiere registro|requiere registrarse|"
	  "requiere registro gratuito|tras un muro de registro|tras muro de registro|tras el muro de registro|"
	  "detrás de un muro de registro" },
	{ FREE, 0,
	  "abierto a todos|abierta a todos|abierto para todos|abierta para todos|sin muro|desbloqueado|sin pagar|"
	  "sin pagar nada|sin coste|sin costo|sin tener que pagar|sin soltar un euro|accesible a todos|"
	  "para todos los lectores|fuera del muro de pago|fuera de muro de pago|muro de pago levantado|"
	  "de consulta libre|consulta libre|de consulta gratuita|libre de pago|abierto a los lectores|"
	  "abierto al público|abierta al público" },
	{ FREE, BRACKETED,
	  "de regalo|gratuit~o~os~a~as|gratuitamente|libremente|archivad~o~a~os~as|desbloqueada|liberad~o~a|en caché|"
	  "abiert~o~a|en archivo|regalad~o~a|regalo|no suscriptores|no abonados|para todos" },
	{ FREE, RUNNING,
	  "en abierto|sin muro de pago|de lectura libre|de lectura gratuita|disponible en abierto|"
	  "ha levantado el muro|ha levantado el muro de pago|ha abierto su muro" },
	{ FREE, ADJECTIVE, "de acceso libre|de acceso gratuito|de libre acceso|accesible para todos" },
	{ FREE, COPY,
	  "enlace regalo|enlace de regalo|versión gratuita|enlace gratuito|versión archivada|copia archivada|"
	  "página archivada|versión en abierto|versión libre|copia en archivo|enlace archivado|copia gratuita|"
	  "versión abierta|artículo regalo|copia de archivo|traducción gratuita|artículo regalado|enlace compartido|"
	  "enlace desbloqueado|copia en caché|versión en caché|copia guardada|versión guardada|pdf gratuito" },
	{ FREE, NOUN, "artículo desbloqueado|artículo en abierto" },
	{ PDF, COPY, "pdf descargable|en formato pdf|formato pdf|archivo pdf|documento pdf|versión pdf" },
	{ VIDEO, 0,
	  "en vídeo|grabado en vídeo|grabado en video|reportaje en vídeo|vídeo de youtube|video de youtube|"
	  "videorreportaje|videoentrevista|incluye vídeo|incluye video|vídeo incluido|videoanálisis|"
	  "reportaje televisivo|breve vídeo|vídeo breve|vídeo corto|vídeo largo" },
	{ VIDEO, BRACKETED, "vídeo|vídeos" },
	{ VIDEO, COPY,
	  "ver el vídeo|ver el video|ver vídeo|ver video|mira el vídeo|mira el video|vea el vídeo|vea el video|"
	  "grabación en vídeo|grabación en video|videograbación" },
	{ OFFER, 0, "accesible~~s|acceso" },
	{ OFFER, COPY, "versión|copia|prepublicación|espejo|réplica|texto completo|captura" },
	{ OFFER, TEXT, "lectura|de leer|pueden leer|léase" },
	{ OFFER, COPY | TEXT, "enlace" },
	{ NEED, 0,
	  "debe|deberá|tendrá que|tiene que|tendrás que|tienes que|hay que|habrá que|después de|requerid~o~a|"
	  "necesari~o~a|obligatori~o~a|previ~o~a|hace falta|es necesario|es preciso|es necesaria|se necesita|"
	  "se requiere|se exige|mediante|bajo|tras|imprescindible" },
	{ NEED, RUNNING, "requiere|necesita|pide|obliga a" },
	{ ONLY, 0,
	  "solo|sólo|solamente|únicamente|exclusivamente|exclusiv~o~a~os~as|reservad~o~a~os~as|restringid~o~a|"
	  "limitad~o~a|en exclusiva" },
	{ WITHOUT, 0,
	  "sin|sin necesidad de|ningún|ninguna|tampoco|no hace falta|no es necesario|no es necesaria|no requiere|"
	  "no exige|no necesita|no precisa" },
	{ WITHOUT, RUNNING,
	  "ha dejado de estar|ha dejado de ser|dejó de ser|dejó de estar|ya no|no es|no está|no están" },
	{ BOTH, 0,
	  "ambos|ambas|los dos|las dos|ambos artículos|ambos enlaces|ambos textos|los dos textos|los dos artículos|"
	  "ambas piezas|ambos reportajes|los dos reportajes|las dos piezas|dos textos|los dos enlaces|"
	  "en ambos casos|en los dos casos" },
	{ ALL, 0, "todos|todas|los tres|las tres|todos ellos|todas ellas" },
	{ COPULA, 0, "es|está|están|son|sigue|permanece|queda|quedó|hay|se encuentra" },
	{ ARTICLE, 0, "el|los|las|una|unos|unas|lo|del" },
	{ LEAD, 0,
	  "en la|hablado en|hablada en|escrito en|escrita en|en idioma|versión en|página en|sitio en|redactado en|"
	  "redactada en|publicado en|publicada en" },
	{ LEAD, NOUN, "texto en|artículo en" },
	{ FILLER, 0,
	  "cuya|cuyo|quiera|quieras|puede|pueden|este|esta|se abre|incluso|crear|creado|haber|haber creado|tener|"
	  "a través de|desde|en la web|en su web|antes|allí|ahí|primero|hasta|hasta el|mañana|medianoche|"
	  "fin de mes|tiempo limitado|lectores|usuarios|lengua|digitales|tribuna|vínculo|al|por|su|sus|ver|abrir|"
	  "descargar|descarga|actualmente|por ahora|de momento|desgraciadamente|casi|totalmente|sitio web|en línea|"
	  "aprox|peso|tamaño|anexo|folleto|tabla|contenido|nueva ventana|nueva pestaña|enlace externo|también|"
	  "por desgracia|lamentablemente|horas|minutos|segundos|vía|texto íntegro|íntegro|completo|completa|"
	  "comunicado|grabación|resumen|con|puede requerir|parcialmente|en parte|con subtítulos|subtitulado|"
	  "subtitulada|subtítulos en español|archivo|formato|en formato|idioma|sitio|aquí|si bien|eso sí|ahora|hoy|"
	  "ya|además|sin embargo|por cierto|y que|tristemente|larga|cual|donde|desde hoy|desde ayer|a día de hoy|"
	  "oculto|encerrado|para leerse|para ser leído|"
	  "hasta el ~lunes~martes~miércoles~jueves~viernes~sábado~domingo~fin de semana~fin de mes|"
	  "hasta ~mañana~medianoche~fin de mes|atención|aún|todavía|temporalmente|completamente|enteramente|"
	  "íntegramente|ahora mismo|fichero|págs|pág|consulta|lectura y descarga|no obstante|lástima|escaneado|"
	  "solo se|consultar|abrirse|este último|esta última|excepcionalmente|por supuesto|naturalmente|claro está" },
	{ FILLER, TEXT,
	  "el artículo|leer|leerlo|leerla|para leer|para leerlo|seguir leyendo|para verlo|para verla|verlo|verla|"
	  "para verlo entero|para ver|entero|entera" },
	{ FILLER, NOUN,
	  "artículo~~s|texto~~s|noticia|nota|pieza|reportaje~~s|investigación|ensayo|perfil|análisis|columna|"
	  "estudio|entrevista|crónica|retrato|informe|dosier|relato|documento|especial|boletín|sentencia|fallo|"
	  "decreto|carta|lista|teletipo|despacho" },
	{ FILLER, WHO, "quien|quien quiera|si|quienes" },
	{ PAST, 0, "hasta ayer|hasta hace poco|en su día|al principio|originalmente|antaño|hasta ahora|inicialmente" },
	{ SAME, 0, "ídem|ibídem|lo mismo" },
	{ CONTEXT, EVENT,
	  "concierto|exposición|museo|entrada|entradas|taller|espectáculo|conferencia|proyección|aparcamiento|aforo|"
	  "teatro" },
	{ CONTEXT, SPEECH,
	  "habló|habla|hablaba|hablar|cantó|canta|cantaba|respondió|declaró|dijo|contestó|discurso|canción|escribió|"
	  "escrito|escrita" },
	{ FILLER, BUT, "pero|aunque" },
	{ OFFER, TEXT | RUNNING, "se consulta|se descarga|puede leerse|se puede leer|se lee" },
};

const size_t note_words_es_n = COUNT(note_words_es);
