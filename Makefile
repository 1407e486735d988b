# A word for each task of a contributor; CONTRIBUTING.md says more.
.PHONY: setup test quick format types check verify matrix wheel pyz bench page

setup:   ## everything that the tests need, in the active environment
	pip install -e ".[ml,boost,more,test]"
test:    ## all tests, as CI runs them
	pytest -n 2
quick:   ## the tests of kb itself, without the shipped entries and the wheel
	pytest -n 2 --ignore-glob 'tests/test_shipped*' --ignore tests/test_wheel.py
format:  ## put code into its form
	ruff check --fix . && ruff format .
types:   ## types, and the order of the rooms
	mypy && lint-imports
check:   ## the rules for entries and snippets
	kb check
verify:  ## run the snippets that have no result yet
	kb verify
matrix:  ## run all snippets in all named environments and record it (needs uv; about an hour)
	kb matrix --all
wheel:   ## the wheel, with the index of the shipped library
	python -m build --wheel
page:    ## the exported page in a real browser (extra `browser`, and Chromium)
	python benchmarks/page.py
pyz:     ## kb in one file, for a machine on which nothing can be installed
	kb export pyz kb.pyz
bench:   ## whole processes, side by side with what there is to beat
	python benchmarks/lookup.py && python benchmarks/first.py && python benchmarks/verification.py --sample 24
