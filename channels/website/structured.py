"""What search engines are told of a page (schema.org): only what the announcement really says."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from channels._copies import copies
from channels._films import film_name
from channels.website.address import local, zone
from channels.website.article import Article
from publisher.announcement import Event, Kind, Video
from publisher.showing import still

JSON = dict[str, Any]


def structured(article: Article, language: str, url: str, home: str, publisher: str) -> JSON:
    """Return the JSON-LD of one page; `home` and `url` are whole addresses that end with "/"."""
    version = article.versions[language]
    said: JSON = {
        "@context": "https://schema.org",
        "url": url,
        "inLanguage": language,
        "description": version.summary or version.title,
    }
    if article.pictured:
        said["image"] = [f"{home}{article.path}/{copies(i)[-1].name}" for i in article.pictured]
    if article.video:
        said["video"] = _video(article, article.video, version.title, home)
    organisation = {"@type": "Organization", "name": publisher, "url": home}
    if article.kind is Kind.EVENT and article.event and article.event.place:
        return {**said, **_event(article, article.event, version.title, organisation)}
    if article.kind is Kind.JOB:
        return {**said, **_job(article, language, organisation)}
    return {
        **said,
        "@type": "Article" if article.kind is Kind.OFFICIAL_ACT else "NewsArticle",
        "headline": version.title,
        "mainEntityOfPage": url,
        "author": organisation,
        "publisher": organisation,
        **_dates(article),
    }


def _video(article: Article, video: Video, title: str, home: str) -> JSON:
    return {
        "@type": "VideoObject",
        "name": title,
        "description": video.alt,
        "contentUrl": f"{home}{article.path}/{film_name(video)}",
        "encodingFormat": video.media_type,
        "thumbnailUrl": f"{home}{article.path}/{copies(still(video))[-1].name}",
        "uploadDate": _iso(article.dated, article),
        "duration": f"PT{max(1, round(video.seconds))}S",
    }


def _dates(article: Article) -> JSON:
    changed = article.updated or article.dated
    dates = {
        "datePublished": _iso(article.dated, article),
        "dateModified": _iso(changed, article),
    }
    if article.expires:
        dates["expires"] = _iso(article.expires, article)
    return dates


def _event(article: Article, event: Event, title: str, organisation: JSON) -> JSON:
    here = zone(article.time_zone)
    said: JSON = {
        "@type": "Event",
        "name": title,
        "startDate": event.start.replace(tzinfo=here).isoformat(),
        "location": {"@type": "Place", "name": event.place, "address": event.place},
        "organizer": organisation,
    }
    if event.end:
        said["endDate"] = event.end.replace(tzinfo=here).isoformat()
    return said


def _job(article: Article, language: str, organisation: JSON) -> JSON:
    version = article.versions[language]
    said: JSON = {
        "@type": "JobPosting",
        "title": version.title,
        "description": version.html or version.summary or version.title,
        "datePosted": _iso(article.dated, article),
        "hiringOrganization": organisation,
    }
    if article.expires:
        said["validThrough"] = _iso(article.expires, article)
    return said


def _iso(moment: datetime, article: Article) -> str:
    return local(moment, article.time_zone).isoformat(timespec="seconds")
