"""The order of the stages, for each thing that the tool does. The only package that knows it.

One module per job. Heavy stages are imported inside the functions that need them, so that a command loads
only what it uses.
"""

from generator.pipeline.accepting import Decision, accept, acceptances, prune, standing_text
from generator.pipeline.checking import check, check_files
from generator.pipeline.comparing import diff, diff_base, diff_files
from generator.pipeline.explaining import (
    explain_rule,
    explained,
    rule,
    rule_reference,
    rules,
    rules_json,
)
from generator.pipeline.gating import Judging, today
from generator.pipeline.history import history, show, stored
from generator.pipeline.impacting import impact, impact_files, shown_impact
from generator.pipeline.intake import Intake, plan_intake
from generator.pipeline.integrating import Step, ci, exit_code
from generator.pipeline.overview import Overview, overview
from generator.pipeline.project import new_api, plan_removal, start_project, store
from generator.pipeline.recognising import Ask
from generator.pipeline.recounting import changelog
from generator.pipeline.releasing import Plan, Settings, make_release, plan_release
from generator.pipeline.rendering import (
    Outcome,
    Rendered,
    check_output,
    render,
    write_output,
)
from generator.pipeline.reporting import report, timeline
from generator.pipeline.spanning import check_across
from generator.pipeline.telling import (
    added_json,
    added_text,
    entries_json,
    history_text,
    list_json,
    list_text,
    show_text,
)
from generator.pipeline.workspace import (
    Spec,
    Workspace,
    default_cache_dir,
    read_spec,
    templates_dir,
    usable,
)
from generator.specs.intake import Wish
from generator.specs.recognise import Evidence

__all__ = [
    "Ask",
    "Decision",
    "Evidence",
    "Intake",
    "Judging",
    "Outcome",
    "Overview",
    "Plan",
    "Rendered",
    "Settings",
    "Spec",
    "Step",
    "Wish",
    "Workspace",
    "accept",
    "acceptances",
    "added_json",
    "added_text",
    "changelog",
    "check",
    "check_across",
    "check_files",
    "check_output",
    "ci",
    "default_cache_dir",
    "diff",
    "diff_base",
    "diff_files",
    "entries_json",
    "exit_code",
    "explain_rule",
    "explained",
    "history",
    "history_text",
    "impact",
    "impact_files",
    "list_json",
    "list_text",
    "make_release",
    "new_api",
    "overview",
    "plan_intake",
    "plan_release",
    "plan_removal",
    "prune",
    "read_spec",
    "render",
    "report",
    "rule",
    "rule_reference",
    "rules",
    "rules_json",
    "show",
    "show_text",
    "shown_impact",
    "standing_text",
    "start_project",
    "store",
    "stored",
    "templates_dir",
    "timeline",
    "today",
    "usable",
    "write_output",
]
