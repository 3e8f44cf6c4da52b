"""Changes -> findings."""

from generator.rules.finding import Finding, Level, Verdicts
from generator.rules.judge import judge
from generator.rules.registry import Rule, all_rules, find_rule
from generator.rules.view import Options

__all__ = ["Finding", "Level", "Options", "Rule", "Verdicts", "all_rules", "find_rule", "judge"]
