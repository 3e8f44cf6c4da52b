"""Scenarios Parameters_Spread_*."""

from __future__ import annotations

from spector.parameters_spread import ParametersSpreadClient, models
from tests.spector.judge import Judge

PREFIX = "Parameters_Spread"
CLIENT = ParametersSpreadClient


def model(client: ParametersSpreadClient, passes: Judge) -> None:
    with passes("Model_spreadAsRequestBody"):
        client.model_spread_as_request_body(models.ModelBodyParameter(name="foo"))
    with passes("Model_spreadCompositeRequestOnlyWithBody"):
        client.model_spread_composite_request_only_with_body(models.ModelBodyParameter(name="foo"))
    with passes("Model_spreadCompositeRequestWithoutBody"):
        client.model_spread_composite_request_without_body("foo", test_header="bar")
    with passes("Model_spreadCompositeRequest"):
        client.model_spread_composite_request(
            "foo", models.ModelBodyParameter(name="foo"), test_header="bar"
        )
    with passes("Model_spreadCompositeRequestMix"):
        client.model_spread_composite_request_mix(
            "foo", models.ModelCompositeRequestMix(prop="foo"), test_header="bar"
        )


def alias(client: ParametersSpreadClient, passes: Judge) -> None:
    with passes("Alias_spreadAsRequestBody"):
        client.alias_spread_as_request_body(models.AliasSpreadAsRequestBodyBody(name="foo"))
    with passes("Alias_spreadAsRequestParameter"):
        client.alias_spread_as_request_parameter(
            "1", models.AliasSpreadAsRequestParameterBody(name="foo"), x_ms_test_header="bar"
        )
    with passes("Alias_spreadWithMultipleParameters"):
        client.alias_spread_with_multiple_parameters(
            "1",
            models.AliasSpreadWithMultipleParametersBody(
                required_string="foo",
                optional_int=1,
                required_int_list=[1, 2],
                optional_string_list=["foo", "bar"],
            ),
            x_ms_test_header="bar",
        )
    with passes("Alias_spreadParameterWithInnerModel"):
        client.alias_spread_parameter_with_inner_model(
            "1", models.AliasInnerModel(name="foo"), x_ms_test_header="bar"
        )
    with passes("Alias_spreadParameterWithInnerAlias"):
        client.alias_spread_parameter_with_inner_alias(
            "1",
            models.AliasSpreadParameterWithInnerAliasBody(name="foo", age=1),
            x_ms_test_header="bar",
        )
