"""The first start: four short steps from nothing to something that can be published."""

from ui.dialogs.first_start.answers import Answers, keep_answers, take_answers
from ui.dialogs.first_start.sheet import FirstStart

__all__ = ["Answers", "FirstStart", "keep_answers", "take_answers"]
