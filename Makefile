# Two commands set everything up on a fresh machine:  make demo   and   make test
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint site docs prepare

demo: .venv/package          ## install, then restore a bundled photograph
	$(BIN)/daclip_restore --demo

test: .venv/dev              ## install the development requirements, then run every notebook
	$(BIN)/python .ci/test.py

lint: .venv/dev              ## style, types, structure, README
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python .ci/check.py

site: .venv/docs             ## build the documentation from pip and npm (Python 3.11 or later), and look at it: _site/index.html
	$(BIN)/python .ci/site/build.py
	$(BIN)/python .ci/site/look.py

docs: .venv/docs             ## build the documentation as it is published, with Quarto: _docs/index.html
	$(BIN)/python .ci/site/process.py
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/nbdev_docs

prepare: .venv/dev           ## before a commit: export the package, clean the notebooks, look, run them
	$(BIN)/nbdev_export
	$(BIN)/nbdev_clean
	$(BIN)/python .ci/readme.py
	$(MAKE) lint
	$(MAKE) test

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/package: .venv/bin/python settings.ini
	$(BIN)/pip install -e .
	touch $@

.venv/dev: .venv/bin/python settings.ini
	$(BIN)/pip install -e '.[dev]'
	-$(BIN)/nbdev_install_hooks          # needs git
	touch $@ .venv/package

.venv/docs: .venv/dev
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "make site needs Python 3.11 or newer, as Sphinx 9 does: remove .venv, then make site PYTHON=python3.11"; exit 1; }
	$(BIN)/pip install -e '.[dev,docs]'
	touch $@
