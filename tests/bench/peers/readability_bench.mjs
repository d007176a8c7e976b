// @mozilla/readability on jsdom over the pages of LIST: for each line on stdin one pass, answered by ns a page.
//
//     readability_bench.mjs LIST [EVERY]        the protocol of bench_page.c; run in the folder of LIST
//
// PEERS names the folder that holds node_modules.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(process.env.PEERS + '/');
const { JSDOM, VirtualConsole } = require('jsdom');
const { Readability } = require('@mozilla/readability');

const every = Number(process.argv[3] ?? 1);
const pages = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n')
	.filter((_, i) => i % every === 0)
	.map((line) => line.split('\t'))
	.map(([path, url]) => ({ html: readFileSync(path), url }));
const virtualConsole = new VirtualConsole();  // says nothing of broken style sheets

function read({ html, url }) {
	try {
		const { window } = new JSDOM(html, { url, virtualConsole });
		new Readability(window.document).parse();
		window.close();
	} catch {
		// jsdom throws on some pages' style sheets; the time until then is theirs
	}
}

for await (const _ of createInterface({ input: process.stdin })) {
	const start = process.cpuUsage();
	pages.forEach(read);
	const { user, system } = process.cpuUsage(start);
	console.log(Math.round((user + system) * 1000 / pages.length));
}
