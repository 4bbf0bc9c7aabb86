# Everything a person does with this project. `make` alone tells what there is.
.DEFAULT_GOAL := help
.PHONY: help build validate test check lint bench app bench-app

stacks := node src/cli/stacks.cjs
# npm writes this file last, so it is there only after a whole installation.
installed := node_modules/.package-lock.json

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: $(installed) ## compile the stacks to out/ (BREAK=1 where breaking a contract is meant)
	@$(stacks) build $(if $(BREAK),--allow-break)

validate: $(installed) ## check the templates in out/ (FORMAT=text, json or sarif)
	@$(stacks) validate $(if $(FORMAT),--format $(FORMAT))

test: $(installed) check ## run the whole suite
	@npx --no-install jest
	@npm run --silent --workspace app test

check: $(installed) lint ## check types, lint and format
	@npx --no-install tsc --project .
	@npm run --silent --workspace app check

lint: $(installed)
	@npx --no-install biome check --error-on-warnings .

bench: $(installed) ## measure what must be fast
	@node -r tsx/cjs bench/main.ts

app: $(installed) ## start the comments service on this machine
	@npm run --silent --workspace app start

bench-app: $(installed) ## measure the comments service beside its peers
	@npm run --silent --workspace app bench

$(installed): package.json package-lock.json app/package.json
	@echo 'installing what is missing with npm'
	@npm ci --no-audit --no-fund --loglevel=error
	@touch $@
