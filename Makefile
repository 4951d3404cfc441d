# Every command of the project. `make` alone lists them; the workflows call nothing else.

PYTHON ?= python3
DEVICE ?= cpu
JOBS ?= auto
# pinned: as requirements/constraints.txt has them; oldest: what we still support; newest: what
# the package index has today.
FRAMEWORKS ?= pinned
VENV = .venv$(if $(filter-out pinned,$(FRAMEWORKS)),-$(FRAMEWORKS))
# A GPU machine comes with builds of the frameworks that fit its driver; those are measured.
TIME = .venv-time$(if $(filter cuda,$(DEVICE)),-cuda)
SITE = .venv-site/bin
TEST = $(VENV)/bin

# Material warns of MkDocs 2 in every build; requirements/site.txt keeps it out.
export NO_MKDOCS_2_WARNING = 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help serve site test test-copies lint new pair run notebook render timings links screenshots lock \
	clean bench-run bench-site bench-reading bench-weight bench-lighthouse bench-search bench-timing \
	bench-timers

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

serve: .venv-site/ready ## build the site and serve it on localhost; installs no framework
	@# Not strict: what is wrong with a page that is being written stands on the page.
	@$(SITE)/mkdocs serve --no-strict --livereload

site: .venv-site/ready ## build the site into site/, with its notebooks, Markdown and llms.txt
	@$(SITE)/mkdocs build --strict
	@$(SITE)/crosscheck publish site

test: $(VENV)/ready .venv-site/ready tests/site/node/node_modules/ready ## everything that must hold: style, types, snippets, pairs, pages, browser
	@$(MAKE) --no-print-directory lint
	@$(TEST)/python -m pytest --numprocesses $(JOBS)

test-copies: $(VENV)/ready .venv-site/ready ## run every block as copied from its page, where `make test` runs a sample
	@$(TEST)/python -m pytest --numprocesses $(JOBS) -m "" -k what_is_copied tests/site/test_pairs.py

lint: $(VENV)/ready ## style, types, and which floor imports which
	@$(TEST)/ruff check
	@$(TEST)/ruff format --check
	@$(TEST)/mypy
	@$(TEST)/lint-imports

new: $(VENV)/ready ## begin a pair: make new IDEA=chapter/idea
	@$(TEST)/crosscheck new $(IDEA)

pair: $(VENV)/ready ## record the outputs of a pair and prove it: make pair IDEA=chapter/idea
	@$(TEST)/crosscheck run --update $(IDEA)
	@$(TEST)/crosscheck check

run: $(VENV)/ready ## run every snippet and compare every pair
	@$(TEST)/crosscheck run

notebook: $(VENV)/ready ## run the notebooks and store what they show, for the site to be built with
	@$(TEST)/crosscheck notebook

render: $(VENV)/ready ## write the fragments anew from the records and data
	@$(TEST)/crosscheck render

timings: $(TIME)/ready ## measure the timing cases (DEVICE=cpu or cuda, CASES="…", QUICK=1)
	@$(TIME)/bin/crosscheck time $(CASES) --device $(DEVICE) $(if $(QUICK),--quick)

links: site .venv-links/ready ## ask every address outside of the site whether it still answers
	@.venv-links/bin/linkchecker --check-extern --no-status --no-warnings site/

screenshots: $(VENV)/ready .venv-site/ready ## pictures of the pages at three widths, in build/screenshots
	@$(TEST)/python tests/site/screenshots.py

bench-run: $(VENV)/ready ## what isolating each snippet costs, against python FILE and one warm process
	@$(TEST)/python benchmarks/run.py

bench-site: $(VENV)/ready .venv-site/ready ## what our Markdown extension costs a build
	@$(TEST)/python benchmarks/site.py

bench-reading: $(VENV)/ready ## how fast the commands that only read answer
	@$(TEST)/python benchmarks/reading.py

bench-weight: $(VENV)/ready .venv-site/ready ## how much a reader's first view of each page transfers
	@$(TEST)/python benchmarks/weight.py

bench-lighthouse: $(VENV)/ready .venv-site/ready benchmarks/lighthouse/node_modules/ready ## what Lighthouse says of the main pages
	@$(TEST)/python benchmarks/lighthouse.py

bench-timing: $(VENV)/ready ## how often the method finds a difference that is, or is not, there
	@$(TEST)/python benchmarks/timing.py

bench-timers: $(VENV)/ready ## our timed loop against timeit, torch's Timer and pyperf; and what it adds
	@$(TEST)/python benchmarks/timers.py

bench-search: $(VENV)/ready .venv-site/ready ## how often the search finds what readers paste and ask, and what it misses
	@$(TEST)/python benchmarks/search.py

lock: $(VENV)/ready ## choose the newest versions of everything but PyTorch, for all supported Pythons
	@$(TEST)/python -m pip install --quiet uv
	@cat requirements/site.txt requirements/time.txt requirements/torch.txt requirements/test.txt requirements/links.txt \
	  | sed -e '/^-r/d' -e '/^torch$$/d' \
	  | $(TEST)/uv pip compile --quiet --universal --python-version 3.11 --upgrade --no-annotate --no-header - \
	  | cat requirements/constraints.head - > build/constraints.txt
	@mv build/constraints.txt requirements/constraints.txt

clean: ## remove what was built and installed here
	rm -rf .venv .venv-* site build .*_cache src/*.egg-info

# An environment is ready when its marker is newer than what it was made from. A wrong Python or a
# missing venv module is said in one line, before anything is downloaded.
define environment
	@command -v $(PYTHON) >/dev/null || { \
	  echo "$(PYTHON) is missing. Install Python 3.11, 3.12 or 3.13, or name one: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || { \
	  echo "$$($(PYTHON) --version) will not do. Install Python 3.11, 3.12 or 3.13, and name it: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "$(PYTHON) has no venv module. On Debian or Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Installing into $(@D) …"
	@$(PYTHON) -m venv $(2) $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check $(1)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
endef

.venv-site/ready: requirements/site.txt requirements/constraints.txt pyproject.toml
	$(call environment,-c requirements/constraints.txt -r requirements/site.txt)
	@touch $@

.venv/ready: $(wildcard requirements/*.txt) pyproject.toml
	$(call environment,-c requirements/constraints.txt -r requirements/test.txt -r requirements/torch.txt)
	@touch $@

# Of node's packages the tests need two, and neither runs in a reader's browser.
%/node_modules/ready: %/package-lock.json
	@command -v npm >/dev/null || { \
	  echo "npm is missing. Install Node.js 20 or newer; on Debian or Ubuntu: apt install npm" >&2; exit 1; }
	@npm ci --prefix $* --silent --no-audit --no-fund --no-update-notifier
	@touch $@

.venv-oldest/ready .venv-newest/ready: $(wildcard requirements/*.txt) pyproject.toml
	$(call environment,-c requirements/constraints.txt -r requirements/test.txt -r requirements/torch.txt)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade -r requirements/$(FRAMEWORKS).txt
	@touch $@

.venv-links/ready: requirements/links.txt requirements/constraints.txt
	@$(PYTHON) -m venv $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check -c requirements/constraints.txt -r requirements/links.txt
	@touch $@

.venv-time/ready: requirements/time.txt requirements/torch.txt requirements/constraints.txt pyproject.toml
	$(call environment,-c requirements/constraints.txt -r requirements/time.txt -r requirements/torch.txt)
	@touch $@

.venv-time-cuda/ready: requirements/time.txt pyproject.toml
	$(call environment,-r requirements/time.txt,--system-site-packages)
	@touch $@
