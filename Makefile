# Everything a person does with this project. `make` alone tells what there is.
.DEFAULT_GOAL := help
.PHONY: help build validate catalogue publish policy test test-all check lint pictures first-run bench app bench-app \
	plan deploy apply watch status outputs events drift logs exec destroy local local-stop

stacks := node src/cli/stacks.cjs
# npm writes this file last, so it is there only after a whole installation.
installed := node_modules/.package-lock.json

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s  %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: $(installed) ## compile the stacks to out/ (BREAK=1 where breaking a contract is meant)
	@$(stacks) build $(if $(BREAK),--allow-break)

validate: build ## build, then check the templates in out/ (FORMAT=text, json or sarif)
	@$(stacks) validate $(if $(FORMAT),--format $(FORMAT))

catalogue: build ## write the site about the templates to out/catalogue
	@$(stacks) catalogue

publish: build ## release templates, contracts and catalogue to a bucket (VERSION=1.2.3, ENV=, BUCKET=)
	@$(stacks) publish $(VERSION) $(if $(ENV),--env $(ENV)) $(if $(BUCKET),--bucket $(BUCKET))

# What the commands on a stack have in common: ENV=dev (without it: a rehearsal on this machine), FORMAT=json.
on = $(if $(ENV),--env $(ENV)) $(if $(FORMAT),--format $(FORMAT))
parameters = $(foreach each,$(PARAMETERS),--parameter '$(each)')
confirmed = $(if $(CONFIRM),--confirm $(CONFIRM))

plan: build ## what the templates would change, with no account (ENV=, FROM=HEAD, FORMAT=markdown)
	@$(stacks) plan $(on) $(if $(FROM),--from $(FROM))

deploy: $(installed) ## review what changes, then do it (ENV=, YES=1, CONFIRM=<stack>, PARAMETERS='Name=value ...', PLAN_ONLY=1)
	@$(stacks) deploy $(on) $(parameters) $(if $(YES),--yes) $(confirmed) $(if $(PLAN_ONLY),--plan-only) $(if $(PLAN),--plan $(PLAN))

apply: $(installed) ## do what was reviewed before (PLAN=plan.json, CONFIRM=<stack>)
	@$(stacks) apply $(or $(PLAN),plan.json) $(if $(FORMAT),--format $(FORMAT)) $(parameters) $(confirmed)

watch: $(installed) ## follow what is under way on the stack (ENV=)
	@$(stacks) watch $(on)

status: $(installed) ## how the stack stands (ENV=)
	@$(stacks) status $(on)

outputs: $(installed) ## what the stack gives to others (ENV=)
	@$(stacks) outputs $(on)

events: $(installed) ## what happened last (ENV=)
	@$(stacks) events $(on)

drift: $(installed) ## what was changed behind CloudFormation's back (ENV=)
	@$(stacks) drift $(on)

logs: $(installed) ## what the service's tasks wrote (ENV=, MINUTES=10, FOLLOW=1)
	@$(stacks) logs $(on) $(if $(MINUTES),--minutes $(MINUTES)) $(if $(FOLLOW),--follow)

exec: $(installed) ## a command in a task of the service (ENV=, COMMAND=/bin/sh)
	@$(stacks) exec $(if $(ENV),--env $(ENV)) $(if $(COMMAND),-- '$(subst ','\'',$(COMMAND))')

destroy: $(installed) ## review what goes, then delete the stack (ENV=, CONFIRM=<stack>)
	@$(stacks) destroy $(on) $(confirmed)

local: $(installed) ## run the local endpoint in this terminal (PORT=4599, PACE=real)
	@$(stacks) local $(if $(PORT),--port $(PORT)) $(if $(PACE),--pace $(PACE))

local-stop: $(installed) ## stop the local endpoint and all that it runs; its state stays
	@$(stacks) local --stop

test: $(installed) check ## check types, lint and format, and run the tests that need nothing but Node
	@node_modules/.bin/jest $(JEST)

test-all: $(installed) check ## run every test: in a browser, with real clients, long ones
	@TEST_ALL=1 node_modules/.bin/jest $(JEST)

check: $(installed) lint ## check types, lint and format
	@node_modules/.bin/tsc --project .
	@node_modules/.bin/tsc --project src/console/page
	@npm run --silent --workspace app check

lint: $(installed)
	@node_modules/.bin/biome check --error-on-warnings .

policy: $(installed) ## judge the templates by the proactive controls of AWS Control Tower
	@node -r tsx/cjs tools/policy/main.ts

pictures: $(installed) ## make the pictures of the README
	@node -r tsx/cjs tools/pictures/main.ts

first-run: $(installed) ## do what a new user does, in a copy of the last commit, and measure it
	@node -r tsx/cjs tools/first-run/main.ts

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
