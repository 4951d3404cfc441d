# Every command of the project. `make` alone lists them; the workflows call nothing else.

PYTHON ?= python3
DEVICE ?= cpu
JOBS ?= auto
SITE = .venv-site/bin
TEST = .venv/bin

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help serve site test lint run render timings screenshots lock clean \
	bench-run bench-site bench-reading bench-weight bench-timing

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

serve: .venv-site/ready ## build the site and serve it on localhost; installs no framework
	@$(SITE)/mkdocs serve --livereload

site: .venv-site/ready ## build the site into site/
	@$(SITE)/mkdocs build --strict

test: .venv/ready .venv-site/ready ## everything that must hold: style, types, snippets, pairs, pages, browser
	@$(MAKE) --no-print-directory lint
	@$(TEST)/python -m pytest --numprocesses $(JOBS) --dist loadgroup

lint: .venv/ready ## style, types, and which floor imports which
	@$(TEST)/ruff check
	@$(TEST)/ruff format --check
	@$(TEST)/mypy
	@$(TEST)/lint-imports

run: .venv/ready ## run every snippet and compare every pair
	@$(TEST)/crosscheck run

render: .venv/ready ## write the fragments anew from the records and data
	@$(TEST)/crosscheck render

timings: .venv-time/ready ## measure the timing cases (DEVICE=cpu or cuda, CASES="…", QUICK=1)
	@.venv-time/bin/crosscheck time $(CASES) --device $(DEVICE) $(if $(QUICK),--quick)

screenshots: .venv/ready .venv-site/ready ## pictures of the pages at three widths, in build/screenshots
	@$(TEST)/python tests/site/screenshots.py

bench-run: .venv/ready ## what isolating each snippet costs, against python FILE and one warm process
	@$(TEST)/python benchmarks/run.py

bench-site: .venv/ready .venv-site/ready ## what our Markdown extension costs a build
	@$(TEST)/python benchmarks/site.py

bench-reading: .venv/ready ## how fast the commands that only read answer
	@$(TEST)/python benchmarks/reading.py

bench-weight: .venv/ready .venv-site/ready ## how much a reader's first view of each page transfers
	@$(TEST)/python benchmarks/weight.py

lock: .venv/ready ## choose the newest versions of everything but PyTorch, for all supported Pythons
	@$(TEST)/python -m pip install --quiet uv
	@cat requirements/site.txt requirements/time.txt requirements/torch.txt requirements/test.txt \
	  | sed -e '/^-r/d' -e '/^torch$$/d' \
	  | $(TEST)/uv pip compile --quiet --universal --python-version 3.11 --upgrade --no-annotate --no-header - \
	  | cat requirements/constraints.head - > build/constraints.txt
	@mv build/constraints.txt requirements/constraints.txt

clean: ## remove what was built and installed here
	rm -rf .venv .venv-site .venv-time site build .*_cache src/*.egg-info

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
	@$(PYTHON) -m venv $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check -c requirements/constraints.txt $(1)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
endef

.venv-site/ready: requirements/site.txt requirements/constraints.txt pyproject.toml
	$(call environment,-r requirements/site.txt)

.venv/ready: $(wildcard requirements/*.txt) pyproject.toml
	$(call environment,-r requirements/test.txt -r requirements/torch.txt)

.venv-time/ready: requirements/time.txt requirements/torch.txt requirements/constraints.txt pyproject.toml
	$(call environment,-r requirements/time.txt -r requirements/torch.txt)
