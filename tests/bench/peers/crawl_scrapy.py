"""Scrapy over LIST: fetch, parse, keep what headwater would: title, text, links.

    crawl_scrapy.py LIST PROXY ITEMS      ITEMS: the file (JSON lines) that items are kept in
"""
import sys

import scrapy
from scrapy.crawler import CrawlerProcess

listed, proxy, items = sys.argv[1:4]


class Pages(scrapy.Spider):
    name = "pages"

    async def start(self):
        for request in self.start_requests():
            yield request

    def start_requests(self):  # what Scrapy before 2.13 calls
        for line in open(listed, encoding="utf-8"):
            yield scrapy.Request(line.strip(), meta={"proxy": proxy}, dont_filter=True)

    def parse(self, response):
        yield {
            "url": response.url,
            "canonical": response.css('link[rel="canonical"]::attr(href)').get(),
            "title": response.css("h1::text").get(),
            "text": "\n".join(" ".join(p.css("::text").getall()) for p in response.css("article p")),
            "links": [(response.urljoin(a.attrib["href"]), "".join(a.css("::text").getall()))
                      for a in response.css("a[href]")],
        }


process = CrawlerProcess({
    "LOG_LEVEL": "ERROR",
    "TELNETCONSOLE_ENABLED": False,
    "ROBOTSTXT_OBEY": False,
    "DOWNLOAD_DELAY": 0,
    "CONCURRENT_REQUESTS": 64,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
    "COOKIES_ENABLED": False,
    "FEEDS": {items: {"format": "jsonlines"}},
})
process.crawl(Pages)
process.start()
