# The commands of this project. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help build validate catalogue plan cost deploy apply watch continue rollback site-rollback status outputs events history drift logs exec destroy publish database-user \
	local local-stop test test-all check types format lint policy first-run bench differential pictures app bench-app

stacks := node src/cli/stacks.cjs
# npm writes this file last, so it exists only after a complete installation.
installed := node_modules/.package-lock.json

# Without ENV, commands on a stack use the local endpoint. STACK is one stack of an environment that has several.
in = $(if $(SYSTEM),--system $(SYSTEM)) $(if $(ENV),--env $(ENV)) $(if $(STACK),--stack $(STACK))
on = $(in) $(if $(FORMAT),--format $(FORMAT))
parameters = $(foreach each,$(PARAMETERS),--parameter '$(each)')
confirmed = $(if $(CONFIRM),--confirm $(CONFIRM))

# A misspelled variable would be ignored.
known := JEST FILES SYSTEM ENV STACK FORMAT DETAILS LIMIT PARAMETERS CONFIRM YES PLAN PLAN_ONLY BREAK FROM ROTATE MINUTES FOLLOW COMMAND HOOK VERSION BUCKET PORT PACE RELEASE
given := $(foreach each,$(.VARIABLES),$(if $(filter command,$(firstword $(origin $(each)))),$(each)))
unknown := $(filter-out $(known) MAKE% -% AWS_% NO_COLOR TEST_ALL,$(given))
$(if $(unknown),$(error unknown variable $(unknown): use one of $(known)))

help:
	@echo 'usage: make COMMAND [VARIABLE=value ...]'
	@awk -F ':.*## ' '/^##@ /{printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## /{printf "  %-13s  %s\n", $$1, $$2}' $(MAKEFILE_LIST)

##@ Write stacks

build: $(installed) ## compile the stacks to out/ (BREAK=1 allows breaking changes)
	@$(stacks) build $(if $(BREAK),--allow-break) $(if $(FORMAT),1>&2)

validate: build ## check the templates in out/ (FORMAT=text|json|sarif|github|junit)
	@$(stacks) validate $(if $(FORMAT),--format $(FORMAT))

catalogue: build ## write the documentation of the templates to out/catalogue
	@$(stacks) catalogue

##@ Deploy to the local endpoint, or with ENV=dev to AWS (SYSTEM=comentarios, STACK= for one of several stacks)

plan: build ## show what the templates would change, offline (FROM=HEAD, DETAILS=1, FORMAT=markdown)
	@$(stacks) plan $(on) $(if $(FROM),--from $(FROM)) $(if $(DETAILS),--details)

cost: build ## estimate the cost per month (PARAMETERS='Name=value ...', FORMAT=json)
	@$(stacks) cost $(on) $(parameters)

deploy: $(installed) ## review a change set, then execute it (YES=1, CONFIRM=NAME, PARAMETERS='Name=value ...', PLAN_ONLY=1)
	@$(stacks) deploy $(on) $(parameters) $(if $(YES),--yes) $(confirmed) $(if $(PLAN_ONLY),--plan-only) $(if $(PLAN),--plan $(PLAN))

apply: $(installed) ## execute the change set of a plan (PLAN=plan.json, CONFIRM=NAME)
	@$(stacks) apply $(or $(PLAN),plan.json) $(if $(FORMAT),--format $(FORMAT)) $(parameters) $(confirmed)

watch: $(installed) ## follow the operation in progress
	@$(stacks) watch $(on)

continue: $(installed) ## continue the paused deployment of a service (HOOK=ID)
	@$(stacks) continue $(on) $(if $(HOOK),--hook $(HOOK))

rollback: $(installed) ## roll the paused deployment of a service back (HOOK=ID)
	@$(stacks) rollback $(on) $(if $(HOOK),--hook $(HOOK))

site-rollback: $(installed) ## return a site to its previous release (SYSTEM=site, RELEASE=ID, YES=1)
	@$(stacks) site-rollback $(on) $(if $(RELEASE),--release $(RELEASE)) $(if $(YES),--yes) $(confirmed)

