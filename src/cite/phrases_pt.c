/* Portuguese. */

#include "phrase_rows.h"

const struct phrase_list phrases_pt[] = {
	{ STOP, 0,
	  "porque|quando|se|onde|cujo|cuja|segundo lugar|segundo turno|segundo tempo|segundo trimestre|segundo semestre|segundo ele|segundo ela|segundo eles|"
	  "em segundo|um segundo|no segundo|do segundo|o segundo|ao segundo|el segundo|segundo ano|segundo dia|conforme o caso|conforme o previsto|conforme combinado|vai|vão|quer|deve|pode|podem|"
	  "devem|deveria|poderia" },
	{ STOP, CLAUSE, "que" },
	{ WHO, 0, "quem|o qual|a qual|jornal que|revista que|site que|portal que|veículo que|agência que|emissora que|o primeiro que|a primeira que" },
	{ ART, OBJECT, "um|uma|uns|umas|seu|sua|seus|suas|este|esta|estes|estas|esse|essa|vários|várias" },
	{ ART, 0, "o|os|as" },
	{ SUB, 0, "ele|ela|eles|elas|eu|nós" },
	{ AND, 0, "e|ou|bem como|e pelo|e pela|e por|assim como|quanto|como também|mas também|e ainda|e o|e a|nem" },
	{ AND, CLAUSE, "tanto" },
	{ BUT, 0, "mas|mas sim|mas pelo|mas pela|mas por|mas sim pelo|mas sim pela|e sim|e sim pelo|e sim pela|mas o|mas a|mas ao|mas à|mas no|mas na|mas do|mas da|mas sim o|mas sim a|mas sim ao|mas sim à|mas sim no|mas sim na|e sim o|e sim a|e sim ao|e sim à|e sim no|e sim na|e sim do|e sim da|senão" },
	{ NOT, 0, "não|sem|nenhum|nenhuma|nunca|jamais|desmente|desmentiu|desmentem|desmentiram|nega|negou|negam|erradamente|erroneamente|equivocadamente|indevidamente|falsamente|supostamente|"
	  "por engano|por erro|ao contrário de|ao contrário do|ao contrário da|diferentemente de|diferentemente do|diferentemente da|em vez do|em vez da|ao invés de|ao invés do|ao invés da|"
	  "e não|longe de|tampouco|sequer|ninguém|nada|recusou-se a|se recusou a|refuta|refutou|rejeita|rejeitou" },
	{ AS, 0, "como|como já|assim|tal como" },
	{ AUX, 0, "tem|tinha|têm|tinham|havia|teria|teriam|haviam|acaba de|também|ambos|ambas|já|ainda|igualmente|tivera|houvera|têm ambos|acabam de|acabara de|já tinha|já havia|já tinham|já haviam" },
	{ IS, 0, "foi|são|é|era|eram|foram|sido|está|ser|será|coube ao|coube à|cabe ao|cabe à" },
	{ BY, 0, "por|pelo|pela|pelos|pelas|por parte do|por parte da" },
	{ TO, CLAUSE, "a|à|ao" },
	{ TO, 0, "aos|às|para o|para a|junto do|junto da" },
	{ IN, 0, "em|no|na|nos|nas|numa|num" },
	{ IN, B, "nas páginas do|nas páginas da|nas páginas de|nas colunas do|nas colunas da|aos microfones da|aos microfones do|aos microfones de|ao microfone da|ao microfone do|na antena da|na antena do|no ar na|no ar no|no programa da|nos estúdios da" },
	{ FIRST, 0,
	  "em primeira mão|pela primeira vez|primeiro|originalmente|inicialmente|com exclusividade|em exclusivo|em primeiro lugar|o primeiro a|"
	  "a primeira a|os primeiros a|primeiro a|primeira a|antes de todos|exclusivamente" },

	{ SAY, FIN,
	  "denunci~a~am|critic~a~am~ou|opin~a~ou|argument~a|resum~e~ia|enumer~a~ou|prevê|preveem|estim~ava|esclarec~e~eu~eram|clarific~a~ou|reafirm~a~ou|ironiz~a~ou|brinc~ou~a|queixa-se|queixou-se|lament~a~ou|rebat~eu~e|retruc~ou~a|ponder~a~ou|avis~a~ou|advert~e~iu|prev~iu|"
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
	  "cravad~o~a|assinalad~o~a|avaliad~o~a~os~as|calculad~o~a~os~as|classificado|comentad~o~a~os~as|comprovad~o~a~os~as|comunicad~o~a|confidenciado|considerado|constatado|contabilizad~o~a~os~as|"
	  "corroborad~o~a|criticad~o~a|defendido|demonstrado|desabafado|documentad~o~a~os~as|ecoad~o~a~os~as|enfatizado|especulado|estampad~o~a~os~as|estimad~o~a~os~as|frisado|insinuado|listad~o~a~os~as|"
	  "mapead~o~a~os~as|mencionad~o~a~os~as|narrad~o~a~os~as|notado|observado|ponderado|realçado|reconstituíd~o~a~os~as|relembrado|replicad~o~a~os~as|reproduzid~o~a~os~as|ressaltado|retratad~o~a~os~as|"
	  "salientado|sublinhad~o~a|sugerid~o~a|sustentado|testemunhado|indicad~o~a~os~as|apontad~o~a~os~as|levantad~o~a~os~as|compilad~o~a~os~as|questionad~o~a~os~as|ouvid~o~a~os~as|dad~o como certa~a como certa|"
	  "dado como certo|recolhid~o~a~os~as|alertado|reconhecido|admitido|repetid~o~a|retomad~o~a~os~as|esmiuçad~o~a~os~as|resumido|analisad~o pelo~a pelo|abordad~o~a~os~as|interpelad~o~a~os~as|atribuíd~o~a~os~as" },
	{ SAY, PTC,
	  "noticiad~o~a~os~as|informado|escrito|dito|afirmado|relatad~o~a~os~as|divulgad~o~a~os~as|contad~o~a|explicado|adiantad~o~a|apurad~o~a~os~as|descrit~o~a|"
	  "detalhad~o~a|citad~o~a~os~as|confirmad~o~a~os~as|reportad~o~a~os~as|assegurado|declarado|anunciad~o~a|referid~o~a|entrevistad~o~a|publicad~o~a~os~as|"
	  "registrad~o~a|repercutid~o~a|veiculad~o~a~os~as|concedid~o~a|contactad~o~a|transcrit~o~a|procurad~o~a" },
	{ REVEAL, FIN,
	  "revel~ou~aram~a~am~ava|desvend~ou~a|denunci~ou~aram|descobri~u~ram|avanç~ou~aram|antecip~ou~aram~a|trouxe à tona|trouxe a público|deu o furo|teve acesso a|teve acesso|tiveram acesso|"
	  "deu em primeira mão|expôs|desmascarou|destapou|desenterr~ou~aram~a|desencav~ou~aram~a|desvel~ou~aram~a|desmascar~a~aram|escancar~ou~aram~a|destap~a~aram|desnud~ou~aram|"
	  "descortin~ou~aram|flagr~ou~aram|expuseram|expõe|obtev~e|obtiveram|obtém|conseguiu cópia|conseguiu acesso|pôs a descoberto|puseram a descoberto|trouxe à luz|trouxe a lume|trouxeram à tona|traz à tona|"
	  "trouxeram a público|trouxeram à luz|tornou público|tornou pública|tornou públicos|tornou públicas|tornaram público|furou a concorrência|furou todo mundo|deu a notícia primeiro|pôs as mãos em|pôs a mão em|"
	  "colocou as mãos em|teve em mãos|tem em mãos|tem cópia|dispõe de cópia|está na posse|levantou a lebre|levantou o véu|abriu a caixa|jogou luz|lançou luz|mostrou em primeira mão|divulgou com exclusividade|"
	  "descobria|desvendaram|antecipava|denunciava" },
	{ REVEAL, PTC,
	  "revelad~o~a~os~as|desvendad~o~a~os~as|denunciad~o~a~os~as|descobert~o~a~os~as|avançad~o~a~os~as|antecipad~o~a~os~as|expost~o~a~os~as|obtid~o~a~os~as|desvelad~o~a|"
	  "desenterrad~o~a~os~as|desencavad~o~a~os~as|desmascarad~o~a~os~as|escancarad~o~a~os~as|destapad~o~a~os~as|desnudad~o~a~os~as|flagrad~o~a~os~as|desveladas|desvelados|conseguid~o~a~os~as|"
	  "trazid~o à luz~a à luz~os à luz~as à luz|trazid~o a lume~a a lume~os a lume~as a lume|posto a descoberto|posta a descoberto|tornados públicos|tornadas públicas|furad~o~a|levad~o a público~a a público~os a público~as a público|trazidas a público|trazidos a público|"
	  "trazido à tona|trazida à tona|trazidos à tona|trazidas à tona|trazido a público|trazida a público|tornado público|tornada pública|tido acesso|vist~o~a~os~as" },
	{ PUBLISH, FIN, "deu a notícia|deram a notícia|deu|saiu|saíram|apareceu|apareceram|sai|circulou" },
	{ PUBLISH, PTC, "saído|aparecid~o~a|exibid~o~a|transmitid~o~a|traduzid~o~a|lançad~o~a" },
	{ PUBLISH, FIN, "revelar|publicar|noticiar|denunciar|divulgar|informar|escrever|contar|dar a notícia|avançar|relatar|noticiá-lo|revelá-lo" },
	{ LEAK, PTC | FIN, "vazad~o~a~os~as|entregue|entregues|enviad~o~a~os~as|repassad~o~a~os~as|vazou|vazaram|cedid~o~a~os~as|facultad~o~a~os~as|encaminhad~o~a~os~as" },

	{ ORG, B,
	  "veio a público na|veio a público no|veio a público através do|veio a público através da|veio a público graças ao|veio a público graças à|vieram a público em|vieram a público no|vieram a público na|"
	  "vieram a público pelo|vieram a público pela|vieram à tona em|vieram à tona no|vieram à tona na|vieram à tona pelo|vieram à tona pela|veio à tona pelo|veio à tona pela|veio à tona graças ao|veio à tona graças à|"
	  "veio a lume no|veio a lume na|veio a lume em|veio à luz no|veio à luz na|ganhou as páginas do|ganhou as páginas da|exclusividade do|exclusividade da|em exclusivo ao|em exclusivo à|em exclusivo para|"
	  "com exclusividade ao|com exclusividade à|com exclusividade para|"
	  "chegou à redação do|chegou à redação da|chegaram à redação do|o mérito é do|o mérito é da|o crédito é do|o crédito é da|o mérito cabe ao|o mérito cabe à|o furo coube ao|o furo coube à|"
	  "a que tiveram acesso|a que tivera acesso|graças a uma investigação do|graças a uma investigação da|em documentos obtidos pel~o~a|"
	  "veio a público em|veio a público pelo|veio a público pela|veio à luz|veio à tona em|veio à tona no|veio à tona na|quem deu o furo foi|o furo é|o furo é do|o furo é da|o furo foi do|o furo foi da|furo de reportagem do|furo de reportagem da|"
	  "furo do|furo da|furo de|exclusivo do|exclusivo da|exclusivo de|um exclusivo do|um exclusivo da|a que teve acesso|ao qual teve acesso|à qual teve acesso|a que o|a que teve acesso o|a que teve acesso a|"
	  "aos quais teve acesso|às quais teve acesso|uma investigação do|uma investigação da|revelações do|revelações da|investigação do|investigação da|veio à tona em reportagem|a notícia em primeira mão é|vazaram para|vazou para" },
	{ ORG, B | HANDS,
	  "chegou às mãos d~o~a~e|chegaram às mãos d~o~a~e|foi parar às mãos d~o~a~e|foi parar nas mãos d~o~a~e|foram parar às mãos d~o~a~e|"
	  "foram parar nas mãos d~o~a~e|caiu nas mãos d~o~a~e|caíram nas mãos d~o~a~e|nas mãos d~o~a~e|às mãos d~o~a~e" },
	{ ORG, B | CLOSE, "artigo original|publicação original|matéria original|reportagem original|texto original" },
	{ ORG, A,
	  "foi o primeiro a|foi a primeira a|foram os primeiros a|deu a notícia em primeira mão|"
	  "obteve em exclusivo|obteve acesso|teve conhecimento|já teve acesso|também teve acesso|foi quem|foi quem primeiro|foi o primeiro jornal a|foi o primeiro veículo a|chegou primeiro|deu primeiro|teve o exclusivo|obteve cópia|obteve com exclusividade" },
	{ ATT, B | DEED,
	  "confidenciou ao|em entrevista ao|em entrevista à|em entrevista a|concedeu entrevista ao|concedeu entrevista à|deu entrevista ao|deu entrevista à|deu uma entrevista ao|deu uma entrevista à|concedeu uma entrevista ao|"
	  "concedeu uma entrevista à|conversou com|conversar com|conversando com|conversaram com|falou com o|falaram ao|falaram à|fala ao|fala à|falando com|falar ao|falar à|respondendo ao|respondendo à|questionado por|"
	  "questionada por|questionada pelo|questionada pela|questionados pelo|questionados pela|ouvido pelo|ouvida pelo|ouvidos pelo|ouvidos pela|ouvidas pela|ouvido pela|ouvida pela|procurado pelo|procurado pela|"
	  "procurada pelo|procurada pela|procurados pelo|procurados pela|contactado pelo|contactado pela|contactada pelo|contactada pela|contatado pelo|contatado pela|entrevistado pelo|entrevistada pelo|entrevistado pela|"
	  "entrevistada pela|abordado pelo|abordado pela|em declarações ao|em declarações à|em declarações a|por telefone ao|por telefone à|por telefone com|em mensagem ao|em mensagem à|por e-mail ao|por e-mail à|"
	  "participou no|participou na|convidado do|convidada da|em e-mail ao|em e-mail à|aos repórteres da|aos repórteres do|a repórteres da|a repórteres do|a jornalistas do|a jornalistas da|entrevista à|entrevista ao|entrevista a|entrevista com|declarações a|declarações à|declarações ao|em conversa com|falou com|falar com|falou ao|falou à|responder a|responder ao|responder à|às perguntas do|às perguntas da|respondeu ao|respondeu à|às questões do|às questões da|comentários ao|depoimento ao|depoimento à|em resposta ao|em resposta à" },
	{ ATT, B,
	  "de acordo com|de acordo com informações do|de acordo com informações da|conforme informações do|conforme informações da|conforme dados do|conforme dados da|consoante|nas contas do|nas contas da|pelas contas do|pelas contas da|"
	  "segundo as contas do|segundo as contas da|pelos cálculos do|pelos cálculos da|nos cálculos do|nos cálculos da|segundo cálculos do|segundo cálculos da|segundo levantamento do|segundo levantamento da|levantamento do|levantamento da|"
	  "nas palavras do|nas palavras da|na avaliação do|na avaliação da|no entender do|no entender da|na visão do|na visão da|no relato do|no relato da|pelo relato do|pelo relato da|na opinião do|na opinião da|na leitura do|na leitura da|"
	  "ao que apurou o|ao que apurou a|ao que noticia o|ao que noticia a|a dar crédito ao|a dar crédito à|a acreditar no|a acreditar na|a fazer fé no|a fazer fé na|a fazer fé em|a crer em|a crer no|a crer na|a julgar pelo|a julgar pela|"
	  "a se acreditar no|a se acreditar na|a se fiar no|se acreditarmos no|se acreditarmos na|fazendo fé no|fazendo fé na|com base em apuração do|com base em apuração da|com base em dados do|com base em dados da|"
	  "citado pelo|citada pelo|citado pela|citada pela|citados pelo|citados pela|citadas pelo|citadas pela|nos termos do|na versão do|na versão da|na contagem do|na contagem da|estimativa do|estimativa da|estimativas do|estimativas da|"
	  "cálculos do|cálculos da|contas do|contas da|sondagem do|sondagem da|sondagem para|pesquisa para|fontes ouvidas pel~o~a|fontes consultadas pel~o~a|especialistas consultados pel~o~a|economistas consultados pel~o~a|analistas consultados pel~o~a|advogados consultados pel~o~a|pessoas ouvidas pel~o~a|no noticiário do|no noticiário da|crédito ao|crédito à|assinada por|segundo|segundo informações do|segundo informações da|conforme|entrevista concedida ao|entrevista concedida à|"
	  "segundo o|segundo a|segundo os|segundo as|na opinião de|nas palavras de|no dizer de|conversa com|"
	  "dados do|dados da|números do|informações do|informações da|fontes do|fontes da|apuração do|apuração da|em artigo no|em artigo na|em artigo para|coluna no|coluna na|em depoimento ao|em depoimento à|questionado pelo|"
	  "questionado pela|visto no|visto na|vi no|vi na|li no|li na|descoberto via|encontrado via|encontrei via|dica|dica do|dica da|dica de|com informações do|com informações da|com informações de|com dados do|ao falar ao|ao falar à|falando ao|falando à|por meio do|aos jornalistas do|"
	  "em nota ao|em nota à" },
	{ ATT, A | B, "citando|citando o|citando a|que cita|que citam" },
	{ ATT, B | CLAUSE, "fonte :|fontes:|fonte:|dados:|números:|fonte dos dados:|para|fonte|crédito:" },
	{ ATT, B | CLOSE | CLAUSE, "via" },

	{ ALT, B | AGAIN, "ou leia|ou veja|ou aqui|também aqui|ou ouça|ou então|ou acesse" },
	{ ALT, B,
	  "versão gratuita|versão aberta|versão arquivada|versão livre|cópia arquivada|cópia gratuita|cópia livre|cópia de arquivo|como alternativa|em vez dele|em seu lugar|no lugar dele|alternativamente|"
	  "há também|existe também|também pode ser lido|também pode ser lida|também se pode ler|pode ler também|também pode ler|pode ser lido também|também está disponível|também disponível|está também disponível|"
	  "tradução aberta|tradução livre|tradução gratuita|de acesso livre|acesso livre em|acesso aberto|gratuitamente no|gratuitamente na|resumo gratuito|versão em aberto|quem preferir pode" },
	{ ALT, A | B | SEEN, "em alternativa|em vez disso" },
	{ SEE, 0, "veja|veja também|leia|leia também|leia mais|ver|ver também|saiba mais|confira|mais em" },
	{ HERE, 0, "aqui|leia aqui" },
	{ OF, 0, "de|do|da|dos|das" },
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
	{ SEE, 0, "encontra|pode ler|podem ler|pode ser lido|pode consultar|encontrará|pode ver|pode ouvir|há" },
};

const size_t phrases_pt_n = COUNT(phrases_pt);
