# Everything is done by dev.py, which needs nothing but Python 3.11 or newer. ARGS is handed on:
#   make test ARGS="tests/publisher -k journal"

ifndef PYTHON
PYTHON := $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo "$$python" && break; done)
endif

.PHONY: run test check lock screenshots translations bench torture accessibility
run test check lock screenshots translations bench torture accessibility:
	$(if $(PYTHON),,$(error Il faut Python 3.11 ou plus récent))
	@"$(PYTHON)" dev.py $@ $(ARGS)
