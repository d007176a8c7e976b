/* Portuguese. */

#include "note_rows.h"

const struct phrase_list note_words_pt[] = {
	{ PAYWALL, 0,
	  "é preciso pagar|fechado para não assinantes|fechada para não assinantes|fechado a não assinantes|"
	  "vedado a não assinantes|conta de assinante|conteúdo exclusivo para assinantes|conteúdo para assinantes|"
	  "para subscritores|exige assinatura|requer subscrição|exige subscrição|requer uma assinatura|"
	  "acesso para assinantes|acesso só para assinantes|acesso restrito a assinantes|leitura para assinantes|"
	  "conteúdo premium|com assinatura|por assinatura|versão paga|conteúdo fechado|fechado para assinantes|"
	  "conteúdos pagos|aos assinantes|acesso pago|conteúdo pago|para assinantes|requer assinatura|com paywall|"
	  "fechada a não assinantes|fechados a não assinantes|fechadas a não assinantes|"
	  "fechados para não assinantes|fechadas para não assinantes|fechad~o~a~os~as+ aos não assinantes|"
	  "vedada a não assinantes|vedados a não assinantes|vedadas a não assinantes|muro de pagamento|"
	  "conteúdo bloqueado|artigo bloqueado|artigo fechado|texto fechado|edição paga|"
	  "bloqueado para não assinantes|área de assinantes|conteúdo de assinante|exclusivo assinantes|"
	  "exclusivo de assinantes|exclusivo do assinante|exclusivo para assinante|mediante pagamento|"
	  "para quem assina|para quem tem assinatura" },
	{ PAYWALL, BRACKETED,
	  "pagamento|paga|pagos|pagas|para membros|só para membros|exclusivo para membros|só para sócios|"
	  "exclusivo para sócios|para sócios|paga-se|custa dinheiro" },
	{ PAYWALL, THING, "assinatura|uma assinatura|subscrição|uma subscrição|assinar|ser assinante" },
	{ PAYWALL, READERS,
	  "assinante~~s|subscritor~~es|leitores pagantes|leitores assinantes|quem assina|quem é assinante|quem paga|"
	  "quem tem assinatura" },
	{ PAYWALL, RUNNING,
	  "cobra pelo acesso|que cobra pelo acesso|cobra acesso|que cobra acesso|cobra pela leitura|"
	  "que cobra pela leitura|em artigo exclusivo para assinantes|em artigo exclusivo para subscritores|"
	  "em artigo para assinantes|em artigo pago|num artigo pago|em texto pago|em matéria paga|"
	  "em reportagem para assinantes|só para assinantes|somente para assinantes|apenas para assinantes|"
	  "exclusivo para assinantes|exclusiva para assinantes|reservado a assinantes|reservado aos assinantes|"
	  "reservada aos assinantes|restrito a assinantes|restrita a assinantes|atrás de um paywall|atrás do paywall|"
	  "atrás de paywall|disponível só para assinantes|disponível apenas para assinantes|"
	  "acesso limitado a assinantes|limitado a assinantes|por trás de um paywall|por trás do paywall|"
	  "por trás de paywall|atrás de um muro de pagamento|atrás do muro de pagamento|atrás de muro de pagamento|"
	  "por detrás de um paywall|por detrás da paywall|por detrás do paywall|atrás da paywall|"
	  "atrás de uma paywall|sob paywall" },
	{ PAYWALL, ADJECTIVE, "de acesso pago" },
	{ PAYWALL, NOUN, "artigo para assinantes|matéria paga|texto pago|artigo premium|artigo pago" },
	{ REGIST, 0,
	  "uma conta gratuita|criar uma conta gratuita|um registo gratuito|um cadastro gratuito|"
	  "mediante cadastro gratuito|mediante registo gratuito|com cadastro|com registo|com cadastro gratuito|"
	  "com registo gratuito|conta gratuita|registo gratuito obrigatório|cadastro gratuito obrigatório|"
	  "registo gratuito|cadastro gratuito|assinatura gratuita|muro de registo|muro de cadastro|"
	  "subscrição gratuita|cadastro rápido|cadastro prévio" },
	{ REGIST, THING,
	  "um cadastro|fazer cadastro|fazer um cadastro|fazer um registo|criar um registo|inscrever-se|registo|"
	  "cadastro|cadastrar-se|registar-se|registrar-se|conta|uma conta|fazer login|iniciar sessão|criar conta|"
	  "criar uma conta|inscrição|se cadastrar|se registrar|um e-mail|endereço de e-mail|o cadastro|o registo|"
	  "um registro" },
	{ REGIST, READERS,
	  "utilizadores registados|usuários cadastrados|usuários registrados|leitores registados|cadastrados" },
	{ REGIST, RUNNING,
	  "exige registo|exige registo gratuito|exige cadastro gratuito|requer conta|requer conta gratuita|"
	  "requer login|exige login|requer registo|requer registro|requer cadastro|exige cadastro|"
	  "requer registo gratuito|requer cadastro gratuito|atrás de um muro de registo|atrás de cadastro" },
	{ FREE, 0,
	  "aberto a não assinantes|aberto ao público|aberta ao público|aberta a todos|conteúdo aberto|"
	  "conteúdo gratuito|aberto a todos|sem pagar|sem pagar nada|sem custos|sem custo|de forma gratuita|"
	  "sem ter de pagar|sem gastar um cêntimo|acessível para todos|fora do paywall|fora da paywall|"
	  "liberado para não assinantes|livre para todos|livre para leitura|liberado para leitura|paywall suspenso|"
	  "de consulta livre" },
	{ FREE, BRACKETED,
	  "de oferta|de presente|grátis|de graça|livre~~s|livremente|arquivad~o~a~os~as|abert~o~a|em cache|"
	  "em arquivo|oferta|oferecid~o~a|não assinantes" },
	{ FREE, RUNNING,
	  "em acesso aberto|em acesso livre|sem paywall|aberto para não assinantes|aberta para não assinantes|"
	  "levantou o paywall|retirou o paywall" },
	{ FREE, ADJECTIVE, "de acesso livre|de acesso gratuito|acessível a todos|de livre acesso" },
	{ FREE, COPY,
	  "link-presente|link de presente|artigo-presente|ligação-presente|versão gratuita|link de oferta|"
	  "link presente|versão arquivada|cópia arquivada|página arquivada|cópia gratuita|versão aberta|"
	  "tradução aberta|versão livre|cópia em arquivo|cópia de arquivo|artigo oferecido|versão de acesso livre|"
	  "ligação gratuita|tradução gratuita|artigo oferta|artigo presente|link desbloqueado|cópia em cache|"
	  "versão em cache|cópia guardada|cópia salva|versão salva|link liberado" },
	{ FREE, NOUN, "artigo aberto" },
	{ PDF, COPY, "pdf para descarregar|pdf para baixar|em pdf|em formato pdf|arquivo pdf|ficheiro pdf|versão pdf" },
	{ VIDEO, 0,
	  "em vídeo|vídeo do youtube|vídeo no youtube|videorreportagem|inclui vídeo|vídeo incluído|reportagem de tv|"
	  "reportagem televisiva|vídeo curto|vídeo longo" },
	{ VIDEO, COPY,
	  "ver o vídeo|veja o vídeo|assista ao vídeo|assistir ao vídeo|reportagem filmada|reportagem em vídeo|"
	  "gravação em vídeo|registo em vídeo|registro em vídeo" },
	{ OFFER, 0, "disponível|disponíveis|acessível|acesso|consultável" },
	{ OFFER, COPY, "versão|cópia|pré-publicação|espelho|hiperligação" },
	{ OFFER, TEXT, "leitura|para ler|para lê-lo|para lê-la|lê-se ainda" },
	{ OFFER, COPY | TEXT, "ligação" },
	{ NEED, 0,
	  "tem de|tem que|precisa|terá de|terá que|é preciso ter|é preciso fazer|só depois de|depois de|"
	  "necessári~o~a|obrigatóri~o~a|prévi~o~a|é preciso|é necessário|é necessária|precisa de|exigid~o~a|após|sob" },
	{ NEED, RUNNING, "requer|pede|implica|necessita de|obriga a" },
	{ ONLY, 0, "só|somente|apenas|restrit~o~a~os~as" },
	{ WITHOUT, 0,
	  "sem|não|nenhum|nenhuma|sem necessidade de|não exige|não requer|não precisa de|não é preciso|"
	  "não é necessário|não é necessária" },
	{ WITHOUT, RUNNING,
	  "deixou de ter|deixou de estar|deixou de ser|já não|não mais|não é mais|não é|não está|não são" },
	{ BOTH, 0,
	  "os dois|as duas|ambos os artigos|ambos os textos|os dois textos|os dois artigos|as duas peças|"
	  "as duas reportagens|ambas as peças|ambas as reportagens|dois textos|os dois links|as duas ligações|"
	  "ambas as ligações|em ambos os casos|nos dois casos" },
	{ ALL, 0, "os três|as três|todos eles" },
	{ COPULA, 0, "é|são|estão|fica|continua|ficou|há|encontra-se" },
	{ ARTICLE, 0, "o|os|um|uma|do|da|dos|na" },
	{ LEAD, 0,
	  "falado em|falada em|escrito em|escrita em|em|em língua|em idioma|versão em|site em|redigido em|"
	  "redigida em|publicado em|publicada em" },
	{ LEAD, NOUN, "texto em|artigo em" },
	{ FILLER, 0,
	  "cuja|cujo|quiser|quer|pode|podem|se|fazer|feito|no site|do site|abre|abre-se|mesmo|por este|que|ter|"
	  "criar|para|isso|lá|neste|até|até ao|até o|até à|amanhã|meia-noite|fim do mês|tempo limitado|digitais|"
	  "opinião|baixar|descarregar|para baixar|atualmente|por enquanto|quase|cerca|tamanho|tabela|edital|"
	  "leitores|ao|aos|às|numa|num|arquivo|página|páginas|nova janela|novo separador|nova aba|abre em|"
	  "ligação externa|link externo|também|infelizmente|íntegra|na íntegra|texto integral|com|versão original|"
	  "gravação|em parte|com legendas|legendado|legendada|ficheiro|língua|conteúdo|aqui|embora|ainda que|agora|"
	  "já|hoje|além disso|aliás|todavia|se bem que|longa|qual|os quais|onde|desde ontem|desde hoje|têm|"
	  "para ser lido|para ser lida|para se ler|escondido|escondida|trancado|"
	  "até ~segunda~terça~quarta~quinta~sexta~sábado~domingo~amanhã~à meia-noite~ao fim do mês~o fim do mês|"
	  "até ~segunda-feira~terça-feira~quarta-feira~quinta-feira~sexta-feira|atenção|ainda|temporariamente|"
	  "inteiramente|a partir de hoje|digitalizado|entretanto|pena|lamentavelmente|lê|excecionalmente|claro" },
	{ FILLER, TEXT,
	  "o artigo|ler|lê-lo|lê-la|ler o artigo|continuar a ler|continuar lendo|para o ver|para a ver|para vê-lo|"
	  "para vê-la|inteiro|por inteiro" },
	{ FILLER, NOUN,
	  "artigo~~s|matéria|reportagem|reportagens|notícia|peça|ensaio|análise|coluna|estudo|crônica|dossiê|"
	  "relatório|investigação|trabalho|boletim|sentença|acórdão" },
	{ FILLER, WHO, "quem|quem quiser|caso" },
	{ PAST, 0, "até ontem|até há pouco|outrora|no início|em tempos" },
	{ SAME, 0, "o mesmo|ibidem" },
	{ CONTEXT, EVENT, "show|exposição|museu|ingressos|bilhetes|oficina|espetáculo|palestra|estacionamento" },
	{ CONTEXT, SPEECH, "falou|fala|falava|falar|cantou|respondeu|declarou|disse|canção|escreveu" },
	{ FILLER, BUT, "mas|porém|contudo" },
	{ OFFER, TEXT | RUNNING, "consulta-se|descarrega-se|pode ser lido|pode ser lida|lê-se|pode ler-se" },
};

const size_t note_words_pt_n = COUNT(note_words_pt);
