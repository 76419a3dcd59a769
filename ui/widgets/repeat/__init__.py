"""The fields of a rule of repetition, and the dates that it gives."""
