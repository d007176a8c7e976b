"""Read the bibliographies in a folder with other programs' readers; compare each with nodes.csv.

Prints a line a reader. Exits 1 at the first difference, which it names. The CSL data schema is in no package; its
rules for what is used here (types, names, dates) are checked by hand, and citeproc renders every item.
"""
import csv
import datetime
import json
import re
import sys
import warnings
from pathlib import Path

import bibtexparser
import mwparserfromhell
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

FOLDER = Path(sys.argv[1])
STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>t</title><id>t</id>
<updated>2020-01-01T00:00:00Z</updated></info><citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><names variable="author"><name/></names><text variable="title" prefix=" "/><text variable="container-title"
prefix=" "/><text variable="URL" prefix=" "/></layout></bibliography></style>"""
URL_ACCESS = {"paywalled": "subscription", "registration": "registration", "metered": "limited"}
NAMED = {"textbackslash{}": "\\", "textasciitilde{}": "~", "textasciicircum{}": "^", "textbraceleft{}": "{", "textbraceright{}": "}"}
csv.field_size_limit(1 << 30)


def unspreadsheet(text):
    return text[1:] if text[:1] == "'" and text[1:2] in tuple("=+-@\t\r\n") else text


def squeezed(text):
    """Readers differ in what they do to white space; U+FEFF at the start is none of the text."""
    return re.sub(r"\s+", " ", text).strip()


with open(FOLDER / "nodes.csv", newline="", encoding="utf-8") as f:
    NODES = [{k: unspreadsheet(v) for k, v in row.items()} for row in csv.DictReader(f)]
WORKS = [n for n in NODES if int(n["in_degree"] or 0) and n["document"] != "outlet"]


def same(reader, n, what, got, want):
    got, want = str(got), str(want)
    if squeezed(got) != squeezed(want):
        sys.exit(f"{reader}: {n['Id']}: {what}: {got[:300]!r} is not {want[:300]!r}")


def done(reader, n):
    if n != len(WORKS):
        sys.exit(f"{reader}: {n} entries for {len(WORKS)} sources")
    print(f"# {reader}: {n} sources are the CSV's")


def is_date(date):
    """A year, month or day that the calendar has."""
    return date == "" or datetime.date(*([int(part) for part in date.split("-")] + [1, 1])[:3])


def unlatex(text):
    """What put_text() in bibtex.c escapes, and the braces around whole titles and names."""
    return re.sub(r"\\(text\w+\{\}|[%&$#_])", lambda m: NAMED.get(m[1], m[1]), text)


def by_bibtexparser():
    parser = bibtexparser.bparser.BibTexParser(ignore_nonstandard_types=False, interpolate_strings=False)
    text = (FOLDER / "graph.bibtex").read_text()
    entries = bibtexparser.loads(text, parser).entries if text else []
    by_key = {e["ID"]: e for e in entries}
    for n in WORKS:
        e = by_key.get(f"headwater-{n['Id']}") or sys.exit(f"BibTeX: {n['Id']} is not there")
        same("BibTeX", n, "title", unlatex(e["title"].removeprefix("{").removesuffix("}")), n["title"] or n["url"])
        same("BibTeX", n, "note", e["note"], n["access"])
        is_date(e.get("date", ""))
        is_date(e.get("urldate", ""))
    done(f"bibtexparser {bibtexparser.__version__}", len(entries))


def by_citeproc():
    items = json.loads((FOLDER / "graph.csl").read_text())
    by_id = {i["id"]: i for i in items}
    for n in WORKS:
        i = by_id.get(n["Id"]) or sys.exit(f"CSL: {n['Id']} is not there")
        same("CSL", n, "title", i["title"], n["title"] or n["url"])
        same("CSL", n, "URL", i["URL"], n["url"])
        assert i["type"] == "article-newspaper" and i.keys() <= {"id", "type", "title", "author", "container-title", "issued", "accessed", "URL", "language", "note"}
        assert all(a.keys() == {"literal"} and isinstance(a["literal"], str) for a in i.get("author", []))
        for part in i.get("issued", {}).get("date-parts", []) + i.get("accessed", {}).get("date-parts", []):
            assert 1 <= len(part) <= 3 and all(isinstance(p, int) for p in part)
            is_date("-".join(map(str, part)))
    if items:
        warnings.simplefilter("ignore")
        (FOLDER / "style.csl").write_text(STYLE)
        bibliography = CitationStylesBibliography(CitationStylesStyle(str(FOLDER / "style"), validate=False), CiteProcJSON(items), formatter.plain)
        for i in items:
            bibliography.register(Citation([CitationItem(i["id"])]))
        assert len(bibliography.bibliography()) == len(items)
    done("json and citeproc, CSL", len(items))


def by_mwparserfromhell():
    lines = (FOLDER / "graph.wikitext").read_text().splitlines()
    for n, line in zip(WORKS, lines):
        templates = mwparserfromhell.parse(line).filter_templates()
        value = lambda name: str(templates[0].get(name).value).strip() if templates[0].has(name) else ""
        if [str(t.name).strip() for t in templates] != ["cite news"] + ["dead link"] * (n["access"] == "gone" and not value("archive-url")):
            sys.exit(f"wikitext: {n['Id']}: {line[:300]}")
        # Citation Style 1 wants all three or none, and of an archive a moment that is the day
        if value("archive-url") and (re.sub(r".*/(\d{4})\.?(\d\d)\.?(\d\d)-?\d{6}/.*", r"\1-\2-\3", value("archive-url")) != value("archive-date")
                                     or value("url-status") != ("dead" if n["access"] == "gone" else "live")):
            sys.exit(f"wikitext: {n['Id']}: {line[:300]}")
        if value("access-date") and (n["http_status"] != "200" or n["access"] in ("blocked", "gone", "unreachable")):
            sys.exit(f"wikitext: {n['Id']}: seen, but {n['access']}")
        is_date(value("access-date"))
        is_date(value("archive-date"))
        same("wikitext", n, "agency", value("agency") != "", n["wire"] not in ("", n["outlet"]))
        value = lambda name: templates[0].get(name).value.strip_code() if templates[0].has(name) else ""
        if n["title"]:
            same("wikitext", n, "title", value("title"), n["title"])
        same("wikitext", n, "url-access", value("url-access"), URL_ACCESS.get(n["access"], ""))
        date = value("date").strip()
        if not re.fullmatch(r"|\d{4}|(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\d{4}-\d\d-\d\d", date):
            sys.exit(f"wikitext: {n['Id']}: {date} is no date for Citation Style 1")
        if "-" in date:
            is_date(date)
    done(f"mwparserfromhell {mwparserfromhell.__version__}", len(lines))


by_bibtexparser()
by_citeproc()
by_mwparserfromhell()
