"""The net: every leaf that differs, and nothing else."""

from __future__ import annotations

from generator.diff.leaves import leaves


def paths(old: object, new: object) -> list[tuple[str, ...]]:
    return sorted(leaf.path for leaf in leaves(old, new))  # type: ignore[arg-type]


def test_leaves_of_objects_that_share_few_keys_are_all_listed() -> None:
    old = {"a": {"x": 1, "y": 2, "z": 3}}
    new = {"a": {"x": 2, "p": 1, "q": 1}}
    assert paths(old, new) == [("a", "p"), ("a", "q"), ("a", "x"), ("a", "y"), ("a", "z")]


def test_an_object_that_one_side_lacks_is_told_leaf_by_leaf() -> None:
    assert paths({}, {"a": {"b": {"c": 1}, "d": 2}}) == [("a", "b", "c"), ("a", "d")]


def test_a_value_that_became_an_object_is_one_leaf() -> None:
    (leaf,) = leaves({"a": "text"}, {"a": {"b": 1}})
    assert (leaf.path, leaf.old, leaf.new) == (("a",), "text", {"b": 1})


def test_keys_with_quotes_and_dots_stay_whole() -> None:
    assert paths({"it's.a[0]": 1}, {"it's.a[0]": 2}) == [("it's.a[0]",)]
