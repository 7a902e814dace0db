# Two commands: `make run` opens the kiosk, `make test` checks everything. Both install what they need.
PYTHON := .venv/bin/python
QML := $(shell find $(CURDIR)/ui/qml -name '*.qml' 2>/dev/null)

# What listens and speaks must keep up with real time: at most two of these tests run at once, and nothing beside them.
ALONE := tests/integration/speech $(addprefix tests/functional/test_,forms.py hearing.py interpreter.py recordings.py visit.py)

.PHONY: help run test server check demo bench setup setup-test setup-server format clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

run: setup ## install what is missing and open the kiosk (ARGS="--window 1080x1920" for a window)
	@exec $(PYTHON) main.py run $(ARGS)

test: setup-test check ## install what is missing, check, and run every test (ARGS="tests/unit -k form" for some)
ifdef ARGS
	@exec $(PYTHON) -m pytest $(ARGS)
else
	@$(PYTHON) -m pytest -n 2 --dist loadfile --durations=10 $(ALONE)
	@$(PYTHON) -m pytest -n $$(nproc) --dist loadfile --durations=20 tests $(ALONE:%=--ignore=%)
endif

server: setup-server ## install what is missing and serve the staff's console (ARGS="--port 8080 --folder var/centre")
	@exec $(PYTHON) main.py server run $(ARGS)

check: ## format, lint, types, QML, translations
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/ruff check --quiet .
	@.venv/bin/mypy
	@[ -z "$(QML)" ] || .venv/bin/pyside6-qmllint -W 0 -I $(CURDIR)/ui/qml $(QML)
	@$(PYTHON) scripts/check_translations.py

demo: setup-test ## a scripted visit in a real window; results in var/demo
	@exec $(PYTHON) -m tests.functional.demo

bench: setup-test ## benchmarks
	@exec $(PYTHON) -m tests.benchmarks

setup: ## install what `make run` needs
	@scripts/setup.sh run

setup-test: ## install what `make test` needs
	@scripts/setup.sh test

setup-server: ## install what `make server` needs
	@scripts/setup.sh server

format: ## put the code into its one form
	@.venv/bin/ruff format --quiet . && .venv/bin/ruff check --quiet --fix .

clean: ## remove what was installed here (not Debian packages, nor the kiosk's settings and counters in var)
	rm -rf .venv models ui/i18n/*.qm .mypy_cache .ruff_cache .pytest_cache
