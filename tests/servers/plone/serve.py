"""Runs inside Plone's own environment: makes the sites once, or serves them until it is ended.

`python serve.py FOLDER make` fills FOLDER with a database; `python serve.py FOLDER PORT` serves it.
One Zope holds two sites: /ville is a plain Plone, /actualites iMio's central news server.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import transaction
import waitress
import Zope2
from AccessControl.SecurityManagement import newSecurityManager
from imio.news.core.interfaces import IImioNewsCoreLayer
from plone import api
from plone.app.z3cform.interfaces import IPloneFormLayer
from Products.CMFPlone.factory import addPloneSite
from Testing.makerequest import makerequest
from zope.component.hooks import setSite
from zope.globalrequest import setRequest
from zope.interface import alsoProvides
from Zope2.Startup.run import make_wsgi_app

PASSWORD = "un-secret-{user}"
ROLES = {
    "editor": ["Editor", "Contributor", "Reviewer"],
    "contributor": ["Contributor"],
    "reader": [],
}


def main() -> None:
    folder, task = Path(sys.argv[1]), sys.argv[2]
    application = make_wsgi_app({}, str(folder / "zope.conf"))
    if task == "make":
        make()
    else:
        waitress.serve(application, host="127.0.0.1", port=int(task), threads=4)


def make() -> None:
    """Make both sites with their users and folders."""
    app = makerequest(Zope2.app())
    setRequest(app.REQUEST)
    app.acl_users.userFolderAddUser("admin", PASSWORD.format(user="admin"), ["Manager"], [])
    newSecurityManager(None, app.acl_users.getUser("admin").__of__(app.acl_users))
    town(site(app, "ville", "Ville de Test"))
    news(app, site(app, "actualites", "Actualités en Wallonie"))
    transaction.commit()
    app._p_jar.close()
    Zope2.DB.close()


def site(app: Any, name: str, title: str) -> Any:
    made = addPloneSite(
        app,
        name,
        title=title,
        default_language="fr",
        portal_timezone="Europe/Brussels",
        extension_ids=[
            f"{package}:default"
            for package in ("plone.app.contenttypes", "plonetheme.barceloneta", "plone.restapi")
        ],
    )
    setSite(made)
    api.portal.set_registry_record("plone.default_language", "fr")
    api.portal.get_tool("portal_workflow").setDefaultChain("simple_publication_workflow")
    for user in ROLES:
        api.user.create(
            email=f"{user}@exemple.be",
            username=user,
            password=PASSWORD.format(user=user),
            roles=["Member"],
        )
    return made


def town(plone: Any) -> None:
    """Make the folder of the news, and one that citizens cannot see."""
    for name, title in (("nouvelles", "Nouvelles"), ("interne", "Interne")):
        folder = api.content.create(plone, "Folder", id=name, title=title)
        give_roles(folder)
        if name == "nouvelles":
            api.content.transition(folder, "publish")


def news(app: Any, plone: Any) -> None:
    """Make an entity as iMio does: its two folders come by themselves."""
    setup = api.portal.get_tool("portal_setup")
    setup.runAllImportStepsFromProfile("profile-imio.news.core:default")
    api.portal.set_registry_record("plone.default_language", "fr")
    alsoProvides(app.REQUEST, IPloneFormLayer, IImioNewsCoreLayer)
    category = {"fr": "Avis officiel", "nl": "Officieel", "de": "Amtlich", "en": "Official notice"}
    entity = api.content.create(
        plone,
        "imio.news.Entity",
        id="commune",
        title="Commune de Test",
        zip_codes=["5000"],
        local_categories=[category],
    )
    give_roles(entity)


def give_roles(folder: Any) -> None:
    for user, roles in ROLES.items():
        if roles:
            folder.manage_setLocalRoles(user, roles)
    folder.reindexObjectSecurity()


if __name__ == "__main__":
    main()
