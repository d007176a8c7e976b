"""networkx_check.py SHAPE_ANSWERS: 400 random graphs, answered by networkx and by us; TAP."""

import random
import subprocess
import sys

import networkx as nx


def draw(seed):
    """5 to 300 vertices, from a thread of arcs to many, with loops; sometimes layered, as citations by date are."""
    rng = random.Random(seed)
    n = rng.randint(5, 300 if seed % 4 == 0 else 60)
    arcs = int(n * rng.choice([0.5, 1, 1.5, 2, 4]))
    g = nx.DiGraph()
    g.add_nodes_from(range(n))
    for _ in range(arcs):
        a, b = rng.randrange(n), rng.randrange(n)
        if seed % 3 == 0 and rng.random() < 0.95:
            a, b = min(a, b), max(a, b)
        g.add_edge(a, b)
    return g


def girth(g):
    """Of circles of two or more."""
    best = 0
    for a, b in g.edges:
        if a != b and nx.has_path(g, b, a):
            length = nx.shortest_path_length(g, b, a) + 1
            best = min(best, length) if best else length
    return best


def main():
    graphs = [draw(seed) for seed in range(400)]
    text = "".join(
        f"{len(g)} {g.number_of_edges()}\n" + "".join(f"{a} {b}\n" for a, b in sorted(g.edges)) for g in graphs
    )
    lines = subprocess.run([sys.argv[1]], input=text, capture_output=True, text=True, check=True).stdout.split("\n")
    wrong = {"strongly connected components": [], "immediate dominators": [], "the shortest circle's length": []}
    for seed, g in enumerate(graphs):
        component, idom, length = lines[3 * seed : 3 * seed + 3]
        ours = {}
        for v, c in enumerate(component.split()):
            ours.setdefault(c, set()).add(v)
        theirs = nx.strongly_connected_components(g)
        if sorted(map(sorted, ours.values())) != sorted(map(sorted, theirs)):
            wrong["strongly connected components"].append(seed)
        ours = {v: int(d) for v, d in enumerate(idom.split()) if d != "-"}
        if ours != nx.immediate_dominators(g, 0) | {0: 0}:
            wrong["immediate dominators"].append(seed)
        if int(length) != girth(g):
            wrong["the shortest circle's length"].append(seed)
    for i, (what, seeds) in enumerate(wrong.items(), 1):
        print(f"{'not ok' if seeds else 'ok'} {i} - {what} of {len(graphs)} graphs are those of networkx {nx.__version__}")
        if seeds:
            print("# graphs", seeds[:20])
    print("1..3")
    return any(wrong.values())


sys.exit(main())
