"""Changes -> findings."""

from generator.rules import across  # noqa: F401  # registers its rules
from generator.rules.finding import Finding, Level, Verdicts
from generator.rules.judge import judge
from generator.rules.registry import Rule, across_rules, all_rules, find_rule
from generator.rules.view import Options

__all__ = [
    "Finding",
    "Level",
    "Options",
    "Rule",
    "Verdicts",
    "across_rules",
    "all_rules",
    "find_rule",
    "judge",
]
