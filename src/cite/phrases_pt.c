/* Portuguese. */

#include "phrase_rows.h"

const struct phrase_list phrases_pt[] = {
	{ STOP, 0,
	  "que|porque|quando|se|onde|cujo|cuja|segundo lugar|segundo turno|segundo tempo|segundo trimestre|segundo semestre|segundo ele|segundo ela|segundo eles|"
	  "em segundo|um segundo|no segundo|do segundo|o segundo|ao segundo|el segundo|segundo ano|segundo dia|conforme o caso|conforme o previsto|conforme combinado|vai|vão|quer|deve|pode|podem|"
	  "devem|deveria|poderia" },
	{ WHO, 0, "quem|o qual|a qual|jornal que|revista que|site que" },
	{ ART, OBJECT, "um|uma|uns|umas|seu|sua|seus|suas|este|esta|estes|estas|esse|essa|vários|várias" },
	{ ART, 0, "o|os|as" },
	{ SUB, 0, "ele|ela|eles|elas|eu|nós" },
	{ AND, 0, "e|ou|bem como|e pelo|e pela|e por|assim como|tanto|e o|e a|nem" },
	{ BUT, 0, "mas|mas sim|mas pelo|mas pela|mas por|mas sim pelo|mas sim pela|e sim|e sim pelo|e sim pela|mas o|mas a" },
	{ NOT, 0, "não|nem|sem|nenhum|nenhuma|nunca|jamais|desmente|desmentiu|erradamente|erroneamente" },
	{ AS, 0, "como|como já|como também|assim|tal como" },
	{ AUX, 0, "tem|tinha|têm|tinham|havia|teria|teriam|haviam|acaba de|também|ambos" },
	{ IS, 0, "foi|são|é|era|eram|foram|sido|está|ser|será|coube ao|coube à|cabe ao|cabe à" },
	{ BY, 0, "por|pelo|pela|pelos|pelas|por parte do|por parte da" },
	{ TO, 0, "a|à|ao|aos|às|perante|para o|para a|junto do|junto da" },
	{ IN, 0, "em|no|na|nos|nas|numa|num" },
	{ FIRST, 0,
	  "em primeira mão|pela primeira vez|primeiro|originalmente|inicialmente|com exclusividade|em exclusivo|com exclusividade|em primeiro lugar|o primeiro a|"
	  "a primeira a|os primeiros a|primeiro a|primeira a|antes de todos|exclusivamente" },

	{ SAY, FIN,
	  "denunci~a~am|critic~a~am~ou|opin~a~ou|argument~a|resum~e~ia|enumer~a~ou|prevê|preveem|estim~ava|esclarec~e~eu~eram|clarific~a~ou|reafirm~a~ou|ironiz~a~ou|brinc~ou~a|queixa-se|queixou-se|lament~a~ou|rebat~eu~e|retruc~ou~a|ponder~a~ou|avis~a~ou|advert~e~iu|prev~iu|"
	  "concord~a~ou|elenc~a~ou|descrev~ia|documenta~~m|apont~ava|noticiámos|noticiamos|escrevemos|mostramos|"
	  "notici~a~am~ou~aram~ava~avam|inform~a~am~ou~aram~ava|escrev~e~em~eu~eram~ia|disse|diz|dizem|disseram|dizia|afirm~a~am~ou~aram~ava|relat~a~am~ou~aram~ava|"
	  "divulg~a~am~ou~aram|cont~a~am~ou~aram~ava|public~a~am~ou~aram~ava|garant~e~em~iu~ia|explic~a~am~ou~aram~ava|mostr~a~am~ou~aram~ava|adiant~a~am~ou~aram~ava|"
	  "apur~ou~aram~a|descrev~e~em~eu|detalh~a~am~ou|cit~a~am~ou~ava|confirm~a~am~ou~aram~ava|report~a~am~ou~aram|sublinh~a~ou|destac~a~am~ou|lembr~a~ou|record~a~ou|"
	  "assegur~a~am~ou|sustent~a~am~ou|declar~a~ou~aram|anunci~a~am~ou~aram|refer~e~em~iu~iram~ia|aponta~~m|apontou|registr~a~ou|regist~a~ou|acrescent~a~ou|observ~a~ou|avalia|estim~a~ou|"
	  "calcul~a~ou|resum~e~iu|coment~a~ou~ava|conclui~~u|admit~e~iu|reconhec~e~eu|confess~a~ou|alert~a~ou|narr~a~am~ou|reproduz~~iu|dá conta|deu conta|dava conta|fala em|falam em|"
	  "sugere|indic~a~am~ou~ava|lê-se|soube|trouxe|traz|respond~eu~e|desabaf~ou~a|reiter~ou~a|revel~a~am~ou|argument~a~ou" },
	{ SAY, PTC,
	  "noticiad~o~a~os~as|informado|escrito|dito|afirmado|relatad~o~a~os~as|divulgad~o~a~os~as|contad~o~a|explicado|mostrado|adiantad~o~a|apurad~o~a~os~as|descrit~o~a|"
	  "detalhad~o~a|citad~o~a~os~as|confirmad~o~a~os~as|reportad~o~a~os~as|assegurado|declarado|anunciad~o~a|referid~o~a|entrevistad~o~a|ouvid~o~a~os~as|publicad~o~a~os~as|"
	  "registrad~o~a|repercutid~o~a|veiculad~o~a~os~as|concedid~o~a|consultad~o~a~os~as|contactad~o~a|transcrit~o~a|procurad~o~a" },
	{ REVEAL, FIN,
	  "revel~ou~aram~a~am~ava|desvend~ou~a|denunci~ou~aram|descobri~u~ram|avanç~ou~aram~a|antecip~ou~aram~a|trouxe à tona|trouxe a público|deu o furo|teve acesso a|teve acesso|tiveram acesso|"
	  "deu em primeira mão|expôs|desmascarou|destapou" },
	{ REVEAL, PTC,
	  "revelad~o~a~os~as|desvendad~o~a~os~as|denunciad~o~a~os~as|descobert~o~a~os~as|avançad~o~a~os~as|antecipad~o~a~os~as|expost~o~a~os~as|obtid~o~a~os~as|desvelad~o~a|"
	  "trazido à tona|trazida à tona|trazidos à tona|trazidas à tona|trazido a público|trazida a público|tornado público|tornada pública|tido acesso|vist~o~a~os~as" },
	{ PUBLISH, FIN, "deu a notícia|deram a notícia|deu|saiu|saíram|apareceu|apareceram|sai|circulou" },
	{ PUBLISH, PTC, "saído|aparecid~o~a|exibid~o~a|transmitid~o~a|traduzid~o~a|lançad~o~a" },
	{ PUBLISH, FIN, "revelar|publicar|noticiar|denunciar|divulgar|informar|escrever|contar|dar a notícia|avançar|relatar|noticiá-lo|revelá-lo" },
	{ LEAK, PTC | FIN, "vazad~o~a~os~as|entregue|entregues|enviad~o~a~os~as|repassad~o~a~os~as|vazou|vazaram|cedid~o~a~os~as|facultad~o~a~os~as|encaminhad~o~a~os~as" },

	{ ORG, B,
	  "veio a público em|veio a público pelo|veio a público pela|veio à luz|veio à tona em|veio à tona no|veio à tona na|quem deu o furo foi|o furo é|o furo é do|o furo é da|o furo foi do|o furo foi da|furo de reportagem do|furo de reportagem da|"
	  "furo do|furo da|furo de|exclusivo do|exclusivo da|exclusivo de|um exclusivo do|um exclusivo da|a que teve acesso|ao qual teve acesso|à qual teve acesso|a que o|a que teve acesso o|a que teve acesso a|"
	  "aos quais teve acesso|às quais teve acesso|uma investigação do|uma investigação da|revelações do|revelações da|investigação do|investigação da|veio à tona em reportagem|a notícia em primeira mão é|vazaram para|vazou para" },
	{ ORG, B | CLOSE, "artigo original|publicação original|matéria original|reportagem original|texto original" },
	{ ORG, A,
	  "foi o primeiro a|foi a primeira a|foram os primeiros a|teve acesso|tiveram acesso|em primeira mão|em exclusivo|com exclusividade|deu o furo|deu a notícia em primeira mão|o primeiro a|a primeira a|"
	  "teve o exclusivo|obteve cópia|obteve com exclusividade" },
	{ ATT, B | DEED, "entrevista à|entrevista ao|entrevista a|entrevista com|declarações a|declarações à|declarações ao|em conversa com|falou com|falar com|falou ao|falou à|responder a|responder ao|responder à|às perguntas do|às perguntas da|respondeu ao|respondeu à|às questões do|às questões da|comentários ao|depoimento ao|depoimento à|em resposta ao|em resposta à" },
	{ ATT, B,
	  "de acordo com|segundo|segundo informações do|segundo informações da|conforme|entrevista à|entrevista ao|entrevista a|entrevista com|entrevista concedida ao|entrevista concedida à|"
	  "declarações a|declarações à|declarações ao|segundo o|segundo a|segundo os|segundo as|na opinião de|nas palavras de|no dizer de|nas páginas do|nas páginas da|em conversa com|conversa com|aos microfones da|aos microfones do|"
	  "dados do|dados da|números do|informações do|informações da|fontes do|fontes da|apuração do|apuração da|em artigo no|em artigo na|em artigo para|coluna no|coluna na|em depoimento ao|em depoimento à|em resposta ao|em resposta à|questionado pelo|"
	  "questionado pela|visto no|visto na|vi no|vi na|li no|li na|descoberto via|encontrado via|encontrei via|dica|dica do|dica da|dica de|com informações do|com informações da|com informações de|com dados do|ao falar ao|ao falar à|falando ao|falando à|por meio do|aos jornalistas do|"
	  "em nota ao|em nota à" },
	{ ATT, A | B, "citando|citando o|citando a|que cita|que citam" },
	{ ATT, B | CLAUSE, "fonte :|fontes:|fonte:|dados:|números:|fonte dos dados:|para|fonte|crédito:" },
	{ ATT, B | CLOSE | CLAUSE, "via" },

	{ ALT, B | AGAIN, "ou leia|ou veja|ou aqui|também aqui|ou ouça|ou então|ou acesse" },
	{ ALT, B,
	  "versão gratuita|versão aberta|versão arquivada|versão livre|cópia arquivada|cópia gratuita|cópia livre|cópia de arquivo|em alternativa|como alternativa|em vez disso|em vez dele|em seu lugar|no lugar dele|alternativamente|"
	  "há também|existe também|também pode ser lido|também pode ser lida|também se pode ler|pode ler também|também pode ler|pode ser lido também|também está disponível|também disponível|está também disponível|"
	  "tradução aberta|tradução livre|tradução gratuita|sem paywall|de graça|de acesso livre|acesso livre em|acesso aberto|gratuitamente no|gratuitamente na|resumo gratuito|versão em aberto|quem preferir pode" },
	{ ALT, A, "de graça" },
	{ ALT, A | SEEN, "em alternativa|em vez disso" },
	{ SEE, 0, "veja|veja também|leia|leia também|leia mais|ver|ver também|saiba mais|confira|mais em" },
	{ HERE, 0, "aqui|leia aqui" },
	{ OF, 0, "de|do|da|dos|das" },
	{ PREP, 0, "com|sem|até|contra|entre|após|durante|sobre|sob|desde|perto|para" },
	{ PAPERS, 0,
	  "documento~~s|e-mail~~s|email~~s|carta~~s|gravaç~ão~ões|vídeo~~s|ata~~s|mensagens|arquivos|ficheiros|áudio~~s|fotos|fotografias|minuta|cópia|contrato~~s|relatório|planilha~~s|conversas|processo|lista|extratos|escutas|despacho" },
	{ WORK, 0,
	  "investigação|reportagem|apuração|levantamento|pesquisa|sondagem|análise|cálculos|estimativas|dados|números|notícia|informações|matéria" },
	{ LEAK, FIN | PTC, "mostrad~o~a~os~as|compartilhad~o~a~os~as|partilhad~o~a~os~as|fornecid~o~a~os~as|passad~o~a~os~as" },
	{ LEAK, FIN | PTC | DEED, "lid~o~a~os~as|consultad~o~a~os~as|analisad~o~a~os~as|leu|viu|consultou|examinou" },
	{ WALL, 0,
	  "não assina|não é assinante|não assinantes|sem assinatura|só para assinantes|exclusivo para assinantes|paywall|apagado|apagada|removido|removida|saiu do ar|fora do ar|não está mais|já não está|indisponível|não abre|muito longo|"
	  "quem não|se não|se preferir|quem prefere|pago|sumiu" },
	{ FREE, 0, "grátis|gratuita|gratuito|gratuitamente|livre|aberta|aberto|arquivada|arquivado|em aberto|de graça|sem registo|sem cadastro|sem custo|sem paywall|para todos|acesso livre|resumida|curta" },
	{ COPY, 0, "cópia|versão|resumo|tradução|captura|alternativa|transcrição|espelho|síntese|artigo|texto|reportagem" },
	{ SEE, 0, "encontra|pode ler|podem ler|pode ser lido|pode consultar|encontrará|pode ver|pode ouvir|há" },
};

const size_t phrases_pt_n = COUNT(phrases_pt);
