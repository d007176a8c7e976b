"""Read the exports in a folder with other programs' readers; compare each with the CSV.

Prints a line a reader. Exits 1 at the first difference, which it names.
"""
import csv
import json
import sys
from pathlib import Path
from xml.etree import ElementTree

import igraph
import networkx

FOLDER = Path(sys.argv[1])
csv.field_size_limit(1 << 30)
CARRIED = {"Id", "Label", "Source", "Target", "Type", "Weight"}
FLAGS = {"foreign", "full_text", "linked", "internal", "target_foreign"}
NUMBERS = {"lang_confidence", "access_confidence", "http_status", "words", "depth", "in_degree",
           "out_degree", "circle", "position", "paragraph", "instead_of"}


def unspreadsheet(text):
    """The ' that keeps spreadsheets from running a field is the CSV's own."""
    return text[1:] if text[:1] == "'" and text[1:2] in tuple("=+-@\t\r\n") else text


def typed(row):
    """A CSV row as attributes: what is empty is not told."""
    out = {}
    for name, text in row.items():
        if name in CARRIED or text == "":
            continue
        if name in FLAGS:
            out[name] = text == "1"
        elif name in NUMBERS:
            out[name] = float(text)
        else:
            out[name] = unspreadsheet(text)
    return out


def table(name):
    with open(FOLDER / name, newline="", encoding="utf-8") as f:
        return list(csv.DictReader(f))


NODES = {r["Id"]: typed(r) for r in table("nodes.csv")}
EDGES = {r["Id"]: (r["Source"], r["Target"], typed(r)) for r in table("edges.csv")}


def plain(attributes):
    """What a reader gives, as typed() does."""
    out = {}
    for name, v in attributes.items():
        if name in CARRIED or v is None or v == "" or v != v:
            continue
        if isinstance(v, list):
            v = "; ".join(v)
        out[name] = float(v) if name in NUMBERS else bool(v) if name in FLAGS else v
    return out


def compare(reader, nodes, edges):
    for what, got, want in (("nodes", nodes, NODES), ("edges", edges, EDGES)):
        if got.keys() != want.keys():
            sys.exit(f"{reader}: {what} differ: {sorted(got.keys() ^ want.keys())[:3]}")
        for key in want:
            if got[key] != want[key]:
                sys.exit(f"{reader}: {what}: {key}: {got[key]} is not {want[key]}")
    print(f"# {reader}: {len(nodes)} nodes and {len(edges)} edges are the CSV's")


def by_jsonl():
    nodes, edges = {}, {}
    for line in open(FOLDER / "graph.jsonl", encoding="utf-8"):
        o = json.loads(line)
        if o.pop("record") == "node":
            nodes[o["Id"]] = plain(o)
        else:
            edges[o["Id"]] = (o["Source"], o["Target"], plain(o))
    compare("JSON lines", nodes, edges)


GEXF = "{http://gexf.net/1.3}"
XSD = {"string": str, "long": int, "double": float, "boolean": lambda text: text == "true"}


def gexf_attributes(element, declared):
    return {name: kind(v.get("value")) for v in element.iter(GEXF + "attvalue") for name, kind in [declared[v.get("for")]]}


def by_element_tree():
    """GEXF as its specification says, since Debian 12's networkx knows no version 1.3."""
    graph = ElementTree.parse(FOLDER / "graph.gexf").getroot().find(GEXF + "graph")
    declared = {a.get("id"): (a.get("title"), XSD[a.get("type")]) for a in graph.iter(GEXF + "attribute")}
    compare("ElementTree, GEXF",
            {n.get("id"): plain(gexf_attributes(n, declared)) for n in graph.iter(GEXF + "node")},
            {e.get("id"): (e.get("source"), e.get("target"), plain(gexf_attributes(e, declared)))
             for e in graph.iter(GEXF + "edge")})


def by_networkx():
    g = networkx.read_graphml(FOLDER / "graph.graphml", force_multigraph=True)
    compare(f"networkx {networkx.__version__}, GraphML", {n: plain(d) for n, d in g.nodes(data=True)},
            {k: (a, b, plain(d)) for a, b, k, d in g.edges(keys=True, data=True)})


def by_igraph():
    g = igraph.Graph.Read_GraphML(str(FOLDER / "graph.graphml"))
    names = [v["id"] for v in g.vs]
    # what is not told is "", nan or False there, so only what the CSV tells can be compared
    told = lambda attributes, want: {k: v for k, v in plain(attributes).items() if k in want}
    compare(f"igraph {igraph.__version__}, GraphML",
            {v["id"]: told(v.attributes(), NODES[v["id"]]) for v in g.vs},
            {e["id"]: (names[e.source], names[e.target], told(e.attributes(), EDGES[e["id"]][2])) for e in g.es})


by_jsonl()
by_element_tree()
by_networkx()
by_igraph()
