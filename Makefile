# Every target prepares .venv first; when it is in place that takes a moment.

PY := .venv/bin/python
SETUP := @PYTHON="$(PYTHON)" bash packaging/setup.sh --quiet
# pytest's choice: make test T=tests/risk, or T="-k shares -x"
T ?=
# One process a core; the tests of a file stay together, and a process that dies ends the run.
# make test SPREAD= runs them in one process.
SPREAD ?= -n auto --dist loadfile --max-worker-restart=0

.DEFAULT_GOAL := help
.PHONY: help setup run test check format bench kill-test screenshots translations lock installer \
	installer-test pages clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' Makefile | awk -F'|' '{ printf "  make %-13s %s\n", $$1, $$2 }'

setup: ## prepare .venv and the system libraries (PYTHON=... to choose the interpreter)
	@PYTHON="$(PYTHON)" bash packaging/setup.sh

run: ## open the window; without a display, write a picture to out/
	$(SETUP)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then \
		exec $(PY) -m mapapp.desktop.start; \
	else \
		mkdir -p out && \
		.venv/bin/mineral-supply-map export --mineral cobalt --stage refining --year 2030 \
			--output out/cobalt-refining-2030.png && \
		echo "No display here, so the briefing picture was written to out/cobalt-refining-2030.png." && \
		echo "To see the window, run this on a desktop; to only start it: xvfb-run -a make run"; \
	fi

test: ## all tests (T=... passes arguments to pytest)
	$(SETUP)
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m "" $(SPREAD) $(T)

check: ## format, lint, types, import directions, bundled data
	$(SETUP)
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(PY) geodata/build_tables.py --check
	$(PY) geodata/build_presets.py --check
	$(PY) geodata/check.py
	$(PY) geodata/build_shapes.py --check

format: ## format the code and mend what ruff can mend
	$(SETUP)
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

bench: ## measure speed; writes build/bench.json
	$(SETUP)
	@mkdir -p build
	$(PY) tests/benchmarks/run.py

kill-test: ## kill the window 200 times while it edits and saves; nothing may be lost (10 minutes)
	$(SETUP)
	$(PY) tests/desktop/documents/kill_loop.py

screenshots: ## take the standard pictures of the app
	$(SETUP)
	$(PY) packaging/screenshots.py

translations: ## collect the texts to be translated, compile their translations
	$(SETUP)
	$(PY) packaging/translations.py

# uv is no part of the locked environment: only this target uses it.
COMPILE := .venv/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --upgrade pyproject.toml
lock: ## choose versions anew; writes requirements.lock and requirements-dev.lock
	$(SETUP)
	@test -x .venv/bin/uv || $(PY) -m pip install --quiet --disable-pip-version-check uv
	$(COMPILE) --extra dev --output-file requirements-dev.lock
	$(COMPILE) --constraint requirements-dev.lock --output-file requirements.lock

installer: ## build the installed app: on Linux a .deb and a portable .tar.xz, into dist/
	$(SETUP)
	@mkdir -p dist
	$(PY) packaging/make_app.py
	@if [ "$$(uname -s)" = Linux ]; then $(PY) packaging/linux/make_packages.py; \
	elif [ "$$(uname -s)" = Darwin ]; then bash packaging/macos/make_dmg.sh; \
	else $(PY) packaging/windows/make_setup.py; fi

installer-test: ## install what `make installer` built, use it as a user does, uninstall it
	$(SETUP)
	@MAPAPP_INSTALLER_TEST=1 QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m "" -rs tests/end_to_end/test_the_installed_app.py $(T)

pages: ## the help as web pages, into build/help/
	$(SETUP)
	$(PY) packaging/help_pages.py

clean: ## remove what the targets above made, except .venv
	rm -rf build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find mapapp tests geodata packaging -name __pycache__ -type d -prune -exec rm -rf {} +
