/* English. */

#include "phrase_rows.h"

const struct phrase_list phrases_en[] = {
	{ STOP, 0,
	  "paid according to|priced according to|ranked according to|sorted according to|graded according to|grouped according to|divided according to|"
	  "classified according to|treated according to|charged according to|allocated according to|distributed according to|set according to|calculated according to|"
	  "vary according to|varies according to|varied according to|differ according to|differs according to|all according to|is said to|are said to|was said to|were said to|said to be|said to have|according to plan|according to schedule|according to law|according to the rules|according to tradition|"
	  "that|when|while|because|after|before|although|though|if|whether|how|why|what|since|about|will|would|could|"
	  "should|may have|might|can|cannot|is reported|are reported|first time|first quarter|first half|first year|"
	  "first report|first place|at first|first place in|first of all|per cent|per person|per day|per year|per capita" },
	{ STOP, 0,
	  "once wrote for|used to write for|formerly wrote for|has written for|have written for|also writes for|who wrote for|who writes for|"
	  "who used to work for" },
	{ STEM, 0, "this week|this morning|this month|this year|this afternoon|this evening" },
	{ BODY, CLAUSE,
	  "parliament|congress|senate|house of commons|house of lords|house of representatives|assembly|committee|subcommittee|commission|court|"
	  "tribunal|inquiry|inquest|jury|council|united nations|press conference|conference|summit|rally|hearing|bundestag|knesset|museum" },
	{ NOT, A | CLAUSE,
	  "which is wrong|which is false|which is untrue|which is not true|which is not the case|which is incorrect|which was wrong|which it was not|"
	  "that is wrong|that is false|that is not true|that is not so|but that is wrong|but that is not true|but that is not so|but it was not|"
	  "but it wasn't|not so|this is wrong|this is false|this is not true" },
	{ WHO, 0,
	  "which|who|whom|the outlet that|the one that|the ones that|the paper that|the newspaper that|the magazine that|the site that|"
	  "the website that|the agency that|the broadcaster that" },
	{ ART, 0, "the|an|a|his|its|their|our|her|my|your|this|these|those" },
	{ SUB, 0, "he|she|it|they|we|you|i" },
	{ BODY, 0, "law|bill|ruling|judgment|verdict|plan|proposal|agreement|treaty|indictment|lawsuit|complaint|budget|audit|barometer|tender" },
	{ AND, 0,
	  "and|as well as|and by|and in|be read|be found|can be read|can still be read|can now be read|can be found|is available|are available" },
	{ AND, CLAUSE, "not only" },
	{ AND, AGAIN, "or|or else|or simply|or just|or better still|or instead|otherwise" },
	{ BUT, 0, "but|but by|but rather|but rather by|but in|but on|but to|but from|but with|but the|rather|but instead|but instead by|rather by|but actually|but in fact" },
	{ NOT, 0,
	  "nowhere|fake screenshot|fake article|fake front page|fake tweet|fake post|fake quote|doctored screenshot|doctored image|hoax|bogus|not|never|wasn't|weren't|isn't|hasn't|haven't|hadn't|didn't|doesn't|don't|can't|couldn't|wouldn't|"
	  "without|declined to|refused to|no longer|yet to|neither|denied|denies|falsely|wrongly|no one|nobody|contrary to|"
	  "and not|and not by|not by|rather than|rather than by|instead of|as opposed to|unlike|won't|shouldn't|hardly|barely|"
	  "earlier version of this|earlier version of the|previous version of this|previous version of the|mistakenly|incorrectly|erroneously|inaccurately|misattributed|wrongfully|failed to|fails to|stopped short of|stops short of|"
	  "the claim that|the idea that|the notion that|the myth that|it is not true that|it isn't true that|it is a myth that|rumours that|rumors that|"
	  "it is often said that|it has been claimed that|it was claimed that|rumour has it that|rumor has it that|contrary to what|contrary to claims that|"
	  "anything but|far from|none of|no such|disputes|disputed that|rejects|rejected|supposedly" },
	{ NOT, PLURAL, "nor" },
	{ AS, 0, "as|so|or so|and so" },
	{ AUX, 0, "has|have|had|has also|have also|had also|has since|having|both|all|also|alike|had already|has already|have already|had previously|has previously|jointly|separately|each|independently|likewise|themselves|itself" },
	{ IS, 0, "was in fact|is in fact|was actually|is actually|was indeed|was really|was in truth|was in reality|is|was|were|are|be|been|being|came from|comes from" },
	{ BY, 0, "by" },
	{ IN, 0, "in|on" },
	{ FIRST, CLOSE, "for the first time|first|originally|initially|exclusively|was the first to|was first to|were the first to|were first to" },
	{ FIRST, CLOSE | A, "first to|the first to|the first outlet to|the first paper to|the first newspaper to|the first news outlet to|the first one to" },
	{ FIRST, 0, "in a scoop|in an exclusive" },
	{ FIRST, 0, "it first|this first|that first|them first|the story first|the news first" },

	{ SAY, FIN | PTC,
	  "reported on|pointed out|set out|laid out|found out|spelled out|spelt out|argued|commented|declared|disputed|questioned|surmised|speculated|hinted|tweeted|"
	  "ruled|counted|tallied|tracked|investigated|profiled|listed|named|identified|concluded|reckoned|"
	  "reported|noted|confirmed|announced|stated|claimed|described|detailed|explained|recounted|chronicled|"
	  "documented|warned|corroborated|relayed|summarised|summarized|picked up|outlined|mentioned|"
	  "calculated|estimated|predicted|observed|added|contended|asserted|insisted|maintained|acknowledged|followed up|"
	  "quipped|remarked|recalled|cited|quoted|echoed|matched" },
	{ SAY, FIN,
	  "tells it|sees it|would have it that|says|calls it|called it|calls this|called this|describes it|describes them|puts the|put the figure|put the number|put the cost|puts the number|asserts|insists|contends|laments|predicts|speculates|said|wrote|writes|say|write|alleges|alleged that|noted that|"
	  "states that|confirms|recalls|adds|argues|warns|points out|estimates that|suggests that|concluded that|concludes that|"
	  "found that|finds that|showed that|shows that|puts it|has it|had it that|reckons|observes|details how|quotes|cites|found.|found,|explained.|"
	  "opined|opines|understands|is reporting|are reporting|was reporting|were reporting" },
	{ SAY, FIN | OUTSIDE,
	  "put it|explains|describes|explores|examines|investigates|analyses|analyzes|chronicles|details|reasons|repeats|outlines|"
	  "profiles|counts|forecasts|quips|grumbles|counters|highlights|"
	  "dubs|cautions|mentions|echoes|"
	  "reports|notes|claims|reports that|report that|notes that|claims that|claim that" },
	{ SAY, FIN | PTC,
	  "established|ascertained|deduced|inferred|admitted|conceded|confessed|indicated|signalled|signaled|suggested|implied|insinuated|intimated|reasoned|reiterated|repeated|"
	  "related|recorded|retold|revisited|reconstructed|analysed|analyzed|assessed|computed|"
	  "totted up|added up|projected|forecast|forecasted|anticipated|guessed|mused|joked|complained|lamented|bemoaned|griped|grumbled|"
	  "fumed|thundered|editorialised|editorialized|countered|retorted|replied|responded|"
	  "elaborated|emphasised|emphasized|stressed|underlined|underscored|highlighted|flagged|cautioned|"
	  "testified|narrated|characterised|characterized|dubbed|deemed|"
	  "proclaimed|affirmed|averred|attested|verified|"
	  "authenticated|fact-checked|debunked|reported back|wrote up|written up|summed up|rounded up|charted|mapped|"
	  "catalogued|cataloged|chimed in|weighed in|followed suit|picked it up|took up|taken up|carried the claim|passed on|"
	  "reprised|rehashed|recapped|live-blogged|theorised|theorized|posited|postulated|presumed|"
	  "inquired|quizzed|interviewed|bylined|headlined|noted down|broke down" },
	{ SAY, FIN,
	  "put it this way|put it bluntly|put it best|admits|concedes|suggests|implies|reiterates|recounts|relates|tells of|tells how|"
	  "describes how|documents how|sets out|lays out|spells out|explains how|"
	  "calculates|tallies|puts the figure at|puts the number at|"
	  "put~ the toll at~s the toll at|put~ the death toll at~s the death toll at|put~ the cost at~s the cost at|put~ the loss at~s the loss at|put~ the losses at~s the losses at|put~ the total at~s the total at|"
	  "put~ the bill at~s the bill at|put~ the price at~s the price at|put~ the damage at~s the damage at|put~ the odds at~s the odds at|put~ the value at~s the value at|put~ losses at~s losses at|"
	  "put the figure at|put the number at|put~ it at~s it at|put~ that at~s that at|put~ it down to~s it down to|pegs|pegged|"
	  "speculates that|reckon|complains|bemoans|fumes|thunders|"
	  "countered that|retorts|replies|responds|clarifies|emphasises|emphasizes|underlines|underscores|"
	  "testifies|characterises|characterizes|"
	  "proclaims|affirms|avers|attests|corroborates|verifies|debunks|summarises|summarizes|"
	  "sums up|is told|was told|has been told|understands that|hears|learns|learned that|learnt that|"
	  "maintains|declares|announces|believes|relays|reprints|"
	  "carries a quote|has this|had this to say|went so far as|carries word|ran with|runs with|led with|leads with|"
	  "said so|says so|would have it|would have us believe|is to be believed|are to be believed|put it like this|tells us|told us" },
	{ SAY, PTC, "asked|pressed|approached|contacted|reached|questioned by reporters from|written|learned|learnt|been told|attributed|republished|aggregated|posted|spotted|discovered" },
	{ REVEAL, FIN | PTC,
	  "revealed|uncovered|unearthed|disclosed|broke the story|broke the news|broke news of|exposed|leaked details of|"
	  "obtained a copy of|dug up|got hold of|laid bare|brought to light|unmasked|scooped|ferreted out|sniffed out|dug out|turned up|"
	  "pried loose|pried it loose|prised loose|prised it loose|pried out|prised out|winkled out|"
	  "rooted out|shone a light on|cast a light on|lifted the lid on|blew the lid off|blown the lid off|pulled back the curtain on|"
	  "drew back the curtain on|blew open|blown open|cracked open|brought to public attention|brought into the open|outed|"
	  "broke the scandal|broke the affair|broke word of|got its hands on|got their hands on|gotten its hands on|laid hands on|"
	  "laid its hands on|came into possession of|secured a copy of|acquired a copy of|was leaked a copy of|first aired" },
	{ REVEAL, FIN,
	  "reveals|discloses|uncovers|unearths|exposes|lifts the lid on|breaks the story|breaks the news|got the story|got the story first|had the story first|had it first|"
	  "got the scoop|had the scoop|landed the scoop|landed the story|had the news first|was out with the news|was first out with|were first out with|"
	  "came out with the news first|beat everyone to the story|beat others to the story|beat rivals to the story|beat its rivals to|"
	  "was the source of the story|is the source of the story|was the source of the report|had the exclusive|"
	  "landed the exclusive|got the exclusive|carried the exclusive|ran the exclusive|exclusively reported|exclusively obtained|"
	  "broke the exclusive|was given exclusive access|was given access to|has the scoop|has the exclusive" },
	{ REVEAL, PTC, "obtained|broken|seen|leaked exclusively|accessed|made public" },
	{ PUBLISH, FIN | PTC,
	  "published|appeared|ran|surfaced|emerged|aired|printed|broadcast|released|carried|featured|run|had the news|had the story|brought the news|carried the news" },
	{ PUBLISH, FIN, "break|write about|get|break it|break the story|break the news|tell|print|air|bring it to light|flag it|have it|have the story" },
	{ PUBLISH, FIN | PLURAL,
	  "report|reveal|publish|disclose|expose|cover|uncover|announce|describe|claim|note|detail|estimate|document|outline|explain|"
	  "argue|suggest|warn|confirm|quote|cite|recount|chronicle|speak of|tell of|hint|agree|insist|maintain|believe|mention|predict|"
	  "calculate|conclude|stress|paint|carry|expect|put" },
	{ LEAK, FIN | PTC, "leaked|tipped off" },

	{ ORG, B,
	  "surfaced on|surfaced in|first emerged in|emerged in|was broken in|leaked to|leaked exclusively to|passed anonymously to|handed anonymously to|first told to|first told|scoop by|scoop in|"
	  "scoop from|scoop for|scoop of|scooped by|scooped in|exclusive to|exclusive of|an exclusive for|broken by|story broken by|exclusive by|exclusive in|exclusive report by|exclusive story in|exclusive from|"
	  "first to report was|first to report it was|first to report this was|first to break the story was|"
	  "in documents published by|in emails published by|in files published by|in papers published by|"
	  "documents published by|the story was broken by|news was broken by|first came to light in|came to light in|"
	  "first surfaced in|first surfaced on|first surfaced at|surfaced at|came to light through|came to light via|came to light on|"
	  "came to light thanks to|thanks to reporting by|thanks to reporting in|thanks to an investigation by|thanks to an investigation in|"
	  "thanks to reporters at|thanks to journalists at|came to light courtesy of|emerged thanks to|became public thanks to|became public through|became public via|"
	  "became public in|known thanks to|known only thanks to|we know thanks to|credit for breaking the story goes to|"
	  "credit for breaking the story belongs to|credit for the story goes to|credit for the story belongs to|credit for the find goes to|"
	  "credit for uncovering|the scoop was|the scoop went to|the exclusive went to|the story broke in|the story broke on|news broke in|news broke on|"
	  "the scandal broke in|the leak went to|the leak was to|anonymously sent to|"
	  "was the work of reporters at|was the work of journalists at|thanks to digging by|thanks to the digging of|unearthed for|exclusive belongs to|the scoop belongs to|credit for the scoop goes to|"
	  "shared exclusively with|provided exclusively to|given exclusively to|made available exclusively to" },
	{ ORG, A,
	  "that first reported|that first revealed|that first broke|who first reported|was first with the story|were first with the story|"
	  "was first with the news|was the first outlet to|was the first newspaper to|was the first paper to|beat everyone to|"
	  "has seen the document|has seen the documents|has seen a copy|has seen copies|has seen the letter|has seen the memo|"
	  "has seen the emails|has obtained|had obtained|have obtained|has reviewed|have reviewed|had access to|"
	  "had seen the document|had seen the documents|has seen the files|has seen a draft|has a copy of|had a copy of|holds a copy of|is in possession of|"
	  "was in possession of|was handed a|was handed the|was given a copy|was sent a copy|was sent the documents|was shown a copy|was shown a draft|was passed a|was passed the|was slipped a|"
	  "was leaked a|was leaked the|has viewed|had viewed|had reviewed|has inspected|got a look at|got a first look at|'s scoop|'s exclusive|s scoop|"
	  "got the first look|has seen internal|got there first|got it first|got there before anyone|got there before anyone else|got there before everyone else|beat everyone else to it|beat everyone to it|was there first|exclusive report|exclusively revealed" },
	{ ORG, B | HANDS,
	  "landed~ at~ with~ in the inbox of~ on the desk of~ on the desks of~ in the lap of~ in the hands of|fell into the hands of|fell into the lap of|"
	  "ended up~ with~ at~ in the hands of|wound up~ with~ at~ in the hands of|found its way~ to~ into the hands of|found their way~ to~ into the hands of|"
	  "made its way~ to~ into the hands of|made their way~ to~ into the hands of|a copy of which reached|copies of which reached|a copy of which went to" },
	{ ORG, B | CLOSE,
	  "original article|original story|original report|original version|original post|read the original|"
	  "read the original here|originally ran in|originally ran on|republished from|republished with permission from|"
	  "original reporting by|first run by|first run in|first aired by|first aired on|first printed in|first carried by|reproduced from|reprinted from|reprinted with permission from" },
	{ ATT, B | DEED,
	  "interview with|interview to|made the remark~~s+ in|made the remark~~s+ to|made the remark~~s+ on|made the comment~~s+ in|made the comment~~s+ to|made the comment~~s+ on|"
	  "made the claim in|made the claim to|made the claim on|made the admission in|made the admission to|the verdict of|the conclusion of|"
	  "i read in|we read in|i saw in|i heard on|we learned from|i learned from|speaking to|speaking on|spoke to|speaking with|spoke with|talking to|talked to|talk to|speak to|statement to|repeated to|comments to|comment to|remarks to|confirmed to|"
	  "admitted to|explained to|complained to|confided to|confided in|boasted to|said to|to tell|respond~ to~ed to|"
	  "replied to|conceded to|confessed to|described to|hinted to|indicated to|"
	  "insisted to|lamented to|suggested to|stressed to|recounted to|related to|"
	  "outlined to|revealed to|disclosed to|acknowledged to|remarked to|commented to|"
	  "reiterated to|quipped to|joked to|joked with|grumbled to|vented to|moaned to|mused to|"
	  "opened up to|let slip to|spilled to|unburdened himself to|unburdened herself to|poured out his heart to|"
	  "poured out her heart to|broke his silence to|broke her silence to|broke their silence to|broke his silence in|broke her silence in|"
	  "sat down with|gave an interview to|gave an interview with|granted an interview to|gave interviews to|in remarks to|"
	  "in comments to|in a chat with|chatted with|in a call with|on the phone to|by phone to|reached by|approached by|contacted by|"
	  "asked by|pressed by|questioned by|quizzed by|put to him by|put to her by|put to them by|in response to questions from|"
	  "in answer to questions from|in answer to a question from|response to a query from|responding to questions from|answering questions from|"
	  "confirmed by email to|appeared on|an appearance on|in an appearance on|speak with|has spoken to|have spoken to|"
	  "spoken to|spoken with|gave her account to|gave his account to|told his story to|told her story to|gave quotes to" },
	{ ATT, B | DEED | OUTSIDE,  /* in an anchor, a headline's */
	  "admit~s to~ting to|explain~s to~ing to|complain~s to~ing to|confid~es to~ing to|confid~es in~ing in|boast~s to~ing to|"
	  "say~s to~ing to|respond~s to~ing to|conced~es to~ing to|confess~es to~ing to|describ~es to~ing to|hint~s to~ing to|"
	  "indicat~es to~ing to|insist~s to~ing to|lament~s to~ing to|suggest~s to~ing to|stress~es to~ing to|repeat~s to~ing to|"
	  "recount~s to~ing to|relat~es to~ing to|outlin~es to~ing to|reveal~s to~ing to|disclos~es to~ing to|acknowledg~es to~ing to|"
	  "remarking to|commenting to|reiterat~es to~ing to|quipping to|jok~es to~ing to|grumbl~es to~ing to|"
	  "vent~s to~ing to|moan~s to~ing to|mus~es to~ing to|tells|telling|reply to|replies to|replying to|talks to|speaks to|"
	  "speaks with|opens up to|opening up to|lets slip to|sitting down with|chatting with" },
	{ ATT, A | B, "citing|quoting" },
	{ ATT, B,
	  "the figure comes from|the number comes from|the quote comes from|the quotation comes from|the claim comes from|the information comes from|the figures come from|the numbers come from|the estimate comes from|we learn from|learned from|we know from|an op-ed in|an op-ed for|according to|as per|in the words of|wrote for|writes for|writing for|announced in|announced on|"
	  "writing in|quoted as saying in|quoted as saying by|as saying by|told a reporter for|told a reporter from|"
	  "told reporters from|told journalists from|sources told|in an interview with|interview in|"
	  "interviewed by|in conversation with|quoted in|cited in|"
	  "appearing on|on condition of anonymity to|in an email to|in a statement to|in an op-ed in|in an op-ed for|"
	  "in a column for|in a piece for|in the view of|in the opinion of|in a column in|in an article for|in an essay for|in an editorial in|"
	  "interview that ran in|interview published in|interview published by|interview aired on|interview broadcast on|interview aired by|"
	  "in the reckoning of|by the reckoning of|by the estimate of|by the count of|by the account of|on the account of|in the assessment of|"
	  "in the estimation of|going by|to go by|judging by|to judge by|as told to|told to|as reported by|as noted by|as quoted by|as quoted in|as cited by|"
	  "as recounted in|as heard on|as seen in|as detailed in|as described in|to quote|to cite|to borrow from|quoting from|quoting sources at|drawing on|"
	  "drawing on reporting by|based on reporting by|based on reporting from|based on a report by|based on a report in|based on an analysis by|"
	  "based on data from|on the basis of a report in|a tally by|a tally kept by|a count by|a count kept by|database kept by|compiled by|"
	  "calculations by|estimates by|estimates from|survey by|survey for|poll by|poll for|polling by|polling for|data compiled by|"
	  "data collected by|data gathered by|figures compiled by|figures collected by|numbers compiled by|sources quoted by|sources cited by|"
	  "officials quoted by|as relayed by|in a dispatch from|in a wire story from|credited to" },
	{ ATT, A | B | CLOSE, "said in|said on|wrote in|wrote on|writes in|writes on|told" },
	{ ATT, A, "told reporters" },
	{ ATT, B | CLOSE, "said via|hat tip|hat tip to|hat-tip|h/t|tip of the hat|tip of the hat to|tip of the cap|tip of the cap to|with thanks to|spotted via|found via|seen via|discovered via|first spotted on|tipped off by|tip via|tipped by|nod to" },
	{ ATT, B | CLAUSE,
	  "chart:|graphic:|map:|graphics:|charts:|table:|source:|sources:|via:|data:|figures:|source data:|data source:|source|sources" },
	{ ATT, B | CLOSE | CLAUSE, "via|per|ht|from data by|in the telling of" },
	{ ATT, A | B | CLOSE | CLAUSE, "quoth" },
	{ ATT, A,
	  "'s account|'s reckoning|'s count|'s tally|'s estimate|'s estimates|'s calculation|'s calculations|'s telling|'s reporting|'s sources|"
	  "' reckoning|' count|' tally|' estimate|' calculations|' reporting|' sources|' account" },
	{ ATT, INSIDE, "reportedly" },
	{ ATT, B | OUTSIDE,
	  "report by|report from|report in|reports by|reports from|reports in|reporting by|reporting from|reporting in|"
	  "investigation by|investigation in|analysis by|analysis in|figures from|data from|dispatch from|dispatches from|"
	  "account in|accounts in|reporters from|reporters at|journalists at|numbers from" },
	{ ATT, B | COLON, "from" },

	{ ALT, B | CLOSE | CLAUSE | AGAIN,
	  "try|else|otherwise|failing that|failing which|or else|if not|or via|or at|or on|also on|also in|also via|use|check|"
	  "free at|free on|free via|free from|for free at|for free on|for free via" },
	{ ALT, B | AGAIN,
	  "or see|or read|or try|or watch|or here|also here|also at|also available|also available here|also available at|"
	  "also available on|also available from|alternatively|here too|or use|or listen to|or go to|or head to" },
	{ ALT, B,
	  "alternative link|alternate link|alternative version|free version|free copy|free to read at|free to read here|"
	  "non-paywalled|non-paywall|nonpaywalled|unpaywalled|paywall-free|ungated|ungated version|ungated copy|"
	  "archived version|archived copy|archive link|archive copy|cached copy|cached version|open-access version|open access version|open-access copy|"
	  "open version|freely available version|free summary|free alternative|mirror copy|without a paywall|without the paywall|outside the paywall|"
	  "a free translation|a shorter account|can also be read|can also be found|can also be watched|can also be heard|"
	  "you can also read|you could also read|you may also read|try instead|read instead|see instead|watch instead|instead try|instead read|"
	  "instead see|head instead to|turn instead to|go instead to|look instead to|settle for|make do with|content themselves with|fall back on|"
	  "non-subscribers can|non-subscribers may|nonsubscribers can|non-subscribers should|those without a subscription|readers without a subscription|"
	  "for those without a subscription|anyone without a subscription|those without access|for non-subscribers|if you don't subscribe|"
	  "if you do not subscribe|if you don't have a subscription|if you're not a subscriber|if you are not a subscriber|if you can't read it|"
	  "if you can't open it|if you cannot open it|if you hit the paywall|if you hit a paywall|if you run into the paywall|if it's paywalled|if paywalled|"
	  "if that's paywalled|without subscribing|without paying|without registering|no paywall|not paywalled|"
	  "freely available|freely accessible|accessible for free|available for free|available free|available without charge|readable for free|"
	  "readable free|can be read free|read for free|read it free|free link|free preprint|free translation|free reprint|free mirror|"
	  "free write-up|free recap|free pdf|author's copy|author's version|accepted manuscript|preprint version|a preprint of it|a similar story|"
	  "a similar account|similar report|similar story|much the same story|a version of it|another version|another copy|a free version|"
	  "a non-paywalled|the same article|the same piece|the same story|same story|same report|same article|the same interview|also readable|"
	  "also online|also to be found|is also on|is also at|is also in|is also up|is also posted|mirrored on|mirrored at|reposted at|cross-posted at|"
	  "cross-posted on|syndicated in|syndicated by|syndicated on|the same story is|the same report is|the same text is" },
	{ ALT, A | SEEN, "instead" },
	{ ALT, A | CLOSE | AGAIN,
	  "will do instead|will do|will do just as well|will serve|does the job|is free|is free to read|is open to all|is not paywalled|"
	  "isn't paywalled|is freely available|is open access|is ungated|has a free version|has a summary|has a shorter version|has a short version|"
	  "has a write-up|has the gist|has the same story|has much the same|has it without|has an unpaywalled|has a non-paywalled|has the same report|"
	  "carries the same|carries a free|carries a version|carried the same|offers a free|offers it free|covers the same ground|reprints it|"
	  "reposted it|as an alternative|has a free copy|has it for free|has it free" },
	{ ALT, B | CLOSE | CLAUSE | AGAIN, "archive|archived|archived here|mirror|mirrored" },
	{ ORG, A | B | CLOSE | DEED, "exclusive|scoop" },
	{ SEE, 0, "look at|take a look at|have a look at|go to|visit|try|download|open|browse|check out|skim|scan|hear|find|can read|can find|could read|turn to|head to|consult|listen to|see|see also|read|read also|read more in|more in|more on|further reading|for more see|watch" },
	{ HERE, 0, "here|read it here|read here|found here|read more|read more here" },
	{ OF, 0, "of" },
	{ PREP, 0, "for|at|against|near|over|under|between|into|towards" },
	{ PAPERS, 0,
	  "document~~s|cable~~s|diary|diaries|ledger~~s|receipt~~s|contracts|payroll records|bank records|bank statements|database|spreadsheets|email~~s|e-mail~~s|memo~~s|text messages|texts|letter~~s|recording~~s|tape~~s|files|papers|footage|messages|"
	  "video|draft~~s|slides|spreadsheet|court filings|filing~~s|photos|photographs|images|presentation|contract|minutes|"
	  "report seen|records|dossier|manuscript|invoice~~s|chat logs|data seen|screenshots|audio|correspondence|list" },
	{ WORK, 0, "findings|investigation|reporting|research|analysis|poll|survey|tally|estimate~~s|figures|data" },
	{ LEAK, FIN | PTC, "passed|handed|shared|given|sent|provided|shown|made available|slipped|supplied|forwarded" },
	{ LEAK, FIN | PTC | DEED, "reviewed|viewed|examined|inspected|consulted|heard|combed through|pored over|went through|acquired|secured" },
	{ PART_GIVE, 0, "to|with" },
	{ WALL, 0,
	  "rather not|prefer not to|do not want to|don't want to|can't access|cannot access|can't get in|cannot get in|can't read|cannot read|"
	  "won't open|will not open|doesn't open|does not open|doesn't load|does not load|used up|run out of free|want to pay|cannot afford|can't afford|"
	  "link is dead|link is broken|link no longer works|page is gone|page is down|do not pay|don't pay|doesn't pay|non-payers|do not subscribe|don't subscribe|doesn't subscribe|does not subscribe|not subscribe|have no subscription|has no subscription|"
	  "lack a subscription|lacks a subscription|without an account|no account|non-subscribers|behind a wall|subscriber-only|for subscribers|members only|gated|metered|dead link|link rot|"
	  "404s|vanished|disappeared|wiped|pulled|since been removed|region-locked|geoblocked|geo-blocked|won't load|will not load|no subscription|without a subscription|not a subscriber|subscribers only|paywall|paywalled|behind a paywall|behind the paywall|deleted|taken down|taken offline|offline|no longer online|"
	  "no longer available|out of free articles|cannot get past|can't get past|locked out|if the page|if the link|if you cannot|if you can't|too long|costs|if you prefer|should you prefer|removed|rather listen|rather watch|hit the limit" },
	{ FREE, 0,
	  "the same|free|free of charge|for free|for nothing|freely|free to read|open to all|open access|open-access|cached|unlocked|without charge|at no cost|without registration|no sign-up|toll-free|publicly available|shorter|wayback|internet archive|web archive" },
	{ COPY, 0,
	  "transcript~~s|extract~~s|excerpt~~s|copy|copies|version|summary|translation|snapshot|write-up|digest|recap|reprint|preprint|substitute|backup" },
};

const size_t phrases_en_n = COUNT(phrases_en);
