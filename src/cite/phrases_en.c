/* English. */

#include "phrase_rows.h"

const struct phrase_list phrases_en[] = {
	{ STOP, 0,
	  "is said to|are said to|was said to|were said to|said to be|said to have|according to plan|according to schedule|according to law|according to the rules|according to tradition|"
	  "that|when|while|because|after|before|although|though|if|whether|how|why|what|since|about|will|would|could|"
	  "should|may have|might|can|cannot|is reported|are reported|first time|first quarter|first half|first year|"
	  "first report|first place|at first|first place in|first of all|per cent|per person|per day|per year|per capita" },
	{ WHO, 0, "which|who" },
	{ ART, 0, "the|an|a|his|its|their|our|her|my|your|this|these|those" },
	{ SUB, 0, "he|she|it|they|we|you|i" },
	{ AND, 0,
	  "and|or|as well as|and by|and in|not only|be read|be found|can be read|can still be read|can now be read|can be found|is available|are available" },
	{ BUT, 0, "but|but by|but rather|but in|rather|but instead" },
	{ NOT, 0,
	  "not|never|wasn't|weren't|isn't|hasn't|haven't|hadn't|didn't|doesn't|don't|cannot|can't|couldn't|wouldn't|"
	  "without|declined to|refused to|nor|no longer|yet to|neither|denied|denies|falsely|wrongly|no one|nobody|contrary to" },
	{ AS, 0, "as" },
	{ AUX, 0, "has|have|had|has also|have also|had also|has since|having|both|all|also" },
	{ IS, 0, "is|was|were|are|be|been|being|came from|comes from" },
	{ BY, 0, "by" },
	{ IN, 0, "in|on" },
	{ FIRST, CLOSE, "first|originally|initially|exclusively|was the first to|was first to|were the first to|were first to|first to|the first to" },
	{ FIRST, 0, "in a scoop|in an exclusive|for the first time by|first by|exclusively by" },
	{ FIRST, 0, "it first|this first|that first|them first|the story first|the news first" },

	{ SAY, FIN | PTC,
	  "pointed out|set out|laid out|found out|spelled out|spelt out|argued|commented|declared|disputed|questioned|surmised|speculated|hinted|tweeted|"
	  "ruled|counted|tallied|tracked|investigated|profiled|listed|named|identified|concluded|reckoned|"
	  "reported|noted|confirmed|announced|stated|claimed|described|detailed|explained|recounted|chronicled|"
	  "documented|warned|argued|corroborated|relayed|summarised|summarized|picked up|outlined|mentioned|"
	  "calculated|estimated|predicted|observed|added|contended|asserted|insisted|maintained|acknowledged|followed up|"
	  "quipped|remarked|recalled|cited|quoted|echoed|matched" },
	{ SAY, FIN,
	  "says|calls it|called it|calls this|called this|describes it|describes them|puts the|put the figure|put the number|put the cost|puts the number|asserts|insists|contends|laments|predicts|speculates|said|wrote|writes|say|write|alleges|alleged that|noted that|"
	  "states that|confirms|recalls|adds|argues|warns|points out|estimates that|suggests that|concluded that|concludes that|"
	  "found that|finds that|showed that|shows that|puts it|has it|had it that|reckons|observes|details how|quotes|cites|found.|found,|explained.|"
	  "speculated|speculates|opined|opines|understands|is reporting|are reporting|was reporting|were reporting" },
	{ SAY, FIN | OUTSIDE, "reports|notes|claims|reports that|report that|notes that|claims that|claim that" },
	{ SAY, PTC, "written|learned|learnt|been told|attributed|republished|aggregated|posted|highlighted|spotted|flagged|discovered" },
	{ REVEAL, FIN | PTC,
	  "revealed|uncovered|unearthed|disclosed|broke the story|broke the news|broke news of|exposed|leaked details of|"
	  "obtained a copy of|dug up|got hold of|laid bare|brought to light|unmasked" },
	{ REVEAL, FIN,
	  "reveals|discloses|breaks the story|breaks the news|got the story|got the story first|landed the story|had the story first|had it first|scooped|got the scoop|had the scoop|"
	  "broke the exclusive|was given exclusive access|was given access to|has the scoop|has the exclusive" },
	{ REVEAL, PTC, "obtained|broken|seen|reviewed|viewed|leaked exclusively|accessed|made public" },
	{ PUBLISH, FIN | PTC,
	  "published|appeared|ran|surfaced|emerged|posted|aired|printed|broadcast|released|shown|carried|featured|run|had the news|had the story|brought the news|carried the news" },
	{ PUBLISH, FIN, "report|reveal|publish|break|disclose|expose|write about|cover|uncover|announce|say|get" },
	{ LEAK, FIN | PTC, "leaked" },

	{ ORG, B,
	  "surfaced on|surfaced in|first emerged in|emerged in|was broken in|leaked to|leaked exclusively to|passed anonymously to|handed anonymously to|first told to|first told|scoop by|scoop in|"
	  "scoop from|scoop for|exclusive by|exclusive in|exclusive report by|exclusive story in|exclusive from|"
	  "first to report was|first to report it was|first to report this was|first to break the story was|"
	  "in documents published by|in emails published by|in files published by|in papers published by|"
	  "documents published by|the story was broken by|news was broken by|first came to light in|came to light in|"
	  "first surfaced in|first surfaced on|exclusive belongs to|the scoop belongs to|credit for the scoop goes to|"
	  "shared exclusively with|provided exclusively to|given exclusively to|made available exclusively to" },
	{ ORG, A,
	  "that first reported|that first revealed|that first broke|who first reported|was first with the story|were first with the story|"
	  "was first with the news|was the first outlet to|was the first newspaper to|was the first paper to|beat everyone to|"
	  "has seen the document|has seen the documents|has seen a copy|has seen copies|has seen the letter|has seen the memo|"
	  "has seen the emails|has obtained|had obtained|have obtained|has reviewed|have reviewed|had access to|was given access to|"
	  "got hold of|has seen internal|got there first|got it first|exclusive|scoop|exclusive report|exclusively revealed" },
	{ ORG, B | CLOSE,
	  "original article|original story|original report|original version|original post|read the original|"
	  "read the original here|originally ran in|originally ran on|republished from|republished with permission from|"
	  "original reporting by|reproduced from|reprinted from|reprinted with permission from" },
	{ ATT, B | DEED,
	  "speaking to|speaking on|spoke to|speaking with|spoke with|talking to|talked to|talk to|speak to|statement to|repeated to|comments to|comment to|remarks to|confirmed to|"
	  "admitted to|explained to|complained to|confided to|confided in|boasted to|said to|to tell|respond to|responded to|reply to|replied to" },
	{ ATT, A | B, "citing|quoting" },
	{ ATT, B,
	  "according to|as per|in the words of|wrote for|writes for|writing for|announced in|announced on|"
	  "writing in|quoted as saying in|quoted as saying by|as saying by|told a reporter for|told a reporter from|"
	  "told reporters from|told journalists from|sources told|in an interview with|interview with|interview in|interview to|"
	  "interviewed by|in conversation with|quoted in|cited in|"
	  "appearing on|on condition of anonymity to|in an email to|in a statement to|in an op-ed in|in an op-ed for|"
	  "in a column for|in a piece for|in the view of|in the opinion of" },
	{ ATT, A | B | CLOSE, "said in|said on|wrote in|wrote on|writes in|writes on|told" },
	{ ATT, A, "told reporters|reported on" },
	{ ATT, B | CLOSE, "said via|hat tip|hat tip to|h/t|tip of the hat to|spotted via|found via|seen via|discovered via|first spotted on|tipped off by" },
	{ ATT, B | CLAUSE,
	  "source:|sources:|via:|data:|figures:|source data:|data source:|source|sources" },
	{ ATT, B | CLOSE | CLAUSE, "via|per|ht|quoth|from data by|in the telling of" },
	{ ATT, A, "'s account|quoth" },
	{ ATT, INSIDE, "reportedly" },
	{ ATT, B | OUTSIDE,
	  "report by|report from|report in|reports by|reports from|reports in|reporting by|reporting from|reporting in|"
	  "investigation by|investigation in|analysis by|analysis in|figures from|data from|dispatch from|dispatches from|"
	  "account in|accounts in|reporters from|reporters at|journalists at|numbers from" },
	{ ATT, B | COLON, "from" },

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
	  "instead see|the same story is|the same report is|the same text is" },
	{ ALT, A | SEEN, "instead" },
	{ ALT, A | CLOSE, "will do instead|has a free version|has a free copy|has it for free|has it free" },
	{ ALT, B | CLOSE | CLAUSE | AGAIN, "archive|archived|archived here|mirror|mirrored" },
	{ ORG, B | CLOSE | DEED, "exclusive|scoop" },
	{ SEE, 0, "find|can read|can find|could read|turn to|head to|consult|listen to|see|see also|read|read also|read more in|more in|more on|further reading|for more see|watch" },
	{ HERE, 0, "here|read it here|read here|found here|read more|read more here" },
	{ OF, 0, "of" },
	{ PREP, 0, "for|at|from|about|against|near|over|under|between|into|towards" },
	{ PAPERS, 0,
	  "document~~s|email~~s|e-mail~~s|memo~~s|text messages|texts|letter~~s|recording~~s|tape~~s|files|papers|copy|copies|footage|messages|"
	  "video|transcript~~s|draft~~s|slides|spreadsheet~~s|court filings|filing~~s|photos|photographs|images|presentation|contract~~s|minutes|"
	  "report seen|records|dossier|manuscript|invoice~~s|chat logs|data seen|screenshots|audio|correspondence|list" },
	{ WORK, 0, "report~~s|findings|investigation|reporting|research|analysis|poll|survey|tally|estimate~~s|figures|data" },
	{ LEAK, FIN | PTC, "passed|handed|shared|given|sent|provided|shown|made available|slipped|supplied|forwarded" },
	{ LEAK, FIN | PTC | DEED, "read|examined|inspected|consulted|heard|combed through|pored over|went through|acquired|secured" },
	{ PART_GIVE, 0, "to|with" },
	{ WALL, 0,
	  "no subscription|without a subscription|not a subscriber|subscribers only|paywall|paywalled|behind a paywall|behind the paywall|deleted|taken down|taken offline|offline|no longer online|"
	  "no longer available|out of free articles|cannot get past|can't get past|locked out|if the page|if the link|if you cannot|if you can't|too long|costs|if you prefer|should you prefer|removed|rather listen|rather watch|hit the limit" },
	{ FREE, 0,
	  "free|free of charge|for free|for nothing|freely|free to read|open to all|open access|open-access|archived|cached|unlocked|ungated|mirrored|without charge|at no cost|without registration|no sign-up|toll-free|publicly available|shorter|wayback|internet archive|web archive" },
	{ COPY, 0,
	  "copy|version|summary|translation|mirror|snapshot|write-up|transcript|digest|recap|reprint|preprint|substitute|backup" },
};

const size_t phrases_en_n = COUNT(phrases_en);
