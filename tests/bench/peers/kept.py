"""kept.py EXPECT WORK: how many of the citations of EXPECT/citations.tsv each program's output in WORK
keeps, as a Markdown table.

A citation is kept when the output has an edge of its own for it: from the page that cites to the URL that it cites,
or to where that leads. URLs are the same but for fragment, trailing slash and percent signs. Of an output that knows
pages by a name, the last page of a name stands for all.
"""
import collections
import csv
import json
import subprocess
import sys
from urllib.parse import unquote

from traph import Traph
from ural.lru import url_to_lru

expected, work = sys.argv[1:3]


def rows(path, delimiter):
    with open(path, newline="") as f:
        return list(csv.DictReader((line for line in f if not line.startswith("#")), delimiter=delimiter))


def bare(url):
    return unquote(url.split("#")[0]).rstrip("/")


leads_to = {bare(r["url"]): bare(r["page"]) for r in rows(f"{expected}/aliases.tsv", "\t")}


def same(url):
    return leads_to.get(bare(url), bare(url))


truth = [(same(r["page_url"]), same(r["href_resolved"]))
         for r in rows(f"{expected}/citations.tsv", "\t") if "//amp." not in r["page_url"]]


def table(name, delimiter=","):
    return rows(f"{work}/{name}", delimiter)


def tell(program, edges, says):
    left = collections.Counter((same(a), same(b)) for a, b in edges)
    n = sum(left.values())
    kept = 0
    for citation in truth:
        if left[citation]:
            left[citation] -= 1
            kept += 1
    print(f"| {program} | {kept} of {len(truth)} | {n - kept} | {says} |")


def dot_edges(name, url):
    """Edges by the URL that attribute url gives a node, as Graphviz itself reads the file."""
    graph = json.loads(subprocess.run(["dot", "-Tdot_json", f"{work}/{name}"], check=True, capture_output=True).stdout)
    nodes = {o["_gvid"]: o.get(url, "") for o in graph.get("objects", []) if "nodes" not in o}
    return [(nodes[e["tail"]], nodes[e["head"]]) for e in graph.get("edges", [])]


def hyphe(links):
    """Web entities are domains, Hyphe's default; an edge between two carries a weight."""
    rule = rb"(s:[a-zA-Z]+\|(t:[0-9]+\|)?(h:[^\|]+\|(h:[^\|]+\|)+))"
    index = Traph(folder=f"{work}/traph", default_webentity_creation_rule=rule, webentity_creation_rules={})
    cited = collections.defaultdict(list)
    for a, b in links:
        cited[url_to_lru(a).encode()].append(url_to_lru(b).encode())
    index.index_batch_crawl(dict(cited))
    between = index.get_webentities_links()
    known = {url_to_lru(u).encode() for pair in links for u in pair}

    def entity(url):
        lru = url_to_lru(url).encode()
        return index.retrieve_webentity(lru) if lru in known else None
    inside = sum((b := entity(c)) is not None and b in between.get(entity(a), {}) for a, c in truth)
    edges = sum(len(v) for v in between.values())
    print(f"| Hyphe's index (hyphe-traph 3.0.0), network of entities as its GEXF | 0 of {len(truth)}; {inside} lie in a weight |"
          f" {edges} edges between {len(between)} domains | weight |")


def columns(name, delimiter=","):
    return f"{len(table(name, delimiter)[0])} columns"


print("| output | citations kept as edges | other edges | an edge says |")
print("|---|---|---|---|")
tell("headwater, edges.csv", [(e["source_url"], e["target_url"]) for e in table("edges.csv")], columns("edges.csv"))
tell("headwater, DOT", dot_edges("headwater.dot", "URL"), "style by role, note, sentence")
links = table("minet/jobs.csv")
page = {j["id"]: j["url"] for j in links}
links = [(page[j["parent"]], j["url"]) for j in links if j["parent"]]
tell("minet 4.2.1, crawl, jobs.csv", links, columns("minet/jobs.csv"))
checked = [(r["parentname"], r["url"]) for r in table("linkchecker.csv", ";") if r.get("parentname")]
tell("LinkChecker 10.2.1, CSV", checked, columns("linkchecker.csv", ";"))
tell("LinkChecker 10.2.1, DOT", dot_edges("linkchecker.dot", "href"), "nothing")
hyphe(links)
