"""Scenarios Routes_*: where parameters stand in a path or query, and how their values are written there."""

from __future__ import annotations

from spector.routes import RoutesClient
from tests.spector.judge import Judge

PREFIX = "Routes"
CLIENT = RoutesClient
ARRAY = ["a", "b"]
RECORD: dict[str, int] = {"a": 1, "b": 2}


def fixed(client: RoutesClient, passes: Judge) -> None:
    with passes("fixed"):
        client.fixed()
    with passes("InInterface"):
        client.in_interface_fixed()


def path_parameters(client: RoutesClient, passes: Judge) -> None:
    with passes("PathParameters_templateOnly"):
        client.path_parameters_template_only("a")
    with passes("PathParameters_explicit"):
        client.path_parameters_explicit("a")
    with passes("PathParameters_annotationOnly"):
        client.path_parameters_annotation_only("a")


def path_parameters_simple_expansion(client: RoutesClient, passes: Judge) -> None:
    with passes("PathParameters_SimpleExpansion_Standard_primitive"):
        client.standard_primitive("a")
    with passes("PathParameters_SimpleExpansion_Standard_array"):
        client.standard_array(ARRAY)
    with passes("PathParameters_SimpleExpansion_Standard_record"):
        client.standard_record(RECORD)
    with passes("PathParameters_SimpleExpansion_Explode_primitive"):
        client.explode_primitive("a")
    with passes("PathParameters_SimpleExpansion_Explode_array"):
        client.explode_array(ARRAY)
    with passes("PathParameters_SimpleExpansion_Explode_record"):
        client.explode_record(RECORD)


def path_parameters_label_expansion(client: RoutesClient, passes: Judge) -> None:
    with passes("PathParameters_LabelExpansion_Standard_primitive"):
        client.standard_primitive_3("a")
    with passes("PathParameters_LabelExpansion_Standard_array"):
        client.standard_array_3(ARRAY)
    with passes("PathParameters_LabelExpansion_Standard_record"):
        client.standard_record_3(RECORD)
    with passes("PathParameters_LabelExpansion_Explode_primitive"):
        client.explode_primitive_3("a")
    with passes("PathParameters_LabelExpansion_Explode_array"):
        client.explode_array_3(ARRAY)
    with passes("PathParameters_LabelExpansion_Explode_record"):
        client.explode_record_3(RECORD)


def path_parameters_matrix_expansion(client: RoutesClient, passes: Judge) -> None:
    with passes("PathParameters_MatrixExpansion_Standard_primitive"):
        client.standard_primitive_4("a")
    with passes("PathParameters_MatrixExpansion_Standard_array"):
        client.standard_array_4(ARRAY)
    with passes("PathParameters_MatrixExpansion_Standard_record"):
        client.standard_record_4(RECORD)
    with passes("PathParameters_MatrixExpansion_Explode_primitive"):
        client.explode_primitive_4("a")
    with passes("PathParameters_MatrixExpansion_Explode_array"):
        client.explode_array_4(ARRAY)
    with passes("PathParameters_MatrixExpansion_Explode_record"):
        client.explode_record_4(RECORD)


def query_parameters(client: RoutesClient, passes: Judge) -> None:
    with passes("QueryParameters_templateOnly"):
        client.query_parameters_template_only(param="a")
    with passes("QueryParameters_explicit"):
        client.query_parameters_explicit(param="a")
    with passes("QueryParameters_annotationOnly"):
        client.query_parameters_annotation_only(param="a")


def query_parameters_query_expansion(client: RoutesClient, passes: Judge) -> None:
    with passes("QueryParameters_QueryExpansion_Standard_primitive"):
        client.standard_primitive_5(param="a")
    with passes("QueryParameters_QueryExpansion_Standard_array"):
        client.standard_array_5(param=ARRAY)
    with passes("QueryParameters_QueryExpansion_Standard_record"):
        client.standard_record_5(param=RECORD)
    with passes("QueryParameters_QueryExpansion_Explode_primitive"):
        client.explode_primitive_5(param="a")
    with passes("QueryParameters_QueryExpansion_Explode_array"):
        client.explode_array_5(param=ARRAY)
    with passes("QueryParameters_QueryExpansion_Explode_record"):
        client.explode_record_5(param=RECORD)
