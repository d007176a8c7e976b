// Crawlee's CheerioCrawler over LIST: fetch, parse, keep what headwater would: title, text, links.
//
//     crawl_crawlee.mjs LIST PROXY FOLDER      FOLDER: where Crawlee keeps its queue and its items
//
// PEERS names the folder that holds node_modules.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [list, proxy, folder] = process.argv.slice(2);
process.env.CRAWLEE_STORAGE_DIR = folder;
process.env.CRAWLEE_LOG_LEVEL = 'ERROR';

const require = createRequire(process.env.PEERS + '/');
const { CheerioCrawler, ProxyConfiguration } = require('@crawlee/cheerio');

const crawler = new CheerioCrawler({
	proxyConfiguration: new ProxyConfiguration({ proxyUrls: [proxy] }),
	minConcurrency: 16,
	maxConcurrency: 64,
	async requestHandler({ $, request, pushData }) {
		await pushData({
			url: request.loadedUrl,
			canonical: $('link[rel="canonical"]').attr('href'),
			title: $('h1').text(),
			text: $('article p').map((_, p) => $(p).text()).get().join('\n'),
			links: $('a[href]').map((_, a) => ({ href: new URL($(a).attr('href'), request.loadedUrl).href, text: $(a).text() })).get(),
		});
	},
});
await crawler.run(readFileSync(list, 'utf8').trimEnd().split('\n'));
