"""What to know, on one page: the steps and the keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.dialogs.sheet import Sheet

MARGIN: Final = 12  # pixels around the text


class HelpDialog(Sheet):
    """The help text (F1)."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Aide"), self.tr("&Fermer"))
        text = QTextBrowser()
        text.setOpenLinks(False)
        text.setAccessibleName(self.tr("Aide"))
        text.document().setDocumentMargin(MARGIN)
        text.setHtml(self._steps() + self._keys())
        self.content.addWidget(text)
        self.resize(620, 560)

    def _steps(self) -> str:
        return self.tr(
            "<h3>Publier une annonce</h3>"
            "<ol><li>Dans « Rédiger », écrivez le titre, le résumé et le texte. Le brouillon"
            " s'enregistre tout seul.</li>"
            "<li>Décrivez chaque image : ce texte est lu aux personnes qui ne la voient pas.</li>"
            "<li>Cochez les canaux. À droite, chaque canal montre ce qui partira, exactement ;"
            " « Adapter… » écrit un autre texte pour lui seul.</li>"
            "<li>« Publier » vous montre une dernière fois ce qui part, où et quand ;"
            " juste après le clic, « Annuler » ou Échap ramène encore au texte.</li></ol>"
            "<p>« Répéter… » annonce à nouveau à chaque date d'une règle, que vous approuvez une"
            " fois. Un groupe de canaux se coche d'un clic, et les choix habituels cochent d'avance"
            " selon le genre de l'annonce : la page « Canaux » règle les deux.</p>"
            "<h3>Suivre et corriger</h3>"
            "<p>« Envois » montre ce qui part et ce qui attend une décision. « Historique » garde"
            " tout : on y relit chaque texte envoyé, on y corrige ou retire une annonce.</p>"
            "<p>« Bibliothèque » garde ce qui sert souvent à tous : images, textes, mots-clés,"
            " modèles, et les mots que l'orthographe tient pour justes.</p>"
            "<p>Fermer Publisher arrête les envois programmés de ce poste ; ils attendent la"
            " prochaine ouverture, ou la commande « publisher worker ».</p>"
        )

    def _keys(self) -> str:
        rows = (
            ("Ctrl+K", self.tr("toute commande ou annonce, par quelques lettres")),
            ("Ctrl+1 … Ctrl+6", self.tr("aller à une page")),
            ("Ctrl+N", self.tr("nouvelle annonce")),
            ("Ctrl+O", self.tr("ouvrir un brouillon")),
            ("Ctrl+S", self.tr("enregistrer le brouillon tout de suite")),
            (self.tr("Ctrl+Entrée"), self.tr("publier")),
            ("Ctrl+Maj+S", self.tr("arrêt d'urgence : suspendre ou reprendre les envois")),
            ("Ctrl+D", self.tr("décider de ce qui n'est pas parti")),
            ("Ctrl+B, Ctrl+I, Ctrl+Maj+K", self.tr("gras, italique, lien dans le texte")),
            ("Ctrl+Maj+H, Ctrl+Maj+J", self.tr("intertitre, intertitre plus petit")),
            ("Ctrl+Maj+L, O, Q", self.tr("liste à puces, liste numérotée, citation")),
            (self.tr("Ctrl+Page préc., suiv."), self.tr("aller d'une langue à l'autre")),
            ("Ctrl+Maj+T, Ctrl+Maj+I", self.tr("insérer un texte, une image de la bibliothèque")),
            ("Alt+↑, Alt+↓", self.tr("monter, descendre une image")),
            ("Alt+↑, Alt+↓", self.tr("ranger le canal, dans la page « Canaux »")),
            ("Ctrl+Z, Ctrl+Maj+Z", self.tr("défaire, refaire ; aussi ce qui touche aux images")),
            ("Ctrl+Maj+N, Ctrl+Maj+D", self.tr("partir d'un modèle, dupliquer l'annonce")),
            ("F7", self.tr("aller au mot suivant que le dictionnaire ne connaît pas")),
            (self.tr("Maj+F10"), self.tr("sur ce mot : en choisir un autre, ou l'ajouter")),
            ("Ctrl+F", self.tr("chercher dans l'historique ou parmi les images")),
            ("F1", self.tr("cette aide")),
        )
        lines = "".join(
            f"<tr><td><b>{keys}</b>&nbsp;&nbsp;</td><td>{what}</td></tr>" for keys, what in rows
        )
        return self.tr("<h3>Au clavier</h3>") + f"<table cellpadding='3'>{lines}</table>"
