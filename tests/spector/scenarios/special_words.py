"""Scenarios SpecialWords_*."""

from __future__ import annotations

from spector.special_words import SpecialWordsClient, models
from tests.spector.judge import Judge

PREFIX = "SpecialWords"
CLIENT = SpecialWordsClient


def model_properties(client: SpecialWordsClient, passes: Judge) -> None:
    with passes("ModelProperties_sameAsModel"):
        client.model_properties_same_as_model(models.ModelPropertiesSameAsModel(same_as_model="ok"))
    with passes("ModelProperties_dictMethods"):
        client.model_properties_dict_methods(
            models.ModelPropertiesDictMethods(
                keys="ok",
                items="ok",
                values="ok",
                popitem="ok",
                clear="ok",
                update="ok",
                setdefault="ok",
                pop="ok",
                get="ok",
                copy_="ok",
            )
        )
    with passes("ModelProperties_withList"):
        client.model_properties_with_list(models.ModelPropertiesModelWithList(list="ok"))


def models_values(client: SpecialWordsClient, passes: Judge) -> None:
    with passes("Models_and"):
        client.models_with_and(models.ModelsAnd(name="ok"))
    with passes("Models_as"):
        client.models_with_as(models.ModelsAs(name="ok"))
    with passes("Models_assert"):
        client.models_with_assert(models.ModelsAssert(name="ok"))
    with passes("Models_async"):
        client.models_with_async(models.ModelsAsync(name="ok"))
    with passes("Models_await"):
        client.models_with_await(models.ModelsAwait(name="ok"))
    with passes("Models_break"):
        client.models_with_break(models.ModelsBreak(name="ok"))
    with passes("Models_class"):
        client.models_with_class(models.ModelsClass(name="ok"))
    with passes("Models_constructor"):
        client.models_with_constructor(models.ModelsConstructor(name="ok"))
    with passes("Models_continue"):
        client.models_with_continue(models.ModelsContinue(name="ok"))
    with passes("Models_def"):
        client.models_with_def(models.ModelsDef(name="ok"))
    with passes("Models_del"):
        client.models_with_del(models.ModelsDel(name="ok"))
    with passes("Models_elif"):
        client.models_with_elif(models.ModelsElif(name="ok"))
    with passes("Models_else"):
        client.models_with_else(models.ModelsElse(name="ok"))
    with passes("Models_except"):
        client.models_with_except(models.ModelsExcept(name="ok"))
    with passes("Models_exec"):
        client.models_with_exec(models.ModelsExec(name="ok"))
    with passes("Models_finally"):
        client.models_with_finally(models.ModelsFinally(name="ok"))
    with passes("Models_for"):
        client.models_with_for(models.ModelsFor(name="ok"))
    with passes("Models_from"):
        client.models_with_from(models.ModelsFrom(name="ok"))
    with passes("Models_global"):
        client.models_with_global(models.ModelsGlobal(name="ok"))
    with passes("Models_if"):
        client.models_with_if(models.ModelsIf(name="ok"))
    with passes("Models_import"):
        client.models_with_import(models.ModelsImport(name="ok"))
    with passes("Models_in"):
        client.models_with_in(models.ModelsIn(name="ok"))
    with passes("Models_is"):
        client.models_with_is(models.ModelsIs(name="ok"))
    with passes("Models_lambda"):
        client.models_with_lambda(models.ModelsLambda(name="ok"))
    with passes("Models_not"):
        client.models_with_not(models.ModelsNot(name="ok"))
    with passes("Models_or"):
        client.models_with_or(models.ModelsOr(name="ok"))
    with passes("Models_pass"):
        client.models_with_pass(models.ModelsPass(name="ok"))
    with passes("Models_raise"):
        client.models_with_raise(models.ModelsRaise(name="ok"))
    with passes("Models_return"):
        client.models_with_return(models.ModelsReturn(name="ok"))
    with passes("Models_try"):
        client.models_with_try(models.ModelsTry(name="ok"))
    with passes("Models_while"):
        client.models_with_while(models.ModelsWhile(name="ok"))
    with passes("Models_with"):
        client.models_with_with(models.ModelsWith(name="ok"))
    with passes("Models_yield"):
        client.models_with_yield(models.ModelsYield(name="ok"))


