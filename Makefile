# Two commands set everything up on a fresh machine:  make demo   and   make test
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint docs prepare

demo: .venv/package          ## install, then restore a bundled photograph
	$(BIN)/daclip_restore --demo

test: .venv/dev              ## install the development requirements, then run every notebook
	$(BIN)/python .ci/test.py

lint: .venv/dev              ## style, structure, README
	$(BIN)/ruff check .
	$(BIN)/python .ci/check.py

docs: .venv/dev              ## build the documentation site (needs Quarto)
	$(BIN)/nbdev_docs

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