status: $(installed) ## show the status of the stack
	@$(stacks) status $(on)

outputs: $(installed) ## show the outputs of the stack
	@$(stacks) outputs $(on)

events: $(installed) ## show the events of the last operation
	@$(stacks) events $(on)

history: $(installed) ## show the last deployments: who deployed what, and how it ended (LIMIT=10)
	@$(stacks) history $(on) $(if $(LIMIT),--limit $(LIMIT))

drift: $(installed) ## detect changes made outside CloudFormation
	@$(stacks) drift $(on)

logs: $(installed) ## show the logs of the service (MINUTES=10, FOLLOW=1)
	@$(stacks) logs $(on) $(if $(MINUTES),--minutes $(MINUTES)) $(if $(FOLLOW),--follow)

exec: $(installed) ## run a command in a task of the service (COMMAND=/bin/sh)
	@$(stacks) exec $(in) $(if $(COMMAND),-- '$(subst ','\'',$(COMMAND))')

destroy: $(installed) ## review what is deleted, then delete the stack (CONFIRM=NAME)
	@$(stacks) destroy $(on) $(confirmed)

publish: build ## release the templates to a bucket (VERSION=1.2.3, BUCKET=)
	@$(stacks) publish $(VERSION) $(if $(ENV),--env $(ENV)) $(if $(BUCKET),--bucket $(BUCKET))

database-user: $(installed) ## create the service's user in the database of the Fargate system (ROTATE=1 changes its password)
	@node -r tsx/cjs tools/database-user/main.ts $(if $(ENV),--env $(ENV)) $(if $(ROTATE),--rotate)

##@ Local endpoint

local: $(installed) ## run it in this terminal (PORT=4599, PACE=real)
	@$(stacks) local $(if $(PORT),--port $(PORT)) $(if $(PACE),--pace $(PACE))

local-stop: $(installed) ## stop it and everything it runs; its state is kept
	@$(stacks) local --stop

##@ Test

test: $(installed) check ## check types, lint and format, then run the fast tests
	@node_modules/.bin/jest $(JEST)

test-all: $(installed) check ## run all tests: browser, real clients and long runs too
	@TEST_ALL=1 node_modules/.bin/jest $(JEST)

check: types lint ## check types, lint and format

types: $(installed)
	@node_modules/.bin/tsc --project . --incremental --tsBuildInfoFile .cache/types.tsbuildinfo
	@node_modules/.bin/tsc --project src/console/page
	@npm run --silent --workspace comentarios-app check

format: $(installed) ## format the code and sort its imports
	@node_modules/.bin/biome check --write --log-level=error .

lint: $(installed)
	@node_modules/.bin/biome check --error-on-warnings .

policy: $(installed) ## check the templates against the proactive controls of AWS Control Tower
	@node -r tsx/cjs tools/policy/main.ts

first-run: $(installed) ## clone, deploy, test and destroy as a new user, and measure it
	@node -r tsx/cjs tools/first-run/main.ts

bench: $(installed) ## measure the speed of build, validate, plan and the local endpoint
	@node -r tsx/cjs bench/main.ts

differential: $(installed) ## print what cfn-lint and the validator of AWS find in templates, and we do not (FILES=)
	@node -r tsx/cjs tools/differential/main.ts $(or $(FILES),out src/validate/corpus)

pictures: $(installed) ## take the pictures of the README again
	@node -r tsx/cjs tools/pictures/main.ts

##@ The comments service

app: $(installed) ## start it on this machine
	@npm run --silent --workspace comentarios-app start

bench-app: $(installed) ## measure its speed
	@npm run --silent --workspace comentarios-app bench

$(installed): package.json package-lock.json app/package.json app/site/package.json
	@node tools/packages-installed.cjs || { echo 'installing packages with npm'; npm ci --no-audit --no-fund --loglevel=error; }
	@touch $@
