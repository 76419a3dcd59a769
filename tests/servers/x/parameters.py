"""Which fields the double's requests may have, by the names that X's own library gives them."""

from __future__ import annotations

from typing import Final

FIELDS: Final = {
    "CreatePostsRequest": ("text", "media", "reply"),
    "CreatePostsReply": ("in_reply_to_tweet_id",),
    "CreatePostsMedia": ("media_ids",),
    "MediaUploadRequest": ("media", "media_category", "media_type"),
    "CreateMediaMetadataRequest": ("id", "metadata"),
    "CreateMediaMetadataMetadata": ("alt_text",),
    "CreateMediaMetadataMetadataAltText": ("text",),
    "InitializeMediaUploadRequest": ("media_type", "total_bytes", "media_category"),
    "AppendMediaUploadRequest": ("media", "segment_index"),
}
# What the documentation of the interface has, and the library leaves out.
DOCUMENTED: Final = {"MediaUploadRequest": ("media_type",)}
