"""The announcement file: a YAML header between two lines of ---, then the text in Markdown.

docs/announcement-file.md describes it for the people who write it.
"""

from publisher.announcement_file.keeping import Keep
from publisher.announcement_file.reading import read_file
from publisher.announcement_file.table import read_table
from publisher.announcement_file.writing import write_file

__all__ = ["Keep", "read_file", "read_table", "write_file"]
