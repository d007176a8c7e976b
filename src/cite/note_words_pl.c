/* Polish. */

#include "note_rows.h"

const struct phrase_list note_words_pl[] = {
	{ PAYWALL, 0,
	  "trzeba zapłacić|musi zapłacić|paywalla|zamknięty dla niesubskrybentów|niedostępny dla niesubskrybentów|"
	  "niedostępny bez prenumeraty|konto prenumeratora|treść tylko dla prenumeratorów|treść dla prenumeratorów|"
	  "płatna treść|wymaga prenumeraty|wymagany abonament|wymaga abonamentu|w prenumeracie|w abonamencie|"
	  "w subskrypcji|konieczna prenumerata|konieczna subskrypcja|potrzebna prenumerata|potrzebna subskrypcja|"
	  "treść premium|dostęp dla prenumeratorów|dostęp dla subskrybentów|dostęp w prenumeracie|dostęp odpłatny|"
	  "odpłatny dostęp|płatna subskrypcja|wymagana płatna subskrypcja|trzeba mieć prenumeratę|płatny dostęp|"
	  "dostęp płatny|dla prenumeratorów|dla subskrybentów|wymagana subskrypcja|wymaga subskrypcji|"
	  "wymagana prenumerata|dla abonentów|treść płatna|trzeba wykupić abonament|trzeba wykupić prenumeratę|"
	  "trzeba wykupić dostęp|po opłaceniu ~prenumeraty~subskrypcji~abonamentu~dostępu|"
	  "po wykupieniu ~prenumeraty~subskrypcji~abonamentu~dostępu|trzeba wykupić subskrypcję|"
	  "trzeba opłacić ~prenumeratę~subskrypcję~abonament|dostęp po opłaceniu|niedarmow~y~a~e|"
	  "niedostępny bez subskrypcji|niedostępny bez abonamentu|"
	  "niedostępna bez ~prenumeraty~subskrypcji~abonamentu|niedostępne bez ~prenumeraty~subskrypcji~abonamentu|"
	  "ściana płatności|strefa premium|materiał premium|tekst premium|dostęp premium|strefa prenumeratora|"
	  "paywallu|dla tych, którzy mają prenumeratę|dla mających prenumeratę" },
	{ PAYWALL, BRACKETED,
	  "płatn~y~a~e~ych~ej|odpłatn~y~a~e|opłat~a~y~ą|płatni|odpłatnie|za opłatą|tylko dla członków|dla członków|"
	  "tylko dla klubowiczów|dla klubowiczów|dla członków klubu|tylko dla patronów|dla patronów|odpłatn~ej~ego|"
	  "zablokowany tekst" },
	{ PAYWALL, THING,
	  "subskrypcj~a~i~ę~ą|prenumerat~a~y~ę~ą|abonament~~u~em|wykupienie subskrypcji|wykupienia subskrypcji|"
	  "wykupieniu subskrypcji|wykupienia dostępu|wykupić abonament|wykupić prenumeratę|wykupić dostęp|"
	  "wykupić subskrypcję" },
	{ PAYWALL, READERS,
	  "prenumerator~zy~ów~om|subskrybenci|subskrybent~ów~om|abonenci|abonent~ów~om|płacących czytelników|"
	  "płacących|opłacających prenumeratę" },
	{ PAYWALL, RUNNING,
	  "która pobiera opłatę za dostęp|który pobiera opłatę za dostęp|pobiera opłatę za dostęp|w płatnym artykule|"
	  "w płatnym tekście|w artykule dla prenumeratorów|w tekście dla prenumeratorów|"
	  "w materiale dla prenumeratorów|w artykule dla subskrybentów|tylko dla prenumeratorów|"
	  "dostępny tylko dla prenumeratorów|dostępna tylko dla prenumeratorów|dostępne tylko dla prenumeratorów|"
	  "tylko dla subskrybentów|dostępny tylko dla subskrybentów|wyłącznie dla prenumeratorów|"
	  "wyłącznie dla subskrybentów|tylko dla abonentów|za paywallem|dostępny za opłatą|dostępna za opłatą|"
	  "dostępne za opłatą|zarezerwowany dla prenumeratorów|za paywall'em|pod paywallem|za ścianą płatności|"
	  "za murem płatności|za płatną ścianą|za subskrypcją" },
	{ PAYWALL, ADJECTIVE,
	  "płatn~y~ym~ego~ej~ą+ artykule|płatnego artykułu|płatnego tekstu|płatnym tekście|płatnego materiału|"
	  "płatnym materiale|płatnej publikacji|dostępn~ego~ej~ym~ych+ tylko dla prenumeratorów|"
	  "dostępn~ego~ej~ym~ych+ tylko dla subskrybentów|dostępn~ego~ej~ym~ych+ wyłącznie dla prenumeratorów|"
	  "dostępn~ego~ej~ym~ych+ wyłącznie dla subskrybentów|dostępn~ego~ej~ym~ych+ w płatnym dostępie|"
	  "dostępn~ego~ej~ym~ych+ po opłaceniu" },
	{ PAYWALL, NOUN,
	  "artykuł dla prenumeratorów|tekst dla prenumeratorów|tekst płatny|teksty płatne|płatny tekst|"
	  "płatne artykuły|artykuł premium|płatny artykuł|artykuł płatny" },
	{ REGIST, 0,
	  "konieczna rejestracja|potrzebna rejestracja|wymagana bezpłatna rejestracja|wymagana darmowa rejestracja|"
	  "wymaga darmowej rejestracji|wymaga bezpłatnej rejestracji|po bezpłatnej rejestracji|"
	  "po darmowej rejestracji|wymagane konto|wymaga konta|potrzebne konto|wymaga zalogowania|wymaga logowania|"
	  "konieczne logowanie|dla zarejestrowanych|tylko dla zarejestrowanych|wymaga założenia konta|"
	  "wymagane bezpłatne konto|wymagane darmowe konto|wymagana rejestracja|wymaga rejestracji|"
	  "darmowa rejestracja|bezpłatna rejestracja|po zalogowaniu|wymagane logowanie|po rejestracji|"
	  "darmowa subskrypcja|bezpłatna subskrypcja|darmowa prenumerata|bezpłatna prenumerata|"
	  "obowiązkowa rejestracja|obowiązkowe logowanie" },
	{ REGIST, THING,
	  "się zalogować|się zarejestrować|darmowe konto|bezpłatne konto|założyć darmowe konto|"
	  "założyć bezpłatne konto|rejestracj~a~i~ę~ą|konta|logowani~e~a~u|zalogowani~e~a~u|zarejestrowani~e~a~u|"
	  "zalogować się|założyć konto|zarejestrować się|adres e-mail|założenie konta|założenia konta|"
	  "założeniu konta|darmowego konta|bezpłatnego konta|darmowym kontem|bezpłatnym kontem|kontem|"
	  "założenia darmowego konta|założenia bezpłatnego konta|podania adresu e-mail|adresu e-mail|podania e-maila|"
	  "adres mailowy" },
	{ REGIST, READERS,
	  "zarejestrowanych|zalogowanych|zarejestrowanych użytkowników|zalogowanych użytkowników|"
	  "zarejestrowanych czytelników|zalogowanych czytelników" },
	{ FREE, 0,
	  "z archiwum|otwarty dla wszystkich|dostęp otwarty dla wszystkich|dostępny dla wszystkich|"
	  "dostępna dla wszystkich|dostępne dla wszystkich|dostępny za darmo|dostępna za darmo|dostępne za darmo|"
	  "dostępny bezpłatnie|dostępna bezpłatnie|dostępne bezpłatnie|bez logowania|bez rejestracji|bez prenumeraty|"
	  "bez abonamentu|bez opłat|odblokowany|nie wymaga logowania|za darmo|bezpłatny dostęp|dostęp bezpłatny|"
	  "wolny dostęp|otwarty dostęp|darmowy dostęp|dostęp otwarty|bez płacenia|nie płacąc|bez żadnych opłat|"
	  "dostęp wolny|otwarte dla wszystkich|otwarta dla wszystkich|ogólnodostępn~y~a~e|ogólnie dostępn~y~a~e|"
	  "bez paywallu|publicznie dostępn~y~a~e|dostępny publicznie|poza paywallem|paywall zdjęty|dla każdego|"
	  "dostępn~y~a~e+ każdemu|dostępn~y~a~e+ bez opłat" },
	{ FREE, BRACKETED,
	  "podarunkow~y~a~e~ego|darmow~y~a~e~ą~ej|bezpłatn~y~a~e~ą~ej|bezpłatnie|zarchiwizowan~y~a~e~ą~ej|"
	  "archiwaln~y~a~e~ą~ej|odblokowana|odblokowane|otwart~y~a~e|nieodpłatnie|nieodpłatn~y~a~e|niepłatn~y~a~e|"
	  "archiwum|w archiwum|prezent|w prezencie|pamięć podręczna|nieprenumeratorów|niesubskrybentów" },
	{ FREE, RUNNING,
	  "w wolnym dostępie|w otwartym dostępie|bez paywalla|do przeczytania za darmo|"
	  "dostępn~y~a~e+ bez prenumeraty|dostępn~y~a~e+ bez subskrypcji|zniósł paywall|zniosła paywall|"
	  "zdjęła paywall|zdjął paywall" },
	{ FREE, ADJECTIVE,
	  "dostępn~ego~ej~ym~ych+ za darmo|dostępn~ego~ej~ym~ych+ bezpłatnie|dostępn~ego~ej~ym~ych+ dla wszystkich|"
	  "ogólnodostępn~ego~ej~ym~ych|otwart~ego~ej~ym+ dla wszystkich|darmowego artykułu|bezpłatnego artykułu|"
	  "darmowego tekstu|bezpłatnego tekstu" },
	{ FREE, COPY,
	  "bezpłatnie w|bezpłatnie na|bezpłatnie u|za darmo w|za darmo na|za darmo u|bez paywalla w|bez paywalla na|"
	  "w otwartym dostępie w|w otwartym dostępie na|kopia w archiwum|kopia archiwalna|wersja archiwalna|"
	  "zarchiwizowana wersja|zarchiwizowana kopia|zarchiwizowaną kopię|zarchiwizowaną wersję|kopię w archiwum|"
	  "kopię archiwalną|darmowa wersja|bezpłatna wersja|darmowy link|link podarunkowy|link prezentowy|"
	  "artykuł w prezencie|wersja bezpłatna|darmowa kopia|bezpłatna kopia|link do archiwum|darmową wersję|"
	  "bezpłatną wersję|darmowe tłumaczenie|bezpłatne tłumaczenie|link z prezentem|podarowany artykuł|"
	  "tekst w prezencie|artykuł podarowany|kopia z pamięci podręcznej|zapisana kopia|zapisana wersja|"
	  "odblokowany link|link odblokowany|darmowy pdf" },
	{ FREE, NOUN, "darmowy artykuł|bezpłatny artykuł|odblokowany artykuł|tekst odblokowany" },
	{ PDF, 0, "duży pdf|cały pdf" },
	{ PDF, COPY,
	  "pdf do pobrania|w pdf|w formacie pdf|plik pdf|dokument pdf|wersja pdf|jako pdf|w pdf-ie|w pliku pdf|"
	  "w wersji pdf|do pobrania w pdf" },
	{ VIDEO, 0,
	  "film na youtube|wideo na youtube|wywiad wideo|materiał wideo|reportaż wideo|rozmowa wideo|klip|"
	  "materiał filmowy|klip wideo|reportaż telewizyjny|materiał telewizyjny|krótkie wideo|krótkie video" },
	{ VIDEO, BRACKETED, "wideo" },
	{ VIDEO, COPY,
	  "obejrzyj film|obejrzyj nagranie|obejrzyj wideo|zobacz film|zobacz nagranie|zobacz wideo|nagranie wideo|"
	  "zapis wideo|nagrania wideo" },
	{ OFFER, 0, "dostępn~y~a~e|do pobrania|dostęp|do wglądu|do obejrzenia|dostępnym|dostępnej|dostępnego" },
	{ OFFER, COPY, "wersj~a~i~ę~ą|kopi~a~i~ę~ą|preprintu|zrzut|przedruk~~u|odsyłacz" },
	{ OFFER, TEXT, "przeczytać|do przeczytania|do czytania|przeczytania|czytania" },
	{ OFFER, COPY | TEXT, "linku|linkiem" },
	{ NEED, 0,
	  "musi|musisz|muszą|dopiero po|będzie trzeba|wymagane jest|konieczne jest|trzeba mieć|wymagan~y~a~e|"
	  "konieczn~y~a~e|potrzebn~y~a~e|niezbędn~y~a~e|trzeba|należy|obowiązkow~y~a~e|wymagać" },
	{ NEED, RUNNING, "wymaga" },
	{ ONLY, 0, "tylko|wyłącznie|jedynie|zarezerwowan~y~a~e|zastrzeżon~y~a~e|ekskluzywnie|przeznaczon~y~a~e" },
	{ WITHOUT, 0,
	  "bez|nie|brak|bez konieczności|już niedostępn~y~a~e|nie trzeba|nie potrzeba|nie wymaga|nie jest wymagana|"
	  "nie jest potrzebna|nigdy" },
	{ WITHOUT, RUNNING, "przestał być|przestała być|przestało być|już nie|nie jest|nie są|już nie jest|już nie są" },
	{ BOTH, 0,
	  "oba|obie|obydwa|obydwie|oba teksty|oba artykuły|oba linki|oba materiały|obydwa teksty|te dwa teksty|"
	  "obydwa artykuły|oba odnośniki|w obu przypadkach" },
	{ ALL, 0, "wszystkie|wszystkie trzy|wszystkie teksty|wszystkie artykuły" },
	{ COPULA, 0, "jest|są|był|pozostaje|znajduje się|stał się|można znaleźć|znajdziesz" },
	{ LEAD, 0, "po|w języku|w jęz|napisany po|napisana po|napisane po|w j" },
	{ LEAD, NOUN, "artykuł po|tekst po" },
	{ FILLER, 0,
	  "żeby|aby|by|którego|której|których|chce|można|przez ten|ten|tego|otwiera się|otwiera|nawet|mieć|tam|"
	  "da się|go|je|dopiero|z|dziennika|tygodnika|portalu|gazety|film|czytelnik~ów~om|treść|treści|cyfrowych|"
	  "badanie|wpis|rozmowa|opinia|w|za|się|ta|to|tutaj|otwórz|pobierz|zobacz|obejrzyj|czytaj|obecnie|na razie|"
	  "w całości|niemal|około|ok|załącznik|broszura|możliwa|język|stron|przez|najpierw|uprzednia|uprzedniej|"
	  "jednorazowa|która|który|które|w nowym oknie|nowe okno|nowa karta|link zewnętrzny|niestety|też|także|"
	  "oryginał|wersja oryginalna|pełny tekst|cały tekst|strony|godz|komunikat|nagranie|dla|oraz|częściowo|"
	  "z napisami|z polskimi napisami|możliwy|może wymagać|plik|strona|choć|chociaż|przy czym|jednakże|"
	  "aczkolwiek|teraz|już|dziś|dzisiaj|od dziś|ponadto|którą|którym|co|zresztą|otworzyć|do niego|do jego|"
	  "do jej|długim|obszerny|obszernym|od wczoraj|do tego|schowany|schowana|schowane|ukryty|ukryta|ukryte|"
	  "schowan~ym~ej|"
	  "do ~poniedziałku~wtorku~środy~czwartku~piątku~soboty~niedzieli~jutra~północy~końca miesiąca~końca tygodnia~odwołania|"
	  "uwaga|jeszcze|chwilowo|tymczasowo|całkowicie|zupełnie|w pełni|cały|zeskanowany|s|str|szkoda|"
	  "pełna wersja|pełna|pełny|w części|głównie|przeważnie|na stronie|na stronach|użytkownik~ów~om|minut|"
	  "minuty|otwarcie|przeczytać można|ten ostatni|ta ostatnia|ten drugi|wyjątkowo|oczywiście|mogą" },
	{ FILLER, TEXT, "czytać|czytanie|całość|całości|lektur~a~y~ę|dalej|zobaczyć|zobaczyć go|obejrzeć" },
	{ FILLER, NOUN,
	  "tekstu|tekstem|teksty|tekście|artykuł~~u~em~y|artykule|materiał~~u~em|materiale|reportaż~~u~em|esej|"
	  "eseju|portret|analiza|analizę|analizie|felieton|felietonie|wywiad|wywiadzie|cykl|raport|raporcie|"
	  "śledztwo|śledztwie|recenzja|publikacja|publikacji|opracowanie|opracowaniu|historia|komentarz|komentarzu|"
	  "ranking|rankingu|zestawienie|zestawieniu|biuletyn|wyrok|depesza|depeszy|notatka" },
	{ FILLER, WHO, "kto|jeśli" },
	{ PAST, 0, "dawniej|wcześniej|do wczoraj|do niedawna|pierwotnie|kiedyś|początkowo|jeszcze wczoraj|niegdyś" },
	{ SAME, 0, "j.w|jw|jak wyżej|to samo|również" },
	{ CONTEXT, EVENT,
	  "koncert|festiwal|wystawa|wystawę|muzeum|wstęp|bilety|bilet|zwiedzanie|warsztaty|spektakl|wykład|pokaz|"
	  "impreza|teatr|seans" },
	{ CONTEXT, SPEECH,
	  "mówił|mówiła|mówi|powiedział|powiedziała|śpiewał|śpiewała|śpiewa|odpowiedział|napisał|napisała|"
	  "przemówienie|piosenka" },
	{ FILLER, BUT, "ale|lecz|jednak" },
	{ OFFER, TEXT | RUNNING, "można przeczytać|da się przeczytać|można otworzyć" },
};

const size_t note_words_pl_n = COUNT(note_words_pl);
