"""report_check.py REPORT HOSTILE MANY [AXE]: go through HTML reports in a headless Chromium, as readers would.

REPORT is the fixture web's, HOSTILE one of a store that was tampered with, MANY one of thousands of pages. Prints a
line for each thing looked at: 0 (holds) or 1, a tab, what it is; then what was found instead.
"""
import json
import sys
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

report, hostile, many = sys.argv[1:4]
axe = sys.argv[4] if len(sys.argv) > 4 else None


def ok(holds, what, found=""):
    print(f"{0 if holds else 1}\t{what}", flush=True)
    if not holds:
        print("#\t" + str(found).replace("\n", " ")[:600], flush=True)


def same(found, want, what):
    ok(found == want, what, f"found {found!r}, wanted {want!r}")


options = webdriver.ChromeOptions()
for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900",
                 "--force-prefers-reduced-motion", "--disable-background-networking", "--no-first-run"):
    options.add_argument(argument)
options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
browser = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
browser.set_page_load_timeout(30)
browser.set_script_timeout(30)


def js(script, *arguments):
    return browser.execute_script(script, *arguments)


def one(selector):
    return browser.find_element(By.CSS_SELECTOR, selector)


def texts(selector):
    return js("return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", selector)


def settle():
    """Two frames: what was asked for is drawn."""
    browser.execute_async_script("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))")


def choose(id, value):
    js("const s = document.getElementById(arguments[0]); s.value = arguments[1]; s.dispatchEvent(new Event('input', {bubbles: true}))", id, value)


def open_file(path):
    browser.get("file://" + path)
    settle()


def press(*keys):
    ActionChains(browser).send_keys(*keys).perform()
    settle()


def quiet(what):
    """No complaint in the console: neither the script's nor the policy's; and nothing was asked for but the file."""
    said = [e["message"] for e in browser.get_log("browser")]
    same(said, [], what + ": nothing in the console")
    asked = []
    for entry in browser.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            asked.append(message["params"]["request"]["url"])
    same([u for u in asked if not u.startswith(("file:", "chrome:", "data:,"))], [], what + ": nothing is asked of the network")


# --- the table ---
open_file(report)
everything = len(texts("#rows tr"))
ok(everything > 20, "the table has rows", everything)
same(texts("#status"), [f"{everything} sources"], "and says how many")
choose("by-mark", "paywalled")
ok(set(texts("#rows tr td:first-child")) == {"paywalled"}, "filtered by mark", texts("#rows tr td:first-child"))
choose("by-mark", "")
choose("by-lang", "de")
ok(set(texts("#rows tr td:nth-child(2)")) == {"German"}, "by language", texts("#rows tr td:nth-child(2)"))
choose("by-outlet", "handelsblatt.com")
ok(all("handelsblatt.com" in t for t in texts("#rows tr td:nth-child(3)")) and texts("#rows tr"), "and by outlet")
one("#filters button[type=reset]").click()
settle()
same(len(texts("#rows tr")), everything, "all again")
one("#words-of").send_keys("HÁNDELSBLATT vertrauliches")
same(texts("#rows tr td:nth-child(3) a bdi")[:1], ["5G-Ausbau: Vertrauliches Papier des Auswärtigen Amts nennt Risiken"], "search, whatever case and accents")
one("#words-of").send_keys(" nowhere")
same(texts("#status"), ["No source matches."], "a search without a hit says so")
one("#filters button[type=reset]").click()
settle()
header = one("th[data-sort=source] button")
header.click()
sources = [t.lower() for t in texts("#rows tr td:nth-child(3) > :first-child")]
same(sources, sorted(sources), "sorted by source")
header.click()
same([t.lower() for t in texts("#rows tr td:nth-child(3) > :first-child")][0], sorted(sources)[-1], "and the other way")
same(one("th[data-sort=source]").get_attribute("aria-sort"), "descending", "a reader of screens is told")

# --- details ---
one("#rows tr:first-child td:nth-child(4)").click()
ok(one("#details").is_displayed(), "a click on a row opens its details")
press(Keys.ESCAPE)
ok(not one("#details").is_displayed(), "Escape closes them")
same(js("return document.activeElement.closest('tr') === document.querySelector('#rows tr')"), True, "and goes back to the row")
one("#filters button[type=reset]").click()
settle()
one("#words-of").send_keys("Washington Tells Allies")
one("#rows tr button").click()
ok("Evidence" in texts("#details h3") and len(texts("#details li")) > 1, "evidence behind a paywalled page", texts("#details"))
ok(any(t.startswith("“") or len(t) > 20 for t in texts("#details q")), "and the sentence that cites it", texts("#details q"))
ok(texts("#details mark"), "with the words of the link", texts("#details q"))
press(Keys.ESCAPE)
one("#filters button[type=reset]").click()
settle()

