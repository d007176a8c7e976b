"""Validate graph.graphml and graph.gexf in a folder against the published schemas.

    schemas.py FOLDER WORK

GraphML's schema is as published. Of GEXF the package has 1.2; what gexf.net tells of 1.3 ("History") is changed
in a copy in WORK: the namespaces, the version, an edge's kind, its weight a double, no open intervals. And elements
of the look stand in the namespace of the look there, as all programs write and read them, and 1.3's own schema has them.
"""
import subprocess
import sys
import zipfile
from pathlib import Path

JAR = Path("/usr/share/java/jgrapht-io.jar")  # Debian's libjgrapht-java
FOLDER, WORK = Path(sys.argv[1]), Path(sys.argv[2])
LOOKS = {"color": "color-content", "position": "position-content", "size": "size-content", "shape": "node-shape-content"}


def change(text, old, new):
    if old not in text:
        sys.exit(f"schemas: {old} is not in the schema: it is another one")
    return text.replace(old, new)


def renamed(text):
    return change(text, "http://www.gexf.net/1.2draft", "http://gexf.net/1.3")


def gexf_1_3(text):
    text = renamed(text)
    text = change(text, '<xs:enumeration value="1.2"/>', '<xs:enumeration value="1.3"/>')
    text = change(text, '<xs:attribute name="weight"', '<xs:attribute name="kind" type="xs:token"/><xs:attribute name="weight"')
    text = change(text, '<xs:restriction base="xs:float"/>', '<xs:restriction base="xs:double"/>')
    for side in ("start", "end"):
        text = change(text, f'<xs:attribute name="{side}open" type="ns1:time-type"/>', "")
    for name in ("color", "position", "size"):
        text = change(text, f'ref="ns1:{name}"', f'ref="viz:{name}"')
    return change(text, 'name="shape" type="viz:node-shape-content"', 'ref="viz:shape"')


def looks_1_3(text):
    elements = "".join(f'<xs:element name="{name}" type="viz:{kind}"/>' for name, kind in LOOKS.items())
    return change(renamed(text), "</xs:schema>", elements + "</xs:schema>")


def validate(schema, name):
    run = subprocess.run(["xmllint", "--nonet", "--noout", "--huge", "--schema", WORK / schema, FOLDER / name],
                         capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr[:2000])
    print(f"# {name} is valid")


with zipfile.ZipFile(JAR) as jar:
    for name, make in (("graphml.xsd", str), ("xlink.xsd", str), ("gexf.xsd", gexf_1_3), ("viz.xsd", looks_1_3)):
        (WORK / name).write_text(make(jar.read(name).decode()))
validate("graphml.xsd", "graph.graphml")
validate("gexf.xsd", "graph.gexf")
