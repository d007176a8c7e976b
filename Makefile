# headwater: one variable per question.
#
#   make            build build/$(VARIANT)/headwater
#   make demo       install what is missing, build, trace the fixture web, leave the graph under out/
#   make test       install what is missing, build, run every test
#   make help       the other targets

# debug release asan tsan cov fuzz: each builds under its own build/$(VARIANT)
VARIANT ?= debug
PREFIX  ?= /usr/local
VERSION := 0.1.0
# Its day: in manual pages and the Debian package, which must not depend on a clock.
DATE    := 2026-11-22
# Where a server's owner reads what Headwater is; stands in the User-Agent.
URL     := https://github.com/headwater-news/headwater

# Debian packages: to build and run, to time it, and to test as well.
PKGS_BUILD := gcc g++ libc6-dev pkg-config libcurl4-openssl-dev libgumbo-dev uthash-dev \
              libsqlite3-dev libpsl-dev libcld2-dev libuchardet-dev libcjson-dev libicu-dev libpcre2-dev libxxhash-dev \
              libexpat1-dev zlib1g-dev libdeflate-dev libbrotli-dev libzstd-dev ca-certificates openssl
PKGS_DEMO  := $(PKGS_BUILD) libmicrohttpd-dev openssl graphviz
PKGS_BENCH := $(PKGS_BUILD) openssl sqlite3
PKGS_TEST  := $(PKGS_DEMO) libssl-dev libcmocka-dev perl sqlite3 valgrind curl jq libxml2-utils python3-networkx python3-igraph python3-bibtexparser \
              python3-citeproc python3-mwparserfromhell libjgrapht-java \
              mandoc groff-base zsh fish dpkg-dev lintian \
              chromium chromium-driver python3-selenium
PKGS_DEB   := $(PKGS_BUILD) dpkg-dev

LIBS_PC := libcurl gumbo sqlite3 libpsl uchardet libcjson icu-uc icu-i18n libpcre2-8 libxxhash \
           expat zlib libdeflate libbrotlidec libzstd

FLAGS_debug   := -O1 -g
FLAGS_release := -O2 -g -DNDEBUG -D_FORTIFY_SOURCE=2 -fstack-protector-strong -ffile-prefix-map=$(CURDIR)=. -Wl,-z,relro,-z,now
FLAGS_asan    := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all
FLAGS_tsan    := -O1 -g -fsanitize=thread
FLAGS_cov     := -O0 -g --coverage
FLAGS_fuzz    := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
ifeq ($(VARIANT),fuzz)
CC  := clang
CXX := clang++
endif

B := build/$(VARIANT)
OBJCOPY ?= objcopy

comma := ,
space := $() $()

# One short line a step; make V=1 shows the commands.
ifeq ($(V),)
Q = @echo '  $(notdir $@)';
endif

WARN := -Wall -Wextra -Wshadow -Wvla -Wformat=2 -Wstrict-prototypes -Wmissing-prototypes \
        -Wwrite-strings -Wundef
ALL_CFLAGS = -std=c17 -D_POSIX_C_SOURCE=200809L -DHEADWATER_VERSION='"$(VERSION)"' -DHEADWATER_DATE='"$(DATE)"' -DHEADWATER_URL='"$(URL)"' $(WARN) \
             $(FLAGS_$(VARIANT)) $(shell pkg-config --cflags $(LIBS_PC)) $(CFLAGS)
ALL_CXXFLAGS = -std=c++17 -Wall -Wextra $(FLAGS_$(VARIANT)) $(CXXFLAGS)
LDLIBS = $(shell pkg-config --libs $(LIBS_PC)) -lcld2_full -lcld2 -lstdc++ -lm -pthread

LIB_SRC := $(filter-out src/cli/main.c,$(wildcard src/*/*.c))
LIB_OBJ := $(LIB_SRC:%.c=$(B)/%.o) $(patsubst %.cc,$(B)/%.o,$(wildcard src/*/*.cc))
LIB     := $(B)/libheadwater.a
PROGRAM := $(B)/headwater