# --- the picture ---
js("document.getElementById('graph').scrollIntoView({behavior: 'instant'})")
shape = one("#nodes .node.article")
ActionChains(browser).move_to_element(shape).perform()
settle()
ok("lit" in one("#picture").get_attribute("class"), "the pointer over a shape lights its neighbours")
ok(len(texts("#glow > *")) > 4, "and its lines", len(texts("#glow > *")))
ActionChains(browser).click(one("#glow .article")).perform()
settle()
ok("Back doors" in one("#details-title").text, "a click on a shape opens its page", one("#details-title").text)
press(Keys.ESCAPE)
before = one("#view").get_attribute("transform")
one("#zoom-in").click()
settle()
zoomed = one("#view").get_attribute("transform")
ok("scale(1.6)" in zoomed, "zoom", zoomed)
box = one("#picture").rect
ActionChains(browser).move_to_element_with_offset(one("#picture"), int(-box["width"] / 2 + 12), int(box["height"] / 2 - 12)) \
    .click_and_hold().move_by_offset(60, -40).release().perform()
settle()
ok(one("#view").get_attribute("transform") != zoomed, "drag moves the picture")
one("#zoom-all").click()
settle()
ok("scale(1)" in one("#view").get_attribute("transform"), "all of it again")
spot = js("return document.querySelector('#nodes .node').getAttribute('transform')")
ActionChains(browser).drag_and_drop_by_offset(one("#nodes .node"), 30, 20).perform()
settle()
ok(js("return document.querySelector('#nodes .node').getAttribute('transform')") != spot, "drag moves one shape")
ok(not one("#details").is_displayed(), "which is no click")

# --- by keyboard alone ---
open_file(report)
seen = []
for _ in range(80):
    ActionChains(browser, duration=0).send_keys(Keys.TAB).perform()
    seen.append(js("const e = document.activeElement; return e.id || e.tagName.toLowerCase()"))
    if seen[-1] == "picture":
        break
ok("picture" in seen, "the picture is reached by Tab", seen)
press(Keys.ARROW_RIGHT)
first = texts("#here")
press(Keys.ARROW_LEFT)
ok(first[0] and texts("#here") != first, "arrow keys go from shape to shape, and say where", first)
press("+")
ok("scale(1.4)" in one("#view").get_attribute("transform"), "+ zooms")
press(Keys.ENTER)
ok(one("#details").is_displayed(), "Enter opens")
press(Keys.ESCAPE)
same(js("return document.activeElement.id"), "picture", "Escape goes back")
for _ in range(5):
    press(Keys.TAB)
    if js("return document.activeElement.id") == "words-of":
        break
press("teltarif", Keys.TAB)
same(len(texts("#rows tr")), 1, "search by keyboard")
for _ in range(20):
    press(Keys.TAB)
    if js("return document.activeElement.closest('th')"):
        break
press(Keys.ENTER)
ok(js("return document.querySelector('th[aria-sort]') !== null"), "sort by keyboard")
for _ in range(12):
    press(Keys.TAB)
    if js("return document.activeElement.closest('td') && document.activeElement.tagName === 'BUTTON'"):
        break
press(Keys.ENTER)
ok(one("#details").is_displayed(), "details by keyboard")
press(Keys.ESCAPE)
quiet("the fixture web")

# --- every rule of axe-core, in light, dark and narrow ---
if axe:
    rules = open(axe, encoding="utf-8").read()
    for name, scheme, width in (("light", "light", 1280), ("dark", "dark", 1280), ("narrow", "light", 360)):
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        open_file(report)
        choose("by-mark", "paywalled")  # rows are alike: a few stand for all
        js("document.querySelector('#rows button').click(); document.querySelectorAll('details').forEach(d => d.open = true)")
        browser.execute_cdp_cmd("Runtime.evaluate", {"expression": rules})
        found = browser.execute_async_script("axe.run().then(r => arguments[0](r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | '))), e => arguments[0]([String(e)]))")
        same(found, [], f"axe-core finds nothing, {name}")
        wide = js("return document.documentElement.scrollWidth")
        ok(wide <= width, f"nothing sticks out, {name}", wide)
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    browser.get_log("browser")

