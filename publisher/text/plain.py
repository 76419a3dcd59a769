"""Markdown tokens to plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode


def plain(tokens: Sequence[Token]) -> str:
    """Return the text of parsed Markdown as a person would type it."""
    return _blocks(SyntaxTreeNode(tokens)).strip()


def _blocks(node: SyntaxTreeNode, between: str = "\n\n") -> str:
    return between.join(text for text in map(_block, node.children) if text)


def _block(node: SyntaxTreeNode) -> str:
    match node.type:
        case "paragraph" | "heading" | "th" | "td":
            return _inline(node)
        case "bullet_list":
            return _list(node, ["- "] * len(node.children))
        case "ordered_list":
            first = int(node.attrs.get("start", 1))
            return _list(node, [f"{first + n}. " for n in range(len(node.children))])
        case "fence" | "code_block":
            return node.content.rstrip("\n")
        case "tr":
            return " | ".join(map(_block, node.children))
        case "table" | "thead" | "tbody":
            return _blocks(node, "\n")
        case "hr":
            return ""
        case _:
            return _blocks(node)


def _list(node: SyntaxTreeNode, marks: Sequence[str]) -> str:
    tight = all(
        child.hidden
        for item in node.children
        for child in item.children
        if child.type == "paragraph"
    )
    between = "\n" if tight else "\n\n"
    items = []
    for item, mark in zip(node.children, marks, strict=True):
        text = textwrap.indent(_blocks(item, between), " " * len(mark))  # blank lines stay blank
        items.append(mark + text.lstrip(" "))
    return between.join(items)


def _inline(node: SyntaxTreeNode) -> str:
    match node.type:
        case "text" | "code_inline":
            return node.content
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case "link":
            return _link(_children(node), str(node.attrs.get("href", "")))
        case "image":
            return _link(_children(node), str(node.attrs.get("src", "")))
        case _:
            return _children(node)


def _children(node: SyntaxTreeNode) -> str:
    return "".join(map(_inline, node.children))


def _link(label: str, address: str) -> str:
    address = address.removeprefix("mailto:").removeprefix("tel:")
    if not label or label == address or address.removesuffix("/") == label:
        return address
    return f"{label} ({address})" if address else label