def operations(client: SpecialWordsClient, passes: Judge) -> None:
    with passes("Operations_and"):
        client.operations_and()
    with passes("Operations_as"):
        client.operations_as()
    with passes("Operations_assert"):
        client.operations_assert()
    with passes("Operations_async"):
        client.operations_async()
    with passes("Operations_await"):
        client.operations_await()
    with passes("Operations_break"):
        client.operations_break()
    with passes("Operations_class"):
        client.operations_class()
    with passes("Operations_constructor"):
        client.operations_constructor()
    with passes("Operations_continue"):
        client.operations_continue()
    with passes("Operations_def"):
        client.operations_def()
    with passes("Operations_del"):
        client.operations_del()
    with passes("Operations_elif"):
        client.operations_elif()
    with passes("Operations_else"):
        client.operations_else()
    with passes("Operations_except"):
        client.operations_except()
    with passes("Operations_exec"):
        client.operations_exec()
    with passes("Operations_finally"):
        client.operations_finally()
    with passes("Operations_for"):
        client.operations_for()
    with passes("Operations_from"):
        client.operations_from()
    with passes("Operations_global"):
        client.operations_global()
    with passes("Operations_if"):
        client.operations_if()
    with passes("Operations_import"):
        client.operations_import()
    with passes("Operations_in"):
        client.operations_in()
    with passes("Operations_is"):
        client.operations_is()
    with passes("Operations_lambda"):
        client.operations_lambda()
    with passes("Operations_not"):
        client.operations_not()
    with passes("Operations_or"):
        client.operations_or()
    with passes("Operations_pass"):
        client.operations_pass()
    with passes("Operations_raise"):
        client.operations_raise()
    with passes("Operations_return"):
        client.operations_return()
    with passes("Operations_try"):
        client.operations_try()
    with passes("Operations_while"):
        client.operations_while()
    with passes("Operations_with"):
        client.operations_with()
    with passes("Operations_yield"):
        client.operations_yield()


def parameters(client: SpecialWordsClient, passes: Judge) -> None:
    with passes("Parameters_and"):
        client.parameters_with_and(and_="ok")
    with passes("Parameters_as"):
        client.parameters_with_as(as_="ok")
    with passes("Parameters_assert"):
        client.parameters_with_assert(assert_="ok")
    with passes("Parameters_async"):
        client.parameters_with_async(async_="ok")
    with passes("Parameters_await"):
        client.parameters_with_await(await_="ok")
    with passes("Parameters_break"):
        client.parameters_with_break(break_="ok")
    with passes("Parameters_class"):
        client.parameters_with_class(class_="ok")
    with passes("Parameters_constructor"):
        client.parameters_with_constructor(constructor="ok")
    with passes("Parameters_continue"):
        client.parameters_with_continue(continue_="ok")
    with passes("Parameters_def"):
        client.parameters_with_def(def_="ok")
    with passes("Parameters_del"):
        client.parameters_with_del(del_="ok")
    with passes("Parameters_elif"):
        client.parameters_with_elif(elif_="ok")
    with passes("Parameters_else"):
        client.parameters_with_else(else_="ok")
    with passes("Parameters_except"):
        client.parameters_with_except(except_="ok")
    with passes("Parameters_exec"):
        client.parameters_with_exec(exec="ok")
    with passes("Parameters_finally"):
        client.parameters_with_finally(finally_="ok")
    with passes("Parameters_for"):
        client.parameters_with_for(for_="ok")
    with passes("Parameters_from"):
        client.parameters_with_from(from_="ok")
    with passes("Parameters_global"):
        client.parameters_with_global(global_="ok")
    with passes("Parameters_if"):
        client.parameters_with_if(if_="ok")
    with passes("Parameters_import"):
        client.parameters_with_import(import_="ok")
    with passes("Parameters_in"):
        client.parameters_with_in(in_="ok")
    with passes("Parameters_is"):
        client.parameters_with_is(is_="ok")
    with passes("Parameters_lambda"):
        client.parameters_with_lambda(lambda_="ok")
    with passes("Parameters_not"):
        client.parameters_with_not(not_="ok")
    with passes("Parameters_or"):
        client.parameters_with_or(or_="ok")
    with passes("Parameters_pass"):
        client.parameters_with_pass(pass_="ok")
    with passes("Parameters_raise"):
        client.parameters_with_raise(raise_="ok")
    with passes("Parameters_return"):
        client.parameters_with_return(return_="ok")
    with passes("Parameters_try"):
        client.parameters_with_try(try_="ok")
    with passes("Parameters_while"):
        client.parameters_with_while(while_="ok")
    with passes("Parameters_with"):
        client.parameters_with_with(with_="ok")
    with passes("Parameters_yield"):
        client.parameters_with_yield(yield_="ok")
    with passes("Parameters_cancellationToken"):
        client.parameters_with_cancellation_token(cancellation_token="ok")
