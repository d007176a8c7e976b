/* Portuguese. */

#include "phrase_rows.h"

/* The forms of a preposition with its article, behind a stem. */
#define DO    "~de~do~da~dos~das"
#define AO    "~a~ao~à~aos~às"
#define NO    "~em~no~na~nos~nas"
#define PELO  "~por~pelo~pela~pelos~pelas"

const struct phrase_list phrases_pt[] = {
	{ STOP, 0,
	  "porque|quando|se|onde|cujo|cuja|segundo lugar|segundo turno|segundo tempo|segundo trimestre|segundo semestre|segundo ele|segundo ela|segundo eles|"
	  "em segundo|um segundo|no segundo|do segundo|o segundo|ao segundo|el segundo|segundo ano|segundo dia|conforme o caso|conforme o previsto|conforme combinado|vai|vão|quer|deve|pode|podem|"
	  "devem|deveria|poderia" },
	{ STOP, CLAUSE, "que" },
	{ STEM, 0,
	  "esta manhã|esta tarde|esta noite|esta semana|este mês|este ano|este fim de semana|nesta segunda-feira|nesta terça-feira|nesta quarta-feira|"
	  "nesta quinta-feira|nesta sexta-feira|neste sábado|neste domingo|nesta segunda|nesta terça|nesta quarta|nesta quinta|nesta sexta|na altura|"
	  "este sábado|este domingo|esta segunda-feira|esta terça-feira|esta quarta-feira|esta quinta-feira|esta sexta-feira|à época|na época" },
	{ BODY, CLAUSE,
	  "parlamento|congresso|senado|câmara|câmara dos deputados|assembleia|assembleia da república|comissão|comité|comitê|tribunal|supremo|juiz|"
	  "conselho|nações unidas|conferência de imprensa|conferência|entrevista coletiva|cimeira|cúpula|audiência|plenário|museu" },
	{ NOT, A | CLAUSE,
	  "o que é falso|o que não é verdade|o que não é certo|o que não aconteceu|mas é falso|mas não é verdade|mas não foi assim|mas não é assim|"
	  "é falso|não é verdade|não foi assim" },
	{ WHO, 0, "quem|o qual|a qual|jornal que|revista que|site que|portal que|veículo que|agência que|emissora que|o primeiro que|a primeira que" },
	{ ART, OBJECT, "um|uma|uns|umas|seu|sua|seus|suas|este|esta|estes|estas|esse|essa|vários|várias" },
	{ ART, 0, "o|os|as" },
	{ SUB, 0, "ele|ela|eles|elas|eu|nós" },
	{ BODY, 0, "lei|projeto|sentença|acórdão|plano|acordo|tratado|orçamento|auditoria|barómetro|barômetro" },
	{ AND, 0, "e|bem como|e pelo|e pela|e por|assim como|quanto|como também|mas também|e ainda|e o|e a" },
	{ AND, CLAUSE, "não só|não apenas|não somente|tanto" },
	{ AND, AGAIN, "ou|ou então|ou ainda|ou simplesmente|ou em alternativa|ou, em alternativa" },
	{ BUT, 0, "mas|mas sim|mas pelo|mas pela|mas por|mas sim pelo|mas sim pela|e sim|e sim pelo|e sim pela|mas o|mas a|mas ao|mas à|mas no|mas na|mas do|mas da|mas sim o|mas sim a|mas sim ao|mas sim à|mas sim no|mas sim na|e sim o|e sim a|e sim ao|e sim à|e sim no|e sim na|e sim do|e sim da|senão" },
	{ NOT, 0, "o caso não|este caso não|esse caso não|no caso não|captura falsa|imagem falsa|print falso|falsa captura|falso print|montagem|notícia falsa|boato|capa falsa|circulou que|diz-se que|disse-se que|corre que|correu que|não é verdade que|é falso que|o boato de que|a ideia de que|não|sem|nenhum|nenhuma|nunca|jamais|desmente|desmentiu|desmentem|desmentiram|nega|negou|negam|erradamente|erroneamente|equivocadamente|indevidamente|falsamente|supostamente|"
	  "por engano|por erro|ao contrário de|ao contrário do|ao contrário da|diferentemente de|diferentemente do|diferentemente da|em vez do|em vez da|ao invés de|ao invés do|ao invés da|"
	  "e não|longe de|tampouco|sequer|ninguém|nada|recusou-se a|se recusou a|refuta|refutou|rejeita|rejeitou" },
	{ NOT, PLURAL, "nem" },
	{ AS, 0, "como|como já|assim|tal como" },
	{ AUX, 0, "tem|tinha|têm|tinham|havia|teria|teriam|haviam|acaba de|também|ambos|ambas|já|ainda|igualmente|tivera|houvera|têm ambos|acabam de|acabara de|já tinha|já havia|já tinham|já haviam" },
	{ IS, 0, "foi|são|é|era|eram|foram|sido|está|ser|será|coube ao|coube à|cabe ao|cabe à" },
	{ BY, 0, "pel'|pel'a|pel'o|por|pelo|pela|pelos|pelas|por parte do|por parte da" },
	{ TO, CLAUSE, "a|à|ao" },
	{ TO, 0, "aos|às|para o|para a|junto do|junto da" },
	{ IN, 0, "n'|n'a|n'o|em|no|na|nos|nas|numa|num" },
	{ IN, B,
	  "nas páginas " DO "|nas colunas " DO "|aos microfones " DO "|ao microfone " DO "|"
	  "na antena " DO "|no ar " NO "|no programa " DO "|nos estúdios " DO },
	{ FIRST, 0,
	  "em primeira mão|pela primeira vez|primeiro|originalmente|inicialmente|com exclusividade|em exclusivo|em primeiro lugar|antes de todos|"
	  "exclusivamente|antes de qualquer outro|antes de toda a gente|antes de todo mundo|antes dos outros|antes da concorrência|antes dos concorrentes" },
	{ FIRST, A,
	  "o primeiro a|a primeira a|os primeiros a|as primeiras a|primeiro a|primeira a|primeiros a|o primeiro jornal a|o primeiro veículo a|"
	  "o primeiro órgão a|o primeiro meio a|o primeiro site a|a primeira revista a|a primeira agência a|a primeira emissora a" },

	{ SAY, FIN,
	  "garantem-no|garante-o|afirma-o|afirmam-no|confirma-o|confirmam-no|diz-o|dizem-no|denunci~a~am|critic~a~am~ou|opin~a~ou|argument~a|resum~e~ia|enumer~a~ou|prevê|preveem|estim~ava|esclarec~e~eu~eram|clarific~a~ou|reafirm~a~ou|ironiz~a~ou|brinc~ou~a|queixa-se|queixou-se|lament~a~ou|rebat~eu~e|retruc~ou~a|ponder~a~ou|avis~a~ou|advert~e~iu|prev~iu|"
	  "concord~a~ou|elenc~a~ou|descrev~ia|documenta~~m|apont~ava|noticiámos|noticiamos|escrevemos|mostramos|"
	  "notici~a~am~ou~aram~ava~avam|inform~a~am~ou~aram~ava|escrev~e~em~eu~eram~ia|disse|diz|dizem|disseram|dizia|afirm~a~am~ou~aram~ava|relat~a~am~ou~aram~ava|"
	  "divulg~a~am~ou~aram|cont~a~am~ou~aram~ava|public~a~am~ou~aram~ava|garant~e~em~iu~ia|explic~a~am~ou~aram~ava|mostr~a~am~ou~aram~ava|adiant~a~am~ou~aram~ava|"
	  "apur~ou~aram~a|descrev~e~em~eu|detalh~a~am~ou|cit~a~am~ou~ava|confirm~a~am~ou~aram~ava|report~a~am~ou~aram|sublinh~a~ou|destac~a~am~ou|lembr~a~ou|record~a~ou|"
	  "assegur~a~am~ou|sustent~a~am~ou|declar~a~ou~aram|anunci~a~am~ou~aram|refer~e~em~iu~iram~ia|aponta~~m|apontou|registr~a~ou|regist~a~ou|acrescent~a~ou|observ~a~ou|avalia|estim~a~ou|"
	  "calcul~a~ou|resum~e~iu|coment~a~ou~ava|conclui~~u|admit~e~iu|reconhec~e~eu|confess~a~ou|alert~a~ou|narr~a~am~ou|reproduz~~iu|dá conta|deu conta|dava conta|fala em|falam em|"
	  "sugere|indic~a~am~ou~ava|lê-se|soube|trouxe|traz|respond~eu~e|desabaf~ou~a|reiter~ou~a|argument~a~ou" },
	{ SAY, FIN,
	  "avanç~a~am|crav~a~am~ou~aram|argument~am~aram~ava|assinal~a~am~ou~aram~ava|avali~am~ou~aram~ava|avent~a~ou~aram|calcul~am~aram~ava|classific~a~am~ou|complement~a~ou|compar~ou|"
	  "comprov~a~am~ou|comunic~a~ou~aram|confidenci~a~ou~aram|confess~am~aram|consider~a~am~ou~ava|constat~a~am~ou~aram|contabiliz~a~am~ou~ava|contest~a~am~ou|contrapõe|contrapôs|"
	  "corrobor~a~am~ou|critic~aram~ava|declar~am|defend~e~em~eu~eram~ia|demonstr~a~am~ou|desabaf~aram|diagnostic~a~ou|disp~ara~arou|document~ou~aram|ecoa|ecoou|ecoam|elenc~am|enfatiz~a~am~ou|"
	  "enumer~am~aram|esclarecia|esmiúça|esmiuçou|especul~a~am~ou~aram~ava|estamp~a~ou|estim~am~aram|estima-se|exemplific~a~ou|explicit~a~ou|expõem|fris~a~am~ou~aram|grif~a~ou|insinu~a~am~ou|"
	  "insisti~u~ram|insist~e~em|interpret~a~am~ou|ironiz~am~aram|just~ifica~ificou|lament~am~aram|lembr~am~aram~ava|list~a~am~ou|mape~ia~ou|mencion~a~am~ou~aram|narr~aram~ava|not~a~am~ou~ava|observ~am~aram~ava|"
	  "opin~am~aram|ponder~am~ava|pontu~a~ou|postul~a|precis~ou|prediz|prognostic~a~ou|pronunci~ou|prov~ou|questionou|realç~a~am~ou|recapitul~a~ou|reclam~a~ou|reconstitui~~u|reconstr~ói~uiu|recorreu|"
	  "registr~am~aram|regist~am~aram|reiter~am|relembr~a~am~ou|replic~a~am~ou|repercut~e~em~iu~iram|ressalt~a~am~ou~aram|ressalv~a~am~ou|resum~em~iram|retrat~a~am~ou|revel~aria|salient~a~am~ou~aram|"
	  "segred~a~ou|sentenci~a~ou|sintetiz~a~ou|suger~iu~iram~em|sustent~aram~ava|sublinh~am~aram~ava|testemunh~a~ou|titul~a~ou|transcrev~e~em~eu|vaticin~a~ou|veicul~a~am~ou~aram|verific~a~ou|"
	  "dá como certa|dá como certo|dão como certa|dão como certo|dava como certa|dava como certo|deu como certa|deu como certo|dá por certo|dão por certo|dá por certa|dão por certa|deu por certo|dá a entender|deu a entender|dá como favas contadas|abriu o coração|abriu o jogo|"
	  "dão a entender|dá notícia|dão conta|davam conta|faz saber|fez saber|faz eco|fez eco|fazem eco|deixa claro|põe em|coloca em|chama a atenção|chamou a atenção|chama atenção|alertam|alertaram|alertava|"
	  "traz a informação|trouxe a informação|traz a notícia|traça|traçou|fala de|falou de|falou em|falava em|fala que|falou que|lia-se|pode ler-se|pode-se ler|podia ler-se|ouviu dizer|ouviu|ouviram|soube-se|"
	  "comentam|comentaram|concluíram|concluem|confirmavam|admitiram|admitem|reconhecem|reconheceram|reagiu|reage|queixam-se|indignou-se|congratulou-se|desculpou-se|gabou-se|abriu-se|contrariou-se|"
	  "diss~era~esse|dirá|afirmavam|garantiam|explicavam|insistia|jur~a~ou|promete~~u|acus~a~ou~am~aram|apost~a~ou~am|acredit~a~am|julga|crê|entende|entendeu" },
	{ SAY, PTC,
	  "cravad~o~a~os~as|assinalad~o~a~os~as|avaliad~o~a~os~as|calculad~o~a~os~as|classificad~o~a~os~as|comentad~o~a~os~as|comprovad~o~a~os~as|comunicad~o~a~os~as|confidenciad~o~a~os~as|considerad~o~a~os~as|constatad~o~a~os~as|contabilizad~o~a~os~as|"
	  "corroborad~o~a~os~as|criticad~o~a~os~as|defendid~o~a~os~as|demonstrad~o~a~os~as|desabafad~o~a~os~as|documentad~o~a~os~as|ecoad~o~a~os~as|enfatizad~o~a~os~as|especulad~o~a~os~as|estampad~o~a~os~as|estimad~o~a~os~as|frisad~o~a~os~as|insinuad~o~a~os~as|listad~o~a~os~as|"
	  "mapead~o~a~os~as|mencionad~o~a~os~as|narrad~o~a~os~as|notad~o~a~os~as|observad~o~a~os~as|ponderad~o~a~os~as|realçad~o~a~os~as|reconstituíd~o~a~os~as|relembrad~o~a~os~as|replicad~o~a~os~as|reproduzid~o~a~os~as|ressaltad~o~a~os~as|retratad~o~a~os~as|"
	  "salientad~o~a~os~as|sublinhad~o~a~os~as|sugerid~o~a~os~as|sustentad~o~a~os~as|testemunhad~o~a~os~as|indicad~o~a~os~as|apontad~o~a~os~as|levantad~o~a~os~as|compilad~o~a~os~as|questionad~o~a~os~as|ouvid~o~a~os~as|dad~o como certa~a como certa|"
	  "dado como certo|recolhid~o~a~os~as|alertad~o~a~os~as|reconhecid~o~a~os~as|admitid~o~a~os~as|repetid~o~a~os~as|retomad~o~a~os~as|esmiuçad~o~a~os~as|resumido|analisad~o pelo~a pelo|abordad~o~a~os~as|interpelad~o~a~os~as|atribuíd~o~a~os~as" },
	{ SAY, PTC,
	  "noticiad~o~a~os~as|informad~o~a~os~as|escrit~o~a~os~as|dit~o~a~os~as|afirmad~o~a~os~as|relatad~o~a~os~as|divulgad~o~a~os~as|contad~o~a~os~as|explicad~o~a~os~as|adiantad~o~a~os~as|apurad~o~a~os~as|descrit~o~a~os~as|"
	  "detalhad~o~a~os~as|citad~o~a~os~as|confirmad~o~a~os~as|reportad~o~a~os~as|assegurad~o~a~os~as|declarad~o~a~os~as|anunciad~o~a~os~as|referid~o~a~os~as|entrevistad~o~a~os~as|publicad~o~a~os~as|"
	  "registrad~o~a~os~as|repercutid~o~a~os~as|veiculad~o~a~os~as|concedid~o~a~os~as|contactad~o~a~os~as|transcrit~o~a~os~as|procurad~o~a~os~as" },
	{ REVEAL, FIN,
	  "revel~ou~aram~a~am~ava|desvend~ou~a|denunci~ou~aram|descobri~u~ram|avanç~ou~aram|antecip~ou~aram~a|trouxe à tona|trouxe a público|deu o furo|teve acesso a|teve acesso|tiveram acesso|"
	  "deu em primeira mão|expôs|desmascarou|destapou|desenterr~ou~aram~a|desencav~ou~aram~a|desvel~ou~aram~a|desmascar~a~aram|escancar~ou~aram~a|destap~a~aram|desnud~ou~aram|"
	  "descortin~ou~aram|flagr~ou~aram|expuseram|expõe|obtev~e|obtiveram|obtém|conseguiu cópia|conseguiu acesso|pôs a descoberto|puseram a descoberto|trouxe à luz|trouxe a lume|trouxeram à tona|traz à tona|"
	  "trouxeram a público|trouxeram à luz|tornou público|tornou pública|tornou públicos|tornou públicas|tornaram público|furou a concorrência|furou todo mundo|deu a notícia primeiro|pôs as mãos em|pôs a mão em|"
	  "colocou as mãos em|teve em mãos|tem em mãos|tem cópia|dispõe de cópia|está na posse|levantou a lebre|levantou o véu|abriu a caixa|jogou luz|lançou luz|mostrou em primeira mão|divulgou com exclusividade|"
	  "descobria|desvendaram|antecipava|denunciava" },
	{ REVEAL, PTC,
	  "revelad~o~a~os~as|desvendad~o~a~os~as|denunciad~o~a~os~as|descobert~o~a~os~as|avançad~o~a~os~as|antecipad~o~a~os~as|expost~o~a~os~as|obtid~o~a~os~as|desvelad~o~a~os~as|"
	  "desenterrad~o~a~os~as|desencavad~o~a~os~as|desmascarad~o~a~os~as|escancarad~o~a~os~as|destapad~o~a~os~as|desnudad~o~a~os~as|flagrad~o~a~os~as|desveladas|desvelados|conseguid~o~a~os~as|"
	  "trazid~o à luz~a à luz~os à luz~as à luz|trazid~o a lume~a a lume~os a lume~as a lume|posto a descoberto|posta a descoberto|tornados públicos|tornadas públicas|furad~o~a~os~as|levad~o a público~a a público~os a público~as a público|trazidas a público|trazidos a público|"
	  "trazido à tona|trazida à tona|trazidos à tona|trazidas à tona|trazido a público|trazida a público|tornado público|tornada pública|tido acesso|vist~o~a~os~as" },
	{ PUBLISH, FIN, "contá-lo|publicá-lo|denunciá-lo|divulgá-lo|dizê-lo|escrevê-lo|anunciá-lo|falar do caso|falar do assunto|dar conta|dar a notícia do|reportar|descrever|deu a notícia|deram a notícia|deu|saiu|saíram|apareceu|apareceram|sai|circulou" },
	{ PUBLISH, PTC, "saído|aparecid~o~a~os~as|exibid~o~a~os~as|transmitid~o~a~os~as|traduzid~o~a~os~as|lançad~o~a~os~as" },
	{ PUBLISH, FIN, "revelar|publicar|noticiar|denunciar|divulgar|informar|escrever|contar|dar a notícia|avançar|relatar|noticiá-lo|revelá-lo" },
	{ LEAK, PTC | FIN, "vazad~o~a~os~as|entregue|entregues|enviad~o~a~os~as|repassad~o~a~os~as|vazou|vazaram|cedid~o~a~os~as|facultad~o~a~os~as|encaminhad~o~a~os~as" },

	{ ORG, B,
	  "estourou " NO "|rebentou " NO "|explodiu " NO "|eclodiu " NO "|estoirou " NO "|estourou nas páginas " DO "|rebentou nas páginas " DO "|"
	  "explodiu nas páginas " DO "|estourou graças " AO "|rebentou graças " AO "|soube-se graças " AO "|sabe-se graças " AO "|"
	  "conhecido graças " AO "|conhecida graças " AO },
	{ ORG, B,
	  "veio a público " NO "|veio a público através " DO "|veio a público graças " AO "|"
	  "vieram a público " NO "|vieram a público " PELO "|vieram à tona " NO "|vieram à tona " PELO "|"
	  "veio à tona " PELO "|veio à tona graças " AO "|veio a lume " NO "|veio à luz " NO "|"
	  "ganhou as páginas " DO "|exclusividade " DO "|em exclusivo " AO "|com exclusividade " AO "|"
	  "chegou à redação " DO "|chegaram à redação " DO "|o mérito é " DO "|o crédito é " DO "|"
	  "o mérito cabe " AO "|o furo coube " AO "|graças a uma investigação " DO "|"
	  "em documentos obtidos " PELO "|veio a público " PELO "|veio à tona " NO "|o furo é " DO "|"
	  "o furo foi " DO "|furo de reportagem " DO "|furo " DO "|exclusivo " DO "|um exclusivo " DO "|"
	  "a que teve acesso " AO "|uma investigação " DO "|revelações " DO "|investigação " DO "|"
	  "em exclusivo para|com exclusividade para|a que tiveram acesso|a que tivera acesso|veio à luz|quem deu o furo foi|"
	  "o furo é|a que teve acesso|ao qual teve acesso|à qual teve acesso|a que o|a que teve acesso o|"
	  "aos quais teve acesso|às quais teve acesso|veio à tona em reportagem|a notícia em primeira mão é|vazaram para|"
	  "vazou para" },
	{ ORG, B | HANDS,
	  "chegou às mãos " DO "|chegaram às mãos " DO "|foi parar às mãos " DO "|"
	  "foi parar nas mãos " DO "|foram parar às mãos " DO "|foram parar nas mãos " DO "|"
	  "caiu nas mãos " DO "|caíram nas mãos " DO "|nas mãos " DO "|às mãos " DO },
	{ ORG, B | CLOSE, "artigo original|publicação original|matéria original|reportagem original|texto original" },
	{ ORG, A,
	  "foi o primeiro a|foi a primeira a|foram os primeiros a|"
	  "obteve em exclusivo|obteve acesso|teve conhecimento|já teve acesso|também teve acesso|foi quem|foi quem primeiro|foi o primeiro jornal a|foi o primeiro veículo a|chegou primeiro|deu primeiro|teve o exclusivo|obteve cópia|obteve com exclusividade" },
	{ ORG, B | DEED, "deve-se " AO "|devem-se " AO "|ficou a dever-se " AO "|devemos a descoberta " AO },
	{ ATT, B | DEED,
	  "confidenciou " AO "|em entrevista " AO "|concedeu entrevista " AO "|deu entrevista " AO "|"
	  "deu uma entrevista " AO "|concedeu uma entrevista " AO "|falaram " AO "|fala " AO "|"
	  "falar " AO "|respondendo " AO "|questionada " PELO "|questionados " PELO "|ouvido " PELO "|"
	  "ouvida " PELO "|ouvidos " PELO "|ouvidas " PELO "|procurado " PELO "|procurada " PELO "|"
	  "procurados " PELO "|contactado " PELO "|contactada " PELO "|contatado " PELO "|"
	  "entrevistado " PELO "|entrevistada " PELO "|abordado " PELO "|em declarações " AO "|"
	  "por telefone " AO "|em mensagem " AO "|por e-mail " AO "|participou " NO "|convidado " DO "|"
	  "convidada " DO "|em e-mail " AO "|aos repórteres " DO "|a repórteres " DO "|"
	  "a jornalistas " DO "|entrevista " AO "|declarações " AO "|falou " AO "|responder " AO "|"
	  "às perguntas " DO "|respondeu " AO "|às questões " DO "|comentários " AO "|depoimento " AO "|"
	  "em resposta " AO "|"
	  "conversou com|conversar com|conversando com|conversaram com|falou com o|falando com|por telefone com|"
	  "entrevista com|em conversa com|falou com|falar com|questionado por|questionado pelos|questionado pelas" },
	{ ATT, B,
	  "ficámos a saber " PELO "|ficamos sabendo " PELO "|ficou-se a saber " PELO "|soubemos " PELO "|sabemos " PELO "|o número é " DO "|o dado é " DO "|o número vem " DO "|a estimativa é " DO "|num artigo publicado " NO "|num texto publicado " NO "|numa carta publicada " NO "|as informações são " DO "|a informação é " DO "|as informações foram dadas " PELO "|segundo apurou|segundo noticiou|segundo avança|"
	  "segundo avançou|segundo escreve|segundo noticia|ao que apurou|conforme noticiou|conforme publicou|conforme revelou ao|lemos " NO "|"
	  "ouvi " NO },
	{ ATT, B,
	  "de acordo com informações " DO "|conforme informações " DO "|conforme dados " DO "|"
	  "nas contas " DO "|pelas contas " DO "|segundo as contas " DO "|pelos cálculos " DO "|"
	  "nos cálculos " DO "|segundo cálculos " DO "|segundo levantamento " DO "|levantamento " DO "|"
	  "nas palavras " DO "|na avaliação " DO "|no entender " DO "|na visão " DO "|no relato " DO "|"
	  "pelo relato " DO "|na opinião " DO "|na leitura " DO "|ao que apurou " AO "|"
	  "ao que noticia " AO "|a dar crédito " AO "|a acreditar " NO "|a fazer fé " NO "|"
	  "a crer " NO "|a julgar " PELO "|a se acreditar " NO "|a se fiar " NO "|"
	  "se acreditarmos " NO "|fazendo fé " NO "|com base em apuração " DO "|com base em dados " DO "|"
	  "citado " PELO "|citada " PELO "|citados " PELO "|citadas " PELO "|nos termos " DO "|"
	  "na versão " DO "|na contagem " DO "|estimativa " DO "|estimativas " DO "|cálculos " DO "|"
	  "contas " DO "|sondagem " DO "|fontes ouvidas " PELO "|fontes consultadas " PELO "|"
	  "especialistas consultados " PELO "|economistas consultados " PELO "|analistas consultados " PELO "|"
	  "advogados consultados " PELO "|pessoas ouvidas " PELO "|no noticiário " DO "|crédito " AO "|"
	  "assinada " PELO "|segundo informações " DO "|entrevista concedida " AO "|segundo " AO "|"
	  "no dizer " DO "|dados " DO "|números " DO "|informações " DO "|fontes " DO "|"
	  "apuração " DO "|em artigo " NO "|coluna " NO "|em depoimento " AO "|visto " NO "|"
	  "vi " NO "|li " NO "|dica " DO "|com informações " DO "|com dados " DO "|ao falar " AO "|"
	  "falando " AO "|por meio " DO "|aos jornalistas " DO "|em nota " AO "|"
	  "de acordo com|consoante|ao que apurou o|ao que noticia o|sondagem para|pesquisa para|segundo|conforme|segundo o|"
	  "segundo os|segundo as|conversa com|em artigo para|descoberto via|encontrado via|encontrei via|dica|"
	  "questionado pelo|questionado pela|questionado pelos|questionado pelas" },
	{ ATT, A | B,
	  "citando " AO "|"
	  "citando|citando o|que cita|que citam" },
	{ ATT, B | CLAUSE, "gráfico:|gráficos:|infografia:|infográfico:|mapa:|arte:|tabela:|fonte :|fontes:|fonte:|dados:|números:|fonte dos dados:|para|fonte|crédito:" },
	{ ATT, B | CLOSE | CLAUSE, "via" },

	{ ALT, B | CLOSE | CLAUSE | AGAIN, "arquivad~o~a~os~as" },
	{ ALT, B | AGAIN, "ou leia|ou veja|ou aqui|também aqui|ou ouça|ou então|ou acesse" },
	{ ALT, B | AGAIN, "de acesso livre|acesso livre em|acesso aberto|gratuitamente no|gratuitamente na" },
	{ ALT, B,
	  "versão gratuita|versão aberta|versão arquivada|versão livre|cópia arquivada|cópia gratuita|cópia livre|cópia de arquivo|como alternativa|em vez dele|em seu lugar|no lugar dele|alternativamente|"
	  "há também|existe também|também pode ser lido|também pode ser lida|também se pode ler|pode ler também|também pode ler|pode ser lido também|também está disponível|também disponível|está também disponível|"
	  "tradução aberta|tradução livre|tradução gratuita|resumo gratuito|versão em aberto|quem preferir pode" },
	{ ALT, A | B | SEEN, "em alternativa|em vez disso" },
	{ SEE, 0, "veja|veja também|leia|leia também|leia mais|ver|ver também|saiba mais|confira|mais em" },
	{ SEE, 0, "melhor" },
	{ ALT, B | AGAIN, "a mesma notícia|a mesma história|o mesmo texto|o mesmo artigo" },
	{ HERE, 0, "aqui|leia aqui" },
	{ OF, 0, "d'|d'a|d'o|de|do|da|dos|das" },
	{ PREP, 0, "perante|perante o|perante a|perante os|perante as|diante do|diante da|com|até|contra|entre|após|durante|sobre|sob|desde|perto" },
	{ PAPERS, 0,
	  "documento~~s|e-mail~~s|email~~s|carta~~s|gravaç~ão~ões|vídeo~~s|ata~~s|mensagens|arquivos|ficheiros|áudio~~s|fotos|fotografias|minuta|contrato~~s|relatório|planilha~~s|conversas|processo|extratos|escutas|despacho" },
	{ WORK, 0,
	  "investigação|reportagem|apuração|levantamento|pesquisa|sondagem|análise|cálculos|estimativas|dados|números|notícia|informações|matéria" },
	{ LEAK, FIN | PTC, "mostrad~o~a~os~as|compartilhad~o~a~os~as|partilhad~o~a~os~as|fornecid~o~a~os~as|passad~o~a~os~as" },
	{ LEAK, FIN | PTC | DEED, "lid~o~a~os~as|consultad~o~a~os~as|analisad~o~a~os~as|leu|viu|consultou|examinou" },
	{ WALL, 0,
	  "não abrir|não carregar|não carrega|não funcionar|não funciona|link quebrado|não subscreve|não tem assinatura|não é subscritor|sem subscrição|só para subscritores|exclusivo para subscritores|para assinantes|para subscritores|conteúdo fechado|caso não|não consegue abrir|não consegue ler|atrás de|acesso restrito|bloqueado|não assina|não é assinante|não assinantes|sem assinatura|só para assinantes|exclusivo para assinantes|paywall|apagado|apagada|removido|removida|saiu do ar|fora do ar|não está mais|já não está|indisponível|não abre|muito longo|"
	  "quem não|se não|se preferir|quem prefere|pago|sumiu" },
	{ FREE, 0, "grátis|gratuitos|gratuitas|abertas|arquivadas|livremente|disponível a todos|aberto a todos|aberta a todos|sem pagar|sem restrições|gratuita|gratuito|gratuitamente|livre|aberta|aberto|arquivada|arquivado|em aberto|de graça|sem registo|sem cadastro|sem custo|sem paywall|para todos|acesso livre|resumida|curta" },
	{ COPY, 0, "cópias|transcrição integral|reprodução|republicação|preprint|pré-publicação|outra versão|mesma história|mesma notícia|mesmo texto|mesma reportagem|cópia|versão|resumo|tradução|captura|alternativa|transcrição|espelho|síntese|artigo|texto" },
	{ SEE, 0, "vejam|leiam|ouça|ouçam|consulte|experimente|tente|espreite|acesse|aceda a|aceda ao|dê uma olhada em|dê uma olhada no|dê uma olhada na|encontram|"
	  "podem ver|podem ouvir|podem consultar|podem encontrar|pode encontrar|podem ser lidos|podem ser lidas|pode ser vist~o~a|pode ser ouvid~o~a|"
	  "pode ser lida|poderá ler|poderá ver|pode-se ler|pode ler-se|pode ver-se|lê-se|encontra|pode ler|podem ler|pode ser lido|pode consultar|encontrará|pode ver|pode ouvir|há" },
};

const size_t phrases_pt_n = COUNT(phrases_pt);
