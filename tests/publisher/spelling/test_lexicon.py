"""The town's own words and names are right, in every form that grammar gives them."""

from __future__ import annotations

from publisher.spelling.lexicon import lexicon

OURS = lexicon(
    [("Xhoriz", ""), ("covoiturer", "fr"), ("l’Yzour", "")], ["Ville de Valrivière-la-Neuve"]
)


def test_a_word_is_right_in_all_its_forms() -> None:
    for word in ("Xhoriz", "d’Xhoriz", "d'Xhoriz", "Xhoriz's", "l'Yzour", "Covoiturer"):
        assert OURS.accepts("fr", word), word
    assert not OURS.accepts("fr", "xhoriz")  # a name has its capital
    assert not OURS.accepts("nl", "covoiturer")  # of French alone


def test_of_a_compound_every_unknown_part_must_be_ours() -> None:
    assert OURS.accepts("fr", "Xhoriz-sur-Meuse", ("Xhoriz",))
    assert not OURS.accepts("fr", "Xhoriz-sur-Mler", ("Xhoriz", "Mler"))
    assert not OURS.accepts("fr", "Mler", ())


def test_names_are_right_whole_and_in_parts() -> None:
    for word in ("Valrivière-la-Neuve", "Valrivière", "Neuve", "Ville"):
        assert OURS.accepts("de", word), word
