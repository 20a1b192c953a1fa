# Two commands set everything up on a fresh machine:  make demo   and   make test
PYTHON ?= python3
BIN := .venv/bin

# One process a core, one thread each, is the fastest way through the notebooks.
.PHONY: demo test docs prepare

demo: .venv/package          ## install, then restore a bundled photograph
	$(BIN)/daclip_restore --demo

test: .venv/dev              ## install the development requirements, then run every notebook
	OMP_NUM_THREADS=1 $(BIN)/nbdev_test --do_print --timing

docs: .venv/dev              ## build the documentation site (needs Quarto)
	$(BIN)/nbdev_docs

prepare: .venv/dev           ## before a commit: export the package, clean the notebooks, run them
	$(BIN)/nbdev_export
	$(BIN)/nbdev_clean
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
