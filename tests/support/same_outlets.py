"""Read the exports by outlet in a folder with other programs' readers; compare each with outlets.csv and outlet_edges.csv.

Prints a line a reader. Exits 1 at the first difference, which it names.
"""
import csv
import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import igraph
import networkx

FOLDER = Path(sys.argv[1])


def table(name):
    with open(FOLDER / name, newline="", encoding="utf-8") as f:
        return list(csv.DictReader(f))


def counts(row):
    return {name: int(v) for name, v in row.items() if name not in ("Id", "Label", "id", "label", "name")}


NODES = {r["Label"]: counts(r) for r in table("outlets.csv")}
EDGES = {(r["Source"], r["Target"]): int(r["Weight"]) for r in table("outlet_edges.csv")}


def compare(reader, nodes, edges):
    for what, got, want in (("outlets", nodes, NODES), ("edges", edges, EDGES)):
        if got != want:
            sys.exit(f"{reader}: {what} differ: {sorted(set(map(str, got.items())) ^ set(map(str, want.items())))[:3]}")
    print(f"# {reader}: {len(nodes)} outlets and {len(edges)} edges are the CSV's")


def by_jsonl():
    lines = [json.loads(line) for line in open(FOLDER / "graph.jsonl", encoding="utf-8")]
    compare("JSON lines", {o["Id"]: counts({k: v for k, v in o.items() if k != "record"}) for o in lines if o["record"] == "node"},
            {(o["Source"], o["Target"]): o["Weight"] for o in lines if o["record"] == "edge" and o["Type"] == "Directed"})


def by_element_tree():
    ns = "{http://gexf.net/1.3}"
    graph = ElementTree.parse(FOLDER / "graph.gexf").getroot().find(ns + "graph")
    names = {a.get("id"): a.get("title") for a in graph.iter(ns + "attribute")}
    compare("ElementTree, GEXF",
            {n.get("label"): {names[v.get("for")]: int(v.get("value")) for v in n.iter(ns + "attvalue")} for n in graph.iter(ns + "node")},
            {(e.get("source"), e.get("target")): int(e.get("weight")) for e in graph.iter(ns + "edge")})


def by_networkx():
    g = networkx.read_graphml(FOLDER / "graph.graphml")
    label = {n: d["Label"] for n, d in g.nodes(data=True)}
    unescaped = {n: re.sub(r"_([0-9A-F]{2})", lambda m: chr(int(m[1], 16)), n) for n in label}
    if unescaped != label:
        sys.exit("GraphML: an id is not its outlet")
    compare(f"networkx {networkx.__version__}, GraphML", {d["Label"]: counts(d) for _, d in g.nodes(data=True)},
            {(label[a], label[b]): d["Weight"] for a, b, d in g.edges(data=True)})


def by_igraph():
    g = igraph.Graph.Read_GraphML(str(FOLDER / "graph.graphml"))
    compare(f"igraph {igraph.__version__}, GraphML", {v["Label"]: counts(v.attributes()) for v in g.vs},
            {(g.vs[e.source]["Label"], g.vs[e.target]["Label"]): int(e["Weight"]) for e in g.es})


by_jsonl()
by_element_tree()
by_networkx()
by_igraph()
