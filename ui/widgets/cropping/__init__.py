"""Choosing which part of a picture is shown."""

from ui.widgets.cropping.area import CropArea

__all__ = ["CropArea"]
