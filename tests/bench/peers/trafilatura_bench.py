"""trafilatura over the pages of LIST: for each line on stdin one pass, answered by ns a page.

    trafilatura_bench.py LIST [EVERY]        the protocol of bench_page.c
"""
import sys
import time

import trafilatura

every = int(sys.argv[2]) if len(sys.argv) > 2 else 1
pages = []
for line in open(sys.argv[1], encoding="utf-8").read().splitlines()[::every]:
    path, url = line.split("\t")[:2]
    pages.append((open(path, "rb").read(), url))

for _ in sys.stdin:
    start = time.process_time_ns()
    for html, url in pages:
        trafilatura.extract(html, url=url, include_links=True)
    print((time.process_time_ns() - start) // len(pages), flush=True)
