"""skiftegen: keeps Python clients in step with a set of OpenAPI specs that will not hold still."""

__version__ = "0.1.0"
