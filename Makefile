# What people, pre-commit and CI all call. `make` alone lists the targets.

PYTHON ?= python3
PORT ?= 8000
export PORT
# More arguments for the tool behind a target: make test ARGS="-k hours", make requirements ARGS=--upgrade
ARGS ?=

BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
APPS := portal search merchants news home
CATALOGUE := locale/it/LC_MESSAGES/django
LOCK := $(BIN)/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-header

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help demo demo-reset install run test test-fast browser-tests lint format migrations catalogue requirements clean

help: ## List every target
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | awk -F '\t' '{ printf "  %-14s %s\n", $$1, $$2 }'

# --- The portal -------------------------------------------------------------------------------

demo: ## The whole portal with its demo neighbourhood on http://localhost:8000 (PORT=… changes it)
demo: export DJANGO_SETTINGS_MODULE := portal.settings.demo
demo: export VAR_DIR := $(CURDIR)/var
demo: .venv/base $(CATALOGUE).mo var/static/staticfiles.json
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) demo
	@$(MANAGE) serve

demo-reset: ## Delete everything the demo has kept (var/) and begin anew
	rm -rf var
	@$(MAKE) --no-print-directory demo

install: .venv/base ## What the portal needs to run, into .venv

run: ## The portal for work on the code: debug pages, reloads itself
run: export DJANGO_SETTINGS_MODULE := portal.settings.dev
run: .venv/dev $(CATALOGUE).mo
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) runserver $(PORT)

# --- Quality ----------------------------------------------------------------------------------

test: .venv/dev $(CATALOGUE).mo ## The whole suite, with PostgreSQL, Redis, Chromium and Java where they are there
	@$(BIN)/python -m tests $(ARGS)

test-fast: .venv/dev $(CATALOGUE).mo ## The suite once, without the browser
	@$(BIN)/pytest -n auto --maxprocesses 8 -m "not browser" $(ARGS)

browser-tests: .venv/dev $(CATALOGUE).mo ## The browser tests alone
	@$(BIN)/pytest -m browser $(ARGS)

lint: .venv/dev ## Everything that is checked without running the portal
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/djlint --lint --quiet $(wildcard templates $(addsuffix /templates,$(APPS)))
	@$(BIN)/mypy

format: .venv/dev ## Put the Python code into its one form
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

# --- Files made by tools ----------------------------------------------------------------------

migrations: .venv/dev ## Write migrations for changed models
	@$(MANAGE) makemigrations $(ARGS)

catalogue: .venv/dev ## Collect the texts of the code into locale/ and compile them
	@$(MANAGE) catalogue

requirements: .venv/dev ## Lock requirements/*.in again (ARGS=--upgrade for newer versions)
	@$(LOCK) $(ARGS) requirements/base.in --output-file requirements/base.txt
	@$(LOCK) $(ARGS) requirements/dev.in --output-file requirements/dev.txt

clean: ## Delete what the tools have made; the demo's contents stay
	rm -rf .venv node_modules .*_cache .hypothesis
	find locale $(APPS) tests \( -name '*.mo' -o -name __pycache__ \) -prune -exec rm -rf {} +

# Files under .venv/ that say which requirements are installed.
.venv/base .venv/dev: .venv/%: requirements/%.txt
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed: make PYTHON=python3.12 …" if sys.version_info < (3, 11) else 0)'
	@echo "Installing $< into .venv …"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch .venv/base $@

$(CATALOGUE).mo: $(CATALOGUE).po | .venv/base
	@$(MANAGE) catalogue --compile

var/static/staticfiles.json: $(shell find $(APPS) -path '*/static/*' -type f) .venv/base
	@echo "Collecting and compressing static files …"
	@$(MANAGE) collectstatic --no-input --verbosity 0
