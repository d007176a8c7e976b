/*
 * What a report does beyond being read: sort, filter, search, details, and the
 * picture. All that strangers wrote becomes text nodes and never markup; links
 * are http and https alone. Nothing is asked of the network, nothing is stored.
 */
(function () {
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const {pages, cites, marks, roles, langs, picture} = data;
const by = id => document.getElementById(id);
const number = n => n.toLocaleString("en");
const PAGE = 100, PRINTED = 2000;

/* --- making elements --- */

function make(name, attributes, ...children) {
	const e = document.createElement(name);
	for (const key in attributes)
		e.setAttribute(key, attributes[key]);
	e.append(...children.filter(c => c !== null && c !== ""));
	return e;
}

function draw(name, attributes) {
	const e = document.createElementNS("http://www.w3.org/2000/svg", name);
	for (const key in attributes)
		e.setAttribute(key, attributes[key]);
	return e;
}

const isLang = l => /^[A-Za-z-]{2,12}$/.test(l || "") && l !== "und";
const words = (text, lang) => make("bdi", isLang(lang) ? {lang} : {}, text || "");
const language = p => langs[p.l || "und"] || p.l;

function link(url, text, lang) {
	if (!/^https?:\/\//i.test(url || ""))
		return words(text, lang);
	return make("a", {href: url, rel: "noopener noreferrer"}, words(text, lang));
}

function mark(m, likely) {
	const icon = draw("svg", {"aria-hidden": "true"});
	icon.append(draw("use", {href: "#mark-" + marks[m]}));
	return make("span", {class: "mark"}, icon, marks[m],
		likely ? make("span", {class: "likely"}, " (likely " + likely + ")") : "");
}

function button(text, act, attributes) {
	const b = make("button", Object.assign({type: "button"}, attributes), text);
	b.addEventListener("click", act);
	return b;
}

const titleOf = p => p.t || p.u || p.o || "";
const cut = (s, n) => s.length > n ? s.slice(0, n) + "…" : s;

/* --- who cites whom, by page --- */

const citing = new Map(), citedIn = new Map();  /* page -> citations of it, in it */
for (const c of cites) {
	citing.has(c[1]) ? citing.get(c[1]).push(c) : citing.set(c[1], [c]);
	citedIn.has(c[0]) ? citedIn.get(c[0]).push(c) : citedIn.set(c[0], [c]);
}
const firstOf = i => (citing.get(i) || [[]])[0];

/* --- details --- */

const details = by("details"), detailsBody = by("details-body"), detailsTitle = by("details-title");
let opener = null;

function show(title, parts, from) {
	if (details.hidden)
		opener = from || document.activeElement;
	detailsTitle.replaceChildren(title);
	detailsBody.replaceChildren(...parts.filter(Boolean));
	details.hidden = false;
	details.scrollTop = 0;
	details.focus({preventScroll: true});
}

function hide() {
	if (details.hidden)
		return;
	details.hidden = true;
	(opener && opener.isConnected ? opener : by("picture")).focus({preventScroll: true});
}

function evidence(p) {
	const list = make("ul", {});
	for (const [text, snippet, weight] of p.e || [])
		list.append(make("li", {}, words(text), weight > 0 ? " (speaks for a wall)" : weight < 0 ? " (speaks for free)" : "",
			snippet ? make("q", {}, words(snippet)) : ""));
	if (!list.childElementCount)
		list.append(make("li", {}, p.e ? "No piece of evidence was kept." : "Not in this file; “headwater explain” with its address tells it."));
	return list;
}

/* The sentence, with the words that are the link. */
function sentence(c, lang) {
	const at = c[3] ? c[4].indexOf(c[3]) : -1;
	if (at < 0)
		return make("q", {}, words(c[4] || c[3], lang));
	return make("q", {}, make("bdi", isLang(lang) ? {lang} : {}, c[4].slice(0, at), make("mark", {}, c[3]), c[4].slice(at + c[3].length)));
}

function citation(c) {
	const from = pages[c[0]];
	return make("li", {},
		roles[c[2]] === "reference" ? "" : make("span", {class: "role"}, roles[c[2]]), " ",
		button(words(cut(titleOf(from), 160), from.l), () => openPage(c[0]), {class: "as-link"}),
		make("span", {class: "meta"}, words(from.o)),
		sentence(c, from.l),
		c[5] ? make("span", {class: "meta"}, "The author notes ", words(c[5]), c[6] ? ": " + c[6] : "") : "",
		c[7] ? make("span", {class: "instead"}, "Read instead: ", link(c[7], cut(c[9], 120)), c[8] ? " (" + c[8] + ")" : "") : "");
}

function openPage(i, from) {
	const p = pages[i], of = citing.get(i) || [], its = citedIn.get(i) || [];
	const more = p.n - of.length, spot = placeOf(i);
	const cited = make("ul", {}, ...of.map(citation), more > 0 ? make("li", {}, number(more) + " more; “headwater export csv” writes all.") : "");
	const cites = make("ul", {}, ...its.slice(0, 200).map(c => make("li", {}, mark(pages[c[1]].m), " ",
		button(words(cut(titleOf(pages[c[1]]), 160), pages[c[1]].l), () => openPage(c[1]), {class: "as-link"}))),
		its.length > 200 ? make("li", {}, number(its.length - 200) + " more.") : "");
	show(link(p.u, cut(titleOf(p), 300), p.l), [
		make("p", {class: "meta"}, words(p.o), p.d ? " · " + p.d : "", isLang(p.l) ? " · " + language(p) : "",
			p.a ? " · an article that was traced" : p.x ? " · named without a link" : ""),
		make("p", {}, mark(p.m, p.k), p.f ? ", " + p.f + " % sure" : "", p.r ? make("span", {class: "meta"}, words(p.r)) : ""),
		spot >= 0 ? button("Show it in the picture", () => { hide(); light(spot, true); by("graph").scrollIntoView(); by("picture").focus({preventScroll: true}); }) : null,
		p.x ? null : make("h3", {}, "Evidence"), p.x ? null : evidence(p),
		p.n ? make("h3", {}, "Cited by " + number(p.n)) : null, p.n ? cited : null,
		its.length ? make("h3", {}, "Cites") : null, its.length ? cites : null,
	], from);
}

by("close").addEventListener("click", hide);
document.addEventListener("keydown", e => {
	if (e.key === "Escape" && !details.hidden) {
		hide();
		e.preventDefault();
	}
});

/* --- the table --- */

const table = by("table"), body = by("rows"), status = by("status"), filters = by("filters");
const state = {sort: null, down: false, start: 0, rows: []};

const fold = s => s.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const haystacks = new Array(data.rows);
let indexed = 0;

/* Made bit by bit while nothing else is to do; all that is left of it with the first search. */
function index(until) {
	for (; indexed < until; indexed++) {
		const p = pages[indexed], c = firstOf(indexed);
		haystacks[indexed] = fold([p.t, p.u, p.o, language(p), marks[p.m], c[3], c[4], c[5]].join("\n"));
	}
}

function indexIdly() {
	if (indexed >= data.rows)
		return;
	index(Math.min(indexed + 1000, data.rows));
	(window.requestIdleCallback || setTimeout)(indexIdly);
}

const keys = {
	mark: i => pages[i].m,
	lang: i => language(pages[i]),
	source: i => fold(titleOf(pages[i])),
	cited: i => -(firstOf(i)[2] || 0),
	note: i => firstOf(i)[5] ? "0" + firstOf(i)[6] : "1",
	by: i => -pages[i].n,
	why: i => pages[i].r || "",
};

function choose() {
	const text = fold(by("words-of").value.trim()).split(/\s+/).filter(Boolean);
	const m = by("by-mark").value, l = by("by-lang").value, o = by("by-outlet").value, d = by("by-depth").value;
	const rows = [];
	if (text.length)
		index(data.rows);
	for (let i = 0; i < data.rows; i++) {
		const p = pages[i];
		if ((!m || marks[p.m] === m) && (!l || (p.l || "und") === l) && (!o || (p.o || "") === o) &&
		    (!d || (d === "1" ? p.g < 2 || p.x === 1 : p.g > 1)) && text.every(t => haystacks[i].includes(t)))
			rows.push(i);
	}
	if (state.sort) {
		const key = new Map(rows.map(i => [i, keys[state.sort](i)])), way = state.down ? -1 : 1;
		rows.sort((a, b) => {
			const x = key.get(a), y = key.get(b);
			return x < y ? -way : x > y ? way : a - b;
		});
	}
	state.rows = rows;
	state.start = 0;
	fill(PAGE);
}

function row(i) {
	const p = pages[i], c = firstOf(i), from = c.length ? pages[c[0]] : {};
	const source = make("td", {}, link(p.u, cut(titleOf(p), 160), p.l),
		make("span", {class: "meta"}, p.x ? "named without a link" : words(p.o), p.d ? " · " + p.d : ""),
		c[7] ? make("span", {class: "instead"}, "Read instead: ", link(c[7], cut(c[9], 120))) : "");
	const cited = make("td", {}, c.length && roles[c[2]] !== "reference" ? make("span", {class: "role"}, roles[c[2]]) : "", " ", words(cut(c[3] || "", 120), from.l));
	const note = make("td", {}, words(c[5]), c[6] ? make("span", {class: c[6] === "disagrees" ? "meta odd" : "meta"}, c[6]) : "");
	const more = button("Details", () => openPage(i), {"aria-label": "Details of " + cut(titleOf(p), 160)});
	const tr = make("tr", {}, make("td", {}, mark(p.m, p.k)), make("td", {}, words(language(p))), source, cited, note,
		make("td", {}, number(p.n)), make("td", {}, make("span", {class: "words"}, words(cut(p.r || "", 160)), " "), more));
	tr.addEventListener("click", e => {
		if (!e.target.closest("a, button") && !String(getSelection()))
			openPage(i, more);
	});
	return tr;
}

function fill(n) {
	const all = state.rows.length, end = Math.min(state.start + n, all);
	body.replaceChildren(...state.rows.slice(state.start, end).map(row));
	const range = all > n ? number(state.start + 1) + "–" + number(end) + " of " + number(all) : number(all);
	const source = all === 1 ? " source" : " sources";
	status.textContent = all === data.rows ? range + source :
		all ? range + source + " of " + number(data.rows) + " match" : "No source matches.";
	by("pager").hidden = all <= PAGE;
	by("before").disabled = state.start === 0;
	by("after").disabled = end >= all;
}

function turn(by) {
	state.start = Math.max(0, state.start + by);
	fill(PAGE);
	table.scrollIntoView();
}

function sortBy(th) {
	const key = th.dataset.sort;
	state.down = state.sort === key && !state.down;
	state.sort = key;
	for (const other of table.querySelectorAll("th"))
		other.removeAttribute("aria-sort");
	th.setAttribute("aria-sort", state.down ? "descending" : "ascending");
	choose();
}

const heads = [...table.querySelectorAll("th")].map(th => [th, th.textContent, button(th.textContent, () => sortBy(th))]);

/* On paper heads are words: a browser repeats no head with buttons in it on each sheet. */
const setHeads = onPaper => heads.forEach(([th, text, sorter]) => th.replaceChildren(onPaper ? text : sorter));

setHeads(false);
table.classList.add("live");
filters.hidden = false;
filters.addEventListener("submit", e => e.preventDefault());
filters.addEventListener("input", choose);
filters.addEventListener("reset", () => setTimeout(choose));
by("before").addEventListener("click", () => turn(-PAGE));
by("after").addEventListener("click", () => turn(PAGE));
addEventListener("beforeprint", () => { hide(); setHeads(true); state.rows.length <= PRINTED && fill(PRINTED); });
addEventListener("afterprint", () => { setHeads(false); fill(PAGE); });

/* --- the picture --- */

const svg = by("picture"), view = by("view"), here = by("here"), labels = by("labels");
const WIDTH = 1000, HEIGHT = 620, BROAD = [2.6, 4.4, 7, 3.6].map(b => b * picture.scale / 1000), FARTHEST = 40;
const nodes = picture.nodes.map(([page, x, y, r, kind, label, weight, m]) => ({page, x: x / 10, y: y / 10, r: r / 10, kind, label, weight, m, links: []}));
const shapes = [...by("nodes").children], paths = [...by("links").children];
const glow = draw("g", {id: "glow"}), camera = {k: 1, x: 0, y: 0};
const spots = new Map();
let lit = -1, wanted = 0, reshaping = 0, resting = 0, shown = WIDTH;  /* shown: pixels that the picture is broad */

/* Whose label comes first: the articles, when they are few, then by weight. */
const ranks = [...nodes.keys()], areFew = nodes.filter(n => n.kind === 1).length <= 15;
if (areFew)
	ranks.sort((a, b) => (nodes[b].kind === 1) - (nodes[a].kind === 1) || a - b);

nodes.forEach((n, i) => spots.set(picture.by ? n.label : n.page, i));
picture.links.forEach(l => { nodes[l[0]].links.push(l); nodes[l[1]].links.push(l); });
shapes.forEach((s, i) => { s.node = i; });

function placeOf(page) {
	const i = spots.get(picture.by ? pages[page].o : page);
	return i === undefined ? -1 : i;
}

/* Shapes grow more slowly than distances do, so that zooming in makes room; they are made anew when it rests. */
let drawnAt = 1;
const shrunk = () => Math.pow(drawnAt, -.65);
const step = v => Math.round(v * 100) / 100;

function wedge(l) {
	const a = nodes[l[0]], b = nodes[l[1]], dx = b.x - a.x, dy = b.y - a.y, d = Math.hypot(dx, dy) || 1;
	const half = BROAD[l[3]] * (.7 + l[4] / 1000) * shrunk() / 2 / d;
	return "M" + step(a.x - dy * half) + " " + step(a.y + dx * half) + "L" + step(b.x) + " " + step(b.y) +
		"L" + step(a.x + dy * half) + " " + step(a.y - dx * half) + "Z";
}

const transform = n => "translate(" + step(n.x) + " " + step(n.y) + ")scale(" + step(n.r * shrunk()) + ")";

function putShapes() {
	const d = ["", "", "", ""].map(() => []);
	for (const l of picture.links)
		d[l[3]].push(wedge(l));
	d.forEach((part, role) => paths[role].setAttribute("d", part.join("")));
	nodes.forEach((n, i) => shapes[i].setAttribute("transform", transform(n)));
}

function put() {
	view.setAttribute("transform", "translate(" + step(camera.x) + " " + step(camera.y) + ")scale(" + camera.k + ")");
	putLabels();
}

/* While it moves, edges need not be smooth: that is most of what two thousand nodes cost a frame. */
function move() {
	svg.classList.add("moving");
	clearTimeout(resting);
	resting = setTimeout(() => svg.classList.remove("moving"), 200);
}

const SHAPES = 1, PLACE = 2;

function want(what) {
	if (!wanted)
		requestAnimationFrame(() => {
			const todo = wanted;
			wanted = 0;
			if (todo & SHAPES) {
				drawnAt = camera.k;
				putShapes();
				putGlow();
			}
			put();
		});
	wanted |= what;
}

/* Columns as a terminal would count them, near enough. */
const broad = s => [...s].reduce((n, c) => n + (c > "\u10ff" ? 2 : 1), 0);

/* How many of the heaviest shapes a label would lie over. */
function covers(box) {
	let n = 0;
	for (let i = 0; i < nodes.length && i < 300; i++) {
		const x = nodes[i].x * camera.k + camera.x, y = nodes[i].y * camera.k + camera.y;
		n += x > box[0] && x < box[1] && y > box[2] && y < box[3];
	}
	return n;
}

function putLabels() {
	const unit = WIDTH / shown, height = 13 * unit, taken = [], made = [];
	const near = lit < 0 ? null : new Set([lit, ...nodes[lit].links.map(l => l[0] === lit ? l[1] : l[0])]);
	const order = near ? [...near] : ranks;
	for (const i of order) {
		const n = nodes[i], text = cut(n.label, 30), half = broad(text) * 3.4 * unit;
		const x = n.x * camera.k + camera.x, y = n.y * camera.k + camera.y + n.r * shrunk() * camera.k;
		if (x < 0 || x > WIDTH || y < 0 || y > HEIGHT - height)
			continue;
		const at = Math.min(Math.max(x, half), WIDTH - half);
		const box = [at - half, at + half, y, y + height];
		if (taken.some(t => box[0] < t[1] && t[0] < box[1] && box[2] < t[3] && t[2] < box[3]))
			continue;
		if (!near && !(areFew && n.kind === 1) && covers(box) > 1)
			continue;
		taken.push(box);
		const label = draw("text", {x: step(at), y: step(y + 11 * unit), class: n.kind === 1 ? "strong" : "plain"});
		label.textContent = text;
		made.push(label);
		if (made.length === 60)
			break;
	}
	labels.style.fontSize = 11 * unit + "px";
	labels.replaceChildren(...made);
}

function putGlow() {
	if (lit < 0) {
		glow.replaceChildren();
		return;
	}
	const near = new Set([lit, ...nodes[lit].links.map(l => l[0] === lit ? l[1] : l[0])]);
	glow.replaceChildren(draw("path", {class: "glow", d: nodes[lit].links.map(wedge).join("")}),
		...[...near].map(i => { const s = shapes[i].cloneNode(); s.node = i; return s; }));
}

function tell(n) {
	const p = n.page < 0 ? null : pages[n.page], of = n.links.filter(l => nodes[l[1]] === n).length;
	here.replaceChildren(words(p ? cut(titleOf(p), 120) : n.label), ", " + (p && !p.x ? p.o + ", " : "") +
		marks[n.m] + "; cited by " + number(of) + ", cites " + number(n.links.length - of));
}

function light(i, isCentred) {
	if (i === lit && !isCentred)
		return;
	lit = i;
	svg.classList.toggle("lit", i >= 0);
	putGlow();
	if (i < 0) {
		here.replaceChildren();
	} else {
		const n = nodes[i], x = n.x * camera.k + camera.x, y = n.y * camera.k + camera.y;
		tell(n);
		if (isCentred && (x < 40 || x > WIDTH - 40 || y < 40 || y > HEIGHT - 40)) {
			camera.x = WIDTH / 2 - n.x * camera.k;
			camera.y = HEIGHT / 2 - n.y * camera.k;
		}
	}
	want(PLACE);
}

function openNode(i) {
	const n = nodes[i];
	light(i);
	if (n.page >= 0) {
		openPage(n.page, svg);
		return;
	}
	let rows = 0;
	for (let k = 0; k < data.rows; k++)
		rows += pages[k].o === n.label;
	const near = n.links.map(l => [l[2], nodes[l[0] === i ? l[1] : l[0]].label, l[0] === i]).sort((a, b) => b[0] - a[0]).slice(0, 20);
	show(words(n.label), [
		make("p", {}, "Of most of its pages: ", mark(n.m)),
		make("p", {}, number(rows) + " of its pages are in the table of sources."),
		rows ? button("Show these in the table", () => only(n.label)) : null,
		near.length ? make("h3", {}, "Next to it") : null,
		near.length ? make("ul", {}, ...near.map(([count, label, cites]) => make("li", {}, cites ? "cites " : "cited by ", words(label), ", " + number(count) + "×"))) : null,
	], svg);
}

function only(outlet) {
	const select = by("by-outlet");
	hide();
	filters.reset();
	if (![...select.options].some(o => o.value === outlet))
		select.append(make("option", {value: outlet}, outlet));
	setTimeout(() => {
		select.value = outlet;
		choose();
		by("sources").scrollIntoView();
		select.focus({preventScroll: true});
	});
}

function zoom(times, x, y) {
	const k = Math.min(Math.max(camera.k * times, 1), FARTHEST);
	camera.x = x - (x - camera.x) * k / camera.k;
	camera.y = y - (y - camera.y) * k / camera.k;
	camera.k = k;
	keep();
	move();
	want(PLACE);
	clearTimeout(reshaping);
	reshaping = setTimeout(want, 120, SHAPES);
}

/* Some of the picture always stays in sight. */
function keep() {
	camera.x = Math.min(Math.max(camera.x, WIDTH * (.5 - camera.k)), WIDTH / 2);
	camera.y = Math.min(Math.max(camera.y, HEIGHT * (.5 - camera.k)), HEIGHT / 2);
}

function all() {
	Object.assign(camera, {k: 1, x: 0, y: 0});
	light(-1);
	want(SHAPES);
}

/* The nearest node in a direction, those straight ahead first. */
function toward(dx, dy) {
	if (lit < 0)
		return nodes.length ? 0 : -1;
	const from = nodes[lit];
	let best = -1, least = Infinity;
	nodes.forEach((n, i) => {
		const ahead = (n.x - from.x) * dx + (n.y - from.y) * dy, aside = Math.abs((n.x - from.x) * dy) + Math.abs((n.y - from.y) * dx);
		if (i !== lit && ahead > 0 && aside <= 2 * ahead && ahead + 2 * aside < least) {
			least = ahead + 2 * aside;
			best = i;
		}
	});
	return best < 0 ? lit : best;
}

const arrows = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

function onKey(e) {
	if (e.ctrlKey || e.metaKey || e.altKey)
		return;
	if (arrows[e.key])
		light(toward(...arrows[e.key]), true);
	else if (e.key === "Enter" || e.key === " ")
		lit >= 0 && openNode(lit);
	else if (e.key === "+" || e.key === "=")
		zoom(1.4, WIDTH / 2, HEIGHT / 2);
	else if (e.key === "-")
		zoom(1 / 1.4, WIDTH / 2, HEIGHT / 2);
	else if (e.key === "0")
		all();
	else if (e.key === "Escape" && details.hidden)
		light(-1);
	else
		return;
	e.preventDefault();
}

/* A pointer, in the picture's units. */
function at(e) {
	const box = svg.getBoundingClientRect();
	return {x: (e.clientX - box.left) * WIDTH / box.width, y: (e.clientY - box.top) * WIDTH / box.width};
}

const nodeAt = e => e.target.node === undefined ? -1 : e.target.node;
const held = new Map();  /* pointers that are down */
let drag = null;

function onDown(e) {
	if (e.button)
		return;
	held.set(e.pointerId, at(e));
	drag = held.size === 1 ? {node: nodeAt(e), from: at(e), isMoved: false} : null;
}

function pinch(e) {
	const [a, b] = held.values(), before = Math.hypot(a.x - b.x, a.y - b.y);
	held.set(e.pointerId, at(e));
	const [c, d] = held.values();
	if (before > 1)
		zoom(Math.hypot(c.x - d.x, c.y - d.y) / before, (c.x + d.x) / 2, (c.y + d.y) / 2);
}

function onMove(e) {
	const to = at(e), was = held.get(e.pointerId);
	if (!was) {
		if (e.pointerType === "mouse" && details.hidden)
			light(nodeAt(e));
		return;
	}
	if (held.size > 1)
		return pinch(e);
	if (!drag || (!drag.isMoved && Math.hypot(to.x - drag.from.x, to.y - drag.from.y) < 4))
		return;
	if (!drag.isMoved) {
		svg.setPointerCapture(e.pointerId);
		svg.classList.add("held");
		drag.isMoved = true;
	}
	held.set(e.pointerId, to);
	move();
	if (drag.node >= 0) {
		nodes[drag.node].x += (to.x - was.x) / camera.k;
		nodes[drag.node].y += (to.y - was.y) / camera.k;
		want(SHAPES);
	} else {
		camera.x += to.x - was.x;
		camera.y += to.y - was.y;
		keep();
		want(PLACE);
	}
}

function onUp(e) {
	const click = drag && !drag.isMoved && held.size === 1 && e.type === "pointerup";
	held.delete(e.pointerId);
	svg.classList.remove("held");
	if (click && drag.node >= 0)
		openNode(drag.node);
	else if (click)
		light(-1);
	drag = null;
}

function onWheel(e) {
	if (!e.ctrlKey && document.activeElement !== svg)
		return;
	const p = at(e);
	e.preventDefault();
	zoom(Math.exp(-Math.max(-60, Math.min(60, e.deltaY)) / 150), p.x, p.y);
}

svg.classList.add("live");
svg.setAttribute("tabindex", "0");
svg.setAttribute("role", "application");
svg.setAttribute("aria-describedby", "hint");
view.append(glow);
by("tools").hidden = by("hint").hidden = false;
by("zoom-in").addEventListener("click", () => zoom(1.6, WIDTH / 2, HEIGHT / 2));
by("zoom-out").addEventListener("click", () => zoom(1 / 1.6, WIDTH / 2, HEIGHT / 2));
by("zoom-all").addEventListener("click", all);
svg.addEventListener("keydown", onKey);
svg.addEventListener("pointerdown", onDown);
svg.addEventListener("pointermove", onMove);
svg.addEventListener("pointerup", onUp);
svg.addEventListener("pointercancel", onUp);
svg.addEventListener("pointerleave", () => { if (!held.size && details.hidden) light(-1); });
svg.addEventListener("wheel", onWheel, {passive: false});
new ResizeObserver(seen => {
	shown = seen[0].contentRect.width || WIDTH;
	want(PLACE);
}).observe(svg);

choose();
put();
indexIdly();
}());
