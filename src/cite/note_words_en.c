/* English. */

#include "note_rows.h"

const struct phrase_list note_words_en[] = {
	{ PAYWALL, 0,
	  "closed to non-subscribers|locked for non-subscribers|not open to non-subscribers|subscriber login|"
	  "subscription login|paywalls|requires sub|needs subscription|subscription wall|subscription-only content|"
	  "paid subscribers only|paying subscribers only|premium content|members-only content|"
	  "subscriber-only content|subscriber content|limited preview|content for subscribers|pay to read|"
	  "login and subscription required|paid subscribers|paying subscribers|may hit a paywall|hit a paywall|"
	  "there is a paywall|there's a paywall|you will need a subscription|needs a sub|has a paywall|"
	  "subscribers can read it|paid access required|paywall|paywall alert|hard paywall|soft paywall|"
	  "metered paywall|partial paywall|porous paywall|requires subscription|may require subscription|"
	  "may require a subscription|for subscribers|paid subscription|paid subscription required|paid content|"
	  "pay wall|pay-wall|not free|need subscription|subscriber wall|subscribers' wall|for-pay|"
	  "subscription-based|subscription service|trial required|free trial required|trial needed|"
	  "free trial needed|restricted to members|open to members only|open only to members|for a fee|"
	  "against payment|for money|for those with a subscription|if you have a subscription|with a subscription|"
	  "for those who pay" },
	{ PAYWALL, BRACKETED,
	  "membership|payment|paying|paid plan|premium plan|plus article|subs only|subscriber access|paid|"
	  "paid access|gated|metered|members only|members-only|for members|limited free articles|limited free access|"
	  "closed access|toll access|pay per view|pay-per-view|you have to pay|you must pay|costs money|patrons only|"
	  "for patrons|supporters only|for supporters|donors only|members' content|member content|member exclusive|"
	  "members' exclusive|subscr.|subscr|sub." },
	{ PAYWALL, THING,
	  "subscription~~s|sub|subs|paid account|premium account|digital access|to subscribe|subscribe|"
	  "institutional access|university access|library access|purchase|to purchase|paid membership|paid sub|"
	  "pay|to pay|paying for it|to pay for it" },
	{ PAYWALL, READERS,
	  "subscriber~~s|paying readers|paying customers|digital subscribers|paid members|print subscribers|"
	  "premium subscribers|those who subscribe|people who subscribe|people with a subscription|paying members|"
	  "paying users|subscribing readers" },
	{ PAYWALL, RUNNING,
	  "behind a subscriber wall|behind the subscriber wall|behind a subscriber paywall|behind a pay wall|"
	  "behind its pay wall|charges for access|charges for it|which charges for access|that charges for access|"
	  "in a paywalled article|in a paywalled story|in a paywalled piece|in a subscriber-only article|"
	  "in a subscriber-only story|behind a paywall|behind the paywall|behind its paywall|behind their paywall|"
	  "behind paywall|behind paywalls|behind a hard paywall|behind a subscription|behind a subscription wall|"
	  "only for subscribers|for subscribers only|open only to subscribers|available only to subscribers|"
	  "only available to subscribers|only to subscribers|accessible only to subscribers|reserved for subscribers|"
	  "exclusive to subscribers|requires a subscription|requires a paid subscription|needs a subscription|"
	  "requires paid subscription|behind a metered paywall|behind a soft paywall|behind a partial paywall|"
	  "behind a porous paywall|behind a strict paywall|behind a tight paywall|behind a pay-wall|"
	  "behind the pay-wall|behind a sub|behind a partly open paywall" },
	{ PAYWALL, ADJECTIVE, "paywalled|subscription-only|subscriber-only|subscribers-only|pay-to-read|pay-walled" },
	{ PAYWALL, NOUN, "premium article|article for subscribers|subscriber-only article|paywalled article" },
	{ REGIST, 0,
	  "may require registration|with free registration|after registration|after free registration|login wall|"
	  "for registered users|email required|free login required|free registration needed|free registration|"
	  "free registration required|free sign-up|registration wall|regwall|free with registration|free membership|"
	  "free membership required|free subscription|free subscription required|reg wall|reg-wall|log-in wall|"
	  "sign-in wall|sign-up wall|registration-walled|newsletter sign-up|members only, free" },
	{ REGIST, THING,
	  "create an account|create a free account|to create an account|to create a free account|a free account|"
	  "an account|registration|free account|user account|sign-up|signup|sign-in|login|log-in|email address|"
	  "e-mail address|to register|register|registering|to sign up|to log in|to sign in|sign up|sign in|log in|"
	  "logging in|signing up|signing in|creating an account|an email|an e-mail|an email address|"
	  "your email address|having registered|having signed up|you register|you sign up|you have registered|reg|"
	  "reg.|free reg|e-mail|email|your email|your e-mail|a login|a log-in|a sign-up|a registration|"
	  "once registered|once you register|once logged in|once you sign up" },
	{ REGIST, READERS, "registered users|registered readers|logged-in users|logged-in readers" },
	{ REGIST, RUNNING,
	  "behind a registration wall|behind a login|behind a sign-up wall|behind a login wall|requires registration|"
	  "requires free registration|requires a free account|requires a login|needs a free account|"
	  "needs registration|needs free registration|requires sign-up|requires sign-in|requires account|"
	  "requires login|requires an account|behind a reg wall|behind a regwall|behind a sign-in|behind a log-in|"
	  "behind a log-in wall|behind a registration" },
	{ REGIST, ADJECTIVE, "registration-only|sign-up-only|login-only" },
	{ FREE, 0,
	  "open to all|open to everyone|open to non-subscribers|non-subscribers|freely readable|free of charge|"
	  "freely available|freely accessible|free access link|shareable link|paywall lifted|paywall-free|not gated|"
	  "temporarily free|free for all|can be read for free|gift url|free access|open access|open-access|"
	  "no paywall|non-paywalled|nonpaywalled|unpaywalled|outside paywall|share link|friend link|ungated link|"
	  "paywall removed|without paying|at no cost|for free|without having to pay|without spending a penny|"
	  "anyone can read it|everyone can read it|anyone can read|everyone can read|paywall dropped|paywall down|"
	  "paywall gone|paywall bypassed|paywall waived|paywall suspended|outside of the paywall|"
	  "outside the pay wall|out from behind the paywall|not subscriber-only|not subscribers-only" },
	{ FREE, BRACKETED,
	  "free|gratis|archived|cached|gifted|unlocked|ungated|complimentary|gift|archive|shared link|oa|cached copy|"
	  "saved|mirrored|rescued|no charge|at no charge|without charge|without payment" },
	{ FREE, RUNNING,
	  "outside the paywall|in front of the paywall|without a paywall|with no paywall|not behind a paywall|"
	  "not paywalled|free to read|free of paywall|has dropped the paywall|has dropped its paywall|"
	  "has lifted the paywall|has lifted its paywall|dropped the paywall|lifted the paywall|has unlocked it|"
	  "has made it free" },
	{ FREE, ADJECTIVE, "free-to-read" },
	{ FREE, COPY,
	  "gift link|gift article|gifted link|gifted article|free link|free version|free copy|free-to-read version|"
	  "free-to-read copy|unpaywalled version|non-paywalled version|paywall-free version|unlocked link|"
	  "unlocked version|unlocked article|archive link|archived version|archived copy|archive copy|archived link|"
	  "archived page|archived article|archived snapshot|archive snapshot|archived story|ungated version|"
	  "ungated copy|open-access version|open access version|open-access copy|paywall-free link|free mirror|"
	  "saved copy|saved version|mirrored copy|mirrored version|cached version|cached page|google cache|"
	  "wayback copy|wayback version|wayback link|archive.org copy|archive.org link|archive.org version|"
	  "unpaywalled copy|unpaywalled link|paywall-free copy|gift subscription link" },
	{ FREE, NOUN, "free article" },
	{ PDF, 0, "large pdf|big pdf|huge pdf|full pdf" },
	{ PDF, BRACKETED, "a pdf file" },
	{ PDF, COPY, "as a pdf|as pdf|in pdf|in pdf format|pdf format|pdf file|pdf document|pdf version" },
	{ VIDEO, 0,
	  "on replay|as a video|video, on demand|filmed report|tv report|video report|video interview|video link|"
	  "video story|includes video|video included|embedded video|with embedded video|tv interview|video essay|"
	  "short video|long video|brief video" },
	{ VIDEO, BRACKETED, "video|videos|watch|with video|video clip|youtube video" },
	{ VIDEO, COPY,
	  "watch the video|watch video|watch the footage|watch the recording|watch the clip|see the video|play video|"
	  "video recording" },
	{ OFFER, 0, "to view|to access|accessible|viewable|to all|to download|available" },
	{ OFFER, COPY, "copy|copies|version|preprint|pre-print|mirror|reprint|snapshot|postprint|scan" },
	{ OFFER, TEXT, "to read|to read it|to read on|readable" },
	{ OFFER, COPY | TEXT, "link" },
	{ NEED, 0,
	  "you will need|you will need to|one has to|has to|have to|needs to|you will have to|once you have|"
	  "only once you have|only after|required|needed|necessary|mandatory|must|you must|you need|you need to|"
	  "you'll need|you'll need to|you have to|may be needed|may be required|req'd|compulsory" },
	{ NEED, RUNNING, "requires|needs|demands|asks for|calls for" },
	{ ONLY, 0, "only|reserved|exclusive|exclusively|restricted|limited|exclusive to|just" },
	{ WITHOUT, 0, "no|without|not|doesn't|nor|does not|do not|don't|never|neither" },
	{ WITHOUT, RUNNING, "no longer|isn't|aren't|are not|is not|are no longer" },
	{ BOTH, 0,
	  "both|both of them|both links|both articles|both stories|both pieces|both reports|both texts|both are|"
	  "both sites|the two articles|the two pieces|the two stories|the two texts|in both cases" },
	{ ALL, 0, "all|all of them|all three|all four|all five|each|all links|all articles" },
	{ COPULA, 0, "is|are|was|were|remains|sits|stays" },
	{ ARTICLE, 0, "the|a|an" },
	{ LEAD, 0, "in|in the|page in|site in|document in|source in|written in|published in|available in|also in" },
	{ LEAD, NOUN, "text in|article in|report in" },
	{ FILLER, 0,
	  "whose|anyone|who|wants|want|wishing|wish|can|will|to open|open|even|has|have|having|one|it|its|so|this|"
	  "anybody|everyone|through|over there|on the site|on its site|there|goes|until|till|tomorrow|today|"
	  "tonight|midnight|weekend|the weekend|week|month|the end of the month|a limited time|limited time|sadly|"
	  "regrettably|annoyingly|locked|hidden|partially|in part|at least|temporarily|for now|trial|free trial|"
	  "episode|webpage|summary|abstract|annex|appendix|dataset|brochure|leaflet|in full|whole|entire|after|"
	  "before|first|you|to continue|digital|at the|most of it|much of it|journal|that|which|new window|new tab|"
	  "external link|external|users|readers|unfortunately|alas|currently|now|still|hour|hours|h|kib|mib|"
	  "megabytes|kilobytes|slides|spreadsheet|recording|about|approx|seconds|sec|footage|clip|livestream|"
	  "transcript|press release|statement|podcast|need|require|might|possibly|probably|sometimes|usually|"
	  "you may|you might|you will|with subtitles|subtitled|with english subtitles|as|link to|kb|mb|links|"
	  "content|document|file|here|be|may|apply|access|full|click|warning|alert|gb|min|mins|minutes|pp|p|for|of|"
	  "with|opens|language|languages|source|translation|sorry|again|also|and|or|partly|mostly|some|"
	  "some content|albeit|even if|nowadays|since|meanwhile|these days|any longer|any more|published|long-form|"
	  "if only|to boot|where|once there|to be read|tucked away|sitting|scanned|downloadable|further|additional|"
	  "required by the site|already|entirely|completely|fully|anymore|from|from the|through the|via the|"
	  "until ~monday~tuesday~wednesday~thursday~friday~saturday~sunday~next week~next month~further notice|"
	  "till ~monday~tuesday~wednesday~thursday~friday~saturday~sunday|"
	  "through ~monday~tuesday~wednesday~thursday~friday~saturday~sunday|opened|be opened|be viewed|be seen|"
	  "be had|be accessed|get|gets|viewed|the latter|the former|exceptionally|for once|of course|naturally" },
	{ FILLER, TEXT,
	  "read|reading|reading it|read on|read more|read it|read them|to see it|to see it in full|to see the rest|"
	  "to view it|to view it in full|see it|see it in full|see the rest|to see|to see them" },
	{ FILLER, NOUN,
	  "article~~s|story|stories|report~~s|piece~~s|investigation~~s|coverage|write-up|essay~~s|feature|"
	  "interview|analysis|column|editorial|blog post|dispatch|long read|longread|review|paper|study|obituary|"
	  "op-ed|op ed|explainer|reporting|exposé|profile|write-ups|newsletter|newsletters|ruling|judgment|"
	  "judgement|decree|verdict|letter|memo|list|timeline|dispatches|despatch" },
	{ FILLER, WHO, "whoever|if|if you|anyone who|those who|who want|who wants" },
	{ FILLER, PLACE, "at|bei|beim|bij|chez|presso|u" },
	{ PAST, 0,
	  "formerly|previously|until recently|originally|initially|at first|until yesterday|until last week|"
	  "until last month|used to be|once" },
	{ SAME, 0, "ditto|likewise|same here|idem" },
	{ CONTEXT, EVENT,
	  "concert|festival|exhibition|museum|gallery|workshop|tickets|ticket|admission|entry|entrance|lecture|"
	  "seminar|performance|screening|events|event|parade|parking|shuttle|venue|open day|matinee|gig" },
	{ CONTEXT, SPEECH,
	  "told|spoke|spoken|speaks|speaking|sang|sings|singing|sung|wrote|written|writing|writes|recited|replied|"
	  "answered|delivered|performed|shouted|chanted|tweeted|speech|song|interviewed|sing|speak|tell|say in" },
	{ FILLER, BUT, "but|though|although|however" },
	{ OFFER, TEXT | RUNNING,
	  "can be read|can be viewed|can only be read|may be read|can be seen only|can be accessed" },
};

const size_t note_words_en_n = COUNT(note_words_en);