UNIT  := $(patsubst tests/unit/%.c,$(B)/unit/%,$(wildcard tests/unit/test_*.c))
FUZZ  := $(patsubst tests/fuzz/%.c,$(B)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
HTTPD := $(B)/httpd
FAULTD := $(B)/faultd
# Loaded before the program's own calls: a clock that jumps, memory that runs out, names that lead elsewhere.
PRELOAD := $(patsubst tests/support/preload/%.c,$(B)/preload/%.so,$(wildcard tests/support/preload/*.c))

.DELETE_ON_ERROR:
.SECONDARY:
.PHONY: all library demo test check asan tsan fuzz layers lint bench bench-page bench-crawl bench-graph quality coverage \
        deps-build deps-demo deps-bench deps-test deps-deb install uninstall deb deb-only dist clean help

all: $(PROGRAM)

# --- building --------------------------------------------------------------

$(B)/src/%.o: src/%.c Makefile
	@mkdir -p $(@D)
	$(Q)$(CC) -Iinclude -I$(B)/gen $(ALL_CFLAGS) -MMD -MP -c $< -o $@

$(B)/src/%.o: src/%.cc Makefile
	@mkdir -p $(@D)
	$(Q)$(CXX) -Iinclude $(ALL_CXXFLAGS) -MMD -MP -c $< -o $@

$(B)/tests/%.o: tests/%.c Makefile
	@mkdir -p $(@D)
	$(Q)$(CC) -Iinclude -Itests $(ALL_CFLAGS) -MMD -MP -c $< -o $@

# The schema is documented SQL first, a C string second.
$(B)/gen/schema.inc: src/store/schema.sql
	@mkdir -p $(@D)
	$(Q)sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$$/\\n"/' $< > $@

$(B)/src/store/store.o: $(B)/gen/schema.inc

# The HTML report's page, style and script are files first, C strings second; its policy names the last two by hash.
REPORT := $(addprefix src/export/,report.html report.css report.js)

$(B)/gen/report.%.inc: src/export/report.%
	@mkdir -p $(@D)
	$(Q)sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$$/\\n"/' $< > $@

$(B)/gen/report_hashes.h: $(REPORT)
	@mkdir -p $(@D)
	$(Q)for kind in css js; do printf '#define REPORT_%s_SHA256 "%s"\n' "$$(echo $$kind | tr a-z A-Z)" \
	        "$$(openssl dgst -sha256 -binary src/export/report.$$kind | openssl base64)"; done > $@

$(B)/src/export/html.o: $(REPORT:src/export/%=$(B)/gen/%.inc) $(B)/gen/report_hashes.h

$(LIB): $(LIB_OBJ)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

# What is installed: the rooms without the program's own, where what no contract names is a name of nobody else's.
LIBRARY := $(B)/library/libheadwater.a
library: $(LIBRARY)

$(LIBRARY): $(filter-out $(B)/src/cli/%,$(LIB_OBJ)) $(wildcard include/*.h include/*/*.h)
	@mkdir -p $(@D)
	@rm -f $@
	@grep -ohE '\<[a-z][a-z0-9_]+ *[(;[]' $(filter %.h,$^) | tr -d ' (;[' | sort -u > $(@D)/contracts
	$(Q)$(LD) -r $(filter %.o,$^) -o $(@D)/headwater.o
	$(Q)$(OBJCOPY) --keep-global-symbols=$(@D)/contracts $(@D)/headwater.o
	$(Q)$(AR) rcs $@ $(@D)/headwater.o

$(PROGRAM): $(B)/src/cli/main.o $(LIB)
	$(Q)$(CC) $(FLAGS_$(VARIANT)) $(LDFLAGS) $^ $(LDLIBS) -o $@

$(B)/unit/%: $(B)/tests/unit/%.o $(LIB)
	@mkdir -p $(@D)
	$(Q)$(CC) $(FLAGS_$(VARIANT)) $(LDFLAGS) $^ $(LDLIBS) -lcmocka -o $@

$(B)/bench/%: $(B)/tests/bench/%.o $(LIB)
	@mkdir -p $(@D)
	$(Q)$(CC) $(FLAGS_$(VARIANT)) $(LDFLAGS) $^ $(LDLIBS) -o $@

# Fuzzers link libFuzzer in the fuzz variant; elsewhere they replay their seeds.
ifeq ($(VARIANT),fuzz)
$(B)/fuzz/%: $(B)/tests/fuzz/%.o $(LIB)
	@mkdir -p $(@D)
	$(Q)$(CC) -fsanitize=fuzzer,address,undefined $(LDFLAGS) $^ $(LDLIBS) -o $@
else
$(B)/fuzz/%: $(B)/tests/fuzz/%.o $(B)/tests/fuzz/replay.o $(LIB)
	@mkdir -p $(@D)
	$(Q)$(CC) $(FLAGS_$(VARIANT)) $(LDFLAGS) $^ $(LDLIBS) -o $@
endif

$(HTTPD): $(B)/tests/support/httpd.o
	$(Q)$(CC) $(FLAGS_$(VARIANT)) $(LDFLAGS) $^ -lmicrohttpd -lz -pthread -o $@

$(FAULTD): $(B)/tests/support/faultd.o
	$(Q)$(CC) $(FLAGS_$(VARIANT)) $(LDFLAGS) $^ -lssl -lcrypto -lz -lzstd -lbrotlienc -pthread -o $@

$(B)/preload/%.so: tests/support/preload/%.c Makefile
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c17 $(WARN) -O1 -g -fPIC -shared $< -o $@

$(B)/shape_answers: $(B)/tests/support/shape_answers.o $(LIB)
	$(Q)$(CC) $(FLAGS_$(VARIANT)) $(LDFLAGS) $^ $(LDLIBS) -o $@

$(B)/robots_score: $(B)/tests/support/robots_score.o $(LIB)
	$(Q)$(CC) $(FLAGS_$(VARIANT)) $(LDFLAGS) $^ $(LDLIBS) -o $@

# --- running ----------------------------------------------------------------

demo: deps-demo
	@$(MAKE) --no-print-directory -j$$(nproc) $(PROGRAM) $(HTTPD)
	@B=$(B) tests/support/demo.sh

test: deps-test
	@$(MAKE) --no-print-directory -j$$(nproc) check

check: $(PROGRAM) $(HTTPD) $(FAULTD) $(B)/shape_answers $(PRELOAD) $(UNIT) $(FUZZ) layers
	B=$(B) VARIANT=$(VARIANT) prove --timer -j2 --exec tests/support/run.sh \
	        $(UNIT) $(FUZZ) $(wildcard tests/integration/*.t)

asan tsan:
	@$(MAKE) --no-print-directory -j$$(nproc) VARIANT=$@ check

# make fuzz FUZZ=fuzz_page SECONDS=600
SECONDS ?= 60
fuzz:
	@tests/support/fuzz.sh "$(MAKE)" "$(SECONDS)" $(notdir $(FUZZ))

layers: $(LIB)
	@tests/support/layers.sh $(LIB)

lint: layers
	clang-tidy --quiet $(LIB_SRC) -- -Iinclude -I$(B)/gen $(ALL_CFLAGS)

# make quality CORPUS=DIR: score `headwater page`, and robots.txt, against a corpus with truth.
quality: $(PROGRAM) $(B)/robots_score
	@tests/support/quality.sh $(PROGRAM) "$(CORPUS)" $(B)/robots_score

# make bench CORPUS=DIR: the read path against gumbo and its peers, on DIR/list.tsv and DIR/pages.
bench: bench-page bench-crawl bench-graph

bench-page: deps-bench
	@$(MAKE) --no-print-directory -j$$(nproc) VARIANT=release build/release/bench/bench_page
	@tests/bench/run.sh build/release/bench/bench_page "$(CORPUS)"

# make bench-crawl PAGES=10000: a whole crawl of a made-up site against its peers; about ten minutes, 1 GB of disk.
CRAWL_TOOLS := $(patsubst %,build/release/bench/crawl_%,site cost loop)
bench-crawl: deps-bench
	@$(MAKE) --no-print-directory -j$$(nproc) VARIANT=release build/release/headwater $(CRAWL_TOOLS)
	@tests/bench/crawl.sh build/release/headwater build/release/bench

# make bench-graph ARTICLES=100000: questions to a store of a million citations; two minutes and 0.7 GB the first time.
bench-graph: deps-bench
	@$(MAKE) --no-print-directory -j$$(nproc) VARIANT=release build/release/headwater build/release/bench/graph_store build/release/bench/cost
	@tests/bench/graph.sh build/release/headwater build/release/bench

PKGS_KEPT = $(PKGS_DEMO) linkchecker python3-venv iproute2
# make bench-kept: what other programs keep of the fixture web's citations; needs root, seven minutes.
bench-kept: deps-kept
	@$(MAKE) --no-print-directory -j$$(nproc) $(PROGRAM) $(HTTPD)
	@tests/bench/kept.sh $(PROGRAM) $(HTTPD)

coverage:
	@$(MAKE) --no-print-directory VARIANT=cov check
	gcov -n $(wildcard build/cov/src/*/*.gcda) 2>/dev/null | awk '/^File .src/{f=$$2} /^Lines/&&f{print f, $$0; f=""}'

# --- packages ----------------------------------------------------------------

deps-build deps-demo deps-bench deps-test deps-deb: deps-%:
	@tests/support/deps.sh $(PKGS_$(shell echo $* | tr a-z A-Z))

# --- installing ----------------------------------------------------------------

# make install DESTDIR= PREFIX=/usr/local; another INSTALL_VARIANT installs what another build left.
INSTALL_VARIANT ?= release
LIBDIR ?= $(PREFIX)/lib
ZSHDIR ?= $(PREFIX)/share/zsh/site-functions
install:
	@$(MAKE) --no-print-directory -j$$(nproc) VARIANT=$(INSTALL_VARIANT) all library
	@DESTDIR='$(DESTDIR)' PREFIX='$(PREFIX)' LIBDIR='$(LIBDIR)' ZSHDIR='$(ZSHDIR)' URL='$(URL)' VERSION='$(VERSION)' \
	        LIBS='$(LDLIBS)' src/packaging/install.sh build/$(INSTALL_VARIANT)

uninstall:
	cd '$(DESTDIR)$(PREFIX)' && rm -rf bin/headwater include/headwater share/doc/headwater share/man/man1/headwater.1 \
	        share/man/man1/headwater-*.1 share/man/man5/headwater.conf.5 share/bash-completion/completions/headwater \
	        share/fish/vendor_completions.d/headwater.fish
	rm -f '$(DESTDIR)$(ZSHDIR)/_headwater' '$(DESTDIR)$(LIBDIR)/libheadwater.a' '$(DESTDIR)$(LIBDIR)/pkgconfig/libheadwater.pc'

# Debian packages in DEB: headwater and libheadwater-dev. deb-only: where nothing is missing.
DEB ?= build/deb
deb: deps-deb
	@$(MAKE) --no-print-directory deb-only

deb-only:
	@rm -rf '$(DEB)'
	@$(MAKE) --no-print-directory install DESTDIR='$(abspath $(DEB))/stage/headwater' PREFIX=/usr \
	        ZSHDIR=/usr/share/zsh/vendor-completions LIBDIR=/usr/lib/$$(dpkg-architecture -qDEB_HOST_MULTIARCH)
	@URL='$(URL)' VERSION='$(VERSION)' DATE='$(DATE)' DEV_DEPENDS='$(subst $(space),$(comma) ,$(filter-out uthash-dev,$(filter %-dev,$(PKGS_BUILD))))' \
	        src/packaging/deb.sh '$(DEB)'

dist:
	git archive --prefix=headwater-$(VERSION)/ -o headwater-$(VERSION).tar.gz HEAD

clean:
	rm -rf build out

help:
	@echo 'make                 build build/$(VARIANT)/headwater (VARIANT=debug|release|asan|tsan|cov|fuzz)'
	@echo 'make demo            install what is missing, build, trace the fixture web into out/'
	@echo 'make test            install what is missing, build, run every test'
	@echo 'make asan, make tsan the tests under sanitizers'
	@echo 'make fuzz            fuzz each parser for SECONDS=60'
	@echo 'make layers          name any include that points the wrong way, and any name that two files export'
	@echo 'make lint            clang-tidy'
	@echo 'make quality CORPUS= score against a corpus with truth'
	@echo 'make bench CORPUS=   time the read path and a whole crawl against their peers; also bench-page, bench-crawl, bench-graph, bench-kept'
	@echo 'make coverage        line coverage of each source file'
	@echo 'make install         into DESTDIR, PREFIX=/usr/local; also uninstall, dist, clean'
	@echo 'make deb             Debian packages in build/deb'

-include $(shell find $(B) -name '*.d' 2>/dev/null)