# --- a store that somebody tampered with ---
open_file(hostile)
title = browser.title
ok(js("return window.pwned === undefined") and "<" in title, "a hostile title stays text", title)
ok(any("</script><script>" in t for t in texts("#rows td:nth-child(3)")), "all of it", texts("#rows td:nth-child(3)")[:3])
same(js("return [...document.querySelectorAll('a[href]')].filter(a => !/^(https?:|#)/.test(a.getAttribute('href'))).length"), 0, "links lead to the web alone")
same(js("return [...document.querySelectorAll('a[href]')].filter(a => a.getAttribute('href')[0] !== '#' && a.rel !== 'noopener noreferrer').length"), 0, "and tell nothing on the way")
same(len(texts("script")), 2, "no script but the page's own two elements")
for i in range(min(len(texts("#rows tr")), 20)):
    js("document.querySelectorAll('#rows button')[arguments[0]].click()", i)
js("document.getElementById('close').click()")
same(len(texts("body *[onclick], iframe, object, embed, img, base, form[action]")), 0, "nothing foreign is in the page")
quiet("hostile")

# --- on paper ---
open_file(report)
js("dispatchEvent(new Event('beforeprint'))")
same(texts("#table th button"), [], "on paper heads are words, which each sheet repeats")
js("dispatchEvent(new Event('afterprint')); document.querySelector('th[data-sort=source] button').click()")
same(one("th[data-sort=source]").get_attribute("aria-sort"), "ascending", "and sort again afterwards")

# --- thousands of pages ---
begun = time.time()
open_file(many)
took = time.time() - begun
ok(took < 10, "thousands of pages open", f"{took:.1f} s")
rows = js("return JSON.parse(document.getElementById('data').textContent).rows")
ok(rows > 2000, "with a row for each source", rows)
same(len(texts("#rows tr")), 100, "a hundred at a time")
one("#after").click()
ok(texts("#status")[0].startswith("101–200 of"), "further rows", texts("#status"))
took = js("const begun = performance.now(); document.querySelector('th[data-sort=source] button').click(); return performance.now() - begun")
ok(took < 2000, "sorted at once", f"{took:.0f} ms")
one("#words-of").send_keys("zzz")
same(texts("#status"), ["No source matches."], "and searched")
one("#filters button[type=reset]").click()
settle()
shapes = len(texts("#nodes > *"))
ok(0 < shapes <= 2000, "outlets are drawn", shapes)
frames, is_moving = browser.execute_async_script("""
const done = arguments[0], times = [], svg = document.getElementById("picture");
svg.scrollIntoView({behavior: "instant"});
let last = performance.now();
function frame(now) {
	times.push(now - last);
	last = now;
	svg.dispatchEvent(new WheelEvent("wheel", {deltaY: times.length % 20 < 10 ? -20 : 20, ctrlKey: true, clientX: 600, clientY: 300, cancelable: true}));
	times.length < 60 ? requestAnimationFrame(frame) : done([times.slice(5).sort((a, b) => a - b)[27], svg.classList.contains("moving")]);
}
requestAnimationFrame(frame);""")
ok(is_moving, "edges need not be smooth meanwhile")
time.sleep(0.5)
ok("moving" not in one("#picture").get_attribute("class"), "but they are at rest")
ok(frames < 1000, "zooming goes on, however busy the machine", f"{frames:.0f} ms a frame")
print(f"#\t{rows} rows, {shapes} shapes; sorted in {took:.0f} ms, {frames:.0f} ms a frame")
js("document.querySelector('#nodes .node').dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, pointerId: 9, clientX: 5, clientY: 5})); document.getElementById('picture').dispatchEvent(new PointerEvent('pointerup', {bubbles: true, pointerId: 9}))")
[b.click() for b in browser.find_elements(By.CSS_SELECTOR, "#details-body > button")]
settle()
settle()
ok(one("#by-outlet").get_attribute("value") != "", "an outlet shows its sources in the table")
quiet("many")

# --- without scripts ---
browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
browser.get("file://" + report)
page = browser.page_source
ok(one("#short .lead").text.startswith("The article cites 4 sources"), "without scripts: the summary", one("#short .lead").text)
ok(one("#short .lead").text.endswith("3 of them can be read without money or an account, 1 of these in a foreign language."),
   "which counts as the table of show does", one("#short .lead").text)
same(len(browser.find_elements(By.CSS_SELECTOR, "#rows tr")), everything, "without scripts: the table")
ok(len(browser.find_elements(By.CSS_SELECTOR, "#nodes .node")) > 30, "without scripts: the picture")
ok(one(".chain .steps li").is_displayed() and one(".bars .bar").is_displayed(), "without scripts: chains and charts")
ok(not one("#filters").is_displayed() and not one("#tools").is_displayed(), "without scripts: nothing that would not work")
quiet("without scripts")
browser.quit()
